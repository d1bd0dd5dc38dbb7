-- The audit log: a chain of hashes that the database itself keeps append-only, gapless and unforked.

create table entry (
    seq integer not null primary key check (seq > 0),
    -- unique: two entries with one predecessor would be a fork
    previous blob not null unique check (length(previous) = 32),
    body blob not null,
    hash blob not null unique check (length(hash) = 32),
    deed_id blob not null unique
) strict;

create trigger entry_is_not_updated before update on entry
begin
    select raise(abort, 'entry is append-only');
end;
create trigger entry_is_not_deleted before delete on entry
begin
    select raise(abort, 'entry is append-only');
end;
create trigger entry_follows_the_head before insert on entry
when new.seq <> coalesce((select max(seq) from entry), 0) + 1
    or new.previous <> coalesce((select hash from entry order by seq desc limit 1), zeroblob(32))
begin
    select raise(abort, 'entry does not follow the head');
end;
