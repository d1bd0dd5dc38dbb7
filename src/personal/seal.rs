//! Sealing of personal data: XChaCha20-Poly1305 under a data key, itself sealed under a master key.
//!
//! The associated data names the row, so that a sealed value moved to another row does not open.
//! Destroying the sealed data key erases every value under it (design decision D10).

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use rand::RngExt;
use sha2::Sha256;

const NONCE: usize = 24;

/// Why a sealed value could not be made or opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// Not opened: another key, another row, or changed bytes.
    #[error("a sealed value does not open with this key for this row")]
    NotOpened,
    /// Not sealed: the cipher refused the input.
    #[error("a value could not be sealed")]
    NotSealed,
    /// A key must be 32 bytes.
    #[error("a key must be 32 bytes (64 hexadecimal digits)")]
    NotAKey,
}

/// The key that seals the personal data of one job.
#[derive(Clone)]
pub struct DataKey([u8; 32]);

/// The organisation's key that seals data keys.
#[derive(Clone)]
pub struct MasterKey([u8; 32]);

impl DataKey {
    /// A fresh random key.
    pub fn fresh() -> Self {
        Self(rand::rng().random())
    }

    /// Seals `plain` for the row that `row` names.
    ///
    /// # Errors
    /// [`SealError::NotSealed`] if the cipher refuses the input (longer than 256 GiB).
    pub fn seal(&self, row: &str, plain: &[u8]) -> Result<Vec<u8>, SealError> {
        seal(&self.0, row, plain)
    }

    /// Opens what [`DataKey::seal`] made for the same row.
    ///
    /// # Errors
    /// [`SealError::NotOpened`] for another key, another row or changed bytes.
    pub fn open(&self, row: &str, sealed: &[u8]) -> Result<Vec<u8>, SealError> {
        open(&self.0, row, sealed)
    }

    /// A keyed fingerprint of a personal value: equal values of one job are found without opening any.
    pub fn fingerprint(&self, value: &str) -> Vec<u8> {
        blind_index(&self.0, value)
    }
}

impl MasterKey {
    /// A fresh random key.
    pub fn fresh() -> Self {
        Self(rand::rng().random())
    }

    /// Reads a key of 64 hexadecimal digits; white space around it is ignored.
    ///
    /// # Errors
    /// [`SealError::NotAKey`] for anything else.
    pub fn from_hex(text: &str) -> Result<Self, SealError> {
        let text = text.trim();
        if text.len() != 64 || !text.is_ascii() {
            return Err(SealError::NotAKey);
        }
        let mut key = [0; 32];
        for (at, byte) in key.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&text[2 * at..2 * at + 2], 16).map_err(|_| SealError::NotAKey)?;
        }
        Ok(Self(key))
    }

    /// The key as 64 hexadecimal digits, for its file.
    pub fn to_hex(&self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Seals a data key for the job that `owner` names.
    ///
    /// # Errors
    /// [`SealError::NotSealed`], which does not happen for 32 bytes.
    pub fn wrap(&self, owner: &str, key: &DataKey) -> Result<Vec<u8>, SealError> {
        seal(&self.0, owner, &key.0)
    }

    /// Opens a data key.
    ///
    /// # Errors
    /// [`SealError::NotOpened`] for another master key, another owner or changed bytes.
    pub fn unwrap_key(&self, owner: &str, sealed: &[u8]) -> Result<DataKey, SealError> {
        let plain = open(&self.0, owner, sealed)?;
        plain.try_into().map(DataKey).map_err(|_| SealError::NotOpened)
    }

    /// Seals a secret of the installation for the row that `row` names.
    ///
    /// # Errors
    /// [`SealError::NotSealed`] if the cipher refuses the input (longer than 256 GiB).
    pub fn seal(&self, row: &str, plain: &[u8]) -> Result<Vec<u8>, SealError> {
        seal(&self.0, row, plain)
    }

    /// Opens what [`MasterKey::seal`] made for the same row.
    ///
    /// # Errors
    /// [`SealError::NotOpened`] for another key, another row or changed bytes.
    pub fn open(&self, row: &str, sealed: &[u8]) -> Result<Vec<u8>, SealError> {
        open(&self.0, row, sealed)
    }

    /// A keyed fingerprint that is equal across jobs: for suppression lists.
    pub fn fingerprint(&self, value: &str) -> Vec<u8> {
        blind_index(&self.0, value)
    }
}

/// HMAC-SHA-256 (RFC 2104) of a value: a blind index.
pub fn blind_index(key: &[u8; 32], value: &str) -> Vec<u8> {
    Hmac::<Sha256>::new_from_slice(key).map_or_else(
        |_| Vec::new(), // HMAC takes keys of any length
        |mut mac| {
            mac.update(value.as_bytes());
            mac.finalize().into_bytes().to_vec()
        },
    )
}

fn seal(key: &[u8; 32], row: &str, plain: &[u8]) -> Result<Vec<u8>, SealError> {
    let nonce: [u8; NONCE] = rand::rng().random();
    let cipher = XChaCha20Poly1305::new(key.into());
    let payload = Payload { msg: plain, aad: row.as_bytes() };
    let sealed = cipher.encrypt(&XNonce::from(nonce), payload).map_err(|_| SealError::NotSealed)?;
    let mut whole = Vec::with_capacity(NONCE + sealed.len());
    whole.extend_from_slice(&nonce);
    whole.extend_from_slice(&sealed);
    Ok(whole)
}

fn open(key: &[u8; 32], row: &str, sealed: &[u8]) -> Result<Vec<u8>, SealError> {
    let (nonce, body) = sealed.split_first_chunk::<NONCE>().ok_or(SealError::NotOpened)?;
    let cipher = XChaCha20Poly1305::new(key.into());
    cipher.decrypt(&XNonce::from(*nonce), Payload { msg: body, aad: row.as_bytes() }).map_err(|_| SealError::NotOpened)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_value_opens_only_for_its_row_and_key() {
        let key = DataKey::fresh();
        let sealed = key.seal("1/7", b"someone@example.org").unwrap();
        assert_eq!(key.open("1/7", &sealed).unwrap(), b"someone@example.org");
        assert_eq!(key.open("1/8", &sealed), Err(SealError::NotOpened));
        assert_eq!(DataKey::fresh().open("1/7", &sealed), Err(SealError::NotOpened));
        let mut bent = sealed;
        if let Some(last) = bent.last_mut() {
            *last ^= 1;
        }
        assert_eq!(key.open("1/7", &bent), Err(SealError::NotOpened));
    }

    #[test]
    fn a_data_key_comes_back_from_its_wrapping() {
        let master = MasterKey::from_hex(&MasterKey::fresh().to_hex()).unwrap();
        let key = DataKey::fresh();
        let wrapped = master.wrap("job_1", &key).unwrap();
        let back = master.unwrap_key("job_1", &wrapped).unwrap();
        assert_eq!(back.fingerprint("x"), key.fingerprint("x"));
        assert!(master.unwrap_key("job_2", &wrapped).is_err());
    }
}
