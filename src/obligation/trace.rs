//! The reasons of an obligation, step by step.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::Truth;
use crate::law::{Basis, Citation, Confidence};

crate::words! {
    /// A stage of the evaluation, in the order in which the trace prints it.
    pub enum Stage {
        /// Whether the instrument is law on the day that counts.
        Force = "force",
        /// Whether the organisation and its role are covered.
        Who = "who",
        /// Whether the law reaches the affected people or the organisation.
        Territory = "territory",
        /// Whether the exposed data are of the kind that the law protects.
        PersonalInformation = "personal_information",
        /// An element of the duty.
        When = "when",
        /// An exception.
        Unless = "unless",
        /// Which version of the law applies.
        Version = "version",
        /// Where the clock starts.
        Clock = "clock",
        /// A hold and what it does.
        Hold = "hold",
        /// A rule of counting.
        Counting = "counting",
        /// The limit that results.
        Due = "due",
        /// How the duty stands to others.
        Order = "order",
    }
}

/// One step of the reasoning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TraceStep {
    /// The stage.
    pub stage: Stage,
    /// What was found, where the step is a question.
    pub outcome: Option<Truth>,
    /// The step in words.
    pub text: String,
    /// What it rests on: the law, or a reading of ours.
    pub citation: Arc<Citation>,
}

/// Collects steps, the facts that are missing, what went wrong, and the lowest confidence met.
#[derive(Debug, Clone)]
pub(super) struct Trace {
    pub steps: Vec<TraceStep>,
    pub missing: BTreeSet<String>,
    pub problems: BTreeSet<String>,
    pub confidence: Confidence,
}

impl Trace {
    pub fn new(confidence: Confidence) -> Self {
        Self { steps: Vec::new(), missing: BTreeSet::new(), problems: BTreeSet::new(), confidence }
    }

    /// A step that rests on a statement.
    pub fn step(&mut self, stage: Stage, outcome: impl Into<Option<Truth>>, text: impl Into<String>, basis: &Basis) {
        self.confidence = self.confidence.min(basis.confidence);
        self.push(stage, outcome.into(), text.into(), Arc::clone(&basis.citation));
    }

    /// A step of which no rule file speaks: it rests on a reading of the engine's own.
    pub fn own(
        &mut self,
        stage: Stage,
        outcome: impl Into<Option<Truth>>,
        text: impl Into<String>,
        reading: &'static str,
    ) {
        self.push(stage, outcome.into(), text.into(), Arc::new(Citation::own(reading)));
    }

    fn push(&mut self, stage: Stage, outcome: Option<Truth>, text: String, citation: Arc<Citation>) {
        let step = TraceStep { stage, outcome, text, citation };
        if !self.steps.contains(&step) {
            self.steps.push(step);
        }
    }
}
