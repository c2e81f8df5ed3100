-- What happened to a claim's articles, and what a person has dealt with of it. "under_review" follows from it.
alter table claim add column marks jsonb not null default '{"all": []}';
update claim c set marks = jsonb_build_object('all', (
    select coalesce(jsonb_agg(mark), '[]') from (
        select jsonb_build_object('kind', 'ARTICLE_WITHDRAWN', 'articleId', a.id, 'newer', null,
            'at', to_jsonb(clock_timestamp()), 'notice', a.withdrawal_reason, 'proposal', null, 'settled', false) as mark
        from article a
        where a.status = 'WITHDRAWN'
            and exists (select 1 from appearance p where p.claim_id = c.id and p.article_id = a.id)
        union all
        select jsonb_build_object('kind', 'ARTICLE_CHANGED', 'articleId', o.id, 'newer', n.id,
            'at', to_jsonb(clock_timestamp()), 'notice', null, 'proposal', null, 'settled', false)
        from article o join article n on n.supersedes = o.id and n.status = 'PUBLISHED'
        where exists (select 1 from appearance p where p.claim_id = c.id and p.article_id = o.id)
            and not exists (select 1 from appearance p where p.claim_id = c.id and p.article_id = n.id)) found))
    where c.under_review;
create index claim_by_mark on claim using gin (marks jsonb_path_ops) where marks <> '{"all": []}';
create index article_by_predecessor on article (supersedes) where supersedes is not null;
create index continuation_by_root_joined on continuation (root) where not waiting;

-- One more place of a claim bears on where it comes from and what it stands beside.
create function ask_for_matching_of_place() returns trigger language plpgsql as $$
begin
    insert into match_job (claim_id, arrival, queued_at)
        values (new.claim_id, false, clock_timestamp())
        on conflict (claim_id) do update set number = default, tries = 0, leased_until = null;
    perform pg_notify('claimdesk', 'matching' || chr(10) || '');
    return null;
end $$;
create trigger claim_placed after insert on appearance
    for each row when (new.position > 1) execute function ask_for_matching_of_place();
