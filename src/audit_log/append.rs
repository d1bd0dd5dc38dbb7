//! Extending the chain: each deed once, by one writer at a time.

use sqlx::{Postgres, Sqlite, Transaction};

use super::open::Pool;
use super::{AuditLog, AuditLogError};
use crate::audit::{Entry, GENESIS, Hash};
use crate::id::{self, Id};

const HEAD: &str = "select seq, hash from entry order by seq desc limit 1";
const KNOWN: &str = "select 1 from entry where deed_id = $1";
const INSERT: &str = "insert into entry (seq, previous, body, hash, deed_id) values ($1, $2, $3, $4, $5)";
// the whole table, against writers only: two processes that append take turns, readers do not wait
const ALONE: &str = "lock table entry in share row exclusive mode";

/// What an append did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Appended {
    /// Deeds that are new in the log; the others were there.
    pub new: usize,
    /// Sequence number and hash of the last entry.
    pub head: (i64, Hash),
}

macro_rules! append_by {
    ($name:ident, $database:ty) => {
        async fn $name(
            tx: &mut Transaction<'static, $database>,
            deeds: &[(Id<id::Deed>, Vec<u8>)],
        ) -> Result<Appended, AuditLogError> {
            let last: Option<(i64, Vec<u8>)> = sqlx::query_as(HEAD).fetch_optional(&mut **tx).await?;
            let mut head = match last {
                None => (0, GENESIS),
                Some((seq, hash)) => (seq, hash.try_into().map_err(|_| AuditLogError::DamagedHead)?),
            };
            let mut new = 0;
            for (deed, body) in deeds {
                let known: Option<(i32,)> = sqlx::query_as(KNOWN).bind(deed.uuid()).fetch_optional(&mut **tx).await?;
                if known.is_some() {
                    continue;
                }
                let entry = Entry::after(head, body.clone());
                head = (entry.seq, entry.hash);
                sqlx::query(INSERT)
                    .bind(entry.seq)
                    .bind(entry.previous.to_vec())
                    .bind(entry.body)
                    .bind(entry.hash.to_vec())
                    .bind(deed.uuid())
                    .execute(&mut **tx)
                    .await?;
                new += 1;
            }
            Ok(Appended { new, head })
        }
    };
}

append_by!(append_sqlite, Sqlite);
append_by!(append_postgres, Postgres);

impl AuditLog {
    /// Appends deeds in the order given, all or none. A deed that is there already is left out, so that after any
    /// failure the same call may be made again.
    ///
    /// # Errors
    /// What the database says; [`AuditLogError::DamagedHead`] if the last entry cannot be followed.
    pub async fn append(&self, deeds: &[(Id<id::Deed>, Vec<u8>)]) -> Result<Appended, AuditLogError> {
        match &self.pool {
            Pool::Sqlite(pool) => {
                let mut tx = pool.begin_with("begin immediate").await?;
                let appended = append_sqlite(&mut tx, deeds).await?;
                tx.commit().await?;
                Ok(appended)
            }
            Pool::Postgres(pool) => {
                let mut tx = pool.begin().await?;
                sqlx::query(ALONE).execute(&mut *tx).await?;
                let appended = append_postgres(&mut tx, deeds).await?;
                tx.commit().await?;
                Ok(appended)
            }
        }
    }
}
