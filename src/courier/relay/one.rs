//! One relay, as all tasks of a process share it.

use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use rand::RngExt;
use tokio::sync::Notify;
use tokio::time::Instant;

use super::breaker::{Admission, Breaker, Common, News, Sign};
use super::desk::Desk;
use super::domains::Domains;
use super::guard::{Guard, Judged};
use super::limits::Limits;
use super::seats::Seats;
use crate::courier::channel::{RelaySettings, Sent};
use crate::delivery::Outcome;

/// What tasks share about one relay.
pub(super) struct Relay {
    pub(super) name: String,
    pub(super) limits: Limits,
    pub(super) domains: Domains,
    pub(super) seats: Arc<Seats>,
    health: Mutex<Health>,
    desk: Arc<OnceLock<Desk>>,
    news: Arc<Notify>,
}

struct Health {
    breaker: Breaker,
    guard: Guard,
    /// What opened the breaker, without personal values.
    reason: String,
}

impl Relay {
    /// A relay that is well as far as anybody knows.
    pub(super) fn new(
        settings: &RelaySettings,
        desk: &Arc<OnceLock<Desk>>,
        news: &Arc<Notify>,
        wake: &Arc<Notify>,
    ) -> Self {
        let breaker = Breaker::new(Duration::from_secs(settings.rest_seconds));
        Self {
            name: settings.name.clone(),
            limits: Limits::new(format!("relay/{}", settings.name), settings.per_second, wake.clone()),
            domains: Domains::new(settings.per_domain_per_second, &settings.per_domain),
            seats: Seats::new(settings.max_connections),
            health: Mutex::new(Health { breaker, guard: Guard::default(), reason: String::new() }),
            desk: desk.clone(),
            news: news.clone(),
        }
    }

    /// Asks for one message: `None` if the relay rests, `Some(true)` for the one that finds out whether it is well
    /// again, on which all workers agree.
    pub(super) async fn admit(&self) -> Option<bool> {
        let asked = match self.health().breaker.admit(Instant::now()) {
            Admission::Open => return Some(false),
            Admission::Not(_) => return None,
            Admission::Ask(turn) => turn,
        };
        let agreed = match self.desk.get() {
            Some(desk) => desk.may_probe(&self.name, asked).await,
            None => true, // there are no others
        };
        let (mut health, now) = (self.health(), Instant::now());
        if agreed && health.breaker.granted(asked, now) {
            return Some(true);
        }
        health.breaker.refused(now);
        None
    }

    pub(super) fn resting_until(&self) -> Option<Instant> {
        self.health().breaker.resting_until(Instant::now())
    }

    /// Judges what became of a message, and lets the breaker know.
    pub(super) fn judge(&self, mut sent: Sent, probe: bool) -> Sent {
        let mut health = self.health();
        let Judged { outcome, storm } = health.guard.judge(sent.outcome);
        let refused_probe = probe && outcome == Outcome::PolicyRefused;
        let sign = match outcome {
            _ if storm || sent.mend || refused_probe => Sign::Broken,
            Outcome::RelayFailed | Outcome::Ambiguous => Sign::Failed, // ambiguity for all would be copies for all
            Outcome::Deferred if sent.reply.code.is_none() => Sign::Failed,
            _ => Sign::Well,
        };
        // the one that was sent to look whether a storm is over is not to blame for it
        sent.outcome = if refused_probe { Outcome::RelayFailed } else { outcome };
        if health.breaker.note(sign, probe, Instant::now(), rand::rng().random()) {
            let (relay, stage, code) = (&self.name, sent.stage.word(), sent.reply.code);
            tracing::error!(relay, stage, code, storm, mend = sent.mend, "the relay is left alone for a while");
            health.reason = reason(&sent, storm);
        }
        if health.breaker.news().is_some() {
            self.news.notify_one();
        }
        sent
    }

    /// What the others are to be told: the news, the turn in which it happened, and why.
    pub(super) fn news(&self) -> Option<(News, i64, String)> {
        let health = self.health();
        health.breaker.news().map(|(news, turn)| (news, turn, health.reason.clone()))
    }

    /// They have been told.
    pub(super) fn told(&self, news: News, turn: i64) {
        self.health().breaker.told(news, turn);
    }

    /// Learns what all workers know.
    pub(super) fn learn(&self, turn: i64, common: Common, rests: u32) {
        let mut health = self.health();
        if health.breaker.is_new(turn) {
            tracing::info!(relay = &self.name, turn, ?common, "the relay as all workers know it");
        }
        health.breaker.learn(turn, common, rests, Instant::now());
    }

    fn health(&self) -> MutexGuard<'_, Health> {
        self.health.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Why the relay is left alone: codes and stages only, since replies repeat addresses.
fn reason(sent: &Sent, storm: bool) -> String {
    let what = match (storm, sent.mend) {
        (true, _) => "it refuses as in a storm",
        (_, true) => "it or its settings must be mended",
        _ => "it failed several times",
    };
    let code = sent.reply.code.map(|code| format!(", code {code}")).unwrap_or_default();
    let enhanced = sent.reply.enhanced.as_ref().map(|code| format!(" {code}")).unwrap_or_default();
    format!("{what} (stage {}{code}{enhanced})", sent.stage.word())
}
