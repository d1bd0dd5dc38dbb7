//! Messages as files: a Maildir (tmp, new, cur) that any mail reader opens.
//!
//! A delivery has its own file name, so that a second copy stands visibly beside the first.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use super::contract::{Channel, Message, Sent};
use crate::delivery::{Outcome, Reply, Stage};

/// How many copies of one delivery find a name.
const COPIES: u32 = 10_000;

static SERIAL: AtomicU64 = AtomicU64::new(0);

/// A directory that takes messages.
#[derive(Debug, Clone)]
pub struct Maildir {
    name: String,
    root: PathBuf,
}

impl Maildir {
    /// The Maildir at `root`, called `name`; made if it is not there.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn open(name: &str, root: &Path) -> io::Result<Self> {
        for part in ["tmp", "new", "cur"] {
            fs::create_dir_all(root.join(part))?;
        }
        Ok(Self { name: name.to_owned(), root: root.to_owned() })
    }

    fn sent(&self, outcome: Outcome, text: &str, remote_id: Option<String>) -> Sent {
        let reply = Reply { code: None, enhanced: None, text: text.to_owned() };
        Sent { outcome, stage: Stage::Dot, reply, remote_id, relay: self.name.clone(), mend: false }
    }
}

impl Channel for Maildir {
    async fn send(&mut self, message: &Message) -> Sent {
        let (root, message) = (self.root.clone(), message.clone());
        match tokio::task::spawn_blocking(move || keep(&root, &message)).await {
            Ok(Ok(file)) => self.sent(Outcome::Accepted, "kept", Some(file)),
            Ok(Err(error)) => self.sent(Outcome::RelayFailed, &error.kind().to_string(), None),
            Err(_) => self.sent(Outcome::Ambiguous, "the writing was interrupted", None),
        }
    }

    async fn rest(&mut self) {}
}

/// Writes to `tmp`, makes it durable, and links it into `new` under the first free name.
fn keep(root: &Path, message: &Message) -> io::Result<String> {
    let serial = SERIAL.fetch_add(1, Ordering::Relaxed);
    let draft = root.join("tmp").join(format!("{}.{}.{serial}", message.id, std::process::id()));
    let mut file = File::create_new(&draft)?;
    write!(file, "Return-Path: <{}>\r\n", message.sender.reveal())?;
    write!(file, "Delivered-To: {}\r\n", message.recipient.reveal())?;
    file.write_all(&message.bytes)?;
    file.sync_all()?;
    let kept = link_first_free(root, &draft, &message.id);
    fs::remove_file(&draft)?;
    let kept = kept?;
    File::open(root.join("new"))?.sync_all()?;
    Ok(kept)
}

/// A hard link does not replace: two writers cannot take the same name.
fn link_first_free(root: &Path, draft: &Path, id: &str) -> io::Result<String> {
    for copy in 1..=COPIES {
        let name = format!("{id}.copy{copy}.duenotice");
        match fs::hard_link(draft, root.join("new").join(&name)) {
            Ok(()) => return Ok(name),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::Error::from(io::ErrorKind::AlreadyExists))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::delivery::Mailbox;

    #[tokio::test]
    async fn a_second_copy_overwrites_nothing_and_is_visible() {
        let folder = tempfile::tempdir().unwrap();
        let mut maildir = Maildir::open("files", folder.path()).unwrap();
        let message = Message {
            id: "m1-7".to_owned(),
            envelope_id: "m1-7.0123456789abcdef".to_owned(),
            sender: Mailbox::parse("bounce@example.org").unwrap(),
            recipient: Mailbox::parse("someone@example.org").unwrap(),
            bytes: b"Subject: x\r\n\r\nhello\r\n".to_vec(),
        };
        let first = maildir.send(&message).await;
        assert_eq!((first.outcome, first.remote_id.as_deref()), (Outcome::Accepted, Some("m1-7.copy1.duenotice")));
        let second = maildir.send(&message).await;
        assert_eq!(second.remote_id.as_deref(), Some("m1-7.copy2.duenotice"));
        let text = fs::read_to_string(folder.path().join("new/m1-7.copy1.duenotice")).unwrap();
        assert_eq!(
            text,
            "Return-Path: <bounce@example.org>\r\nDelivered-To: someone@example.org\r\nSubject: x\r\n\r\nhello\r\n"
        );
        assert_eq!(fs::read_dir(folder.path().join("tmp")).unwrap().count(), 0);
    }

    #[tokio::test]
    async fn a_full_or_missing_disk_is_the_relays_failure() {
        let folder = tempfile::tempdir().unwrap();
        let mut maildir = Maildir::open("files", folder.path()).unwrap();
        fs::remove_dir_all(folder.path().join("tmp")).unwrap();
        let message = Message {
            id: "m1-7".to_owned(),
            envelope_id: "m1-7.0123456789abcdef".to_owned(),
            sender: Mailbox::parse("bounce@example.org").unwrap(),
            recipient: Mailbox::parse("someone@example.org").unwrap(),
            bytes: Vec::new(),
        };
        assert_eq!(maildir.send(&message).await.outcome, Outcome::RelayFailed);
    }
}
