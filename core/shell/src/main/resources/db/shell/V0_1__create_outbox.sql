-- The owner's later tables, too, are for the service to read and write row by row, and for nothing else.
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "${service_role}";
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO "${service_role}";

CREATE TABLE outbox (
    id           bigint GENERATED ALWAYS AS IDENTITY,
    bucket       smallint    NOT NULL,
    topic        text        NOT NULL,
    key          text        NOT NULL,
    aggregate_id text        NOT NULL,
    version      bigint      NOT NULL,
    headers      jsonb       NOT NULL,
    body         bytea       NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    sent_at      timestamptz,
    CONSTRAINT outbox_pk PRIMARY KEY (id),
    CONSTRAINT outbox_bucket_is_one_of_64 CHECK (bucket BETWEEN 0 AND 63)
);

-- Never compressed in the table: rows live for minutes, and the size of a body is read without reading the body.
ALTER TABLE outbox ALTER COLUMN body SET STORAGE EXTERNAL;

-- In order of id across buckets: a relay usually holds them all, and reads from the front.
CREATE INDEX outbox_unsent ON outbox (id) WHERE sent_at IS NULL;
CREATE INDEX outbox_sent ON outbox (sent_at) WHERE sent_at IS NOT NULL;
