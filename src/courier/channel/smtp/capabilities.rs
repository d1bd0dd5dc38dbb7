//! What a relay offers, read from its answer to EHLO.

use super::reply::RawReply;

/// The extensions that matter here.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Capabilities {
    /// RFC 2920.
    pub(super) pipelining: bool,
    /// RFC 3461.
    pub(super) dsn: bool,
    /// RFC 6152.
    pub(super) eight_bit: bool,
    /// RFC 6531.
    pub(super) utf8: bool,
    /// RFC 3207.
    pub(super) starttls: bool,
    /// RFC 1870: whether SIZE is offered.
    pub(super) size: bool,
    /// RFC 1870: the largest message, where one is named.
    pub(super) largest: Option<usize>,
    /// RFC 4954: AUTH PLAIN.
    pub(super) plain: bool,
    /// AUTH LOGIN, which no RFC describes and many relays want.
    pub(super) login: bool,
}

impl Capabilities {
    /// Reads the lines after the first, which is the relay's name.
    pub(super) fn read(reply: &RawReply) -> Self {
        let mut found = Self::default();
        for line in reply.lines.iter().skip(1) {
            let upper = line.to_ascii_uppercase();
            let mut words = upper.split([' ', '=']).filter(|word| !word.is_empty());
            match words.next() {
                Some("PIPELINING") => found.pipelining = true,
                Some("DSN") => found.dsn = true,
                Some("8BITMIME") => found.eight_bit = true,
                Some("SMTPUTF8") => found.utf8 = true,
                Some("STARTTLS") => found.starttls = true,
                Some("SIZE") => {
                    found.size = true;
                    found.largest = words.next().and_then(|bytes| bytes.parse().ok()).filter(|bytes| *bytes > 0);
                }
                Some("AUTH") => words.for_each(|word| {
                    found.plain |= word == "PLAIN";
                    found.login |= word == "LOGIN";
                }),
                _ => {}
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offers_are_read_whatever_their_case() {
        let lines = ["mail.example.org", "pipelining", "SIZE 1000", "AUTH=LOGIN", "AUTH PLAIN X", "dsn", "X-ODD"];
        let reply = RawReply { code: 250, lines: lines.map(str::to_owned).to_vec() };
        let expected = Capabilities {
            pipelining: true,
            size: true,
            largest: Some(1000),
            login: true,
            plain: true,
            dsn: true,
            ..Capabilities::default()
        };
        assert_eq!(Capabilities::read(&reply), expected);
    }

    #[test]
    fn the_name_of_a_relay_is_no_offer() {
        let reply = RawReply { code: 250, lines: vec!["DSN".to_owned()] };
        assert_eq!(Capabilities::read(&reply), Capabilities::default());
    }
}
