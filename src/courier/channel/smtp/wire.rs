//! Bytes to and from a relay, with a deadline on everything.

use std::io;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::client::TlsStream;

use super::reply::{self, RawReply};
use super::tls::Secured;

/// How a conversation was lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Loss {
    /// Closed, reset or never there.
    Closed,
    /// A deadline passed.
    TimedOut,
    /// What came was not a reply.
    Garbage,
    /// The certificate or the handshake.
    Tls,
}

impl Loss {
    pub(super) const fn text(self) -> &'static str {
        match self {
            Self::Closed => "connection lost",
            Self::TimedOut => "no reply in time",
            Self::Garbage => "a reply that is none",
            Self::Tls => "TLS failed",
        }
    }
}

impl From<io::Error> for Loss {
    fn from(_: io::Error) -> Self {
        Self::Closed
    }
}

enum Stream {
    Plain(TcpStream),
    Tls(Box<TlsStream<TcpStream>>),
}

/// One connection.
pub(super) struct Wire {
    stream: Stream,
    unread: Vec<u8>,
}

impl Wire {
    /// Connects, tries every address of the host, and turns Nagle's algorithm off.
    pub(super) async fn connect(host: &str, port: u16, tls: Option<&Secured>, limit: Duration) -> Result<Self, Loss> {
        let opening = async {
            let tcp = TcpStream::connect((host, port)).await?;
            tcp.set_nodelay(true)?;
            Ok::<Stream, Loss>(match tls {
                None => Stream::Plain(tcp),
                Some(tls) => Stream::Tls(Box::new(tls.wrap(tcp).await.map_err(|_| Loss::Tls)?)),
            })
        };
        let stream = timeout(limit, opening).await.map_err(|_| Loss::TimedOut)??;
        Ok(Self { stream, unread: Vec::new() })
    }

    /// Turns to TLS after the relay has agreed. What was sent before the handshake is not believed.
    pub(super) async fn secure(self, tls: &Secured, limit: Duration) -> Result<Self, Loss> {
        let Stream::Plain(tcp) = self.stream else { return Err(Loss::Tls) };
        if !self.unread.is_empty() {
            return Err(Loss::Garbage);
        }
        let stream = timeout(limit, tls.wrap(tcp)).await.map_err(|_| Loss::TimedOut)?.map_err(|_| Loss::Tls)?;
        Ok(Self { stream: Stream::Tls(Box::new(stream)), unread: Vec::new() })
    }

    /// Writes everything at once.
    pub(super) async fn write(&mut self, bytes: &[u8], limit: Duration) -> Result<(), Loss> {
        let writing = async {
            match &mut self.stream {
                Stream::Plain(tcp) => tcp.write_all(bytes).await,
                Stream::Tls(tls) => tls.write_all(bytes).await,
            }
        };
        timeout(limit, writing).await.map_err(|_| Loss::TimedOut)??;
        Ok(())
    }

    /// Sees to it that what was written leaves; only TLS keeps anything back.
    pub(super) async fn flush(&mut self, limit: Duration) -> Result<(), Loss> {
        let Stream::Tls(tls) = &mut self.stream else { return Ok(()) };
        timeout(limit, tls.flush()).await.map_err(|_| Loss::TimedOut)??;
        Ok(())
    }

    /// Writes a command.
    pub(super) async fn command(&mut self, command: &str, limit: Duration) -> Result<(), Loss> {
        self.write(command.as_bytes(), limit).await?;
        self.flush(limit).await
    }

    /// Reads the next reply.
    pub(super) async fn reply(&mut self, limit: Duration) -> Result<RawReply, Loss> {
        timeout(limit, self.next_reply()).await.map_err(|_| Loss::TimedOut)?
    }

    /// Whether the relay has said something that nobody asked for.
    pub(super) fn has_unread(&self) -> bool {
        !self.unread.is_empty()
    }

    async fn next_reply(&mut self) -> Result<RawReply, Loss> {
        loop {
            if let Some(reply) = reply::take(&mut self.unread).map_err(|_| Loss::Garbage)? {
                return Ok(reply);
            }
            let read = match &mut self.stream {
                Stream::Plain(tcp) => tcp.read_buf(&mut self.unread).await?,
                Stream::Tls(tls) => tls.read_buf(&mut self.unread).await?,
            };
            if read == 0 {
                return Err(Loss::Closed);
            }
        }
    }
}
