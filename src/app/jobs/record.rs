//! The job message: one JSON document, the same by RabbitMQ and by HTTP.

use serde_json::{Map, Value};

use crate::app::recipients::Format;
use crate::incident::{Incident, read_incident};
use crate::notice::{Locale, NoticeFacts, read_notice_facts};
use crate::problem::{Place, Problem, Problems};

/// A file of recipients in the recipients folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecipientFile {
    /// Its name, without any folder.
    pub name: String,
    /// How it is written.
    pub format: Format,
    /// SHA-256 of the whole file, where the sender promises one.
    pub sha256: Option<String>,
}

/// A checked notification job.
#[derive(Debug, Clone)]
pub struct JobMessage {
    /// The sender's key: the same key never makes a second job.
    pub idempotency_key: Option<String>,
    /// What happened.
    pub incident: Incident,
    /// What notices say about it.
    pub notice: NoticeFacts,
    /// The notice facts as they came, for the store.
    pub notice_json: Value,
    /// Where the recipients are; `None` if an upload follows.
    pub recipients: Option<RecipientFile>,
    /// The language for people whose own has no approved template; `None` blocks them instead.
    pub fallback_locale: Option<Locale>,
    /// Whether mailings without blockers and warnings are released at once.
    pub auto_release: bool,
    /// Whether an ambiguous delivery is sent again (flagged) or held for a person.
    pub resend_unknown: bool,
}

const KEYS: &[&str] =
    &["schema", "idempotency_key", "incident", "notice", "recipients", "fallback_locale", "auto_release", "on_unknown"];

/// Reads a job message.
///
/// # Errors
/// Every problem, each with its JSON pointer.
pub fn read_job(body: &[u8]) -> Result<JobMessage, Problems> {
    let document: Value = serde_json::from_slice(body).map_err(|error| {
        let place = Place::Line { file: "job".to_owned(), line: error.line() };
        Problems(vec![Problem::new(place, "the message is not JSON", "one JSON object, UTF-8")])
    })?;
    let Value::Object(members) = document else {
        return Err(Problems(vec![Problem::at("", "the message is not an object", "a JSON object")]));
    };
    let mut reader = Reader { members: &members, problems: Vec::new() };
    reader.unknown_keys("", &members, KEYS);
    reader.schema();
    let incident = reader.incident();
    let (notice, notice_json) = reader.notice();
    let recipients = reader.recipients();
    let fallback_locale = reader.fallback_locale();
    let auto_release = reader.flag("auto_release");
    let resend_unknown = reader.on_unknown();
    let idempotency_key = reader.text("idempotency_key", 200);
    let problems = reader.problems;
    match (incident, notice) {
        (Some(incident), Some(notice)) if problems.is_empty() => Ok(JobMessage {
            idempotency_key,
            incident,
            notice,
            notice_json,
            recipients,
            fallback_locale,
            auto_release,
            resend_unknown,
        }),
        _ => Problems::none_or_err(problems).and(Err(Problems(vec![]))),
    }
}

/// The members of the message, and the problems found so far.
struct Reader<'a> {
    members: &'a Map<String, Value>,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn complain(&mut self, pointer: &str, found: impl Into<String>, expected: impl Into<String>) {
        self.problems.push(Problem::at(pointer, found, expected));
    }

    fn unknown_keys(&mut self, prefix: &str, members: &Map<String, Value>, known: &[&str]) {
        for key in members.keys().filter(|key| !known.contains(&key.as_str())) {
            self.complain(&format!("{prefix}/{}", escape(key)), "this key is not known", known.join(", "));
        }
    }

    fn schema(&mut self) {
        if self.members.get("schema").and_then(Value::as_u64) != Some(1) {
            self.complain("/schema", "the number of the format is missing or not known", "1");
        }
    }

    fn incident(&mut self) -> Option<Incident> {
        let Some(value) = self.members.get("incident") else {
            self.complain("/incident", "the incident is missing", "an incident as `duenotice assess` takes it");
            return None;
        };
        match read_incident(&value.to_string()) {
            Ok(incident) => Some(incident),
            Err(problems) => {
                self.problems.extend(problems.0.into_iter().map(|problem| under("/incident", problem)));
                None
            }
        }
    }

    fn notice(&mut self) -> (Option<NoticeFacts>, Value) {
        let Some(value) = self.members.get("notice") else {
            self.complain("/notice", "what notices say is missing", "the organisation's contact and texts");
            return (None, Value::Null);
        };
        match read_notice_facts(value, "/notice") {
            Ok(facts) => (Some(facts), value.clone()),
            Err(problems) => {
                self.problems.extend(problems);
                (None, Value::Null)
            }
        }
    }

    fn recipients(&mut self) -> Option<RecipientFile> {
        let members = match self.members.get("recipients") {
            None | Some(Value::Null) => return None,
            Some(Value::Object(members)) => members,
            Some(_) => {
                self.complain("/recipients", "this is not an object", "{\"file\": …, \"format\": …} or null");
                return None;
            }
        };
        self.unknown_keys("/recipients", members, &["file", "format", "sha256"]);
        let name = members.get("file").and_then(Value::as_str).unwrap_or_default().to_owned();
        if name.is_empty() || name.starts_with('.') || name.contains(['/', '\\', '\0']) {
            self.complain(
                "/recipients/file",
                "no plain file name",
                "a name in the recipients folder, without any folder",
            );
        }
        let format = members.get("format").and_then(Value::as_str).and_then(Format::from_word);
        if format.is_none() {
            self.complain("/recipients/format", "the format is missing or not known", "csv or ndjson");
        }
        let sha256 = members.get("sha256").and_then(Value::as_str).map(str::to_ascii_lowercase);
        if sha256.as_ref().is_some_and(|hex| hex.len() != 64 || !hex.bytes().all(|byte| byte.is_ascii_hexdigit())) {
            self.complain("/recipients/sha256", "not a SHA-256 value", "64 hexadecimal digits");
        }
        Some(RecipientFile { name, format: format?, sha256 })
    }

    fn fallback_locale(&mut self) -> Option<Locale> {
        let text = self.text("fallback_locale", 60)?;
        let parsed = text.parse().ok();
        if parsed.is_none() {
            self.complain("/fallback_locale", "the value cannot be read", "a BCP 47 tag such as en, or null");
        }
        parsed
    }

    fn on_unknown(&mut self) -> bool {
        match self.text("on_unknown", 10).as_deref() {
            None | Some("resend") => true,
            Some("hold") => false,
            Some(_) => {
                self.complain("/on_unknown", "the word is not known", "resend or hold");
                true
            }
        }
    }

    fn flag(&mut self, key: &str) -> bool {
        match self.members.get(key) {
            None | Some(Value::Null) => false,
            Some(Value::Bool(flag)) => *flag,
            Some(_) => {
                self.complain(&format!("/{key}"), "this is not a truth value", "true or false");
                false
            }
        }
    }

    fn text(&mut self, key: &str, longest: usize) -> Option<String> {
        match self.members.get(key) {
            None | Some(Value::Null) => None,
            Some(Value::String(text)) if !text.is_empty() && text.len() <= longest => Some(text.clone()),
            Some(_) => {
                self.complain(
                    &format!("/{key}"),
                    "this is not a text of fitting length",
                    format!("1 to {longest} bytes"),
                );
                None
            }
        }
    }
}

fn under(prefix: &str, problem: Problem) -> Problem {
    match problem.place {
        Place::Pointer(pointer) => Problem { place: Place::Pointer(format!("{prefix}{pointer}")), ..problem },
        _ => problem,
    }
}

fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1") // RFC 6901 section 3
}
