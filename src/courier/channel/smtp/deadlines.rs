//! How long each stage may take (RFC 5321 section 4.5.3.2).

use std::time::Duration;

/// Deadlines by stage. A short one after the final dot would manufacture duplicates (RFC 1047).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadlines {
    /// Name look-up, TCP and TLS.
    pub connect: Duration,
    /// The banner.
    pub banner: Duration,
    /// EHLO, AUTH, MAIL, RCPT, RSET.
    pub command: Duration,
    /// The reply to DATA.
    pub data: Duration,
    /// Writing the content.
    pub block: Duration,
    /// The reply to the final dot.
    pub dot: Duration,
}

impl Default for Deadlines {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            banner: Duration::from_secs(60),
            command: Duration::from_secs(60),
            data: Duration::from_secs(120),
            block: Duration::from_secs(180),
            dot: Duration::from_secs(600),
        }
    }
}
