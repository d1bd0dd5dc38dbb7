//! What it takes to approve a version of a template, and what an approval is worth later.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use chrono::{DateTime, Duration, Utc};
use duenotice::app::{AppError, Approval, Caller, Engine, Step, read_source};
use duenotice::law::Library;
use duenotice::notice::approval::Action;
use duenotice::notice::{Catalogue, Locale, Sources, Variant};
use duenotice::store::TemplateState;
use duenotice::time::Clock;

use crate::faces::House;

const REVIEWED: Step<'static> =
    Step { comment: "", expires_on: None, reviewer: Some("a reader of this test"), overrule: None };

struct Desk {
    house: House,
    author: Caller,
    approver: Caller,
}

impl Desk {
    async fn open() -> Self {
        let house = House::open().await;
        let (author, approver) = (house.caller("author").await, house.caller("approver").await);
        Self { house, author, approver }
    }

    const fn engine(&self) -> &Engine {
        &self.house.engine
    }

    /// A variant that was proposed and given to review.
    async fn in_review(&self, variant: &Variant) -> String {
        assert!(self.engine().propose(&self.author, variant).await.unwrap());
        let digest = variant.meta.digest.clone();
        self.engine().decide(&self.author, &digest, Action::Submit, &Step::default()).await.unwrap();
        digest
    }

    async fn approved(&self, variant: &Variant) -> String {
        let digest = self.in_review(variant).await;
        self.engine().decide(&self.approver, &digest, Action::Approve, &REVIEWED).await.unwrap();
        digest
    }

    /// Why a version cannot be approved with these words.
    async fn refusal(&self, digest: &str, said: &Step<'_>) -> String {
        let refused = self.engine().decide(&self.approver, digest, Action::Approve, said).await.unwrap_err();
        assert!(matches!(refused, AppError::Refused(_)), "{refused}");
        refused.to_string()
    }
}

fn shipped(name: &str, locale: &str) -> Variant {
    Catalogue::embedded().unwrap().get(name, &Locale::parse(locale).unwrap()).unwrap().clone()
}

#[tokio::test]
async fn a_draft_translation_is_approved_only_with_the_name_of_who_has_read_it() {
    let desk = Desk::open().await;
    let digest = desk.in_review(&shipped("individual-general", "es")).await;
    let why = desk.refusal(&digest, &Step::default()).await;
    assert!(why.contains("the es words are a draft"), "{why}");
    desk.engine().decide(&desk.approver, &digest, Action::Approve, &REVIEWED).await.unwrap();
    let row = desk.engine().version(&desk.approver, &digest).await.unwrap();
    let approval = Approval::of(&row).unwrap();
    assert_eq!(approval.reviewer.as_deref(), Some("a reader of this test"));
    assert!(approval.rules.contains_key("us-ny") && !approval.rules.contains_key("eu-nis2"), "{:?}", approval.rules);
}

#[tokio::test]
async fn a_notice_that_is_hard_to_read_is_approved_only_with_a_reason_that_is_kept() {
    let desk = Desk::open().await;
    let mut sources = Sources::embedded();
    let hard = "notice-intro = Notwithstanding the aforementioned organizational confidentiality preservation methodologies, \
        unauthorized individuals allegedly misappropriated considerable quantities of personally identifiable information, \
        necessitating immediate remediation notwithstanding continuing investigations by { $organisation_name } and \
        associated governmental institutions responsible for administering applicable notification requirements.";
    let common = sources.0.get_mut("locales/en/common.ftl").unwrap();
    let lines = common.lines().map(|line| if line.starts_with("notice-intro =") { hard } else { line });
    *common = lines.collect::<Vec<_>>().join("\n");
    let catalogue = Catalogue::from_sources(&sources).unwrap();
    let variant = catalogue.get("individual-general", &Locale::parse("en").unwrap()).unwrap();
    let digest = desk.in_review(variant).await;
    let why = desk.refusal(&digest, &Step::default()).await;
    assert!(why.contains("hard to read") && why.contains("longest sentence"), "{why}");
    let overruled = Step { overrule: Some("counsel insists"), ..Step::default() };
    desk.engine().decide(&desk.approver, &digest, Action::Approve, &overruled).await.unwrap();
    let row = desk.engine().version(&desk.approver, &digest).await.unwrap();
    assert_eq!(Approval::of(&row).unwrap().overruled.as_deref(), Some("counsel insists"));
}

