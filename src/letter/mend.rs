//! Puts the words of right-to-left lines into reading order, and gives each combining mark its own
//! text.
//!
//! typst 0.15 writes the glyphs of a line from left to right and breaks a run wherever a glyph is
//! raised or lowered, so that in a tagged PDF an Arabic line with a mark is read piece by piece in
//! the wrong order and the letter under the mark twice. Nothing moves on the page.

use std::iter::Peekable;
use std::slice::Iter;

use typst::layout::{Abs, Dir, Em, Frame, FrameItem, GroupItem, Point};
use typst::model::Document;
use typst::syntax::Span;
use typst::text::{Glyph, TextItem};
use typst_layout::{Page, PagedDocument};

use super::script as class;

/// The document with its text in reading order; `rtl` is the direction of its paragraphs, `None` where that differs from
/// page to page, as it does between languages.
pub(super) fn document(document: &PagedDocument, rtl: Option<bool>) -> PagedDocument {
    let mended = |page: &Page| {
        let rtl = rtl.unwrap_or_else(|| leaning(&page.frame) < 0);
        Page { frame: frame(&page.frame, rtl), ..page.clone() }
    };
    PagedDocument::new(document.pages().iter().map(mended).collect(), document.info().clone())
}

/// By how many glyphs the languages from left to right outweigh those from right to left.
fn leaning(frame: &Frame) -> isize {
    let weigh = |(_, item): &Item| match item {
        FrameItem::Text(text) => {
            let glyphs = isize::try_from(text.glyphs.len()).unwrap_or(isize::MAX);
            if text.lang.dir() == Dir::RTL { -glyphs } else { glyphs }
        }
        FrameItem::Group(group) => leaning(&group.frame),
        _ => 0,
    };
    frame.items().map(weigh).sum()
}

type Item = (Point, FrameItem);
type Piece = (Point, TextItem);

fn frame(old: &Frame, rtl: bool) -> Frame {
    let mut new = Frame::new(old.size(), old.kind());
    if old.has_baseline() {
        new.set_baseline(old.baseline());
    }
    let mut items = old.items().peekable();
    while let Some((at, item)) = items.next() {
        match item {
            FrameItem::Text(text) => run((*at, text), &mut items, rtl, &mut new),
            FrameItem::Group(group) => {
                let frame = frame(&group.frame, rtl);
                new.push(*at, FrameItem::Group(GroupItem { frame, ..group.clone() }));
            }
            other => new.push(*at, other.clone()),
        }
    }
    new
}

/// Takes the texts that follow on the same line in the same direction, and the lines under them.
fn run(first: (Point, &TextItem), items: &mut Peekable<Iter<'_, Item>>, rtl: bool, out: &mut Frame) {
    let mut texts = vec![(first.0, first.1.clone())];
    let mut shapes = Vec::new();
    let backwards = is_backwards(first.1, None, right(&texts, items.clone()), rtl);
    while let Some((at, item)) = items.peek() {
        match item {
            FrameItem::Text(text) if joins(&texts, *at, text) => {
                let here = [(*at, text.clone())];
                let after = items.clone().skip(1);
                if is_backwards(text, last(&texts), right(&here, after), rtl) != backwards {
                    break;
                }
                texts.extend(here);
            }
            FrameItem::Shape(..) => shapes.push((*at, item.clone())),
            _ => break,
        }
        items.next();
    }
    let pieces = if backwards || texts.len() > 1 { pieces(&texts, backwards) } else { texts };
    out.push_multiple(pieces.into_iter().map(|(at, text)| (at, FrameItem::Text(text))).chain(shapes));
}

/// The glyph that follows on the right.
fn right<'a>(texts: &[Piece], mut items: impl Iterator<Item = &'a Item>) -> Option<&'a Glyph> {
    match items.next() {
        Some((at, FrameItem::Text(text))) if joins(texts, *at, text) => text.glyphs.first(),
        _ => None,
    }
}

fn joins(texts: &[Piece], at: Point, text: &TextItem) -> bool {
    texts.last().is_some_and(|(from, before)| {
        (at.x - from.x - before.width()).abs() < Abs::pt(0.01)
            && before.size == text.size
            && before.lang == text.lang
            && before.region == text.region
            && before.fill == text.fill
            && before.stroke == text.stroke
    })
}

fn last(texts: &[Piece]) -> Option<&Glyph> {
    texts.last().and_then(|(_, text)| text.glyphs.last())
}

/// By the order of its letters, else by its one letter, else by its place in the source beside the
/// glyph to its left or right, else as the paragraphs.
fn is_backwards(text: &TextItem, left: Option<&Glyph>, right: Option<&Glyph>, rtl: bool) -> bool {
    let Some((first, last)) = text.glyphs.first().zip(text.glyphs.last()) else {
        return rtl;
    };
    if first.range.start != last.range.start {
        return first.range.start > last.range.start;
    }
    let beside = |a: Option<&Glyph>, b: Option<&Glyph>| {
        let ((one, from), (other, to)) = (a?.span, b?.span);
        (one == other && from != to).then_some(from > to)
    };
    let placed = || match (beside(left, Some(first)), beside(Some(last), right)) {
        (None, None) => None,
        (left, right) => Some(left == Some(true) || right == Some(true)),
    };
    class::strong(&text.text).or_else(placed).unwrap_or(rtl)
}

