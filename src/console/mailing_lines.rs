//! Mailings as lines of lists, in words.

use std::collections::BTreeMap;

use super::desk::Desk;
use super::moment::Moment;
use super::view::mailings::{MailingRow, TerritoryRow, Tile};
use super::words::{channel, delivery_hint, language, mailing_state};
use crate::app::{AppResult, Caller};
use crate::delivery::State;
use crate::store::{self, StateCount, TerritoryCount};

/// Whom a mailing is for, in words.
pub fn name(row: &store::MailingRow) -> String {
    format!("{}, {}, {}", row.territory, language(&row.locale), channel(row.channel.word()))
}

/// Deliveries with which nothing will happen any more.
pub fn settled(counts: &[StateCount]) -> i64 {
    counts.iter().filter(|row| row.state.is_settled()).map(|row| row.n).sum()
}

/// A mailing as a line of a list.
async fn line(desk: &Desk, caller: &Caller, row: &store::MailingRow, of: &store::IncidentRow) -> AppResult<MailingRow> {
    let counts = desk.engine.mailing_counts(caller, row.mailing_id).await?;
    let now = desk.now();
    Ok(MailingRow {
        href: format!("/console/mailings/{}", row.mailing_id),
        name: name(row),
        about: format!("{}, {}", of.reference, row.template_name.as_deref().unwrap_or("no template")),
        drill: of.drill,
        state: mailing_state(row.state.word()),
        people: row.total,
        finished: settled(&counts),
        due: row.strict_due.map(|at| Moment::due(at.fixed_offset(), Some("UTC"), now)),
    })
}

/// Several mailings as lines.
///
/// # Errors
/// When the store is away.
pub async fn lines(desk: &Desk, caller: &Caller, rows: &[store::MailingRow]) -> AppResult<Vec<MailingRow>> {
    let mut lines = Vec::with_capacity(rows.len());
    let mut incidents: BTreeMap<_, store::IncidentRow> = BTreeMap::new();
    for row in rows {
        let of = match incidents.get(&row.incident_id) {
            Some(known) => known.clone(),
            None => desk.engine.incident(caller, row.incident_id).await?,
        };
        lines.push(line(desk, caller, row, &of).await?);
        incidents.insert(row.incident_id, of);
    }
    Ok(lines)
}

/// Counts by state as tiles, in the order of the states; states without deliveries are left out.
pub fn tiles(counts: &[StateCount]) -> Vec<Tile> {
    State::ALL
        .iter()
        .map(|state| (state, counts.iter().filter(|row| row.state == *state).map(|row| row.n).sum::<i64>()))
        .filter(|(_, count)| *count > 0)
        .map(|(state, count)| Tile { name: state.word().to_owned(), count, hint: delivery_hint(state.word()) })
        .collect()
}

/// Counts by territory and state as a table: the names of the columns, and the rows.
pub fn by_territory(counts: &[TerritoryCount]) -> (Vec<String>, Vec<TerritoryRow>) {
    let present: Vec<State> =
        State::ALL.iter().copied().filter(|state| counts.iter().any(|row| row.state == *state && row.n > 0)).collect();
    let mut territories: Vec<&str> = counts.iter().map(|row| row.territory.as_str()).collect();
    territories.sort_unstable();
    territories.dedup();
    let cell = |territory: &str, state: State| {
        counts.iter().filter(|row| row.territory == territory && row.state == state).map(|row| row.n).sum()
    };
    let rows = territories.into_iter().map(|territory| TerritoryRow {
        territory: territory.to_owned(),
        cells: present.iter().map(|state| (state.word().to_owned(), cell(territory, *state))).collect(),
    });
    let rows = rows.collect();
    (present.iter().map(|state| state.word().to_owned()).collect(), rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_by_territory_has_a_column_for_each_state_that_occurs() {
        let count = |territory: &str, state, n| TerritoryCount { territory: territory.to_owned(), state, n };
        let (columns, rows) = by_territory(&[
            count("US-VT", State::Accepted, 3),
            count("US-CA", State::Accepted, 5),
            count("US-CA", State::Bounced, 1),
        ]);
        assert_eq!(columns, ["accepted", "bounced"]);
        assert_eq!(rows[0].territory, "US-CA");
        assert_eq!(rows[1].cells, [("accepted".to_owned(), 3), ("bounced".to_owned(), 0)]);
    }

    #[test]
    fn held_and_pending_deliveries_are_not_finished() {
        let count = |state, n| StateCount { state, n };
        let counts =
            [count(State::Held, 2), count(State::Pending, 3), count(State::Accepted, 5), count(State::Bounced, 1)];
        assert_eq!(settled(&counts), 6);
        assert_eq!(tiles(&counts).iter().map(|tile| tile.count).collect::<Vec<_>>(), [3, 5, 1, 2]);
    }
}
