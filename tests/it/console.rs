//! The console: signing in, doors that stay shut, forms; the rest is looked at by a real browser.

use crate::faces::{Answer, House};

const OURS: (&str, &str) = ("sec-fetch-site", "same-origin");

async fn sign_in(house: &House, role: &str) -> String {
    let body = format!("token={}", house.token(role));
    let answer = house.send("POST", "/console/login", &[OURS], body).await.is(303);
    assert_eq!(answer.header("location"), "/console/");
    let cookie = answer.header("set-cookie").to_owned();
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), "{cookie}");
    cookie.split(';').next().unwrap().to_owned()
}

async fn page(house: &House, cookie: &str, path: &str) -> Answer {
    house.send("GET", path, &[("cookie", cookie)], "").await
}

async fn post(house: &House, cookie: &str, path: &str, body: &str) -> Answer {
    house.send("POST", path, &[("cookie", cookie), OURS], body.to_owned()).await
}

#[tokio::test]
async fn a_stranger_sees_the_sign_in_page_and_is_led_back() {
    let house = House::open().await;
    let answer = house.send("GET", "/console/incidents", &[], "").await.is(303);
    assert_eq!(answer.header("location"), "/console/login?back=/console/incidents");
    let answer = house.send("GET", "/console/login?back=/console/incidents", &[], "").await.is(200);
    assert!(answer.text.contains("value=\"/console/incidents\""));
    assert!(answer.header("content-security-policy").contains("default-src 'none'"));
    let answer = house.send("POST", "/console/login", &[OURS], "token=dn_wrong&back=/console/incidents").await.is(422);
    assert!(answer.text.contains("<title>Error: Sign in"));
}

#[tokio::test]
async fn a_form_of_another_site_does_nothing() {
    let house = House::open().await;
    let cookie = sign_in(&house, "releaser").await;
    for headers in
        [&[("cookie", cookie.as_str())][..], &[("cookie", cookie.as_str()), ("sec-fetch-site", "cross-site")]]
    {
        let answer = house.send("POST", "/console/logout", headers, "").await.is(403);
        assert!(answer.text.contains("<h1>"), "told as a page: {}", answer.text);
    }
    page(&house, &cookie, "/console/").await.is(200);
}

#[tokio::test]
async fn signing_out_ends_it() {
    let house = House::open().await;
    let cookie = sign_in(&house, "viewer").await;
    page(&house, &cookie, "/console/").await.is(200);
    let answer = post(&house, &cookie, "/console/logout", "").await.is(303);
    assert!(answer.header("set-cookie").contains("Max-Age=0"));
    page(&house, &cookie, "/console/").await.is(303);
}

#[tokio::test]
async fn a_revoked_token_closes_its_browser_too() {
    let house = House::open().await;
    let cookie = sign_in(&house, "viewer").await;
    let admin = house.caller("admin").await;
    let tokens = house.engine.tokens(&admin).await.unwrap();
    let viewer = tokens.iter().find(|row| row.name.starts_with("viewer")).unwrap();
    house.engine.revoke_token(&admin, viewer.token_id).await.unwrap();
    page(&house, &cookie, "/console/").await.is(303);
}

#[tokio::test]
async fn the_audit_log_stays_shut_for_a_viewer() {
    let house = House::open().await;
    let viewer = sign_in(&house, "viewer").await;
    let first = page(&house, &viewer, "/console/").await.is(200);
    assert!(!first.text.contains("href=\"/console/audit\""));
    let refused = page(&house, &viewer, "/console/audit").await.is(403);
    assert!(refused.text.contains("needs the role auditor"), "{}", refused.text);
    let auditor = sign_in(&house, "auditor").await;
    page(&house, &auditor, "/console/audit").await.is(200);
    let checked = post(&house, &auditor, "/console/audit/verify", "").await.is(200);
    assert!(checked.text.contains("The chain is whole"));
}

#[tokio::test]
async fn rules_are_found_by_their_words_and_read_in_plain_sentences() {
    let house = House::open().await;
    let viewer = sign_in(&house, "viewer").await;
    let all = page(&house, &viewer, "/console/rules").await.is(200);
    assert!(all.text.contains("href=\"/console/rules/us-vt\"") && all.text.contains("href=\"/console/rules/eu-gdpr\""));
    let some = page(&house, &viewer, "/console/rules?q=vermont+breach").await.is(200);
    assert!(
        some.text.contains("href=\"/console/rules/us-vt\"") && !some.text.contains("href=\"/console/rules/eu-gdpr\"")
    );
    let none = page(&house, &viewer, "/console/rules?q=atlantis").await.is(200);
    assert!(none.text.contains("No rule file has these words"));
    let one = page(&house, &viewer, "/console/rules/us-vt").await.is(200);
    for part in
        ["No later than 14 business days", "9 V.S.A. 2435(b)(3)", "<em>our reading:</em>", "Not encoded, or in doubt"]
    {
        assert!(one.text.contains(part), "{part}");
    }
    page(&house, &viewer, "/console/rules/us-xx").await.is(404);
}

