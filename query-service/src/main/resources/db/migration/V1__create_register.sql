-- Extensions are trusted, so that the owner of the database may create them.
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;

-- English with accents taken off: "Nayib Bukelé" is found by "bukele".
CREATE TEXT SEARCH CONFIGURATION public.claimdesk (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION public.claimdesk
    ALTER MAPPING FOR hword, hword_part, word WITH public.unaccent, pg_catalog.english_stem;

-- One row. Every projection locks it first: it says which of the two read models serves, which one is being rebuilt,
-- and numbers the changes. A new database starts a new epoch, so that cursors of an older one are known to be void.
CREATE TABLE register (
    id          smallint    NOT NULL DEFAULT 1,
    active      text        NOT NULL DEFAULT 'model_a',
    building    text,
    epoch       bigint      NOT NULL DEFAULT extract(epoch FROM now())::bigint,
    last_change bigint      NOT NULL DEFAULT 0,
    switched_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT register_pk PRIMARY KEY (id),
    CONSTRAINT register_one_row CHECK (id = 1),
    CONSTRAINT register_active_known CHECK (active IN ('model_a', 'model_b')),
    CONSTRAINT register_building_other CHECK (building IN ('model_a', 'model_b') AND building <> active)
);
INSERT INTO register DEFAULT VALUES;

-- What happened, in one order without gaps. No wording stands here: it is read from the versions, so that a redaction
-- reaches the log too. A rebuild leaves this table alone.
CREATE TABLE change (
    epoch      bigint      NOT NULL,
    n          bigint      NOT NULL,
    claim_id   uuid        NOT NULL,
    version    bigint      NOT NULL,
    type       text        NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT change_pk PRIMARY KEY (epoch, n),
    CONSTRAINT change_type_known CHECK (type IN ('APPROVED', 'AMENDED', 'WITHDRAWN', 'MERGED'))
);
CREATE INDEX change_by_claim ON change (claim_id, epoch, n);

-- The read model, twice: one serves while the other can be rebuilt from the topic.
DO $$
DECLARE
    model text;
BEGIN
    FOREACH model IN ARRAY ARRAY ['model_a', 'model_b'] LOOP
        EXECUTE format('CREATE SCHEMA %I', model);
        EXECUTE format('SET LOCAL search_path TO %I, public', model);

        CREATE TABLE claim (
            id           uuid        NOT NULL,
            version      bigint      NOT NULL,
            cause        text,
            reason       text,
            withdrawn_at timestamptz,
            merged_into  uuid,
            CONSTRAINT claim_pk PRIMARY KEY (id),
            CONSTRAINT claim_cause_known CHECK (cause IN ('WITHDRAWN', 'REOPENED', 'UNDONE', 'MERGED')),
            CONSTRAINT claim_tombstone_whole CHECK ((cause IS NULL) = (withdrawn_at IS NULL)),
            CONSTRAINT claim_merged_names_other CHECK ((cause IS NOT DISTINCT FROM 'MERGED') = (merged_into IS NOT NULL))
        );

        CREATE TABLE alias (
            id       uuid NOT NULL,
            claim_id uuid NOT NULL,
            CONSTRAINT alias_pk PRIMARY KEY (id, claim_id)
        );
        CREATE INDEX alias_by_claim ON alias (claim_id);

        CREATE TABLE claim_version (
            claim_id    uuid        NOT NULL,
            number      bigint      NOT NULL,
            valid_from  timestamptz NOT NULL,
            valid_until timestamptz,
            status      text        NOT NULL,
            reason      text,
            standing    boolean     NOT NULL,
            text        text        NOT NULL,
            about       text        NOT NULL,
            speaker     text,
            rating      text,
            basis       text        NOT NULL,
            origins     integer     NOT NULL,
            disputed    boolean     NOT NULL DEFAULT false,
            entities    text[]      NOT NULL,
            published   date        NOT NULL DEFAULT '-infinity',
            body        jsonb       NOT NULL,
            search      tsvector    GENERATED ALWAYS AS (
                setweight(to_tsvector('public.claimdesk'::regconfig, text), 'A')
                || setweight(to_tsvector('public.claimdesk'::regconfig, about), 'C')) STORED,
            CONSTRAINT claim_version_pk PRIMARY KEY (claim_id, number),
            CONSTRAINT claim_version_of_claim FOREIGN KEY (claim_id) REFERENCES claim (id) ON DELETE CASCADE,
            CONSTRAINT claim_version_ends_after_start CHECK (valid_until >= valid_from)
        );
        CREATE UNIQUE INDEX claim_version_standing ON claim_version (claim_id) WHERE standing;
        CREATE INDEX claim_version_newest ON claim_version (valid_from DESC, claim_id DESC) WHERE standing;
        CREATE INDEX claim_version_published ON claim_version (published, claim_id) WHERE standing;
        CREATE INDEX claim_version_search ON claim_version USING gin (search);
        CREATE INDEX claim_version_typos ON claim_version USING gin ((text || ' ' || about) public.gin_trgm_ops) WHERE standing;
        CREATE INDEX claim_version_entities ON claim_version USING gin (entities) WHERE standing;
        CREATE INDEX claim_version_speaker ON claim_version (lower(speaker)) WHERE standing;

        CREATE TABLE appearance (
            claim_id     uuid    NOT NULL,
            number       bigint  NOT NULL,
            position     integer NOT NULL,
            article_id   uuid    NOT NULL,
            title        text,
            url          text,
            publisher    text,
            speaker      text,
            origin       text,
            published_on date,
            CONSTRAINT appearance_pk PRIMARY KEY (claim_id, number, position),
            CONSTRAINT appearance_of_version FOREIGN KEY (claim_id, number)
                REFERENCES claim_version (claim_id, number) ON DELETE CASCADE
        );
        CREATE INDEX appearance_by_article ON appearance (article_id);
        CREATE INDEX appearance_by_publisher ON appearance (lower(publisher));
        CREATE INDEX appearance_by_speaker ON appearance (lower(speaker));
        CREATE INDEX appearance_by_day ON appearance (published_on);

        CREATE TABLE quantity (
            claim_id uuid    NOT NULL,
            number   bigint  NOT NULL,
            position integer NOT NULL,
            low      numeric NOT NULL,
            high     numeric NOT NULL,
            unit     text,
            CONSTRAINT quantity_pk PRIMARY KEY (claim_id, number, position),
            CONSTRAINT quantity_of_version FOREIGN KEY (claim_id, number)
                REFERENCES claim_version (claim_id, number) ON DELETE CASCADE,
            CONSTRAINT quantity_range_ordered CHECK (low <= high)
        );
        CREATE INDEX quantity_by_unit ON quantity (lower(unit), low, high);
        CREATE INDEX quantity_by_value ON quantity (low, high);
    END LOOP;
    SET LOCAL search_path TO public;
END
$$;

DO $$
DECLARE
    model text;
BEGIN
    FOREACH model IN ARRAY ARRAY ['model_a', 'model_b'] LOOP
        EXECUTE format('GRANT USAGE ON SCHEMA %I TO "${service_role}"', model);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA %I TO "${service_role}"', model);
    END LOOP;
END
$$;
GRANT SELECT, UPDATE ON register TO "${service_role}";
GRANT SELECT, INSERT ON change TO "${service_role}";

-- The rebuilds there have been.
CREATE TABLE rebuild (
    id          uuid        NOT NULL,
    status      text        NOT NULL DEFAULT 'RUNNING',
    started_at  timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz,
    records     bigint      NOT NULL DEFAULT 0,
    differences integer     NOT NULL DEFAULT 0,
    problem     text,
    CONSTRAINT rebuild_pk PRIMARY KEY (id),
    CONSTRAINT rebuild_status_known CHECK (status IN ('RUNNING', 'DONE', 'FAILED'))
);
GRANT SELECT, INSERT, UPDATE ON rebuild TO "${service_role}";
