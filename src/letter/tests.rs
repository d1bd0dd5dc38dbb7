//! What a letter must be, whatever stands in it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::PathBuf;
use std::sync::LazyLock;

use typst::layout::{Frame, FrameItem};

use super::{Block, Created, Direction, Fonts, Letter, LetterProblem, Paper, Part, Run, pdf};

static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let dirs = ["/usr/share/fonts/truetype/noto", "/usr/share/fonts/opentype/noto"].map(PathBuf::from);
    Fonts::load(&dirs).unwrap()
});

fn letter(blocks: Vec<Block>) -> Letter {
    Letter {
        lang: "en".into(),
        rtl: false,
        title: "What happened".into(),
        paper: Paper::A4,
        sender: vec!["Sender".into(), "Street 1".into()],
        to: vec!["Ann".into(), "Street 2".into(), "12345 Town".into()],
        blocks,
        others: Vec::new(),
        ident: "letter-1".into(),
        created: Some(Created { year: 2026, month: 3, day: 14, hour: 9, minute: 30, second: 0 }),
    }
}

fn said(text: &str) -> Block {
    Block::Paragraph(vec![Run::isolated(text)])
}

#[test]
fn same_letter_same_bytes() {
    let made = pdf(&letter(vec![said("Hello")]), &FONTS).unwrap();
    super::forget(0);
    let again = pdf(&letter(vec![said("Hello")]), &FONTS).unwrap();
    assert_eq!(made.bytes, again.bytes);
    assert_eq!(made.pages, 1);
    let mut other = letter(vec![said("Hello")]);
    other.ident = "letter-2".into();
    assert_ne!(made.bytes, pdf(&other, &FONTS).unwrap().bytes);
}

#[test]
fn markup_is_only_text() {
    for evil in
        ["#read(\"/etc/passwd\")", "$x$ *b* _i_ `r` <l> @r", "= h", "\\u{41}", "\u{202E}r\u{2067}", "\u{0}\u{7}\t\n"]
    {
        let mut letter = letter(vec![said(evil), Block::Heading { level: 1, runs: vec![Run::text(evil)] }]);
        letter.title = format!("t {evil}");
        letter.to = vec![evil.into(), "Town".into()];
        letter.sender = vec![evil.into()];
        pdf(&letter, &FONTS).unwrap();
    }
}

#[test]
fn endless_words_are_broken() {
    let made = pdf(&letter(vec![said(&"x".repeat(10_000))]), &FONTS).unwrap();
    assert!(made.pages > 3);
}

#[test]
fn missing_characters_are_named() {
    let problem = pdf(&letter(vec![said("a\u{E000}b\u{378}\u{200D}")]), &FONTS).unwrap_err();
    assert_eq!(problem, LetterProblem::MissingGlyphs(vec!['\u{378}', '\u{E000}']));
}

#[test]
fn the_address_must_fit() {
    let mut tall = letter(vec![]);
    tall.to = (0..8).map(|n| format!("Line {n}")).collect();
    assert_eq!(pdf(&tall, &FONTS).unwrap_err(), LetterProblem::Address);
    tall.to.truncate(6);
    assert!(pdf(&tall, &FONTS).is_ok());
    tall.paper = Paper::UsLetter;
    assert!(pdf(&tall, &FONTS).is_ok());
    tall.to.push("One more".into());
    assert_eq!(pdf(&tall, &FONTS).unwrap_err(), LetterProblem::Address);
    tall.to = vec!["W".repeat(300)];
    assert_eq!(pdf(&tall, &FONTS).unwrap_err(), LetterProblem::Address);
}

#[test]
fn the_sender_must_fit() {
    let mut tall = letter(vec![]);
    tall.sender = (0..20).map(|n| format!("Line {n}")).collect();
    assert_eq!(pdf(&tall, &FONTS).unwrap_err(), LetterProblem::Sender);
}

#[test]
fn headings_skip_no_level() {
    let heading = |level| Block::Heading { level, runs: vec![Run::text("H")] };
    for (levels, before, found) in [(vec![2], 0, 2), (vec![1, 3], 1, 3), (vec![0], 0, 0)] {
        let problem = pdf(&letter(levels.into_iter().map(heading).collect()), &FONTS).unwrap_err();
        assert_eq!(problem, LetterProblem::HeadingLevel { before, found });
    }
    assert!(pdf(&letter([1, 2, 3, 2, 1, 2].map(heading).to_vec()), &FONTS).is_ok());
}

#[test]
fn links_are_of_known_kinds() {
    let link = |href: &str| {
        letter(vec![Block::Paragraph(vec![Run::Link { href: href.into(), runs: vec![Run::text("here")] }])])
    };
    for href in ["https://example.org/a?b=c#d", "http://example.org", "mailto:a@example.org", "tel:+491234"] {
        assert!(pdf(&link(href), &FONTS).is_ok(), "{href}");
    }
    for href in ["javascript:alert(1)", "file:///etc/passwd", "https://", "https://a b", "https://a\u{202E}b"] {
        assert_eq!(pdf(&link(href), &FONTS).unwrap_err(), LetterProblem::Link(href.into()));
    }
}

