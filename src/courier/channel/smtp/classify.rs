//! From replies to outcomes: the one place that reads a relay's words.
//!
//! Only refusals because of the address are final. A relay that is set up wrongly refuses everybody
//! with 5xx as well, and must not mark a million people as unreachable.

use super::reply::RawReply;
use crate::delivery::{Mailbox, Outcome, Reply, Stage};
use crate::personal::without_addresses;

/// The longest text that is kept as evidence, in characters.
const KEPT: usize = 300;

/// Words in a refusal without an enhanced code that blame the address.
const ADDRESS_WORDS: [&str; 8] =
    ["user", "mailbox", "recipient", "no such", "unknown", "does not exist", "account", "address"];

/// Words that blame policy or the relay's own settings, whatever else stands there.
const POLICY_WORDS: [&str; 12] = [
    "relay",
    "denied",
    "block",
    "spam",
    "policy",
    "blacklist",
    "listed",
    "reputation",
    "authenticat",
    "permitted",
    "rate",
    "reject for",
];

/// What a refusal (4xx or 5xx) at `stage` means.
pub(super) fn refusal(stage: Stage, reply: &RawReply) -> Outcome {
    match stage {
        Stage::Prepare | Stage::Connect | Stage::Greeting => Outcome::RelayFailed,
        Stage::Mail if too_big(reply) => Outcome::PolicyRefused,
        Stage::Mail => Outcome::RelayFailed,
        // 421: the relay goes away, whoever the recipient is; after the dot it is an answer like any other
        Stage::Rcpt | Stage::Data if reply.code == 421 => Outcome::RelayFailed,
        _ if reply.code < 500 => Outcome::Deferred,
        Stage::Rcpt | Stage::Dot => permanent(stage, reply),
        Stage::Data => Outcome::PolicyRefused,
    }
}

fn too_big(reply: &RawReply) -> bool {
    reply.code == 552 || enhanced(reply).is_some_and(|code| code == "5.3.4")
}

fn permanent(stage: Stage, reply: &RawReply) -> Outcome {
    if let Some(code) = enhanced(reply) {
        return match code.strip_prefix("5.").unwrap_or("") {
            "1.7" | "1.8" | "1.9" => Outcome::PolicyRefused, // about the sender's address
            "2.1" => Outcome::AddressRefused,                // mailbox disabled
            "2.2" => Outcome::Deferred,                      // mailbox full
            detail if detail.starts_with("1.") => Outcome::AddressRefused,
            _ => Outcome::PolicyRefused,
        };
    }
    let text = reply.text().to_ascii_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
    match reply.code {
        552 => Outcome::Deferred, // RFC 5321 section 4.5.3.1.10: treat as temporary
        550 | 551 | 553 if stage == Stage::Rcpt && says(&ADDRESS_WORDS) && !says(&POLICY_WORDS) => {
            Outcome::AddressRefused
        }
        _ => Outcome::PolicyRefused,
    }
}

/// The enhanced status code (RFC 3463) at the front of the text, if its class fits the reply code.
pub(super) fn enhanced(reply: &RawReply) -> Option<String> {
    let word = reply.lines.first()?.split_whitespace().next()?;
    let parts: Vec<&str> = word.split('.').collect();
    let numbers = parts.len() == 3
        && parts.iter().all(|part| (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()));
    let class = i16::from(word.bytes().next()? - b'0') == reply.code / 100;
    (numbers && class).then(|| word.to_owned())
}

/// The reply as evidence: without control characters and without anything that looks like the address.
pub(super) fn evidence(reply: &RawReply, recipient: &Mailbox) -> Reply {
    let local = recipient.local().to_lowercase();
    let text = without_addresses(&reply.text(), &[&local], KEPT);
    Reply { code: Some(reply.code), enhanced: enhanced(reply), text }
}

