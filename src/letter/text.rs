//! Makes text of outside fit to be printed: nothing in it can move what stands around it.

use super::model::Direction;

/// Longest stretch without a space that is left whole in the text.
pub(super) const WORD: usize = 40;
/// The same in an address line.
pub(super) const ADDRESS_WORD: usize = 24;

const BREAK: char = '\u{200B}';

/// The text without controls, without overrides and embeddings of direction, with its isolates
/// paired, and with breaks allowed in endless words. Line feeds stay.
pub(super) fn clean(text: &str, word: usize) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut open, mut run) = (0_usize, 0_usize);
    for c in text.chars() {
        match printed(c) {
            Some('\u{2069}') if open == 0 => continue,
            Some(c) => {
                open = depth(open, c);
                run = if breaks(c) { 0 } else { run + 1 };
                if run > word {
                    out.push(BREAK);
                    run = 1;
                }
                out.push(c);
            }
            None => {}
        }
        if c == '\n' {
            close(&mut out, &mut open);
        }
    }
    close(&mut out, &mut open);
    out
}

/// The text set apart from the direction of its surroundings; empty text stays empty.
pub(super) fn isolated(text: &str, direction: Direction) -> String {
    if text.is_empty() {
        return String::new();
    }
    let mark = match direction {
        Direction::Ltr => '\u{2066}',
        Direction::Rtl => '\u{2067}',
        Direction::Auto => '\u{2068}',
    };
    format!("{mark}{text}\u{2069}")
}

fn printed(c: char) -> Option<char> {
    match c {
        '\n' | '\u{2028}' | '\u{2029}' | '\u{85}' | '\u{B}' | '\u{C}' => Some('\n'),
        '\t' => Some(' '),
        // byte order mark, embeddings and overrides, deprecated format controls, annotations
        '\u{FEFF}' | '\u{202A}'..='\u{202E}' | '\u{206A}'..='\u{206F}' | '\u{FFF9}'..='\u{FFFB}' => None,
        // stands for an object in the typesetter's lines
        '\u{FFFC}' => Some('\u{FFFD}'),
        c if c.is_control() => None,
        c => Some(c),
    }
}

fn depth(open: usize, c: char) -> usize {
    match c {
        '\u{2066}'..='\u{2068}' => open + 1,
        '\u{2069}' => open.saturating_sub(1),
        _ => open,
    }
}

fn close(out: &mut String, open: &mut usize) {
    let feed = out.ends_with('\n') && out.pop().is_some();
    out.extend(std::iter::repeat_n('\u{2069}', *open));
    *open = 0;
    if feed {
        out.push('\n');
    }
}

fn breaks(c: char) -> bool {
    c.is_whitespace() && c != '\u{A0}' || c == BREAK || matches!(u32::from(c), 0x2E80..=0xD7FF | 0x20000..=0x3FFFF)
}
