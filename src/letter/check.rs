//! What must hold of a letter before it is set.

use std::collections::BTreeSet;

use typst::text::is_default_ignorable;

use super::fonts::Fonts;
use super::locale::Locale;
use super::model::{Block, Letter, Run};
use super::problem::LetterProblem;
use super::text::{WORD, clean};
use super::wire::address;

/// Most characters in one letter.
const MOST: usize = 200_000;
/// Deepest nesting of blocks and of runs.
const DEEPEST: usize = 8;

/// Checks the letter; all missing characters are named at once.
pub(super) fn letter(letter: &Letter, fonts: &Fonts) -> Result<(), LetterProblem> {
    Locale::parse(&letter.lang)?;
    filled("title", std::slice::from_ref(&letter.title))?;
    filled("recipient's address", &letter.to)?;
    let mut seen = Seen { fonts, level: 0, count: 0, missing: BTreeSet::new() };
    for line in letter.sender.iter().chain(&letter.to).chain([&letter.title]) {
        seen.text(line)?;
    }
    seen.blocks(&letter.blocks, 1)?;
    for other in &letter.others {
        Locale::parse(&other.lang)?;
        seen.level = 0;
        seen.blocks(&other.blocks, 1)?;
    }
    if seen.missing.is_empty() { Ok(()) } else { Err(LetterProblem::MissingGlyphs(seen.missing.into_iter().collect())) }
}

fn filled(part: &'static str, lines: &[String]) -> Result<(), LetterProblem> {
    let any = lines.iter().any(|line| !clean(line, WORD).trim().is_empty());
    if any { Ok(()) } else { Err(LetterProblem::Empty(part)) }
}

struct Seen<'a> {
    fonts: &'a Fonts,
    level: u8,
    count: usize,
    missing: BTreeSet<char>,
}

impl Seen<'_> {
    fn text(&mut self, text: &str) -> Result<(), LetterProblem> {
        self.count += text.chars().count();
        if self.count > MOST {
            return Err(LetterProblem::TooLong { found: self.count, most: MOST });
        }
        let fonts = self.fonts;
        let printed = clean(text, WORD);
        self.missing.extend(printed.chars().filter(|c| *c != '\n' && !is_default_ignorable(*c) && !fonts.covers(*c)));
        Ok(())
    }

    fn blocks(&mut self, blocks: &[Block], depth: usize) -> Result<(), LetterProblem> {
        if depth > DEEPEST {
            return Err(LetterProblem::TooDeep(DEEPEST));
        }
        for block in blocks {
            match block {
                Block::Heading { level, runs } => {
                    self.heading(*level)?;
                    self.runs(runs, 1)?;
                }
                Block::Paragraph(runs) => self.runs(runs, 1)?,
                Block::List { items, .. } => {
                    for item in items {
                        self.blocks(item, depth + 1)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn heading(&mut self, level: u8) -> Result<(), LetterProblem> {
        if level == 0 || level > 6 || level > self.level + 1 {
            return Err(LetterProblem::HeadingLevel { before: self.level, found: level });
        }
        self.level = level;
        Ok(())
    }

    fn runs(&mut self, runs: &[Run], depth: usize) -> Result<(), LetterProblem> {
        if depth > DEEPEST {
            return Err(LetterProblem::TooDeep(DEEPEST));
        }
        for run in runs {
            match run {
                Run::Break => {}
                Run::Bold(inner) => self.runs(inner, depth + 1)?,
                Run::Text { text, lang, .. } => {
                    lang.as_deref().map(Locale::parse).transpose()?;
                    self.text(text)?;
                }
                Run::Link { href, runs: inner } => {
                    link(href)?;
                    self.text(address(href))?;
                    self.runs(inner, depth + 1)?;
                }
            }
        }
        Ok(())
    }
}

/// Only addresses that a reader may follow, in the letters that addresses are written in.
fn link(href: &str) -> Result<(), LetterProblem> {
    let known = ["http://", "https://", "mailto:", "tel:"];
    let rest = known.iter().find_map(|scheme| href.strip_prefix(scheme));
    let plain = href.chars().all(|c| !c.is_whitespace() && !c.is_control() && !is_default_ignorable(c));
    match rest {
        Some(rest) if plain && !rest.is_empty() && href.chars().count() <= 2_000 => Ok(()),
        _ => Err(LetterProblem::Link(href.to_owned())),
    }
}
