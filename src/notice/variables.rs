//! The names that templates and messages may use, what each holds, and where in the facts it comes from.

/// What a variable holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A name, reference or short text.
    Text,
    /// A civil date; in messages by `DATE($name)`.
    Date,
    /// A whole number; in messages by `NUMBER($name)`, or bare as a selector.
    Number,
    /// True or false; in conditions only.
    Flag,
    /// A telephone number; `<name>_tel` is its form for links.
    Phone,
    /// An e-mail address.
    Email,
    /// An `https` address.
    Url,
    /// Paragraphs, list items or lines; in templates by `{{#each}}`, in messages joined.
    List,
}

impl Kind {
    /// The word in `template.toml`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Date => "date",
            Self::Number => "number",
            Self::Flag => "flag",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Url => "url",
            Self::List => "list",
        }
    }

    /// The kinds that a per-person variable can have.
    pub fn of_recipient(word: &str) -> Option<Self> {
        [Self::Text, Self::Date, Self::Number, Self::Flag].into_iter().find(|kind| kind.word() == word)
    }
}

/// For whom a variable differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// The same for every recipient of a mailing.
    Incident,
    /// Personal: another value for each recipient.
    Recipient,
}

/// A variable that every template may declare by its name alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether it is personal.
    pub level: Level,
    /// Where in the facts it stands (RFC 6901), or in the recipient record.
    pub pointer: &'static str,
}

const fn of_incident(name: &'static str, kind: Kind, pointer: &'static str) -> Known {
    Known { name, kind, level: Level::Incident, pointer }
}

const fn of_recipient(name: &'static str, pointer: &'static str) -> Known {
    Known { name, kind: Kind::Text, level: Level::Recipient, pointer }
}

