//! Recipients: imported in batches, each person of a list once, and grouped for the plan.

use chrono::{DateTime, Utc};

use super::dispatch::{Both, Tx};
use super::{Addressee, JobState, ProblemKind, Store, StoreError, Way, hot};

statements! {
    // the cursor is both guard and lock: a batch follows the one before it or does not happen
    ADVANCE = "update job set import_row = $3, updated_at = $4
        where job_no = $1 and import_row = $2 and state in ('awaiting_recipients', 'importing')";
    TALLY = "update job set total = total + $2, bad = bad + $3, duplicate = duplicate + $4 where job_no = $1";
    PROBLEM = "insert into recipient_problem (job_no, row_no, kind, problems, sealed_row) values ($1, $2, $3, $4, $5)";
    GROUPS = "select territory, locale, class, addressee, count(*) as n from recipient where job_no = $1
        group by territory, locale, class, addressee order by territory, locale, class, addressee";
    POPULATIONS = "select territory, count(*) as n from recipient where job_no = $1 group by territory order by territory";
    PROBLEMS = "select row_no, kind, problems, sealed_row from recipient_problem
        where job_no = $1 and row_no > $2 order by row_no limit $3";
    BY_SEQ = "select seq, territory, locale, zone, minor, has_email, has_postal, has_phone, email_agreed,
        mailbox_compromised, class, sealed from recipient where job_no = $1 and seq = $2";
    STATE: sqlite "select state from job where job_no = $1" postgres "select state from job where job_no = $1 for update";
    CLEAR_RECIPIENTS = "delete from recipient where job_no = $1";
    CLEAR_PROBLEMS = "delete from recipient_problem where job_no = $1";
    CLEAR_TALLY = "update job set import_row = 0, total = 0, bad = 0, duplicate = 0, updated_at = $2 where job_no = $1";
}

/// One usable row of a list.
#[derive(Debug, Clone)]
pub struct NewRecipient {
    /// The number of the row in its list, counted from one; together with the job the name of the recipient.
    pub seq: i64,
    /// Fingerprint of the person's identifier, by the key of the job.
    pub person_mac: Vec<u8>,
    /// Fingerprint of the e-mail address by the master key, for the suppression list.
    pub address_mac: Option<Vec<u8>>,
    /// Residence (ISO 3166-1 or -2).
    pub territory: String,
    /// The language wanted (BCP 47).
    pub locale: String,
    /// Time zone (IANA).
    pub zone: Option<String>,
    /// Whether a guardian is to be told.
    pub minor: bool,
    /// Whom the notice speaks to.
    pub addressee: Addressee,
    /// Whether there is an e-mail address.
    pub has_email: bool,
    /// Whether there is a postal address.
    pub has_postal: bool,
    /// Whether there is a telephone number.
    pub has_phone: bool,
    /// Whether the person has agreed to notices by e-mail; `None` if the list does not say.
    pub email_agreed: Option<bool>,
    /// Whether the mailbox itself was breached.
    pub mailbox_compromised: bool,
    /// The personal values, sealed under the key of the job for the row `job_no/seq`.
    pub sealed: Vec<u8>,
}

/// One unusable row of a list.
#[derive(Debug, Clone)]
pub struct NewRowProblem {
    /// The number of the row, counted from one.
    pub row_no: i64,
    /// What is wrong, as JSON, without personal values.
    pub problems: String,
    /// The row, sealed.
    pub sealed_row: Vec<u8>,
}

/// The rows `after_row + 1 ..= to_row` of a list.
#[derive(Debug, Clone, Copy)]
pub struct ImportBatch<'a> {
    /// The job.
    pub job_no: i64,
    /// The row that the batch before ended with, zero for the first: must be the job's `import_row`.
    pub after_row: i64,
    /// The row that this batch ends with.
    pub to_row: i64,
    /// Its usable rows, ascending; a few thousand are quickest.
    pub recipients: &'a [NewRecipient],
    /// Its unusable rows.
    pub problems: &'a [NewRowProblem],
    /// The present time.
    pub now: DateTime<Utc>,
}

/// What became of a batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Imported {
    /// Recipients stored.
    pub stored: i64,
    /// Rows whose person stood in the list before; each is kept as a problem.
    pub duplicate: i64,
}

/// Recipients who can be written to in the same way.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct GroupRow {
    /// Residence.
    pub territory: String,
    /// The language wanted.
    pub locale: String,
    /// E-mail if there is an address that was not breached, else a letter if there is an address, else none.
    pub class: Way,
    /// Whom the notice speaks to.
    pub addressee: Addressee,
    /// How many.
    pub n: i64,
}

/// How many people of a list reside in a territory: for the thresholds of the law.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct PopulationRow {
    /// Residence.
    pub territory: String,
    /// How many.
    pub n: i64,
}

/// A row that could not be used.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct RowProblemRow {
    /// The number of the row.
    pub row_no: i64,
    /// Unusable, or there before.
    pub kind: ProblemKind,
    /// What is wrong, as JSON.
    pub problems: String,
    /// The row, sealed.
    pub sealed_row: Vec<u8>,
}

