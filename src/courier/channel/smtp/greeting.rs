//! From the first byte to a relay that is ready for mail: banner, EHLO, STARTTLS, AUTH.

use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::commands::{Auth, Ehlo, Starttls};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::response::Response;

use super::capabilities::Capabilities;
use super::deadlines::Deadlines;
use super::reply::RawReply;
use super::tls::Secured;
use super::wire::{Loss, Wire};
use crate::delivery::Stage;

/// How many challenges an AUTH may take.
const CHALLENGES: usize = 3;

/// Whom to talk to, and how.
pub(super) struct Peer {
    pub(super) host: String,
    pub(super) port: u16,
    /// TLS from the first byte.
    pub(super) implicit: Option<Secured>,
    /// TLS by STARTTLS.
    pub(super) starttls: Option<Secured>,
    pub(super) credentials: Option<Credentials>,
    pub(super) hello: ClientId,
    pub(super) deadlines: Deadlines,
}

/// Why a relay is not ready.
#[derive(Debug)]
pub(super) enum Unready {
    /// The connection was lost at a stage.
    Lost(Stage, Loss),
    /// The relay refused.
    Refused(RawReply),
    /// The relay does not offer what is required.
    Lacks(&'static str),
}

impl Unready {
    fn greeting(loss: Loss) -> Self {
        Self::Lost(Stage::Greeting, loss)
    }
}

impl Peer {
    /// Connects and greets.
    pub(super) async fn greet(&self) -> Result<(Wire, Capabilities), Unready> {
        let Deadlines { connect, banner, .. } = self.deadlines;
        let mut wire = Wire::connect(&self.host, self.port, self.implicit.as_ref(), connect)
            .await
            .map_err(|loss| Unready::Lost(Stage::Connect, loss))?;
        positive(wire.reply(banner).await.map_err(Unready::greeting)?)?;
        let mut offered = self.ehlo(&mut wire).await?;
        if let Some(tls) = &self.starttls {
            if !offered.starttls {
                return Err(Unready::Lacks("STARTTLS is not offered"));
            }
            positive(self.ask(&mut wire, &Starttls.to_string()).await?)?;
            wire = wire.secure(tls, connect).await.map_err(|loss| Unready::Lost(Stage::Connect, loss))?;
            offered = self.ehlo(&mut wire).await?; // what was offered in the clear does not count
        }
        if let Some(credentials) = &self.credentials {
            self.authenticate(&mut wire, &offered, credentials).await?;
        }
        Ok((wire, offered))
    }

    async fn ehlo(&self, wire: &mut Wire) -> Result<Capabilities, Unready> {
        let reply = positive(self.ask(wire, &Ehlo::new(self.hello.clone()).to_string()).await?)?;
        Ok(Capabilities::read(&reply))
    }

    async fn ask(&self, wire: &mut Wire, command: &str) -> Result<RawReply, Unready> {
        wire.command(command, self.deadlines.command).await.map_err(Unready::greeting)?;
        wire.reply(self.deadlines.command).await.map_err(Unready::greeting)
    }

    async fn authenticate(&self, wire: &mut Wire, offered: &Capabilities, who: &Credentials) -> Result<(), Unready> {
        let mechanism = match (offered.plain, offered.login) {
            (true, _) => Mechanism::Plain,
            (false, true) => Mechanism::Login,
            (false, false) => return Err(Unready::Lacks("neither AUTH PLAIN nor AUTH LOGIN is offered")),
        };
        let odd = |_| Unready::Lacks("a challenge that cannot be answered");
        let first = Auth::new(mechanism, who.clone(), None).map_err(odd)?;
        let mut reply = self.ask(wire, &first.to_string()).await?;
        for _ in 0..CHALLENGES {
            if reply.code != 334 {
                break;
            }
            let challenge: Response = reply.to_wire().parse().map_err(odd)?;
            let answer = Auth::new_from_response(mechanism, who.clone(), &challenge).map_err(odd)?;
            reply = self.ask(wire, &answer.to_string()).await?;
        }
        positive(reply).map(|_| ())
    }
}

fn positive(reply: RawReply) -> Result<RawReply, Unready> {
    if reply.is_positive() { Ok(reply) } else { Err(Unready::Refused(reply)) }
}
