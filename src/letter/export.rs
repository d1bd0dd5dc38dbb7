//! A letter becomes a PDF.

use typst::diag::{SourceDiagnostic, SourceResult};
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::fonts::Fonts;
use super::model::{Created, Letter};
use super::problem::LetterProblem;
use super::world::Sealed;
use super::{check, mend, wire};

/// A letter ready to be printed.
#[derive(Debug, Clone)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
}

/// Sets the letter. The same letter and the same fonts give the same bytes.
pub fn pdf(letter: &Letter, fonts: &Fonts) -> Result<Pdf, LetterProblem> {
    let options = options(letter)?;
    let document = document(letter, fonts)?;
    let bytes = set(typst_pdf::pdf(&document, &options))?;
    Ok(Pdf { bytes, pages: document.pages().len() })
}

/// The pages of the letter, their text in reading order.
pub(super) fn document(letter: &Letter, fonts: &Fonts) -> Result<PagedDocument, LetterProblem> {
    check::letter(letter, fonts)?;
    let data = wire::of(letter, fonts)?;
    let json = serde_json::to_string(&data).map_err(|e| LetterProblem::Typeset(e.to_string()))?;
    let world = Sealed::new(fonts, json).ok_or_else(|| LetterProblem::Typeset("no template".to_owned()))?;
    let document: PagedDocument = set(typst::compile(&world).output)?;
    Ok(mend::document(&document, letter.others.is_empty().then_some(letter.rtl)))
}

/// Drops what the typesetter remembers of letters set more than `age` letters ago. Without it
/// its memory grows with every letter.
pub fn forget(age: usize) {
    typst::comemo::evict(age);
}

fn options(letter: &Letter) -> Result<PdfOptions, LetterProblem> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]);
    let standards = standards.map_err(|e| LetterProblem::Typeset(e.message().to_string()))?;
    Ok(PdfOptions {
        ident: Smart::Custom(letter.ident.clone()),
        creator: Smart::Custom(Some("Duenotice".to_owned())),
        timestamp: letter.created.map(timestamp).transpose()?,
        page_ranges: None,
        standards,
        tagged: true,
        pretty: false,
    })
}

fn timestamp(at: Created) -> Result<Timestamp, LetterProblem> {
    let moment = Datetime::from_ymd_hms(at.year, at.month, at.day, at.hour, at.minute, at.second);
    moment.map(Timestamp::new_utc).ok_or(LetterProblem::Created)
}

fn set<T>(result: SourceResult<T>) -> Result<T, LetterProblem> {
    result.map_err(|errors| problem(errors.as_slice()))
}

/// The template fails with fixed words where something does not fit.
fn problem(errors: &[SourceDiagnostic]) -> LetterProblem {
    let messages: Vec<&str> = errors.iter().map(|e| e.message.as_str()).collect();
    let said = |words: &str| messages.iter().any(|m| m.contains(words));
    if said("duenotice:address") {
        LetterProblem::Address
    } else if said("duenotice:sender") {
        LetterProblem::Sender
    } else {
        LetterProblem::Typeset(messages.join("; "))
    }
}
