//! The HTTP interface: what it answers, to whom, and what it refuses.

use serde_json::{Value, json};

use crate::faces::{House, LIST, message, message_about};

#[tokio::test]
async fn the_description_is_the_committed_one() {
    let made = duenotice::http::description().unwrap();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/http/openapi.json");
    if std::env::var_os("DUENOTICE_BLESS").is_some() {
        std::fs::write(path, &made).unwrap();
    }
    let kept = std::fs::read_to_string(path).unwrap_or_default();
    assert!(made == kept, "src/http/openapi.json is not what the handlers say; DUENOTICE_BLESS=1 writes it anew");
    let described: Value = serde_json::from_str(&made).unwrap();
    assert_eq!(described["openapi"], "3.1.0");
    for (path, item) in described["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let kinds = &operation["responses"]["401"]["content"]["application/problem+json"];
            assert!(kinds.is_object(), "{method} {path} does not say how it refuses");
        }
    }
}

#[tokio::test]
async fn the_house_says_whether_it_lives_and_can_work() {
    let house = House::open().await;
    assert_eq!(house.send("GET", "/healthz", &[], "").await.is(200).json()["status"], "alive");
    assert_eq!(house.send("GET", "/readyz", &[], "").await.is(200).json()["status"], "ready");
    let described = house.send("GET", "/openapi.json", &[], "").await.is(200);
    assert_eq!(described.header("content-type"), "application/json");
}

#[tokio::test]
async fn a_request_without_a_good_token_is_refused_everywhere() {
    let house = House::open().await;
    let described: Value = serde_json::from_str(&duenotice::http::description().unwrap()).unwrap();
    for (path, item) in described["paths"].as_object().unwrap() {
        let path = path.replace("{job}", "job_0").replace("{recipient}", "1").replace("{incident}", "inc_0");
        let path = path.replace("{mailing}", "mlg_0").replace("{digest}", "d").replace("{relay}", "first");
        for method in item.as_object().unwrap().keys() {
            let method = method.to_uppercase();
            for headers in [&[][..], &[("authorization", "Bearer dn_0_x")], &[("authorization", "Basic eA==")]] {
                let answer = house.send(&method, &path, headers, "{}").await;
                assert_eq!(answer.status, 401, "{method} {path}: {}", answer.text);
                assert_eq!(answer.header("content-type"), "application/problem+json");
                assert!(answer.header("www-authenticate").starts_with("Bearer"));
                assert!(!answer.json()["instance"].as_str().unwrap().is_empty());
            }
        }
    }
}

#[tokio::test]
async fn each_role_may_do_its_own_and_nothing_else_and_refusals_are_recorded() {
    let house = House::open().await;
    let job = house.planned().await;
    let planned = house.mailing("planned").await;
    let mailing = format!("/v1/mailings/{planned}");
    let reason = json!({ "reason": "the tests ask" });
    let allowed: &[(&str, &str, Value, &[&str])] = &[
        ("POST", "/v1/templates/shipped", Value::Null, &["author"]),
        ("POST", &format!("{mailing}/release"), json!({}), &["releaser"]),
        ("POST", &format!("{mailing}/pause"), reason.clone(), &["operator", "releaser"]),
        ("GET", &format!("/v1/jobs/{job}/row-problems"), Value::Null, &["operator", "machine"]),
        ("POST", "/v1/relays/first/rest", reason.clone(), &["operator"]),
        ("GET", "/v1/audit/entries", Value::Null, &["auditor"]),
        ("POST", "/v1/audit/verify", Value::Null, &["auditor"]),
        ("POST", "/v1/jobs", json!({}), &["machine", "operator"]),
        (
            "PATCH",
            &format!("/v1/incidents/{}", "inc_00000000000000000000000000000000"),
            json!({"reason": "x", "facts": {}}),
            &["operator", "machine", "releaser"],
        ),
    ];
    let mut refused = 0;
    for (method, path, body, roles) in allowed {
        for role in ["author", "approver", "releaser", "operator", "viewer", "auditor", "machine"] {
            if roles.contains(&role) {
                continue;
            }
            let bearer = format!("Bearer {}", house.token(role));
            let headers = [("authorization", bearer.as_str()), ("if-match", "\"1\"")];
            let answer = house.send(method, path, &headers, body.to_string()).await;
            assert_eq!(answer.status, 403, "{role}: {method} {path}: {}", answer.text);
            assert_eq!(answer.json()["type"], "/problems/forbidden");
            refused += 1;
        }
    }
    let entries = house.get("auditor", "/v1/audit/entries?limit=500").await.is(200).json();
    let recorded = entries["items"].as_array().unwrap().iter().filter(|one| one["deed"]["action"] == "access.refused");
    assert_eq!(recorded.count(), refused);
}

