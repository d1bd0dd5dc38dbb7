//! What kind of organisation we are, and in which role.

crate::words! {
    /// A kind of organisation; the list in an incident is complete: what it does not name, we are not.
    pub enum Kind {
        /// A person or company that does business, for profit or not.
        Business = "business",
        /// A private college or university.
        PrivateUniversity = "private_university",
        /// A public college or university.
        PublicUniversity = "public_university",
        /// A state educational institution, as Indiana and others name it.
        StateEducationalInstitution = "state_educational_institution",
        /// A school for pupils up to grade twelve.
        K12School = "k12_school",
        /// A school district or board of education.
        SchoolDistrict = "school_district",
        /// An agency of a state.
        StateAgency = "state_agency",
        /// A municipality, county or other local body.
        LocalGovernment = "local_government",
        /// An agency of the United States or another national government.
        NationalAgency = "national_agency",
        /// A licensed clinic, hospital or other health facility (Cal. Health & Safety Code 1280.15).
        LicensedHealthFacility = "licensed_health_facility",
        /// A HIPAA covered entity.
        HipaaCoveredEntity = "hipaa_covered_entity",
        /// A HIPAA business associate.
        HipaaBusinessAssociate = "hipaa_business_associate",
        /// A vendor of personal health records outside HIPAA.
        PhrVendor = "phr_vendor",
        /// A financial institution under the FTC's Safeguards Rule.
        FinancialInstitutionFtc = "financial_institution_ftc",
        /// An institution of higher education that takes part in federal student aid (Title IV).
        TitleIvInstitution = "title_iv_institution",
        /// A covered entity of the New York Department of Financial Services.
        NydfsCoveredEntity = "nydfs_covered_entity",
        /// A company that files with the US Securities and Exchange Commission.
        SecRegistrant = "sec_registrant",
        /// A broker-dealer, investment company or adviser under Regulation S-P.
        RegSpInstitution = "reg_sp_institution",
        /// A bank under a US federal banking agency.
        Bank = "bank",
        /// A service provider to US banks.
        BankServiceProvider = "bank_service_provider",
        /// A federally insured credit union.
        CreditUnion = "credit_union",
        /// An information broker (Georgia, Maine).
        InformationBroker = "information_broker",
        /// A consumer reporting agency.
        ConsumerReportingAgency = "consumer_reporting_agency",
        /// A contractor of the US Department of Defense with DFARS 252.204-7012.
        DodContractor = "dod_contractor",
        /// A contractor of government bodies.
        GovernmentContractor = "government_contractor",
        /// A telecommunications carrier or provider of public communications services.
        TelecomProvider = "telecom_provider",
        /// A pipeline or rail operator under TSA directives.
        TsaRegulated = "tsa_regulated",
        /// An operator of services for schools and pupils.
        EdtechOperator = "edtech_operator",
        /// A provider of services to others, who holds their data.
        ServiceProvider = "service_provider",
        /// An insurer or other licensee of a state insurance department.
        InsuranceLicensee = "insurance_licensee",
        /// An essential entity (NIS2).
        EssentialEntity = "essential_entity",
        /// An important entity (NIS2).
        ImportantEntity = "important_entity",
        /// A credit institution (DORA).
        CreditInstitution = "credit_institution",
        /// A central counterparty (DORA).
        Ccp = "ccp",
        /// An operator of a trading venue (DORA).
        TradingVenue = "trading_venue",
        /// A payment or e-money institution (DORA, PSD2).
        PaymentInstitution = "payment_institution",
        /// An insurance or reinsurance undertaking (DORA).
        InsuranceUndertaking = "insurance_undertaking",
        /// An investment firm (DORA).
        InvestmentFirm = "investment_firm",
        /// A crypto-asset service provider (DORA).
        CryptoAssetProvider = "crypto_asset_provider",
        /// Another financial entity of DORA Art. 2.
        OtherFinancialEntity = "other_financial_entity",
        /// A trust service provider (eIDAS).
        TrustServiceProvider = "trust_service_provider",
        /// A manufacturer of products with digital elements (CRA).
        DigitalProductManufacturer = "digital_product_manufacturer",
        /// A provider of a high-risk AI system (AI Act).
        AiProvider = "ai_provider",
        /// A critical entity, or an operator of critical infrastructure.
        CriticalInfrastructure = "critical_infrastructure",
        /// An institution or body of the European Union.
        EuInstitution = "eu_institution",
        /// A body that processes for law enforcement (Directive 2016/680 and national acts).
        LawEnforcementBody = "law_enforcement_body",
        /// A small processing agent (Brazil, Res. 2/2022).
        SmallProcessingAgent = "small_processing_agent",
        /// An operator of critical information infrastructure (China, Singapore, Hong Kong).
        CiiOperator = "cii_operator",
        /// An organ of the Party or State (China), or a central government department.
        GovernmentOrgan = "government_organ",
        /// A public body of Australia, New Zealand, Canada or one of their states and provinces.
        PublicBody = "public_body",
        /// An entity regulated by the national prudential supervisor (OSFI, APRA, MAS, CMF).
        PrudentiallyRegulated = "prudentially_regulated",
        /// An organisation with a SOC 2 report.
        Soc2Audited = "soc2_audited",
        /// An organisation certified under ISO/IEC 27001.
        Iso27001Certified = "iso27001_certified",
        /// An organisation that accepts payment cards.
        CardMerchant = "card_merchant",
        /// An organisation with cyber insurance that wants notice of incidents.
        CyberInsured = "cyber_insured",
        /// An organisation whose customers' agreements demand notice of incidents.
        DpaProcessor = "dpa_processor",
        /// The government of the District of Columbia, one of its agencies or instrumentalities.
        DcGovernment = "dc_government",
        /// A trust service provider with qualified status (eIDAS); it is a trust service provider too.
        QualifiedTrustServiceProvider = "qualified_trust_service_provider",
        /// A service provider that holds customer information for a Regulation S-P institution.
        RegSpServiceProvider = "reg_sp_service_provider",
        /// A provider of an online marketplace, an online search engine or cloud computing that cybersecurity law names (UK NIS: relevant digital service provider).
        DigitalServiceProvider = "digital_service_provider",
        /// An operator of essential services under the NIS Regulations 2018 of the United Kingdom.
        EssentialServiceOperator = "essential_service_operator",
        /// An organisation whose customers' agreements demand notice of incidents within 36 hours.
        CustomerAgreement36h = "customer_agreement_36h",
        /// An organisation whose customers' agreements demand notice of incidents within 72 hours.
        CustomerAgreement72h = "customer_agreement_72h",
        /// An organisation whose customers' agreements demand notice of incidents within 48 hours.
        CustomerAgreement48h = "customer_agreement_48h",
    }
}

crate::words! {
    /// Our role towards the affected data.
    pub enum Role {
        /// We decide on purposes and means; in US words: we own or license the data.
        Controller = "controller",
        /// We hold the data for another; in US words: we maintain them.
        Processor = "processor",
        /// Both, for different parts of the data.
        Both = "both",
    }
}

crate::words! {
    /// Who may ask that a notice wait.
    pub enum HoldBy {
        /// A law enforcement agency.
        LawEnforcement = "law_enforcement",
        /// An authority that protects national security.
        NationalSecurity = "national_security",
        /// The Attorney General or another regulator.
        Regulator = "regulator",
        /// A court.
        Court = "court",
        /// Nobody asks: telling now would disclose a security vulnerability that is not fixed yet.
        UnfixedVulnerability = "unfixed_vulnerability",
    }
}

crate::words! {
    /// In what form the data were.
    pub enum Form {
        /// Computerized or otherwise electronic data.
        Electronic = "electronic",
        /// Paper or another form that is not electronic.
        Paper = "paper",
        /// Both.
        Any = "any",
    }
}
