//! Plain text laid out for reading: lines of at most 76 characters, no runs of blank lines.

/// The longest line that is left alone; longer ones are broken at spaces (RFC 5322 section 2.1.1 recommends 78).
pub const WIDTH: usize = 76;

/// Breaks long lines at spaces, hanging under a list marker; joins runs of blank lines; ends with one line end.
/// Lines without spaces, such as addresses or Chinese, stay whole.
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
    if line.len() <= WIDTH || line.chars().count() <= WIDTH {
        filled.push_str(line);
        filled.push('\n');
        return;
    }
    let indent = marker_width(line);
    let mut width = 0;
    for word in unbreakable(line) {
        let length = word.chars().count();
        if width > 0 && width + 1 + length > WIDTH {
            filled.push('\n');
            filled.extend(std::iter::repeat_n(' ', indent));
            width = indent;
        } else if width > 0 {
            filled.push(' ');
            width += 1;
        }
        filled.push_str(word);
        width += length;
    }
    filled.push('\n');
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