#[tokio::test]
async fn a_version_that_fails_its_gate_is_neither_proposed_nor_half_written() {
    let desk = Desk::open().await;
    let mut sources = Sources::embedded();
    let part = sources.0.get_mut("templates/individual-general/body.html.hbs").unwrap();
    *part = part.replace("<h1 ", "<h3 ").replace("</h1>", "</h3>");
    let catalogue = Catalogue::from_sources(&sources).unwrap();
    let variant = catalogue.get("individual-general", &Locale::parse("en").unwrap()).unwrap();
    let refused = desk.engine().propose(&desk.author, variant).await.unwrap_err();
    let AppError::Invalid(problems) = &refused else { panic!("{refused}") };
    assert!(problems.0.iter().any(|problem| problem.to_string().contains("E5")), "{problems}");
    assert_eq!(desk.engine().versions(&desk.author, None).await.unwrap(), []);
}

#[tokio::test]
async fn editing_one_message_voids_the_approval_of_its_language_and_of_no_other() {
    let desk = Desk::open().await;
    let names = ["en", "es", "de"];
    for locale in names {
        desk.approved(&shipped("individual-general", locale)).await;
    }
    let mut sources = Sources::embedded();
    let common = sources.0.get_mut("locales/es/common.ftl").unwrap();
    let before = common.clone();
    *common = before
        .lines()
        .map(|line| match line.strip_prefix("sorry = ") {
            Some(rest) => format!("sorry = De verdad: {rest}\n"),
            None => format!("{line}\n"),
        })
        .collect();
    assert_ne!(*common, before);
    let catalogue = Catalogue::from_sources(&sources).unwrap();
    for locale in names {
        let variant = catalogue.get("individual-general", &Locale::parse(locale).unwrap()).unwrap();
        let known = desk.engine().store.version(&variant.meta.digest).await.unwrap();
        let approved = known.is_some_and(|row| row.state == TemplateState::Approved);
        assert_eq!(approved, locale != "es", "{locale}");
    }
}

/// A clock that is ahead.
struct Ahead(Duration);

impl Clock for Ahead {
    fn now(&self) -> DateTime<Utc> {
        Utc::now() + self.0
    }
}

#[tokio::test]
async fn an_approval_that_has_ended_is_not_planned_with() {
    let desk = Desk::open().await;
    let digest = desk.in_review(&shipped("individual-general", "en")).await;
    let today = Utc::now().date_naive();
    let why = desk.refusal(&digest, &Step { expires_on: today.pred_opt(), ..Step::default() }).await;
    assert!(why.contains("before today"), "{why}");
    let tomorrow = Step { expires_on: today.succ_opt(), ..Step::default() };
    desk.engine().decide(&desk.approver, &digest, Action::Approve, &tomorrow).await.unwrap();
    let job = desk.house.job("ends").await;
    desk.house.upload(&job, crate::faces::LIST).await.is(200);
    desk.house.work(&job).await;
    let blockers = |all: &serde_json::Value| {
        let items = all["items"].as_array().unwrap().clone();
        items.iter().find(|one| one["territory"] == "US-NY").unwrap()["blockers"].to_string()
    };
    let now = desk.house.get("viewer", "/v1/mailings?limit=500").await.is(200).json();
    assert!(!blockers(&now).contains("no approved template"), "{}", blockers(&now));
    let row = desk.engine().version(&desk.approver, &digest).await.unwrap();
    let held = Approval::of(&row).unwrap();
    assert!(!held.has_expired(Utc::now()) && held.has_expired(Utc::now() + Duration::days(2)));
    // the same house two days later: a plan made anew has no template
    let later = Engine { clock: Arc::new(Ahead(Duration::days(2))), ..desk.engine().clone() };
    let other = desk.in_review(&shipped("individual-gdpr34", "de")).await;
    later.decide(&desk.approver, &other, Action::Approve, &REVIEWED).await.unwrap();
    let job: duenotice::id::Id<duenotice::id::Job> = job.parse().unwrap();
    let worker = duenotice::id::Id::fresh();
    later.store.enlist(worker, "host.example.org", "test", later.clock.now()).await.unwrap();
    while later.run_job_step(job, worker).await.unwrap() {}
    let after = desk.house.get("viewer", "/v1/mailings?limit=500").await.is(200).json();
    assert!(blockers(&after).contains("no approved template"), "{}", blockers(&after));
}

