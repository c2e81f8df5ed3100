-- A feed is also the work item of its polling: lease names a worker's hold, lease_until says when it ends by itself. Whoever
-- holds the feed polls it when next_poll_at has come, and takes in the entries that are due.
CREATE TABLE feed (
    id               uuid        NOT NULL,
    url              text        NOT NULL,
    title            text,
    publisher        text,
    lane             text        NOT NULL,
    interval_seconds integer     NOT NULL,
    status           text        NOT NULL DEFAULT 'ACTIVE',
    problem          text,
    failures         integer     NOT NULL DEFAULT 0,
    failing_since    timestamptz,
    etag             text,
    last_modified    text,
    last_poll_at     timestamptz,
    next_poll_at     timestamptz NOT NULL DEFAULT now(),
    not_before       timestamptz NOT NULL DEFAULT now(),
    lease            uuid,
    lease_until      timestamptz,
    held_at          timestamptz,
    added_by         uuid        NOT NULL,
    added_at         timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT feed_pk PRIMARY KEY (id),
    CONSTRAINT feed_url_uq UNIQUE (url),
    CONSTRAINT feed_url_ck CHECK (length(url) <= 2048),
    CONSTRAINT feed_lane_ck CHECK (lane IN ('LIVE', 'ARCHIVE')),
    CONSTRAINT feed_interval_ck CHECK (interval_seconds BETWEEN 1 AND 86400),
    CONSTRAINT feed_status_ck CHECK (status IN ('ACTIVE', 'DISABLED')),
    CONSTRAINT feed_disabled_ck CHECK (status = 'ACTIVE' OR problem IS NOT NULL),
    CONSTRAINT feed_failing_ck CHECK ((failures = 0) = (failing_since IS NULL)),
    CONSTRAINT feed_lease_ck CHECK ((lease IS NULL) = (lease_until IS NULL))
);
CREATE INDEX feed_list_ix ON feed (added_at DESC, id DESC);

-- An entry that a feed listed, kept so that it is taken in once. listed_at is when the feed still had it.
CREATE TABLE feed_entry (
    id           bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    feed_id      uuid        NOT NULL,
    key          text        NOT NULL,
    url          text        NOT NULL,
    title        text,
    publisher    text,
    published_at text,
    status       text        NOT NULL DEFAULT 'PENDING',
    problem      text,
    tries        integer     NOT NULL DEFAULT 0,
    due_at       timestamptz NOT NULL DEFAULT now(),
    article_id   uuid,
    found_at     timestamptz NOT NULL DEFAULT now(),
    listed_at    timestamptz NOT NULL DEFAULT now(),
    settled_at   timestamptz,
    CONSTRAINT feed_entry_pk PRIMARY KEY (id),
    CONSTRAINT feed_entry_uq UNIQUE (feed_id, key),
    CONSTRAINT feed_entry_status_ck CHECK (status IN ('PENDING', 'TAKEN', 'FAILED')),
    CONSTRAINT feed_entry_taken_ck CHECK ((status = 'TAKEN') = (article_id IS NOT NULL)),
    CONSTRAINT feed_entry_failed_ck CHECK (status <> 'FAILED' OR problem IS NOT NULL),
    CONSTRAINT feed_entry_settled_ck CHECK ((status = 'PENDING') = (settled_at IS NULL)),
    CONSTRAINT feed_entry_feed_fk FOREIGN KEY (feed_id) REFERENCES feed (id) ON DELETE CASCADE,
    CONSTRAINT feed_entry_article_fk FOREIGN KEY (article_id) REFERENCES article (id)
);
CREATE INDEX feed_entry_due_ix ON feed_entry (feed_id, due_at) WHERE status = 'PENDING';
CREATE INDEX feed_entry_list_ix ON feed_entry (feed_id, id DESC);

GRANT SELECT, INSERT, UPDATE, DELETE ON feed, feed_entry TO "${service_role}";
