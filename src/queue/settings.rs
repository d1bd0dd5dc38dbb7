//! What an operator may set about the queue.

use serde::{Deserialize, Serialize};

use super::contract::{LINE_EMAIL, LINE_STEPS};
use crate::problem::{Place, Problem};

/// Settings of the dispatcher.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct QueueSettings {
    /// `in-process`, `postgres` (the store's own database), `postgres://…` or `amqp://…` / `amqps://…`.
    pub url: String,
    /// The first part of every queue and exchange name at the broker.
    pub prefix: String,
    /// How many tickets of one lane may wait before the publisher stops; 1 to 10000.
    pub window: usize,
    /// How many unsettled tickets of one lane a process may hold: as many as it has connections, not more; 1 to 64.
    pub prefetch: u16,
    /// The lines that this process serves.
    pub lines: Vec<String>,
    /// How long the broker may take to confirm, in seconds.
    pub confirm_seconds: u64,
}

impl Default for QueueSettings {
    fn default() -> Self {
        Self {
            url: "in-process".to_owned(),
            prefix: "duenotice".to_owned(),
            window: 256,
            prefetch: 8,
            lines: vec![LINE_STEPS.to_owned(), LINE_EMAIL.to_owned()],
            confirm_seconds: 10,
        }
    }
}

impl QueueSettings {
    /// Everything that is wrong with the settings.
    pub fn problems(&self) -> Vec<Problem> {
        let mut found = Vec::new();
        let mut check = |good: bool, key: &str, wrong: &str, wanted: &str| {
            if !good {
                found.push(Problem::new(Place::Setting(format!("queue.{key}")), wrong, wanted));
            }
        };
        let known = ["in-process", "postgres"].contains(&self.url.as_str())
            || ["postgres://", "postgresql://", "amqp://", "amqps://"].iter().any(|start| self.url.starts_with(start));
        check(known, "url", "not a queue", "in-process, postgres, postgres://…, amqp://… or amqps://…");
        check((1..=10_000).contains(&self.window), "window", "out of range", "1 to 10000");
        check((1..=64).contains(&self.prefetch), "prefetch", "out of range", "1 to 64");
        check(!self.lines.is_empty(), "lines", "empty", "at least one line, such as email");
        let plain = |text: &String| {
            !text.is_empty()
                && text.len() <= 100
                && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._".contains(&b))
        };
        check(plain(&self.prefix), "prefix", "not a name", "letters, digits, dots, hyphens and underscores");
        check(self.lines.iter().all(plain), "lines", "not names", "letters, digits, dots, hyphens and underscores");
        check((1..=300).contains(&self.confirm_seconds), "confirm_seconds", "out of range", "1 to 300");
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_defaults_are_in_order_and_every_fault_is_named() {
        assert_eq!(QueueSettings::default().problems(), []);
        let bad =
            QueueSettings { url: "redis://x".to_owned(), prefetch: 100, lines: vec![], ..QueueSettings::default() };
        let keys: Vec<_> = bad.problems().iter().map(|problem| problem.place.to_string()).collect();
        assert_eq!(keys, ["setting queue.url", "setting queue.prefetch", "setting queue.lines"]);
    }
}
