//! Plain text laid out for reading: lines of at most 76 characters, no runs of blank lines.

/// The longest line that is left alone; longer ones are broken at spaces (RFC 5322 section 2.1.1 recommends 78).
pub const WIDTH: usize = 76;

/// Breaks long lines at spaces, hanging under a list marker; joins runs of blank lines; ends with one line end.
/// Addresses stay whole; Chinese and Japanese are broken between characters, each two columns wide.
pub fn fill(text: &str) -> String {
    let mut filled = String::with_capacity(text.len() + text.len() / 32);
    let mut blank_before = true;
    for line in text.lines().map(str::trim_end) {
        if line.is_empty() {
            if !blank_before {
                filled.push('\n');
            }
            blank_before = true;
            continue;
        }
        blank_before = false;
        fill_line(line, &mut filled);
    }
    let kept = filled.trim_end().len();
    filled.truncate(kept);
    filled.push('\n');
    filled
}

/// Breaks the long lines inside a piece of text whose first and last line go on outside of it, so that [`fill`] finds
/// little left to do for each recipient.
pub fn fill_inside(piece: &str) -> String {
    let (Some(first), Some(last)) = (piece.find('\n'), piece.rfind('\n')) else { return piece.to_owned() };
    if first == last {
        return piece.to_owned();
    }
    let mut filled = String::with_capacity(piece.len() + piece.len() / 32);
    filled.push_str(&piece[..=first]);
    piece[first + 1..last].split('\n').for_each(|line| fill_line(line.trim_end(), &mut filled));
    filled.push_str(&piece[last + 1..]);
    filled
}

fn fill_line(line: &str, filled: &mut String) {
    if line.len() <= WIDTH || columns(line) <= WIDTH {
        filled.push_str(line);
        filled.push('\n');
        return;
    }
    let indent = marker_width(line);
    let mut width = 0;
    for (word, spaced) in unbreakable(line).flat_map(pieces) {
        let (length, gap) = (columns(word), usize::from(spaced));
        if width > 0 && width + gap + length > WIDTH {
            filled.push('\n');
            filled.extend(std::iter::repeat_n(' ', indent));
            width = indent;
        } else if width > 0 && spaced {
            filled.push(' ');
            width += 1;
        }
        filled.push_str(word);
        width += length;
    }
    filled.push('\n');
}

/// How many columns a text takes (Unicode Standard Annex 11: East Asian Width).
fn columns(text: &str) -> usize {
    text.chars().map(|mark| 1 + usize::from(is_wide(mark))).sum()
}

const fn is_wide(mark: char) -> bool {
    matches!(mark, '\u{1100}'..='\u{115F}' | '\u{2E80}'..='\u{A4CF}' | '\u{AC00}'..='\u{D7A3}' | '\u{F900}'..='\u{FAFF}'
        | '\u{FE30}'..='\u{FE6F}' | '\u{FF00}'..='\u{FF60}' | '\u{FFE0}'..='\u{FFE6}' | '\u{20000}'..='\u{3FFFD}')
}

/// Characters between which a line may be broken without a space: Chinese and Japanese, not Korean.
const fn breaks_freely(mark: char) -> bool {
    is_wide(mark) && !matches!(mark, '\u{1100}'..='\u{115F}' | '\u{AC00}'..='\u{D7A3}')
}

/// The pieces of a stretch without spaces, and whether a space stands before each. No piece begins with a mark that ends
/// something, or ends with one that begins something (the customs of Chinese and Japanese printing).
fn pieces(word: &str) -> impl Iterator<Item = (&str, bool)> {
    const NOT_FIRST: &str = "、。，．：；？！）」』】〉》”’…・ー々％,.:;?!)]}";
    const NOT_LAST: &str = "（「『【〈《“‘([{";
    let apart = word.contains(['\u{2066}', '\u{2067}', '\u{2068}']);
    let mut ends: Vec<usize> = Vec::new();
    if !apart {
        let pairs = word.char_indices().zip(word.chars().skip(1));
        let breaks = pairs.filter(|((_, one), next)| {
            (breaks_freely(*one) || breaks_freely(*next)) && !NOT_FIRST.contains(*next) && !NOT_LAST.contains(*one)
        });
        ends.extend(breaks.map(|((place, one), _)| place + one.len_utf8()));
    }
    ends.push(word.len());
    let starts: Vec<usize> = std::iter::once(0).chain(ends.iter().copied()).collect();
    starts.into_iter().zip(ends).map(|(from, to)| (word.get(from..to).unwrap_or_default(), from == 0))
}

/// The stretches between spaces at which a line may be broken: not inside marks of direction, which do not reach
/// over the end of a line.
fn unbreakable(line: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_usize;
    line.split(move |mark| {
        match mark {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        mark == ' ' && depth == 0
    })
}

/// The width of `- ` or `12. ` at the beginning of a list item.
fn marker_width(line: &str) -> usize {
    let Some((marker, _)) = line.split_once(' ') else { return 0 };
    let numbered = marker
        .strip_suffix('.')
        .is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()));
    if marker == "-" || numbered { marker.len() + 1 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(fill(text), expected);
    }

    #[test]
    fn long_lines_break_at_spaces_and_hang_under_their_marker() {
        let words = "word ".repeat(20);
        let filled = fill(&format!("- {words}"));
        let lines: Vec<&str> = filled.lines().collect();
        assert!(lines.iter().all(|line| line.len() <= WIDTH), "{filled}");
        assert!(lines[1].starts_with("  word"), "{filled}");
    }

    #[test]
    fn blank_lines_are_joined_and_addresses_stay_whole() {
        check("\n\na  \n\n\n\nb\n\n", "a\n\nb\n");
        let address = format!("https://example.org/{}", "x".repeat(90));
        check(&address, &format!("{address}\n"));
    }

    #[test]
    fn a_line_is_not_broken_inside_marks_of_direction() {
        let line = format!("{} \u{2068}one two three\u{2069} end", "abcd ".repeat(13));
        assert!(fill(&line).contains("\n\u{2068}one two three\u{2069}"), "{}", fill(&line));
    }

    #[test]
    fn chinese_is_broken_between_characters_and_no_line_begins_with_a_full_stop() {
        let line = "发生了一起事件，您的个人信息可能受到影响。".repeat(4);
        let filled = fill(&line);
        assert!(filled.lines().count() > 1 && filled.lines().all(|line| columns(line) <= WIDTH), "{filled}");
        assert!(filled.lines().all(|line| !line.starts_with(['，', '。'])), "{filled}");
        assert_eq!(filled.replace('\n', ""), line);
    }

    #[test]
    fn the_ends_of_a_piece_are_left_for_what_follows() {
        let long = "word ".repeat(30);
        let filled = fill_inside(&format!("{long}\n{long}\n\n\n{long}"));
        let lines: Vec<&str> = filled.lines().collect();
        assert_eq!((lines[0], lines[lines.len() - 1]), (long.as_str(), long.as_str()));
        assert!(lines[1..lines.len() - 1].iter().all(|line| line.len() <= WIDTH), "{filled}");
    }

    #[test]
    fn filling_twice_changes_nothing() {
        let text = format!("1. {}\n\nend", "etwas ".repeat(40));
        assert_eq!(fill(&fill(&text)), fill(&text));
    }
}