#[tokio::test]
async fn a_bad_job_gets_every_problem_with_its_pointer_and_leaves_nothing() {
    let house = House::open().await;
    let mut bad = message("bad");
    bad["schema"] = json!(7);
    bad["incident"]["events"]["discovered"] = json!("2026-11-16T10:40:00");
    bad["incident"]["affected"][1]["territory"] = json!("Atlantis");
    bad["on_unknown"] = json!("perhaps");
    bad["surplus"] = json!(true);
    let answer = house.by("machine", "POST", "/v1/jobs", &bad).await.is(422);
    assert_eq!(answer.header("content-type"), "application/problem+json");
    let told = answer.json();
    let pointers: Vec<&str> =
        told["errors"].as_array().unwrap().iter().map(|one| one["pointer"].as_str().unwrap()).collect();
    for pointer in
        ["/schema", "/incident/events/discovered", "/incident/affected/1/territory", "/on_unknown", "/surplus"]
    {
        assert!(pointers.contains(&pointer), "{pointer} is not told: {told:#}");
    }
    for one in told["errors"].as_array().unwrap() {
        assert!(!one["detail"].as_str().unwrap().is_empty() && !one["expected"].as_str().unwrap().is_empty(), "{one}");
    }
    assert_eq!(house.get("viewer", "/v1/jobs").await.is(200).json()["items"], json!([]));
    assert_eq!(house.get("viewer", "/v1/incidents").await.is(200).json()["items"], json!([]));
}

#[tokio::test]
async fn what_is_no_json_or_too_long_is_refused() {
    let house = House::open().await;
    let bearer = format!("Bearer {}", house.token("machine"));
    let headers = [("authorization", bearer.as_str())];
    house.send("POST", "/v1/jobs", &headers, "{").await.is(422);
    let long = "x".repeat(1024 * 1024 + 1);
    assert_eq!(house.send("POST", "/v1/jobs", &headers, long).await.is(413).json()["type"], "/problems/too-large");
}

#[tokio::test]
async fn the_same_job_is_there_once() {
    let house = House::open().await;
    let first = house.by("machine", "POST", "/v1/jobs", &message("k1")).await.is(201);
    let id = first.json()["id"].as_str().unwrap().to_owned();
    assert_eq!(first.header("location"), format!("/v1/jobs/{id}"));
    let again = house.by("machine", "POST", "/v1/jobs", &message("k1")).await.is(200);
    assert_eq!(again.json()["id"], json!(id));
    let mut other = message_about("k1", "INC-2026-0043");
    other["auto_release"] = json!(true);
    house.by("machine", "POST", "/v1/jobs", &other).await.is(409);
    house.by("machine", "POST", "/v1/jobs", &message("k2")).await.is(409); // the reference is taken
    let mut keyless = message_about("", "INC-2026-0044");
    keyless.as_object_mut().unwrap().remove("idempotency_key");
    let told = house.by("machine", "POST", "/v1/jobs", &keyless).await.is(422).json();
    assert_eq!(told["errors"][0]["pointer"], "/idempotency_key");
    let bearer = format!("Bearer {}", house.token("machine"));
    let headers = [("authorization", bearer.as_str()), ("idempotency-key", "by-header")];
    house.send("POST", "/v1/jobs", &headers, keyless.to_string()).await.is(201);
}

#[tokio::test]
async fn a_list_is_taken_row_by_row_and_bad_rows_can_be_fetched() {
    let house = House::open().await;
    let job = house.job("list").await;
    let tally = house.upload(&job, LIST).await.is(200).json();
    assert_eq!(tally, json!({ "taken": 7, "bad": 2, "duplicate": 1 }));
    house.upload(&job, LIST).await.is(409); // the list is there
    let page = house.get("operator", &format!("/v1/jobs/{job}/row-problems?limit=2")).await.is(200);
    let told = page.json();
    assert_eq!(told["items"].as_array().unwrap().len(), 2);
    assert!(page.header("link").contains("rel=\"next\""));
    assert_eq!(told["items"][0]["row"], 4);
    assert!(told["items"][0]["problems"][0]["place"].as_str().unwrap().contains("name"), "{told:#}");
    let bearer = format!("Bearer {}", house.token("operator"));
    let csv = [("authorization", bearer.as_str()), ("accept", "text/csv")];
    let file = house.send("GET", &format!("/v1/jobs/{job}/row-problems"), &csv, "").await.is(200);
    assert!(file.header("content-disposition").contains("row-problems.csv"));
    assert_eq!(file.text.lines().count(), 4, "{}", file.text);
    let ndjson = [("authorization", bearer.as_str()), ("accept", "application/x-ndjson")];
    let file = house.send("GET", &format!("/v1/jobs/{job}/row-problems"), &ndjson, "").await.is(200);
    assert_eq!(file.text.lines().count(), 3, "{}", file.text);
}

