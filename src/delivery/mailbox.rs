//! An e-mail address that can be written to, in the form that travels.

use std::fmt;

use lettre::Address;
use url::Host;

/// RFC 5321 section 4.5.3.1.3 with the angle brackets taken off.
const LONGEST: usize = 254;

/// RFC 5321 section 4.5.3.1.1.
const LONGEST_LOCAL: usize = 64;

/// Why a text is not an address that a notice can be sent to. The text itself is personal and not repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAMailbox {
    /// Nothing before or after an @, or signs that no address has.
    #[error("not an e-mail address")]
    Malformed,
    /// Longer than RFC 5321 allows.
    #[error("an e-mail address longer than 254 characters, or with more than 64 before the @")]
    TooLong,
    /// A domain that cannot be looked up in the DNS.
    #[error("an e-mail address whose domain is not a domain name")]
    Domain,
}

/// An address: the local part as it was given, the domain in its ASCII form (A-labels, RFC 5890).
/// Prints as `‹personal›`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Mailbox {
    text: String,
    at: usize,
}

impl Mailbox {
    /// Reads an address; white space around it is ignored.
    ///
    /// # Errors
    /// [`NotAMailbox`] for anything that cannot stand between the angle brackets of RCPT TO (RFC 5321,
    /// RFC 6531), and for address literals: no breach notice goes to a bare network address.
    pub fn parse(text: &str) -> Result<Self, NotAMailbox> {
        let text = text.trim();
        if text.chars().any(|sign| sign.is_control() || sign.is_whitespace() || "<>".contains(sign)) {
            return Err(NotAMailbox::Malformed);
        }
        let (local, domain) = text.rsplit_once('@').ok_or(NotAMailbox::Malformed)?;
        let Ok(Host::Domain(domain)) = Host::parse(domain) else { return Err(NotAMailbox::Domain) };
        let domain = domain.trim_end_matches('.');
        if !domain.contains('.') && domain != "localhost" {
            return Err(NotAMailbox::Domain);
        }
        if local.len() > LONGEST_LOCAL || local.len() + 1 + domain.len() > LONGEST {
            return Err(NotAMailbox::TooLong);
        }
        let checked = Address::new(local, domain).map_err(|_| NotAMailbox::Malformed)?;
        Ok(Self { at: checked.user().len(), text: checked.to_string() })
    }

    /// The whole address. Each call is a place where personal data flows.
    pub fn reveal(&self) -> &str {
        &self.text
    }

    /// The part before the @.
    pub fn local(&self) -> &str {
        &self.text[..self.at]
    }

    /// The domain in ASCII.
    pub fn domain(&self) -> &str {
        &self.text[self.at + 1..]
    }

    /// Whether only a relay with SMTPUTF8 (RFC 6531) can take it.
    pub fn needs_utf8(&self) -> bool {
        !self.local().is_ascii()
    }
}

impl fmt::Debug for Mailbox {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("‹personal›")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Result<&str, NotAMailbox>) {
        let found = Mailbox::parse(text);
        assert_eq!(found.as_ref().map(|mailbox| mailbox.reveal()).map_err(|wrong| *wrong), expected, "{text}");
    }

    #[test]
    fn addresses_are_read_and_domains_become_ascii() {
        check(" a.b+c@example.org ", Ok("a.b+c@example.org"));
        check("x@bücher.example", Ok("x@xn--bcher-kva.example"));
        check("x@EXAMPLE.org", Ok("x@example.org"));
        check("дело@example.org", Ok("дело@example.org"));
        assert!(Mailbox::parse("дело@example.org").unwrap().needs_utf8());
    }

    #[test]
    fn what_could_break_out_of_a_command_is_refused() {
        check("a@example.org\r\nRCPT TO:<b@example.org>", Err(NotAMailbox::Malformed));
        check("a\r\n@example.org", Err(NotAMailbox::Malformed));
        check("\"a b\"@example.org", Err(NotAMailbox::Malformed));
        check("a@example.org>", Err(NotAMailbox::Malformed));
        check("a@b@example.org", Err(NotAMailbox::Malformed));
        check("", Err(NotAMailbox::Malformed));
        check("@example.org", Err(NotAMailbox::Malformed));
        check("a@[192.0.2.1]", Err(NotAMailbox::Domain));
        check("a@192.0.2.1", Err(NotAMailbox::Domain));
        check("a@intranet", Err(NotAMailbox::Domain));
        check(&format!("{}@example.org", "a".repeat(65)), Err(NotAMailbox::TooLong));
    }
}
