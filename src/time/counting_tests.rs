//! The worked examples of the counting rules.

use chrono::{NaiveDate, Weekday};

use super::CountingRule::{
    BusinessDays, ClampToMonthEnd, Elapsed, EndOfCalendarYearPlus, EndOfDay, EventDayCounts, NoonOfNextWorkingDay,
    RollToWorkingDay, SameDay, SkipEventDay, SkipEventHour, TwoWorkingDaysAtLeast,
};
use super::{Calendar, Count, CountingRule, Period, Zone, parse_instant};

/// Holidays that the examples of this table meet.
fn calendar() -> Calendar {
    let off =
        [(2026, 11, 16), (2026, 11, 20), (2026, 12, 25), (2026, 12, 28), (2027, 1, 1), (2027, 3, 26), (2027, 4, 21)];
    let day = |(year, month, day)| (NaiveDate::from_ymd_opt(year, month, day).unwrap(), "a holiday".to_owned());
    Calendar {
        id: "examples".to_owned(),
        title: "Examples".to_owned(),
        weekend: vec![Weekday::Sat, Weekday::Sun],
        covers: 2026..=2028,
        days: off.into_iter().map(day).collect(),
    }
}

fn count(zone: &str, start: &str, period: &str, rules: &[CountingRule], calendar: &Calendar) -> (String, Vec<String>) {
    let zone = Zone::named(zone).unwrap();
    let start = parse_instant(start).unwrap();
    let period = Period::parse(period).unwrap();
    let steps = Count { start, period, zone: &zone, calendar: Some(calendar) }.steps(rules.iter().copied());
    let last = steps.last().unwrap();
    (
        zone.local(last.limit).format("%a %Y-%m-%d %H:%M:%S").to_string(),
        [last.met.holidays.clone(), last.met.problems.clone()].concat(),
    )
}

fn check(zone: &str, start: &str, period: &str, rules: &[CountingRule], expected: &str) {
    let (shown, _) = count(zone, start, period, rules, &calendar());
    assert_eq!(shown, expected, "{period} from {start} in {zone} by {rules:?}");
}

/// The calendar without the Monday holiday that only Colombia and Australia had.
fn check_without(off: (i32, u32, u32), zone: &str, start: &str, period: &str, rules: &[CountingRule], expected: &str) {
    let mut calendar = calendar();
    calendar.days.remove(&NaiveDate::from_ymd_opt(off.0, off.1, off.2).unwrap());
    let (shown, _) = count(zone, start, period, rules, &calendar);
    assert_eq!(shown, expected, "{period} from {start} in {zone} by {rules:?}");
}

#[test]
fn hours_of_regulation_1182_71_leave_out_the_hour_of_the_event() {
    let rules = &[SkipEventHour];
    check("Europe/Berlin", "2026-11-24T10:20:00+01:00", "72 hours", rules, "Fri 2026-11-27 11:00:00");
    check("Europe/Berlin", "2026-10-23T16:20:00+02:00", "72 hours", rules, "Mon 2026-10-26 16:00:00");
    check("Europe/Warsaw", "2027-03-26T09:05:00+01:00", "72 hours", rules, "Mon 2027-03-29 11:00:00");
    check("Europe/Berlin", "2020-12-22T12:17:00+01:00", "72 hours", rules, "Fri 2020-12-25 13:00:00");
    check("Europe/London", "2026-12-25T09:30:00Z", "72 hours", rules, "Mon 2026-12-28 10:00:00");
    check("Europe/Berlin", "2026-11-24T10:00:00+01:00", "72 hours", rules, "Fri 2026-11-27 11:00:00");
    check("Asia/Kolkata", "2026-11-24T10:20:00+05:30", "6 hours", rules, "Tue 2026-11-24 17:00:00");
}

#[test]
fn elapsed_hours_do_not_care_about_clock_changes() {
    let rules = &[Elapsed];
    check("Europe/Berlin", "2026-11-24T10:20:00+01:00", "72 hours", rules, "Fri 2026-11-27 10:20:00");
    check("Europe/Berlin", "2026-10-23T16:20:00+02:00", "72 hours", rules, "Mon 2026-10-26 15:20:00");
    check("Europe/Warsaw", "2027-03-26T09:05:00+01:00", "72 hours", rules, "Mon 2027-03-29 10:05:00");
    check("Europe/London", "2026-12-25T09:30:00Z", "72 hours", rules, "Mon 2026-12-28 09:30:00");
    check("Europe/Berlin", "2026-10-24T20:10:00+02:00", "24 hours", rules, "Sun 2026-10-25 19:10:00");
    check("Australia/Sydney", "2026-10-03T20:00:00+10:00", "12 hours", rules, "Sun 2026-10-04 09:00:00");
    check("Australia/Sydney", "2026-04-03T09:00:00+11:00", "72 hours", rules, "Mon 2026-04-06 08:00:00");
    check("America/New_York", "2026-03-02T10:00:00-05:00", "15 minutes", rules, "Mon 2026-03-02 10:15:00");
}

