//! What comes back after a relay has taken a notice: believed only if its seal, or its signature, is ours to believe.

use std::sync::Arc;

use serde_json::json;
use sha2::{Digest, Sha256};

use super::{AppResult, Caller, Engine, Role};
use crate::audit::{Actor, Deed};
use crate::id::{self, Id};
use crate::inbound::{self, Content, Event, Finding, Returned, SignedBody};
use crate::personal::MasterKey;
use crate::store::{MailingRow, NewReport, Received, ReceivedCount, ReportKind, ReportRow, Store};
use crate::time::Clock;

/// Takes what comes back. Needs neither law nor templates, so that a mail server's pipe costs little.
#[derive(Clone)]
pub struct ReportDesk {
    /// Where deliveries and reports are kept.
    pub store: Store,
    /// Of this are the seals.
    pub master: MasterKey,
    /// The time.
    pub clock: Arc<dyn Clock>,
}

/// What became of a callback.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Callback {
    /// No secret is set, so that none can be believed.
    NotSetUp,
    /// The signature is not of a known secret, not of these bytes, or not fresh.
    BadSignature,
    /// What was made of each event.
    Taken(Vec<Received>),
}

/// Which delivery a message is about.
enum About {
    Genuine { mailing: Box<MailingRow>, seq: i64 },
    Nothing(Received),
}

/// A report that is believed, before it is written.
struct Believed<'a> {
    mailing_id: Id<id::Mailing>,
    mailing_no: i64,
    seq: i64,
    /// What makes it the same report as another.
    identity: &'a [u8],
    event: bool,
    reported_at: Option<chrono::DateTime<chrono::Utc>>,
}

impl ReportDesk {
    /// Takes a message; `recipient` is the address that the envelope named, where that is known. It is counted whatever
    /// it is, and nothing but an unavailable store is a reason to hand it in again.
    ///
    /// # Errors
    /// [`super::AppError::Unavailable`] when the store is away.
    pub async fn take(&self, bytes: &[u8], recipient: Option<&str>) -> AppResult<Received> {
        let returned = match inbound::read(bytes, recipient) {
            Ok(returned) => returned,
            Err(_) => return self.count(Received::Unreadable).await,
        };
        match returned.content {
            Content::AutoReply => return self.count(Received::AutoReply).await,
            Content::Reply => return self.count(Received::Reply).await,
            Content::Status(_) | Content::Complaint { .. } | Content::Unclear => {}
        }
        match self.about(&returned).await? {
            About::Nothing(outcome) => self.count(outcome).await,
            About::Genuine { mailing, seq } => {
                let believed = Believed {
                    mailing_id: mailing.mailing_id,
                    mailing_no: mailing.mailing_no,
                    seq,
                    identity: &returned.identity,
                    event: false,
                    reported_at: returned.reported_at,
                };
                self.write(&believed, &returned.content).await
            }
        }
    }

    /// Takes events whose signature is known to be good; each is about the delivery that it names.
    ///
    /// # Errors
    /// [`super::AppError::Unavailable`] when the store is away; what was taken before stays, and is known when it comes again.
    pub async fn take_events(&self, events: &[Event]) -> AppResult<Vec<Received>> {
        let mut outcomes = Vec::with_capacity(events.len());
        for event in events {
            outcomes.push(self.take_event(event).await?);
        }
        Ok(outcomes)
    }

    async fn take_event(&self, event: &Event) -> AppResult<Received> {
        let (Some(content), Some((mailing_no, seq))) = (&event.content, event.about) else {
            return self.count(Received::Unknown).await;
        };
        let Some(mailing) = self.store.mailing_by_no(mailing_no).await? else {
            return self.count(Received::Unknown).await;
        };
        let identity = Sha256::digest(format!("event/{}", event.id));
        let believed = Believed {
            mailing_id: mailing.mailing_id,
            mailing_no,
            seq,
            identity: &identity,
            event: true,
            reported_at: event.at,
        };
        self.write(&believed, content).await
    }

    /// Counts something that changes nothing.
    ///
    /// # Errors
    /// [`super::AppError::Unavailable`] when the store is away.
    pub async fn count(&self, outcome: Received) -> AppResult<Received> {
        self.store.count_received(outcome, self.clock.now()).await?;
        Ok(outcome)
    }

    async fn about(&self, returned: &Returned) -> AppResult<About> {
        let unsealed = returned.named && returned.tags.is_empty();
        let mut outcome = if unsealed { Received::Unverified } else { Received::Unknown };
        for tag in &returned.tags {
            let Some(mailing) = self.store.mailing_by_no(tag.mailing_no).await? else { continue };
            if tag.is_genuine(&self.master, mailing.mailing_id) {
                return Ok(About::Genuine { mailing: Box::new(mailing), seq: tag.seq });
            }
            outcome = Received::Forged;
        }
        Ok(About::Nothing(outcome))
    }

