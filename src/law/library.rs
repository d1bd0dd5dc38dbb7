//! All rule files, checked together.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::check;
use super::duty::Duty;
use super::file::{Schema, Shape};
use super::instrument::file::InstrumentFile;
use super::instrument::{self, Instrument};
use super::read::Source;
use super::regime::Regime;
use super::regime::file::RegimesFile;
use super::regime::read::regimes;
use super::register::file::{CalendarFile, RegisterFile, ReviewsFile};
use super::register::{self, Register, Review};
use super::vocabulary::ReviewState;
use crate::problem::{Place, Problem, Problems};
use crate::time::{Calendar, ZoneDatabase};

/// The law that an assessment is made by: every rule file, checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Library {
    pub(in crate::law) instruments: Vec<Instrument>,
    pub(in crate::law) calendars: BTreeMap<String, Calendar>,
    pub(in crate::law) registers: BTreeMap<String, Register>,
    reviews: Vec<Review>,
    regimes: Vec<Regime>,
    digest: String,
    files: usize,
    tzdb: String,
}

impl Library {
    /// Reads and checks rule files, given as name (relative to the rule folder) and bytes; files that do not end in
    /// `.toml` are left out.
    ///
    /// # Errors
    /// Every problem of every file, each at its file and line.
    pub fn load(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Result<Self, Problems> {
        Self::load_with(files, &ZoneDatabase::bundled())
    }

    /// As [`Library::load`], with zones from another database.
    ///
    /// # Errors
    /// As [`Library::load`].
    pub fn load_with(
        files: impl IntoIterator<Item = (String, Vec<u8>)>,
        zones: &ZoneDatabase,
    ) -> Result<Self, Problems> {
        let files: BTreeMap<String, Vec<u8>> = files.into_iter().filter(|(name, _)| name.ends_with(".toml")).collect();
        let mut loading = Loading::new(digest_of(&files), zones);
        for (name, bytes) in &files {
            loading.file(name, bytes);
        }
        loading.end()
    }

    /// `sha256:` and the digest over names and bytes of all files but the sign-offs.
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// How many files the digest covers.
    pub const fn files(&self) -> usize {
        self.files
    }

    /// The release of the zone database that zones were taken from.
    pub fn tzdb(&self) -> &str {
        &self.tzdb
    }

    /// The instruments, by name.
    pub fn instruments(&self) -> &[Instrument] {
        &self.instruments
    }

    /// The instrument of that name.
    pub fn instrument(&self, id: &str) -> Option<&Instrument> {
        let at = self.instruments.binary_search_by(|one| one.id.as_str().cmp(id)).ok()?;
        self.instruments.get(at)
    }

    /// The regimes that the library knows of, encoded or left out, in the order of `regimes.toml`.
    pub fn regimes(&self) -> &[Regime] {
        &self.regimes
    }

    /// Every duty with its instrument.
    pub fn duties(&self) -> impl Iterator<Item = (&Instrument, &Duty)> {
        self.instruments.iter().flat_map(|instrument| instrument.duties.iter().map(move |duty| (instrument, duty)))
    }

    /// The duty with this full name.
    pub fn duty(&self, id: &str) -> Option<(&Instrument, &Duty)> {
        let instrument = self.instrument(id.split_once('/')?.0)?;
        instrument.duties.iter().find(|duty| duty.id == id).map(|duty| (instrument, duty))
    }

    /// The calendar of that name.
    pub fn calendar(&self, id: &str) -> Option<&Calendar> {
        self.calendars.get(id)
    }

    /// The register of authorities of that name.
    pub fn register(&self, id: &str) -> Option<&Register> {
        self.registers.get(id)
    }

    /// The sign-offs of a rule file, oldest first.
    pub fn reviews(&self, file: &str) -> impl Iterator<Item = &Review> {
        let file = file.to_owned();
        self.reviews.iter().filter(move |one| one.file == file)
    }
}

struct Loading<'a> {
    library: Library,
    zones: &'a ZoneDatabase,
    includes: BTreeMap<String, Vec<String>>,
    schemas: [Schema; 5],
    found: Vec<Problem>,
}

impl<'a> Loading<'a> {
    fn new((digest, files): (String, usize), zones: &'a ZoneDatabase) -> Self {
        let library = Library {
            instruments: Vec::new(),
            calendars: BTreeMap::new(),
            registers: BTreeMap::new(),
            reviews: Vec::new(),
            regimes: Vec::new(),
            digest,
            files,
            tzdb: zones.version().to_owned(),
        };
        let schemas = [
            Schema::of::<InstrumentFile>(),
            Schema::of::<CalendarFile>(),
            Schema::of::<RegisterFile>(),
            Schema::of::<ReviewsFile>(),
            Schema::of::<RegimesFile>(),
        ];
        Self { library, zones, includes: BTreeMap::new(), schemas, found: Vec::new() }
    }

