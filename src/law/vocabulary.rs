//! The closed words of rule files.

crate::words! {
    /// Whom a duty is owed to.
    pub enum Audience {
        /// The affected people (or those who act for them).
        Individuals = "individuals",
        /// A public authority.
        Authority = "authority",
        /// Nationwide consumer reporting agencies.
        ConsumerReportingAgencies = "consumer_reporting_agencies",
        /// The media or the public at large.
        Media = "media",
        /// The controller, owner or licensee of the data.
        Controller = "controller",
        /// A party of a contract: a customer, partner, insurer, card brand.
        Counterparty = "counterparty",
        /// An auditor or certification body.
        Assurance = "assurance",
        /// Our own people: response team, management, counsel.
        Internal = "internal",
    }
}

crate::words! {
    /// What gives a rule file its force.
    pub enum Authority {
        /// An act of a legislature.
        Statute = "statute",
        /// A regulation, directive, ordinance or rule with the force of law.
        Regulation = "regulation",
        /// Guidance of an authority: followed of one's own will, so its duties are `voluntary`.
        Guidance = "guidance",
        /// A contract.
        Contract = "contract",
        /// An assurance framework that the organisation chose (SOC 2, ISO 27001).
        Assurance = "assurance",
        /// The organisation's own rule.
        Internal = "internal",
    }
}

crate::words! {
    /// How sure the writers of a rule are.
    pub enum Confidence {
        /// Sources conflict or the status is uncertain: check before relying on it.
        Low = "low",
        /// A good secondary source, or the text with a gap.
        Medium = "medium",
        /// The text was read, or settled law that sources agree on.
        High = "high",
    }
}

crate::words! {
    /// How a source was used by whoever wrote the file.
    pub enum SourceUse {
        /// The primary text was read.
        Text = "text",
        /// A commentary or summary was read.
        Secondary = "secondary",
        /// From professional knowledge; the text was not read again.
        Knowledge = "knowledge",
    }
}

crate::words! {
    /// Who owes a duty.
    pub enum OwedBy {
        /// Who decides on the data; in US words: owns or licenses them.
        Controller = "controller",
        /// Who holds the data for another; in US words: maintains them.
        Processor = "processor",
        /// Both alike.
        Either = "either",
    }
}

crate::words! {
    /// What brings an organisation under an instrument.
    pub enum Reach {
        /// Affected people live in the territory.
        Residents = "residents",
        /// The organisation has its seat or an establishment in the territory.
        Establishment = "establishment",
        /// The kind of organisation alone (`applies_to`), wherever the people are.
        Anywhere = "anywhere",
    }
}

crate::words! {
    /// Where an instrument stands on its way to force.
    pub enum Status {
        /// Law between its dates.
        InForce = "in_force",
        /// Adopted: law from its date on.
        Adopted = "adopted",
        /// A proposal or bill: printed, never applied.
        Proposed = "proposed",
        /// On the books, but its authority or its rules do not work yet: printed, never applied.
        NotOperational = "not_operational",
    }
}

crate::words! {
    /// What a known exception does.
    pub enum Effect {
        /// The duty falls away.
        Lifts = "lifts",
        /// Another, public way takes the place of telling each person.
        Substitutes = "substitutes",
        /// The duty stands in spite of other exceptions.
        Stands = "stands",
    }
}

crate::words! {
    /// What a hold does to the time limit, once the law honours it.
    pub enum HoldEffect {
        /// Notice waits until the hold ends; a limit that fell inside the hold moves to its end (or to `then` after it).
        Pauses = "pauses",
        /// The clock stands still: the length of the hold is added.
        Tolls = "tolls",
        /// A new period, `then`, runs from the end of the hold.
        Restarts = "restarts",
    }
}

crate::words! {
    /// Which affected people a threshold counts.
    pub enum CountIn {
        /// Those in the instrument's territory.
        Territory = "territory",
        /// Those anywhere whose data the law protects.
        Anywhere = "anywhere",
        /// Those in whichever single state or subdivision of the territory has the most.
        AnyOneState = "any_one_state",
    }
}

crate::words! {
    /// For which reading of a time limit a statement is used.
    pub enum Only {
        /// Only for the strict date, which alarms run on.
        Strict = "strict",
        /// Only for the lenient date, the latest that the law would still allow.
        Lenient = "lenient",
    }
}

