//! Proposes versions to the store and decides about them, in the name of whoever holds the access token.

use anyhow::{Result, bail};
use chrono::NaiveDate;
use clap::Args;
use comfy_table::Table;

use super::list::short;
use super::preview::{DiffArgs, print_parts};
use crate::app::{Approval, Caller, Engine, Step, read_source};
use crate::cli::config::Settings;
use crate::cli::open::signed;
pub use crate::notice::approval::Action;
use crate::notice::{Catalogue, Locale, VariantMeta};
use crate::store::VersionRow;

#[derive(Debug, Args)]
pub struct DecideArgs {
    /// The version: its digest, or as much of it as tells it from others.
    version: String,
    /// The words that are kept with the decision; a rejection and a comment need some.
    #[arg(long, default_value = "")]
    comment: String,
}

#[derive(Debug, Args)]
pub struct ProposeArgs {
    /// Only this template; may be given several times.
    #[arg(long = "name", value_name = "NAME")]
    names: Vec<String>,
    /// Only this language; may be given several times.
    #[arg(long = "locale", value_name = "LOCALE")]
    locales: Vec<Locale>,
}

#[derive(Debug, Args)]
pub struct ApproveArgs {
    #[command(flatten)]
    one: DecideArgs,
    /// The last day on which the approval holds (UTC), such as 2027-03-31.
    #[arg(long, value_name = "DAY")]
    until: Option<NaiveDate>,
    /// Who has read a draft translation against the original; needed for one.
    #[arg(long, value_name = "NAME")]
    reviewer: Option<String>,
    /// Why a finding about readability is overruled.
    #[arg(long, value_name = "REASON")]
    overrule: Option<String>,
}

/// The engine, and who works with it.
pub struct Desk {
    engine: Engine,
    caller: Caller,
}

impl Desk {
    /// Opens the store and finds out who calls.
    pub async fn open(settings: &Settings) -> Result<Self> {
        let (engine, caller) = signed(settings).await?;
        Ok(Self { engine, caller })
    }

    /// Prints the versions.
    pub async fn list(&self, json: bool) -> Result<()> {
        let rows = self.engine.versions(&self.caller, None).await?;
        let now = self.engine.clock.now();
        let mut table = Table::new();
        table.set_header(["template", "locale", "state", "digest", "proposed by", "approval"]);
        let mut objects = Vec::new();
        for row in &rows {
            let stale = self.engine.stale_rules(row, &read_source(row)?);
            let approval = Approval::of(row);
            let expired = approval.as_ref().is_some_and(|held| held.has_expired(now));
            if json {
                objects.push(serde_json::json!({
                    "name": row.name, "locale": row.locale, "state": row.state.word(), "digest": row.digest,
                    "proposed_by": row.proposed_by, "approval": row.approval, "expired": expired, "stale": stale,
                }));
                continue;
            }
            let mut told = approval.map(|held| format!("by {}", held.by)).unwrap_or_default();
            if expired {
                told.push_str(", has ended");
            }
            if !stale.is_empty() {
                told.push_str(&format!(", stale: {}", stale.join(", ")));
            }
            let state = row.state.to_string();
            table.add_row([
                row.name.clone(),
                row.locale.clone(),
                state,
                short(&row.digest),
                row.proposed_by.clone(),
                told,
            ]);
        }
        if json {
            println!("{:#}", serde_json::Value::Array(objects));
        } else {
            println!("{table}");
        }
        Ok(())
    }

    /// Prints what differs between two stored versions.
    pub async fn diff(&self, args: &DiffArgs) -> Result<()> {
        let (earlier, later) = (self.version(&args.earlier).await?, self.version(&args.later).await?);
        let parts = self.engine.compare(&self.caller, &earlier.digest, &later.digest).await?;
        println!("{} {}: {} -> {}", later.name, later.locale, earlier.digest, later.digest);
        print_parts(&parts);
        Ok(())
    }

    /// Proposes what the store does not know yet.
    pub async fn propose(&self, catalogue: &Catalogue, wanted: &ProposeArgs) -> Result<()> {
        let takes = |meta: &VariantMeta| {
            (wanted.names.is_empty() || wanted.names.contains(&meta.name))
                && (wanted.locales.is_empty() || wanted.locales.contains(&meta.locale))
        };
        let (mut fresh, mut seen) = (0, 0);
        for variant in catalogue.variants().filter(|variant| takes(&variant.meta)) {
            seen += 1;
            if self.engine.propose(&self.caller, variant).await? {
                fresh += 1;
                println!("proposed {} {} {}", variant.meta.name, variant.meta.locale, variant.meta.digest);
            }
        }
        if seen == 0 {
            bail!("there is no such template; see `duenotice templates list`");
        }
        println!("{fresh} proposed, {} known already", seen - fresh);
        self.done().await
    }

    /// Takes a step.
    pub async fn decide(&self, action: Action, args: &DecideArgs) -> Result<()> {
        let row = self.version(&args.version).await?;
        let said = Step { comment: &args.comment, ..Step::default() };
        self.take(&row, action, &said).await
    }

    /// Approves.
    pub async fn approve(&self, args: &ApproveArgs) -> Result<()> {
        let row = self.version(&args.one.version).await?;
        let said = Step {
            comment: &args.one.comment,
            expires_on: args.until,
            reviewer: args.reviewer.as_deref(),
            overrule: args.overrule.as_deref(),
        };
        self.take(&row, Action::Approve, &said).await
    }

    async fn take(&self, row: &VersionRow, action: Action, said: &Step<'_>) -> Result<()> {
        let state = self.engine.decide(&self.caller, &row.digest, action, said).await?;
        println!("{} {} is {state} now ({})", row.name, row.locale, row.digest);
        self.done().await
    }

    /// The one version that a digest or its beginning names.
    async fn version(&self, digest: &str) -> Result<VersionRow> {
        let wanted = if digest.starts_with("sha256:") { digest.to_owned() } else { format!("sha256:{digest}") };
        let rows = self.engine.versions(&self.caller, None).await?;
        let mut found: Vec<VersionRow> = rows.into_iter().filter(|row| row.digest.starts_with(&wanted)).collect();
        match (found.pop(), found.len()) {
            (Some(row), 0) => Ok(row),
            (None, _) => bail!("no stored version has the digest {wanted}; see `duenotice templates list --stored`"),
            (Some(_), more) => bail!("{} stored versions begin with {wanted}; give more of the digest", more + 1),
        }
    }

    async fn done(&self) -> Result<()> {
        self.engine.drain_deeds().await?;
        Ok(())
    }
}
