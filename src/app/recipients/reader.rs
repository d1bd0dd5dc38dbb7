//! Reads CSV or NDJSON as a stream: memory holds one batch, never the list.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};

use tokio::io::AsyncRead;
use tokio::sync::mpsc;
use tokio_util::io::SyncIoBridge;

use crate::problem::{Place, Problem, Problems};

use super::row::{COLUMNS, Checked, check};

/// Rows that are handed on at once.
const BATCH: usize = 1_000;
/// Bytes of one NDJSON line at most; a longer one is a broken file.
const LONGEST_LINE: u64 = 256 * 1024;

/// How a recipient list is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// RFC 4180, UTF-8, first line names the columns.
    Csv,
    /// One JSON object a line.
    Ndjson,
}

impl Format {
    /// The word in a job message.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Ndjson => "ndjson",
        }
    }

    /// The format of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "csv" => Some(Self::Csv),
            "ndjson" => Some(Self::Ndjson),
            _ => None,
        }
    }
}

/// Why a list could not be read to its end.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The head of the list, or its form, is wrong: nothing of it was taken.
    #[error(transparent)]
    Form(#[from] Problems),
    /// The stream broke off.
    #[error("the recipient list broke off after {rows} row(s)")]
    Broken {
        /// Rows that had been handed on.
        rows: u64,
        /// What the stream said.
        #[source]
        source: std::io::Error,
    },
}

/// One row: its number, and what came of it. A bad row keeps its text for the export of bad rows.
pub type Row = (u64, Result<Checked, (Vec<Problem>, String)>);

/// Starts reading; batches of rows arrive in the channel, an error ends it.
pub fn read<R>(source: R, format: Format, this_year: i32) -> mpsc::Receiver<Result<Vec<Row>, ReadError>>
where
    R: AsyncRead + Unpin + Send + 'static,
{
    let (batches, receiver) = mpsc::channel(2);
    let bridge = SyncIoBridge::new(source);
    tokio::task::spawn_blocking(move || {
        let mut out = Batches { batches, rows: Vec::with_capacity(BATCH), this_year };
        let end = match format {
            Format::Csv => csv_rows(bridge, &mut out),
            Format::Ndjson => ndjson_rows(BufReader::new(bridge), &mut out),
        };
        out.finish(end);
    });
    receiver
}

/// Collects rows and hands them on in batches; a reader that went away ends the work.
struct Batches {
    batches: mpsc::Sender<Result<Vec<Row>, ReadError>>,
    rows: Vec<Row>,
    this_year: i32,
}

/// Nobody listens any more.
struct Gone;

enum End {
    Done,
    Gone,
    Failed(ReadError),
}

impl From<Gone> for End {
    fn from(_: Gone) -> Self {
        Self::Gone
    }
}

impl Batches {
    fn take(
        &mut self,
        number: u64,
        cells: &BTreeMap<String, String>,
        text: impl FnOnce() -> String,
    ) -> Result<(), Gone> {
        let checked = check(number, cells, self.this_year).map_err(|problems| (problems, text()));
        self.push(number, checked)
    }

    fn push(&mut self, number: u64, row: Result<Checked, (Vec<Problem>, String)>) -> Result<(), Gone> {
        self.rows.push((number, row));
        if self.rows.len() < BATCH {
            return Ok(());
        }
        let full = std::mem::replace(&mut self.rows, Vec::with_capacity(BATCH));
        self.batches.blocking_send(Ok(full)).map_err(|_| Gone)
    }

    fn finish(mut self, end: End) {
        if matches!(end, End::Gone) {
            return;
        }
        let rest = std::mem::take(&mut self.rows);
        if !rest.is_empty() && self.batches.blocking_send(Ok(rest)).is_err() {
            return;
        }
        if let End::Failed(error) = end {
            let _ = self.batches.blocking_send(Err(error)); // a reader that went away needs no error
        }
    }
}

fn csv_rows(source: impl std::io::Read, out: &mut Batches) -> End {
    let mut reader = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::Headers).from_reader(source);
    let head = match reader.headers() {
        Ok(head) => head.clone(),
        Err(error) => return End::Failed(form("the first line cannot be read", &error.to_string())),
    };
    if let Err(problems) = judge_head(&head) {
        return End::Failed(problems.into());
    }
    for (record, number) in reader.records().zip(1_u64..) {
        let sent = match record {
            Ok(record) if record.len() != head.len() => {
                let found = format!("the row has {} cells", record.len());
                out.push(number, Err((vec![whole_row(number, found, format!("{} cells", head.len()))], join(&record))))
            }
            Ok(record) => {
                let cells =
                    head.iter().zip(record.iter()).map(|(key, cell)| (key.to_owned(), cell.to_owned())).collect();
                out.take(number, &cells, || join(&record))
            }
            Err(error) => match broken(number, error) {
                Ok(problem) => out.push(number, Err((vec![problem], String::new()))),
                Err(end) => return End::Failed(end),
            },
        };
        if sent.is_err() {
            return End::Gone;
        }
    }
    End::Done
}

fn join(record: &csv::StringRecord) -> String {
    let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
    if writer.write_record(record).is_err() {
        return String::new();
    }
    writer.into_inner().map(|bytes| String::from_utf8_lossy(&bytes).trim_end().to_owned()).unwrap_or_default()
}

fn broken(number: u64, error: csv::Error) -> Result<Problem, ReadError> {
    match error.into_kind() {
        csv::ErrorKind::Io(source) => Err(ReadError::Broken { rows: number - 1, source }),
        _ => Ok(whole_row(number, "the row is not UTF-8 text".into(), "UTF-8".into())),
    }
}

