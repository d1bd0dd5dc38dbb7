//! A broker that stops, dies, forgets, fills up and is choked: scenarios 1 to 3, 5, 6, 35, 52, and I9 on the wire.

use std::sync::Arc;
use std::time::{Duration, Instant};

use duenotice::courier::PoolSettings;
use duenotice::delivery::State;
use duenotice::id::Id;
use duenotice::queue::{Dispatcher, LINE_EMAIL, Queue, QueueSettings, RabbitMq, Ticket, Work, decode};
use duenotice::time::SystemClock;
use lapin::options::{BasicPublishOptions, ConfirmSelectOptions};
use lapin::{BasicProperties, Connection, ConnectionProperties};

use crate::carry::{Wanted, completed, given, now, quick, relays, renderer, start, until};
use crate::invariants::{Bounds, hold};
use crate::logs::names_somebody;
use crate::private_broker::Node;
use crate::proxy::Proxy;
use crate::queue::{dead_letters, fresh_prefix, remove_from_broker, server};
use crate::sink::{Act, At, Script, Seen, Sink};
use crate::smtp::relay_to;
use crate::store::bench::Bench;

fn unhurried() -> Script {
    taking(6)
}

/// A relay that takes so many milliseconds for a message.
fn taking(millis: u64) -> Script {
    let pause = Duration::from_millis(millis);
    Script::acting(move |seen: &Seen| if seen.at == At::Dot { Act::Delay(pause) } else { Act::Pass })
}

fn settings(url: &str) -> QueueSettings {
    QueueSettings { url: url.to_owned(), prefix: fresh_prefix(), confirm_seconds: 2, ..QueueSettings::default() }
}

/// One node for everything that is done to a node, because it boots for long: 1, 2, 3, 5 and 6.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_broker_that_stops_is_killed_wiped_and_alarmed_loses_nobody_and_doubles_nobody() {
    let Some(bench) = Bench::postgres("a broker that is killed").await else { return };
    let Some(mut node) = tokio::task::block_in_place(|| Node::boot("a broker that is killed")) else { return };
    let settings = settings(&node.url());
    let queue = Arc::new(Queue::open(&settings, &bench.url, Arc::new(SystemClock)).await.unwrap());
    let people = 3_000;
    let given = given(&bench.store, "node", Wanted { people, ..Wanted::default() }).await;
    let sink = Sink::start(unhurried()).await;
    // chunks come into the queue little by little, so that some are published in the middle of every trouble
    let pace = PoolSettings { connections: 2, stale_after: Duration::from_secs(4), ..quick() };
    let running = start(&bench.store, &queue, relays(&[relay_to(&sink)]), renderer(&bench.store, &given), pace);
    // while something is done to the node, which takes long on a busy machine, little is sent
    let reach = async |accepted: i64| {
        sink.follow(unhurried());
        until(&bench.store, 1, 240, |counts| counts.get(&State::Accepted).is_some_and(|n| *n >= accepted)).await;
        sink.follow(taking(400));
    };
    reach(200).await;
    tokio::task::block_in_place(|| {
        node.control(&["stop_app"]);
        std::thread::sleep(Duration::from_secs(1));
        node.control(&["start_app"]);
    });
    let mended = Instant::now();
    let done = sink.ledger().len() as i64;
    assert!(done < people, "the mailing was over before the broker was killed");
    reach(done + 150).await;
    let back = mended.elapsed();
    assert!(back < Duration::from_secs(90), "1: work came back only after {back:?}");
    tokio::task::block_in_place(|| {
        node.kill();
        node.start();
    });
    let done = sink.ledger().len() as i64;
    reach(done + 150).await;
    tokio::task::block_in_place(|| {
        node.kill();
        node.wipe();
        node.start();
    });
    let done = sink.ledger().len() as i64;
    assert!(done + 450 < people, "{done} are done: too early to learn anything of an alarm");
    let wiped = Instant::now();
    reach(done + 150).await;
    assert!(wiped.elapsed() < Duration::from_secs(120), "3: tickets came back only after {:?}", wiped.elapsed());
    // an alarm stops publishing; what is consumed is carried on and settled
    tokio::task::block_in_place(|| node.control(&["set_vm_memory_high_watermark", "absolute", "1"]));
    tokio::time::sleep(Duration::from_secs(4)).await;
    tokio::task::block_in_place(|| node.control(&["set_vm_memory_high_watermark", "0.6"]));
    sink.follow(unhurried());
    completed(&bench.store, &given, 240).await;
    running.stop().await.unwrap();
    let counts = hold(&bench, &given, &[&sink], Bounds::extra(0)).await;
    assert_eq!(counts, [(State::Accepted, people)].into());
    let blocked = node.logged();
    assert!(blocked.contains("alarm"), "5: there was no alarm");
    drop(queue);
    a_full_queue_refuses_and_the_rest_waits_in_the_store(&node).await;
    bench.clear().await;
}

