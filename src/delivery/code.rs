//! The short code in a notice, by which its reader finds out on a public page that it is genuine.
//!
//! One code for each mailing: it tells nothing of its reader, and whoever copies one gains no more than the address
//! of the organisation. Fifty bits of HMAC-SHA-256 under the master key, in the alphabet of Douglas Crockford's
//! base 32 (no I, L, O, U); the page limits how often may be asked, so that guessing one takes thousands of years.

use crate::id::{Id, Mailing};
use crate::personal::MasterKey;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH: usize = 10;

/// The code of a mailing's notices, such as `K7QM2-9XW4T`.
pub fn notice_code(key: &MasterKey, mailing: Id<Mailing>) -> String {
    let digest = key.fingerprint(&format!("notice-code/{mailing}"));
    let bits = digest.iter().take(8).fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
    let letter = |place: usize| char::from(ALPHABET[(bits >> (5 * place) & 31) as usize]);
    let (one, two): (String, String) = ((0..5).map(letter).collect(), (5..LENGTH).map(letter).collect());
    format!("{one}-{two}")
}

/// The code as it is compared: what readers type, without spaces and hyphens, in capitals, with `O` for zero and `I`
/// or `L` for one forgiven. `None` if it cannot be a code.
pub fn canonical_code(typed: &str) -> Option<String> {
    let marks = typed.chars().filter(|mark| !mark.is_whitespace() && !matches!(mark, '-' | '‐' | '–' | '.'));
    let letters: String = marks
        .map(|mark| match mark.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .take(LENGTH + 1)
        .collect();
    let known = letters.bytes().all(|byte| ALPHABET.contains(&byte));
    (letters.len() == LENGTH && known).then_some(letters)
}

/// The keyed digest under which a code is stored and looked for, so that the time of a search tells nothing of codes
/// that are near. `None` for what cannot be a code.
pub fn code_mac(key: &MasterKey, typed: &str) -> Option<Vec<u8>> {
    canonical_code(typed).map(|code| key.fingerprint(&format!("notice-code-index/{code}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> MasterKey {
        MasterKey::from_hex(&"07".repeat(32)).unwrap()
    }

    fn id(number: u128) -> Id<Mailing> {
        Id::from_uuid(uuid::Uuid::from_u128(number))
    }

    #[test]
    fn a_code_is_short_the_same_each_time_and_differs_by_mailing_and_key() {
        let code = notice_code(&key(), id(7));
        assert_eq!(code.len(), 11, "{code}");
        assert_eq!(code, notice_code(&key(), id(7)));
        assert_ne!(code, notice_code(&key(), id(8)));
        assert_ne!(code, notice_code(&MasterKey::from_hex(&"08".repeat(32)).unwrap(), id(7)));
    }

    fn check(typed: &str, expected: Option<&str>) {
        assert_eq!(canonical_code(typed).as_deref(), expected, "{typed:?}");
    }

    #[test]
    fn slips_of_readers_are_forgiven_and_nothing_else_is_a_code() {
        check(" k7qm2 9xw4t ", Some("K7QM29XW4T"));
        check("O1Il0-00000", Some("0111000000"));
        check("K7QM2-9XW4", None);
        check("K7QM2-9XW4TT", None);
        check("K7QM2-9XW4U", None);
        check("", None);
        check("ⅦK7QM29XW4", None);
    }

    #[test]
    fn what_is_typed_finds_what_was_printed() {
        let code = notice_code(&key(), id(7));
        assert_eq!(code_mac(&key(), &code.to_lowercase()), code_mac(&key(), &code));
        assert_ne!(code_mac(&key(), &code), code_mac(&key(), &notice_code(&key(), id(8))));
    }
}
