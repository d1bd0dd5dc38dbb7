//! Texts of other mail servers, kept without the addresses that they repeat.

/// What stands in the place of an address.
const TAKEN_OUT: &str = "‹address›";

/// The text on one line, without control characters, without whatever has an `@` and without words that hold one of
/// `locals` (local parts of addresses, in small letters; those of one or two characters are not looked for), and at
/// most `longest` characters of it.
pub fn without_addresses(text: &str, locals: &[&str], longest: usize) -> String {
    let holds = |word: &str| {
        let word = word.to_lowercase();
        locals.iter().any(|local| local.len() > 2 && word.contains(local))
    };
    let personal = |word: &str| word.contains('@') || holds(word);
    let words = text.split_whitespace().map(|word| if personal(word) { TAKEN_OUT } else { word });
    words.collect::<Vec<_>>().join(" ").chars().filter(|sign| !sign.is_control()).take(longest).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_their_local_parts_are_taken_out() {
        let said = "550 <Jane.Roe@example.org>:\r\n\tuser jane.roe unknown\u{7} see jane.roe=example.org";
        let kept = without_addresses(said, &["jane.roe", "x"], 300);
        assert_eq!(kept, "550 ‹address› user ‹address› unknown see ‹address›");
        assert_eq!(without_addresses("too long", &[], 3), "too");
    }
}
