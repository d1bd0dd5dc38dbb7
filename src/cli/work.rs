//! `duenotice work`: takes jobs and chunks until it is told to stop; any number of these may run.

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use crate::app::Engine;
use crate::courier::{
    CallbackSettings, Callbacks, Deadlines, JobSteps, LetterShop, Letterhead, Pool, PoolSettings, Relays, Renderer,
    StepError,
};
use crate::delivery::Mailbox;
use crate::id::{Id, Job, Worker};
use crate::intake::{Intake, ReturnBox};
use crate::letter::{Fonts, Paper};
use crate::problem::{Place, Problem, Problems};
use crate::queue::{Queue, QueueSettings};

use super::config::{LettersSection, MailSection, Settings, WebhooksSection};
use super::open::{Migrate, engine};
use super::relay_settings::relays;
use super::stop;

/// How often waiting deeds are moved into the audit log.
const DRAIN_EVERY: Duration = Duration::from_millis(500);

/// The use cases as the pool's steps.
pub struct Steps(pub Engine);

impl JobSteps for Steps {
    async fn run_step(&self, job: Id<Job>, worker: Id<Worker>) -> Result<(), StepError> {
        self.0.run_job_step(job, worker).await.map(|_| ()).map_err(|error| StepError(Box::new(error)))
    }
}

/// Runs the command.
///
/// # Errors
/// If the worker cannot begin or cannot go on.
pub async fn run(settings: &Settings) -> anyhow::Result<ExitCode> {
    let engine = engine(settings, Migrate::No).await?;
    let _guard = engine.store.guard()?;
    let stop = CancellationToken::new();
    stop::on_signals(stop.clone());
    let queue = Arc::new(queue(settings, &engine).await?);
    let pool = pool(&engine, settings, queue)?;
    let draining = tokio::spawn(drain(engine.clone(), stop.clone()));
    let calling = tokio::spawn(callbacks(&engine, &settings.webhooks).run(stop.clone()));
    let intake = (settings.intake.enabled && settings.queue.url.starts_with("amqp")).then(|| {
        let intake = Intake::new(engine.clone(), &settings.queue.url, &settings.queue.prefix);
        let stop = stop.clone();
        tokio::spawn(async move { intake.run(stop).await })
    });
    let watching = watch(&engine, settings, stop.clone());
    let ended = pool.run(stop.clone()).await;
    stop.cancel();
    if let Some(intake) = intake {
        let _ = intake.await; // it ends with `stop`
    }
    if let Some(watching) = watching {
        let _ = watching.await;
    }
    let _ = calling.await;
    let _ = draining.await;
    ended?;
    Ok(ExitCode::SUCCESS)
}

/// Opens the queue.
///
/// # Errors
/// If the settings are wrong or a queue at the broker has other arguments.
pub async fn queue(settings: &Settings, engine: &Engine) -> anyhow::Result<Queue> {
    let wanted = QueueSettings {
        url: settings.queue.url.clone(),
        prefix: settings.queue.prefix.clone(),
        // a ticket for each connection and none to spare: what one process hoards, no other can carry
        prefetch: settings.relay.connections.clamp(1, 64),
        ..QueueSettings::default()
    };
    Queue::open(&wanted, &settings.store.url, engine.clock.clone()).await.context("opening the queue (queue.url)")
}

/// What tells other systems of events.
pub fn callbacks(engine: &Engine, webhooks: &WebhooksSection) -> Callbacks {
    let usual = CallbackSettings::default();
    let wanted = CallbackSettings {
        source: Some(webhooks.source.clone()).filter(|source| !source.is_empty()).unwrap_or(usual.source),
        allow_local: webhooks.allow_local,
        ca_file: Some(webhooks.ca_file.clone()).filter(|file| !file.is_empty()).map(Into::into),
        ..usual
    };
    Callbacks::new(engine.store.clone(), engine.master.clone(), engine.clock.clone(), wanted)
}

