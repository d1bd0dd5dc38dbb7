//! Malicious and awkward texts in the places that people outside fill: names of recipients and guardians, the name of the
//! organisation, its own words. What is shown stays readable and changes nothing around it, or it is refused.

use duenotice::courier::{Addressed, Content, LetterShop, Letterhead, compose, sample_letter};
use duenotice::delivery::Mailbox;
use duenotice::id::Id;
use duenotice::notice::{
    NoticeFacts, Prepared, RecipientVars, RenderProblem, Rendered, Variant, full_facts_for, full_recipient, measure,
    read_notice_facts, write_notice_facts,
};
use duenotice::personal::{MasterKey, Personal};
use handlebars::html_escape;

use super::variant;
use crate::letters::{fonts, text_of};

/// What becomes of a text.
#[derive(Debug, Clone, Copy)]
enum Fate {
    /// It is shown as it was given.
    Shown,
    /// As a personal value it is shown like this; in the facts of a notice it is refused.
    Tamed(&'static str),
    /// As a personal value it is shown like this; own words may hold line ends, because they have paragraphs.
    Joined(&'static str),
    /// Nothing is left of it: that is a missing value.
    Missing,
}

/// What it is, the text, how often it is repeated, what becomes of it.
const HOSTILE: &[(&str, &str, usize, Fate)] = &[
    ("an element that runs", "<script>alert(1)</script>", 1, Fate::Shown),
    ("the end of an attribute", "\"><img src=x onerror=alert(1)>", 1, Fate::Shown),
    ("the end of an isolated place", "</bdi></p><a href=\"https://example.org\">x</a><!--", 1, Fate::Shown),
    ("expressions of handlebars", "{{recipient_name}} {{t \"subject\"}} {{#if x}}", 1, Fate::Shown),
    ("unescaped output of handlebars", "{{{said_0}}} {{&reference}} {{> layout}}", 1, Fate::Shown),
    ("placeables of Fluent", "{ $recipient_name } { DATE($notice_date) } {\"\\u0041\"}", 1, Fate::Shown),
    ("character references", "&lt;b&gt; &#x202e; &#8238; &amp", 1, Fate::Shown),
    ("a header and a body", "Ann\r\nBcc: a@example.org\r\n\r\nbody", 1, Fate::Tamed("AnnBcc: a@example.orgbody")),
    ("a lone line end", "Ann\nBcc: a@example.org", 1, Fate::Joined("AnnBcc: a@example.org")),
    ("overrides of direction", "Ann\u{202e}fdp.exe\u{202c} \u{202d}B\u{202b}", 1, Fate::Tamed("Annfdp.exe B")),
    ("isolates without partners", "\u{2069}\u{2069}Ann\u{2066} \u{2067}B\u{2068}", 1, Fate::Tamed("Ann B")),
    ("a run of marks without width", "A\u{200b}\u{200c}\u{200d}\u{feff}", 40, Fate::Shown),
    ("NUL and control characters", "A\0n\u{1b}[31mn\u{7f} \u{85}B\u{9b}", 1, Fate::Tamed("An[31mn B")),
    ("an address that runs", "javascript:alert(document.cookie)", 1, Fate::Shown),
    ("a web address", "https://example.org/?a=1&b=<2>#'x'", 1, Fate::Shown),
    ("ten thousand characters without a space", "x", 10_000, Fate::Shown),
    ("ten thousand words", "word ", 10_000, Fate::Shown),
    ("a family and flags", "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467} \u{1f1fa}\u{1f1f3}\u{1f3f4}", 1, Fate::Shown),
    ("a pile of combining marks", "Z\u{335}\u{34b}\u{35b}\u{489}\u{300}\u{316}", 30, Fate::Shown),
    ("an Arabic name", "عائشة بنت علي", 1, Fate::Shown),
    ("a Hebrew name", "נועה לוי", 1, Fate::Shown),
    ("a Latin name with digits", "Dr. J. Q. Sample 3rd (1984)", 1, Fate::Shown),
    ("quotes and escapes", "O'Brien \"Bob\" `b` \\ \\u{202e} %0d%0aBcc: x =?utf-8?q?=0D=0A?=", 1, Fate::Shown),
    ("SQL and Typst", "R'); DROP TABLE x;-- #read(\"/etc/passwd\") $math$ *b* @r", 1, Fate::Shown),
    ("white space", " \t\u{a0}\u{2003}\u{3000}\r\n ", 1, Fate::Missing),
];

/// Where a text goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Recipient,
    Guardian,
    Organisation,
    OwnWords,
}

/// A notice in one language, with one place to fill.
struct Stage {
    place: Place,
    variant: &'static Variant,
    prepared: Prepared,
}

impl Stage {
    fn new(place: Place, locale: &str) -> Self {
        let variant = variant(if place == Place::Guardian { "guardian-us" } else { "individual-general" }, locale);
        Self { place, variant, prepared: Prepared::new(variant).unwrap() }
    }

