//! Opening a store, bringing its schema up to date, and asking how it is.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use sqlx::migrate::{Migrate, Migrator};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Connection, PgPool, SqlitePool};

use super::dispatch::{Both, Conn, Tx};
use super::{StoreError, StoreSettings};

static SQLITE: Migrator = sqlx::migrate!("migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("migrations/postgres");

/// A connection that was idle for longer is asked for a sign of life before it is used.
const RESTED: Duration = Duration::from_secs(2);

/// Everything that must outlive the process. Cheap to clone; clones share their connections.
#[derive(Debug, Clone)]
pub struct Store {
    pub(super) pools: Both<SqlitePools, PgPool>,
}

/// SQLite has one writer: it gets a connection of its own, and nobody waits for a lock in vain.
#[derive(Debug, Clone)]
pub(super) struct SqlitePools {
    pub read: SqlitePool,
    pub write: SqlitePool,
    pub file: Option<PathBuf>,
}

/// Which database it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One file, one process.
    Sqlite,
    /// A server, many processes.
    Postgres,
}

/// How the schema of the database stands to the one that this program knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Schema {
    /// There is none yet.
    Empty,
    /// Older: `migrate` brings it up to date.
    Behind,
    /// The same.
    Current,
    /// Newer, or changed by somebody: this program must not write to it.
    Ahead,
}

/// Held by the one process that carries deliveries of an embedded store; let go when dropped or when the process dies.
#[derive(Debug)]
pub struct InstanceGuard {
    _lock: Option<File>,
}

impl Store {
    /// Opens the store; the file of an embedded one is created where there is none. Changes no schema.
    ///
    /// # Errors
    /// [`StoreError::UnknownAddress`], [`StoreError::Folder`] or [`StoreError::Unreachable`].
    pub async fn open(settings: &StoreSettings) -> Result<Self, StoreError> {
        let url = settings.url.as_str();
        let pools = match url.split_once(':') {
            Some(("sqlite", _)) => Both::Sqlite(open_sqlite(url, settings.max_connections).await?),
            Some(("postgres" | "postgresql", _)) => Both::Postgres(open_postgres(url, settings.max_connections).await?),
            other => {
                let scheme = other.map_or("an address without a scheme", |(scheme, _)| scheme);
                return Err(StoreError::UnknownAddress(scheme.to_owned()));
            }
        };
        Ok(Self { pools })
    }

    /// Which database it is.
    pub const fn kind(&self) -> Kind {
        match self.pools {
            Both::Sqlite(_) => Kind::Sqlite,
            Both::Postgres(_) => Kind::Postgres,
        }
    }

    /// The pool of PostgreSQL, for the dispatcher that keeps its tickets there.
    pub const fn postgres_pool(&self) -> Option<&PgPool> {
        match &self.pools {
            Both::Sqlite(_) => None,
            Both::Postgres(pool) => Some(pool),
        }
    }

    /// Brings the schema up to date.
    ///
    /// # Errors
    /// [`StoreError::Migration`] if the database is newer than the program or refuses a step.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        match &self.pools {
            Both::Sqlite(pools) => SQLITE.run(&pools.write).await?,
            Both::Postgres(pool) => POSTGRES.run(pool).await?,
        }
        Ok(())
    }

    /// How the schema stands.
    ///
    /// # Errors
    /// What the database says.
    pub async fn schema(&self) -> Result<Schema, StoreError> {
        match &mut self.read().await? {
            Both::Sqlite(at) => standing(&mut **at, &SQLITE).await,
            Both::Postgres(at) => standing(&mut **at, &POSTGRES).await,
        }
    }

    /// Asks the database for a sign of life.
    ///
    /// # Errors
    /// [`StoreError::Unreachable`] or [`StoreError::Busy`].
    pub async fn ping(&self) -> Result<(), StoreError> {
        match &mut self.read().await? {
            Both::Sqlite(at) => at.ping().await?,
            Both::Postgres(at) => at.ping().await?,
        }
        Ok(())
    }

    /// Takes the embedded store for this process alone; on PostgreSQL leases do that, and the guard is empty.
    ///
    /// # Errors
    /// [`StoreError::InUse`] if another process has it, [`StoreError::Folder`] if the lock file cannot be made.
    pub fn guard(&self) -> Result<InstanceGuard, StoreError> {
        let Both::Sqlite(SqlitePools { file: Some(file), .. }) = &self.pools else {
            return Ok(InstanceGuard { _lock: None });
        };
        let path = file.with_extension("lock");
        let lock =
            OpenOptions::new().create(true).truncate(false).write(true).open(&path).map_err(StoreError::Folder)?;
        match lock.try_lock() {
            Ok(()) => Ok(InstanceGuard { _lock: Some(lock) }),
            Err(TryLockError::WouldBlock) => Err(StoreError::InUse(file.display().to_string())),
            Err(TryLockError::Error(error)) => Err(StoreError::Folder(error)),
        }
    }

    /// Waits for what is under way and closes every connection.
    pub async fn close(&self) {
        match &self.pools {
            Both::Sqlite(pools) => {
                pools.read.close().await;
                pools.write.close().await;
            }
            Both::Postgres(pool) => pool.close().await,
        }
    }

    pub(super) async fn read(&self) -> Result<Conn, StoreError> {
        Ok(match &self.pools {
            Both::Sqlite(pools) => Both::Sqlite(pools.read.acquire().await?),
            Both::Postgres(pool) => Both::Postgres(pool.acquire().await?),
        })
    }

    pub(super) async fn begin(&self) -> Result<Tx, StoreError> {
        Ok(match &self.pools {
            // immediate: a transaction that reads first and writes later would fail when somebody wrote between
            Both::Sqlite(pools) => Both::Sqlite(pools.write.begin_with("begin immediate").await?),
            Both::Postgres(pool) => Both::Postgres(pool.begin().await?),
        })
    }
}

