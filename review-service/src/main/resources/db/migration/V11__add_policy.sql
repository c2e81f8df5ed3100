-- The rule of the installation on who decides, and every one there was.
create table review_policy (
    number bigint not null generated always as identity,
    mode text not null,
    set_by uuid,
    set_at timestamptz not null,
    constraint review_policy_pk primary key (number),
    constraint review_policy_mode_known check (mode in ('ONE', 'FOUR_EYES', 'BLIND_DOUBLE'))
);
insert into review_policy (mode, set_at) values ('ONE', clock_timestamp());

-- What two people think of one version of a claim before they know of each other. Nothing else tells of a row here until
-- there are two of them.
create table blind_verdict (
    claim_id uuid not null,
    version bigint not null,
    account_id uuid not null,
    verdict text not null,
    draft jsonb not null,
    given_at timestamptz not null,
    constraint blind_verdict_pk primary key (claim_id, version, account_id),
    constraint blind_verdict_claim_fk foreign key (claim_id) references claim (id),
    constraint blind_verdict_known check (verdict in ('APPROVE', 'REJECT'))
);
revoke update, delete on blind_verdict from "${service_role}";
