-- How mailings advance: samples from which the pace is measured and the course is drawn.
create table progress (
    mailing_no integer not null,
    at text not null,
    settled integer not null,
    primary key (mailing_no, at)
) strict;
-- since when the last notice is expected after the strict due; null while it is expected in time
alter table mailing add column expected_late_at text;
