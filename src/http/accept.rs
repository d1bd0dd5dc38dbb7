//! Which form of a list the caller wants: by the `Accept` header.

use axum::extract::FromRequestParts;
use axum::http::header;
use axum::http::request::Parts;
use std::convert::Infallible;

/// The forms in which lists are given away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A page as JSON.
    Json,
    /// The whole list, one JSON object a line.
    Ndjson,
    /// The whole list for spreadsheets.
    Csv,
}

impl Shape {
    /// The form that the header asks for first among those we have; JSON if it asks for nothing of ours.
    pub fn of(accept: &str) -> Self {
        let asked = accept.split(',').filter_map(|part| part.split(';').next()).map(str::trim);
        asked
            .filter_map(|kind| match kind {
                "text/csv" => Some(Self::Csv),
                "application/x-ndjson" | "application/ndjson" => Some(Self::Ndjson),
                "application/json" | "*/*" => Some(Self::Json),
                _ => None,
            })
            .next()
            .unwrap_or(Self::Json)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Shape {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let accept = parts.headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
        Ok(Self::of(accept))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_form_that_we_have_is_given() {
        let check = |accept: &str, expected| assert_eq!(Shape::of(accept), expected, "{accept}");
        check("", Shape::Json);
        check("text/csv", Shape::Csv);
        check("text/html, application/x-ndjson;q=0.9, text/csv", Shape::Ndjson);
        check("*/*", Shape::Json);
    }
}
