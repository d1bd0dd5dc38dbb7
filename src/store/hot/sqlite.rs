//! The hot path on SQLite: one JSON text for a batch, taken apart by `json_each`; one writer, so nothing needs a lock.

use std::collections::HashMap;

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Value, json};
use sqlx::{Sqlite, Transaction};
use uuid::Uuid;

use super::{Applied, Intended, Intent, NewDeliveries, Present};
use crate::delivery::State;
use crate::store::codes::sources;
use crate::store::{ClaimRef, NewRecipient, ResultRow, StoreError};

type At = Transaction<'static, Sqlite>;

// bytes do not go into JSON: they stand in one blob, and each row names its place in it.
// `where true` keeps the parser from reading `on conflict` as part of a join
const IMPORT: &str = "
    insert into recipient (job_no, seq, territory, locale, zone, minor, has_email, has_postal, has_phone, email_agreed,
        mailbox_compromised, person_mac, address_mac, sealed, addressee)
    select $1, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7,
        value ->> 8, value ->> 9, substr($3, value ->> 10, value ->> 11), substr($3, value ->> 12, value ->> 13),
        substr($3, value ->> 14, value ->> 15), value ->> 16
    from json_each($2) where true
    on conflict (job_no, person_mac) do nothing returning seq";

const DELIVERIES: &str = "
    insert into delivery (mailing_no, job_no, late, updated_at, seq, state, chunk_id, last_reason, final_at)
    select $1, $2, $3, $4, value ->> 0, value ->> 1, unhex(value ->> 2), value ->> 3,
        case when value ->> 3 is not null then $4 end
    from json_each($5)";

const LOCK: &str = "
    select seq, state, attempts, dup_possible, chunk_id from delivery
    where mailing_no = $1 and seq in (select value from json_each($2)) order by seq";

// `materialized`, or the planner walks the whole mailing and looks each row up in the batch
const APPLY: &str = "
    with g as materialized (
        select value ->> 0 as seq, value ->> 1 as from_state, value ->> 2 as to_state, value ->> 3 as refund,
            value ->> 4 as next_attempt_at, value ->> 5 as dup_possible, value ->> 6 as late, value ->> 7 as stage,
            value ->> 8 as code, value ->> 9 as enhanced, value ->> 10 as reason, value ->> 11 as relay,
            value ->> 12 as remote_id, value ->> 13 as accepted_at, value ->> 14 as final_at
        from json_each($3))
    update delivery set state = g.to_state, attempts = attempts - g.refund, next_attempt_at = g.next_attempt_at,
        dup_possible = delivery.dup_possible or g.dup_possible, late = delivery.late or g.late,
        last_stage = g.stage, last_code = g.code, last_enhanced = g.enhanced, last_reason = g.reason,
        relay = coalesce(g.relay, delivery.relay), remote_id = coalesce(g.remote_id, delivery.remote_id),
        accepted_at = coalesce(delivery.accepted_at, g.accepted_at), final_at = g.final_at, updated_at = $2
    from g
    where delivery.mailing_no = $1 and delivery.seq = g.seq and delivery.state = g.from_state";

const LOG: &str = "
    insert or ignore into attempt (mailing_no, epoch, worker_id, digest, seq, n, relay, started_at, ended_at, stage, code,
        enhanced, reply, remote_id, outcome)
    select $1, $2, $3, (select digest from mailing where mailing_no = $1), value ->> 0, value ->> 1, value ->> 2,
        value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7, value ->> 8, value ->> 9, value ->> 10
    from json_each($4)";

const SEALED: &str = "
    select r.seq, r.sealed, s.reason from recipient r left join suppression s on s.address_mac = r.address_mac and $3
    where r.job_no = $1 and r.seq in (select value from json_each($2))";

const BEGIN: &str = "
    update delivery set state = $4, attempts = attempts + 1, first_attempt_at = coalesce(first_attempt_at, $5), updated_at = $5
    where mailing_no = $1 and seq in (select value from json_each($2)) and chunk_id = $3 and next_attempt_at is null
        and ($6 >> state) & 1 = 1
    returning seq, state, attempts, dup_possible, x'' as sealed";

const SUPPRESS: &str = "
    update delivery set state = $4, last_reason = 'suppressed: ' || $7, final_at = $5, updated_at = $5
    where mailing_no = $1 and seq = $2 and chunk_id = $3 and next_attempt_at is null and ($6 >> state) & 1 = 1
    returning seq, state, attempts, dup_possible, x'' as sealed";

/// The statements of this file, for the check that the database understands them.
pub(in crate::store) const STATEMENTS: &[(&str, &str)] = &[
    ("import", IMPORT),
    ("deliveries", DELIVERIES),
    ("lock", LOCK),
    ("apply", APPLY),
    ("log", LOG),
    ("sealed", SEALED),
    ("begin", BEGIN),
    ("suppress", SUPPRESS),
];

/// An instant as sqlx writes it into a text column; texts of one form compare as the instants do.
fn text(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::AutoSi, false)
}

fn list(seqs: &[i64]) -> String {
    json!(seqs).to_string()
}

