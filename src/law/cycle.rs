//! Duties that wait for each other in a circle.

use std::collections::BTreeMap;

use super::condition::{Condition, Test};
use super::duty::{Duty, Relation};
use super::library::Library;
use crate::problem::Problem;

/// Circles among duties that stand only if another stands, and among duties that are due with another.
pub(in crate::law) fn check(library: &Library) -> Vec<Problem> {
    let mut found = circles(library, "stands only if the duty itself stands", stands_with);
    found.extend(circles(library, "is due only when the duty itself is due", due_with));
    found
}

fn stands_with(duty: &Duty) -> Vec<&str> {
    let tests = duty.whens.iter().map(|one| &one.value).chain(duty.unlesses.iter().map(|one| &one.value.test));
    tests.flat_map(Test::conditions).filter_map(duty_of).collect()
}

fn duty_of(condition: &Condition) -> Option<&str> {
    match condition {
        Condition::Duty(other) => Some(other),
        _ => None,
    }
}

fn due_with(duty: &Duty) -> Vec<&str> {
    let relation = |relation: &'_ Relation| matches!(relation, Relation::Before(_) | Relation::NotLaterThan(_));
    duty.orders.iter().map(|one| &one.value.relation).filter(|one| relation(one)).map(Relation::other).collect()
}

fn circles(library: &Library, what: &str, needs: fn(&Duty) -> Vec<&str>) -> Vec<Problem> {
    let edges: BTreeMap<&str, (usize, Vec<&str>)> =
        library.duties().map(|(_, duty)| (duty.id.as_str(), (duty.basis.line, needs(duty)))).collect();
    let mut found = Vec::new();
    for (start, (line, first)) in &edges {
        let mut seen: Vec<&str> = Vec::new();
        let mut open = first.clone();
        while let Some(next) = open.pop() {
            if next == *start {
                let file = start.split('/').next().unwrap_or_default();
                found.push(Problem::line(
                    format!("{file}.toml"),
                    *line,
                    format!("a duty that `{start}` needs {what}"),
                    "no circle",
                ));
                break;
            }
            if !seen.contains(&next) {
                seen.push(next);
                open.extend(edges.get(next).map(|(_, more)| more.clone()).unwrap_or_default());
            }
        }
    }
    found
}
