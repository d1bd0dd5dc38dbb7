//! Recipients come in as a stream: checked, sealed and stored batch by batch, with a cursor that survives a crash.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use chrono::Datelike;
use serde_json::json;
use sha2::{Digest, Sha256};
use tokio::io::{AsyncRead, ReadBuf};

use crate::app::recipients::{Checked, Format, ReadError, Row, read};
use crate::app::{AppError, AppResult, Caller, Engine, Role};
use crate::delivery::sealed_row;
use crate::id::{self, Id};
use crate::notice;
use crate::personal::DataKey;
use crate::problem::{Place, Problem, Problems};
use crate::store::{Addressee, ImportBatch, JobRow, JobState, NewRecipient, NewRowProblem};

/// What an import brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// People stored.
    pub stored: i64,
    /// Rows that could not be used; kept, listed and exportable.
    pub bad: i64,
    /// Rows whose person stood in the list before.
    pub duplicate: i64,
}

impl Engine {
    /// Takes an uploaded list. A list that breaks off, or whose head is wrong, leaves nothing behind.
    ///
    /// # Errors
    /// [`AppError::Invalid`], [`AppError::Conflict`] if the job takes no recipients, [`AppError::Forbidden`].
    pub async fn upload_recipients<R>(
        &self,
        caller: &Caller,
        job: Id<id::Job>,
        format: Format,
        source: R,
    ) -> AppResult<Tally>
    where
        R: AsyncRead + Unpin + Send + 'static,
    {
        self.require(caller, &[Role::Machine, Role::Operator], "uploading recipients").await?;
        let row = self.store.job(job).await?.ok_or(AppError::Missing("job"))?;
        if row.state != JobState::AwaitingRecipients {
            return Err(AppError::Conflict(format!("the job is {} and takes no recipients", row.state)));
        }
        self.store.clear_import(row.job_no, self.clock.now()).await?;
        let fresh = JobRow { import_row: 0, ..row };
        let digest = match self.import(&fresh, format, source).await {
            Ok(digest) => digest,
            Err(error) => {
                self.store.clear_import(fresh.job_no, self.clock.now()).await?;
                return Err(error);
            }
        };
        let tally = self.tally(job).await?;
        if tally.stored == 0 {
            self.store.clear_import(fresh.job_no, self.clock.now()).await?;
            return Err(empty_list(tally).into());
        }
        let detail =
            json!({ "stored": tally.stored, "bad": tally.bad, "duplicate": tally.duplicate, "sha256": hex(&digest) });
        let deed = self.deed(caller, "job.recipients-imported", job.to_string(), detail);
        self.store.end_upload(job, &digest, JobState::Assessing, &deed).await?;
        Ok(tally)
    }

    /// What the job's import has brought so far.
    pub(super) async fn tally(&self, job: Id<id::Job>) -> AppResult<Tally> {
        let row = self.store.job(job).await?.ok_or(AppError::Missing("job"))?;
        Ok(Tally { stored: row.total, bad: row.bad, duplicate: row.duplicate })
    }

    /// Reads a list to its end from the job's cursor on; gives the SHA-256 of all its bytes.
    pub(super) async fn import<R>(&self, job: &JobRow, format: Format, source: R) -> AppResult<Vec<u8>>
    where
        R: AsyncRead + Unpin + Send + 'static,
    {
        let key = self.data_key(job)?;
        let digest = Arc::new(Mutex::new(Sha256::new()));
        let source = Hashed { inner: source, digest: Arc::clone(&digest) };
        let mut batches = read(source, format, self.clock.now().year());
        let mut cursor = job.import_row;
        while let Some(batch) = batches.recv().await {
            let rows = batch.map_err(refused)?;
            let Some(last) = rows.last().map(|(number, _)| *number as i64) else { continue };
            if last <= cursor {
                continue; // stored before a crash
            }
            let sealed = self.seal_rows(job.job_no, &key, rows, cursor)?;
            self.store
                .import_batch(&ImportBatch {
                    job_no: job.job_no,
                    after_row: cursor,
                    to_row: last,
                    recipients: &sealed.0,
                    problems: &sealed.1,
                    now: self.clock.now(),
                })
                .await?;
            cursor = last;
        }
        let hasher = digest.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Ok(hasher.finalize().to_vec())
    }

