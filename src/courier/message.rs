//! The message of RFC 5322 that a delivery travels as: always the same bytes, always the same Message-ID.

use chrono::{DateTime, Utc};
use mail_builder::MessageBuilder;
use mail_builder::headers::HeaderType;
use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::date::Date;
use mail_builder::headers::message_id::MessageId;
use mail_builder::headers::raw::Raw;
use mail_builder::headers::text::Text;
use mail_builder::mime::{BodyPart, MimePart};

use super::channel::Message;
use super::transfer::Transfer;
use super::verp;
use crate::delivery::{Mailbox, NotAMailbox, Tag};
use crate::id::{Id, Mailing};
use crate::notice::Rendered;
use crate::personal::MasterKey;

/// On whose behalf messages travel.
#[derive(Debug, Clone)]
pub struct Letterhead {
    /// The name in From.
    pub from_name: String,
    /// The address in From; its domain also stands in Message-IDs.
    pub from: Mailbox,
    /// A mailbox with people behind it, where answers go.
    pub reply_to: Option<Mailbox>,
    /// Where reports of failure go; each delivery gets its own tag: `bounce+…@`.
    pub bounce: Mailbox,
}

/// What the recipient reads.
#[derive(Debug, Clone, Copy)]
pub struct Content<'a> {
    /// The subject.
    pub subject: &'a str,
    /// The text, which comes first and alone is enough.
    pub text: &'a str,
    /// The same in HTML.
    pub html: Option<&'a str>,
    /// The language tag (BCP 47) of both.
    pub language: &'a str,
}

/// Room for what stands above and between the parts, in bytes: a guess that spares a copy.
const HEADERS: usize = 1500;

/// Which delivery it is.
#[derive(Debug, Clone, Copy)]
pub struct Addressed<'a> {
    /// The mailing.
    pub mailing_id: Id<Mailing>,
    /// The mailing's short number.
    pub mailing_no: i64,
    /// The recipient's number in the job.
    pub seq: i64,
    /// The address.
    pub to: &'a Mailbox,
    /// The name beside the address.
    pub to_name: Option<&'a str>,
    /// When the mailing was released: the Date of every attempt.
    pub released_at: DateTime<Utc>,
}

/// Puts a message together. There is no tracking in it: no pixel, no rewritten link, no header that tells a reader from another.
pub fn compose(head: &Letterhead, content: &Content<'_>, addressed: &Addressed<'_>, key: &MasterKey) -> Message {
    let id = format!("m{}-{}", addressed.mailing_no, addressed.seq);
    let unique = format!("{}.{}", addressed.mailing_id.uuid().simple(), addressed.seq);
    let boundary = format!("=_duenotice_{unique}");
    let mut builder = MessageBuilder::new()
        .from(address(Some(&head.from_name), &head.from))
        .to(address(addressed.to_name, addressed.to))
        .subject(Text::new(one_line(content.subject)))
        .date(Date::new(addressed.released_at.timestamp()))
        .message_id(MessageId::new(format!("{unique}@{}", head.from.domain())))
        .header("Content-Language", HeaderType::Raw(Raw::new(one_line(content.language))))
        .header("Auto-Submitted", HeaderType::Raw(Raw::new("auto-generated"))); // RFC 3834: no automatic answers
    if let Some(reply_to) = &head.reply_to {
        builder = builder.reply_to(address(None, reply_to));
    }
    let mut bytes = Vec::with_capacity(2 * (content.text.len() + content.html.map_or(0, str::len)) + HEADERS);
    match content.html {
        None => {
            let transfer = Transfer::of_text(content.text);
            builder.body(empty("text/plain", transfer.name())).serialize(&mut bytes);
            transfer.write(content.text, &mut bytes);
        }
        Some(html) => {
            let kind = ContentType::new("multipart/alternative").attribute("boundary", boundary.clone());
            builder.body(empty(kind, "7bit")).serialize(&mut bytes);
            part(&mut bytes, &boundary, "text/plain", Transfer::of_text(content.text), content.text);
            part(&mut bytes, &boundary, "text/html", Transfer::MARKUP, html);
            bytes.extend_from_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
        }
    }
    let tag = Tag::of(key, addressed.mailing_id, addressed.mailing_no, addressed.seq);
    let sender = verp::return_path(&head.bounce, &tag);
    Message { id, envelope_id: tag.to_string(), sender, recipient: addressed.to.clone(), bytes }
}

/// A message with made-up sender and recipient, for people who look at it in a mail program.
///
/// # Errors
/// [`NotAMailbox`], which does not happen for these addresses.
pub fn sample_message(rendered: &Rendered, language: &str) -> Result<Vec<u8>, NotAMailbox> {
    let head = Letterhead {
        from_name: "Example University".to_owned(),
        from: Mailbox::parse("notices@example.org")?,
        reply_to: Some(Mailbox::parse("privacy@example.org")?),
        bounce: Mailbox::parse("bounce@example.org")?,
    };
    let to = Mailbox::parse("sample-recipient@example.org")?;
    let addressed = Addressed {
        mailing_id: Id::from_uuid(uuid::Uuid::nil()),
        mailing_no: 0,
        seq: 0,
        to: &to,
        to_name: Some("Sample Recipient"),
        released_at: DateTime::UNIX_EPOCH,
    };
    let content = Content { subject: &rendered.subject, text: &rendered.text, html: Some(&rendered.html), language };
    Ok(compose(&head, &content, &addressed, &MasterKey::fresh()).bytes)
}

