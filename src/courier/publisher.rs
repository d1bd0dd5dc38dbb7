//! The publisher: keeps the queue shallow and full, the most urgent first.

use std::sync::Arc;

use super::shared::Shared;
use crate::delivery::{LANES, lane};
use crate::queue::{Dispatcher, LINE_EMAIL, LINE_STEPS, QueueError, Ticket, Work};
use crate::store::{ReadyChunk, StoreError, Way};

/// How many steps of jobs are announced at once.
const STEPS: i64 = 32;

/// The lane of job steps: they are short, and everything else waits for them.
const STEP_LANE: u8 = 0;

/// Why a round came to nothing.
#[derive(Debug, thiserror::Error)]
enum Unpublished {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Queue(#[from] QueueError),
}

/// Publishes until the process is to stop.
pub(super) async fn run<S, J>(shared: Arc<Shared<S, J>>) {
    let mut well = true;
    while shared.rest(shared.settings.publish_every).await {
        let round = round(&shared).await;
        if let (Err(error), true) = (&round, well) {
            tracing::warn!(%error, "work could not be announced; it waits in the store");
        }
        well = round.is_ok();
    }
}

async fn round<S, J>(shared: &Shared<S, J>) -> Result<(), Unpublished> {
    steps(shared).await?;
    for stored in 0..LANES {
        chunks(shared, stored).await?;
    }
    Ok(())
}

async fn steps<S, J>(shared: &Shared<S, J>) -> Result<(), Unpublished> {
    let due = shared.store.due_job_steps(shared.clock.now(), STEPS).await?;
    if due.is_empty() {
        return Ok(());
    }
    let ticket =
        |job| Ticket { work: Work::Job(job), line: LINE_STEPS.to_owned(), lane: STEP_LANE, count: 1, deadline: None };
    let tickets: Vec<Ticket> = due.iter().copied().map(ticket).collect();
    let confirmed = shared.queue.publish(&tickets).await?;
    for (job, _) in due.into_iter().zip(confirmed).filter(|(_, confirmed)| *confirmed) {
        shared.store.mark_job_published(job, shared.clock.now()).await?;
    }
    Ok(())
}

/// Publishes chunks of a lane as far as there is room. Urgency is judged anew: it may have grown.
async fn chunks<S, J>(shared: &Shared<S, J>, stored: u8) -> Result<(), Unpublished> {
    // what nobody can carry now stays where it can be paused and put in order; a resting relay keeps no letter
    let (by_mail, by_post) = (shared.relays.resting_until().is_none(), shared.relays.takes_letters());
    let ways: Vec<Way> = [(Way::Email, by_mail), (Way::Letter, by_post)]
        .into_iter()
        .filter_map(|(way, carried)| carried.then_some(way))
        .collect();
    let room = shared.queue.room(stored).await?;
    if room == 0 || ways.is_empty() {
        return Ok(());
    }
    let now = shared.clock.now();
    let room = i64::try_from(room).unwrap_or(i64::MAX);
    let ready = shared.store.ready_chunks_by(&ways, i16::from(stored), room, now).await?;
    if ready.is_empty() {
        return Ok(());
    }
    let ticket = |chunk: &ReadyChunk| Ticket {
        work: Work::Chunk(chunk.chunk_id),
        line: LINE_EMAIL.to_owned(),
        lane: lane(chunk.deadline_at, now).min(stored),
        count: 0,
        deadline: chunk.deadline_at,
    };
    let tickets: Vec<Ticket> = ready.iter().map(ticket).collect();
    let confirmed = shared.queue.publish(&tickets).await?;
    let published: Vec<_> =
        ready.iter().zip(confirmed).filter(|(_, confirmed)| *confirmed).map(|(chunk, _)| chunk.chunk_id).collect();
    if !published.is_empty() {
        shared.store.mark_published(&published, shared.clock.now()).await?;
    }
    Ok(())
}
