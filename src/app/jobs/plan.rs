//! Planning a job: its groups of people, the obligations that stand, the approved bytes, and what is in the way.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use crate::app::templates::read_source;
use crate::app::{AppError, AppResult, Approval, Caller, Engine};
use crate::delivery::{code_mac, lane, notice_code};
use crate::id::Id;
use crate::law::{Audience, Confidence, ReviewState};
use crate::notice::{
    self, Approved, Compiled, Desk, Group, LawfulWay, Locale, NoticeFacts, ObligationView, PlannedMailing, Reach,
    Resolution, Translation, Variant, plan, read_notice_facts,
};
use crate::obligation::{Block, Obligation, Standing, assess};
use crate::personal::MasterKey;
use crate::problem::Problems;
use crate::store::{
    Addressee, GroupRow, JobRow, JobState, Listed, MailingState, NewFallback, NewMailing, OnUnknown, VersionRow, Way,
};

use super::assess::read_stored;
use super::import::spoken_to;
use super::record::read_job;

impl Engine {
    pub(super) async fn plan_job(&self, job: &JobRow) -> AppResult<(JobState, Value)> {
        let detail = self.plan_once(job).await?;
        let rows = self.store.mailings(Listed::Job(job.job_no), 0, i64::from(u16::MAX)).await?;
        let open = |state| !matches!(state, MailingState::Planned | MailingState::Blocked | MailingState::Cancelled);
        let to = if rows.iter().any(|row| open(row.state)) { JobState::Released } else { JobState::Planned };
        Ok((to, detail))
    }

    /// What a plan rests on: the revision of the facts, and the approved digests.
    pub(super) async fn basis(&self, job: &JobRow) -> AppResult<(i32, BTreeSet<String>)> {
        let incident = self.store.incident(job.incident_id).await?.ok_or(AppError::Missing("incident"))?;
        let approved = self.sendable().await?.into_iter().map(|row| row.digest).collect();
        Ok((incident.revision, approved))
    }

    async fn plan_once(&self, job: &JobRow) -> AppResult<Value> {
        let incident = self.store.incident(job.incident_id).await?.ok_or(AppError::Missing("incident"))?;
        let assessment = assess(&read_stored(&incident.facts)?, &self.library);
        let now = self.clock.now();
        let views: Vec<ObligationView> = assessment
            .obligations
            .iter()
            .filter(|obligation| obligation.audience == Audience::Individuals)
            .map(|obligation| view(obligation, now))
            .collect();
        let groups: Vec<Group> = self.store.recipient_groups(job.job_no).await?.into_iter().map(group).collect();
        let desk = self.desk(job).await?;
        let approved: Vec<Approved> = desk.variants.values().map(|variant| variant.meta.clone()).collect();
        let fallback = job.fallback_locale.as_deref().and_then(|tag| Locale::parse(tag).ok());
        let planned = plan(&views, &groups, &approved, fallback.as_ref(), &desk);
        let resend = read_job(self.store.job_body(job.job_id).await?.as_bytes())?.resend_unknown;
        let new: Vec<NewMailing> = planned.iter().map(|one| mailing(one, job, resend, now, &self.master)).collect();
        let blocked = new.iter().filter(|one| one.blocked).count();
        let detail = json!({
            "mailings": new.len(), "blocked": blocked, "people": new.iter().map(|one| one.total).sum::<i64>(),
            "library": self.library.digest(),
        });
        let deed = self.deed(&Caller::engine(), "mailings.planned", job.job_id.to_string(), detail.clone());
        self.store.replace_plan(job.job_no, &new, &deed).await?;
        Ok(detail)
    }

    /// What a releaser must know of an approval.
    fn warnings_of(&self, row: &VersionRow, variant: &Variant) -> Vec<String> {
        let name = format!("{} ({})", row.name, row.locale);
        let mut warnings = Vec::new();
        let stale = self.stale_rules(row, variant);
        if !stale.is_empty() {
            warnings.push(format!("{name} was approved under other law: {}", stale.join(", ")));
        }
        let reviewer = Approval::of(row).and_then(|held| held.reviewer);
        if let (Translation::Draft, Some(reviewer)) = (variant.meta.translation, reviewer) {
            warnings.push(format!("the words of {name} were a draft translation; read by {reviewer}"));
        }
        warnings
    }

