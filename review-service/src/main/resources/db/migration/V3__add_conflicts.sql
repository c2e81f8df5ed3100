-- Claims that give different values for one attribute.
create table conflict_set (
    id uuid not null,
    version bigint not null,
    attribute text not null,
    status text not null,
    finding text,
    finding_note text,
    finding_citations jsonb not null,
    preferred uuid,
    found_by uuid,
    found_at timestamptz,
    reopened_at timestamptz,
    merged_into uuid,
    begun_at timestamptz not null,
    changed_at timestamptz not null,
    constraint conflict_set_pk primary key (id),
    constraint conflict_set_status_known check (status in ('OPEN', 'SETTLED', 'DISSOLVED', 'MERGED')),
    constraint conflict_set_finding_known check (finding in ('TRUE_CONFLICT', 'SUPERSEDED', 'DIFFERENT_SCOPE',
        'DIFFERENT_DEFINITION', 'ROUNDING', 'TRANSCRIPTION_ERROR', 'SAME_ORIGIN')),
    constraint conflict_set_finding_by_person check ((finding is null) = (found_by is null)),
    constraint conflict_set_merged_into_one check ((status = 'MERGED') = (merged_into is not null)),
    constraint conflict_set_merged_fk foreign key (merged_into) references conflict_set (id)
);
create index conflict_set_by_age on conflict_set (begun_at desc, id);

create table conflict_member (
    set_id uuid not null,
    claim_id uuid not null,
    value text,
    added_at timestamptz not null,
    constraint conflict_member_pk primary key (set_id, claim_id),
    constraint conflict_member_set_fk foreign key (set_id) references conflict_set (id),
    constraint conflict_member_claim_fk foreign key (claim_id) references claim (id)
);
create index conflict_member_by_claim on conflict_member (claim_id);
