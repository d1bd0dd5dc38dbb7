//! The audit log keeps the same promises on both databases.

use duenotice::audit::{Broken, Entry, GENESIS};
use duenotice::audit_log::{AuditLog, AuditLogError, Found};
use duenotice::id::{self, Id};
use sqlx::{AssertSqlSafe, Connection, PgConnection, SqliteConnection};

use crate::store::bench::Database;

/// A log with what must be cleared away after it.
struct Bench {
    log: AuditLog,
    url: String,
}

impl Bench {
    async fn at(url: String) -> Self {
        let log = AuditLog::open(&url).await.unwrap();
        log.migrate().await.unwrap();
        Self { log, url }
    }

    /// Does to the database what nobody should.
    async fn behind_its_back(&self, sql: &str) -> Result<(), sqlx::Error> {
        if self.url.starts_with("sqlite:") {
            let mut at = SqliteConnection::connect(&self.url).await?;
            sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut at).await.map(|_| ())
        } else {
            let mut at = PgConnection::connect(&self.url).await?;
            sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut at).await.map(|_| ())
        }
    }

    /// What somebody does who owns the database: without triggers everything is possible.
    async fn without_triggers(&self, sql: &str) {
        let drop = if self.url.starts_with("sqlite:") {
            "drop trigger entry_is_not_updated; drop trigger entry_is_not_deleted; drop trigger entry_follows_the_head;"
        } else {
            "alter table entry disable trigger all;"
        };
        self.behind_its_back(&format!("{drop} {sql}")).await.unwrap();
    }

    async fn filled(&self, n: usize) -> Vec<(Id<id::Deed>, Vec<u8>)> {
        let deeds: Vec<_> = (1..=n).map(|each| (Id::fresh(), format!("deed {each}").into_bytes())).collect();
        self.log.append(&deeds).await.unwrap();
        deeds
    }
}

macro_rules! on_both {
    ($($name:ident,)*) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                let folder = tempfile::tempdir().unwrap();
                let bench = super::Bench::at(format!("sqlite:{}", folder.path().join("audit.db").display())).await;
                super::$name(&bench).await;
                bench.log.close().await;
            })*
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                let Some(database) = super::Database::fresh(stringify!($name)).await else { return };
                let bench = super::Bench::at(database.url.clone()).await;
                super::$name(&bench).await;
                bench.log.close().await;
                database.drop().await;
            })*
        }
    };
}

on_both! {
    an_empty_log_verifies,
    deeds_are_chained_in_their_order,
    a_deed_stands_once_in_the_log,
    writers_at_once_make_one_chain,
    the_database_refuses_changes,
    an_edit_is_found,
    a_deletion_is_found,
    a_reordering_is_found,
    a_truncation_is_found_by_a_recorded_head,
    a_log_written_anew_is_found_by_a_recorded_head,
    a_long_log_is_verified_page_by_page,
}

async fn an_empty_log_verifies(bench: &Bench) {
    assert_eq!(bench.log.head().await.unwrap(), (0, GENESIS));
    assert_eq!(bench.log.verify(None).await.unwrap(), Found { head: (0, GENESIS), broken: None });
    assert_eq!(bench.log.entries(0, 10).await.unwrap(), []);
    assert_eq!(bench.log.append(&[]).await.unwrap().new, 0);
}

async fn deeds_are_chained_in_their_order(bench: &Bench) {
    let deeds = bench.filled(3).await;
    let entries = bench.log.entries(0, 10).await.unwrap();
    assert_eq!(entries.iter().map(|each| (each.deed_id, each.entry.body.clone())).collect::<Vec<_>>(), deeds);
    assert_eq!(entries[0].entry, Entry::after((0, GENESIS), b"deed 1".to_vec()));
    let head = bench.log.head().await.unwrap();
    assert_eq!(head, (3, entries[2].entry.hash));
    assert_eq!(bench.log.verify(Some(head)).await.unwrap(), Found { head, broken: None });
    assert_eq!(bench.log.verify(Some((1, entries[0].entry.hash))).await.unwrap().broken, None, "an older head");
    assert_eq!(bench.log.entries(1, 1).await.unwrap(), entries[1..2]);
}

async fn a_deed_stands_once_in_the_log(bench: &Bench) {
    let deeds = bench.filled(3).await;
    let before = bench.log.head().await.unwrap();
    let again = bench.log.append(&deeds).await.unwrap();
    assert_eq!((again.new, again.head), (0, before));
    let more = [deeds[2].clone(), (Id::fresh(), b"deed 4".to_vec()), deeds[0].clone()];
    let appended = bench.log.append(&more).await.unwrap();
    assert_eq!((appended.new, appended.head.0), (1, 4));
    let twice = (Id::fresh(), b"deed 5".to_vec());
    assert_eq!(bench.log.append(&[twice.clone(), twice]).await.unwrap().new, 1);
    assert_eq!(bench.log.verify(None).await.unwrap().broken, None);
}

