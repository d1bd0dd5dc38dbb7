//! One statement, two databases: the enum and the macros that send it to the one there is.

use sqlx::pool::PoolConnection;
use sqlx::{Postgres, Sqlite, Transaction};

/// A thing there is one of for each database.
#[derive(Debug, Clone)]
pub(super) enum Both<S, P> {
    Sqlite(S),
    Postgres(P),
}

/// A connection to read by.
pub(super) type Conn = Both<PoolConnection<Sqlite>, PoolConnection<Postgres>>;
/// A transaction; dropped without a commit, nothing happened.
pub(super) type Tx = Both<Transaction<'static, Sqlite>, Transaction<'static, Postgres>>;

/// A statement in the words of each database; mostly the same words.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sql {
    pub sqlite: &'static str,
    pub postgres: &'static str,
}

/// A statement by its name, for the check that both databases understand it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Named {
    pub name: &'static str,
    pub sql: Sql,
}

/// Declares statements, and a list of them all: `NAME = "same"`, `NAME: sqlite "…" postgres "…"`; a text may be
/// put together of parts in parentheses. Columns are always named: `select *` would end, on PostgreSQL, the
/// prepared statements of running processes when a migration adds a column.
macro_rules! statements {
    (@text $whole:literal) => { $whole };
    (@text ($($part:tt)*)) => { concat!($($part)*) };
    (@sql $same:tt) => {
        $crate::store::dispatch::Sql { sqlite: statements!(@text $same), postgres: statements!(@text $same) }
    };
    (@sql sqlite $sqlite:tt postgres $postgres:tt) => {
        $crate::store::dispatch::Sql { sqlite: statements!(@text $sqlite), postgres: statements!(@text $postgres) }
    };
    ($($name:ident $(= $same:tt)? $(: sqlite $sqlite:tt postgres $postgres:tt)?;)*) => {
        $(const $name: $crate::store::dispatch::Sql = statements!(@sql $($same)? $(sqlite $sqlite postgres $postgres)?);)*
        pub(super) const STATEMENTS: &[$crate::store::dispatch::Named] = &[$($crate::store::dispatch::Named {
            name: concat!(module_path!(), "::", stringify!($name)),
            sql: $name,
        },)*];
    };
}

/// Runs a statement; gives the number of rows that it touched.
macro_rules! exec {
    ($on:expr, $sql:expr $(, $arg:expr)* $(,)?) => {
        match &mut *$on {
            $crate::store::dispatch::Both::Sqlite(at) => sqlx::query($sql.sqlite)$(.bind($arg))*.execute(&mut **at).await
                .map(|done| done.rows_affected()).map_err($crate::store::StoreError::from),
            $crate::store::dispatch::Both::Postgres(at) => sqlx::query($sql.postgres)$(.bind($arg))*.execute(&mut **at).await
                .map(|done| done.rows_affected()).map_err($crate::store::StoreError::from),
        }
    };
}

/// Fetches rows of a type: `fetch!(all: Row, conn, SQL, …)`, `fetch!(maybe: Row, …)`, `fetch!(one: Row, …)`.
macro_rules! fetch {
    (all: $row:ty, $on:expr, $sql:expr $(, $arg:expr)* $(,)?) => { fetch!(@ fetch_all $row, $on, $sql $(, $arg)*) };
    (maybe: $row:ty, $on:expr, $sql:expr $(, $arg:expr)* $(,)?) => { fetch!(@ fetch_optional $row, $on, $sql $(, $arg)*) };
    (one: $row:ty, $on:expr, $sql:expr $(, $arg:expr)* $(,)?) => { fetch!(@ fetch_one $row, $on, $sql $(, $arg)*) };
    (@ $how:ident $row:ty, $on:expr, $sql:expr $(, $arg:expr)*) => {
        match &mut *$on {
            $crate::store::dispatch::Both::Sqlite(at) => sqlx::query_as::<_, $row>($sql.sqlite)$(.bind($arg))*
                .$how(&mut **at).await.map_err($crate::store::StoreError::from),
            $crate::store::dispatch::Both::Postgres(at) => sqlx::query_as::<_, $row>($sql.postgres)$(.bind($arg))*
                .$how(&mut **at).await.map_err($crate::store::StoreError::from),
        }
    };
}

impl Tx {
    /// Makes everything in it lasting, at once.
    pub async fn commit(self) -> Result<(), super::StoreError> {
        match self {
            Self::Sqlite(tx) => tx.commit().await?,
            Self::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }
}
