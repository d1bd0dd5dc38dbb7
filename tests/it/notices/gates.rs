//! Each gate by itself: a small template that fails only it. A gate that is only ever seen beside its neighbours might
//! stand open without anybody noticing.

use std::collections::BTreeSet;
use std::path::Path;

use duenotice::notice::{Catalogue, Gate, Locale, Sources};

use super::bad::{
    EN_FILE as EN, ES_FILE as ES, HTML_FILE as HTML, SUBJECT_FILE as SUBJECT, TEXT_FILE as TEXT, TOML_FILE as TOML,
    problems_of, small,
};

/// A file, a text in it, and what stands there instead. An empty text stands for the whole file; put nothing in its
/// place, and the file is gone.
type Change<'a> = (&'a str, &'a str, &'a str);

/// The small template with changes.
fn changed(changes: &[Change<'_>]) -> Sources {
    let mut sources = small();
    for &(file, from, to) in changes {
        if from.is_empty() {
            sources.0.remove(file);
            sources.0.extend((!to.is_empty()).then(|| (file.to_owned(), to.to_owned())));
            continue;
        }
        let text = sources.0.get_mut(file).unwrap();
        assert!(text.contains(from), "{from:?} is not in {file}");
        *text = text.replacen(from, to, 1);
    }
    sources
}

/// Expects problems, and none without these words; where the files can be read, the gate before a proposal finds the same.
fn fails_only(changes: &[Change<'_>], words: &str) {
    let sources = changed(changes);
    let found = problems_of(&sources);
    let others: Vec<&String> = found.iter().filter(|problem| !problem.contains(words)).collect();
    assert!(!found.is_empty() && others.is_empty(), "{changes:#?}: beside {words:?} there is {others:#?}");
    if let Ok(catalogue) = Catalogue::from_sources(&sources) {
        let gates = catalogue.variants().flat_map(|variant| Gate::of(variant).problems);
        let shut: BTreeSet<String> = gates.map(|problem| problem.to_string()).collect();
        assert_eq!(shut, found.into_iter().collect::<BTreeSet<String>>(), "{changes:#?}");
    }
}

/// The words that both parts say first, and the paragraph around them, which gives way to other markup.
const HELLO: &str = "{{t \"hello\"}}";
const GREETING: &str = "<p>{{t \"hello\"}}</p>";

/// Rule, markup in place of the greeting (`¶` stands for its words, which the text part says too), words of the problem.
const MARKUP: &[(&str, &str, &str)] = &[
    ("E4", "<table><tr><td>¶</td></tr></table>", "a table is neither layout nor data (E4)"),
    ("E4", "<table><caption>¶</caption><tr><th></th></tr></table>", "a table is neither layout nor data (E4)"),
    ("E5", "<h3>¶</h3>", "skips a level (E5)"),
    ("E5", "<h1>¶</h1>", "there are 2 h1 headings (E5)"),
    ("E5", "<h2></h2>", "a heading is empty (E5)"),
    ("E6", "<p>¶<img src=\"cid:a\"></p>", "an image has no text alternative (E6)"),
    ("E7", "<p>¶<img alt=\"\" src=\"https://example.org/a.png\"></p>", "an image is loaded from elsewhere (E7)"),
    ("E7", "<p onclick=\"x\">¶</p>", "the attribute onclick is used (E7)"),
    ("E7", "<p background=\"cid:a\">¶</p>", "the attribute background is used (E7)"),
    ("E7", "<p style=\"background:url(cid:a)\">¶</p>", "a style attribute loads or runs something (E7)"),
    ("E11", "<p style=\"font-size:13px\">¶</p>", "the style font-size:13px is used (E11"),
    ("E12", "<p style=\"position:absolute\">¶</p>", "the style position:absolute is used (E11, E12"),
    ("E12", "<p style=\"float:none\">¶</p>", "the style float:none is used (E11, E12"),
    ("E12", "<p style=\"margin-top:-4px\">¶</p>", "the style margin-top:-4px is used (E11, E12"),
    ("E22", "<p style=\"text-align:left\">¶</p>", "the style text-align:left is used (E11, E12, E22"),
    ("E22", "<p style=\"padding-right:4px\">¶</p>", "the style padding-right:4px is used (E11, E12, E22"),
    ("E23", "<p style=\"word-break:break-all\">¶</p>", "the style word-break:break-all is used"),
    ("E24", "<p style=\"text-align:justify\">¶</p>", "the style text-align:justify is used (E11, E12, E22, E24)"),
    ("an empty element", "<p data-element=\"contact\"></p>", "the element contact is marked but empty"),
    ("HTML", "<p>¶", "</div> closes <p>"),
    ("HTML", "<p class=x>¶</p>", "an attribute of <p> is not of the form"),
    ("HTML", "<p title=\"¶\"></p>", "markup stands inside the attribute title"),
    ("HTML", "<P>¶</P>", "a capital tag name stands before"),
    ("HTML", "<p>¶ & x</p>", "a bare & stands in the text"),
    ("HTML", "<p>¶ > x</p>", "a bare > stands in"),
    ("HTML", "<p>¶&copy;</p>", "the character reference &copy; is not known"),
    ("HTML", "<p>¶<!-- x</p>", "a comment is not closed"),
    ("handlebars", "{{#if drill}}¶", "this is not handlebars syntax"),
    ("an undeclared value", "{{contact_fone}}", "contact_fone is not declared"),
    ("an undeclared condition", "{{#if nothing}}¶{{/if}}", "nothing is not declared"),
    ("an undeclared condition", "{{#unless nothing}}¶{{/unless}}", "nothing is not declared"),
    ("an undeclared list", "{{#each nothing}}{{this}}{{/each}}", "nothing is not declared"),
    ("a condition that holds", "{{#if contact_phone}}¶{{/if}}", "the condition on contact_phone always holds"),
    ("not a list", "{{#each contact_page}}{{this}}{{/each}}", "contact_page is not a list"),
    ("a whole list", "{{organisation_address}}", "the list organisation_address is inserted whole"),
    ("a flag", "{{drill}}", "the flag drill is inserted"),
    ("no item", "{{this}}", "this stands outside of {{#each}}"),
    ("unescaped", "{{{contact_phone}}}", "the template uses unescaped output"),
    ("unescaped", "{{&contact_phone}}", "the template uses unescaped output"),
    ("a dynamic partial", "{{> (lookup a \"b\")}}", "a partial whose name is computed"),
    ("a partial with arguments", "{{> p a=1}}", "a partial with arguments"),
    ("a missing partial", "{{> nosuch}}", "there is no partial \"nosuch\""),
    ("a decorator", "{{* inline}}", "the template uses a decorator"),
    ("a path", "{{contact.phone}}", "a path (with . or /)"),
    ("a helper", "{{lookup contact_phone \"x\"}}", "a helper other than t, if"),
    ("a block", "{{#with contact_page}}¶{{/with}}", "a block that is not"),
    ("a message without a name", "{{t 7}}", "a message that is not named by a text"),
    ("L1", "{{t \"helo\"}}", "the message helo is missing"),
];

fn check_markup(markup: &str, words: &str) {
    let markup = markup.replace('¶', HELLO);
    fails_only(&[(HTML, GREETING, markup.as_str())], words);
}

#[test]
fn markup_fails_only_the_gate_that_is_meant_for_it() {
    MARKUP.iter().for_each(|&(_, markup, words)| check_markup(markup, words));
}

#[test]
fn every_element_that_loads_runs_or_asks_is_refused_by_itself() {
    for name in ["script", "form", "button", "select", "textarea", "iframe", "object", "video", "svg", "map"] {
        check_markup(&format!("<{name}></{name}>"), &format!("<{name}> is used (E7)"));
    }
    for name in ["link", "base", "input", "embed", "source", "area"] {
        check_markup(&format!("<{name}>"), &format!("<{name}> is used (E7)"));
    }
}

/// Rule, a text of the HTML part, what stands there instead, words of the problem.
const PAGE: &[(&str, &str, &str, &str)] = &[
    ("E1", "<html lang=\"{{locale}}\"", "<html lang=\"en\"", "html does not state the locale and its direction (E1)"),
    ("E1", "dir=\"{{direction}}\">", "dir=\"rtl\">", "html does not state the locale and its direction (E1)"),
    ("E1", "<div class=\"p\" lang=\"{{locale}}\"", "<div class=\"p\"", "the first element of the body does not state"),
    ("E3", "<title>{{subject}}</title>", "<title>x</title>", "the title is not the subject (E3)"),
    ("E3", "<title>{{subject}}</title>", "", "the title is not the subject (E3)"),
    ("E5", "<h1>{{t \"title\"}}</h1>", "<p>{{t \"title\"}}</p>", "there are 0 h1 headings (E5)"),
    ("E7", "<style>", "<style>@import \"a.css\"; ", "a style loads something (E7)"),
    ("E7", "tel:{{contact_phone_tel}}", "http://example.org", "a link leads somewhere else than https, mailto or tel"),
    ("E8", "{{contact_phone}}</a>", "</a>{{contact_phone}}", "the link text \"\" does not say where it leads (E8)"),
    ("E9", "text-decoration:underline", "text-decoration:none", "is not underlined (E9)"),
    ("E10", "color:#111111", "color:#999999", "in the light scheme"),
    ("E10", "color: #ffffff !important", "color: #333333 !important", "in the dark scheme"),
    ("E11", "font-size:16px", "font-size:15px", "body text is smaller than 16 px, or its size is not stated (E11)"),
    ("E11", "line-height:1.5", "line-height:1.4", "lines are closer than 1.5 (E11)"),
    ("E15", "content=\"light dark\"", "content=\"light\"", "the colour schemes are not stated (E15)"),
    ("E15", "color: #ffffff !important", "color: #ffffff", "no dark scheme that inline styles cannot override (E15)"),
    ("E19", "tel:{{contact_phone_tel}}", "tel:{{contact_phone}}", "cannot be dialled (E19)"),
    ("E20", "<p>{{t \"other-formats\"}}</p>", "", "the message other-formats is not used (E20)"),
    ("E23", "font-family:sans-serif", "font-family:serif", "the fonts do not include sans-serif (E23)"),
    ("HTML", "<!DOCTYPE html>", "", "the document does not begin with <!DOCTYPE html>"),
    ("HTML", "</html>", "</html><p></p>", "the document is not one <html> element"),
];

#[test]
fn a_page_fails_only_the_gate_that_is_meant_for_it() {
    PAGE.iter().for_each(|&(_, from, to, words)| fails_only(&[(HTML, from, to)], words));
}

/// A text of `template.toml`, what stands there instead, words of the problem.
const DECLARATION: &[(&str, &str, &str)] = &[
    ("audience =", "audiense =", "unknown field"),
    ("\"individuals\"", "\"individual\"", "unknown audience \"individual\""),
    ("\"individuals\"", "\"individuals\"\naddressee = \"parent\"", "unknown addressee \"parent\""),
    ("channels =", "for_people = [\"student\"]\nchannels =", "unknown group of people \"student\""),
    ("[\"email\"]", "[\"email\", \"fax\"]", "unknown channel \"fax\""),
    ("[\"us-*/residents\"]", "[]", "`serves` is empty"),
    ("[\"*\"]", "[]", "`territories` is empty"),
    ("[\"email\"]", "[]", "`channels` is empty"),
    ("[\"contact\"]", "[\"contact\", \"what_we_do\"]", "the element what_we_do is promised but marked nowhere"),
    ("[\"contact\"]", "[]", "the element contact is marked but not promised"),
    ("[\"contact\"]", "[\"contact\"]\noffers = [\"contact\"]", "contact stands in `contains` and in `offers`"),
    ("[\"contact_page\",", "[\"contact_page\", \"contact_pag\",", "unknown variable \"contact_pag\""),
    ("[locales.en]", KNOWN_VARIABLE, "\"reference\" is a known variable"),
    ("[locales.en]", URL_OF_ONE_PERSON, "unknown kind \"url\""),
    ("\"original\"", "\"draft\"", "English is not the original"),
    ("\"draft\"", "\"drafted\"", "unknown state of translation \"drafted\""),
    ("\"draft\"", "\"reviewed\"", "es is reviewed by nobody"),
    ("[locales.es]", "[locales.vi]", "there are no strings for vi"),
    ("[locales.es]", "[locales.hnj]", "there is no date data for hnj"),
];
const KNOWN_VARIABLE: &str = "[variables.reference]\nkind = \"text\"\nrequired = false\nsays = \"x\"\n[locales.en]";
const URL_OF_ONE_PERSON: &str = "[variables.seat]\nkind = \"url\"\nrequired = false\nsays = \"x\"\n[locales.en]";

#[test]
fn a_declaration_fails_only_the_gate_that_is_meant_for_it() {
    DECLARATION.iter().for_each(|&(from, to, words)| fails_only(&[(TOML, from, to)], words));
}

/// Rule, changes, words of the problem. Where a change would shut a second gate, another change opens that one again.
type Row = (&'static str, &'static [Change<'static>], &'static str);

const REFERENCE: &str = "{ $reference }";
const NOBODY: &str = "{ $reference } { $nobody }";
const FLAG: &str = "{ $reference } { $dates_estimated }";
const DECLARED_FLAG: Change<'static> = (TOML, "[\"contact_page\",", "[\"contact_page\", \"dates_estimated\",");
const DATE: &str = "DATE($notice_date)";

const STRINGS: &[Row] = &[
    ("L1", &[(ES, "title = Sus datos\n", "")], "the message title is missing"),
    ("L1", &[(ES, "title = Sus datos", "title = Sus datos\n    .note = x")], "title has other attributes"),
    ("L2", &[(ES, REFERENCE, "aquí")], "hello does not use $reference, which the English message uses"),
    ("L2", &[(ES, REFERENCE, "{ $contact_page } { $reference }")], "which the English message does not use"),
    ("L2", &[(ES, "title =", "extra = x\ntitle =")], "the message extra does not exist in English"),
    ("L2", &[(EN, "title =", "extra = x\ntitle ="), (ES, "title =", "extra = x\ntitle =")], "nothing uses the message"),
    ("L2", &[(EN, REFERENCE, NOBODY), (ES, REFERENCE, NOBODY)], "uses $nobody, which the template does not declare"),
    ("L3", &[(ES, "    [many] { NUMBER($credit_monitoring_months) } de meses\n", "")], "lacks the plural form(s) many"),
    ("L9", &[(EN, DATE, "$notice_date")], "hello inserts the date $notice_date as it stands"),
    ("L9", &[(EN, DATE, "DATE($reference)"), (ES, DATE, "DATE($reference)")], "hello gives $reference to DATE"),
    ("L10", &[("locales/hnj/small.ftl", "", "title = x\n")], "there is no date data for hnj"),
    ("a tag", &[("locales/not a tag/small.ftl", "", "title = x\n")], "is not a BCP 47 language tag"),
    ("a number", &[(EN, "NUMBER($credit_monitoring_months)", "$credit_monitoring_months")], "inserts the number"),
    (
        "a flag",
        &[DECLARED_FLAG, (EN, REFERENCE, FLAG), (ES, REFERENCE, FLAG)],
        "hello inserts the flag $dates_estimated",
    ),
    ("a function", &[(EN, DATE, "TIME($notice_date)")], "hello calls TIME, which does not exist"),
    ("a reference", &[(EN, REFERENCE, "{ $reference } { nowhere }")], "hello refers to nowhere, which does not exist"),
    ("Fluent", &[(ES, "title =", "título = x\ntitle =")], "this is not Fluent syntax"),
    ("twice", &[(EN, "title = Your data", "title = Your data\ntitle = Again")], "title is defined twice"),
    ("hidden", &[("locales/en/common.ftl", "", "title = x\n")], "title is already defined in locales/en/common.ftl:1"),
    ("no English", &[("locales/es/other.ftl", "", "title = x\n")], "there is no English file of this name"),
    ("no part", &[(SUBJECT, "", "")], "this file is missing"),
    ("no declaration", &[(TOML, "", "")], "this file is missing"),
    ("nothing", &[(TOML, "", ""), (SUBJECT, "", ""), (HTML, "", ""), (TEXT, "", "")], "there is no template"),
];

#[test]
fn strings_and_files_fail_only_the_gate_that_is_meant_for_them() {
    STRINGS.iter().for_each(|&(_, changes, words)| fails_only(changes, words));
}

#[test]
fn without_english_strings_there_is_nothing_to_compare_with() {
    // One cause, two places: the strings of all languages, and the template that says it is written in English.
    let found = problems_of(&changed(&[(EN, "", "")]));
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(found[0].starts_with("locales: there are no English strings"), "{found:#?}");
    assert!(found[1].starts_with("templates/small/template.toml: there are no strings for en"), "{found:#?}");
}

/// Strings without a choice, complete in every language: for gates that look at layout and not at words.
const PLAIN: &str = "title = Your data
subject = About your data
hello = Hello { $recipient_name }, on { DATE($notice_date) } we wrote { $reference }.
months = Months: { NUMBER($credit_monitoring_months) }
other-formats = Ask for another language.
";
const ARABIC: Change<'static> = (TOML, "[locales.es]", "[locales.ar]\ntranslation = \"draft\"\n[locales.es]");
const ARABIC_STRINGS: Change<'static> = ("locales/ar/small.ftl", "", PLAIN);
const CHINESE: Change<'static> = (TOML, "[locales.es]", "[locales.zh]\ntranslation = \"draft\"\n[locales.es]");
const CHINESE_STRINGS: Change<'static> = ("locales/zh/small.ftl", "", PLAIN);
const ADDRESS: &str = "https://example.org/a-page-with-a-rather-long-name";
const PHONE: &str = "{{contact_phone}}";
const TITLED_LINK: &str = "{{t \"hello\"}} <a style=\"text-decoration:underline\" href=\"https://example.org\" class=\"p\">{{t \"title\"}}</a>";
const SAME_LINK: &str = "{{contact_phone}}</a> <a style=\"text-decoration:underline\" href=\"mailto:a@example.org\" class=\"p\">{{contact_phone}}";
/// Lines are broken at every space but inside marks of direction, which only right-to-left text keeps.
const LONG_LINE: &str = "{{contact_phone}}\n\n\u{2066}one two three four five six seven eight nine ten eleven twelve thirteen fourteen\u{2069}";
const LONG_SUBJECT: &str = "About all that happened on one single day in the early spring of this year to";
const ISOLATED: Change<'static> = (HTML, PHONE, "<bdi>{{contact_phone}}</bdi>");
const PAGE_IN_HTML: Change<'static> = (HTML, HELLO, "{{t \"hello\"}} {{contact_page}}");
const PAGE_IN_TEXT: Change<'static> = (TEXT, HELLO, "{{t \"hello\"}} {{contact_page}}");
const GUARDIAN: Change<'static> = (TOML, "[\"contact_page\",", "[\"contact_page\", \"guardian_name\",");
const GUARDIAN_IN_HTML: Change<'static> = (HTML, HELLO, "{{t \"hello\"}} {{guardian_name}}");
const GUARDIAN_IN_TEXT: Change<'static> = (TEXT, HELLO, "{{t \"hello\"}} {{guardian_name}}");
const NAMED: &str = "data of { $recipient_name }\nhello";

const PARTS: &[Row] = &[
    ("E8", &[(HTML, "{{contact_phone}}<", "More<"), (TEXT, PHONE, "More")], "does not say where it leads (E8)"),
    ("E8", &[(HTML, PHONE, ADDRESS), (TEXT, PHONE, ADDRESS)], "a long address is its own link text (E8)"),
    (
        "E8",
        &[(HTML, PHONE, SAME_LINK), (TEXT, PHONE, "{{contact_phone}} {{contact_phone}}")],
        "two links with the text",
    ),
    ("E17", &[(TEXT, HELLO, "")], "is not in the text part, or stands elsewhere (E17)"),
    ("E17", &[(TEXT, HELLO, ""), (TEXT, PHONE, "{{contact_phone}}\n{{t \"hello\"}}")], "or stands elsewhere (E17)"),
    (
        "E17",
        &[(HTML, HELLO, TITLED_LINK), (TEXT, HELLO, "{{t \"hello\"}} {{t \"title\"}}")],
        "\"https://example.org\" of the",
    ),
    ("E18", &[ARABIC, ARABIC_STRINGS, ISOLATED, (TEXT, PHONE, LONG_LINE)], "is longer than 76 characters (E18)"),
    ("E20", &[(TEXT, "{{t \"other-formats\"}}", "")], "the message other-formats is not used (E20)"),
    ("E21", &[(EN, "About", LONG_SUBJECT)], "the subject has 87 characters (E21)"),
    ("E21", &[(EN, "About your data", "Hello from us")], "does not say that it is about personal data (E21)"),
    ("E21", &[(EN, "About your data", "URGENT: your data")], "a word stands in capitals (E21)"),
    ("E21", &[(SUBJECT, "{{t", "{{recipient_name}} {{t")], "variable recipient_name stands in the subject (E21)"),
    (
        "E21",
        &[(EN, "your data\nhello", NAMED), (ES, "sus datos\nhello", NAMED)],
        "needs the personal variable recipient_name",
    ),
    ("E21", &[(SUBJECT, "{{t", "\u{2068}{{t")], "the subject holds invisible marks"),
    ("E22", &[ARABIC, ARABIC_STRINGS], "stands outside of <bdi> (E22)"),
    ("E23", &[CHINESE, CHINESE_STRINGS], "the fonts do not include Noto Sans CJK (E23)"),
    (
        "an unknown element",
        &[(TOML, "[\"contact\"]", "[\"contact\", \"contac\"]"), (HTML, "\"contact\"", "\"contact contac\"")],
        "unknown element \"contac\"",
    ),
    (
        "a promised element",
        &[(HTML, "<section", "{{#if contact_page}}<section"), (HTML, "</section>", "</section>{{/if}}")],
        "the element contact is promised but not in the notice",
    ),
    ("an optional fact", &[PAGE_IN_HTML, PAGE_IN_TEXT], "the variable contact_page is missing"),
    (
        "an optional fact in a message",
        &[(EN, "another language", "{ $contact_page }"), (ES, "otro idioma", "{ $contact_page }")],
        "the message other-formats cannot be resolved",
    ),
    ("an optional person", &[GUARDIAN, GUARDIAN_IN_HTML, GUARDIAN_IN_TEXT], "the variable guardian_name is missing"),
];

#[test]
fn parts_that_disagree_fail_only_the_gate_that_is_meant_for_them() {
    PARTS.iter().for_each(|&(_, changes, words)| fails_only(changes, words));
}

#[test]
fn every_numbered_rule_of_the_checks_has_a_template_that_fails_only_it() {
    let markup = MARKUP.iter().map(|row| row.0).chain(PAGE.iter().map(|row| row.0));
    let tried: BTreeSet<&str> = markup.chain(PARTS.iter().map(|row| row.0)).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/notice/checks");
    let texts = std::fs::read_dir(folder).unwrap().map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
    let all = texts.collect::<String>();
    let is_number = |rest: &str| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit());
    let words = all.split(|mark: char| !mark.is_alphanumeric());
    let rules = words.filter(|word| word.strip_prefix('E').is_some_and(is_number));
    let untried: BTreeSet<&str> = rules.filter(|word| !tried.contains(*word)).collect();
    assert_eq!(untried, BTreeSet::new(), "rules that no template here fails alone");
}

#[test]
fn folders_and_files_that_cannot_be_read_are_named() {
    let found = Catalogue::from_dir(Path::new("no/templates"), Path::new("no/locales")).unwrap_err().0;
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(found.iter().all(|problem| problem.found.starts_with("the folder cannot be read")), "{found:#?}");
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("note.txt"), b"\xff").unwrap();
    let found = Catalogue::from_dir(folder.path(), folder.path()).unwrap_err().0;
    assert!(found[0].to_string().starts_with("templates/note.txt: this cannot be read"), "{found:#?}");
}

/// The advice at the gate when the small template says `words` about other formats; nothing else is wrong with it.
fn advice(audience: &str, locale: &str, words: &str) -> Vec<String> {
    let file = format!("locales/{locale}/small.ftl");
    let sources = changed(&[
        CHINESE,
        CHINESE_STRINGS,
        (HTML, "font-family:sans-serif", "font-family:'Noto Sans CJK SC',sans-serif"),
        (TOML, "individuals", audience),
        (file.as_str(), "Ask for another language.", words),
    ]);
    let catalogue = Catalogue::from_sources(&sources).unwrap();
    let gate = Gate::of(catalogue.get("small", &Locale::parse(locale).unwrap()).unwrap());
    assert!(gate.open().is_ok(), "{:#?}", gate.problems);
    gate.advice
}

/// Words of one syllable and of three.
fn sentence(short: usize, long: usize) -> String {
    format!("{}.", [vec!["to"; short], vec!["banana"; long]].concat().join(" "))
}

#[test]
fn each_measure_of_plain_language_advises_by_itself() {
    let check = |locale: &str, words: &str, expected: &str| {
        let found = advice("individuals", locale, words);
        assert!(found.len() == 1 && found[0].contains(expected), "{locale}: {expected:?} in {found:?}");
    };
    assert_eq!(advice("individuals", "en", "Ask for another language."), Vec::<String>::new());
    check("en", &sentence(36, 0), "the longest sentence has 36 words");
    check("en", &[sentence(35, 0), sentence(35, 0), sentence(35, 0)].join(" "), "words or characters on average");
    check("en", &[sentence(23, 8), sentence(23, 8)].join(" "), "the Flesch-Kincaid grade is");
    check("en", "Request alternative translations.", "the Flesch reading ease is");
    check("zh", &format!("{}。", "字".repeat(81)), "the longest sentence has 81 words or characters, more than 80");
}

#[test]
fn only_what_people_read_is_measured() {
    assert_eq!(advice("media", "en", &sentence(36, 0)).len(), 1);
    assert_eq!(advice("authority", "en", &sentence(36, 0)), Vec::<String>::new());
}
