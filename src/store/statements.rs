//! Every statement, so that a database can be asked whether it understands them all.

use sqlx::{Executor, SqlSafeStr};

use super::dispatch::{Both, Named};
use super::{Store, StoreError, hot};

const ALL: &[&[Named]] = &[
    super::audit_outbox::STATEMENTS,
    super::callbacks::STATEMENTS,
    super::chunks::STATEMENTS,
    super::close::STATEMENTS,
    super::complete::STATEMENTS,
    super::counts::STATEMENTS,
    super::deliveries::STATEMENTS,
    super::endpoints::STATEMENTS,
    super::events::STATEMENTS,
    super::failures::STATEMENTS,
    super::flush::STATEMENTS,
    super::held::STATEMENTS,
    super::idempotency::STATEMENTS,
    super::incidents::STATEMENTS,
    super::job_steps::STATEMENTS,
    super::jobs::STATEMENTS,
    super::mailings::STATEMENTS,
    super::materialise::STATEMENTS,
    super::plan::STATEMENTS,
    super::progress::STATEMENTS,
    super::rates::STATEMENTS,
    super::recipients::STATEMENTS,
    super::reclaim::STATEMENTS,
    super::relays::STATEMENTS,
    super::reports::STATEMENTS,
    super::suppression::STATEMENTS,
    super::sweep::STATEMENTS,
    super::templates::STATEMENTS,
    super::tokens::STATEMENTS,
    super::workers::STATEMENTS,
];

impl Store {
    /// Has the database prepare every statement of the store, without running one. Gives how many there are, and
    /// the names of those that it does not understand with what it says: a schema that somebody changed shows here.
    ///
    /// # Errors
    /// [`StoreError::Unreachable`] or [`StoreError::Busy`] if there is no connection.
    pub async fn check_statements(&self) -> Result<(usize, Vec<(String, StoreError)>), StoreError> {
        let mut at = self.read().await?;
        let hot = match &at {
            Both::Sqlite(_) => hot::sqlite::STATEMENTS,
            Both::Postgres(_) => hot::postgres::STATEMENTS,
        };
        let hot = hot.iter().map(|(name, sql)| (format!("hot::{name}"), *sql));
        let both = ALL.iter().flat_map(|list| list.iter()).map(|named| {
            let sql = if matches!(at, Both::Sqlite(_)) { named.sql.sqlite } else { named.sql.postgres };
            (named.name.to_owned(), sql)
        });
        let statements: Vec<(String, &'static str)> = both.chain(hot).collect();
        let mut refused = Vec::new();
        for (name, sql) in &statements {
            let prepared = match &mut at {
                Both::Sqlite(at) => (**at).prepare(sql.into_sql_str()).await.map(|_| ()),
                Both::Postgres(at) => (**at).prepare(sql.into_sql_str()).await.map(|_| ()),
            };
            if let Err(error) = prepared {
                refused.push((name.clone(), StoreError::from(error)));
            }
        }
        Ok((statements.len(), refused))
    }
}
