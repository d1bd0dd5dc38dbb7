//! The demo's job: the example incident, moved so that it happened last week.

use chrono::{DateTime, Duration, NaiveDate, SecondsFormat, Utc};
use serde_json::{Value, json};

const INCIDENT: &str = include_str!("../../../examples/incident-university.json");
const NOTICE: &str = include_str!("../../../examples/notice-university.json");

/// The day on which the example files stand.
const WRITTEN: NaiveDate = match NaiveDate::from_ymd_opt(2026, 11, 21) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// The job message of the example, as if it had been written on the day of `now`. Counts are left out: they come
/// from the recipient list.
///
/// # Errors
/// If the examples are no JSON.
pub fn message(now: DateTime<Utc>, list: &str, key: &str) -> serde_json::Result<Value> {
    let by = now.date_naive() - WRITTEN;
    let mut incident: Value = serde_json::from_str(INCIDENT)?;
    let mut notice: Value = serde_json::from_str(NOTICE)?;
    shift(&mut incident, by);
    shift(&mut notice, by);
    for population in incident["affected"].as_array_mut().into_iter().flatten() {
        population["count"] = Value::Null;
    }
    notice["dated"] = json!(now.date_naive().to_string());
    notice["reference"] = incident["reference"].clone();
    Ok(json!({
        "schema": 1,
        "idempotency_key": key,
        "incident": incident,
        "notice": notice,
        "recipients": { "file": list, "format": "csv" },
        "fallback_locale": "en",
        "auto_release": false,
        "on_unknown": "resend",
    }))
}

/// Moves every date and instant in a document.
fn shift(value: &mut Value, by: Duration) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| shift(item, by)),
        Value::Object(members) => members.values_mut().for_each(|member| shift(member, by)),
        Value::String(text) => {
            if let Ok(day) = NaiveDate::parse_from_str(text, "%Y-%m-%d") {
                *text = (day + by).to_string();
            } else if let Ok(at) = DateTime::parse_from_rfc3339(text) {
                *text = (at + by).to_rfc3339_opts(SecondsFormat::Secs, true);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_instants_move_together_and_other_texts_stay() {
        let mut value = json!({"day": "2026-11-10", "at": "2026-11-18T10:00:00-05:00", "id": "INC-2026-0042"});
        shift(&mut value, Duration::days(3));
        assert_eq!(value, json!({"day": "2026-11-13", "at": "2026-11-21T10:00:00-05:00", "id": "INC-2026-0042"}));
    }

    #[test]
    fn the_job_in_the_examples_is_sound_and_made_of_the_other_two_files() {
        let text = include_str!("../../../examples/job-university.json");
        assert!(crate::app::read_job(text.as_bytes()).is_ok());
        let whole: Value = serde_json::from_str(text).unwrap();
        assert_eq!(whole["incident"], serde_json::from_str::<Value>(INCIDENT).unwrap());
        assert_eq!(whole["notice"], serde_json::from_str::<Value>(NOTICE).unwrap());
    }

    #[test]
    fn the_example_makes_a_sound_job() {
        let now = "2027-03-01T12:00:00Z".parse().unwrap();
        let message = message(now, "recipients.csv", "demo").unwrap();
        let job = crate::app::read_job(message.to_string().as_bytes());
        assert!(job.is_ok(), "{:#?}", job.err());
    }
}
