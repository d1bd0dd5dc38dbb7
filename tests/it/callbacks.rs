//! Callbacks: what other systems are told, and what becomes of it when they do not listen.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use duenotice::callback::{EventKind, Secret};
use duenotice::courier::{CallbackSettings, Callbacks};
use duenotice::id::{self, Id};
use duenotice::personal::MasterKey;
use duenotice::store::{EndpointRow, MailingState, NewEndpoint, NewMailing, OnUnknown, Store, Way};
use duenotice::time::{Clock, SystemClock};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use crate::carry::{Wanted, completed, quick, relays, renderer, start};
use crate::courier::in_process;
use crate::receiver::{Answer, Receiver, wait};
use crate::sink::{Script, Sink};
use crate::smtp::relay_to;
use crate::store::bench::Bench;
use crate::store::given::{self, at, deed, import, job, new_mailing, recipient};
use crate::store::on_both;

on_both! {
    the_whole_life_of_a_mailing_arrives_in_order_and_signed,
    a_blocked_group_and_a_late_mailing_are_told_once,
    an_event_that_was_sent_but_not_marked_is_sent_again_under_the_same_identifier,
    failures_are_tried_again_and_retry_after_is_honoured,
    a_dead_and_a_slow_receiver_delay_neither_another_nor_a_delivery,
    a_receiver_that_is_gone_for_good_ends_its_endpoint,
    during_a_rotation_either_secret_is_good,
    many_processes_send_each_event_once_and_one_at_a_time,
    an_event_is_given_up_after_three_days_and_forgotten_after_thirty,
    nothing_is_sent_to_a_closed_address_and_no_redirect_is_followed,
    tls_is_verified,
}

/// A clock that stands until it is moved.
struct Standing(Mutex<DateTime<Utc>>);

impl Standing {
    fn at(now: DateTime<Utc>) -> Arc<Self> {
        Arc::new(Self(Mutex::new(now)))
    }

    fn advance(&self, by: TimeDelta) {
        *self.0.lock().unwrap() += by;
    }
}

impl Clock for Standing {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap()
    }
}

fn hasty() -> CallbackSettings {
    CallbackSettings {
        allow_local: true,
        timeout: Duration::from_secs(1),
        look_every: Duration::from_millis(20),
        source: "https://duenotice.example.org".to_owned(),
        ca_file: None,
    }
}

/// A process that sends callbacks.
struct Sending {
    stop: CancellationToken,
    task: JoinHandle<()>,
}

impl Sending {
    fn start(store: &Store, master: &MasterKey, clock: Arc<dyn Clock>, settings: CallbackSettings) -> Self {
        let stop = CancellationToken::new();
        let callbacks = Callbacks::new(store.clone(), master.clone(), clock, settings);
        Self { task: tokio::spawn(callbacks.run(stop.clone())), stop }
    }

    async fn stop(self) {
        self.stop.cancel();
        self.task.await.unwrap();
    }

    /// It is simply not there any more.
    async fn kill(self) {
        self.task.abort();
        let _ = self.task.await;
    }
}

struct Endpoint {
    id: Id<id::Endpoint>,
    secret: String,
}

async fn endpoint(store: &Store, master: &MasterKey, url: &str, kinds: &[EventKind]) -> Endpoint {
    let (id, secret) = (Id::<id::Endpoint>::fresh(), Secret::fresh());
    let new = NewEndpoint {
        endpoint_id: id,
        url: url.to_owned(),
        kinds: kinds.iter().map(|kind| kind.word().to_owned()).collect(),
        secret: master.seal(&id.to_string(), secret.bytes()).unwrap(),
    };
    store.add_endpoint(&new, &deed("webhook.added", 0)).await.unwrap();
    Endpoint { id, secret: secret.to_text() }
}

async fn row(store: &Store, endpoint: &Endpoint) -> EndpointRow {
    store.endpoint(endpoint.id).await.unwrap().unwrap()
}

/// A mailing that can be paused and resumed, which makes an event each time.
struct Toggle<'a> {
    store: &'a Store,
    mailing: Id<id::Mailing>,
    paused: bool,
}

