//! Sample data of templates, mailings and deliveries.

use super::confirm::{Acknowledgement, CommentField, ConfirmPage, StepField};
use super::deliveries::{AttemptRow, DeliveriesPage, DeliveryRow, HistoryPage, ReportRow, UnsentRow};
use super::mailings::{MailingPage, MailingRow, TerritoryRow, Tile};
use super::relays::{RelayLine, RelaysPage};
use super::samples::{ago, due, frame, now, pairs, some};
use super::templates::{
    ActionLink, DecisionRow, DiffRow, FindingRow, TemplateDiffPage, TemplatePage, TemplateRow, TemplatesPage,
};
use crate::console::badge::{Badge, Tone};
use crate::console::frame::{Errors, FieldError, Frame, Section};
use crate::console::moment::Moment;

pub(super) fn mailing_row(name: &str, state: Badge) -> MailingRow {
    MailingRow {
        href: some("/console/mailings/mlg_0"),
        name: some(name),
        about: some("INC-2026-0042, individual notice (California)"),
        drill: false,
        state,
        people: 1_204,
        finished: 861,
        due: due("2026-04-01T10:00:00-07:00"),
    }
}

pub(super) fn templates() -> TemplatesPage {
    TemplatesPage {
        frame: frame(Section::Templates, "Templates"),
        state: some("in_review"),
        states: vec![("", "All"), ("draft", "Draft"), ("in_review", "In review")],
        rows: vec![TemplateRow {
            href: some("/console/templates/0"),
            name: some("individual-california"),
            locale: some("Spanish (es)"),
            short: some("4be1c02a77"),
            state: Badge::new(Tone::Info, "in review"),
            proposed_by: some("Demo Author"),
            changed: ago(5),
        }],
        next: None,
    }
}

pub(super) fn template() -> TemplatePage {
    TemplatePage {
        frame: Frame {
            said: Some(some("Submitted for review.")),
            ..frame(Section::Templates, "individual-california in Spanish").below(false)
        },
        name: some("individual-california"),
        locale: some("Spanish (es)"),
        lang: Some(some("es")),
        dir: "ltr",
        digest: some("4be1c02a77d1f3a94be1c02a77d1f3a94be1c02a77d1f3a94be1c02a77d1f3a9"),
        state: Badge::new(Tone::Info, "in review"),
        problems: vec![],
        actions: vec![
            ActionLink { href: some("/console/templates/0/approve"), text: "Approve", main: true },
            ActionLink { href: some("/console/templates/0/reject"), text: "Reject", main: false },
        ],
        advice: some("Read both parts and the findings before you decide."),
        no_action: String::new(),
        weighs: vec![some("The law has changed since the approval: us-ca-business has changed.")],
        others: pairs(&[("/console/templates/0/diff/1", "Compare with the version proposed 1 March 2026")]),
        subject: some("Aviso de filtración de datos"),
        preview: some("/console/preview.html"),
        text: some("AVISO DE FILTRACIÓN DE DATOS\n\nQué pasó\n\nEl 2 de marzo de 2026 …"),
        findings: vec![FindingRow {
            text: some("A sentence has 34 words."),
            rule: some("readability"),
            weight: Badge::new(Tone::Warn, "advice"),
            place: some("text, paragraph 3"),
            mend: some("Split the sentence."),
        }],
        meta: pairs(&[("Serves", "us-ca-business/residents"), ("Proposed by", "Demo Author")]),
        decisions: vec![DecisionRow {
            action: some("submitted for review"),
            actor: some("Demo Author"),
            comment: some("First Spanish version"),
            at: ago(5),
        }],
        source: pairs(&[("template.html", "<h1>{{title}}</h1>")]),
    }
}

pub(super) fn template_diff() -> TemplateDiffPage {
    let row = |before: Option<&str>, after: Option<&str>| DiffRow {
        same: before == after,
        before: before.map(str::to_owned),
        after: after.map(str::to_owned),
    };
    TemplateDiffPage {
        frame: frame(Section::Templates, "What differs").below(false),
        name: some("individual-california in Spanish (es)"),
        lang: some("es"),
        dir: "ltr",
        back: some("/console/templates/0"),
        earlier: some("1 March 2026"),
        later: some("3 March 2026"),
        parts: vec![(
            some("text with sample data"),
            vec![
                row(Some("Qué pasó"), Some("Qué pasó")),
                row(Some("El martes."), Some("El 3 de marzo de 2026.")),
                row(None, Some("Lo sentimos.")),
            ],
        )],
    }
}

pub(super) fn mailing() -> MailingPage {
    let tile = |name: &str, count| Tile { name: some(name), count, hint: "" };
    MailingPage {
        frame: Frame { live: true, ..frame(Section::Mailings, "California, English, by e-mail").below(false) },
        name: some("California, English, by e-mail"),
        href: some("/console/mailings/mlg_0"),
        about: some("1,204 people with individual-california (en)"),
        incident: some("INC-2026-0042"),
        incident_href: some("/console/incidents/inc_0"),
        state: Badge::new(Tone::Info, "running"),
        blockers: vec![],
        warnings: vec![some("The rule file us-ca-business is not reviewed by counsel.")],
        total: 1204,
        finished: 861,
        percent: 71,
        summary: some("861 of 1204 finished (71 %)"),
        as_of: Moment::utc(now()),
        settled: false,
        tiles: vec![tile("accepted", 850), tile("pending", 300), tile("deferred", 43), tile("bounced", 11)],
        columns: vec![some("accepted"), some("bounced")],
        territories: vec![TerritoryRow {
            territory: some("US-CA"),
            cells: vec![(some("accepted"), 850), (some("bounced"), 11)],
        }],
        links: pairs(&[
            ("/console/mailings/mlg_0/deliveries", "All deliveries"),
            ("/console/jobs/job_0/unreached", "Not reached"),
        ]),
        actions: vec![ActionLink { href: some("/console/mailings/mlg_0/pause"), text: "Pause", main: false }],
        advice: some("Pausing stops new attempts. What is under way is finished."),
        no_action: String::new(),
        meta: pairs(&[
            ("Channel", "e-mail"),
            ("Territory", "US-CA"),
            ("Language", "English (en)"),
            ("Released by", "Demo Releaser"),
        ]),
        strict: due("2026-04-01T10:00:00-07:00"),
        lenient: due("2026-04-08T23:59:59-07:00"),
        released: Some(ago(2)),
        completed: None,
        template: Some((some("/console/templates/0"), some("individual-california (en)"))),
    }
}

