//! What a report says became of a delivery, and what that proves.

use super::fields::Group;
use crate::delivery::State;
use crate::personal::without_addresses;

/// The longest diagnosis that is kept, in characters.
const KEPT: usize = 300;

/// What the reporting server did (RFC 3464 section 2.3.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// It could not deliver, and has given up.
    Failed,
    /// It could not deliver yet, and goes on trying.
    Delayed,
    /// It put the message into the recipient's mailbox.
    Delivered,
    /// It passed the message on to a server that sends no reports of success.
    Relayed,
    /// It passed the message on to the members of a list.
    Expanded,
}

impl Action {
    /// All of them.
    pub const ALL: &'static [Self] = &[Self::Failed, Self::Delayed, Self::Delivered, Self::Relayed, Self::Expanded];

    /// The word in reports.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Failed => "failed",
            Self::Delayed => "delayed",
            Self::Delivered => "delivered",
            Self::Relayed => "relayed",
            Self::Expanded => "expanded",
        }
    }

    /// The action of a word; capitals do not matter.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|action| action.word().eq_ignore_ascii_case(word))
    }
}

/// What became of one delivery, by one report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What the server did.
    pub action: Action,
    /// Why (RFC 3463), such as `5.1.1`.
    pub status: Option<String>,
    /// The reply code of the server beyond (RFC 5321 section 4.2).
    pub code: Option<i16>,
    /// The words of the server beyond, without addresses.
    pub diagnostic: String,
}

impl Finding {
    /// The state that it proves; `None` if it is only to be noted.
    ///
    /// `failed` is final whatever the class of the status: a server that gives up on a message that it could not pass on
    /// for days reports `failed` with 4.4.1. Only a status that says the opposite of the action makes it worth nothing.
    pub fn proves(&self) -> Option<State> {
        let class = self.status.as_deref().and_then(|status| status.bytes().next());
        match (self.action, class) {
            (Action::Failed, None | Some(b'4' | b'5')) => Some(State::Bounced),
            (Action::Delivered, None | Some(b'2')) => Some(State::Delivered),
            // passed on is not delivered; but whoever passes it on has had it
            (Action::Relayed | Action::Expanded, None | Some(b'2')) => Some(State::Accepted),
            _ => None,
        }
    }

    /// Reads the fields of one recipient (RFC 3464 section 2.3); `None` if there is no action that is known.
    pub(super) fn of_group(group: &Group) -> Option<Self> {
        // some servers write a comment behind the word
        let action = Action::from_word(group.first("action").split_whitespace().next()?)?;
        let said = group.typed("diagnostic-code");
        let locals: Vec<String> =
            ["original-recipient", "final-recipient"].iter().filter_map(|name| local(group.typed(name))).collect();
        let locals: Vec<&str> = locals.iter().map(String::as_str).collect();
        let quoted = said.split(|sign: char| sign.is_whitespace() || sign == '-').find_map(enhanced);
        Some(Self {
            action,
            status: exact(enhanced(group.first("status")), quoted),
            code: reply_code(said),
            diagnostic: without_addresses(said, &locals, KEPT),
        })
    }

    /// What a provider says in a callback.
    pub(super) fn told(action: Action, status: Option<&str>, diagnostic: &str) -> Self {
        Self {
            action,
            status: status.and_then(enhanced),
            code: reply_code(diagnostic),
            diagnostic: without_addresses(diagnostic, &[], KEPT),
        }
    }
}

/// The local part of an address, in small letters and out of the encoding of RFC 3461 section 4 (`+2B` for a plus).
fn local(address: &str) -> Option<String> {
    let (local, _) = address.trim_matches(['<', '>']).rsplit_once('@')?;
    let mut plain = String::new();
    let mut pieces = local.split('+');
    plain.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let sign = piece.get(..2).and_then(|hex| u8::from_str_radix(hex, 16).ok()).filter(u8::is_ascii_graphic);
        match (sign, piece.get(2..)) {
            (Some(sign), Some(rest)) => {
                plain.push(char::from(sign));
                plain.push_str(rest);
            }
            _ => {
                plain.push('+');
                plain.push_str(piece);
            }
        }
    }
    Some(plain.to_lowercase())
}

