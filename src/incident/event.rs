//! What can happen in an incident, each at an instant.

crate::words! {
    /// An event of an incident; clocks start at events.
    pub enum Event {
        /// The incident itself happened (or began).
        Occurred = "occurred",
        /// A system or person noticed that something was wrong.
        Detected = "detected",
        /// The organisation discovered the breach, as US statutes use the word (known, or should have been known).
        Discovered = "discovered",
        /// The controller became aware: a reasonable degree of certainty that personal data were compromised (GDPR Art. 33).
        BecameAware = "became_aware",
        /// There were reasonable grounds to suspect a breach.
        Suspected = "suspected",
        /// There were reasonable grounds to believe that a breach occurred.
        ReasonablyBelieved = "reasonably_believed",
        /// The organisation determined, after its investigation, that a breach occurred.
        Determined = "determined",
        /// The breach was confirmed and the contents of the notice can be ascertained (Rhode Island).
        Confirmed = "confirmed",
        /// The incident was identified as one of the kind that the law names.
        Identified = "identified",
        /// The organisation learned that personal information had been acquired (Wisconsin).
        LearnedOfAcquisition = "learned_of_acquisition",
        /// The scope of the breach was identified (Maine).
        ScopeIdentified = "scope_identified",
        /// The affected people were identified.
        IndividualsIdentified = "individuals_identified",
        /// The incident was classified as major (DORA).
        ClassifiedMajor = "classified_major",
        /// The organisation knew that the incident is significant (NIS2).
        SignificantIncidentKnown = "significant_incident_known",
        /// The incident was determined to be material to investors (SEC Form 8-K).
        MaterialityDetermined = "materiality_determined",
        /// The incident was contained.
        Contained = "contained",
        /// The incident was closed: eradicated, and systems recovered.
        Closed = "closed",
        /// A processor or vendor told us of the breach.
        NotifiedByProcessor = "notified_by_processor",
        /// An operator (of school or student services) told us of the breach.
        NotifiedByOperator = "notified_by_operator",
        /// A third party told us that it was affected.
        NotifiedByThirdParty = "notified_by_third_party",
        /// A ransom was paid.
        RansomPaid = "ransom_paid",
        /// A corrective or mitigating measure became available (CRA).
        CorrectiveMeasureAvailable = "corrective_measure_available",
        /// The breach was assessed to be notifiable (Singapore; New Zealand).
        AssessedNotifiable = "assessed_notifiable",
        /// The organisation found that no harm is likely, and so does not notify.
        NoHarmDetermined = "no_harm_determined",
        /// The organisation found that harm is likely.
        HarmDetermined = "harm_determined",
        /// The high risk to individuals became known (GDPR Art. 34).
        HighRiskKnown = "high_risk_known",
        /// The initial notification or early warning was submitted, where no duty of a rule file stands for it.
        SubmittedInitial = "submitted_initial",
        /// The intermediate report was submitted or last updated.
        SubmittedIntermediate = "submitted_intermediate",
        /// The US Department of Health and Human Services was notified.
        HhsNotified = "hhs_notified",
        /// The circumstances that make the report due were discovered.
        CircumstancesDiscovered = "circumstances_discovered",
        /// The violation of data protection rules was detected (Vietnam).
        ViolationDetected = "violation_detected",
        /// Law enforcement agencies were notified, where a waiting time runs from it (FCC).
        LawEnforcementNotified = "law_enforcement_notified",
        /// An authority ordered or asked that something be done.
        OrderedByAuthority = "ordered_by_authority",
        /// The incident was declared to the organisation's response team.
        Declared = "declared",
        /// The organisation became aware of the incident itself, whether or not personal data were compromised (DORA, eIDAS, CER).
        IncidentKnown = "incident_known",
        /// The first of the affected people was told of the breach (a regulator's time may run from it: Iowa, Louisiana, Oklahoma).
        FirstIndividualNotified = "first_individual_notified",
        /// The manufacturer became aware that a vulnerability of its product is actively exploited (CRA).
        ExploitedVulnerabilityKnown = "exploited_vulnerability_known",
    }
}

impl Event {
    /// Pairs that cannot stand in the other order: the first happens before the second, or with it.
    pub const ORDER: &'static [(Self, Self)] = &[
        (Self::Suspected, Self::Determined),
        (Self::Suspected, Self::Confirmed),
        (Self::Detected, Self::Determined),
        (Self::Detected, Self::Contained),
        (Self::Discovered, Self::Determined),
        (Self::Discovered, Self::Confirmed),
        (Self::Discovered, Self::ScopeIdentified),
        (Self::Discovered, Self::NoHarmDetermined),
        (Self::BecameAware, Self::HighRiskKnown),
        (Self::BecameAware, Self::AssessedNotifiable),
        (Self::Contained, Self::Closed),
        (Self::SubmittedInitial, Self::SubmittedIntermediate),
    ];
}