    async fn desk(&self, job: &JobRow) -> AppResult<DeskOfJob> {
        let value: Value =
            serde_json::from_str(&job.notice_facts).map_err(|error| AppError::fault("reading notice facts", error))?;
        let facts = read_notice_facts(&value, "/notice").map_err(Problems)?;
        let facts = NoticeFacts { drill: job.drill, ..facts };
        let (mut variants, mut warnings) = (BTreeMap::new(), BTreeMap::new());
        for row in self.sendable().await? {
            let variant = read_source(&row)?;
            warnings.insert(row.digest.clone(), self.warnings_of(&row, &variant));
            variants.insert(row.digest.clone(), variant);
        }
        let letters = self.house.letters;
        Ok(DeskOfJob { facts, variants, warnings, letters, seen: Mutex::default() })
    }
}

/// What was found out about a variant in a territory, so that it is compiled once.
type Seen = BTreeMap<(String, String), Result<BTreeSet<String>, Problems>>;

struct DeskOfJob {
    facts: NoticeFacts,
    variants: BTreeMap<String, Variant>,
    warnings: BTreeMap<String, Vec<String>>,
    letters: bool,
    seen: Mutex<Seen>,
}

impl Desk for DeskOfJob {
    fn takes_letters(&self) -> bool {
        self.letters
    }

    fn languages(&self, territory: &str) -> &[Locale] {
        self.facts.languages_in(territory)
    }

    fn warnings(&self, variant: &Approved) -> Vec<String> {
        self.warnings.get(&variant.digest).cloned().unwrap_or_default()
    }

    fn elements(&self, variant: &Approved, territory: &str) -> Result<BTreeSet<String>, Problems> {
        let key = (variant.digest.clone(), territory.to_owned());
        let mut seen = self.seen.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        seen.entry(key)
            .or_insert_with(|| {
                let Some(source) = self.variants.get(&variant.digest) else { return Ok(BTreeSet::new()) };
                let facts = self.facts.for_territory(territory);
                Compiled::new(source, &facts).map(|compiled| compiled.elements().clone())
            })
            .clone()
    }
}

/// An obligation as the plan sees it.
fn view(obligation: &Obligation, now: DateTime<Utc>) -> ObligationView {
    let elements = |list: &[crate::law::Element]| list.iter().map(|element| element.word().to_owned()).collect();
    let conflicts = obligation.contents.conflicts.iter();
    let mut waits: Vec<String> = obligation.blocked_at(now).map(why_waits).collect();
    waits.extend(conflicts.map(|element| format!("{} both requires and forbids {}", obligation.id, element.word())));
    ObligationView {
        id: obligation.id.clone(),
        territories: obligation.reached.iter().map(|reached| reached.territory.code().to_owned()).collect(),
        stands: matches!(obligation.standing, Standing::Owed | Standing::Presumed | Standing::Conflicting),
        standing: obligation.standing.word().to_owned(),
        required: elements(&obligation.contents.required),
        forbidden: elements(&obligation.contents.forbidden),
        ways: obligation
            .channels
            .iter()
            .map(|channel| LawfulWay {
                means: channel.means.iter().map(|means| means.word().to_owned()).collect(),
                conditions: channel.conditions.iter().map(|condition| condition.word().to_owned()).collect(),
                substitute: channel.substitute,
            })
            .collect(),
        strict_due: obligation.due.as_ref().map(|due| due.strict),
        lenient_due: obligation.due.as_ref().map(|due| due.lenient),
        waits,
        warnings: warnings(obligation),
    }
}

fn why_waits(block: &Block) -> String {
    match block.until {
        Some(until) => format!("{} (until {})", block.reason, until.format("%F %H:%MZ")),
        None => block.reason.clone(),
    }
}

