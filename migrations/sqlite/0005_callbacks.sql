-- What other systems are told, whom, and how far each of them has been told.

create table event_outbox (
    event_no integer primary key autoincrement,
    event_id blob not null unique,
    kind text not null,
    subject text not null,
    at text not null,
    data text not null
) strict;
create index event_outbox_age on event_outbox (at);

create table webhook_endpoint (
    endpoint_id blob not null primary key,
    url text not null,
    -- a list of kinds as JSON; an empty one stands for all
    kinds text not null,
    -- sealed under the master key; during a rotation the one before holds too
    secret blob not null,
    secret_before blob,
    secret_before_until text,
    created_by text not null,
    created_at text not null,
    disabled_at text,
    disabled_reason text,
    -- one process at a time sends to it
    lease_id blob,
    lease_until text,
    -- after a failure nothing is sent to it for a while
    rest_until text
) strict;

-- one event for one endpoint; without foreign keys, so that no change of an endpoint can make a deed fail
create table callback (
    endpoint_id blob not null,
    event_no integer not null,
    attempts integer not null default 0,
    next_attempt_at text,
    last_attempt_at text,
    last_status integer,
    last_reason text,
    done_at text,
    given_up_at text,
    primary key (endpoint_id, event_no)
) strict, without rowid;
create index callback_due on callback (endpoint_id, next_attempt_at) where next_attempt_at is not null;
create index callback_of_event on callback (event_no);