    async fn write(&self, about: &Believed<'_>, content: &Content) -> AppResult<Received> {
        let mut outcomes = Vec::new();
        match content {
            Content::Status(findings) => {
                for finding in findings {
                    outcomes.push(self.store.report(&self.status(about, finding)).await?);
                }
            }
            Content::Complaint { feedback, unwanted } => {
                let report = self.complaint(about, feedback, *unwanted);
                outcomes.push(self.store.report(&report).await?);
            }
            _ => outcomes.push(self.store.report(&self.bare(about, ReportKind::Unclear, "unclear")).await?),
        }
        // of several findings of one report the one with most effect
        let rank = [Received::Applied, Received::Noted, Received::Repeated, Received::Unknown];
        Ok(rank.into_iter().find(|one| outcomes.contains(one)).unwrap_or(Received::Noted))
    }

    fn status(&self, about: &Believed<'_>, finding: &Finding) -> NewReport {
        let words = if finding.diagnostic.is_empty() {
            format!("reported as {}", finding.action.word())
        } else {
            finding.diagnostic.clone()
        };
        NewReport {
            status: finding.status.clone(),
            code: finding.code,
            diagnostic: words,
            proves: finding.proves(),
            ..self.bare(about, ReportKind::Status, finding.action.word())
        }
    }

    fn complaint(&self, about: &Believed<'_>, feedback: &str, unwanted: bool) -> NewReport {
        let report = self.bare(about, ReportKind::Complaint, feedback);
        let deed = unwanted.then(|| Deed {
            at: report.now,
            actor: Actor::Engine,
            action: "address.suppressed",
            subject: about.mailing_id.to_string(),
            detail: json!({ "reason": "complaint" }),
        });
        NewReport { suppress: deed, ..report }
    }

    fn bare(&self, about: &Believed<'_>, kind: ReportKind, action: &str) -> NewReport {
        NewReport {
            digest: digest(about, kind, action),
            mailing_no: about.mailing_no,
            seq: about.seq,
            kind: if about.event { ReportKind::Event } else { kind },
            action: action.to_owned(),
            status: None,
            code: None,
            diagnostic: format!("reported as {action}"),
            reported_at: about.reported_at,
            proves: None,
            suppress: None,
            now: self.clock.now(),
        }
    }
}

/// Of an event only the provider's name for it counts; of a message also what it says, as one may hold several findings.
fn digest(about: &Believed<'_>, kind: ReportKind, action: &str) -> Vec<u8> {
    let (mailing_no, seq) = (about.mailing_no.to_string(), about.seq.to_string());
    let said = if about.event { "event".to_owned() } else { format!("{kind}/{action}") };
    let mut sha = Sha256::new();
    for piece in [about.identity, mailing_no.as_bytes(), seq.as_bytes(), said.as_bytes()] {
        sha.update((piece.len() as u64).to_be_bytes());
        sha.update(piece);
    }
    sha.finalize().to_vec()
}

impl Engine {
    /// Takes what comes back.
    pub fn report_desk(&self) -> ReportDesk {
        ReportDesk { store: self.store.clone(), master: self.master.clone(), clock: self.clock.clone() }
    }

    /// Takes a message that a calling system hands in, as [`ReportDesk::take`].
    ///
    /// # Errors
    /// [`super::AppError::Forbidden`], [`super::AppError::Unavailable`].
    pub async fn take_returned(&self, caller: &Caller, bytes: &[u8], recipient: Option<&str>) -> AppResult<Received> {
        self.require(caller, &[Role::Machine], "handing in what came back").await?;
        self.report_desk().take(bytes, recipient).await
    }

    /// Takes a provider's callback. Its signature stands for a token.
    ///
    /// # Errors
    /// [`super::AppError::Invalid`] with every problem of a callback that is signed well, [`super::AppError::Unavailable`].
    pub async fn take_callback(&self, signed: &SignedBody<'_>) -> AppResult<Callback> {
        let (secrets, desk) = (&self.house.callback_secrets, self.report_desk());
        if secrets.is_empty() {
            return Ok(Callback::NotSetUp);
        }
        if !secrets.have_signed(signed, self.clock.now()) {
            desk.count(Received::BadSignature).await?;
            return Ok(Callback::BadSignature);
        }
        match inbound::read_events(signed.body) {
            Ok(events) => Ok(Callback::Taken(desk.take_events(&events).await?)),
            Err(problems) => {
                desk.count(Received::Unreadable).await?;
                Err(problems.into())
            }
        }
    }

    /// How much came back, by what was made of it.
    ///
    /// # Errors
    /// [`super::AppError::Forbidden`], or the store is away.
    pub async fn received(&self, caller: &Caller) -> AppResult<Vec<ReceivedCount>> {
        self.require_reader(caller).await?;
        Ok(self.store.received().await?)
    }

    /// Every report about one person of a job.
    ///
    /// # Errors
    /// [`super::AppError::Missing`], [`super::AppError::Forbidden`].
    pub async fn reports(&self, caller: &Caller, job: Id<id::Job>, seq: i64) -> AppResult<Vec<ReportRow>> {
        let row = self.job(caller, job).await?;
        Ok(self.store.reports(row.job_no, seq).await?)
    }
}