crate::words! {
    /// A means of telling someone.
    pub enum Means {
        /// A letter by post.
        Letter = "letter",
        /// A letter by first-class mail.
        FirstClassMail = "first_class_mail",
        /// An e-mail.
        Email = "email",
        /// Another electronic notice: account message, portal.
        Electronic = "electronic",
        /// A text message.
        Sms = "sms",
        /// A telephone call.
        Telephone = "telephone",
        /// A fax.
        Fax = "fax",
        /// Handed over in person.
        InPerson = "in_person",
        /// A conspicuous notice on the organisation's website.
        Website = "website",
        /// Notice to major statewide or national media.
        StatewideMedia = "statewide_media",
        /// Print and broadcast media where the people live.
        LocalMedia = "local_media",
        /// A newspaper publication.
        Newspaper = "newspaper",
        /// A press release.
        PressRelease = "press_release",
        /// The organisation's social media.
        SocialMedia = "social_media",
        /// Display at the organisation's premises.
        PremisesDisplay = "premises_display",
        /// A toll-free telephone line.
        TollFreeLine = "toll_free_line",
        /// A public announcement of any effective kind.
        PublicAnnouncement = "public_announcement",
        /// The addressee's online form or portal.
        Portal = "portal",
        /// The addressee's telephone line or hotline.
        Hotline = "hotline",
    }
}

crate::words! {
    /// What must be so for a means to be lawful towards one recipient; the plan checks it recipient by recipient.
    pub enum RecipientCondition {
        /// The recipient consented to electronic records as E-SIGN (15 U.S.C. 7001) demands.
        EsignConsent = "esign_consent",
        /// The recipient agreed to be told this way.
        RecipientAgreed = "recipient_agreed",
        /// The organisation holds a valid e-mail address.
        EmailKnown = "email_known",
        /// The organisation holds a postal address.
        PostalAddressKnown = "postal_address_known",
        /// The organisation holds a telephone number.
        PhoneKnown = "phone_known",
        /// The mailbox is not the one whose credentials were exposed.
        NotBreachedMailbox = "not_breached_mailbox",
        /// The means is the customary or primary way of communicating with this recipient.
        UsualMeans = "usual_means",
        /// A business relationship with the recipient exists.
        BusinessRelationship = "business_relationship",
        /// Business is conducted primarily online.
        OnlineBusiness = "online_business",
        /// A live person calls; no recording.
        LiveCall = "live_call",
        /// A log of the calls or notices is kept.
        LogKept = "log_kept",
        /// Misuse is imminent, and another notice in writing follows.
        Urgent = "urgent",
        /// The letter goes to the next of kin or personal representative of a dead person.
        NextOfKin = "next_of_kin",
        /// The notice goes to the parent or guardian of a minor.
        GuardianOfMinor = "guardian_of_minor",
        /// The message carries nothing but this notice.
        NothingElse = "nothing_else",
        /// The channel is secured.
        Secured = "secured",
        /// The recipient gave no other contact information.
        NoOtherContact = "no_other_contact",
        /// The organisation has communicated with this recipient by this means before.
        UsedBefore = "used_before",
        /// The electronic message is authenticated as the law's rules on digital signatures demand.
        Authenticated = "authenticated",
    }
}

crate::words! {
    /// Which of several limbs of a time limit binds.
    pub enum Limbs {
        /// The earliest.
        Earliest = "earliest",
        /// The latest.
        Latest = "latest",
    }
}

crate::words! {
    /// A day of the week.
    pub enum DayOfWeek {
        /// Monday.
        Monday = "monday",
        /// Tuesday.
        Tuesday = "tuesday",
        /// Wednesday.
        Wednesday = "wednesday",
        /// Thursday.
        Thursday = "thursday",
        /// Friday.
        Friday = "friday",
        /// Saturday.
        Saturday = "saturday",
        /// Sunday.
        Sunday = "sunday",
    }
}

crate::words! {
    /// Whether named counsel signed a rule file off.
    pub enum ReviewState {
        /// Nobody signed it.
        Unreviewed = "unreviewed",
        /// Signed on the very bytes that are loaded.
        Reviewed = "reviewed",
        /// Signed, but the file was changed since.
        ChangedSinceReview = "changed_since_review",
    }
}
