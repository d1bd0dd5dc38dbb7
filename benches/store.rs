//! How fast the hot path of the store is: import, materialise, flush. `cargo bench --bench store`; PostgreSQL by
//! `DUENOTICE_BENCH_POSTGRES_URL`, which must name an empty database.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, Duration, TimeZone, Utc};
use divan::Bencher;
use divan::counter::ItemsCount;
use duenotice::audit::{Actor, Deed};
use duenotice::delivery::{Outcome, Reply, Stage, State};
use duenotice::id::Id;
use duenotice::store::{
    Accepted, Addressee, Begun, Flush, ImportBatch, JobRow, JobState, NewIncident, NewJob, NewMailing, NewRecipient,
    OnUnknown, ResultRow, Source, Store, StoreSettings, Way,
};
use serde_json::json;
use tokio::runtime::Runtime;

const STORES: [&str; 2] = ["sqlite", "postgres"];
const BATCH: i64 = 5_000;

fn main() {
    divan::main();
}

/// A store to measure, with the runtime that drives it.
struct Bench {
    runtime: Runtime,
    store: Store,
    _folder: tempfile::TempDir,
}

fn bench(which: &str) -> Option<Bench> {
    let folder = tempfile::tempdir().unwrap();
    let url = match which {
        "sqlite" => format!("sqlite:{}", folder.path().join("store.db").display()),
        _ => match std::env::var("DUENOTICE_BENCH_POSTGRES_URL") {
            Ok(url) => url,
            Err(_) => {
                eprintln!("NOT RUN: {which}: DUENOTICE_BENCH_POSTGRES_URL is not set");
                return None;
            }
        },
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let store = runtime.block_on(async {
        let store = Store::open(&StoreSettings::at(url)).await.unwrap();
        store.migrate().await.unwrap();
        store
    });
    Some(Bench { runtime, store, _folder: folder })
}

fn at(seconds: i64) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 3, 1, 12, 0, 0).unwrap() + Duration::seconds(seconds)
}

fn deed() -> Deed {
    Deed { at: at(0), actor: Actor::Engine, action: "bench.ran", subject: "bench".to_owned(), detail: json!({}) }
}

async fn job(store: &Store) -> JobRow {
    let key = Id::<duenotice::id::Job>::fresh();
    let job = NewJob {
        job_id: key,
        idempotency_key: key.to_string(),
        body_hash: vec![0; 32],
        body: "{}".to_owned(),
        source: Source::Cli,
        state: JobState::AwaitingRecipients,
        incident: NewIncident {
            incident_id: Id::fresh(),
            reference: key.to_string(),
            title: "Bench".to_owned(),
            drill: true,
            facts: "{}".to_owned(),
        },
        recipients_ref: None,
        recipients_format: None,
        recipients_digest: None,
        fallback_locale: None,
        auto_release: false,
        sealed_key: vec![0; 72],
        notice_facts: "{}".to_owned(),
        drill: true,
    };
    match store.accept_job(&job, &deed()).await.unwrap() {
        Accepted::New(row) => row,
        other => panic!("{other:?}"),
    }
}

/// Fingerprints are as good as random; so is their order in an index.
fn mac() -> Vec<u8> {
    [uuid::Uuid::new_v4().into_bytes(), uuid::Uuid::new_v4().into_bytes()].concat()
}

fn rows(after: i64) -> Vec<NewRecipient> {
    let one = |seq| NewRecipient {
        seq,
        person_mac: mac(),
        address_mac: Some(mac()),
        territory: "BG".to_owned(),
        locale: "bg".to_owned(),
        zone: None,
        minor: false,
        addressee: Addressee::Person,
        has_email: true,
        has_postal: false,
        has_phone: false,
        email_agreed: Some(true),
        mailbox_compromised: false,
        sealed: vec![0; 300],
    };
    (after + 1..=after + BATCH).map(one).collect()
}

#[divan::bench(args = STORES, sample_size = 1, sample_count = 40)]
fn import(bencher: Bencher<'_, '_>, which: &str) {
    let Some(bench) = bench(which) else { return };
    let job_no = bench.runtime.block_on(job(&bench.store)).job_no;
    let done = AtomicI64::new(0);
    bencher
        .counter(ItemsCount::new(BATCH as usize))
        .with_inputs(|| {
            let after_row = done.fetch_add(BATCH, Ordering::Relaxed);
            (after_row, rows(after_row))
        })
        .bench_local_values(|(after_row, recipients)| {
            let to_row = after_row + BATCH;
            let batch = ImportBatch { job_no, after_row, to_row, recipients: &recipients, problems: &[], now: at(1) };
            bench.runtime.block_on(bench.store.import_batch(&batch)).unwrap();
        });
}

