//! Lists, page by page: an opaque cursor and a limit in, the next cursor and a `Link` header (RFC 8288) out.

use axum::Json;
use axum::extract::{FromRequestParts, Query};
use axum::http::request::Parts;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::problem::{Kind, ProblemReply};

/// How many items a page has if nobody asks.
pub const USUAL: usize = 50;
/// How many items a page has at most.
pub const MOST: usize = 500;

/// The query of a list.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct PageQuery {
    /// Where to go on: the `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// How many items, at most 500 (50 if absent).
    #[param(minimum = 1, maximum = 500)]
    pub limit: Option<usize>,
}

/// Where a page starts and how long it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paging {
    /// The key after which the page starts; `None` for the first page.
    pub after: Option<String>,
    /// How many items the page has at most.
    pub limit: usize,
    path: String,
}

impl Paging {
    /// Reads the query.
    ///
    /// # Errors
    /// A refusal for a cursor that is not ours or a limit out of range.
    pub fn of(path: &str, query: &PageQuery) -> Result<Self, ProblemReply> {
        let refuse = |detail: &str| ProblemReply::new(Kind::BadRequest).because(detail);
        let limit = query.limit.unwrap_or(USUAL);
        if limit == 0 || limit > MOST {
            return Err(refuse("limit must be a number between 1 and 500"));
        }
        let after = match query.cursor.as_deref().filter(|cursor| !cursor.is_empty()) {
            None => None,
            Some(cursor) => {
                Some(read_cursor(cursor).ok_or_else(|| refuse("cursor must be a next_cursor of this list"))?)
            }
        };
        Ok(Self { after, limit, path: path.to_owned() })
    }

    /// The key after which the page starts, read as what this list is sorted by.
    ///
    /// # Errors
    /// A refusal if the cursor is of another list.
    pub fn key<K: std::str::FromStr>(&self) -> Result<Option<K>, ProblemReply> {
        let refused = || ProblemReply::new(Kind::BadRequest).because("cursor must be a next_cursor of this list");
        self.after.as_deref().map(|text| text.parse().map_err(|_| refused())).transpose()
    }

    /// One more than fits, so that the last page is known to be the last.
    pub const fn one_more(&self) -> i64 {
        self.limit as i64 + 1
    }

    /// The page from up to [`Paging::one_more`] items.
    pub fn page<T>(&self, mut items: Vec<T>, key: impl Fn(&T) -> String) -> Page<T> {
        let more = items.len() > self.limit;
        items.truncate(self.limit);
        let next_cursor = items.last().filter(|_| more).map(|last| write_cursor(&key(last)));
        let next = next_cursor.as_ref().map(|cursor| format!("{}?cursor={cursor}&limit={}", self.path, self.limit));
        Page { items, next_cursor, next }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Paging {
    type Rejection = ProblemReply;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, ProblemReply> {
        let Query(query) = Query::<PageQuery>::try_from_uri(&parts.uri).map_err(|_| {
            ProblemReply::new(Kind::BadRequest).because("cursor must be a text and limit a number between 1 and 500")
        })?;
        Self::of(parts.uri.path(), &query)
    }
}

/// An opaque cursor for a key.
pub fn write_cursor(key: &str) -> String {
    URL_SAFE_NO_PAD.encode(key)
}

/// The key of a cursor that [`write_cursor`] wrote.
pub fn read_cursor(cursor: &str) -> Option<String> {
    URL_SAFE_NO_PAD.decode(cursor).ok().and_then(|bytes| String::from_utf8(bytes).ok())
}

/// One page of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Page<T> {
    /// The items, in the order of the list.
    pub items: Vec<T>,
    /// Give it as `cursor` to get the next page; null on the last page.
    pub next_cursor: Option<String>,
    #[serde(skip)]
    next: Option<String>,
}

impl<T> Page<T> {
    /// The address of the next page.
    pub fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }

    /// The same page with other items.
    pub fn map<U>(self, change: impl FnMut(T) -> U) -> Page<U> {
        Page { items: self.items.into_iter().map(change).collect(), next_cursor: self.next_cursor, next: self.next }
    }
}

impl<T: Serialize> IntoResponse for Page<T> {
    fn into_response(self) -> Response {
        let link = self.next.as_ref().and_then(|next| HeaderValue::from_str(&format!("<{next}>; rel=\"next\"")).ok());
        let mut response = Json(self).into_response();
        if let Some(link) = link {
            response.headers_mut().insert(header::LINK, link);
        }
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paging(cursor: Option<&str>, limit: Option<usize>) -> Result<Paging, ProblemReply> {
        Paging::of("/v1/jobs", &PageQuery { cursor: cursor.map(str::to_owned), limit })
    }

    #[test]
    fn a_page_that_is_not_the_last_names_the_next() {
        let page = paging(None, Some(2)).unwrap().page(vec![1, 2, 3], ToString::to_string);
        assert_eq!(page.items, [1, 2]);
        let next = paging(page.next_cursor.as_deref(), None).unwrap();
        assert_eq!(next.key::<i64>().unwrap(), Some(2));
        let response = page.into_response();
        assert_eq!(response.headers()["link"], "</v1/jobs?cursor=Mg&limit=2>; rel=\"next\"");
    }

    #[test]
    fn the_last_page_names_no_next() {
        let page = paging(None, Some(3)).unwrap().page(vec![1, 2, 3], ToString::to_string);
        assert_eq!((page.items.len(), page.next_cursor), (3, None));
    }

    #[test]
    fn a_strange_cursor_or_limit_is_refused() {
        assert_eq!(paging(None, Some(0)).unwrap_err().status, 400);
        assert_eq!(paging(None, Some(501)).unwrap_err().status, 400);
        assert_eq!(paging(Some("%%"), None).unwrap_err().status, 400);
        assert_eq!(paging(Some(&write_cursor("x")), None).unwrap().key::<i64>().unwrap_err().status, 400);
    }
}
