-- Recipients, mailings, deliveries and the work on them. The big tables carry no foreign keys: a check
-- for each of a million rows costs more than the one transaction that writes them can get wrong.

create table recipient (
    job_no integer not null,
    seq integer not null,
    person_mac blob not null,
    address_mac blob,
    territory text not null,
    locale text not null,
    zone text,
    minor integer not null,
    has_email integer not null,
    has_postal integer not null,
    has_phone integer not null,
    email_agreed integer,
    mailbox_compromised integer not null,
    -- how the person can be reached: `email` if notices by e-mail were agreed to, `mailbox` if nobody knows
    class text generated always as (case
        when has_email and not mailbox_compromised and coalesce(email_agreed, 0) then 'email'
        when has_email and not mailbox_compromised then 'mailbox' when has_postal then 'letter' else 'none' end) stored,
    sealed blob not null,
    primary key (job_no, seq),
    -- the same person twice in one list is told once
    unique (job_no, person_mac)
) strict;
create index recipient_group on recipient (job_no, territory, locale, class, seq);

create table recipient_problem (
    job_no integer not null,
    row_no integer not null,
    kind text not null check (kind in ('invalid', 'duplicate')),
    problems text not null,
    sealed_row blob not null,
    primary key (job_no, row_no)
) strict;

create table suppression (
    address_mac blob not null primary key,
    reason text not null,
    added_by text not null,
    added_at text not null
) strict;

create table mailing (
    mailing_no integer primary key autoincrement,
    mailing_id blob not null unique,
    job_no integer not null references job (job_no),
    incident_id blob not null references incident,
    territory text not null,
    locale text not null,
    class text not null check (class in ('email', 'mailbox', 'letter', 'none')),
    channel text not null check (channel in ('email', 'letter', 'none')),
    lane integer not null,
    digest text,
    template_name text,
    chain text not null,
    duties text not null,
    blockers text not null,
    warnings text not null,
    state text not null check (state in ('planned', 'blocked', 'released', 'running', 'paused', 'completed', 'cancelled')),
    strict_due text,
    lenient_due text,
    give_up_at text,
    on_unknown text not null check (on_unknown in ('resend', 'hold')),
    total integer not null,
    released_by text,
    released_at text,
    completed_at text,
    -- how far recipients have become deliveries, and when the last one had
    materialised_seq integer not null default 0,
    materialised_at text,
    -- how far rows were looked at after the strict due passed
    late_seq integer not null default 0,
    late_at text,
    created_at text not null,
    updated_at text not null
) strict;
create index mailing_of_job on mailing (job_no, mailing_no);
create index mailing_of_incident on mailing (incident_id, mailing_no);
-- no group of recipients is in two living mailings
create unique index mailing_group on mailing (job_no, territory, locale, class) where state <> 'cancelled';

create table delivery (
    mailing_no integer not null,
    seq integer not null,
    job_no integer not null,
    -- the one chunk that may carry it
    chunk_id blob,
    first_attempt_at text,
    accepted_at text,
    final_at text,
    next_attempt_at text,
    updated_at text not null,
    state integer not null,
    attempts integer not null default 0,
    last_stage integer,
    last_code integer,
    dup_possible integer not null default false,
    late integer not null default false,
    last_enhanced text,
    last_reason text,
    relay text,
    remote_id text,
    primary key (mailing_no, seq)
) strict, without rowid;
-- by mailing first: a paused one with a million due deliveries costs the sweep nothing
create index delivery_due on delivery (mailing_no, next_attempt_at) where next_attempt_at is not null;

-- lane and lease of up to 200 deliveries, and the outbox of the publisher
create table chunk (
    chunk_id blob not null primary key,
    mailing_no integer not null,
    lane integer not null,
    channel text not null,
    lo integer not null,
    hi integer not null,
    members text,
    state integer not null,
    epoch integer not null default 0,
    worker_id blob,
    claims integer not null default 0,
    publish_after text not null,
    published_at text,
    deadline_at text
) strict;
create index chunk_ready on chunk (lane, deadline_at, chunk_id) where state = 0;
create index chunk_published on chunk (published_at) where state = 1;
create index chunk_leased on chunk (worker_id) where state = 2;
create index chunk_open on chunk (mailing_no) where state <> 3;

create table worker (
    worker_id blob not null primary key,
    host text not null,
    version text not null,
    started_at text not null,
    beat integer not null default 0,
    gone_at text
) strict;

-- evidence: what each attempt brought
create table attempt (
    mailing_no integer not null,
    seq integer not null,
    n integer not null,
    epoch integer not null,
    worker_id blob not null,
    relay text,
    digest text,
    started_at text not null,
    ended_at text not null,
    stage integer not null,
    code integer,
    enhanced text,
    reply text not null,
    remote_id text,
    outcome integer not null,
    primary key (mailing_no, seq, n, epoch, started_at)
) strict, without rowid;

create trigger attempt_is_not_updated before update on attempt
begin
    select raise(abort, 'attempt is append-only');
end;
create trigger attempt_is_not_deleted before delete on attempt
begin
    select raise(abort, 'attempt is append-only');
end;

-- sums by state, in shards so that connections do not wait for each other
create table mailing_counter (
    mailing_no integer not null,
    shard integer not null,
    state integer not null,
    n integer not null,
    primary key (mailing_no, shard, state)
) strict, without rowid;
