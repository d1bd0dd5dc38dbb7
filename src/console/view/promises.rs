//! The markup of every page keeps the promises that need no browser to check.
//! `DUENOTICE_PAGES=folder` writes the pages there, to be looked at.

use askama::Template;

use super::samples::{everything, incident};

fn each(check: impl Fn(&str, &str)) {
    for (name, page) in everything() {
        check(name, &page);
    }
}

#[test]
fn every_page_has_one_main_heading_a_skip_link_and_landmarks() {
    each(|name, page| {
        assert_eq!(page.matches("<h1").count(), 1, "{name}: h1");
        for part in [
            "<html lang=\"en\"",
            "href=\"#main\"",
            "<header",
            "<main id=\"main\" tabindex=\"-1\"",
            "<footer",
            " – Duenotice</title>",
        ] {
            assert!(page.contains(part), "{name}: {part}");
        }
    });
}

#[test]
fn every_table_has_a_caption_and_every_heading_cell_a_scope() {
    each(|name, page| {
        assert_eq!(page.matches("<table").count(), page.matches("<caption").count(), "{name}: captions");
        assert_eq!(page.matches("<th ").count(), page.matches("scope=").count(), "{name}: scopes");
        assert!(!page.contains("<th>"), "{name}: a heading cell without scope");
    });
}

#[test]
fn no_page_needs_inline_style_or_script() {
    each(|name, page| {
        for part in [" style=", "<style", "<script>", " onclick=", "javascript:"] {
            assert!(!page.contains(part), "{name}: {part}");
        }
    });
}

#[test]
fn a_failed_form_says_so_in_title_summary_and_field() {
    each(|name, page| {
        if name.ends_with("-failed") {
            assert!(page.contains("<title>Error: "), "{name}: title");
            assert!(page.contains("id=\"errors\" role=\"alert\" tabindex=\"-1\" autofocus"), "{name}: summary");
            assert!(page.contains("aria-invalid=\"true\""), "{name}: field");
        }
    });
}

#[test]
fn values_are_escaped() {
    let mut page = incident();
    page.title = "<script>alert(1)</script>".to_owned();
    let page = page.render().unwrap();
    assert!(!page.contains("<script>alert"), "{page}");
}

#[test]
fn pages_can_be_written_to_a_folder_to_be_looked_at() {
    let Ok(folder) = std::env::var("DUENOTICE_PAGES") else { return };
    for (name, page) in everything() {
        std::fs::write(format!("{folder}/{name}.html"), page).unwrap();
    }
}
