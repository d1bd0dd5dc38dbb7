//! What stands around every page: title, navigation, who is signed in, warnings that hold for the whole page.

use super::moment::Moment;

/// The parts of the console, in the order of the navigation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// What is due next and what waits for the reader.
    Home,
    /// Incidents and their obligations.
    Incidents,
    /// Notification jobs and their recipients.
    Jobs,
    /// Templates of notices.
    Templates,
    /// Mailings and their progress.
    Mailings,
    /// The mail servers that take the notices.
    Relays,
    /// Rule files in plain sentences.
    Rules,
    /// The audit log.
    Audit,
    /// A page outside the navigation.
    Elsewhere,
}

impl Section {
    /// The sections of the navigation.
    pub const ALL: [Self; 8] = [
        Self::Home,
        Self::Incidents,
        Self::Jobs,
        Self::Templates,
        Self::Mailings,
        Self::Relays,
        Self::Rules,
        Self::Audit,
    ];

    /// The address of the section's first page.
    pub const fn href(&self) -> &'static str {
        match self {
            Self::Incidents => "/console/incidents",
            Self::Jobs => "/console/jobs",
            Self::Templates => "/console/templates",
            Self::Mailings => "/console/mailings",
            Self::Relays => "/console/relays",
            Self::Rules => "/console/rules",
            Self::Audit => "/console/audit",
            Self::Home | Self::Elsewhere => "/console/",
        }
    }

    /// The section's name.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Home => "Home",
            Self::Incidents => "Incidents",
            Self::Jobs => "Jobs",
            Self::Templates => "Templates",
            Self::Mailings => "Mailings",
            Self::Relays => "Relays",
            Self::Rules => "Rules",
            Self::Audit => "Audit",
            Self::Elsewhere => "",
        }
    }
}

/// The person who reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Who {
    /// The name that the access token carries.
    pub name: String,
    /// The roles in words, separated by commas.
    pub roles: String,
}

/// What `base.html` needs.
#[derive(Debug, Clone)]
pub struct Frame {
    /// The page's name; the document title starts with it.
    pub title: String,
    /// The part of the console that the page belongs to.
    pub section: Section,
    /// Whether the page lies below its section's first page.
    pub deep: bool,
    /// The sections that the reader's roles open.
    pub sections: Vec<Section>,
    /// Who is signed in.
    pub who: Option<Who>,
    /// Until when.
    pub until: Option<Moment>,
    /// The present.
    pub now: Moment,
    /// Whether the page is about a drill.
    pub drill: bool,
    /// Whether a form came back with problems.
    pub failed: bool,
    /// What the reader has just done.
    pub said: Option<String>,
    /// Whether the page refreshes its counts by script.
    pub live: bool,
}

impl Frame {
    /// The same frame for a page with this title in this section.
    #[must_use]
    pub fn titled(mut self, section: Section, title: impl Into<String>) -> Self {
        self.section = section;
        self.title = title.into();
        self
    }

    /// The same frame for a page below its section's first page, which may be about a drill.
    #[must_use]
    pub const fn below(mut self, drill: bool) -> Self {
        self.deep = true;
        self.drill = drill;
        self
    }
}

/// What is wrong with one field of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// The id of the field; empty if the whole form is meant.
    pub field: String,
    /// What is wrong and how to mend it.
    pub text: String,
}

impl FieldError {
    /// A problem of the field with this id.
    pub fn new(field: &str, text: impl Into<String>) -> Self {
        Self { field: field.to_owned(), text: text.into() }
    }
}

/// Every problem of a form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Errors(pub Vec<FieldError>);

impl Errors {
    /// The text for the field with this id, if there is one.
    pub fn of(&self, field: &str) -> Option<&str> {
        self.0.iter().find(|error| error.field == field).map(|error| error.text.as_str())
    }
}
