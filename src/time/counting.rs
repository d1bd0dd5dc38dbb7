//! How laws count time: a closed list of rules, each one function.

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, NaiveTime, TimeDelta, Timelike, Utc, Weekday};

use super::{Calendar, DayKind, Period, Unit, Zone};

crate::words! {
    /// A rule of counting. A *start rule* lays down the end; the others move it.
    pub enum CountingRule {
        /// Start rule: exact elapsed time; nights, weekends, holidays and clock changes make no difference.
        Elapsed = "elapsed",
        /// Start rule: the clock hour in which the event falls is left out (Reg. 1182/71 Art. 3(1), hours).
        SkipEventHour = "skip_event_hour",
        /// Start rule: the day of the event is left out, the last day is included.
        SkipEventDay = "skip_event_day",
        /// Start rule: the day of the event is day one.
        EventDayCounts = "event_day_counts",
        /// Start rule: working days of a named calendar; the day of the event is left out.
        BusinessDays = "business_days",
        /// Start rule: the event's own day.
        SameDay = "same_day",
        /// Start rule: the same-numbered day so many months or years on, or the last day of that month.
        ClampToMonthEnd = "clamp_to_month_end",
        /// Start rule: counted from the end of the event's calendar year (45 CFR 164.408(c)).
        EndOfCalendarYearPlus = "end_of_calendar_year_plus",
        /// A last day that is not a working day moves to the next one.
        RollToWorkingDay = "roll_to_working_day",
        /// The period holds at least two working days (Reg. 1182/71 Art. 3(5)).
        TwoWorkingDaysAtLeast = "two_working_days_at_least",
        /// A limit on a day off moves to noon of the next working day (RTS 2025/301 Art. 5(4)).
        NoonOfNextWorkingDay = "noon_of_next_working_day",
        /// The limit is the end of the last day.
        EndOfDay = "end_of_day",
    }
}

impl CountingRule {
    /// Whether the rule lays down the end (and the others move it).
    pub const fn starts(self) -> bool {
        !matches!(
            self,
            Self::RollToWorkingDay | Self::TwoWorkingDaysAtLeast | Self::NoonOfNextWorkingDay | Self::EndOfDay
        )
    }

    /// Whether the rule can be applied to a period of this unit.
    pub const fn fits(self, unit: Unit) -> bool {
        match self {
            Self::Elapsed => matches!(unit, Unit::Minutes | Unit::Hours),
            Self::SkipEventHour => matches!(unit, Unit::Hours),
            Self::SkipEventDay => matches!(unit, Unit::Days | Unit::Months | Unit::Years),
            Self::BusinessDays => matches!(unit, Unit::BusinessDays),
            Self::ClampToMonthEnd => matches!(unit, Unit::Months | Unit::Years),
            Self::EventDayCounts | Self::SameDay | Self::EndOfCalendarYearPlus | Self::TwoWorkingDaysAtLeast => {
                matches!(unit, Unit::Days)
            }
            Self::RollToWorkingDay | Self::EndOfDay => !matches!(unit, Unit::Minutes | Unit::Hours),
            Self::NoonOfNextWorkingDay => true,
        }
    }

    /// Whether the rule asks a calendar.
    pub const fn needs_calendar(self) -> bool {
        matches!(
            self,
            Self::BusinessDays | Self::RollToWorkingDay | Self::TwoWorkingDaysAtLeast | Self::NoonOfNextWorkingDay
        )
    }
}

/// What is counted, from when, where.
#[derive(Debug, Clone, Copy)]
pub struct Count<'a> {
    /// The event.
    pub start: DateTime<Utc>,
    /// The period.
    pub period: Period,
    /// The zone whose days and hours count.
    pub zone: &'a Zone,
    /// The calendar, where one is needed; without one only Saturdays and Sundays are off.
    pub calendar: Option<&'a Calendar>,
}

/// Where the count stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// At an instant.
    At(DateTime<Utc>),
    /// At the end of a day.
    EndOf(NaiveDate),
}

/// One rule applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The rule.
    pub rule: CountingRule,
    /// The limit after it.
    pub limit: DateTime<Utc>,
    /// What it met on the way.
    pub met: Met,
}

/// What a rule met on its way through a calendar.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Met {
    /// Holidays, with their names.
    pub holidays: Vec<String>,
    /// Days of which the calendar does not speak. They were counted as working days unless they are a weekend, so the
    /// date may come out too early, never too late.
    pub problems: Vec<String>,
}