/// The shipped rule files with one more comment in one of them.
fn changed_law(changed: &str) -> Library {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("jurisdictions");
    let mut files = BTreeMap::new();
    for folder in ["", "calendars", "authorities"] {
        for entry in fs::read_dir(root.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let Some(name) = path.file_name().and_then(|name| name.to_str()).filter(|name| name.ends_with(".toml"))
            else {
                continue;
            };
            let name = if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
            let mut bytes = fs::read(&path).unwrap();
            if name == changed {
                bytes.extend_from_slice(b"\n# amended\n");
            }
            files.insert(name, bytes);
        }
    }
    Library::load(files).unwrap()
}

#[tokio::test]
async fn an_approval_is_stale_when_a_rule_file_that_it_was_given_under_changes() {
    let desk = Desk::open().await;
    let digest = desk.approved(&shipped("individual-general", "en")).await;
    let row = desk.engine().version(&desk.approver, &digest).await.unwrap();
    let variant = read_source(&row).unwrap();
    assert_eq!(desk.engine().stale_rules(&row, &variant), Vec::<String>::new());
    let other = Engine { library: Arc::new(changed_law("us-ny.toml")), ..desk.engine().clone() };
    assert_eq!(other.stale_rules(&row, &variant), ["us-ny has changed"]);
    let elsewhere = Engine { library: Arc::new(changed_law("de-bsig.toml")), ..desk.engine().clone() };
    assert_eq!(elsewhere.stale_rules(&row, &variant), Vec::<String>::new());
}

#[tokio::test]
async fn the_author_takes_a_version_back_and_anybody_with_a_part_in_it_comments() {
    let desk = Desk::open().await;
    let digest = desk.in_review(&shipped("individual-general", "en")).await;
    let words = Step { comment: "please look at the date", ..Step::default() };
    let state = desk.engine().decide(&desk.approver, &digest, Action::Comment, &words).await.unwrap();
    assert_eq!(state, TemplateState::InReview);
    assert!(desk.engine().decide(&desk.approver, &digest, Action::Withdraw, &Step::default()).await.is_err());
    let state = desk.engine().decide(&desk.author, &digest, Action::Withdraw, &Step::default()).await.unwrap();
    assert_eq!(state, TemplateState::Draft);
    let told: Vec<String> =
        desk.engine().decisions(&desk.author, &digest).await.unwrap().into_iter().map(|one| one.action).collect();
    assert_eq!(told, ["submit", "comment", "withdraw"]);
}

#[tokio::test]
async fn two_versions_are_compared_in_what_the_reader_gets_and_in_their_sources() {
    let desk = Desk::open().await;
    let first = desk.approved(&shipped("individual-general", "en")).await;
    let mut sources = Sources::embedded();
    let common = sources.0.get_mut("locales/en/common.ftl").unwrap();
    *common = common.replace("We are sorry that this happened.", "We are deeply sorry that this happened.");
    let catalogue = Catalogue::from_sources(&sources).unwrap();
    let variant = catalogue.get("individual-general", &Locale::parse("en").unwrap()).unwrap();
    let second = desk.in_review(variant).await;
    let path = format!("/v1/templates/{second}/diff/{first}");
    let seen = desk.house.get("viewer", &path).await.is(200).json();
    let parts: Vec<&str> =
        seen["parts"].as_array().unwrap().iter().map(|part| part["part"].as_str().unwrap()).collect();
    assert_eq!(parts, ["text with sample data", "HTML with sample data", "messages"]);
    let lines = seen["parts"][0]["lines"].as_array().unwrap();
    let with = |change: &str| {
        lines.iter().filter(|line| line["change"] == change).map(|line| line["text"].to_string()).collect::<Vec<_>>()
    };
    assert_eq!(with("removed"), ["\"We are sorry that this happened.\""]);
    assert_eq!(with("added"), ["\"We are deeply sorry that this happened.\""]);
}
