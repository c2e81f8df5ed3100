-- How claims stand to each other, and the conflicts among them, in both read models. What a relation makes of a claim now
-- (disputed, origins, traced) stands with the version that stands, and is worked out anew whenever one of the sides changes.
DO $$
DECLARE
    model text;
BEGIN
    FOREACH model IN ARRAY ARRAY ['model_a', 'model_b'] LOOP
        EXECUTE format('SET LOCAL search_path TO %I, public', model);

        ALTER TABLE claim_version ADD COLUMN traced jsonb;
        CREATE INDEX claim_version_disputed ON claim_version (valid_from DESC, claim_id DESC) WHERE standing AND disputed;

        CREATE TABLE relation (
            id           uuid             NOT NULL,
            version      bigint           NOT NULL,
            first_claim  uuid             NOT NULL,
            second_claim uuid             NOT NULL,
            kind         text,
            verdict      text,
            score        double precision NOT NULL,
            body         jsonb            NOT NULL,
            CONSTRAINT relation_pk PRIMARY KEY (id),
            CONSTRAINT relation_kind_known CHECK (kind IN ('AGREES', 'CONFLICTS', 'UPDATES', 'RELATED')),
            CONSTRAINT relation_of_two CHECK (first_claim <> second_claim)
        );
        CREATE INDEX relation_by_first ON relation (first_claim) WHERE kind IS NOT NULL;
        CREATE INDEX relation_by_second ON relation (second_claim) WHERE kind IS NOT NULL;

        CREATE TABLE conflict_set (
            id         uuid        NOT NULL,
            version    bigint      NOT NULL,
            status     text        NOT NULL,
            changed_at timestamptz NOT NULL,
            shown      boolean     NOT NULL DEFAULT false,
            body       jsonb       NOT NULL,
            CONSTRAINT conflict_set_pk PRIMARY KEY (id),
            CONSTRAINT conflict_set_status_known CHECK (status IN ('OPEN', 'SETTLED', 'DISSOLVED', 'MERGED'))
        );
        CREATE INDEX conflict_set_newest ON conflict_set (changed_at DESC, id DESC) WHERE shown;

        CREATE TABLE conflict_member (
            set_id   uuid NOT NULL,
            claim_id uuid NOT NULL,
            CONSTRAINT conflict_member_pk PRIMARY KEY (set_id, claim_id),
            CONSTRAINT conflict_member_of_set FOREIGN KEY (set_id) REFERENCES conflict_set (id) ON DELETE CASCADE
        );
        CREATE INDEX conflict_member_by_claim ON conflict_member (claim_id);

        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA %I TO "${service_role}"', model);
    END LOOP;
    SET LOCAL search_path TO public;
END
$$;
