//! The table of failure scenarios, held against the sources.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn table() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/SCENARIOS.md")).unwrap()
}

/// The tests that a text names: what stands between backquotes and has a path.
fn named(text: &str) -> BTreeSet<&str> {
    text.split('`').skip(1).step_by(2).filter(|word| word.contains("::")).collect()
}

#[test]
fn every_scenario_has_its_row_and_the_rows_are_in_order() {
    let table = table();
    let numbers: Vec<u32> =
        table.lines().filter_map(|line| line.strip_prefix("| ")?.split(' ').next()?.parse().ok()).collect();
    assert_eq!(numbers, (1..=56).collect::<Vec<u32>>());
}

#[test]
fn a_row_without_a_test_says_what_is_missing() {
    for line in table().lines().filter(|line| line.starts_with("| ") && line.as_bytes()[2].is_ascii_digit()) {
        let cells: Vec<&str> = line.split(" |").map(str::trim).collect();
        assert_eq!(cells.len(), 5, "a row has four cells: {line}");
        assert!(!named(cells[2]).is_empty() || cells[3].len() > 1, "nothing covers it, and nothing is said: {line}");
    }
}

#[test]
fn every_test_that_the_table_names_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let table = table();
    let tests = named(&table);
    assert!(tests.len() > 60, "only {} tests are named", tests.len());
    let mut missing = Vec::new();
    for test in tests {
        let (module, name) = test.rsplit_once("::").unwrap();
        let module = module.replace("::", "/");
        let files = [root.join("tests/it").join(format!("{module}.rs")), root.join("src").join(format!("{module}.rs"))];
        let function = format!("fn {name}(");
        if !files.iter().any(|file| fs::read_to_string(file).is_ok_and(|text| text.contains(&function))) {
            missing.push(test);
        }
    }
    assert!(missing.is_empty(), "the table names tests that are not there: {missing:#?}");
}
