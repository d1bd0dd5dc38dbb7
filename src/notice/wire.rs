//! The JSON form of a variant: fields in a fixed order, maps sorted, nothing optional left out, no white space.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::addressee::Addressee;
use super::locale::Locale;
use super::medium::Medium;
use super::variables::{KNOWN, Kind, Level};
use super::variant::{Declaration, Parts, Translation, Variable, Variant, VariantMeta, digest_of};

const FORMAT: &str = "duenotice-variant/1";

/// Why bytes are not a variant.
#[derive(Debug, thiserror::Error)]
pub enum NotAVariant {
    /// The bytes are not the JSON of a variant.
    #[error("the bytes are not the JSON of a variant")]
    Malformed(#[source] serde_json::Error),
    /// A word in them is not known to this version of the program.
    #[error("{0} is not known to this version of the program")]
    UnknownWord(&'static str),
    /// Written again, the variant gives other bytes.
    #[error("the bytes are not in the form in which variants are written")]
    NotCanonical,
    /// It is a variant, but not the approved one.
    #[error("the digest of the bytes is not the approved one")]
    OtherDigest,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    format: String,
    name: String,
    locale: String,
    title: String,
    audience: String,
    addressee: String,
    serves: Vec<String>,
    territories: Vec<String>,
    channels: Vec<String>,
    for_people: BTreeSet<String>,
    contains: BTreeSet<String>,
    offers: BTreeSet<String>,
    variables: Vec<SourceVariable>,
    translation: String,
    reviewer: String,
    subject: String,
    html: String,
    text: String,
    partials: BTreeMap<String, String>,
    strings: BTreeMap<String, String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceVariable {
    name: String,
    kind: String,
    personal: bool,
    required: bool,
}

/// The one form of a variant.
pub fn write_variant(variant: &Variant) -> Vec<u8> {
    let (meta, declared) = (&variant.meta, &variant.meta.declaration);
    let part = |medium| variant.parts.parts.get(&medium).cloned().unwrap_or_default();
    let source = Source {
        format: FORMAT.to_owned(),
        name: meta.name.clone(),
        locale: meta.locale.to_string(),
        title: declared.title.clone(),
        audience: declared.audience.clone(),
        addressee: declared.addressee.word().to_owned(),
        serves: declared.serves.clone(),
        territories: declared.territories.clone(),
        channels: declared.channels.clone(),
        for_people: declared.for_people.clone(),
        contains: declared.contains.clone(),
        offers: declared.offers.clone(),
        variables: declared.variables.iter().map(write_variable).collect(),
        translation: meta.translation.word().to_owned(),
        reviewer: meta.reviewer.clone().unwrap_or_default(),
        subject: part(Medium::Subject),
        html: part(Medium::Html),
        text: part(Medium::Text),
        partials: variant.parts.partials.clone(),
        strings: variant.parts.strings.clone(),
    };
    // Texts, truth values and lists of them: serialization cannot fail.
    serde_json::to_vec(&source).unwrap_or_default()
}

fn write_variable(variable: &Variable) -> SourceVariable {
    SourceVariable {
        name: variable.name.clone(),
        kind: variable.kind.word().to_owned(),
        personal: variable.level == Level::Recipient,
        required: variable.required,
    }
}

/// Reads the JSON of a variant.
pub fn read_variant(bytes: &[u8]) -> Result<Variant, NotAVariant> {
    let source: Source = serde_json::from_slice(bytes).map_err(NotAVariant::Malformed)?;
    if source.format != FORMAT {
        return Err(NotAVariant::UnknownWord("the format"));
    }
    let locale = Locale::parse(&source.locale).map_err(|_| NotAVariant::UnknownWord("the locale"))?;
    let translation =
        Translation::from_word(&source.translation).ok_or(NotAVariant::UnknownWord("the state of the translation"))?;
    let variables = source.variables.into_iter().map(read_variable).collect::<Result<_, _>>()?;
    let declaration = Declaration {
        title: source.title,
        audience: source.audience,
        addressee: Addressee::from_word(&source.addressee).ok_or(NotAVariant::UnknownWord("the addressee"))?,
        serves: source.serves,
        territories: source.territories,
        channels: source.channels,
        for_people: source.for_people,
        contains: source.contains,
        offers: source.offers,
        variables,
    };
    let meta = VariantMeta {
        name: source.name,
        locale,
        digest: digest_of(bytes),
        declaration,
        translation,
        reviewer: Some(source.reviewer).filter(|name| !name.is_empty()),
    };
    let parts = [(Medium::Subject, source.subject), (Medium::Html, source.html), (Medium::Text, source.text)];
    let parts = Parts { parts: parts.into(), partials: source.partials, strings: source.strings };
    Ok(Variant { meta, parts })
}

fn read_variable(source: SourceVariable) -> Result<Variable, NotAVariant> {
    let mut kinds = KNOWN.iter().map(|known| known.kind);
    let kind =
        kinds.find(|kind: &Kind| kind.word() == source.kind).ok_or(NotAVariant::UnknownWord("a kind of variable"))?;
    let level = if source.personal { Level::Recipient } else { Level::Incident };
    Ok(Variable { name: source.name, kind, level, required: source.required })
}