/// 6
async fn a_full_queue_refuses_and_the_rest_waits_in_the_store(node: &Node) {
    let settings = settings(&node.url());
    let queue = RabbitMq::open(&settings).await.unwrap();
    let pattern = format!("^{}", settings.prefix.replace('.', "\\."));
    tokio::task::block_in_place(|| {
        node.control(&["set_policy", "small", &pattern, r#"{"max-length":5}"#, "--apply-to", "queues"]);
    });
    let ticket =
        || Ticket { work: Work::Chunk(Id::fresh()), line: LINE_EMAIL.to_owned(), lane: 2, count: 1, deadline: None };
    let limit = Instant::now() + Duration::from_secs(90);
    loop {
        let answers = queue.publish(&[ticket(), ticket(), ticket()]).await.unwrap();
        if answers.iter().all(|safe| !safe) {
            break; // refused, and said so: such a chunk stays where it is
        }
        assert!(Instant::now() < limit, "6: a queue of five takes everything");
    }
    // somebody makes room again, and publishing goes on over the same connection
    tokio::task::block_in_place(|| node.control(&["clear_policy", "small"]));
    let limit = Instant::now() + Duration::from_secs(90);
    while queue.publish(&[ticket()]).await.unwrap() != [true] {
        assert!(Instant::now() < limit, "6: the queue stays shut");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// I9, and 35 and 52: tickets that no worker of this version can read.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_broker_learns_of_nobody_and_tickets_of_other_versions_lose_no_chunk() {
    let Some(broker) = server("DUENOTICE_TEST_AMQP_URL", "tickets of other versions") else { return };
    let Some(bench) = Bench::postgres("tickets of other versions").await else { return };
    let store = &bench.store;
    let given = given(store, "versions", Wanted { people: 800, ..Wanted::default() }).await;
    while !store.materialise(1, 1000, now()).await.unwrap().done {}
    let (proxy, through) = Proxy::before(&broker).await;
    let settings = settings(&through);
    let queue = Arc::new(Queue::open(&settings, &bench.url, Arc::new(SystemClock)).await.unwrap());
    // a newer version has published two chunks in words that this one does not know, an older one a third
    let chunks: Vec<_> = store.ready_chunks(3, 3, now()).await.unwrap().iter().map(|chunk| chunk.chunk_id).collect();
    store.mark_published(&chunks, now()).await.unwrap();
    let newer = |at: usize| format!(r#"{{"v":2,"chunks":["{}"],"ch":"email"}}"#, chunks[at].uuid());
    let older = format!(r#"{{"v":1,"chunk":"{}","ch":"email","lane":3,"trace":"00-aa-bb-01"}}"#, chunks[2].uuid());
    assert!(decode(older.as_bytes()).is_ok(), "a member more or less makes no other version");
    let bodies = [newer(0), newer(1), older, "no JSON at all".to_owned()];
    publish(&broker, &settings.prefix, &bodies).await;
    let sink = Sink::start(unhurried()).await;
    let pace = PoolSettings { stale_after: Duration::from_secs(3), ..quick() };
    let running = start(store, &queue, relays(&[relay_to(&sink)]), renderer(store, &given), pace);
    completed(store, &given, 180).await;
    running.stop().await.unwrap();
    drop(queue);
    let dead = dead_letters(&broker, &settings.prefix).await;
    remove_from_broker(&broker, &settings.prefix).await;
    assert_eq!(hold(&bench, &given, &[&sink], Bounds::extra(0)).await, [(State::Accepted, 800)].into());
    assert_eq!(dead.len(), 3, "what cannot be read is kept for people to look at");
    let wire = proxy.seen();
    let wire = String::from_utf8_lossy(&wire);
    assert!(wire.contains(r#""chunk":"#), "no ticket went over the wire");
    assert!(!names_somebody(&wire), "I9: the broker was told of a person");
    bench.clear().await;
}

async fn publish(broker: &str, prefix: &str, bodies: &[String]) {
    let connection = Connection::connect(broker, ConnectionProperties::default()).await.unwrap();
    let channel = connection.create_channel().await.unwrap();
    channel.confirm_select(ConfirmSelectOptions::default()).await.unwrap();
    let (exchange, key) = (format!("{prefix}.v1.work"), format!("{prefix}.v1.email.p3"));
    for body in bodies {
        let options = BasicPublishOptions { mandatory: true, ..BasicPublishOptions::default() };
        let published = channel.basic_publish(
            exchange.as_str().into(),
            key.as_str().into(),
            options,
            body.as_bytes(),
            BasicProperties::default(),
        );
        assert!(published.await.unwrap().await.unwrap().is_ack());
    }
}
