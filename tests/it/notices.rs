//! Templates as they are shipped, held against the rule files and against readers; and bad ones, with their problems.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use duenotice::law::{Audience, Library};
use duenotice::notice::{
    Catalogue, Compiled, Gate, Locale, Medium, NoticeFacts, RecipientVars, Rendered, Sources, Translation, Variant,
    VariantMeta, coverage, full_facts, full_facts_for, full_recipient, least_facts, least_recipient, read_notice_facts,
    write_notice_facts,
};
use duenotice::personal::Personal;
use serde_json::json;
use sha2::{Digest, Sha256};

mod bad;
mod facts;
mod gates;
mod malicious;

static SHIPPED: LazyLock<Catalogue> = LazyLock::new(|| match Catalogue::embedded() {
    Ok(catalogue) => catalogue,
    Err(problems) => panic!("{}", problems.0.iter().map(|problem| format!("{problem}\n")).collect::<String>()),
});

fn variant(name: &str, locale: &str) -> &'static Variant {
    SHIPPED.get(name, &Locale::parse(locale).unwrap()).unwrap()
}

fn render_full(variant: &Variant) -> Rendered {
    Compiled::new(variant, &full_facts_for(variant)).unwrap().render(&full_recipient(variant)).unwrap()
}

const LOCALES: &[&str] =
    &["en", "es", "zh", "zh-Hant", "ar", "vi", "ko", "fr", "pt", "ru", "de", "it", "nl", "pl", "he"];

/// Whether people without a profession in law or technology read it.
fn is_for_people(meta: &VariantMeta) -> bool {
    matches!(meta.declaration.audience.as_str(), "individuals" | "media")
}

#[test]
fn every_notice_to_people_is_shipped_in_fifteen_languages() {
    let names: BTreeSet<&str> = SHIPPED.metas().filter(|meta| is_for_people(meta)).map(|meta| &*meta.name).collect();
    assert!(names.len() >= 20, "{names:?}");
    for name in names {
        for locale in LOCALES {
            let meta = &variant(name, locale).meta;
            let expected = if *locale == "en" { Translation::Original } else { Translation::Draft };
            assert_eq!((meta.translation, meta.reviewer.as_deref()), (expected, None), "{name} {locale}");
        }
    }
    assert_eq!(variant("authority-gdpr33", "en").meta.declaration.audience, "authority");
}

#[test]
fn every_variant_passes_its_gate_and_reads_plainly() {
    if let Err(problems) = SHIPPED.check() {
        panic!("{}", problems.0.iter().map(|problem| format!("{problem}\n")).collect::<String>());
    }
    let advice = SHIPPED.variants().filter(|variant| is_for_people(&variant.meta)).flat_map(|variant| {
        let advice = Gate::of(variant).advice.into_iter();
        advice.map(|text| format!("{} {}: {text}", variant.meta.name, variant.meta.locale))
    });
    assert_eq!(advice.collect::<Vec<_>>(), Vec::<String>::new());
}

/// The text part is kept whole, to be read; of the HTML part a digest is enough to see that it changed.
#[test]
fn every_variant_renders_what_was_looked_at_before() {
    let mut digests = String::new();
    for variant in SHIPPED.variants() {
        let rendered = render_full(variant);
        let name = format!("{}.{}", variant.meta.name, variant.meta.locale);
        insta::assert_snapshot!(format!("{name}.txt"), format!("{}\n\n{}", rendered.subject, rendered.text));
        let digest: String = Sha256::digest(&rendered.html).iter().map(|byte| format!("{byte:02x}")).collect();
        digests.push_str(&format!("{digest}  {name}.html\n"));
    }
    insta::assert_snapshot!("html-digests", digests);
}

#[test]
fn every_variant_renders_with_the_least_facts() {
    for variant in SHIPPED.variants() {
        let compiled = Compiled::new(variant, &least_facts(variant)).unwrap();
        let rendered = compiled.render(&least_recipient(variant)).unwrap();
        assert!(!rendered.html.contains("{{") && !rendered.text.contains("{{"), "{}", rendered.text);
        assert!(rendered.text.lines().count() > 20);
    }
}

