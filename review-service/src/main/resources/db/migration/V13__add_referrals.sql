-- Who asked whom for an opinion on a claim; nobody in particular when sent_to is null. What was written with it stands in
-- the history alone, where it can be erased.
create table referral (
    id uuid not null,
    claim_id uuid not null,
    sent_by uuid not null,
    sent_to uuid,
    history_number integer not null,
    sent_at timestamptz not null,
    answered_by uuid,
    answered_at timestamptz,
    constraint referral_pk primary key (id),
    constraint referral_claim_fk foreign key (claim_id) references claim (id),
    constraint referral_answered_by_somebody check ((answered_by is null) = (answered_at is null))
);
create index referral_open on referral (sent_to, sent_at) where answered_at is null;
create index referral_open_by_claim on referral (claim_id) where answered_at is null;
