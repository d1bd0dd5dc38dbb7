//! Where people live, organisations sit and laws reach: ISO 3166, with a few unions.

use std::fmt;

/// A territory: a country (`DE`), a subdivision (`US-CA`), or one of `EU`, `EEA`, `EEA-EFTA`, `WORLD`.
///
/// Subdivisions of the United States are checked one by one; those of other countries by their form, because some
/// laws reach places that ISO 3166-2 does not list (`AE-DIFC`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Territory(String);

/// Why a text is not a territory.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{code}` is not a territory")]
pub struct NotATerritory {
    code: String,
    /// The code that was probably meant.
    pub meant: Option<String>,
}

/// How a territory is written.
pub const NOTATION: &str = "an ISO 3166 code such as DE or US-CA, or EU, EEA, EEA-EFTA, WORLD";

const EU: &str = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE";
const EEA_EFTA: &str = "IS LI NO";
const US: &str = "AK AL AR AS AZ CA CO CT DC DE FL GA GU HI IA ID IL IN KS KY LA MA MD ME MI MN MO MP MS MT NC ND NE \
                  NH NJ NM NV NY OH OK OR PA PR RI SC SD TN TX UM UT VA VI VT WA WI WV WY";
/// US territories that have a country code of their own.
const US_COUNTRY_CODES: &str = "AS GU MP PR UM VI";
const COUNTRIES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS \
    BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK \
    FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM \
    JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS \
    MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW \
    SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM \
    US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

fn listed(list: &str, code: &str) -> bool {
    list.split_whitespace().any(|one| one == code)
}

impl Territory {
    /// Reads a territory; US territories with a country code of their own become subdivisions (`PR` is `US-PR`).
    ///
    /// # Errors
    /// [`NotATerritory`], with the code that was probably meant (`UK` → `GB`, `us-ca` → `US-CA`).
    pub fn parse(code: &str) -> Result<Self, NotATerritory> {
        if listed(US_COUNTRY_CODES, code) {
            return Ok(Self(format!("US-{code}")));
        }
        if Self::known(code) {
            return Ok(Self(code.to_owned()));
        }
        let upper = code.trim().to_uppercase().replace('_', "-");
        let guess = match upper.as_str() {
            "UK" => "GB".to_owned(),
            "EL" => "GR".to_owned(),
            other if other != code => other.to_owned(),
            other => format!("US-{other}"),
        };
        Err(NotATerritory { code: code.to_owned(), meant: Self::known(&guess).then_some(guess) })
    }

    fn known(code: &str) -> bool {
        if matches!(code, "EU" | "EEA" | "EEA-EFTA" | "WORLD") {
            return true;
        }
        match code.split_once('-') {
            None => listed(COUNTRIES, code),
            Some(("US", state)) => listed(US, state),
            Some((country, part)) => {
                let fits = (1..=6).contains(&part.len())
                    && part.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
                listed(COUNTRIES, country) && fits
            }
        }
    }

    /// The code.
    pub fn code(&self) -> &str {
        &self.0
    }

    /// The country of a subdivision; a country itself.
    pub fn country(&self) -> &str {
        match self.0.as_str() {
            "EEA-EFTA" => "EEA-EFTA",
            code => code.split('-').next().unwrap_or(code),
        }
    }

    /// Whether `other` lies in this territory, or is it.
    pub fn contains(&self, other: &Self) -> bool {
        match self.0.as_str() {
            "WORLD" => true,
            code if code == other.0 => true,
            "EU" => listed(EU, other.country()),
            "EEA-EFTA" => listed(EEA_EFTA, other.country()),
            "EEA" => {
                matches!(other.0.as_str(), "EU" | "EEA-EFTA")
                    || listed(EU, other.country())
                    || listed(EEA_EFTA, other.country())
            }
            code => code == other.country(),
        }
    }
}

impl fmt::Display for Territory {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn territory(code: &str) -> Territory {
        Territory::parse(code).unwrap()
    }

    fn check_contains(outer: &str, inner: &str, expected: bool) {
        assert_eq!(territory(outer).contains(&territory(inner)), expected, "{outer} contains {inner}");
    }

    #[test]
    fn unions_and_countries_contain_their_parts() {
        check_contains("EU", "DE", true);
        check_contains("EU", "DE-BY", true);
        check_contains("EU", "NO", false);
        check_contains("EEA", "NO", true);
        check_contains("EEA", "EU", true);
        check_contains("EEA-EFTA", "LI", true);
        check_contains("US", "US-CA", true);
        check_contains("US", "PR", true);
        check_contains("US-CA", "US", false);
        check_contains("US-CA", "US-CA", true);
        check_contains("CA", "US-CA", false);
        check_contains("WORLD", "JP", true);
    }

    fn check_refused(code: &str, meant: Option<&str>) {
        assert_eq!(Territory::parse(code).unwrap_err().meant.as_deref(), meant, "{code}");
    }

    #[test]
    fn what_is_not_a_territory_is_refused_with_what_was_meant() {
        check_refused("UK", Some("GB"));
        check_refused("us-ca", Some("US-CA"));
        check_refused("US-ZZ", None);
        check_refused("NJ", Some("US-NJ"));
        check_refused("", None);
        assert_eq!(territory("PR").code(), "US-PR");
        assert_eq!(territory("AE-DIFC").country(), "AE");
    }
}
