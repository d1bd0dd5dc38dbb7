//! The relays of an installation, in the order in which they are tried.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock};

use tokio::sync::Notify;
use tokio::time::Instant;

use super::carrier::{Carrier, Common, Link};
use super::choice::Choice;
use super::desk::Desk;
use super::limits::Limits;
use super::one::Relay;
use crate::courier::channel::{Deadlines, Maildir, RelaySettings, Smtp, TlsError, Tray, Way};
use crate::problem::{Place, Problem, Problems};

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
    pub(super) relays: Vec<(RelaySettings, Arc<Relay>)>,
    pub(super) common: Arc<Common>,
    /// Where all workers agree, once this one has joined them.
    pub(super) desk: Arc<OnceLock<Desk>>,
    /// There is something to tell the others.
    pub(super) news: Arc<Notify>,
    /// A share of a limit is missing.
    pub(super) wake: Arc<Notify>,
    drills: Option<PathBuf>,
    post: Option<PathBuf>,
    deadlines: Deadlines,
}

impl Relays {
    /// Relays in the order in which they are tried. Messages of drills go into the directory `drills` and never
    /// leave the house; without one they are held.
    ///
    /// # Errors
    /// [`RelayError`] if one of them cannot be used whatever happens.
    pub fn open(settings: &[RelaySettings], drills: Option<&Path>, deadlines: Deadlines) -> Result<Self, RelayError> {
        Problems::none_or_err(problems(settings)).map_err(RelayError::Settings)?;
        let (desk, news, wake) = (Arc::default(), Arc::<Notify>::default(), Arc::<Notify>::default());
        let shared = |one: &RelaySettings| (one.clone(), Arc::new(Relay::new(one, &desk, &news, &wake)));
        let relays: Vec<_> = settings.iter().map(shared).collect();
        let order = |(at, one): (usize, &RelaySettings)| {
            (one.order.unwrap_or_else(|| u32::try_from(at).unwrap_or(u32::MAX)), one.weight)
        };
        let choice = Mutex::new(Choice::new(settings.iter().enumerate().map(order)));
        let common = Arc::new(Common { choice, whole: Limits::new("all".to_owned(), 0, wake.clone()) });
        let relays =
            Self { relays, common, desk, news, wake, drills: drills.map(Path::to_path_buf), post: None, deadlines };
        relays.carrier()?; // so that what is wrong shows at the start
        Ok(relays)
    }

    /// With a limit of messages per second over all relays and all workers; zero for none.
    #[must_use]
    pub fn with_limit(self, per_second: u32) -> Self {
        self.common.whole.set(per_second);
        self
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
            Ok(Link { relay: relay.clone(), way, seat: None })
        });
        let drills = self.drills.as_deref().map(|root| {
            let name = "drill".to_owned();
            Maildir::open(&name, root).map_err(|source| RelayError::Maildir { name, source })
        });
        let tray =
            |root: &Path| Tray::open(root).map_err(|source| RelayError::Maildir { name: "letters".to_owned(), source });
        let post = self.post.as_deref().map(tray).transpose()?;
        let drill_post = self.drills.as_deref().map(|root| tray(&root.join("letters"))).transpose()?;
        let (links, drills) = (links.collect::<Result<_, RelayError>>()?, drills.transpose()?);
        Ok(Carrier::new(links, self.common.clone(), drills, post, drill_post))
    }

    /// Until when every relay rests; `None` if one of them may be asked.
    pub fn resting_until(&self) -> Option<Instant> {
        let rests: Option<Vec<Instant>> = self.relays.iter().map(|(_, relay)| relay.resting_until()).collect();
        rests.and_then(|rests| rests.into_iter().min())
    }

    /// Divides among so many processes what is divided evenly: connections, and the limits of domains.
    pub fn share(&self, workers: u32) {
        for (_, relay) in &self.relays {
            relay.seats.share(workers);
            relay.domains.share(workers);
        }
    }

    /// Every limit that is leased: each relay's own, and the one over all.
    pub(super) fn limits(&self) -> impl Iterator<Item = &Limits> {
        self.relays.iter().map(|(_, relay)| &relay.limits).chain([&self.common.whole])
    }
}

fn problems(settings: &[RelaySettings]) -> Vec<Problem> {
    let mut problems: Vec<Problem> =
        settings.iter().enumerate().flat_map(|(at, one)| one.problems(&format!("relays.{at}"))).collect();
    let mut refuse = |place: String, found: &str, wanted: &str| {
        problems.push(Problem::new(Place::Setting(place), found, wanted));
    };
    if settings.is_empty() {
        refuse("relays".to_owned(), "no relay", "at least one relay or Maildir");
    }
    for (at, one) in settings.iter().enumerate() {
        if settings[..at].iter().any(|earlier| earlier.name == one.name) {
            refuse(format!("relays.{at}.name"), "a name that another relay has", "a name of its own");
        }
    }
    problems
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
