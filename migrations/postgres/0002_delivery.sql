-- Recipients, mailings, deliveries and the work on them. The big tables carry no foreign keys: a check
-- for each of a million rows costs more than the one transaction that writes them can get wrong.

create table recipient (
    job_no bigint not null,
    seq bigint not null,
    person_mac bytea not null,
    address_mac bytea,
    territory text collate "C" not null,
    locale text collate "C" not null,
    zone text,
    minor boolean not null,
    has_email boolean not null,
    has_postal boolean not null,
    has_phone boolean not null,
    email_agreed boolean,
    mailbox_compromised boolean not null,
    -- how the person can be reached: `email` if notices by e-mail were agreed to, `mailbox` if nobody knows
    class text generated always as (case
        when has_email and not mailbox_compromised and coalesce(email_agreed, false) then 'email'
        when has_email and not mailbox_compromised then 'mailbox' when has_postal then 'letter' else 'none' end) stored,
    sealed bytea not null,
    primary key (job_no, seq),
    -- the same person twice in one list is told once
    unique (job_no, person_mac)
);
create index recipient_group on recipient (job_no, territory, locale, class, seq);

create table recipient_problem (
    job_no bigint not null,
    row_no bigint not null,
    kind text not null check (kind in ('invalid', 'duplicate')),
    problems text not null,
    sealed_row bytea not null,
    primary key (job_no, row_no)
);

create table suppression (
    address_mac bytea primary key,
    reason text not null,
    added_by text not null,
    added_at timestamptz not null
);

create table mailing (
    mailing_id uuid primary key,
    mailing_no bigint generated always as identity unique,
    job_no bigint not null references job (job_no),
    incident_id uuid not null references incident,
    territory text collate "C" not null,
    locale text collate "C" not null,
    class text not null check (class in ('email', 'mailbox', 'letter', 'none')),
    channel text not null check (channel in ('email', 'letter', 'none')),
    lane smallint not null,
    digest text,
    template_name text,
    chain jsonb not null,
    duties jsonb not null,
    blockers jsonb not null,
    warnings jsonb not null,
    state text not null check (state in ('planned', 'blocked', 'released', 'running', 'paused', 'completed', 'cancelled')),
    strict_due timestamptz,
    lenient_due timestamptz,
    give_up_at timestamptz,
    on_unknown text not null check (on_unknown in ('resend', 'hold')),
    total bigint not null,
    released_by text,
    released_at timestamptz,
    completed_at timestamptz,
    -- how far recipients have become deliveries, and when the last one had
    materialised_seq bigint not null default 0,
    materialised_at timestamptz,
    -- how far rows were looked at after the strict due passed
    late_seq bigint not null default 0,
    late_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
create index mailing_of_job on mailing (job_no, mailing_no);
create index mailing_of_incident on mailing (incident_id, mailing_no);
-- no group of recipients is in two living mailings
create unique index mailing_group on mailing (job_no, territory, locale, class) where state <> 'cancelled';

-- `state` must stand in no index, neither as a column nor in a predicate: such an index ends HOT updates
-- (measured: 45,000 updates a second become 24,000).
create table delivery (
    mailing_no bigint not null,
    seq bigint not null,
    job_no bigint not null,
    -- the one chunk that may carry it
    chunk_id uuid,
    first_attempt_at timestamptz,
    accepted_at timestamptz,
    final_at timestamptz,
    next_attempt_at timestamptz,
    updated_at timestamptz not null,
    state smallint not null,
    attempts smallint not null default 0,
    last_stage smallint,
    last_code smallint,
    dup_possible boolean not null default false,
    late boolean not null default false,
    last_enhanced text,
    last_reason text,
    relay text,
    remote_id text,
    primary key (mailing_no, seq)
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02);
-- by mailing first: a paused one with a million due deliveries costs the sweep nothing
create index delivery_due on delivery (mailing_no, next_attempt_at) where next_attempt_at is not null;

-- lane and lease of up to 200 deliveries, and the outbox of the publisher
create table chunk (
    chunk_id uuid primary key,
    mailing_no bigint not null,
    lane smallint not null,
    channel text not null,
    lo bigint not null,
    hi bigint not null,
    members text,
    state smallint not null,
    epoch int not null default 0,
    worker_id uuid,
    claims smallint not null default 0,
    publish_after timestamptz not null,
    published_at timestamptz,
    deadline_at timestamptz
) with (fillfactor = 50);
create index chunk_ready on chunk (lane, deadline_at, chunk_id) where state = 0;
create index chunk_published on chunk (published_at) where state = 1;
create index chunk_leased on chunk (worker_id) where state = 2;
create index chunk_open on chunk (mailing_no) where state <> 3;

create table worker (
    worker_id uuid primary key,
    host text not null,
    version text not null,
    started_at timestamptz not null,
    beat bigint not null default 0,
    gone_at timestamptz
);

-- evidence: what each attempt brought
create table attempt (
    mailing_no bigint not null,
    seq bigint not null,
    n smallint not null,
    epoch int not null,
    worker_id uuid not null,
    relay text,
    digest text,
    started_at timestamptz not null,
    ended_at timestamptz not null,
    stage smallint not null,
    code smallint,
    enhanced text,
    reply text not null,
    remote_id text,
    outcome smallint not null,
    primary key (mailing_no, seq, n, epoch, started_at)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger attempt_is_append_only before update or delete or truncate on attempt
    for each statement execute function refuse_change();

-- sums by state, in shards so that connections do not wait for each other
create table mailing_counter (
    mailing_no bigint not null,
    shard smallint not null,
    state smallint not null,
    n bigint not null,
    primary key (mailing_no, shard, state)
) with (fillfactor = 50);

-- the queue of the PostgreSQL dispatcher; its statements live with it
create table ticket (
    ticket_no bigint generated always as identity primary key,
    queue text not null,
    lane smallint not null,
    body text not null,
    visible_at timestamptz not null
);
create index ticket_visible on ticket (queue, lane, visible_at, ticket_no);
