//! Recipients: each person once, every unusable row kept, no row lost over a crash.

use duenotice::store::{ImportBatch, Imported, NewRecipient, NewRowProblem, ProblemKind, StoreError, Way};

use super::bench::Bench;
use super::given::{at, deed, job, recipient};

on_both! {
    a_person_who_stands_twice_in_the_list_is_told_once,
    an_unusable_row_is_kept_with_its_reason,
    a_batch_follows_the_one_before_or_is_refused,
    a_crowd_that_imports_the_same_batch_imports_it_once,
    recipients_are_grouped_by_how_they_can_be_reached,
    a_list_may_be_sent_anew_until_it_is_complete,
    what_is_optional_comes_back_as_it_went_in,
}

async fn a_person_who_stands_twice_in_the_list_is_told_once(store: &Bench) {
    let job = job(store, "k").await;
    let same = |seq: i64, as_seq: i64| NewRecipient { person_mac: recipient(as_seq).person_mac, ..recipient(seq) };
    let rows = [recipient(1), recipient(2), same(3, 1), same(4, 1)];
    let first =
        ImportBatch { job_no: job.job_no, after_row: 0, to_row: 4, recipients: &rows, problems: &[], now: at(1) };
    assert_eq!(store.import_batch(&first).await.unwrap(), Imported { stored: 2, duplicate: 2 });
    let rows = [same(5, 2), recipient(6)];
    let second = ImportBatch { after_row: 4, to_row: 6, recipients: &rows, ..first };
    assert_eq!(store.import_batch(&second).await.unwrap(), Imported { stored: 1, duplicate: 1 });
    let row = store.job(job.job_id).await.unwrap().unwrap();
    assert_eq!((row.import_row, row.total, row.duplicate, row.bad), (6, 3, 3, 0));
    let problems = store.row_problems(job.job_no, 0, 10).await.unwrap();
    assert_eq!(problems.iter().map(|row| row.row_no).collect::<Vec<_>>(), [3, 4, 5]);
    assert!(problems.iter().all(|row| row.kind == ProblemKind::Duplicate));
    assert_eq!(problems[0].sealed_row, b"sealed 3", "the row is kept, sealed");
    assert_eq!(store.recipient(job.job_no, 1).await.unwrap().unwrap().sealed, b"sealed 1", "the first one counts");
    assert_eq!(store.recipient(job.job_no, 3).await.unwrap(), None);
}

