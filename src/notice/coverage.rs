//! Which duties of the law library a template can fulfil, and what is missing (requirement P6).

use std::collections::BTreeSet;

use super::catalogue::{Catalogue, REFERENCE};
use super::render::Prepared;
use super::sample::full_facts_for;
use super::variant::Variant;
use crate::law::{Audience, Duty, Instrument, Library};

/// A duty with the best template for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The duty's full name.
    pub duty: String,
    /// Whom it is to tell.
    pub audience: Audience,
    /// The territory that was looked at.
    pub territory: String,
    /// The template that fulfils it, in the reference language.
    pub template: Option<String>,
    /// Where none does: what the nearest one lacks, or contains although it is forbidden.
    pub lacks: Vec<String>,
    /// The languages that the template is written in.
    pub locales: Vec<String>,
    /// Those of them that are drafts.
    pub drafts: Vec<String>,
}

/// Every duty of the library with the best template, in the order of the library. The templates are filled with sample
/// facts that bring everything, so that what is missing is missing in the template.
pub fn coverage(catalogue: &Catalogue, library: &Library) -> Vec<Coverage> {
    let filled: Vec<(&Variant, BTreeSet<String>)> = catalogue
        .variants()
        .filter(|variant| variant.meta.locale.as_str() == REFERENCE)
        .filter_map(|variant| Some((variant, elements(variant)?)))
        .collect();
    library.duties().map(|(instrument, duty)| of_duty(catalogue, &filled, instrument, duty)).collect()
}

fn elements(variant: &Variant) -> Option<BTreeSet<String>> {
    let compiled = Prepared::new(variant).and_then(|prepared| prepared.compile(&full_facts_for(variant)));
    compiled.ok().map(|compiled| compiled.elements().clone())
}

/// A territory in which the law of a wider one is looked at.
fn example(instrument: &Instrument) -> String {
    match instrument.territory.code() {
        "US" => "US-TX".to_owned(),
        "EU" => "DE".to_owned(),
        code => code.to_owned(),
    }
}

fn of_duty(
    catalogue: &Catalogue,
    filled: &[(&Variant, BTreeSet<String>)],
    instrument: &Instrument,
    duty: &Duty,
) -> Coverage {
    let territory = example(instrument);
    let listed = |forbidden: bool| -> BTreeSet<&'static str> {
        let contents = duty.contents.iter().filter(|contents| contents.value.forbidden == forbidden);
        contents.flat_map(|contents| &contents.value.elements).map(|element| element.word()).collect()
    };
    let (required, forbidden) = (listed(false), listed(true));
    let claims = |variant: &Variant| {
        let declared = &variant.meta.declaration;
        declared.audience == duty.audience.word()
            && declared.serves_duty(&duty.id)
            && declared.fits_territory(&territory)
    };
    let lacking = |has: &BTreeSet<String>| -> Vec<String> {
        let missing = required.iter().filter(|word| !has.contains(**word)).map(|word| (*word).to_owned());
        let banned = forbidden.iter().filter(|word| has.contains(**word)).map(|word| format!("{word} is forbidden"));
        missing.chain(banned).collect()
    };
    // the most particular first: who names the duty, then who names the fewest
    let mut fitting: Vec<(Vec<String>, bool, usize, &Variant)> = filled
        .iter()
        .filter(|(variant, _)| claims(variant))
        .map(|(variant, has)| {
            let declared = &variant.meta.declaration;
            (lacking(has), !declared.serves.contains(&duty.id), declared.serves.len(), *variant)
        })
        .collect();
    fitting
        .sort_by_key(|(lacks, unnamed, serves, variant)| (lacks.len(), *unnamed, *serves, variant.meta.name.clone()));
    let best = fitting.into_iter().next();
    let name = best.as_ref().filter(|(lacks, ..)| lacks.is_empty()).map(|(.., variant)| variant.meta.name.clone());
    let lacks = match best {
        None => vec!["no template claims it".to_owned()],
        Some((lacks, ..)) => lacks,
    };
    let written = |draft_only: bool| -> Vec<String> {
        let versions = catalogue.metas().filter(|meta| Some(&meta.name) == name.as_ref());
        let wanted = versions.filter(|meta| !draft_only || meta.translation == super::variant::Translation::Draft);
        wanted.map(|meta| meta.locale.to_string()).collect()
    };
    Coverage {
        duty: duty.id.clone(),
        audience: duty.audience,
        territory,
        locales: written(false),
        drafts: written(true),
        template: name,
        lacks,
    }
}
