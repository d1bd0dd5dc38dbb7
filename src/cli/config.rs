//! The sum of all settings: a commented default file, a file of one's own, the environment.
//!
//! Settings live beside their use; this room only reads them. Every problem is reported at once.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use config::{Config, Environment, File, FileFormat, Value, ValueKind};
use serde::Deserialize;

use super::relay_settings::{RelayEntry, unknown_keys};
use crate::problem::{Place, Problem, Problems};

/// The commented default file.
pub const DEFAULTS: &str = include_str!("defaults.toml");

/// Every setting of a process. The file `defaults.toml` documents each.
#[derive(Debug, Clone, Deserialize)]
pub struct Settings {
    /// Where everything is kept.
    pub store: StoreSection,
    /// The audit log's database.
    pub audit: AuditSection,
    /// How work reaches workers.
    pub queue: QueueSection,
    /// The master key.
    pub keys: KeysSection,
    /// Rule files, templates, recipient files.
    pub data: DataSection,
    /// API and console.
    pub http: HttpSection,
    /// Jobs that arrive by the broker.
    pub intake: IntakeSection,
    /// What comes back.
    pub inbound: InboundSection,
    /// How notices leave.
    pub mail: MailSection,
    /// The SMTP relay.
    pub relay: RelaySection,
    /// Several relays in place of the one.
    pub relays: Vec<RelayEntry>,
    /// Letters for a mail house.
    pub letters: LettersSection,
    /// Callbacks to other systems.
    pub webhooks: WebhooksSection,
    /// The workers.
    pub work: WorkSection,
    /// Logging.
    pub log: LogSection,
}

/// `[letters]`
#[derive(Debug, Clone, Deserialize)]
pub struct LettersSection {
    /// Folder that takes letters and their manifests; empty for no letters.
    pub folder: PathBuf,
    /// Folders of fonts, searched through.
    pub fonts: Vec<PathBuf>,
    /// `auto`, `a4` or `us-letter`.
    pub paper: String,
}

/// `[store]`
#[derive(Debug, Clone, Deserialize)]
pub struct StoreSection {
    /// `sqlite://FILE` or `postgres://…`.
    pub url: String,
    /// Connections of one process at most.
    pub max_connections: u32,
}

/// `[audit]`
#[derive(Debug, Clone, Deserialize)]
pub struct AuditSection {
    /// `sqlite://FILE` or `postgres://…`.
    pub url: String,
}

/// `[queue]`
#[derive(Debug, Clone, Deserialize)]
pub struct QueueSection {
    /// `in-process`, `postgres` or `amqp(s)://…`.
    pub url: String,
    /// First part of the names of exchanges and queues.
    pub prefix: String,
}

/// `[keys]`
#[derive(Debug, Clone, Deserialize)]
pub struct KeysSection {
    /// File of the master key.
    pub master_file: PathBuf,
}

/// `[data]`
#[derive(Debug, Clone, Deserialize)]
pub struct DataSection {
    /// Replaces the built-in rule files, templates and locales; empty for built in.
    pub folder: String,
    /// Where recipient files lie.
    pub recipients_folder: PathBuf,
}

/// `[http]`
#[derive(Debug, Clone, Deserialize)]
pub struct HttpSection {
    /// Address and port.
    pub bind: String,
    /// Whom people at the console ask for help.
    pub contact: String,
    /// The page `/verify` as readers reach it from outside; empty where it is not reachable.
    pub verify_page: String,
}

/// `[intake]`
#[derive(Debug, Clone, Deserialize)]
pub struct IntakeSection {
    /// Whether `work` takes jobs from the broker.
    pub enabled: bool,
}

/// `[inbound]`
#[derive(Debug, Clone, Deserialize)]
pub struct InboundSection {
    /// Folder of the Maildir that return paths lead to; empty for none.
    pub maildir: PathBuf,
    /// File of the secrets that providers sign callbacks with; empty for none.
    pub secret_file: String,
}

/// `[mail]`
#[derive(Debug, Clone, Deserialize)]
pub struct MailSection {
    /// `smtp` or `maildir`.
    pub channel: String,
    /// Folder of the Maildir outbox.
    pub maildir: PathBuf,
    /// Folder of the messages of drills.
    pub drill_maildir: PathBuf,
    /// Visible sender's name.
    pub from_name: String,
    /// Visible sender's address.
    pub from_address: String,
    /// Where answers go; empty for the sender.
    pub reply_to: String,
    /// Domain of return paths and Message-IDs; empty for the sender's.
    pub domain: String,
}

/// `[relay]`
#[derive(Debug, Clone, Deserialize)]
pub struct RelaySection {
    /// `smtp://`, `smtps://` or `smtp+plaintext://`.
    pub url: String,
    /// AUTH user; empty for none.
    pub username: String,
    /// File of the AUTH password; empty for none.
    pub password_file: String,
    /// PEM file of further authorities; empty for none.
    pub ca_file: String,
    /// Connections of one process.
    pub connections: u16,
    /// Messages a second over all processes; zero for no limit.
    pub per_second: u32,
    /// Messages a second to one recipient domain over all processes; zero for no limit.
    pub per_domain_per_second: u32,
    /// Connections over all processes; zero for no limit.
    pub max_connections: u32,
}

