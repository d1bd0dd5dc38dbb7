//! What people do: incidents, templates, tokens, and the deeds that are kept of it.

use duenotice::id::Id;
use duenotice::store::{
    Accepted, NewAssessment, NewDecision, NewToken, NewVersion, Proposed, Remembered, StoreError, TemplateState,
    TokenKind,
};
use serde_json::json;

use super::bench::Bench;
use super::given::{at, deed, job, new_job};

on_both! {
    an_incident_is_amended_only_from_the_revision_that_was_seen,
    assessments_are_kept_and_the_latest_is_of_the_latest_revision,
    a_version_is_entered_once_and_decided_from_the_state_that_was_seen,
    a_token_is_known_by_its_secret_until_it_is_revoked,
    an_answer_is_remembered_for_its_key,
    a_deed_is_written_with_its_action_or_not_at_all,
    deeds_wait_in_order_until_they_are_drained,
}

async fn an_incident_is_amended_only_from_the_revision_that_was_seen(store: &Bench) {
    let job = job(store, "k").await;
    let id = job.incident_id;
    let amend = async |expected, facts: &'static str, second| {
        store.amend_incident(id, expected, "Two laptops", facts, "one more", &deed("incident.amended", second)).await
    };
    assert_eq!(amend(1, "{\"n\":2}", 5).await.unwrap(), 2);
    assert!(matches!(amend(1, "{\"n\":3}", 6).await, Err(StoreError::Conflict(_))));
    let row = store.incident(id).await.unwrap().unwrap();
    assert_eq!((row.revision, row.facts.as_str(), row.title.as_str()), (2, "{\"n\":2}", "Two laptops"));
    assert_eq!((row.created_at, row.updated_at), (at(0), at(5)));
    assert_eq!(store.incident_by_reference("INC-k").await.unwrap(), Some(row.clone()));
    assert_eq!(store.incidents(None, 10).await.unwrap(), [row]);
    assert_eq!(store.incidents(Some(id), 10).await.unwrap(), []);
    let revisions = store.revisions(id).await.unwrap();
    assert_eq!(
        revisions.iter().map(|row| (row.revision, row.facts.as_str())).collect::<Vec<_>>(),
        [(1, "{}"), (2, "{\"n\":2}")]
    );
    assert_eq!(
        (revisions[1].actor.as_str(), revisions[1].reason.as_str()),
        ("person:demo-releaser@example.org", "one more")
    );
}

async fn assessments_are_kept_and_the_latest_is_of_the_latest_revision(store: &Bench) {
    let incident_id = job(store, "k").await.incident_id;
    for (revision, body) in [(1, "old"), (2, "new"), (1, "recomputed")] {
        let new = NewAssessment {
            assessment_id: Id::fresh(),
            incident_id,
            revision,
            library_digest: "sha256:11".to_owned(),
            body: body.to_owned(),
        };
        store.save_assessment(&new, &deed("incident.assessed", 6)).await.unwrap();
    }
    assert_eq!(store.latest_assessment(incident_id).await.unwrap().unwrap().body, "new");
    assert_eq!(store.assessments(incident_id).await.unwrap().len(), 3);
}

async fn a_version_is_entered_once_and_decided_from_the_state_that_was_seen(store: &Bench) {
    let new = NewVersion {
        digest: "sha256:aa".to_owned(),
        name: "breach-notice".to_owned(),
        locale: "bg".to_owned(),
        state: TemplateState::Draft,
        source: b"bytes".to_vec(),
        meta: json!({"duties": ["gdpr-34"], "n": 1.5}),
    };
    let Proposed::New(row) = store.propose(&new, &deed("template.proposed", 1)).await.unwrap() else { panic!() };
    assert_eq!((row.meta.clone(), row.source.as_slice()), (new.meta.clone(), &b"bytes"[..]));
    assert_eq!(store.propose(&new, &deed("template.proposed", 2)).await.unwrap(), Proposed::Exists(row.clone()));
    use TemplateState::{Approved, Draft, InReview};
    let decide = async |expected, to, action: &'static str, second| {
        let decision = NewDecision { digest: "sha256:aa", expected, to, action, comment: "as agreed", approval: None };
        store.decide(&decision, &deed("template.decided", second)).await
    };
    decide(Draft, InReview, "reviewed", 3).await.unwrap();
    assert!(matches!(decide(Draft, Approved, "approved", 4).await, Err(StoreError::Conflict(_))));
    assert_eq!(store.approved().await.unwrap(), []);
    decide(InReview, Approved, "approved", 5).await.unwrap();
    let approved = store.approved().await.unwrap();
    assert_eq!((approved.len(), approved[0].state, approved[0].updated_at), (1, Approved, at(5)));
    assert_eq!(store.version("sha256:aa").await.unwrap().unwrap(), approved[0]);
    assert_eq!(store.versions(Some("breach-notice")).await.unwrap(), approved);
    assert_eq!(store.versions(Some("other")).await.unwrap(), []);
    assert_eq!(store.versions(None).await.unwrap(), approved);
    let decisions = store.decisions("sha256:aa").await.unwrap();
    assert_eq!(decisions.iter().map(|row| row.action.as_str()).collect::<Vec<_>>(), ["reviewed", "approved"]);
    assert_eq!(store.deeds_waiting().await.unwrap(), 3, "one for each thing that happened");
}

