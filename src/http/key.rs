//! Identifiers in addresses.

use crate::id::{Id, Named};

use super::problem::{Kind, ProblemReply};

/// Reads the identifier of an address.
///
/// # Errors
/// 404: what is no identifier names nothing.
pub fn id<K: Named>(text: &str) -> Result<Id<K>, ProblemReply> {
    text.parse().map_err(|_| {
        ProblemReply::new(Kind::NotFound).because(format!("the address has no identifier of the form {}_…", K::PREFIX))
    })
}

/// Bytes as hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Hexadecimal digits as the 32 bytes of a SHA-256 value.
pub fn read_hash(text: &str) -> Option<[u8; 32]> {
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    let mut hash = [0; 32];
    for (at, byte) in hash.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok()?;
    }
    Some(hash)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Job;

    #[test]
    fn an_identifier_of_another_kind_names_nothing() {
        let job: Id<Job> = Id::fresh();
        assert_eq!(id::<Job>(&job.to_string()), Ok(job));
        assert_eq!(id::<Job>("mlg_0").unwrap_err().status, 404);
    }

    #[test]
    fn a_hash_reads_back() {
        assert_eq!(read_hash(&hex(&[7; 32])), Some([7; 32]));
        assert_eq!(read_hash("07"), None);
        assert_eq!(read_hash(&"zz".repeat(32)), None);
    }
}
