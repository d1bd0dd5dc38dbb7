//! Versions of templates by their digests, and every decision about them.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::audit_outbox::record;
use super::events::tell_of_template;
use super::{Store, StoreError, TemplateState};
use crate::audit::Deed;
use crate::id::{self, Id};

/// The columns of a [`VersionRow`].
macro_rules! version_columns {
    () => {
        "digest, name, locale, state, source, meta, proposed_by, proposed_at, updated_at, approval"
    };
}

statements! {
    PROPOSE = "insert into template_version (digest, name, locale, state, source, meta, proposed_by, proposed_at, updated_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $8) on conflict (digest) do nothing";
    BY_DIGEST = ("select ", version_columns!(), " from template_version where digest = $1");
    ALL = ("select ", version_columns!(), " from template_version order by name, locale, proposed_at, digest");
    OF_NAME = ("select ", version_columns!(), " from template_version where name = $1 order by locale, proposed_at, digest");
    IN_STATE = ("select ", version_columns!(), " from template_version where state = $1
        order by name, locale, proposed_at, digest");
    DECIDE = "update template_version set state = $3, updated_at = $4, approval = coalesce($5, approval)
        where digest = $1 and state = $2";
    INSERT_DECISION = "insert into template_decision (decision_id, digest, action, actor, comment, at)
        values ($1, $2, $3, $4, $5, $6)";
    DECISIONS = "select decision_id, digest, action, actor, comment, at from template_decision
        where digest = $1 order by decision_id";
}

/// A version to be proposed, in the name of the deed's actor and at its time.
#[derive(Debug, Clone)]
pub struct NewVersion {
    /// The digest of everything that shapes its bytes.
    pub digest: String,
    /// The name of the template.
    pub name: String,
    /// Its language.
    pub locale: String,
    /// Where it begins.
    pub state: TemplateState,
    /// Everything that shapes its bytes.
    pub source: Vec<u8>,
    /// What is claimed of it.
    pub meta: Value,
}

/// What became of a proposal.
#[derive(Debug, Clone, PartialEq)]
pub enum Proposed {
    /// It is new.
    New(VersionRow),
    /// The same bytes were proposed before.
    Exists(VersionRow),
}

/// A version of a template.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct VersionRow {
    /// The digest of everything that shapes its bytes.
    pub digest: String,
    /// The name of the template.
    pub name: String,
    /// Its language.
    pub locale: String,
    /// How far it is.
    pub state: TemplateState,
    /// Everything that shapes its bytes.
    pub source: Vec<u8>,
    /// What is claimed of it.
    pub meta: Value,
    /// Who proposed it.
    pub proposed_by: String,
    /// When.
    pub proposed_at: DateTime<Utc>,
    /// When it last changed its state.
    pub updated_at: DateTime<Utc>,
    /// What was said with the approval, if it was ever approved: by whom, until when, under which rule files.
    pub approval: Option<Value>,
}

/// A decision about a version, made by the deed's actor at its time.
#[derive(Debug, Clone)]
pub struct NewDecision<'a> {
    /// The version.
    pub digest: &'a str,
    /// The state that the decider had seen.
    pub expected: TemplateState,
    /// The state that it shall have.
    pub to: TemplateState,
    /// What is done, such as `approved`.
    pub action: &'a str,
    /// Why.
    pub comment: &'a str,
    /// What is kept with an approval.
    pub approval: Option<&'a Value>,
}

/// A decision that was made.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct DecisionRow {
    /// Its identifier.
    pub decision_id: Id<id::Decision>,
    /// The version.
    pub digest: String,
    /// What was done.
    pub action: String,
    /// By whom.
    pub actor: String,
    /// Why.
    pub comment: String,
    /// When.
    pub at: DateTime<Utc>,
}

impl Store {
    /// Enters a version, unless its bytes are known already.
    ///
    /// # Errors
    /// What the database says.
    pub async fn propose(&self, new: &NewVersion, deed: &Deed) -> Result<Proposed, StoreError> {
        let mut tx = self.begin().await?;
        let by = deed.actor.to_text();
        let entered = exec!(
            &mut tx,
            PROPOSE,
            &new.digest,
            &new.name,
            &new.locale,
            new.state,
            &new.source,
            &new.meta,
            by,
            deed.at,
        )?;
        let row = fetch!(one: VersionRow, &mut tx, BY_DIGEST, &new.digest)?;
        if entered == 0 {
            return Ok(Proposed::Exists(row));
        }
        record(&mut tx, deed).await?;
        tx.commit().await?;
        Ok(Proposed::New(row))
    }

    /// The version of a digest.
    ///
    /// # Errors
    /// What the database says.
    pub async fn version(&self, digest: &str) -> Result<Option<VersionRow>, StoreError> {
        fetch!(maybe: VersionRow, &mut self.read().await?, BY_DIGEST, digest)
    }

    /// Versions of a template, or of all; by name, language and time.
    ///
    /// # Errors
    /// What the database says.
    pub async fn versions(&self, name: Option<&str>) -> Result<Vec<VersionRow>, StoreError> {
        let mut at = self.read().await?;
        match name {
            Some(name) => fetch!(all: VersionRow, &mut at, OF_NAME, name),
            None => fetch!(all: VersionRow, &mut at, ALL),
        }
    }

    /// Versions in a state.
    ///
    /// # Errors
    /// What the database says.
    pub async fn versions_in(&self, state: TemplateState) -> Result<Vec<VersionRow>, StoreError> {
        fetch!(all: VersionRow, &mut self.read().await?, IN_STATE, state)
    }

    /// The versions that may be sent.
    ///
    /// # Errors
    /// What the database says.
    pub async fn approved(&self) -> Result<Vec<VersionRow>, StoreError> {
        self.versions_in(TemplateState::Approved).await
    }

    /// Moves a version to another state and keeps the decision.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] if the version is not in the state that the decider had seen.
    pub async fn decide(&self, decision: &NewDecision<'_>, deed: &Deed) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        if exec!(&mut tx, DECIDE, decision.digest, decision.expected, decision.to, deed.at, decision.approval)? == 0 {
            return Err(StoreError::Conflict("the template version is in another state, or does not exist"));
        }
        let (id, by) = (Id::<id::Decision>::fresh(), deed.actor.to_text());
        exec!(&mut tx, INSERT_DECISION, id, decision.digest, decision.action, by, decision.comment, deed.at)?;
        if decision.expected != decision.to {
            tell_of_template(&mut tx, decision.digest, decision.to, deed.at).await?;
        }
        record(&mut tx, deed).await?;
        tx.commit().await
    }

    /// Every decision about a version, the oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn decisions(&self, digest: &str) -> Result<Vec<DecisionRow>, StoreError> {
        fetch!(all: DecisionRow, &mut self.read().await?, DECISIONS, digest)
    }
}
