//! One task's ways out: the first relay that is well, and the next one if it fails.

use std::sync::Arc;

use tokio::time::Instant;

use super::breaker::Admission;
use super::relays::Relay;
use crate::courier::channel::{Channel, Maildir, Message, PostItem, Sent, Tray, Way};
use crate::delivery::{Outcome, Reply, Stage};

/// A relay and this task's own way to it.
pub(super) struct Link {
    pub(super) relay: Arc<Relay>,
    pub(super) way: Way,
}

/// All ways of a task.
pub struct Carrier {
    links: Vec<Link>,
    drills: Option<Maildir>,
    post: Option<Tray>,
    drill_post: Option<Tray>,
}

/// What became of a message that was to be carried.
#[derive(Debug)]
pub enum Carried {
    /// It was tried.
    Tried(Sent),
    /// Every relay rests; nothing was tried.
    AllRest,
}

impl Carrier {
    pub(super) fn new(links: Vec<Link>, drills: Option<Maildir>, post: Option<Tray>, drill_post: Option<Tray>) -> Self {
        Self { links, drills, post, drill_post }
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
    pub async fn carry(&mut self, message: &Message, drill: bool) -> Carried {
        match (drill, &mut self.drills) {
            (false, _) => self.relay(message).await,
            (true, Some(directory)) => Carried::Tried(directory.send(message).await),
            (true, None) => Carried::Tried(nowhere(DRILL)),
        }
    }

    /// Sends through the first relay that is admitted. If that relay fails, cannot take such an address, or
    /// refuses by policy, the next one is asked; an ambiguous outcome is never repeated here.
    async fn relay(&mut self, message: &Message) -> Carried {
        let mut last = None;
        for link in &mut self.links {
            let probe = match link.relay.admit() {
                Admission::Not(_) => continue,
                admission => admission == Admission::Probe,
            };
            link.relay.limits.turn().await;
            let sent = link.relay.judge(link.way.send(message).await, probe);
            let elsewhere = matches!(sent.outcome, Outcome::RelayFailed | Outcome::PolicyRefused | Outcome::Impossible);
            if !elsewhere {
                return Carried::Tried(sent);
            }
            last = Some(sent);
        }
        last.map_or(Carried::AllRest, Carried::Tried)
    }

    /// Until when every relay rests; `None` if one of them may be asked.
    pub fn resting_until(&self) -> Option<Instant> {
        let rests: Option<Vec<Instant>> = self.links.iter().map(|link| link.relay.resting_until()).collect();
        rests.and_then(|rests| rests.into_iter().min())
    }

    /// Lets go of idle connections.
    pub async fn rest(&mut self) {
        for link in &mut self.links {
            link.way.rest().await;
        }
    }
}

const DRILL: &str = "a drill, and no directory is set for drills";

fn nowhere(text: &str) -> Sent {
    let reply = Reply { text: text.to_owned(), ..Reply::default() };
    let (outcome, stage) = (Outcome::PolicyRefused, Stage::Prepare);
    Sent { outcome, stage, reply, remote_id: None, relay: "drill".to_owned(), mend: false }
}