impl<'a> Toggle<'a> {
    async fn of(store: &'a Store) -> Self {
        let (_, mailing) = given::released(store, "toggle", 3, OnUnknown::Resend).await;
        Self { store, mailing: mailing.mailing_id, paused: false }
    }

    async fn events(&mut self, count: usize, now: DateTime<Utc>) {
        for _ in 0..count {
            self.paused = !self.paused;
            let to = if self.paused { MailingState::Paused } else { MailingState::Running };
            let deed = duenotice::audit::Deed { at: now, ..deed("mailing.turned", 0) };
            self.store.set_mailing_state(self.mailing, to, &deed).await.unwrap();
        }
    }
}

async fn the_whole_life_of_a_mailing_arrives_in_order_and_signed(bench: &Bench) {
    let master = MasterKey::fresh();
    let (all, some) = (Receiver::start(Answer::Status(204)).await, Receiver::start(Answer::Status(200)).await);
    let wants_all = endpoint(bench, &master, &all.url(), &[]).await;
    let wants_some = endpoint(bench, &master, &some.url(), &[EventKind::MailingCompleted]).await;
    let sending = Sending::start(bench, &master, Arc::new(SystemClock), hasty());
    let wanted = Wanted { people: 30, master: Some(master.clone()), ..Wanted::default() };
    let given = crate::carry::given(bench, "life", wanted).await;
    for to in [MailingState::Paused, MailingState::Running] {
        let deed = duenotice::audit::Deed { at: SystemClock.now(), ..deed("mailing.turned", 0) };
        bench.set_mailing_state(given.mailing.mailing_id, to, &deed).await.unwrap();
    }
    let sink = Sink::start(Script::default()).await;
    let pool = start(bench, &in_process(), relays(&[relay_to(&sink)]), renderer(bench, &given), quick());
    completed(bench, &given, 60).await;
    pool.stop().await.unwrap();
    let arrived = all.until(6).await;
    some.until(1).await;
    sending.stop().await;
    let expected = ["template.approved", "job.planned", "mailing.released", "mailing.paused", "mailing.resumed"];
    assert_eq!(all.kinds(), [&expected[..], &["mailing.completed"]].concat());
    assert_eq!(some.kinds(), ["mailing.completed"], "the other types were not asked for");
    let mailing = given.mailing.mailing_id.to_string();
    for one in &arrived {
        assert_eq!(one.signed_by(&wants_all.secret), (1, 1));
        assert_eq!(one.signed_by(&wants_some.secret).0, 0);
        let age = SystemClock.now().timestamp() - one.header("webhook-timestamp").parse::<i64>().unwrap();
        assert!((0..120).contains(&age), "{age}");
        assert_eq!(one.header("content-type"), "application/cloudevents+json; charset=utf-8");
        let event = one.event();
        assert_eq!((&event["specversion"], &event["id"]), (&json!("1.0"), &json!(one.id())));
        assert_eq!(event["source"], "https://duenotice.example.org");
        let text = String::from_utf8(one.body.clone()).unwrap();
        for personal in ["Sample Person", "person-", "demo-releaser"] {
            assert!(!text.contains(personal), "{personal}: {text}");
        }
    }
    assert_eq!(arrived[1].event()["data"]["mailings"], json!({ "planned": 1, "blocked": 0 }));
    let done = arrived[5].event();
    assert_eq!(done["subject"], mailing.as_str());
    assert_eq!(done["data"]["states"], json!({ "accepted": 30 }));
    assert_eq!(done["data"]["accepted_or_delivered"], 30);
    assert_eq!((&done["data"]["territory"], &done["data"]["drill"]), (&json!("US-NY"), &json!(false)));
    assert_eq!(some.arrived()[0].event(), done, "the same event for everybody");
    assert_eq!(row(bench, &wants_all).await.waiting, 0);
}

