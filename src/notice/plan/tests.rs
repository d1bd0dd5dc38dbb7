//! What the plan must never get wrong.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::{Approved, Desk, Group, LawfulWay, ObligationView, PlannedMailing, Reach, Way, plan};
use crate::notice::variant::matches;
use crate::notice::{Addressee, Locale};
use crate::problem::Problems;

#[test]
fn a_star_stands_for_anything() {
    let check =
        |pattern: &str, text: &str, expected: bool| assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
    check("us-*/residents", "us-ca-business/residents", true);
    check("us-*/residents", "us-ca-business/attorney_general", false);
    check("*/residents", "us-ny/residents", true);
    check("*", "DE", true);
    check("US-*", "DE", false);
    check("us-ma/residents", "us-ma/residents", true);
    check("us-ma/residents", "us-ma/residents2", false);
    check("us-ma/", "us-ma/residents", false);
}

fn set(words: &[&str]) -> BTreeSet<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn duty(id: &str, territory: &str, required: &[&str], forbidden: &[&str]) -> ObligationView {
    let letter = LawfulWay { means: vec!["letter".into()], ..LawfulWay::default() };
    let mail = LawfulWay { means: vec!["email".into()], conditions: vec!["esign_consent".into()], substitute: false };
    ObligationView {
        id: id.to_owned(),
        territories: set(&[territory]),
        stands: true,
        standing: "owed".to_owned(),
        required: set(required),
        forbidden: set(forbidden),
        ways: vec![letter, mail],
        ..ObligationView::default()
    }
}

fn group(territory: &str, locale: &str, reach: Reach) -> Group {
    Group { territory: territory.to_owned(), locale: locale.to_owned(), reach, addressee: Addressee::Person, count: 3 }
}

/// A desk on which every shipped variant contains what it declares.
struct Declared;

impl Desk for Declared {
    fn languages(&self, _territory: &str) -> &[Locale] {
        &[]
    }

    fn elements(&self, variant: &Approved, _territory: &str) -> Result<BTreeSet<String>, Problems> {
        Ok(variant.declaration.contains.clone())
    }

    fn warnings(&self, _variant: &Approved) -> Vec<String> {
        Vec::new()
    }

    fn takes_letters(&self) -> bool {
        false
    }
}

static SHIPPED: LazyLock<Vec<Approved>> =
    LazyLock::new(|| crate::notice::Catalogue::embedded().unwrap().metas().cloned().collect());

fn plan_one(duty: ObligationView, group: Group, fallback: Option<&str>) -> PlannedMailing {
    let fallback = fallback.map(|tag| Locale::parse(tag).unwrap());
    plan(&[duty], &[group], &SHIPPED, fallback.as_ref(), &Declared).remove(0)
}

#[test]
fn people_who_did_not_agree_get_no_mail_where_the_law_wants_their_agreement() {
    let needs = || duty("us-tx/residents", "US-TX", &["contact"], &[]);
    let agreed = plan_one(needs(), group("US-TX", "en-US", Reach::AgreedMailbox), None);
    assert_eq!((agreed.way, agreed.blockers), (Way::Email, vec![]));
    let silent = plan_one(needs(), group("US-TX", "en-US", Reach::Mailbox), None);
    assert_eq!(silent.way, Way::Letter);
    assert!(silent.blockers[0].contains("only to people who agreed"), "{:?}", silent.blockers);
}

#[test]
fn what_a_law_forbids_is_never_chosen() {
    let planned = plan_one(
        duty("us-ma/residents", "US-MA", &["police_report_right"], &["nature_of_breach", "number_of_residents"]),
        group("US-MA", "en", Reach::AgreedMailbox),
        None,
    );
    assert_eq!(
        planned.template.map(|(name, _)| name).as_deref(),
        Some("individual-massachusetts"),
        "{:?}",
        planned.blockers
    );
}

