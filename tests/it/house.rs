//! The rules of the house: what `src/lib.rs` promises about the shape of the code.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Rooms and their floors; `lib.rs` tells why.
const FLOORS: &[(u8, &[&str])] = &[
    (10, &["cli"]),
    (9, &["http", "console", "genuine", "intake"]),
    (8, &["app", "courier"]),
    (7, &["store", "queue", "audit_log"]),
    (6, &["delivery", "letter", "inbound", "callback"]),
    (5, &["notice"]),
    (4, &["obligation"]),
    (3, &["law"]),
    (2, &["incident", "audit"]),
    (1, &["time", "id", "personal", "problem", "shape"]),
];

/// Rooms of one floor that may know each other: faces share the wire; what departs from a shape is a problem; what comes back is
/// about deliveries.
const NEIGHBOURS: &[(&str, &str)] =
    &[("console", "http"), ("genuine", "http"), ("shape", "problem"), ("inbound", "delivery")];

struct Source {
    path: String,
    room: String,
    text: String,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    walk(&root, &mut found);
    found.sort();
    found
        .into_iter()
        .map(|path| {
            let inside = path.strip_prefix(&root).unwrap().to_string_lossy().into_owned();
            let room = inside.split('/').next().unwrap().trim_end_matches(".rs").to_owned();
            let text = fs::read_to_string(&path).unwrap();
            Source { path: format!("src/{inside}"), room, text }
        })
        .collect()
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// The part of a file before its unit tests.
fn product(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod ").next().unwrap_or(text)
}

fn floor_of(room: &str) -> Option<u8> {
    FLOORS.iter().find(|(_, rooms)| rooms.contains(&room)).map(|(floor, _)| *floor)
}

fn complain(problems: &[String]) {
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn imports_run_downward_only() {
    let mut problems = Vec::new();
    for source in sources() {
        let Some(here) = floor_of(&source.room) else { continue };
        for (number, line) in source.text.lines().enumerate() {
            for part in line.split("crate::").skip(1) {
                let room: String =
                    part.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
                let Some(there) = floor_of(&room) else { continue };
                let same = room == source.room || NEIGHBOURS.contains(&(source.room.as_str(), room.as_str()));
                if there > here || (there == here && !same) {
                    problems.push(format!(
                        "{}:{}: floor {here} reaches up to {room} on floor {there}",
                        source.path,
                        number + 1
                    ));
                }
            }
        }
    }
    complain(&problems);
}

#[test]
fn every_room_stands_on_a_floor() {
    let rooms: BTreeMap<String, ()> = sources().into_iter().map(|source| (source.room, ())).collect();
    let strangers: Vec<String> =
        rooms.into_keys().filter(|room| room != "lib" && room != "main" && floor_of(room).is_none()).collect();
    complain(&strangers);
}

#[test]
fn no_file_is_longer_than_400_lines() {
    let long: Vec<String> = sources()
        .iter()
        .filter(|source| source.text.lines().count() > 400)
        .map(|source| format!("{}: {} lines", source.path, source.text.lines().count()))
        .collect();
    complain(&long);
}

#[test]
fn every_file_says_what_its_room_is_for() {
    let silent: Vec<String> =
        sources().iter().filter(|source| !source.text.starts_with("//! ")).map(|source| source.path.clone()).collect();
    complain(&silent);
}

#[test]
fn a_face_of_a_room_only_names_and_re_exports() {
    let mut problems = Vec::new();
    for source in sources().iter().filter(|source| source.path.ends_with("/mod.rs") && source.room != "cli") {
        for word in ["fn ", "struct ", "enum ", "impl ", "impl<", "trait ", "const ", "static "] {
            for (number, line) in product(&source.text).lines().enumerate() {
                let bare = line.trim_start().trim_start_matches("pub ").trim_start_matches("pub(crate) ");
                if bare.starts_with(word) {
                    problems.push(format!("{}:{}: `{word}` belongs in a file of its own", source.path, number + 1));
                }
            }
        }
    }
    complain(&problems);
}

#[test]
fn below_the_machines_nothing_waits_reads_files_or_asks_the_time() {
    let mut problems = Vec::new();
    for source in sources().iter().filter(|source| floor_of(&source.room).is_some_and(|floor| floor < 7)) {
        if source.path == "src/time/clock.rs" {
            continue;
        }
        for (number, line) in product(&source.text).lines().enumerate() {
            let code = line.split("//").next().unwrap_or("");
            for word in
                ["async ", ".await", "tokio::", "std::net", "Utc::now", "Instant::now", "SystemTime::now", "println!"]
            {
                if code.contains(word) {
                    problems.push(format!("{}:{}: {word}", source.path, number + 1));
                }
            }
        }
    }
    complain(&problems);
}

#[test]
fn only_the_clock_asks_for_the_time_of_day() {
    let mut problems = Vec::new();
    for source in sources().iter().filter(|source| source.path != "src/time/clock.rs") {
        for (number, line) in product(&source.text).lines().enumerate() {
            let code = line.split("//").next().unwrap_or("");
            if code.contains("Utc::now") || code.contains("Local::now") || code.contains("SystemTime::now") {
                problems.push(format!("{}:{}: ask the Clock", source.path, number + 1));
            }
        }
    }
    complain(&problems);
}

#[test]
fn serde_stands_at_the_edges() {
    const EDGES: &[&str] =
        &["file.rs", "record.rs", "wire.rs", "config.rs", "settings.rs", "problem.rs", "row.rs", "vocabulary.rs"];
    const ROOMS: &[&str] = &["http", "console", "genuine", "intake", "cli", "store", "queue", "audit_log"];
    let mut problems = Vec::new();
    for source in sources() {
        let name = source.path.rsplit('/').next().unwrap_or_default();
        if ROOMS.contains(&source.room.as_str()) || EDGES.contains(&name) {
            continue;
        }
        for (number, line) in product(&source.text).lines().enumerate() {
            if line.contains("Serialize") || line.contains("Deserialize") || line.contains("#[serde") {
                problems.push(format!("{}:{}: {}", source.path, number + 1, line.trim()));
            }
        }
    }
    complain(&problems);
}

#[test]
fn one_provider_of_cryptography_is_locked() {
    let lock = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock")).unwrap();
    for name in ["aws-lc-rs", "aws-lc-sys", "openssl-sys", "native-tls", "backoff"] {
        assert!(!lock.contains(&format!("name = \"{name}\"")), "{name} came into Cargo.lock");
    }
}

#[test]
fn the_visible_top_level_stays() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let allowed = [
        "Cargo.toml",
        "Cargo.lock",
        "src",
        "templates",
        "locales",
        "jurisdictions",
        "migrations",
        "tests",
        "benches",
        "examples",
        "README.md",
        "LICENSE",
        "target",
        "duenotice-demo",
    ];
    let strangers: Vec<String> = fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with('.') && !allowed.contains(&name.as_str()))
        .collect();
    complain(&strangers);
}
