//! Every page with sample data, for `promises.rs`.

use super::audit::{AuditPage, Checked, EntryRow};
use super::home::{DueRow, HomePage, RunningRow, Task};
use super::incidents::{
    AffectedRow, CitationLine, IncidentPage, IncidentRow, IncidentsPage, ObligationRow, OtherRow, RevisionRow,
    TraceLine,
};
use super::jobs::{JobLine, JobPage, JobsPage, ProblemRow};
use super::mailings::{MailingsPage, Tile};
use super::plain::{HelpPage, LoginPage, RefusalPage};
use super::rules::{DutyPart, LeftOut, RulePage, RuleRow, RulesPage, Sentence};
use super::samples_sending::{
    confirm, deliveries, history, mailing, mailing_row, relays, template, template_diff, templates,
};
use crate::console::badge::{Badge, Tone};
use crate::console::frame::{Errors, FieldError, Frame, Section, Who};
use crate::console::moment::Moment;
use askama::Template;
use chrono::{DateTime, TimeDelta, Utc};

pub(super) fn now() -> DateTime<Utc> {
    DateTime::parse_from_rfc3339("2026-03-10T15:00:00Z").unwrap().to_utc()
}

pub(super) fn ago(hours: i64) -> Moment {
    Moment::since(now() - TimeDelta::hours(hours), now())
}

pub(super) fn due(text: &str) -> Option<Moment> {
    Some(Moment::due(DateTime::parse_from_rfc3339(text).unwrap(), Some("America/Los_Angeles"), now()))
}

pub(super) fn frame(section: Section, title: &str) -> Frame {
    Frame {
        title: title.into(),
        section,
        deep: false,
        sections: Section::ALL.to_vec(),
        who: Some(Who { name: "Demo Approver".into(), roles: "approver, releaser".into() }),
        until: Some(Moment::utc(now() + TimeDelta::hours(2))),
        now: Moment::utc(now()),
        drill: false,
        failed: false,
        said: None,
        live: false,
    }
}

pub(super) fn some(text: &str) -> String {
    text.to_owned()
}

pub(super) fn pairs(all: &[(&str, &str)]) -> Vec<(String, String)> {
    all.iter().map(|(label, value)| (some(label), some(value))).collect()
}

pub(super) fn obligation(who: &str, territory: &str, standing: Badge, strict: Option<Moment>) -> ObligationRow {
    ObligationRow {
        anchor: format!("duty-{territory}"),
        id: some("us-ca-business/residents"),
        who: some(who),
        audience: some("individuals"),
        territory: some(territory),
        instrument: some("California: breach of the security of the system (businesses)"),
        authority: some("statute"),
        owed_by: some("controller"),
        standing,
        standard: some("in the most expedient time possible and without unreasonable delay"),
        lenient: strict.clone(),
        strict,
        waits_for: if territory == "US-CA" { String::new() } else { some("determined") },
        problems: String::new(),
        doubtful: territory != "US-CA",
        missing: if territory == "US-CA" { String::new() } else { some("harm, acquired") },
        order: some("before us-ca-business/attorney-general"),
        channels: some("letter; e-mail if the person agreed"),
        required: some("name of the business; kinds of data; what happened; date"),
        forbidden: String::new(),
        records: String::new(),
        people: some("12,000 people"),
        authorities: vec![],
        done: None,
        blocks: vec![],
        later: vec![],
        note: String::new(),
        cited: some("civ 1798.82(a), civ 1798.82(d)"),
        citations: vec![CitationLine {
            cite: some("civ 1798.82(a)"),
            says: some("Residents are told within 30 calendar days."),
            reading: false,
            url: Some(some("https://leginfo.example.org/1798.82")),
        }],
        trace: vec![
            TraceLine { text: some("In force since 2026-01-01."), cite: some("civ 1798.82(a)") },
            TraceLine { text: some("12,000 residents are affected."), cite: String::new() },
            TraceLine { text: some("30 calendar days from discovery."), cite: some("civ 1798.82(a)") },
        ],
        confidence: some("high"),
        review: some("not reviewed by counsel"),
    }
}