/// Stores recipients; gives the `seq` of those whose person was not there before.
pub(in crate::store) async fn import(at: &mut At, job_no: i64, rows: &[NewRecipient]) -> Result<Vec<i64>, StoreError> {
    let mut bytes: Vec<u8> = Vec::with_capacity(rows.iter().map(|row| row.sealed.len() + 64).sum());
    let mut place = |part: Option<&[u8]>| -> (Option<usize>, Option<usize>) {
        let Some(part) = part else { return (None, None) };
        bytes.extend_from_slice(part);
        // `substr` counts from one
        (Some(bytes.len() - part.len() + 1), Some(part.len()))
    };
    let mut batch = Vec::with_capacity(rows.len());
    for row in rows {
        let person = place(Some(&row.person_mac));
        let address = place(row.address_mac.as_deref());
        let sealed = place(Some(&row.sealed));
        batch.push(json!([
            row.seq,
            row.territory,
            row.locale,
            row.zone,
            row.minor,
            row.has_email,
            row.has_postal,
            row.has_phone,
            row.email_agreed,
            row.mailbox_compromised,
            person.0,
            person.1,
            address.0,
            address.1,
            sealed.0,
            sealed.1,
            row.addressee.word(),
        ]));
    }
    let batch = Value::Array(batch).to_string();
    let stored: Vec<(i64,)> = sqlx::query_as(IMPORT).bind(job_no).bind(batch).bind(bytes).fetch_all(&mut **at).await?;
    Ok(stored.into_iter().map(|(seq,)| seq).collect())
}

/// Enters new deliveries.
pub(in crate::store) async fn deliveries(at: &mut At, new: &NewDeliveries<'_>) -> Result<(), StoreError> {
    let rows = new
        .rows
        .iter()
        .map(|row| json!([row.seq, row.state.code(), row.chunk_id.map(|id| id.simple().to_string()), row.reason]));
    let rows = Value::Array(rows.collect()).to_string();
    sqlx::query(DELIVERIES)
        .bind(new.mailing_no)
        .bind(new.job_no)
        .bind(new.late)
        .bind(new.now)
        .bind(rows)
        .execute(&mut **at)
        .await?;
    Ok(())
}

/// Tells how deliveries are.
pub(in crate::store) async fn lock(at: &mut At, mailing_no: i64, seqs: &[i64]) -> Result<Vec<Present>, StoreError> {
    Ok(sqlx::query_as(LOCK).bind(mailing_no).bind(list(seqs)).fetch_all(&mut **at).await?)
}

/// Moves deliveries as their results say.
pub(in crate::store) async fn apply(
    at: &mut At,
    mailing_no: i64,
    applied: &[Applied<'_>],
    now: DateTime<Utc>,
) -> Result<u64, StoreError> {
    let rows = applied.iter().map(|one| {
        let result = one.result;
        json!([
            result.seq,
            one.from.code(),
            result.to.code(),
            i16::from(result.refund),
            one.next_attempt_at.map(text),
            result.dup_possible,
            result.late,
            result.stage.code(),
            result.reply.code,
            result.reply.enhanced,
            result.reply.text,
            result.relay,
            result.remote_id,
            result.to.reached().then(|| text(result.ended_at)),
            result.to.is_settled().then(|| text(now)),
        ])
    });
    let rows = Value::Array(rows.collect()).to_string();
    Ok(sqlx::query(APPLY).bind(mailing_no).bind(now).bind(rows).execute(&mut **at).await?.rows_affected())
}

/// Writes the attempts; one that is written already stays as it is.
pub(in crate::store) async fn log(at: &mut At, claim: &ClaimRef, results: &[ResultRow]) -> Result<(), StoreError> {
    let rows = results.iter().map(|row| {
        json!([
            row.seq,
            row.n,
            row.relay,
            text(row.started_at),
            text(row.ended_at),
            row.stage.code(),
            row.reply.code,
            row.reply.enhanced,
            row.reply.text,
            row.remote_id,
            row.outcome.code(),
        ])
    });
    let rows = Value::Array(rows.collect()).to_string();
    sqlx::query(LOG)
        .bind(claim.mailing_no)
        .bind(claim.epoch)
        .bind(claim.worker_id)
        .bind(rows)
        .execute(&mut **at)
        .await?;
    Ok(())
}

/// Records intents: pending deliveries of the chunk become sending, or suppressed if their address is on the list by now.
pub(in crate::store) async fn begin(at: &mut At, intent: &Intent<'_>) -> Result<Vec<Intended>, StoreError> {
    let found: Vec<(i64, Vec<u8>, Option<String>)> = sqlx::query_as(SEALED)
        .bind(intent.job_no)
        .bind(list(intent.seqs))
        .bind(intent.by_email)
        .fetch_all(&mut **at)
        .await?;
    let mut sealed = HashMap::with_capacity(found.len());
    let mut free = Vec::with_capacity(found.len());
    let mut intended: Vec<Intended> = Vec::new();
    for (seq, bytes, suppressed) in found {
        match suppressed {
            Some(reason) => intended.extend(suppress(at, intent, seq, &reason).await?),
            None => free.push(seq),
        }
        sealed.insert(seq, bytes);
    }
    let begun: Vec<Intended> = sqlx::query_as(BEGIN)
        .bind(intent.mailing_no)
        .bind(list(&free))
        .bind(intent.chunk_id)
        .bind(State::Sending.code())
        .bind(intent.now)
        .bind(sources(State::Sending))
        .fetch_all(&mut **at)
        .await?;
    intended.extend(begun);
    for one in &mut intended {
        one.sealed = sealed.remove(&one.seq).unwrap_or_default();
    }
    Ok(intended)
}

async fn suppress(at: &mut At, intent: &Intent<'_>, seq: i64, reason: &str) -> Result<Option<Intended>, StoreError> {
    let chunk: Uuid = intent.chunk_id;
    Ok(sqlx::query_as(SUPPRESS)
        .bind(intent.mailing_no)
        .bind(seq)
        .bind(chunk)
        .bind(State::Suppressed.code())
        .bind(intent.now)
        .bind(sources(State::Suppressed))
        .bind(reason)
        .fetch_optional(&mut **at)
        .await?)
}