async fn a_blocked_group_and_a_late_mailing_are_told_once(bench: &Bench) {
    let master = MasterKey::fresh();
    let receiver = Receiver::start(Answer::Status(200)).await;
    let kinds = [EventKind::MailingBlocked, EventKind::MailingLate, EventKind::JobFailed];
    let endpoint = endpoint(bench, &master, &receiver.url(), &kinds).await;
    let job = job(bench, "blocked").await;
    import(bench, job.job_no, &[recipient(1)]).await;
    let blocked = |why: &str| NewMailing {
        blocked: true,
        blockers: json!([why]),
        ..new_mailing(&job, "BG", "bg", Way::Email, 1)
    };
    for why in ["no template", "no template", "no approval"] {
        bench.replace_plan(job.job_no, &[blocked(why)], &deed("mailings.planned", 2)).await.unwrap();
    }
    let (_, late) = given::running(bench, "late", 5, OnUnknown::Resend).await;
    for second in [3_599, 3_601, 3_700] {
        while bench.mark_late(at(second), 2).await.unwrap() {}
    }
    let sending = Sending::start(bench, &master, Arc::new(SystemClock), hasty());
    wait("nothing left to tell", async || row(bench, &endpoint).await.waiting == 0).await;
    sending.stop().await;
    assert_eq!(receiver.kinds(), ["mailing.blocked", "mailing.blocked", "mailing.late"]);
    let told: Vec<_> = receiver.arrived().iter().map(|one| one.event()["data"].clone()).collect();
    assert_eq!(told[0]["blockers"], json!(["no template"]));
    assert_eq!(told[1]["blockers"], json!(["no approval"]), "a plan with the same reason tells nothing new");
    assert_eq!(told[2]["mailing"], late.mailing_id.to_string());
    assert_eq!((&told[2]["late"], &told[2]["unsettled"]), (&json!(5), &json!(5)));
}

async fn an_event_that_was_sent_but_not_marked_is_sent_again_under_the_same_identifier(bench: &Bench) {
    let master = MasterKey::fresh();
    let receiver = Receiver::start(Answer::Never).await;
    let endpoint = endpoint(bench, &master, &receiver.url(), &[]).await;
    let mut toggle = Toggle::of(bench).await;
    let clock = Standing::at(SystemClock.now());
    toggle.events(1, clock.now()).await;
    let patient = CallbackSettings { timeout: Duration::from_secs(60), ..hasty() };
    let first = Sending::start(bench, &master, clock.clone(), patient);
    receiver.until(1).await;
    // the receiver has it; the sender dies before it can know or record that
    first.kill().await;
    receiver.script(Answer::Status(200));
    let second = Sending::start(bench, &master, clock.clone(), hasty());
    assert!(bench.claim_callback(clock.now()).await.unwrap().is_none(), "the claim of the dead one still holds");
    clock.advance(TimeDelta::seconds(61));
    wait("nothing left to tell", async || row(bench, &endpoint).await.waiting == 0).await;
    second.stop().await;
    let arrived = receiver.arrived();
    assert_eq!(arrived[0].id(), arrived[1].id(), "the same event twice");
    assert_eq!(arrived[0].body, arrived[1].body);
    let events: std::collections::BTreeSet<&str> = arrived.iter().map(|one| one.id()).collect();
    assert_eq!(events.len(), arrived.len() - 1, "and only that one");
}

async fn failures_are_tried_again_and_retry_after_is_honoured(bench: &Bench) {
    let master = MasterKey::fresh();
    let receiver = Receiver::start(Answer::Status(500)).await;
    let endpoint = endpoint(bench, &master, &receiver.url(), &[EventKind::MailingPaused]).await;
    let mut toggle = Toggle::of(bench).await;
    let clock = Standing::at(SystemClock.now());
    toggle.events(1, clock.now()).await;
    let sending = Sending::start(bench, &master, clock.clone(), hasty());
    let last = async |what: &str| row(bench, &endpoint).await.last_reason.as_deref() == Some(what);
    wait("a failure on record", async || last("HTTP 500").await).await;
    assert_eq!(receiver.arrived().len(), 1, "while the clock stands nothing is due");
    receiver.script(Answer::Later(503, "3600"));
    clock.advance(TimeDelta::seconds(6));
    receiver.until(2).await;
    wait("the second failure on record", async || last("HTTP 503").await).await;
    // the schedule would have come back within half a minute
    clock.advance(TimeDelta::seconds(3_590));
    assert!(bench.claim_callback(clock.now()).await.unwrap().is_none(), "the receiver asked for an hour");
    receiver.script(Answer::Status(401));
    clock.advance(TimeDelta::seconds(11));
    receiver.until(3).await;
    wait("the third failure on record", async || last("HTTP 401").await).await;
    receiver.script(Answer::Status(202));
    clock.advance(TimeDelta::minutes(6));
    wait("nothing left to tell", async || row(bench, &endpoint).await.waiting == 0).await;
    sending.stop().await;
    let arrived = receiver.arrived();
    assert_eq!(arrived.len(), 4);
    assert!(arrived.iter().all(|one| one.id() == arrived[0].id() && one.signed_by(&endpoint.secret) == (1, 1)));
    let stamps: Vec<i64> = arrived.iter().map(|one| one.header("webhook-timestamp").parse().unwrap()).collect();
    assert!(stamps.is_sorted_by(|one, next| one < next), "each attempt is stamped anew: {stamps:?}");
}

