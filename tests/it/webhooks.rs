//! Endpoints of other systems: kept by API and command line, by administrators only, their secrets shown once.

use std::process::Command;

use serde_json::json;

use crate::faces::House;
use crate::processes::BINARY;
use crate::receiver::{Answer, Receiver};

#[tokio::test]
async fn an_administrator_adds_lists_rotates_and_removes_endpoints() {
    let house = House::open().await;
    let new = json!({ "url": "https://hooks.example.org/in?token=t", "types": ["mailing.completed", "org.duenotice.mailing.late"] });
    for role in ["operator", "releaser", "viewer", "auditor", "machine"] {
        house.by(role, "POST", "/v1/webhooks", &new).await.is(403);
    }
    let added = house.by("admin", "POST", "/v1/webhooks", &new).await.is(201);
    assert_eq!(added.header("cache-control"), "no-store");
    let added = added.json();
    assert_eq!(added["types"], json!(["mailing.completed", "mailing.late"]));
    let secret = added["secret"].as_str().unwrap();
    assert!(secret.starts_with("whsec_") && secret.len() == 50, "{secret}");
    let path = format!("/v1/webhooks/{}", added["id"].as_str().unwrap());
    let rotated = house.by("admin", "POST", &format!("{path}/rotate"), &json!(null)).await.is(200).json();
    assert_ne!(rotated["secret"], added["secret"]);
    assert!(rotated["both_secrets_until"].is_string());
    let listed = house.get("auditor", "/v1/webhooks").await.is(200);
    assert_eq!(listed.json()["items"][0]["url"], new["url"]);
    assert!(!listed.text.contains("whsec_"), "a secret is shown once");
    house.get("viewer", "/v1/webhooks").await.is(403);
    house.by("admin", "DELETE", &path, &json!(null)).await.is(204);
    house.by("admin", "DELETE", &path, &json!(null)).await.is(404);
    assert_eq!(house.get("admin", "/v1/webhooks").await.is(200).json()["items"], json!([]));
    house.engine.drain_deeds().await.unwrap();
    let log = house.get("auditor", "/v1/audit/entries?limit=500").await.is(200).text;
    for action in ["webhook.added", "webhook.rotated", "webhook.removed"] {
        assert!(log.contains(action), "{action} is not in the log");
    }
    assert!(!log.contains("token=t") && !log.contains("whsec_"), "the log has neither secrets nor full addresses");
}

#[tokio::test]
async fn everything_that_is_wrong_with_an_endpoint_is_told_at_once() {
    let house = House::open().await;
    let wrong = json!({ "url": "https://169.254.169.254/latest", "types": ["mailing.late", "mailing.lost"] });
    let answer = house.by("admin", "POST", "/v1/webhooks", &wrong).await.is(422).json();
    let places: Vec<&str> =
        answer["errors"].as_array().unwrap().iter().map(|e| e["pointer"].as_str().unwrap()).collect();
    assert_eq!(places, ["/types/1", "/url"]);
    assert_eq!(answer["errors"][1]["detail"], "the network address is not public (link-local)");
    for url in
        ["http://hooks.example.org/", "http://127.0.0.1:8080/", "https://localhost@hooks.example.org/", "nonsense"]
    {
        house.by("admin", "POST", "/v1/webhooks", &json!({ "url": url })).await.is(422);
    }
    house
        .by("admin", "POST", "/v1/webhooks", &json!({ "url": "https://h.example.org/", "types": "all" }))
        .await
        .is(422);
}

#[tokio::test]
async fn an_answer_with_a_secret_is_kept_for_no_idempotency_key() {
    let house = House::open().await;
    let bearer = format!("Bearer {}", house.token("admin"));
    let headers =
        [("authorization", bearer.as_str()), ("idempotency-key", "k-1"), ("content-type", "application/json")];
    let body = json!({ "url": "https://hooks.example.org/" }).to_string();
    let first = house.send("POST", "/v1/webhooks", &headers, body.clone()).await.is(201).json();
    let second = house.send("POST", "/v1/webhooks", &headers, body).await.is(201).json();
    assert_ne!(first["secret"], second["secret"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_command_line_adds_tests_and_removes_an_endpoint() {
    let receiver = Receiver::start(Answer::Status(204)).await;
    let folder = tempfile::tempdir().unwrap();
    let run = |args: &[&str]| {
        let output = tokio::task::block_in_place(|| {
            let mut command = Command::new(BINARY);
            command.args(args).current_dir(folder.path()).env("DUENOTICE__WEBHOOKS__ALLOW_LOCAL", "true");
            command.output().unwrap()
        });
        let said = String::from_utf8(output.stdout).unwrap();
        (output.status.code().unwrap(), said, String::from_utf8(output.stderr).unwrap())
    };
    run(&["keys", "new", "duenotice-data/master.key"]);
    assert_eq!(run(&["migrate"]).0, 0);
    let url = receiver.url();
    let (code, said, error) = run(&["webhook", "add", &url, "--types", "mailing.completed,mailing.late"]);
    assert_eq!(code, 0, "{error}");
    let (id, secret) = said.trim().split_once('\n').unwrap();
    let (code, said, error) = run(&["webhook", "test", id]);
    assert_eq!((code, said.as_str()), (0, "The endpoint answers HTTP 204.\n"), "{error}");
    let arrived = receiver.arrived();
    assert_eq!(arrived[0].kind(), "webhook.tested");
    assert_eq!(arrived[0].signed_by(secret), (1, 1));
    receiver.script(Answer::Status(500));
    assert_eq!(run(&["webhook", "test", id]).0, 1);
    let (_, rotated, _) = run(&["webhook", "rotate", id]);
    run(&["webhook", "test", id]);
    assert_eq!(receiver.arrived()[2].signed_by(rotated.trim()), (1, 2));
    let listed = run(&["webhook", "list"]).1;
    assert!(listed.contains(id) && listed.contains("mailing.completed,mailing.late"), "{listed}");
    assert!(!listed.contains("whsec_"));
    let (code, _, problems) = run(&["webhook", "add", "http://hooks.example.org/", "--types", "nonsense"]);
    assert_eq!(code, 2, "{problems}");
    assert!(problems.contains("/url") && problems.contains("/types/0"), "{problems}");
    assert_eq!(run(&["webhook", "remove", id]).0, 0);
    assert_eq!(run(&["webhook", "list"]).1, "");
}
