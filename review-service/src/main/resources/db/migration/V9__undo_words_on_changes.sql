-- A person's word on a change of a claim's article is a decision too, so that it can be undone like the others.
alter table decision drop constraint decision_verdict_known;
alter table decision add constraint decision_verdict_known
    check (verdict in ('APPROVE', 'REJECT', 'PARK', 'WITHDRAW', 'REOPEN', 'KEEP', 'MOVE'));

-- A place that is taken back bears on origins and relations as much as one that came.
create function ask_for_matching_of_lost_place() returns trigger language plpgsql as $$
begin
    insert into match_job (claim_id, arrival, queued_at)
        values (old.claim_id, false, clock_timestamp())
        on conflict (claim_id) do update set number = default, tries = 0, leased_until = null;
    perform pg_notify('claimdesk', 'matching' || chr(10) || '');
    return null;
end $$;
create trigger claim_displaced after delete on appearance
    for each row when (old.position > 1) execute function ask_for_matching_of_lost_place();
