//! A relay that takes everything and keeps a ledger: a process of its own, a thread for each connection.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Arc, Mutex};

use rustls::pki_types::pem::PemObject;

use crate::measure::Usage;

/// What the relay has taken.
#[derive(Debug, Clone, Copy)]
pub struct Ledger {
    /// Messages.
    pub copies: usize,
    /// Addresses.
    pub distinct: usize,
    /// Bytes of all messages.
    pub bytes: usize,
    /// The relay's processor time.
    pub seconds: f64,
}

/// The relay from outside.
pub struct Sink {
    child: Child,
    asks: Mutex<(ChildStdin, BufReader<ChildStdout>)>,
    pub port: u16,
}

impl Sink {
    /// With STARTTLS where there is a folder with a certificate.
    pub fn start(certificate: Option<&Path>) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.arg("--be-the-relay").stdin(Stdio::piped()).stdout(Stdio::piped());
        if let Some(folder) = certificate {
            command.arg("--certificate").arg(folder);
        }
        let mut child = command.spawn().unwrap();
        let mut says = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        says.read_line(&mut line).unwrap();
        let asks = Mutex::new((child.stdin.take().unwrap(), says));
        Self { child, asks, port: line.trim().parse().unwrap() }
    }

    /// What it has taken so far.
    pub fn ledger(&self) -> Ledger {
        let mut both = self.asks.lock().unwrap();
        both.0.write_all(b"ledger\n").unwrap();
        let mut line = String::new();
        both.1.read_line(&mut line).unwrap();
        let mut fields = line.split_whitespace();
        let mut next = || fields.next().unwrap().to_owned();
        Ledger {
            copies: next().parse().unwrap(),
            distinct: next().parse().unwrap(),
            bytes: next().parse().unwrap(),
            seconds: next().parse().unwrap(),
        }
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[derive(Default)]
struct Taken {
    people: HashMap<Vec<u8>, u32>,
    bytes: usize,
}

/// The relay from inside: says its port, then answers each line with its ledger.
pub fn serve(certificate: Option<&Path>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    println!("{}", listener.local_addr().unwrap().port());
    let taken = Arc::new(Mutex::new(Taken::default()));
    let kept = taken.clone();
    let tls = certificate.map(|folder| Arc::new(tls(folder)));
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (taken, tls) = (taken.clone(), tls.clone());
            std::thread::spawn(move || converse(stream, &taken, tls));
        }
    });
    for line in std::io::stdin().lines() {
        if line.is_err() {
            return;
        }
        let taken = kept.lock().unwrap();
        let copies: u32 = taken.people.values().sum();
        println!("{copies} {} {} {}", taken.people.len(), taken.bytes, Usage::own().seconds);
    }
}

fn tls(folder: &Path) -> rustls::ServerConfig {
    let pem = |name: &str| std::fs::read(folder.join(name)).unwrap();
    let chain = rustls::pki_types::CertificateDer::pem_slice_iter(&pem("cert.pem")).map(Result::unwrap).collect();
    let key = rustls::pki_types::PrivateKeyDer::from_pem_slice(&pem("key.pem")).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = rustls::ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    builder.with_no_client_auth().with_single_cert(chain, key).unwrap()
}

trait Both: Read + Write {}
impl<T: Read + Write> Both for T {}

fn converse(stream: TcpStream, taken: &Mutex<Taken>, tls: Option<Arc<rustls::ServerConfig>>) {
    stream.set_nodelay(true).unwrap();
    let mut stream: Box<dyn Both> = Box::new(stream);
    let _ = stream.write_all(b"220 relay.example.org ESMTP\r\n");
    let mut session = Session { taken, tls, input: Vec::with_capacity(64 * 1024), in_message: false, to: Vec::new() };
    let mut part = vec![0; 64 * 1024];
    while let Ok(read @ 1..) = stream.read(&mut part) {
        session.input.extend_from_slice(&part[..read]);
        match session.answer() {
            Some(answer) if answer.is_empty() => {}
            Some(answer) => {
                if stream.write_all(&answer).is_err() {
                    return;
                }
                if answer.starts_with(b"220 go on") {
                    let connection = rustls::ServerConnection::new(session.tls.take().unwrap()).unwrap();
                    stream = Box::new(rustls::StreamOwned::new(connection, stream));
                }
            }
            None => return,
        }
    }
}

struct Session<'a> {
    taken: &'a Mutex<Taken>,
    tls: Option<Arc<rustls::ServerConfig>>,
    input: Vec<u8>,
    /// Whether what comes is a message.
    in_message: bool,
    to: Vec<u8>,
}

impl Session<'_> {
    /// What is to be said to all that has come; `None` at the end.
    fn answer(&mut self) -> Option<Vec<u8>> {
        let mut answer = Vec::new();
        loop {
            if self.in_message {
                if !self.input.ends_with(b"\r\n.\r\n") {
                    return Some(answer); // the client waits for the answer, so that nothing follows the dot
                }
                let mut taken = self.taken.lock().unwrap();
                taken.bytes += self.input.len();
                *taken.people.entry(std::mem::take(&mut self.to)).or_default() += 1;
                drop(taken);
                self.input.clear();
                self.in_message = false;
                answer.extend_from_slice(b"250 2.0.0 taken\r\n");
                return Some(answer);
            }
            let Some(end) = self.input.iter().position(|byte| *byte == b'\n') else { return Some(answer) };
            let line: Vec<u8> = self.input.drain(..=end).collect();
            match line.get(..4).unwrap_or_default().to_ascii_uppercase().as_slice() {
                b"EHLO" => {
                    let offers = if self.tls.is_some() { "250-STARTTLS\r\n" } else { "" };
                    answer.extend_from_slice(
                        format!("250-relay.example.org\r\n250-PIPELINING\r\n{offers}250 8BITMIME\r\n").as_bytes(),
                    );
                }
                b"STAR" => answer.extend_from_slice(b"220 go on\r\n"),
                b"RCPT" => {
                    self.to = line.split(|byte| *byte == b'<' || *byte == b'>').nth(1).unwrap_or_default().to_vec();
                    answer.extend_from_slice(b"250 2.1.5 ok\r\n");
                }
                b"DATA" => {
                    self.in_message = true;
                    answer.extend_from_slice(b"354 go on\r\n");
                    return Some(answer);
                }
                b"QUIT" => return None,
                _ => answer.extend_from_slice(b"250 2.0.0 ok\r\n"),
            }
        }
    }
}
