-- The audit log: a chain of hashes that the database itself keeps append-only, gapless and unforked.

create table entry (
    seq bigint primary key check (seq > 0),
    -- unique: two entries with one predecessor would be a fork
    previous bytea not null unique check (octet_length(previous) = 32),
    body bytea not null,
    hash bytea not null unique check (octet_length(hash) = 32),
    deed_id uuid not null unique
);

create function refuse_change_of_entry() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger entry_is_append_only before update or delete or truncate on entry
    for each statement execute function refuse_change_of_entry();

create function follow_head() returns trigger language plpgsql as $$
declare
    head_seq bigint;
    head_hash bytea;
begin
    select seq, hash into head_seq, head_hash from entry order by seq desc limit 1;
    if new.seq <> coalesce(head_seq, 0) + 1
        or new.previous <> coalesce(head_hash, decode(repeat('00', 32), 'hex')) then
        raise exception 'entry % does not follow entry %', new.seq, coalesce(head_seq, 0)
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger entry_follows_the_head before insert on entry for each row execute function follow_head();
