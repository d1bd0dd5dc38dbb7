//! `[relay]`, or a list of `[[relays]]`: from what a person writes to what the courier needs.

use std::collections::BTreeMap;

use config::{Value, ValueKind};
use serde::Deserialize;

use super::config::{MailSection, Settings};
use crate::courier::{RelaySettings, Tls};
use crate::problem::{Place, Problem, Problems};

/// One of `[[relays]]`. The keys stand in `defaults.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(default)]
pub struct RelayEntry {
    /// The name in attempts, alarms and commands; empty for the host.
    pub name: String,
    /// `smtp://`, `smtps://` or `smtp+plaintext://`.
    pub url: String,
    /// AUTH user; empty for none.
    pub username: String,
    /// File of the AUTH password; empty for none.
    pub password_file: String,
    /// PEM file of further authorities; empty for none.
    pub ca_file: String,
    /// Messages a second over all processes; zero for no limit.
    pub per_second: u32,
    /// Messages a second to one recipient domain over all processes; zero for no limit.
    pub per_domain_per_second: u32,
    /// The same for domains that differ.
    pub per_domain: BTreeMap<String, u32>,
    /// Connections over all processes; zero for no limit.
    pub max_connections: u32,
    /// The lowest is asked first; none for the place in the list.
    pub order: Option<u32>,
    /// Its part of the messages of its order.
    pub weight: u32,
    /// How long it is left alone at first when it fails, in seconds.
    pub rest_seconds: u64,
}

impl Default for RelayEntry {
    fn default() -> Self {
        let usual = RelaySettings::default();
        Self {
            name: String::new(),
            url: String::new(),
            username: String::new(),
            password_file: String::new(),
            ca_file: String::new(),
            per_second: usual.per_second,
            per_domain_per_second: usual.per_domain_per_second,
            per_domain: usual.per_domain,
            max_connections: usual.max_connections,
            order: usual.order,
            weight: usual.weight,
            rest_seconds: usual.rest_seconds,
        }
    }
}

/// The keys of an entry.
const KEYS: [&str; 12] = [
    "name",
    "url",
    "username",
    "password_file",
    "ca_file",
    "per_second",
    "per_domain_per_second",
    "per_domain",
    "max_connections",
    "order",
    "weight",
    "rest_seconds",
];

/// The unknown keys of a list of relays as it was given.
pub fn unknown_keys(given: &Value) -> Vec<Problem> {
    let ValueKind::Array(entries) = &given.kind else { return Vec::new() };
    let mut problems = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        let ValueKind::Table(table) = &entry.kind else { continue };
        for key in table.keys().filter(|key| !KEYS.contains(&key.as_str())) {
            let place = Place::Setting(format!("relays.{at}.{key}"));
            problems.push(Problem::new(place, "this key is not known", KEYS.join(", ")));
        }
    }
    problems
}

/// The relays that the settings name, in their order.
///
/// # Errors
/// Every problem of every relay.
pub fn relays(settings: &Settings) -> anyhow::Result<Vec<RelaySettings>> {
    if settings.mail.channel == "maildir" {
        return Ok(vec![maildir(&settings.mail, settings.relay.per_second)]);
    }
    if settings.relays.is_empty() {
        let section = &settings.relay;
        let entry = RelayEntry {
            url: section.url.clone(),
            username: section.username.clone(),
            password_file: section.password_file.clone(),
            ca_file: section.ca_file.clone(),
            per_second: section.per_second,
            per_domain_per_second: section.per_domain_per_second,
            max_connections: section.max_connections,
            ..RelayEntry::default()
        };
        return Ok(vec![read(&entry, "relay")?]);
    }
    let (mut read_well, mut problems) = (Vec::new(), Vec::new());
    for (at, entry) in settings.relays.iter().enumerate() {
        match read(entry, &format!("relays.{at}")) {
            Ok(relay) => read_well.push(relay),
            Err(failure) => problems.extend(failure.downcast::<Problems>()?.0),
        }
    }
    Problems::none_or_err(problems)?;
    Ok(read_well)
}

