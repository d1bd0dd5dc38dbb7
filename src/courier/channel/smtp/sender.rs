//! The SMTP channel: keeps a conversation while it is good, and says what became of each message.

use tokio::time::Instant;

use std::time::Duration;

use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::extension::ClientId;

use super::classify;
use super::conversation::{Conversation, End};
use super::deadlines::Deadlines;
use super::greeting::{Peer, Unready};
use super::tls::{Secured, TlsError};
use super::wire::Loss;
use crate::courier::channel::contract::{Channel, Message, Sent};
use crate::courier::channel::settings::{RelaySettings, Tls};
use crate::delivery::{Mailbox, Outcome, Reply, Stage};

/// A relay, as one task talks to it.
pub struct Smtp {
    name: String,
    peer: Peer,
    reuse: Reuse,
    report_success: bool,
    live: Option<Live>,
}

struct Reuse {
    messages: u32,
    age: Duration,
    idle: Duration,
}

struct Live {
    conversation: Conversation,
    carried: u32,
    opened: Instant,
    used: Instant,
}

impl Smtp {
    /// A relay that is not talked to yet.
    ///
    /// # Errors
    /// [`TlsError`] if certificates could not be verified at all.
    pub fn new(settings: &RelaySettings, deadlines: Deadlines) -> Result<Self, TlsError> {
        let secured = match settings.tls {
            Tls::None => None,
            Tls::Implicit | Tls::Starttls => Some(Secured::towards(&settings.host, settings.ca_file.as_deref())?),
        };
        let implicit = settings.tls == Tls::Implicit;
        let credentials = settings.username.clone().zip(settings.password.clone());
        let peer = Peer {
            host: settings.host.clone(),
            port: settings.port,
            implicit: secured.clone().filter(|_| implicit),
            starttls: secured.filter(|_| !implicit),
            credentials: credentials.map(|(name, password)| Credentials::new(name, password)),
            hello: if settings.hello.is_empty() {
                ClientId::default()
            } else {
                ClientId::Domain(settings.hello.clone())
            },
            deadlines,
        };
        let reuse = Reuse {
            messages: settings.messages_per_connection,
            age: Duration::from_secs(settings.connection_seconds),
            idle: Duration::from_secs(settings.idle_seconds),
        };
        Ok(Self { name: settings.name.clone(), peer, reuse, report_success: settings.report_success, live: None })
    }

    async fn open(&self) -> Result<Live, Unready> {
        let (wire, offered) = self.peer.greet().await?;
        let conversation = Conversation::new(wire, offered, self.peer.deadlines, self.report_success);
        let now = Instant::now();
        Ok(Live { conversation, carried: 0, opened: now, used: now })
    }

    /// The live conversation if it may be used again; says goodbye to it otherwise.
    async fn reusable(&mut self) -> Option<Live> {
        let live = self.live.take()?;
        let now = Instant::now();
        let fresh = live.carried < self.reuse.messages
            && now - live.opened < self.reuse.age
            && now - live.used < self.reuse.idle
            && live.conversation.usable();
        if fresh {
            return Some(live);
        }
        live.conversation.quit().await;
        None
    }

    async fn attempt(&mut self, mut live: Live, message: &Message) -> End {
        let end = live.conversation.transact(message).await;
        live.carried += 1;
        live.used = Instant::now();
        if live.conversation.usable() {
            self.live = Some(live);
        }
        end
    }

    fn report(&self, message: &Message, end: End) -> Sent {
        let recipient = &message.recipient;
        let (outcome, stage, reply, remote_id) = match end {
            End::Accepted(said) => {
                (Outcome::Accepted, Stage::Dot, classify::evidence(&said, recipient), classify::remote_id(&said))
            }
            End::Refused(stage, said) => {
                (classify::refusal(stage, &said), stage, classify::evidence(&said, recipient), None)
            }
            End::Lost(stage, loss) => (lost(stage), stage, said(loss.text()), None),
            End::Unfit(reason) if recipient.needs_utf8() => (Outcome::Impossible, Stage::Prepare, said(reason), None),
            End::Unfit(reason) => (Outcome::PolicyRefused, Stage::Prepare, said(reason), None),
        };
        let mend =
            stage == Stage::Mail && outcome == Outcome::RelayFailed && reply.code.is_some_and(|code| code >= 500);
        Sent { outcome, stage, reply, remote_id, relay: self.name.clone(), mend }
    }

    fn unready(&self, unready: Unready, recipient: &Mailbox) -> Sent {
        let mend = match &unready {
            Unready::Lost(_, loss) => *loss == Loss::Tls,
            Unready::Refused(reply) => reply.code >= 500,
            Unready::Lacks(_) => true,
        };
        let (stage, reply) = match unready {
            Unready::Lost(stage, loss) => (stage, said(loss.text())),
            Unready::Refused(reply) => (Stage::Greeting, classify::evidence(&reply, recipient)),
            Unready::Lacks(what) => (Stage::Greeting, said(what)),
        };
        Sent { outcome: Outcome::RelayFailed, stage, reply, remote_id: None, relay: self.name.clone(), mend }
    }
}

impl Channel for Smtp {
    async fn send(&mut self, message: &Message) -> Sent {
        if let Some(live) = self.reusable().await {
            match self.attempt(live, message).await {
                end if is_stale(&end) => {} // the relay had hung up meanwhile; nothing was accepted
                end => return self.report(message, end),
            }
        }
        match self.open().await {
            Ok(live) => {
                let end = self.attempt(live, message).await;
                self.report(message, end)
            }
            Err(unready) => self.unready(unready, &message.recipient),
        }
    }

    async fn rest(&mut self) {
        if let Some(live) = self.live.take() {
            live.conversation.quit().await;
        }
    }
}

/// What it means that the conversation was lost at a stage.
const fn lost(stage: Stage) -> Outcome {
    match stage {
        Stage::Prepare | Stage::Connect | Stage::Greeting | Stage::Mail => Outcome::RelayFailed,
        Stage::Rcpt | Stage::Data => Outcome::Deferred,
        Stage::Dot => Outcome::Ambiguous,
    }
}

/// Whether a used connection had gone stale: its very first command got 421 or no answer at all.
fn is_stale(end: &End) -> bool {
    match end {
        End::Lost(Stage::Mail, loss) => *loss == Loss::Closed,
        End::Refused(Stage::Mail, reply) => reply.code == 421,
        _ => false,
    }
}

fn said(text: &str) -> Reply {
    Reply { code: None, enhanced: None, text: text.to_owned() }
}