async fn open_sqlite(url: &str, max_connections: u32) -> Result<SqlitePools, StoreError> {
    let options = SqliteConnectOptions::from_str(url)?
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        // a result that is lost after the relay took the notice is a notice sent twice
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(10))
        .pragma("cache_size", "-32768")
        .pragma("temp_store", "memory")
        // so that the triggers of append-only tables also see `insert or replace`
        .pragma("recursive_triggers", "on");
    let in_memory = url.contains(":memory:") || url.contains("mode=memory");
    let file = (!in_memory).then(|| options.get_filename().to_path_buf());
    if let Some(folder) = file.as_ref().and_then(|file| file.parent()) {
        std::fs::create_dir_all(folder).map_err(StoreError::Folder)?;
    }
    let patient =
        || SqlitePoolOptions::new().acquire_timeout(Duration::from_secs(30)).idle_timeout(None).max_lifetime(None);
    // SQLite ends a transaction by itself when the disk is full; sqlx does not notice, and could never begin another
    let write = patient().max_connections(1).min_connections(1).after_release(|at, _| {
        Box::pin(async move {
            at.ping().await?; // behind the rollback of what was dropped
            Ok(!at.is_in_transaction())
        })
    });
    let write = write.connect_with(options.clone()).await?;
    if in_memory {
        return Ok(SqlitePools { read: write.clone(), write, file });
    }
    let read = patient().max_connections(max_connections.max(1)).connect_lazy_with(options.pragma("query_only", "on"));
    Ok(SqlitePools { read, write, file })
}

async fn open_postgres(url: &str, max_connections: u32) -> Result<PgPool, StoreError> {
    let options = PgConnectOptions::from_str(url)?.application_name("duenotice").options([
        // nobody waits for ever for a lock: the caller is told and decides
        ("lock_timeout", "30s"),
        // a worker frozen in a transaction keeps its rows from the others; no transaction here waits for anything outside
        ("idle_in_transaction_session_timeout", "10s"),
    ]);
    let pool = PgPoolOptions::new()
        .max_connections(max_connections.max(2))
        .acquire_timeout(Duration::from_secs(30))
        // a connection in steady use proves itself; asking each time costs every flush a round trip
        .test_before_acquire(false)
        .before_acquire(|at, used| {
            Box::pin(async move {
                if used.idle_for > RESTED {
                    at.ping().await?;
                }
                Ok(true)
            })
        });
    Ok(pool.connect_with(options).await?)
}

async fn standing<C: Migrate>(at: &mut C, known: &Migrator) -> Result<Schema, StoreError> {
    // a database without the table of migrations answers with an error, and is empty
    let Ok(applied) = at.list_applied_migrations(&known.table_name).await else { return Ok(Schema::Empty) };
    if applied.is_empty() {
        return Ok(Schema::Empty);
    }
    let same = |done: &sqlx::migrate::AppliedMigration| {
        known.iter().any(|step| step.version == done.version && step.checksum == done.checksum)
    };
    if !applied.iter().all(same) {
        return Ok(Schema::Ahead);
    }
    Ok(if applied.len() < known.iter().count() { Schema::Behind } else { Schema::Current })
}
