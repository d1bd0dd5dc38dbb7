//! What an operator may set about the pool of workers, and what tests shorten.

use std::time::Duration;

/// Settings of one worker process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PoolSettings {
    /// How many connections carry messages at the same time; one task each.
    pub connections: u16,
    /// How many deliveries are intended in one commit: the most that a crash of one connection may send twice.
    pub sub_batch: usize,
    /// How long one chunk may be worked on before its rest is given back, so that no ticket is held too long.
    pub chunk_budget: Duration,
    /// How often a worker gives a sign of life.
    pub beat: Duration,
    /// After how long without a successful sign of life a worker stops sending by itself.
    pub fence_after: Duration,
    /// After how long without a new sign of life another worker is called dead. Much longer than `fence_after`.
    pub dead_after: Duration,
    /// How often work is looked for that waits to be published.
    pub publish_every: Duration,
    /// How often due retries, dead workers and finished mailings are looked for.
    pub sweep_every: Duration,
    /// How often it is looked for what other workers and people have decided about relays.
    pub relays_every: Duration,
    /// After how long a ticket that nobody took is published again.
    pub stale_after: Duration,
    /// How long an idle connection is kept.
    pub idle: Duration,
    /// How long an orderly stop may take.
    pub stop: Duration,
    /// How long attempts go on on the other way that is opened for those whom the first one failed.
    pub give_up_after: Duration,
    /// How often a chunk may be claimed without being given back in order before it is cut in two.
    pub claims: i16,
}

impl Default for PoolSettings {
    fn default() -> Self {
        Self {
            connections: 8,
            sub_batch: 25,
            chunk_budget: Duration::from_secs(60),
            beat: Duration::from_secs(5),
            fence_after: Duration::from_secs(10),
            dead_after: Duration::from_secs(20),
            publish_every: Duration::from_millis(250),
            sweep_every: Duration::from_secs(1),
            relays_every: Duration::from_millis(500),
            stale_after: Duration::from_secs(60),
            idle: Duration::from_secs(25),
            stop: Duration::from_secs(30),
            give_up_after: Duration::from_secs(5 * 24 * 3600),
            claims: 5,
        }
    }
}
