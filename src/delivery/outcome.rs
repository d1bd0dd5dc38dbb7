//! What one attempt brought, in words that retry and blame can be decided on.

/// How far an SMTP conversation (or another channel's) had come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Rendering and addressing, before any relay.
    Prepare,
    /// Name look-up, TCP and TLS.
    Connect,
    /// Banner, EHLO, STARTTLS, AUTH.
    Greeting,
    /// MAIL FROM.
    Mail,
    /// RCPT TO.
    Rcpt,
    /// DATA and its content, before the final dot.
    Data,
    /// The final dot and its reply.
    Dot,
}

impl Stage {
    /// All stages in order.
    pub const ALL: &'static [Self] =
        &[Self::Prepare, Self::Connect, Self::Greeting, Self::Mail, Self::Rcpt, Self::Data, Self::Dot];

    /// The number that stores keep.
    pub const fn code(self) -> i16 {
        self as i16
    }

    /// The stage of a stored number.
    pub fn from_code(code: i16) -> Option<Self> {
        Self::ALL.iter().copied().find(|stage| stage.code() == code)
    }

    /// The word that people read.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Prepare => "prepare",
            Self::Connect => "connect",
            Self::Greeting => "greeting",
            Self::Mail => "mail",
            Self::Rcpt => "rcpt",
            Self::Data => "data",
            Self::Dot => "dot",
        }
    }
}

/// What a peer said, as it is kept for evidence.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reply {
    /// The reply code (RFC 5321 section 4.2), where there was one.
    pub code: Option<i16>,
    /// The enhanced status code (RFC 3463), such as `5.1.1`.
    pub enhanced: Option<String>,
    /// The text, with every address taken out.
    pub text: String,
}

/// The closed set of what an attempt can bring; each decides blame and retry by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// 2xx to the final dot: the relay has it.
    Accepted,
    /// 4xx about this recipient or message, or the connection was lost before the dot: later.
    Deferred,
    /// The dot was written and no reply came: perhaps sent (RFC 1047).
    Ambiguous,
    /// 5xx because of the address: final for this channel.
    AddressRefused,
    /// 5xx because of policy, content or the relay's own setting: a person must look.
    PolicyRefused,
    /// The relay itself failed (connect, TLS, EHLO, AUTH, MAIL): not the recipient's fault; the attempt is refunded.
    RelayFailed,
    /// The address or the rendering is impossible.
    Impossible,
    /// Not tried: shutdown, pause, rate limit, breaker or time budget; the attempt is refunded.
    NotTried,
}

impl Outcome {
    /// All outcomes in the order of their numbers.
    pub const ALL: &'static [Self] = &[
        Self::Accepted,
        Self::Deferred,
        Self::Ambiguous,
        Self::AddressRefused,
        Self::PolicyRefused,
        Self::RelayFailed,
        Self::Impossible,
        Self::NotTried,
    ];

    /// The number that stores keep.
    pub const fn code(self) -> i16 {
        self as i16
    }

    /// The outcome of a stored number.
    pub fn from_code(code: i16) -> Option<Self> {
        Self::ALL.iter().copied().find(|outcome| outcome.code() == code)
    }

    /// The word that people read.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Deferred => "deferred",
            Self::Ambiguous => "ambiguous",
            Self::AddressRefused => "address refused",
            Self::PolicyRefused => "policy refused",
            Self::RelayFailed => "relay failed",
            Self::Impossible => "impossible",
            Self::NotTried => "not tried",
        }
    }

    /// Whether the attempt counts against the recipient.
    pub const fn spends_attempt(self) -> bool {
        !matches!(self, Self::RelayFailed | Self::NotTried)
    }
}
