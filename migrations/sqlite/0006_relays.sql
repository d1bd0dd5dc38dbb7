-- What all workers know about the relays, what people have decided about them, and who may use how much of a limit.

create table relay_state (
    name text not null primary key,
    phase text not null check (phase in ('closed', 'resting', 'probing')),
    -- grows with every change of phase: whoever changes it names the one that was read
    turn integer not null default 0,
    opened_at text,
    -- for people; workers count `rest_ms` on their own monotonic clocks from when they see the change
    rests_until text,
    -- how long the rest is; null while it lasts until a person ends it
    rest_ms integer,
    -- rests in a row, by which the next one is longer
    rests integer not null default 0,
    reason text,
    by_whom text,
    -- a person, and not a worker, has ordered the rest
    paused integer not null default 0,
    -- the worker whose message finds out whether the relay is well again
    prober blob,
    -- a person's limit of messages per second in place of the configured one; 0 is none
    per_second integer check (per_second between 0 and 1000000),
    configured integer not null,
    updated_at text not null
) strict;

-- one row for each limit: whoever changes shares of it holds this row
create table rate_bucket (
    key text not null primary key
) strict;

-- the share of a limit that a worker uses, in thousandths of a message per second; it holds as long as its worker lives
create table rate_lease (
    key text not null,
    worker_id blob not null,
    wanted integer not null,
    granted integer not null,
    primary key (key, worker_id)
) strict;
