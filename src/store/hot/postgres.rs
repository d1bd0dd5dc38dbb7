//! The hot path on PostgreSQL: arrays, taken apart by `unnest`.

use sqlx::postgres::PgArguments;
use sqlx::query::Query;
use sqlx::{Connection, Postgres, Row, Transaction};

use super::{Applied, Intended, Intent, NewDeliveries, Present};
use crate::delivery::State;
use crate::store::codes::sources;
use crate::store::{ClaimRef, NewRecipient, ResultRow, StoreError};

type At = Transaction<'static, Postgres>;

// a list without duplicates is the rule: entered as if there were none, a fifth faster than asking for each row
const IMPORT: &str = "
    insert into recipient (job_no, seq, person_mac, address_mac, territory, locale, zone, minor, has_email, has_postal,
        has_phone, email_agreed, mailbox_compromised, sealed, addressee)
    select $1::bigint, g.* from unnest($2::bigint[], $3::bytea[], $4::bytea[], $5::text[], $6::text[], $7::text[],
        $8::bool[], $9::bool[], $10::bool[], $11::bool[], $12::bool[], $13::bool[], $14::bytea[], $15::text[]) as g";

// and once more, row by row, if there was one
const IMPORT_KNOWN: &str = "
    insert into recipient (job_no, seq, person_mac, address_mac, territory, locale, zone, minor, has_email, has_postal,
        has_phone, email_agreed, mailbox_compromised, sealed, addressee)
    select $1::bigint, g.* from unnest($2::bigint[], $3::bytea[], $4::bytea[], $5::text[], $6::text[], $7::text[],
        $8::bool[], $9::bool[], $10::bool[], $11::bool[], $12::bool[], $13::bool[], $14::bytea[], $15::text[]) as g
    on conflict (job_no, person_mac) do nothing returning seq";

const DELIVERIES: &str = "
    insert into delivery (mailing_no, job_no, late, updated_at, seq, state, chunk_id, last_reason, final_at)
    select $1::bigint, $2::bigint, $3::bool, $4::timestamptz, g.seq, g.state, g.chunk_id, g.reason,
        case when g.reason is not null then $4::timestamptz end
    from unnest($5::bigint[], $6::smallint[], $7::uuid[], $8::text[]) as g(seq, state, chunk_id, reason)";

// ascending: two who want some of the same rows then never wait for each other in a ring
const LOCK: &str = "
    select seq, state, attempts, dup_possible, chunk_id from delivery
    where mailing_no = $1 and seq = any($2) order by seq for update";

const APPLY: &str = "
    update delivery d set state = g.to_state, attempts = d.attempts - g.refund, next_attempt_at = g.next_attempt_at,
        dup_possible = d.dup_possible or g.dup_possible, late = d.late or g.late,
        last_stage = g.stage, last_code = g.code, last_enhanced = g.enhanced, last_reason = g.reason,
        relay = coalesce(g.relay, d.relay), remote_id = coalesce(g.remote_id, d.remote_id),
        accepted_at = coalesce(d.accepted_at, g.accepted_at), final_at = g.final_at, updated_at = $2
    from unnest($3::bigint[], $4::smallint[], $5::smallint[], $6::smallint[], $7::timestamptz[], $8::bool[], $9::bool[],
        $10::smallint[], $11::smallint[], $12::text[], $13::text[], $14::text[], $15::text[], $16::timestamptz[],
        $17::timestamptz[])
        as g(seq, from_state, to_state, refund, next_attempt_at, dup_possible, late, stage, code, enhanced, reason,
            relay, remote_id, accepted_at, final_at)
    where d.mailing_no = $1 and d.seq = g.seq and d.state = g.from_state";

