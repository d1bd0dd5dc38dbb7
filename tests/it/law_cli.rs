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

#[test]
fn a_duty_is_shown_in_plain_sentences_with_the_ground_of_each() {
    let (code, out, _) = duenotice(&["rules", "show", "us-vt/attorney-general"]);
    assert_eq!(code, 0);
    for part in [
        "Vermont Attorney General",
        "no later than 14 business days",
        "9 V.S.A. 2435(b)(3) (high confidence)",
        "from: discovered",
        "nothing is owed, if sworn statement on file is true",
        "not later than us-vt/consumers",
        "Not encoded, or in doubt",
    ] {
        assert!(out.contains(part), "{part} in {out}");
    }
    assert!(!out.contains("us-vt/owner\n"), "one duty only");
    let (code, _, err) = duenotice(&["rules", "show", "us-vt/consumrs"]);
    assert_eq!(code, 2);
    assert!(err.contains("did you mean `us-vt/consumers`?"), "{err}");
}

#[test]
fn explain_says_why_a_duty_is_not_owed_and_when_a_law_reaches_nobody() {
    let file = incident(
        r#"{"schema": 1, "reference": "CLI-2", "title": "Grades are seen",
        "organisation": {"role": "controller", "kinds": ["private_university"], "seat": "US-VT"},
        "events": {"discovered": "2026-03-02T10:00:00-05:00"},
        "affected": [{"territory": "US-VT", "count": 3, "data": ["name", "course_grades"], "form": "electronic"}]}"#,
    );
    let path = file.path().to_str().unwrap();
    let (code, out, _) = duenotice(&["rules", "explain", "us-vt/consumers", "--incident", path]);
    assert_eq!(code, 0);
    assert!(out.contains("not_owed") && out.contains("personal_information [no]"), "{out}");
    let (code, out, _) = duenotice(&["rules", "explain", "us-tx/individuals", "--incident", path]);
    assert_eq!(code, 0);
    assert!(out.contains("reaches neither an affected person nor the organisation"), "{out}");
    let (code, _, err) = duenotice(&["rules", "explain", "us-xx/residents", "--incident", path]);
    assert_eq!(code, 2);
    assert!(err.contains("there is no rule file and no duty `us-xx/residents`"), "{err}");
}

const RULES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/jurisdictions");

/// A folder with a copy of the shipped rules, calendars and authorities.
fn copy_of_the_rules() -> tempfile::TempDir {
    let folder = tempfile::TempDir::new().unwrap();
    for inner in ["", "calendars", "authorities"] {
        std::fs::create_dir_all(folder.path().join(inner)).unwrap();
        for entry in std::fs::read_dir(std::path::Path::new(RULES).join(inner)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|end| end == "toml") {
                std::fs::copy(&path, folder.path().join(inner).join(path.file_name().unwrap())).unwrap();
            }
        }
    }
    folder
}

/// A law that does not exist, as a lawyer would write it by `jurisdictions/README.md`.
const FICTION: &str = include_str!("rulefiles/lawyer/gb-zen.toml");

#[test]
fn a_lawyer_adds_a_state_by_one_file_and_no_programmer() {
    let folder = copy_of_the_rules();
    let law = folder.path().to_str().unwrap();
    std::fs::write(folder.path().join("gb-zen.toml"), FICTION).unwrap();
    let (code, out, err) = duenotice(&["rules", "check", "--law", law]);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("no problems"));
    let (_, out, _) = duenotice(&["rules", "coverage", "--gaps", "--law", law]);
    assert!(out.contains("GB-ZEN") && out.contains("gb-zen: nothing is known of schools"), "{out}");
    let (_, out, _) = duenotice(&["rules", "show", "gb-zen", "--law", law]);
    assert!(out.contains("no later than 12 business days") && out.contains("Zenda Code s. 4"), "{out}");
    let (_, out, _) = duenotice(&["rules", "diff", RULES, law]);
    assert!(out.contains("new      gb-zen: Zenda") && out.contains("1 rule file(s) differ"), "{out}");
    let file = incident(
        r#"{"schema": 1, "reference": "CLI-3", "title": "A list is posted",
        "organisation": {"role": "controller", "kinds": ["business"], "seat": "GB-ZEN"},
        "events": {"discovered": "2026-12-18T10:00:00Z"}, "facts": {"acquired": true, "encrypted": false},
        "affected": [{"territory": "GB-ZEN", "count": 251, "data": ["name", "tax_id"], "form": "electronic"}]}"#,
    );
    let (code, out, _) = duenotice(&["assess", file.path().to_str().unwrap(), "--json", "--law", law]);
    assert_eq!(code, 0);
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    let stands = |id: &str| {
        let all = json["obligations"].as_array().unwrap();
        let one = all.iter().find(|one| one["id"] == id).unwrap_or_else(|| panic!("{id} in {out}"));
        (one["standing"].as_str().unwrap().to_owned(), one["due"]["strict"].as_str().unwrap_or_default().to_owned())
    };
    // 21 to 24 and 29 to 31 December, 4 to 8 January: Christmas is a Friday, Boxing Day moves to Monday 28
    assert_eq!(stands("gb-zen/residents"), ("owed".to_owned(), "2027-01-08T23:59:59+00:00".to_owned()));
    assert_eq!(stands("gb-zen/attorney-general").0, "owed", "251 are more than 250");
    assert_eq!(json["uncovered"], serde_json::json!([]));
}

#[test]
fn diff_names_the_statements_that_an_amendment_changes_and_nothing_else() {
    let folder = copy_of_the_rules();
    let law = folder.path().to_str().unwrap();
    let path = folder.path().join("us-vt.toml");
    let text = std::fs::read_to_string(&path).unwrap();
    let amended = text
        .replace("no_later_than = \"45 days\"", "no_later_than = \"40 days\"")
        .replace("not later than 45 days after discovery", "not later than 40 days after discovery");
    std::fs::write(&path, format!("# a comment changes nothing\n{amended}")).unwrap();
    let (code, out, err) = duenotice(&["rules", "diff", RULES, law]);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("changed  us-vt:") && out.contains("us-vt/consumers"), "{out}");
    assert!(out.contains("was Time limit:") && out.contains("45 calendar days"), "{out}");
    assert!(out.contains("is  Time limit:") && out.contains("40 calendar days"), "{out}");
    assert_eq!(out.matches("    was ").count(), 1, "{out}");
    let (_, out, _) = duenotice(&["rules", "diff", RULES, "-"]);
    assert_eq!(out, "0 rule file(s) differ\n", "the program carries the folder's rules");
}