/// A glyph with its place and the text it stands for.
struct Ink<'a> {
    from: &'a TextItem,
    at: Point,
    glyph: Glyph,
    text: &'a str,
    cluster: (Span, u16),
    item: usize,
}

/// Cuts the texts of a line into words and raised marks, in reading order.
fn pieces(texts: &[Piece], backwards: bool) -> Vec<Piece> {
    let mut inks = inks(texts);
    if backwards {
        inks.reverse();
    }
    let mut out: Vec<Vec<Ink>> = Vec::new();
    for cluster in clusters(inks) {
        for ink in own_texts(cluster) {
            match out.last_mut() {
                Some(piece) if follows(piece, &ink) => piece.push(ink),
                _ => out.push(vec![ink]),
            }
        }
    }
    out.into_iter().filter_map(|piece| set(piece, backwards)).collect()
}

fn inks(texts: &[Piece]) -> Vec<Ink<'_>> {
    let mut inks = Vec::new();
    for (item, (at, from)) in texts.iter().enumerate() {
        let mut x = at.x;
        for glyph in &from.glyphs {
            let text = from.text.get(usize::from(glyph.range.start)..usize::from(glyph.range.end)).unwrap_or_default();
            let at = Point::new(x, at.y);
            inks.push(Ink { from, at, glyph: glyph.clone(), text, cluster: glyph.span, item });
            x += glyph.x_advance.at(from.size);
        }
    }
    inks
}

/// Gathers the glyphs that stand for the same letters.
fn clusters(inks: Vec<Ink<'_>>) -> Vec<Vec<Ink<'_>>> {
    let mut out: Vec<Vec<Ink>> = Vec::new();
    for ink in inks {
        match out.last_mut() {
            Some(cluster) if cluster.last().is_some_and(|before| same(before, &ink)) => cluster.push(ink),
            _ => out.push(vec![ink]),
        }
    }
    out
}

fn same(a: &Ink, b: &Ink) -> bool {
    if a.item == b.item { a.glyph.range == b.glyph.range } else { a.cluster == b.cluster && a.text == b.text }
}

/// Gives each mark of a cluster to the glyph that shows it: to the one glyph behind the letter all
/// marks, to as many glyphs as there are marks one each.
fn own_texts(mut cluster: Vec<Ink<'_>>) -> Vec<Ink<'_>> {
    let Some(text) = cluster.first().map(|ink| ink.text) else {
        return cluster;
    };
    let letters = text.trim_end_matches(class::is_mark);
    let mut marks = text.get(letters.len()..).unwrap_or_default();
    let count = marks.chars().count();
    let others = cluster.len() - 1;
    if letters.is_empty() || others == 0 || count == 0 || others != 1 && others != count {
        return cluster;
    }
    for (n, ink) in cluster.iter_mut().enumerate() {
        ink.text = match n {
            0 => letters,
            _ if others == 1 => marks,
            _ => {
                let (one, rest) = marks.split_at(marks.chars().next().map_or(0, char::len_utf8));
                marks = rest;
                one
            }
        };
    }
    cluster
}

fn follows(piece: &[Ink], ink: &Ink) -> bool {
    piece.last().is_some_and(|before| {
        let whole = before.cluster == ink.cluster && before.text == ink.text && before.text.chars().count() > 1;
        let apart = before.text.contains(' ')
            || before.text.contains(class::is_control)
            || ink.text.contains(class::is_control);
        whole || before.from.font == ink.from.font && before.at.y == ink.at.y && !apart
    })
}

/// Makes a text of glyphs given in reading order.
fn set(mut piece: Vec<Ink<'_>>, backwards: bool) -> Option<Piece> {
    let mut text = String::new();
    let mut last: Option<(u16, u16)> = None;
    let mut before: Option<(&str, (Span, u16))> = None;
    for ink in &mut piece {
        if before != Some((ink.text, ink.cluster)) {
            let start = u16::try_from(text.len()).ok()?;
            text.push_str(ink.text);
            last = Some((start, u16::try_from(text.len()).ok()?));
        }
        let (start, end) = last?;
        ink.glyph.range = start..end;
        before = Some((ink.text, ink.cluster));
    }
    let base = piece.first()?.at.y;
    if backwards {
        piece.reverse();
    }
    let first = piece.first()?;
    let (from, x) = (first.from, first.at.x);
    let glyphs = piece.iter().map(|ink| raised(ink, base)).collect();
    Some((Point::new(x, base), TextItem { text: text.into(), glyphs, ..from.clone() }))
}

fn raised(ink: &Ink, base: Abs) -> Glyph {
    let y_offset = Em::from_abs(base - ink.at.y, ink.from.size);
    Glyph { y_offset, ..ink.glyph.clone() }
}