#[test]
fn every_duty_towards_people_has_a_template_that_can_be_approved_in_english() {
    let found = coverage(&SHIPPED, &Library::embedded().unwrap());
    let of = |audience| found.iter().filter(move |one| one.audience == audience);
    let people: Vec<_> = of(Audience::Individuals).chain(of(Audience::Media)).collect();
    assert!(people.len() > 130, "{}", people.len());
    let unserved = people.iter().filter(|one| one.template.is_none());
    let unserved: Vec<String> = unserved.map(|one| format!("{}: {}", one.duty, one.lacks.join(", "))).collect();
    assert_eq!(unserved, Vec::<String>::new());
    let fewer = people.iter().filter(|one| one.locales.len() < LOCALES.len());
    assert_eq!(fewer.map(|one| &*one.duty).collect::<Vec<_>>(), Vec::<&str>::new());
}

/// What no template can say for an authority or a partner is listed, both ways.
#[test]
fn duties_towards_others_are_fulfilled_by_a_template_or_listed_with_what_is_missing() {
    let found = coverage(&SHIPPED, &Library::embedded().unwrap());
    let open = found.iter().filter(|one| one.template.is_none());
    let open: BTreeSet<String> = open.map(|one| format!("{}: {}", one.duty, one.lacks.join(", "))).collect();
    let listed = include_str!("notices/unfulfilled.txt").lines().filter(|line| !line.starts_with('#'));
    let listed: BTreeSet<String> = listed.map(str::to_owned).collect();
    assert_eq!(open, listed);
}

#[test]
fn massachusetts_reads_nothing_of_the_nature_of_the_breach_or_of_numbers() {
    for locale in LOCALES {
        let variant = variant("individual-massachusetts", locale);
        let rendered = render_full(variant);
        let general = render_full(super::notices::variant("individual-general", locale));
        let circumstance = sentence(&general.html, "data-element=\"what_happened nature_of_breach cause\"");
        assert!(!rendered.html.contains(&circumstance), "{locale}: {circumstance}");
        assert!(!rendered.html.contains("12,000") && !rendered.html.contains("12000"), "{locale}");
        for element in ["what_happened", "nature_of_breach", "cause", "number_of_residents", "number_affected"] {
            assert!(!rendered.html.contains(element), "{locale}: {element}");
        }
    }
}

/// The first paragraph after a mark.
fn sentence(html: &str, mark: &str) -> String {
    let (_, after) = html.split_once(mark).unwrap();
    let (_, paragraph) = after.split_once("<p").unwrap();
    let (_, text) = paragraph.split_once('>').unwrap();
    text.split_once("</p>").unwrap().0.to_owned()
}

#[test]
fn california_has_its_title_and_its_five_headings_in_their_order_in_every_language() {
    let english = [
        "What Happened",
        "What Information Was Involved",
        "What We Are Doing",
        "What You Can Do",
        "For More Information",
    ];
    for locale in LOCALES {
        let rendered = render_full(variant("individual-california", locale));
        let headings: Vec<&str> =
            rendered.html.split("<h2").skip(1).filter_map(|part| part.split_once("</h2>")).map(|(it, _)| it).collect();
        assert_eq!(headings.len(), 5, "{locale}");
        for (heading, expected) in headings.iter().zip(english) {
            assert!(heading.contains(expected), "{locale}: {heading}");
        }
        let (_, title) = rendered.html.split_once("<h1").unwrap();
        assert!(title.split_once("</h1>").unwrap().0.contains("Notice of Data Breach"), "{locale}");
    }
}

#[test]
fn numbers_references_and_addresses_are_the_same_bytes_in_every_language() {
    for variant in SHIPPED.variants() {
        let rendered = render_full(variant);
        for same in ["INC-2026-0042", "+1 800 555 0199", "privacy@example.org"] {
            assert!(rendered.text.contains(same), "{} {}: {same}", variant.meta.name, variant.meta.locale);
            assert!(rendered.html.contains(same), "{} {}: {same}", variant.meta.name, variant.meta.locale);
        }
    }
}

