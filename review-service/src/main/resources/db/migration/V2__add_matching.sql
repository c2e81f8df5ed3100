-- A claim to be matched: written with the claim or its new wording, done after that has committed.
create table match_job (
    claim_id uuid not null,
    number bigint not null generated always as identity,
    arrival boolean not null,
    tries integer not null default 0,
    leased_until timestamptz,
    queued_at timestamptz not null,
    constraint match_job_pk primary key (claim_id),
    constraint match_job_claim_fk foreign key (claim_id) references claim (id)
);
create index match_job_by_age on match_job (queued_at);

-- What a claim is found by. "stored_by" tells which rows a snapshot may have missed: a number alone would not, because
-- transactions do not commit in the order of their numbers.
create table claim_print (
    claim_id uuid not null,
    article_id uuid not null,
    model text not null,
    terms text[] not null,
    keys text[] not null,
    embedding bytea not null,
    gone boolean not null default false,
    stored_by xid8 not null default pg_current_xact_id(),
    constraint claim_print_pk primary key (claim_id),
    constraint claim_print_claim_fk foreign key (claim_id) references claim (id)
);
create index claim_print_by_transaction on claim_print (stored_by);

-- How two claims stand to each other; first is the lesser id. A pair of which a person said something stays for ever.
create table relation (
    id uuid not null,
    version bigint not null,
    first_claim uuid not null,
    second_claim uuid not null,
    first_article uuid not null,
    second_article uuid not null,
    kind text,
    newer uuid,
    score double precision not null,
    reason text not null,
    attribute text,
    first_value text,
    second_value text,
    first_origin text,
    second_origin text,
    copied boolean not null,
    verdict text,
    verdict_by uuid,
    verdict_at timestamptz,
    compared_at timestamptz not null,
    published_version bigint,
    published_related boolean not null default false,
    constraint relation_pk primary key (id),
    constraint relation_first_fk foreign key (first_claim) references claim (id),
    constraint relation_second_fk foreign key (second_claim) references claim (id),
    constraint relation_in_order check (first_claim < second_claim),
    constraint relation_kind_known check (kind in ('AGREES', 'CONFLICTS', 'UPDATES', 'RELATED')),
    constraint relation_newer_with_update check ((kind = 'UPDATES') = (newer is not null)),
    constraint relation_score_share check (score between 0 and 1),
    constraint relation_verdict_known check (verdict in ('SAME', 'NOT_SAME', 'NOT_A_CONFLICT')),
    constraint relation_verdict_by_person check ((verdict is null) = (verdict_by is null))
);
create index relation_by_first on relation (first_claim);
create index relation_by_second on relation (second_claim);

-- The separate origins found behind a claim and those that agree with it.
create table claim_origin (
    claim_id uuid not null,
    known integer not null,
    unknown integer not null,
    summary text not null,
    origins jsonb not null,
    counted_at timestamptz not null,
    constraint claim_origin_pk primary key (claim_id),
    constraint claim_origin_claim_fk foreign key (claim_id) references claim (id)
);

-- What is there already is matched too.
insert into match_job (claim_id, arrival, queued_at) select id, false, clock_timestamp() from claim;

-- Asked by the database itself, in the transaction that changes a wording, whichever way it came to change.
create function ask_for_matching() returns trigger language plpgsql as $$
begin
    insert into match_job (claim_id, arrival, queued_at)
        values (new.id, tg_op = 'INSERT', clock_timestamp())
        on conflict (claim_id) do update set number = default, tries = 0, leased_until = null;
    perform pg_notify('claimdesk', 'matching' || chr(10) || '');
    return null;
end $$;
create trigger claim_arrived after insert on claim for each row execute function ask_for_matching();
create trigger claim_reworded after update of text on claim
    for each row when (new.text is distinct from old.text) execute function ask_for_matching();

-- Title, publisher and date of an article bear on what its claims mean and where they come from.
create function ask_for_matching_of_article() returns trigger language plpgsql as $$
begin
    insert into match_job (claim_id, arrival, queued_at)
        select claim_id, false, clock_timestamp() from appearance where article_id = new.id
        on conflict (claim_id) do update set number = default, tries = 0, leased_until = null;
    perform pg_notify('claimdesk', 'matching' || chr(10) || '');
    return null;
end $$;
create trigger article_described after update on article
    for each row when (new.status = 'PUBLISHED' and (new.title, new.publisher, new.published_at, new.url)
        is distinct from (old.title, old.publisher, old.published_at, old.url))
    execute function ask_for_matching_of_article();
