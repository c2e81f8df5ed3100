-- Who acted, by name, erasable: the chain holds only the salted digest.
create table history_name (
    digest bytea not null,
    account_id uuid not null,
    salt bytea not null,
    name text not null,
    constraint history_name_pk primary key (digest)
);
create index history_name_by_account on history_name (account_id);
revoke update on history_name from "${service_role}";

alter table history add column name_digest bytea;
-- Which transaction wrote a row: a signed root covers what is older than every transaction under way, so none is missed.
alter table history add column written_by xid8 not null default pg_current_xact_id();
create index history_by_transaction on history (written_by);

-- Verdicts of a blind review are never changed by the service; what a person wrote beside one can be erased, by this alone.
create function erase_blind_words(judged uuid, at_version bigint, judge uuid) returns void
    language sql security definer set search_path = public, pg_temp as $$
    update blind_verdict set draft = draft || '{"comment": null}'
        where claim_id = judged and version = at_version and account_id = judge
$$;
revoke execute on function erase_blind_words from public;
grant execute on function erase_blind_words to "${service_role}";
