//! The nearest known word, for "did you mean".

/// The known word nearest to `word`, if one is near enough to be meant.
///
/// Nearness is the number of letters to add, drop, change or swap (optimal string alignment); a third of the length,
/// at least one and at most four, is near enough. A known word that begins with `word` (of three letters or more)
/// is taken too.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let reach = (word.chars().count() / 3).clamp(1, 4);
    known
        .into_iter()
        .map(|other| (distance(word, other), other))
        .filter(|(far, other)| *far <= reach || (word.len() >= 3 && other.starts_with(word)))
        .min_by_key(|(far, _)| *far)
        .map(|(_, other)| other)
}

fn distance(one: &str, other: &str) -> usize {
    let a: Vec<char> = one.to_lowercase().chars().collect();
    let b: Vec<char> = other.to_lowercase().chars().collect();
    let mut before = vec![0; b.len() + 1];
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, letter) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, wanted) in b.iter().enumerate() {
            let changed = last[j] + usize::from(letter != wanted);
            let mut best = changed.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *letter == b[j - 1] && a[i - 1] == *wanted {
                best = best.min(before[j - 1] + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut last, row);
    }
    last.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(word: &str, expected: Option<&str>) {
        assert_eq!(nearest(word, ["discovered", "detected", "determined", "drivers_license"]), expected, "{word}");
    }

    #[test]
    fn a_slip_of_the_pen_is_understood() {
        check("discoverd", Some("discovered"));
        check("dicsovered", Some("discovered"));
        check("driver_licence", Some("drivers_license"));
        check("drivers", Some("drivers_license"));
    }

    #[test]
    fn another_word_is_not_forced_on_the_writer() {
        check("budget", None);
        check("", None);
    }
}