const LOG: &str = "
    insert into attempt (mailing_no, epoch, worker_id, digest, seq, n, relay, started_at, ended_at, stage, code, enhanced,
        reply, remote_id, outcome)
    select $1::bigint, $2::int, $3::uuid, m.digest, g.* from unnest($4::bigint[], $5::smallint[], $6::text[], $7::timestamptz[],
        $8::timestamptz[], $9::smallint[], $10::smallint[], $11::text[], $12::text[], $13::text[], $14::smallint[]) as g,
        (select digest from mailing where mailing_no = $1) as m
    on conflict do nothing";

const BEGIN: &str = "
    update delivery d set state = case when s.address_mac is null then $7::smallint else $8::smallint end,
        attempts = d.attempts + case when s.address_mac is null then 1 else 0 end,
        first_attempt_at = case when s.address_mac is null then coalesce(d.first_attempt_at, $5) else d.first_attempt_at end,
        final_at = case when s.address_mac is not null then $5::timestamptz end,
        last_reason = case when s.address_mac is not null then 'suppressed: ' || s.reason else d.last_reason end,
        updated_at = $5
    from recipient r left join suppression s on s.address_mac = r.address_mac and $4
    where d.mailing_no = $1 and d.seq = any($2) and d.chunk_id = $3 and d.next_attempt_at is null
        and ($6::bigint >> d.state::int) & 1 = 1 and r.job_no = $9 and r.seq = d.seq
    returning d.seq, d.state, d.attempts, d.dup_possible, r.sealed";

/// The statements of this file, for the check that the database understands them.
pub(in crate::store) const STATEMENTS: &[(&str, &str)] =
    &[("import", IMPORT), ("deliveries", DELIVERIES), ("lock", LOCK), ("apply", APPLY), ("log", LOG), ("begin", BEGIN)];

/// Stores recipients; gives the `seq` of those whose person was not there before.
pub(in crate::store) async fn import(at: &mut At, job_no: i64, rows: &[NewRecipient]) -> Result<Vec<i64>, StoreError> {
    let mut savepoint = at.begin().await?;
    match import_by(IMPORT, job_no, rows).execute(&mut *savepoint).await {
        Ok(_) => {
            savepoint.commit().await?;
            Ok(rows.iter().map(|row| row.seq).collect())
        }
        Err(sqlx::Error::Database(error)) if error.is_unique_violation() => {
            savepoint.rollback().await?;
            let stored = import_by(IMPORT_KNOWN, job_no, rows).fetch_all(&mut **at).await?;
            Ok(stored.iter().map(|row| row.try_get(0)).collect::<Result<_, _>>()?)
        }
        Err(error) => Err(error.into()),
    }
}

fn import_by<'q>(statement: &'static str, job_no: i64, rows: &'q [NewRecipient]) -> Query<'q, Postgres, PgArguments> {
    macro_rules! column {
        ($row:ident => $value:expr) => {
            rows.iter().map(|$row| $value).collect::<Vec<_>>()
        };
    }
    sqlx::query(statement)
        .bind(job_no)
        .bind(column!(row => row.seq))
        .bind(column!(row => row.person_mac.as_slice()))
        .bind(column!(row => row.address_mac.as_deref()))
        .bind(column!(row => row.territory.as_str()))
        .bind(column!(row => row.locale.as_str()))
        .bind(column!(row => row.zone.as_deref()))
        .bind(column!(row => row.minor))
        .bind(column!(row => row.has_email))
        .bind(column!(row => row.has_postal))
        .bind(column!(row => row.has_phone))
        .bind(column!(row => row.email_agreed))
        .bind(column!(row => row.mailbox_compromised))
        .bind(column!(row => row.sealed.as_slice()))
        .bind(column!(row => row.addressee.word()))
}

/// Enters new deliveries.
pub(in crate::store) async fn deliveries(at: &mut At, new: &NewDeliveries<'_>) -> Result<(), StoreError> {
    sqlx::query(DELIVERIES)
        .bind(new.mailing_no)
        .bind(new.job_no)
        .bind(new.late)
        .bind(new.now)
        .bind(new.rows.iter().map(|row| row.seq).collect::<Vec<_>>())
        .bind(new.rows.iter().map(|row| row.state.code()).collect::<Vec<_>>())
        .bind(new.rows.iter().map(|row| row.chunk_id).collect::<Vec<_>>())
        .bind(new.rows.iter().map(|row| row.reason).collect::<Vec<_>>())
        .execute(&mut **at)
        .await?;
    Ok(())
}

