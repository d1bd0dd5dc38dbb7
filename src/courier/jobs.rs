//! The steps of jobs, which the use cases know and the pool only starts.

use std::future::Future;

use crate::id::{Id, Job, Worker};

/// A step could not be done now; it will be due again.
#[derive(Debug, thiserror::Error)]
#[error("a step of a job could not be done")]
pub struct StepError(#[source] pub Box<dyn std::error::Error + Send + Sync>);

/// Does the present step of a job.
pub trait JobSteps: Send + Sync + 'static {
    /// Takes and does the present step of `job` for `worker`; doing nothing is fine if there is none to take.
    ///
    /// # Errors
    /// [`StepError`] if it should be tried again.
    fn run_step(&self, job: Id<Job>, worker: Id<Worker>) -> impl Future<Output = Result<(), StepError>> + Send;
}

/// For processes that only carry.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoSteps;

impl JobSteps for NoSteps {
    async fn run_step(&self, _job: Id<Job>, _worker: Id<Worker>) -> Result<(), StepError> {
        Ok(())
    }
}