#[test]
fn no_language_is_chosen_in_silence() {
    let needs = || duty("us-ny/residents", "US-NY", &["contact"], &[]);
    let silent = plan_one(needs(), group("US-NY", "sv", Reach::AgreedMailbox), None);
    assert!(silent.template.is_none());
    assert!(silent.blockers.iter().any(|why| why.contains("language sv")), "{:?}", silent.blockers);
    let named = plan_one(needs(), group("US-NY", "sv", Reach::AgreedMailbox), Some("en"));
    assert!(named.blockers.is_empty(), "{:?}", named.blockers);
    assert!(named.warnings.iter().any(|warning| warning.contains("these people get en")), "{:?}", named.warnings);
}

#[test]
fn a_territory_without_a_rule_is_said_to_have_none() {
    let planned =
        plan_one(duty("us-ny/residents", "US-NY", &[], &[]), group("US-OH", "en", Reach::AgreedMailbox), None);
    assert_eq!(planned.blockers, ["no rule file speaks of people in US-OH; decide for yourselves"]);
}

#[test]
fn an_element_that_no_template_contains_is_named_with_its_duty() {
    let planned = plan_one(
        duty("us-ny/residents", "US-NY", &["names_of_affected"], &[]),
        group("US-NY", "en", Reach::AgreedMailbox),
        None,
    );
    assert!(
        planned.blockers.iter().any(|why| why.contains("names_of_affected (us-ny/residents)")),
        "{:?}",
        planned.blockers
    );
}

#[test]
fn a_hold_and_an_order_of_duties_block() {
    let waiting = ObligationView {
        waits: vec!["us-nj/state_police comes first".into()],
        ..duty("us-tx/residents", "US-TX", &[], &[])
    };
    let planned = plan_one(waiting, group("US-TX", "en", Reach::AgreedMailbox), None);
    assert_eq!(planned.blockers, ["us-nj/state_police comes first"]);
}

#[test]
fn a_kept_log_and_a_known_address_are_conditions_that_we_meet() {
    let logged = LawfulWay {
        means: vec!["email".into()],
        conditions: vec!["recipient_agreed".into(), "log_kept".into()],
        substitute: false,
    };
    let posted = LawfulWay {
        means: vec!["first_class_mail".into()],
        conditions: vec!["postal_address_known".into()],
        substitute: false,
    };
    let needs =
        || ObligationView { ways: vec![logged.clone(), posted.clone()], ..duty("us-ny/residents", "US-NY", &[], &[]) };
    assert_eq!(plan_one(needs(), group("US-NY", "en", Reach::AgreedMailbox), None).way, Way::Email);
    let letter = plan_one(needs(), group("US-NY", "en", Reach::Post), None);
    assert!(letter.blockers[0].starts_with("a letter is needed"), "{:?}", letter.blockers);
    let nothing = plan_one(needs(), group("US-NY", "en", Reach::Nothing), None);
    assert_eq!(nothing.way, Way::None);
    assert!(!nothing.blockers.is_empty());
}

#[test]
fn what_one_duty_requires_and_another_forbids_is_left_to_a_person() {
    let duties = [
        duty("us-ma/residents", "US-MA", &[], &["nature_of_breach"]),
        duty("us-hipaa/individuals", "US-MA", &["nature_of_breach"], &[]),
    ];
    let planned = plan(&duties, &[group("US-MA", "en", Reach::AgreedMailbox)], &SHIPPED, None, &Declared).remove(0);
    let said = "us-hipaa/individuals requires nature_of_breach, us-ma/residents forbids it";
    assert!(planned.blockers.iter().any(|why| why == said), "{:?}", planned.blockers);
    assert_eq!(planned.duties.len(), 2);
}