#[tokio::test]
async fn a_list_of_another_type_or_with_a_wrong_head_leaves_nothing() {
    let house = House::open().await;
    let job = house.job("types").await;
    let path = format!("/v1/jobs/{job}/recipients");
    let bearer = format!("Bearer {}", house.token("machine"));
    let headers = [("authorization", bearer.as_str()), ("content-type", "application/json")];
    house.send("PUT", &path, &headers, "[]").await.is(415);
    let told = house.upload(&job, "id,nmae\n1,x\n").await.is(422).json();
    assert!(told["errors"].as_array().unwrap().len() >= 3, "{told:#}");
    assert_eq!(house.get("viewer", &format!("/v1/jobs/{job}")).await.json()["state"], "awaiting_recipients");
    let headers = [("authorization", bearer.as_str()), ("content-type", "application/x-ndjson")];
    let line = r#"{"id":"1","name":"Sample One","territory":"US-NY","email":"one@example.org"}"#;
    let tally = house.send("POST", &path, &headers, format!("{line}\nnot json\n")).await.is(200).json();
    assert_eq!(tally, json!({ "taken": 1, "bad": 1, "duplicate": 0 }));
}

#[tokio::test]
async fn lists_come_in_pages_until_the_last() {
    let house = House::open().await;
    for n in 0..5 {
        let body = message_about(&format!("page-{n}"), &format!("INC-2026-{n:04}"));
        house.by("machine", "POST", "/v1/jobs", &body).await.is(201);
    }
    let mut seen = Vec::new();
    let mut path = "/v1/jobs?limit=2".to_owned();
    loop {
        let page = house.get("viewer", &path).await.is(200);
        seen.extend(page.json()["items"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap().to_owned()));
        let link = page.header("link").to_owned();
        let next = page.json()["next_cursor"].as_str().map(str::to_owned);
        assert_eq!(link.is_empty(), next.is_none());
        let Some(next) = next else { break };
        assert!(link.contains(&next));
        path = link.trim_start_matches('<').split('>').next().unwrap().to_owned();
    }
    let mut newest_first = seen.clone();
    newest_first.sort_unstable_by(|one, other| other.cmp(one));
    assert_eq!(seen.len(), 5);
    assert_eq!(seen, newest_first);
    house.get("viewer", "/v1/jobs?limit=0").await.is(400);
    house.get("viewer", "/v1/jobs?cursor=strange").await.is(400);
}

#[tokio::test]
async fn what_there_is_not_is_not_found() {
    let house = House::open().await;
    for path in [
        "/v1/jobs/job_1",
        "/v1/incidents/inc_00000000000000000000000000000000",
        "/v1/mailings/job_0",
        "/v1/templates/sha256:0",
        "/v1/nowhere",
    ] {
        let told = house.get("viewer", path).await.is(404);
        assert_eq!(told.header("content-type"), "application/problem+json", "{path}");
    }
    let told = house.by("viewer", "DELETE", "/v1/jobs", &Value::Null).await.is(405);
    assert!(!told.header("allow").is_empty());
}