/// The relay's own name for a message, as common relays tell it after the dot.
pub(super) fn remote_id(reply: &RawReply) -> Option<String> {
    let text = reply.text();
    let after = ["queued as ", "queued mail for delivery ", "id=", "Ok: ", "OK "]
        .iter()
        .find_map(|mark| text.find(mark).and_then(|at| text.get(at + mark.len()..)))?;
    let word = after.split_whitespace().next()?.trim_matches(|sign: char| "<>()[].,;".contains(sign));
    let plain = word.len() >= 4 && word.len() <= 128 && word.is_ascii() && !word.contains('@');
    plain.then(|| word.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reply(line: &str) -> RawReply {
        let (code, text) = line.split_once(' ').unwrap();
        RawReply { code: code.parse().unwrap(), lines: vec![text.to_owned()] }
    }

    fn check(stage: Stage, line: &str, expected: Outcome) {
        assert_eq!(refusal(stage, &reply(line)), expected, "{stage:?} {line}");
    }

    #[test]
    fn only_the_address_makes_a_refusal_final() {
        check(Stage::Rcpt, "550 5.1.1 User unknown", Outcome::AddressRefused);
        check(Stage::Rcpt, "550 5.1.10 Null MX", Outcome::AddressRefused);
        check(Stage::Rcpt, "550 5.2.1 Mailbox disabled", Outcome::AddressRefused);
        check(Stage::Rcpt, "550 No such user here", Outcome::AddressRefused);
        check(Stage::Rcpt, "550 5.7.1 Relaying denied", Outcome::PolicyRefused);
        check(Stage::Rcpt, "550 relay not permitted for this recipient", Outcome::PolicyRefused);
        check(Stage::Rcpt, "554 Service refused", Outcome::PolicyRefused);
        check(Stage::Rcpt, "550 5.4.1 Recipient address rejected: Access denied", Outcome::PolicyRefused);
        check(Stage::Rcpt, "553 5.1.8 Sender address rejected", Outcome::PolicyRefused);
        check(Stage::Dot, "554 5.7.1 Looks like spam", Outcome::PolicyRefused);
        check(Stage::Dot, "550 5.1.1 User unknown", Outcome::AddressRefused);
        check(Stage::Dot, "550 the user would not like this", Outcome::PolicyRefused);
        check(Stage::Data, "554 No", Outcome::PolicyRefused);
    }

    #[test]
    fn what_may_pass_is_tried_again() {
        check(Stage::Rcpt, "451 4.7.1 Greylisted", Outcome::Deferred);
        check(Stage::Rcpt, "452 4.2.2 Mailbox full", Outcome::Deferred);
        check(Stage::Rcpt, "552 5.2.2 Mailbox full", Outcome::Deferred);
        check(Stage::Rcpt, "552 Mailbox full", Outcome::Deferred);
        check(Stage::Dot, "451 Later", Outcome::Deferred);
        check(Stage::Dot, "421 Going away", Outcome::Deferred);
    }

    #[test]
    fn what_the_relay_does_to_everybody_is_its_own_failure() {
        check(Stage::Greeting, "535 5.7.8 Bad credentials", Outcome::RelayFailed);
        check(Stage::Mail, "550 5.1.8 Bad sender", Outcome::RelayFailed);
        check(Stage::Mail, "451 Later", Outcome::RelayFailed);
        check(Stage::Mail, "552 5.3.4 Too big", Outcome::PolicyRefused);
        check(Stage::Rcpt, "421 4.3.2 Shutting down", Outcome::RelayFailed);
    }

    #[test]
    fn enhanced_codes_must_fit() {
        assert_eq!(enhanced(&reply("550 5.1.1 x")).as_deref(), Some("5.1.1"));
        assert_eq!(enhanced(&reply("550 4.1.1 x")), None);
        assert_eq!(enhanced(&reply("550 5.1 x")), None);
        assert_eq!(enhanced(&reply("550 Ünknown")), None);
    }

    #[test]
    fn evidence_holds_no_address() {
        let mailbox = Mailbox::parse("jane.roe@example.org").unwrap();
        let said = reply("550 5.1.1 <Jane.Roe@example.org>: user jane.roe unknown\u{7} see x@y");
        let kept = evidence(&said, &mailbox);
        assert_eq!(kept.text, "5.1.1 ‹address› user ‹address› unknown see ‹address›");
    }

    #[test]
    fn queue_names_are_found() {
        let check = |line: &str, expected: Option<&str>| assert_eq!(remote_id(&reply(line)).as_deref(), expected);
        check("250 2.0.0 Ok: queued as 4F1A2B3C", Some("4F1A2B3C"));
        check("250 OK id=1abcDE-0000-x", Some("1abcDE-0000-x"));
        check("250 2.0.0 OK 1700000000 abc - gsmtp", Some("1700000000"));
        check("250 Ok", None);
    }
}
