//! Carrying one chunk: intents are committed before anything is sent, results before anything else is intended.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use backon::ExponentialBackoff;
use chrono::TimeDelta;
use tokio::time::Instant;

use super::channel::Sent;
use super::jobs::JobSteps;
use super::relay::{Carried, Carrier, Leave};
use super::results::{self, Span};
use super::shared::{Shared, pauses};
use super::sheet::{NoSheet, Sheet, Sheets, Unwritable};
use crate::delivery::{Outcome, Policy};
use crate::id::{Chunk, Id};
use crate::store::{Begun, Claim, Flush, Flushed, ResultRow, StoreError, Way};

/// How often a refusal of the database that is neither absence nor pressure of work is tried again.
const REFUSALS: u32 = 5;

/// After how long it is looked again whether relays still rest.
const LOOK_AGAIN: Duration = Duration::from_secs(2);

/// Why a task cannot go on: the process must end, so that others take over what it holds.
#[derive(Debug, thiserror::Error)]
pub enum Lost {
    /// Others have called this worker dead.
    #[error("this worker was called dead by others")]
    Gone,
    /// Results cannot be recorded.
    #[error("results cannot be recorded")]
    Unrecorded(#[source] StoreError),
}

/// What to do with the rest of a chunk.
enum Rest {
    /// Nothing is left.
    Done,
    /// Give it back at once: the process stops, the mailing halts, or the time is spent.
    Back,
    /// Give it back, for later: every relay rests.
    Later(Instant),
}

/// One chunk in one task's hands.
pub(super) struct Carrying<'a, S, J> {
    shared: &'a Shared<S, J>,
    carrier: &'a mut Carrier,
    slot: i16,
    claim: Claim,
    policy: Policy,
    until: Instant,
}

impl<'a, S: Sheets, J: JobSteps> Carrying<'a, S, J> {
    /// Claims a chunk and carries it. `Ok` means that its ticket can be forgotten.
    pub(super) async fn chunk(
        shared: &'a Shared<S, J>,
        carrier: &'a mut Carrier,
        slot: i16,
        chunk: Id<Chunk>,
    ) -> Result<bool, Lost> {
        let Some(_in_hand) = shared.hands.take(chunk) else { return Ok(true) };
        let claim = match shared.store.claim(chunk, shared.worker).await {
            Ok(Some(claim)) => claim,
            Ok(None) | Err(StoreError::Missing(_)) => return Ok(true),
            Err(StoreError::WorkerGone) => return Err(Lost::Gone),
            Err(error) => {
                tracing::warn!(chunk = %chunk, %error, "a chunk could not be claimed; its ticket comes again");
                return Ok(false);
            }
        };
        let policy = results::policy(&claim.mailing);
        let until = Instant::now() + shared.settings.chunk_budget;
        let mut carrying = Self { shared, carrier, slot, claim, policy, until };
        if carrying.claim.claims > shared.settings.claims {
            carrying.cut().await?;
            return Ok(true);
        }
        carrying.carry().await.map(|()| true)
    }

    async fn carry(&mut self) -> Result<(), Lost> {
        let sheet = match self.shared.sheets.sheet(&self.claim.mailing).await {
            Ok(sheet) => Ok(sheet),
            Err(NoSheet::Never(reason)) => {
                tracing::error!(mailing = %self.claim.mailing.mailing_id, reason, "a mailing cannot be written");
                Err(reason)
            }
            Err(NoSheet::Later(error)) => {
                tracing::warn!(mailing = %self.claim.mailing.mailing_id, %error, "a mailing waits for its template");
                return self.give_back(None).await;
            }
        };
        let mut open: VecDeque<i64> = self.claim.seqs.iter().copied().collect();
        let mut results = Vec::new();
        loop {
            let rest = self.rest_of(&open);
            let next: Vec<i64> = match rest {
                None => open.drain(..open.len().min(self.shared.settings.sub_batch)).collect(),
                Some(_) => Vec::new(),
            };
            let done = matches!(rest, Some(Rest::Done));
            let flushed = self.flush(&results, &next, done).await?;
            if flushed.fenced || done {
                return Ok(());
            }
            if let Some(rest) = rest {
                return self.give_back(if let Rest::Later(until) = rest { Some(until) } else { None }).await;
            }
            if flushed.halted {
                return self.give_back(None).await;
            }
            results = self.send(&flushed.begun, &sheet).await;
        }
    }

    fn rest_of(&self, open: &VecDeque<i64>) -> Option<Rest> {
        if open.is_empty() {
            return Some(Rest::Done);
        }
        let by_relay = self.claim.mailing.channel != Way::Letter;
        if let Some(until) = self.carrier.resting_until().filter(|_| by_relay) {
            return Some(Rest::Later(until));
        }
        (!self.shared.goes_on() || Instant::now() >= self.until).then_some(Rest::Back)
    }

