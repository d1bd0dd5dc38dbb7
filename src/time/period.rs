//! What is counted: minutes, hours, calendar days, business days, months, years.

use std::fmt;

crate::words! {
    /// A unit of counting.
    pub enum Unit {
        /// Minutes.
        Minutes = "minutes",
        /// Hours.
        Hours = "hours",
        /// Calendar days.
        Days = "days",
        /// Business (working) days of a named calendar.
        BusinessDays = "business_days",
        /// Months.
        Months = "months",
        /// Years.
        Years = "years",
    }
}

/// A number of units, such as "30 calendar days".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    /// How many; zero days is "the same day".
    pub count: u32,
    /// Of what.
    pub unit: Unit,
}

/// Why a text is not a period.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a period")]
pub struct NotAPeriod(String);

impl Period {
    /// How a period is written.
    pub const NOTATION: &'static str = "a whole number up to 10,000 and minutes, hours, days, calendar days, business days, months or years, \
         such as \"30 calendar days\"; or \"same day\"";

    /// Reads "72 hours", "30 calendar days", "14 business days", "1 month", "15 minutes", "5 years", "same day".
    ///
    /// # Errors
    /// [`NotAPeriod`] for anything else.
    pub fn parse(text: &str) -> Result<Self, NotAPeriod> {
        let refused = || NotAPeriod(text.to_owned());
        let words: Vec<&str> = text.split_whitespace().collect();
        if words == ["same", "day"] {
            return Ok(Self { count: 0, unit: Unit::Days });
        }
        let (number, unit) = words.split_first().ok_or_else(refused)?;
        let count: u32 =
            number.replace(',', "").parse().ok().filter(|n| (1..=10_000).contains(n)).ok_or_else(refused)?;
        let unit = match unit {
            ["minute" | "minutes"] => Unit::Minutes,
            ["hour" | "hours"] => Unit::Hours,
            ["day" | "days"] | ["calendar", "day" | "days"] => Unit::Days,
            ["business" | "working", "day" | "days"] => Unit::BusinessDays,
            ["week" | "weeks"] => return Ok(Self { count: count.saturating_mul(7), unit: Unit::Days }),
            ["month" | "months"] => Unit::Months,
            ["year" | "years"] => Unit::Years,
            _ => return Err(refused()),
        };
        Ok(Self { count, unit })
    }
}

impl fmt::Display for Period {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.count == 0 {
            return write!(out, "same day");
        }
        let unit = match self.unit {
            Unit::Days => "calendar days",
            Unit::BusinessDays => "business days",
            other => other.word(),
        };
        let unit = if self.count == 1 { unit.trim_end_matches('s') } else { unit };
        write!(out, "{} {unit}", self.count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let shown = Period::parse(text).map_or_else(|refused| refused.to_string(), |period| period.to_string());
        assert_eq!(shown, expected);
    }

    #[test]
    fn a_period_is_a_number_and_a_unit() {
        check("30 calendar days", "30 calendar days");
        check("72 hours", "72 hours");
        check("14 business days", "14 business days");
        check("1 month", "1 month");
        check("1 months", "1 month");
        check("15 minutes", "15 minutes");
        check("same day", "same day");
        check("5 years", "5 years");
        check("2 weeks", "14 calendar days");
    }

    #[test]
    fn anything_else_is_refused() {
        for text in ["", "soon", "0 days", "-3 days", "3", "three days", "30 lunar days", "99999 days"] {
            check(text, &format!("`{text}` is not a period"));
        }
    }
}