pub(super) fn home() -> HomePage {
    let row = |who: &str, at: &str, tone, standing: &str| DueRow {
        who: some(who),
        instrument: some("California: breach of the security of the system"),
        due: due(at).unwrap(),
        standing: Badge::new(tone, standing),
        reference: some("INC-2026-0042"),
        href: some("/console/incidents/inc_0"),
        drill: false,
    };
    HomePage {
        frame: frame(Section::Home, "Home"),
        due: vec![
            row("Supervisory authority (Ireland)", "2026-03-09T12:00:00+00:00", Tone::Warn, "owed"),
            row("Customer under contract", "2026-03-10T18:20:00+00:00", Tone::Warn, "owed"),
            row("Each affected resident of California", "2026-04-01T10:00:00-07:00", Tone::Info, "presumed"),
        ],
        waiting: vec![Task {
            text: some("Review individual notice (es)"),
            href: some("/console/templates/0"),
            since: ago(5),
        }],
        running: vec![RunningRow {
            name: some("California, English, by e-mail"),
            href: some("/console/mailings/mlg_0"),
            state: Badge::new(Tone::Info, "running"),
            finished: 861,
            total: 1204,
            percent: 71,
        }],
    }
}

pub(super) fn incidents() -> IncidentsPage {
    let row = |reference: &str, drill| IncidentRow {
        href: some("/console/incidents/inc_0"),
        reference: some(reference),
        title: some("Student portal export exposed"),
        drill,
        next: due("2026-04-01T10:00:00-07:00"),
        duties: some("14 owed, 2 presumed, 1 waits"),
        changed: ago(30),
    };
    IncidentsPage {
        frame: frame(Section::Incidents, "Incidents"),
        rows: vec![row("INC-2026-0042", false), row("INC-2026-0041", true)],
        next: Some(some("/console/incidents?cursor=MQ")),
    }
}

pub(super) fn incident() -> IncidentPage {
    IncidentPage {
        frame: frame(Section::Incidents, "INC-2026-0042").below(true),
        reference: some("INC-2026-0042"),
        title: some("Student portal export exposed"),
        revision: 2,
        facts: pairs(&[
            ("Organisation", "Example University"),
            ("Discovered", "2 Mar 2026, 10:00 −08:00"),
            ("Harm", "likely"),
        ]),
        affected: vec![AffectedRow { territory: some("US-CA"), people: some("12,000"), data: some("name, ssn") }],
        history: vec![RevisionRow { number: 1, actor: some("machine:crm"), reason: some("job"), at: ago(40) }],
        assessed: Some(ago(1)),
        unassessed: None,
        rows: vec![
            obligation(
                "Each affected resident of California",
                "US-CA",
                Badge::new(Tone::Warn, "owed"),
                due("2026-03-11T10:00:00-07:00"),
            ),
            obligation("Each affected resident of Vermont", "US-VT", Badge::new(Tone::Info, "presumed"), None),
        ],
        others: vec![OtherRow {
            who: some("Consumer reporting agencies"),
            instrument: some("Texas"),
            standing: Badge::new(Tone::Calm, "not owed"),
            reason: some("412 residents are not more than 10,000."),
        }],
        library: some("9f2c41"),
        tzdb: some("2026d"),
        gaps: vec![some("No rule file covers GU, where 3 people live.")],
        blockers: vec![some("No approved template for vi: 12 people in US-TX wait for it.")],
        mailings: vec![mailing_row("California, English, by e-mail", Badge::new(Tone::Info, "running"))],
    }
}

pub(super) fn sentence(label: &'static str, text: &str, span: Option<&str>) -> Sentence {
    Sentence {
        label,
        text: some(text),
        span: span.map(some),
        doubt: span.map(|_| some("medium confidence")),
        ground: CitationLine {
            cite: some("Cal. Civ. Code 1798.82(a)"),
            reading: span.is_none(),
            says: some("The notice goes out within 30 days."),
            url: Some(some("https://leginfo.legislature.ca.gov/")),
        },
    }
}

fn rules() -> (RulesPage, RulePage) {
    let state = || Badge::new(Tone::Warn, "low confidence");
    let row = RuleRow {
        href: some("/console/rules/us-ca-business"),
        title: some("California: businesses"),
        id: some("us-ca-business"),
        territory: some("US-CA"),
        duties: 3,
        state: state(),
        checked: some("2026-11-21"),
        review: some("Unreviewed"),
    };
    let list = RulesPage {
        frame: frame(Section::Rules, "Rules"),
        query: String::new(),
        summary: some("17 rule files with 57 duties."),
        rows: vec![row],
        left_out: vec![LeftOut { name: some("A draft law (XX)"), reason: some("no text was found") }],
        digest: some("sha256:51c7d2a0"),
    };
    let duty = DutyPart {
        anchor: some("us-ca-business-residents"),
        id: some("us-ca-business/residents"),
        heading: some("Each affected resident – owed by the controller"),
        note: String::new(),
        sentences: vec![sentence("Time limit", "No later than 30 calendar days", Some("from 2026-01-01"))],
    };
    let page = RulePage {
        frame: frame(Section::Rules, "California: businesses"),
        title: some("California: businesses"),
        state: state(),
        meta: vec![("Territory", some("US-CA"))],
        note: String::new(),
        whole: vec![sentence("Counting", "Days: skip event day", None)],
        duties: vec![duty],
        gaps: vec![some("The first day in force is from professional knowledge.")],
    };
    (list, page)
}

