//! Bad templates: each fault gives its problem, at its file and line. The template is small and made here, so that
//! one fault stands out.

use duenotice::notice::{Catalogue, Sources};

const TOML: &str = r#"title = "Small"
audience = "individuals"
serves = ["us-*/residents"]
territories = ["*"]
channels = ["email"]
contains = ["contact"]
required = ["recipient_name", "reference", "notice_date", "contact_phone"]
optional = ["contact_page", "organisation_address", "credit_monitoring_months"]

[locales.en]
translation = "original"

[locales.es]
translation = "draft"
"#;

const HTML: &str = r#"<!DOCTYPE html>
<html lang="{{locale}}" dir="{{direction}}">
<head>
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<title>{{subject}}</title>
<style>@media (prefers-color-scheme: dark) { .p { color: #ffffff !important; background-color: #000000 !important; } }</style>
</head>
<body>
<div class="p" lang="{{locale}}" dir="{{direction}}" style="font-size:16px;line-height:1.5;color:#111111;background-color:#ffffff;font-family:sans-serif">
<h1>{{t "title"}}</h1>
<p>{{t "hello"}}</p>
<section data-element="contact"><p><a class="p" style="color:#0b4f9e;text-decoration:underline" href="tel:{{contact_phone_tel}}">{{contact_phone}}</a></p></section>
{{#if credit_monitoring_months}}<p>{{t "months"}}</p>{{/if}}
<p>{{t "other-formats"}}</p>
</div>
</body>
</html>
"#;

const TEXT: &str = r#"{{t "title"}}

{{t "hello"}}

{{contact_phone}}

{{#if credit_monitoring_months}}
{{t "months"}}

{{/if}}
{{t "other-formats"}}
"#;

const EN: &str = r"title = Your data
subject = About your data
hello = Hello { $recipient_name }, on { DATE($notice_date) } we wrote { $reference }.
months = { $credit_monitoring_months ->
    [one] { NUMBER($credit_monitoring_months) } month
   *[other] { NUMBER($credit_monitoring_months) } months
}
other-formats = Ask for another language.
";

const ES: &str = r"title = Sus datos
subject = Sobre sus datos
hello = Hola { $recipient_name }: el { DATE($notice_date) } escribimos { $reference }.
months = { $credit_monitoring_months ->
    [one] { NUMBER($credit_monitoring_months) } mes
    [many] { NUMBER($credit_monitoring_months) } de meses
   *[other] { NUMBER($credit_monitoring_months) } meses
}
other-formats = Pida otro idioma.
";

const FILES: &[(&str, &str)] = &[
    ("templates/small/template.toml", TOML),
    ("templates/small/subject.hbs", "{{t \"subject\"}}\n"),
    ("templates/small/body.html.hbs", HTML),
    ("templates/small/body.txt.hbs", TEXT),
    ("locales/en/small.ftl", EN),
    ("locales/es/small.ftl", ES),
];

/// What is wrong with the files themselves; only if nothing is, what is wrong with what they render.
pub(super) fn problems_of(sources: &Sources) -> Vec<String> {
    let checked = Catalogue::from_sources(sources).and_then(|catalogue| catalogue.check());
    checked.err().map(|problems| problems.0).unwrap_or_default().iter().map(ToString::to_string).collect()
}

/// A template that passes every gate.
pub(super) fn small() -> Sources {
    Sources(FILES.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect())
}

/// Replaces a text in a file and expects a problem that begins with a place and contains words.
fn check(file: &str, from: &str, to: &str, place: &str, words: &str) {
    let mut sources = small();
    let text = sources.0.get_mut(file).unwrap();
    assert!(text.contains(from), "{from:?} is not in {file}");
    *text = text.replacen(from, to, 1);
    let found = problems_of(&sources);
    let hit = found.iter().any(|problem| problem.starts_with(&format!("{place}: ")) && problem.contains(words));
    assert!(hit, "expected {place}: …{words}…, found {found:#?}");
}

pub(super) const TOML_FILE: &str = "templates/small/template.toml";
pub(super) const SUBJECT_FILE: &str = "templates/small/subject.hbs";
pub(super) const HTML_FILE: &str = "templates/small/body.html.hbs";
pub(super) const TEXT_FILE: &str = "templates/small/body.txt.hbs";
pub(super) const EN_FILE: &str = "locales/en/small.ftl";
pub(super) const ES_FILE: &str = "locales/es/small.ftl";

#[test]
fn the_small_template_has_no_problems() {
    assert_eq!(problems_of(&small()), Vec::<String>::new());
}

#[test]
fn handlebars_holes_are_closed() {
    let html = |from: &str, to: &str, line: u32, words: &str| {
        check(HTML_FILE, from, to, &format!("{HTML_FILE}:{line}"), words);
    };
    html("{{contact_phone}}", "{{contact_fone}}", 13, "contact_fone is not declared");
    html("{{contact_phone}}", "{{{contact_phone}}}", 13, "unescaped output");
    html("{{contact_phone}}", "{{&contact_phone}}", 13, "unescaped output");
    html(
        "{{#if credit_monitoring_months}}",
        "{{#if contact_phone}}",
        14,
        "the condition on contact_phone always holds",
    );
    html("{{#if credit_monitoring_months}}", "{{#if nothing}}", 14, "nothing is not declared");
    html("<p>{{t \"hello\"}}</p>", "{{> (lookup a \"b\")}}", 12, "a partial whose name is computed");
    html("<p>{{t \"hello\"}}</p>", "{{> nosuch}}", 12, "there is no partial \"nosuch\"");
    html("<p>{{t \"hello\"}}</p>", "{{organisation_address}}", 12, "the list organisation_address is inserted whole");
    html("<p>{{t \"hello\"}}</p>", "{{this}}", 12, "this stands outside of {{#each}}");
    html("<p>{{t \"hello\"}}</p>", "{{#each contact_page}}{{this}}{{/each}}", 12, "contact_page is not a list");
    html("<p>{{t \"hello\"}}</p>", "{{#with contact_page}}{{/with}}", 12, "a block that is not");
    check(HTML_FILE, "{{/if}}", "", &format!("{HTML_FILE}:19"), "not handlebars syntax");
}

#[test]
fn messages_are_complete_in_every_language() {
    check(ES_FILE, "title = Sus datos\n", "", ES_FILE, "the message title is missing");
    check(ES_FILE, "{ $reference }", "aquí", "locales/es/small.ftl:3", "hello does not use $reference");
    check(
        ES_FILE,
        "{ $reference }",
        "{ $reference } { $contact_page }",
        "locales/es/small.ftl:3",
        "uses $contact_page, which the English",
    );
    check(
        ES_FILE,
        "    [many] { NUMBER($credit_monitoring_months) } de meses\n",
        "",
        "locales/es/small.ftl:4",
        "lacks the plural form(s) many",
    );
    check(ES_FILE, "title = Sus", "título = x\ntitle = Sus", "locales/es/small.ftl:1", "not Fluent syntax");
    check(
        ES_FILE,
        "title = Sus datos",
        "title = Sus datos\nextra = x",
        "locales/es/small.ftl:2",
        "does not exist in English",
    );
    check(
        EN_FILE,
        "title = Your data",
        "title = Your data\nunused = x",
        "locales/en/small.ftl:2",
        "nothing uses the message unused",
    );
    check(
        EN_FILE,
        "title = Your data",
        "title = Your data\ntitle = Again",
        "locales/en/small.ftl:2",
        "title is defined twice",
    );
}

#[test]
fn messages_use_variables_in_the_way_of_their_kind() {
    check(EN_FILE, "DATE($notice_date)", "$notice_date", "locales/en/small.ftl:3", "inserts the date $notice_date");
    check(EN_FILE, "DATE($notice_date)", "DATE($reference)", "locales/en/small.ftl:3", "gives $reference to DATE");
    check(
        EN_FILE,
        "DATE($notice_date)",
        "TIME($notice_date)",
        "locales/en/small.ftl:3",
        "calls TIME, which does not exist",
    );
    check(
        EN_FILE,
        "[one] { NUMBER($credit_monitoring_months) }",
        "[one] { $credit_monitoring_months }",
        "locales/en/small.ftl:4",
        "inserts the number",
    );
    check(
        EN_FILE,
        "{ $reference }",
        "{ $nobody }",
        "locales/en/small.ftl:3",
        "$nobody, which the template does not declare",
    );
    check(EN_FILE, "{ $reference }", "{ $reference } { nowhere }", "locales/en/small.ftl:3", "refers to nowhere");
}

#[test]
fn the_declaration_promises_what_is_there() {
    check(
        TOML_FILE,
        "[\"contact\"]",
        "[\"contact\", \"what_we_do\"]",
        TOML_FILE,
        "what_we_do is promised but marked nowhere",
    );
    check(TOML_FILE, "[\"contact\"]", "[]", TOML_FILE, "contact is marked but not promised");
    check(TOML_FILE, "[\"contact\"]", "[\"contac\"]", TOML_FILE, "expected \"contact\"");
    check(
        TOML_FILE,
        "\"recipient_name\"",
        "\"recipient_nam\"",
        "templates/small/template.toml:7",
        "unknown variable \"recipient_nam\"",
    );
    check(TOML_FILE, "audience =", "audiense =", "templates/small/template.toml:2", "unknown field");
    check(TOML_FILE, "\"draft\"", "\"reviewed\"", "templates/small/template.toml:13", "es is reviewed by nobody");
    check(TOML_FILE, "[locales.es]", "[locales.vi]", TOML_FILE, "there are no strings for vi");
    check(TOML_FILE, "\"original\"", "\"draft\"", TOML_FILE, "English is not the original");
    let without = "{{#if contact_page}}<section data-element=\"contact\"><p>x</p></section>{{/if}}";
    let section = HTML.lines().nth(12).unwrap();
    check(HTML_FILE, section, without, HTML_FILE, "the element contact is promised but not in the notice");
}

#[test]
fn a_locale_without_names_of_months_is_refused() {
    let mut sources = small();
    sources.0.insert("locales/hnj/small.ftl".to_owned(), EN.to_owned());
    let found = problems_of(&sources);
    assert!(found[0].starts_with("locales/hnj: there is no date data"), "{found:?}");
}

#[test]
fn people_are_told_how_to_get_another_language_or_format() {
    check(HTML_FILE, "{{t \"other-formats\"}}", "x", HTML_FILE, "other-formats is not used (E20)");
    check(TEXT_FILE, "{{t \"other-formats\"}}", "x", TEXT_FILE, "other-formats is not used (E20)");
}

#[test]
fn html_is_readable_for_everybody() {
    let html = |from: &str, to: &str, words: &str| check(HTML_FILE, from, to, HTML_FILE, words);
    html("<html lang=\"{{locale}}\"", "<html lang=\"en\"", "html does not state the locale");
    html("<title>{{subject}}</title>", "<title>x</title>", "the title is not the subject (E3)");
    html("<p>{{t \"hello\"}}</p>", "<h3>x</h3><p>{{t \"hello\"}}</p>", "skips a level (E5)");
    html("<p>{{t \"hello\"}}</p>", "<h1>x</h1><p>{{t \"hello\"}}</p>", "there are 2 h1 headings (E5)");
    html("<p>{{t \"hello\"}}</p>", "<table><tr><td>x</td></tr></table>", "neither layout nor data (E4)");
    html("<p>{{t \"hello\"}}</p>", "<img src=\"https://example.org/a.png\" alt=\"x\">", "loaded from elsewhere (E7)");
    html("<p>{{t \"hello\"}}</p>", "<img src=\"cid:a\">", "no text alternative (E6)");
    html("<p>{{t \"hello\"}}</p>", "<script>x</script>", "<script> is used (E7)");
    html("<p>{{t \"hello\"}}</p>", "<p onclick=\"x\">x</p>", "the attribute onclick is used (E7)");
    html("<p>{{t \"hello\"}}</p>", "<p><b>x</p></b>", "</p> closes <b>");
    html("<p>{{t \"hello\"}}</p>", "<p title=\"{{t \"hello\"}}\">x</p>", "markup stands inside the attribute");
    html("{{contact_phone}}</a>", "Click here</a>", "does not say where it leads (E8)");
    html("text-decoration:underline", "text-decoration:none", "is not underlined (E9)");
    html("tel:{{contact_phone_tel}}", "tel:{{contact_phone}}", "cannot be dialled (E19)");
    html("tel:{{contact_phone_tel}}", "http://example.org", "somewhere else than https");
    html("color:#111111", "color:#999999", "in the light scheme <p> has a contrast of");
    html("color: #ffffff !important", "color: #333333 !important", "in the dark scheme <p> has a contrast of");
    html("color: #ffffff !important", "color: #ffffff", "no dark scheme that inline styles cannot override (E15)");
    html("font-size:16px", "font-size:12px", "body text is smaller than 16 px");
    html("line-height:1.5", "line-height:1.2", "lines are closer than 1.5 (E11)");
    html("line-height:1.5", "line-height:1.5;text-align:left", "text-align:left is used");
    html("line-height:1.5", "line-height:1.5;float:none", "float:none is used");
}

#[test]
fn the_text_part_says_what_the_html_says() {
    check(TEXT_FILE, "{{t \"title\"}}", "", TEXT_FILE, "is not in the text part, or stands elsewhere (E17)");
    check(TEXT_FILE, "{{contact_phone}}", "", TEXT_FILE, "(E17)");
    let link = "<p><a class=\"p\" style=\"color:#0b4f9e;text-decoration:underline\" href=\"https://example.org\">{{t \"hello\"}}</a></p>";
    check(
        HTML_FILE,
        "<p>{{t \"hello\"}}</p>",
        link,
        TEXT_FILE,
        "\"https://example.org\" of the HTML part is not in the text part",
    );
}

#[test]
fn subjects_are_short_and_hold_nothing_personal() {
    check(
        SUBJECT_FILE,
        "{{t \"subject\"}}",
        "{{recipient_name}} data",
        &format!("{SUBJECT_FILE}:1"),
        "personal variable recipient_name stands in the subject",
    );
    check(
        EN_FILE,
        "About your data",
        "About your data, { $recipient_name }",
        "templates/small/subject.hbs:1",
        "subject needs the personal variable",
    );
    check(
        EN_FILE,
        "subject = About your data",
        &format!("subject = {}", "data ".repeat(20)),
        SUBJECT_FILE,
        "characters (E21)",
    );
    check(EN_FILE, "About your data", "Hello from us", SUBJECT_FILE, "does not say that it is about personal data");
    check(EN_FILE, "About your data", "URGENT: your data", SUBJECT_FILE, "stands in capitals (E21)");
}
