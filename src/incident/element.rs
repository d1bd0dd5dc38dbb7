//! Which data of people were exposed.

crate::words! {
    /// A data element; whether it counts alone, or only beside a name, is each law's affair.
    pub enum DataElement {
        /// First name or initial and last name.
        Name = "name",
        /// US Social Security number.
        Ssn = "ssn",
        /// Driver's licence number.
        DriversLicense = "drivers_license",
        /// State identification card number.
        StateId = "state_id",
        /// Passport number.
        Passport = "passport",
        /// Taxpayer identification number.
        TaxId = "tax_id",
        /// Personal identification number issued by the tax service.
        IrsPin = "irs_pin",
        /// Employer's tax number of a person's employer, or tax information.
        TaxInformation = "tax_information",
        /// Military identification number.
        MilitaryId = "military_id",
        /// Tribal identification number.
        TribalId = "tribal_id",
        /// Voter identification.
        VoterId = "voter_id",
        /// Another government identification number.
        OtherGovernmentId = "other_government_id",
        /// National identity number outside the United States.
        NationalId = "national_id",
        /// Financial account number with the code, PIN or password that opens it.
        AccountWithCode = "account_with_code",
        /// Financial account number without such a code.
        AccountWithoutCode = "account_without_code",
        /// Passwords, PINs or access codes of financial accounts.
        AccountPasswords = "account_passwords",
        /// Credit or debit card number with its code or expiry date.
        PaymentCard = "payment_card",
        /// Credit card data, as some laws name them (number alone).
        CreditCard = "credit_card",
        /// User name or e-mail address with a password or answer that opens an online account.
        OnlineCredentials = "online_credentials",
        /// Credentials of the person's e-mail account itself.
        EmailCredentials = "email_credentials",
        /// Security questions and answers, shared secrets.
        SecurityQuestions = "security_questions",
        /// Medical information.
        Medical = "medical",
        /// Health insurance number or information.
        HealthInsurance = "health_insurance",
        /// Unsecured protected health information (HIPAA).
        Phi = "phi",
        /// Personal health record information (FTC rule).
        Phr = "phr",
        /// Biometric data.
        Biometric = "biometric",
        /// Genetic data or a DNA profile.
        Genetic = "genetic",
        /// Date of birth.
        DateOfBirth = "date_of_birth",
        /// Birth or marriage certificate.
        VitalRecord = "vital_record",
        /// Mother's maiden name.
        MothersMaidenName = "mothers_maiden_name",
        /// Student identification number.
        StudentId = "student_id",
        /// Education records.
        StudentRecord = "student_record",
        /// Course grades, enrolment or transcripts.
        CourseGrades = "course_grades",
        /// Student aid information.
        FinancialAid = "financial_aid",
        /// Non-public customer information of a financial institution (GLBA).
        CustomerFinancial = "customer_financial",
        /// Employee identification number.
        EmployeeId = "employee_id",
        /// Employee number with the code that opens accounts.
        EmployeeIdWithCode = "employee_id_with_code",
        /// Evaluations at work.
        WorkEvaluation = "work_evaluation",
        /// Electronic or digitized signature.
        ESignature = "e_signature",
        /// Unique electronic identifier or routing code with the code that opens accounts.
        UniqueElectronicId = "unique_electronic_id",
        /// Private key that authenticates or signs.
        PrivateKey = "private_key",
        /// Precise location.
        Geolocation = "geolocation",
        /// Data of automated licence plate readers.
        LicensePlates = "license_plates",
        /// Contact data: postal address, e-mail address, telephone number.
        Contact = "contact",
        /// Traffic data of communications; customer proprietary network information.
        Traffic = "traffic",
        /// Content of communications.
        CommunicationsContent = "communications_content",
        /// Data on criminal convictions and offences.
        CriminalRecord = "criminal_record",
        /// Data of children.
        Children = "children",
        /// Special categories of GDPR Art. 9 that no other word names (religion, opinions, orientation and so on).
        SpecialCategories = "special_categories",
        /// Covered defense information.
        Cdi = "cdi",
        /// Elements that suffice for identity theft without a name.
        IdentityTheftKit = "identity_theft_kit",
        /// Personal data of another kind; in a rule: any personal data at all.
        Any = "any",
        /// Medical identification number.
        MedicalId = "medical_id",
        /// Data of elderly people.
        Elderly = "elderly",
        /// Data under legal, judicial or professional secrecy.
        ProfessionalSecrecy = "professional_secrecy",
    }
}