async fn an_unusable_row_is_kept_with_its_reason(store: &Bench) {
    let job = job(store, "k").await;
    let problem = NewRowProblem { row_no: 2, problems: r#"["no way"]"#.to_owned(), sealed_row: b"row".to_vec() };
    let (recipients, problems) = ([recipient(1)], [problem]);
    let batch = ImportBatch {
        job_no: job.job_no,
        after_row: 0,
        to_row: 2,
        recipients: &recipients,
        problems: &problems,
        now: at(1),
    };
    store.import_batch(&batch).await.unwrap();
    let kept = store.row_problems(job.job_no, 0, 10).await.unwrap();
    assert_eq!((kept.len(), kept[0].row_no, kept[0].kind), (1, 2, ProblemKind::Invalid));
    assert_eq!(kept[0].problems, r#"["no way"]"#);
    assert_eq!(store.row_problems(job.job_no, 2, 10).await.unwrap(), []);
    assert_eq!(store.job(job.job_id).await.unwrap().unwrap().bad, 1);
}

async fn a_batch_follows_the_one_before_or_is_refused(store: &Bench) {
    let job = job(store, "k").await;
    let rows = [recipient(1), recipient(2)];
    let batch =
        ImportBatch { job_no: job.job_no, after_row: 0, to_row: 2, recipients: &rows, problems: &[], now: at(1) };
    store.import_batch(&batch).await.unwrap();
    assert!(matches!(store.import_batch(&batch).await, Err(StoreError::Conflict(_))));
    let gap = ImportBatch { after_row: 5, to_row: 7, ..batch };
    assert!(matches!(store.import_batch(&gap).await, Err(StoreError::Conflict(_))));
    let row = store.job(job.job_id).await.unwrap().unwrap();
    assert_eq!((row.import_row, row.total, row.duplicate), (2, 2, 0));
}

async fn a_crowd_that_imports_the_same_batch_imports_it_once(store: &Bench) {
    let job = job(store, "k").await;
    let tries = (0..6).map(|_| {
        let (store, job_no) = (store.store.clone(), job.job_no);
        tokio::spawn(async move {
            let rows: Vec<_> = (1..=100).map(recipient).collect();
            let batch = ImportBatch { job_no, after_row: 0, to_row: 100, recipients: &rows, problems: &[], now: at(1) };
            store.import_batch(&batch).await.is_ok()
        })
    });
    let mut done = 0;
    for each in tries.collect::<Vec<_>>() {
        done += usize::from(each.await.unwrap());
    }
    assert_eq!(done, 1);
    assert_eq!(store.job(job.job_id).await.unwrap().unwrap().total, 100);
}

async fn recipients_are_grouped_by_how_they_can_be_reached(store: &Bench) {
    let job = job(store, "k").await;
    let rows = [
        recipient(1),
        NewRecipient { mailbox_compromised: true, has_postal: true, ..recipient(2) },
        NewRecipient { mailbox_compromised: true, ..recipient(3) },
        NewRecipient { has_email: false, has_postal: true, ..recipient(4) },
        NewRecipient { territory: "US-CA".to_owned(), locale: "es".to_owned(), ..recipient(5) },
        NewRecipient { email_agreed: None, has_postal: true, ..recipient(6) },
        NewRecipient { email_agreed: Some(false), ..recipient(7) },
    ];
    super::given::import(store, job.job_no, &rows).await;
    let groups = store.recipient_groups(job.job_no).await.unwrap();
    let flat: Vec<_> = groups.iter().map(|g| (g.territory.as_str(), g.locale.as_str(), g.class, g.n)).collect();
    assert_eq!(
        flat,
        [
            ("BG", "bg", Way::Email, 1),
            ("BG", "bg", Way::Letter, 2),
            ("BG", "bg", Way::Mailbox, 2),
            ("BG", "bg", Way::None, 1),
            ("US-CA", "es", Way::Email, 1)
        ]
    );
    let populations = store.populations(job.job_no).await.unwrap();
    assert_eq!(populations.iter().map(|p| (p.territory.as_str(), p.n)).collect::<Vec<_>>(), [("BG", 6), ("US-CA", 1)]);
}

async fn a_list_may_be_sent_anew_until_it_is_complete(store: &Bench) {
    let job = job(store, "k").await;
    super::given::import(store, job.job_no, &[recipient(1), recipient(2)]).await;
    store.clear_import(job.job_no, at(2)).await.unwrap();
    let row = store.job(job.job_id).await.unwrap().unwrap();
    assert_eq!((row.import_row, row.total), (0, 0));
    super::given::import(store, job.job_no, &[recipient(1)]).await;
    store
        .end_upload(job.job_id, b"digest", duenotice::store::JobState::Assessing, &deed("job.uploaded", 3))
        .await
        .unwrap();
    assert!(matches!(store.clear_import(job.job_no, at(4)).await, Err(StoreError::Conflict(_))));
    let rows = [recipient(2)];
    let late =
        ImportBatch { job_no: job.job_no, after_row: 1, to_row: 2, recipients: &rows, problems: &[], now: at(5) };
    assert!(matches!(store.import_batch(&late).await, Err(StoreError::Conflict(_))));
}

async fn what_is_optional_comes_back_as_it_went_in(store: &Bench) {
    let job = job(store, "k").await;
    let bare = NewRecipient { zone: None, address_mac: None, email_agreed: None, ..recipient(1) };
    let full = NewRecipient {
        minor: true,
        has_phone: true,
        email_agreed: Some(false),
        sealed: vec![0, 255, 39],
        ..recipient(2)
    };
    super::given::import(store, job.job_no, &[bare, full]).await;
    let bare = store.recipient(job.job_no, 1).await.unwrap().unwrap();
    assert_eq!((bare.zone, bare.email_agreed, bare.minor), (None, None, false));
    let full = store.recipient(job.job_no, 2).await.unwrap().unwrap();
    assert_eq!((full.zone.as_deref(), full.email_agreed), (Some("Europe/Sofia"), Some(false)));
    assert!(full.minor && full.has_phone && full.has_email && !full.has_postal);
    assert_eq!((full.sealed, full.class), (vec![0, 255, 39], Way::Mailbox));
    assert_eq!(store.number("select count(*) from recipient where address_mac is null").await, 1);
}
