//! From the HTML part of a notice to the blocks of a letter: the same words in the same order.

use super::fonts::Fonts;
use super::model::{Block, Direction, Run};
use crate::notice::html::{Element, Node, parse};

/// The blocks of a notice's HTML part. Pictures that no font has (emoji) are left out, so that a name with one can still
/// be printed.
///
/// # Errors
/// If it is not the restricted HTML of notices.
pub fn of_notice(html: &str, fonts: &Fonts) -> Result<Vec<Block>, String> {
    let root = parse(html)?;
    let body = root.first("body").ok_or_else(|| "the notice has no body".to_owned())?;
    let mut blocks = Vec::new();
    Reading { fonts }.blocks(body, &mut blocks);
    Ok(blocks)
}

struct Reading<'a> {
    fonts: &'a Fonts,
}

impl Reading<'_> {
    fn blocks(&self, parent: &Element, into: &mut Vec<Block>) {
        let mut loose = Vec::new();
        for node in &parent.children {
            match node {
                Node::Element(element) if is_block(&element.name) => {
                    paragraph(&mut loose, into);
                    self.block(element, into);
                }
                other => self.run(other, &mut loose),
            }
        }
        paragraph(&mut loose, into);
    }

    fn block(&self, element: &Element, into: &mut Vec<Block>) {
        match element.name.as_str() {
            "p" => {
                let mut runs = self.runs(element);
                paragraph(&mut runs, into);
            }
            "ul" | "ol" => {
                let items = element.children.iter().filter_map(|node| match node {
                    Node::Element(item) if item.name == "li" => {
                        let mut blocks = Vec::new();
                        self.blocks(item, &mut blocks);
                        Some(blocks)
                    }
                    _ => None,
                });
                into.push(Block::List { ordered: element.name == "ol", items: items.collect() });
            }
            name => match heading(name) {
                Some(level) => into.push(Block::Heading { level, runs: self.runs(element) }),
                None => self.blocks(element, into),
            },
        }
    }

    fn runs(&self, element: &Element) -> Vec<Run> {
        let mut runs = Vec::new();
        element.children.iter().for_each(|node| self.run(node, &mut runs));
        trimmed(runs)
    }

    fn run(&self, node: &Node, into: &mut Vec<Run>) {
        match node {
            Node::Text(text) => {
                let text = self.printable(&joined(text));
                if !text.is_empty() {
                    into.push(Run::Text { text, lang: None, isolate: None });
                }
            }
            Node::Element(element) => match element.name.as_str() {
                "br" => into.push(Run::Break),
                "b" | "strong" => into.push(Run::Bold(self.runs(element))),
                "a" => {
                    let href = element.attribute("href").unwrap_or_default().to_owned();
                    into.push(Run::Link { href, runs: self.runs(element) });
                }
                "bdi" => into.push(Run::Text {
                    text: self.printable(&element.text()),
                    lang: element.attribute("lang").map(str::to_owned),
                    isolate: Some(match element.attribute("dir") {
                        Some("ltr") => Direction::Ltr,
                        Some("rtl") => Direction::Rtl,
                        _ => Direction::Auto,
                    }),
                }),
                _ => element.children.iter().for_each(|inner| self.run(inner, into)),
            },
        }
    }

    /// The text without pictures that no font has, and without what joins and colours them.
    fn printable(&self, text: &str) -> String {
        printable(text, self.fonts)
    }
}

/// The text without pictures that no font has.
pub fn printable(text: &str, fonts: &Fonts) -> String {
    let picture = |mark: char| matches!(u32::from(mark), 0x1F000..=0x1FAFF | 0x2600..=0x27BF | 0xFE0F | 0x20E3 | 0xE0020..=0xE007F);
    text.chars().filter(|mark| !picture(*mark) || fonts.covers(*mark)).collect()
}

fn is_block(name: &str) -> bool {
    matches!(name, "p" | "ul" | "ol" | "div" | "section" | "header" | "footer" | "table") || heading(name).is_some()
}

fn heading(name: &str) -> Option<u8> {
    let level = name.strip_prefix('h')?.parse().ok()?;
    (1..=6).contains(&level).then_some(level)
}

/// Runs of white space mean one space in HTML.
fn joined(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for mark in text.chars() {
        match mark {
            ' ' | '\n' | '\t' | '\r' if out.ends_with(' ') => {}
            ' ' | '\n' | '\t' | '\r' => out.push(' '),
            other => out.push(other),
        }
    }
    out
}

fn paragraph(runs: &mut Vec<Run>, into: &mut Vec<Block>) {
    let runs = trimmed(std::mem::take(runs));
    if !runs.is_empty() {
        into.push(Block::Paragraph(runs));
    }
}

/// Without blanks at both ends and around line breaks.
fn trimmed(mut runs: Vec<Run>) -> Vec<Run> {
    let blank = |run: &Run| matches!(run, Run::Text { text, isolate: None, .. } if text.trim().is_empty());
    while runs.last().is_some_and(blank) {
        runs.pop();
    }
    let first = runs.iter().position(|run| !blank(run)).unwrap_or(runs.len());
    runs.drain(..first);
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_of_the_source_means_one_space() {
        assert_eq!(joined(" a\n  b\t"), " a b ");
    }

    #[test]
    fn only_h1_to_h6_are_headings() {
        assert_eq!((heading("h2"), heading("h7"), heading("hr"), heading("p")), (Some(2), None, None, None));
    }
}
