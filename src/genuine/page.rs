//! The page: a form with one field, and what the code is.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{ConnectInfo, Query, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde::Deserialize;

use super::languages::{LANGUAGES, preferred};
use super::throttle::Throttle;
use crate::app::{Checked, Engine, Genuine};
use crate::http::problem::{Kind, ProblemReply};
use crate::http::server::hurried;
use crate::notice::{Locale, PageWords};

/// Every message that the page says.
pub const MESSAGES: &[&str] = &[
    "page-title",
    "page-intro",
    "code-label",
    "code-hint",
    "check",
    "genuine-title",
    "genuine-says",
    "compare",
    "reach",
    "exercise",
    "unknown-title",
    "unknown-says",
    "malformed",
    "busy",
    "another",
];

const STYLE: &str = include_str!("verify.css");

struct Inner {
    engine: Engine,
    words: PageWords,
    locales: Vec<Locale>,
    throttle: Throttle,
}

type Desk = Arc<Inner>;

/// The routes: `/verify` and its stylesheet.
pub fn routes(engine: Engine, words: PageWords) -> Router {
    let locales = words.locales().cloned().collect();
    let desk: Desk = Arc::new(Inner { engine, words, locales, throttle: Throttle::default() });
    let pages = Router::new().route("/verify", get(ask).post(answer)).with_state(desk);
    hurried(pages.route("/verify.css", get(style)))
}

async fn style() -> Response {
    let headers = [(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, "public, max-age=3600")];
    (headers, STYLE).into_response()
}

/// The language that the menu asked for.
#[derive(Debug, Default, Deserialize)]
struct Asked {
    lang: Option<String>,
}

impl Inner {
    fn locale(&self, asked: &Asked, headers: &HeaderMap) -> Result<Locale, ProblemReply> {
        let accept = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        preferred(asked.lang.as_deref(), accept, &self.locales).ok_or_else(|| ProblemReply::new(Kind::NotFound))
    }
}

async fn ask(
    State(desk): State<Desk>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, ProblemReply> {
    let locale = desk.locale(&asked, &headers)?;
    Ok(shown(&desk, &locale, StatusCode::OK, Outcome::None, ""))
}

async fn answer(
    State(desk): State<Desk>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, ProblemReply> {
    let locale = desk.locale(&asked, &headers)?;
    let from = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    let body: Bytes =
        axum::body::to_bytes(request.into_body(), 4096).await.map_err(|_| ProblemReply::new(Kind::TooLarge))?;
    let typed = url::form_urlencoded::parse(&body).find(|(name, _)| name == "code");
    let typed = typed.map(|(_, value)| value.trim().to_owned()).unwrap_or_default();
    if !desk.throttle.allows(from.map(whole_network)) {
        return Ok(shown(&desk, &locale, StatusCode::TOO_MANY_REQUESTS, Outcome::Busy, &typed));
    }
    let (status, outcome) = match desk.engine.check_code(&typed).await? {
        Checked::Genuine(genuine) => (StatusCode::OK, Outcome::Genuine(genuine)),
        Checked::Unknown => (StatusCode::OK, Outcome::Unknown),
        Checked::Malformed => (StatusCode::UNPROCESSABLE_ENTITY, Outcome::Malformed),
    };
    Ok(shown(&desk, &locale, status, outcome, &typed))
}

/// One household or network of IPv6 counts as one caller: its first 64 bits.
fn whole_network(from: IpAddr) -> IpAddr {
    match from.to_canonical() {
        IpAddr::V6(address) => IpAddr::V6(std::net::Ipv6Addr::from_bits(address.to_bits() >> 64 << 64)),
        four => four,
    }
}

/// What the page says besides its form.
enum Outcome {
    None,
    Genuine(Box<Genuine>),
    Unknown,
    Malformed,
    Busy,
}

impl Outcome {
    const fn is_genuine(&self) -> bool {
        matches!(self, Self::Genuine(_))
    }

    /// Whether the field is to be filled in again.
    const fn is_error(&self) -> bool {
        matches!(self, Self::Malformed | Self::Busy)
    }
}

/// A sentence of the page, ready for HTML.
struct Said<'a> {
    desk: &'a Inner,
    locale: &'a Locale,
    values: Vec<(&'static str, String)>,
}

impl Said<'_> {
    fn html(&self, id: &str) -> String {
        self.desk.words.html(self.locale, id, &self.values)
    }
}

#[derive(Template)]
#[template(path = "verify.html", config = "src/genuine/askama.toml")]
struct VerifyPage<'a> {
    said: Said<'a>,
    lang: &'a str,
    dir: &'static str,
    languages: Vec<(&'static str, &'static str)>,
    outcome: Outcome,
    typed: &'a str,
}

fn shown(desk: &Inner, locale: &Locale, status: StatusCode, outcome: Outcome, typed: &str) -> Response {
    let mut values = Vec::new();
    if let Outcome::Genuine(genuine) = &outcome {
        values.push(("organisation_name", genuine.organisation.name.clone()));
        values.push(("reference", genuine.reference.clone()));
        values.push(("notice_date", genuine.dated.map(|day| day.to_string()).unwrap_or_default()));
    }
    let available = |(tag, _): &&(&str, &str)| desk.locales.iter().any(|locale| locale.as_str() == *tag);
    let page = VerifyPage {
        said: Said { desk, locale, values },
        lang: locale.as_str(),
        dir: locale.direction().word(),
        languages: LANGUAGES.iter().filter(available).copied().collect(),
        outcome,
        typed,
    };
    let Ok(html) = page.render() else { return ProblemReply::new(Kind::Fault).into_response() };
    let mut response = (status, html).into_response();
    let set = response.headers_mut();
    set.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    if let Ok(tag) = HeaderValue::from_str(locale.as_str()) {
        set.insert(header::CONTENT_LANGUAGE, tag);
    }
    if status == StatusCode::TOO_MANY_REQUESTS {
        set.insert(header::RETRY_AFTER, HeaderValue::from_static("60"));
    }
    response
}
