//! What can go wrong with a store, in words that a decision can be made on.

/// Why the store did not do what it was asked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The database does not answer; nothing is known about a commit that was under way.
    #[error("the database cannot be reached")]
    Unreachable(#[source] sqlx::Error),
    /// The database is at work for somebody else (lock, deadlock, serialization, no free connection); the same call may be made again.
    #[error("the database is busy; nothing was changed")]
    Busy(#[source] sqlx::Error),
    /// The disk or the allowed size is full; nothing was changed.
    #[error("the database has no room left")]
    Full(#[source] sqlx::Error),
    /// What is there is not what the caller had seen.
    #[error("conflict: {0}")]
    Conflict(&'static str),
    /// There is no such row.
    #[error("no such {0}")]
    Missing(&'static str),
    /// The worker was declared dead and must not act any more under this identifier.
    #[error("this worker was declared dead; it must enlist anew")]
    WorkerGone,
    /// Another process holds the data folder.
    #[error("another process of Duenotice works on {0}")]
    InUse(String),
    /// The address of the database is of no known kind.
    #[error("a store address begins with sqlite: or postgres:, not {0}")]
    UnknownAddress(String),
    /// Files or folders of the embedded database cannot be used.
    #[error("the folder of the database cannot be used")]
    Folder(#[source] std::io::Error),
    /// The schema could not be brought up to date.
    #[error("the schema could not be brought up to date")]
    Migration(#[source] sqlx::migrate::MigrateError),
    /// Anything else that the database says.
    #[error("the database refused")]
    Broken(#[source] sqlx::Error),
}

impl StoreError {
    /// Whether the same call may simply be made again, because nothing was changed.
    pub const fn may_repeat(&self) -> bool {
        matches!(self, Self::Busy(_))
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        use sqlx::Error as E;
        match &error {
            E::Io(_) | E::Tls(_) | E::PoolClosed | E::WorkerCrashed => Self::Unreachable(error),
            E::PoolTimedOut => Self::Busy(error),
            E::RowNotFound => Self::Missing("row"),
            E::Database(found) => {
                // the classes are those of PostgreSQL (appendix A of its manual) and the primary result codes of SQLite
                let code = found.code().unwrap_or_default().into_owned();
                match found.try_downcast_ref::<sqlx::postgres::PgDatabaseError>() {
                    Some(_) => of_postgres(&code, error),
                    None => of_sqlite(&code, error),
                }
            }
            _ => Self::Broken(error),
        }
    }
}

fn of_postgres(code: &str, error: sqlx::Error) -> StoreError {
    match code {
        "40001" | "40P01" | "55P03" => StoreError::Busy(error),
        "53100" | "53200" => StoreError::Full(error),
        "23505" => StoreError::Conflict("there is already one"),
        // ended by the server, idle in a transaction
        "25P03" => StoreError::Unreachable(error),
        _ if code.starts_with("08") || code.starts_with("57P") || code.starts_with("53") => {
            StoreError::Unreachable(error)
        }
        _ => StoreError::Broken(error),
    }
}

fn of_sqlite(code: &str, error: sqlx::Error) -> StoreError {
    let code: i32 = code.parse().unwrap_or(0);
    match (code, code & 0xff) {
        (_, 5 | 6) => StoreError::Busy(error),
        (_, 13) => StoreError::Full(error),
        (_, 14) => StoreError::Unreachable(error),
        // unique and primary key
        (2067 | 1555, _) => StoreError::Conflict("there is already one"),
        _ => StoreError::Broken(error),
    }
}

impl From<sqlx::migrate::MigrateError> for StoreError {
    fn from(error: sqlx::migrate::MigrateError) -> Self {
        Self::Migration(error)
    }
}
