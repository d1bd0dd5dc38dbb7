//! A job is accepted once for each key, and its steps are one worker's at a time.

use duenotice::store::{Accepted, JobState, NewJob, StoreError};

use super::bench::Bench;
use super::given::{at, deed, new_job, worker};

on_both! {
    the_same_key_with_the_same_body_is_the_same_job,
    the_same_key_with_another_body_is_refused,
    a_reference_that_is_taken_is_named_and_nothing_is_kept,
    many_at_once_with_one_key_make_one_job,
    jobs_are_listed_from_the_newest,
    a_step_is_one_workers_at_a_time,
    a_step_of_a_dead_worker_is_free_again,
    a_step_is_published_anew_when_nobody_takes_it,
    a_job_moves_only_from_where_it_was_seen,
}

async fn the_same_key_with_the_same_body_is_the_same_job(store: &Bench) {
    let job = new_job("k", "body");
    let Accepted::New(first) = store.accept_job(&job, &deed("job.accepted", 0)).await.unwrap() else { panic!() };
    assert_eq!((first.job_id, first.state, first.created_at), (job.job_id, JobState::AwaitingRecipients, at(0)));
    let again = store.accept_job(&new_job("k", "body"), &deed("job.accepted", 9)).await.unwrap();
    assert_eq!(again, Accepted::Same(first.clone()));
    assert_eq!(store.job(first.job_id).await.unwrap(), Some(first.clone()));
    assert_eq!(store.job_by_no(first.job_no).await.unwrap(), Some(first.clone()));
    assert_eq!(store.job_body(first.job_id).await.unwrap(), "body");
    assert_eq!(store.jobs_of_incident(first.incident_id).await.unwrap(), std::slice::from_ref(&first));
    let revisions = store.revisions(first.incident_id).await.unwrap();
    assert_eq!(revisions.len(), 1);
    assert_eq!(store.deeds_waiting().await.unwrap(), 1, "what was there before is no new deed");
}

async fn the_same_key_with_another_body_is_refused(store: &Bench) {
    store.accept_job(&new_job("k", "body"), &deed("job.accepted", 0)).await.unwrap();
    let other = store.accept_job(&new_job("k", "another"), &deed("job.accepted", 1)).await.unwrap();
    assert_eq!(other, Accepted::OtherBody);
}

async fn a_reference_that_is_taken_is_named_and_nothing_is_kept(store: &Bench) {
    let first = new_job("k", "body");
    store.accept_job(&first, &deed("job.accepted", 0)).await.unwrap();
    let mut second = new_job("other", "body");
    second.incident.reference = first.incident.reference.clone();
    let refused = store.accept_job(&second, &deed("job.accepted", 1)).await.unwrap();
    assert_eq!(refused, Accepted::ReferenceTaken(first.incident.incident_id));
    assert_eq!(store.job(second.job_id).await.unwrap(), None);
    assert_eq!(store.deeds_waiting().await.unwrap(), 1);
    let mended = NewJob { incident: new_job("free", "").incident, ..second };
    assert!(matches!(store.accept_job(&mended, &deed("job.accepted", 2)).await.unwrap(), Accepted::New(_)));
}

async fn many_at_once_with_one_key_make_one_job(store: &Bench) {
    let tries = (0..12).map(|_| {
        let store = store.store.clone();
        tokio::spawn(async move { store.accept_job(&new_job("k", "body"), &deed("job.accepted", 0)).await.unwrap() })
    });
    let mut new = 0;
    let mut ids = Vec::new();
    for each in tries.collect::<Vec<_>>() {
        match each.await.unwrap() {
            Accepted::New(row) => {
                new += 1;
                ids.push(row.job_id);
            }
            Accepted::Same(row) => ids.push(row.job_id),
            other => panic!("{other:?}"),
        }
    }
    ids.dedup();
    assert_eq!((new, ids.len()), (1, 1));
    assert_eq!(store.number("select count(*) from incident").await, 1);
}

async fn jobs_are_listed_from_the_newest(store: &Bench) {
    for key in ["a", "b", "c"] {
        store.accept_job(&new_job(key, key), &deed("job.accepted", 0)).await.unwrap();
    }
    let first = store.jobs(None, 2).await.unwrap();
    let keys =
        |rows: &[duenotice::store::JobRow]| rows.iter().map(|row| row.idempotency_key.clone()).collect::<Vec<_>>();
    assert_eq!(keys(&first), ["c", "b"]);
    let rest = store.jobs(Some(first[1].job_id), 2).await.unwrap();
    assert_eq!(keys(&rest), ["a"]);
}

