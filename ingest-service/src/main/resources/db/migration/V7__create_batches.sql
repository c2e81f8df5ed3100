-- Many documents in one upload. While a batch is WORKING its row is also the work item of a worker: due_at says when it may
-- be taken (a lease moves it on), lease names the worker's hold.
CREATE TABLE batch (
    id         uuid        NOT NULL,
    format     text        NOT NULL,
    lane       text        NOT NULL,
    file_name  text,
    size       bigint      NOT NULL DEFAULT 0,
    status     text        NOT NULL,
    problem    text,
    total      integer,
    done       integer     NOT NULL DEFAULT 0,
    failed     integer     NOT NULL DEFAULT 0,
    created_by uuid        NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    ended_at   timestamptz,
    due_at     timestamptz NOT NULL DEFAULT now(),
    lease      uuid,
    CONSTRAINT batch_pk PRIMARY KEY (id),
    CONSTRAINT batch_format_ck CHECK (format IN ('ZIP', 'NDJSON')),
    CONSTRAINT batch_lane_ck CHECK (lane IN ('LIVE', 'ARCHIVE')),
    CONSTRAINT batch_status_ck CHECK (status IN ('RECEIVING', 'WORKING', 'DONE', 'FAILED')),
    CONSTRAINT batch_problem_ck CHECK ((status = 'FAILED') = (problem IS NOT NULL)),
    CONSTRAINT batch_ended_ck CHECK ((status IN ('DONE', 'FAILED')) = (ended_at IS NOT NULL)),
    CONSTRAINT batch_count_ck CHECK (total IS NULL AND done = 0 AND failed = 0 OR done + failed <= total)
);
CREATE INDEX batch_list_ix ON batch (created_at DESC, id DESC);
CREATE INDEX batch_work_ix ON batch (lane DESC, created_at) WHERE status IN ('RECEIVING', 'WORKING');

-- The upload as it came, 1 MiB a row; deleted when the batch has ended, later when some of its documents may be tried again.
CREATE TABLE batch_chunk (
    batch_id uuid    NOT NULL,
    number   integer NOT NULL,
    bytes    bytea   NOT NULL,
    CONSTRAINT batch_chunk_pk PRIMARY KEY (batch_id, number),
    CONSTRAINT batch_chunk_size_ck CHECK (octet_length(bytes) BETWEEN 1 AND 1048576),
    CONSTRAINT batch_chunk_batch_fk FOREIGN KEY (batch_id) REFERENCES batch (id) ON DELETE CASCADE
);
ALTER TABLE batch_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- One row for each document, in the order of the upload.
CREATE TABLE batch_item (
    batch_id   uuid    NOT NULL,
    position   integer NOT NULL,
    name       text    NOT NULL,
    status     text    NOT NULL,
    tries      integer NOT NULL DEFAULT 0,
    article_id uuid,
    problem    text,
    CONSTRAINT batch_item_pk PRIMARY KEY (batch_id, position),
    CONSTRAINT batch_item_batch_fk FOREIGN KEY (batch_id) REFERENCES batch (id) ON DELETE CASCADE,
    CONSTRAINT batch_item_article_fk FOREIGN KEY (article_id) REFERENCES article (id),
    CONSTRAINT batch_item_status_ck CHECK (status IN ('PENDING', 'DONE', 'FAILED')),
    CONSTRAINT batch_item_result_ck CHECK ((status = 'DONE') = (article_id IS NOT NULL) AND (status = 'FAILED') = (problem IS NOT NULL))
);
CREATE INDEX batch_item_status_ix ON batch_item (batch_id, status, position);

GRANT SELECT, INSERT, UPDATE, DELETE ON batch, batch_chunk, batch_item TO "${service_role}";