#[tokio::test]
async fn a_mailing_is_released_by_the_form_only_with_every_warning_ticked() {
    let house = House::open().await;
    house.planned().await;
    let mailing = house.mailing("planned").await;
    let cookie = sign_in(&house, "releaser").await;
    let path = format!("/console/mailings/{mailing}/release");
    let asked = page(&house, &cookie, &path).await.is(200);
    let keys: Vec<String> = asked
        .text
        .split("name=\"acknowledged\" value=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect();
    assert!(!keys.is_empty(), "an unreviewed rule file is a warning: {}", asked.text);
    let refused = post(&house, &cookie, &path, "").await.is(422);
    assert!(refused.text.contains("<title>Error: ") && refused.text.contains("href=\"#warning-0\""));
    let unescaped = |text: &str| {
        text.replace("&#38;", "&")
            .replace("&#39;", "'")
            .replace("&#34;", "\"")
            .replace("&#60;", "<")
            .replace("&#62;", ">")
    };
    let mut form = url::form_urlencoded::Serializer::new(String::new());
    for key in &keys {
        form.append_pair("acknowledged", &unescaped(key));
    }
    let done = post(&house, &cookie, &path, &form.finish()).await.is(303);
    assert_eq!(done.header("location"), format!("/console/mailings/{mailing}?done=release"));
    let shown = page(&house, &cookie, done.header("location")).await.is(200);
    assert!(shown.text.contains("Released. Delivery begins now."));
}

#[tokio::test]
async fn a_relay_is_steered_by_the_forms_of_an_operator() {
    let house = House::open().await;
    let operator = sign_in(&house, "operator").await;
    let empty = page(&house, &operator, "/console/relays").await.is(200);
    assert!(empty.text.contains("No worker has used a relay yet."));
    house.engine.store.enrol_relays(&[("primary".to_owned(), 100)], house.engine.clock.now()).await.unwrap();
    let viewer = sign_in(&house, "viewer").await;
    let read = page(&house, &viewer, "/console/relays").await.is(200);
    assert!(read.text.contains("in use") && !read.text.contains("/console/relays/primary/rest"), "{}", read.text);
    let path = "/console/relays/primary/rest";
    page(&house, &operator, path).await.is(200);
    let wrong = post(&house, &operator, path, "minutes=soon").await.is(422);
    assert!(wrong.text.contains("href=\"#comment\"") && wrong.text.contains("href=\"#minutes\""), "{}", wrong.text);
    let done = post(&house, &operator, path, "comment=maintenance&minutes=30").await.is(303);
    assert_eq!(done.header("location"), "/console/relays?done=rest");
    let shown = page(&house, &operator, done.header("location")).await.is(200);
    for part in ["The relay rests.", "rests by order", "Maintenance. operator of the tests let it rest.", "Asked again"]
    {
        assert!(shown.text.contains(part), "{part}: {}", shown.text);
    }
    post(&house, &operator, "/console/relays/primary/limit", "comment=slower&per_second=20").await.is(303);
    post(&house, &operator, "/console/relays/primary/resume", "comment=well").await.is(303);
    let shown = page(&house, &operator, "/console/relays").await.is(200);
    assert!(shown.text.contains("20 (settings: 100)") && shown.text.contains("in use"), "{}", shown.text);
    post(&house, &viewer, path, "comment=mine").await.is(403);
    page(&house, &operator, "/console/relays/second/rest").await.is(404);
    page(&house, &operator, "/console/relays/primary/fly").await.is(404);
}

#[tokio::test]
async fn pages_of_what_there_is_not_say_so() {
    let house = House::open().await;
    let cookie = sign_in(&house, "viewer").await;
    for path in ["/console/nowhere", "/console/mailings/mlg_1", "/console/jobs/job_1", "/console/templates/d/fly"] {
        let answer = page(&house, &cookie, path).await.is(404);
        assert!(answer.text.contains("<h1>There is no such thing</h1>"), "{path}: {}", answer.text);
        assert!(answer.text.contains("viewer of the tests"), "{path}: who is signed in stays visible");
    }
}
