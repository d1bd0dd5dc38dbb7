//! Holds a document against a JSON Schema and reports everything that departs from it.
//!
//! Only the part of JSON Schema that our own shapes use: types, properties, required, additionalProperties, items,
//! `const`, `enum`, `oneOf`/`anyOf`, `$ref`, `minimum` and the format `date`.

use serde_json::Value as Json;

use super::{Node, Value, nearest};
use crate::problem::Problem;

/// Adds to `found` every departure of `node` from `schema`; `root` holds the definitions that `$ref` points to.
pub fn check(root: &Json, schema: &Json, node: &Node, found: &mut Vec<Problem>) {
    let schema = resolve(root, schema);
    if let Some(choices) = schema.get("oneOf").or_else(|| schema.get("anyOf")).and_then(Json::as_array) {
        return choose(root, choices, node, found);
    }
    if let Some(all) = schema.get("allOf").and_then(Json::as_array) {
        return all.iter().for_each(|one| check(root, one, node, found));
    }
    if !has_type(schema, node) {
        found.push(Problem::new(node.at.clone(), format!("this is {}", kind(node)), expected(schema)));
        return;
    }
    match &node.value {
        Value::Table(entries) => check_table(root, schema, node, entries, found),
        Value::List(items) => {
            if let Some(each) = schema.get("items") {
                items.iter().for_each(|item| check(root, each, item, found));
            }
        }
        Value::Number(number) => check_number(schema, node, *number, found),
        _ => {}
    }
}

fn resolve<'a>(root: &'a Json, schema: &'a Json) -> &'a Json {
    let pointer = schema.get("$ref").and_then(Json::as_str).and_then(|it| it.strip_prefix('#'));
    pointer.and_then(|it| root.pointer(it)).map_or(schema, |found| resolve(root, found))
}

/// Several shapes are allowed: words are told apart by their constants, others by their type.
fn choose(root: &Json, choices: &[Json], node: &Node, found: &mut Vec<Problem>) {
    let choices: Vec<&Json> = choices.iter().map(|one| resolve(root, one)).collect();
    let words: Vec<&str> = choices.iter().filter_map(|one| one.get("const").and_then(Json::as_str)).collect();
    if !words.is_empty() && words.len() == choices.len() {
        return check_word(&words, node, found);
    }
    let inner = |one: &&&Json| one.get("oneOf").is_some() || one.get("anyOf").is_some() || has_type(one, node);
    match choices.iter().find(|one| one.get("type") != Some(&Json::from("null")) && inner(one)) {
        Some(one) => check(root, one, node, found),
        None if choices.iter().any(|one| has_type(one, node)) => {}
        None => {
            let wanted: Vec<String> = choices.iter().map(|one| expected(one)).collect();
            found.push(Problem::new(node.at.clone(), format!("this is {}", kind(node)), wanted.join(" or ")));
        }
    }
}

fn check_word(words: &[&str], node: &Node, found: &mut Vec<Problem>) {
    let Value::Text(word) = &node.value else {
        found.push(Problem::new(node.at.clone(), format!("this is {}", kind(node)), "a word"));
        return;
    };
    if words.contains(&word.as_str()) {
        return;
    }
    found.push(Problem::new(node.at.clone(), format!("unknown word `{word}`"), mend(word, words)));
}

fn check_table(
    root: &Json,
    schema: &Json,
    node: &Node,
    entries: &[(String, crate::problem::Place, Node)],
    found: &mut Vec<Problem>,
) {
    let known = schema.get("properties").and_then(Json::as_object);
    let others = schema.get("additionalProperties");
    for (key, place, value) in entries {
        match (known.and_then(|it| it.get(key)), others) {
            (Some(shape), _) => check(root, shape, value, found),
            (None, Some(Json::Bool(false))) => {
                let keys: Vec<&str> = known.map(|it| it.keys().map(String::as_str).collect()).unwrap_or_default();
                found.push(Problem::new(place.clone(), format!("unknown key `{key}`"), mend(key, &keys)));
            }
            (None, Some(shape)) => {
                if let Some(names) = schema.get("propertyNames") {
                    let name = Node { at: place.clone(), value: Value::Text(key.clone()) };
                    check(root, names, &name, found);
                }
                check(root, shape, value, found);
            }
            (None, None) => {}
        }
    }
    for key in schema.get("required").and_then(Json::as_array).into_iter().flatten().filter_map(Json::as_str) {
        if !entries.iter().any(|(name, ..)| name == key) {
            found.push(Problem::new(node.at.clone(), format!("`{key}` is missing"), format!("a key `{key}`")));
        }
    }
}

fn check_number(schema: &Json, node: &Node, number: f64, found: &mut Vec<Problem>) {
    let at_least = schema.get("minimum").and_then(Json::as_f64).unwrap_or(f64::NEG_INFINITY);
    let at_most = schema.get("maximum").and_then(Json::as_f64).unwrap_or(f64::INFINITY);
    if number < at_least || number > at_most {
        let expected = if number < at_least { format!("{at_least} or more") } else { format!("{at_most} or less") };
        found.push(Problem::new(node.at.clone(), format!("{number} is out of range"), expected));
    }
}

fn mend(word: &str, known: &[&str]) -> String {
    match nearest(word, known.iter().copied()) {
        Some(near) => format!("a known word; did you mean `{near}`?"),
        None if known.len() <= 12 => format!("one of: {}", known.join(", ")),
        None => format!("one of {} words; see `duenotice vocabulary`", known.len()),
    }
}

fn types(schema: &Json) -> Vec<&str> {
    match schema.get("type") {
        Some(Json::String(one)) => vec![one],
        Some(Json::Array(many)) => many.iter().filter_map(Json::as_str).collect(),
        _ => Vec::new(),
    }
}

fn has_type(schema: &Json, node: &Node) -> bool {
    let wanted = types(schema);
    let date = schema.get("format").is_some_and(|it| it == "date");
    let fits = |one: &&str| match (&node.value, *one) {
        (Value::Null, "null")
        | (Value::Flag(_), "boolean")
        | (Value::List(_), "array")
        | (Value::Table(_), "object") => true,
        (Value::Number(number), "integer") => number.fract() == 0.0,
        (Value::Number(_), "number") => true,
        (Value::Text(_), "string") => !date,
        (Value::Date(text), "string") => date && text.len() == 10,
        _ => false,
    };
    wanted.is_empty() || wanted.iter().any(fits)
}

fn kind(node: &Node) -> &'static str {
    match node.value {
        Value::Null => "null",
        Value::Flag(_) => "true or false",
        Value::Number(_) => "a number",
        Value::Text(_) => "a text",
        Value::Date(_) => "a date",
        Value::List(_) => "a list",
        Value::Table(_) => "a table",
    }
}

fn expected(schema: &Json) -> String {
    if schema.get("format").is_some_and(|it| it == "date") {
        return "a date without quotes, such as 2026-01-01".to_owned();
    }
    let name = |one: &&str| match *one {
        "string" => "a text",
        "boolean" => "true or false",
        "integer" => "a whole number",
        "number" => "a number",
        "array" => "a list",
        "object" => "a table",
        _ => "nothing",
    };
    let names: Vec<&str> = types(schema).iter().filter(|one| **one != "null").map(name).collect();
    if names.is_empty() { "another kind of value".to_owned() } else { names.join(" or ") }
}