    /// The key that seals a job's personal data.
    pub(in crate::app) fn data_key(&self, job: &JobRow) -> AppResult<DataKey> {
        self.master
            .unwrap_key(&job.job_id.to_string(), &job.sealed_key)
            .map_err(|error| AppError::fault("opening the job's key (is it the right master key?)", error))
    }

    fn seal_rows(
        &self,
        job_no: i64,
        key: &DataKey,
        rows: Vec<Row>,
        cursor: i64,
    ) -> AppResult<(Vec<NewRecipient>, Vec<NewRowProblem>)> {
        let mut good = Vec::with_capacity(rows.len());
        let mut bad = Vec::new();
        for (number, row) in rows.into_iter().filter(|(number, _)| *number as i64 > cursor) {
            let number = number as i64;
            match row {
                Ok(checked) => good.push(self.seal_recipient(job_no, key, number, checked)?),
                Err((problems, text)) => {
                    let sealed_row = key.seal(&bad_row_name(job_no, number), text.as_bytes()).map_err(unsealed)?;
                    bad.push(NewRowProblem { row_no: number, problems: as_json(&problems), sealed_row });
                }
            }
        }
        Ok((good, bad))
    }

    fn seal_recipient(&self, job_no: i64, key: &DataKey, seq: i64, checked: Checked) -> AppResult<NewRecipient> {
        let record = checked.record.reveal();
        let mailbox = record.mailbox();
        Ok(NewRecipient {
            seq,
            person_mac: key.fingerprint(&record.id),
            address_mac: mailbox.map(|address| self.master.fingerprint(&address.to_lowercase())),
            territory: checked.territory.to_string(),
            locale: checked.locale,
            zone: checked.zone,
            minor: record.minor,
            addressee: spoken_to(record.addressee_kind()),
            has_email: mailbox.is_some(),
            has_postal: record.postal_address.is_some(),
            has_phone: record.phone.is_some(),
            email_agreed: checked.email_agreed,
            mailbox_compromised: checked.mailbox_compromised,
            sealed: key.seal(&sealed_row(job_no, seq), &record.to_bytes()).map_err(unsealed)?,
        })
    }
}

/// Whom the notice speaks to, as it is stored.
pub(super) const fn spoken_to(addressee: notice::Addressee) -> Addressee {
    match addressee {
        notice::Addressee::Person | notice::Addressee::Public => Addressee::Person,
        notice::Addressee::Guardian => Addressee::Guardian,
        notice::Addressee::NextOfKin => Addressee::NextOfKin,
    }
}

/// The name under which a bad row is sealed.
pub fn bad_row_name(job_no: i64, row: i64) -> String {
    format!("{job_no}/row/{row}")
}

/// Nobody can be told by a list without a usable row.
pub(super) fn empty_list(tally: Tally) -> Problems {
    let place = Place::Row { row: 0, column: None };
    let found = format!("the list has no usable row ({} bad)", tally.bad);
    Problems(vec![Problem::new(place, found, "at least one person")])
}

/// Bytes as hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn as_json(problems: &[Problem]) -> String {
    let list: Vec<_> = problems
        .iter()
        .map(|problem| json!({ "place": problem.place.to_string(), "found": problem.found, "expected": problem.expected }))
        .collect();
    serde_json::Value::Array(list).to_string()
}

fn unsealed(error: crate::personal::SealError) -> AppError {
    AppError::fault("sealing a recipient", error)
}

fn refused(error: ReadError) -> AppError {
    match error {
        ReadError::Form(problems) => problems.into(),
        ReadError::Broken { rows, .. } => {
            let place = Place::Row { row: rows, column: None };
            Problems(vec![Problem::new(place, "the list broke off here", "the whole list")]).into()
        }
    }
}

/// Hashes what is read through it.
struct Hashed<R> {
    inner: R,
    digest: Arc<Mutex<Sha256>>,
}

impl<R: AsyncRead + Unpin> AsyncRead for Hashed<R> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>> {
        let before = buf.filled().len();
        let polled = Pin::new(&mut self.inner).poll_read(cx, buf);
        if let Poll::Ready(Ok(())) = polled {
            let fresh = buf.filled().get(before..).unwrap_or_default();
            self.digest.lock().unwrap_or_else(PoisonError::into_inner).update(fresh);
        }
        polled
    }
}
