//! What a message is that came to a return path, and which deliveries it names.

use chrono::{DateTime, Datelike, Utc};
use sha2::{Digest, Sha256};

use super::fields::{Group, groups};
use super::finding::Finding;
use super::part::Part;
use crate::delivery::Tag;

/// How many bytes of a message are read; the report stands before what it returns.
pub const LONGEST: usize = 1024 * 1024;
/// How many tags of one message are tried.
const MOST_TAGS: usize = 16;
/// Where servers note whom they have delivered to, and senders whom they write to.
const RECIPIENT_FIELDS: [&str; 5] = ["delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "to"];

/// Why a message could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// There is no head.
    #[error("this is not a message")]
    NoMessage,
    /// It says that it is a report, and nothing in it can be read as one.
    #[error("a report in which nothing can be read")]
    NoReport,
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// A delivery status notification (RFC 3464): what it found, failures first.
    Status(Vec<Finding>),
    /// A feedback report (RFC 5965).
    Complaint {
        /// Its type, such as `abuse` or `not-spam`.
        feedback: String,
        /// Whether the recipient calls the notice unwanted.
        unwanted: bool,
    },
    /// From a mail server, in words only.
    Unclear,
    /// An automatic answer (RFC 3834), such as that somebody is away, or that a message was read (RFC 8098).
    AutoReply,
    /// A person's answer.
    Reply,
}

/// A message that came back. Nothing of it is believed yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Returned {
    /// What it is.
    pub content: Content,
    /// The deliveries that it claims to be about, each with its seal.
    pub tags: Vec<Tag>,
    /// Whether it names a delivery without any seal: by a Message-ID or an envelope identifier that anybody can write.
    pub named: bool,
    /// Of the message: the same for each copy of it.
    pub identity: Vec<u8>,
    /// When it happened, by the report.
    pub reported_at: Option<DateTime<Utc>>,
}

/// Reads a message; `recipient` is the address that the envelope named, where that is known.
///
/// # Errors
/// [`Unreadable`]. Nothing is too strange for an answer: no message makes it break off.
pub fn read(bytes: &[u8], recipient: Option<&str>) -> Result<Returned, Unreadable> {
    let bytes = bytes.get(..LONGEST).unwrap_or(bytes);
    let root = Part::read(bytes).filter(Part::is_message).ok_or(Unreadable::NoMessage)?;
    let mut seen = Seen::default();
    recipient.into_iter().for_each(|address| seen.addresses(address));
    for name in RECIPIENT_FIELDS {
        root.all(name).for_each(|value| seen.addresses(value));
    }
    seen.reported_at = instant(root.first("date"));
    let identity = identity(root.first("message-id"), bytes);
    let usual = without_report(&root);
    let reports = root.kind == "multipart/report" && root.report_type() != "disposition-notification";
    for part in root.leaves() {
        seen.look(&part);
    }
    let content = match (seen.findings, seen.feedback) {
        (findings, _) if !findings.is_empty() => Content::Status(failures_first(findings)),
        (_, Some(feedback)) => {
            let unwanted = feedback == "abuse";
            Content::Complaint { feedback, unwanted }
        }
        _ if reports => return Err(Unreadable::NoReport),
        _ => usual,
    };
    Ok(Returned { content, tags: seen.tags, named: seen.named, identity, reported_at: seen.reported_at })
}

/// What is found on the way through the parts.
#[derive(Default)]
struct Seen {
    findings: Vec<Finding>,
    feedback: Option<String>,
    tags: Vec<Tag>,
    named: bool,
    reported_at: Option<DateTime<Utc>>,
}

impl Seen {
    fn look(&mut self, part: &Part<'_>) {
        let content = part.content();
        match part.kind.as_str() {
            // the second one is of RFC 6533
            "message/delivery-status" | "message/global-delivery-status" => {
                groups(&String::from_utf8_lossy(&content)).iter().for_each(|group| self.status(group));
            }
            "message/feedback-report" => {
                groups(&String::from_utf8_lossy(&content)).iter().for_each(|group| self.complaint(group));
            }
            "message/rfc822" | "message/global" | "text/rfc822-headers" | "message/global-headers" => {
                if let Some(returned) = Part::read(&content) {
                    self.addresses(returned.first("return-path"));
                    self.named |= is_message_id(returned.first("message-id"));
                }
            }
            _ => {}
        }
    }

