//! The queues and exchanges, the same on every version from 3.10 to 4.3.
//!
//! Names carry a version because arguments cannot be changed later. There is no alternate exchange:
//! a message that takes one counts as routed, and `mandatory` would then no longer report it.

use lapin::options::{ExchangeDeclareOptions, QueueBindOptions, QueueDeclareOptions};
use lapin::protocol::AMQPSoftError;
use lapin::types::{AMQPValue, FieldTable, LongString, ShortString};
use lapin::uri::AMQPUri;
use lapin::{Channel, Connection, ConnectionProperties, ErrorKind, ExchangeKind};

use super::super::contract::QueueError;
use super::super::settings::QueueSettings;
use crate::delivery::LANES;
use crate::problem::{Place, Problem};

/// A ticket that came back this often is set aside; the claims in the store decide earlier.
const DELIVERY_LIMIT: i64 = 10;

/// More tickets than this are refused at publishing; the publisher stops far below it.
const MAX_LENGTH: i64 = 20_000;

const CONNECT_SECONDS: u64 = 15;
const HEARTBEAT_SECONDS: u16 = 15;

/// Names at the broker.
#[derive(Debug, Clone)]
pub(super) struct Names {
    prefix: String,
    lines: Vec<String>,
}

impl Names {
    pub(super) fn new(settings: &QueueSettings) -> Self {
        Self { prefix: settings.prefix.clone(), lines: settings.lines.clone() }
    }

    pub(super) fn work(&self) -> ShortString {
        short(&format!("{}.v1.work", self.prefix))
    }

    fn dead_exchange(&self) -> ShortString {
        short(&format!("{}.v1.dlx", self.prefix))
    }

    fn dead(&self) -> ShortString {
        short(&format!("{}.v1.dead", self.prefix))
    }

    pub(super) fn lane(&self, line: &str, lane: u8) -> ShortString {
        short(&format!("{}.v1.{line}.p{lane}", self.prefix))
    }

    /// Every queue that is worked from, with its lane.
    pub(super) fn lanes(&self) -> impl Iterator<Item = (ShortString, u8)> + '_ {
        self.lines.iter().flat_map(|line| (0..LANES).map(|lane| (self.lane(line, lane), lane)))
    }
}

/// A short string of a name whose length the settings bound.
pub(super) fn short(text: &str) -> ShortString {
    ShortString::try_new(text).unwrap_or_default()
}

fn long(text: &str) -> AMQPValue {
    AMQPValue::LongString(LongString::from(text))
}

/// Connects with heartbeats and a time limit.
pub(super) async fn connect(url: &str, name: &str) -> Result<Connection, QueueError> {
    let mut uri: AMQPUri = url.parse().map_err(|said: String| {
        let place = Place::Setting("queue.url".to_owned());
        QueueError::Setting(Problem::new(place, said, "amqp://user:password@host:5672/vhost"))
    })?;
    uri.query.heartbeat.get_or_insert(HEARTBEAT_SECONDS);
    let properties = ConnectionProperties::default().with_connection_name(LongString::from(name));
    let limit = std::time::Duration::from_secs(CONNECT_SECONDS);
    let connecting = tokio::time::timeout(limit, Connection::connect_uri(uri, properties)).await;
    connecting.map_err(|_| QueueError::TimedOut(CONNECT_SECONDS))?.map_err(QueueError::Broker)
}

/// Declares everything; harmless where it stands already, and the mend where a broker was wiped.
pub(super) async fn declare(connection: &Connection, names: &Names) -> Result<(), QueueError> {
    let channel = connection.create_channel().await.map_err(QueueError::Broker)?;
    for exchange in [names.work(), names.dead_exchange()] {
        let options = ExchangeDeclareOptions { durable: true, ..ExchangeDeclareOptions::default() };
        let declared = channel.exchange_declare(exchange.clone(), ExchangeKind::Direct, options, FieldTable::default());
        declared.await.map_err(|error| explain(&exchange, error))?;
    }
    queue(&channel, &names.dead(), dead_arguments()).await?;
    bind(&channel, &names.dead(), &names.dead_exchange(), &short("dead")).await?;
    for (lane, _) in names.lanes() {
        queue(&channel, &lane, lane_arguments(names)).await?;
        bind(&channel, &lane, &names.work(), &lane).await?;
    }
    channel.close(200, short("declared")).await.map_err(QueueError::Broker)
}

fn dead_arguments() -> FieldTable {
    let mut arguments = FieldTable::default();
    arguments.insert(short("x-queue-type"), long("quorum"));
    arguments
}

fn lane_arguments(names: &Names) -> FieldTable {
    let mut arguments = dead_arguments();
    arguments.insert(short("x-delivery-limit"), AMQPValue::LongLongInt(DELIVERY_LIMIT));
    arguments.insert(short("x-dead-letter-exchange"), long(names.dead_exchange().as_str()));
    arguments.insert(short("x-dead-letter-routing-key"), long("dead"));
    arguments.insert(short("x-dead-letter-strategy"), long("at-least-once"));
    arguments.insert(short("x-overflow"), long("reject-publish"));
    arguments.insert(short("x-max-length"), AMQPValue::LongLongInt(MAX_LENGTH));
    arguments
}

async fn queue(channel: &Channel, name: &ShortString, arguments: FieldTable) -> Result<(), QueueError> {
    let options = QueueDeclareOptions { durable: true, ..QueueDeclareOptions::default() };
    let declared = channel.queue_declare(name.clone(), options, arguments).await;
    declared.map(|_| ()).map_err(|error| explain(name, error))
}

async fn bind(channel: &Channel, name: &ShortString, to: &ShortString, key: &ShortString) -> Result<(), QueueError> {
    let bound =
        channel.queue_bind(name.clone(), to.clone(), key.clone(), QueueBindOptions::default(), FieldTable::default());
    bound.await.map_err(QueueError::Broker)
}

/// Turns the broker's refusal of other arguments into a sentence that an operator can act on.
fn explain(object: &ShortString, error: lapin::Error) -> QueueError {
    let ErrorKind::ProtocolError(refusal) = error.kind() else { return QueueError::Broker(error) };
    if refusal.get_id() != AMQPSoftError::PRECONDITIONFAILED.get_id() {
        return QueueError::Broker(error);
    }
    let said = refusal.get_message().to_string();
    let argument = said.split('\'').nth(1).unwrap_or("argument").to_owned();
    QueueError::Mismatch { object: object.to_string(), argument, said }
}
