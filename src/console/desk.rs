//! Where every page begins: the engine, the house's settings for pages, and who reads.

use std::sync::Arc;

use askama::Template;
use axum::extract::{FromRef, FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use chrono::{DateTime, Utc};

use super::cookie::CookieWay;
use super::frame::{Frame, Section, Who};
use super::moment::Moment;
use super::throttle::Throttle;
use super::view::plain::RefusalPage;
use crate::app::{Engine, Role, SignedIn};
use crate::audit::Actor;
use crate::http::problem::{Kind, ProblemReply};
use crate::http::request_id::RequestId;

/// What the organisation has settled about its console.
#[derive(Debug, Clone)]
pub struct ConsoleSettings {
    /// Whether browsers must come by HTTPS; false only where the server listens on the machine itself.
    pub secure: bool,
    /// Whom to ask for help, in a sentence.
    pub contact: String,
}

/// What every handler of a page is given.
#[derive(Clone)]
pub struct Desk {
    /// The use cases.
    pub engine: Engine,
    /// Settled by the organisation.
    pub settings: Arc<ConsoleSettings>,
    /// Slows guessing at tokens down.
    pub throttle: Arc<Throttle>,
}

impl FromRef<Desk> for Engine {
    fn from_ref(desk: &Desk) -> Self {
        desk.engine.clone()
    }
}

impl Desk {
    /// A desk.
    pub fn new(engine: Engine, settings: ConsoleSettings) -> Self {
        Self { engine, settings: Arc::new(settings), throttle: Arc::default() }
    }

    /// The present instant.
    pub fn now(&self) -> DateTime<Utc> {
        self.engine.clock.now()
    }

    /// How cookies are set.
    pub fn cookies(&self) -> CookieWay {
        CookieWay { secure: self.settings.secure }
    }

    /// The frame of a page for somebody, or for a stranger.
    pub fn frame(&self, reader: Option<&SignedIn>, section: Section, title: impl Into<String>) -> Frame {
        let sections = Section::ALL
            .into_iter()
            .filter(|one| *one != Section::Audit || reader.is_some_and(|reader| reader.caller.has(&[Role::Auditor])));
        Frame {
            title: title.into(),
            section,
            deep: false,
            sections: sections.collect(),
            who: reader.map(who),
            until: reader.map(|reader| Moment::utc(reader.until)),
            now: Moment::utc(self.now()),
            drill: false,
            failed: false,
            said: None,
            live: false,
        }
    }
}

fn who(reader: &SignedIn) -> Who {
    let name = match &reader.caller.actor {
        Actor::Person(name) | Actor::Machine(name) => name.clone(),
        Actor::Engine => "Duenotice".to_owned(),
    };
    let roles: Vec<&str> = reader.caller.roles.iter().map(|role| role.word()).collect();
    Who { name, roles: roles.join(", ") }
}

/// Somebody who is signed in; strangers are sent to the sign-in page.
#[derive(Debug, Clone)]
pub struct Reader(pub SignedIn);

impl<S: Send + Sync> FromRequestParts<S> for Reader {
    type Rejection = Redirect;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Redirect> {
        parts.extensions.get::<SignedIn>().cloned().map(Self).ok_or_else(|| Redirect::to(&sign_in_page(&parts.uri)))
    }
}

/// The sign-in page that leads back to where the stranger wanted to go.
fn sign_in_page(wanted: &Uri) -> String {
    let path = wanted.path();
    let plain = path.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/_-.".contains(&byte));
    if plain && path != "/console/" { format!("/console/login?back={path}") } else { "/console/login".to_owned() }
}

/// Finds out who reads before the page, and tells refusals as pages after it.
///
/// # Errors
/// When the store is away, so that nobody can be known.
pub async fn reading(State(desk): State<Desk>, mut request: Request, next: Next) -> Result<Response, ProblemReply> {
    let jar = CookieJar::from_headers(request.headers());
    let reader = match desk.cookies().secret(&jar) {
        Some(secret) => desk.engine.signed_in(&secret).await?,
        None => None,
    };
    if let Some(reader) = reader.clone() {
        request.extensions_mut().insert(reader);
    }
    let number = request.extensions().get::<RequestId>().map(|id| id.0.clone()).unwrap_or_default();
    let mut response = next.run(request).await;
    let told = response.extensions_mut().remove::<ProblemReply>();
    Ok(match told {
        Some(reply) => refusal(&desk, reader.as_ref(), &reply, number),
        None => response,
    })
}

fn refusal(desk: &Desk, reader: Option<&SignedIn>, reply: &ProblemReply, number: String) -> Response {
    let (back, back_name) = match reader {
        Some(_) => ("/console/", "Go to the first page"),
        None => ("/console/login", "Go to the sign-in page"),
    };
    let items = reply.errors.iter().map(|one| format!("{}: {}; expected {}", one.place, one.detail, one.expected));
    let page = RefusalPage {
        frame: desk.frame(reader, Section::Elsewhere, reply.title),
        heading: reply.title.to_owned(),
        text: reply.detail.as_deref().map(sentence).unwrap_or_default(),
        items: items.collect(),
        number,
        back: back.to_owned(),
        back_name,
    };
    (reply.status_code(), Page(page)).into_response()
}

/// The text with a capital at its head.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let head: String = letters.next().map(|first| first.to_uppercase().collect()).unwrap_or_default();
    head + letters.as_str()
}

/// The text as a sentence: a capital at its head, a full stop at its end.
pub fn sentence(text: &str) -> String {
    let end = if text.is_empty() || text.ends_with(['.', '!', '?']) { "" } else { "." };
    capital(text) + end
}

/// A page that is ready to be written.
#[derive(Debug)]
pub struct Page<T>(pub T);

impl<T: Template> IntoResponse for Page<T> {
    fn into_response(self) -> Response {
        match self.0.render() {
            Ok(text) => {
                let headers = [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CONTENT_LANGUAGE, "en")];
                (StatusCode::OK, headers, text).into_response()
            }
            Err(error) => {
                tracing::error!(error = %error, "a page could not be written");
                ProblemReply::new(Kind::Fault).into_response()
            }
        }
    }
}

/// What a page's handler gives: the page, or a refusal that is told as a page.
pub type Shown<T> = Result<Page<T>, ProblemReply>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stranger_is_led_back_to_plain_addresses_only() {
        let check = |wanted: &str, expected: &str| assert_eq!(sign_in_page(&wanted.parse().unwrap()), expected);
        check("/console/incidents/inc_01?cursor=x", "/console/login?back=/console/incidents/inc_01");
        check("/console/", "/console/login");
        check("/console/%0d%0a", "/console/login");
    }

    #[test]
    fn a_refusal_is_a_sentence() {
        assert_eq!(
            sentence("releasing a mailing needs the role releaser"),
            "Releasing a mailing needs the role releaser."
        );
        assert_eq!(sentence(""), "");
    }
}
