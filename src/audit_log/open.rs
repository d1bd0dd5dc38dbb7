//! Opening the log.

use std::str::FromStr;
use std::time::Duration;

use sqlx::migrate::Migrator;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{PgPool, SqlitePool};

static SQLITE: Migrator = sqlx::migrate!("migrations/sqlite-audit");
static POSTGRES: Migrator = sqlx::migrate!("migrations/postgres-audit");

/// A table of migrations of its own, so that a log that must share a database with a store still can.
const TABLE: &str = "_audit_migrations";

/// The log. Cheap to clone.
#[derive(Debug, Clone)]
pub struct AuditLog {
    pub(super) pool: Pool,
}

#[derive(Debug, Clone)]
pub(super) enum Pool {
    Sqlite(SqlitePool),
    Postgres(PgPool),
}

/// Why the log did not do what it was asked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AuditLogError {
    /// The database does not answer, or not in time. Appending the same deeds again is safe.
    #[error("the audit log cannot be reached")]
    Unreachable(#[source] sqlx::Error),
    /// The address is of no known kind.
    #[error("an audit log address begins with sqlite: or postgres:, not {0}")]
    UnknownAddress(String),
    /// The folder of the file cannot be made.
    #[error("the folder of the audit log cannot be used")]
    Folder(#[source] std::io::Error),
    /// The schema could not be brought up to date.
    #[error("the schema of the audit log could not be brought up to date")]
    Migration(#[source] sqlx::migrate::MigrateError),
    /// The last entry is not readable: nothing may be appended to it.
    #[error("the last entry of the audit log is damaged; nothing was appended")]
    DamagedHead,
    /// The database refused, for instance a change to an entry.
    #[error("the audit log refused")]
    Refused(#[source] sqlx::Error),
}

impl From<sqlx::Error> for AuditLogError {
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::Database(_) => Self::Refused(error),
            _ => Self::Unreachable(error),
        }
    }
}

impl AuditLog {
    /// Opens the log at `sqlite:PATH` or `postgres://…`; a file is created where there is none. Changes no schema.
    ///
    /// # Errors
    /// [`AuditLogError::UnknownAddress`], [`AuditLogError::Folder`] or [`AuditLogError::Unreachable`].
    pub async fn open(url: &str) -> Result<Self, AuditLogError> {
        let pool = match url.split_once(':') {
            Some(("sqlite", _)) => Pool::Sqlite(open_sqlite(url).await?),
            Some(("postgres" | "postgresql", _)) => Pool::Postgres(open_postgres(url).await?),
            other => {
                let scheme = other.map_or("an address without a scheme", |(scheme, _)| scheme);
                return Err(AuditLogError::UnknownAddress(scheme.to_owned()));
            }
        };
        Ok(Self { pool })
    }

    /// Brings the schema up to date.
    ///
    /// # Errors
    /// [`AuditLogError::Migration`].
    pub async fn migrate(&self) -> Result<(), AuditLogError> {
        let run = match &self.pool {
            Pool::Sqlite(pool) => named(&SQLITE).run(pool).await,
            Pool::Postgres(pool) => named(&POSTGRES).run(pool).await,
        };
        run.map_err(AuditLogError::Migration)
    }

    /// Waits for what is under way and closes every connection.
    pub async fn close(&self) {
        match &self.pool {
            Pool::Sqlite(pool) => pool.close().await,
            Pool::Postgres(pool) => pool.close().await,
        }
    }
}

fn named(steps: &Migrator) -> Migrator {
    let mut own = Migrator::with_migrations(steps.iter().cloned().collect());
    own.dangerous_set_table_name(TABLE);
    own
}

async fn open_sqlite(url: &str) -> Result<SqlitePool, AuditLogError> {
    let options = SqliteConnectOptions::from_str(url)?
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        // a deed that the outbox has given up must be on the disk
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(Duration::from_secs(10))
        // so that the triggers also see `insert or replace`
        .pragma("recursive_triggers", "on");
    if let Some(folder) = options.get_filename().parent().filter(|_| !url.contains(":memory:")) {
        std::fs::create_dir_all(folder).map_err(AuditLogError::Folder)?;
    }
    // one connection: a log has one writer, and its readers are few
    let pool = SqlitePoolOptions::new().max_connections(1).idle_timeout(None).max_lifetime(None);
    Ok(pool.connect_with(options).await?)
}

async fn open_postgres(url: &str) -> Result<PgPool, AuditLogError> {
    let options = PgConnectOptions::from_str(url)?.application_name("duenotice audit");
    Ok(PgPoolOptions::new().max_connections(4).acquire_timeout(Duration::from_secs(30)).connect_with(options).await?)
}
