//! One conformance suite over the three dispatchers, and what is particular to the broker.

use std::collections::HashSet;
use std::io::Write as _;
use std::sync::Arc;
use std::time::Duration;

use duenotice::id::Id;
use duenotice::queue::{
    Dispatcher, InProcess, LINE_EMAIL, LINE_STEPS, Postgres, QueueError, QueueSettings, RabbitMq, Settle, Ticket, Work,
};
use duenotice::time::SystemClock;
use lapin::options::{
    BasicGetOptions, BasicPublishOptions, ExchangeDeleteOptions, QueueDeclareOptions, QueueDeleteOptions,
};
use lapin::types::FieldTable;
use lapin::{BasicProperties, Connection, ConnectionProperties};

/// The URL of a server that the suite may use, or a loud word that it was not used.
pub fn server(variable: &str, what: &str) -> Option<String> {
    let url = std::env::var(variable).ok().filter(|url| !url.is_empty());
    if url.is_none() {
        let _ = writeln!(std::io::stderr(), "NOT RUN: {what} (set {variable})"); // past the capture of the test runner
    }
    url
}

/// A fresh first part of names at the broker.
pub fn fresh_prefix() -> String {
    format!("duenotice.test-{}", uuid::Uuid::now_v7().simple())
}

/// Removes everything that a prefix has made at the broker.
pub async fn remove_from_broker(url: &str, prefix: &str) {
    let connection = Connection::connect(url, ConnectionProperties::default()).await.unwrap();
    let channel = connection.create_channel().await.unwrap();
    let lanes = [LINE_STEPS, LINE_EMAIL].into_iter().flat_map(|line| (0..4).map(move |lane| format!("{line}.p{lane}")));
    for name in lanes.chain(["dead".to_owned()]) {
        let name = format!("{prefix}.v1.{name}");
        channel.queue_delete(name.as_str().into(), QueueDeleteOptions::default()).await.unwrap();
    }
    for name in ["work", "dlx"] {
        let name = format!("{prefix}.v1.{name}");
        channel.exchange_delete(name.as_str().into(), ExchangeDeleteOptions::default()).await.unwrap();
    }
}

/// A fresh database on the server, and its URL.
pub async fn fresh_database(server: &str) -> (String, String) {
    let name = format!("duenotice_test_{}", uuid::Uuid::now_v7().simple());
    on_server(server, format!("CREATE DATABASE {name}")).await;
    let mut url = url::Url::parse(server).unwrap();
    url.set_path(&name);
    (url.to_string(), name)
}

/// Removes what [`fresh_database`] made.
pub async fn remove_database(server: &str, name: &str) {
    on_server(server, format!("DROP DATABASE {name} WITH (FORCE)")).await;
}

async fn on_server(server: &str, statement: String) {
    let pool = sqlx::PgPool::connect(server).await.unwrap();
    sqlx::raw_sql(sqlx::AssertSqlSafe(statement)).execute(&pool).await.unwrap();
}

fn ticket(lane: u8) -> Ticket {
    Ticket { work: Work::Chunk(Id::fresh()), line: LINE_EMAIL.to_owned(), lane, count: 200, deadline: None }
}

async fn take(queue: &impl Dispatcher) -> duenotice::queue::Invitation {
    tokio::time::timeout(Duration::from_secs(15), queue.next()).await.expect("an invitation in time").unwrap()
}

async fn nothing_more_comes(queue: &impl Dispatcher) {
    let more = tokio::time::timeout(Duration::from_millis(700), queue.next()).await;
    assert!(more.is_err(), "{more:?}");
}

