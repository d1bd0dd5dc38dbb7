//! What an operator may set about a relay.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::problem::{Place, Problem};

/// How the way to a relay is protected. Certificates are always verified.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tls {
    /// From the first byte (RFC 8314), usually port 465.
    Implicit,
    /// By STARTTLS (RFC 3207), never without it.
    Starttls,
    /// Not at all: for a relay on this machine.
    None,
}

/// A relay, or the Maildir that stands in for one.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RelaySettings {
    /// The name in attempts and alarms.
    pub name: String,
    /// A directory that takes the messages instead of a relay; the rest is then ignored.
    pub maildir: Option<PathBuf>,
    /// The relay's host name, which its certificate must bear.
    pub host: String,
    /// The port.
    pub port: u16,
    /// How the way is protected.
    pub tls: Tls,
    /// A file of further root certificates (PEM), besides the machine's own.
    pub ca_file: Option<PathBuf>,
    /// Allows `tls = "none"` to a host that is not this machine: only inside a network of containers.
    pub plaintext_allowed: bool,
    /// The user name for AUTH, where the relay asks for one.
    pub username: Option<String>,
    /// The password for AUTH.
    pub password: Option<String>,
    /// The name in EHLO; empty for the machine's own.
    pub hello: String,
    /// The most messages per second, over all worker processes; zero for no limit.
    pub per_second: u32,
    /// The most messages per second to one recipient domain, over all worker processes, for a relay that delivers to
    /// it directly; zero for no limit.
    pub per_domain_per_second: u32,
    /// The same for domains that differ from the others.
    pub per_domain: BTreeMap<String, u32>,
    /// The most connections over all worker processes; zero for no limit. Each process has one at least.
    pub max_connections: u32,
    /// Relays of the lowest order are asked first, the others when those fail or rest. None: its place in the list.
    pub order: Option<u32>,
    /// Its part of the messages of its order, compared with the others'.
    pub weight: u32,
    /// How many messages one connection carries.
    pub messages_per_connection: u32,
    /// How long one connection is used, in seconds.
    pub connection_seconds: u64,
    /// How long a connection may have been idle to be used again, in seconds.
    pub idle_seconds: u64,
    /// How long a relay that fails is left alone at first, in seconds; each further time twice as long, up to ten minutes.
    pub rest_seconds: u64,
    /// Whether to ask for reports of success too (RFC 3461), where the relay offers that.
    pub report_success: bool,
}

impl Default for RelaySettings {
    fn default() -> Self {
        Self {
            name: "relay".to_owned(),
            maildir: None,
            host: String::new(),
            port: 587,
            tls: Tls::Starttls,
            ca_file: None,
            plaintext_allowed: false,
            username: None,
            password: None,
            hello: String::new(),
            per_second: 0,
            per_domain_per_second: 0,
            per_domain: BTreeMap::new(),
            max_connections: 0,
            order: None,
            weight: 1,
            messages_per_connection: 100,
            connection_seconds: 300,
            idle_seconds: 30,
            rest_seconds: 30,
            report_success: false,
        }
    }
}

/// Prints everything but the password.
impl std::fmt::Debug for RelaySettings {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("RelaySettings")
            .field("name", &self.name)
            .field("maildir", &self.maildir)
            .field("host", &self.host)
            .field("port", &self.port)
            .field("tls", &self.tls)
            .field("password", &self.password.as_ref().map(|_| "…"))
            .finish_non_exhaustive()
    }
}

impl RelaySettings {
    /// Everything that is wrong with the settings; `key` is where they stand, such as `relays.0`.
    pub fn problems(&self, key: &str) -> Vec<Problem> {
        let mut found = Vec::new();
        let mut check = |good: bool, part: &str, wrong: &str, wanted: &str| {
            if !good {
                found.push(Problem::new(Place::Setting(format!("{key}.{part}")), wrong, wanted));
            }
        };
        let plain = |sign: char| sign.is_ascii_alphanumeric() || "._-:".contains(sign);
        let named = (1..=100).contains(&self.name.len()) && self.name.chars().all(plain);
        check(named, "name", "no name", "a short name of letters, digits, dots and hyphens, such as primary");
        check((1..=1000).contains(&self.weight), "weight", "no weight", "1 to 1000");
        if self.maildir.is_some() {
            return found;
        }
        check(url::Host::parse(&self.host).is_ok(), "host", "not a host name", "such as mail.example.org");
        check(self.port > 0, "port", "zero", "such as 587");
        let local = ["localhost", "127.0.0.1", "::1", "[::1]"].contains(&self.host.as_str());
        let protected = self.tls != Tls::None || local || self.plaintext_allowed;
        check(
            protected,
            "tls",
            "none, towards another machine",
            "starttls or implicit; breach notices are confidential",
        );
        let whole = self.username.is_some() == self.password.is_some();
        check(whole, "password", "user name and password do not come together", "both or neither");
        let secret = self.password.is_none() || self.tls != Tls::None || local;
        check(secret, "tls", "none, with a password", "starttls or implicit");
        check(self.messages_per_connection > 0, "messages_per_connection", "zero", "1 or more");
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(settings: &RelaySettings, expected: &[&str]) {
        let found: Vec<_> = settings.problems("relays.0").iter().map(|problem| problem.place.to_string()).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn plaintext_leaves_this_machine_only_if_that_is_said() {
        let local = RelaySettings { host: "127.0.0.1".to_owned(), tls: Tls::None, ..RelaySettings::default() };
        check(&local, &[]);
        let remote = RelaySettings { host: "mail.example.org".to_owned(), ..local };
        check(&remote, &["setting relays.0.tls"]);
        check(&RelaySettings { plaintext_allowed: true, ..remote.clone() }, &[]);
        check(&RelaySettings { tls: Tls::Starttls, ..remote.clone() }, &[]);
        let (username, password) = (Some("u".to_owned()), Some("p".to_owned()));
        let secret = RelaySettings { plaintext_allowed: true, username, password, ..remote };
        check(&secret, &["setting relays.0.tls"]);
        assert!(!format!("{:?}", RelaySettings { password: Some("hush".to_owned()), ..secret }).contains("hush"));
    }

    #[test]
    fn an_empty_host_is_a_problem_and_a_maildir_needs_none() {
        check(&RelaySettings::default(), &["setting relays.0.host"]);
        check(&RelaySettings { maildir: Some("out".into()), ..RelaySettings::default() }, &[]);
    }
}
