//! Incidents with every revision of their facts, and the assessments made of them.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::audit_outbox::record;
use super::{Store, StoreError};
use crate::audit::Deed;
use crate::id::{self, Id};

/// The columns of an [`IncidentRow`].
macro_rules! incident_columns {
    () => {
        "incident_id, reference, title, drill, revision, facts, created_at, updated_at"
    };
}

statements! {
    BY_ID = ("select ", incident_columns!(), " from incident where incident_id = $1");
    BY_REFERENCE = ("select ", incident_columns!(), " from incident where reference = $1");
    PAGE = ("select ", incident_columns!(), " from incident where incident_id < $1 order by incident_id desc limit $2");
    AMEND = "update incident set revision = revision + 1, facts = $3, title = $4, updated_at = $5
        where incident_id = $1 and revision = $2";
    INSERT_REVISION = "insert into incident_revision (incident_id, revision, facts, actor, reason, at)
        values ($1, $2, $3, $4, $5, $6)";
    REVISIONS = "select incident_id, revision, facts, actor, reason, at from incident_revision
        where incident_id = $1 order by revision";
    INSERT_ASSESSMENT = "insert into assessment (assessment_id, incident_id, revision, library_digest, body, created_at)
        values ($1, $2, $3, $4, $5, $6)";
    LATEST_ASSESSMENT = "select assessment_id, incident_id, revision, library_digest, body, created_at from assessment
        where incident_id = $1 order by revision desc, assessment_id desc limit 1";
    ASSESSMENTS = "select assessment_id, incident_id, revision, library_digest, body, created_at from assessment
        where incident_id = $1 order by assessment_id";
}

/// An incident in its present revision.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct IncidentRow {
    /// Its identifier.
    pub incident_id: Id<id::Incident>,
    /// The organisation's own name for it.
    pub reference: String,
    /// A line that says what happened.
    pub title: String,
    /// Whether it is an exercise.
    pub drill: bool,
    /// The present revision, from one.
    pub revision: i32,
    /// The facts, as JSON.
    pub facts: String,
    /// When it was opened.
    pub created_at: DateTime<Utc>,
    /// When it was last amended.
    pub updated_at: DateTime<Utc>,
}

/// The facts of an incident as they once were held.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct RevisionRow {
    /// The incident.
    pub incident_id: Id<id::Incident>,
    /// The revision, from one.
    pub revision: i32,
    /// The facts, as JSON.
    pub facts: String,
    /// Who gave them.
    pub actor: String,
    /// Why.
    pub reason: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// An assessment to be kept.
#[derive(Debug, Clone)]
pub struct NewAssessment {
    /// Its identifier, fresh.
    pub assessment_id: Id<id::Assessment>,
    /// The incident.
    pub incident_id: Id<id::Incident>,
    /// The revision that it was made of.
    pub revision: i32,
    /// The digest of the rule files.
    pub library_digest: String,
    /// The assessment, as JSON.
    pub body: String,
}

/// An assessment; old ones are kept.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct AssessmentRow {
    /// Its identifier.
    pub assessment_id: Id<id::Assessment>,
    /// The incident.
    pub incident_id: Id<id::Incident>,
    /// The revision that it was made of.
    pub revision: i32,
    /// The digest of the rule files.
    pub library_digest: String,
    /// The assessment, as JSON.
    pub body: String,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

impl Store {
    /// The incident of an identifier.
    ///
    /// # Errors
    /// What the database says.
    pub async fn incident(&self, incident: Id<id::Incident>) -> Result<Option<IncidentRow>, StoreError> {
        fetch!(maybe: IncidentRow, &mut self.read().await?, BY_ID, incident)
    }

    /// The incident of a reference.
    ///
    /// # Errors
    /// What the database says.
    pub async fn incident_by_reference(&self, reference: &str) -> Result<Option<IncidentRow>, StoreError> {
        fetch!(maybe: IncidentRow, &mut self.read().await?, BY_REFERENCE, reference)
    }

    /// Incidents, the newest first, from the one after `after`.
    ///
    /// # Errors
    /// What the database says.
    pub async fn incidents(&self, after: Option<Id<id::Incident>>, limit: i64) -> Result<Vec<IncidentRow>, StoreError> {
        fetch!(all: IncidentRow, &mut self.read().await?, PAGE, after.map_or(Uuid::max(), |id| id.uuid()), limit)
    }

    /// Gives an incident new facts, in the name of the deed's actor and at its time; gives the new revision.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] if the incident is not at the revision that the caller had seen.
    pub async fn amend_incident(
        &self,
        incident: Id<id::Incident>,
        expected_revision: i32,
        title: &str,
        facts: &str,
        reason: &str,
        deed: &Deed,
    ) -> Result<i32, StoreError> {
        let mut tx = self.begin().await?;
        if exec!(&mut tx, AMEND, incident, expected_revision, facts, title, deed.at)? == 0 {
            return Err(StoreError::Conflict("the incident has another revision, or does not exist"));
        }
        let revision = expected_revision + 1;
        exec!(&mut tx, INSERT_REVISION, incident, revision, facts, deed.actor.to_text(), reason, deed.at)?;
        record(&mut tx, deed).await?;
        tx.commit().await?;
        Ok(revision)
    }

    /// Every revision of an incident, the first one first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn revisions(&self, incident: Id<id::Incident>) -> Result<Vec<RevisionRow>, StoreError> {
        fetch!(all: RevisionRow, &mut self.read().await?, REVISIONS, incident)
    }

    /// Keeps an assessment, made at the time of the deed.
    ///
    /// # Errors
    /// What the database says.
    pub async fn save_assessment(&self, new: &NewAssessment, deed: &Deed) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        exec!(
            &mut tx,
            INSERT_ASSESSMENT,
            new.assessment_id,
            new.incident_id,
            new.revision,
            &new.library_digest,
            &new.body,
            deed.at,
        )?;
        record(&mut tx, deed).await?;
        tx.commit().await
    }

    /// The newest assessment of the newest revision that has one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn latest_assessment(&self, incident: Id<id::Incident>) -> Result<Option<AssessmentRow>, StoreError> {
        fetch!(maybe: AssessmentRow, &mut self.read().await?, LATEST_ASSESSMENT, incident)
    }

    /// Every assessment of an incident, the oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn assessments(&self, incident: Id<id::Incident>) -> Result<Vec<AssessmentRow>, StoreError> {
        fetch!(all: AssessmentRow, &mut self.read().await?, ASSESSMENTS, incident)
    }
}
