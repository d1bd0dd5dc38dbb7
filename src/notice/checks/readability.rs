//! How hard a notice is to read: shown to the reviewer and kept with the approval (plain language rules P1, P2).
//!
//! These are warnings, not problems: a reviewer may overrule them with a reason.

use crate::notice::html::{Element, parse};
use crate::notice::locale::Locale;
use crate::notice::render::Rendered;

/// The measures of one rendering.
#[derive(Debug, Clone, PartialEq)]
pub struct Readability {
    /// Sentences in paragraphs and list items.
    pub sentences: usize,
    /// Words (or characters, where words are not separated) of the longest sentence.
    pub longest: usize,
    /// Words or characters per sentence.
    pub average: f64,
    /// Flesch-Kincaid grade, for English.
    pub grade: Option<f64>,
    /// Flesch reading ease, for English.
    pub ease: Option<f64>,
}

impl Readability {
    /// What a reviewer should look at again.
    pub fn warnings(&self, locale: &Locale) -> Vec<String> {
        let (longest, average) = if locale.is_written_without_spaces() { (80, 40.0) } else { (35, 20.0) };
        let mut found = Vec::new();
        if self.longest > longest {
            found.push(format!("the longest sentence has {} words or characters, more than {longest}", self.longest));
        }
        if self.average > average {
            found.push(format!(
                "sentences have {:.1} words or characters on average, more than {average}",
                self.average
            ));
        }
        if let Some(grade) = self.grade.filter(|grade| *grade > 8.0) {
            found.push(format!("the Flesch-Kincaid grade is {grade:.1}, above 8"));
        }
        if let Some(ease) = self.ease.filter(|ease| *ease < 60.0) {
            found.push(format!("the Flesch reading ease is {ease:.0}, below 60"));
        }
        found
    }
}

/// Measures the paragraphs and list items of a notice; `None` where its HTML cannot be read.
pub fn measure(rendered: &Rendered, locale: &Locale) -> Option<Readability> {
    let root = parse(&rendered.html).ok()?;
    let blocks = root.all().into_iter().filter(|it| matches!(it.name.as_str(), "p" | "li")).map(Element::text);
    let sentences: Vec<String> = blocks.flat_map(|block| split_sentences(&block)).collect();
    let spaced = !locale.is_written_without_spaces();
    let lengths: Vec<usize> =
        sentences.iter().map(|sentence| length(sentence, spaced)).filter(|length| *length > 0).collect();
    let total: usize = lengths.iter().sum();
    let average = ratio(total, lengths.len());
    let english = (locale.language() == "en").then(|| {
        let syllables: usize = sentences.iter().flat_map(|sentence| sentence.split_whitespace()).map(syllables).sum();
        ratio(syllables, total)
    });
    Some(Readability {
        sentences: lengths.len(),
        longest: lengths.iter().copied().max().unwrap_or_default(),
        average,
        grade: english.map(|per_word| 0.39 * average + 11.8 * per_word - 15.59),
        ease: english.map(|per_word| 206.835 - 1.015 * average - 84.6 * per_word),
    })
}

fn ratio(part: usize, whole: usize) -> f64 {
    // Counts of words in one notice are far below 2^32.
    let exact = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    if whole == 0 { 0.0 } else { exact(part) / exact(whole) }
}

/// Addresses and numbers are not sentences.
fn split_sentences(block: &str) -> Vec<String> {
    let mut sentences = vec![String::new()];
    let mut marks = block.chars().peekable();
    while let Some(mark) = marks.next() {
        if let Some(sentence) = sentences.last_mut() {
            sentence.push(mark);
        }
        let ends = matches!(mark, '。' | '！' | '？' | '؟')
            || (matches!(mark, '.' | '!' | '?' | ':') && marks.peek().is_none_or(|next| next.is_whitespace()));
        if ends {
            sentences.push(String::new());
        }
    }
    sentences.into_iter().filter(|sentence| !sentence.trim().is_empty()).collect()
}

fn length(sentence: &str, spaced: bool) -> usize {
    if spaced {
        return words(sentence).count();
    }
    // A Latin name or a number among characters weighs as much as one of them.
    let weighs = |mark: char| mark.is_alphanumeric() && !mark.is_ascii();
    let foreign = sentence.split(|mark: char| !mark.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    sentence.chars().filter(|mark| weighs(*mark)).count() + foreign.count()
}

fn words(sentence: &str) -> impl Iterator<Item = &str> {
    sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic) && !word.contains(['@', '/']))
}

/// Syllables of an English word, by its groups of vowels.
fn syllables(word: &str) -> usize {
    let letters: String = word.chars().filter(char::is_ascii_alphabetic).collect::<String>().to_ascii_lowercase();
    if letters.is_empty() || word.contains(['@', '/']) {
        return 0;
    }
    let mut groups = 0;
    let mut in_vowels = false;
    for letter in letters.chars() {
        let vowel = matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
        groups += usize::from(vowel && !in_vowels);
        in_vowels = vowel;
    }
    let silent =
        letters.ends_with('e') && !letters.ends_with("le") || letters.ends_with("ed") && !letters.ends_with("ted");
    (groups - usize::from(silent && groups > 1)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_syllables(word: &str, expected: usize) {
        assert_eq!(syllables(word), expected, "{word}");
    }

    #[test]
    fn syllables_are_counted_by_groups_of_vowels() {
        check_syllables("data", 2);
        check_syllables("changed", 1);
        check_syllables("notice", 2);
        check_syllables("information", 4);
        check_syllables("a@example.org", 0);
    }

    #[test]
    fn length_is_counted_in_words_or_in_characters() {
        assert_eq!(length("You can call +1 202 555 0100 now.", true), 4);
        assert_eq!(length("请尽快更改密码。", false), 7);
        assert_eq!(length("请联系 Federal Trade Commission。", false), 6);
    }

    #[test]
    fn sentences_end_at_their_marks_and_not_inside_addresses() {
        assert_eq!(split_sentences("Go to example.org now. Then call.").len(), 2);
        assert_eq!(split_sentences("请尽快更改密码。不要点击链接。").len(), 2);
    }
}
