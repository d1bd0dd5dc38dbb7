//! The relays of an installation, in the order in which they are tried.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rand::RngExt;
use tokio::time::Instant;

use super::breaker::{Admission, Breaker, Sign};
use super::carrier::{Carrier, Link};
use super::guard::{Guard, Judged};
use super::limits::Limits;
use crate::courier::channel::{Deadlines, Maildir, RelaySettings, Sent, Smtp, TlsError, Tray, Way};
use crate::delivery::Outcome;
use crate::problem::{Problem, Problems};

/// Why the relays cannot be used at all.
#[derive(Debug, thiserror::Error)]
pub enum RelayError {
    /// The settings are wrong.
    #[error(transparent)]
    Settings(Problems),
    /// Certificates could not be verified.
    #[error("relay {name}: {source}")]
    Tls {
        /// The relay.
        name: String,
        /// Why.
        #[source]
        source: TlsError,
    },
    /// The Maildir cannot be written to.
    #[error("relay {name}: the directory cannot be used")]
    Maildir {
        /// The relay.
        name: String,
        /// Why.
        #[source]
        source: io::Error,
    },
}

/// All relays of a process.
pub struct Relays {
    relays: Vec<(RelaySettings, Arc<Relay>)>,
    drills: Option<PathBuf>,
    post: Option<PathBuf>,
    deadlines: Deadlines,
}

/// What tasks share about one relay.
pub(super) struct Relay {
    pub(super) name: String,
    pub(super) limits: Limits,
    health: Mutex<Health>,
}

struct Health {
    breaker: Breaker,
    guard: Guard,
}

impl Relays {
    /// Relays in the order in which they are tried. Messages of drills go into the directory `drills` and never
    /// leave the house; without one they are held.
    ///
    /// # Errors
    /// [`RelayError`] if one of them cannot be used whatever happens.
    pub fn open(settings: &[RelaySettings], drills: Option<&Path>, deadlines: Deadlines) -> Result<Self, RelayError> {
        let mut problems: Vec<Problem> =
            settings.iter().enumerate().flat_map(|(at, one)| one.problems(&format!("relays.{at}"))).collect();
        if settings.is_empty() {
            let place = crate::problem::Place::Setting("relays".to_owned());
            problems.push(Problem::new(place, "no relay", "at least one relay or Maildir"));
        }
        Problems::none_or_err(problems).map_err(RelayError::Settings)?;
        let shared = |one: &RelaySettings| {
            let (name, limits) = (one.name.clone(), Limits::new(one.per_second));
            let breaker = Breaker::new(Duration::from_secs(one.rest_seconds));
            let health = Mutex::new(Health { breaker, guard: Guard::default() });
            (one.clone(), Arc::new(Relay { name, limits, health }))
        };
        let drills = drills.map(Path::to_path_buf);
        let relays = Self { relays: settings.iter().map(shared).collect(), drills, post: None, deadlines };
        relays.carrier()?; // so that what is wrong shows at the start
        Ok(relays)
    }

    /// With a folder that takes letters for a mail house.
    ///
    /// # Errors
    /// [`RelayError::Maildir`] if the folder cannot be used.
    pub fn with_post(mut self, folder: &Path) -> Result<Self, RelayError> {
        self.post = Some(folder.to_owned());
        self.carrier()?; // so that what is wrong shows at the start
        Ok(self)
    }

    /// Whether letters can be handed over.
    pub const fn takes_letters(&self) -> bool {
        self.post.is_some()
    }

    /// The ways out of one task: a connection of its own to each relay.
    ///
    /// # Errors
    /// [`RelayError`] as for [`Relays::open`]; certificates may have been replaced meanwhile.
    pub fn carrier(&self) -> Result<Carrier, RelayError> {
        let links = self.relays.iter().map(|(settings, relay)| {
            let way = way(settings, self.deadlines)?;
            Ok(Link { relay: relay.clone(), way })
        });
        let drills = self.drills.as_deref().map(|root| {
            let name = "drill".to_owned();
            Maildir::open(&name, root).map_err(|source| RelayError::Maildir { name, source })
        });
        let tray =
            |root: &Path| Tray::open(root).map_err(|source| RelayError::Maildir { name: "letters".to_owned(), source });
        let post = self.post.as_deref().map(tray).transpose()?;
        let drill_post = self.drills.as_deref().map(|root| tray(&root.join("letters"))).transpose()?;
        Ok(Carrier::new(links.collect::<Result<_, RelayError>>()?, drills.transpose()?, post, drill_post))
    }

    /// Until when every relay rests; `None` if one of them may be asked.
    pub fn resting_until(&self) -> Option<Instant> {
        let rests: Option<Vec<Instant>> = self.relays.iter().map(|(_, relay)| relay.resting_until()).collect();
        rests.and_then(|rests| rests.into_iter().min())
    }

    /// Divides every limit among so many processes.
    pub fn share(&self, workers: u32) {
        self.relays.iter().for_each(|(_, relay)| relay.limits.share(workers));
    }
}

fn way(settings: &RelaySettings, deadlines: Deadlines) -> Result<Way, RelayError> {
    let name = || settings.name.clone();
    if let Some(root) = &settings.maildir {
        let maildir = Maildir::open(&settings.name, Path::new(root));
        return maildir.map(Way::Maildir).map_err(|source| RelayError::Maildir { name: name(), source });
    }
    let smtp = Smtp::new(settings, deadlines).map_err(|source| RelayError::Tls { name: name(), source })?;
    Ok(Way::Smtp(Box::new(smtp)))
}

impl Relay {
    pub(super) fn admit(&self) -> Admission {
        self.health().breaker.admit(Instant::now())
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
        if health.breaker.note(sign, Instant::now(), rand::rng().random()) {
            let (relay, stage, code) = (&self.name, sent.stage.word(), sent.reply.code);
            tracing::error!(relay, stage, code, storm, mend = sent.mend, "the relay is left alone for a while");
        }
        sent
    }

    fn health(&self) -> MutexGuard<'_, Health> {
        self.health.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