async fn a_step_is_one_workers_at_a_time(store: &Bench) {
    let job = NewJob { state: JobState::Importing, ..new_job("k", "body") };
    store.accept_job(&job, &deed("job.accepted", 0)).await.unwrap();
    let (one, two) = (worker(store).await, worker(store).await);
    let leased = store.lease_job_step(job.job_id, one, at(1)).await.unwrap().unwrap();
    assert_eq!((leased.state, leased.step_worker), (JobState::Importing, Some(one)));
    assert_eq!(store.lease_job_step(job.job_id, two, at(1)).await.unwrap(), None);
    let (from, to) = (JobState::Importing, JobState::Assessing);
    let refused = store.finish_job_step(job.job_id, two, from, to, None, &deed("job.imported", 2)).await;
    assert!(matches!(refused, Err(StoreError::Conflict(_))));
    store.finish_job_step(job.job_id, one, from, to, None, &deed("job.imported", 2)).await.unwrap();
    let row = store.job(job.job_id).await.unwrap().unwrap();
    assert_eq!((row.state, row.step_worker, row.updated_at), (JobState::Assessing, None, at(2)));
    assert_eq!(store.deeds_waiting().await.unwrap(), 2, "the refused one left no deed");
    store.lease_job_step(job.job_id, two, at(3)).await.unwrap().unwrap();
    store.release_job_step(job.job_id, two, at(10)).await.unwrap();
    assert_eq!(store.due_job_steps(at(9), 10).await.unwrap(), []);
    assert_eq!(store.due_job_steps(at(10), 10).await.unwrap(), [job.job_id]);
}

async fn a_step_of_a_dead_worker_is_free_again(store: &Bench) {
    let job = NewJob { state: JobState::Planning, ..new_job("k", "body") };
    store.accept_job(&job, &deed("job.accepted", 0)).await.unwrap();
    let (one, two) = (worker(store).await, worker(store).await);
    store.lease_job_step(job.job_id, one, at(1)).await.unwrap().unwrap();
    assert_eq!(store.reclaim(one, at(30)).await.unwrap().job_steps, 1);
    let (from, to) = (JobState::Planning, JobState::Planned);
    let late = store.finish_job_step(job.job_id, one, from, to, None, &deed("job.planned", 31)).await;
    assert!(matches!(late, Err(StoreError::Conflict(_))));
    let again = store.lease_job_step(job.job_id, one, at(31)).await;
    assert!(matches!(again, Err(StoreError::WorkerGone)));
    assert!(store.lease_job_step(job.job_id, two, at(31)).await.unwrap().is_some());
}

async fn a_step_is_published_anew_when_nobody_takes_it(store: &Bench) {
    let job = NewJob { state: JobState::Importing, ..new_job("k", "body") };
    store.accept_job(&job, &deed("job.accepted", 0)).await.unwrap();
    assert_eq!(store.due_job_steps(at(0), 10).await.unwrap(), [job.job_id]);
    store.mark_job_published(job.job_id, at(1)).await.unwrap();
    assert_eq!(store.due_job_steps(at(30), 10).await.unwrap(), []);
    assert_eq!(store.due_job_steps(at(61), 10).await.unwrap(), [job.job_id]);
}

async fn a_job_moves_only_from_where_it_was_seen(store: &Bench) {
    let job = new_job("k", "body");
    store.accept_job(&job, &deed("job.accepted", 0)).await.unwrap();
    let early =
        store.move_job(job.job_id, JobState::Planned, JobState::Cancelled, None, &deed("job.cancelled", 1)).await;
    assert!(matches!(early, Err(StoreError::Conflict(_))));
    store.end_upload(job.job_id, b"digest", JobState::Assessing, &deed("job.uploaded", 2)).await.unwrap();
    let row = store.job(job.job_id).await.unwrap().unwrap();
    assert_eq!((row.state, row.recipients_digest.as_deref()), (JobState::Assessing, Some(&b"digest"[..])));
    let twice = store.end_upload(job.job_id, b"digest", JobState::Assessing, &deed("job.uploaded", 3)).await;
    assert!(matches!(twice, Err(StoreError::Conflict(_))));
}
