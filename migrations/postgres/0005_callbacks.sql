-- What other systems are told, whom, and how far each of them has been told.

create table event_outbox (
    event_no bigint generated always as identity primary key,
    event_id uuid not null unique,
    kind text not null,
    subject text not null,
    at timestamptz not null,
    data jsonb not null
);
create index event_outbox_age on event_outbox (at);

create table webhook_endpoint (
    endpoint_id uuid primary key,
    url text not null,
    -- a list of kinds as JSON; an empty one stands for all
    kinds jsonb not null,
    -- sealed under the master key; during a rotation the one before holds too
    secret bytea not null,
    secret_before bytea,
    secret_before_until timestamptz,
    created_by text not null,
    created_at timestamptz not null,
    disabled_at timestamptz,
    disabled_reason text,
    -- one process at a time sends to it
    lease_id uuid,
    lease_until timestamptz,
    -- after a failure nothing is sent to it for a while
    rest_until timestamptz
);

-- one event for one endpoint; without foreign keys, so that no change of an endpoint can make a deed fail
create table callback (
    endpoint_id uuid not null,
    event_no bigint not null,
    attempts int not null default 0,
    next_attempt_at timestamptz,
    last_attempt_at timestamptz,
    last_status int,
    last_reason text,
    done_at timestamptz,
    given_up_at timestamptz,
    primary key (endpoint_id, event_no)
);
create index callback_due on callback (endpoint_id, next_attempt_at) where next_attempt_at is not null;
create index callback_of_event on callback (event_no);
