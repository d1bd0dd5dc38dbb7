//! The law engine against data: scenarios, good and bad rule files.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test stops where it fails")]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use duenotice::incident::{Incident, read_incident};
use duenotice::law::{Authority, Library};
use duenotice::obligation::{Assessment, BlockKind, Obligation, assess};
use duenotice::time::parse_instant;
use serde::Deserialize;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

pub fn shipped() -> Library {
    Library::from_dir(folder("jurisdictions")).unwrap_or_else(|problems| panic!("{problems}"))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scenario {
    title: String,
    #[serde(rename = "why")]
    _why: Option<String>,
    incident: toml::Table,
    #[serde(default)]
    expect: Vec<Expect>,
    expect_whole: Option<Whole>,
    #[serde(default)]
    variant: Vec<Variant>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Variant {
    title: String,
    #[serde(rename = "why")]
    _why: Option<String>,
    set: toml::Table,
    #[serde(default)]
    expect: Vec<Expect>,
    expect_whole: Option<Whole>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expect {
    duty: String,
    absent: Option<bool>,
    standing: Option<String>,
    strict: Option<toml::Value>,
    lenient: Option<toml::Value>,
    due: Option<bool>,
    standard: Option<String>,
    waits_for: Option<Vec<String>>,
    missing: Option<Vec<String>>,
    problems: Option<Vec<String>>,
    cites: Option<Vec<String>>,
    required: Option<Vec<String>>,
    forbidden: Option<Vec<String>>,
    means: Option<Vec<String>>,
    monitoring_months: Option<u32>,
    blocked_by: Option<String>,
    blocked_at: Option<toml::Value>,
    not_blocked_at: Option<toml::Value>,
    trace: Option<Vec<String>>,
    later: Option<Vec<toml::Value>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Whole {
    uncovered: Option<Vec<String>>,
    contradictions: Option<Vec<String>>,
    live: Option<Vec<String>>,
}

type At = chrono::DateTime<chrono::Utc>;

fn at(value: &toml::Value) -> At {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    parse_instant(&text).unwrap_or_else(|refused| panic!("{text}: {refused}"))
}

/// Sets dotted keys of the incident.
fn set(incident: &toml::Table, changes: &toml::Table) -> toml::Table {
    let mut root = toml::Value::Table(incident.clone());
    for (path, value) in changes {
        let (steps, last) = match path.rsplit_once('.') {
            Some((steps, last)) => (steps.split('.').collect::<Vec<_>>(), last),
            None => (Vec::new(), path.as_str()),
        };
        let mut here = &mut root;
        for step in steps {
            here = match here {
                toml::Value::Array(items) => items.get_mut(step.parse::<usize>().expect("a number")).expect("an item"),
                toml::Value::Table(table) => {
                    table.entry(step.to_owned()).or_insert_with(|| toml::Value::Table(toml::Table::new()))
                }
                other => panic!("{path}: {other} has no parts"),
            };
        }
        match here {
            toml::Value::Table(table) if value.as_str() == Some("absent") => {
                table.remove(last);
            }
            toml::Value::Table(table) => {
                table.insert(last.to_owned(), value.clone());
            }
            toml::Value::Array(items) => {
                *items.get_mut(last.parse::<usize>().expect("a number")).expect("an item") = value.clone();
            }
            other => panic!("{path}: {other} has no parts"),
        }
    }
    root.as_table().expect("a table").clone()
}

fn incident(table: &toml::Table) -> Result<Incident, String> {
    let text = toml::to_string(table).map_err(|error| error.to_string())?;
    read_incident(&text).map_err(|problems| problems.to_string())
}

struct Mismatches(String);

impl Mismatches {
    fn equal<T: PartialEq + std::fmt::Debug>(&mut self, what: &str, found: T, expected: T) {
        if found != expected {
            let _ = writeln!(self.0, "    {what}: found {found:?}, expected {expected:?}");
        }
    }

    fn among<S: AsRef<str>>(&mut self, what: &str, found: &[S], expected: &[String], inside: bool) {
        for one in expected {
            let hit =
                found.iter().any(|it| if inside { it.as_ref().contains(one.as_str()) } else { it.as_ref() == one });
            if !hit {
                let all: Vec<&str> = found.iter().map(AsRef::as_ref).collect();
                let _ = writeln!(self.0, "    {what}: {one:?} is not among {all:?}");
            }
        }
    }

    fn sorted(&mut self, what: &str, mut found: Vec<String>, expected: &[String]) {
        let mut expected = expected.to_vec();
        found.sort();
        expected.sort();
        self.equal(what, found, expected);
    }
}

fn shown(due: Option<At>) -> Option<String> {
    due.map(|it| it.to_rfc3339())
}

fn check_one(wrong: &mut Mismatches, it: &Obligation, expect: &Expect) {
    if let Some(standing) = &expect.standing {
        wrong.equal("standing", it.standing.word(), standing.as_str());
    }
    if let Some(strict) = &expect.strict {
        wrong.equal("strict", shown(it.due.as_ref().map(|due| due.strict)), shown(Some(at(strict))));
    }
    if let Some(lenient) = &expect.lenient {
        wrong.equal("lenient", shown(it.due.as_ref().map(|due| due.lenient)), shown(Some(at(lenient))));
    }
    if let Some(due) = expect.due {
        wrong.equal("a date", it.due.is_some(), due);
    }
    if let Some(standard) = &expect.standard {
        wrong.among("standard", &[it.standard.clone().unwrap_or_default()], std::slice::from_ref(standard), true);
    }
    if let Some(waits) = &expect.waits_for {
        wrong.sorted("waits_for", it.waits_for.clone(), waits);
    }
    wrong.among("missing", &it.missing_facts, expect.missing.as_deref().unwrap_or_default(), false);
    wrong.among("problems", &it.problems, expect.problems.as_deref().unwrap_or_default(), true);
    let cites: Vec<String> = it.citations.iter().filter_map(|one| one.cite.clone()).collect();
    wrong.among("cites", &cites, expect.cites.as_deref().unwrap_or_default(), true);
    let required: Vec<&str> = it.contents.required.iter().map(|one| one.word()).collect();
    wrong.among("required", &required, expect.required.as_deref().unwrap_or_default(), false);
    let forbidden: Vec<&str> = it.contents.forbidden.iter().map(|one| one.word()).collect();
    wrong.among("forbidden", &forbidden, expect.forbidden.as_deref().unwrap_or_default(), false);
    let means: Vec<&str> = it.channels.iter().flat_map(|one| &one.means).map(|one| one.word()).collect();
    wrong.among("means", &means, expect.means.as_deref().unwrap_or_default(), false);
    if expect.monitoring_months.is_some() {
        wrong.equal("monitoring_months", it.contents.monitoring_months, expect.monitoring_months);
    }
    let trace: Vec<&str> = it.trace.iter().map(|step| step.text.as_str()).collect();
    wrong.among("trace", &trace, expect.trace.as_deref().unwrap_or_default(), true);
    if let Some(later) = &expect.later {
        let found = it.later.iter().map(|one| shown(one.due.as_ref().map(|due| due.strict))).collect::<Vec<_>>();
        wrong.equal("later", found, later.iter().map(|one| shown(Some(at(one)))).collect());
    }
    check_blocks(wrong, it, expect);
}

fn check_blocks(wrong: &mut Mismatches, it: &Obligation, expect: &Expect) {
    if let Some(by) = &expect.blocked_by {
        let blocks: Vec<String> =
            it.blocks
                .iter()
                .filter(|block| expect.blocked_at.as_ref().is_none_or(|now| block.holds_at(at(now))))
                .map(|block| {
                    if block.kind == BlockKind::Hold {
                        "hold".to_owned()
                    } else {
                        block.duty.clone().unwrap_or_default()
                    }
                })
                .collect();
        wrong.among("blocked_by", &blocks, std::slice::from_ref(by), false);
    }
    if let Some(now) = &expect.not_blocked_at {
        let reasons: Vec<&str> = it.blocked_at(at(now)).map(|block| block.reason.as_str()).collect();
        wrong.equal("not_blocked_at", reasons, Vec::new());
    }
}

fn check_whole(wrong: &mut Mismatches, it: &Assessment, expect: &Whole) {
    if let Some(uncovered) = &expect.uncovered {
        wrong.sorted("uncovered", it.uncovered.iter().map(|one| one.territory.to_string()).collect(), uncovered);
    }
    if let Some(contradictions) = &expect.contradictions {
        let found = it.contradictions.iter().map(|one| format!("{} before {}", one.second, one.first)).collect();
        wrong.sorted("contradictions", found, contradictions);
    }
    if let Some(live) = &expect.live {
        let found = it.obligations.iter().filter(|one| one.standing.is_live()).map(|one| one.id.clone()).collect();
        wrong.sorted("live", found, live);
    }
}

fn check(library: &Library, table: &toml::Table, expects: &[Expect], whole: Option<&Whole>) -> String {
    let incident = match incident(table) {
        Ok(incident) => incident,
        Err(problems) => return format!("    {problems}\n"),
    };
    let assessment = assess(&incident, library);
    let mut all = Mismatches(String::new());
    for expect in expects {
        let mut wrong = Mismatches(String::new());
        match assessment.obligations.iter().find(|one| one.id == expect.duty) {
            Some(_) if expect.absent == Some(true) => wrong.0.push_str("    present, expected absent\n"),
            Some(one) => check_one(&mut wrong, one, expect),
            None if expect.absent == Some(true) => {}
            None => wrong.0.push_str("    absent\n"),
        }
        if !wrong.0.is_empty() {
            let _ = write!(all.0, "  {}\n{}", expect.duty, wrong.0);
        }
    }
    if let Some(whole) = whole {
        check_whole(&mut all, &assessment, whole);
    }
    all.0
}

/// Runs the scenarios of a folder; gives how many there were.
fn run_scenarios(library: &Library, scenarios: &Path) -> usize {
    let mut failures = String::new();
    let mut count = 0;
    let mut files: Vec<PathBuf> = fs::read_dir(scenarios).unwrap().map(|one| one.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|end| end == "toml"));
    files.sort();
    for path in files {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let scenario: Scenario = match toml::from_str(&fs::read_to_string(&path).unwrap()) {
            Ok(scenario) => scenario,
            Err(error) => {
                let _ = writeln!(failures, "{name}: {error}");
                continue;
            }
        };
        let mut run = |title: &str, table: &toml::Table, expects: &[Expect], whole: Option<&Whole>| {
            count += 1;
            let wrong = check(library, table, expects, whole);
            if !wrong.is_empty() {
                let _ = write!(failures, "{name}: {title}\n{wrong}");
            }
        };
        run(&scenario.title, &scenario.incident, &scenario.expect, scenario.expect_whole.as_ref());
        for variant in &scenario.variant {
            let table = set(&scenario.incident, &variant.set);
            run(
                &format!("{} / {}", scenario.title, variant.title),
                &table,
                &variant.expect,
                variant.expect_whole.as_ref(),
            );
        }
    }
    assert!(failures.is_empty(), "\n{failures}");
    count
}

/// All scenarios against all rules; `DUENOTICE_RULES` and `DUENOTICE_SCENARIOS` name other folders of both, for who writes a rule.
#[test]
fn every_scenario_comes_out_as_the_law_says() {
    let place = |variable: &str, usual: &str| std::env::var_os(variable).map_or_else(|| folder(usual), PathBuf::from);
    let library = Library::from_dir(place("DUENOTICE_RULES", "jurisdictions")).unwrap_or_else(|it| panic!("{it}"));
    assert!(run_scenarios(&library, &place("DUENOTICE_SCENARIOS", "tests/it/scenarios")) > 0, "there are no scenarios");
}

#[test]
fn the_engine_does_what_a_rule_file_can_say() {
    let library =
        Library::from_dir(folder("tests/it/rulefiles/engine")).unwrap_or_else(|problems| panic!("{problems}"));
    assert!(run_scenarios(&library, &folder("tests/it/scenarios/engine")) > 40);
}

fn rule_file(path: &Path) -> (String, Vec<u8>) {
    (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(path).unwrap())
}

#[test]
fn good_rule_files_load() {
    let library = Library::from_dir(folder("tests/it/rulefiles/good")).unwrap_or_else(|problems| panic!("{problems}"));
    assert_eq!(library.instruments().len(), 2);
    assert!(library.calendar("days-off").is_some());
}

/// A bad file says on the line of each problem what is wrong with it: `#! text`, several parted by `; ` (unless the
/// text goes on with `expected`).
fn expected(text: &str) -> Vec<(usize, String)> {
    let mut all = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let Some((_, found)) = line.split_once("#! ") else { continue };
        let mut parts: Vec<String> = Vec::new();
        for part in found.split("; ") {
            match parts.last_mut() {
                Some(last) if part.starts_with("expected ") || part.starts_with("did you mean") => {
                    last.push_str("; ");
                    last.push_str(part);
                }
                _ => parts.push(part.to_owned()),
            }
        }
        all.extend(parts.into_iter().map(|part| (at + 1, part)));
    }
    all
}

#[test]
fn bad_rule_files_are_refused_with_every_problem_at_its_line() {
    let mut failures = String::new();
    for entry in fs::read_dir(folder("tests/it/rulefiles/bad")).unwrap() {
        let path = entry.unwrap().path();
        let (name, bytes) = rule_file(&path);
        let wanted = expected(std::str::from_utf8(&bytes).unwrap());
        let found: Vec<String> = match Library::load([(name.clone(), bytes)]) {
            Ok(_) => Vec::new(),
            Err(problems) => problems.0.iter().map(ToString::to_string).collect(),
        };
        let meets = |(line, text): &(usize, String), problem: &str| {
            problem.starts_with(&format!("{name}:{line}: ")) && problem.contains(text.as_str())
        };
        for missing in wanted.iter().filter(|one| !found.iter().any(|problem| meets(one, problem))) {
            let _ = writeln!(failures, "{name}: expected but not found: {missing:?}");
        }
        for more in found.iter().filter(|problem| !wanted.iter().any(|one| meets(one, problem))) {
            let _ = writeln!(failures, "found but not expected: {more}");
        }
    }
    assert!(failures.is_empty(), "\n{failures}");
}

#[test]
fn a_digest_follows_the_bytes_of_the_rules_and_not_those_of_the_sign_offs() {
    let files = || {
        let (name, bytes) = rule_file(&folder("tests/it/rulefiles/good/minimal.toml"));
        vec![(name, bytes)]
    };
    let plain = Library::load(files()).unwrap();
    let digest = plain.instruments()[0].digest.clone();
    let review = format!(
        "schema = 1\n[[review]]\nfile = \"minimal.toml\"\ndigest = \"{digest}\"\nby = \"Demo Counsel\"\non = 2026-11-21\n"
    );
    let mut signed = files();
    signed.push(("reviews.toml".to_owned(), review.into_bytes()));
    let library = Library::load(signed.clone()).unwrap();
    assert_eq!(library.digest(), plain.digest());
    assert_eq!(library.instruments()[0].review.word(), "reviewed");
    signed[0].1.push(b'\n');
    let changed = Library::load(signed).unwrap();
    assert_ne!(changed.digest(), plain.digest());
    assert_eq!(changed.instruments()[0].review.word(), "changed_since_review");
    assert_eq!(plain.instruments()[0].review.word(), "unreviewed");
}

/// Zones come from jiff's bundled database; chrono-tz carries another release, but both must tell the same past.
#[test]
fn both_zone_databases_agree_on_the_past_of_every_zone_in_use() {
    let library = shipped();
    let mut zones: Vec<String> = library.instruments().iter().map(|one| one.zone.name().to_owned()).collect();
    zones.sort();
    zones.dedup();
    for name in zones {
        let ours = duenotice::time::Zone::named(&name).unwrap();
        let theirs: chrono_tz::Tz = name.parse().unwrap();
        for day in 0..(7 * 365) {
            let at = chrono::DateTime::from_timestamp(1_514_764_800 + day * 86_400, 0).unwrap();
            assert_eq!(ours.local(at).naive_local(), at.with_timezone(&theirs).naive_local(), "{name} at {at}");
        }
    }
}

/// The map stays whole: each shipped rule file is named by a regime, and what is left out says why.
#[test]
fn every_rule_file_belongs_to_a_regime_and_says_what_it_leaves_out() {
    let library = shipped();
    let named = |id: &str| {
        library.regimes().iter().any(|one| one.encoded.iter().any(|name| name.split('/').next() == Some(id)))
    };
    let mut problems = Vec::new();
    for one in library.instruments() {
        if !named(&one.id) {
            problems.push(format!("regimes.toml names no regime for {}", one.id));
        }
        let law = matches!(one.authority, Authority::Statute | Authority::Regulation | Authority::Guidance);
        if law && one.gaps.is_empty() {
            problems.push(format!("{}.toml lists no gaps and doubts", one.id));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(library.regimes().iter().any(|one| one.left_out.is_some()), "nothing is left out of the whole world?");
}