    fn is_personal(&self) -> bool {
        matches!(self.place, Place::Recipient | Place::Guardian)
    }

    /// The facts as they are let in, or the places at which they are refused.
    fn facts(&self, text: &str) -> Result<NoticeFacts, Vec<String>> {
        let mut facts = full_facts_for(self.variant);
        match self.place {
            Place::Recipient | Place::Guardian => {}
            Place::Organisation => text.clone_into(&mut facts.organisation.name),
            Place::OwnWords => {
                let own = [(self.variant.meta.locale.clone(), text.to_owned())].into();
                facts.words.insert("what_happened".to_owned(), own);
            }
        }
        let read = read_notice_facts(&write_notice_facts(&facts), "/notice");
        read.map_err(|problems| problems.iter().map(|problem| problem.place.to_string()).collect())
    }

    fn try_render(&self, text: &str) -> Result<Rendered, RenderProblem> {
        let mut recipient: RecipientVars = full_recipient(self.variant);
        match self.place {
            Place::Recipient => recipient.name = Personal::new(text.to_owned()),
            Place::Guardian => recipient.guardian = Some(Personal::new(text.to_owned())),
            Place::Organisation | Place::OwnWords => {}
        }
        self.prepared.compile(&self.facts(text).unwrap()).unwrap().render(&recipient)
    }

    fn check_refused(&self, text: &str, at: &str) {
        let refused = match self.place {
            Place::Recipient => "the variable recipient_name is missing".to_owned(),
            Place::Guardian => "the variable guardian_name is missing".to_owned(),
            Place::Organisation => "/notice/organisation/name".to_owned(),
            Place::OwnWords => format!("/notice/words/what_happened/{}", self.variant.meta.locale),
        };
        let found = match self.facts(text) {
            Ok(_) => vec![self.try_render(text).unwrap_err().to_string()],
            Err(places) => places,
        };
        assert_eq!(found, [refused], "{at}");
    }

    /// The notice is the same as with a harmless text of the same length, apart from the text itself.
    fn check_shown(&self, text: &str, shown: &str, at: &str) {
        let (rendered, plain) = (self.try_render(text).unwrap(), self.try_render(&harmless(shown)).unwrap());
        // A message and a paragraph are one line each, whatever is inserted.
        let line = shown.split_whitespace().collect::<Vec<_>>().join(" ");
        let in_place = match self.place {
            Place::OwnWords => format!(">{}</p>", html_escape(&line)),
            _ => format!("<bdi>{}</bdi>", html_escape(shown)),
        };
        assert!(rendered.html.contains(&in_place), "{at}: {in_place:.200} in the HTML part");
        assert!(bare(&rendered.text).contains(&bare(shown)), "{at}: {shown:.200} in the text part");
        assert_eq!(tags(&rendered), tags(&plain), "{at}");
        assert!(measure(&rendered, &self.variant.meta.locale).is_some(), "{at}: the HTML part can be read");
        assert_eq!(rendered.text.lines().count(), plain.text.lines().count(), "{at}: lines of text");
        if self.place == Place::Organisation {
            assert!(rendered.subject.contains(&line), "{at}: {:.200}", rendered.subject);
        } else {
            let longest = if self.variant.meta.locale.as_str() == "en" { 70 } else { 110 };
            assert_eq!(rendered.subject, plain.subject, "{at}");
            assert!(rendered.subject.chars().count() <= longest, "{at}: {}", rendered.subject);
        }
        check_marks(&rendered, at);
        self.check_message(&rendered, text, at);
    }

