//! What must hold after every scenario, whatever was broken in it: the invariants I1 to I9 of `SCENARIOS.md`.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use duenotice::delivery::{Outcome, State};
use duenotice::store::{AttemptRow, DeliveryRow, MailingState, Store};
use sqlx::Connection;

use crate::carry::{Given, now};
use crate::logs;
use crate::sink::Sink;
use crate::store::bench::Bench;
use crate::store::given::counts;

/// A store and where it stands.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    pub store: &'a Store,
    pub url: &'a str,
}

impl<'a> From<&'a Bench> for Place<'a> {
    fn from(bench: &'a Bench) -> Self {
        Self { store: &bench.store, url: &bench.url }
    }
}

impl Place<'_> {
    /// A number that a statement gives, past the store.
    pub async fn number(&self, sql: &'static str) -> i64 {
        if self.url.starts_with("sqlite:") {
            let mut at = sqlx::SqliteConnection::connect(self.url).await.unwrap();
            sqlx::query_scalar(sql).fetch_one(&mut at).await.unwrap()
        } else {
            let mut at = sqlx::PgConnection::connect(self.url).await.unwrap();
            sqlx::query_scalar(sql).fetch_one(&mut at).await.unwrap()
        }
    }
}

/// What a scenario allows.
#[derive(Clone, Copy)]
pub struct Bounds {
    /// Copies beyond the first of each recipient.
    pub extra: usize,
    /// The pace that was set for the relay.
    pub per_second: Option<u32>,
    /// Whether the database itself forgot what it had confirmed, so that copies exist of which it knows nothing.
    pub forgot: bool,
}

impl Default for Bounds {
    fn default() -> Self {
        Self { extra: usize::MAX, per_second: None, forgot: false }
    }
}

impl Bounds {
    /// So many extra copies and no more.
    pub fn extra(extra: usize) -> Self {
        Self { extra, ..Self::default() }
    }
}

/// Copies beyond the first of each recipient.
pub fn extra(sinks: &[&Sink]) -> usize {
    copies(sinks).values().map(|copies| copies - 1).sum()
}

fn copies(sinks: &[&Sink]) -> HashMap<String, usize> {
    let mut all = HashMap::new();
    for sink in sinks {
        sink.copies().into_iter().for_each(|(recipient, n)| *all.entry(recipient).or_default() += n);
    }
    all
}

/// Asserts every invariant after the worker processes of a scenario have ended; gives the counts.
pub async fn hold(place: impl Into<Place<'_>>, given: &Given, sinks: &[&Sink], bounds: Bounds) -> BTreeMap<State, i64> {
    let place = place.into();
    let mailing_no = given.mailing.mailing_no;
    let rows = place.store.deliveries(mailing_no, &[], 0, 10_000_000).await.unwrap();
    let attempts = place.store.attempts(mailing_no, 0, i64::MAX).await.unwrap();
    let copies = copies(sinks);
    each_recipient(given, &rows, &attempts, &copies, bounds);
    let extra: usize = rows.iter().map(|row| copies.get(&(given.address)(row.seq)).map_or(0, |n| n - 1)).sum();
    assert!(extra <= bounds.extra, "I3: {extra} extra copies, at most {} are allowed", bounds.extra);
    let counted = counts(place.store, mailing_no).await; // I4: asserts that counters and rows say the same
    nothing_is_left_lying(place).await;
    if let Some(limit) = bounds.per_second {
        the_pace_is_kept(sinks, limit);
    }
    completion_tells_the_truth(place, given, &rows).await;
    logs::name_nobody(); // I9
    counted.into_iter().collect()
}

