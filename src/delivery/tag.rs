//! The tag that names a delivery towards mail servers, sealed so that nobody can forge a report about it.
//!
//! It stands in the return path (VERP) and in the envelope identifier (RFC 3461 section 4.4): `m3-12.0123456789abcdef`
//! is recipient 12 of mailing 3. The seal is the beginning of an HMAC-SHA-256 under the master key.

use std::fmt;

use subtle::ConstantTimeEq;

use crate::id::{Id, Mailing};
use crate::personal::MasterKey;

/// How many bytes of the HMAC stand in a tag.
const SEAL: usize = 8;

/// What a return path or an envelope identifier claims to be about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// The mailing's short number.
    pub mailing_no: i64,
    /// The recipient's number in the list of the job.
    pub seq: i64,
    seal: String,
}

impl Tag {
    /// The tag of a delivery.
    pub fn of(key: &MasterKey, mailing_id: Id<Mailing>, mailing_no: i64, seq: i64) -> Self {
        Self { mailing_no, seq, seal: seal(key, mailing_id, seq) }
    }

    /// Reads what `Display` wrote; capitals are forgiven, as some servers turn addresses into them.
    pub fn read(text: &str) -> Option<Self> {
        let (numbers, seal) = text.strip_prefix(['m', 'M'])?.split_once('.')?;
        let (mailing_no, seq) = numbers.split_once('-')?;
        let whole = seal.len() == 2 * SEAL && seal.bytes().all(|sign| sign.is_ascii_hexdigit());
        whole.then_some(())?;
        Some(Self { mailing_no: number(mailing_no)?, seq: number(seq)?, seal: seal.to_ascii_lowercase() })
    }

    /// Reads the tag of an address such as `bounce+m3-12.0123456789abcdef@example.org`.
    pub fn in_address(address: &str) -> Option<Self> {
        let (local, _) = address.rsplit_once('@')?;
        let (_, tag) = local.rsplit_once('+')?;
        Self::read(tag)
    }

    /// Whether we have made it. The time of the comparison tells nothing of how near a guess came.
    pub fn is_genuine(&self, key: &MasterKey, mailing_id: Id<Mailing>) -> bool {
        seal(key, mailing_id, self.seq).as_bytes().ct_eq(self.seal.as_bytes()).into()
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "m{}-{}.{}", self.mailing_no, self.seq, self.seal)
    }
}

/// A number in plain digits: `parse` alone would also take a sign.
fn number(text: &str) -> Option<i64> {
    text.bytes().all(|sign| sign.is_ascii_digit()).then(|| text.parse().ok())?
}

fn seal(key: &MasterKey, mailing_id: Id<Mailing>, seq: i64) -> String {
    let whole = key.fingerprint(&format!("verp/{mailing_id}/{seq}"));
    whole.iter().take(SEAL).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_read_back_and_a_forged_one_is_told() {
        let (key, mailing) = (MasterKey::fresh(), Id::fresh());
        let tag = Tag::of(&key, mailing, 3, 12);
        let read = Tag::in_address(&format!("bounce+{tag}@example.org")).unwrap();
        assert_eq!((read.mailing_no, read.seq), (3, 12));
        assert!(read.is_genuine(&key, mailing));
        assert!(Tag::read(&tag.to_string().to_uppercase()).unwrap().is_genuine(&key, mailing));
        assert!(!Tag { seq: 13, ..read.clone() }.is_genuine(&key, mailing));
        assert!(!read.is_genuine(&key, Id::fresh()));
        assert!(!read.is_genuine(&MasterKey::fresh(), mailing));
    }

    #[test]
    fn what_is_no_tag_is_not_read() {
        for text in ["m3-12", "m3-12.", "m3-12.0123", "3-12.0123456789abcdef", "m+3-12.0123456789abcdef", ""] {
            assert_eq!(Tag::read(text), None, "{text}");
        }
        assert_eq!(Tag::read("m3--12.0123456789abcdef"), None);
        assert_eq!(Tag::read("m3-12.0123456789abcdeg"), None);
        assert_eq!(Tag::in_address("bounce@example.org"), None);
        assert_eq!(Tag::in_address("m3-12.0123456789abcdef"), None);
    }
}
