//! The help page: open to everyone, in the same place on every page.

use axum::extract::{Request, State};

use super::desk::{Desk, Page};
use super::frame::Section;
use super::view::plain::HelpPage;
use crate::app::SignedIn;

const WORDS: [(&str, &str); 9] = [
    ("Strict", "The earliest deadline that a careful reading of the law allows. Work to this one."),
    ("Latest", "The latest instant that the law would still allow, read in our favour."),
    ("Presumed", "A fact is missing. The duty is treated as owed until the fact is known."),
    ("Waits for", "The clock has not started: the event named has not happened, or nobody has recorded it."),
    ("Blocked", "A mailing that cannot be released as things are; the reason stands beside it."),
    ("Accepted", "A mail server took the notice. It does not mean that anyone has read it."),
    ("Deferred", "The mail server asked us to come back later. It is tried again by itself."),
    ("Held", "A person must decide about this delivery."),
    ("Drill", "An exercise with the same steps. Nothing of it reaches a real person or authority."),
];

/// The page.
pub async fn page(State(desk): State<Desk>, request: Request) -> Page<HelpPage> {
    let reader = request.extensions().get::<SignedIn>();
    let frame = desk.frame(reader, Section::Elsewhere, "Help and contact");
    Page(HelpPage { frame, words: WORDS.to_vec(), contact: desk.settings.contact.clone() })
}
