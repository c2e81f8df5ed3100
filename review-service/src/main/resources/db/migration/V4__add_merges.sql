-- Claims that a person found to say the same: the id answers with the other one from then on.
create table claim_merge (
    claim_id uuid not null,
    into_claim uuid not null,
    merged_by uuid not null,
    merged_at timestamptz not null,
    constraint claim_merge_pk primary key (claim_id),
    constraint claim_merge_claim_fk foreign key (claim_id) references claim (id),
    constraint claim_merge_into_fk foreign key (into_claim) references claim (id),
    constraint claim_merge_into_another check (claim_id <> into_claim)
);
create index claim_merge_by_survivor on claim_merge (into_claim);
