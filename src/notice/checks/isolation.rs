//! In right-to-left notices every inserted value stands in `bdi`, so that numbers and foreign names keep their order
//! and do not disturb the words around them (E22).

use super::rendered::Report;
use crate::notice::html::{Element, Node};
use crate::notice::locale::Direction;
use crate::notice::medium::Medium;
use crate::notice::sample::full_facts_for;

/// Looks for values of the sample facts outside of `bdi`.
pub fn check(root: &Element, report: &mut Report<'_>) {
    if report.variant.meta.locale.direction() == Direction::Ltr {
        return;
    }
    let facts = full_facts_for(report.variant);
    let contact = [facts.contact.name, facts.contact.phone, facts.contact.email];
    let mut values: Vec<String> = contact.into_iter().flatten().collect();
    values.extend([facts.organisation.name, facts.reference]);
    let Some(body) = root.first("body") else { return };
    for value in bare(body, &values) {
        report.add(Medium::Html, format!("the value {value:?} stands outside of <bdi> (E22)"), "<bdi>{{…}}</bdi>");
    }
}

/// The values that stand in text outside of `bdi`.
fn bare<'a>(element: &Element, values: &'a [String]) -> Vec<&'a String> {
    if element.name == "bdi" {
        return Vec::new();
    }
    let found = element.children.iter().flat_map(|child| match child {
        Node::Element(inner) => bare(inner, values),
        Node::Text(text) => values.iter().filter(|value| text.contains(value.as_str())).collect(),
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notice::html::parse;

    #[test]
    fn a_value_is_bare_unless_it_stands_in_bdi() {
        let html = "<!DOCTYPE html><html><p>a <bdi>R-1</bdi></p><p><a href=\"tel:+1\">R-2</a></p></html>";
        let values = ["R-1".to_owned(), "R-2".to_owned()];
        assert_eq!(bare(&parse(html).unwrap(), &values), [&values[1]]);
    }
}
