//! What mail servers and people send, read; and what nobody should send.

use proptest::prelude::*;

use super::*;
use crate::delivery::{State, Tag};
use crate::id::Id;
use crate::personal::MasterKey;

const TO: &str = "jane.roe@people.example.org";
const BARE: &str = "bounce@example.org";

macro_rules! returned {
    ($($name:literal),*) => { &[$(($name, include_str!(concat!("../../tests/it/returned/", $name, ".eml")))),*] };
}

const ALL: &[(&str, &str)] = returned!(
    "postfix",
    "postfix-delivered",
    "postfix-delayed",
    "exim",
    "exchange",
    "gmail",
    "complaint",
    "away",
    "answer",
    "words-only"
);

fn sample(name: &str) -> &'static str {
    ALL.iter().find(|(one, _)| *one == name).unwrap().1
}

fn tag() -> Tag {
    Tag::of(&MasterKey::from_hex(&"07".repeat(32)).unwrap(), Id::from_uuid(uuid::Uuid::from_u128(7)), 3, 12)
}

fn filled(name: &str, bounce: &str, envid: &str) -> String {
    let message = "<00000000000000000000000000000007.12@example.org>";
    [("{bounce}", bounce), ("{envid}", envid), ("{message}", message), ("{to}", TO), ("{copy}", "c1")]
        .iter()
        .fold(sample(name).to_owned(), |text, (hole, value)| text.replace(hole, value))
}

fn sealed(name: &str) -> Returned {
    let text = filled(name, &format!("bounce+{}@example.org", tag()), &tag().to_string());
    let unix = read(text.as_bytes(), None).unwrap();
    let wire = read(text.replace('\n', "\r\n").as_bytes(), None).unwrap();
    assert_eq!(wire, unix, "{name}: the ends of lines make no difference");
    unix
}

fn finding(name: &str) -> Finding {
    match sealed(name).content {
        Content::Status(findings) if findings.len() == 1 => findings[0].clone(),
        other => panic!("{name}: {other:?}"),
    }
}

fn check_status(name: &str, proves: Option<State>, status: &str, code: Option<i16>) {
    let found = finding(name);
    assert_eq!((found.proves(), found.status.as_deref(), found.code), (proves, Some(status), code), "{name}");
    assert!(!found.diagnostic.contains('@') && !found.diagnostic.contains("jane"), "{name}: {}", found.diagnostic);
    assert_eq!(sealed(name).tags, [tag()], "{name}");
    assert!(sealed(name).reported_at.is_some(), "{name}");
}

#[test]
fn reports_in_the_forms_of_common_servers_are_read() {
    check_status("postfix", Some(State::Bounced), "5.1.1", Some(550));
    check_status("postfix-delivered", Some(State::Delivered), "2.1.5", Some(250));
    check_status("postfix-delayed", None, "4.4.1", None);
    check_status("exim", Some(State::Bounced), "5.2.1", Some(550));
    check_status("exchange", Some(State::Bounced), "5.1.10", Some(550));
    check_status("gmail", Some(State::Bounced), "5.1.1", Some(550));
    assert_eq!(finding("gmail").diagnostic.matches("550").count(), 3, "{}", finding("gmail").diagnostic);
}

#[test]
fn a_complaint_is_known_by_the_return_path_that_it_quotes() {
    let found = sealed("complaint");
    assert_eq!(found.content, Content::Complaint { feedback: "abuse".to_owned(), unwanted: true });
    assert_eq!(found.tags, [tag()]);
    let text = filled("complaint", BARE, "").replace("Feedback-Type: abuse", "Feedback-Type: not-spam");
    let found = read(text.as_bytes(), None).unwrap();
    assert_eq!(found.content, Content::Complaint { feedback: "not-spam".to_owned(), unwanted: false });
}

#[test]
fn answers_are_no_failures() {
    assert_eq!(sealed("away").content, Content::AutoReply);
    assert_eq!(sealed("answer").content, Content::Reply);
    assert_eq!(sealed("words-only").content, Content::Unclear);
    let read_receipt = "From: x@example.org\nContent-Type: multipart/report; report-type=disposition-notification; \
        boundary=b\n\n--b\nContent-Type: message/disposition-notification\n\nDisposition: displayed\n--b--\n";
    assert_eq!(read(read_receipt.as_bytes(), None).unwrap().content, Content::AutoReply);
}

