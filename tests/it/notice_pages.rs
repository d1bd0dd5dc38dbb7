//! Every notice in a real browser: all templates in all languages, and `tests/browser/notices.mjs` over them.

use std::path::Path;
use std::process::Command;

use duenotice::notice::{
    Catalogue, Locale, NoticeFacts, Prepared, RecipientVars, Variant, full_facts_for, full_recipient, joined,
    others_told,
};

/// Where others are told in a recipient's place is looked at in these languages, which stand for all: it takes time.
const OTHERS_IN: &[&str] = &["en", "ar", "zh"];

/// The banner of a drill is the same in every template.
const DRILL_OF: &str = "individual-general";

/// The cases of a variant: their names, the facts and whom the notice goes to.
fn cases(variant: &Variant) -> Vec<(&'static str, NoticeFacts, RecipientVars)> {
    let facts = || full_facts_for(variant);
    let mut cases = vec![("full", facts(), full_recipient(variant))];
    if variant.meta.name == DRILL_OF {
        cases.push(("drill", NoticeFacts { drill: true, ..facts() }, full_recipient(variant)));
    }
    if OTHERS_IN.contains(&variant.meta.locale.as_str()) {
        let name = |other: &RecipientVars| if other.next_of_kin.is_some() { "next-of-kin" } else { "guardian" };
        cases.extend(others_told(variant).into_iter().map(|other| (name(&other), facts(), other)));
    }
    cases
}

/// Writes every case of every variant to the folder; says how many.
fn render_all(folder: &Path) -> usize {
    let mut written = 0;
    for variant in Catalogue::embedded().unwrap().variants() {
        let prepared = Prepared::new(variant).unwrap();
        for (case, facts, recipient) in cases(variant) {
            let rendered = prepared.compile(&facts).unwrap().render(&recipient).unwrap();
            let file = folder.join(format!("{}.{}.{case}.html", variant.meta.name, variant.meta.locale));
            assert!(!file.exists(), "{} is written twice", file.display());
            std::fs::write(file, rendered.html).unwrap();
            written += 1;
        }
    }
    written
}

/// Notices in several languages (rule L8), by the language that they begin with.
fn render_several(folder: &Path) -> usize {
    let catalogue = Catalogue::embedded().unwrap();
    let several = [("individual-gdpr34", ["fr", "nl", "de"]), ("individual-general", ["ar", "he", "ar"])];
    for (name, tags) in several {
        let locales = tags.map(|tag| Locale::parse(tag).unwrap());
        let blocks = locales.iter().map(|locale| {
            let variant = catalogue.get(name, locale).unwrap();
            let compiled = Prepared::new(variant).unwrap().compile(&full_facts_for(variant)).unwrap();
            (locale, compiled.render(&full_recipient(variant)).unwrap())
        });
        let notice = joined(blocks.collect()).unwrap();
        std::fs::write(folder.join(format!("{name}.{}.several.html", tags[0])), notice.html).unwrap();
    }
    several.len()
}

fn is_wanted(what: &str) -> bool {
    let wanted = std::env::var_os("DUENOTICE_TEST_BROWSER").is_some();
    if !wanted {
        eprintln!("NOT RUN: {what} (set DUENOTICE_TEST_BROWSER=chromium, after npm ci in tests/browser)");
    }
    wanted
}

/// The exit code of the script and all that it said.
fn look_at(folder: &Path) -> (Option<i32>, String) {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/browser/notices.mjs");
    let seen = Command::new("node").arg(script).arg(folder).output().unwrap();
    let told = format!("{}{}", String::from_utf8_lossy(&seen.stdout), String::from_utf8_lossy(&seen.stderr));
    (seen.status.code(), told)
}

#[test]
fn every_notice_in_every_language_keeps_its_promises_in_a_browser() {
    if !is_wanted("every notice in a browser") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let written = render_all(folder.path()) + render_several(folder.path());
    let (code, told) = look_at(folder.path());
    assert_eq!(code, Some(0), "{told}");
    assert!(told.contains(&format!("{written} notices, ")), "{told}");
    println!("{told}");
}

/// A notice in Arabic that breaks every promise.
const BROKEN: &str = r#"<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Notice</title></head><body style="margin:0">
<h1 style="width:500px">Wider than a narrow page</h1>
<p style="color:#999;background-color:#fff">Grey on white</p>
<p style="height:1.5em;overflow:hidden">This line can be read, but the next one is cut off and nobody will ever read it.</p>
<div style="height:20px"><p>This stands on what comes below.</p></div>
<p style="display:none">Nobody reads this.</p>
<ol style="padding-inline-start:8px"><li>The number has no room.</li></ol>
<p><img src="https://tracker.example.org/seen.png" alt="Seen"></p>
</body></html>
"#;

#[test]
fn a_notice_that_breaks_its_promises_is_found_out_in_a_browser() {
    if !is_wanted("a broken notice in a browser") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("broken.ar.full.html"), BROKEN).unwrap();
    let (code, told) = look_at(folder.path());
    assert_eq!(code, Some(1), "{told}");
    let expected = [
        "the language is en",
        "elements are not rtl",
        "(light): axe finds color-contrast",
        "(narrow): axe finds color-contrast",
        "px too wide",
        "<p> This line can be read, but the next one is cut off",
        "<p> This stands on what comes below. stands outside what it is in",
        "<p> Nobody reads this. is not shown",
        "<li> The number has no room. has room of 8 px",
        "asks for https://tracker.example.org/seen.png",
    ];
    for words in expected {
        assert!(told.contains(words), "{words} is not told: {told}");
    }
}