async fn a_token_is_known_by_its_secret_until_it_is_revoked(store: &Bench) {
    let new = NewToken {
        token_id: Id::fresh(),
        name: "demo-approver@example.org".to_owned(),
        kind: TokenKind::Person,
        roles: vec!["approver".to_owned(), "viewer".to_owned()],
        secret_hash: vec![1, 2, 3],
        expires_at: Some(at(100)),
    };
    store.issue_token(&new, &deed("token.issued", 1)).await.unwrap();
    let row = store.token_by_secret(&[1, 2, 3]).await.unwrap().unwrap();
    assert_eq!((row.token_id, row.roles.clone(), row.revoked_at), (new.token_id, json!(["approver", "viewer"]), None));
    assert_eq!(store.token_by_secret(&[1, 2]).await.unwrap(), None);
    store.open_browser_session(&[9], new.token_id, at(50), &deed("person.signed-in", 2)).await.unwrap();
    store.see_browser_session(&[9], at(3)).await.unwrap();
    let session = store.browser_session(&[9]).await.unwrap().unwrap();
    assert_eq!((session.token_id, session.seen_at, session.expires_at), (new.token_id, at(3), at(50)));
    store.open_browser_session(&[8], new.token_id, at(10), &deed("person.signed-in", 4)).await.unwrap();
    assert_eq!(store.forget_browser_sessions(at(20)).await.unwrap(), 1);
    store.revoke_token(new.token_id, &deed("token.revoked", 21)).await.unwrap();
    assert_eq!(store.browser_session(&[9]).await.unwrap(), None);
    assert_eq!(store.token(new.token_id).await.unwrap().unwrap().revoked_at, Some(at(21)));
    let twice = store.revoke_token(new.token_id, &deed("token.revoked", 22)).await;
    assert!(matches!(twice, Err(StoreError::Conflict(_))));
    assert_eq!(store.tokens().await.unwrap().len(), 1);
}

async fn an_answer_is_remembered_for_its_key(store: &Bench) {
    let answer = Remembered { request_hash: vec![1], status: 202, response: b"{}".to_vec(), created_at: at(1) };
    assert_eq!(store.recall("k").await.unwrap(), None);
    assert!(store.remember("k", &answer).await.unwrap());
    assert!(!store.remember("k", &Remembered { status: 500, ..answer.clone() }).await.unwrap());
    assert_eq!(store.recall("k").await.unwrap(), Some(answer));
    assert_eq!(store.forget_answers(at(2)).await.unwrap(), 1);
    assert_eq!(store.recall("k").await.unwrap(), None);
}

async fn a_deed_is_written_with_its_action_or_not_at_all(store: &Bench) {
    // a table that refuses deeds stands for a database that fails in the middle of a transaction
    store.behind_its_back("alter table audit_outbox rename to audit_outbox_away").await.unwrap();
    let refused = store.accept_job(&new_job("k", "body"), &deed("job.accepted", 0)).await;
    assert!(matches!(refused, Err(StoreError::Broken(_))), "{refused:?}");
    store.behind_its_back("alter table audit_outbox_away rename to audit_outbox").await.unwrap();
    assert_eq!(store.number("select count(*) from job").await, 0);
    assert_eq!(store.number("select count(*) from incident").await, 0);
    let accepted = store.accept_job(&new_job("k", "body"), &deed("job.accepted", 0)).await.unwrap();
    assert!(matches!(accepted, Accepted::New(_)));
    assert_eq!(store.deeds_waiting().await.unwrap(), 1);
}

async fn deeds_wait_in_order_until_they_are_drained(store: &Bench) {
    for action in ["a.one", "a.two", "a.three"] {
        store.record_deed(&deed(action, 1)).await.unwrap();
    }
    let waiting = store.undrained(2).await.unwrap();
    assert_eq!(waiting[0].body, deed("a.one", 1).to_bytes());
    assert_eq!((waiting.len(), waiting[1].at), (2, at(1)));
    store.drained(&[waiting[0].deed_id, waiting[1].deed_id]).await.unwrap();
    let rest = store.undrained(2).await.unwrap();
    assert_eq!(rest.iter().map(|row| row.body.clone()).collect::<Vec<_>>(), [deed("a.three", 1).to_bytes()]);
}
