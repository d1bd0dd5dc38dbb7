//! The law commands as their users meet them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test stops where it fails")]

use assert_cmd::Command;

fn duenotice(args: &[&str]) -> (i32, String, String) {
    let output = Command::cargo_bin("duenotice").unwrap().args(args).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

fn incident(text: &str) -> tempfile::NamedTempFile {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), text).unwrap();
    file
}

const STOLEN: &str = r#"{"schema": 1, "reference": "CLI-1", "title": "A laptop is stolen",
    "organisation": {"role": "controller", "kinds": ["business"], "seat": "AT"},
    "events": {"discovered": "2026-03-02T10:00:00+01:00"},
    "affected": [{"territory": "AT", "count": 3, "data": ["name"], "form": "electronic"},
                 {"territory": "BR", "count": 1, "data": ["name"], "form": "electronic"}]}"#;
const ENGINE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/rulefiles/engine");
const BAD: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/rulefiles/bad");

#[test]
fn assess_prints_the_contract_as_json() {
    let file = incident(STOLEN);
    let (code, out, _) = duenotice(&["assess", file.path().to_str().unwrap(), "--json", "--law", ENGINE]);
    assert_eq!(code, 0);
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(json["reference"], "CLI-1");
    assert!(json["library"]["digest"].as_str().unwrap().starts_with("sha256:"));
    assert_eq!(json["uncovered"], serde_json::json!([{"territory": "BR", "count": 1}]));
    let first = &json["obligations"][0];
    assert_eq!(first["id"], "holds/deaf");
    assert_eq!(first["due"]["strict"], "2026-04-01T23:59:59+02:00");
    assert_eq!(first["due"]["zone"], "Europe/Vienna");
    assert_eq!(first["review"], "unreviewed");
    assert!(first["trace"].as_array().unwrap().iter().any(|step| step["stage"] == "counting"));
}

#[test]
fn assess_prints_a_table_with_a_countdown() {
    let file = incident(STOLEN);
    let path = file.path().to_str().unwrap();
    let (code, out, _) =
        duenotice(&["assess", path, "--law", ENGINE, "--as-of", "2026-04-03T00:00:00+02:00", "--trace"]);
    assert_eq!(code, 0);
    assert!(
        out.contains("OVERDUE by 1 d 0 h") && out.contains("NOT COVERED") && out.contains("skip_event_day"),
        "{out}"
    );
    let (_, out, _) = duenotice(&["assess", path, "--law", ENGINE, "--as-of", "2026-03-31T00:00:00+02:00"]);
    assert!(out.contains("1 d 23 h"), "{out}");
    assert!(!out.contains('\u{1b}'), "no colour codes");
}

#[test]
fn bad_input_exits_with_two_and_names_every_problem() {
    let file = incident(r#"{"schema": 1, "events": {"discovered": "2026-03-02T10:00:00"}, "afected": []}"#);
    let (code, _, err) = duenotice(&["assess", file.path().to_str().unwrap(), "--law", ENGINE]);
    assert_eq!(code, 2);
    for part in [
        "`reference` is missing",
        "/events/discovered: `2026-03-02T10:00:00` has no UTC offset",
        "did you mean `affected`?",
    ] {
        assert!(err.contains(part), "{part} in {err}");
    }
    let (code, _, err) = duenotice(&["rules", "check", "--law", BAD]);
    assert_eq!(code, 2);
    assert!(err.contains("words.toml:") && err.contains("ground.toml:") && err.contains("problem(s)"), "{err}");
    let (code, _, err) = duenotice(&["rules", "check", "--law", "/nowhere/at/all"]);
    assert_eq!(code, 1);
    assert!(err.contains("/nowhere/at/all"), "{err}");
}

#[test]
fn rules_are_listed_and_their_schema_names_the_words() {
    let (code, out, _) = duenotice(&["rules", "list", "--law", ENGINE]);
    assert_eq!(code, 0);
    assert!(out.contains("holds") && out.contains("announced: proposal.toml"), "{out}");
    let (code, out, _) = duenotice(&["rules", "schema"]);
    assert_eq!(code, 0);
    let schema: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(schema["additionalProperties"], false);
    assert!(out.contains("skip_event_hour") && out.contains("the clock hour in which the event falls is left out"));
}

#[test]
fn the_vocabulary_prints_every_word_with_its_meaning() {
    let (code, out, _) = duenotice(&["vocabulary", "--json"]);
    assert_eq!(code, 0);
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert!(json["event"]["words"]["became_aware"].as_str().unwrap().contains("reasonable degree of certainty"));
    for (name, dictionary) in json.as_object().unwrap() {
        for (word, meaning) in dictionary["words"].as_object().unwrap() {
            assert!(meaning.as_str().unwrap().len() > 4, "{name}.{word} has no meaning");
        }
    }
    let (code, out, _) = duenotice(&["vocabulary", "standing"]);
    assert_eq!(code, 0);
    assert!(out.contains("presumed") && !out.contains("became_aware"));
}
