-- The article of which this one is a new version, and how many of its claims have come in: when all have, what the new version no
-- longer says is known.
alter table article add column supersedes uuid;
alter table article add column claims_arrived integer not null default 0;
update article set claims_arrived = (select count(*) from appearance where article_id = article.id);

-- A claim of a new version that continues an earlier one: no claim of its own, but one more place of that one. It waits here
-- until that claim and its own article are both there.
create table continuation (
    claim_id uuid not null,
    article_id uuid not null,
    root uuid not null,
    arrived jsonb not null,
    waiting boolean not null,
    constraint continuation_pk primary key (claim_id),
    constraint continuation_article_fk foreign key (article_id) references article (id)
);
create index continuation_by_article on continuation (article_id) where waiting;
create index continuation_by_root on continuation (root) where waiting;
