-- Tries of a whole batch since it last moved on: those that ended with an error, and those in which the process died while it
-- counted the documents. Bounded, so that no upload is worked on for ever.
ALTER TABLE batch ADD COLUMN tries integer NOT NULL DEFAULT 0;
