//! Signatures of callbacks, by the Standard Webhooks: HMAC-SHA-256 over `id.timestamp.body`.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::problem::{Place, Problem, Problems};

/// How far the sender's clock may be from ours, in seconds: what is older may be a replay.
const TOLERANCE: i64 = 300;
/// How many bytes a secret has at least, by the Standard Webhooks.
const SHORTEST: usize = 24;

/// The secrets that a provider may sign with: several while one takes the place of another.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secrets(Vec<Vec<u8>>);

/// A body with what its headers say of it.
#[derive(Debug, Clone, Copy)]
pub struct SignedBody<'a> {
    /// `webhook-id`.
    pub id: &'a str,
    /// `webhook-timestamp`, in seconds since 1970.
    pub timestamp: &'a str,
    /// `webhook-signature`: `v1,` with Base64, several divided by spaces.
    pub signatures: &'a str,
    /// The exact bytes.
    pub body: &'a [u8],
}

impl Secrets {
    /// Reads one secret a line, in Base64 with or without `whsec_` before it; empty lines and those that begin with `#`
    /// are passed over.
    ///
    /// # Errors
    /// Every line that is no secret; without the line itself.
    pub fn read(text: &str) -> Result<Self, Problems> {
        let (mut secrets, mut problems) = (Vec::new(), Vec::new());
        for (number, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            match STANDARD.decode(line.strip_prefix("whsec_").unwrap_or(line)) {
                Ok(secret) if secret.len() >= SHORTEST => secrets.push(secret),
                _ => {
                    let place = Place::Setting(format!("inbound.secret_file, line {}", number + 1));
                    let expected = format!("whsec_ with at least {SHORTEST} bytes in Base64");
                    problems.push(Problem::new(place, "this is no secret", expected));
                }
            }
        }
        Problems::none_or_err(problems)?;
        Ok(Self(secrets))
    }

    /// Whether there is none, so that no callback can be believed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether one of the signatures is of one of the secrets, and fresh. The time of the comparisons tells nothing of
    /// how near a guess came.
    pub fn have_signed(&self, signed: &SignedBody<'_>, now: DateTime<Utc>) -> bool {
        let fresh = signed.timestamp.parse::<i64>().is_ok_and(|at| now.timestamp().abs_diff(at) <= TOLERANCE as u64);
        let signatures: Vec<Vec<u8>> = signed
            .signatures
            .split(' ')
            .filter_map(|one| one.strip_prefix("v1,"))
            .filter_map(|text| STANDARD.decode(text).ok())
            .collect();
        let of = |secret: &Vec<u8>| {
            let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret) else { return false };
            for piece in [signed.id.as_bytes(), b".", signed.timestamp.as_bytes(), b".", signed.body] {
                mac.update(piece);
            }
            signatures.iter().any(|signature| mac.clone().verify_slice(signature).is_ok())
        };
        fresh && !signed.id.is_empty() && self.0.iter().any(of)
    }
}

/// Prints how many there are.
impl fmt::Debug for Secrets {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "‹{} secrets›", self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // the example of the Standard Webhooks' reference libraries
    const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    const BODY: &[u8] = b"{\"test\": 2432232314}";
    const SIGNATURE: &str = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    fn check(secrets: &str, signatures: &str, timestamp: &str, late: i64, expected: bool) {
        let signed = SignedBody { id: "msg_p5jXN8AQM9LWM0D4loKWxJek", timestamp, signatures, body: BODY };
        let now = DateTime::from_timestamp(1_614_265_330 + late, 0).unwrap();
        let found = Secrets::read(secrets).unwrap().have_signed(&signed, now);
        assert_eq!(found, expected, "{signatures} {timestamp} {late}");
    }

    #[test]
    fn a_signature_holds_for_its_secret_its_bytes_and_five_minutes() {
        let other = format!("# the new one\n\nwhsec_{}\n{SECRET}\n", STANDARD.encode([7; 32]));
        check(SECRET, SIGNATURE, "1614265330", 0, true);
        check(&other, &format!("v1,AAAA v1a,x {SIGNATURE}"), "1614265330", 300, true);
        check(SECRET, SIGNATURE, "1614265330", 301, false);
        check(SECRET, SIGNATURE, "1614265330", -301, false);
        check(SECRET, SIGNATURE, "1614265331", 0, false);
        check(SECRET, "v1,AAAA", "1614265330", 0, false);
        check(SECRET, "", "1614265330", 0, false);
        check("", SIGNATURE, "1614265330", 0, false);
        check(&STANDARD.encode([7; 32]), SIGNATURE, "1614265330", 0, false);
        check(SECRET, SIGNATURE, "9223372036854775807", 0, false);
        check(SECRET, SIGNATURE, "-9223372036854775808", 0, false);
    }

    #[test]
    fn every_line_that_is_no_secret_is_told_without_repeating_it() {
        let problems = Secrets::read("short\n\nwhsec_!!!\n").unwrap_err().0;
        let places: Vec<String> = problems.iter().map(|problem| problem.place.to_string()).collect();
        assert_eq!(places, ["setting inbound.secret_file, line 1", "setting inbound.secret_file, line 3"]);
        assert!(problems.iter().all(|problem| !problem.found.contains("short")));
        assert_eq!(format!("{:?}", Secrets::read(SECRET).unwrap()), "‹1 secrets›");
    }
}
