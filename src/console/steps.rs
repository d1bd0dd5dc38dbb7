//! Steps with consequences: a page that tells the whole effect, a confirmation, and what is said afterwards.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use chrono::NaiveDate;

use super::desk::{Desk, Page, Reader, Shown, sentence};
use super::frame::{Errors, FieldError, Section};
use super::mailing_lines::name;
use super::moment::Moment;
use super::sent::Sent;
use super::view::confirm::{Acknowledgement, CommentField, ConfirmPage, StepField};
use super::words::{channel, language, people};
use crate::app::{AppError, AppResult, SignedIn, Step, texts};
use crate::http::key::id;
use crate::http::problem::{Kind, ProblemReply};
use crate::id as ids;
use crate::notice::approval::Action;
use crate::store::{MailingRow, VersionRow};

/// What is said after a step.
pub fn said(done: Option<&str>) -> Option<String> {
    let told = match done? {
        "submit" => "Submitted for review.",
        "approve" => "Approved. This version may be sent now.",
        "reject" => "Rejected. The version is a draft again.",
        "retire" => "Retired. This version is not sent any more.",
        "withdraw" => "Withdrawn. The version is a draft again.",
        "comment" => "Your comment is kept with this version.",
        "release" => "Released. Delivery begins now.",
        "pause" => "Paused. Nothing new is attempted.",
        "resume" => "The mailing goes on.",
        "cancel" => "Cancelled. Nothing more is sent.",
        "rest" => "The relay rests. All workers leave it alone within a second.",
        "use" => "The relay is used again.",
        "limit" => "The limit holds within two seconds.",
        _ => return None,
    };
    Some(told.to_owned())
}

/// There is no such step.
pub fn no_such_step() -> ProblemReply {
    ProblemReply::new(Kind::NotFound).because("there is no such step")
}

/// The steps of a template version.
fn action_of(step: &str) -> Result<Action, ProblemReply> {
    match step {
        "submit" => Ok(Action::Submit),
        "approve" => Ok(Action::Approve),
        "reject" => Ok(Action::Reject),
        "retire" => Ok(Action::Retire),
        "withdraw" => Ok(Action::Withdraw),
        "comment" => Ok(Action::Comment),
        _ => Err(no_such_step()),
    }
}

/// What is asked before a step, what it means, and what its button says.
const fn asked(action: Action) -> (&'static str, &'static str, &'static str) {
    match action {
        Action::Submit => (
            "Submit this version for review?",
            "An approver other than the person who proposed it decides about it.",
            "Submit for review",
        ),
        Action::Approve => (
            "Approve exactly these bytes?",
            "Mailings that wait for this template are planned anew. You can retire the version later; what was sent stays sent.",
            "Approve",
        ),
        Action::Reject => (
            "Reject this version?",
            "It becomes a draft again. Your comment tells the author what to change.",
            "Reject",
        ),
        Action::Retire => (
            "Retire this version?",
            "It is not used for new mailings any more. What was sent with it stays as it is.",
            "Retire",
        ),
        Action::Withdraw => (
            "Take this version back from review?",
            "It becomes a draft again. Nobody has decided about it.",
            "Withdraw",
        ),
        Action::Comment => (
            "Comment on this version?",
            "Your words are kept with the version for everybody who reads it. Its state stays as it is.",
            "Keep the comment",
        ),
    }
}

fn template_page(desk: &Desk, reader: &SignedIn, row: &VersionRow, step: &str) -> Result<ConfirmPage, ProblemReply> {
    let what = format!("{} in {}", row.name, language(&row.locale));
    let (question, lead, button) = asked(action_of(step)?);
    let needed = matches!(step, "reject" | "comment");
    let approving = step == "approve";
    Ok(ConfirmPage {
        frame: desk
            .frame(Some(reader), Section::Templates, format!("{} {what}", question.trim_end_matches('?')))
            .below(false),
        back: format!("/console/templates/{}", row.digest),
        back_name: what,
        heading: question.to_owned(),
        lead: lead.to_owned(),
        effects: vec![
            ("Template".to_owned(), row.name.clone()),
            ("Language".to_owned(), language(&row.locale)),
            ("Version".to_owned(), row.digest.clone()),
            ("Proposed by".to_owned(), super::templates::person(&row.proposed_by)),
        ],
        warnings: Vec::new(),
        comment: Some(CommentField {
            label: "Comment",
            hint: "It is kept with the decision and in the audit log.",
            required: needed,
            value: String::new(),
        }),
        fields: if approving { approval_fields() } else { Vec::new() },
        hidden: vec![("state".to_owned(), row.state.word().to_owned())],
        action: format!("/console/templates/{}/{step}", row.digest),
        button: button.to_owned(),
        danger: step == "retire",
        errors: Errors::default(),
    })
}

