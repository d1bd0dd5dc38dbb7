//! Which elements a rendered notice contains: `<section data-element="what_happened">`.

use std::collections::BTreeSet;

const MARK: &str = "data-element=\"";

/// The elements that are marked in HTML; a section may hold several, separated by spaces.
pub fn elements_in(html: &str) -> BTreeSet<String> {
    let marked = html.split(MARK).skip(1).filter_map(|after| after.split_once('"'));
    marked.flat_map(|(words, _)| words.split_whitespace()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_may_hold_several_elements() {
        let html = "<section data-element=\"contact dpo_contact\"></section><p data-element=\"what_happened\">";
        let found: Vec<String> = elements_in(html).into_iter().collect();
        assert_eq!(found, ["contact", "dpo_contact", "what_happened"]);
    }
}
