//! The dispatcher on PostgreSQL: a ticket table that is polled.
//!
//! A ticket that is out is hidden for a while instead of locked, so that nothing is held open while
//! a chunk is carried, and a worker's death brings its tickets back by itself.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use chrono::TimeDelta;
use sqlx::postgres::{PgPool, PgPoolOptions};
use tokio::sync::Mutex;

use super::contract::{Dispatcher, Held, Invitation, QueueError, Receipt, Settle, Ticket};
use super::lanes::preferred;
use super::settings::QueueSettings;
use super::wire;
use crate::time::Clock;

/// The table, the same as in the store's migrations; made here where the queue has a database of its own.
const MAKE: &str = "CREATE TABLE IF NOT EXISTS ticket (
    ticket_no bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    queue text NOT NULL,
    lane smallint NOT NULL,
    body text NOT NULL,
    visible_at timestamptz NOT NULL)";

const PUT: &str = "INSERT INTO ticket (queue, lane, body, visible_at)
    SELECT queue, lane, body, $4 FROM unnest($1::text[], $2::smallint[], $3::text[]) AS t (queue, lane, body)";

/// The table is kept shallow by the publisher, so that the sort touches a few hundred rows at most.
const TAKE: &str = "UPDATE ticket SET visible_at = $4 WHERE ticket_no = (
        SELECT ticket_no FROM ticket WHERE queue = ANY($1) AND visible_at <= $2
        ORDER BY (lane = $3) DESC, lane, ticket_no LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING ticket_no, body";

const DROP: &str = "DELETE FROM ticket WHERE ticket_no = $1";
const SHOW: &str = "UPDATE ticket SET visible_at = $2 WHERE ticket_no = $1";
const COUNT: &str = "SELECT count(*) FROM ticket WHERE lane = $1 AND queue = ANY($2)";

/// How long a ticket that is out stays hidden: twice the time budget of a chunk.
const HIDDEN: TimeDelta = TimeDelta::seconds(120);

/// How long a poller rests when nothing waits.
const REST: Duration = Duration::from_millis(250);

/// Tickets in a table.
pub struct Postgres {
    pool: PgPool,
    clock: Arc<dyn Clock>,
    queues: Vec<String>,
    prefix: String,
    window: usize,
    turn: AtomicUsize,
    polling: Mutex<()>,
}

impl Postgres {
    /// Connects to `url`; the store's own database has the table by its migrations.
    ///
    /// # Errors
    /// [`QueueError::Database`] if the database cannot be used.
    pub async fn open(url: &str, settings: &QueueSettings, clock: Arc<dyn Clock>) -> Result<Self, QueueError> {
        let pool = PgPoolOptions::new().max_connections(3).connect(url).await.map_err(QueueError::Database)?;
        let queues = settings.lines.iter().map(|line| queue_name(&settings.prefix, line)).collect();
        let prefix = settings.prefix.clone();
        let (turn, polling) = (AtomicUsize::new(0), Mutex::new(()));
        Ok(Self { pool, clock, queues, prefix, window: settings.window, turn, polling })
    }

    /// Makes the table in a database that is not the store's.
    ///
    /// # Errors
    /// [`QueueError::Database`] if the database cannot be used.
    pub async fn make_table(&self) -> Result<(), QueueError> {
        sqlx::query(MAKE).execute(&self.pool).await.map_err(QueueError::Database)?;
        Ok(())
    }

    async fn poll(&self) -> Result<Option<(i64, String)>, QueueError> {
        let lane = preferred(self.turn.fetch_add(1, Ordering::Relaxed)) as i16;
        let now = self.clock.now();
        let query = sqlx::query_as(TAKE).bind(&self.queues).bind(now).bind(lane).bind(now + HIDDEN);
        query.fetch_optional(&self.pool).await.map_err(QueueError::Database)
    }

    async fn drop_ticket(&self, ticket_no: i64) -> Result<bool, QueueError> {
        let done = sqlx::query(DROP).bind(ticket_no).execute(&self.pool).await.map_err(QueueError::Database)?;
        Ok(done.rows_affected() == 1)
    }
}

fn queue_name(prefix: &str, line: &str) -> String {
    format!("{prefix}.v1.{line}")
}

impl Dispatcher for Postgres {
    async fn publish(&self, tickets: &[Ticket]) -> Result<Vec<bool>, QueueError> {
        let queues: Vec<String> = tickets.iter().map(|ticket| queue_name(&self.prefix, &ticket.line)).collect();
        let lanes: Vec<i16> = tickets.iter().map(|ticket| i16::from(ticket.lane)).collect();
        let bodies: Vec<String> =
            tickets.iter().map(|ticket| String::from_utf8_lossy(&wire::encode(ticket)).into_owned()).collect();
        let query = sqlx::query(PUT).bind(queues).bind(lanes).bind(bodies).bind(self.clock.now());
        query.execute(&self.pool).await.map_err(QueueError::Database)?;
        Ok(vec![true; tickets.len()])
    }

    async fn next(&self) -> Result<Invitation, QueueError> {
        let _one_poller_is_enough = self.polling.lock().await;
        loop {
            let Some((ticket_no, body)) = self.poll().await? else {
                tokio::time::sleep(REST).await;
                continue;
            };
            match wire::decode(body.as_bytes()) {
                Ok(ticket) => return Ok(Invitation { ticket, receipt: Receipt(Held::Postgres(ticket_no)) }),
                Err(error) => {
                    tracing::error!(ticket_no, %error, "a ticket cannot be read and was removed");
                    self.drop_ticket(ticket_no).await?;
                }
            }
        }
    }

    async fn settle(&self, receipt: Receipt, how: Settle) -> Result<bool, QueueError> {
        let Held::Postgres(ticket_no) = receipt.0 else { return Ok(false) };
        match how {
            Settle::Done => self.drop_ticket(ticket_no).await,
            Settle::Dead => {
                tracing::warn!(ticket_no, "a ticket was set aside");
                self.drop_ticket(ticket_no).await
            }
            Settle::Again => {
                let query = sqlx::query(SHOW).bind(ticket_no).bind(self.clock.now());
                let done = query.execute(&self.pool).await.map_err(QueueError::Database)?;
                Ok(done.rows_affected() == 1)
            }
        }
    }

    async fn room(&self, lane: u8) -> Result<usize, QueueError> {
        let query = sqlx::query_scalar(COUNT).bind(i16::from(lane)).bind(&self.queues);
        let waiting: i64 = query.fetch_one(&self.pool).await.map_err(QueueError::Database)?;
        Ok(self.window.saturating_sub(usize::try_from(waiting).unwrap_or(0)))
    }
}
