//! Instants, zones, periods, calendars and the counting of days.

mod calendar;
mod clock;
mod counting;
#[cfg(test)]
mod counting_tests;
mod instant;
mod period;
mod zone;

pub use calendar::{Calendar, DayKind};
pub use clock::{Clock, FixedClock, SystemClock};
pub use counting::{Count, CountingRule, Mark, Step};
pub use instant::{NOTATION as INSTANT_NOTATION, NotAnInstant, parse_instant};
pub use period::{NotAPeriod, Period, Unit};
pub use zone::{UnknownZone, Zone, ZoneDatabase, tzdb_version};