#[test]
fn the_envelope_names_the_delivery_where_the_address_does_not() {
    let by_envelope = read(filled("postfix", BARE, &tag().to_string()).as_bytes(), None).unwrap();
    assert_eq!(by_envelope.tags, [tag()]);
    let address = format!("<bounce+{}@example.org>", tag());
    let by_argument = read(filled("postfix", BARE, "").as_bytes(), Some(&address)).unwrap();
    assert_eq!(by_argument.tags, [tag()]);
}

#[test]
fn a_name_without_a_seal_is_no_tag() {
    for envid in ["m3-12", ""] {
        let found = read(filled("postfix", BARE, envid).as_bytes(), None).unwrap();
        assert_eq!((found.tags.len(), found.named), (0, true), "{envid}");
    }
    let nothing = filled("postfix", BARE, "other").replace("<00000000000000000000000000000007.12@", "<x@");
    assert!(!read(nothing.as_bytes(), None).unwrap().named);
}

#[test]
fn of_several_findings_the_failure_stands_first() {
    let text = filled("postfix-delivered", BARE, "").replace(
        "Final-Recipient:",
        "Final-Recipient: rfc822; one@example.net\nAction: delivered\nStatus: 2.0.0\n\n\
         Final-Recipient: rfc822; two@example.net\nAction: failed\nStatus: 5.2.2\n\nFinal-Recipient:",
    );
    let Content::Status(findings) = read(text.as_bytes(), None).unwrap().content else { panic!("no report") };
    let proven: Vec<_> = findings.iter().map(Finding::proves).collect();
    assert_eq!(proven, [Some(State::Bounced), Some(State::Delivered), Some(State::Delivered)]);
}

#[test]
fn what_is_no_message_or_holds_no_report_is_unreadable() {
    let check = |text: &str, expected| assert_eq!(read(text.as_bytes(), None), Err(expected), "{text}");
    check("", Unreadable::NoMessage);
    check("\r\n\r\n", Unreadable::NoMessage);
    check("nonsense", Unreadable::NoMessage);
    check(&"x".repeat(3 * LONGEST), Unreadable::NoMessage);
    check("Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n", Unreadable::NoReport);
    let cut = filled("postfix", BARE, "");
    let cut = cut.split("Action: failed").next().unwrap();
    check(cut, Unreadable::NoReport);
}

#[test]
fn copies_of_a_report_are_known_and_others_are_told_apart() {
    let text = filled("postfix", BARE, "");
    let again = format!("Received: from elsewhere\n{text}");
    let other = text.replace(".c1@", ".c2@");
    let identity = |text: &str| read(text.as_bytes(), None).unwrap().identity;
    assert_eq!(identity(&text), identity(&again));
    assert_ne!(identity(&text), identity(&other));
}

#[test]
fn a_report_that_returns_a_long_message_is_read_by_its_beginning() {
    let text = filled("exim", BARE, "") + &"x".repeat(2 * LONGEST);
    assert!(matches!(read(text.as_bytes(), None).unwrap().content, Content::Status(_)));
}

proptest! {
    #[test]
    fn no_bytes_make_the_reader_break_off(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        let _ = read(&bytes, None);
        let _ = read_events(&bytes);
    }

    #[test]
    fn no_change_of_a_report_makes_the_reader_break_off(
        which in 0..ALL.len(),
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..4_u8), 1..40),
    ) {
        let mut bytes = filled(ALL[which].0, &format!("bounce+{}@example.org", tag()), "m3-12").into_bytes();
        for (at, byte, how) in changes {
            if bytes.is_empty() {
                break;
            }
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                2 => drop(bytes.remove(at)),
                _ => bytes.truncate(at),
            }
        }
        if let Ok(Returned { content: Content::Status(findings), .. }) = read(&bytes, None) {
            for found in findings {
                prop_assert!(!found.diagnostic.contains(['@', '\0', '\n']), "{}", found.diagnostic);
            }
        }
    }

    #[test]
    fn lines_of_reports_in_any_order_do_not_make_the_reader_break_off(
        which in 0..ALL.len(),
        order in proptest::collection::vec(any::<prop::sample::Index>(), 0..200),
    ) {
        let text = filled(ALL[which].0, BARE, "");
        let lines: Vec<&str> = text.lines().collect();
        let mixed: Vec<&str> = order.iter().map(|at| lines[at.index(lines.len())]).collect();
        let _ = read(mixed.join("\n").as_bytes(), Some("bounce+m3-12.0123456789abcdef@example.org"));
    }
}
