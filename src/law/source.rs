//! Where rule files come from: the program itself, or a folder.

use std::path::{Path, PathBuf};

use rust_embed::RustEmbed;

use super::Library;
use crate::problem::{Problem, Problems};
use crate::time::ZoneDatabase;

#[derive(RustEmbed)]
#[folder = "jurisdictions/"]
struct Embedded;

/// Why a library cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum LibraryError {
    /// A file or folder cannot be read.
    #[error("the rule folder cannot be read at {}", path.display())]
    Unreadable {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// The files are read, but not lawful.
    #[error(transparent)]
    Problems(#[from] Problems),
}

impl Library {
    /// The rule files that the program was built with.
    ///
    /// # Errors
    /// Every problem of the files.
    pub fn embedded() -> Result<Self, Problems> {
        Self::embedded_with(&ZoneDatabase::bundled())
    }

    /// As [`Library::embedded`], with zones from another database.
    ///
    /// # Errors
    /// Every problem of the files.
    pub fn embedded_with(zones: &ZoneDatabase) -> Result<Self, Problems> {
        let file = |name: std::borrow::Cow<'static, str>| {
            Embedded::get(&name).map(|file| (name.to_string(), file.data.into_owned()))
        };
        Self::load_with(Embedded::iter().filter_map(file), zones)?.with_law()
    }

    /// The rule files of a folder. (The one place below the machines that reads a disk: rules are read once, at the start.)
    ///
    /// # Errors
    /// A file that cannot be read, or every problem of the files.
    pub fn from_dir(path: impl AsRef<Path>) -> Result<Self, LibraryError> {
        Self::from_dir_with(path, &ZoneDatabase::bundled())
    }

    /// As [`Library::from_dir`], with zones from another database.
    ///
    /// # Errors
    /// As [`Library::from_dir`].
    pub fn from_dir_with(path: impl AsRef<Path>, zones: &ZoneDatabase) -> Result<Self, LibraryError> {
        let root = path.as_ref();
        let mut files = Vec::new();
        for folder in ["", "calendars", "authorities"] {
            let folder_path = root.join(folder);
            if folder.is_empty() || folder_path.is_dir() {
                read_folder(&folder_path, folder, &mut files)?;
            }
        }
        Ok(Self::load_with(files, zones)?.with_law()?)
    }

    /// An assessment by no law owes nothing, which nobody who names a folder of law can mean.
    fn with_law(self) -> Result<Self, Problems> {
        if self.instruments().is_empty() {
            let found = "there is no rule file, so that nothing would be owed to anybody";
            let expected = "a folder with rule files such as us-ca-business.toml (see jurisdictions/README.md)";
            return Err(Problems(vec![Problem::line("", 0, found, expected)]));
        }
        Ok(self)
    }
}

fn read_folder(path: &Path, prefix: &str, files: &mut Vec<(String, Vec<u8>)>) -> Result<(), LibraryError> {
    let unreadable = |path: &Path| {
        let path = path.to_owned();
        move |source| LibraryError::Unreadable { path, source }
    };
    for entry in std::fs::read_dir(path).map_err(unreadable(path))? {
        let file = entry.map_err(unreadable(path))?.path();
        let Some(name) = file.file_name().and_then(|name| name.to_str()).filter(|name| name.ends_with(".toml")) else {
            continue;
        };
        let name = if prefix.is_empty() { name.to_owned() } else { format!("{prefix}/{name}") };
        files.push((name, std::fs::read(&file).map_err(unreadable(&file))?));
    }
    Ok(())
}