/// Scenario 50 of the design, in short: one receiver is down for six hours, one never answers, one is well.
async fn a_dead_and_a_slow_receiver_delay_neither_another_nor_a_delivery(bench: &Bench) {
    let master = MasterKey::fresh();
    let down = Receiver::start(Answer::Status(500)).await;
    let slow = Receiver::start(Answer::Never).await;
    let well = Receiver::start(Answer::Status(200)).await;
    let of_down = endpoint(bench, &master, &down.url(), &[]).await;
    let of_slow = endpoint(bench, &master, &slow.url(), &[]).await;
    endpoint(bench, &master, &well.url(), &[]).await;
    let clock = Standing::at(SystemClock.now());
    let sending = Sending::start(bench, &master, clock.clone(), hasty());
    let wanted = Wanted { people: 400, master: Some(master.clone()), ..Wanted::default() };
    let given = crate::carry::given(bench, "scenario-50", wanted).await;
    let sink = Sink::start(Script::default()).await;
    let pool = start(bench, &in_process(), relays(&[relay_to(&sink)]), renderer(bench, &given), quick());
    completed(bench, &given, 60).await;
    pool.stop().await.unwrap();
    assert_eq!(sink.copies().len(), 400, "nobody's notice waited for a callback");
    // what happened after the clock of the sender stood still is due when it goes on
    clock.advance(TimeDelta::minutes(2));
    well.until(4).await;
    let kinds = ["template.approved", "job.planned", "mailing.released", "mailing.completed"];
    assert_eq!(well.kinds(), kinds, "the one that is well has everything, once and in order");
    let tried = |receiver: &Receiver| receiver.arrived().len();
    let six_hours_on = clock.now() + TimeDelta::hours(6);
    wait("six hours, and another attempt", async || {
        clock.advance(TimeDelta::minutes(10));
        clock.now() >= six_hours_on && tried(&down) > kinds.len()
    })
    .await;
    assert!(row(bench, &of_down).await.waiting > 0 && row(bench, &of_slow).await.waiting > 0);
    assert_eq!(tried(&well), kinds.len());
    for receiver in [&down, &slow] {
        receiver.script(Answer::Status(200));
    }
    let idle = async |endpoint: &Endpoint| row(bench, endpoint).await.waiting == 0;
    wait("everybody told", async || {
        // a busy machine must not let three days pass before an attempt is made
        if clock.now() < six_hours_on + TimeDelta::hours(42) {
            clock.advance(TimeDelta::minutes(10));
        }
        idle(&of_down).await && idle(&of_slow).await
    })
    .await;
    sending.stop().await;
    for (receiver, endpoint) in [(&down, &of_down), (&slow, &of_slow)] {
        let got: std::collections::BTreeSet<String> = receiver.kinds().into_iter().collect();
        assert_eq!(got, kinds.map(str::to_owned).into(), "everything arrived");
        // with full jitter some pauses are short; far from one attempt at every look, of which there were hundreds
        assert!(tried(receiver) <= kinds.len() * 20, "{} attempts", tried(receiver));
        let row = row(bench, endpoint).await;
        assert_eq!((row.waiting, row.given_up), (0, 0));
    }
    assert_eq!(tried(&well), kinds.len());
}