fn warnings(obligation: &Obligation) -> Vec<String> {
    let mut warnings = Vec::new();
    if obligation.review != ReviewState::Reviewed {
        warnings.push(format!("no counsel has signed off the rule file {}", obligation.instrument));
    }
    if obligation.confidence == Confidence::Low {
        warnings.push(format!("{} rests on sources of low confidence", obligation.id));
    }
    warnings.extend(obligation.problems.iter().map(|problem| format!("{}: {problem}", obligation.id)));
    if obligation.standing == Standing::Presumed {
        warnings.push(format!("{} is presumed; not known: {}", obligation.id, obligation.missing_facts.join(", ")));
    }
    if obligation.standing == Standing::Conflicting {
        warnings.push(format!("exceptions to {} disagree; it is treated as owed", obligation.id));
    }
    warnings
}

fn group(row: GroupRow) -> Group {
    let reach = match row.class {
        Way::Email => Reach::AgreedMailbox,
        Way::Mailbox => Reach::Mailbox,
        Way::Letter => Reach::Post,
        Way::None => Reach::Nothing,
    };
    let addressee = match row.addressee {
        Addressee::Person => notice::Addressee::Person,
        Addressee::Guardian => notice::Addressee::Guardian,
        Addressee::NextOfKin => notice::Addressee::NextOfKin,
    };
    Group { territory: row.territory, locale: row.locale, reach, addressee, count: u64::try_from(row.n).unwrap_or(0) }
}

fn mailing(planned: &PlannedMailing, job: &JobRow, resend: bool, now: DateTime<Utc>, key: &MasterKey) -> NewMailing {
    let (template_name, digest) = planned.template.clone().unzip();
    let mailing_id = Id::fresh();
    NewMailing {
        mailing_id,
        code_mac: code_mac(key, &notice_code(key, mailing_id)).unwrap_or_default(),
        incident_id: job.incident_id,
        territory: planned.group.territory.clone(),
        locale: planned.group.locale.clone(),
        class: match planned.group.reach {
            Reach::AgreedMailbox => Way::Email,
            Reach::Mailbox => Way::Mailbox,
            Reach::Post => Way::Letter,
            Reach::Nothing => Way::None,
        },
        addressee: spoken_to(planned.group.addressee),
        channel: channel(planned.way),
        lane: lane(planned.strict_due, now).into(),
        digest,
        template_name,
        chain: chain(planned.resolution.as_ref(), &planned.languages, planned),
        fallback: fallback(planned, key),
        duties: json!(planned.duties),
        blockers: json!(planned.blockers),
        warnings: json!(planned.warnings),
        blocked: !planned.blockers.is_empty(),
        strict_due: planned.strict_due,
        lenient_due: planned.lenient_due,
        on_unknown: if resend { OnUnknown::Resend } else { OnUnknown::Hold },
        total: i64::try_from(planned.group.count).unwrap_or(i64::MAX),
    }
}

/// The languages tried, the one chosen, and why (requirement P4); and where the notice contains several, each with the
/// approved bytes.
fn chain(found: Option<&Resolution>, languages: &[(Locale, String)], planned: &PlannedMailing) -> Value {
    found.map_or(Value::Null, |found| {
        let each = languages.iter();
        let languages: Vec<Value> =
            each.map(|(locale, digest)| json!({ "locale": locale.to_string(), "digest": digest })).collect();
        json!({
            "languages": languages,
            "wanted": planned.group.locale,
            "tried": found.chain.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "chosen": found.chosen.as_ref().map(ToString::to_string),
            "reason": found.reason.word(),
        })
    })
}

/// The other way for those whom e-mail fails, as the store keeps it, or why there is none.
fn fallback(planned: &PlannedMailing, key: &MasterKey) -> Option<Value> {
    let found = match planned.fallback.as_ref()? {
        Ok(found) => found,
        Err(why) => return Some(json!({ "channel": "none", "why": why })),
    };
    let mailing_id = Id::fresh();
    let (template_name, digest) = found.template.clone();
    let new = NewFallback {
        mailing_id,
        code_mac: code_mac(key, &notice_code(key, mailing_id)).unwrap_or_default(),
        channel: channel(found.way),
        digest,
        template_name,
        chain: chain(Some(&found.resolution), &found.languages, planned),
    };
    Some(new.to_json())
}

fn channel(way: notice::Way) -> Way {
    match way {
        notice::Way::Email => Way::Email,
        notice::Way::Letter => Way::Letter,
        notice::Way::None => Way::None,
    }
}
