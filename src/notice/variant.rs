//! A variant: one template in one locale, immutable, named by the digest of everything that shapes its bytes.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest, Sha256};

use super::addressee::Addressee;
use super::locale::Locale;
use super::medium::Medium;
use super::variables::{Kind, Level};
use super::wire::{self, NotAVariant};

/// How the words of a variant came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Translation {
    /// Written in this language.
    Original,
    /// Translated, and not yet read by a named person.
    Draft,
    /// Translated, and read by the named reviewer.
    Reviewed,
}

impl Translation {
    /// The word in `template.toml`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Original => "original",
            Self::Draft => "draft",
            Self::Reviewed => "reviewed",
        }
    }

    /// The translation state of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Original, Self::Draft, Self::Reviewed].into_iter().find(|state| state.word() == word)
    }
}

/// A variable that a template declares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variable {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub kind: Kind,
    /// Whether it is personal.
    pub level: Level,
    /// Whether a notice without it must not be sent.
    pub required: bool,
}

/// What a template says about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declaration {
    /// What legal staff call it.
    pub title: String,
    /// Whom it addresses: `individuals`, `authority`, …
    pub audience: String,
    /// Whom it speaks to.
    pub addressee: Addressee,
    /// The duties it serves, as patterns over duty identifiers such as `us-ca-business/residents` or `*/residents`.
    pub serves: Vec<String>,
    /// The territories it is for, as patterns over ISO 3166 codes; `*` is all.
    pub territories: Vec<String>,
    /// The channels it is laid out for: `email`, `letter`.
    pub channels: Vec<String>,
    /// The groups of people it is written for, words of [`super::words::PEOPLE`]; empty for all. It cannot be filled
    /// for an incident that concerns others.
    pub for_people: BTreeSet<String>,
    /// The elements that it always contains.
    pub contains: BTreeSet<String>,
    /// The elements that it contains when the facts bring them.
    pub offers: BTreeSet<String>,
    /// The variables it uses.
    pub variables: Vec<Variable>,
}

impl Declaration {
    /// The variable of this name.
    pub fn variable(&self, name: &str) -> Option<&Variable> {
        let bare = name.strip_suffix("_tel").unwrap_or(name);
        self.variables.iter().find(|variable| variable.name == name || variable.name == bare)
    }

    /// Whether it claims to serve the duty of this full name.
    pub fn serves_duty(&self, duty: &str) -> bool {
        self.serves.iter().any(|pattern| matches(pattern, duty))
    }

    /// How narrowly it is for this territory: longer patterns of ISO 3166 codes are nearer; zero is everywhere or not at all.
    pub fn nearness(&self, territory: &str) -> usize {
        let fitting = self.territories.iter().filter(|pattern| matches(pattern, territory));
        fitting.map(|pattern| pattern.trim_end_matches('*').len()).max().unwrap_or_default()
    }

    /// Whether it may be used in the territory of this ISO 3166 code.
    pub fn fits_territory(&self, territory: &str) -> bool {
        self.territories.iter().any(|pattern| matches(pattern, territory))
    }
}

/// What a list or a plan needs to know of a variant, without its texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VariantMeta {
    /// The template.
    pub name: String,
    /// The locale.
    pub locale: Locale,
    /// `sha256:` and 64 hexadecimal digits over [`Variant::source_bytes`].
    pub digest: String,
    /// What the template says about itself.
    pub declaration: Declaration,
    /// How the words came about.
    pub translation: Translation,
    /// Who read the translation.
    pub reviewer: Option<String>,
}

/// The texts of a variant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    /// Subject, HTML and text in handlebars.
    pub parts: BTreeMap<Medium, String>,
    /// The partials that the parts reach, by name.
    pub partials: BTreeMap<String, String>,
    /// The messages that parts and variables reach, by identifier, in Fluent syntax.
    pub strings: BTreeMap<String, String>,
}

/// One template in one locale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// What it is.
    pub meta: VariantMeta,
    /// What it is made of.
    pub parts: Parts,
}

impl Variant {
    /// Names the texts by their digest. `meta.digest` is computed here, whatever it was.
    pub fn new(meta: VariantMeta, parts: Parts) -> Self {
        let mut variant = Self { meta, parts };
        variant.meta.digest = digest_of(&variant.source_bytes());
        variant
    }

    /// Everything that shapes the bytes of a notice, as JSON in one fixed form: what is approved, stored and digested.
    pub fn source_bytes(&self) -> Vec<u8> {
        wire::write_variant(self)
    }

    /// Reads stored bytes back. Fails unless writing the variant again gives the same bytes, so that nothing can
    /// hide in them; compare `meta.digest` with the approved one before use.
    pub fn from_source(bytes: &[u8]) -> Result<Self, NotAVariant> {
        let variant = wire::read_variant(bytes)?;
        if variant.source_bytes() != bytes {
            return Err(NotAVariant::NotCanonical);
        }
        Ok(variant)
    }

    /// [`Variant::from_source`], refusing any other version than the approved one.
    pub fn from_approved_source(bytes: &[u8], approved_digest: &str) -> Result<Self, NotAVariant> {
        let variant = Self::from_source(bytes)?;
        if variant.meta.digest != approved_digest {
            return Err(NotAVariant::OtherDigest);
        }
        Ok(variant)
    }
}

/// `sha256:` and the digest in hexadecimal digits.
pub fn digest_of(bytes: &[u8]) -> String {
    let digits: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    format!("sha256:{digits}")
}

/// Whether `text` is what the pattern says; `*` stands for anything.
pub(in crate::notice) fn matches(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(rest) = parts.next().and_then(|head| text.strip_prefix(head)) else { return false };
    if !pattern.contains('*') {
        return rest.is_empty();
    }
    let mut rest = rest;
    let parts: Vec<&str> = parts.collect();
    let Some((tail, middle)) = parts.split_last() else { return true };
    for part in middle {
        match rest.find(part) {
            Some(at) => rest = rest.get(at + part.len()..).unwrap_or_default(),
            None => return false,
        }
    }
    rest.ends_with(tail)
}
