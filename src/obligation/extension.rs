//! More time, where it is known to be given.

use super::case::Case;
use super::limit::{Limit, after};
use super::test::{Others, Over, test};
use super::trace::{Stage, Trace};
use super::truth::Truth;
use crate::law::{Duty, in_force};

/// Adds the extensions whose conditions are known to hold.
pub(super) fn apply(case: &Case<'_>, duty: &Duty, others: Others<'_>, limit: &mut Limit, trace: &mut Trace) {
    for extension in in_force(&duty.extensions, case.day()) {
        let finding = test(case, &extension.value.test, Over::All, others);
        let text = format!("{} more if {}", extension.value.by, extension.value.test);
        trace.step(Stage::Due, finding.truth, text, &extension.basis);
        if finding.truth == Truth::Yes {
            limit.strict = limit.strict.map(|due| after(case, due, extension.value.by));
            limit.lenient = limit.lenient.map(|due| after(case, due, extension.value.by));
        }
    }
}
