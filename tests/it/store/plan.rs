//! Plans, releases, and recipients becoming deliveries.

use duenotice::delivery::State;
use duenotice::id::Id;
use duenotice::store::{Listed, MailingState, Materialised, NewMailing, NewRecipient, OnUnknown, StoreError, Way};

use super::bench::Bench;
use super::given::{at, claim, counts, deed, import, job, new_mailing, recipient, released, worker};

on_both! {
    a_plan_replaces_what_is_not_released,
    mailings_are_released_all_or_none,
    a_mailing_is_paused_resumed_and_cancelled,
    recipients_become_deliveries_once,
    a_crowd_that_materialises_does_it_once,
    what_cannot_be_sent_is_settled_from_the_beginning,
    a_paused_mailing_is_neither_published_nor_claimed,
}

async fn a_plan_replaces_what_is_not_released(store: &Bench) {
    let job = job(store, "k").await;
    let plan = [new_mailing(&job, "BG", "bg", Way::Email, 1), new_mailing(&job, "US-CA", "es", Way::Email, 1)];
    let first = store.replace_plan(job.job_no, &plan, &deed("plan.replaced", 1)).await.unwrap();
    assert_eq!((first.stored.len(), first.kept), (2, 0));
    store.release(&[first.stored[0].mailing_id], at(99), &deed("mailing.released", 2)).await.unwrap();
    let blocked = NewMailing { blocked: true, ..new_mailing(&job, "US-CA", "es", Way::Email, 1) };
    let plan = [new_mailing(&job, "BG", "bg", Way::Email, 1), blocked, new_mailing(&job, "BG", "bg", Way::Letter, 1)];
    let second = store.replace_plan(job.job_no, &plan, &deed("plan.replaced", 3)).await.unwrap();
    assert_eq!((second.stored.len(), second.kept), (2, 1));
    let now = store.mailings(Listed::Job(job.job_no), 0, 10).await.unwrap();
    let flat: Vec<_> = now.iter().map(|m| (m.territory.as_str(), m.class, m.state)).collect();
    use MailingState::{Blocked, Planned, Released};
    assert_eq!(flat, [("BG", Way::Email, Released), ("US-CA", Way::Email, Blocked), ("BG", Way::Letter, Planned)]);
    assert_eq!(now[0].mailing_id, first.stored[0].mailing_id);
    assert_eq!(store.mailings(Listed::Incident(job.incident_id), now[0].mailing_no, 10).await.unwrap(), now[1..]);
    assert_eq!(store.mailings(Listed::All, 0, 1).await.unwrap(), now[..1]);
}

async fn mailings_are_released_all_or_none(store: &Bench) {
    let job = job(store, "k").await;
    let blocked = NewMailing { blocked: true, ..new_mailing(&job, "US-CA", "es", Way::Email, 1) };
    let plan = [new_mailing(&job, "BG", "bg", Way::Email, 1), blocked];
    let planned = store.replace_plan(job.job_no, &plan, &deed("plan.replaced", 1)).await.unwrap().stored;
    let waiting = store.deeds_waiting().await.unwrap();
    let both = [planned[0].mailing_id, planned[1].mailing_id];
    assert!(matches!(store.release(&both, at(99), &deed("mailing.released", 2)).await, Err(StoreError::Conflict(_))));
    assert_eq!(store.mailing(both[0]).await.unwrap().unwrap().state, MailingState::Planned);
    assert_eq!(store.deeds_waiting().await.unwrap(), waiting, "what did not happen is no deed");
    let row = store.release(&both[..1], at(99), &deed("mailing.released", 2)).await.unwrap().remove(0);
    assert_eq!(row.released_by.as_deref(), Some("person:demo-releaser@example.org"));
    assert_eq!((row.released_at, row.give_up_at), (Some(at(2)), Some(at(99))));
    assert_eq!(store.mailing(both[0]).await.unwrap(), Some(row));
    let again = store.release(&both[..1], at(99), &deed("mailing.released", 3)).await;
    assert!(matches!(again, Err(StoreError::Conflict(_))));
}

