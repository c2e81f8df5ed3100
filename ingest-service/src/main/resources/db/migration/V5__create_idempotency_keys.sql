-- What an account's call with a key answered, so that the same call sent again gets the same answer. While the call is under
-- way there is no answer yet, and expires_at ends the lease of whoever carries it out; a process that dies keeps a key no longer.
CREATE TABLE idempotency_key (
    account_id   uuid        NOT NULL,
    key          text        NOT NULL,
    request_hash text        NOT NULL,
    lease        uuid        NOT NULL,
    expires_at   timestamptz NOT NULL,
    status       integer,
    location     text,
    body         text,
    CONSTRAINT idempotency_key_pk PRIMARY KEY (account_id, key),
    CONSTRAINT idempotency_key_key_ck CHECK (length(key) BETWEEN 1 AND 255),
    CONSTRAINT idempotency_key_request_hash_ck CHECK (request_hash ~ '^[0-9a-f]{64}$'),
    CONSTRAINT idempotency_key_status_ck CHECK (status BETWEEN 200 AND 299),
    CONSTRAINT idempotency_key_answer_ck CHECK ((status IS NULL) = (body IS NULL) AND (location IS NULL OR status IS NOT NULL))
);
CREATE INDEX idempotency_key_expiry_ix ON idempotency_key (expires_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_key TO "${service_role}";