/// The headers of a body whose lines are written behind them.
fn empty<'a>(kind: impl Into<ContentType<'a>>, transfer: &'static str) -> MimePart<'a> {
    MimePart::new(kind, BodyPart::Text("".into())).transfer_encoding(transfer)
}

/// Appends one of several parts (RFC 2046 section 5.1.1).
fn part(bytes: &mut Vec<u8>, boundary: &str, kind: &str, transfer: Transfer, words: &str) {
    let name = transfer.name();
    let head = format!(
        "\r\n--{boundary}\r\nContent-Type: {kind}; charset=\"utf-8\"\r\nContent-Transfer-Encoding: {name}\r\n\r\n"
    );
    bytes.extend_from_slice(head.as_bytes());
    transfer.write(words, bytes);
}

fn address(name: Option<&str>, mailbox: &Mailbox) -> Address<'static> {
    let name = name.map(one_line).filter(|name| !name.is_empty());
    Address::new_address(name, mailbox.reveal().to_owned())
}

/// Whatever could end a header line becomes a space.
fn one_line(text: &str) -> String {
    // marks that turn the direction of what follows would turn the address beside the name
    let turns = |sign: &char| matches!(sign, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let signs = text.chars().filter(|sign| !turns(sign));
    let cleaned: String = signs.map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
    cleaned.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head() -> Letterhead {
        Letterhead {
            from_name: "Privacy Office, Example".to_owned(),
            from: Mailbox::parse("privacy@example.org").unwrap(),
            reply_to: Some(Mailbox::parse("answers@example.org").unwrap()),
            bounce: Mailbox::parse("bounce@example.org").unwrap(),
        }
    }

    fn compose_to(to: &str, name: Option<&str>, content: &Content<'_>) -> Message {
        let to = Mailbox::parse(to).unwrap();
        let mailing_id = Id::from_uuid(uuid::Uuid::from_u128(7));
        let released_at = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        let addressed = Addressed { mailing_id, mailing_no: 3, seq: 12, to: &to, to_name: name, released_at };
        let key = MasterKey::from_hex(&"07".repeat(32)).unwrap();
        compose(&head(), content, &addressed, &key)
    }

    const CONTENT: Content<'static> = Content {
        subject: "Ваши данные — important notice",
        text: "Guten Tag,\nübermorgen.\n",
        html: Some("<p>Guten Tag</p>"),
        language: "de",
    };

    #[test]
    fn the_same_delivery_has_the_same_bytes() {
        let first = compose_to("someone@example.org", Some("Some One"), &CONTENT);
        let again = compose_to("someone@example.org", Some("Some One"), &CONTENT);
        assert_eq!(first.bytes, again.bytes);
        assert_eq!(first.sender, again.sender);
        assert_eq!(first.id, "m3-12");
    }

    #[test]
    fn headers_say_what_they_must_and_no_more() {
        let message = compose_to("someone@example.org", Some("Some One"), &CONTENT);
        let text = String::from_utf8(message.bytes).unwrap();
        let (headers, body) = text.split_once("\r\n\r\n").unwrap();
        for expected in [
            "From: \"Privacy Office, Example\" <privacy@example.org>",
            "To: \"Some One\" <someone@example.org>",
            "Reply-To: <answers@example.org>",
            "Date: Fri, 15 Jan 2027 08:00:00 +0000",
            "Message-ID: <00000000000000000000000000000007.12@example.org>",
            "Content-Language: de",
            "Auto-Submitted: auto-generated",
            "MIME-Version: 1.0",
            "Content-Type: multipart/alternative;",
        ] {
            assert!(headers.contains(expected), "{expected}\n---\n{headers}");
        }
        assert!(headers.contains("Subject: =?utf-8?"), "{headers}");
        assert!(headers.is_ascii() && body.is_ascii());
        assert!(headers.lines().all(|line| line.len() <= 78), "{headers}");
        assert!(body.find("text/plain").unwrap() < body.find("text/html").unwrap());
        assert!(!text.contains("Precedence") && !text.contains("List-"));
    }

    #[test]
    fn nothing_can_break_out_of_a_header() {
        let subject = "hello\r\nBcc: everybody@example.org\r\n\r\nbody";
        let evil = Content { subject, language: "en\r\nX-Evil: 1", ..CONTENT };
        let message = compose_to("someone@example.org", Some("N\r\nX-Evil: 2\n\nhi"), &evil);
        let text = String::from_utf8(message.bytes).unwrap();
        let (headers, _) = text.split_once("\r\n\r\n").unwrap();
        let names: Vec<&str> = headers
            .lines()
            .filter(|line| !line.starts_with([' ', '\t']))
            .filter_map(|line| line.split_once(':').map(|(name, _)| name))
            .collect();
        assert!(!names.iter().any(|name| ["Bcc", "X-Evil"].contains(name)), "{headers}");
        assert!(text.contains("text/plain") && text.contains("text/html"));
    }
}
