-- Articles as the bench knows them. A claim may arrive first: its article is then AWAITED, version 0.
create table article (
    id uuid not null,
    version bigint not null,
    status text not null,
    title text,
    bylines jsonb not null,
    publisher text,
    published_at text,
    url text,
    language text,
    content_hash text,
    lane text not null,
    claim_count integer not null,
    uploaded_by uuid,
    withdrawal_reason text,
    arrived_at timestamptz not null,
    constraint article_pk primary key (id),
    constraint article_status_known check (status in ('AWAITED', 'PUBLISHED', 'WITHDRAWN')),
    constraint article_lane_known check (lane in ('LIVE', 'ARCHIVE')),
    constraint article_version_not_negative check (version >= 0)
);

-- Apart from the article, so that lists never read it; removed when the article is withdrawn.
create table article_text (
    article_id uuid not null,
    text text not null,
    passages jsonb not null,
    constraint article_text_pk primary key (article_id),
    constraint article_text_article_fk foreign key (article_id) references article (id)
);

create table claim (
    id uuid not null,
    status text not null,
    version bigint not null,
    text text not null,
    attribution jsonb,
    quantities jsonb not null,
    times jsonb not null,
    entities jsonb not null,
    scope text,
    rating text,
    citations jsonb not null,
    reject_reason text,
    under_review boolean not null,
    disputed boolean not null default false,
    checkworthiness double precision not null,
    needs_context boolean not null,
    extractor_name text not null,
    extractor_version text not null,
    added_by uuid,
    priority double precision not null,
    queued_at timestamptz not null,
    changed_at timestamptz not null,
    published_version bigint,
    approved_at timestamptz,
    approved_by uuid,
    history_number integer not null,
    history_hash bytea not null,
    queued boolean generated always as (status = 'PENDING' or under_review) stored,
    search tsvector generated always as
        (to_tsvector('english'::regconfig, text || ' ' || coalesce(attribution ->> 'source', ''))) stored,
    constraint claim_pk primary key (id),
    constraint claim_status_known check (status in ('PENDING', 'APPROVED', 'REJECTED', 'PARKED', 'WITHDRAWN')),
    constraint claim_rating_known
        check (rating in ('TRUE', 'MOSTLY_TRUE', 'MIXED', 'MOSTLY_FALSE', 'FALSE', 'UNPROVEN')),
    constraint claim_reason_with_rejection check ((status = 'REJECTED') = (reject_reason is not null)),
    constraint claim_version_positive check (version >= 1),
    constraint claim_approved_has_citation check (status <> 'APPROVED' or jsonb_array_length(citations) > 0),
    constraint claim_checkworthiness_share check (checkworthiness between 0 and 1),
    constraint claim_under_review_approved check (not under_review or status = 'APPROVED')
);
create index claim_by_priority on claim (status, priority desc, id);
create index claim_by_age on claim (status, queued_at, id);
create index claim_in_queue on claim (priority desc, id) where queued;
create index claim_any_by_priority on claim (priority desc, id);
create index claim_by_search on claim using gin (search);
create index claim_by_change on claim (changed_at);
create index claim_published on claim (id) where published_version is not null;

create table appearance (
    id uuid not null,
    claim_id uuid not null,
    article_id uuid not null,
    position integer not null,
    page integer,
    passage jsonb not null,
    passage_start integer not null,
    ordinal integer not null,
    speaker text,
    origin text,
    cited jsonb not null,
    constraint appearance_pk primary key (id),
    constraint appearance_claim_fk foreign key (claim_id) references claim (id),
    constraint appearance_article_fk foreign key (article_id) references article (id),
    constraint appearance_position_once unique (claim_id, position)
);
create index appearance_by_article on appearance (article_id, passage_start, ordinal);

create table lease (
    claim_id uuid not null,
    account_id uuid not null,
    expires_at timestamptz not null,
    constraint lease_pk primary key (claim_id),
    constraint lease_claim_fk foreign key (claim_id) references claim (id)
);
create index lease_by_account on lease (account_id);

-- Every verdict with the state before it, so that an undo restores that state exactly.
create table decision (
    id uuid not null,
    claim_id uuid not null,
    version bigint not null,
    verdict text not null,
    reason text,
    comment text,
    before jsonb not null,
    after jsonb not null,
    bulk_id uuid,
    decided_by uuid,
    decided_at timestamptz not null,
    undone_by uuid,
    undone_at timestamptz,
    constraint decision_pk primary key (id),
    constraint decision_claim_fk foreign key (claim_id) references claim (id),
    constraint decision_version_once unique (claim_id, version),
    constraint decision_verdict_known check (verdict in ('APPROVE', 'REJECT', 'PARK', 'WITHDRAW', 'REOPEN'))
);
create index decision_by_time on decision (decided_at);
create index decision_by_bulk on decision (bulk_id) where bulk_id is not null;

create table claim_comment (
    id uuid not null,
    claim_id uuid not null,
    text text not null,
    written_by uuid not null,
    written_at timestamptz not null,
    constraint claim_comment_pk primary key (id),
    constraint claim_comment_claim_fk foreign key (claim_id) references claim (id)
);
create index claim_comment_by_claim on claim_comment (claim_id, written_at);

-- What the register said and when: each event on claims-reviewed carries all of a claim's rows.
create table published_version (
    claim_id uuid not null,
    number bigint not null,
    from_at timestamptz not null,
    until_at timestamptz,
    status text not null,
    content jsonb not null,
    cause text,
    reason text,
    actor uuid,
    constraint published_version_pk primary key (claim_id, number),
    constraint published_version_claim_fk foreign key (claim_id) references claim (id),
    constraint published_version_status_known check (status in ('APPROVED', 'WITHDRAWN')),
    constraint published_version_cause_with_withdrawal check ((status = 'WITHDRAWN') = (cause is not null)),
    constraint published_version_in_order check (until_at is null or until_at > from_at)
);

-- Append-only, one hash chain per claim. The body is text, not jsonb: the hash covers its bytes.
create table history (
    claim_id uuid not null,
    number integer not null,
    type text not null,
    version bigint not null,
    actor uuid,
    at timestamptz not null,
    body text not null,
    note_digest bytea,
    previous_hash bytea not null,
    hash bytea not null,
    constraint history_pk primary key (claim_id, number),
    constraint history_claim_fk foreign key (claim_id) references claim (id),
    constraint history_number_positive check (number >= 1),
    constraint history_body_json check (body is json object)
);

-- What people wrote, erasable: the chain holds only its salted digest.
create table history_note (
    claim_id uuid not null,
    number integer not null,
    salt bytea not null,
    text text not null,
    constraint history_note_pk primary key (claim_id, number),
    constraint history_note_history_fk foreign key (claim_id, number) references history (claim_id, number)
);

-- The shell's default privileges let the service write every row; these rows it only adds and reads.
revoke update, delete on history from "${service_role}";
revoke update on history_note from "${service_role}";
