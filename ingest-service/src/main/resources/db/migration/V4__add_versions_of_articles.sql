-- Addresses at which an article was fetched or is said to stand, normalised. What a document claims for itself is here only when
-- the document came from that host. An upload under an address of another article with another text is its new version.
CREATE TABLE article_address (
    article_id uuid NOT NULL,
    address    text NOT NULL,
    CONSTRAINT article_address_pk PRIMARY KEY (article_id, address),
    CONSTRAINT article_address_article_fk FOREIGN KEY (article_id) REFERENCES article (id)
);
CREATE INDEX article_address_ix ON article_address (md5(address));
INSERT INTO article_address SELECT DISTINCT article_id, url FROM place WHERE url IS NOT NULL;
CREATE INDEX article_supersedes_ix ON article (supersedes) WHERE supersedes IS NOT NULL;

-- The claim of an earlier version of the article that says the same in the same words; always the first of its line.
ALTER TABLE candidate_claim ADD COLUMN continues uuid;

GRANT SELECT, INSERT, UPDATE, DELETE ON article_address TO "${service_role}";
