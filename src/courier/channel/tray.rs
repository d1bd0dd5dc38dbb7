//! Letters for a mail house: a folder for each mailing with one PDF for each letter, and a manifest that says what to
//! print and where it goes. The manifest is what counts: a file that it does not name is not to be printed.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use sha2::{Digest, Sha256};

use super::contract::{PostItem, Sent};
use crate::delivery::{Outcome, Reply, Stage};

/// How many copies of one letter find a name.
const COPIES: u32 = 10_000;
/// Lines of an address in the manifest.
const LINES: usize = 8;

static SERIAL: AtomicU64 = AtomicU64::new(0);

/// A folder that takes letters.
#[derive(Debug, Clone)]
pub struct Tray {
    root: PathBuf,
}

impl Tray {
    /// The tray at `root`; made if it is not there.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn open(root: &Path) -> io::Result<Self> {
        fs::create_dir_all(root)?;
        Ok(Self { root: root.to_owned() })
    }

    /// Hands a letter over: the file first, then its line in the manifest, each durable before the next.
    pub async fn hand_over(&self, item: PostItem) -> Sent {
        let root = self.root.clone();
        match tokio::task::spawn_blocking(move || keep(&root, &item)).await {
            Ok(Ok(file)) => sent(Outcome::Accepted, "handed over to the mail house", Some(file)),
            Ok(Err(error)) => sent(Outcome::RelayFailed, &error.kind().to_string(), None),
            Err(_) => sent(Outcome::Ambiguous, "the writing was interrupted", None),
        }
    }
}

fn sent(outcome: Outcome, text: &str, remote_id: Option<String>) -> Sent {
    let reply = Reply { code: None, enhanced: None, text: text.to_owned() };
    Sent { outcome, stage: Stage::Dot, reply, remote_id, relay: "letters".to_owned(), mend: false }
}

fn keep(root: &Path, item: &PostItem) -> io::Result<String> {
    let folder = root.join(&item.mailing);
    fs::create_dir_all(&folder)?;
    let serial = SERIAL.fetch_add(1, Ordering::Relaxed);
    let draft = folder.join(format!(".{}.{}.{serial}.part", item.id, std::process::id()));
    let mut file = File::create_new(&draft)?;
    file.write_all(&item.pdf)?;
    file.sync_all()?;
    let kept = link_first_free(&folder, &draft, &item.id);
    fs::remove_file(&draft)?;
    let (name, copy) = kept?;
    File::open(&folder)?.sync_all()?;
    enter(&folder, item, &name, copy)?;
    Ok(format!("{}/{name}", item.mailing))
}

/// A hard link does not replace: two writers cannot take the same name.
fn link_first_free(folder: &Path, draft: &Path, id: &str) -> io::Result<(String, u32)> {
    for copy in 1..=COPIES {
        let name = format!("{id}.copy{copy}.pdf");
        match fs::hard_link(draft, folder.join(&name)) {
            Ok(()) => return Ok((name, copy)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::Error::from(io::ErrorKind::AlreadyExists))
}

/// Adds a line to the manifest in one write, so that lines of several writers do not mix.
fn enter(folder: &Path, item: &PostItem, name: &str, copy: u32) -> io::Result<()> {
    let path = folder.join("manifest.csv");
    if let Ok(mut fresh) = File::create_new(&path) {
        fresh.write_all(&row(&head())?)?;
    }
    let digest: String = Sha256::digest(&item.pdf).iter().map(|byte| format!("{byte:02x}")).collect();
    let mut cells = vec![
        name.to_owned(),
        item.pages.to_string(),
        digest,
        item.reference.clone(),
        item.language.clone(),
        item.territory.clone(),
        // an earlier copy may have been printed: the mail house compares before it prints both
        (copy > 1).to_string(),
    ];
    let lines = item.address.iter().cloned().chain(std::iter::repeat(String::new()));
    cells.extend(lines.take(LINES));
    let mut manifest = OpenOptions::new().append(true).open(&path)?;
    manifest.write_all(&row(&cells)?)?;
    manifest.sync_all()
}

fn head() -> Vec<String> {
    let fixed = ["file", "pages", "sha256", "reference", "language", "territory", "possible_duplicate"];
    let lines = (1..=LINES).map(|line| format!("address_{line}"));
    fixed.into_iter().map(str::to_owned).chain(lines).collect()
}

fn row(cells: &[String]) -> io::Result<Vec<u8>> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(cells).map_err(io::Error::other)?;
    writer.into_inner().map_err(|error| io::Error::other(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item() -> PostItem {
        PostItem {
            id: "m1-7".to_owned(),
            mailing: "mlg_1".to_owned(),
            reference: "INC-2026-0042".to_owned(),
            language: "en".to_owned(),
            territory: "US-TX".to_owned(),
            address: ["Sample \"Person\"", "1 Sample Street, Apt 2", "Exampleton, TX 00000"]
                .map(str::to_owned)
                .to_vec(),
            pdf: b"%PDF-1.7 sample".to_vec(),
            pages: 2,
        }
    }

    #[tokio::test]
    async fn each_letter_is_a_file_and_a_line_of_the_manifest_and_a_second_copy_says_so() {
        let folder = tempfile::tempdir().unwrap();
        let tray = Tray::open(folder.path()).unwrap();
        let first = tray.hand_over(item()).await;
        assert_eq!((first.outcome, first.remote_id.as_deref()), (Outcome::Accepted, Some("mlg_1/m1-7.copy1.pdf")));
        let second = tray.hand_over(item()).await;
        assert_eq!(second.remote_id.as_deref(), Some("mlg_1/m1-7.copy2.pdf"));
        assert_eq!(fs::read(folder.path().join("mlg_1/m1-7.copy1.pdf")).unwrap(), item().pdf);
        let manifest = fs::read(folder.path().join("mlg_1/manifest.csv")).unwrap();
        let mut reader = csv::Reader::from_reader(manifest.as_slice());
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        assert_eq!(rows.len(), 2);
        assert_eq!(
            (&rows[0][0], &rows[0][1], &rows[0][6], &rows[0][7]),
            ("m1-7.copy1.pdf", "2", "false", "Sample \"Person\"")
        );
        assert_eq!((&rows[1][0], &rows[1][6]), ("m1-7.copy2.pdf", "true"));
        assert!(fs::read_dir(folder.path().join("mlg_1")).unwrap().count() == 3, "drafts stay behind");
    }

    #[tokio::test]
    async fn a_missing_disk_is_the_trays_failure() {
        let folder = tempfile::tempdir().unwrap();
        let tray = Tray::open(&folder.path().join("post")).unwrap();
        fs::remove_dir_all(folder.path().join("post")).unwrap();
        fs::write(folder.path().join("post"), "a file stands where the folder was").unwrap();
        assert_eq!(tray.hand_over(item()).await.outcome, Outcome::RelayFailed);
    }
}
