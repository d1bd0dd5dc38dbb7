-- Another lawful way for those whom one way fails.

-- what the plan provides for them: the way with its approved bytes, or why there is none
alter table mailing add column fallback jsonb;
-- the mailing whose failures this one takes over
alter table mailing add column after uuid;
drop index mailing_group;
create unique index mailing_group on mailing (job_no, territory, locale, class, addressee)
    where state <> 'cancelled' and after is null;
create unique index mailing_after on mailing (after) where after is not null;

-- deliveries that have failed for good and that nobody has looked after: written with the failure itself, so that the
-- sweep need not search a million rows for a few
create table failure (
    mailing_no bigint not null,
    seq bigint not null,
    at timestamptz not null,
    primary key (mailing_no, seq)
);