async fn a_mailing_is_paused_resumed_and_cancelled(store: &Bench) {
    let (_, mailing) = released(store, "k", 3, OnUnknown::Resend).await;
    let id = mailing.mailing_id;
    let set =
        async |to, second| store.set_mailing_state(id, to, &deed("mailing.set", second)).await.map(|row| row.state);
    assert_eq!(set(MailingState::Paused, 4).await.unwrap(), MailingState::Paused);
    assert!(matches!(set(MailingState::Paused, 5).await, Err(StoreError::Conflict(_))));
    assert!(matches!(store.materialise(mailing.mailing_no, 10, at(5)).await, Err(StoreError::Conflict(_))));
    assert_eq!(set(MailingState::Running, 6).await.unwrap(), MailingState::Released, "it had no deliveries");
    store.materialise(mailing.mailing_no, 10, at(7)).await.unwrap();
    set(MailingState::Paused, 8).await.unwrap();
    assert_eq!(set(MailingState::Running, 9).await.unwrap(), MailingState::Running);
    assert!(matches!(set(MailingState::Completed, 10).await, Err(StoreError::Conflict(_))));
    assert_eq!(set(MailingState::Cancelled, 11).await.unwrap(), MailingState::Cancelled);
    assert!(matches!(set(MailingState::Running, 12).await, Err(StoreError::Conflict(_))));
}

async fn recipients_become_deliveries_once(store: &Bench) {
    let job = job(store, "k").await;
    // others in between, so that the ranges of chunks have holes
    let rows: Vec<NewRecipient> = (1..=1000)
        .map(|seq| NewRecipient { territory: if seq % 2 == 0 { "BG" } else { "FR" }.to_owned(), ..recipient(seq) })
        .collect();
    import(store, job.job_no, &rows).await;
    let plan = [new_mailing(&job, "BG", "bg", Way::Email, 1)];
    let planned = store.replace_plan(job.job_no, &plan, &deed("plan.replaced", 1)).await.unwrap().stored;
    store.release(&[planned[0].mailing_id], at(99), &deed("mailing.released", 2)).await.unwrap();
    let no = planned[0].mailing_no;
    assert_eq!(store.unmaterialised(10).await.unwrap(), [no]);
    assert_eq!(store.materialise(no, 300, at(3)).await.unwrap(), Materialised { entered: 300, done: false });
    assert_eq!(counts(store, no).await, [(State::Pending, 300)]);
    assert_eq!(store.complete_finished(at(4)).await.unwrap(), []);
    assert_eq!(store.materialise(no, 300, at(5)).await.unwrap(), Materialised { entered: 200, done: true });
    assert_eq!(store.materialise(no, 300, at(6)).await.unwrap(), Materialised { entered: 0, done: true });
    assert_eq!(counts(store, no).await, [(State::Pending, 500)]);
    assert_eq!(store.unmaterialised(10).await.unwrap(), Vec::<i64>::new());
    let row = store.mailing_by_no(no).await.unwrap().unwrap();
    assert_eq!((row.state, row.total, row.materialised_at), (MailingState::Running, 500, Some(at(5))));
    let seqs: Vec<i64> = store.deliveries(no, &[], 0, 9999).await.unwrap().iter().map(|row| row.seq).collect();
    assert_eq!(seqs, (1..=1000).filter(|seq| seq % 2 == 0).collect::<Vec<_>>());
    let worker = worker(store).await;
    let mut carried = Vec::new();
    for _ in 0..3 {
        carried.extend(claim(store, worker, 10).await.seqs);
    }
    carried.sort_unstable();
    assert_eq!(carried, seqs, "each delivery is in one chunk");
    assert_eq!(store.ready_chunks(2, 10, at(60)).await.unwrap(), []);
}

