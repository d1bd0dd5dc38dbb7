//! Deeds that wait for their place in the audit log, written with the action itself.

use chrono::{DateTime, Utc};

use super::dispatch::Tx;
use super::{Store, StoreError};
use crate::audit::Deed;
use crate::id::{self, Id};

statements! {
    WRITE = "insert into audit_outbox (deed_id, body, at) values ($1, $2, $3)";
    UNDRAINED = "select outbox_no, deed_id, body, at from audit_outbox order by outbox_no limit $1";
    DRAINED = "delete from audit_outbox where deed_id = $1";
    WAITING = "select count(*) from audit_outbox";
}

/// A deed that waits.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct OutboxRow {
    /// The order of waiting.
    pub outbox_no: i64,
    /// By this the audit log knows that it has the deed already.
    pub deed_id: Id<id::Deed>,
    /// [`Deed::to_bytes`].
    pub body: Vec<u8>,
    /// When it was done.
    pub at: DateTime<Utc>,
}

/// Writes the deed in the transaction of its action.
pub(super) async fn record(tx: &mut Tx, deed: &Deed) -> Result<(), StoreError> {
    exec!(tx, WRITE, Id::<id::Deed>::fresh(), deed.to_bytes(), deed.at)?;
    Ok(())
}

impl Store {
    /// Writes a deed that changes nothing else, such as a refusal or a sign-in.
    ///
    /// # Errors
    /// What the database says.
    pub async fn record_deed(&self, deed: &Deed) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        record(&mut tx, deed).await?;
        tx.commit().await
    }

    /// The deeds that wait, the oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn undrained(&self, limit: i64) -> Result<Vec<OutboxRow>, StoreError> {
        fetch!(all: OutboxRow, &mut self.read().await?, UNDRAINED, limit)
    }

    /// How many deeds wait.
    ///
    /// # Errors
    /// What the database says.
    pub async fn deeds_waiting(&self) -> Result<i64, StoreError> {
        let (waiting,) = fetch!(one: (i64,), &mut self.read().await?, WAITING)?;
        Ok(waiting)
    }

    /// Forgets deeds that the audit log has.
    ///
    /// # Errors
    /// What the database says.
    pub async fn drained(&self, deeds: &[Id<id::Deed>]) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        for deed in deeds {
            exec!(&mut tx, DRAINED, *deed)?;
        }
        tx.commit().await
    }
}