/// A released mailing to `n` recipients.
async fn released(store: &Store, n: i64) -> i64 {
    let job = job(store).await;
    for after_row in (0..n).step_by(BATCH as usize) {
        let recipients = rows(after_row);
        let to_row = after_row + BATCH;
        let batch =
            ImportBatch { job_no: job.job_no, after_row, to_row, recipients: &recipients, problems: &[], now: at(1) };
        store.import_batch(&batch).await.unwrap();
    }
    let plan = NewMailing {
        mailing_id: Id::fresh(),
        code_mac: Id::<duenotice::id::Mailing>::fresh().to_string().into_bytes(),
        addressee: Addressee::Person,
        fallback: None,
        incident_id: job.incident_id,
        territory: "BG".to_owned(),
        locale: "bg".to_owned(),
        class: Way::Email,
        channel: Way::Email,
        lane: 2,
        digest: None,
        template_name: None,
        chain: json!([]),
        duties: json!([]),
        blockers: json!([]),
        warnings: json!([]),
        blocked: false,
        strict_due: None,
        lenient_due: None,
        on_unknown: OnUnknown::Resend,
        total: n,
    };
    let planned = store.replace_plan(job.job_no, &[plan], &deed()).await.unwrap().stored;
    store.release(&[planned[0].mailing_id], at(99_999), &deed()).await.unwrap();
    planned[0].mailing_no
}

#[divan::bench(args = STORES, sample_size = 1, sample_count = 10)]
fn materialise(bencher: Bencher<'_, '_>, which: &str) {
    let Some(bench) = bench(which) else { return };
    let mailing_no = bench.runtime.block_on(released(&bench.store, 11 * BATCH));
    bencher.counter(ItemsCount::new(BATCH as usize)).bench_local(|| {
        bench.runtime.block_on(bench.store.materialise(mailing_no, BATCH as usize, at(2))).unwrap();
    });
}

fn accepted(begun: &Begun) -> ResultRow {
    ResultRow {
        seq: begun.seq,
        n: begun.attempt_n,
        to: State::Accepted,
        next_attempt_at: None,
        dup_possible: false,
        late: false,
        outcome: Outcome::Accepted,
        stage: Stage::Dot,
        reply: Reply { code: Some(250), enhanced: Some("2.0.0".to_owned()), text: "queued as 4XyZ".to_owned() },
        relay: Some("relay.example.org".to_owned()),
        remote_id: Some("4XyZ".to_owned()),
        started_at: at(3),
        ended_at: at(4),
        refund: false,
    }
}

/// One connection of a worker carries one chunk after the other, 25 deliveries a commit.
async fn carry(store: Store, slot: i16, chunks: usize) {
    let worker = Id::fresh();
    store.enlist(worker, "bench", "0", at(0)).await.unwrap();
    for chunk in store.ready_chunks(2, chunks as i64, at(1_000)).await.unwrap() {
        let Some(claim) = store.claim(chunk.chunk_id, worker).await.unwrap() else { continue };
        let mut results = Vec::new();
        for next in claim.seqs.chunks(25) {
            let flush = Flush { claim: claim.reference(), results: &results, next, finish: false, now: at(5), slot };
            results = store.flush(&flush).await.unwrap().begun.iter().map(accepted).collect();
        }
        let last = Flush { claim: claim.reference(), results: &results, next: &[], finish: true, now: at(5), slot };
        store.flush(&last).await.unwrap();
    }
}

#[divan::bench(args = STORES, consts = [1, 8], sample_size = 1, sample_count = 5)]
fn flush<const CONNECTIONS: usize>(bencher: Bencher<'_, '_>, which: &str) {
    const EACH: usize = 10;
    let Some(bench) = bench(which) else { return };
    let chunks = CONNECTIONS * EACH;
    let n = (chunks * 200) as i64 * 7;
    bench.runtime.block_on(async {
        let mailing_no = released(&bench.store, (n / BATCH + 1) * BATCH).await;
        while !bench.store.materialise(mailing_no, BATCH as usize, at(2)).await.unwrap().done {}
    });
    bencher.counter(ItemsCount::new(chunks * 200)).bench_local(|| {
        bench.runtime.block_on(async {
            let tasks = (0..CONNECTIONS).map(|slot| tokio::spawn(carry(bench.store.clone(), slot as i16, EACH)));
            for task in tasks.collect::<Vec<_>>() {
                task.await.unwrap();
            }
        });
    });
}
