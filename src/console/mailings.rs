//! The list of mailings, and the page of one: progress, and what may be done.

use axum::extract::{Path, Query, State};

use super::desk::{Desk, Page, Reader, Shown, sentence};
use super::frame::{Frame, Section};
use super::mailing_lines::{by_territory, lines, name, settled, tiles};
use super::moment::Moment;
use super::steps::said;
use super::templates::{Done, person};
use super::view::mailings::{MailingPage, MailingsPage};
use super::view::templates::ActionLink;
use super::words::{channel, language, mailing_state, people, percent, plain};
use crate::app::{AppResult, Caller, Role, texts};
use crate::http::key::id;
use crate::http::page::{PageQuery, Paging};
use crate::id as ids;
use crate::store::{IncidentRow, Listed, MailingRow, MailingState, StateCount, TerritoryCount};

/// The list.
///
/// # Errors
/// Refusals of the use cases.
pub async fn list(
    State(desk): State<Desk>,
    Reader(reader): Reader,
    Query(query): Query<PageQuery>,
) -> Shown<MailingsPage> {
    let paging = Paging::of(Section::Mailings.href(), &query)?;
    let after = paging.key()?.unwrap_or(0);
    let found = desk.engine.mailings(&reader.caller, Listed::All, after, paging.one_more()).await?;
    let page = paging.page(found, |row| row.mailing_no.to_string());
    let rows = lines(&desk, &reader.caller, &page.items).await?;
    let next = page.next().map(str::to_owned);
    Ok(Page(MailingsPage { frame: desk.frame(Some(&reader), Section::Mailings, "Mailings"), rows, next }))
}

/// The page of one.
///
/// # Errors
/// Refusals of the use cases.
pub async fn show(
    State(desk): State<Desk>,
    Reader(reader): Reader,
    Path(mailing): Path<String>,
    Query(done): Query<Done>,
) -> Shown<MailingPage> {
    let caller = &reader.caller;
    let row = desk.engine.mailing(caller, id::<ids::Mailing>(&mailing)?).await?;
    let incident = desk.engine.incident(caller, row.incident_id).await?;
    let counts = desk.engine.mailing_counts(caller, row.mailing_id).await?;
    let job = job_of(&desk, caller, &row).await?;
    let mut frame = desk.frame(Some(&reader), Section::Mailings, format!("{} ({})", name(&row), incident.reference));
    frame.said = said(done.done.as_deref());
    frame.live = matches!(row.state, MailingState::Released | MailingState::Running);
    Ok(Page(page(&desk, caller, &row, &incident, &counts, job.as_deref(), frame.below(incident.drill))))
}

/// The identifier of the mailing's job.
async fn job_of(desk: &Desk, caller: &Caller, row: &MailingRow) -> AppResult<Option<String>> {
    let jobs = desk.engine.jobs_of_incident(caller, row.incident_id).await?;
    Ok(jobs.into_iter().find(|job| job.job_no == row.job_no).map(|job| job.job_id.to_string()))
}

fn page(
    desk: &Desk,
    caller: &Caller,
    row: &MailingRow,
    incident: &IncidentRow,
    counts: &[StateCount],
    job: Option<&str>,
    frame: Frame,
) -> MailingPage {
    let now = desk.now();
    let finished = settled(counts);
    let share = percent(finished, row.total);
    let due = |at: Option<chrono::DateTime<chrono::Utc>>| at.map(|at| Moment::due(at.fixed_offset(), Some("UTC"), now));
    let (actions, advice) = actions(row, caller);
    let waits = matches!(row.state, MailingState::Planned);
    let territories: Vec<TerritoryCount> = counts
        .iter()
        .map(|one| TerritoryCount { territory: row.territory.clone(), state: one.state, n: one.n })
        .collect();
    let (columns, territories) = by_territory(&territories);
    MailingPage {
        frame,
        name: name(row),
        href: format!("/console/mailings/{}", row.mailing_id),
        about: format!(
            "{} {}",
            people(row.total),
            row.template_name.as_deref().map_or_else(String::new, |name| format!("with {name}"))
        ),
        incident: incident.reference.clone(),
        incident_href: format!("/console/incidents/{}", row.incident_id),
        state: mailing_state(row.state.word()),
        blockers: if row.state == MailingState::Blocked { sentences(&row.blockers) } else { Vec::new() },
        warnings: if waits { sentences(&row.warnings) } else { Vec::new() },
        total: row.total,
        finished,
        percent: share,
        summary: format!("{finished} of {} finished ({share} %)", row.total),
        as_of: Moment::utc(now),
        settled: matches!(row.state, MailingState::Completed | MailingState::Cancelled),
        tiles: tiles(counts),
        columns,
        territories,
        links: links(row, job),
        no_action: no_action(row).to_owned(),
        actions,
        advice: advice.to_owned(),
        meta: meta(row),
        strict: due(row.strict_due),
        lenient: due(row.lenient_due),
        released: row.released_at.map(|at| Moment::since(at, now)),
        completed: row.completed_at.map(|at| Moment::since(at, now)),
        template: row
            .digest
            .as_ref()
            .zip(row.template_name.as_ref())
            .map(|(digest, name)| (format!("/console/templates/{digest}"), name.clone())),
    }
}