async fn writers_at_once_make_one_chain(bench: &Bench) {
    let same = (Id::fresh(), b"the same".to_vec());
    let mut tasks = Vec::new();
    for writer in 0..4 {
        let log = AuditLog::open(&bench.url).await.unwrap();
        let same = same.clone();
        tasks.push(tokio::spawn(async move {
            for each in 0..15 {
                let own = (Id::fresh(), format!("{writer}/{each}").into_bytes());
                log.append(&[own, same.clone()]).await.unwrap();
            }
            log.close().await;
        }));
    }
    for task in tasks {
        task.await.unwrap();
    }
    let found = bench.log.verify(None).await.unwrap();
    assert_eq!((found.head.0, found.broken), (61, None));
}

async fn the_database_refuses_changes(bench: &Bench) {
    bench.filled(2).await;
    let forged = "insert into entry (seq, previous, body, hash, deed_id) select";
    let rows = [
        "update entry set body = body".to_owned(),
        "delete from entry where seq = 2".to_owned(),
        // a gap, and a fork from the first entry
        format!("{forged} 9, hash, body, previous, body from entry where seq = 2"),
        format!("{forged} 3, previous, body, hash, deed_id from entry where seq = 2"),
    ];
    for sql in rows {
        assert!(bench.behind_its_back(&sql).await.is_err(), "{sql}");
    }
    if bench.url.starts_with("sqlite:") {
        let replace = "pragma recursive_triggers = on; insert or replace into entry select * from entry where seq = 2";
        assert!(bench.behind_its_back(replace).await.is_err());
    } else {
        assert!(bench.behind_its_back("truncate entry").await.is_err());
    }
    assert_eq!(bench.log.verify(None).await.unwrap().head.0, 2);
}

async fn an_edit_is_found(bench: &Bench) {
    bench.filled(5).await;
    let bytes = if bench.url.starts_with("sqlite:") { "x'00'" } else { "'\\x00'" };
    bench.without_triggers(&format!("update entry set body = {bytes} where seq = 3")).await;
    let found = bench.log.verify(None).await.unwrap();
    assert_eq!((found.head.0, found.broken), (2, Some(Broken::Changed(3))));
}

async fn a_deletion_is_found(bench: &Bench) {
    bench.filled(5).await;
    bench.without_triggers("delete from entry where seq = 3").await;
    let found = bench.log.verify(None).await.unwrap();
    assert_eq!(found.broken, Some(Broken::Gap { expected: 3, found: 4 }));
}

async fn a_reordering_is_found(bench: &Bench) {
    bench.filled(5).await;
    bench.without_triggers("update entry set seq = 99 where seq = 2; update entry set seq = 2 where seq = 3; update entry set seq = 3 where seq = 99").await;
    assert_eq!(bench.log.verify(None).await.unwrap().broken, Some(Broken::Unlinked(2)));
}

async fn a_truncation_is_found_by_a_recorded_head(bench: &Bench) {
    bench.filled(5).await;
    let head = bench.log.head().await.unwrap();
    bench.without_triggers("delete from entry where seq > 3").await;
    assert_eq!(bench.log.verify(None).await.unwrap().broken, None, "the log alone cannot tell");
    let found = bench.log.verify(Some(head)).await.unwrap();
    assert_eq!(found.broken, Some(Broken::Truncated { expected: 5, found: 3 }));
}

async fn a_log_written_anew_is_found_by_a_recorded_head(bench: &Bench) {
    bench.filled(3).await;
    let head = bench.log.head().await.unwrap();
    bench.without_triggers("delete from entry").await;
    bench
        .log
        .append(&[(Id::fresh(), b"a".to_vec()), (Id::fresh(), b"b".to_vec()), (Id::fresh(), b"c".to_vec())])
        .await
        .unwrap();
    assert_eq!(bench.log.verify(None).await.unwrap().broken, None, "the log alone cannot tell");
    assert_eq!(bench.log.verify(Some(head)).await.unwrap().broken, Some(Broken::Replaced(3)));
}

async fn a_long_log_is_verified_page_by_page(bench: &Bench) {
    bench.filled(2_500).await;
    assert_eq!(bench.log.verify(None).await.unwrap().head.0, 2_500);
    bench.without_triggers("delete from entry where seq = 1001").await;
    assert_eq!(bench.log.verify(None).await.unwrap().broken, Some(Broken::Gap { expected: 1001, found: 1002 }));
}

#[tokio::test]
async fn an_address_of_no_known_kind_is_refused() {
    let refused = AuditLog::open("file:audit.log").await.unwrap_err();
    assert!(matches!(refused, AuditLogError::UnknownAddress(ref scheme) if scheme == "file"), "{refused}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_log_may_share_a_database_of_postgresql_with_a_store() {
    let name = "a_log_may_share_a_database_of_postgresql_with_a_store";
    let Some(bench) = crate::store::bench::Bench::postgres(name).await else { return };
    let log = Bench::at(bench.url.clone()).await;
    log.filled(2).await;
    assert_eq!(bench.store.schema().await.unwrap(), duenotice::store::Schema::Current);
    assert_eq!(log.log.verify(None).await.unwrap().head.0, 2);
    log.log.close().await;
    bench.clear().await;
}
