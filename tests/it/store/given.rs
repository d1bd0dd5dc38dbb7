//! What tests start from: jobs, recipients, mailings and workers, all synthetic.

use chrono::{DateTime, Duration, TimeZone, Utc};
use duenotice::audit::{Actor, Deed};
use duenotice::delivery::{Outcome, Reply, Stage, State};
use duenotice::id::{self, Id};
use duenotice::store::{
    Accepted, Addressee, Begun, Claim, ImportBatch, JobRow, JobState, MailingRow, NewIncident, NewJob, NewMailing,
    NewRecipient, OnUnknown, ResultRow, Source, Store, Way,
};
use serde_json::json;

/// The instant at which every test begins, `seconds` later.
pub fn at(seconds: i64) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 3, 1, 12, 0, 0).unwrap() + Duration::seconds(seconds)
}

pub fn deed(action: &'static str, seconds: i64) -> Deed {
    let actor = Actor::Person("demo-releaser@example.org".to_owned());
    Deed { at: at(seconds), actor, action, subject: "test".to_owned(), detail: json!({}) }
}

pub fn new_job(key: &str, body: &str) -> NewJob {
    NewJob {
        job_id: Id::fresh(),
        idempotency_key: key.to_owned(),
        body_hash: body.as_bytes().to_vec(),
        body: body.to_owned(),
        source: Source::Http,
        state: JobState::AwaitingRecipients,
        incident: NewIncident {
            incident_id: Id::fresh(),
            reference: format!("INC-{key}"),
            title: "A laptop is stolen".to_owned(),
            drill: false,
            facts: "{}".to_owned(),
        },
        recipients_ref: None,
        recipients_format: None,
        recipients_digest: None,
        fallback_locale: Some("en".to_owned()),
        auto_release: false,
        sealed_key: vec![7; 72],
        notice_facts: "{}".to_owned(),
        drill: false,
    }
}

pub async fn job(store: &Store, key: &str) -> JobRow {
    match store.accept_job(&new_job(key, key), &deed("job.accepted", 0)).await.unwrap() {
        Accepted::New(row) => row,
        other => panic!("{other:?}"),
    }
}

pub fn recipient(seq: i64) -> NewRecipient {
    NewRecipient {
        seq,
        person_mac: format!("person {seq}").into_bytes(),
        address_mac: Some(format!("address {seq}").into_bytes()),
        territory: "BG".to_owned(),
        locale: "bg".to_owned(),
        zone: Some("Europe/Sofia".to_owned()),
        minor: false,
        addressee: Addressee::Person,
        has_email: true,
        has_postal: false,
        has_phone: false,
        email_agreed: Some(true),
        mailbox_compromised: false,
        sealed: format!("sealed {seq}").into_bytes(),
    }
}

pub async fn import(store: &Store, job_no: i64, rows: &[NewRecipient]) {
    let to_row = rows.last().map_or(0, |row| row.seq);
    let batch = ImportBatch { job_no, after_row: 0, to_row, recipients: rows, problems: &[], now: at(1) };
    store.import_batch(&batch).await.unwrap();
}

pub fn new_mailing(job: &JobRow, territory: &str, locale: &str, class: Way, total: i64) -> NewMailing {
    let mailing_id = Id::fresh();
    NewMailing {
        mailing_id,
        code_mac: mailing_id.to_string().into_bytes(),
        addressee: Addressee::Person,
        incident_id: job.incident_id,
        territory: territory.to_owned(),
        locale: locale.to_owned(),
        class,
        channel: class,
        lane: 2,
        digest: Some("sha256:00".to_owned()),
        template_name: Some("breach-notice".to_owned()),
        chain: json!([locale]),
        fallback: None,
        duties: json!([]),
        blockers: json!([]),
        warnings: json!([]),
        blocked: false,
        strict_due: Some(at(3600)),
        lenient_due: None,
        on_unknown: OnUnknown::Resend,
        total,
    }
}

/// A mailing to `n` recipients, released and not materialised.
pub async fn released(store: &Store, key: &str, n: i64, on_unknown: OnUnknown) -> (JobRow, MailingRow) {
    let rows: Vec<NewRecipient> = (1..=n).map(recipient).collect();
    released_to(store, key, &rows, |plan| NewMailing { on_unknown, ..plan }).await
}

