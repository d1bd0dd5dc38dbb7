//! Template versions: proposed, reviewed, approved by somebody else, retired.

use serde_json::{Value, json};

use super::{AppError, AppResult, Caller, Engine, Role};
use crate::notice::approval::{self, Action, State};
use crate::notice::{Compiled, NoticeFacts, RecipientVars, Rendered, Variant};
use crate::store::{DecisionRow, JobState, NewDecision, NewVersion, Proposed, TemplateState, VersionRow};

impl Engine {
    /// Every version that was proposed, of one template or of all.
    ///
    /// # Errors
    /// [`AppError::Forbidden`], or the store is away.
    pub async fn versions(&self, caller: &Caller, name: Option<&str>) -> AppResult<Vec<VersionRow>> {
        self.require_reader(caller).await?;
        Ok(self.store.versions(name).await?)
    }

    /// One version, by its digest.
    ///
    /// # Errors
    /// [`AppError::Missing`], [`AppError::Forbidden`].
    pub async fn version(&self, caller: &Caller, digest: &str) -> AppResult<VersionRow> {
        self.require_reader(caller).await?;
        self.store.version(digest).await?.ok_or(AppError::Missing("template version"))
    }

    /// What was decided about a version, oldest first.
    ///
    /// # Errors
    /// [`AppError::Forbidden`], or the store is away.
    pub async fn decisions(&self, caller: &Caller, digest: &str) -> AppResult<Vec<DecisionRow>> {
        self.require_reader(caller).await?;
        Ok(self.store.decisions(digest).await?)
    }

    /// Proposes every shipped variant that is not known yet; gives the digests of the new ones.
    ///
    /// # Errors
    /// [`AppError::Forbidden`], or the store is away.
    pub async fn propose_shipped(&self, caller: &Caller) -> AppResult<Vec<String>> {
        let mut fresh = Vec::new();
        for variant in self.catalogue.variants() {
            if self.propose(caller, variant).await? {
                fresh.push(variant.meta.digest.clone());
            }
        }
        Ok(fresh)
    }

    /// Proposes a checked variant; false if these very bytes are known.
    ///
    /// # Errors
    /// [`AppError::Forbidden`], or the store is away.
    pub async fn propose(&self, caller: &Caller, variant: &Variant) -> AppResult<bool> {
        self.require(caller, &[Role::Author], "proposing a template").await?;
        let new = NewVersion {
            digest: variant.meta.digest.clone(),
            name: variant.meta.name.clone(),
            locale: variant.meta.locale.to_string(),
            state: TemplateState::Draft,
            source: variant.source_bytes(),
            meta: describe(variant),
        };
        let detail = json!({ "template": variant.meta.name, "locale": variant.meta.locale.to_string() });
        let deed = self.deed(caller, "template.proposed", variant.meta.digest.clone(), detail);
        Ok(matches!(self.store.propose(&new, &deed).await?, Proposed::New(_)))
    }

    /// Takes a step with a version: to review, approve, reject (needs a comment), retire. Four eyes hold for
    /// everybody, administrators too. Gives the new state; plans that wait for templates are made anew.
    ///
    /// # Errors
    /// [`AppError::Refused`] by the rules of approval, [`AppError::Conflict`] if somebody else was quicker,
    /// [`AppError::Forbidden`].
    pub async fn decide(
        &self,
        caller: &Caller,
        digest: &str,
        action: Action,
        comment: &str,
    ) -> AppResult<TemplateState> {
        let roles: &[Role] = if action == Action::Submit { &[Role::Author] } else { &[Role::Approver] };
        self.require(caller, roles, "deciding about a template").await?;
        let row = self.store.version(digest).await?.ok_or(AppError::Missing("template version"))?;
        let variant = read_source(&row)?;
        let by = caller.actor.to_text();
        let next = approval::step(state_of(row.state), action, &by, &row.proposed_by, comment)
            .map_err(|refusal| AppError::Refused(refusal.to_string()));
        let next = match next {
            Ok(next) => stored(next),
            Err(refused) => {
                let detail = json!({ "action": action.word(), "why": refused.to_string() });
                self.store.record_deed(&self.deed(caller, "template.decision-refused", digest, detail)).await?;
                return Err(refused);
            }
        };
        let detail = json!({
            "template": variant.meta.name, "locale": variant.meta.locale.to_string(), "action": action.word(), "comment": comment,
        });
        let deed = self.deed(caller, named(action), digest, detail);
        let decision = NewDecision { digest, expected: row.state, to: next, action: action.word(), comment };
        self.store.decide(&decision, &deed).await?;
        if matches!(action, Action::Approve | Action::Retire) {
            self.plan_waiting(caller).await?;
        }
        Ok(next)
    }

    /// A version rendered with facts and a recipient, for people who look at it.
    ///
    /// # Errors
    /// [`AppError::Invalid`] if the facts do not suffice, [`AppError::Missing`], [`AppError::Forbidden`].
    pub async fn preview(
        &self,
        caller: &Caller,
        digest: &str,
        facts: &NoticeFacts,
        to: &RecipientVars,
    ) -> AppResult<Rendered> {
        let row = self.version(caller, digest).await?;
        let variant = read_source(&row)?;
        let compiled = Compiled::new(&variant, facts)?;
        compiled.render(to).map_err(|error| AppError::Refused(error.to_string()))
    }

    /// Makes the plans of all jobs anew that wait for release.
    async fn plan_waiting(&self, caller: &Caller) -> AppResult<()> {
        // a job that is being planned sees the approval when its plan is finished: `run_job_step` looks again
        for job in self.store.jobs_in(JobState::Planned).await? {
            self.back_to_planning(caller, &job).await?;
        }
        Ok(())
    }
}

/// The variant of a stored version; its digest is checked against its bytes.
///
/// # Errors
/// [`AppError::Fault`] if the stored bytes are not those of the digest.
pub fn read_source(row: &VersionRow) -> AppResult<Variant> {
    Variant::from_approved_source(&row.source, &row.digest)
        .map_err(|error| AppError::fault("reading a template version", error))
}

fn describe(variant: &Variant) -> Value {
    json!({
        "title": variant.meta.declaration.title,
        "audience": variant.meta.declaration.audience,
        "serves": variant.meta.declaration.serves,
        "territories": variant.meta.declaration.territories,
        "channels": variant.meta.declaration.channels,
        "contains": variant.meta.declaration.contains,
        "offers": variant.meta.declaration.offers,
        "translation": variant.meta.translation.word(),
    })
}

const fn state_of(state: TemplateState) -> State {
    match state {
        TemplateState::Draft => State::Draft,
        TemplateState::InReview => State::InReview,
        TemplateState::Approved => State::Approved,
        TemplateState::Retired => State::Retired,
    }
}

const fn stored(state: State) -> TemplateState {
    match state {
        State::Draft => TemplateState::Draft,
        State::InReview => TemplateState::InReview,
        State::Approved => TemplateState::Approved,
        State::Retired => TemplateState::Retired,
    }
}

const fn named(action: Action) -> &'static str {
    match action {
        Action::Submit => "template.submitted",
        Action::Approve => "template.approved",
        Action::Reject => "template.rejected",
        Action::Retire => "template.retired",
    }
}
