-- What comes back after a relay has taken a notice, and how much of it there was.

-- evidence: each report about a delivery, once
create table report (
    report_id blob not null primary key,
    -- of what the report says and who says it, so that a copy of it is known
    digest blob not null unique,
    mailing_no integer not null,
    seq integer not null,
    kind text not null check (kind in ('status', 'complaint', 'unclear', 'event')),
    -- the word of the report itself: failed, delivered, abuse …
    action text not null,
    status text,
    diagnostic text not null,
    -- when it happened, by the report
    reported_at text,
    received_at text not null,
    -- whether it moved the delivery
    applied integer not null
) strict;
create index report_of_delivery on report (mailing_no, seq, received_at);

create trigger report_is_not_updated before update on report
begin
    select raise(abort, 'report is append-only');
end;
create trigger report_is_not_deleted before delete on report
begin
    select raise(abort, 'report is append-only');
end;

-- everything that came in, by what was made of it; also what is about no delivery, or forged
create table report_counter (
    outcome text not null primary key,
    n integer not null,
    last_at text not null
) strict;
