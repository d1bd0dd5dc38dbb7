-- How mailings advance: samples from which the pace is measured and the course is drawn.
create table progress (
    mailing_no bigint not null,
    at timestamptz not null,
    settled bigint not null,
    primary key (mailing_no, at)
);
-- since when the last notice is expected after the strict due; null while it is expected in time
alter table mailing add column expected_late_at timestamptz;