/// `[webhooks]`
#[derive(Debug, Clone, Deserialize)]
pub struct WebhooksSection {
    /// Whether endpoints on this machine are allowed.
    pub allow_local: bool,
    /// The `source` of events; empty for `urn:duenotice`.
    pub source: String,
    /// PEM file of further authorities; empty for none.
    pub ca_file: String,
}

/// `[work]`
#[derive(Debug, Clone, Deserialize)]
pub struct WorkSection {
    /// Hours after which retries are given up.
    pub give_up_after_hours: i64,
    /// Seconds for an orderly stop.
    pub stop_seconds: u64,
    /// Messages a second over all relays and all processes; zero for no limit.
    pub per_second: u32,
}

/// `[log]`
#[derive(Debug, Clone, Deserialize)]
pub struct LogSection {
    /// Filter of the `tracing` kind.
    pub filter: String,
    /// `text` or `json`.
    pub format: String,
}

/// Reads the defaults, then `file` if given, then the environment.
///
/// # Errors
/// Every unknown key and every value of the wrong kind.
pub fn read(file: Option<&Path>) -> Result<Settings, Problems> {
    let environment = Environment::with_prefix("DUENOTICE").prefix_separator("__").separator("__").try_parsing(true);
    merge(file, environment)
}

fn merge(file: Option<&Path>, environment: Environment) -> Result<Settings, Problems> {
    let defaults = layer(Config::builder().add_source(File::from_str(DEFAULTS, FileFormat::Toml)))?;
    let mut given = Config::builder();
    if let Some(path) = file {
        given = given.add_source(File::from(path).format(FileFormat::Toml));
    }
    let given = layer(given.add_source(environment))?;
    let known = flatten(&defaults);
    let mut problems = Vec::new();
    let mut whole = Config::builder().add_source(File::from_str(DEFAULTS, FileFormat::Toml));
    for (key, value) in flatten(&given) {
        match known.get(&key) {
            None => problems.push(unknown(&key, known.keys())),
            Some(default) if !fits(default, &value) => {
                problems.push(setting(&key, format!("{} was given", describe(&value)), describe(default)));
            }
            Some(_) if key == "relays" && !unknown_keys(&value).is_empty() => problems.extend(unknown_keys(&value)),
            Some(_) => whole = whole.set_override(&key, value).map_err(|error| unreadable(&error))?,
        }
    }
    // what could be taken is judged too, so that one round of mending is enough
    let settings: Settings = whole.build().and_then(Config::try_deserialize).map_err(|error| unreadable(&error))?;
    problems.extend(judge(&settings));
    Problems::none_or_err(problems)?;
    Ok(settings)
}

fn layer(builder: config::ConfigBuilder<config::builder::DefaultState>) -> Result<Value, Problems> {
    let built = builder.build().map_err(|error| unreadable(&error))?;
    built.try_deserialize::<Value>().map_err(|error| unreadable(&error))
}

/// What the kinds of values cannot say: words out of a list, combinations that cannot work.
fn judge(settings: &Settings) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut one_of = |key: &str, value: &str, words: &[&str]| {
        if !words.iter().any(|word| value == *word || (word.ends_with("://") && value.starts_with(word))) {
            problems.push(setting(key, "the value is none of the known ones".into(), words.join(", ")));
        }
    };
    one_of("store.url", &settings.store.url, &["sqlite://", "postgres://", "postgresql://"]);
    one_of("audit.url", &settings.audit.url, &["sqlite://", "postgres://", "postgresql://"]);
    one_of("queue.url", &settings.queue.url, &["in-process", "postgres", "amqp://", "amqps://"]);
    one_of("mail.channel", &settings.mail.channel, &["smtp", "maildir"]);
    one_of("relay.url", &settings.relay.url, &["smtp://", "smtps://", "smtp+plaintext://"]);
    one_of("log.format", &settings.log.format, &["text", "json"]);
    if settings.queue.url == "postgres" && settings.store.url.starts_with("sqlite") {
        problems.push(setting(
            "queue.url",
            "\"postgres\" with a store on SQLite".into(),
            "a postgres store.url, or \"in-process\"",
        ));
    }
    if settings.queue.url.starts_with("amqp") && settings.store.url.starts_with("sqlite") {
        problems.push(setting(
            "store.url",
            "a broker with a store on SQLite".into(),
            "a postgres store.url: workers in other processes cannot share a SQLite file",
        ));
    }
    if settings.audit.url == settings.store.url {
        problems.push(setting("audit.url", "the same database as store.url".into(), "a database of its own"));
    }
    let source = &settings.webhooks.source;
    if !source.is_empty() && url::Url::parse(source).is_err() {
        problems.push(setting("webhooks.source", "no URI".into(), "such as https://duenotice.example.org, or nothing"));
    }
    if settings.relay.connections == 0 {
        problems.push(setting("relay.connections", "no connections".into(), "one or more"));
    }
    problems
}

