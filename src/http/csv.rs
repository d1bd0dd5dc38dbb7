//! Exports that a spreadsheet opens without running anything (RFC 4180, formula injection closed).

use std::borrow::Cow;

/// The text as a cell that no spreadsheet takes for a formula: a leading apostrophe where it starts with `=`, `+`, `-`, `@`
/// or a control character that some programs skip.
pub fn harmless(text: &str) -> Cow<'_, str> {
    match text.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n') => Cow::Owned(format!("'{text}")),
        _ => Cow::Borrowed(text),
    }
}

/// One record, closed by CR LF.
pub fn record<'a>(cells: impl IntoIterator<Item = &'a str>) -> String {
    let mut line = String::new();
    for (at, cell) in cells.into_iter().enumerate() {
        if at > 0 {
            line.push(',');
        }
        let cell = harmless(cell);
        if cell.contains(['"', ',', '\n', '\r']) {
            line.push('"');
            line.push_str(&cell.replace('"', "\"\""));
            line.push('"');
        } else {
            line.push_str(&cell);
        }
    }
    line.push_str("\r\n");
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(cells: &[&str], expected: &str) {
        assert_eq!(record(cells.iter().copied()), format!("{expected}\r\n"));
    }

    #[test]
    fn a_cell_is_never_a_formula() {
        check(&["=1+1", "+1", "-1", "@x", "a=b"], "'=1+1,'+1,'-1,'@x,a=b");
        check(&["\t=1"], "'\t=1");
        check(&["=HYPERLINK(\"x\",\"y\")"], "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
    }

    #[test]
    fn commas_quotes_and_line_breaks_are_quoted() {
        check(&["a,b", "say \"hi\"", "two\nlines", ""], "\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",");
    }
}
