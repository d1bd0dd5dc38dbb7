//! A message taken apart as far as reports are nested, and no further.
//!
//! `mail-parser` reads heads. It is not given whole messages: it builds messages within messages as nested values, and
//! tens of thousands of them, which fit into one hostile megabyte, overflow the stack when they are dropped.

use std::borrow::Cow;

use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use mail_parser::{MessageParser, MimeHeaders};

/// How many parts are looked at; a report has three.
const MOST_PARTS: usize = 32;
/// How deep multiparts may stand within each other; gateways wrap reports once.
const DEEPEST: usize = 4;

/// A message, or a part of one.
pub(super) struct Part<'a> {
    /// Type and subtype in small letters, such as `multipart/report`.
    pub(super) kind: String,
    fields: Vec<(String, String)>,
    boundary: Option<String>,
    report_type: String,
    body: &'a [u8],
}

impl<'a> Part<'a> {
    /// Reads a head; `None` if there is not one field.
    pub(super) fn read(bytes: &'a [u8]) -> Option<Self> {
        let (head, body) = divide(without_envelope_line(bytes));
        let parsed = MessageParser::default().parse_headers(head)?;
        let fields: Vec<(String, String)> = parsed
            .headers_raw()
            .map(|(name, value)| (name.to_ascii_lowercase(), value.split_whitespace().collect::<Vec<_>>().join(" ")))
            .collect();
        let kind = parsed.content_type();
        let attribute = |name| kind.and_then(|kind| kind.attribute(name)).map(str::to_owned);
        let name = kind.map(|kind| format!("{}/{}", kind.ctype(), kind.subtype().unwrap_or_default()));
        Some(Self {
            kind: name.unwrap_or_else(|| "text/plain".to_owned()).to_ascii_lowercase(),
            boundary: attribute("boundary").filter(|boundary| !boundary.is_empty()),
            report_type: attribute("report-type").unwrap_or_default().to_ascii_lowercase(),
            fields,
            body,
        })
    }

    /// Whether the head is that of a message: the parser finds fields in anything.
    pub(super) fn is_message(&self) -> bool {
        const USUAL: [&str; 6] = ["from", "date", "received", "return-path", "to", "content-type"];
        USUAL.iter().any(|name| self.all(name).next().is_some())
    }

    /// What kind of report it is by its own word (RFC 6522 section 3); empty for none.
    pub(super) fn report_type(&self) -> &str {
        &self.report_type
    }

    /// The values of every field of this name, in small letters.
    pub(super) fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.fields.iter().filter(move |(one, _)| one == name).map(|(_, value)| value.as_str())
    }

    /// The value of the first field of this name, in small letters; empty if there is none.
    pub(super) fn first(&self, name: &str) -> &str {
        self.all(name).next().unwrap_or_default()
    }

    /// What stands below the head, decoded; nothing if it is not encoded as it says.
    pub(super) fn content(&self) -> Cow<'a, [u8]> {
        match self.first("content-transfer-encoding").to_ascii_lowercase().as_str() {
            "base64" => Cow::Owned(base64_decode(self.body).unwrap_or_default()),
            "quoted-printable" => Cow::Owned(quoted_printable_decode(self.body).unwrap_or_default()),
            _ => Cow::Borrowed(self.body),
        }
    }

    /// The parts that are no multiparts, in their order; of a message without parts itself.
    pub(super) fn leaves(self) -> Vec<Part<'a>> {
        let mut leaves = Vec::new();
        let mut waiting = vec![(self, 0)];
        let mut seen = 0;
        while let Some((part, depth)) = waiting.pop() {
            match &part.boundary {
                Some(boundary) if part.kind.starts_with("multipart/") && depth < DEEPEST => {
                    let room = MOST_PARTS.saturating_sub(seen);
                    let inner: Vec<Part<'a>> = pieces(part.body, boundary, room)
                        .into_iter()
                        .map(|piece| Self::read(piece).unwrap_or(Self::bare(piece)))
                        .collect();
                    seen += inner.len();
                    waiting.extend(inner.into_iter().rev().map(|one| (one, depth + 1)));
                }
                _ => leaves.push(part),
            }
        }
        leaves
    }

    fn bare(body: &'a [u8]) -> Self {
        Self { kind: "text/plain".to_owned(), fields: Vec::new(), boundary: None, report_type: String::new(), body }
    }
}

/// Some ways of handing over put the line of an mbox before the head.
fn without_envelope_line(bytes: &[u8]) -> &[u8] {
    if !bytes.starts_with(b"From ") {
        return bytes;
    }
    let end = bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |at| at + 1);
    bytes.get(end..).unwrap_or_default()
}

/// Head and body, divided at the first empty line.
fn divide(bytes: &[u8]) -> (&[u8], &[u8]) {
    let mut at = 0;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        let end = at + line.len();
        if matches!(line, b"\n" | b"\r\n") {
            return (bytes.get(..end).unwrap_or_default(), bytes.get(end..).unwrap_or_default());
        }
        at = end;
    }
    (bytes, &[])
}

/// What stands between the lines of a boundary (RFC 2046 section 5.1.1); what breaks off counts as ended.
fn pieces<'a>(body: &'a [u8], boundary: &str, most: usize) -> Vec<&'a [u8]> {
    let mut pieces = Vec::new();
    let (mut at, mut from) = (0, None);
    for line in body.split_inclusive(|byte| *byte == b'\n') {
        let next = at + line.len();
        let rest = line.strip_prefix(b"--").and_then(|rest| rest.strip_prefix(boundary.as_bytes()));
        let last = rest.is_some_and(|rest| rest.starts_with(b"--"));
        if rest.is_some_and(|rest| last || rest.trim_ascii().is_empty()) {
            pieces.extend(from.and_then(|from| body.get(from..at)));
            from = Some(next);
            if last || pieces.len() >= most {
                return pieces;
            }
        }
        at = next;
    }
    pieces.extend(from.and_then(|from| body.get(from..)));
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_found_in_their_order_and_decoded() {
        let text = "From somebody Sat Nov 21 10:00:00 2026\nContent-Type: multipart/report; report-type=\"Delivery-Status\";\n\
            \tboundary=\"a b\"\n\nbefore\n--a b\n\none\n--a b \nContent-Type: Message/Delivery-Status\n\
            Content-Transfer-Encoding: base64\n\nQWN0aW9uOiBmYWlsZWQ=\n--a b--\nafter\n";
        let root = Part::read(text.as_bytes()).unwrap();
        assert_eq!((root.kind.as_str(), root.report_type()), ("multipart/report", "delivery-status"));
        let leaves = root.leaves();
        assert_eq!(leaves.len(), 2);
        assert_eq!(leaves[1].kind, "message/delivery-status");
        assert_eq!(&*leaves[1].content(), b"Action: failed");
    }

    #[test]
    fn many_parts_and_deep_ones_end_somewhere() {
        let mut deep = String::new();
        for level in 0..10_000 {
            deep.push_str(&format!("Content-Type: multipart/mixed; boundary=b{level}\n\n--b{level}\n"));
        }
        assert_eq!(Part::read(deep.as_bytes()).unwrap().leaves().len(), 1);
        let many = format!("Content-Type: multipart/mixed; boundary=b\n\n{}", "--b\n\nx\n".repeat(10_000));
        assert_eq!(Part::read(many.as_bytes()).unwrap().leaves().len(), MOST_PARTS);
        let letters = "Content-Type: message/rfc822\n\n".repeat(30_000);
        assert_eq!(Part::read(letters.as_bytes()).unwrap().leaves().len(), 1);
    }
}