#[test]
fn depth_length_language_and_moment_are_bounded() {
    let mut deep = said("x");
    for _ in 0..9 {
        deep = Block::List { ordered: false, items: vec![vec![deep]] };
    }
    assert_eq!(pdf(&letter(vec![deep]), &FONTS).unwrap_err(), LetterProblem::TooDeep(8));
    assert!(matches!(pdf(&letter(vec![said(&"y ".repeat(150_000))]), &FONTS), Err(LetterProblem::TooLong { .. })));
    let mut odd = letter(vec![]);
    odd.lang = "no language".into();
    assert!(matches!(pdf(&odd, &FONTS), Err(LetterProblem::Language(_))));
    odd.lang = "en".into();
    odd.created = Some(Created { year: 2026, month: 13, day: 1, hour: 0, minute: 0, second: 0 });
    assert_eq!(pdf(&odd, &FONTS).unwrap_err(), LetterProblem::Created);
    odd.title = " \u{200B}".into();
    assert!(pdf(&odd, &FONTS).is_err());
}

#[test]
fn empty_parts_are_allowed_or_named() {
    let mut bare = letter(vec![Block::Paragraph(vec![]), Block::List { ordered: true, items: vec![vec![]] }]);
    bare.sender.clear();
    pdf(&bare, &FONTS).unwrap();
    bare.to = vec![" ".into()];
    assert_eq!(pdf(&bare, &FONTS).unwrap_err(), LetterProblem::Empty("recipient's address"));
}

#[test]
fn right_to_left_and_foreign_words() {
    for (lang, rtl, text) in [
        ("ar", true, "أموراً مثلاً (رقم 17)، شدّة"),
        ("he", true, "שלום 12"),
        ("zh-Hant", false, "您好"),
        ("ko", false, "안녕하세요"),
    ] {
        let mut letter = letter(vec![Block::Paragraph(vec![
            Run::text(text),
            Run::Text {
                text: "हिन्दी ภาษาไทย".into(), lang: Some("hi".into()), isolate: Some(Direction::Auto)
            },
        ])]);
        letter.lang = lang.into();
        letter.rtl = rtl;
        pdf(&letter, &FONTS).unwrap();
    }
}

/// The text of the pages as it is written, without what only directs it.
fn read(letter: &Letter) -> String {
    fn gather(frame: &Frame, out: &mut String) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Text(text) => out.push_str(&text.text),
                FrameItem::Group(group) => gather(&group.frame, out),
                _ => {}
            }
        }
    }
    let mut out = String::new();
    for page in super::export::document(letter, &FONTS).unwrap().pages() {
        gather(&page.frame, &mut out);
    }
    out.retain(|c| !matches!(c, '\u{2066}'..='\u{2069}'));
    out
}

#[test]
fn text_is_written_in_reading_order() {
    let arabic = "قد يعرف آخرون أموراً تفضل إبقاءها (srv-04.example.org) خاصة، رقم 17.";
    let hebrew = "ב-3 במרץ 2026 קרא אדם (רחוב הרצל 12), דירה 4";
    let mixed = "The name محمد عبد الله (رقم 17) and שלום עולם, then ภาษาไทยที่นี่ ệ 12.";
    for (lang, rtl, text) in [("ar", true, arabic), ("he", true, hebrew), ("en", false, mixed), ("ar", true, mixed)] {
        let mut letter = letter(vec![Block::Paragraph(vec![Run::text(text)])]);
        (letter.lang, letter.rtl) = (lang.into(), rtl);
        letter.to = vec!["ليلى (17)".into(), "12 Main St".into()];
        let found = read(&letter);
        assert!(found.contains(text), "{text}\n{found}");
        assert!(found.contains("ليلى (17)12 Main St"), "{found}");
    }
}

#[test]
fn each_language_begins_a_page_and_is_read_in_its_own_direction() {
    let (arabic, english) = ("قد يعرف آخرون أموراً (srv-04.example.org) خاصة، رقم 17.", "We tell you (17) about it.");
    let mut letter = letter(vec![Block::Paragraph(vec![Run::text(english)])]);
    let other = |lang: &str, rtl, text: &str| Part {
        lang: lang.into(),
        rtl,
        blocks: vec![Block::Heading { level: 1, runs: vec![Run::text("17")] }, Block::Paragraph(vec![Run::text(text)])],
    };
    letter.others = vec![other("ar", true, arabic), other("en", false, english)];
    let found = read(&letter);
    assert!(found.contains(arabic) && found.matches(english).count() == 2, "{found}");
    assert_eq!(pdf(&letter, &FONTS).unwrap().pages, 3);
    letter.others[0].blocks.insert(0, Block::Heading { level: 3, runs: vec![Run::text("x")] });
    assert!(matches!(pdf(&letter, &FONTS), Err(LetterProblem::HeadingLevel { .. })));
}

#[test]
fn every_folder_must_be_there_and_hold_fonts() {
    assert!(Fonts::load(&["/nowhere".into()]).is_err());
    let empty = std::env::temp_dir().join("letter-no-fonts");
    std::fs::create_dir_all(&empty).unwrap();
    assert!(Fonts::load(&[empty]).is_err());
}