/// What an approver may say besides the comment.
fn approval_fields() -> Vec<StepField> {
    vec![
        StepField {
            name: "expires_on",
            label: "Holds until (optional)",
            hint: "The last day on which this approval holds, in UTC, such as 2027-03-31. Empty: until it is retired.",
            value: String::new(),
        },
        StepField {
            name: "reviewer",
            label: "Who has read the translation (for a draft translation)",
            hint: "The name of the person who has read these words against the original.",
            value: String::new(),
        },
        StepField {
            name: "overrule",
            label: "Why it may be hard to read (only where a finding says so)",
            hint: "A written reason overrules a finding about readability. Nothing else can be overruled.",
            value: String::new(),
        },
    ]
}

fn mailing_page(desk: &Desk, reader: &SignedIn, row: &MailingRow, step: &str) -> Result<ConfirmPage, ProblemReply> {
    let (question, lead, button) = match step {
        "release" => (
            "Release this mailing?",
            "Delivery begins at once. A notice that a mail server has taken cannot be called back.",
            format!("Release to {}", people(row.total)),
        ),
        "pause" => (
            "Pause this mailing?",
            "Nothing new is attempted. What is on the wire is finished and recorded. Deadlines go on.",
            "Pause".to_owned(),
        ),
        "resume" => ("Resume this mailing?", "Deliveries that are left are attempted again.", "Resume".to_owned()),
        "cancel" => (
            "Cancel this mailing for good?",
            "People who were not told yet are not told by it. A duty towards them stays.",
            "Cancel this mailing".to_owned(),
        ),
        _ => return Err(no_such_step()),
    };
    let releasing = step == "release";
    let warnings = if releasing { texts(&row.warnings) } else { Vec::new() };
    let mut effects = vec![
        ("People".to_owned(), people(row.total)),
        ("Residence".to_owned(), row.territory.clone()),
        ("Language wanted".to_owned(), language(&row.locale)),
        ("Channel".to_owned(), channel(row.channel.word()).to_owned()),
        ("Template".to_owned(), row.template_name.clone().unwrap_or_else(|| "none".to_owned())),
    ];
    if let Some(due) = row.strict_due {
        effects.push(("Due (strict)".to_owned(), Moment::utc(due).absolute()));
    }
    Ok(ConfirmPage {
        frame: desk
            .frame(Some(reader), Section::Mailings, format!("{} {}", question.trim_end_matches('?'), name(row)))
            .below(false),
        back: format!("/console/mailings/{}", row.mailing_id),
        back_name: name(row),
        heading: question.to_owned(),
        lead: lead.to_owned(),
        effects,
        warnings: warnings
            .into_iter()
            .map(|text| Acknowledgement { text: sentence(&text), key: text, checked: false })
            .collect(),
        comment: (!releasing).then(|| CommentField {
            label: "Reason",
            hint: "It is kept in the audit log.",
            required: true,
            value: String::new(),
        }),
        fields: Vec::new(),
        hidden: Vec::new(),
        action: format!("/console/mailings/{}/{step}", row.mailing_id),
        button,
        danger: step == "cancel",
        errors: Errors::default(),
    })
}

/// The page that asks before a step with a template version.
///
/// # Errors
/// Refusals of the use cases; 404 for a step that there is not.
pub async fn ask_template(
    State(desk): State<Desk>,
    Reader(reader): Reader,
    Path((digest, step)): Path<(String, String)>,
) -> Shown<ConfirmPage> {
    let row = desk.engine.version(&reader.caller, &digest).await?;
    Ok(Page(template_page(&desk, &reader, &row, &step)?))
}

/// The page that asks before a step with a mailing.
///
/// # Errors
/// Refusals of the use cases; 404 for a step that there is not.
pub async fn ask_mailing(
    State(desk): State<Desk>,
    Reader(reader): Reader,
    Path((mailing, step)): Path<(String, String)>,
) -> Shown<ConfirmPage> {
    let row = desk.engine.mailing(&reader.caller, id::<ids::Mailing>(&mailing)?).await?;
    Ok(Page(mailing_page(&desk, &reader, &row, &step)?))
}

