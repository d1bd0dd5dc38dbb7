//! The store keeps the same promises on both databases: one set of tests, run over each.

pub mod bench;
pub mod given;

/// Runs every named test over SQLite and over PostgreSQL, each time with a store of its own.
macro_rules! on_both {
    ($($name:ident,)*) => {
        mod sqlite {
            use futures_util::FutureExt;
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                let bench = crate::store::bench::Bench::sqlite().await;
                let ended = std::panic::AssertUnwindSafe(super::$name(&bench)).catch_unwind().await;
                bench.clear().await;
                if let Err(panic) = ended {
                    std::panic::resume_unwind(panic);
                }
            })*
        }
        mod postgres {
            use futures_util::FutureExt;
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                let Some(bench) = crate::store::bench::Bench::postgres(stringify!($name)).await else { return };
                let ended = std::panic::AssertUnwindSafe(super::$name(&bench)).catch_unwind().await;
                bench.clear().await;
                if let Err(panic) = ended {
                    std::panic::resume_unwind(panic);
                }
            })*
        }
    };
}
pub(crate) use on_both;

mod carrying;
mod ending;
mod failures;
mod fence;
mod jobs;
mod people;
mod plan;
mod progress;
mod recipients;
mod relays;
mod reports;
mod retries;
mod returned;
mod schema;
mod storm;
