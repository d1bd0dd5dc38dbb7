-- What comes back after a relay has taken a notice, and how much of it there was.

-- evidence: each report about a delivery, once
create table report (
    report_id uuid not null primary key,
    -- of what the report says and who says it, so that a copy of it is known
    digest bytea not null unique,
    mailing_no bigint not null,
    seq bigint not null,
    kind text not null check (kind in ('status', 'complaint', 'unclear', 'event')),
    -- the word of the report itself: failed, delivered, abuse …
    action text not null,
    status text,
    diagnostic text not null,
    -- when it happened, by the report
    reported_at timestamptz,
    received_at timestamptz not null,
    -- whether it moved the delivery
    applied boolean not null
);
create index report_of_delivery on report (mailing_no, seq, received_at);

create trigger report_is_append_only before update or delete or truncate on report
    for each statement execute function refuse_change();

-- everything that came in, by what was made of it; also what is about no delivery, or forged
create table report_counter (
    outcome text not null primary key,
    n bigint not null,
    last_at timestamptz not null
);