    /// The names beside the addresses are given as they came, too.
    fn check_message(&self, rendered: &Rendered, name: &str, at: &str) {
        let mailbox = |text: &str| Mailbox::parse(text).unwrap();
        let head = Letterhead {
            from_name: name.to_owned(),
            from: mailbox("notices@example.org"),
            reply_to: Some(mailbox("privacy@example.org")),
            bounce: mailbox("bounce@example.org"),
        };
        let addressed = Addressed {
            mailing_id: Id::from_uuid(uuid::Uuid::nil()),
            mailing_no: 3,
            seq: 12,
            to: &mailbox("sample-recipient@example.org"),
            to_name: Some(name),
            released_at: chrono::DateTime::UNIX_EPOCH,
        };
        let language = self.variant.meta.locale.as_str();
        let Rendered { subject, html, text } = rendered;
        let content = Content { subject, text, html: Some(html), language };
        let message = String::from_utf8(compose(&head, &content, &addressed, &MasterKey::fresh()).bytes).unwrap();
        let (headers, _) = message.split_once("\r\n\r\n").unwrap();
        let begun = headers.split("\r\n").filter(|line| !line.starts_with([' ', '\t']));
        let mut names: Vec<&str> = begun.map(|line| line.split(':').next().unwrap_or_default()).collect();
        names.sort_unstable();
        assert_eq!(names, HEADERS, "{at}");
        assert!(message.is_ascii() && !message.replace("\r\n", "").contains(['\r', '\n', '\0']), "{at}");
        // RFC 5322 section 2.1.1: at most 998 octets in a line
        let longest = message.split("\r\n").map(str::len).max();
        assert!(longest <= Some(998), "{at}: a line of {longest:?} octets");
    }
}

const HEADERS: &[&str] = &[
    "Auto-Submitted",
    "Content-Language",
    "Content-Transfer-Encoding",
    "Content-Type",
    "Date",
    "From",
    "MIME-Version",
    "Message-ID",
    "Reply-To",
    "Subject",
    "To",
];

/// The same shape in harmless letters: broken into lines at the same places, and an address where that was one.
fn harmless(shown: &str) -> String {
    shown.chars().map(|mark| if " \n:/@".contains(mark) { mark } else { 'x' }).collect()
}

/// Without white space and marks of direction.
fn bare(text: &str) -> String {
    text.chars().filter(|mark| !mark.is_whitespace() && !matches!(mark, '\u{2066}'..='\u{2069}')).collect()
}

/// Every tag with its attributes, but for the subject, which stands in one of them.
fn tags(rendered: &Rendered) -> Vec<String> {
    let html = rendered.html.replace(&html_escape(&rendered.subject), "");
    html.split('<').skip(1).map(|tag| tag.split('>').next().unwrap_or_default().to_owned()).collect()
}

/// No control character but line ends, no override of direction; isolates in text only, and closed in their line.
fn check_marks(rendered: &Rendered, at: &str) {
    let turns = |mark: char| matches!(mark, '\u{202a}'..='\u{202e}') || (mark.is_control() && mark != '\n');
    let isolates = |mark: char| matches!(mark, '\u{2066}'..='\u{2069}');
    for part in [&rendered.subject, &rendered.html, &rendered.text] {
        assert!(!part.contains(turns), "{at}: {:?}", part.find(turns));
    }
    assert!(!rendered.subject.contains('\n') && !rendered.subject.contains(isolates), "{at}");
    assert!(!rendered.html.contains(isolates), "{at}");
    for line in rendered.text.lines() {
        let depth = line.chars().try_fold(0_u32, |depth, mark| match mark {
            '\u{2066}'..='\u{2068}' => Some(depth + 1),
            '\u{2069}' => depth.checked_sub(1),
            _ => Some(depth),
        });
        assert_eq!(depth, Some(0), "{at}: {line:.200?}");
    }
}

fn check(place: Place) {
    for locale in ["en", "ar"] {
        let stage = Stage::new(place, locale);
        for &(what, text, times, fate) in HOSTILE {
            let (text, at) = (text.repeat(times), format!("{what} as {place:?} in {locale}"));
            match fate {
                Fate::Shown => stage.check_shown(&text, text.trim(), &at),
                Fate::Tamed(shown) | Fate::Joined(shown) if stage.is_personal() => stage.check_shown(&text, shown, &at),
                // A name may be refused for its line end; if it is let in, it must do no harm.
                Fate::Joined(_) if place == Place::OwnWords || stage.facts(&text).is_ok() => {
                    stage.check_shown(&text, &text, &at);
                }
                Fate::Joined(_) | Fate::Tamed(_) | Fate::Missing => stage.check_refused(&text, &at),
            }
        }
    }
}

#[test]
fn a_recipients_name_is_shown_and_changes_nothing_else() {
    check(Place::Recipient);
}

#[test]
fn a_guardians_name_is_shown_and_changes_nothing_else() {
    check(Place::Guardian);
}

#[test]
fn an_organisations_name_changes_nothing_else_or_is_refused_at_the_door() {
    check(Place::Organisation);
}

#[test]
fn own_words_change_nothing_else_or_are_refused_at_the_door() {
    check(Place::OwnWords);
}

#[test]
fn a_guardian_without_a_name_is_no_guardian() {
    let general = variant("individual-general", "en");
    let compiled = Prepared::new(general).unwrap().compile(&full_facts_for(general)).unwrap();
    let person = full_recipient(general);
    let nobody = RecipientVars { guardian: Some(Personal::new(" \u{202e}\u{2069}\r\n".to_owned())), ..person.clone() };
    assert_eq!(compiled.render(&nobody).unwrap(), compiled.render(&person).unwrap());
}

/// On paper nothing can run, but a text could break the setting of the page or read what it must not.
#[test]
fn every_text_is_set_on_paper_and_the_readable_ones_are_read_back() {
    let Some(fonts) = fonts() else {
        assert!(std::env::var_os("CI").is_none(), "the fonts of letters are not installed");
        return eprintln!(
            "NOT RUN: hostile texts on paper (install fonts-noto-core, fonts-noto-cjk and poppler-utils)"
        );
    };
    let shop = LetterShop { fonts, paper: None };
    let stage = Stage::new(Place::Recipient, "en");
    let folder = tempfile::tempdir().unwrap();
    for &(what, text, times, fate) in HOSTILE {
        let shown = match fate {
            Fate::Missing => continue,
            Fate::Shown => text.repeat(times).trim().to_owned(),
            Fate::Tamed(shown) | Fate::Joined(shown) => shown.to_owned(),
        };
        let rendered = stage.try_render(&text.repeat(times)).unwrap();
        let pdf = sample_letter(&shop, &[(&stage.variant.meta.locale, rendered.clone())]);
        let pdf = pdf.unwrap_or_else(|refused| panic!("{what}: {refused}"));
        assert!(pdf.starts_with(b"%PDF-"), "{what}");
        let file = folder.path().join("letter.pdf");
        std::fs::write(&file, &pdf).unwrap();
        // endless words are broken at marks without width
        let read = bare(&text_of(&file)).replace('\u{200b}', "");
        assert!(read.contains(&bare("Someone got into one of our computer systems")), "{what}: the rest is whole");
        assert!(!read.contains("root:x:0:0"), "{what}");
        // one page's worth: what is longer goes on behind a page number
        let first: String = bare(&shown).chars().take(500).collect();
        assert!(!shown.is_ascii() || read.contains(&first), "{what}: {first}");
    }
}
