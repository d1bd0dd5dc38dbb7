//! What crashes, stops, take-overs and poison do to a mailing: nobody is lost, and what is in doubt is flagged.

use std::sync::Arc;
use std::time::Duration;

use duenotice::courier::{Lost, Message, NoSheet, PoolError, PoolSettings, Relays, Sheet, Sheets, Unwritable};
use duenotice::delivery::{Outcome, State};
use duenotice::queue::{InProcess, Queue, QueueSettings};
use duenotice::store::{Begun, CarriedMailing, MailingState, OnUnknown};
use duenotice::time::SystemClock;

use crate::carry::{
    Given, Shifted, Wanted, address, completed, deadlines, given, now, quick, relays, renderer, start, start_at, until,
};
use crate::courier::{agree, in_process, number};
use crate::queue::{fresh_prefix, remove_from_broker, server};
use crate::sink::{Act, At, Script, Seen, Sink};
use crate::smtp::relay_to;
use crate::store::bench::Bench;
use crate::store::given::{self as stored, counts};

/// A relay that takes its time, so that a test can interfere.
fn unhurried() -> Script {
    Script::acting(|seen: &Seen| if seen.at == At::Dot { Act::Delay(Duration::from_millis(4)) } else { Act::Pass })
}

fn deed(action: &'static str) -> duenotice::audit::Deed {
    duenotice::audit::Deed { at: now(), ..stored::deed(action, 0) }
}

fn people(n: i64) -> Wanted {
    Wanted { people: n, ..Wanted::default() }
}

fn extra(sink: &Sink) -> usize {
    sink.copies().values().map(|copies| copies - 1).sum()
}