#[test]
fn days_of_regulation_1182_71_roll_and_hold_two_working_days() {
    let rules = &[SkipEventDay, RollToWorkingDay, TwoWorkingDaysAtLeast, EndOfDay];
    let off = (2026, 11, 16);
    check_without(off, "Europe/Berlin", "2026-11-09T10:00:00+01:00", "3 days", rules, "Thu 2026-11-12 23:59:59");
    check_without(off, "Europe/Berlin", "2026-11-12T10:00:00+01:00", "3 days", rules, "Mon 2026-11-16 23:59:59");
    check_without(off, "Europe/Berlin", "2026-11-13T10:00:00+01:00", "3 days", rules, "Tue 2026-11-17 23:59:59");
    let off = (2026, 12, 28);
    check_without(off, "Europe/Berlin", "2026-12-12T10:00:00+01:00", "14 days", rules, "Mon 2026-12-28 23:59:59");
}

#[test]
fn months_end_on_the_same_number_or_the_last_day() {
    let rules = &[ClampToMonthEnd];
    check("Europe/Berlin", "2026-08-31T10:00:00+02:00", "1 month", rules, "Wed 2026-09-30 23:59:59");
    check("Europe/Berlin", "2028-01-31T10:00:00+01:00", "1 month", rules, "Tue 2028-02-29 23:59:59");
    check("America/Toronto", "2026-11-21T10:00:00-05:00", "24 months", rules, "Tue 2028-11-21 23:59:59");
    check("America/Toronto", "2028-02-29T10:00:00-05:00", "24 months", rules, "Thu 2030-02-28 23:59:59");
}

#[test]
fn dora_moves_a_limit_on_a_day_off_to_noon_of_the_next_working_day() {
    let rules = &[SkipEventHour, NoonOfNextWorkingDay];
    check("Europe/Dublin", "2026-11-21T09:10:00Z", "4 hours", &[SkipEventHour], "Sat 2026-11-21 14:00:00");
    check("Europe/Dublin", "2026-11-21T09:10:00Z", "4 hours", rules, "Mon 2026-11-23 12:00:00");
    check("Europe/Dublin", "2026-11-23T09:10:00Z", "4 hours", rules, "Mon 2026-11-23 14:00:00");
    let final_report = &[ClampToMonthEnd, NoonOfNextWorkingDay];
    let off = (2026, 11, 16);
    check_without(
        off,
        "Europe/Dublin",
        "2026-10-14T10:00:00+01:00",
        "1 month",
        final_report,
        "Mon 2026-11-16 12:00:00",
    );
}

#[test]
fn business_days_follow_the_calendar() {
    let rules = &[BusinessDays];
    let off = (2026, 11, 16);
    check_without(
        off,
        "America/Sao_Paulo",
        "2026-11-19T10:00:00-03:00",
        "3 business days",
        rules,
        "Wed 2026-11-25 23:59:59",
    );
    check("America/Sao_Paulo", "2027-03-24T10:00:00-03:00", "3 business days", rules, "Tue 2027-03-30 23:59:59");
    check("America/Sao_Paulo", "2027-04-19T10:00:00-03:00", "3 business days", rules, "Fri 2027-04-23 23:59:59");
    let off = (2026, 11, 20);
    check_without(
        off,
        "America/Bogota",
        "2026-11-03T10:00:00-05:00",
        "15 business days",
        rules,
        "Wed 2026-11-25 23:59:59",
    );
}

#[test]
fn calendar_days_leave_out_the_event_day_and_nothing_else() {
    let rules = &[SkipEventDay];
    check("Asia/Singapore", "2026-11-20T10:00:00+08:00", "3 calendar days", rules, "Mon 2026-11-23 23:59:59");
    check("Asia/Singapore", "2028-02-28T10:00:00+08:00", "3 calendar days", rules, "Thu 2028-03-02 23:59:59");
    check("America/Los_Angeles", "2026-03-02T23:30:00-08:00", "30 days", rules, "Wed 2026-04-01 23:59:59");
    check("Asia/Tokyo", "2026-11-02T10:00:00+09:00", "30 days", &[EventDayCounts], "Tue 2026-12-01 23:59:59");
}

#[test]
fn australia_rolls_the_last_day_only() {
    let rules = &[SkipEventDay, RollToWorkingDay];
    check("Australia/Sydney", "2026-11-26T10:00:00+11:00", "30 days", rules, "Tue 2026-12-29 23:59:59");
    check("Australia/Sydney", "2026-11-26T10:00:00+11:00", "30 days", &[SkipEventDay], "Sat 2026-12-26 23:59:59");
}

#[test]
fn small_hipaa_breaches_count_from_the_end_of_the_year_of_discovery() {
    let rules = &[EndOfCalendarYearPlus];
    check("America/New_York", "2026-05-05T10:00:00-04:00", "60 days", rules, "Mon 2027-03-01 23:59:59");
    check("America/New_York", "2027-05-05T10:00:00-04:00", "60 days", rules, "Tue 2028-02-29 23:59:59");
}

#[test]
fn the_same_day_is_the_day_where_the_duty_lies() {
    check("America/New_York", "2026-05-06T01:30:00Z", "same day", &[SameDay], "Tue 2026-05-05 23:59:59");
}

#[test]
fn a_calendar_says_when_it_was_asked_beyond_its_years() {
    let (shown, notes) =
        count("America/Sao_Paulo", "2031-01-02T10:00:00-03:00", "3 business days", &[BusinessDays], &calendar());
    assert_eq!(shown, "Tue 2031-01-07 23:59:59");
    assert_eq!(notes, ["calendar examples covers 2026 to 2028: in 2031 only its weekend was left out"]);
}
