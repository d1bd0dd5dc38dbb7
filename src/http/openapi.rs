//! The description of the interface: OpenAPI 3.1, made from the handlers, kept beside them in `openapi.json`.

use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::{Modify, OpenApi};

/// What the description says before the handlers add theirs.
#[derive(Debug, OpenApi)]
#[openapi(
    info(
        title = "Duenotice",
        description = "Who must be told of a personal data breach, by when and why; notices; and proof per recipient.\n\n\
            Every request carries an access token: `Authorization: Bearer dn_…`. Refusals are problem details (RFC 9457) that \
            list every problem at once. Lists come in pages: give `next_cursor` back as `cursor`. A POST with an \
            `Idempotency-Key` is done once, however often it is sent; the answer is kept for 24 hours at least (not under \
            `/v1/webhooks`: an answer with a secret is kept nowhere). \
            Instants are RFC 3339 in UTC; identifiers are UUIDv7 with a readable prefix. Recipients appear by their number in \
            the list, never by name or address.",
        license(name = "Apache-2.0", identifier = "Apache-2.0")
    ),
    servers((url = "/", description = "This server")),
    security(("token" = [])),
    modifiers(&Token),
    tags(
        (name = "jobs", description = "Notification jobs and their lists of recipients"),
        (name = "incidents", description = "Facts, and the obligations that follow from them"),
        (name = "templates", description = "Versions of notices and the decisions about them"),
        (name = "mailings", description = "Who gets which notice; release and progress"),
        (name = "deliveries", description = "One state per recipient, and every attempt"),
        (name = "inbound", description = "What comes back: reports, complaints, answers"),
        (name = "webhooks", description = "Endpoints of other systems that are told of events"),
        (name = "relays", description = "What all workers know about the relays; rest, resume and limit"),
        (name = "audit", description = "The hash-chained log"),
        (name = "vocabulary", description = "The words that jobs and rule files may use")
    )
)]
pub struct Description;

struct Token;

impl Modify for Token {
    fn modify(&self, description: &mut utoipa::openapi::OpenApi) {
        let scheme = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).bearer_format("dn_<token>_<secret>").build();
        description.components.get_or_insert_default().add_security_scheme("token", SecurityScheme::Http(scheme));
    }
}
