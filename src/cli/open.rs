//! Opens what the settings name, and puts an engine together.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, bail};

use crate::app::{Caller, Engine, HouseSettings, ReportDesk};
use crate::audit_log::AuditLog;
use crate::inbound::Secrets;
use crate::law::Library;
use crate::notice::{Catalogue, PageWords, Sources};
use crate::personal::MasterKey;
use crate::problem::Problems;
use crate::store::{Schema, Store, StoreSettings};
use crate::time::{Clock, SystemClock};

use super::config::Settings;
use super::relay_settings::most_per_second;

/// The environment variable that holds the access token of whoever calls.
const TOKEN: &str = "DUENOTICE_TOKEN";

/// How the schema is treated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Migrate {
    /// Brought up to date.
    Yes,
    /// Must be current already.
    No,
}

/// Opens both databases and loads law and templates.
///
/// # Errors
/// In words that say what to do.
pub async fn engine(settings: &Settings, migrate: Migrate) -> anyhow::Result<Engine> {
    let store = store(settings, migrate).await?;
    let audit = AuditLog::open(&settings.audit.url).await.context("opening the audit log (audit.url)")?;
    if migrate == Migrate::Yes {
        audit.migrate().await?;
    }
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    Ok(Engine {
        store,
        audit,
        library: Arc::new(library(settings)?),
        catalogue: Arc::new(catalogue(settings)?),
        clock,
        master: master_key(&settings.keys.master_file)?,
        house: HouseSettings {
            recipients_folder: settings.data.recipients_folder.clone(),
            letters: !settings.letters.folder.as_os_str().is_empty(),
            per_second: most_per_second(settings),
            give_up_after: chrono::Duration::hours(settings.work.give_up_after_hours),
            callback_secrets: callback_secrets(&settings.inbound.secret_file)?,
            local_webhooks: settings.webhooks.allow_local,
        },
    })
}

/// Opens what is needed to take what comes back, and no more.
///
/// # Errors
/// In words that say what to do.
pub async fn report_desk(settings: &Settings) -> anyhow::Result<ReportDesk> {
    let store = store(settings, Migrate::No).await?;
    Ok(ReportDesk { store, master: master_key(&settings.keys.master_file)?, clock: Arc::new(SystemClock) })
}

fn callback_secrets(file: &str) -> anyhow::Result<Secrets> {
    if file.is_empty() {
        return Ok(Secrets::default());
    }
    let text = std::fs::read_to_string(file).with_context(|| format!("reading {file} (inbound.secret_file)"))?;
    Ok(Secrets::read(&text)?)
}

/// Opens both databases, and finds out who calls: whoever holds the access token in `DUENOTICE_TOKEN`.
///
/// # Errors
/// In words that say what to do.
pub async fn signed(settings: &Settings) -> anyhow::Result<(Engine, Caller)> {
    let token = std::env::var(TOKEN).ok().filter(|token| !token.is_empty());
    let token = token.with_context(|| {
        format!(
            "say who you are: put your access token into the environment variable {TOKEN} (see `duenotice token issue`)"
        )
    })?;
    let engine = engine(settings, Migrate::No).await?;
    let Some((caller, _)) = engine.authenticate(token.trim()).await? else {
        bail!("the access token in {TOKEN} is not known, has expired or was revoked");
    };
    Ok((engine, caller))
}

/// Opens the store; refuses to work on another schema than this program's.
///
/// # Errors
/// In words that say what to do.
pub async fn store(settings: &Settings, migrate: Migrate) -> anyhow::Result<Store> {
    let wanted = StoreSettings { url: settings.store.url.clone(), max_connections: settings.store.max_connections };
    let store = Store::open(&wanted).await.context("opening the store (store.url)")?;
    match (store.schema().await?, migrate) {
        (Schema::Current, _) => {}
        (Schema::Ahead, _) => bail!("the store's schema is newer than this program; use the newer program"),
        (Schema::Empty | Schema::Behind, Migrate::Yes) => store.migrate().await?,
        (Schema::Empty | Schema::Behind, Migrate::No) => {
            bail!("the store's schema is not up to date; run `duenotice migrate`")
        }
    }
    Ok(store)
}

/// The law: built in, or from the data folder.
///
/// # Errors
/// Every problem of every rule file.
pub fn library(settings: &Settings) -> anyhow::Result<Library> {
    Ok(match data_folder(settings, "jurisdictions") {
        Some(folder) => Library::from_dir(&folder)?,
        None => Library::embedded()?,
    })
}

/// The templates: built in, or from the data folder.
///
/// # Errors
/// Every problem of every template.
pub fn catalogue(settings: &Settings) -> anyhow::Result<Catalogue> {
    let templates = data_folder(settings, "templates").zip(data_folder(settings, "locales"));
    Ok(match templates {
        Some((templates, locales)) => Catalogue::from_dir(&templates, &locales)?,
        None => Catalogue::embedded()?,
    })
}

/// The words of the public page: built in, or from the data folder.
///
/// # Errors
/// What cannot be read in them.
pub fn page_words(settings: &Settings) -> anyhow::Result<PageWords> {
    let folders = data_folder(settings, "templates").zip(data_folder(settings, "locales"));
    let sources = match folders {
        Some((templates, locales)) => Sources::from_dir(&templates, &locales).map_err(Problems)?,
        None => Sources::embedded(),
    };
    Ok(PageWords::from_sources(&sources)?)
}

fn data_folder(settings: &Settings, part: &str) -> Option<PathBuf> {
    (!settings.data.folder.is_empty()).then(|| Path::new(&settings.data.folder).join(part))
}

/// Reads the master key.
///
/// # Errors
/// If the file is not there, or holds no key.
pub fn master_key(file: &Path) -> anyhow::Result<MasterKey> {
    let text = std::fs::read_to_string(file).with_context(|| {
        format!("reading the master key {} (make one with `duenotice keys new {}`)", file.display(), file.display())
    })?;
    MasterKey::from_hex(&text).with_context(|| format!("the master key {}", file.display()))
}

/// Writes a fresh master key that only its owner can read; an existing file is never touched.
///
/// # Errors
/// If the file exists or cannot be written.
pub fn new_master_key(file: &Path) -> anyhow::Result<()> {
    use std::io::Write;
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut out = options.open(file).with_context(|| format!("{} must not exist yet", file.display()))?;
    writeln!(out, "{}", MasterKey::fresh().to_hex())?;
    out.sync_all()?;
    Ok(())
}

/// Brings both databases' schemas up to date.
///
/// # Errors
/// If one cannot be reached, or is newer than this program.
pub async fn migrate(settings: &Settings) -> anyhow::Result<()> {
    store(settings, Migrate::Yes).await?;
    let audit = AuditLog::open(&settings.audit.url).await.context("opening the audit log (audit.url)")?;
    audit.migrate().await?;
    Ok(())
}