async fn a_crowd_that_materialises_does_it_once(store: &Bench) {
    let (_, mailing) = released(store, "k", 2000, OnUnknown::Resend).await;
    let no = mailing.mailing_no;
    let tasks: Vec<_> = (0..5)
        .map(|_| {
            let store = store.store.clone();
            tokio::spawn(async move { while !store.materialise(no, 150, at(4)).await.unwrap().done {} })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(counts(store, no).await, [(State::Pending, 2000)]);
    let cut = store.ready_chunks(2, 100, at(5)).await.unwrap();
    assert_eq!(cut.len(), 14, "150 at a time make one chunk each");
}

async fn what_cannot_be_sent_is_settled_from_the_beginning(store: &Bench) {
    let job = job(store, "k").await;
    let rows = [
        recipient(1),
        recipient(2),
        NewRecipient { has_email: false, ..recipient(3) },
        NewRecipient { has_email: false, has_postal: true, ..recipient(4) },
    ];
    import(store, job.job_no, &rows).await;
    for seq in [2_u8, 4] {
        let mac = format!("address {seq}").into_bytes();
        assert!(store.suppress(&mac, "complaint", &deed("address.suppressed", 1)).await.unwrap());
        assert!(!store.suppress(&mac, "complaint", &deed("address.suppressed", 1)).await.unwrap());
    }
    let plan = [Way::Email, Way::None, Way::Letter].map(|way| new_mailing(&job, "BG", "bg", way, 1));
    let planned = store.replace_plan(job.job_no, &plan, &deed("plan.replaced", 1)).await.unwrap().stored;
    let ids: Vec<Id<_>> = planned.iter().map(|row| row.mailing_id).collect();
    store.release(&ids, at(99), &deed("mailing.released", 2)).await.unwrap();
    for row in &planned {
        assert!(store.materialise(row.mailing_no, 100, at(3)).await.unwrap().done);
    }
    assert_eq!(counts(store, planned[0].mailing_no).await, [(State::Pending, 1), (State::Suppressed, 1)]);
    assert_eq!(counts(store, planned[1].mailing_no).await, [(State::Invalid, 1)]);
    assert_eq!(counts(store, planned[2].mailing_no).await, [(State::Pending, 1)], "the list speaks about e-mail");
    let suppressed = store.delivery(planned[0].mailing_no, 2).await.unwrap().unwrap();
    assert_eq!((suppressed.final_at, suppressed.last_reason.is_some()), (Some(at(3)), true));
    let unreached = store.unreached(job.job_no, (0, 0), 10).await.unwrap();
    assert_eq!(
        unreached.iter().map(|row| (row.seq, row.state.unwrap())).collect::<Vec<_>>(),
        [(2, State::Suppressed), (3, State::Invalid)]
    );
    let rest = store.unreached(job.job_no, (unreached[0].mailing_no, unreached[0].seq), 10).await.unwrap();
    assert_eq!(rest, unreached[1..]);
    let by_territory = store.counts_by_territory(job.job_no).await.unwrap();
    assert_eq!(by_territory.iter().map(|row| row.n).sum::<i64>(), 4);
    assert_eq!(store.complete_finished(at(5)).await.unwrap(), [planned[1].mailing_id]);
}

async fn a_paused_mailing_is_neither_published_nor_claimed(store: &Bench) {
    let (_, mailing) = super::given::running(store, "k", 10, OnUnknown::Resend).await;
    let ready = store.ready_chunks(2, 10, at(10)).await.unwrap();
    let worker = worker(store).await;
    store.set_mailing_state(mailing.mailing_id, MailingState::Paused, &deed("mailing.paused", 11)).await.unwrap();
    assert_eq!(store.claim(ready[0].chunk_id, worker).await.unwrap(), None);
    assert_eq!(store.ready_chunks(2, 10, at(60)).await.unwrap(), []);
    store.set_mailing_state(mailing.mailing_id, MailingState::Running, &deed("mailing.resumed", 61)).await.unwrap();
    assert_eq!(store.ready_chunks(2, 10, at(62)).await.unwrap(), ready);
}
