-- What a machine found on a page that a claim cites: a hint for whoever decides, made when a reviewer opened the claim.
create table citation_check (
    claim_id uuid not null,
    page bytea not null,
    url text not null,
    looked_for bytea not null,
    outcome text not null,
    title text,
    excerpt text,
    problem text,
    checked_at timestamptz not null,
    constraint citation_check_pk primary key (claim_id, page),
    constraint citation_check_claim_fk foreign key (claim_id) references claim (id),
    constraint citation_check_known check (outcome in ('QUOTE_FOUND', 'NUMBER_FOUND', 'NOT_FOUND', 'UNREACHABLE'))
);
