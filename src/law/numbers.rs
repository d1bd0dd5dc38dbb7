//! Finds numbers in a sentence, so that a value can be held against its paraphrase.

/// Whether the number occurs in the sentence, in digits (`1,000`) or in English words (`one thousand`).
pub fn occurs(number: u64, sentence: &str) -> bool {
    numbers(sentence).contains(&number)
}

fn numbers(sentence: &str) -> Vec<u64> {
    let lower = sentence.to_lowercase();
    let tokens =
        lower.split(|c: char| !(c.is_alphanumeric() || c == ',' || c == '.')).map(|it| it.trim_matches([',', '.']));
    let mut found = Vec::new();
    let mut words = Words::default();
    for token in tokens.filter(|it| !it.is_empty()) {
        if let Some(number) = digits(token) {
            found.extend(words.end());
            words.number(number);
        } else if token != "and" && !words.word(token) {
            found.extend(words.end());
        }
    }
    found.extend(words.end());
    found
}

/// `1,000`, `1000`, `15th`, `$250,000` (the sign was cut off already).
fn digits(token: &str) -> Option<u64> {
    let plain: String = token.chars().filter(|c| *c != ',').collect();
    let end = plain.find(|c: char| !c.is_ascii_digit()).unwrap_or(plain.len());
    plain[..end].parse().ok()
}

/// Adds up number words: "one hundred and eighty", "two thousand five hundred", "1 million".
#[derive(Default)]
struct Words {
    whole: u64,
    part: u64,
    open: bool,
}

impl Words {
    fn number(&mut self, number: u64) {
        self.part = self.part.saturating_add(number);
        self.open = true;
    }

    fn word(&mut self, word: &str) -> bool {
        if let Some(small) = SMALL.iter().position(|one| *one == word) {
            self.number(small as u64);
        } else if let Some(tens) = TENS.iter().position(|one| *one == word) {
            self.number((tens as u64 + 2) * 10);
        } else if word == "a" || word == "an" {
            return self.article();
        } else if self.open && word == "hundred" {
            self.part = self.part.max(1).saturating_mul(100);
        } else if let (true, Some(scale)) = (self.open, scale(word)) {
            self.whole = self.whole.saturating_add(self.part.max(1).saturating_mul(scale));
            self.part = 0;
        } else {
            return false;
        }
        true
    }

    /// "a month" is one month; the article stands alone.
    fn article(&mut self) -> bool {
        if self.open {
            return false;
        }
        self.number(1);
        true
    }

    fn end(&mut self) -> Option<u64> {
        let done = std::mem::take(self);
        done.open.then(|| done.whole.saturating_add(done.part))
    }
}

fn scale(word: &str) -> Option<u64> {
    match word {
        "thousand" => Some(1_000),
        "million" => Some(1_000_000),
        _ => None,
    }
}

const SMALL: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 8] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

#[cfg(test)]
mod tests {
    use super::*;

    fn check(sentence: &str, expected: &[u64]) {
        for number in expected {
            assert!(occurs(*number, sentence), "{number} in {sentence}: {:?}", numbers(sentence));
        }
    }

    #[test]
    fn numbers_are_found_in_digits_and_in_words() {
        check("within 72 hours", &[72]);
        check("within seventy-two hours", &[72]);
        check("more than 1,000 residents, or $250,000", &[1_000, 250_000]);
        check("more than one thousand residents", &[1_000]);
        check("two hundred and fifty people; 1 million others", &[250, 1_000_000]);
        check("within a month", &[1]);
        check("the 15th business day, a 30-day posting", &[15, 30]);
        check("in 10-point type for five years.", &[10, 5]);
    }

    #[test]
    fn a_number_inside_another_does_not_occur() {
        assert!(!occurs(30, "within 300 days of section 1798.29"));
        assert!(!occurs(7, "within seventy-two hours"));
        assert!(!occurs(500, "more than 1,500 residents"));
    }
}