/// A recipient.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct RecipientRow {
    /// The number of the row in its list.
    pub seq: i64,
    /// Residence.
    pub territory: String,
    /// The language wanted.
    pub locale: String,
    /// Time zone.
    pub zone: Option<String>,
    /// Whether a guardian is to be told.
    pub minor: bool,
    /// Whether there is an e-mail address.
    pub has_email: bool,
    /// Whether there is a postal address.
    pub has_postal: bool,
    /// Whether there is a telephone number.
    pub has_phone: bool,
    /// Whether notices by e-mail were agreed to.
    pub email_agreed: Option<bool>,
    /// Whether the mailbox itself was breached.
    pub mailbox_compromised: bool,
    /// The way on which the person can be reached.
    pub class: Way,
    /// The personal values, sealed.
    pub sealed: Vec<u8>,
}

impl Store {
    /// Stores the next rows of a list, in one transaction with the cursor: after a crash the import goes on where it was.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] if the job is not at `after_row`, or takes no recipients any more.
    pub async fn import_batch(&self, batch: &ImportBatch<'_>) -> Result<Imported, StoreError> {
        let mut tx = self.begin().await?;
        if exec!(&mut tx, ADVANCE, batch.job_no, batch.after_row, batch.to_row, batch.now)? == 0 {
            return Err(StoreError::Conflict("the import of this job stands at another row, or is over"));
        }
        let stored = match &mut tx {
            Both::Sqlite(at) => hot::sqlite::import(at, batch.job_no, batch.recipients).await?,
            Both::Postgres(at) => hot::postgres::import(at, batch.job_no, batch.recipients).await?,
        };
        let duplicate = keep_duplicates(&mut tx, batch, stored).await?;
        for problem in batch.problems {
            let kind = ProblemKind::Invalid;
            exec!(&mut tx, PROBLEM, batch.job_no, problem.row_no, kind, &problem.problems, &problem.sealed_row)?;
        }
        let imported = Imported { stored: batch.recipients.len() as i64 - duplicate, duplicate };
        exec!(&mut tx, TALLY, batch.job_no, imported.stored, batch.problems.len() as i64, duplicate)?;
        tx.commit().await?;
        Ok(imported)
    }

    /// Forgets the recipients of a job, so that its list may be sent anew from the first row.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] once the list is complete.
    pub async fn clear_import(&self, job_no: i64, now: DateTime<Utc>) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        let (state,) = fetch!(one: (JobState,), &mut tx, STATE, job_no)?;
        if !matches!(state, JobState::AwaitingRecipients | JobState::Importing) {
            return Err(StoreError::Conflict("the recipients of this job are complete"));
        }
        exec!(&mut tx, CLEAR_RECIPIENTS, job_no)?;
        exec!(&mut tx, CLEAR_PROBLEMS, job_no)?;
        exec!(&mut tx, CLEAR_TALLY, job_no, now)?;
        tx.commit().await
    }

    /// The groups of a job's recipients.
    ///
    /// # Errors
    /// What the database says.
    pub async fn recipient_groups(&self, job_no: i64) -> Result<Vec<GroupRow>, StoreError> {
        fetch!(all: GroupRow, &mut self.read().await?, GROUPS, job_no)
    }

    /// How many people of a job's list reside in each territory.
    ///
    /// # Errors
    /// What the database says.
    pub async fn populations(&self, job_no: i64) -> Result<Vec<PopulationRow>, StoreError> {
        fetch!(all: PopulationRow, &mut self.read().await?, POPULATIONS, job_no)
    }

    /// Rows of a job's list that could not be used, from the one after `after_row`.
    ///
    /// # Errors
    /// What the database says.
    pub async fn row_problems(
        &self,
        job_no: i64,
        after_row: i64,
        limit: i64,
    ) -> Result<Vec<RowProblemRow>, StoreError> {
        fetch!(all: RowProblemRow, &mut self.read().await?, PROBLEMS, job_no, after_row, limit)
    }

    /// One recipient of a job.
    ///
    /// # Errors
    /// What the database says.
    pub async fn recipient(&self, job_no: i64, seq: i64) -> Result<Option<RecipientRow>, StoreError> {
        fetch!(maybe: RecipientRow, &mut self.read().await?, BY_SEQ, job_no, seq)
    }
}

/// Keeps every row that was not stored as a problem; `stored` are the numbers of those that were.
async fn keep_duplicates(tx: &mut Tx, batch: &ImportBatch<'_>, mut stored: Vec<i64>) -> Result<i64, StoreError> {
    if stored.len() == batch.recipients.len() {
        return Ok(0);
    }
    stored.sort_unstable();
    let mut duplicate = 0;
    for row in batch.recipients.iter().filter(|row| stored.binary_search(&row.seq).is_err()) {
        exec!(tx, PROBLEM, batch.job_no, row.seq, ProblemKind::Duplicate, "[]", &row.sealed)?;
        duplicate += 1;
    }
    Ok(duplicate)
}