impl Count<'_> {
    /// Applies the rules in their order; the last step holds the limit. Without a start rule there are no steps.
    pub fn steps(&self, rules: impl IntoIterator<Item = CountingRule>) -> Vec<Step> {
        let mut mark = None;
        let mut steps = Vec::new();
        for rule in rules {
            let mut met = Met::default();
            let next = if rule.starts() {
                Some(self.lay_down(rule, &mut met))
            } else {
                mark.map(|it| self.adjust(rule, it, &mut met))
            };
            if let Some(reached) = next {
                mark = next;
                steps.push(Step { rule, limit: self.instant(reached), met });
            }
        }
        steps
    }

    fn instant(&self, mark: Mark) -> DateTime<Utc> {
        match mark {
            Mark::At(at) => at,
            Mark::EndOf(day) => self.zone.end_of(day),
        }
    }

    fn lay_down(&self, rule: CountingRule, met: &mut Met) -> Mark {
        let day = self.zone.day(self.start);
        match rule {
            CountingRule::Elapsed => Mark::At(self.elapsed(self.start)),
            CountingRule::SkipEventHour => Mark::At(self.elapsed(self.next_hour())),
            CountingRule::EventDayCounts => Mark::EndOf(add_days(day, self.period.count.saturating_sub(1))),
            CountingRule::BusinessDays => Mark::EndOf(self.add_business_days(day, met)),
            CountingRule::SameDay => Mark::EndOf(day),
            CountingRule::EndOfCalendarYearPlus => {
                let last = NaiveDate::from_ymd_opt(day.year(), 12, 31).unwrap_or(day);
                Mark::EndOf(add_days(last, self.period.count))
            }
            _ => Mark::EndOf(self.add(day)),
        }
    }

    fn adjust(&self, rule: CountingRule, mark: Mark, met: &mut Met) -> Mark {
        match (rule, mark) {
            (CountingRule::RollToWorkingDay, Mark::EndOf(day)) => Mark::EndOf(self.roll(day, met)),
            (CountingRule::TwoWorkingDaysAtLeast, Mark::EndOf(day)) if self.period.count >= 2 => {
                Mark::EndOf(self.hold_two_working_days(day, met))
            }
            (CountingRule::NoonOfNextWorkingDay, _) => self.noon(mark, met),
            _ => mark,
        }
    }

    fn elapsed(&self, from: DateTime<Utc>) -> DateTime<Utc> {
        let count = i64::from(self.period.count);
        let length =
            if self.period.unit == Unit::Minutes { TimeDelta::minutes(count) } else { TimeDelta::hours(count) };
        from.checked_add_signed(length).unwrap_or(from)
    }

    /// The first full local clock hour after the hour that holds the event.
    fn next_hour(&self) -> DateTime<Utc> {
        let local = self.zone.local(self.start);
        let inside = TimeDelta::minutes(local.minute().into())
            + TimeDelta::seconds(local.second().into())
            + TimeDelta::nanoseconds(local.nanosecond().into());
        self.start.checked_add_signed(TimeDelta::hours(1) - inside).unwrap_or(self.start)
    }

    fn add(&self, day: NaiveDate) -> NaiveDate {
        let count = self.period.count;
        match self.period.unit {
            Unit::Months => day.checked_add_months(Months::new(count)).unwrap_or(NaiveDate::MAX),
            Unit::Years => day.checked_add_months(Months::new(count.saturating_mul(12))).unwrap_or(NaiveDate::MAX),
            _ => add_days(day, count),
        }
    }

    fn add_business_days(&self, mut day: NaiveDate, met: &mut Met) -> NaiveDate {
        let mut left = self.period.count;
        while left > 0 {
            let Some(next) = day.succ_opt() else { return day };
            day = next;
            left -= u32::from(self.works(day, met));
        }
        day
    }

    fn roll(&self, day: NaiveDate, met: &mut Met) -> NaiveDate {
        // A calendar on which nobody works for a year is a mistake; the count then stays where it was.
        day.iter_days().take(366).find(|it| self.works(*it, met)).unwrap_or(day)
    }

    fn hold_two_working_days(&self, mut last: NaiveDate, met: &mut Met) -> NaiveDate {
        let first = add_days(self.zone.day(self.start), 1);
        for _ in 0..31 {
            let working =
                first.iter_days().take_while(|day| *day <= last).filter(|day| self.works(*day, &mut Met::default()));
            if working.take(2).count() == 2 {
                break;
            }
            last = self.roll(add_days(last, 1), met);
        }
        last
    }

    fn noon(&self, mark: Mark, met: &mut Met) -> Mark {
        let day = self.zone.day(self.instant(mark));
        if self.works(day, met) {
            return mark;
        }
        let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
        Mark::At(self.zone.instant(self.roll(day, &mut Met::default()), noon))
    }

    fn works(&self, day: NaiveDate, met: &mut Met) -> bool {
        let Some(calendar) = self.calendar else {
            note(&mut met.problems, "no calendar is named: only Saturdays and Sundays were left out".to_owned());
            return !matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        };
        if !calendar.covered(day) {
            let (first, last) = (calendar.covers.start(), calendar.covers.end());
            note(
                &mut met.problems,
                format!(
                    "calendar {} covers {first} to {last}: in {} only its weekend was left out",
                    calendar.id,
                    day.year()
                ),
            );
        }
        match calendar.kind(day) {
            DayKind::Working => true,
            DayKind::Weekend => false,
            DayKind::Holiday(name) => {
                note(&mut met.holidays, format!("{day} is {name}"));
                false
            }
        }
    }
}

fn add_days(day: NaiveDate, count: u32) -> NaiveDate {
    day.checked_add_days(Days::new(count.into())).unwrap_or(NaiveDate::MAX)
}

fn note(notes: &mut Vec<String>, text: String) {
    if !notes.contains(&text) {
        notes.push(text);
    }
}