/// Every variable that is known without declaration of its kind.
pub const KNOWN: &[Known] = &[
    of_recipient("recipient_name", "/name"),
    of_recipient("guardian_name", "/guardian/name"),
    of_recipient("next_of_kin_name", "/next_of_kin/name"),
    of_recipient("own_data", "/own_data"),
    of_incident("reference", Kind::Text, "/reference"),
    of_incident("notice_date", Kind::Date, "/dated"),
    of_incident("organisation_name", Kind::Text, "/organisation/name"),
    of_incident("organisation_parent", Kind::Text, "/organisation/parent"),
    of_incident("organisation_website", Kind::Url, "/organisation/website"),
    of_incident("organisation_address", Kind::List, "/organisation/postal_address"),
    of_incident("contact_name", Kind::Text, "/contact/name"),
    of_incident("contact_role", Kind::Text, "/contact/role"),
    of_incident("contact_phone", Kind::Phone, "/contact/phone"),
    of_incident("contact_phone_is_toll_free", Kind::Flag, "/contact/phone"),
    of_incident("contact_email", Kind::Email, "/contact/email"),
    of_incident("contact_hours", Kind::Text, "/contact/hours"),
    of_incident("contact_page", Kind::Url, "/contact/page"),
    of_incident("contact_address", Kind::List, "/contact/postal_address"),
    of_incident("dpo_name", Kind::Text, "/dpo/name"),
    of_incident("dpo_phone", Kind::Phone, "/dpo/phone"),
    of_incident("dpo_email", Kind::Email, "/dpo/email"),
    of_incident("dpo_address", Kind::List, "/dpo/postal_address"),
    of_incident("occurred_from", Kind::Date, "/dates/from"),
    of_incident("occurred_until", Kind::Date, "/dates/until"),
    of_incident("dates_estimated", Kind::Flag, "/dates/estimated"),
    of_incident("discovered_on", Kind::Date, "/dates/discovered"),
    of_incident("data", Kind::List, "/data"),
    of_incident("people", Kind::List, "/people"),
    of_incident("data_has_credentials", Kind::Flag, "/data"),
    of_incident("data_has_identity", Kind::Flag, "/data"),
    of_incident("data_has_financial", Kind::Flag, "/data"),
    of_incident("data_has_medical", Kind::Flag, "/data"),
    of_incident("what_happened", Kind::List, "/circumstances"),
    of_incident("what_we_do", Kind::List, "/measures"),
    of_incident("what_you_can_do", Kind::List, "/words/what_you_can_do"),
    of_incident("likely_consequences", Kind::List, "/consequences"),
    of_incident("reasons_for_delay", Kind::List, "/words/reasons_for_delay"),
    of_incident("prevention", Kind::List, "/measures"),
    of_incident("acquirers", Kind::List, "/words/acquirers"),
    of_incident("affected_systems", Kind::List, "/words/affected_systems"),
    of_incident("changes", Kind::List, "/words/changes"),
    of_incident("costs", Kind::List, "/words/costs"),
    of_incident("cross_border_impact", Kind::List, "/words/cross_border_impact"),
    of_incident("indicators_of_compromise", Kind::List, "/words/indicators_of_compromise"),
    of_incident("law_enforcement_told", Kind::List, "/words/law_enforcement_told"),
    of_incident("malicious_cause", Kind::List, "/words/malicious_cause"),
    of_incident("vulnerability", Kind::List, "/words/vulnerability"),
    of_incident("monitoring_certification", Kind::List, "/words/monitoring_certification"),
    of_incident("notice_timing", Kind::List, "/words/notice_timing"),
    of_incident("people_told", Kind::List, "/words/people_told"),
    of_incident("ransom_details", Kind::List, "/words/ransom_details"),
    of_incident("root_cause", Kind::List, "/words/root_cause"),
    of_incident("sample_notice", Kind::List, "/words/sample_notice"),
    of_incident("security_programme", Kind::List, "/words/security_programme"),
    of_incident("severity_and_impact", Kind::List, "/words/severity_and_impact"),
    of_incident("tasks", Kind::List, "/words/tasks"),
    of_incident("withdrawal_reasons", Kind::List, "/words/withdrawal_reasons"),
    of_incident("credit_monitoring_provider", Kind::Text, "/credit_monitoring/provider"),
    of_incident("credit_monitoring_months", Kind::Number, "/credit_monitoring/months"),
    of_incident("credit_monitoring_page", Kind::Url, "/credit_monitoring/page"),
    of_incident("credit_monitoring_phone", Kind::Phone, "/credit_monitoring/phone"),
    of_incident("credit_monitoring_enrol_by", Kind::Date, "/credit_monitoring/enrol_by"),
    of_incident("law_enforcement_delay", Kind::Flag, "/law_enforcement_delay"),
    of_incident("verify_page", Kind::Url, "/verify_page"),
    of_incident("verify_code", Kind::Text, ""),
    of_incident("regulator_name", Kind::Text, "/regulators"),
    of_incident("regulator_phone", Kind::Phone, "/regulators"),
    of_incident("regulator_website", Kind::Url, "/regulators"),
    of_incident("regulator_address", Kind::List, "/regulators"),
    of_incident("persons_count", Kind::Number, "/counts/persons"),
    of_incident("records_count", Kind::Number, "/counts/records"),
    of_incident("residents_count", Kind::Number, "/counts/residents"),
    of_incident("drill", Kind::Flag, "/drill"),
    of_incident("in_english", Kind::Flag, ""),
    of_incident("locale", Kind::Text, ""),
    of_incident("direction", Kind::Text, ""),
    of_incident("subject", Kind::Text, ""),
];

/// Names that every template has without declaring them.
pub const ALWAYS: &[&str] = &["locale", "direction", "subject", "drill", "in_english"];

/// Those of [`ALWAYS`] that are flags.
pub const ALWAYS_FLAGS: &[&str] = &["drill", "in_english"];

/// The known variable of this name; `<name>_tel` belongs to the telephone number `<name>`.
pub fn known(name: &str) -> Option<&'static Known> {
    let bare = name.strip_suffix("_tel");
    let phone = bare.and_then(|bare| KNOWN.iter().find(|known| known.name == bare && known.kind == Kind::Phone));
    phone.or_else(|| KNOWN.iter().find(|known| known.name == name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_guide_for_writers_names_every_variable() {
        let guide = include_str!("../../templates/README.md");
        let missing: Vec<&str> =
            KNOWN.iter().map(|known| known.name).filter(|name| !guide.contains(&format!("`{name}`"))).collect();
        assert_eq!(missing, Vec::<&str>::new());
    }

    #[test]
    fn a_telephone_number_brings_its_form_for_links() {
        assert_eq!(known("contact_phone_tel").map(|known| known.name), Some("contact_phone"));
        assert_eq!(known("contact_email_tel"), None);
    }
}
