//! Consumes job messages: acknowledged only when a job, or a dead letter with reasons, is safely there.

use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBuilder};
use futures_util::StreamExt;
use lapin::message::Delivery;
use lapin::options::{
    BasicAckOptions, BasicConsumeOptions, BasicPublishOptions, BasicQosOptions, ConfirmSelectOptions,
    ExchangeDeclareOptions, QueueBindOptions, QueueDeclareOptions,
};
use lapin::types::{AMQPValue, FieldTable, LongString};
use lapin::uri::AMQPUri;
use lapin::{BasicProperties, Channel, Connection, ConnectionProperties, ExchangeKind};
use tokio_util::sync::CancellationToken;

use crate::app::Engine;

use super::verdict::{Verdict, judge, short};

/// Seconds between tries while a machine is away. The message stays unacknowledged, so that no limit of
/// redeliveries sends a good job to the dead letters.
const REST: Duration = Duration::from_secs(2);
/// The longest that a message is held so; the broker closes channels after 30 minutes.
const PATIENCE: Duration = Duration::from_secs(600);
const CONNECT: Duration = Duration::from_secs(15);
const CONFIRM: Duration = Duration::from_secs(10);

/// The intake of jobs by RabbitMQ.
pub struct Intake {
    engine: Engine,
    url: String,
    prefix: String,
}

/// Why consuming was interrupted.
#[derive(Debug, thiserror::Error)]
pub enum IntakeError {
    /// The address of the broker cannot be read.
    #[error("the broker's address cannot be read: {0}")]
    Address(String),
    /// The broker did not answer in time.
    #[error("the broker did not answer in time")]
    TimedOut,
    /// The broker refused or went away.
    #[error("the broker refused or went away")]
    Broker(#[from] lapin::Error),
    /// A dead letter was not taken.
    #[error("the dead-letter queue did not take a message")]
    DeadLetter,
    /// A machine was away for so long that the message must be given back.
    #[error("a job could not be stored for ten minutes; its message goes back to the broker")]
    Patience,
    /// The broker ended the stream of messages.
    #[error("the broker ended the stream of jobs")]
    Ended,
}

impl Intake {
    /// An intake for `engine` at the broker of `url`; names begin with `prefix`.
    pub fn new(engine: Engine, url: impl Into<String>, prefix: impl Into<String>) -> Self {
        Self { engine, url: url.into(), prefix: prefix.into() }
    }

    /// Takes jobs until `stop`; an interruption rebuilds the connection after a growing, jittered pause.
    pub async fn run(&self, stop: CancellationToken) {
        let pauses = ExponentialBuilder::new()
            .with_min_delay(Duration::from_millis(200))
            .with_max_delay(REST * 8)
            .without_max_times()
            .with_jitter();
        let mut next = pauses.build();
        loop {
            let began = tokio::time::Instant::now();
            match stop.run_until_cancelled(self.consume()).await {
                None => return,
                Some(error) => {
                    tracing::warn!(reason = %error, "the intake of jobs was interrupted; it will be rebuilt")
                }
            }
            if began.elapsed() > REST * 8 {
                next = pauses.build();
            }
            let pause = next.next().unwrap_or(REST * 8);
            if stop.run_until_cancelled(tokio::time::sleep(pause)).await.is_none() {
                return;
            }
        }
    }

    async fn consume(&self) -> IntakeError {
        match self.consume_until_error().await {
            Ok(()) => IntakeError::Ended,
            Err(error) => error,
        }
    }

    async fn consume_until_error(&self) -> Result<(), IntakeError> {
        let connection = self.connect("duenotice intake").await?;
        // alarms at the broker block publishing connections; acknowledgements must not wait with them
        let dead_letters = self.connect("duenotice dead jobs").await?;
        let channel = connection.create_channel().await?;
        self.declare(&channel).await?;
        let dead = dead_letters.create_channel().await?;
        dead.confirm_select(ConfirmSelectOptions::default()).await?;
        channel.basic_qos(2, BasicQosOptions::default()).await?;
        let options = BasicConsumeOptions::default();
        let queue = short(&self.name("jobs"));
        let mut jobs = channel.basic_consume(queue, short(""), options, FieldTable::default()).await?;
        while let Some(delivery) = jobs.next().await {
            self.take(&dead, delivery?).await?;
        }
        Ok(())
    }

