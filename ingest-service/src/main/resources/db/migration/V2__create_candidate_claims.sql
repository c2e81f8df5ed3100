-- What the extraction found, as published. position counts the claims of an article in reading order, ordinal those of one passage.
CREATE TABLE candidate_claim (
    id         uuid    NOT NULL,
    article_id uuid    NOT NULL,
    position   integer NOT NULL,
    ordinal    integer NOT NULL,
    text       text    NOT NULL,
    details    jsonb   NOT NULL,
    CONSTRAINT candidate_claim_pk PRIMARY KEY (id),
    CONSTRAINT candidate_claim_position_uq UNIQUE (article_id, position),
    CONSTRAINT candidate_claim_article_fk FOREIGN KEY (article_id) REFERENCES article (id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON candidate_claim TO "${service_role}";