fn ndjson_rows(mut source: impl BufRead, out: &mut Batches) -> End {
    let mut line = Vec::new();
    for number in 1_u64.. {
        line.clear();
        let mut bounded = std::io::Read::take(&mut source, LONGEST_LINE);
        match bounded.read_until(b'\n', &mut line) {
            Ok(0) => return End::Done,
            Ok(_) if line.len() as u64 == LONGEST_LINE => {
                return End::Failed(form(&format!("line {number} is longer than 256 KiB"), "one JSON object a line"));
            }
            Ok(_) => {}
            Err(source) => return End::Failed(ReadError::Broken { rows: number - 1, source }),
        }
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let text = String::from_utf8_lossy(&line).trim_end().to_owned();
        let sent = match object(number, &text) {
            Ok(cells) => out.take(number, &cells, || text),
            Err(problems) => out.push(number, Err((problems, text))),
        };
        if sent.is_err() {
            return End::Gone;
        }
    }
    End::Done
}

/// An NDJSON object as cells: `vars` may be an object, everything else is a plain value.
fn object(number: u64, text: &str) -> Result<BTreeMap<String, String>, Vec<Problem>> {
    let refused = |found: &str| vec![whole_row(number, found.to_owned(), "a JSON object with the known keys".into())];
    let value: serde_json::Value = serde_json::from_str(text).map_err(|_| refused("the line is not JSON"))?;
    let serde_json::Value::Object(members) = value else { return Err(refused("the line is not a JSON object")) };
    let mut cells = BTreeMap::new();
    let mut problems = Vec::new();
    for (key, value) in members {
        match (key.as_str(), value) {
            ("vars", serde_json::Value::Object(vars)) => {
                cells.extend(vars.into_iter().map(|(name, value)| (format!("vars.{name}"), plain(&value))));
            }
            (key, value) if COLUMNS.contains(&key) || key.starts_with("vars.") => {
                cells.insert(key.to_owned(), plain(&value));
            }
            (key, _) => {
                let place = Place::Row { row: number, column: Some(key.to_owned()) };
                problems.push(Problem::new(place, "this key is not known", COLUMNS.join(", ")));
            }
        }
    }
    if problems.is_empty() { Ok(cells) } else { Err(problems) }
}

fn plain(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::Null => String::new(),
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn judge_head(head: &csv::StringRecord) -> Result<(), Problems> {
    let mut problems = Vec::new();
    let mut complain = |column: &str, found: &str, expected: String| {
        let place = Place::Row { row: 0, column: Some(column.to_owned()) };
        problems.push(Problem::new(place, found, expected));
    };
    for (at, column) in head.iter().enumerate() {
        let known = COLUMNS.contains(&column) || column.strip_prefix("vars.").is_some_and(|name| !name.is_empty());
        if !known {
            complain(column, "this column is not known", format!("{}, vars.NAME", COLUMNS.join(", ")));
        }
        if head.iter().take(at).any(|earlier| earlier == column) {
            complain(column, "this column stands twice", "each column once".into());
        }
    }
    for needed in ["id", "name", "territory"] {
        if !head.iter().any(|column| column == needed) {
            complain(needed, "this column is missing", "id, name and territory at least".into());
        }
    }
    Problems::none_or_err(problems)
}

fn whole_row(row: u64, found: String, expected: String) -> Problem {
    Problem::new(Place::Row { row, column: None }, found, expected)
}

fn form(found: &str, expected: &str) -> ReadError {
    ReadError::Form(Problems(vec![whole_row(0, found.to_owned(), expected.to_owned())]))
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn all(text: &'static str, format: Format) -> (Vec<(u64, bool)>, Option<ReadError>) {
        let mut batches = read(text.as_bytes(), format, 2026);
        let mut rows = Vec::new();
        while let Some(batch) = batches.recv().await {
            match batch {
                Ok(batch) => rows.extend(batch.into_iter().map(|(number, row)| (number, row.is_ok()))),
                Err(error) => return (rows, Some(error)),
            }
        }
        (rows, None)
    }

    #[tokio::test]
    async fn bad_rows_do_not_stop_good_ones() {
        let text =
            "id,name,territory,email\n1,Sample One,DE,one@example.org\n2,,Nowhere,x\n3,Short\n4,Sample Four,US-CA,\n";
        let (rows, error) = all(text, Format::Csv).await;
        assert_eq!(rows, [(1, true), (2, false), (3, false), (4, true)]);
        assert!(error.is_none());
    }

    #[tokio::test]
    async fn a_wrong_head_stops_before_the_first_row_and_tells_everything() {
        let (rows, error) = all("id,nmae,email,email\n1,a,b,c\n", Format::Csv).await;
        assert!(rows.is_empty());
        let Some(ReadError::Form(problems)) = error else { panic!("{error:?}") };
        let texts: Vec<String> = problems.0.iter().map(|problem| problem.place.to_string()).collect();
        assert_eq!(texts, ["row 0, email", "row 0, name", "row 0, nmae", "row 0, territory"]);
    }

    #[tokio::test]
    async fn ndjson_reads_line_by_line() {
        let text = "{\"id\":1,\"name\":\"Sample\",\"territory\":\"FR\",\"vars\":{\"campus\":\"N\"}}\n\nnot json\n{\"id\":2,\"nome\":\"x\"}\n";
        let (rows, error) = all(text, Format::Ndjson).await;
        assert_eq!(rows, [(1, true), (3, false), (4, false)]);
        assert!(error.is_none());
    }
}