    /// Sends what was begun; whatever is not sent any more is said to be so.
    async fn send(&mut self, begun: &[Begun], sheet: &Result<Arc<dyn Sheet>, String>) -> Vec<ResultRow> {
        let mut rows = Vec::with_capacity(begun.len());
        for one in begun {
            let from = self.shared.clock.now();
            let sent = match self.one(one, sheet).await {
                Carried::Tried(sent) => sent,
                Carried::AllRest => results::unsent(Outcome::NotTried, "every relay rests"),
                Carried::NoTurn => results::unsent(Outcome::NotTried, "the limits left no turn in good time"),
            };
            rows.push(results::row(one, sent, &self.policy, Span { from, to: self.shared.clock.now() }));
        }
        rows
    }

    async fn one(&mut self, begun: &Begun, sheet: &Result<Arc<dyn Sheet>, String>) -> Carried {
        if !self.shared.goes_on() {
            return Carried::Tried(results::unsent(Outcome::NotTried, "the worker stops"));
        }
        let sheet = match sheet {
            Ok(sheet) => sheet,
            Err(reason) => return Carried::Tried(results::unsent(Outcome::PolicyRefused, reason)),
        };
        if self.claim.mailing.channel == Way::Letter {
            return Carried::Tried(self.post(begun, sheet.clone()).await);
        }
        match results::write(sheet.as_ref(), begun) {
            Ok(message) => {
                let shared = self.shared;
                let leave = Leave { stop: &shared.stop, goes_on: &|| shared.goes_on() };
                self.carrier.carry(&message, self.claim.mailing.drill, &leave).await
            }
            Err(unwritable) => Carried::Tried(results::unsent(Outcome::Impossible, &unwritable.0)),
        }
    }

    /// Sets a letter in a thread of its own and hands it over.
    async fn post(&self, begun: &Begun, sheet: Arc<dyn Sheet>) -> Sent {
        let begun = begun.clone();
        let made = tokio::task::spawn_blocking(move || results::set(sheet.as_ref(), &begun)).await;
        match made.unwrap_or_else(|_| Err(Unwritable("the setting of the letter was interrupted".to_owned()))) {
            Ok(item) => self.carrier.post(item, self.claim.mailing.drill).await,
            Err(unwritable) => results::unsent(Outcome::Impossible, &unwritable.0),
        }
    }

    /// Records, and keeps trying the very same call: until it is recorded nothing is sent.
    async fn flush(&self, results: &[ResultRow], next: &[i64], finish: bool) -> Result<Flushed, Lost> {
        let claim = self.claim.reference();
        let mut insisting = Insisting::new();
        loop {
            let now = self.shared.clock.now();
            let flush = Flush { claim, results, next, finish, now, slot: self.slot };
            match self.shared.store.flush(&flush).await {
                Ok(flushed) => return Ok(flushed),
                Err(error) => insisting.after(error).await?,
            }
        }
    }

    async fn give_back(&self, later: Option<Instant>) -> Result<(), Lost> {
        // a person, or another worker's probe, may end the rest sooner
        let wait = later.map_or(Duration::ZERO, |until| (until - Instant::now()).min(LOOK_AGAIN));
        let wait = TimeDelta::from_std(wait).unwrap_or_default();
        let mut insisting = Insisting::new();
        loop {
            let now = self.shared.clock.now();
            match self.shared.store.release_chunk(&self.claim.reference(), now + wait, now).await {
                Ok(_) | Err(StoreError::Missing(_)) => return Ok(()),
                Err(error) => insisting.after(error).await?,
            }
        }
    }

    /// A chunk that workers die of is cut until the one delivery is found that they die of.
    async fn cut(&self) -> Result<(), Lost> {
        let chunk = self.claim.chunk_id;
        self.give_back(None).await?;
        match self.shared.store.bisect(chunk, self.shared.clock.now()).await {
            Ok(cut) => tracing::error!(chunk = %chunk, claims = self.claim.claims, cut, "workers died of this chunk"),
            Err(error) => tracing::warn!(chunk = %chunk, %error, "a chunk could not be cut"),
        }
        Ok(())
    }
}

/// The patience of a call that must succeed: an absent, busy or full database is waited for; what it refuses
/// again and again is refused for good.
struct Insisting {
    pauses: ExponentialBackoff,
    refusals: u32,
}

impl Insisting {
    fn new() -> Self {
        Self { pauses: pauses(), refusals: 0 }
    }

    async fn after(&mut self, error: StoreError) -> Result<(), Lost> {
        let waits = matches!(error, StoreError::Unreachable(_) | StoreError::Busy(_) | StoreError::Full(_));
        self.refusals += u32::from(!waits);
        if self.refusals > REFUSALS {
            return Err(Lost::Unrecorded(error));
        }
        tracing::error!(%error, "what was done could not be recorded yet; sending waits");
        tokio::time::sleep(self.pauses.next().unwrap_or_default()).await;
        Ok(())
    }
}
