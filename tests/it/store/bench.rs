//! A fresh store for a test.

use duenotice::store::{Store, StoreSettings};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, PgConnection};
use std::str::FromStr;

/// Names the server on which tests make databases of their own.
pub const SERVER: &str = "DUENOTICE_TEST_POSTGRES_URL";

/// A store and what must be cleared away after it.
pub struct Bench {
    pub store: Store,
    pub url: String,
    base: Base,
}

enum Base {
    Folder(tempfile::TempDir),
    Database(Database),
}

/// A database of its own on the server.
pub struct Database {
    pub url: String,
    name: String,
    server: String,
}

impl Database {
    /// Makes one, or says loudly that there is no server.
    pub async fn fresh(test: &str) -> Option<Self> {
        let Ok(server) = std::env::var(SERVER) else {
            eprintln!("NOT RUN: {test} on PostgreSQL: {SERVER} is not set");
            return None;
        };
        Some(Self::on(&server).await)
    }

    /// Makes one on a server.
    pub async fn on(server: &str) -> Self {
        let server = server.to_owned();
        let name = format!("duenotice_test_{}", uuid::Uuid::new_v4().simple());
        let mut at = PgConnection::connect(&server).await.expect("the server of the tests answers");
        let create = format!("create database {name} template template0");
        sqlx::query(AssertSqlSafe(create)).execute(&mut at).await.expect("a database can be made");
        at.close().await.ok();
        let options = sqlx::postgres::PgConnectOptions::from_str(&server).expect("an address").database(&name);
        Self { url: options.to_url_lossy().to_string(), name, server }
    }

    /// Drops it, connections and all.
    pub async fn drop(self) {
        let mut at = PgConnection::connect(&self.server).await.expect("the server of the tests answers");
        let drop = format!("drop database {} with (force)", self.name);
        sqlx::query(AssertSqlSafe(drop)).execute(&mut at).await.expect("the database can be dropped");
    }
}

impl std::ops::Deref for Bench {
    type Target = Store;

    fn deref(&self) -> &Store {
        &self.store
    }
}

impl Bench {
    /// Does to the database what nobody should: past the store.
    pub async fn behind_its_back(&self, sql: &'static str) -> Result<u64, sqlx::Error> {
        if self.url.starts_with("sqlite:") {
            let mut at = sqlx::SqliteConnection::connect(&self.url).await?;
            sqlx::query(sql).execute(&mut at).await.map(|done| done.rows_affected())
        } else {
            let mut at = PgConnection::connect(&self.url).await?;
            sqlx::query(sql).execute(&mut at).await.map(|done| done.rows_affected())
        }
    }

    /// A number that a statement gives.
    pub async fn number(&self, sql: &'static str) -> i64 {
        if self.url.starts_with("sqlite:") {
            let mut at = sqlx::SqliteConnection::connect(&self.url).await.unwrap();
            sqlx::query_scalar(sql).fetch_one(&mut at).await.unwrap()
        } else {
            let mut at = PgConnection::connect(&self.url).await.unwrap();
            sqlx::query_scalar(sql).fetch_one(&mut at).await.unwrap()
        }
    }

    pub async fn sqlite() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let url = format!("sqlite:{}", folder.path().join("store.db").display());
        let store = open(&url).await;
        Self { store, url, base: Base::Folder(folder) }
    }

    pub async fn postgres(test: &str) -> Option<Self> {
        let database = Database::fresh(test).await?;
        let store = open(&database.url).await;
        Some(Self { store, url: database.url.clone(), base: Base::Database(database) })
    }

    /// A store in a database of its own on a server.
    pub async fn on(server: &str) -> Self {
        let database = Database::on(server).await;
        let store = open(&database.url).await;
        Self { store, url: database.url.clone(), base: Base::Database(database) }
    }

    /// A store in a file of this folder.
    pub async fn sqlite_in(folder: &std::path::Path) -> Self {
        let folder = tempfile::tempdir_in(folder).expect("a folder");
        let url = format!("sqlite:{}", folder.path().join("store.db").display());
        let store = open(&url).await;
        Self { store, url, base: Base::Folder(folder) }
    }

    pub async fn clear(self) {
        self.store.close().await;
        match self.base {
            Base::Folder(folder) => folder.close().expect("the folder goes"),
            Base::Database(database) => database.drop().await,
        }
    }
}

async fn open(url: &str) -> Store {
    let settings = StoreSettings { max_connections: 8, ..StoreSettings::at(url) };
    let store = Store::open(&settings).await.expect("the store opens");
    store.migrate().await.expect("the schema comes up to date");
    store
}
