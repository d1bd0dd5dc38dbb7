//! Signatures as Standard Webhooks 1.0 has them: HMAC-SHA-256 over identifier, timestamp and body.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use rand::RngExt;
use sha2::Sha256;

/// What stands before the base64 of a secret.
const PREFIX: &str = "whsec_";

/// The secret that an endpoint shares with its receiver: 32 random bytes. It does not print itself.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret([u8; 32]);

impl Secret {
    /// A fresh one.
    pub fn fresh() -> Self {
        Self(rand::rng().random())
    }

    /// The secret of these bytes; `None` if they are not 32.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// The bytes, to be sealed.
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The text that the receiver is given: `whsec_` and base64.
    pub fn to_text(&self) -> String {
        format!("{PREFIX}{}", STANDARD.encode(self.0))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("‹secret›")
    }
}

/// The value of `webhook-signature`: one `v1` signature for each secret, so that during a rotation either is good.
/// `timestamp` is the value of `webhook-timestamp`, in seconds since 1970.
pub fn sign(secrets: &[Secret], id: &str, timestamp: i64, body: &[u8]) -> String {
    let all: Vec<String> = secrets.iter().filter_map(|secret| signature(&secret.0, id, timestamp, body)).collect();
    all.join(" ")
}

/// One signature; there is always one, for HMAC takes keys of any length.
fn signature(key: &[u8], id: &str, timestamp: i64, body: &[u8]) -> Option<String> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).ok()?;
    mac.update(format!("{id}.{timestamp}.").as_bytes());
    mac.update(body);
    Some(format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_the_standard_comes_out() {
        // the vector of the reference libraries; its secret has 24 bytes, ours have 32
        let key = STANDARD.decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap();
        let found = signature(&key, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, br#"{"test": 2432232314}"#);
        assert_eq!(found.unwrap(), "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    #[test]
    fn two_secrets_make_two_signatures_and_each_stands_alone() {
        let (old, new) = (Secret::fresh(), Secret::fresh());
        let both = sign(&[new.clone(), old.clone()], "evt_1", 7, b"{}");
        let parts: Vec<&str> = both.split(' ').collect();
        assert_eq!(parts, [sign(&[new], "evt_1", 7, b"{}"), sign(std::slice::from_ref(&old), "evt_1", 7, b"{}")]);
        assert_ne!(
            sign(std::slice::from_ref(&old), "evt_1", 7, b"{}"),
            sign(std::slice::from_ref(&old), "evt_1", 8, b"{}")
        );
        assert_eq!(format!("{old:?}"), "‹secret›");
        assert!(old.to_text().starts_with("whsec_") && old.to_text().len() == 6 + 44);
    }
}
