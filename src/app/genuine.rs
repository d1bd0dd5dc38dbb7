//! Whether a code belongs to a notice that was really sent, and how to reach who sent it: for everybody, without
//! personal data.

use chrono::NaiveDate;
use serde_json::Value;

use super::{AppError, AppResult, Engine};
use crate::delivery::code_mac;
use crate::notice::{Contact, Organisation, read_notice_facts};

/// What a reader is told of a genuine notice. Nothing in it names or counts people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Genuine {
    /// Who sent it.
    pub organisation: Organisation,
    /// How to reach them.
    pub contact: Contact,
    /// The date on the notice.
    pub dated: Option<NaiveDate>,
    /// The reference on the notice.
    pub reference: String,
    /// Whether it belongs to an exercise.
    pub drill: bool,
}

/// What a typed code is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Checked {
    /// It stands in a notice that was released.
    Genuine(Box<Genuine>),
    /// It could be a code, and is none of ours.
    Unknown,
    /// It cannot be a code.
    Malformed,
}

impl Engine {
    /// Looks a code up. The same is done for a known and an unknown one up to the answer: a keyed digest is looked for,
    /// so that the time of the search tells nothing of codes that are near.
    ///
    /// # Errors
    /// When the store is away.
    pub async fn check_code(&self, typed: &str) -> AppResult<Checked> {
        let mac = code_mac(&self.master, typed);
        let wanted = mac.clone().unwrap_or_else(|| self.master.fingerprint("notice-code-index/none"));
        let found = self.store.mailing_by_code(&wanted).await?;
        let (Some(_), Some(mailing)) = (&mac, found) else {
            return Ok(if mac.is_some() { Checked::Unknown } else { Checked::Malformed });
        };
        let job = self.store.job_by_no(mailing.job_no).await?.ok_or(AppError::Missing("job"))?;
        let json: Value =
            serde_json::from_str(&job.notice_facts).map_err(|error| AppError::fault("reading notice facts", error))?;
        let facts = read_notice_facts(&json, "")
            .map_err(|found| AppError::fault("reading notice facts", crate::problem::Problems(found)))?;
        Ok(Checked::Genuine(Box::new(Genuine {
            organisation: facts.organisation,
            contact: facts.contact,
            dated: facts.dated,
            reference: facts.reference,
            drill: job.drill,
        })))
    }
}
