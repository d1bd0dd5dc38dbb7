//! A Maildir that a mail server fills with what comes back, and that is emptied here.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tokio::fs;
use tokio::io::AsyncReadExt;
use tokio_util::sync::CancellationToken;

use crate::app::{AppError, ReportDesk};
use crate::inbound::LONGEST;
use crate::store::Received;

/// How often `new/` is looked into.
const LOOK_EVERY: Duration = Duration::from_secs(2);
/// The rest after something that hinders everything, such as a store that is away.
const REST: Duration = Duration::from_secs(15);

/// A Maildir, and who takes what lies in it. Any number of processes may empty the same one: a message that two of them
/// take is known as a copy.
pub struct ReturnBox {
    folder: PathBuf,
    desk: ReportDesk,
}

/// Why messages stay where they are.
#[derive(Debug, thiserror::Error)]
pub enum Hindered {
    /// The folder cannot be read or written.
    #[error("the Maildir cannot be used")]
    Folder(#[from] io::Error),
    /// What was read cannot be recorded now.
    #[error(transparent)]
    Desk(#[from] AppError),
}

impl ReturnBox {
    /// The Maildir of a folder; nothing is touched yet.
    pub fn new(folder: PathBuf, desk: ReportDesk) -> Self {
        Self { folder, desk }
    }

    /// Empties it until `stop`.
    pub async fn run(self, stop: CancellationToken) {
        while !stop.is_cancelled() {
            let rest = match self.empty(&stop).await {
                Ok(()) => LOOK_EVERY,
                Err(hindered) => {
                    tracing::warn!(reason = %hindered, folder = %self.folder.display(), "what came back waits in its Maildir");
                    REST
                }
            };
            let _ = stop.run_until_cancelled(tokio::time::sleep(rest)).await;
        }
    }

    /// Takes everything that lies in `new/`. A message leaves it only when what it changes is committed.
    async fn empty(&self, stop: &CancellationToken) -> Result<(), Hindered> {
        for name in ["new", "cur", "tmp", "unreadable"] {
            fs::create_dir_all(self.folder.join(name)).await?;
        }
        let mut entries = fs::read_dir(self.folder.join("new")).await?;
        while let Some(entry) = entries.next_entry().await? {
            if stop.is_cancelled() {
                return Ok(());
            }
            let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
            if !entry.file_type().await?.is_file() {
                continue;
            }
            let outcome = match first_bytes(&path).await {
                Ok(message) => match self.desk.take(&message, None).await {
                    Ok(outcome) => outcome,
                    Err(away @ AppError::Unavailable { .. }) => return Err(away.into()),
                    Err(fault) => {
                        // one message must not keep all others from being taken
                        tracing::error!(file = %name, reason = %fault, "a message that came back stays: it could not be recorded");
                        continue;
                    }
                },
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue, // another process was quicker
                Err(error) => {
                    tracing::warn!(file = %name, reason = %error, "a file that came back cannot be opened");
                    Received::Unreadable
                }
            };
            if let Err(error) = self.put_away(&path, &name, outcome).await {
                tracing::warn!(file = %name, reason = %error, "a message that was taken cannot be put away");
            }
        }
        Ok(())
    }

    async fn put_away(&self, path: &Path, name: &str, outcome: Received) -> io::Result<()> {
        let to = if outcome == Received::Unreadable {
            tracing::warn!(file = %name, "a message that came back cannot be read; it lies in unreadable/");
            self.folder.join("unreadable").join(name)
        } else {
            self.folder.join("cur").join(format!("{name}:2,S"))
        };
        match fs::rename(path, to).await {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

async fn first_bytes(path: &Path) -> io::Result<Vec<u8>> {
    let mut message = Vec::new();
    fs::File::open(path).await?.take(LONGEST as u64).read_to_end(&mut message).await?;
    Ok(message)
}
