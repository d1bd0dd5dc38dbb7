//! Letters: the notice's HTML part as pages for a window envelope.

use chrono::{DateTime, Datelike, Timelike, Utc};

use super::channel::PostItem;
use crate::letter::{Created, Fonts, Letter, LetterProblem, Paper, Part, forget, of_notice, pdf, printable};
use crate::notice::{Direction, Locale, Rendered};

/// How many letters back the typesetter remembers pieces of: without an end its memory grows with every letter.
const REMEMBERED: usize = 10;

/// What letters are set with, shared by all tasks.
#[derive(Debug, Clone)]
pub struct LetterShop {
    /// The fonts.
    pub fonts: Fonts,
    /// The sheet; `None` for the one that is usual where the recipient lives.
    pub paper: Option<Paper>,
}

/// What a letter carries besides the notice.
pub(super) struct Posted<'a> {
    pub id: String,
    pub mailing: String,
    pub territory: &'a str,
    pub released_at: DateTime<Utc>,
    pub sender: &'a [String],
    pub reference: &'a str,
    pub address: Vec<String>,
}

/// Why a letter cannot be set. Names characters and parts, never values.
#[derive(Debug, thiserror::Error)]
pub enum Unset {
    /// The notice is not the restricted HTML of notices.
    #[error("the notice cannot be laid out as a letter")]
    Notice,
    /// The typesetter refuses it.
    #[error(transparent)]
    Letter(#[from] LetterProblem),
}

impl LetterShop {
    /// Sets a letter. The same notice to the same person gives the same bytes.
    pub(super) fn set(&self, notice: &[(&Locale, Rendered)], posted: Posted<'_>) -> Result<PostItem, Unset> {
        let (first, others) = notice.split_first().ok_or(Unset::Notice)?;
        let of = |html: &str| of_notice(html, &self.fonts).map_err(|_| Unset::Notice);
        let others = others.iter().map(|(locale, block)| {
            Ok(Part { lang: locale.to_string(), rtl: is_rtl(locale), blocks: of(&block.html)? })
        });
        let plain = |lines: &[String]| lines.iter().map(|line| printable(line, &self.fonts)).collect::<Vec<_>>();
        let letter = Letter {
            lang: first.0.to_string(),
            rtl: is_rtl(first.0),
            title: notice.iter().map(|(_, block)| block.subject.as_str()).collect::<Vec<_>>().join(" / "),
            paper: self.paper.unwrap_or_else(|| usual(posted.territory)),
            sender: plain(posted.sender),
            to: plain(&posted.address),
            blocks: of(&first.1.html)?,
            others: others.collect::<Result<_, Unset>>()?,
            ident: format!("{}/{}", posted.mailing, posted.id),
            created: created(posted.released_at),
        };
        let set = pdf(&letter, &self.fonts);
        forget(REMEMBERED);
        let set = set?;
        Ok(PostItem {
            id: posted.id,
            mailing: posted.mailing,
            reference: posted.reference.to_owned(),
            language: languages(notice),
            territory: posted.territory.to_owned(),
            address: posted.address,
            pdf: set.bytes,
            pages: set.pages,
        })
    }
}

/// The languages of a notice, as Content-Language lists them (RFC 3282).
pub(super) fn languages(notice: &[(&Locale, Rendered)]) -> String {
    notice.iter().map(|(locale, _)| locale.as_str()).collect::<Vec<_>>().join(", ")
}

fn is_rtl(locale: &Locale) -> bool {
    locale.direction() == Direction::Rtl
}

/// The sheet that is usual in a territory. (Our reading, without a source: CLDR, which knows, is not asked for paper.)
fn usual(territory: &str) -> Paper {
    let country = territory.split('-').next().unwrap_or_default();
    if matches!(country, "US" | "CA" | "PR" | "GU" | "VI" | "MX" | "PH") { Paper::UsLetter } else { Paper::A4 }
}

fn created(at: DateTime<Utc>) -> Option<Created> {
    let small = |number: u32| u8::try_from(number).ok();
    Some(Created {
        year: at.year(),
        month: small(at.month())?,
        day: small(at.day())?,
        hour: small(at.hour())?,
        minute: small(at.minute())?,
        second: small(at.second())?,
    })
}

/// The letter of a notice in each of its languages to a made-up recipient, for people who look at it.
///
/// # Errors
/// [`Unset`], such as for characters that no font has.
pub fn sample_letter(shop: &LetterShop, notice: &[(&Locale, Rendered)]) -> Result<Vec<u8>, Unset> {
    let lines = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
    let posted = Posted {
        id: "sample".to_owned(),
        mailing: "sample".to_owned(),
        territory: if notice.iter().any(|(locale, _)| locale.as_str() == "en") { "US-TX" } else { "DE" },
        released_at: DateTime::UNIX_EPOCH,
        sender: &lines(&["Example University", "1 Sample Square", "Exampleton, EX 00000"]),
        reference: "INC-2026-0042",
        address: lines(&["Sample Recipient", "2 Sample Street", "Exampleton, EX 00000"]),
    };
    shop.set(notice, posted).map(|item| item.pdf)
}
