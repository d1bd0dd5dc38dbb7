//! Signing in with an access token, and signing out.

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use serde::Deserialize;

use super::desk::{Desk, Page};
use super::frame::{Errors, FieldError, Section};
use super::sent::Sent;
use super::view::plain::LoginPage;
use crate::http::problem::{Kind, ProblemReply};

/// Where to go afterwards, and whether the reader has just signed out.
#[derive(Debug, Default, Deserialize)]
pub struct Wanted {
    back: Option<String>,
    done: Option<String>,
}

/// The page.
pub async fn page(State(desk): State<Desk>, Query(wanted): Query<Wanted>) -> Page<LoginPage> {
    Page(LoginPage {
        frame: desk.frame(None, Section::Elsewhere, "Sign in"),
        back: inside(wanted.back.as_deref().unwrap_or_default()).to_owned(),
        closed: wanted.done.as_deref() == Some("signed-out"),
        errors: Errors::default(),
    })
}

/// Signs in.
///
/// # Errors
/// 429 after too many tries, 503 if the store is away.
pub async fn sign_in(State(desk): State<Desk>, jar: CookieJar, sent: Sent) -> Result<Response, ProblemReply> {
    if !desk.throttle.allows() {
        return Err(ProblemReply::new(Kind::TooMany)
            .because("too many sign-ins were tried here; wait a minute, then try again"));
    }
    let (back, token) = (inside(sent.text("back")), sent.text("token"));
    match desk.engine.sign_in(token).await? {
        Some((secret, _)) => {
            let jar = jar.add(desk.cookies().signing_in(secret.into_inner()));
            Ok((jar, Redirect::to(back)).into_response())
        }
        None => Ok((StatusCode::UNPROCESSABLE_ENTITY, refused(&desk, back, token)).into_response()),
    }
}

fn refused(desk: &Desk, back: &str, token: &str) -> Page<LoginPage> {
    let text = if token.trim().is_empty() {
        "Paste your access token"
    } else {
        "This token is not known, has expired or was revoked. Check that you pasted all of it, or ask for a new one"
    };
    let mut frame = desk.frame(None, Section::Elsewhere, "Sign in");
    frame.failed = true;
    Page(LoginPage {
        frame,
        back: back.to_owned(),
        closed: false,
        errors: Errors(vec![FieldError::new("token", text)]),
    })
}

/// Signs out.
///
/// # Errors
/// 503 if the store is away.
pub async fn sign_out(State(desk): State<Desk>, jar: CookieJar) -> Result<Response, ProblemReply> {
    if let Some(secret) = desk.cookies().secret(&jar) {
        desk.engine.sign_out(&secret).await?;
    }
    Ok((jar.add(desk.cookies().signing_out()), Redirect::to("/console/login?done=signed-out")).into_response())
}

/// The address if it is one of the console, else the first page: nobody is led elsewhere.
fn inside(back: &str) -> &str {
    let plain = back.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/_-.".contains(&byte));
    if plain && back.starts_with("/console/") && !back.contains("//") && !back.contains("..") {
        back
    } else {
        "/console/"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_led_out_of_the_console() {
        let check = |back: &str, expected: &str| assert_eq!(inside(back), expected);
        check("/console/mailings/mlg_01", "/console/mailings/mlg_01");
        for odd in [
            "",
            "https://elsewhere.example.org",
            "//elsewhere.example.org",
            "/console//x",
            "/console/../v1",
            "/v1/jobs",
        ] {
            check(odd, "/console/");
        }
    }
}
