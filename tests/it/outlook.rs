//! Whether a mailing on its way will end in time: foretold by its pace, alarmed once, and said to who asks.

use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use duenotice::courier::{RelaySettings, Tls};
use duenotice::queue::{InProcess, Queue};
use duenotice::store::{Listed, RunningRow, Store};
use duenotice::time::{Clock, SystemClock};

use crate::carry::{Shifted, Wanted, given, quick, relays, renderer, start_at};
use crate::faces::House;
use crate::sink::{Act, At, Script, Sink};
use crate::store::bench::Bench;

/// The deeds of one kind that wait for the audit log.
async fn deeds(store: &Store, action: &str) -> Vec<serde_json::Value> {
    let waiting = store.undrained(1000).await.unwrap();
    let read = waiting.iter().map(|row| serde_json::from_slice::<serde_json::Value>(&row.body).unwrap());
    read.filter(|deed| deed["action"] == action).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mailing_that_does_not_advance_is_alarmed_once() {
    let bench = Bench::sqlite().await;
    let given = given(&bench, "stalled", Wanted { people: 20, ..Wanted::default() }).await;
    let sink = Sink::start(Script::acting(|seen| match seen.at {
        At::Rcpt => Act::Say("451 4.7.1 come back later"),
        _ => Act::Pass,
    }))
    .await;
    let relay = RelaySettings {
        host: sink.addr.ip().to_string(),
        port: sink.addr.port(),
        tls: Tls::None,
        ..RelaySettings::default()
    };
    let (queue, clock) = (Arc::new(Queue::InProcess(InProcess::new(256))), Arc::new(Shifted::default()));
    let running =
        start_at(&bench, &queue, relays(&[relay]), renderer(&bench, &given), quick(), clock.clone() as Arc<dyn Clock>);
    let no = given.mailing.mailing_no;
    let limit = tokio::time::Instant::now() + Duration::from_secs(60);
    let mut moved = 0;
    while deeds(&bench, "mailing.expected-late").await.is_empty() {
        assert!(tokio::time::Instant::now() < limit, "no alarm");
        tokio::time::sleep(Duration::from_millis(100)).await;
        // time passes, a quarter of a minute at once, when there is a sample to measure from
        let samples = bench.course(no, SystemClock.now() - TimeDelta::hours(1), 1000).await.unwrap().len();
        if samples > moved {
            moved += 1;
            clock.advance(15);
        }
    }
    tokio::time::sleep(Duration::from_millis(500)).await;
    clock.advance(15);
    tokio::time::sleep(Duration::from_millis(500)).await;
    running.stop().await.unwrap();
    let alarms = deeds(&bench, "mailing.expected-late").await;
    assert_eq!(alarms.len(), 1, "{alarms:#?}");
    assert_eq!((&alarms[0]["detail"]["left"], &alarms[0]["detail"]["per_second"]), (&20.into(), &0.0.into()));
    bench.clear().await;
}

#[tokio::test]
async fn who_asks_is_told_the_end_and_the_last_safe_moment() {
    let house = House::open().await;
    house.planned().await;
    let planned = house.mailing("planned").await;
    let path = format!("/v1/mailings/{planned}");
    let before = house.get("viewer", &path).await.is(200).json();
    assert!(before["outlook"]["last_safe_release"].is_null(), "no pace is known: {before:#}");

    house
        .by("releaser", "POST", &format!("{path}/release"), &serde_json::json!({ "acknowledge_warnings": true }))
        .await
        .is(200);
    let store = &house.engine.store;
    let row = store.running().await.unwrap().remove(0);
    let now = house.engine.clock.now();
    let ago = now - TimeDelta::seconds(60);
    // as if six hundred had been settled within a minute
    store.sample(&RunningRow { settled: -600, ..row }, TimeDelta::seconds(5), ago).await.unwrap();
    let on_its_way = house.get("viewer", &path).await.is(200).json();
    let outlook = &on_its_way["outlook"];
    assert!((9.0..11.0).contains(&outlook["per_second"].as_f64().unwrap()), "{outlook:#}");
    assert_eq!(outlook["forecast"], "in_time", "{on_its_way:#}");

    // another, which is still to be released, can be told when at the latest
    let rest = store.mailings(Listed::All, 0, 100).await.unwrap();
    let due = rest.iter().find(|one| one.released_at.is_none() && one.strict_due.is_some()).unwrap();
    let other = house.get("viewer", &format!("/v1/mailings/{}", due.mailing_id)).await.is(200).json();
    let last = other["outlook"]["last_safe_release"].as_str().expect("a pace is known now");
    let last: chrono::DateTime<chrono::Utc> = last.parse().unwrap();
    let ahead = due.strict_due.unwrap() - last;
    assert!(ahead > TimeDelta::zero() && ahead < TimeDelta::seconds(2), "{ahead}: a few people at ten a second");
}
