//! Three-valued logic: a fact that nobody recorded is neither true nor false.

use std::collections::BTreeSet;

crate::words! {
    /// What is known of a condition.
    pub enum Truth {
        /// Known to hold.
        Yes = "yes",
        /// Not known.
        Unknown = "unknown",
        /// Known not to hold.
        No = "no",
    }
}

/// What is known of a condition, and which facts would tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What is known.
    pub truth: Truth,
    /// The facts that are missing, as keys of the incident; empty unless unknown.
    pub missing: BTreeSet<String>,
}

impl From<bool> for Truth {
    fn from(known: bool) -> Self {
        if known { Self::Yes } else { Self::No }
    }
}

impl From<bool> for Finding {
    fn from(known: bool) -> Self {
        Self { truth: known.into(), missing: BTreeSet::new() }
    }
}

impl Finding {
    /// Unknown for want of one fact.
    pub fn wants(fact: impl Into<String>) -> Self {
        Self { truth: Truth::Unknown, missing: BTreeSet::from([fact.into()]) }
    }

    /// The opposite; unknown stays unknown.
    pub fn opposite(mut self) -> Self {
        self.truth = match self.truth {
            Truth::Yes => Truth::No,
            Truth::No => Truth::Yes,
            Truth::Unknown => Truth::Unknown,
        };
        self
    }

    /// All must hold: one that does not decides, then one that is unknown.
    pub fn all(findings: impl IntoIterator<Item = Self>) -> Self {
        Self::decide(findings, Truth::No, Truth::Yes)
    }

    /// One must hold: one that does decides, then one that is unknown.
    pub fn any(findings: impl IntoIterator<Item = Self>) -> Self {
        Self::decide(findings, Truth::Yes, Truth::No)
    }

    fn decide(findings: impl IntoIterator<Item = Self>, decisive: Truth, otherwise: Truth) -> Self {
        let mut missing = BTreeSet::new();
        let mut unknown = false;
        for finding in findings {
            if finding.truth == decisive {
                return finding;
            }
            unknown |= finding.truth == Truth::Unknown;
            missing.extend(finding.missing);
        }
        Self { truth: if unknown { Truth::Unknown } else { otherwise }, missing }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(joined: fn(Vec<Finding>) -> Finding, parts: &[Truth], expected: Truth) {
        let finding = |truth: &Truth| match truth {
            Truth::Unknown => Finding::wants("facts.harm"),
            known => Finding::from(*known == Truth::Yes),
        };
        let joined = joined(parts.iter().map(finding).collect());
        assert_eq!(joined.truth, expected, "{parts:?}");
        assert_eq!(joined.missing.is_empty(), expected != Truth::Unknown, "{parts:?}");
    }

    #[test]
    fn what_is_unknown_decides_only_if_nothing_known_does() {
        check(Finding::all, &[Truth::Yes, Truth::Unknown, Truth::No], Truth::No);
        check(Finding::all, &[Truth::Yes, Truth::Unknown], Truth::Unknown);
        check(Finding::all, &[Truth::Yes, Truth::Yes], Truth::Yes);
        check(Finding::all, &[], Truth::Yes);
        check(Finding::any, &[Truth::No, Truth::Unknown, Truth::Yes], Truth::Yes);
        check(Finding::any, &[Truth::No, Truth::Unknown], Truth::Unknown);
        check(Finding::any, &[Truth::No], Truth::No);
        check(Finding::any, &[], Truth::No);
    }
}