async fn a_receiver_that_is_gone_for_good_ends_its_endpoint(bench: &Bench) {
    let master = MasterKey::fresh();
    let receiver = Receiver::start(Answer::Status(410)).await;
    let mut toggle = Toggle::of(bench).await;
    let endpoint = endpoint(bench, &master, &receiver.url(), &[]).await;
    toggle.events(3, SystemClock.now()).await;
    let sending = Sending::start(bench, &master, Arc::new(SystemClock), hasty());
    wait("the end", async || row(bench, &endpoint).await.disabled_at.is_some()).await;
    toggle.events(1, SystemClock.now()).await;
    let ended = row(bench, &endpoint).await;
    assert_eq!(ended.disabled_reason.as_deref(), Some("HTTP 410"));
    assert_eq!((ended.waiting, ended.given_up), (0, 3), "what was owed is given up, and nothing more is owed");
    sending.stop().await;
    assert_eq!(receiver.arrived().len(), 1);
    let deeds = bench.undrained(1_000).await.unwrap();
    let told = deeds.iter().filter(|row| String::from_utf8_lossy(&row.body).contains("webhook.disabled")).count();
    assert_eq!(told, 1);
}

async fn during_a_rotation_either_secret_is_good(bench: &Bench) {
    let master = MasterKey::fresh();
    let receiver = Receiver::start(Answer::Status(200)).await;
    let mut toggle = Toggle::of(bench).await;
    let endpoint = endpoint(bench, &master, &receiver.url(), &[]).await;
    let clock = Standing::at(SystemClock.now());
    let sending = Sending::start(bench, &master, clock.clone(), hasty());
    toggle.events(1, clock.now()).await;
    receiver.until(1).await;
    let fresh = Secret::fresh();
    let sealed = master.seal(&endpoint.id.to_string(), fresh.bytes()).unwrap();
    let until = clock.now() + TimeDelta::hours(24);
    bench.rotate_secret(endpoint.id, &sealed, until, &deed("webhook.rotated", 1)).await.unwrap();
    toggle.events(1, clock.now()).await;
    receiver.until(2).await;
    clock.advance(TimeDelta::hours(25));
    toggle.events(1, clock.now()).await;
    let arrived = receiver.until(3).await;
    sending.stop().await;
    let by = |secret: &str| -> Vec<(usize, usize)> { arrived.iter().map(|one| one.signed_by(secret)).collect() };
    assert_eq!(by(&endpoint.secret), [(1, 1), (1, 2), (0, 1)]);
    assert_eq!(by(&fresh.to_text()), [(0, 1), (1, 2), (1, 1)]);
}

async fn many_processes_send_each_event_once_and_one_at_a_time(bench: &Bench) {
    let master = MasterKey::fresh();
    let receiver = Receiver::start(Answer::Status(200)).await;
    let mut toggle = Toggle::of(bench).await;
    let endpoint = endpoint(bench, &master, &receiver.url(), &[]).await;
    let processes: Vec<Sending> =
        (0..4).map(|_| Sending::start(bench, &master, Arc::new(SystemClock), hasty())).collect();
    toggle.events(60, SystemClock.now()).await;
    wait("everything told", async || row(bench, &endpoint).await.waiting == 0).await;
    for process in processes {
        process.stop().await;
    }
    let ids: std::collections::BTreeSet<String> = receiver.arrived().iter().map(|one| one.id().to_owned()).collect();
    assert_eq!((ids.len(), receiver.arrived().len()), (60, 60));
    assert_eq!(receiver.most_at_once(), 1);
    let turns = ["mailing.paused", "mailing.resumed"];
    assert!(receiver.kinds().iter().zip(turns.iter().cycle()).all(|(got, expected)| got == expected), "in order");
}

