//! What a notice or filing must contain, or must not.

crate::words! {
    /// An element of a notice or filing; templates name the elements they carry.
    pub enum Element {
        /// The title "Notice of Data Breach".
        NoticeTitle = "notice_title",
        /// The five headings of California: What Happened, What Information Was Involved, What We Are Doing, What You Can Do, For More Information.
        CaliforniaHeadings = "california_headings",
        /// Text of 10 points or larger.
        TenPointType = "ten_point_type",
        /// Clear and plain language.
        PlainLanguage = "plain_language",
        /// Who notifies: name of the organisation.
        OrganisationName = "organisation_name",
        /// The parent or affiliated company of who notifies.
        ParentOrAffiliate = "parent_or_affiliate",
        /// What happened, in general terms.
        WhatHappened = "what_happened",
        /// The nature of the breach.
        NatureOfBreach = "nature_of_breach",
        /// The cause of the breach.
        Cause = "cause",
        /// Date, estimated date or range of dates of the breach.
        DateOfBreach = "date_of_breach",
        /// Date on which the breach was discovered.
        DateOfDiscovery = "date_of_discovery",
        /// Date of the notice.
        DateOfNotice = "date_of_notice",
        /// Categories of data involved.
        DataCategories = "data_categories",
        /// Which data of this very person were involved.
        OwnData = "own_data",
        /// Categories of people affected.
        PeopleCategories = "people_categories",
        /// How many people are affected in all, at least approximately.
        NumberAffected = "number_affected",
        /// How many residents of the territory are affected.
        NumberOfResidents = "number_of_residents",
        /// How many records are affected, at least approximately.
        NumberOfRecords = "number_of_records",
        /// Names of the affected residents.
        NamesOfAffected = "names_of_affected",
        /// Likely consequences for the affected people.
        LikelyConsequences = "likely_consequences",
        /// What was done to protect the data, or to contain and remedy the breach.
        WhatWeDo = "what_we_do",
        /// What the person can do.
        WhatYouCanDo = "what_you_can_do",
        /// How to reach the organisation.
        Contact = "contact",
        /// A toll-free telephone number of the organisation.
        TollFreeNumber = "toll_free_number",
        /// Name and contact of the data protection officer or another contact point.
        DpoContact = "dpo_contact",
        /// Whether law enforcement delayed the notice.
        LawEnforcementDelay = "law_enforcement_delay",
        /// Whether law enforcement was told.
        LawEnforcementTold = "law_enforcement_told",
        /// Telephone numbers and addresses of the consumer reporting agencies.
        CreditBureaus = "credit_bureaus",
        /// Telephone number, address and website of the Federal Trade Commission.
        FtcContact = "ftc_contact",
        /// Telephone number, address and website of the Attorney General.
        AttorneyGeneralContact = "attorney_general_contact",
        /// Contact of other state and federal agencies that help with identity theft.
        AgencyContacts = "agency_contacts",
        /// Contact of the supervisory authority, or the right to complain to it.
        ComplaintRight = "complaint_right",
        /// An offer of credit monitoring or identity theft protection, for at least the months named.
        CreditMonitoringOffer = "credit_monitoring_offer",
        /// Mitigation services available.
        MitigationServices = "mitigation_services",
        /// How to place a security freeze, and that it is free.
        SecurityFreezeRight = "security_freeze_right",
        /// How to place a fraud alert.
        FraudAlert = "fraud_alert",
        /// The right to obtain a police report.
        PoliceReportRight = "police_report_right",
        /// Advice to stay vigilant: review account statements, watch credit reports.
        VigilanceAdvice = "vigilance_advice",
        /// Advice to report suspected identity theft to law enforcement, the Attorney General or the FTC.
        ReportAdvice = "report_advice",
        /// Direction to change passwords and security questions.
        PasswordAdvice = "password_advice",
        /// Rights under the Fair Credit Reporting Act.
        FcraRights = "fcra_rights",
        /// That free monitoring may not require a credit card.
        NoCardNeeded = "no_card_needed",
        /// A sample copy of the notice to people.
        SampleNotice = "sample_notice",
        /// Whether a written information security programme is maintained (Massachusetts).
        WispStatus = "wisp_status",
        /// Certification that credit monitoring is offered (Massachusetts).
        MonitoringCertification = "monitoring_certification",
        /// When, how and to whom notice was or will be given.
        NoticeTimingAndDistribution = "notice_timing_and_distribution",
        /// Reasons for a delay.
        ReasonsForDelay = "reasons_for_delay",
        /// Whether the cause is suspected to be unlawful or malicious.
        MaliciousCause = "malicious_cause",
        /// Possible effects across borders, Member States concerned.
        CrossBorderImpact = "cross_border_impact",
        /// A first assessment of severity and impact.
        SeverityAndImpact = "severity_and_impact",
        /// Indicators of compromise.
        IndicatorsOfCompromise = "indicators_of_compromise",
        /// The root cause.
        RootCause = "root_cause",
        /// Vulnerability, product and exploit concerned.
        Vulnerability = "vulnerability",
        /// Costs and losses.
        Costs = "costs",
        /// Ransom demand and payment.
        RansomDetails = "ransom_details",
        /// Whether and when people are told.
        PeopleTold = "people_told",
        /// Systems and services affected.
        AffectedSystems = "affected_systems",
        /// How people may obtain the information that was acquired, on request.
        OnRequestInformation = "on_request_information",
        /// Measures against recurrence.
        PreventionOfRecurrence = "prevention_of_recurrence",
        /// That a report on the investigation will be prepared, and how the person may obtain it (Minnesota).
        InvestigationReport = "investigation_report",
        /// Who acquired the data, by name or by description.
        Acquirers = "acquirers",
    }
}
