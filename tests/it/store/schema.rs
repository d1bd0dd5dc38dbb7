//! The schema, the statements and the guard.

use duenotice::store::{Kind, Schema, Store, StoreError, StoreSettings};

use super::bench::Bench;

on_both! {
    every_statement_is_understood,
    a_migrated_schema_is_current,
}

async fn every_statement_is_understood(store: &Bench) {
    let (checked, refused) = store.check_statements().await.unwrap();
    assert!(checked > 100, "{checked}");
    assert!(refused.is_empty(), "{refused:#?}");
}

async fn a_migrated_schema_is_current(store: &Bench) {
    assert_eq!(store.schema().await.unwrap(), Schema::Current);
    store.migrate().await.unwrap();
    assert_eq!(store.schema().await.unwrap(), Schema::Current);
    store.ping().await.unwrap();
}

#[tokio::test]
async fn a_new_file_is_empty_until_it_is_migrated() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("a/b/store.db").display());
    let store = Store::open(&StoreSettings::at(url)).await.unwrap();
    assert_eq!(store.kind(), Kind::Sqlite);
    assert_eq!(store.schema().await.unwrap(), Schema::Empty);
    store.migrate().await.unwrap();
    assert_eq!(store.schema().await.unwrap(), Schema::Current);
}

#[tokio::test]
async fn an_embedded_store_has_one_process_that_carries() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("store.db").display());
    let store = Store::open(&StoreSettings::at(&url)).await.unwrap();
    let other = Store::open(&StoreSettings::at(&url)).await.unwrap();
    let guard = store.guard().unwrap();
    assert!(matches!(other.guard(), Err(StoreError::InUse(_))));
    drop(guard);
    other.guard().unwrap();
}

#[tokio::test]
async fn an_address_of_no_known_kind_is_refused_without_repeating_it() {
    let refused = Store::open(&StoreSettings::at("mysql://user:secret@host.example.org/db")).await.unwrap_err();
    assert!(matches!(refused, StoreError::UnknownAddress(ref scheme) if scheme == "mysql"), "{refused}");
}
