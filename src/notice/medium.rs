//! How values and messages are put into each part of a notice: escaped, isolated or bare.

use std::borrow::Cow;

use handlebars::html_escape;

use super::locale::Direction;

const ISOLATE: char = '\u{2068}';
const END_OF_ISOLATE: char = '\u{2069}';

/// A part of a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Medium {
    /// The subject of the message and title of the page: one line, no marks.
    Subject,
    /// The HTML part.
    Html,
    /// The plain text part.
    Text,
}

impl Medium {
    /// All parts, in the order in which they are rendered.
    pub const ALL: [Self; 3] = [Self::Subject, Self::Html, Self::Text];

    /// The file of the part in its template folder.
    pub const fn file(self) -> &'static str {
        match self {
            Self::Subject => "subject.hbs",
            Self::Html => "body.html.hbs",
            Self::Text => "body.txt.hbs",
        }
    }

    /// A resolved message, whose inserted values stand between isolates: those become `<bdi>` in HTML, stay
    /// in right-to-left text, and vanish elsewhere (old mail programs show them as boxes in subjects).
    pub fn phrase(self, said: &str, direction: Direction) -> String {
        match (self, direction) {
            (Self::Html, _) => html_escape(said).replace(ISOLATE, "<bdi>").replace(END_OF_ISOLATE, "</bdi>"),
            (Self::Text, Direction::Rtl) => keep_isolates_off_addresses(said),
            (Self::Text, Direction::Ltr) => without_isolates(said),
            (Self::Subject, _) => one_line(&without_isolates(said)),
        }
    }

    /// Text of the template itself: marks of direction mean something in right-to-left text only.
    pub fn raw(self, text: &str, direction: Direction) -> Cow<'_, str> {
        if self == Self::Text && direction == Direction::Ltr && text.contains(is_mark) {
            return Cow::Owned(text.replace(is_mark, ""));
        }
        Cow::Borrowed(text)
    }

    /// A value that a template inserts by itself.
    pub fn value(self, shown: &str, is_address: bool, direction: Direction) -> String {
        match (self, direction) {
            (Self::Html, _) => html_escape(shown),
            (Self::Text, Direction::Rtl) if !is_address => format!("{ISOLATE}{shown}{END_OF_ISOLATE}"),
            (Self::Text, _) => shown.to_owned(),
            (Self::Subject, _) => one_line(shown),
        }
    }
}

/// Text that came from outside, without line ends and marks that could change what surrounds it.
pub fn tame(text: &str) -> String {
    let unwelcome = |mark: char| {
        mark.is_control() || matches!(mark, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FFFD}')
    };
    text.chars().filter(|mark| !unwelcome(*mark)).collect::<String>().trim().to_owned()
}

/// The marks that begin and end a stretch of one direction (Unicode Bidirectional Algorithm, section 2.4).
const fn is_mark(mark: char) -> bool {
    matches!(mark, '\u{2066}'..='\u{2069}')
}

fn without_isolates(said: &str) -> String {
    said.replace([ISOLATE, END_OF_ISOLATE], "")
}

/// One line without control characters, so that nothing can begin another header.
pub fn one_line(text: &str) -> String {
    let spaced: String = text.chars().map(|mark| if mark.is_control() { ' ' } else { mark }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Mail programs take the mark behind an address into the link that they make of it.
fn keep_isolates_off_addresses(said: &str) -> String {
    let mut kept = String::with_capacity(said.len());
    let mut rest = said;
    while let Some((before, inner)) = rest.split_once(ISOLATE) {
        kept.push_str(before);
        let Some((value, after)) = inner.split_once(END_OF_ISOLATE) else {
            kept.push_str(inner);
            return kept;
        };
        if value.contains("://") || value.contains('@') {
            kept.push_str(value);
        } else {
            kept.extend([ISOLATE]);
            kept.push_str(value);
            kept.extend([END_OF_ISOLATE]);
        }
        rest = after;
    }
    kept.push_str(rest);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(medium: Medium, direction: Direction, expected: &str) {
        let said = "To \u{2068}A & B\u{2069}, \u{2068}a@example.org\u{2069}";
        assert_eq!(medium.phrase(said, direction), expected);
    }

    #[test]
    fn isolates_become_what_the_part_can_carry() {
        check(Medium::Html, Direction::Ltr, "To <bdi>A &amp; B</bdi>, <bdi>a@example.org</bdi>");
        check(Medium::Text, Direction::Ltr, "To A & B, a@example.org");
        check(Medium::Text, Direction::Rtl, "To \u{2068}A & B\u{2069}, a@example.org");
        check(Medium::Subject, Direction::Rtl, "To A & B, a@example.org");
    }

    #[test]
    fn a_subject_is_one_line_whatever_is_inserted() {
        assert_eq!(Medium::Subject.value("a\r\nBcc: b", false, Direction::Ltr), "a Bcc: b");
    }

    #[test]
    fn a_name_cannot_turn_the_direction_of_the_text_around_it() {
        assert_eq!(tame(" A\u{202e}nn\u{2069}\r\n"), "Ann");
    }
}
