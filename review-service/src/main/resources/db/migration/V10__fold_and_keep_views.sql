-- What was read from which words: a claim that was decided for the same ones is not asked about again.
alter table appearance add column print bytea;
update appearance set print = sha256(convert_to(claim.text || chr(31) || (passage ->> 'exact'), 'UTF8'))
    from claim where claim.id = claim_id and position = 1;
create index appearance_by_print on appearance (print);
create index article_by_publisher on article (publisher);

-- A person's own lists: a name for what stands in the address of the queue.
create table saved_view (
    id uuid not null,
    account_id uuid not null,
    name text not null,
    query text not null,
    saved_at timestamptz not null,
    constraint saved_view_pk primary key (id),
    constraint saved_view_name_once unique (account_id, name),
    constraint saved_view_name_short check (length(name) between 1 and 60),
    constraint saved_view_query_short check (length(query) <= 1000)
);
