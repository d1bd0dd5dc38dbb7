//! Incidents: read, amended by recorded facts, assessed anew.

use serde_json::{Value, json};

use super::jobs::read_stored;
use super::{AppError, AppResult, Caller, Engine, Role};
use crate::id::{self, Id};
use crate::incident::{incident_to_json, read_incident};
use crate::problem::{Problem, Problems};
use crate::store::{AssessmentRow, IncidentRow, JobRow, JobState, RevisionRow, StoreError};

const READERS: &[Role] =
    &[Role::Viewer, Role::Auditor, Role::Machine, Role::Operator, Role::Author, Role::Approver, Role::Releaser];

impl Engine {
    /// Lets everyone pass who may read anything but the audit log.
    ///
    /// # Errors
    /// [`AppError::Forbidden`].
    pub(super) async fn require_reader(&self, caller: &Caller) -> AppResult<()> {
        self.require(caller, READERS, "reading").await
    }

    /// Incidents, newest first.
    ///
    /// # Errors
    /// [`AppError::Forbidden`], or the store is away.
    pub async fn incidents(
        &self,
        caller: &Caller,
        before: Option<Id<id::Incident>>,
        limit: i64,
    ) -> AppResult<Vec<IncidentRow>> {
        self.require_reader(caller).await?;
        Ok(self.store.incidents(before, limit).await?)
    }

    /// One incident.
    ///
    /// # Errors
    /// [`AppError::Missing`], [`AppError::Forbidden`].
    pub async fn incident(&self, caller: &Caller, incident: Id<id::Incident>) -> AppResult<IncidentRow> {
        self.require_reader(caller).await?;
        self.store.incident(incident).await?.ok_or(AppError::Missing("incident"))
    }

    /// Former values of its facts, with author, reason and time (requirement T14).
    ///
    /// # Errors
    /// [`AppError::Forbidden`], or the store is away.
    pub async fn revisions(&self, caller: &Caller, incident: Id<id::Incident>) -> AppResult<Vec<RevisionRow>> {
        self.require_reader(caller).await?;
        Ok(self.store.revisions(incident).await?)
    }

    /// The latest assessment; its body is the JSON of `duenotice assess`.
    ///
    /// # Errors
    /// [`AppError::Missing`] if it was not assessed yet, [`AppError::Forbidden`].
    pub async fn assessment(&self, caller: &Caller, incident: Id<id::Incident>) -> AppResult<AssessmentRow> {
        self.require_reader(caller).await?;
        self.store.latest_assessment(incident).await?.ok_or(AppError::Missing("assessment"))
    }

    /// Merges facts into an incident (RFC 7396), keeps the former ones, assesses anew and plans anew what is not
    /// released. Gives the new revision.
    ///
    /// # Errors
    /// [`AppError::Invalid`] with every problem, [`AppError::Conflict`] if it is not at revision `expected` any more.
    pub async fn amend_incident(
        &self,
        caller: &Caller,
        incident: Id<id::Incident>,
        expected: i32,
        patch: &Value,
        reason: &str,
    ) -> AppResult<i32> {
        self.require(caller, &[Role::Operator, Role::Machine, Role::Releaser], "recording facts").await?;
        if reason.trim().is_empty() {
            return Err(Problems(vec![Problem::at("/reason", "there is no reason", "why the facts change")]).into());
        }
        let row = self.store.incident(incident).await?.ok_or(AppError::Missing("incident"))?;
        let mut document = incident_to_json(&read_stored(&row.facts)?);
        merge(&mut document, patch);
        let amended = read_incident(&document.to_string())?;
        if amended.reference != row.reference || amended.drill != row.drill {
            let found = "reference and drill name the incident and cannot be changed";
            return Err(Problems(vec![Problem::at("/reference", found, "the same values")]).into());
        }
        let detail = json!({ "reason": reason, "revision": expected + 1, "keys": keys(patch) });
        let deed = self.deed(caller, "incident.amended", incident.to_string(), detail);
        let facts = incident_to_json(&amended).to_string();
        let revision = self.store.amend_incident(incident, expected, &amended.title, &facts, reason, &deed).await?;
        self.assess_incident(incident).await?;
        self.plan_anew(caller, incident).await?;
        Ok(revision)
    }

    /// Records that a duty was performed, at its time.
    ///
    /// # Errors
    /// As [`Engine::amend_incident`].
    pub async fn mark_performed(
        &self,
        caller: &Caller,
        incident: Id<id::Incident>,
        duty: &str,
        at: chrono::DateTime<chrono::Utc>,
    ) -> AppResult<i32> {
        let row = self.incident(caller, incident).await?;
        let patch = json!({ "completed": { duty: at.to_rfc3339() } });
        self.amend_incident(caller, incident, row.revision, &patch, &format!("{duty} was performed")).await
    }

    /// Sends the incident's jobs back to planning, where mailings wait for release.
    pub(super) async fn plan_anew(&self, caller: &Caller, incident: Id<id::Incident>) -> AppResult<()> {
        for job in self.store.jobs_of_incident(incident).await? {
            if matches!(job.state, JobState::Planned | JobState::Released) {
                self.back_to_planning(caller, &job).await?;
            }
        }
        Ok(())
    }

    /// Has a job planned anew. That somebody else moved it meanwhile is no fault: then it is planned after that.
    pub(super) async fn back_to_planning(&self, caller: &Caller, job: &JobRow) -> AppResult<()> {
        let deed = self.deed(caller, "job.planned-anew", job.job_id.to_string(), json!({}));
        match self.store.move_job(job.job_id, job.state, JobState::Planning, None, &deed).await {
            Ok(()) | Err(StoreError::Conflict(_)) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }
}

/// RFC 7396: members replace members, `null` removes.
fn merge(target: &mut Value, patch: &Value) {
    let Value::Object(changes) = patch else {
        *target = patch.clone();
        return;
    };
    if !target.is_object() {
        *target = json!({});
    }
    let Value::Object(members) = target else { return };
    for (key, change) in changes {
        if change.is_null() {
            members.shift_remove(key);
        } else {
            merge(members.entry(key.clone()).or_insert(Value::Null), change);
        }
    }
}

fn keys(patch: &Value) -> Vec<&String> {
    patch.as_object().map(|members| members.keys().collect()).unwrap_or_default()
}
