//! What is known of an incident beside its events: each fact is true, false, a word, a number, or unknown.

crate::words! {
    /// A fact; a fact that is not recorded is unknown, which is neither true nor false.
    pub enum Fact {
        /// Personal data were acquired by someone without authority.
        Acquired = "acquired",
        /// Personal data were accessed by someone without authority.
        Accessed = "accessed",
        /// Personal data were used by someone without authority.
        Used = "used",
        /// Personal data were released or disclosed.
        Disclosed = "disclosed",
        /// The disclosure was inadvertent, by persons authorized to access the data.
        Inadvertent = "inadvertent",
        /// An employee or agent acquired the data in good faith for the organisation, without further disclosure.
        GoodFaithAcquisition = "good_faith_acquisition",
        /// The exposed data were encrypted.
        Encrypted = "encrypted",
        /// The key or another means to read the encrypted data was compromised too.
        KeyCompromised = "key_compromised",
        /// The exposed data were redacted or truncated.
        Redacted = "redacted",
        /// The exposed data are unintelligible to whoever has them, by whatever technical measure.
        Unintelligible = "unintelligible",
        /// The data were published or offered for sale.
        Published = "published",
        /// The data were lost or destroyed without a copy.
        AvailabilityLost = "availability_lost",
        /// Measures taken after the breach ensure that the high risk, or the serious harm, is no longer likely.
        SubsequentMeasures = "subsequent_measures",
        /// Telling each affected person would take disproportionate effort.
        DisproportionateEffort = "disproportionate_effort",
        /// Contact information is missing or out of date for some affected people.
        ContactInsufficient = "contact_insufficient",
        /// The affected people cannot be identified.
        IdentityUnknown = "identity_unknown",
        /// What notifying would cost, in US dollars.
        NoticeCostUsd = "notice_cost_usd",
        /// How many records are affected, where that differs from the people.
        Records = "records",
        /// Risk to the rights and freedoms of people: unlikely, likely, or high (GDPR Arts 33, 34).
        Risk = "risk",
        /// Harm to the affected people.
        Harm = "harm",
        /// Misuse of the data.
        Misuse = "misuse",
        /// Identity theft or fraud.
        IdentityTheft = "identity_theft",
        /// Financial harm.
        FinancialHarm = "financial_harm",
        /// Substantial harm (Alabama), substantial loss or injury (Michigan).
        SubstantialHarm = "substantial_harm",
        /// Serious or significant harm (Canada, Australia, New Zealand, Singapore, Malaysia, Quebec).
        SeriousHarm = "serious_harm",
        /// Adverse effect on the personal data or privacy of subscribers or individuals (Reg. 611/2013).
        AdverseEffect = "adverse_effect",
        /// The finding that no notice is needed was put in writing.
        DeterminationWritten = "determination_written",
        /// Law enforcement was consulted on the finding.
        LawEnforcementConsulted = "law_enforcement_consulted",
        /// The regulator was told of the finding in the form that the law wants.
        RegulatorToldOfFinding = "regulator_told_of_finding",
        /// The organisation relies on being subject to, and compliant with, the Gramm-Leach-Bliley rules.
        ReliesOnGlba = "relies_on_glba",
        /// The organisation relies on being subject to, and compliant with, HIPAA and HITECH.
        ReliesOnHipaa = "relies_on_hipaa",
        /// The organisation relies on the rules of its primary federal or state regulator.
        ReliesOnRegulator = "relies_on_regulator",
        /// The organisation notifies under its own procedure, which is consistent with the statute.
        OwnProcedure = "own_procedure",
        /// Notice of this breach was given to the same people under another law.
        NotifiedUnderOtherLaw = "notified_under_other_law",
        /// We were the source of the breach.
        NotifierWasSource = "notifier_was_source",
        /// We offer identity theft prevention or mitigation services.
        IdentityServiceOffered = "identity_service_offered",
        /// A sworn statement on breach procedures is on file with the regulator (Vermont).
        SwornStatementOnFile = "sworn_statement_on_file",
        /// Credentials were taken directly from the collector or its agent (Vermont).
        TakenFromCollector = "taken_from_collector",
        /// Good cause for more time was given to the regulator in writing, inside the time (Florida).
        GoodCauseGiven = "good_cause_given",
        /// The regulator granted more time.
        ExtensionGranted = "extension_granted",
        /// An authority ordered that the affected people be told.
        OrderedToNotify = "ordered_to_notify",
        /// An authority waived or forbade the notice.
        WaivedByAuthority = "waived_by_authority",
        /// Notice must be translated (Washington agencies).
        TranslationNeeded = "translation_needed",
        /// The processor acts as the covered entity's agent (HIPAA).
        ActsAsAgent = "acts_as_agent",
        /// The incident is significant in the sense of the law in question (NIS2 and its relatives).
        SignificantIncident = "significant_incident",
        /// The incident meets the criteria of a major incident (DORA).
        MajorIncident = "major_incident",
        /// The incident is severe for the security of a product (CRA).
        SevereIncident = "severe_incident",
        /// A vulnerability of a product is actively exploited (CRA).
        ExploitedVulnerability = "exploited_vulnerability",
        /// The incident has a substantial or significant impact on a service.
        SubstantialImpact = "substantial_impact",
        /// The incident has an impact of any kind on the asset or service.
        RelevantImpact = "relevant_impact",
        /// Financial interests of clients are affected (DORA).
        ClientsFinancialInterests = "clients_financial_interests",
        /// The core function or essential service is disrupted, or likely to be.
        CoreFunctionDisrupted = "core_function_disrupted",
        /// Services were down or degraded for four hours or more, or are likely to be.
        DisruptedFourHours = "disrupted_four_hours",
        /// The incident still goes on.
        Ongoing = "ongoing",
        /// The cause is suspected to be unlawful or malicious.
        Malicious = "malicious",
        /// The incident could have effects across borders.
        CrossBorder = "cross_border",
        /// Ransomware was used.
        Ransomware = "ransomware",
        /// A ransom or extortion payment was made.
        RansomPaid = "ransom_paid",
        /// There was extortion or a threat.
        Extortion = "extortion",
        /// An intrusion into systems took place, with or without personal data.
        Intrusion = "intrusion",
        /// The incident is material to investors (SEC).
        Material = "material",
        /// The breach might cause damage to property by misuse (Japan).
        PropertyDamage = "property_damage",
        /// The data may have been obtained for a wrongful purpose (Japan).
        WrongfulPurpose = "wrongful_purpose",
        /// The incident is relatively major or above in the national scale (China).
        RelativelyMajor = "relatively_major",
        /// National security, defence or public order may be harmed.
        NationalSecurity = "national_security",
        /// Criminal justice information or systems are affected.
        CriminalJusticeInformation = "criminal_justice_information",
        /// Physical or moral integrity of holders may be affected (Brazil).
        IntegrityAffected = "integrity_affected",
        /// Personal data were processed on a large scale.
        LargeScale = "large_scale",
        /// Every affected person can be reached through the organisation that holds the contact data.
        ContactDataHeld = "contact_data_held",
        /// The initial notification left information out.
        InitialIncomplete = "initial_incomplete",
        /// A documented risk assessment shows a low probability that the protected health information was compromised (HIPAA).
        LowProbabilityOfCompromise = "low_probability_of_compromise",
        /// A contract or rule that the organisation accepted covers this incident.
        CoveredByContract = "covered_by_contract",
        /// The organisation's response plan was activated.
        ResponsePlanActivated = "response_plan_activated",
        /// These people's data were processed in the context of the activities of an establishment in the law's territory (GDPR Art. 3(1)).
        InContextOfEstablishment = "in_context_of_establishment",
        /// The organisation counts as an agency of the state in the sense of the law in question, where its kind leaves that open (a state-related university, say).
        CountsAsStateAgency = "counts_as_state_agency",
        /// Affected employees are represented by a labour union through a collective agreement.
        UnionRepresented = "union_represented",
        /// Another organisation concerned has already told this authority of the breach as the law wants (Oregon vendors).
        AuthorityToldByOther = "authority_told_by_other",
        /// Notice is given later than the ordinary time, for law enforcement or to find the scope and restore the system.
        NoticeDelayed = "notice_delayed",
        /// A person died, and the incident may be the cause.
        Death = "death",
        /// The authority told the organisation that no relief for weekends and bank holidays is open to it (RTS 2025/301 Art. 5(6)).
        WeekendReliefDenied = "weekend_relief_denied",
        /// There is a widespread infringement, or a serious and irreversible disruption of critical infrastructure (AI Act Art. 73(3)).
        WidespreadInfringement = "widespread_infringement",
        /// The data are held for a body that the law in question binds (Georgia: a public body or an information broker; Kentucky: a public agency).
        HeldForCoveredBody = "held_for_covered_body",
        /// The notice tells people that they may obtain their file from a consumer reporting agency.
        NoticeMentionsCreditFile = "notice_mentions_credit_file",
        /// The lead supervisory authority (GDPR Art. 56) is that of a Member State of the European Union.
        LeadAuthorityInUnion = "lead_authority_in_union",
        /// The incident affects a public agency that the organisation serves as contractor or vendor.
        PublicAgencyAffected = "public_agency_affected",
        /// Personal data were altered, damaged or manipulated without authority.
        DataAltered = "data_altered",
        /// Telling the affected people is necessary for their protection (Switzerland).
        NeededForProtection = "needed_for_protection",
        /// The first report to the authority was given by word of mouth.
        ReportedOrally = "reported_orally",
        /// The organisation's yearly turnover is over the threshold of the law in question (Australia: A$3 million).
        TurnoverOverThreshold = "turnover_over_threshold",
        /// A substantial part of the database is affected (Israel).
        SubstantialPart = "substantial_part",
        /// The database is subject to the high security level (Israel, Data Security Regulations 2017).
        HighSecurityLevel = "high_security_level",
        /// The database is subject to the medium security level (Israel, Data Security Regulations 2017).
        MediumSecurityLevel = "medium_security_level",
        /// The attack stayed undetected for a long time, above all if it seems to prepare further attacks (Switzerland).
        LongUndetected = "long_undetected",
    }
}