/// Locks deliveries and tells how they are.
pub(in crate::store) async fn lock(at: &mut At, mailing_no: i64, seqs: &[i64]) -> Result<Vec<Present>, StoreError> {
    Ok(sqlx::query_as(LOCK).bind(mailing_no).bind(seqs).fetch_all(&mut **at).await?)
}

/// Moves deliveries as their results say.
pub(in crate::store) async fn apply(
    at: &mut At,
    mailing_no: i64,
    applied: &[Applied<'_>],
    now: chrono::DateTime<chrono::Utc>,
) -> Result<u64, StoreError> {
    macro_rules! column {
        ($one:ident => $value:expr) => {
            applied.iter().map(|$one| $value).collect::<Vec<_>>()
        };
    }
    let done = sqlx::query(APPLY)
        .bind(mailing_no)
        .bind(now)
        .bind(column!(one => one.result.seq))
        .bind(column!(one => one.from.code()))
        .bind(column!(one => one.result.to.code()))
        .bind(column!(one => i16::from(one.result.refund)))
        .bind(column!(one => one.next_attempt_at))
        .bind(column!(one => one.result.dup_possible))
        .bind(column!(one => one.result.late))
        .bind(column!(one => one.result.stage.code()))
        .bind(column!(one => one.result.reply.code))
        .bind(column!(one => one.result.reply.enhanced.as_deref()))
        .bind(column!(one => one.result.reply.text.as_str()))
        .bind(column!(one => one.result.relay.as_deref()))
        .bind(column!(one => one.result.remote_id.as_deref()))
        .bind(column!(one => one.result.to.reached().then_some(one.result.ended_at)))
        .bind(column!(one => one.result.to.is_settled().then_some(now)))
        .execute(&mut **at)
        .await?;
    Ok(done.rows_affected())
}

/// Writes the attempts; one that is written already stays as it is.
pub(in crate::store) async fn log(at: &mut At, claim: &ClaimRef, results: &[ResultRow]) -> Result<(), StoreError> {
    macro_rules! column {
        ($row:ident => $value:expr) => {
            results.iter().map(|$row| $value).collect::<Vec<_>>()
        };
    }
    sqlx::query(LOG)
        .bind(claim.mailing_no)
        .bind(claim.epoch)
        .bind(claim.worker_id)
        .bind(column!(row => row.seq))
        .bind(column!(row => row.n))
        .bind(column!(row => row.relay.as_deref()))
        .bind(column!(row => row.started_at))
        .bind(column!(row => row.ended_at))
        .bind(column!(row => row.stage.code()))
        .bind(column!(row => row.reply.code))
        .bind(column!(row => row.reply.enhanced.as_deref()))
        .bind(column!(row => row.reply.text.as_str()))
        .bind(column!(row => row.remote_id.as_deref()))
        .bind(column!(row => row.outcome.code()))
        .execute(&mut **at)
        .await?;
    Ok(())
}

/// Records intents: pending deliveries of the chunk become sending, or suppressed if their address is on the list by now.
pub(in crate::store) async fn begin(at: &mut At, intent: &Intent<'_>) -> Result<Vec<Intended>, StoreError> {
    let allowed = sources(State::Sending) & sources(State::Suppressed);
    Ok(sqlx::query_as(BEGIN)
        .bind(intent.mailing_no)
        .bind(intent.seqs)
        .bind(intent.chunk_id)
        .bind(intent.by_email)
        .bind(intent.now)
        .bind(allowed)
        .bind(State::Sending.code())
        .bind(State::Suppressed.code())
        .bind(intent.job_no)
        .fetch_all(&mut **at)
        .await?)
}