#[test]
fn the_most_particular_template_is_chosen() {
    let check = |id: &str, territory: &str, expected: &str| {
        let planned =
            plan_one(duty(id, territory, &["contact"], &[]), group(territory, "es-MX", Reach::AgreedMailbox), None);
        assert_eq!(planned.template.map(|(name, _)| name).as_deref(), Some(expected), "{id}: {:?}", planned.blockers);
        assert_eq!(
            planned.resolution.and_then(|found| found.chosen).map(|locale| locale.to_string()).as_deref(),
            Some("es")
        );
    };
    check("us-ca-business/residents", "US-CA", "individual-california");
    check("us-ma/residents", "US-MA", "individual-massachusetts");
    check("us-ferpa-ptac/students", "US-OH", "individual-education");
    check("eu-gdpr/individuals", "DE", "individual-gdpr34");
}

#[test]
fn what_a_desk_knows_of_an_approval_must_be_acknowledged() {
    struct Stale;
    impl Desk for Stale {
        fn languages(&self, _territory: &str) -> &[Locale] {
            &[]
        }

        fn elements(&self, variant: &Approved, _territory: &str) -> Result<BTreeSet<String>, Problems> {
            Ok(variant.declaration.contains.clone())
        }

        fn takes_letters(&self) -> bool {
            false
        }

        fn warnings(&self, variant: &Approved) -> Vec<String> {
            vec![format!("{} was approved under other law", variant.name)]
        }
    }
    let needs = [duty("eu-gdpr/individuals", "DE", &["dpo_contact"], &[])];
    let german = plan(&needs, &[group("DE", "de-AT", Reach::AgreedMailbox)], &SHIPPED, None, &Stale).remove(0);
    assert_eq!(german.warnings, ["individual-gdpr34 was approved under other law"]);
}

#[test]
fn a_guardian_gets_a_notice_that_speaks_to_a_guardian_or_one_that_says_who_is_meant() {
    let to = |addressee, needs: &[&str]| {
        let group = Group { addressee, ..group("US-TX", "en", Reach::AgreedMailbox) };
        plan_one(duty("us-tx/individuals", "US-TX", needs, &[]), group, None).template.map(|(name, _)| name)
    };
    assert_eq!(to(Addressee::Guardian, &["contact"]).as_deref(), Some("guardian-us"));
    assert_eq!(to(Addressee::NextOfKin, &["contact"]).as_deref(), Some("next-of-kin-us"));
    // the guardian's own template has no fraud alert; the person's has, and says who is meant
    let named = to(Addressee::Guardian, &["fraud_alert"]).unwrap_or_default();
    assert!(named.starts_with("individual-"), "{named}");
    assert_ne!(to(Addressee::Person, &["contact"]).as_deref(), Some("guardian-us"));
}

#[test]
fn a_letter_is_planned_where_letters_are_set_up_and_needs_a_template_for_letters() {
    struct WithLetters;
    impl Desk for WithLetters {
        fn languages(&self, _territory: &str) -> &[Locale] {
            &[]
        }

        fn elements(&self, variant: &Approved, _territory: &str) -> Result<BTreeSet<String>, Problems> {
            Ok(variant.declaration.contains.clone())
        }

        fn takes_letters(&self) -> bool {
            true
        }

        fn warnings(&self, _variant: &Approved) -> Vec<String> {
            Vec::new()
        }
    }
    let needs = [duty("us-tx/individuals", "US-TX", &["contact"], &[])];
    let people = [group("US-TX", "en", Reach::Post)];
    let by_post = plan(&needs, &people, &SHIPPED, None, &WithLetters).remove(0);
    assert_eq!((by_post.way, by_post.blockers), (Way::Letter, vec![]));
    assert!(by_post.warnings.iter().any(|why| why.contains("get a letter")), "{:?}", by_post.warnings);
    let mail_only: Vec<Approved> = SHIPPED
        .iter()
        .cloned()
        .map(|mut meta| {
            meta.declaration.channels = vec!["email".to_owned()];
            meta
        })
        .collect();
    let without = plan(&needs, &people, &mail_only, None, &WithLetters).remove(0);
    assert!(without.blockers.iter().any(|why| why.contains("no approved template serves")), "{:?}", without.blockers);
}

