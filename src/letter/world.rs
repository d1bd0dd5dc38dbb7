//! The closed world that a letter is set in: one template, one letter, the fonts, and nothing else.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use super::fonts::Fonts;

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
static TEMPLATE: LazyLock<Option<Source>> =
    LazyLock::new(|| file("letter.typ").map(|id| Source::new(id, include_str!("letter.typ").to_owned())));
static LETTER: LazyLock<Option<FileId>> = LazyLock::new(|| file("letter.json"));

fn file(name: &str) -> Option<FileId> {
    let path = VirtualPath::new(name).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// A world for one letter.
pub(super) struct Sealed<'a> {
    fonts: &'a Fonts,
    template: &'static Source,
    letter: Bytes,
}

impl<'a> Sealed<'a> {
    /// The world in which this JSON is the letter.
    pub fn new(fonts: &'a Fonts, letter: String) -> Option<Self> {
        let template = TEMPLATE.as_ref()?;
        Some(Self { fonts, template, letter: Bytes::from_string(letter) })
    }
}

fn denied<T>(id: FileId) -> FileResult<T> {
    let _ = id;
    Err(FileError::AccessDenied)
}

impl World for Sealed<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { denied(id) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if Some(id) == *LETTER { Ok(self.letter.clone()) } else { denied(id) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.face(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
