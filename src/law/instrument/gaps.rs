//! What a rule file says of itself that it does not encode: the list under "Gaps and doubts" in its head.

/// The points of the list, each as one line of text; empty without a list.
pub(in crate::law) fn gaps(text: &str) -> Vec<String> {
    let head = text.lines().map_while(|line| line.strip_prefix('#'));
    let mut points: Vec<String> = Vec::new();
    for line in head.skip_while(|line| !line.trim().starts_with("Gaps and doubts")).skip(1) {
        match (line.trim().strip_prefix("- "), points.last_mut()) {
            (Some(point), _) => points.push(point.trim().to_owned()),
            (None, Some(last)) if line.starts_with("   ") => {
                last.push(' ');
                last.push_str(line.trim());
            }
            (None, _) => break,
        }
    }
    points
}

#[cfg(test)]
mod tests {
    use super::gaps;

    #[test]
    fn points_are_read_with_their_second_lines_and_end_with_the_list() {
        let text = "# Vermont.\n#\n# Gaps and doubts:\n# - one thing\n#   and its rest\n# - another\n# Sources: none\n# - not a gap\nschema = 1\n# - nor this\n";
        assert_eq!(gaps(text), ["one thing and its rest", "another"]);
        assert!(gaps("# no list\nschema = 1\n").is_empty());
    }
}