/// What is missing in the form, by field.
pub fn missing(page: &ConfirmPage, sent: &Sent) -> Vec<FieldError> {
    let mut errors = Vec::new();
    if page.warnings.iter().any(|warning| !sent.all("acknowledged").contains(&warning.key.as_str())) {
        errors.push(FieldError::new("warning-0", "Tick every warning that you acknowledge, or go back"));
    }
    if page.comment.as_ref().is_some_and(|comment| comment.required) && sent.text("comment").is_empty() {
        errors.push(FieldError::new("comment", "Write a few words; they are kept with the step"));
    }
    errors
}

/// The page once more, with what was wrong and what was typed.
pub fn once_more(mut page: ConfirmPage, sent: &Sent, errors: Vec<FieldError>) -> Response {
    page.frame.failed = true;
    page.errors = Errors(errors);
    if let Some(comment) = &mut page.comment {
        sent.text("comment").clone_into(&mut comment.value);
    }
    for field in &mut page.fields {
        sent.text(field.name).clone_into(&mut field.value);
    }
    for warning in &mut page.warnings {
        warning.checked = sent.all("acknowledged").contains(&warning.key.as_str());
    }
    (StatusCode::UNPROCESSABLE_ENTITY, Page(page)).into_response()
}

/// After a step: on to the thing itself, or the page once more with the refusal.
pub fn after(done: AppResult<()>, page: ConfirmPage, sent: &Sent, step: &str) -> Result<Response, ProblemReply> {
    match done {
        Ok(()) => Ok(Redirect::to(&format!("{}?done={step}", page.back)).into_response()),
        Err(AppError::Refused(why) | AppError::Conflict(why)) => {
            Ok(once_more(page, sent, vec![FieldError::new("", sentence(&why))]))
        }
        Err(AppError::Invalid(found)) => {
            let told = found.0.iter().map(|problem| FieldError::new("", sentence(&problem.to_string())));
            Ok(once_more(page, sent, told.collect()))
        }
        Err(error) => Err(error.into()),
    }
}

/// Takes a step with a template version.
///
/// # Errors
/// Refusals of the use cases; 404 for a step that there is not.
pub async fn take_template(
    State(desk): State<Desk>,
    Reader(reader): Reader,
    Path((digest, step)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, ProblemReply> {
    let row = desk.engine.version(&reader.caller, &digest).await?;
    let page = template_page(&desk, &reader, &row, &step)?;
    let mut errors = missing(&page, &sent);
    if row.state.word() != sent.text("state") {
        errors.push(FieldError::new("", "Somebody has decided about this version meanwhile. Look at it again"));
    }
    let given = |name: &str| Some(sent.text(name)).filter(|text| !text.is_empty());
    let expires_on = given("expires_on").map(str::parse::<NaiveDate>).transpose();
    if expires_on.is_err() {
        errors.push(FieldError::new("expires_on", "Write the day as 2027-03-31"));
    }
    let (Ok(expires_on), true) = (expires_on, errors.is_empty()) else {
        return Ok(once_more(page, &sent, errors));
    };
    let (comment, reviewer, overrule) = (sent.text("comment"), given("reviewer"), given("overrule"));
    let said = Step { comment, expires_on, reviewer, overrule };
    let done = desk.engine.decide(&reader.caller, &digest, action_of(&step)?, &said).await;
    after(done.map(drop), page, &sent, &step)
}

/// Takes a step with a mailing.
///
/// # Errors
/// Refusals of the use cases; 404 for a step that there is not.
pub async fn take_mailing(
    State(desk): State<Desk>,
    Reader(reader): Reader,
    Path((mailing, step)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, ProblemReply> {
    let row = desk.engine.mailing(&reader.caller, id::<ids::Mailing>(&mailing)?).await?;
    let page = mailing_page(&desk, &reader, &row, &step)?;
    let errors = missing(&page, &sent);
    if !errors.is_empty() {
        return Ok(once_more(page, &sent, errors));
    }
    let (engine, caller, reason) = (&desk.engine, &reader.caller, sent.text("comment"));
    let done = match step.as_str() {
        "release" => engine.release(caller, &[row.mailing_id], true).await.map(drop),
        "pause" => engine.pause(caller, row.mailing_id, reason).await.map(drop),
        "resume" => engine.resume(caller, row.mailing_id, reason).await.map(drop),
        _ => engine.cancel(caller, row.mailing_id, reason).await.map(drop),
    };
    after(done, page, &sent, &step)
}
