//! The personal part of a recipient, as it is sealed at rest.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::notice::Addressee;

/// Everything personal about a recipient. Exists in clear only while a row is imported or a notice is made.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecipientRecord {
    /// The person's identifier in the organisation's system.
    pub id: String,
    /// The name as given.
    pub name: String,
    /// Whether the person is a minor, so that a guardian is written to.
    #[serde(default)]
    pub minor: bool,
    /// The e-mail address, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The telephone number, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// The postal address, lines divided by line breaks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_address: Option<String>,
    /// Year of birth, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth_year: Option<i32>,
    /// The guardian of a minor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guardian_name: Option<String>,
    /// The guardian's e-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guardian_email: Option<String>,
    /// Whether the person has died, so that the next of kin is written to.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub deceased: bool,
    /// The next of kin, or who represents the estate, of a person who has died.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_of_kin_name: Option<String>,
    /// Their e-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_of_kin_email: Option<String>,
    /// Further variables that a template may name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub vars: BTreeMap<String, String>,
}

impl RecipientRecord {
    /// Whom the notice speaks to.
    pub fn addressee_kind(&self) -> Addressee {
        match (self.deceased, self.minor && self.guardian_name.is_some()) {
            (true, _) => Addressee::NextOfKin,
            (false, true) => Addressee::Guardian,
            (false, false) => Addressee::Person,
        }
    }

    /// The mailbox that a notice goes to: that of the next of kin of a person who has died, that of a minor's guardian
    /// where one is known, else the person's own. Nobody writes to the dead.
    pub fn mailbox(&self) -> Option<&str> {
        if self.deceased {
            return self.next_of_kin_email.as_deref();
        }
        let guardian = self.guardian_email.as_deref().filter(|_| self.minor);
        guardian.or(self.email.as_deref())
    }

    /// The name that stands beside [`RecipientRecord::mailbox`].
    pub fn addressee(&self) -> &str {
        let stands_in = match self.addressee_kind() {
            Addressee::NextOfKin => self.next_of_kin_name.as_deref(),
            Addressee::Guardian => self.guardian_name.as_deref(),
            Addressee::Person | Addressee::Public => None,
        };
        stands_in.unwrap_or(&self.name)
    }

    /// The plain bytes that are sealed.
    pub fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default() // plain members always serialise
    }

    /// Reads what [`RecipientRecord::to_bytes`] wrote; `None` for anything else.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok()
    }
}

/// Prints nothing of what it holds.
impl std::fmt::Debug for RecipientRecord {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("‹personal›")
    }
}

/// The name of the row under which a recipient is sealed, so that a sealed value moved elsewhere does not open.
pub fn sealed_row(job_no: i64, seq: i64) -> String {
    format!("{job_no}/{seq}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_reads_back_and_a_minor_is_written_to_through_the_guardian() {
        let adult = RecipientRecord {
            id: "7".to_owned(),
            name: "Sample Person 7".to_owned(),
            email: Some("person-7@example.org".to_owned()),
            guardian_name: Some("Sample Guardian".to_owned()),
            guardian_email: Some("guardian-7@example.org".to_owned()),
            vars: [("campus".to_owned(), "North".to_owned())].into(),
            ..RecipientRecord::default()
        };
        assert_eq!(RecipientRecord::from_bytes(&adult.to_bytes()), Some(adult.clone()));
        assert_eq!((adult.mailbox(), adult.addressee()), (Some("person-7@example.org"), "Sample Person 7"));
        let minor = RecipientRecord { minor: true, ..adult };
        assert_eq!((minor.mailbox(), minor.addressee()), (Some("guardian-7@example.org"), "Sample Guardian"));
        assert_eq!(RecipientRecord::from_bytes(b"{}"), None);
        assert_eq!(format!("{minor:?}"), "‹personal›");
    }
}