fn sentences(list: &serde_json::Value) -> Vec<String> {
    texts(list).iter().map(|text| sentence(text)).collect()
}

fn links(row: &MailingRow, job: Option<&str>) -> Vec<(String, String)> {
    let mut links = vec![(format!("/console/mailings/{}/deliveries", row.mailing_id), "All deliveries".to_owned())];
    if let Some(job) = job {
        links.push((format!("/console/jobs/{job}/unreached"), "Not reached".to_owned()));
        links.push((format!("/console/jobs/{job}"), "Job".to_owned()));
    }
    links
}

/// What the reader may do now. The use cases decide again; this only keeps doors shut that lead nowhere.
fn actions(row: &MailingRow, caller: &Caller) -> (Vec<ActionLink>, &'static str) {
    let link = |word: &str, text, main| ActionLink {
        href: format!("/console/mailings/{}/{word}", row.mailing_id),
        text,
        main,
    };
    let steers = caller.has(&[Role::Operator, Role::Releaser]);
    match row.state {
        MailingState::Planned if caller.has(&[Role::Releaser]) => (
            vec![link("release", "Release", true), link("cancel", "Cancel", false)],
            "Releasing starts the delivery at once. The next page shows the whole effect.",
        ),
        MailingState::Released | MailingState::Running if steers => (
            vec![link("pause", "Pause", false), link("cancel", "Cancel", false)],
            "Pausing stops new attempts; what is on the wire is finished. Cancelling is for good.",
        ),
        MailingState::Paused if steers => (
            vec![link("resume", "Resume", true), link("cancel", "Cancel", false)],
            "Nothing is attempted while the mailing is paused. Deadlines go on.",
        ),
        MailingState::Planned | MailingState::Blocked if steers => {
            (vec![link("cancel", "Cancel", false)], "A blocked mailing is planned anew when what blocks it is gone.")
        }
        _ => (Vec::new(), ""),
    }
}

const fn no_action(row: &MailingRow) -> &'static str {
    match row.state {
        MailingState::Planned => "Waits for a releaser.",
        MailingState::Blocked => "Blocked. It is planned anew when what blocks it is gone.",
        MailingState::Released | MailingState::Running => "Delivery is under way.",
        MailingState::Paused => "Paused. An operator or releaser lets it go on.",
        MailingState::Completed => "Every delivery has its final state.",
        MailingState::Cancelled => "Cancelled. Nothing more is sent.",
    }
}

fn meta(row: &MailingRow) -> Vec<(String, String)> {
    let mut told = vec![
        ("Channel".to_owned(), channel(row.channel.word()).to_owned()),
        ("Territory".to_owned(), row.territory.clone()),
        ("Language wanted".to_owned(), language(&row.locale)),
    ];
    let several = row.chain.get("languages").and_then(serde_json::Value::as_array).into_iter().flatten();
    let several: Vec<String> = several.filter_map(|each| each.get("locale")?.as_str()).map(language).collect();
    if !several.is_empty() {
        told.push(("Languages of the notice".to_owned(), several.join(", then ")));
    }
    let other = |key: &str| row.fallback.as_ref()?.get(key)?.as_str();
    match (other("channel"), other("why")) {
        (_, Some(why)) => told.push(("For those whom it fails".to_owned(), format!("No other way: {why}"))),
        (Some(way), None) => told.push(("For those whom it fails".to_owned(), channel(way).to_owned())),
        (None, None) => {}
    }
    if row.after.is_some() {
        told.push(("Takes over from".to_owned(), "A mailing that did not reach these people".to_owned()));
    }
    if let Some(by) = &row.released_by {
        told.push(("Released by".to_owned(), person(by)));
    }
    let duties = texts(&row.duties);
    if !duties.is_empty() {
        told.push(("Duties served".to_owned(), duties.join(", ")));
    }
    told.push(("Unknown outcome".to_owned(), plain(row.on_unknown.word())));
    told
}
