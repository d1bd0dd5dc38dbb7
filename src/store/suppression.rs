//! Addresses that are not written to by e-mail any more; known by their fingerprints only.

use chrono::{DateTime, Utc};

use super::audit_outbox::record;
use super::{Store, StoreError};
use crate::audit::Deed;

statements! {
    SUPPRESS = "insert into suppression (address_mac, reason, added_by, added_at) values ($1, $2, $3, $4)
        on conflict (address_mac) do nothing";
    ALLOW = "delete from suppression where address_mac = $1";
    ONE = "select address_mac, reason, added_by, added_at from suppression where address_mac = $1";
    COUNT = "select count(*) from suppression";
}

/// An address on the list.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct SuppressionRow {
    /// The fingerprint of the address by the master key.
    pub address_mac: Vec<u8>,
    /// Why, without personal values.
    pub reason: String,
    /// Who put it there.
    pub added_by: String,
    /// When.
    pub added_at: DateTime<Utc>,
}

impl Store {
    /// Puts an address on the list: no attempt begins after this. `false` if it was there.
    ///
    /// # Errors
    /// What the database says.
    pub async fn suppress(&self, address_mac: &[u8], reason: &str, deed: &Deed) -> Result<bool, StoreError> {
        let mut tx = self.begin().await?;
        let added = exec!(&mut tx, SUPPRESS, address_mac, reason, deed.actor.to_text(), deed.at)?;
        if added == 1 {
            record(&mut tx, deed).await?;
        }
        tx.commit().await?;
        Ok(added == 1)
    }

    /// Takes an address from the list. `false` if it was not there.
    ///
    /// # Errors
    /// What the database says.
    pub async fn unsuppress(&self, address_mac: &[u8], deed: &Deed) -> Result<bool, StoreError> {
        let mut tx = self.begin().await?;
        let removed = exec!(&mut tx, ALLOW, address_mac)?;
        if removed == 1 {
            record(&mut tx, deed).await?;
        }
        tx.commit().await?;
        Ok(removed == 1)
    }

    /// What the list says of an address.
    ///
    /// # Errors
    /// What the database says.
    pub async fn suppression(&self, address_mac: &[u8]) -> Result<Option<SuppressionRow>, StoreError> {
        fetch!(maybe: SuppressionRow, &mut self.read().await?, ONE, address_mac)
    }

    /// How many addresses are on the list.
    ///
    /// # Errors
    /// What the database says.
    pub async fn suppressions(&self) -> Result<i64, StoreError> {
        let (count,) = fetch!(one: (i64,), &mut self.read().await?, COUNT)?;
        Ok(count)
    }
}
