//! Return paths that name the delivery (VERP), sealed so that nobody can forge a report of failure.

use super::message::Addressed;
use crate::delivery::Mailbox;
use crate::id::{Id, Mailing};
use crate::personal::MasterKey;

/// How many bytes of the HMAC stand in an address.
const MAC_BYTES: usize = 8;

/// `bounce+m3-12.0123456789abcdef@…`
pub(super) fn tag(bounce: &Mailbox, addressed: &Addressed<'_>, key: &MasterKey) -> Mailbox {
    let Addressed { mailing_id, mailing_no, seq, .. } = addressed;
    let mac = mac(key, *mailing_id, *seq);
    let tagged = format!("{}+m{mailing_no}-{seq}.{mac}@{}", bounce.local(), bounce.domain());
    Mailbox::parse(&tagged).unwrap_or_else(|_| bounce.clone()) // too long a local part: reports come untagged
}

/// The mailing's number, the recipient's number and the HMAC that a return path claims.
pub fn untag(address: &str) -> Option<(i64, i64, String)> {
    let (local, _) = address.rsplit_once('@')?;
    let (_, claim) = local.rsplit_once("+m")?;
    let (numbers, mac) = claim.split_once('.')?;
    let (mailing_no, seq) = numbers.split_once('-')?;
    Some((mailing_no.parse().ok()?, seq.parse().ok()?, mac.to_owned()))
}

/// Whether a claimed HMAC is ours.
pub fn is_genuine(claimed: &str, key: &MasterKey, mailing_id: Id<Mailing>, seq: i64) -> bool {
    use subtle::ConstantTimeEq;
    mac(key, mailing_id, seq).as_bytes().ct_eq(claimed.as_bytes()).into()
}

fn mac(key: &MasterKey, mailing_id: Id<Mailing>, seq: i64) -> String {
    let whole = key.fingerprint(&format!("verp/{mailing_id}/{seq}"));
    whole.iter().take(MAC_BYTES).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;

    #[test]
    fn a_return_path_is_read_back_and_a_forged_one_is_told() {
        let key = MasterKey::fresh();
        let (bounce, to) = (Mailbox::parse("bounce@example.org").unwrap(), Mailbox::parse("x@example.net").unwrap());
        let (mailing_id, released_at) = (Id::fresh(), DateTime::UNIX_EPOCH);
        let addressed = Addressed { mailing_id, mailing_no: 3, seq: 12, to: &to, to_name: None, released_at };
        let tagged = tag(&bounce, &addressed, &key);
        let (mailing_no, seq, mac) = untag(tagged.reveal()).unwrap();
        assert_eq!((mailing_no, seq), (3, 12));
        assert!(is_genuine(&mac, &key, mailing_id, 12));
        assert!(!is_genuine(&mac, &key, mailing_id, 13));
        assert!(!is_genuine(&mac, &MasterKey::fresh(), mailing_id, 12));
        assert_eq!(untag("bounce@example.org"), None);
    }
}
