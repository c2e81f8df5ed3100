-- An archive of parked claims shall not keep those waiting that are in the queue.
alter table match_job add column parked boolean not null default false;
update match_job set parked = true from claim where claim.id = claim_id and claim.status = 'PARKED';
drop index match_job_by_age;
create index match_job_by_turn on match_job (parked, queued_at);

create or replace function ask_for_matching() returns trigger language plpgsql as $$
begin
    insert into match_job (claim_id, arrival, queued_at, parked)
        values (new.id, tg_op = 'INSERT', clock_timestamp(), new.status = 'PARKED')
        on conflict (claim_id) do update set number = default, tries = 0, leased_until = null, parked = excluded.parked;
    perform pg_notify('claimdesk', 'matching' || chr(10) || '');
    return null;
end $$;

create or replace function ask_for_matching_of_article() returns trigger language plpgsql as $$
begin
    insert into match_job (claim_id, arrival, queued_at, parked)
        select claim_id, false, clock_timestamp(), c.status = 'PARKED'
        from appearance join claim c on c.id = claim_id where article_id = new.id
        on conflict (claim_id) do update set number = default, tries = 0, leased_until = null, parked = excluded.parked;
    perform pg_notify('claimdesk', 'matching' || chr(10) || '');
    return null;
end $$;
