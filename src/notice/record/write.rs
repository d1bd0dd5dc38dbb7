//! From facts to the JSON that [`super::read_notice_facts`] reads; absent facts are left out.

use serde_json::{Map, Value, json};

use crate::notice::facts::{Contact, CreditMonitoring, LocalText, NoticeFacts, OwnWords, Regulator, Sender};

/// The facts as they are stored; the public body of a single mailing is not part of them.
pub fn write_notice_facts(facts: &NoticeFacts) -> Value {
    let own_words = facts.words.iter().map(|(key, words)| (key.clone(), write_own_words(words)));
    let languages = facts.languages.iter().map(|(territory, locales)| {
        (territory.clone(), locales.iter().map(|locale| Value::String(locale.to_string())).collect::<Value>())
    });
    let regulators = facts.regulators.iter().map(|(territory, body)| (territory.clone(), write_regulator(body)));
    without_nothing(json!({
        "reference": facts.reference,
        "dated": facts.dated.map(|day| day.to_string()),
        "organisation": without_nothing(json!({
            "name": facts.organisation.name,
            "parent": facts.organisation.parent,
            "website": facts.organisation.website,
            "postal_address": facts.organisation.postal_address,
        })),
        "contact": write_contact(&facts.contact),
        "dpo": facts.dpo.as_ref().map(write_contact),
        "sender": facts.sender.as_ref().map(write_sender),
        "dates": without_nothing(json!({
            "from": facts.dates.from.map(|day| day.to_string()),
            "until": facts.dates.until.map(|day| day.to_string()),
            "estimated": facts.dates.estimated,
            "discovered": facts.dates.discovered.map(|day| day.to_string()),
        })),
        "data": facts.data,
        "people": facts.people,
        "circumstances": facts.circumstances,
        "measures": facts.measures,
        "consequences": facts.consequences,
        "words": own_words.collect::<Map<_, _>>(),
        "credit_monitoring": facts.credit_monitoring.as_ref().map(write_credit_monitoring),
        "law_enforcement_delay": facts.law_enforcement_delay,
        "verify_page": facts.verify_page,
        "residents": facts.residents,
        "regulators": regulators.collect::<Map<_, _>>(),
        "languages": languages.collect::<Map<_, _>>(),
        "counts": without_nothing(json!({ "persons": facts.counts.persons, "records": facts.counts.records })),
        "drill": facts.drill,
    }))
}

fn write_contact(contact: &Contact) -> Value {
    without_nothing(json!({
        "name": contact.name,
        "role": contact.role.as_ref().map(write_local_text),
        "phone": contact.phone,
        "email": contact.email,
        "hours": contact.hours.as_ref().map(write_local_text),
        "page": contact.page,
        "postal_address": contact.postal_address,
    }))
}

fn write_sender(sender: &Sender) -> Value {
    without_nothing(json!({ "name": sender.name, "email": sender.email, "reply_to": sender.reply_to }))
}

fn write_credit_monitoring(offer: &CreditMonitoring) -> Value {
    without_nothing(json!({
        "provider": offer.provider,
        "months": offer.months,
        "page": offer.page,
        "phone": offer.phone,
        "enrol_by": offer.enrol_by.map(|day| day.to_string()),
    }))
}

fn write_regulator(body: &Regulator) -> Value {
    without_nothing(json!({
        "name": body.name,
        "phone": body.phone,
        "website": body.website,
        "postal_address": body.postal_address,
    }))
}

fn write_local_text(text: &LocalText) -> Value {
    match text {
        LocalText::Same(text) => json!(text),
        LocalText::Each(words) => write_own_words(words),
    }
}

fn write_own_words(words: &OwnWords) -> Value {
    Value::Object(words.iter().map(|(locale, text)| (locale.to_string(), json!(text))).collect())
}

/// Leaves out what is null, an empty list or an empty object.
fn without_nothing(value: Value) -> Value {
    let Value::Object(object) = value else { return value };
    let said = |value: &Value| match value {
        Value::Null => false,
        Value::Array(items) => !items.is_empty(),
        Value::Object(inner) => !inner.is_empty(),
        _ => true,
    };
    Value::Object(object.into_iter().filter(|(_, value)| said(value)).collect())
}