fn jobs() -> (JobsPage, JobPage) {
    let line = JobLine {
        href: some("/console/jobs/job_0"),
        name: some("INC-2026-0042"),
        id: some("job_0"),
        drill: true,
        state: Badge::new(Tone::Good, "planned"),
        total: 2000,
        bad: 3,
        created: ago(40),
    };
    let one = JobPage {
        frame: frame(Section::Jobs, "Job for INC-2026-0042").below(false),
        id: some("job_0"),
        incident: some("INC-2026-0042"),
        state: Badge::new(Tone::Good, "planned"),
        problem: None,
        tiles: vec![
            Tile { name: some("taken"), count: 2000, hint: "" },
            Tile { name: some("bad rows"), count: 3, hint: "" },
        ],
        columns: vec![],
        territories: vec![],
        links: pairs(&[("/console/jobs/job_0/unreached", "Not reached")]),
        problems: vec![ProblemRow {
            row: 17,
            kind: some("invalid"),
            problems: vec![some("email: no @; expected an address")],
        }],
        mailings: vec![mailing_row("California, English, by e-mail", Badge::new(Tone::Info, "running"))],
    };
    (JobsPage { frame: frame(Section::Jobs, "Jobs"), rows: vec![line], next: None }, one)
}

pub(super) fn audit() -> AuditPage {
    AuditPage {
        frame: frame(Section::Audit, "Audit log"),
        checked: Some(Checked {
            tone: Tone::Good,
            heading: "The chain is whole",
            text: some("412 entries follow from one another."),
        }),
        count: 412,
        hash: some("51c7d2a0"),
        caption: some("Entries 412 to 363, the newest first"),
        rows: vec![EntryRow {
            seq: 412,
            action: some("template.approved"),
            subject: some("4be1c02a77"),
            detail: some("{\"name\":\"individual-california\"}"),
            actor: some("person:Demo Approver"),
            at: ago(1),
            hash: some("51c7d2a0"),
        }],
        next: Some(some("?cursor=MzYz")),
    }
}

pub(super) fn everything() -> Vec<(&'static str, String)> {
    let (jobs, job) = jobs();
    let (rules, rule) = rules();
    let outside = Frame { who: None, until: None, ..frame(Section::Elsewhere, "Sign in") };
    let wrong = Errors(vec![FieldError::new("token", "This token is not known. Check that you pasted all of it")]);
    let login = |frame: Frame, errors| LoginPage { frame, back: some("/console/"), closed: false, errors };
    let refusal = RefusalPage {
        frame: frame(Section::Elsewhere, "Your roles do not allow this"),
        heading: some("Your roles do not allow this"),
        text: some("Releasing a mailing needs the role releaser."),
        items: vec![],
        number: some("0198"),
        back: some("/console/"),
        back_name: "Go to the first page",
    };
    let help = HelpPage {
        frame: frame(Section::Elsewhere, "Help and contact"),
        words: vec![("Accepted", "A mail server took the message.")],
        contact: some("Ask whoever runs Duenotice here."),
    };
    let failed = Frame { failed: true, ..outside.clone() };
    vec![
        ("login", login(outside, Errors::default()).render()),
        ("login-failed", login(failed, wrong).render()),
        ("home", home().render()),
        ("incidents", incidents().render()),
        ("incident", incident().render()),
        ("templates", templates().render()),
        ("template", template().render()),
        ("template-diff", template_diff().render()),
        (
            "mailings",
            MailingsPage {
                frame: frame(Section::Mailings, "Mailings"),
                rows: vec![mailing_row("California, English, by e-mail", Badge::new(Tone::Info, "running"))],
                next: None,
            }
            .render(),
        ),
        ("mailing", mailing().render()),
        ("confirm", confirm(false).render()),
        ("confirm-failed", confirm(true).render()),
        ("deliveries", deliveries().render()),
        ("history", history().render()),
        ("relays", relays().render()),
        ("jobs", jobs.render()),
        ("job", job.render()),
        ("rules", rules.render()),
        ("rule", rule.render()),
        ("audit", audit().render()),
        ("help", help.render()),
        ("refusal", refusal.render()),
    ]
    .into_iter()
    .map(|(name, page)| (name, page.unwrap()))
    .collect()
}
