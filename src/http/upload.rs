//! Lists of any length, taken as they come: never whole in memory, and not waited for for ever.

use std::io;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, header};
use futures_util::{Stream, StreamExt, stream};
use tokio::io::AsyncRead;
use tokio_util::io::StreamReader;

use super::problem::{Kind, ProblemReply};

/// How long the sender may be silent in the middle of a list.
pub const SILENCE: Duration = Duration::from_secs(60);

/// How an uploaded list is written, by its `Content-Type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListType {
    /// `text/csv` (RFC 4180), UTF-8, with a header line.
    Csv,
    /// `application/x-ndjson`: one JSON object a line.
    Ndjson,
}

impl ListType {
    /// Reads the header; parameters such as `charset` must not contradict UTF-8.
    ///
    /// # Errors
    /// 415 for any other type.
    pub fn of(headers: &HeaderMap) -> Result<Self, ProblemReply> {
        let text = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let mut parts = text.split(';').map(|part| part.trim().to_ascii_lowercase());
        let essence = parts.next().unwrap_or_default();
        let charset = parts.find_map(|part| part.strip_prefix("charset=").map(|set| set.trim_matches('"').to_owned()));
        let utf8 = charset.is_none_or(|set| matches!(set.as_str(), "utf-8" | "utf8" | "us-ascii"));
        match essence.as_str() {
            "text/csv" if utf8 => Ok(Self::Csv),
            "application/x-ndjson" | "application/ndjson" if utf8 => Ok(Self::Ndjson),
            _ => Err(ProblemReply::new(Kind::UnsupportedType)
                .because("send text/csv or application/x-ndjson, in UTF-8, as Content-Type")),
        }
    }
}

/// The body as something to read from; a sender that is silent longer than `silence` breaks it off.
pub fn reader(body: Body, silence: Duration) -> impl AsyncRead + Send + Unpin + 'static {
    let source = body.into_data_stream().map(|piece| piece.map_err(io::Error::other));
    StreamReader::new(patient(source, silence).boxed())
}

fn patient<S>(source: S, silence: Duration) -> impl Stream<Item = io::Result<Bytes>> + Send
where
    S: Stream<Item = io::Result<Bytes>> + Send + Unpin,
{
    stream::unfold(Some(source), move |source| async move {
        let mut source = source?;
        match tokio::time::timeout(silence, source.next()).await {
            Ok(Some(Ok(piece))) => Some((Ok(piece), Some(source))),
            Ok(Some(Err(error))) => Some((Err(error), None)),
            Ok(None) => None,
            Err(_) => Some((Err(io::Error::new(io::ErrorKind::TimedOut, "the sender fell silent")), None)),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::AsyncReadExt;

    fn check(given: &str, expected: Result<ListType, u16>) {
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, given.parse().unwrap());
        assert_eq!(ListType::of(&headers).map_err(|reply| reply.status), expected, "{given}");
    }

    #[test]
    fn the_type_of_a_list_is_named_by_its_header() {
        check("text/csv", Ok(ListType::Csv));
        check("Text/CSV; charset=UTF-8; header=present", Ok(ListType::Csv));
        check("application/x-ndjson", Ok(ListType::Ndjson));
        check("text/csv; charset=iso-8859-1", Err(415));
        check("application/json", Err(415));
        assert_eq!(ListType::of(&HeaderMap::new()).unwrap_err().status, 415);
    }

    #[tokio::test(start_paused = true)]
    async fn a_sender_that_falls_silent_breaks_the_list_off() {
        let pieces = stream::iter([Ok::<_, io::Error>(Bytes::from_static(b"id,name\n"))]).chain(stream::pending());
        let mut text = String::new();
        let error = reader(Body::from_stream(pieces), SILENCE).read_to_string(&mut text).await.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::TimedOut);
    }

    #[tokio::test]
    async fn a_list_is_read_to_its_end() {
        let pieces = stream::iter(["id,", "name\n", "1,x\n"].map(|piece| Ok::<_, io::Error>(Bytes::from(piece))));
        let mut text = String::new();
        reader(Body::from_stream(pieces), SILENCE).read_to_string(&mut text).await.unwrap();
        assert_eq!(text, "id,name\n1,x\n");
    }
}