async fn an_event_is_given_up_after_three_days_and_forgotten_after_thirty(bench: &Bench) {
    let master = MasterKey::fresh();
    let receiver = Receiver::start(Answer::Status(500)).await;
    let mut toggle = Toggle::of(bench).await;
    let endpoint = endpoint(bench, &master, &receiver.url(), &[]).await;
    let clock = Standing::at(SystemClock.now());
    let began = clock.now();
    toggle.events(1, began).await;
    let sending = Sending::start(bench, &master, clock.clone(), hasty());
    receiver.until(1).await;
    wait("the event given up", async || {
        clock.advance(TimeDelta::hours(1));
        row(bench, &endpoint).await.given_up == 1
    })
    .await;
    let given_up = row(bench, &endpoint).await;
    assert_eq!(given_up.waiting, 0);
    assert!(given_up.last_attempt_at.unwrap() - began >= TimeDelta::days(3));
    assert!(receiver.arrived().len() <= 20, "{} attempts in three days", receiver.arrived().len());
    sending.stop().await;
    assert!(bench.number("select count(*) from event_outbox").await > 0);
    let sending = Sending::start(bench, &master, clock.clone(), hasty());
    clock.advance(TimeDelta::days(31));
    wait("the past forgotten", async || bench.number("select count(*) from event_outbox").await == 0).await;
    sending.stop().await;
    assert_eq!(bench.number("select count(*) from callback").await, 0);
}

async fn nothing_is_sent_to_a_closed_address_and_no_redirect_is_followed(bench: &Bench) {
    let master = MasterKey::fresh();
    let receiver = Receiver::start(Answer::Moved("/elsewhere")).await;
    let mut toggle = Toggle::of(bench).await;
    let closed = format!("https://localhost:{}/", receiver.addr.port());
    let (to_closed, redirected) =
        (endpoint(bench, &master, &closed, &[]).await, endpoint(bench, &master, &receiver.url(), &[]).await);
    let clock = Standing::at(SystemClock.now());
    toggle.events(1, clock.now()).await;
    let strict = CallbackSettings { allow_local: false, ..hasty() };
    let sending = Sending::start(bench, &master, clock.clone(), strict);
    let last = async |endpoint: &Endpoint| row(bench, endpoint).await.last_reason;
    wait("two refusals", async || last(&to_closed).await.is_some() && last(&redirected).await.is_some()).await;
    sending.stop().await;
    assert_eq!(last(&to_closed).await.unwrap(), "the network address is not public (loopback)");
    assert_eq!(last(&redirected).await.unwrap(), "the address does not begin with https://");
    assert_eq!(receiver.arrived().len(), 0);
    clock.advance(TimeDelta::minutes(1));
    let sending = Sending::start(bench, &master, clock.clone(), hasty());
    wait("the redirect on record", async || last(&redirected).await.as_deref() == Some("HTTP 302")).await;
    sending.stop().await;
    assert!(row(bench, &redirected).await.waiting > 0, "it is tried again");
    assert!(receiver.arrived().iter().all(|one| one.header("host") == receiver.addr.to_string()));
}

/// Takes one request by TLS and answers it; gives what was asked for.
async fn once_by_tls(listener: &tokio::net::TcpListener) -> Option<String> {
    let (tcp, _) = listener.accept().await.unwrap();
    let mut tls = crate::sink::acceptor("sink.pem", "sink.key").accept(tcp).await.ok()?;
    let mut head = vec![0; 4096];
    let read = tls.read(&mut head).await.ok()?;
    tls.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await.ok()?;
    tls.flush().await.ok()?;
    let text = String::from_utf8_lossy(&head[..read]).into_owned();
    text.lines().next().map(str::to_owned)
}

async fn tls_is_verified(bench: &Bench) {
    let master = MasterKey::fresh();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let endpoint = endpoint(bench, &master, &format!("https://localhost:{port}/in?a=b"), &[]).await;
    let row = row(bench, &endpoint).await;
    let trusted = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/data/sink-ca.pem"));
    let test = async |ca_file: Option<PathBuf>| {
        let settings = CallbackSettings { ca_file, ..hasty() };
        let callbacks = Callbacks::new(bench.store.clone(), master.clone(), Arc::new(SystemClock), settings);
        let (asked, called) = tokio::join!(once_by_tls(&listener), callbacks.test(&row));
        (asked, called.map(|called| called.status).map_err(|error| error.to_string()))
    };
    assert_eq!(test(Some(trusted)).await, (Some("POST /in?a=b HTTP/1.1".to_owned()), Ok(204)));
    let (asked, refused) = test(None).await;
    assert_eq!(asked, None, "nothing is said to somebody who cannot prove who it is");
    assert!(refused.unwrap_err().contains("TLS"));
}
