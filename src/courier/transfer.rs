//! How the parts of a message are written as lines of ASCII.
//!
//! 8bit would be shorter, but a relay without 8BITMIME would have to rewrite what was signed. mail-builder's own choice
//! encodes each part twice, the first time only to measure it, and writes markup as quoted-printable: that was half of what
//! a message cost (`cargo bench --bench notices`).

use encodify::{base64, qp};

/// How a part is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transfer {
    /// RFC 2045 section 6.7.
    QuotedPrintable,
    /// RFC 2045 section 6.8.
    Base64,
}

impl Transfer {
    /// For a text: quoted-printable, in which Latin script can be read as it stands in an archive or by an auditor,
    /// unless base64 is shorter.
    pub fn of_text(words: &str) -> Self {
        // in small sums, which the processor does sixteen at a time
        let parts = words.as_bytes().chunks(255);
        let beyond_ascii: usize = parts.map(|part| usize::from(part.iter().map(|byte| byte >> 7).sum::<u8>())).sum();
        // each byte beyond ASCII becomes three in the one; three bytes become four in the other
        if beyond_ascii * 6 > words.len() { Self::Base64 } else { Self::QuotedPrintable }
    }

    /// For markup, which nobody reads as it stands.
    pub const MARKUP: Self = Self::Base64;

    /// What stands in Content-Transfer-Encoding.
    pub const fn name(self) -> &'static str {
        match self {
            Self::QuotedPrintable => "quoted-printable",
            Self::Base64 => "base64",
        }
    }

    /// Appends the lines of a part.
    pub fn write(self, words: &str, out: &mut Vec<u8>) {
        match self {
            Self::QuotedPrintable => qp::BODY.encode_append(words, out),
            // the ends of lines are CR LF before they are encoded
            Self::Base64 => base64::MIME.encode_append(with_crlf(words.as_bytes()), out),
        };
    }
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

    fn written(transfer: Transfer, words: &str) -> String {
        let mut out = Vec::new();
        transfer.write(words, &mut out);
        String::from_utf8(out).unwrap()
    }

    fn read(transfer: Transfer, lines: &str) -> String {
        assert!(lines.is_ascii() && lines.lines().all(|line| line.len() <= 76), "{lines}");
        let bytes = match transfer {
            Transfer::Base64 => base64::MIME.decode(lines).unwrap().to_vec(),
            Transfer::QuotedPrintable => qp::BODY.strict().decode(lines).unwrap().to_vec(),
        };
        String::from_utf8(bytes).unwrap().replace("\r\n", "\n")
    }

    #[test]
    fn latin_script_stays_readable_and_other_scripts_stay_short() {
        for (words, expected) in [
            ("Dear Sample Recipient,\nwe write to you = about your data. \n.\n", Transfer::QuotedPrintable),
            ("Sehr geehrte Frau Müller, es geht um Ihre persönlichen Daten.\n", Transfer::QuotedPrintable),
            ("نكتب إليك بشأن بياناتك الشخصية.\n", Transfer::Base64),
            ("", Transfer::QuotedPrintable),
        ] {
            let transfer = Transfer::of_text(words);
            assert_eq!(transfer, expected, "{words}");
            assert_eq!(read(transfer, &written(transfer, words)), words);
        }
        let long = "x".repeat(10_000) + &"é ".repeat(900) + " \t";
        for transfer in [Transfer::QuotedPrintable, Transfer::Base64] {
            assert_eq!(read(transfer, &written(transfer, &long)), long);
        }
    }

    #[test]
    fn the_chosen_way_is_the_shorter_one() {
        for beyond in 0..60 {
            let words = "é".repeat(beyond) + &"a".repeat(120 - beyond);
            let length = |transfer| written(transfer, &words).len();
            let (quoted, other) = (length(Transfer::QuotedPrintable), length(Transfer::Base64));
            let chosen = length(Transfer::of_text(&words));
            // the breaks of lines are not reckoned with
            assert!(chosen <= quoted.min(other) + 16, "{beyond}: {chosen} of {quoted} and {other}");
        }
    }
}