#[test]
fn facts_that_are_missing_for_a_template_are_named() {
    struct Unfilled;
    impl Desk for Unfilled {
        fn languages(&self, _territory: &str) -> &[Locale] {
            &[]
        }

        fn elements(&self, _variant: &Approved, _territory: &str) -> Result<BTreeSet<String>, Problems> {
            Err(Problems(vec![crate::problem::Problem::at("/dated", "notice_date is missing", "a value")]))
        }

        fn warnings(&self, _variant: &Approved) -> Vec<String> {
            Vec::new()
        }

        fn takes_letters(&self) -> bool {
            false
        }
    }
    let duties = [duty("us-tx/individuals", "US-TX", &[], &[])];
    let planned = plan(&duties, &[group("US-TX", "en", Reach::AgreedMailbox)], &SHIPPED, None, &Unfilled).remove(0);
    assert!(planned.template.is_none());
    assert!(planned.blockers.iter().any(|why| why.contains("cannot be filled: /dated")), "{:?}", planned.blockers);
}

#[test]
fn the_earliest_due_of_all_duties_counts() {
    let day =
        |day: u32| chrono::NaiveDate::from_ymd_opt(2026, 12, day).unwrap().and_hms_opt(0, 0, 0).unwrap().and_utc();
    let due = |id: &str, strict: u32, lenient: u32| ObligationView {
        strict_due: Some(day(strict)),
        lenient_due: Some(day(lenient)),
        ..duty(id, "US-TX", &[], &[])
    };
    let duties = [due("us-tx/individuals", 20, 21), due("us-hipaa/individuals", 10, 25)];
    let planned = plan(&duties, &[group("US-TX", "en", Reach::AgreedMailbox)], &SHIPPED, None, &Declared).remove(0);
    assert_eq!((planned.strict_due, planned.lenient_due), (Some(day(10)), Some(day(21))));
}

#[test]
fn every_language_of_a_territory_stands_in_its_order_and_the_readers_own_comes_last() {
    struct Several(Vec<Locale>);
    impl Desk for Several {
        fn languages(&self, _territory: &str) -> &[Locale] {
            &self.0
        }

        fn elements(&self, variant: &Approved, _territory: &str) -> Result<BTreeSet<String>, Problems> {
            Ok(variant.declaration.contains.clone())
        }

        fn warnings(&self, variant: &Approved) -> Vec<String> {
            vec![format!("read {}", variant.locale)]
        }

        fn takes_letters(&self) -> bool {
            false
        }
    }
    let asked = |languages: &[&str], own: &str, approved: &[Approved]| {
        let desk = Several(languages.iter().map(|tag| Locale::parse(tag).unwrap()).collect());
        let needs = [duty("eu-gdpr/individuals", "BE", &["dpo_contact"], &[])];
        plan(&needs, &[group("BE", own, Reach::AgreedMailbox)], approved, None, &desk).remove(0)
    };
    let tags = |planned: &PlannedMailing| {
        planned.languages.iter().map(|(locale, _)| locale.to_string()).collect::<Vec<_>>().join(" ")
    };
    let both = asked(&["nl", "fr"], "fr-BE", &SHIPPED);
    assert_eq!((tags(&both).as_str(), both.blockers.len()), ("nl fr", 0));
    assert_eq!(both.template.as_ref().map(|(_, digest)| digest), both.languages.first().map(|(_, digest)| digest));
    assert_eq!(both.warnings, ["read nl", "read fr"]);
    assert_eq!(tags(&asked(&["nl", "fr"], "de", &SHIPPED)), "nl fr de");
    assert_eq!(tags(&asked(&["fr"], "fr", &SHIPPED)), "", "one language is one notice");
    let no_dutch: Vec<Approved> = SHIPPED.iter().filter(|meta| meta.locale.as_str() != "nl").cloned().collect();
    let without = asked(&["nl", "fr"], "fr", &no_dutch);
    let told = "notices to people in BE are to be in nl too, and individual-gdpr34 is not approved in it";
    assert_eq!(without.blockers, [told]);
}
