//! Consuming, and the supervision of it: any end of any stream rebuilds the whole connection.

use std::sync::Arc;
use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBuilder};
use futures_util::stream::{self, SelectAll, StreamExt};
use lapin::message::Delivery;
use lapin::options::{BasicConsumeOptions, BasicQosOptions, BasicRejectOptions};
use lapin::types::{FieldTable, ShortString};
use lapin::{Connection, Consumer};

use super::super::contract::{Held, Invitation, QueueError, Receipt};
use super::super::lanes::Lanes;
use super::super::wire;
use super::topology::{Names, connect, declare, short};

/// What a supervisor needs to keep consuming.
pub(super) struct Consuming {
    pub(super) url: String,
    pub(super) names: Names,
    pub(super) prefetch: u16,
    pub(super) lanes: Arc<Lanes<Invitation>>,
}

impl Consuming {
    /// Consumes for ever; reconnects with growing, jittered pauses. Ends only when its task is ended.
    pub(super) async fn supervise(self) {
        let pauses = ExponentialBuilder::new()
            .with_min_delay(Duration::from_millis(200))
            .with_max_delay(Duration::from_secs(15))
            .without_max_times()
            .with_jitter();
        let mut next_pause = pauses.build();
        loop {
            let ended = match self.open().await {
                Ok((_connection, mut deliveries)) => {
                    next_pause = pauses.build();
                    self.pump(&mut deliveries).await
                }
                Err(error) => error.to_string(),
            };
            self.lanes.clear(); // their channel is gone: the broker will hand them out again
            tracing::warn!(reason = %ended, "consuming from the broker was interrupted; it will be rebuilt");
            tokio::time::sleep(next_pause.next().unwrap_or(Duration::from_secs(15))).await;
        }
    }

    async fn open(&self) -> Result<(Connection, SelectAll<Deliveries>), QueueError> {
        let connection = connect(&self.url, "duenotice consuming").await?;
        declare(&connection, &self.names).await?;
        let mut all = SelectAll::new();
        for (queue, lane) in self.names.lanes() {
            let consumer = self.consume(&connection, queue).await.map_err(QueueError::Broker)?;
            all.push(ended_visibly(consumer, lane));
        }
        Ok((connection, all))
    }

    async fn consume(&self, connection: &Connection, queue: ShortString) -> Result<Consumer, lapin::Error> {
        let channel = connection.create_channel().await?;
        channel.basic_qos(self.prefetch, BasicQosOptions::default()).await?;
        channel.basic_consume(queue, short(""), BasicConsumeOptions::default(), FieldTable::default()).await
    }

    async fn pump(&self, deliveries: &mut SelectAll<Deliveries>) -> String {
        while let Some(came) = deliveries.next().await {
            match came {
                (lane, Some(Ok(delivery))) => self.take_in(lane, delivery).await,
                (_, Some(Err(error))) => return error.to_string(),
                (lane, None) => return format!("the broker cancelled the consumer of lane {lane}"),
            }
        }
        "no consumer is left".to_owned()
    }

    async fn take_in(&self, lane: u8, delivery: Delivery) {
        let refused = match wire::decode(&delivery.data) {
            Ok(ticket) => {
                let receipt = Receipt(Held::RabbitMq(delivery.acker));
                let Err(invitation) = self.lanes.offer(lane, Invitation { ticket, receipt }) else { return };
                let Receipt(Held::RabbitMq(acker)) = invitation.receipt else { return };
                acker.reject(BasicRejectOptions { requeue: true }).await // more than the prefetch: never seen
            }
            Err(error) => {
                tracing::error!(%error, "a message is not a ticket; it goes to the dead letters");
                delivery.acker.reject(BasicRejectOptions { requeue: false }).await
            }
        };
        if let Err(error) = refused {
            tracing::debug!(%error, "a rejection did not reach the broker");
        }
    }
}

type Deliveries = stream::BoxStream<'static, (u8, Option<Result<Delivery, lapin::Error>>)>;

/// A stream that says `None` before it ends, because a merged stream drops its ended parts in silence.
fn ended_visibly(consumer: Consumer, lane: u8) -> Deliveries {
    consumer.map(Some).chain(stream::once(async { None })).map(move |item| (lane, item)).boxed()
}