#[test]
fn only_right_to_left_text_carries_marks_of_direction() {
    for variant in SHIPPED.variants() {
        let rendered = render_full(variant);
        let marked = rendered.text.contains('\u{2068}');
        assert_eq!(marked, ["ar", "he"].contains(&variant.meta.locale.as_str()), "{}", variant.meta.locale);
        assert!(!rendered.subject.contains('\u{2068}') && !rendered.html.contains('\u{2068}'));
        let opened = rendered.text.matches(['\u{2066}', '\u{2068}']).count();
        assert_eq!(opened, rendered.text.matches('\u{2069}').count());
        for line in rendered.text.lines() {
            let balance = line.matches(['\u{2066}', '\u{2068}']).count() == line.matches('\u{2069}').count();
            assert!(balance, "a mark of direction reaches over the end of a line: {line}");
        }
    }
}

#[test]
fn a_variant_survives_storage_and_no_byte_of_it_can_be_changed() {
    for variant in SHIPPED.variants() {
        let bytes = variant.source_bytes();
        let read = Variant::from_source(&bytes).unwrap();
        assert_eq!(&read, variant);
        assert_eq!(
            Variant::from_approved_source(&bytes, &variant.meta.digest).unwrap().meta.digest,
            variant.meta.digest
        );
    }
    let bytes = variant("individual-general", "en").source_bytes();
    let text = String::from_utf8(bytes.clone()).unwrap();
    let digest = &variant("individual-general", "en").meta.digest;
    let changed = text.replace("We told the police.", "We told nobody.");
    assert!(Variant::from_approved_source(changed.as_bytes(), digest).is_err());
    let spaced = text.replacen(":", ": ", 1);
    assert!(Variant::from_source(spaced.as_bytes()).is_err(), "another form of the same content is refused");
}

#[test]
fn a_changed_string_changes_the_digests_of_the_variants_that_use_it_and_of_no_other() {
    let digests = |catalogue: &Catalogue| -> Vec<(String, String)> {
        let name = |meta: &VariantMeta| format!("{} {}", meta.name, meta.locale);
        catalogue.metas().map(|meta| (name(meta), meta.digest.clone())).collect()
    };
    let mut base = Sources::embedded();
    let kept = ["common", "individual-gdpr34", "individual-massachusetts", "partials/"];
    base.0.retain(|path, _| kept.iter().any(|word| path.contains(word)));
    let before = digests(&Catalogue::from_sources(&base).unwrap());
    let changed = |file: &str, from: &str, to: &str| -> BTreeSet<String> {
        let mut sources = base.clone();
        let text = sources.0.get_mut(file).unwrap();
        assert!(text.contains(from));
        *text = text.replace(from, to);
        let after = Catalogue::from_sources(&sources).unwrap();
        let pairs = before.iter().cloned().zip(digests(&after));
        pairs.filter(|(before, after)| before.1 != after.1).map(|(before, _)| before.0).collect()
    };
    let set = |names: &[&str]| -> BTreeSet<String> { names.iter().map(|name| (*name).to_owned()).collect() };
    let one = changed("locales/fr/individual-gdpr34.ftl", "introduire une réclamation", "porter plainte");
    assert_eq!(one, set(&["individual-gdpr34 fr"]));
    let shared = changed("locales/de/common.ftl", "Kostenloser Schutz der Identität", "Kostenloser Identitätsschutz");
    assert_eq!(shared, set(&["individual-gdpr34 de", "individual-massachusetts de"]));
    let comment = changed("locales/es/common.ftl", "# Textos que comparten", "# Palabras que comparten");
    assert_eq!(comment, set(&[]), "comments shape no byte of a notice");
}

#[test]
fn names_cannot_break_out_of_their_place() {
    let general = variant("individual-general", "ar");
    let compiled = Compiled::new(general, &full_facts()).unwrap();
    let hostile = "<b>\u{202e}A\u{2069}\r\nBcc: x@example.org {{t \"subject\"}}</b>";
    let rendered = compiled.render(&RecipientVars::named(hostile)).unwrap();
    assert!(
        rendered.html.contains("<bdi>&lt;b&gt;ABcc: x@example.org {{t &quot;subject&quot;}}&lt;/b&gt;</bdi>"),
        "{}",
        rendered.html
    );
    assert!(!rendered.text.contains('\u{202e}') && !rendered.subject.contains('\n'));
}

