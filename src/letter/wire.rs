//! The letter as the template reads it.

use serde::Serialize;
use serde_json::{Value, json};

use super::fonts::Fonts;
use super::locale::Locale;
use super::model::{Block, Direction, Letter, Part, Run};
use super::paper::Measures;
use super::problem::LetterProblem;
use super::text::{ADDRESS_WORD, WORD, clean, isolated};

#[derive(Serialize)]
pub(super) struct Data {
    title: String,
    lang: String,
    region: Option<String>,
    rtl: bool,
    fonts: Vec<Value>,
    paper: Value,
    sender: Vec<String>,
    to: Vec<String>,
    return_line: String,
    blocks: Vec<BlockData>,
    others: Vec<PartData>,
}

#[derive(Serialize)]
struct PartData {
    lang: String,
    region: Option<String>,
    rtl: bool,
    fonts: Vec<Value>,
    blocks: Vec<BlockData>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum BlockData {
    Heading { level: u8, runs: Vec<RunData> },
    Paragraph { runs: Vec<RunData> },
    List { ordered: bool, items: Vec<Vec<BlockData>> },
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum RunData {
    Text { text: String },
    Foreign { text: String, lang: String, region: Option<String>, fonts: Vec<Value> },
    Link { href: String, runs: Vec<RunData> },
    Bold { runs: Vec<RunData> },
    Break,
}

/// Makes the template's data of a letter that [`super::check`] has passed.
pub(super) fn of(letter: &Letter, fonts: &Fonts) -> Result<Data, LetterProblem> {
    let locale = Locale::parse(&letter.lang)?;
    Ok(Data {
        title: one_line(&letter.title),
        fonts: families(&locale, fonts),
        lang: locale.lang,
        region: locale.region,
        rtl: letter.rtl,
        paper: measures(letter.paper.measures()),
        return_line: isolated(&cleaned(&letter.sender, WORD).join(" · "), Direction::Auto),
        sender: lines(&letter.sender, WORD),
        to: lines(&letter.to, ADDRESS_WORD),
        blocks: blocks(&letter.blocks, fonts)?,
        others: letter.others.iter().map(|other| part(other, fonts)).collect::<Result<_, _>>()?,
    })
}

fn part(part: &Part, fonts: &Fonts) -> Result<PartData, LetterProblem> {
    let locale = Locale::parse(&part.lang)?;
    Ok(PartData {
        fonts: families(&locale, fonts),
        lang: locale.lang,
        region: locale.region,
        rtl: part.rtl,
        blocks: blocks(&part.blocks, fonts)?,
    })
}

/// Millimetres and points, by the names that the template knows them by.
fn measures(of: Measures) -> Value {
    let window = of.window;
    json!({
        "width": of.width, "height": of.height, "left": of.left, "right": of.right, "top": of.top, "bottom": of.bottom,
        "head": of.head, "body": of.body, "address_size": of.address_size, "address_pitch": of.address_pitch,
        "folds": of.folds,
        "window": {
            "left": window.left, "top": window.top, "width": window.width, "height": window.height,
            "at_bottom": window.at_bottom, "return_line": window.return_line,
        },
    })
}

fn families(locale: &Locale, fonts: &Fonts) -> Vec<Value> {
    let here = locale.families().into_iter().filter(|f| fonts.has(f.name));
    here.map(|f| match f.latin_only {
        true => json!({ "name": f.name, "covers": "latin-in-cjk" }),
        false => json!(f.name),
    })
    .collect()
}

fn one_line(text: &str) -> String {
    clean(text, usize::MAX).replace('\n', " ")
}

/// Each line with a direction of its own: "12 Main St" stays so within an Arabic letter.
fn lines(lines: &[String], word: usize) -> Vec<String> {
    cleaned(lines, word).iter().map(|line| isolated(line, Direction::Auto)).collect()
}

fn cleaned(lines: &[String], word: usize) -> Vec<String> {
    let cleaned = lines.iter().map(|line| clean(line, word).replace('\n', " "));
    cleaned.filter(|line| !line.trim().is_empty()).collect()
}

fn blocks(blocks: &[Block], fonts: &Fonts) -> Result<Vec<BlockData>, LetterProblem> {
    blocks.iter().map(|block| self::block(block, fonts)).collect()
}

fn block(block: &Block, fonts: &Fonts) -> Result<BlockData, LetterProblem> {
    Ok(match block {
        Block::Heading { level, runs } => BlockData::Heading { level: *level, runs: self::runs(runs, fonts)? },
        Block::Paragraph(runs) => BlockData::Paragraph { runs: self::runs(runs, fonts)? },
        Block::List { ordered, items } => {
            let items: Result<_, _> = items.iter().map(|item| blocks(item, fonts)).collect();
            BlockData::List { ordered: *ordered, items: items? }
        }
    })
}

fn runs(runs: &[Run], fonts: &Fonts) -> Result<Vec<RunData>, LetterProblem> {
    let mut out = Vec::new();
    for run in runs {
        push(run, fonts, &mut out)?;
    }
    Ok(out)
}

fn push(run: &Run, fonts: &Fonts, out: &mut Vec<RunData>) -> Result<(), LetterProblem> {
    match run {
        Run::Break => out.push(RunData::Break),
        Run::Bold(inner) => out.push(RunData::Bold { runs: runs(inner, fonts)? }),
        Run::Link { href, runs: inner } => link(href, runs(inner, fonts)?, out),
        Run::Text { text, lang, isolate } => {
            let locale = lang.as_deref().map(Locale::parse).transpose()?;
            for (n, line) in clean(text, WORD).split('\n').enumerate() {
                if n > 0 {
                    out.push(RunData::Break);
                }
                let text = isolate.map_or_else(|| line.to_owned(), |direction| isolated(line, direction));
                out.push(words(text, locale.as_ref(), fonts));
            }
        }
    }
    Ok(())
}

fn words(text: String, locale: Option<&Locale>, fonts: &Fonts) -> RunData {
    match locale {
        None => RunData::Text { text },
        Some(locale) => RunData::Foreign {
            text,
            lang: locale.lang.clone(),
            region: locale.region.clone(),
            fonts: families(locale, fonts),
        },
    }
}

/// The link, and within it behind its words its address, unless the words show it already.
fn link(href: &str, runs: Vec<RunData>, out: &mut Vec<RunData>) {
    let address = address(href);
    let mut words = String::new();
    gather(&runs, &mut words);
    words.retain(|c| !matches!(c, '\u{2066}'..='\u{2069}'));
    if same(href, &words) {
        let text = isolated(words.trim(), Direction::Ltr);
        out.push(RunData::Link { href: href.to_owned(), runs: vec![RunData::Text { text }] });
        return;
    }
    let shown = RunData::Text { text: format!(" ({})", isolated(address, Direction::Ltr)) };
    let runs = runs.into_iter().chain([shown]).collect();
    out.push(RunData::Link { href: href.to_owned(), runs });
}

/// What of a link is printed: a mail address or a number without its scheme, a page with it.
pub(super) fn address(href: &str) -> &str {
    let plain = href.strip_prefix("mailto:").or_else(|| href.strip_prefix("tel:"));
    plain.unwrap_or(href)
}

fn same(href: &str, words: &str) -> bool {
    match href.strip_prefix("tel:") {
        Some(number) => digits(number) == digits(words),
        None => bare(address(href)) == bare(words),
    }
}

fn digits(text: &str) -> String {
    text.chars().filter(|c| !" ()-./\u{A0}".contains(*c)).collect()
}

fn bare(text: &str) -> &str {
    let text = text.trim();
    let text = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or(text);
    text.trim_end_matches('/')
}

fn gather(runs: &[RunData], out: &mut String) {
    for run in runs {
        match run {
            RunData::Text { text } | RunData::Foreign { text, .. } => out.push_str(text),
            RunData::Link { runs, .. } | RunData::Bold { runs } => gather(runs, out),
            RunData::Break => out.push(' '),
        }
    }
}