#[tokio::test]
async fn facts_change_only_over_the_revision_that_was_read() {
    let house = House::open().await;
    let job = house.job("facts").await;
    let incident =
        house.get("viewer", &format!("/v1/jobs/{job}")).await.json()["incident"].as_str().unwrap().to_owned();
    let path = format!("/v1/incidents/{incident}");
    let shown = house.get("viewer", &path).await.is(200);
    let tag = shown.header("etag").to_owned();
    assert_eq!(tag, "\"1\"");
    let bearer = format!("Bearer {}", house.token("operator"));
    let change = json!({ "reason": "the report of the experts", "facts": { "facts": { "encrypted": null, "accessed": false } } });
    let plain = [("authorization", bearer.as_str())];
    house.send("PATCH", &path, &plain, change.to_string()).await.is(428);
    let old = [("authorization", bearer.as_str()), ("if-match", "\"7\"")];
    house.send("PATCH", &path, &old, change.to_string()).await.is(412);
    let present = [("authorization", bearer.as_str()), ("if-match", tag.as_str())];
    let changed = house.send("PATCH", &path, &present, change.to_string()).await.is(200);
    assert_eq!(changed.header("etag"), "\"2\"");
    let facts = &changed.json()["facts"]["facts"];
    assert_eq!(facts["accessed"], false);
    assert!(facts.get("encrypted").is_none_or(Value::is_null), "{facts}");
    house.send("PATCH", &path, &present, change.to_string()).await.is(412);
    let told = house.get("viewer", &format!("{path}/revisions")).await.is(200).json();
    assert_eq!(told.as_array().unwrap().len(), 2);
    let bad = json!({ "facts": [], "surplus": 1 });
    let second = [("authorization", bearer.as_str()), ("if-match", "\"2\"")];
    let told = house.send("PATCH", &path, &second, bad.to_string()).await.is(422).json();
    assert_eq!(told["errors"].as_array().unwrap().len(), 3, "{told:#}");
}