#[test]
fn a_missing_personal_value_is_named_and_never_shown() {
    let compiled = Compiled::new(variant("individual-general", "en"), &full_facts()).unwrap();
    let refused = compiled.render(&RecipientVars::default()).unwrap_err();
    assert_eq!(refused.to_string(), "the variable recipient_name is missing");
    let mut wrong = RecipientVars::named("Sample Recipient");
    wrong.extra.insert("own_data".to_owned(), Personal::new("shoe_size".to_owned()));
    let refused = compiled.render(&wrong).unwrap_err().to_string();
    assert_eq!(refused, "the variable own_data is not a list of data words");
}

#[test]
fn each_person_reads_which_of_his_data_was_involved() {
    let compiled = Compiled::new(variant("individual-general", "de"), &full_facts()).unwrap();
    let mut person = RecipientVars::named("Sample Recipient");
    person.extra.insert("own_data".to_owned(), Personal::new("ssn, date_of_birth".to_owned()));
    let rendered = compiled.render(&person).unwrap();
    let said = "Diese Angaben über Sie sind betroffen: Ihre US-Sozialversicherungsnummer (Social Security number) und Ihr \
        Geburtsdatum.";
    assert!(rendered.text.split_whitespace().collect::<Vec<_>>().join(" ").contains(said), "{}", rendered.text);
    assert!(!rendered.text.contains("die Nummer Ihres Bankkontos"));
}

#[test]
fn a_notice_for_students_is_not_filled_for_other_people() {
    let staff = NoticeFacts { people: vec!["students".to_owned(), "staff".to_owned()], ..full_facts() };
    let refused = Compiled::new(variant("individual-education", "en"), &staff).err().unwrap();
    assert!(refused.to_string().contains("/people"), "{refused}");
}

#[test]
fn an_exercise_says_so_in_every_part_that_people_read() {
    for variant in SHIPPED.variants() {
        let drill = NoticeFacts { drill: true, ..full_facts_for(variant) };
        let rendered = Compiled::new(variant, &drill).unwrap().render(&full_recipient(variant)).unwrap();
        assert!(rendered.html.contains("dn-drill\" style"), "{}", variant.meta.name);
        assert_ne!(rendered.text, render_full(variant).text);
    }
}

#[test]
fn own_words_are_used_in_their_language_and_never_in_another() {
    let mut facts = full_facts();
    let value = json!({ "en": "First.\n\nSecond & last.", "es": "Primero." });
    let mut written = write_notice_facts(&facts);
    written["words"] = json!({ "what_happened": value });
    facts = read_notice_facts(&written, "").unwrap();
    let english = Compiled::new(variant("individual-general", "en"), &facts).unwrap();
    let rendered = english.render(&RecipientVars::named("Sample Recipient")).unwrap();
    assert!(rendered.html.contains("Second &amp; last.</p>") && rendered.text.contains("First.\n\nSecond & last."));
    let refused = Compiled::new(variant("individual-general", "de"), &facts).err().unwrap();
    assert_eq!(refused.0.len(), 1);
    assert_eq!(refused.0[0].place.to_string(), "/words/what_happened");
    assert!(refused.0[0].found.contains("no text in de"), "{refused}");
}

#[test]
fn missing_facts_are_all_named_at_their_places() {
    let facts = NoticeFacts { reference: "R".to_owned(), ..NoticeFacts::default() };
    let refused = Compiled::new(variant("individual-gdpr34", "en"), &facts).err().unwrap();
    let places: BTreeSet<String> = refused.0.iter().map(|problem| problem.place.to_string()).collect();
    for place in
        ["/dated", "/organisation/name", "/contact/email", "/consequences", "/measures", "/circumstances", "/data"]
    {
        assert!(places.contains(place), "{place} in {places:?}");
    }
}

#[test]
fn every_part_has_its_file() {
    assert_eq!(Medium::ALL.map(Medium::file), ["subject.hbs", "body.html.hbs", "body.txt.hbs"]);
}
