-- What claims are found by when a text is checked: words, keys and a vector of one model, for one wording. Beside the read
-- models, which a rebuild empties: computing a print takes some milliseconds, a hundred thousand of them ten minutes.
CREATE TABLE claim_print (
    claim_id  uuid   NOT NULL,
    model     text   NOT NULL,
    wording   bytea  NOT NULL,
    terms     text[] NOT NULL,
    keys      text[] NOT NULL,
    embedding bytea  NOT NULL,
    CONSTRAINT claim_print_pk PRIMARY KEY (claim_id),
    CONSTRAINT claim_print_wording_digest CHECK (octet_length(wording) = 32)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON claim_print TO "${service_role}";
