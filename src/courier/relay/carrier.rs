//! One task's ways out: the first relay that is well, and the next one if it fails.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use super::choice::Choice;
use super::limits::Limits;
use super::one::Relay;
use super::seats::Seat;
use crate::courier::channel::{Channel, Maildir, Message, PostItem, Sent, Tray, Way};
use crate::delivery::{Outcome, Reply, Stage};

/// How long a message waits for its turn before its chunk is given back.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long a task whose patience ended takes nothing in hand.
const BREATH: Duration = Duration::from_secs(1);

/// A relay and this task's own way to it.
pub(super) struct Link {
    pub(super) relay: Arc<Relay>,
    pub(super) way: Way,
    pub(super) seat: Option<Seat>,
}

/// What all tasks of a process share besides the relays themselves.
pub(super) struct Common {
    /// Which relay is asked first.
    pub(super) choice: Mutex<Choice>,
    /// The limit over all relays.
    pub(super) whole: Limits,
}

/// All ways of a task.
pub struct Carrier {
    links: Vec<Link>,
    common: Arc<Common>,
    drills: Option<Maildir>,
    post: Option<Tray>,
    drill_post: Option<Tray>,
    /// No turn came; the task takes nothing in hand until then.
    breath: Option<Instant>,
}

/// When to leave off.
pub struct Leave<'a> {
    /// Ends every waiting.
    pub stop: &'a CancellationToken,
    /// Whether something new may be begun; asked once more after each waiting.
    pub goes_on: &'a (dyn Fn() -> bool + Send + Sync),
}

/// What became of a message that was to be carried.
#[derive(Debug)]
pub enum Carried {
    /// It was tried.
    Tried(Sent),
    /// Every relay rests; nothing was tried.
    AllRest,
    /// The limits left no turn in good time; nothing was tried.
    NoTurn,
}

impl Carrier {
    pub(super) fn new(
        links: Vec<Link>,
        common: Arc<Common>,
        drills: Option<Maildir>,
        post: Option<Tray>,
        drill_post: Option<Tray>,
    ) -> Self {
        Self { links, common, drills, post, drill_post, breath: None }
    }

    /// Hands a letter over to the mail house's folder; one of a drill only into the directory that was set for drills.
    pub async fn post(&self, item: PostItem, drill: bool) -> Sent {
        let tray = if drill { &self.drill_post } else { &self.post };
        match tray {
            Some(tray) => tray.hand_over(item).await,
            None => nowhere(if drill { DRILL } else { "letters are not set up here (letters.folder)" }),
        }
    }

    /// Carries a message; one of a drill only into the directory that was set for drills.
    pub async fn carry(&mut self, message: &Message, drill: bool, leave: &Leave<'_>) -> Carried {
        if !drill {
            let breath = self.takes_breath(Instant::now());
            return if breath.is_some() { Carried::NoTurn } else { self.relay(message, leave).await };
        }
        match &mut self.drills {
            Some(directory) => Carried::Tried(directory.send(message).await),
            None => Carried::Tried(nowhere(DRILL)),
        }
    }

    /// Sends through the first relay that is admitted. If that relay fails, cannot take such an address, or
    /// refuses by policy, the next one is asked; an ambiguous outcome is never repeated here.
    async fn relay(&mut self, message: &Message, leave: &Leave<'_>) -> Carried {
        let until = Instant::now() + PATIENCE;
        let sequence = {
            let well = |at: usize| self.links[at].relay.resting_until().is_none();
            self.common.choice.lock().unwrap_or_else(PoisonError::into_inner).next(well)
        };
        let mut last = None;
        for at in sequence {
            let link = &mut self.links[at];
            let turn = link.turn(message, until, leave).await && self.common.whole.turn(until, leave.stop).await;
            if !turn || !(leave.goes_on)() {
                self.breath = Some(Instant::now() + BREATH);
                return last.map_or(Carried::NoTurn, Carried::Tried);
            }
            let Some(probe) = link.relay.admit().await else { continue };
            let sent = link.relay.judge(link.way.send(message).await, probe);
            let elsewhere = matches!(sent.outcome, Outcome::RelayFailed | Outcome::PolicyRefused | Outcome::Impossible);
            if !elsewhere {
                return Carried::Tried(sent);
            }
            last = Some(sent);
        }
        last.map_or(Carried::AllRest, Carried::Tried)
    }

    /// Until when nothing can be carried, because every relay rests or has no room; `None` if one may be asked.
    pub fn resting_until(&self) -> Option<Instant> {
        let now = Instant::now();
        let rests: Option<Vec<Instant>> = self.links.iter().map(|link| link.closed_until(now)).collect();
        self.takes_breath(now).or_else(|| rests.and_then(|rests| rests.into_iter().min()))
    }

    /// Lets go of idle connections.
    pub async fn rest(&mut self) {
        for link in &mut self.links {
            link.leave().await;
        }
    }

    /// Lets go of connections that others wait for.
    pub async fn make_room(&mut self) {
        for link in self.links.iter_mut().filter(|link| link.seat.is_some() && link.relay.seats.crowded()) {
            link.leave().await;
        }
    }

    fn takes_breath(&self, now: Instant) -> Option<Instant> {
        self.breath.filter(|until| now < *until)
    }
}

impl Link {
    /// Waits for a connection and for the turn of a message; `false` if the patience ends first.
    async fn turn(&mut self, message: &Message, until: Instant, leave: &Leave<'_>) -> bool {
        if self.seat.is_some() && self.relay.seats.too_many() {
            self.leave().await;
        }
        if self.seat.is_none() {
            self.seat = self.relay.seats.take(until, leave.stop).await;
        }
        self.seat.is_some()
            && self.relay.domains.turn(message.recipient.domain(), until, leave.stop).await
            && self.relay.limits.turn(until, leave.stop).await
    }

    async fn leave(&mut self) {
        self.way.rest().await;
        self.seat = None;
    }

    fn closed_until(&self, now: Instant) -> Option<Instant> {
        let no_room = self.seat.is_none() && self.relay.seats.full();
        self.relay.resting_until().or_else(|| no_room.then(|| now + BREATH))
    }
}

const DRILL: &str = "a drill, and no directory is set for drills";

fn nowhere(text: &str) -> Sent {
    let reply = Reply { text: text.to_owned(), ..Reply::default() };
    let (outcome, stage) = (Outcome::PolicyRefused, Stage::Prepare);
    Sent { outcome, stage, reply, remote_id: None, relay: "drill".to_owned(), mend: false }
}