/// A mailing to these recipients, released and not materialised.
pub async fn released_to(
    store: &Store,
    key: &str,
    rows: &[NewRecipient],
    differs: impl Fn(NewMailing) -> NewMailing,
) -> (JobRow, MailingRow) {
    let job = job(store, key).await;
    import(store, job.job_no, rows).await;
    let plan = differs(new_mailing(&job, "BG", "bg", Way::Email, rows.len() as i64));
    let planned = store.replace_plan(job.job_no, &[plan], &deed("plan.replaced", 2)).await.unwrap();
    let from = JobState::AwaitingRecipients;
    store.move_job(job.job_id, from, JobState::Planned, None, &deed("job.planned", 2)).await.unwrap();
    let ids = [planned.stored[0].mailing_id];
    let mailing = store.release(&ids, at(7 * 86_400), &deed("mailing.released", 3)).await.unwrap().remove(0);
    (job, mailing)
}

/// A mailing to `n` recipients whose deliveries exist.
pub async fn running(store: &Store, key: &str, n: i64, on_unknown: OnUnknown) -> (JobRow, MailingRow) {
    let (job, mailing) = released(store, key, n, on_unknown).await;
    while !store.materialise(mailing.mailing_no, 1000, at(4)).await.unwrap().done {}
    (job, mailing)
}

pub async fn worker(store: &Store) -> Id<id::Worker> {
    let worker = Id::fresh();
    store.enlist(worker, "host.example.org", "0.1.0", at(5)).await.unwrap();
    worker
}

/// Claims the first chunk that is ready.
pub async fn claim(store: &Store, worker: Id<id::Worker>, seconds: i64) -> Claim {
    let ready = store.ready_chunks(2, 1, at(seconds)).await.unwrap();
    let chunk = ready.first().expect("a chunk is ready");
    store.mark_published(&[chunk.chunk_id], at(seconds)).await.unwrap();
    store.claim(chunk.chunk_id, worker).await.unwrap().expect("the chunk can be claimed")
}

/// What a relay's answer makes of an attempt.
pub fn result(begun: &Begun, to: State, seconds: i64) -> ResultRow {
    let (outcome, stage, code) = match to {
        State::Accepted => (Outcome::Accepted, Stage::Dot, Some(250)),
        State::Deferred => (Outcome::Deferred, Stage::Rcpt, Some(451)),
        State::Unknown => (Outcome::Ambiguous, Stage::Dot, None),
        State::Rejected => (Outcome::AddressRefused, Stage::Rcpt, Some(550)),
        State::Held => (Outcome::PolicyRefused, Stage::Data, Some(554)),
        State::Pending => (Outcome::RelayFailed, Stage::Connect, None),
        _ => (Outcome::Impossible, Stage::Prepare, None),
    };
    ResultRow {
        seq: begun.seq,
        n: begun.attempt_n,
        to,
        next_attempt_at: (to == State::Deferred).then(|| at(seconds + 600)),
        dup_possible: false,
        late: false,
        outcome,
        stage,
        reply: Reply { code, enhanced: Some("2.0.0".to_owned()), text: "as the relay said".to_owned() },
        relay: Some("relay.example.org".to_owned()),
        remote_id: (to == State::Accepted).then(|| format!("Q{}", begun.seq)),
        started_at: at(seconds),
        ended_at: at(seconds + 1),
        refund: to == State::Pending,
    }
}

/// The counts of a mailing as `(state, n)`, after they were checked against its rows.
pub async fn counts(store: &Store, mailing_no: i64) -> Vec<(State, i64)> {
    let rows = store.deliveries(mailing_no, &[], 0, 1_000_000).await.unwrap();
    let mut by_rows = std::collections::BTreeMap::new();
    for row in rows {
        *by_rows.entry(row.state).or_insert(0) += 1;
    }
    let counters: Vec<_> = store.counts(mailing_no).await.unwrap().into_iter().map(|row| (row.state, row.n)).collect();
    assert_eq!(counters, by_rows.into_iter().collect::<Vec<_>>(), "the counters are what the rows say");
    assert_eq!(store.verify_counters(mailing_no).await.unwrap().differences, []);
    counters
}
