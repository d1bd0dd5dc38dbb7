//! The pages and their addresses.

use axum::Router;
use axum::middleware;
use axum::response::Redirect;
use axum::routing::{get, post};

use super::desk::{ConsoleSettings, Desk, reading};
use super::{
    assets, audit, deliveries, help, home, incidents, jobs, login, mailings, origin, relays, rules, steps, templates,
};
use crate::app::Engine;
use crate::http::problem::{Kind, ProblemReply};
use crate::http::server::hurried;

/// Every page.
pub fn routes(engine: Engine, settings: ConsoleSettings) -> Router {
    let desk = Desk::new(engine, settings);
    let pages = Router::new()
        .route("/console/", get(home::page))
        .route("/console/login", get(login::page).post(login::sign_in))
        .route("/console/logout", post(login::sign_out))
        .route("/console/help", get(help::page))
        .route("/console/incidents", get(incidents::list))
        .route("/console/incidents/{incident}", get(incidents::show))
        .route("/console/jobs", get(jobs::list))
        .route("/console/jobs/{job}", get(jobs::show))
        .route("/console/jobs/{job}/unreached", get(deliveries::unreached))
        .route("/console/jobs/{job}/unreached.csv", get(deliveries::unreached_csv))
        .route("/console/jobs/{job}/recipients/{recipient}", get(deliveries::history))
        .route("/console/templates", get(templates::list))
        .route("/console/templates/{digest}", get(templates::show))
        .route("/console/templates/{digest}/preview.html", get(templates::preview))
        .route("/console/templates/{digest}/diff/{earlier}", get(templates::compare))
        .route("/console/templates/{digest}/{step}", get(steps::ask_template).post(steps::take_template))
        .route("/console/mailings", get(mailings::list))
        .route("/console/mailings/{mailing}", get(mailings::show))
        .route("/console/mailings/{mailing}/deliveries", get(deliveries::list))
        .route("/console/mailings/{mailing}/{step}", get(steps::ask_mailing).post(steps::take_mailing))
        .route("/console/relays", get(relays::list))
        .route("/console/relays/{relay}/{step}", get(relays::ask).post(relays::take))
        .route("/console/rules", get(rules::list))
        .route("/console/rules/{id}", get(rules::show))
        .route("/console/audit", get(audit::page))
        .route("/console/audit/verify", post(audit::verify))
        .route("/console/{*rest}", get(nowhere))
        .with_state(desk.clone());
    let read = origin::guarded(pages).layer(middleware::from_fn_with_state(desk, reading));
    let plain = Router::new()
        .route("/", get(|| async { Redirect::to("/console/") }))
        .route("/console", get(|| async { Redirect::to("/console/") }))
        .route("/console/assets/{name}", get(assets::file));
    hurried(read.merge(plain))
}

async fn nowhere() -> ProblemReply {
    ProblemReply::new(Kind::NotFound)
        .because("there is no page at this address; it may have been replaced when the plan was made anew")
}