pub(super) fn confirm(failed: bool) -> ConfirmPage {
    let errors = if failed {
        Errors(vec![
            FieldError::new("warning-0", "Tick every warning, or go back"),
            FieldError::new("comment", "Write why you release now"),
        ])
    } else {
        Errors::default()
    };
    ConfirmPage {
        frame: Frame { failed, ..frame(Section::Mailings, "Release this mailing").below(false) },
        back: some("/console/mailings/mlg_0"),
        back_name: some("California, English, by e-mail"),
        heading: some("Release this mailing?"),
        lead: some("Delivery begins at once. A notice that was handed to a mail server cannot be called back."),
        effects: pairs(&[
            ("People", "1,204"),
            ("Channel", "e-mail"),
            ("Languages", "English"),
            ("Due (strict)", "1 Apr 2026, 10:00 −07:00"),
        ]),
        warnings: vec![Acknowledgement {
            key: some("unreviewed"),
            text: some("The rule file us-ca-business is not reviewed by counsel."),
            checked: false,
        }],
        comment: Some(CommentField {
            label: "Comment",
            hint: "It is kept in the audit log.",
            required: true,
            value: String::new(),
        }),
        fields: vec![StepField {
            name: "reviewer",
            label: "Who has read the translation",
            hint: "The name of the person.",
            value: String::new(),
        }],
        hidden: pairs(&[("state", "planned")]),
        action: some("/console/mailings/mlg_0/release"),
        button: some("Release to 1,204 people"),
        danger: false,
        errors,
    }
}

pub(super) fn deliveries() -> DeliveriesPage {
    let row = |seq, state, reason: &str| DeliveryRow {
        seq,
        href: format!("/console/jobs/job_0/recipients/{seq}"),
        territory: some("US-CA"),
        state,
        attempts: 2,
        doubled: seq == 2,
        late: false,
        reason: some(reason),
        changed: ago(1),
    };
    DeliveriesPage {
        frame: frame(Section::Mailings, "Deliveries").below(false),
        back: some("/console/mailings/mlg_0"),
        back_name: some("California, English, by e-mail"),
        lead: some("Every recipient of this mailing, in the order of the list."),
        empty: "There is none.",
        rows: vec![
            row(1, Badge::new(Tone::Good, "accepted"), ""),
            row(2, Badge::new(Tone::Danger, "bounced"), "550 5.1.1 no such mailbox"),
        ],
        next: Some(some("?cursor=Mg")),
        unsent: vec![UnsentRow {
            href: some("/console/mailings/mlg_1"),
            name: some("US-VT, Vietnamese (vi), by e-mail"),
            people: 1,
            state: Badge::new(Tone::Danger, "blocked"),
            why: vec![some("No approved template in the language vi.")],
        }],
        exports: pairs(&[("/console/jobs/job_0/unreached.csv", "Download as CSV")]),
    }
}

pub(super) fn history() -> HistoryPage {
    HistoryPage {
        frame: frame(Section::Jobs, "Recipient 2").below(false),
        back: some("/console/mailings/mlg_0"),
        back_name: some("California, English, by e-mail"),
        seq: 2,
        state: Some(Badge::new(Tone::Danger, "bounced")),
        about: some("US-CA, English"),
        rows: vec![AttemptRow {
            number: 1,
            mailing: some("California, English, by e-mail"),
            outcome: Badge::new(Tone::Danger, "bounced"),
            stage: some("recipient"),
            reply: some("550 5.1.1 no such mailbox"),
            relay: some("relay-1"),
            at: ago(1),
        }],
        reports: vec![ReportRow {
            action: Badge::new(Tone::Danger, "failed"),
            kind: "Report of a mail server",
            reply: some("5.2.1 550 mailbox disabled"),
            applied: true,
            at: ago(1),
        }],
    }
}

pub(super) fn relays() -> RelaysPage {
    let link = |step: &str, text| ActionLink { href: format!("/console/relays/primary/{step}"), text, main: false };
    let line = |name: &str, state, why: &str, limit: &str| RelayLine {
        name: some(name),
        state,
        why: some(why),
        since: None,
        until: None,
        limit: some(limit),
        actions: vec![link("rest", "Let rest"), link("limit", "Limit")],
    };
    let resting = Badge::new(Tone::Danger, "left alone");
    let rows = vec![
        RelayLine {
            since: Some(ago(1)),
            until: due("2026-03-10T15:10:00+00:00"),
            ..line("primary", resting, "It failed several times (stage connect).", "100")
        },
        line("second", Badge::new(Tone::Good, "in use"), "", "20 (settings: 100)"),
    ];
    RelaysPage { frame: frame(Section::Relays, "Relays"), rows }
}
