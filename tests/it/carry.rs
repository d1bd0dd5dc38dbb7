//! What the journeys of the courier start from: a released mailing of a real template, and a pool that carries it.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use chrono::Utc;
use duenotice::courier::{
    Deadlines, Letterhead, NoSteps, Pool, PoolError, PoolSettings, RelaySettings, Relays, Renderer, Sheets,
};
use duenotice::delivery::{Mailbox, RecipientRecord, State, lane, sealed_row};
use duenotice::notice::{Catalogue, Locale, NoticeFacts, full_facts, write_notice_facts};
use duenotice::personal::{DataKey, MasterKey};
use duenotice::queue::Queue;
use duenotice::store::{
    Accepted, ImportBatch, JobState, MailingRow, MailingState, NewDecision, NewJob, NewMailing, NewRecipient,
    NewVersion, OnUnknown, Proposed, Store, TemplateState, Way,
};
use duenotice::time::{Clock, SystemClock};
use serde_json::json;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use crate::store::given;

/// A job whose one mailing is released.
pub struct Given {
    pub master: MasterKey,
    pub mailing: MailingRow,
    /// The address of the recipient with a number.
    pub address: fn(i64) -> String,
}

/// The address of the recipient with a number.
pub fn address(seq: i64) -> String {
    format!("person-{seq}@example.org")
}

/// What may differ from the usual.
pub struct Wanted {
    pub people: i64,
    pub on_unknown: OnUnknown,
    pub drill: bool,
    pub approved: bool,
    /// The key of the installation; a fresh one where there is none.
    pub master: Option<MasterKey>,
    /// In how long the notices are due.
    pub due_in: chrono::Duration,
    /// The address of the recipient with a number.
    pub address: fn(i64) -> String,
    /// Changes a record before it is sealed.
    pub record: fn(&mut RecipientRecord, i64),
}

impl Default for Wanted {
    fn default() -> Self {
        Self {
            people: 500,
            on_unknown: OnUnknown::Resend,
            drill: false,
            approved: true,
            master: None,
            due_in: chrono::Duration::days(30),
            address,
            record: |_, _| {},
        }
    }
}

fn deed(action: &'static str) -> duenotice::audit::Deed {
    duenotice::audit::Deed { at: now(), ..given::deed(action, 0) }
}

pub fn now() -> chrono::DateTime<Utc> {
    SystemClock.now()
}

async fn template(store: &Store, approved: bool) -> String {
    let catalogue = Catalogue::embedded().unwrap();
    let variant = catalogue.get("individual-general", &Locale::parse("en").unwrap()).unwrap();
    let digest = variant.meta.digest.clone();
    let version = NewVersion {
        digest: digest.clone(),
        name: variant.meta.name.clone(),
        locale: "en".to_owned(),
        state: TemplateState::Draft,
        source: variant.source_bytes(),
        meta: json!({}),
    };
    if let Proposed::Exists(_) = store.propose(&version, &deed("template.proposed")).await.unwrap() {
        return digest; // it was decided about for the mailing before
    }
    let steps: &[(TemplateState, TemplateState)] =
        &[(TemplateState::Draft, TemplateState::InReview), (TemplateState::InReview, TemplateState::Approved)];
    for (expected, to) in steps.iter().take(if approved { 2 } else { 1 }) {
        let decision = NewDecision {
            digest: &digest,
            expected: *expected,
            to: *to,
            action: "decided",
            comment: "",
            approval: None,
        };
        store.decide(&decision, &deed("template.decided")).await.unwrap();
    }
    digest
}

/// A released mailing in the store.
pub async fn given(store: &Store, key: &str, wanted: Wanted) -> Given {
    let (master, data_key) = (wanted.master.unwrap_or_else(MasterKey::fresh), DataKey::fresh());
    let digest = template(store, wanted.approved).await;
    let facts = NoticeFacts { sender: None, regulator: None, ..full_facts() };
    let new = given::new_job(key, key);
    let new = NewJob {
        sealed_key: master.wrap(&new.job_id.to_string(), &data_key).unwrap(),
        notice_facts: write_notice_facts(&facts).to_string(),
        drill: wanted.drill,
        ..new
    };
    let Accepted::New(job) = store.accept_job(&new, &deed("job.accepted")).await.unwrap() else { panic!("not new") };
    let rows: Vec<NewRecipient> = (1..=wanted.people)
        .map(|seq| {
            let mut record = RecipientRecord {
                id: format!("P{seq}"),
                name: format!("Sample Person {seq}"),
                email: Some((wanted.address)(seq)),
                ..RecipientRecord::default()
            };
            (wanted.record)(&mut record, seq);
            let sealed = data_key.seal(&sealed_row(job.job_no, seq), &record.to_bytes()).unwrap();
            NewRecipient {
                territory: "US-NY".to_owned(),
                locale: "en".to_owned(),
                email_agreed: Some(true),
                sealed,
                ..given::recipient(seq)
            }
        })
        .collect();
    for part in rows.chunks(1000) {
        let (after_row, to_row) = (part[0].seq - 1, part[part.len() - 1].seq);
        let batch = ImportBatch { job_no: job.job_no, after_row, to_row, recipients: part, problems: &[], now: now() };
        store.import_batch(&batch).await.unwrap();
    }
    let due = now() + wanted.due_in;
    let plan = NewMailing {
        digest: Some(digest),
        on_unknown: wanted.on_unknown,
        strict_due: Some(due),
        lane: i16::from(lane(Some(due), now())),
        ..given::new_mailing(&job, "US-NY", "en", Way::Email, wanted.people)
    };
    let planned = store.replace_plan(job.job_no, &[plan], &deed("plan.replaced")).await.unwrap();
    let (from, to) = (JobState::AwaitingRecipients, JobState::Planned);
    store.move_job(job.job_id, from, to, None, &deed("job.planned")).await.unwrap();
    let ids = [planned.stored[0].mailing_id];
    let give_up_at = now() + chrono::Duration::days(5);
    let mailing = store.release(&ids, give_up_at, &deed("mailing.released")).await.unwrap().remove(0);
    Given { master, mailing, address: wanted.address }
}

