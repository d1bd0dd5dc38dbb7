//! The signs of life of a worker.

use std::sync::Arc;

use tokio::time::{Instant, timeout};

use super::shared::Shared;
use crate::store::StoreError;

/// Beats until told to end; the pool ends it after everything else.
pub(super) async fn run<S, J>(shared: Arc<Shared<S, J>>) {
    loop {
        let began = Instant::now();
        match timeout(shared.settings.fence_after, shared.store.beat(shared.worker)).await {
            Ok(Ok(())) => shared.fence.beaten(began),
            Ok(Err(StoreError::WorkerGone)) => {
                tracing::error!(worker = %shared.worker, "this worker was called dead; it stops");
                shared.fence.raise();
                shared.stop.cancel();
                return;
            }
            Ok(Err(error)) => tracing::warn!(%error, "no sign of life could be given"),
            Err(_) => tracing::warn!("no sign of life could be given in time"),
        }
        let pause =
            if began.elapsed() < shared.settings.beat { shared.settings.beat } else { shared.settings.beat / 4 };
        tokio::time::sleep(pause).await;
    }
}
