//! Reading the log and verifying it.

use super::open::Pool;
use super::{AuditLog, AuditLogError};
use crate::audit::{Broken, Entry, GENESIS, Hash, Verifier};
use crate::id::{self, Id};

const HEAD: &str = "select seq, hash from entry order by seq desc limit 1";
const AFTER: &str = "select seq, previous, body, hash, deed_id from entry where seq > $1 order by seq limit $2";

/// How many entries verification holds in memory at once.
const PAGE: i64 = 1_000;

/// An entry with the deed that it is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoggedEntry {
    /// The deed.
    pub deed_id: Id<id::Deed>,
    /// Its link in the chain.
    pub entry: Entry,
}

/// What verification found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Sequence number and hash of the last good entry.
    pub head: (i64, Hash),
    /// What is wrong with the first bad one.
    pub broken: Option<Broken>,
}

#[derive(sqlx::FromRow)]
struct Row {
    seq: i64,
    previous: Vec<u8>,
    body: Vec<u8>,
    hash: Vec<u8>,
    deed_id: uuid::Uuid,
}

/// A hash of a wrong length matches no hash, and is found by verification like any other change.
fn hash(bytes: Vec<u8>) -> Hash {
    bytes.try_into().unwrap_or([0xff; 32])
}

impl AuditLog {
    /// Sequence number and hash of the last entry; zero and [`GENESIS`] for an empty log.
    ///
    /// # Errors
    /// What the database says.
    pub async fn head(&self) -> Result<(i64, Hash), AuditLogError> {
        let last: Option<(i64, Vec<u8>)> = match &self.pool {
            Pool::Sqlite(pool) => sqlx::query_as(HEAD).fetch_optional(pool).await?,
            Pool::Postgres(pool) => sqlx::query_as(HEAD).fetch_optional(pool).await?,
        };
        Ok(last.map_or((0, GENESIS), |(seq, bytes)| (seq, hash(bytes))))
    }

    /// Entries from the one after `after_seq`, at most `limit`.
    ///
    /// # Errors
    /// What the database says.
    pub async fn entries(&self, after_seq: i64, limit: i64) -> Result<Vec<LoggedEntry>, AuditLogError> {
        let rows: Vec<Row> = match &self.pool {
            Pool::Sqlite(pool) => sqlx::query_as(AFTER).bind(after_seq).bind(limit).fetch_all(pool).await?,
            Pool::Postgres(pool) => sqlx::query_as(AFTER).bind(after_seq).bind(limit).fetch_all(pool).await?,
        };
        let entries = rows.into_iter().map(|row| LoggedEntry {
            deed_id: Id::from_uuid(row.deed_id),
            entry: Entry { seq: row.seq, previous: hash(row.previous), body: row.body, hash: hash(row.hash) },
        });
        Ok(entries.collect())
    }

    /// Verifies every entry, page by page. `expected` is a head that was recorded elsewhere: the log must contain it.
    ///
    /// # Errors
    /// What the database says; a broken chain is no error but [`Found::broken`].
    pub async fn verify(&self, expected: Option<(i64, Hash)>) -> Result<Found, AuditLogError> {
        let mut verifier = Verifier::default();
        // from below every number that there can be, so that one that should not be there is seen
        let mut after = i64::MIN;
        loop {
            let page = self.entries(after, PAGE).await?;
            let Some(last) = page.last() else { break };
            after = last.entry.seq;
            for logged in &page {
                if let Err(broken) = step(&mut verifier, &logged.entry, expected) {
                    return Ok(Found { head: verifier.head(), broken: Some(broken) });
                }
            }
        }
        let head = verifier.head();
        let truncated = expected.filter(|(seq, _)| *seq > head.0);
        let broken = truncated.map(|(expected, _)| Broken::Truncated { expected, found: head.0 });
        Ok(Found { head, broken })
    }
}

fn step(verifier: &mut Verifier, entry: &Entry, expected: Option<(i64, Hash)>) -> Result<(), Broken> {
    verifier.take(entry)?;
    match expected {
        // a chain that was computed anew from some entry on is whole in itself, but not the one that was recorded
        Some((seq, recorded)) if seq == entry.seq && recorded != entry.hash => Err(Broken::Replaced(seq)),
        _ => Ok(()),
    }
}
