//! A job comes in: all of it is checked, then it is there once, whatever is sent again.

use serde_json::json;
use sha2::{Digest, Sha256};

use crate::app::{AppError, AppResult, Caller, Engine, Role, recipients};
use crate::id::Id;
use crate::incident::incident_to_json;
use crate::personal::DataKey;
use crate::problem::{Problem, Problems};
use crate::store::{Accepted, Format, JobRow, JobState, NewIncident, NewJob, Source};

use super::record::{JobMessage, RecipientFile, read_job};

/// A job that is there now.
#[derive(Debug, Clone)]
pub struct AcceptedJob {
    /// The job.
    pub job: JobRow,
    /// Whether this call made it; false if the same message came before.
    pub fresh: bool,
}

impl Engine {
    /// Accepts a job message. `key` is the transport's idempotency key; one in the message takes precedence.
    ///
    /// # Errors
    /// [`AppError::Invalid`] with every problem; [`AppError::Conflict`] if the key came with another body or the
    /// incident's reference is taken; [`AppError::Forbidden`].
    pub async fn accept_job(
        &self,
        caller: &Caller,
        body: &[u8],
        key: Option<&str>,
        source: Source,
    ) -> AppResult<AcceptedJob> {
        self.require(caller, &[Role::Machine, Role::Operator], "enqueuing a job").await?;
        let message = read_job(body)?;
        let Some(key) = message.idempotency_key.clone().or_else(|| key.map(str::to_owned)) else {
            let expected = "a key here, in the Idempotency-Key header or in the AMQP property message_id";
            return Err(Problems(vec![Problem::at("/idempotency_key", "there is no idempotency key", expected)]).into());
        };
        let job = self.new_job(message, body, key, source)?;
        let detail = json!({ "reference": job.incident.reference, "source": source.word(), "drill": job.drill });
        let deed = self.deed(caller, "job.accepted", job.job_id.to_string(), detail);
        match self.store.accept_job(&job, &deed).await? {
            Accepted::New(job) => Ok(AcceptedJob { job, fresh: true }),
            Accepted::Same(job) => Ok(AcceptedJob { job, fresh: false }),
            Accepted::OtherBody => {
                Err(AppError::Conflict("this idempotency key came before with another message".to_owned()))
            }
            Accepted::ReferenceTaken(incident) => Err(AppError::Conflict(format!(
                "the reference {} belongs to incident {incident}; add facts to that incident, or give another reference",
                job.incident.reference
            ))),
        }
    }

    fn new_job(&self, message: JobMessage, body: &[u8], key: String, source: Source) -> AppResult<NewJob> {
        let job_id = Id::fresh();
        let data_key = DataKey::fresh();
        let sealed_key = self
            .master
            .wrap(&job_id.to_string(), &data_key)
            .map_err(|error| AppError::fault("sealing a key", error))?;
        let file = message.recipients.as_ref();
        Ok(NewJob {
            job_id,
            idempotency_key: key,
            body_hash: Sha256::digest(body).to_vec(),
            body: String::from_utf8_lossy(body).into_owned(),
            source,
            state: if file.is_some() { JobState::Importing } else { JobState::AwaitingRecipients },
            incident: NewIncident {
                incident_id: Id::fresh(),
                reference: message.incident.reference.clone(),
                title: message.incident.title.clone(),
                drill: message.incident.drill,
                facts: incident_to_json(&message.incident).to_string(),
            },
            recipients_ref: file.map(|file| file.name.clone()),
            recipients_format: file.map(|file| stored(file.format)),
            recipients_digest: file.and_then(promised_digest),
            fallback_locale: message.fallback_locale.map(|locale| locale.to_string()),
            auto_release: message.auto_release,
            sealed_key,
            notice_facts: message.notice_json.to_string(),
            drill: message.incident.drill,
        })
    }
}

const fn stored(format: recipients::Format) -> Format {
    match format {
        recipients::Format::Csv => Format::Csv,
        recipients::Format::Ndjson => Format::Ndjson,
    }
}

fn promised_digest(file: &RecipientFile) -> Option<Vec<u8>> {
    let hex = file.sha256.as_ref()?;
    (0..hex.len() / 2).map(|at| u8::from_str_radix(hex.get(2 * at..2 * at + 2)?, 16).ok()).collect()
}
