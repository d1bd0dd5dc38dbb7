//! The fonts that letters are printed with, read once and shared.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use typst::foundations::Bytes;
use typst::text::{Coverage, Font, FontBook, FontFlags, FontInfo, FontStyle};
use typst::utils::LazyHash;

/// Why the fonts could not be loaded.
#[derive(Debug, thiserror::Error)]
pub enum FontProblem {
    /// A folder or file could not be read.
    #[error("fonts in {}: {source}", path.display())]
    Read {
        /// What was read.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// There is no usable font.
    #[error("no font is in {}", shown(.0))]
    None(Vec<PathBuf>),
}

/// Fonts, read once; a clone shares them.
#[derive(Clone)]
pub struct Fonts(Arc<Inner>);

struct Inner {
    book: LazyHash<FontBook>,
    faces: Vec<Font>,
    covered: Coverage,
}

impl Fonts {
    /// Reads the upright regular and bold fonts below these folders, in the order of their paths.
    pub fn load(dirs: &[PathBuf]) -> Result<Self, FontProblem> {
        let mut files = Vec::new();
        for dir in dirs {
            walk(dir, &mut files)?;
        }
        files.sort();
        let mut faces = Vec::new();
        for path in &files {
            faces.extend(read(path)?);
        }
        if faces.is_empty() {
            return Err(FontProblem::None(dirs.to_vec()));
        }
        Ok(Self::of(faces))
    }

    fn of(faces: Vec<Font>) -> Self {
        let book = FontBook::from_fonts(&faces);
        let covered = faces.iter().flat_map(|f| f.info().coverage.iter()).collect();
        Self(Arc::new(Inner { book: LazyHash::new(book), covered: Coverage::from_vec(covered), faces }))
    }

    /// Whether some font has the character.
    pub fn covers(&self, c: char) -> bool {
        self.0.covered.contains(u32::from(c))
    }

    /// Whether the family is here.
    pub fn has(&self, family: &str) -> bool {
        self.0.book.contains_family(&family.to_lowercase())
    }

    /// How many faces there are.
    pub fn faces(&self) -> usize {
        self.0.faces.len()
    }

    pub(super) fn book(&self) -> &LazyHash<FontBook> {
        &self.0.book
    }

    pub(super) fn face(&self, index: usize) -> Option<Font> {
        self.0.faces.get(index).cloned()
    }
}

impl fmt::Debug for Fonts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fonts({} faces)", self.faces())
    }
}

/// Large families that a letter never uses; their files are not kept.
const UNUSED: &[&str] = &["Noto Serif CJK", "Noto Sans Mono CJK"];

fn keep(info: &FontInfo) -> bool {
    let weight = info.variant.weight.to_number();
    let variable = info.flags.contains(FontFlags::VARIABLE);
    let stretch = info.variant.stretch.to_ratio().get();
    info.variant.style == FontStyle::Normal
        && (variable || weight == 400 || weight == 700)
        && (variable || (stretch - 1.0).abs() < 0.01)
        && !UNUSED.iter().any(|name| info.family.starts_with(name))
}

fn read(path: &Path) -> Result<Vec<Font>, FontProblem> {
    let bytes = fs::read(path).map_err(|source| FontProblem::Read { path: path.to_owned(), source })?;
    let data = Bytes::new(bytes);
    Ok(Font::iter(data).filter(|font| keep(font.info())).collect())
}

fn walk(dir: &Path, files: &mut Vec<PathBuf>) -> Result<(), FontProblem> {
    let problem = |source| FontProblem::Read { path: dir.to_owned(), source };
    for entry in fs::read_dir(dir).map_err(problem)? {
        let path = entry.map_err(problem)?.path();
        if path.is_dir() {
            walk(&path, files)?;
        } else if is_font(&path) {
            files.push(path);
        }
    }
    Ok(())
}

fn is_font(path: &Path) -> bool {
    let extension = path.extension().and_then(|e| e.to_str()).unwrap_or_default();
    ["ttf", "otf", "ttc", "otc"].iter().any(|e| extension.eq_ignore_ascii_case(e))
}

fn shown(dirs: &[PathBuf]) -> String {
    let dirs: Vec<String> = dirs.iter().map(|d| d.display().to_string()).collect();
    dirs.join(", ")
}