/// I1, I2, I3 and I5, recipient by recipient.
fn each_recipient(
    given: &Given,
    rows: &[DeliveryRow],
    attempts: &[AttemptRow],
    copies: &HashMap<String, usize>,
    bounds: Bounds,
) {
    let mut proven: HashMap<i64, usize> = HashMap::new();
    for attempt in attempts.iter().filter(|one| matches!(one.outcome, Outcome::Accepted | Outcome::Ambiguous)) {
        *proven.entry(attempt.seq).or_default() += 1;
    }
    let mut taken: HashMap<i64, usize> = HashMap::new();
    for attempt in attempts.iter().filter(|one| one.outcome == Outcome::Accepted) {
        *taken.entry(attempt.seq).or_default() += 1;
    }
    for row in rows {
        let got = copies.get(&(given.address)(row.seq)).copied().unwrap_or(0);
        let proven = proven.get(&row.seq).copied().unwrap_or(0);
        if row.state.reached() {
            assert!(got >= 1, "I1, I2: {row:?} is called accepted, and nobody has it");
            assert!(taken.contains_key(&row.seq), "I5: {row:?} has no attempt that tells");
        } else {
            assert!(got == 0 || row.dup_possible || proven > 0 || bounds.forgot, "I1: {row:?} has {got} copies");
        }
        if bounds.forgot {
            continue;
        }
        assert!(got <= 1 || row.dup_possible, "I3: {row:?} has {got} copies and no flag");
        assert!(got <= usize::try_from(row.attempts).unwrap(), "I5: {row:?} has {got} copies, more than attempts");
        assert!(row.dup_possible || proven >= got, "I5: {row:?} has {got} copies and {proven} attempts on record");
    }
}

/// I6: nothing is held by the dead, nothing waits in no chunk, and what is over leaves no work behind.
async fn nothing_is_left_lying(place: Place<'_>) {
    const HELD_BY_THE_DEAD: &str = "select count(*) from delivery d where d.state = 1 and not exists (
        select 1 from chunk c join worker w on w.worker_id = c.worker_id
        where c.chunk_id = d.chunk_id and c.state = 2 and w.gone_at is null)";
    const LEASED_BY_THE_DEAD: &str = "select count(*) from chunk c where c.state = 2 and not exists (
        select 1 from worker w where w.worker_id = c.worker_id and w.gone_at is null)";
    const FORGOTTEN: &str = "select count(*) from delivery d where d.state = 0 and d.next_attempt_at is null
        and not exists (select 1 from chunk c where c.chunk_id = d.chunk_id and c.state in (0, 1, 2))";
    const OVER_AND_NOT_DONE: &str = "select count(*) from chunk c join mailing m on m.mailing_no = c.mailing_no
        where m.state = 'completed' and c.state = 2";
    for (sql, what) in [
        (HELD_BY_THE_DEAD, "deliveries are being sent by nobody"),
        (LEASED_BY_THE_DEAD, "chunks are in the hands of dead workers"),
        (FORGOTTEN, "pending deliveries are in no chunk that will be carried"),
        (OVER_AND_NOT_DONE, "chunks of a completed mailing are still carried"),
    ] {
        let found = place.number(sql).await;
        assert_eq!(found, 0, "I6: {found} {what}");
    }
}

/// I7: in no second more than a tenth above the pace.
pub fn the_pace_is_kept(sinks: &[&Sink], per_second: u32) {
    let mut times: Vec<_> = sinks.iter().flat_map(|sink| sink.ledger()).map(|copy| copy.at).collect();
    times.sort_unstable();
    let allowed = (f64::from(per_second) * 1.1).ceil() as usize;
    for (at, begin) in times.iter().enumerate() {
        let within = times[at..].iter().take_while(|time| **time - *begin < Duration::from_secs(1)).count();
        assert!(within <= allowed, "I7: {within} copies in one second, {per_second} are allowed");
    }
}

/// I8: completed if and only if every recipient has a settled row.
async fn completion_tells_the_truth(place: Place<'_>, given: &Given, rows: &[DeliveryRow]) {
    place.store.complete_finished(now()).await.unwrap(); // a sweep that the stop of the workers came before
    let mailing = place.store.mailing(given.mailing.mailing_id).await.unwrap().unwrap();
    let whole = rows.len() as i64 == mailing.total && rows.iter().all(|row| row.state.is_settled());
    match mailing.state {
        MailingState::Completed => assert!(whole, "I8: completed with {} rows of {}", rows.len(), mailing.total),
        MailingState::Cancelled => {}
        state => assert!(!whole, "I8: every row is settled and the mailing is {state:?}"),
    }
    if mailing.materialised_at.is_some() {
        assert_eq!(rows.len() as i64, mailing.total, "I1: somebody has no delivery");
    }
}

/// I10: the most memory that a process has had so far, in MiB.
pub fn peak_memory(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("a peak");
    line.trim().trim_end_matches(" kB").trim().parse::<u64>().unwrap() / 1024
}