/// The status code (RFC 3463 section 2) that a text begins with.
pub(super) fn enhanced(text: &str) -> Option<String> {
    let word = text.trim_start().split(|sign: char| !(sign.is_ascii_digit() || sign == '.')).next()?;
    let parts: Vec<&str> = word.split('.').collect();
    let [class, subject, detail] = parts.as_slice() else { return None };
    let numbers = [subject, detail].iter().all(|part| (1..=3).contains(&part.len()));
    (matches!(*class, "2" | "4" | "5") && numbers).then(|| word.to_owned())
}

/// Some servers report 5.0.0 for everything and quote the true code of the server beyond: then that one.
fn exact(reported: Option<String>, quoted: Option<String>) -> Option<String> {
    match (&reported, &quoted) {
        (Some(vague), Some(true_one)) if vague.ends_with(".0.0") && vague.get(..1) == true_one.get(..1) => quoted,
        (Some(_), _) => reported,
        (None, _) => quoted,
    }
}

/// The reply code (RFC 5321 section 4.2) that a diagnosis begins with.
fn reply_code(said: &str) -> Option<i16> {
    let digits = said.trim_start().split(|sign: char| !sign.is_ascii_digit()).next()?;
    digits.parse().ok().filter(|code| digits.len() == 3 && (200..600).contains(code))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inbound::fields::groups;

    fn of(text: &str) -> Finding {
        Finding::of_group(&groups(text)[0]).unwrap()
    }

    fn check(action: &str, status: &str, expected: Option<State>) {
        assert_eq!(of(&format!("Action: {action}\nStatus: {status}\n")).proves(), expected, "{action} {status}");
    }

    #[test]
    fn each_action_proves_what_it_says_and_no_more() {
        check("failed", "5.1.1", Some(State::Bounced));
        check("Failed", "5.0.0 (permanent failure)", Some(State::Bounced));
        check("failed", "4.4.1", Some(State::Bounced));
        check("failed", "", Some(State::Bounced));
        check("failed", "2.0.0", None);
        check("delayed", "4.4.1", None);
        check("delivered", "2.1.5", Some(State::Delivered));
        check("delivered", "5.1.1", None);
        check("relayed", "2.0.0", Some(State::Accepted));
        check("expanded", "2.0.0", Some(State::Accepted));
        assert!(Finding::of_group(&groups("Action: exploded\n")[0]).is_none());
        assert!(Finding::of_group(&groups("Status: 5.1.1\n")[0]).is_none());
    }

    #[test]
    fn the_diagnosis_is_kept_without_addresses() {
        let found = of(
            "Original-Recipient: rfc822;Jane+2BRoe@example.org\nFinal-Recipient: rfc822; jane@example.net\n\
            Action: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550-5.1.1 <jane@example.net>: user jane+roe unknown\n",
        );
        assert_eq!((found.status.as_deref(), found.code), (Some("5.1.1"), Some(550)));
        assert_eq!(found.diagnostic, "550-5.1.1 ‹address› user ‹address› unknown");
    }

    #[test]
    fn codes_are_read_strictly() {
        let check = |text: &str, expected: Option<&str>| assert_eq!(enhanced(text).as_deref(), expected, "{text}");
        check("5.1.10", Some("5.1.10"));
        check(" 4.2.2 (mailbox full)", Some("4.2.2"));
        check("3.1.1", None);
        check("5.1", None);
        check("5.1.1.1", None);
        check("5..1", None);
        check("5.1.1000", None);
        assert_eq!((reply_code("550 no"), reply_code("5500 no"), reply_code("no 550")), (Some(550), None, None));
    }
}
