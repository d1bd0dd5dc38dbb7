//! Assessing a job's incident: its people are counted, then the law is applied.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::app::{AppError, AppResult, Caller, Engine};
use crate::id::{self, Id};
use crate::incident::{Incident, Population, Territory, incident_to_json, read_incident};
use crate::obligation::{Assessment, assess, assessment_json};
use crate::store::{JobRow, JobState, NewAssessment, PopulationRow};

impl Engine {
    pub(super) async fn assess_job(&self, job: &JobRow) -> AppResult<(JobState, Value)> {
        let row = self.store.incident(job.incident_id).await?.ok_or(AppError::Missing("incident"))?;
        let known = read_stored(&row.facts)?;
        let counted = count(&known, &self.store.populations(job.job_no).await?)?;
        if counted != known {
            let facts = incident_to_json(&counted).to_string();
            let reason = "people counted from the recipient list";
            let detail = json!({ "reason": reason, "revision": row.revision + 1 });
            let deed = self.deed(&Caller::engine(), "incident.amended", job.incident_id.to_string(), detail);
            self.store.amend_incident(job.incident_id, row.revision, &row.title, &facts, reason, &deed).await?;
        }
        let assessment = self.assess_incident(job.incident_id).await?;
        Ok((
            JobState::Planning,
            json!({ "obligations": assessment.obligations.len(), "library": self.library.digest() }),
        ))
    }

    /// Holds the present facts of an incident against the law and keeps the result beside the earlier ones.
    ///
    /// # Errors
    /// [`AppError::Missing`], or a machine is away.
    pub(in crate::app) async fn assess_incident(&self, incident: Id<id::Incident>) -> AppResult<Assessment> {
        let row = self.store.incident(incident).await?.ok_or(AppError::Missing("incident"))?;
        let assessment = assess(&read_stored(&row.facts)?, &self.library);
        let body = assessment_json(&assessment).to_string();
        let new = NewAssessment {
            assessment_id: Id::fresh(),
            incident_id: incident,
            revision: row.revision,
            library_digest: self.library.digest().to_owned(),
            body,
        };
        let detail =
            json!({ "incident": incident.to_string(), "revision": row.revision, "library": self.library.digest() });
        let deed = self.deed(&Caller::engine(), "incident.assessed", new.assessment_id.to_string(), detail);
        self.store.save_assessment(&new, &deed).await?;
        Ok(assessment)
    }
}

/// Reads facts that were checked when they came in.
pub(in crate::app) fn read_stored(facts: &str) -> AppResult<Incident> {
    read_incident(facts).map_err(|problems| AppError::fault("reading stored facts", problems))
}

/// The incident with its populations as the list has them. The larger of the stated and the listed number counts:
/// a threshold must not be missed because a row was bad. People in a territory that the incident does not name are
/// taken to be affected like those of its largest population.
fn count(incident: &Incident, listed: &[PopulationRow]) -> AppResult<Incident> {
    let mut left: BTreeMap<&str, u64> =
        listed.iter().map(|row| (row.territory.as_str(), u64::try_from(row.n).unwrap_or(0))).collect();
    let mut counted = incident.clone();
    for population in &mut counted.affected {
        if let Some(n) = left.remove(population.territory.code()) {
            population.count = Some(population.count.unwrap_or(0).max(n));
        }
    }
    let model = incident.affected.iter().max_by_key(|population| population.count.unwrap_or(0));
    for (code, n) in left {
        let territory = Territory::parse(code).map_err(|error| AppError::fault("reading a stored territory", error))?;
        counted.affected.push(Population {
            territory,
            count: Some(n),
            data: model.map(|model| model.data.clone()).unwrap_or_default(),
            form: model.and_then(|model| model.form),
            found: None,
        });
    }
    Ok(counted)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(affected: &str, listed: &[(&str, i64)], expected: &[(&str, u64)]) {
        let text = format!("{{\"schema\":1,\"reference\":\"X\",\"affected\":{affected}}}");
        let rows: Vec<_> =
            listed.iter().map(|(code, n)| PopulationRow { territory: (*code).to_owned(), n: *n }).collect();
        let counted = count(&read_incident(&text).unwrap(), &rows).unwrap();
        let found: Vec<_> = counted.affected.iter().map(|one| (one.territory.code(), one.count.unwrap_or(0))).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn the_larger_of_stated_and_listed_numbers_counts() {
        let stated = r#"[{"territory":"US-CA","count":600,"data":["ssn"]},{"territory":"DE","data":["contact"]}]"#;
        check(stated, &[("US-CA", 480), ("DE", 12)], &[("US-CA", 600), ("DE", 12)]);
    }

    #[test]
    fn people_of_an_unnamed_territory_are_not_forgotten() {
        check(r#"[{"territory":"US-CA","count":5,"data":["ssn"]}]"#, &[("US-OH", 3)], &[("US-CA", 5), ("US-OH", 3)]);
    }
}