/// How the address of a relay is written.
const FORMS: &str = "smtp://host:port, smtps://host:port or smtp+plaintext://host:port";

/// How many messages a second all relays take together, by their settings; zero where one of them has no limit and the
/// installation has none either.
pub fn most_per_second(settings: &Settings) -> u32 {
    let listed: Vec<u32> = settings.relays.iter().map(|relay| relay.per_second).collect();
    let each = if listed.is_empty() { vec![settings.relay.per_second] } else { listed };
    let of_relays = if each.contains(&0) { 0 } else { each.iter().fold(0_u32, |sum, one| sum.saturating_add(*one)) };
    match (of_relays, settings.work.per_second) {
        (limit, 0) | (0, limit) => limit,
        (one, other) => one.min(other),
    }
}

fn maildir(mail: &MailSection, per_second: u32) -> RelaySettings {
    let (name, folder) = ("maildir".to_owned(), Some(mail.maildir.clone()));
    RelaySettings { name, maildir: folder, per_second, ..RelaySettings::default() }
}

fn read(entry: &RelayEntry, key: &str) -> anyhow::Result<RelaySettings> {
    let wrong = |part: &str, found: String, wanted: &str| {
        Problems(vec![Problem::new(Place::Setting(format!("{key}.{part}")), found, wanted)])
    };
    let url = url::Url::parse(&entry.url).map_err(|error| wrong("url", error.to_string(), FORMS))?;
    let (tls, usual_port) = match url.scheme() {
        "smtps" => (Tls::Implicit, 465),
        "smtp+plaintext" => (Tls::None, 25),
        "smtp" => (Tls::Starttls, 587),
        other => return Err(wrong("url", format!("{other}:// is no way to a relay"), FORMS).into()),
    };
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let password = match some(&entry.password_file) {
        Some(file) => {
            let text = std::fs::read_to_string(&file)
                .map_err(|error| wrong("password_file", error.to_string(), "a file that can be read"))?;
            Some(text.lines().next().unwrap_or_default().to_owned())
        }
        None => None,
    };
    let host = url.host_str().unwrap_or_default();
    let settings = RelaySettings {
        name: some(&entry.name).unwrap_or_else(|| host.trim_matches(['[', ']']).to_owned()),
        host: host.to_owned(),
        port: url.port().unwrap_or(usual_port),
        tls,
        ca_file: some(&entry.ca_file).map(Into::into),
        username: some(&entry.username),
        password,
        per_second: entry.per_second,
        per_domain_per_second: entry.per_domain_per_second,
        per_domain: entry.per_domain.clone(),
        max_connections: entry.max_connections,
        order: entry.order,
        weight: entry.weight,
        rest_seconds: entry.rest_seconds,
        ..RelaySettings::default()
    };
    Problems::none_or_err(settings.problems(key))?;
    Ok(settings)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_relay_is_read_from_its_address() {
        let entry = RelayEntry { url: "smtp://mail.example.org:2525".to_owned(), weight: 3, ..RelayEntry::default() };
        let read = read(&entry, "relays.0").unwrap();
        assert_eq!(
            (read.name.as_str(), read.port, read.tls, read.weight),
            ("mail.example.org", 2525, Tls::Starttls, 3)
        );
    }

    #[test]
    fn wrong_relays_are_told_with_their_places() {
        let check = |entry: RelayEntry, expected: &str| {
            let problems = read(&entry, "relays.1").unwrap_err().downcast::<Problems>().unwrap();
            assert_eq!(problems.0[0].place.to_string(), expected);
        };
        let entry = |url: &str| RelayEntry { url: url.to_owned(), ..RelayEntry::default() };
        check(entry(""), "setting relays.1.url");
        check(entry("https://mail.example.org"), "setting relays.1.url");
        check(RelayEntry { weight: 0, ..entry("smtp://mail.example.org") }, "setting relays.1.weight");
        let name = "a name".to_owned();
        check(RelayEntry { name, ..entry("smtp://mail.example.org") }, "setting relays.1.name");
    }
}