/// What every dispatcher promises.
async fn conforms(queue: &impl Dispatcher) {
    // what is published comes, once, whichever lane and line it is in
    let mut tickets: Vec<Ticket> = (0..8).map(|n| ticket(n % 4)).collect();
    tickets.push(Ticket { work: Work::Job(Id::fresh()), line: LINE_STEPS.to_owned(), ..ticket(1) });
    assert_eq!(queue.publish(&tickets).await.unwrap(), vec![true; 9]);
    let mut came = Vec::new();
    for _ in 0..9 {
        let invitation = take(queue).await;
        came.push(invitation.ticket.clone());
        assert!(queue.settle(invitation.receipt, Settle::Done).await.unwrap());
    }
    let published: HashSet<Work> = tickets.iter().map(|ticket| ticket.work).collect();
    assert_eq!(came.iter().map(|ticket| ticket.work).collect::<HashSet<_>>(), published);
    assert!(came.iter().all(|found| tickets.contains(found)));
    nothing_more_comes(queue).await;

    // a ticket that was not looked at comes again
    let one = ticket(0);
    queue.publish(std::slice::from_ref(&one)).await.unwrap();
    let first = take(queue).await;
    queue.settle(first.receipt, Settle::Again).await.unwrap();
    let again = take(queue).await;
    assert_eq!(again.ticket, one);
    queue.settle(again.receipt, Settle::Done).await.unwrap();

    // a ticket that cannot be looked at does not
    queue.publish(&[ticket(2)]).await.unwrap();
    let bad = take(queue).await;
    queue.settle(bad.receipt, Settle::Dead).await.unwrap();
    nothing_more_comes(queue).await;

    // waiting is given up without losing a ticket
    let waiting = tokio::time::timeout(Duration::from_millis(50), queue.next()).await;
    assert!(waiting.is_err());
    let one = ticket(3);
    queue.publish(std::slice::from_ref(&one)).await.unwrap();
    let found = take(queue).await;
    assert_eq!(found.ticket, one);
    queue.settle(found.receipt, Settle::Done).await.unwrap();
    assert!(queue.room(3).await.unwrap() > 0);
}

#[tokio::test]
async fn the_in_process_dispatcher_conforms() {
    conforms(&InProcess::new(100)).await;
}

#[tokio::test]
async fn the_postgresql_dispatcher_conforms() {
    let Some(url) = server("DUENOTICE_TEST_POSTGRES_URL", "the PostgreSQL dispatcher") else { return };
    let (own, name) = fresh_database(&url).await;
    let queue = Postgres::open(&own, &QueueSettings::default(), Arc::new(SystemClock)).await.unwrap();
    queue.make_table().await.unwrap();
    conforms(&queue).await;
    drop(queue);
    remove_database(&url, &name).await;
}

fn broker_settings(url: &str) -> QueueSettings {
    QueueSettings { url: url.to_owned(), prefix: fresh_prefix(), ..QueueSettings::default() }
}

#[tokio::test]
async fn the_rabbitmq_dispatcher_conforms() {
    let Some(url) = server("DUENOTICE_TEST_AMQP_URL", "the RabbitMQ dispatcher") else { return };
    let settings = broker_settings(&url);
    let queue = RabbitMq::open(&settings).await.unwrap();
    conforms(&queue).await;
    drop(queue);
    let dead = dead_letters(&url, &settings.prefix).await;
    remove_from_broker(&url, &settings.prefix).await;
    assert_eq!(dead.len(), 1, "the ticket that was settled as dead");
}

pub async fn dead_letters(url: &str, prefix: &str) -> Vec<Vec<u8>> {
    let connection = Connection::connect(url, ConnectionProperties::default()).await.unwrap();
    let channel = connection.create_channel().await.unwrap();
    let mut found = Vec::new();
    for _ in 0..20 {
        let name = format!("{prefix}.v1.dead");
        match channel.basic_get(name.as_str().into(), BasicGetOptions { no_ack: true }).await.unwrap() {
            Some(message) => found.push(message.delivery.data),
            None if found.is_empty() => tokio::time::sleep(Duration::from_millis(100)).await,
            None => break,
        }
    }
    found
}

