//! Template versions: proposed, reviewed, approved by somebody else, retired.

use serde_json::{Value, json};

use super::approval::{Approval, Step, rules_served};
use super::{AppError, AppResult, Caller, Engine, Role};
use crate::notice::approval::{self, Action, State};
use crate::notice::{
    Catalogue, Compiled, Gate, NoticeFacts, PartDiff, RecipientVars, Rendered, Translation, Variant, VariantMeta, diff,
};
use crate::problem::{Problem, Problems};
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

    /// Proposes every shipped variant of these templates and languages (of all, where a list is empty) that is not known
    /// yet; gives the digests of the new ones. Each passes its gate first, which takes some milliseconds.
    ///
    /// # Errors
    /// [`AppError::Invalid`] for names that are not shipped and for what a gate has found, [`AppError::Forbidden`].
    pub async fn propose_shipped(&self, caller: &Caller, which: &Shipped) -> AppResult<Vec<String>> {
        which.check(&self.catalogue)?;
        let mut fresh = Vec::new();
        for variant in self.catalogue.variants().filter(|variant| which.takes(&variant.meta)) {
            if self.propose(caller, variant).await? {
                fresh.push(variant.meta.digest.clone());
            }
        }
        Ok(fresh)
    }

    /// Proposes a checked variant; false if these very bytes are known.
    ///
    /// # Errors
    /// [`AppError::Invalid`] with everything that its gate has found, [`AppError::Forbidden`], or the store is away.
    pub async fn propose(&self, caller: &Caller, variant: &Variant) -> AppResult<bool> {
        self.require(caller, &[Role::Author], "proposing a template").await?;
        if self.store.version(&variant.meta.digest).await?.is_some() {
            return Ok(false);
        }
        gate_of(variant).await?.open()?;
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

    /// Takes a step with a version: to review, approve, reject (needs a comment), withdraw, comment, retire. Four eyes
    /// hold for everybody, administrators too. Gives the new state; plans that wait for templates are made anew.
    ///
    /// # Errors
    /// [`AppError::Invalid`] with everything that the gate has found, [`AppError::Refused`] by the rules of approval,
    /// [`AppError::Conflict`] if somebody else was quicker, [`AppError::Forbidden`].
    pub async fn decide(
        &self,
        caller: &Caller,
        digest: &str,
        action: Action,
        said: &Step<'_>,
    ) -> AppResult<TemplateState> {
        let roles: &[Role] = match action {
            Action::Submit | Action::Withdraw => &[Role::Author],
            Action::Comment => &[Role::Author, Role::Approver],
            Action::Approve | Action::Reject | Action::Retire => &[Role::Approver],
        };
        self.require(caller, roles, "deciding about a template").await?;
        let row = self.store.version(digest).await?.ok_or(AppError::Missing("template version"))?;
        let variant = read_source(&row)?;
        let by = caller.actor.to_text();
        let (next, was_hard_to_read) = match self.may(action, &row, &variant, &by, said).await {
            Ok((next, hard)) => (stored(next), hard),
            Err(refused @ AppError::Fault { .. }) => return Err(refused),
            Err(refused) => {
                let detail = json!({ "action": action.word(), "why": refused.to_string() });
                self.store.record_deed(&self.deed(caller, "template.decision-refused", digest, detail)).await?;
                return Err(refused);
            }
        };
        let approval =
            (action == Action::Approve).then(|| self.approval(by, &variant, said, was_hard_to_read).to_json());
        let detail = json!({
            "template": variant.meta.name, "locale": variant.meta.locale.to_string(), "action": action.word(),
            "comment": said.comment, "approval": approval,
        });
        let deed = self.deed(caller, named(action), digest, detail);
        let decision = NewDecision {
            digest,
            expected: row.state,
            to: next,
            action: action.word(),
            comment: said.comment,
            approval: approval.as_ref(),
        };
        self.store.decide(&decision, &deed).await?;
        if matches!(action, Action::Approve | Action::Retire) {
            self.plan_waiting(caller).await?;
        }
        Ok(next)
    }

    /// Where a step leads, if it may be taken, and whether a finding of readability is overruled by it.
    async fn may(
        &self,
        action: Action,
        row: &VersionRow,
        variant: &Variant,
        by: &str,
        said: &Step<'_>,
    ) -> AppResult<(State, bool)> {
        let next = approval::step(state_of(row.state), action, by, &row.proposed_by, said.comment)
            .map_err(|refusal| AppError::Refused(refusal.to_string()))?;
        if action == Action::Approve {
            let gate = gate_of(variant).await?;
            gate.open()?;
            let against = self.against(variant, &gate.advice, said);
            if !against.is_empty() {
                return Err(AppError::Refused(against.join("; ")));
            }
            return Ok((next, !gate.advice.is_empty()));
        }
        Ok((next, false))
    }

    /// What keeps a version that has passed its gate from being approved with these words.
    fn against(&self, variant: &Variant, advice: &[String], said: &Step<'_>) -> Vec<String> {
        let mut against = Vec::new();
        if !advice.is_empty() && said.overrule.is_none() {
            let found = advice.join(", ");
            against.push(format!("it is hard to read ({found}): mend it, or overrule this with a written reason"));
        }
        if variant.meta.translation == Translation::Draft && said.reviewer.is_none() {
            let locale = &variant.meta.locale;
            against.push(format!("the {locale} words are a draft: name who has read them against the original"));
        }
        if said.expires_on.is_some_and(|last| last < self.clock.now().date_naive()) {
            against.push("an approval cannot end before today: name today or a later day".to_owned());
        }
        against
    }

    /// What is kept. A reason is kept only where there was something to overrule: else it would tell of a finding that
    /// never was.
    fn approval(&self, by: String, variant: &Variant, said: &Step<'_>, was_hard_to_read: bool) -> Approval {
        Approval {
            by,
            at: self.clock.now(),
            expires_on: said.expires_on,
            reviewer: said.reviewer.map(str::to_owned).or_else(|| variant.meta.reviewer.clone()),
            overruled: said.overrule.filter(|_| was_hard_to_read).map(str::to_owned),
            rules: rules_served(&variant.meta.declaration, &self.library),
        }
    }

    /// The versions that may be sent today: approved, and the approval has not ended.
    pub(super) async fn sendable(&self) -> AppResult<Vec<VersionRow>> {
        let now = self.clock.now();
        let rows = self.store.approved().await?;
        Ok(rows.into_iter().filter(|row| !Approval::of(row).is_some_and(|held| held.has_expired(now))).collect())
    }

    /// What has changed in the law since a version was approved; empty if nothing has, or it never was.
    pub fn stale_rules(&self, row: &VersionRow, variant: &Variant) -> Vec<String> {
        let approval = Approval::of(row).filter(|_| row.state == TemplateState::Approved);
        approval.map(|held| held.stale(&variant.meta.declaration, &self.library)).unwrap_or_default()
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

    /// What differs between two versions, in what the reader gets and in the sources.
    ///
    /// # Errors
    /// [`AppError::Missing`], [`AppError::Forbidden`].
    pub async fn compare(&self, caller: &Caller, earlier: &str, later: &str) -> AppResult<Vec<PartDiff>> {
        let earlier = read_source(&self.version(caller, earlier).await?)?;
        let later = read_source(&self.version(caller, later).await?)?;
        Ok(diff(&earlier, &later))
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

/// Which shipped variants to propose: those of these templates and languages, where a list is not empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shipped {
    /// Names of templates.
    pub names: Vec<String>,
    /// Languages (BCP 47).
    pub locales: Vec<String>,
}

impl Shipped {
    fn takes(&self, meta: &VariantMeta) -> bool {
        let named = |list: &[String], word: &str| list.is_empty() || list.iter().any(|one| one == word);
        named(&self.names, &meta.name) && named(&self.locales, meta.locale.as_str())
    }

    fn check(&self, catalogue: &Catalogue) -> Result<(), Problems> {
        let mut problems = Vec::new();
        let mut known = |key: &str, list: &[String], is_known: &dyn Fn(&str) -> bool, expected: &str| {
            for (place, word) in list.iter().enumerate().filter(|(_, word)| !is_known(word)) {
                problems.push(Problem::at(format!("/{key}/{place}"), format!("{word:?} is not shipped"), expected));
            }
        };
        let name = |word: &str| catalogue.metas().any(|meta| meta.name == word);
        let locale = |word: &str| catalogue.metas().any(|meta| meta.locale.as_str() == word);
        known("names", &self.names, &name, "the name of a shipped template, as `duenotice templates list` prints it");
        known("locales", &self.locales, &locale, "a language of the shipped templates, such as \"es\"");
        Problems::none_or_err(problems)
    }
}

/// Looks at a variant in a thread of its own, for it takes some milliseconds.
async fn gate_of(variant: &Variant) -> AppResult<Gate> {
    let variant = variant.clone();
    let looked = tokio::task::spawn_blocking(move || Gate::of(&variant)).await;
    looked.map_err(|error| AppError::fault("checking a template", error))
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
        Action::Withdraw => "template.withdrawn",
        Action::Comment => "template.commented",
    }
}
