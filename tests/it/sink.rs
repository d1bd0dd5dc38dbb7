//! A scripted SMTP server whose ledger is the truth about who got how many copies.
#![allow(dead_code, reason = "a tool for every journey")]

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use base64::Engine as _;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

pub const CA_FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/data/sink-ca.pem");

/// Where a script may interfere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At {
    Banner,
    Ehlo,
    Mail,
    Rcpt,
    Data,
    /// While the content comes, before its dot was read.
    Content,
    /// After the dot was read.
    Dot,
    Rset,
}

/// What a script does.
#[derive(Debug, Clone)]
pub enum Act {
    /// The usual.
    Pass,
    /// This reply instead of the usual one (without CR LF).
    Say(&'static str),
    /// This reply, and then the connection is closed.
    SayAndDrop(&'static str),
    /// These very bytes.
    Raw(&'static [u8]),
    /// The connection is closed without a word; at [`At::Dot`] the message is not kept.
    Drop,
    /// At [`At::Dot`]: the message is kept, and the connection closed without a word.
    KeepAndDrop,
    /// The usual, later.
    Delay(Duration),
    /// Nothing, ever.
    Hang,
}

/// What a script may look at.
#[derive(Debug, Clone)]
pub struct Seen {
    pub at: At,
    /// The number of the connection, from zero.
    pub session: usize,
    /// How many messages this connection has brought before.
    pub carried: usize,
    pub recipient: String,
}

/// How the sink behaves.
#[derive(Clone)]
pub struct Script {
    pub pipelining: bool,
    pub dsn: bool,
    pub utf8: bool,
    pub size: Option<usize>,
    pub starttls: bool,
    pub implicit_tls: bool,
    /// `PLAIN` or `LOGIN`, with the credentials that are wanted.
    pub auth: Option<(&'static str, &'static str, &'static str)>,
    /// Whether the ledger keeps what the copies say, and not only for whom they are.
    pub content: bool,
    pub act: Arc<dyn Fn(&Seen) -> Act + Send + Sync>,
}

impl Default for Script {
    fn default() -> Self {
        Self {
            pipelining: true,
            dsn: true,
            utf8: true,
            size: Some(10_000_000),
            starttls: false,
            implicit_tls: false,
            auth: None,
            content: true,
            act: Arc::new(|_| Act::Pass),
        }
    }
}

impl Script {
    pub fn acting(act: impl Fn(&Seen) -> Act + Send + Sync + 'static) -> Self {
        Self { act: Arc::new(act), ..Self::default() }
    }
}

/// One copy that the sink has taken responsibility for.
#[derive(Debug, Clone)]
pub struct Copy {
    pub recipient: String,
    pub mail: String,
    pub rcpt: String,
    /// Empty where the script keeps no content.
    pub bytes: Vec<u8>,
    pub session: usize,
    /// When the sink took it.
    pub at: Instant,
}

impl Copy {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }
}

/// A running sink; it ends when it is dropped.
pub struct Sink {
    pub addr: SocketAddr,
    shared: Arc<Shared>,
    task: tokio::task::JoinHandle<()>,
}

struct Shared {
    script: Mutex<Script>,
    ledger: Mutex<Vec<Copy>>,
    sessions: AtomicUsize,
    tls: Mutex<TlsAcceptor>,
    commands: Mutex<Vec<String>>,
}

impl Drop for Sink {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Sink {
    pub async fn start(script: Script) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let addr = listener.local_addr().unwrap();
        let shared = Arc::new(Shared {
            script: Mutex::new(script),
            ledger: Mutex::default(),
            sessions: AtomicUsize::new(0),
            tls: Mutex::new(acceptor("sink.pem", "sink.key")),
            commands: Mutex::default(),
        });
        let serving = shared.clone();
        let task = tokio::spawn(async move {
            while let Ok((tcp, _)) = listener.accept().await {
                let session = serving.sessions.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(serve(serving.clone(), tcp, session));
            }
        });
        Self { addr, shared, task }
    }

    /// From now on another script holds.
    pub fn follow(&self, script: Script) {
        *self.shared.script.lock().unwrap() = script;
    }

    /// From now on the sink shows another certificate of `data/`, which has `relay.key`.
    pub fn show(&self, certificate: &str) {
        *self.shared.tls.lock().unwrap() = acceptor(certificate, "relay.key");
    }

    /// From now on the sink shows the certificate that it began with.
    pub fn show_first(&self) {
        *self.shared.tls.lock().unwrap() = acceptor("sink.pem", "sink.key");
    }

    pub fn ledger(&self) -> Vec<Copy> {
        self.shared.ledger.lock().unwrap().clone()
    }

    /// How many copies each recipient got.
    pub fn copies(&self) -> HashMap<String, usize> {
        let mut counted = HashMap::new();
        self.ledger().into_iter().for_each(|copy| *counted.entry(copy.recipient).or_default() += 1);
        counted
    }

    pub fn sessions(&self) -> usize {
        self.shared.sessions.load(Ordering::SeqCst)
    }

    /// Every command line that came, in order over all sessions.
    pub fn commands(&self) -> Vec<String> {
        self.shared.commands.lock().unwrap().clone()
    }
}

pub fn acceptor(certificate: &str, key: &str) -> TlsAcceptor {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/data/");
    let chain = vec![CertificateDer::from_pem_file(format!("{folder}{certificate}")).unwrap()];
    let key = PrivateKeyDer::from_pem_file(format!("{folder}{key}")).unwrap();
    let config = rustls::ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .unwrap();
    TlsAcceptor::from(Arc::new(config))
}

async fn serve(shared: Arc<Shared>, tcp: TcpStream, session: usize) {
    tcp.set_nodelay(true).unwrap();
    let script = shared.script.lock().unwrap().clone();
    let acceptor = shared.tls.lock().unwrap().clone();
    let mut state = Session { shared: shared.clone(), session, carried: 0, secured: false };
    if script.implicit_tls {
        let Ok(tls) = acceptor.accept(tcp).await else { return };
        state.secured = true;
        let _ = state.talk(&mut Line::new(tls), true).await;
        return;
    }
    let mut line = Line::new(tcp);
    if state.talk(&mut line, true).await == Ended::StartTls {
        let Ok(tls) = acceptor.accept(line.stream).await else { return };
        state.secured = true;
        let _ = state.talk(&mut Line::new(tls), false).await;
    }
}

struct Line<S> {
    stream: S,
    unread: Vec<u8>,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Line<S> {
    fn new(stream: S) -> Self {
        Self { stream, unread: Vec::new() }
    }

    async fn read(&mut self) -> Option<String> {
        loop {
            if let Some(end) = self.unread.iter().position(|byte| *byte == b'\n') {
                let line: Vec<u8> = self.unread.drain(..=end).collect();
                return Some(String::from_utf8_lossy(&line).trim_end_matches(['\r', '\n']).to_owned());
            }
            if self.stream.read_buf(&mut self.unread).await.ok()? == 0 {
                return None;
            }
        }
    }

    /// The content up to its dot, without the stuffing; stops after a part of it if asked.
    async fn content(&mut self) -> Option<Vec<u8>> {
        let mut content = Vec::new();
        loop {
            while let Some(end) = self.unread.iter().position(|byte| *byte == b'\n') {
                let line: Vec<u8> = self.unread.drain(..=end).collect();
                match line.strip_prefix(b".") {
                    Some(b"\r\n") => return Some(content),
                    Some(rest) => content.extend_from_slice(rest),
                    None => content.extend_from_slice(&line),
                }
            }
            if self.stream.read_buf(&mut self.unread).await.ok()? == 0 {
                return None;
            }
        }
    }

    async fn write(&mut self, bytes: &[u8]) -> bool {
        self.stream.write_all(bytes).await.is_ok() && self.stream.flush().await.is_ok()
    }
}

#[derive(PartialEq)]
enum Ended {
    Closed,
    StartTls,
}

struct Session {
    shared: Arc<Shared>,
    session: usize,
    carried: usize,
    secured: bool,
}

impl Session {
    async fn talk<S: AsyncRead + AsyncWrite + Unpin>(&mut self, line: &mut Line<S>, banner: bool) -> Ended {
        let (mut mail, mut rcpts): (Option<String>, Vec<String>) = (None, Vec::new());
        if banner && !self.answer(line, At::Banner, "", "220 sink.example.org ESMTP").await.0 {
            return Ended::Closed;
        }
        while let Some(command) = line.read().await {
            self.shared.commands.lock().unwrap().push(command.clone());
            let verb = command.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
            let goes_on = match verb.as_str() {
                "EHLO" => {
                    let offers = self.offers();
                    self.answer(line, At::Ehlo, "", &offers).await.0
                }
                "STARTTLS" => {
                    line.write(b"220 go ahead\r\n").await;
                    return Ended::StartTls;
                }
                "AUTH" => self.authenticate(line, &command).await,
                "MAIL" => {
                    let (on, taken) = self.answer(line, At::Mail, "", "250 2.1.0 ok").await;
                    mail = taken.then_some(command);
                    rcpts.clear();
                    on
                }
                "RCPT" if mail.is_none() => line.write(b"503 5.5.1 MAIL first\r\n").await,
                "RCPT" => {
                    let to = between(&command);
                    let (on, taken) = self.answer(line, At::Rcpt, &to, "250 2.1.5 ok").await;
                    rcpts.extend(taken.then_some(command));
                    on
                }
                "DATA" if rcpts.is_empty() => line.write(b"554 5.5.1 no valid recipients\r\n").await,
                "DATA" => {
                    let (on, taken) = self.answer(line, At::Data, &between(&rcpts[0]), "354 go ahead").await;
                    on && (!taken || self.content(line, mail.take(), std::mem::take(&mut rcpts)).await)
                }
                "RSET" => {
                    mail = None;
                    rcpts.clear();
                    self.answer(line, At::Rset, "", "250 2.0.0 ok").await.0
                }
                "QUIT" => {
                    line.write(b"221 2.0.0 bye\r\n").await;
                    false
                }
                _ => line.write(b"500 5.5.2 what?\r\n").await,
            };
            if !goes_on {
                return Ended::Closed;
            }
        }
        Ended::Closed
    }

    fn script(&self) -> Script {
        self.shared.script.lock().unwrap().clone()
    }

    fn act(&self, at: At, recipient: &str) -> Act {
        let seen = Seen { at, session: self.session, carried: self.carried, recipient: recipient.to_owned() };
        (self.script().act)(&seen)
    }

    fn offers(&self) -> String {
        let script = self.script();
        let mut offers = vec!["sink.example.org".to_owned(), "8BITMIME".to_owned()];
        for (offered, word) in [(script.pipelining, "PIPELINING"), (script.dsn, "DSN"), (script.utf8, "SMTPUTF8")] {
            offers.extend(offered.then(|| word.to_owned()));
        }
        offers.extend(script.size.map(|size| format!("SIZE {size}")));
        offers.extend((script.starttls && !self.secured).then(|| "STARTTLS".to_owned()));
        offers.extend(script.auth.map(|(mechanism, ..)| format!("AUTH {mechanism}")));
        let last = offers.len() - 1;
        let line = |(at, offer): (usize, &String)| format!("250{}{offer}", if at == last { ' ' } else { '-' });
        offers.iter().enumerate().map(line).collect::<Vec<_>>().join("\r\n")
    }

    /// Whether the connection goes on, and whether the command was granted.
    async fn answer<S: AsyncRead + AsyncWrite + Unpin>(
        &self,
        line: &mut Line<S>,
        at: At,
        recipient: &str,
        usual: &str,
    ) -> (bool, bool) {
        let granted = |reply: &str| reply.starts_with('2') || reply.starts_with('3');
        match self.act(at, recipient) {
            Act::Pass => (line.write(format!("{usual}\r\n").as_bytes()).await, true),
            Act::Delay(pause) => {
                tokio::time::sleep(pause).await;
                (line.write(format!("{usual}\r\n").as_bytes()).await, true)
            }
            Act::Say(reply) => (line.write(format!("{reply}\r\n").as_bytes()).await, granted(reply)),
            Act::SayAndDrop(reply) => {
                line.write(format!("{reply}\r\n").as_bytes()).await;
                (false, false)
            }
            Act::Raw(bytes) => (line.write(bytes).await, true),
            Act::Drop | Act::KeepAndDrop => (false, false),
            Act::Hang => std::future::pending().await,
        }
    }

    async fn content<S: AsyncRead + AsyncWrite + Unpin>(
        &mut self,
        line: &mut Line<S>,
        mail: Option<String>,
        rcpts: Vec<String>,
    ) -> bool {
        let to = between(&rcpts[0]);
        match self.act(At::Content, &to) {
            Act::Drop => return false,
            Act::Hang => std::future::pending().await,
            _ => {}
        }
        let Some(bytes) = line.content().await else { return false };
        let act = self.act(At::Dot, &to);
        let kept = match &act {
            Act::Say(reply) | Act::SayAndDrop(reply) => reply.starts_with('2'),
            Act::Drop => false,
            _ => true,
        };
        if kept {
            let bytes = if self.script().content { bytes } else { Vec::new() };
            let mut ledger = self.shared.ledger.lock().unwrap();
            let at = Instant::now();
            for rcpt in rcpts {
                let (mail, recipient, session) = (mail.clone().unwrap_or_default(), between(&rcpt), self.session);
                ledger.push(Copy { recipient, mail, rcpt, bytes: bytes.clone(), session, at });
            }
        }
        let usual = format!("250 2.0.0 Ok: queued as S{}N{}", self.session, self.carried);
        self.carried += 1;
        self.answer_with(line, act, &usual).await
    }

    async fn answer_with<S: AsyncRead + AsyncWrite + Unpin>(&self, line: &mut Line<S>, act: Act, usual: &str) -> bool {
        match act {
            Act::Say(reply) => line.write(format!("{reply}\r\n").as_bytes()).await,
            Act::SayAndDrop(reply) => {
                line.write(format!("{reply}\r\n").as_bytes()).await;
                false
            }
            Act::Raw(bytes) => line.write(bytes).await,
            Act::Drop | Act::KeepAndDrop => false,
            Act::Hang => std::future::pending().await,
            Act::Delay(pause) => {
                tokio::time::sleep(pause).await;
                line.write(format!("{usual}\r\n").as_bytes()).await
            }
            Act::Pass => line.write(format!("{usual}\r\n").as_bytes()).await,
        }
    }

    async fn authenticate<S: AsyncRead + AsyncWrite + Unpin>(&self, line: &mut Line<S>, command: &str) -> bool {
        let Some((_, name, password)) = self.script().auth else { return line.write(b"503 5.5.1 no\r\n").await };
        let decode = |text: &str| base64::engine::general_purpose::STANDARD.decode(text).unwrap_or_default();
        let given = if let Some(initial) = command.strip_prefix("AUTH PLAIN ") {
            decode(initial)
        } else {
            line.write(b"334 VXNlcm5hbWU6\r\n").await;
            let user = decode(&line.read().await.unwrap_or_default());
            line.write(b"334 UGFzc3dvcmQ6\r\n").await;
            let pass = decode(&line.read().await.unwrap_or_default());
            [b"\0".to_vec(), user, b"\0".to_vec(), pass].concat()
        };
        let right = given == format!("\0{name}\0{password}").into_bytes();
        line.write(if right { b"235 2.7.0 welcome\r\n" } else { b"535 5.7.8 wrong\r\n" }).await
    }
}

fn between(command: &str) -> String {
    let start = command.find('<').map_or(0, |at| at + 1);
    command[start..command.find('>').unwrap_or(command.len())].to_owned()
}
