//! The addresses that the `type` of problem details leads to.

use axum::Json;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::problem::{KINDS, Kind, ProblemReply};

/// What one kind of problem means.
pub async fn kind(Path(name): Path<String>) -> Response {
    let address = format!("/problems/{name}");
    match KINDS.iter().find(|kind| kind.parts().0 == address) {
        Some(kind) => Json(told(*kind)).into_response(),
        None => ProblemReply::new(Kind::NotFound).into_response(),
    }
}

/// All kinds of problems.
pub async fn kinds() -> Json<Value> {
    Json(KINDS.iter().copied().map(told).collect())
}

fn told(kind: Kind) -> Value {
    let (address, title, status) = kind.parts();
    json!({ "type": address, "title": title, "status": status.as_u16() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn every_type_of_problem_can_be_looked_up() {
        for one in KINDS {
            let name = one.parts().0.trim_start_matches("/problems/").to_owned();
            assert_eq!(kind(Path(name)).await.status(), 200);
        }
        assert_eq!(kind(Path("strange".into())).await.status(), 404);
        assert_eq!(kinds().await.0.as_array().map(Vec::len), Some(KINDS.len()));
    }
}