/// Reads the fonts of letters.
fn letter_shop(letters: &LettersSection) -> anyhow::Result<LetterShop> {
    let wrong = |key: &str, found: String, expected: &str| {
        Problems(vec![Problem::new(Place::Setting(format!("letters.{key}")), found, expected)])
    };
    let paper = match letters.paper.as_str() {
        "auto" => None,
        "a4" => Some(Paper::A4),
        "us-letter" => Some(Paper::UsLetter),
        other => {
            let found = format!("{other:?} is no paper");
            return Err(wrong("paper", found, "\"auto\", \"a4\" or \"us-letter\"").into());
        }
    };
    let fonts = Fonts::load(&letters.fonts).map_err(|problem| {
        wrong("fonts", problem.to_string(), "folders with fonts (Debian: fonts-noto-core and fonts-noto-cjk)")
    })?;
    Ok(LetterShop { fonts, paper })
}

/// Puts the pool of workers together.
///
/// # Errors
/// Every wrong setting of mail and relay.
pub fn pool(engine: &Engine, settings: &Settings, queue: Arc<Queue>) -> anyhow::Result<Pool<Renderer, Steps>> {
    let wanted = relays(settings)?;
    let mut relays = Relays::open(&wanted, Some(&settings.mail.drill_maildir), Deadlines::default())?
        .with_limit(settings.work.per_second);
    let page = Some(settings.http.verify_page.clone()).filter(|page| !page.is_empty());
    let mut renderer = Renderer::new(engine.store.clone(), engine.master.clone(), letterhead(&settings.mail)?, page);
    let folder = &settings.letters.folder;
    if !folder.as_os_str().is_empty() {
        relays = relays.with_post(folder)?;
        renderer = renderer.with_letters(letter_shop(&settings.letters)?);
    }
    Ok(Pool {
        settings: PoolSettings {
            connections: settings.relay.connections,
            stop: Duration::from_secs(settings.work.stop_seconds),
            give_up_after: Duration::from_secs(u64::try_from(settings.work.give_up_after_hours).unwrap_or(0) * 3600),
            ..PoolSettings::default()
        },
        store: engine.store.clone(),
        queue,
        relays: Arc::new(relays),
        sheets: Arc::new(renderer),
        steps: Arc::new(Steps(engine.clone())),
        clock: engine.clock.clone(),
    })
}

/// Begins to empty the Maildir of what comes back, where one is set; it ends with `stop`.
pub fn watch(engine: &Engine, settings: &Settings, stop: CancellationToken) -> Option<JoinHandle<()>> {
    let folder = settings.inbound.maildir.clone();
    let desk = engine.report_desk();
    (!folder.as_os_str().is_empty()).then(|| tokio::spawn(async move { ReturnBox::new(folder, desk).run(stop).await }))
}

/// Moves deeds into the audit log until `stop`, and once more then.
pub async fn drain(engine: Engine, stop: CancellationToken) {
    loop {
        if let Err(error) = engine.drain_deeds().await {
            tracing::warn!(reason = %error, "deeds wait: they cannot be moved into the audit log now");
        }
        if stop.is_cancelled() {
            return;
        }
        let _ = stop.run_until_cancelled(tokio::time::sleep(DRAIN_EVERY)).await;
    }
}

fn letterhead(mail: &MailSection) -> Result<Letterhead, Problems> {
    let mut problems = Vec::new();
    let mut mailbox = |key: &str, text: &str| {
        let parsed = Mailbox::parse(text).ok();
        if parsed.is_none() {
            let place = Place::Setting(format!("mail.{key}"));
            problems.push(Problem::new(place, "no e-mail address", "such as privacy@example.org"));
        }
        parsed
    };
    let from = mailbox("from_address", &mail.from_address);
    let reply_to = if mail.reply_to.is_empty() { None } else { mailbox("reply_to", &mail.reply_to) };
    let domain = match (mail.domain.as_str(), &from) {
        ("", Some(from)) => from.domain().to_owned(),
        (domain, _) => domain.to_owned(),
    };
    let bounce = mailbox("domain", &format!("bounce@{domain}"));
    match (from, bounce) {
        (Some(from), Some(bounce)) if problems.is_empty() => {
            Ok(Letterhead { from_name: mail.from_name.clone(), from, reply_to, bounce })
        }
        _ => Err(Problems(problems)),
    }
}
