//! What stands between a variant and its approval: looked at when it is proposed, and again when it is approved.

use super::checks::readability::measure;
use super::checks::rendered;
use super::render::Prepared;
use super::sample::{full_facts_for, full_recipient};
use super::variant::Variant;
use crate::problem::{Problem, Problems};

/// Problems keep a variant from being proposed or approved; advice can be overruled with a written reason (plain
/// language rule P7).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Gate {
    /// Completeness, accessibility, promised elements, text equivalent: nothing of this may be overruled.
    pub problems: Vec<Problem>,
    /// How hard it is to read, where people or the public are to read it.
    pub advice: Vec<String>,
}

impl Gate {
    /// Looks at a variant, with everything filled in and with the least.
    pub fn of(variant: &Variant) -> Self {
        let mut gate = Self::default();
        rendered::check(variant, &mut gate.problems);
        gate.problems.sort();
        gate.problems.dedup();
        if gate.problems.is_empty() && for_people(variant) {
            gate.advice = readability(variant);
        }
        gate
    }

    /// The problems, if there are any.
    ///
    /// # Errors
    /// All of them.
    pub fn open(&self) -> Result<(), Problems> {
        Problems::none_or_err(self.problems.clone())
    }
}

/// Whether people without a profession in law or technology read it.
fn for_people(variant: &Variant) -> bool {
    matches!(variant.meta.declaration.audience.as_str(), "individuals" | "media")
}

fn readability(variant: &Variant) -> Vec<String> {
    let compiled = Prepared::new(variant).and_then(|prepared| prepared.compile(&full_facts_for(variant)));
    let rendered = compiled.ok().and_then(|compiled| compiled.render(&full_recipient(variant)).ok());
    let measured = rendered.and_then(|rendered| measure(&rendered, &variant.meta.locale));
    measured.map(|measured| measured.warnings(&variant.meta.locale)).unwrap_or_default()
}