#[tokio::test]
async fn a_queue_with_other_arguments_stops_the_start_and_is_named() {
    let Some(url) = server("DUENOTICE_TEST_AMQP_URL", "queues with other arguments") else { return };
    let settings = broker_settings(&url);
    let connection = Connection::connect(&url, ConnectionProperties::default()).await.unwrap();
    let channel = connection.create_channel().await.unwrap();
    let name = format!("{}.v1.email.p2", settings.prefix);
    let options = QueueDeclareOptions { durable: true, ..QueueDeclareOptions::default() };
    channel.queue_declare(name.as_str().into(), options, FieldTable::default()).await.unwrap();
    let refused = RabbitMq::open(&settings).await.err();
    remove_from_broker(&url, &settings.prefix).await;
    match refused {
        Some(QueueError::Mismatch { object, argument, .. }) => {
            assert_eq!(object, name);
            assert!(argument.starts_with("x-"), "{argument}");
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_queue_that_an_operator_deleted_is_noticed_and_made_again() {
    let Some(url) = server("DUENOTICE_TEST_AMQP_URL", "queues that vanish") else { return };
    let settings = broker_settings(&url);
    let queue = RabbitMq::open(&settings).await.unwrap();
    let connection = Connection::connect(&url, ConnectionProperties::default()).await.unwrap();
    let channel = connection.create_channel().await.unwrap();
    let name = format!("{}.v1.email.p1", settings.prefix);
    channel.queue_delete(name.as_str().into(), QueueDeleteOptions::default()).await.unwrap();
    // the broker acknowledges what it could not route: only the returned message tells
    assert_eq!(queue.publish(&[ticket(0), ticket(1)]).await.unwrap(), [true, false]);
    assert_eq!(queue.publish(&[ticket(1)]).await.unwrap(), [true], "declared anew");
    for _ in 0..2 {
        let invitation = take(&queue).await;
        queue.settle(invitation.receipt, Settle::Done).await.unwrap();
    }
    // while consuming, the deletion ends the consumer, and the supervisor rebuilds everything
    channel.queue_delete(name.as_str().into(), QueueDeleteOptions::default()).await.unwrap();
    tokio::time::sleep(Duration::from_millis(1500)).await;
    let one = ticket(1);
    assert_eq!(queue.publish(std::slice::from_ref(&one)).await.unwrap(), [true]);
    let found = take(&queue).await;
    let settled = queue.settle(found.receipt, Settle::Done).await.unwrap();
    drop(queue);
    remove_from_broker(&url, &settings.prefix).await;
    assert_eq!(found.ticket, one);
    assert!(settled);
}

#[tokio::test]
async fn a_message_that_is_no_ticket_goes_to_the_dead_letters() {
    let Some(url) = server("DUENOTICE_TEST_AMQP_URL", "messages that are no tickets") else { return };
    let settings = broker_settings(&url);
    let queue = RabbitMq::open(&settings).await.unwrap();
    let connection = Connection::connect(&url, ConnectionProperties::default()).await.unwrap();
    let channel = connection.create_channel().await.unwrap();
    let (exchange, key) = (format!("{}.v1.work", settings.prefix), format!("{}.v1.email.p0", settings.prefix));
    let body = br#"{"v":99}"#;
    let published = channel.basic_publish(
        exchange.as_str().into(),
        key.as_str().into(),
        BasicPublishOptions::default(),
        body,
        BasicProperties::default(),
    );
    published.await.unwrap().await.unwrap();
    let good = ticket(0);
    queue.publish(std::slice::from_ref(&good)).await.unwrap();
    let found = take(&queue).await;
    queue.settle(found.receipt, Settle::Done).await.unwrap();
    drop(queue);
    let dead = dead_letters(&url, &settings.prefix).await;
    remove_from_broker(&url, &settings.prefix).await;
    assert_eq!(found.ticket, good);
    assert_eq!(dead, [body.to_vec()]);
}

#[tokio::test]
async fn an_absent_broker_is_an_error_of_publishing_and_not_of_opening() {
    let settings = QueueSettings { url: "amqp://guest:guest@127.0.0.1:1/%2f".to_owned(), ..QueueSettings::default() };
    let queue = RabbitMq::open(&settings).await.unwrap();
    let refused = queue.publish(&[ticket(0)]).await.unwrap_err();
    assert_eq!(refused.to_string(), "the message broker cannot be reached");
}
