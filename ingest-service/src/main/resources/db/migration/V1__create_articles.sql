-- An article, from the upload on. While its status is EXTRACTING the row is also the work item of the extraction: due_at says
-- when the work may be taken (a lease moves it on), lease names the worker's hold. So no article can be without its work.
CREATE TABLE article (
    id                uuid        NOT NULL,
    content_hash      text        NOT NULL,
    text_hash         text        NOT NULL,
    content_type      text        NOT NULL,
    size              bigint      NOT NULL,
    file_name         text,
    status            text        NOT NULL,
    lane              text        NOT NULL,
    notice            text,
    failure           text,
    version           bigint      NOT NULL,
    title             text,
    bylines           text[]      NOT NULL,
    publisher         text,
    published_at      text,
    url               text,
    language          text        NOT NULL,
    claim_count       integer     NOT NULL,
    extractor_name    text,
    extractor_version text,
    duplicate_of      uuid,
    supersedes        uuid,
    uploaded_by       uuid        NOT NULL,
    uploaded_at       timestamptz NOT NULL,
    withdrawal_reason text,
    withdrawn_by      uuid,
    withdrawn_at      timestamptz,
    due_at            timestamptz NOT NULL DEFAULT now(),
    lease             uuid,
    tries             integer     NOT NULL DEFAULT 0,
    losses            integer     NOT NULL DEFAULT 0,
    search            tsvector    NOT NULL GENERATED ALWAYS AS (to_tsvector('simple'::regconfig,
        coalesce(title, '') || ' ' || coalesce(publisher, '') || ' ' || coalesce(url, '') || ' ' || coalesce(file_name, ''))) STORED,
    CONSTRAINT article_pk PRIMARY KEY (id),
    CONSTRAINT article_content_hash_uq UNIQUE (content_hash),
    CONSTRAINT article_content_hash_ck CHECK (content_hash ~ '^[0-9a-f]{64}$'),
    CONSTRAINT article_text_hash_ck CHECK (text_hash ~ '^[0-9a-f]{64}$'),
    CONSTRAINT article_status_ck CHECK (status IN ('EXTRACTING', 'PUBLISHED', 'FAILED', 'WITHDRAWN')),
    CONSTRAINT article_lane_ck CHECK (lane IN ('LIVE', 'ARCHIVE')),
    CONSTRAINT article_failure_ck CHECK ((status = 'FAILED') = (failure IS NOT NULL)),
    CONSTRAINT article_version_ck CHECK (version >= 0 AND (version > 0) = (status IN ('PUBLISHED', 'WITHDRAWN'))),
    CONSTRAINT article_withdrawal_ck CHECK ((status = 'WITHDRAWN') = (withdrawal_reason IS NOT NULL)),
    CONSTRAINT article_duplicate_of_fk FOREIGN KEY (duplicate_of) REFERENCES article (id),
    CONSTRAINT article_supersedes_fk FOREIGN KEY (supersedes) REFERENCES article (id)
);
CREATE INDEX article_text_hash_ix ON article (text_hash);
CREATE INDEX article_list_ix ON article (uploaded_at DESC, id DESC);
CREATE INDEX article_search_ix ON article USING gin (search);
CREATE INDEX article_publisher_ix ON article (lower(publisher));
CREATE INDEX article_work_ix ON article (lane DESC, uploaded_at) WHERE status = 'EXTRACTING';

-- The normalised text and what the extraction says about its parts; apart from article, so that lists stay light.
CREATE TABLE article_text (
    article_id uuid  NOT NULL,
    text       text  NOT NULL,
    passages   jsonb NOT NULL,
    citations  jsonb NOT NULL,
    CONSTRAINT article_text_pk PRIMARY KEY (article_id),
    CONSTRAINT article_text_article_fk FOREIGN KEY (article_id) REFERENCES article (id)
);

-- The original bytes, 1 MiB a row, so that they can be streamed.
CREATE TABLE document_chunk (
    article_id uuid    NOT NULL,
    number     integer NOT NULL,
    bytes      bytea   NOT NULL,
    CONSTRAINT document_chunk_pk PRIMARY KEY (article_id, number),
    CONSTRAINT document_chunk_size_ck CHECK (octet_length(bytes) BETWEEN 1 AND 1048576),
    CONSTRAINT document_chunk_article_fk FOREIGN KEY (article_id) REFERENCES article (id)
);
ALTER TABLE document_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- Where these bytes were seen: one row for the first upload, one more for each other URL, publisher or date.
CREATE TABLE place (
    id           bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    article_id   uuid        NOT NULL,
    url          text,
    publisher    text,
    published_at text,
    uploaded_by  uuid        NOT NULL,
    added_at     timestamptz NOT NULL,
    CONSTRAINT place_pk PRIMARY KEY (id),
    CONSTRAINT place_article_fk FOREIGN KEY (article_id) REFERENCES article (id),
    CONSTRAINT place_uq UNIQUE NULLS NOT DISTINCT (article_id, url, publisher, published_at)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON article, article_text, document_chunk, place TO "${service_role}";