#[tokio::test]
async fn obligations_come_with_dues_citations_and_trace() {
    let house = House::open().await;
    let job = house.job("duties").await;
    let incident =
        house.get("viewer", &format!("/v1/jobs/{job}")).await.json()["incident"].as_str().unwrap().to_owned();
    house.get("viewer", &format!("/v1/incidents/{incident}/obligations")).await.is(404);
    house.upload(&job, LIST).await.is(200);
    house.work(&job).await;
    let told = house.get("viewer", &format!("/v1/incidents/{incident}/obligations")).await.is(200).json();
    let obligations = told["result"]["obligations"].as_array().unwrap();
    let owed: Vec<&Value> = obligations.iter().filter(|one| one["standing"] == "owed").collect();
    assert!(owed.len() > 5, "{}", owed.len());
    for one in owed {
        assert!(!one["citations"].as_array().unwrap().is_empty(), "{one:#}");
        assert!(!one["trace"].as_array().unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_template_is_approved_by_somebody_else_over_the_state_that_was_read() {
    let house = House::open().await;
    let proposed = house.by("author", "POST", "/v1/templates/shipped", &Value::Null).await.is(200).json();
    let digest = proposed["proposed"][0].as_str().unwrap().to_owned();
    let path = format!("/v1/templates/{digest}");
    assert_eq!(house.get("viewer", &path).await.is(200).header("etag"), "\"draft\"");
    let step = async |role: &str, step: &str, state: Option<&str>, comment: Value| {
        let bearer = format!("Bearer {}", house.token(role));
        let tag = state.map(|state| format!("\"{state}\""));
        let mut headers = vec![("authorization", bearer.as_str())];
        headers.extend(tag.as_deref().map(|tag| ("if-match", tag)));
        house.send("POST", &format!("{path}/{step}"), &headers, json!({ "comment": comment }).to_string()).await
    };
    step("author", "submit", None, Value::Null).await.is(428);
    step("author", "submit", Some("draft"), Value::Null).await.is(200);
    step("approver", "approve", Some("draft"), Value::Null).await.is(412);
    step("author", "approve", Some("in_review"), Value::Null).await.is(403);
    let refused = step("approver", "reject", Some("in_review"), Value::Null).await.is(409).json();
    assert_eq!(refused["type"], "/problems/refused", "a rejection needs words");
    let approved = step("approver", "approve", Some("in_review"), json!("read it")).await.is(200);
    assert_eq!(approved.json()["state"], "approved");
    assert_eq!(approved.json()["decisions"].as_array().unwrap().len(), 2);
    let page = house.get("viewer", &format!("{path}/preview.html")).await.is(200);
    assert!(page.header("content-security-policy").contains("sandbox"));
    assert!(page.text.starts_with("<!"), "{}", &page.text[..60]);
    assert!(!house.get("viewer", &format!("{path}/preview.txt")).await.is(200).text.is_empty());
    let listed = house.get("viewer", "/v1/templates?state=approved").await.is(200).json();
    assert_eq!(listed.as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn four_eyes_hold_for_one_person_with_both_roles() {
    let house = House::open().await;
    let proposed = house.by("admin", "POST", "/v1/templates/shipped", &Value::Null).await.is(200).json();
    let path = format!("/v1/templates/{}", proposed["proposed"][0].as_str().unwrap());
    let bearer = format!("Bearer {}", house.token("admin"));
    let draft = [("authorization", bearer.as_str()), ("if-match", "\"draft\"")];
    house.send("POST", &format!("{path}/submit"), &draft, "{}").await.is(200);
    let review = [("authorization", bearer.as_str()), ("if-match", "\"in_review\"")];
    let refused = house.send("POST", &format!("{path}/approve"), &review, "{}").await.is(409).json();
    assert_eq!(refused["type"], "/problems/refused");
}

#[tokio::test]
async fn a_release_is_done_once_for_its_key() {
    let house = House::open().await;
    house.planned().await;
    let mailing = house.mailing("planned").await;
    let path = format!("/v1/mailings/{mailing}/release");
    let bearer = format!("Bearer {}", house.token("releaser"));
    let keyed = [("authorization", bearer.as_str()), ("idempotency-key", "release-1")];
    let unacknowledged = house.by("releaser", "POST", &path, &json!({})).await;
    assert_eq!(unacknowledged.status, 409, "warnings need an acknowledgement: {}", unacknowledged.text);
    let body = json!({ "acknowledge_warnings": true }).to_string();
    let first = house.send("POST", &path, &keyed, body.clone()).await.is(200);
    assert_eq!(first.json()["state"], "released");
    let again = house.send("POST", &path, &keyed, body.clone()).await.is(200);
    assert_eq!((again.header("idempotent-replayed"), &again.text), ("true", &first.text));
    let other = house.send("POST", &path, &keyed, "{}").await.is(422);
    assert_eq!(other.json()["type"], "/problems/key-reused");
    house.send("POST", &path, &[("authorization", bearer.as_str())], body).await.is(409); // without the key it is a second release
}

#[tokio::test]
async fn a_mailing_is_paused_resumed_and_cancelled_with_a_reason() {
    let house = House::open().await;
    house.planned().await;
    let mailing = house.mailing("planned").await;
    let post = async |step: &str, body: Value| {
        house.by("releaser", "POST", &format!("/v1/mailings/{mailing}/{step}"), &body).await
    };
    post("release", json!({ "acknowledge_warnings": true })).await.is(200);
    let told = post("pause", json!({})).await.is(422).json();
    assert_eq!(told["errors"][0]["pointer"], "/reason");
    let reason = json!({ "reason": "the page of the notice is not up yet" });
    assert_eq!(post("pause", reason.clone()).await.is(200).json()["state"], "paused");
    post("resume", reason.clone()).await.is(200);
    assert_eq!(post("cancel", reason.clone()).await.is(200).json()["state"], "cancelled");
    post("resume", reason).await.is(409);
}

#[tokio::test]
async fn the_audit_log_is_read_and_verified() {
    let house = House::open().await;
    house.job("audited").await;
    house.get("auditor", "/v1/audit/entries").await.is(200);
    let head = house.get("viewer", "/v1/audit/head").await.is(200).json();
    let page = house.get("auditor", "/v1/audit/entries?limit=3").await.is(200).json();
    assert_eq!(page["items"].as_array().unwrap().len(), 3);
    let (newest, next) = (&page["items"][0], &page["items"][1]);
    assert_eq!(newest["previous"], next["hash"]);
    assert_eq!(newest["deed"], serde_json::from_str::<Value>(newest["body"].as_str().unwrap()).unwrap());
    let found = house.by("auditor", "POST", "/v1/audit/verify", &head).await.is(200).json();
    assert_eq!(found["whole"], true);
    let forged = json!({ "seq": head["seq"], "hash": "00".repeat(32) });
    let found = house.by("auditor", "POST", "/v1/audit/verify", &forged).await.is(200).json();
    assert_eq!(found["whole"], false);
    house.by("auditor", "POST", "/v1/audit/verify", &json!({ "seq": 1 })).await.is(422);
}

#[tokio::test]
async fn the_vocabulary_names_every_word_that_a_job_may_use() {
    let house = House::open().await;
    let told = house.get("machine", "/v1/vocabulary").await.is(200).json();
    assert!(told["event"]["words"]["discovered"].as_str().is_some_and(|meaning| !meaning.is_empty()), "{told:#}");
    assert!(told["data"]["words"]["ssn"].is_string());
}