    fn status(&mut self, group: &Group) {
        self.findings.extend(Finding::of_group(group));
        let envelope_id = group.first("original-envelope-id");
        match Tag::read(envelope_id) {
            Some(tag) => self.tag(tag),
            None => self.named |= is_bare_name(envelope_id),
        }
        let last = instant(group.first("last-attempt-date"));
        self.reported_at = last.or(self.reported_at);
    }

    fn complaint(&mut self, group: &Group) {
        let word = group.first("feedback-type").to_ascii_lowercase();
        let plain = word.len() <= 32 && word.bytes().all(|sign| sign.is_ascii_lowercase() || sign == b'-');
        if self.feedback.is_none() && plain && !word.is_empty() {
            self.feedback = Some(word);
        }
        self.addresses(group.first("original-mail-from"));
        self.reported_at = instant(group.first("arrival-date")).or(self.reported_at);
    }

    fn addresses(&mut self, text: &str) {
        let words = text.split(|sign: char| sign.is_whitespace() || "<>,;:\"()".contains(sign));
        words.filter_map(Tag::in_address).for_each(|tag| self.tag(tag));
    }

    fn tag(&mut self, tag: Tag) {
        if self.tags.len() < MOST_TAGS && !self.tags.contains(&tag) {
            self.tags.push(tag);
        }
    }
}

/// What a message is that holds no report that a program can read.
fn without_report(root: &Part<'_>) -> Content {
    let submitted = root.first("auto-submitted").to_ascii_lowercase();
    let from = root.first("from").to_ascii_lowercase();
    let server = root.all("return-path").any(|path| path == "<>")
        || ["mailer-daemon@", "postmaster@"].iter().any(|name| from.contains(name));
    let precedence = root.first("precedence").to_ascii_lowercase();
    let answers = submitted.starts_with("auto-replied")
        || precedence.starts_with("auto_reply")
        || ["x-autoreply", "x-autorespond", "x-auto-reply"].iter().any(|name| root.all(name).next().is_some())
        || root.report_type() == "disposition-notification";
    match (answers, server, submitted.as_str()) {
        (true, ..) => Content::AutoReply,
        (_, true, _) => Content::Unclear,
        (_, _, "" | "no") => Content::Reply,
        _ => Content::AutoReply,
    }
}

/// Of several findings about one delivery the worst one decides: nobody shall be taken for reached who was not.
fn failures_first(mut findings: Vec<Finding>) -> Vec<Finding> {
    use crate::delivery::State::{Accepted, Bounced, Delivered};
    findings.sort_by_key(|finding| match finding.proves() {
        Some(Bounced) => 0,
        Some(Delivered) => 1,
        Some(Accepted) => 2,
        _ => 3,
    });
    findings
}

/// Whether a text is the Message-ID of a notice: `<mailing.recipient@domain>`.
fn is_message_id(text: &str) -> bool {
    let parts = text.trim_matches(['<', '>']).split_once('@').and_then(|(local, _)| local.split_once('.'));
    parts.is_some_and(|(mailing, seq)| {
        mailing.len() == 32 && mailing.bytes().all(|sign| sign.is_ascii_hexdigit()) && is_number(seq)
    })
}

/// Whether a text names a delivery without a seal: `m3-12`.
fn is_bare_name(text: &str) -> bool {
    text.strip_prefix('m')
        .and_then(|rest| rest.split_once('-'))
        .is_some_and(|(one, two)| is_number(one) && is_number(two))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|sign| sign.is_ascii_digit())
}

/// An instant of RFC 5322; `None` for one that cannot be meant.
fn instant(text: &str) -> Option<DateTime<Utc>> {
    let read = mail_parser::DateTime::parse_rfc822(text).filter(mail_parser::DateTime::is_valid)?;
    DateTime::from_timestamp(read.to_timestamp(), 0).filter(|at| (2000..2200).contains(&at.year()))
}

/// A copy has the same Message-ID; what has none is known by its bytes.
fn identity(message_id: &str, bytes: &[u8]) -> Vec<u8> {
    let mut sha = Sha256::new();
    match message_id {
        "" => {
            sha.update(b"bytes");
            sha.update(bytes);
        }
        id => {
            sha.update(b"id");
            sha.update(id.as_bytes());
        }
    }
    sha.finalize().to_vec()
}