    fn file(&mut self, name: &str, bytes: &[u8]) {
        let Ok(text) = std::str::from_utf8(bytes) else {
            return self.found.push(Problem::line(name, 0, "the file is not text", "UTF-8"));
        };
        let source = Source { name, text, zones: self.zones };
        match name.split_once('/') {
            None if name == "reviews.toml" => self.reviews(&source),
            None if name == "regimes.toml" => self.regimes(&source),
            None => self.instrument(&source),
            Some(("calendars", _)) => self.calendar(&source),
            Some(("authorities", _)) => self.register(&source),
            Some(_) => self.found.push(Problem::line(
                name,
                0,
                "a rule file in a folder of no meaning",
                "calendars/ or authorities/",
            )),
        }
    }

    fn shape<T: Shape>(&mut self, source: &Source<'_>, schema: usize) -> Option<T> {
        self.schemas[schema].parse(source.name, source.text).map_err(|problems| self.found.extend(problems)).ok()
    }

    fn instrument(&mut self, source: &Source<'_>) {
        let Some(file) = self.shape::<InstrumentFile>(source, 0) else { return };
        let (instrument, found) = instrument::read::instrument(source, &file, sha256(source.text.as_bytes()));
        self.library.instruments.extend(instrument);
        self.found.extend(found);
    }

    fn calendar(&mut self, source: &Source<'_>) {
        let Some(file) = self.shape::<CalendarFile>(source, 1) else { return };
        let (calendar, includes, found) = register::read::calendar(source, &file);
        self.includes.insert(calendar.id.clone(), includes);
        self.library.calendars.insert(calendar.id.clone(), calendar);
        self.found.extend(found);
    }

    fn register(&mut self, source: &Source<'_>) {
        let Some(file) = self.shape::<RegisterFile>(source, 2) else { return };
        let (register, found) = register::read::register(source, &file);
        self.library.registers.insert(register.id.clone(), register);
        self.found.extend(found);
    }

    fn reviews(&mut self, source: &Source<'_>) {
        let Some(file) = self.shape::<ReviewsFile>(source, 3) else { return };
        let (reviews, found) = register::read::reviews(source, &file);
        self.library.reviews = reviews;
        self.found.extend(found);
    }

    fn regimes(&mut self, source: &Source<'_>) {
        let Some(file) = self.shape::<RegimesFile>(source, 4) else { return };
        let (regimes, found) = regimes(source, &file);
        self.library.regimes = regimes;
        self.found.extend(found);
    }

    fn end(mut self) -> Result<Library, Problems> {
        self.include();
        self.library.instruments.sort_by(|one, other| one.id.cmp(&other.id));
        self.review();
        // Checks between files say nothing true while a file is missing because of its own problems.
        if self.found.is_empty() {
            self.found = check::check(&self.library);
        }
        Problems::none_or_err(self.found).map(|()| self.library)
    }

    fn include(&mut self) {
        for (id, others) in &self.includes {
            for other in others {
                let days =
                    self.library.calendars.get(other).map(|calendar| (calendar.days.clone(), calendar.covers.clone()));
                let (Some((days, covers)), Some(calendar)) = (days, self.library.calendars.get_mut(id)) else {
                    let place = Place::Line { file: format!("calendars/{id}.toml"), line: 1 };
                    self.found.push(Problem::new(
                        place,
                        format!("there is no calendar `{other}`"),
                        "the id of a calendar",
                    ));
                    continue;
                };
                for (day, name) in days {
                    calendar.days.entry(day).or_insert(name);
                }
                calendar.covers =
                    *calendar.covers.start().max(covers.start())..=*calendar.covers.end().min(covers.end());
            }
        }
    }

    fn review(&mut self) {
        for instrument in &mut self.library.instruments {
            let file = format!("{}.toml", instrument.id);
            let mut signed = self.library.reviews.iter().filter(|one| one.file == file).peekable();
            instrument.review = match (signed.peek().is_some(), signed.any(|one| one.digest == instrument.digest)) {
                (false, _) => ReviewState::Unreviewed,
                (true, true) => ReviewState::Reviewed,
                (true, false) => ReviewState::ChangedSinceReview,
            };
        }
    }
}

fn digest_of(files: &BTreeMap<String, Vec<u8>>) -> (String, usize) {
    let mut hash = Sha256::new();
    let mut count = 0;
    for (name, bytes) in files.iter().filter(|(name, _)| name.as_str() != "reviews.toml") {
        for part in [name.as_bytes(), bytes] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        count += 1;
    }
    (hex(&hash.finalize()), count)
}

fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn hex(bytes: &[u8]) -> String {
    let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("sha256:{digits}")
}
