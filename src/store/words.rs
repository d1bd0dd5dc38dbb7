//! The closed sets of words that columns hold.

use sqlx::encode::IsNull;
use sqlx::error::BoxDynError;
use sqlx::{Database, Decode, Encode, Type};

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$about:meta])* $variant:ident = $word:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$about])* $variant,)* }

        impl $name {
            /// All of them, in the order of their lives.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];
            /// The word that is stored and shown.
            pub const fn word(self) -> &'static str { match self { $(Self::$variant => $word,)* } }
            /// The one of a word.
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)* _ => None }
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { out.write_str(self.word()) }
        }
        impl<DB: Database> Type<DB> for $name where String: Type<DB> {
            fn type_info() -> DB::TypeInfo { <String as Type<DB>>::type_info() }
            fn compatible(ty: &DB::TypeInfo) -> bool { <String as Type<DB>>::compatible(ty) }
        }
        impl<'q, DB: Database> Encode<'q, DB> for $name where String: Encode<'q, DB> {
            fn encode_by_ref(&self, buf: &mut DB::ArgumentBuffer) -> Result<IsNull, BoxDynError> {
                self.word().to_owned().encode_by_ref(buf)
            }
        }
        impl<'r, DB: Database> Decode<'r, DB> for $name where String: Decode<'r, DB> {
            fn decode(value: DB::ValueRef<'r>) -> Result<Self, BoxDynError> {
                let word = <String as Decode<DB>>::decode(value)?;
                Self::from_word(&word).ok_or_else(|| concat!("no ", stringify!($name), " has this word").into())
            }
        }
    )*};
}

words! {
    /// How a job came in.
    Source {
        /// By the HTTP interface.
        Http = "http",
        /// By a message of RabbitMQ.
        Amqp = "amqp",
        /// By the command line.
        Cli = "cli",
    }
    /// How a list of recipients is written.
    Format {
        /// RFC 4180, with a header.
        Csv = "csv",
        /// One JSON object a line.
        Ndjson = "ndjson",
    }
    /// How far a job is.
    JobState {
        /// The list of recipients has not come, or is coming.
        AwaitingRecipients = "awaiting_recipients",
        /// A worker reads the list from its file.
        Importing = "importing",
        /// A worker computes the duties.
        Assessing = "assessing",
        /// A worker plans the mailings.
        Planning = "planning",
        /// The mailings wait for release.
        Planned = "planned",
        /// At least one mailing is released.
        Released = "released",
        /// Every mailing is completed or cancelled.
        Completed = "completed",
        /// A step cannot be done; the column `problem` says why.
        Failed = "failed",
        /// Stopped by a person.
        Cancelled = "cancelled",
    }
    /// How far a mailing is.
    MailingState {
        /// Waits for release.
        Planned = "planned",
        /// Cannot be released; the column `blockers` says why.
        Blocked = "blocked",
        /// Released; not one delivery exists yet.
        Released = "released",
        /// Deliveries exist.
        Running = "running",
        /// Stopped for a while.
        Paused = "paused",
        /// Every delivery is settled.
        Completed = "completed",
        /// Stopped for good.
        Cancelled = "cancelled",
    }
    /// How far a version of a template is.
    TemplateState {
        /// Written.
        Draft = "draft",
        /// Given to review.
        InReview = "in_review",
        /// May be sent.
        Approved = "approved",
        /// May not be sent any more.
        Retired = "retired",
    }
    /// The way on which somebody can be reached, or a mailing goes.
    Way {
        /// Electronic mail; of people, that they agreed to notices by it.
        Email = "email",
        /// Of people only: a mailbox that may be written to, without word that notices by e-mail were agreed to.
        Mailbox = "mailbox",
        /// A letter.
        Letter = "letter",
        /// There is none.
        None = "none",
    }
    /// Whom a notice speaks to.
    Addressee {
        /// The person concerned.
        Person = "person",
        /// The parent or guardian of a minor.
        Guardian = "guardian",
        /// The next of kin of a person who has died.
        NextOfKin = "next_of_kin",
    }
    /// What becomes of a delivery whose outcome is unknown.
    OnUnknown {
        /// It is sent once more and marked as a possible duplicate.
        Resend = "resend",
        /// It waits for a person.
        Hold = "hold",
    }
    /// What is wrong with a row of a list.
    ProblemKind {
        /// It cannot be used.
        Invalid = "invalid",
        /// The person stood in the list before.
        Duplicate = "duplicate",
    }
    /// In which form a report about a delivery came.
    ReportKind {
        /// A delivery status notification (RFC 3464).
        Status = "status",
        /// A feedback report (RFC 5965).
        Complaint = "complaint",
        /// Something from a mail server in words only, which a program cannot judge.
        Unclear = "unclear",
        /// A callback of a provider.
        Event = "event",
    }
    /// What was made of something that came back.
    Received {
        /// It moved its delivery.
        Applied = "applied",
        /// It is on record with its delivery, which stays as it was.
        Noted = "noted",
        /// It had come before.
        Repeated = "repeated",
        /// It names a delivery, and the seal is not ours.
        Forged = "forged",
        /// It names a delivery without any seal: anybody who has seen a notice could write that.
        Unverified = "unverified",
        /// It is about no delivery of ours.
        Unknown = "unknown",
        /// It could not be read.
        Unreadable = "unreadable",
        /// An automatic answer (RFC 3834), such as that somebody is away.
        AutoReply = "auto_reply",
        /// A person's answer.
        Reply = "reply",
        /// A callback whose signature is not that of the provider.
        BadSignature = "bad_signature",
    }
    /// What workers know of a relay.
    RelayPhase {
        /// It is used.
        Closed = "closed",
        /// It is left alone.
        Resting = "resting",
        /// One message finds out whether it is well again.
        Probing = "probing",
    }
    /// Who holds a token.
    TokenKind {
        /// A person.
        Person = "person",
        /// A calling system.
        Machine = "machine",
    }
}

impl JobState {
    /// Whether a worker has to do something.
    pub const fn is_step(self) -> bool {
        matches!(self, Self::Importing | Self::Assessing | Self::Planning)
    }
}

/// How far a chunk is; stored as a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChunkState {
    /// Waits to be published.
    Ready = 0,
    /// A ticket for it is with the queue.
    Published = 1,
    /// A worker carries it.
    Leased = 2,
    /// Nothing is left to do.
    Done = 3,
    /// It has killed workers, and waits for a person.
    Quarantined = 4,
}

impl ChunkState {
    /// The number that is stored.
    pub const fn code(self) -> i16 {
        self as i16
    }
}