pub fn letterhead() -> Letterhead {
    Letterhead {
        from_name: "Privacy Office".to_owned(),
        from: Mailbox::parse("privacy@example.org").unwrap(),
        reply_to: None,
        bounce: Mailbox::parse("bounce@example.org").unwrap(),
    }
}

/// A pace at which a test need not wait.
pub fn quick() -> PoolSettings {
    PoolSettings {
        connections: 4,
        beat: Duration::from_millis(200),
        fence_after: Duration::from_secs(5),
        dead_after: Duration::from_secs(2),
        publish_every: Duration::from_millis(20),
        sweep_every: Duration::from_millis(50),
        stop: Duration::from_secs(10),
        ..PoolSettings::default()
    }
}

/// Long enough for a busy machine: a dot that is answered too late is a notice sent twice.
pub fn deadlines() -> Deadlines {
    let long = Duration::from_secs(20);
    Deadlines { connect: long, banner: long, command: long, data: long, block: long, dot: long }
}

/// A pool at work.
pub struct Running {
    pub stop: CancellationToken,
    pub task: JoinHandle<Result<(), PoolError>>,
}

impl Running {
    /// Kills it: nothing is said, nothing is given back.
    pub async fn kill(self) {
        self.task.abort();
        let _ = self.task.await;
    }

    /// Stops it in order.
    pub async fn stop(self) -> Result<(), PoolError> {
        self.stop.cancel();
        self.task.await.unwrap()
    }
}

/// The machine's clock, moved.
#[derive(Default)]
pub struct Shifted(AtomicI64);

impl Shifted {
    pub fn advance(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }
}

impl Clock for Shifted {
    fn now(&self) -> chrono::DateTime<Utc> {
        SystemClock.now() + chrono::Duration::seconds(self.0.load(Ordering::SeqCst))
    }
}

/// Starts a worker process, as it were.
pub fn start(
    store: &Store,
    queue: &Arc<Queue>,
    relays: Relays,
    sheets: impl Sheets,
    settings: PoolSettings,
) -> Running {
    start_at(store, queue, relays, sheets, settings, Arc::new(SystemClock))
}

/// Starts a worker process whose clock is given.
pub fn start_at(
    store: &Store,
    queue: &Arc<Queue>,
    relays: Relays,
    sheets: impl Sheets,
    settings: PoolSettings,
    clock: Arc<dyn Clock>,
) -> Running {
    crate::logs::watch();
    let pool = Pool {
        settings,
        store: store.clone(),
        queue: queue.clone(),
        relays: Arc::new(relays),
        sheets: Arc::new(sheets),
        steps: Arc::new(NoSteps),
        clock,
    };
    let stop = CancellationToken::new();
    let task = tokio::spawn(pool.run(stop.clone()));
    Running { stop, task }
}

pub fn renderer(store: &Store, given: &Given) -> Renderer {
    Renderer::new(store.clone(), given.master.clone(), letterhead(), None)
}

pub fn relays(settings: &[RelaySettings]) -> Relays {
    Relays::open(settings, None, deadlines()).unwrap()
}

/// Waits until a condition on the counts holds.
pub async fn until(store: &Store, mailing_no: i64, seconds: u64, holds: impl Fn(&BTreeMap<State, i64>) -> bool) {
    let limit = tokio::time::Instant::now() + Duration::from_secs(seconds);
    loop {
        let counts: BTreeMap<State, i64> =
            store.counts(mailing_no).await.unwrap().into_iter().map(|row| (row.state, row.n)).collect();
        if holds(&counts) {
            return;
        }
        assert!(tokio::time::Instant::now() < limit, "still {counts:?}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Waits until a mailing is completed.
pub async fn completed(store: &Store, given: &Given, seconds: u64) {
    let limit = tokio::time::Instant::now() + Duration::from_secs(seconds);
    loop {
        let row = store.mailing(given.mailing.mailing_id).await.unwrap().unwrap();
        if row.state == MailingState::Completed {
            return;
        }
        if tokio::time::Instant::now() >= limit {
            panic!("still {:?}", store.counts(row.mailing_no).await.unwrap());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