async fn survives_a_kill(bench: &Bench, queue: &dyn Fn() -> Arc<Queue>) {
    let store = &bench.store;
    let given = given(store, "kill", people(600)).await;
    let sink = Sink::start(unhurried()).await;
    let first = start(store, &queue(), relays(&[relay_to(&sink)]), renderer(store, &given), quick());
    until(store, given.mailing.mailing_no, 180, |counts| counts.get(&State::Accepted).is_some_and(|n| *n >= 150)).await;
    first.kill().await;
    let at_death = sink.ledger().len();
    let second = start(store, &queue(), relays(&[relay_to(&sink)]), renderer(store, &given), quick());
    completed(store, &given, 180).await;
    second.stop().await.unwrap();
    let counts = agree(bench, &given, &sink).await;
    assert_eq!(counts, [(State::Accepted, 600)].into(), "nobody is lost; {at_death} copies were out at the kill");
    assert!(extra(&sink) <= 4 * 25, "{} extra copies: more than connections times sub-batch", extra(&sink));
    let rows = store.deliveries(given.mailing.mailing_no, &[], 0, 10_000).await.unwrap();
    let flagged = rows.iter().filter(|row| row.dup_possible).count();
    assert!(flagged <= 4 * 25, "{flagged} flagged: only what was in doubt is");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_killed_worker_loses_nobody_on_sqlite() {
    let bench = Bench::sqlite().await;
    survives_a_kill(&bench, &in_process).await;
    bench.clear().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_killed_worker_loses_nobody_on_postgresql() {
    let Some(bench) = Bench::postgres("a killed worker").await else { return };
    survives_a_kill(&bench, &in_process).await;
    bench.clear().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn workers_that_die_again_and_again_over_rabbitmq_lose_nobody() {
    let Some(broker) = server("DUENOTICE_TEST_AMQP_URL", "workers that die again and again") else { return };
    let Some(bench) = Bench::postgres("workers that die again and again").await else { return };
    let (store, prefix) = (&bench.store, fresh_prefix());
    let given = given(store, "chaos", people(1500)).await;
    let sink = Sink::start(unhurried()).await;
    let settings = QueueSettings { url: broker.clone(), prefix: prefix.clone(), ..QueueSettings::default() };
    let begin = async || {
        let queue = Arc::new(Queue::open(&settings, &bench.url, Arc::new(SystemClock)).await.unwrap());
        let pace = PoolSettings { connections: 3, stale_after: Duration::from_secs(1), ..quick() };
        start(store, &queue, relays(&[relay_to(&sink)]), renderer(store, &given), pace)
    };
    let mut running = vec![begin().await, begin().await];
    let mut kills = 0;
    for round in 0..5 {
        tokio::time::sleep(Duration::from_millis(400)).await;
        running.remove(round % 2).kill().await;
        kills += 1;
        running.push(begin().await);
    }
    completed(store, &given, 90).await;
    for one in running {
        one.stop().await.unwrap();
    }
    let counts = agree(&bench, &given, &sink).await;
    assert_eq!(counts, [(State::Accepted, 1500)].into());
    assert!(extra(&sink) <= kills * 3 * 25, "{} extra copies", extra(&sink));
    remove_from_broker(&broker, &prefix).await;
    bench.clear().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_orderly_stop_sends_nothing_twice_and_spends_no_attempt() {
    let bench = Bench::sqlite().await;
    let given = given(&bench.store, "stop", people(400)).await;
    let sink = Sink::start(unhurried()).await;
    for _ in 0..3 {
        let before = sink.ledger().len();
        let running =
            start(&bench.store, &in_process(), relays(&[relay_to(&sink)]), renderer(&bench.store, &given), quick());
        let wanted = before as i64 + 60;
        until(&bench.store, given.mailing.mailing_no, 180, |counts| {
            counts.get(&State::Accepted).is_some_and(|n| *n >= wanted)
        })
        .await;
        let began = tokio::time::Instant::now();
        running.stop().await.unwrap();
        assert!(began.elapsed() < Duration::from_secs(3), "{:?}", began.elapsed());
        let counts = counts(&bench.store, given.mailing.mailing_no).await;
        let open: Vec<_> = counts.iter().filter(|(state, _)| !state.is_settled()).map(|(state, _)| *state).collect();
        assert!(open.iter().all(|state| *state == State::Pending), "{counts:?}");
    }
    let last = start(&bench.store, &in_process(), relays(&[relay_to(&sink)]), renderer(&bench.store, &given), quick());
    completed(&bench.store, &given, 180).await;
    last.stop().await.unwrap();
    agree(&bench, &given, &sink).await;
    assert_eq!((sink.ledger().len(), extra(&sink)), (400, 0));
    let rows = bench.store.deliveries(given.mailing.mailing_no, &[], 0, 10_000).await.unwrap();
    assert!(rows.iter().all(|row| row.attempts == 1 && !row.dup_possible));
    bench.clear().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pause_resume_and_cancel_act_within_a_sub_batch() {
    let bench = Bench::sqlite().await;
    let (store, mailing_no) = (&bench.store, 1);
    let given = given(store, "pause", people(1000)).await;
    let sink = Sink::start(unhurried()).await;
    let running = start(store, &in_process(), relays(&[relay_to(&sink)]), renderer(store, &given), quick());
    until(store, mailing_no, 180, |counts| counts.get(&State::Accepted).is_some_and(|n| *n >= 100)).await;
    let set = async |to, action| store.set_mailing_state(given.mailing.mailing_id, to, &deed(action)).await.unwrap();
    set(MailingState::Paused, "mailing.paused").await;
    let at_pause = sink.ledger().len();
    tokio::time::sleep(Duration::from_millis(700)).await;
    let after_pause = sink.ledger().len();
    assert!(after_pause <= at_pause + 4 * 25, "{at_pause} then {after_pause}");
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(sink.ledger().len(), after_pause, "nothing goes out while it is paused");
    set(MailingState::Running, "mailing.resumed").await;
    until(store, mailing_no, 180, |counts| {
        counts.get(&State::Accepted).is_some_and(|n| *n as usize >= after_pause + 200)
    })
    .await;
    set(MailingState::Cancelled, "mailing.cancelled").await;
    until(store, mailing_no, 180, |counts| counts.keys().all(|state| state.is_settled())).await;
    running.stop().await.unwrap();
    let counts = agree(&bench, &given, &sink).await;
    assert_eq!(counts.values().sum::<i64>(), 1000);
    assert_eq!(counts.keys().copied().collect::<Vec<_>>(), [State::Accepted, State::Cancelled]);
    assert_eq!(extra(&sink), 0, "nobody is told twice by a pause");
    bench.clear().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worker_that_was_called_dead_stops_and_what_it_had_sent_stays_proven() {
    let bench = Bench::sqlite().await;
    let (store, queue) = (&bench.store, in_process());
    let given = given(store, "zombie", people(100)).await;
    // every content takes long, so that the take-over comes while messages are on the wire
    let slow = |seen: &Seen| if seen.at == At::Dot { Act::Delay(Duration::from_millis(400)) } else { Act::Pass };
    let sink = Sink::start(Script::acting(slow)).await;
    let zombie = start(store, &queue, relays(&[relay_to(&sink)]), renderer(store, &given), quick());
    let limit = tokio::time::Instant::now() + Duration::from_secs(20);
    while sink.ledger().len() < 2 {
        assert!(tokio::time::Instant::now() < limit);
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let worker = store.workers().await.unwrap()[0].worker_id;
    let taken = store.reclaim(worker, now()).await.unwrap();
    assert!(taken.unknown > 0, "{taken:?}");
    let ended = tokio::time::timeout(Duration::from_secs(10), zombie.task).await.unwrap().unwrap();
    assert!(matches!(ended, Err(PoolError::Lost(Lost::Gone))), "{ended:?}");
    let proven = sink.ledger().len();
    sink.follow(Script::default());
    let heir = start(store, &in_process(), relays(&[relay_to(&sink)]), renderer(store, &given), quick());
    completed(store, &given, 180).await;
    heir.stop().await.unwrap();
    let counts = agree(&bench, &given, &sink).await;
    assert_eq!(counts, [(State::Accepted, 100)].into());
    assert_eq!(extra(&sink), 0, "what the dead worker had proven ({proven}) was not sent again");
    bench.clear().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_ambiguous_outcome_is_sent_again_and_flagged_or_held() {
    for on_unknown in [OnUnknown::Resend, OnUnknown::Hold] {
        let bench = Bench::sqlite().await;
        let (store, clock) = (&bench.store, Arc::new(Shifted::default()));
        let given = given(store, "ambiguous", Wanted { people: 40, on_unknown, ..Wanted::default() }).await;
        let odd = |seen: &Seen| {
            if seen.at == At::Dot && number(&seen.recipient) % 10 == 0 { Act::KeepAndDrop } else { Act::Pass }
        };
        let sink = Sink::start(Script::acting(odd)).await;
        let running =
            start_at(store, &in_process(), relays(&[relay_to(&sink)]), renderer(store, &given), quick(), clock.clone());
        until(store, 1, 180, |counts| counts.get(&State::Accepted) == Some(&36)).await;
        until(store, 1, 180, |counts| !counts.contains_key(&State::Sending) && !counts.contains_key(&State::Pending))
            .await;
        sink.follow(Script::default());
        clock.advance(180);
        if on_unknown == OnUnknown::Resend {
            completed(store, &given, 180).await;
        } else {
            tokio::time::sleep(Duration::from_millis(400)).await;
        }
        running.stop().await.unwrap();
        let counts = agree(&bench, &given, &sink).await;
        let copies = sink.copies()[&address(10)];
        match on_unknown {
            OnUnknown::Resend => {
                assert_eq!((counts, copies), ([(State::Accepted, 40)].into(), 2));
                let both: Vec<_> = sink.ledger().into_iter().filter(|copy| copy.recipient == address(10)).collect();
                assert_eq!(both[0].bytes, both[1].bytes, "the same bytes and Message-ID, so that copies collapse");
                let attempts = store.attempts(1, 9, 10).await.unwrap();
                let outcomes: Vec<_> = attempts.iter().map(|attempt| attempt.outcome).collect();
                assert_eq!(outcomes, [Outcome::Ambiguous, Outcome::Accepted]);
            }
            OnUnknown::Hold => {
                assert_eq!((counts, copies), ([(State::Accepted, 36), (State::Held, 4)].into(), 1));
            }
        }
        bench.clear().await;
    }
}

/// Makes messages, apart from those that are poison.
struct Poisonous<S>(S);

struct PoisonSheet(Arc<dyn Sheet>);

impl Sheet for PoisonSheet {
    fn message(&self, begun: &Begun) -> Result<Message, Unwritable> {
        if begun.seq == 7 {
            panic!("a fault in a template engine");
        }
        self.0.message(begun)
    }
}

impl<S: Sheets> Sheets for Poisonous<S> {
    async fn sheet(&self, mailing: &CarriedMailing) -> Result<Arc<dyn Sheet>, NoSheet> {
        Ok(Arc::new(PoisonSheet(self.0.sheet(mailing).await?)))
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn poison_costs_one_recipient_and_nobody_else() {
    let bench = Bench::sqlite().await;
    let store = &bench.store;
    let wanted = Wanted {
        people: 60,
        record: |record, seq| match seq {
            11 => record.email = Some("person-11@example.org\r\nRCPT TO:<everybody@example.org>".to_owned()),
            12 => record.email = None,
            13 => record.name = "N\r\nBcc: everybody@example.org".to_owned(),
            14 => record.name = String::new(),
            _ => {}
        },
        ..Wanted::default()
    };
    let given = given(store, "poison", wanted).await;
    let sink = Sink::start(Script::default()).await;
    let sheets = Poisonous(renderer(store, &given));
    let running = start(store, &in_process(), relays(&[relay_to(&sink)]), sheets, quick());
    completed(store, &given, 180).await;
    running.stop().await.unwrap();
    let counts = agree(&bench, &given, &sink).await;
    assert_eq!(counts, [(State::Accepted, 56), (State::Invalid, 4)].into());
    let reasons: Vec<_> = store
        .deliveries(1, &[State::Invalid], 0, 100)
        .await
        .unwrap()
        .into_iter()
        .map(|row| (row.seq, row.last_reason.unwrap_or_default()))
        .collect();
    let expected = [
        (7, "making the message ended in a fault of the program"),
        (11, "not an e-mail address"),
        (12, "there is no e-mail address"),
        (14, "the variable recipient_name is missing"),
    ];
    assert_eq!(reasons, expected.map(|(seq, reason)| (seq, reason.to_owned())));
    assert!(sink.commands().iter().all(|command| !command.contains("everybody")));
    let bent = sink.ledger().into_iter().find(|copy| copy.recipient == address(13)).unwrap().text();
    assert!(!bent.lines().any(|line| line.starts_with("Bcc")), "{bent}");
    bench.clear().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_chunk_that_workers_die_of_is_cut_until_the_others_are_free() {
    let bench = Bench::sqlite().await;
    let store = &bench.store;
    let given = given(store, "cut", people(30)).await;
    while !store.materialise(1, 1000, now()).await.unwrap().done {}
    // six workers die of the same chunk before they send anything
    for _ in 0..6 {
        let worker = stored::worker(store).await;
        let ready = store.ready_chunks(3, 1, now()).await.unwrap();
        let chunk = ready[0].chunk_id;
        assert!(store.claim(chunk, worker).await.unwrap().is_some());
        store.reclaim(worker, now()).await.unwrap();
    }
    let sink = Sink::start(Script::default()).await;
    let running = start(store, &in_process(), relays(&[relay_to(&sink)]), renderer(store, &given), quick());
    completed(store, &given, 180).await;
    running.stop().await.unwrap();
    assert_eq!(agree(&bench, &given, &sink).await, [(State::Accepted, 30)].into());
    assert_eq!(extra(&sink), 0);
    bench.clear().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_drill_never_leaves_the_house() {
    let bench = Bench::sqlite().await;
    let store = &bench.store;
    let given = given(store, "drill", Wanted { people: 30, drill: true, ..Wanted::default() }).await;
    let sink = Sink::start(Script::default()).await;
    let folder = tempfile::tempdir().unwrap();
    let safe = Relays::open(&[relay_to(&sink)], Some(folder.path()), deadlines()).unwrap();
    let running = start(store, &in_process(), safe, renderer(store, &given), quick());
    completed(store, &given, 180).await;
    running.stop().await.unwrap();
    assert!(sink.ledger().is_empty() && sink.sessions() == 0);
    assert_eq!(std::fs::read_dir(folder.path().join("new")).unwrap().count(), 30);
    assert_eq!(counts(store, 1).await, [(State::Accepted, 30)]);
    bench.clear().await;

    let bench = Bench::sqlite().await;
    let given =
        crate::carry::given(&bench.store, "drill", Wanted { people: 3, drill: true, ..Wanted::default() }).await;
    let running =
        start(&bench.store, &in_process(), relays(&[relay_to(&sink)]), renderer(&bench.store, &given), quick());
    until(&bench.store, 1, 180, |counts| counts.get(&State::Held) == Some(&3)).await;
    running.stop().await.unwrap();
    assert!(sink.ledger().is_empty());
    bench.clear().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_template_that_is_not_approved_is_not_sent() {
    let bench = Bench::sqlite().await;
    let store = &bench.store;
    let given = given(store, "unapproved", Wanted { people: 30, approved: false, ..Wanted::default() }).await;
    let sink = Sink::start(Script::default()).await;
    let running = start(store, &in_process(), relays(&[relay_to(&sink)]), renderer(store, &given), quick());
    until(store, 1, 180, |counts| counts.get(&State::Held) == Some(&30)).await;
    running.stop().await.unwrap();
    assert!(sink.ledger().is_empty());
    let row = store.delivery(1, 1).await.unwrap().unwrap();
    assert_eq!(row.last_reason.as_deref(), Some("the template version is in_review, not approved"));
    bench.clear().await;
}

/// A queue that forgets everything it is told.
fn forgetful() -> Arc<Queue> {
    Arc::new(Queue::InProcess(InProcess::new(4)))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn lost_tickets_cost_a_delay_and_nothing_else() {
    let bench = Bench::sqlite().await;
    let store = &bench.store;
    let given: Given = given(store, "tickets", people(450)).await;
    while !store.materialise(1, 1000, now()).await.unwrap().done {}
    // every chunk was published once, to a broker that was wiped afterwards
    for lane in 0..4 {
        let ready = store.ready_chunks(lane, 100, now()).await.unwrap();
        let chunks: Vec<_> = ready.iter().map(|chunk| chunk.chunk_id).collect();
        store.mark_published(&chunks, now()).await.unwrap();
    }
    let sink = Sink::start(Script::default()).await;
    let pace = PoolSettings { stale_after: Duration::from_millis(500), ..quick() };
    let running = start(store, &forgetful(), relays(&[relay_to(&sink)]), renderer(store, &given), pace);
    completed(store, &given, 180).await;
    running.stop().await.unwrap();
    assert_eq!(agree(&bench, &given, &sink).await, [(State::Accepted, 450)].into());
    assert_eq!(extra(&sink), 0);
    bench.clear().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_claim_whose_answer_was_lost_is_made_again_by_the_same_worker_only() {
    let bench = Bench::sqlite().await;
    let store = &bench.store;
    given(store, "claim", people(30)).await;
    while !store.materialise(1, 1000, now()).await.unwrap().done {}
    let (one, other) = (stored::worker(store).await, stored::worker(store).await);
    let chunk = store.ready_chunks(3, 1, now()).await.unwrap()[0].chunk_id;
    let first = store.claim(chunk, one).await.unwrap().unwrap();
    assert!(store.claim(chunk, other).await.unwrap().is_none());
    let again = store.claim(chunk, one).await.unwrap().unwrap();
    assert_eq!((again.seqs.len(), again.epoch), (30, first.epoch + 1));
    bench.clear().await;
}
