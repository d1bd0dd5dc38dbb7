//! Reading replies strictly: what is not a reply ends the connection, because the next one could be
//! taken for the answer about another recipient.

/// RFC 5321 section 4.5.3.1.5 says 512; relays write more.
const LONGEST_LINE: usize = 2048;

/// The longest reply that is read.
const MOST_LINES: usize = 128;

/// A reply: its code and the text of its lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RawReply {
    pub(super) code: i16,
    pub(super) lines: Vec<String>,
}

/// The bytes are not a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Garbage;

impl RawReply {
    pub(super) const fn is_positive(&self) -> bool {
        self.code >= 200 && self.code < 300
    }

    pub(super) fn text(&self) -> String {
        self.lines.join(" ")
    }

    /// As it came, for lettre's reader of challenges.
    pub(super) fn to_wire(&self) -> String {
        format!("{} {}\r\n", self.code, self.text())
    }
}

/// Takes one whole reply off the front of `buffer`; `None` if more bytes are needed.
pub(super) fn take(buffer: &mut Vec<u8>) -> Result<Option<RawReply>, Garbage> {
    let mut reply: Option<RawReply> = None;
    let mut from = 0;
    loop {
        let rest = buffer.get(from..).unwrap_or_default();
        let Some(end) = rest.iter().position(|byte| *byte == b'\n') else {
            return if rest.len() > LONGEST_LINE { Err(Garbage) } else { Ok(None) };
        };
        let line = rest.get(..end).and_then(|line| line.strip_suffix(b"\r")).ok_or(Garbage)?;
        let (code, more, text) = parse(line)?;
        let reply = reply.get_or_insert_with(|| RawReply { code, lines: Vec::new() });
        if reply.code != code || reply.lines.len() >= MOST_LINES {
            return Err(Garbage);
        }
        reply.lines.push(text);
        from += end + 1;
        if !more {
            let whole = RawReply { code, lines: std::mem::take(&mut reply.lines) };
            buffer.drain(..from);
            return Ok(Some(whole));
        }
    }
}

/// Code, whether more lines follow, and the text.
fn parse(line: &[u8]) -> Result<(i16, bool, String), Garbage> {
    let digits = line.get(..3).ok_or(Garbage)?;
    let good = line.len() <= LONGEST_LINE && matches!(digits, [b'2'..=b'5', b'0'..=b'9', b'0'..=b'9']);
    let code = digits.iter().fold(0, |code, digit| code * 10 + i16::from(digit.wrapping_sub(b'0')));
    let more = match line.get(3) {
        None | Some(b' ') => false,
        Some(b'-') => true,
        Some(_) => return Err(Garbage),
    };
    let text = String::from_utf8_lossy(line.get(4..).unwrap_or_default()).into_owned();
    if good { Ok((code, more, text)) } else { Err(Garbage) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &str, expected: Result<Option<(i16, &str)>, Garbage>, left: &str) {
        let mut buffer = bytes.as_bytes().to_vec();
        let found = take(&mut buffer);
        let found = found.as_ref().map(|reply| reply.as_ref().map(|reply| (reply.code, reply.text())));
        assert_eq!(
            found.map_err(|garbage| *garbage),
            expected.map(|reply| reply.map(|(code, text)| (code, text.to_owned())))
        );
        assert_eq!(String::from_utf8_lossy(&buffer), left, "{bytes:?}");
    }

    #[test]
    fn replies_are_taken_one_by_one() {
        check("250 ok\r\n354 go\r\n", Ok(Some((250, "ok"))), "354 go\r\n");
        check("250-a\r\n250-b\r\n250 c\r\n", Ok(Some((250, "a b c"))), "");
        check("250\r\n", Ok(Some((250, ""))), "");
        check("250-a\r\n25", Ok(None), "250-a\r\n25");
    }

    #[test]
    fn what_is_no_reply_is_garbage() {
        check("hello\r\n", Err(Garbage), "hello\r\n");
        check("250 ok\n", Err(Garbage), "250 ok\n");
        check("250-a\r\n550 b\r\n", Err(Garbage), "250-a\r\n550 b\r\n");
        check("199 x\r\n", Err(Garbage), "199 x\r\n");
        check("2500 x\r\n", Err(Garbage), "2500 x\r\n");
        let long = "2".repeat(3000);
        check(&long, Err(Garbage), &long);
    }
}