/// What a fact may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactKind {
    /// True or false.
    Flag,
    /// One of these words.
    Words(&'static [&'static str]),
    /// A number.
    Number,
}

/// How likely something is: it happened, it is to be expected, it cannot be ruled out, it is not to be expected.
pub const LIKELIHOOD: &[&str] = &["occurred", "likely", "possible", "unlikely"];

/// The GDPR's ladder of risk.
pub const RISK: &[&str] = &["unlikely", "likely", "high"];

impl Fact {
    /// What the fact may be.
    pub const fn kind(self) -> FactKind {
        match self {
            Self::Risk => FactKind::Words(RISK),
            Self::Harm
            | Self::Misuse
            | Self::IdentityTheft
            | Self::FinancialHarm
            | Self::SubstantialHarm
            | Self::SeriousHarm
            | Self::AdverseEffect => FactKind::Words(LIKELIHOOD),
            Self::NoticeCostUsd | Self::Records => FactKind::Number,
            _ => FactKind::Flag,
        }
    }
}

/// What is known of a fact.
#[derive(Debug, Clone, PartialEq)]
pub enum FactValue {
    /// True or false.
    Flag(bool),
    /// A word of the fact's own list.
    Word(String),
    /// A number.
    Number(f64),
}

impl std::fmt::Display for FactValue {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Flag(flag) => write!(out, "{flag}"),
            Self::Word(word) => write!(out, "{word}"),
            Self::Number(number) => write!(out, "{number}"),
        }
    }
}
