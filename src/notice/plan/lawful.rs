//! Which way is lawful for a group of people, by every duty that reaches them.

use super::model::{Demand, LawfulWay, ObligationView, Reach, Way};

const MAIL: &[&str] = &["email", "electronic"];
const POST: &[&str] = &["letter", "first_class_mail"];

/// The way for a group, and why it is not e-mail where it is not.
pub(super) fn way(demand: &Demand<'_>, reach: Reach) -> (Way, Option<String>) {
    if matches!(reach, Reach::AgreedMailbox | Reach::Mailbox) {
        match demand.duties.iter().find(|duty| !allows(duty, MAIL, reach)) {
            None => return (Way::Email, None),
            Some(duty) => {
                let why = format!("{} allows e-mail only to people who agreed to it", duty.id);
                return (Way::Letter, Some(why));
            }
        }
    }
    match reach {
        Reach::Post => (Way::Letter, Some("no mailbox that may be written to is known".to_owned())),
        _ => (Way::None, Some("neither a mailbox that may be written to nor a postal address is known".to_owned())),
    }
}

/// Whether a duty allows one of `means` towards people of this reach. A law that names no way allows every one.
fn allows(duty: &ObligationView, means: &[&str], reach: Reach) -> bool {
    let personal: Vec<&LawfulWay> = duty.ways.iter().filter(|way| !way.substitute).collect();
    personal.is_empty()
        || personal.iter().any(|way| {
            way.means.iter().any(|word| means.contains(&word.as_str()))
                && way.conditions.iter().all(|condition| holds(condition, reach))
        })
}

/// Whether a condition is known to hold for people of this reach; what is not known does not hold.
fn holds(condition: &str, reach: Reach) -> bool {
    match condition {
        "esign_consent" | "recipient_agreed" => reach == Reach::AgreedMailbox,
        "email_known" | "not_breached_mailbox" => matches!(reach, Reach::AgreedMailbox | Reach::Mailbox),
        "postal_address_known" => reach == Reach::Post,
        // A notice carries nothing but the notice, and every attempt is kept.
        "nothing_else" | "log_kept" => true,
        _ => false,
    }
}

/// Whether letters are a lawful way; where they are not, nothing is left but a person's decision.
pub(super) fn allows_letters(demand: &Demand<'_>) -> bool {
    demand.duties.iter().all(|duty| allows(duty, POST, Reach::Post))
}