    async fn take(&self, dead: &Channel, delivery: Delivery) -> Result<(), IntakeError> {
        let message_id = delivery.properties.message_id().as_ref().map(|id| id.to_string());
        let sender = delivery.properties.user_id().as_ref().map(|user| user.to_string());
        let began = tokio::time::Instant::now();
        loop {
            match judge(&self.engine, &delivery.data, message_id.as_deref(), sender.as_deref()).await {
                Verdict::Taken => break,
                Verdict::Dead(headers) => {
                    self.bury(dead, &delivery, headers).await?;
                    break;
                }
                Verdict::Wait(error) if began.elapsed() < PATIENCE => {
                    tracing::warn!(reason = %error, "a job waits: it cannot be stored now");
                    tokio::time::sleep(REST).await;
                }
                Verdict::Wait(_) => return Err(IntakeError::Patience),
            }
        }
        let acked = delivery.acker.ack(BasicAckOptions::default()).await?;
        // false: the channel is gone and the message will come again; its key makes that harmless
        if acked { Ok(()) } else { Err(IntakeError::Ended) }
    }

    async fn bury(&self, dead: &Channel, delivery: &Delivery, headers: FieldTable) -> Result<(), IntakeError> {
        let mut properties = BasicProperties::default()
            .with_delivery_mode(2)
            .with_content_type(short("application/json"))
            .with_type(short("duenotice.dead-job.v1"))
            .with_headers(headers);
        if let Some(id) = delivery.properties.message_id() {
            properties = properties.with_message_id(id.clone());
        }
        let options = BasicPublishOptions { mandatory: true, ..BasicPublishOptions::default() };
        let to = short(&self.name("dead-jobs"));
        let sent = dead.basic_publish(short(""), to, options, &delivery.data, properties).await?;
        let confirmation = tokio::time::timeout(CONFIRM, sent).await.map_err(|_| IntakeError::TimedOut)??;
        tracing::warn!("a message made no job; it stands in the dead-letter queue with its reasons");
        // an unroutable message is acked and comes back inside the confirmation
        let buried = confirmation.is_ack() && confirmation.take_message().is_none();
        if buried { Ok(()) } else { Err(IntakeError::DeadLetter) }
    }

    fn name(&self, what: &str) -> String {
        format!("{}.v1.{what}", self.prefix)
    }

    async fn connect(&self, name: &str) -> Result<Connection, IntakeError> {
        let mut uri: AMQPUri = self.url.parse().map_err(IntakeError::Address)?;
        uri.query.heartbeat.get_or_insert(15);
        let properties = ConnectionProperties::default().with_connection_name(LongString::from(name));
        let connecting = tokio::time::timeout(CONNECT, Connection::connect_uri(uri, properties)).await;
        Ok(connecting.map_err(|_| IntakeError::TimedOut)??)
    }

    /// Declares exchange and queues; harmless where they stand already.
    async fn declare(&self, channel: &Channel) -> Result<(), IntakeError> {
        let text = |text: &str| AMQPValue::LongString(LongString::from(text));
        let durable = QueueDeclareOptions { durable: true, ..QueueDeclareOptions::default() };
        let mut quorum = FieldTable::default();
        quorum.insert(short("x-queue-type"), text("quorum"));
        let (jobs, dead) = (self.name("jobs"), self.name("dead-jobs"));
        channel.queue_declare(short(&dead), durable, quorum.clone()).await?;
        let mut arguments = quorum;
        arguments.insert(short("x-delivery-limit"), AMQPValue::LongLongInt(20));
        arguments.insert(short("x-dead-letter-exchange"), text(""));
        arguments.insert(short("x-dead-letter-routing-key"), text(&dead));
        arguments.insert(short("x-dead-letter-strategy"), text("at-least-once"));
        arguments.insert(short("x-overflow"), text("reject-publish"));
        channel.queue_declare(short(&jobs), durable, arguments).await?;
        let exchange = ExchangeDeclareOptions { durable: true, ..ExchangeDeclareOptions::default() };
        channel.exchange_declare(short(&jobs), ExchangeKind::Direct, exchange, FieldTable::default()).await?;
        let key = short("job");
        channel.queue_bind(short(&jobs), short(&jobs), key, QueueBindOptions::default(), FieldTable::default()).await?;
        Ok(())
    }
}
