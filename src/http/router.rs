//! The interface as a whole: routes, their description, and what all of them share.

use axum::Router;
use axum::http::header;
use axum::middleware;
use axum::routing::get;
use utoipa::OpenApi;
use utoipa_axum::router::OpenApiRouter;

use super::once::{Once, once};
use super::openapi::Description;
use super::server::hurried;
use super::{
    audit, deliveries, health, inbound, incidents, jobs, kinds, mailings, relays, row_problems, template_diff,
    templates, vocabulary, webhooks,
};
use crate::app::Engine;

fn quick() -> OpenApiRouter<Engine> {
    OpenApiRouter::with_openapi(Description::openapi())
        .merge(jobs::routes())
        .merge(row_problems::routes())
        .merge(incidents::routes())
        .merge(templates::routes())
        .merge(template_diff::routes())
        .merge(mailings::routes())
        .merge(deliveries::routes())
        .merge(inbound::routes())
        .merge(relays::routes())
        .merge(audit::routes())
        .merge(webhooks::routes())
        .merge(vocabulary::routes())
}

/// The description of the interface, as `/openapi.json` gives it.
///
/// # Errors
/// None that happens: the description is plain data.
pub fn description() -> Result<String, serde_json::Error> {
    let mut whole = quick().into_openapi();
    whole.merge(jobs::unhurried().into_openapi());
    whole.to_pretty_json().map(|text| text + "\n")
}

/// Every route for machines.
pub fn routes(engine: Engine) -> Router {
    let described = description().unwrap_or_default();
    let (quick, _) = quick().split_for_parts();
    let (unhurried, _) = jobs::unhurried().split_for_parts();
    let keyed = middleware::from_fn_with_state(Once::new(engine.clone()), once);
    let plain = Router::new()
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .route("/problems", get(kinds::kinds))
        .route("/problems/{name}", get(kinds::kind))
        .route("/openapi.json", get(move || async move { ([(header::CONTENT_TYPE, "application/json")], described) }));
    let answered_at_once = quick.layer(keyed).merge(plain).with_state(engine.clone());
    hurried(answered_at_once).merge(unhurried.with_state(engine))
}
