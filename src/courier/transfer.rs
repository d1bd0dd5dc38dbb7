//! How the parts of a message are written as lines of ASCII.
//!
//! 8bit would be shorter, but a relay without 8BITMIME would have to rewrite what was signed. mail-builder's own choice
//! encodes each part twice, the first time only to measure it, and writes markup as quoted-printable: that was half of what
//! a message cost (`cargo bench --bench notices`).

use encodify::{base64, qp};

/// A part as it travels.
pub struct Encoded {
    /// What stands in Content-Transfer-Encoding.
    pub name: &'static str,
    /// The lines.
    pub lines: String,
}

/// A text as it travels: quoted-printable, in which Latin script can be read as it stands in an archive or by an auditor,
/// unless base64 is shorter.
pub fn text(words: &str) -> Encoded {
    // in small sums, which the processor does sixteen at a time
    let parts = words.as_bytes().chunks(255);
    let beyond_ascii: usize = parts.map(|part| usize::from(part.iter().map(|byte| byte >> 7).sum::<u8>())).sum();
    // each byte beyond ASCII becomes three in the one; three bytes become four in the other
    if beyond_ascii * 6 > words.len() {
        return packed(words);
    }
    Encoded { name: "quoted-printable", lines: qp::BODY.encode(words) }
}

/// Base64: for markup, which nobody reads as it stands, and for scripts beyond Latin.
pub fn packed(words: &str) -> Encoded {
    // RFC 2045 section 6.8: the ends of lines are CR LF before they are encoded
    Encoded { name: "base64", lines: base64::MIME.encode(with_crlf(words.as_bytes())) }
}

fn with_crlf(words: &[u8]) -> Vec<u8> {
    let mut lines = Vec::with_capacity(words.len() + words.len() / 32 + 64);
    let mut from = 0;
    for end in memchr::memchr_iter(b'\n', words) {
        lines.extend_from_slice(words.get(from..end).unwrap_or_default());
        lines.extend_from_slice(b"\r\n");
        from = end + 1;
    }
    lines.extend_from_slice(words.get(from..).unwrap_or_default());
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(part: &Encoded) -> String {
        assert!(part.lines.is_ascii() && part.lines.lines().all(|line| line.len() <= 76), "{}", part.lines);
        let bytes = match part.name {
            "base64" => base64::MIME.decode(&part.lines).unwrap().to_vec(),
            _ => qp::BODY.strict().decode(&part.lines).unwrap().to_vec(),
        };
        String::from_utf8(bytes).unwrap().replace("\r\n", "\n")
    }

    #[test]
    fn latin_script_stays_readable_and_other_scripts_stay_short() {
        for (words, expected) in [
            ("Dear Sample Recipient,\nwe write to you = about your data. \n.\n", "quoted-printable"),
            ("Sehr geehrte Frau Müller, es geht um Ihre persönlichen Daten.\n", "quoted-printable"),
            ("نكتب إليك بشأن بياناتك الشخصية.\n", "base64"),
            ("", "quoted-printable"),
        ] {
            let part = text(words);
            assert_eq!(part.name, expected, "{words}");
            assert_eq!(read(&part), words);
        }
        let long = "x".repeat(10_000) + &"é ".repeat(900) + " \t";
        assert_eq!(read(&text(&long)), long);
        assert_eq!(read(&packed(&long)), long);
    }

    #[test]
    fn the_chosen_way_is_the_shorter_one() {
        for beyond in 0..60 {
            let words = "é".repeat(beyond) + &"a".repeat(120 - beyond);
            let (quoted, other) = (qp::BODY.encode(&words).len(), base64::MIME.encode(&words).len());
            let chosen = text(&words).lines.len();
            // the breaks of lines are not reckoned with
            assert!(chosen <= quoted.min(other) + 16, "{beyond}: {chosen} of {quoted} and {other}");
        }
    }
}