fn setting(key: &str, found: String, expected: impl Into<String>) -> Problem {
    Problem::new(Place::Setting(key.to_owned()), found, expected)
}

fn unreadable(error: &config::ConfigError) -> Problems {
    Problems(vec![setting("(file)", error.to_string(), "a readable TOML file")])
}

fn unknown<'a>(key: &str, known: impl Iterator<Item = &'a String>) -> Problem {
    let last = key.rsplit('.').next().unwrap_or(key);
    let near = known.into_iter().find(|known| known.ends_with(last) || (known.starts_with(key) && !key.is_empty()));
    let expected =
        near.map_or_else(|| "a key of `duenotice config defaults`".to_owned(), |near| format!("perhaps {near}"));
    setting(key, "this key is not known".into(), expected)
}

/// Every leaf by its dotted key.
fn flatten(value: &Value) -> BTreeMap<String, Value> {
    fn walk(prefix: &str, value: &Value, found: &mut BTreeMap<String, Value>) {
        match &value.kind {
            ValueKind::Table(table) => {
                for (key, inner) in table {
                    let path = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
                    walk(&path, inner, found);
                }
            }
            _ => drop(found.insert(prefix.to_owned(), value.clone())),
        }
    }
    let mut found = BTreeMap::new();
    walk("", value, &mut found);
    found
}

fn fits(default: &Value, value: &Value) -> bool {
    match &default.kind {
        ValueKind::String(_) => !matches!(value.kind, ValueKind::Table(_) | ValueKind::Array(_)),
        ValueKind::Boolean(_) => matches!(value.kind, ValueKind::Boolean(_)),
        ValueKind::Float(_) => value.clone().into_float().is_ok(),
        ValueKind::Array(_) => matches!(value.kind, ValueKind::Array(_)),
        _ => matches!(value.kind, ValueKind::I64(number) if number >= 0),
    }
}

fn describe(value: &Value) -> &'static str {
    match value.kind {
        ValueKind::Boolean(_) => "true or false",
        ValueKind::String(_) => "a text",
        ValueKind::Float(_) => "a number",
        ValueKind::Table(_) => "a table",
        ValueKind::Array(_) => "a list",
        ValueKind::Nil => "nothing",
        _ => "a whole number, not negative",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment(pairs: &[(&str, &str)]) -> Environment {
        let map = pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
        Environment::with_prefix("DUENOTICE").prefix_separator("__").separator("__").try_parsing(true).source(Some(map))
    }

    #[test]
    fn the_default_file_is_a_full_and_sound_configuration() {
        let settings = merge(None, environment(&[])).unwrap();
        assert_eq!(settings.http.bind, "127.0.0.1:8080");
    }

    #[test]
    fn the_environment_overrides_the_file() {
        let settings = merge(
            None,
            environment(&[("DUENOTICE__STORE__URL", "postgres://x/y"), ("DUENOTICE__RELAY__PER_SECOND", "7")]),
        )
        .unwrap();
        assert_eq!(settings.store.url, "postgres://x/y");
        assert_eq!(settings.relay.per_second, 7);
    }

    #[test]
    fn every_problem_is_told_at_once() {
        let file = std::env::temp_dir().join(format!("duenotice-config-{}.toml", std::process::id()));
        std::fs::write(&file, "[store]\nurll = \"x\"\n[relay]\nconnections = \"many\"\n[queue]\nurl = \"redis://x\"\n[http]\ncontact = []\n")
            .unwrap();
        let problems = merge(Some(&file), environment(&[])).unwrap_err().0;
        std::fs::remove_file(&file).unwrap();
        let places: Vec<String> = problems.iter().map(|problem| problem.place.to_string()).collect();
        assert_eq!(
            places,
            ["setting http.contact", "setting queue.url", "setting relay.connections", "setting store.urll"]
        );
    }

    #[test]
    fn relays_are_a_list_whose_keys_are_known() {
        let file = std::env::temp_dir().join(format!("duenotice-relays-{}.toml", std::process::id()));
        let relays = "[[relays]]\nurl = \"smtp://a.example.org\"\nper_domain = { \"example.net\" = 5 }\n[[relays]]\n";
        std::fs::write(&file, format!("{relays}url = \"smtp://b.example.org\"\nweight = 2\n")).unwrap();
        let read = merge(Some(&file), environment(&[])).unwrap().relays;
        assert_eq!((read[0].per_domain["example.net"], read[0].weight, read[1].weight), (5, 1, 2));
        std::fs::write(&file, format!("{relays}wieght = 2\n")).unwrap();
        let problems = merge(Some(&file), environment(&[])).unwrap_err().0;
        std::fs::remove_file(&file).unwrap();
        assert_eq!(problems[0].place.to_string(), "setting relays.1.wieght");
    }

    #[test]
    fn settings_that_cannot_work_together_are_refused() {
        let problems = merge(None, environment(&[("DUENOTICE__QUEUE__URL", "amqp://localhost")])).unwrap_err().0;
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(problems[0].found.contains("SQLite"));
    }
}
