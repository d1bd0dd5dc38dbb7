//! What the program logs while it is tested, looked through for people: none may be named (I9).

use std::io::{self, Write};
use std::sync::{Mutex, Once, PoisonError};

use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::MakeWriter;

/// Lines that name a person; there should never be one.
static NAMING: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Whether a text names one of the people that tests make up.
pub fn names_somebody(text: &str) -> bool {
    let address = |part: &str| text.contains(part) && text.contains("@");
    text.contains("Sample Person") || address("person-") || address("urgent-") || address("@people.example.org")
}

/// From now on everything that is logged in this process is looked through.
pub fn watch() {
    static BEGUN: Once = Once::new();
    BEGUN.call_once(|| {
        let filter = EnvFilter::new("warn,duenotice=debug");
        let lines = tracing_subscriber::fmt().with_env_filter(filter).with_ansi(false).with_writer(Looking);
        let _ = lines.try_init();
    });
}

/// Asserts that no line so far has named anybody.
pub fn name_nobody() {
    let naming = NAMING.lock().unwrap_or_else(PoisonError::into_inner).clone();
    assert!(naming.is_empty(), "these lines of the log name people:\n{}", naming.join("\n"));
}

struct Looking;

impl<'a> MakeWriter<'a> for Looking {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        Self
    }
}

impl Write for Looking {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        let text = String::from_utf8_lossy(line);
        if names_somebody(&text) {
            NAMING.lock().unwrap_or_else(PoisonError::into_inner).push(text.into_owned());
        }
        if std::env::var_os("DUENOTICE_TEST_LOG").is_some() {
            io::stderr().write_all(line)?;
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_line_that_names_somebody_is_found() {
    assert!(names_somebody("no such user: person-7@example.org"));
    assert!(names_somebody("a letter for Sample Person 9"));
    assert!(!names_somebody("mailing=0193 relay=localhost from privacy@example.org"));
}
