//! A TCP proxy between Duenotice and a server, which can cut, refuse and freeze.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// How the line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    Open,
    /// What is open is closed, and nothing new is let in.
    Cut,
    /// Nothing moves, and nobody is told.
    Frozen,
}

/// A running proxy; it ends when it is dropped.
pub struct Proxy {
    line: Arc<watch::Sender<Line>>,
    seen: Arc<Mutex<Vec<u8>>>,
    task: tokio::task::JoinHandle<()>,
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Proxy {
    /// In front of the server of a URL; gives the URL that leads through the proxy.
    pub async fn before(url: &str) -> (Self, String) {
        let mut url = url::Url::parse(url).unwrap();
        let default = if url.scheme().starts_with("amqp") { 5672 } else { 5432 };
        let upstream = format!("{}:{}", url.host_str().unwrap(), url.port().unwrap_or(default));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let addr = listener.local_addr().unwrap();
        let line = Arc::new(watch::Sender::new(Line::Open));
        let (now, seen) = (line.clone(), Arc::new(Mutex::new(Vec::new())));
        let noting = seen.clone();
        let task = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                if *now.borrow() == Line::Cut {
                    continue;
                }
                let (upstream, line) = (upstream.clone(), now.subscribe());
                let noting = noting.clone();
                tokio::spawn(async move {
                    let Ok(server) = TcpStream::connect(upstream).await else { return };
                    client.set_nodelay(true).unwrap();
                    server.set_nodelay(true).unwrap();
                    let ((from, to), (back_from, back_to)) = (client.into_split(), server.into_split());
                    let there = pass(from, back_to, line.clone(), Some(noting));
                    tokio::join!(there, pass(back_from, to, line, None));
                });
            }
        });
        url.set_host(Some("127.0.0.1")).unwrap();
        url.set_port(Some(addr.port())).unwrap();
        (Self { line, seen, task }, url.to_string())
    }

    pub fn cut(&self) {
        self.line.send_replace(Line::Cut);
    }

    pub fn freeze(&self) {
        self.line.send_replace(Line::Frozen);
    }

    /// Everything that was sent to the server.
    pub fn seen(&self) -> Vec<u8> {
        self.seen.lock().unwrap().clone()
    }

    pub fn mend(&self) {
        self.line.send_replace(Line::Open);
    }
}

async fn pass(
    mut from: OwnedReadHalf,
    mut to: OwnedWriteHalf,
    mut line: watch::Receiver<Line>,
    noting: Option<Arc<Mutex<Vec<u8>>>>,
) {
    let mut buffer = vec![0; 16 * 1024];
    loop {
        let read = tokio::select! {
            cut = line.wait_for(|line| *line == Line::Cut) => { let _ = cut; return }
            read = from.read(&mut buffer) => read,
        };
        let Ok(read @ 1..) = read else { return };
        if line.wait_for(|line| *line != Line::Frozen).await.is_err() || *line.borrow() == Line::Cut {
            return;
        }
        if let Some(noting) = &noting {
            noting.lock().unwrap().extend_from_slice(&buffer[..read]);
        }
        if to.write_all(&buffer[..read]).await.is_err() {
            return;
        }
    }
}
