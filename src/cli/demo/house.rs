//! The demo's folder and the people in it.

use std::path::Path;

use anyhow::Context;

use crate::app::{Caller, Engine, Role};
use crate::audit::Actor;
use crate::cli::config::{self, Settings};
use crate::cli::open;
use crate::store::TokenKind;

/// Proposes templates and sends them to review.
pub fn author() -> Caller {
    Caller { actor: Actor::Person("demo-author@example.org".into()), roles: vec![Role::Author, Role::Viewer] }
}

/// Approves templates and releases mailings.
pub fn approver() -> Caller {
    let roles = vec![Role::Approver, Role::Releaser, Role::Viewer, Role::Auditor];
    Caller { actor: Actor::Person("demo-approver@example.org".into()), roles }
}

/// The incident system that hands in the job.
pub fn machine() -> Caller {
    Caller { actor: Actor::Machine("demo-incident-system".into()), roles: vec![Role::Machine] }
}

/// Settings that keep everything in one folder, and the master key in it.
///
/// # Errors
/// If the folder cannot be made or written.
pub fn furnish(dir: &Path, listen: &str) -> anyhow::Result<Settings> {
    std::fs::create_dir_all(dir).with_context(|| format!("making the folder {}", dir.display()))?;
    let key = dir.join("master.key");
    if !key.exists() {
        open::new_master_key(&key)?;
    }
    let mut settings = config::read(None)?;
    settings.store.url = format!("sqlite://{}", dir.join("duenotice.db").display());
    settings.audit.url = format!("sqlite://{}", dir.join("audit.db").display());
    settings.queue.url = "in-process".to_owned();
    settings.keys.master_file = key;
    settings.data.recipients_folder = dir.to_path_buf();
    settings.mail.channel = "maildir".to_owned();
    settings.mail.maildir = dir.join("outbox");
    settings.mail.drill_maildir = dir.join("drills");
    settings.relay.per_second = 0;
    // letters need fonts; without them the plan says who waits for a letter
    if settings.letters.fonts.iter().all(|folder| folder.is_dir()) {
        settings.letters.folder = dir.join("letters");
    }
    settings.http.verify_page = "https://notices.example.org/verify".to_owned();
    settings.http.bind = listen.to_owned();
    Ok(settings)
}

/// Makes access for the two people, once, and tells how to come in.
///
/// # Errors
/// If the tokens cannot be issued or written.
pub async fn invite(engine: &Engine, dir: &Path, listen: &str) -> anyhow::Result<()> {
    let file = dir.join("access-tokens.txt");
    if !file.exists() {
        let mut text = String::new();
        for (caller, extra) in [(author(), None), (approver(), Some(Role::Operator))] {
            let Actor::Person(name) = &caller.actor else { continue };
            let roles: Vec<Role> = caller.roles.iter().copied().chain(extra).collect();
            let end = engine.clock.now() + chrono::Duration::days(30);
            let token = engine.issue_token(&Caller::engine(), TokenKind::Person, name, &roles, Some(end)).await?;
            text.push_str(&format!("{name}  {}\n", token.reveal()));
        }
        std::fs::write(&file, text)?;
    }
    println!("\nThe console is at http://{listen}/ and the API at http://{listen}/v1 (Ctrl-C ends).");
    println!("Sign in with one of the access tokens in {}:", file.display());
    print!("{}", std::fs::read_to_string(&file)?);
    Ok(())
}
