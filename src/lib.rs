//! Duenotice: who must be told of a personal data breach, by when and why; and proof that they were.
//!
//! # Bird's eye view
//!
//! An incident system hands in a *job*: the facts of an incident and a list of recipients. Duenotice holds
//! the facts against rule files and finds the *obligations* that stand, each with a strict and a lenient due
//! instant, the citation, and the steps in between. Obligations towards people become *mailings*: recipients
//! divided by territory, language and lawful channel, each with the approved template that contains what the
//! law demands and nothing it forbids. A person releases them. Workers render and send, one state per
//! recipient, and every attempt is kept. An append-only, hash-chained log says who did what.
//!
//! ```text
//! rule files ─check─► Library            templates, locales ─catalogue─► Catalogue
//!                       │                                        │
//! job ─► INCIDENT ─► OBLIGATIONS ─► plan ─► MAILINGS ─► DELIVERIES + CHUNKS ─► store
//!  ▲       (facts)   strict/lenient+trace    release      per recipient          │ publisher (shallow)
//!  │                                                                              ▼
//! faces: http, console, intake, cli                       Dispatcher: in-process | PostgreSQL | RabbitMQ
//!  ▲                                                                              ▼
//!  └──── progress, evidence, events ◄── store ◄── outcomes ◄── courier: claim → render → channel → flush
//! ```
//!
//! No stage is visited twice: an assessment is computed anew from facts, never patched; a correction makes a
//! new revision beside the old.
//!
//! # Floors
//!
//! Imports run downward only (`tests/it/house.rs` guards this and the invariants below).
//!
//! ```text
//! 10  cli                        the only room that knows every constructor
//!  9  http · console · genuine · intake    faces: translate, know app, know no machine
//!  8  app · courier              use cases · the machinery that carries deliveries
//!  7  store · queue · audit_log  machines that do not know each other
//!  6  delivery · letter          pure: states, outcomes, retries, lanes · notices as PDF/UA
//!     inbound · callback         what comes back · what other systems are told
//!  5  notice                     templates, approvals, checks, rendering, planning
//!  4  obligation                 assess(&Incident, &Library): total, with a trace
//!  3  law                        rule files → checked instruments
//!  2  incident, audit            what happened, and what was done
//!  1  time, id, personal, problem, shape   words that everyone may use
//! ```
//!
//! # Invariants: what is deliberately not there
//!
//! - **Below floor 7 nothing is async, nothing does I/O, nothing asks the time.** Only `time/clock.rs` does.
//! - **No value of law stands in Rust**, no expression language in rule files, no rule of law or retry in SQL.
//! - **No HTTP status code below a face.** `store` decides nothing. `app` does not know that a broker exists.
//! - **No personal data in broker messages, logs, metrics, or the audit log.** Recipients are sealed at rest
//!   under a key per job; `Personal<T>` does not print itself.
//! - **No exactly-once.** Each recipient is told at least once; an ambiguous send is flagged, bounded, visible.
//! - **No silent English.** A language without an approved template is a blocker, or an explicit, recorded fallback.
//!
//! # Two walkthroughs
//!
//! *A laptop is stolen in Sofia.* `POST /v1/jobs` → `http::jobs` → `app::jobs::accept` reads the whole message
//! and answers with every problem or with a job. A worker takes the job: `app::jobs::steps` imports the
//! recipients row by row, counts them by territory, assesses the incident (`obligation::assess`), and plans
//! (`notice::plan`). The console shows the matrix: Article 33 due 72 hours after awareness, strict and lenient;
//! Article 34 without a number, because the law gives none. An approver approves the Bulgarian variant, a
//! releaser releases, and the courier carries.
//!
//! *One letter that bounces.* A chunk of 200 deliveries is claimed by a worker under a new epoch. In one
//! commit the next 25 become `sending`; only then does `courier::channel::smtp` speak to the relay. `550 5.1.1`
//! is an address's fault: [`delivery::Outcome::AddressRefused`], and the state `rejected` stands with the next
//! commit, beside the attempt row, the counters and a line in `failure`. The next sweep opens the other way that the
//! plan provided and the releaser saw, a letter, as a delivery of its own in a mailing that takes over; whoever has no
//! postal address appears in the list of people not reached, with the reason. Had the worker died in between, another would have found its
//! beat unchanged, and the delivery would come again, flagged as a possible duplicate.
//!
//! # Where do I…
//!
//! - *add a jurisdiction*: a file in `jurisdictions/` and a scenario in `tests/it/scenarios/`; no Rust.
//! - *add a fact or an event*: one line in `incident/`'s vocabulary; forms, files and checks follow.
//! - *add a channel*: a file in `courier/channel/` that implements its contract; the choice in `cli`.
//! - *tell other systems of something new*: a kind in `callback/event.rs`, told in its transaction by `store/events.rs`.
//! - *add a locale*: a folder in `locales/`; the checks say what is missing.
//!
//! # Where the work departs from the designs, and why
//!
//! - **People are told apart by their identifier, not by their address.** The design made (job, channel,
//!   address) unique; two people who share a mailbox (a couple, a guardian of two children) are two people to
//!   be told, and the second would have been dropped.
//! - **Mailings are per territory, wanted language and channel**, so that the chain from the wanted to the
//!   chosen language is recorded once and holds for every member.
//! - **Reply texts are kept without addresses**: relays repeat the recipient in their refusals, and the attempt
//!   log must outlive the erasure of people's data.
//! - **Audit entries wait in an outbox inside the store's transaction** and are moved to the log's own database
//!   by their identifiers, once each: an action without its entry, or an entry without its action, cannot be.
//! - **SMTP is our own conversation** on lettre's commands, not `AsyncSmtpConnection` (design D6): that keeps bytes
//!   read before STARTTLS, so that a reply slipped in would be believed, and loses the stage of a refusal.
//! - **No alternate exchange at the broker**: a message that takes it counts as routed, and `mandatory` would no
//!   longer report that a queue is missing.
//! - **After the final dot only a refusal of the address is `rejected`**; other 5xx are `held` for a person, or one
//!   misconfigured relay would mark everybody as unreachable. For the same reason a storm of refused addresses, or a
//!   series of ambiguous outcomes, opens the breaker.
//! - **Limits over all workers are shared out as paces** (`rate_lease`), not as token leases on one timestamp: what is leased
//!   in one second may be spent in the next, and the ledger would show up to twice the limit. No clock is involved: a
//!   share ends with its worker. Who has no share yet waits for one instead of guessing at a part of the limit.
//! - **A rest of a relay is counted by each worker's monotonic clock** from the change that it sees; the instants in
//!   `relay_state` are for people, and for workers that begin in the middle of a rest.
//! - **One chunk owns each delivery** (`delivery.chunk_id`): with ranges alone, taking a slow chunk over would also take
//!   rows that a retry chunk is already sending.
//! - **Sign-offs stand in `jurisdictions/reviews.toml`** by file digest: a digest cannot stand inside the file it covers.
//! - **An establishment brings in the people of its territory**, others only on the recorded fact
//!   `in_context_of_establishment` (GDPR Art. 3(1)): an office in the Union does not make every American of the
//!   organisation a data subject, and the contents that Article 34 demands are forbidden in Massachusetts.
//! - **A state's own public bodies are told from those of other states** (`own_kinds_any`, `own_kinds_none`): a public
//!   university of New York is no agency of California, and the section on businesses, with its days, reaches it.
//! - **Every step of a trace rests on a citation or a reading by its type**; where no file speaks, the engine names its own.
//! - **A day beyond a calendar's years is a problem of the obligation, not a refusal**: holidays only lengthen, so the date
//!   that is shown errs towards too early, and says so.
//! - **What the library does not encode is data too**: `regimes.toml` lists every regime with its files or the reason why it
//!   has none, and the "Gaps and doubts" of a file's head are read by the program and shown wherever the file is.
//! - **Whether notices by e-mail were agreed to divides the groups of the plan**: most US laws allow e-mail only so.
//! - **Whom a notice speaks to divides them too** (the person, a guardian, the next of kin). A template that speaks to the
//!   person is allowed for who stands in, with a sentence that says who is meant: else a child in California would need
//!   a guardian's notice with California's headings, and there would be fifty of these.
//! - **A draft translation is approved with the name of who has read it**, kept with the approval, not in the template:
//!   writing a name into the file would change the digest of what was read.
//! - **What templates render is checked at proposal and at approval, not at every start**: 313 variants take seconds.
//! - **An approval that has ended stops plans, not mailings that run**: half of a group must not stay untold.
//! - **One verification code for each mailing, not for each person**: whoever copies a code gains nothing more by a personal
//!   one, and a code that tells its reader would be personal data on a public page. It is looked for by a keyed digest.
//! - **Only a seal makes a report believed**: the tag in the return path, or in the envelope identifier, which therefore
//!   carries it too. A Message-ID is known to whoever has seen a notice. A report that is `failed` is final also with a
//!   status of class 4: the relay has given up. Of two reports that contradict each other the first one stands.
//! - **The structure of what comes back is taken apart by our own few lines**, heads by `mail-parser`: messages within
//!   messages, nested ten thousand times, overflow the stack of a parser that keeps them all.
//! - **Letters are the HTML part, set by a fixed template**, not a third source: what was approved is what is printed.
//!   `typst` makes them; what it costs stands in `src/letter/mod.rs`. "Accepted" means handed over to the mail house's
//!   folder. A relay that rests holds no letters back.
//! - **Several languages are joined after rendering**, each block from its own approved version: a template with two
//!   languages in it could not be approved language by language.
//! - **The other way for those whom one fails stands in the plan and is released with it**, as a mailing of its own. What
//!   failed is noted in a small table in the same transaction: an index over a million deliveries, touched by each of
//!   them, would cost more than the few that fail.
//! - **HTML travels as base64, Latin text as quoted-printable** (`courier/transfer.rs`): mail-builder's own choice encodes
//!   everything twice, and quoted-printable markup is what nobody reads and everybody pays for.
//! - **Callbacks do not go through the broker**: the store has them with their next attempts anyway, they are few (some for
//!   each mailing), and a queue between would only add a second place in which one can be lost or doubled.

/// Floor 1: typed, prefixed, time-ordered identifiers.
pub mod id;
/// Floor 1: personal values that do not print themselves, and their sealing.
pub mod personal;
/// Floor 1: what is wrong with an input, where, and what was expected.
pub mod problem;
/// Floor 1: closed words, and documents held against their shape.
pub mod shape;
/// Floor 1: instants, zones, periods, calendars and the counting of days.
pub mod time;

/// Floor 2: what was done: deeds, and the hash that chains them.
pub mod audit;
/// Floor 2: what happened: events, facts, populations.
pub mod incident;

/// Floor 6: what other systems are told, how it is signed, and where it may go.
pub mod callback;
/// Floor 6: what may happen to a delivery, without doing it.
pub mod delivery;
pub mod inbound;
/// Floor 3: rule files as checked instruments.
pub mod law;
pub mod letter;
/// Floor 5: templates, approvals, checks, rendering, planning.
pub mod notice;
/// Floor 4: which duties stand for an incident, and when they are due.
pub mod obligation;

/// Floor 7: the hash-chained log, in a database of its own.
pub mod audit_log;
/// Floor 7: how work reaches workers: in process, by PostgreSQL or by RabbitMQ.
pub mod queue;
/// Floor 7: everything that must outlive the process, on SQLite or PostgreSQL.
pub mod store;

/// Floor 8: the use cases.
pub mod app;
/// Floor 8: the machinery that carries deliveries.
pub mod courier;

/// Floor 9: the pages for people.
pub mod console;
/// Floor 9: the HTTP interface for machines.
pub mod genuine;
pub mod http;
/// Floor 9: what arrives by itself: notification jobs by RabbitMQ, what comes back by a Maildir.
pub mod intake;

/// Floor 10: the command line; the only room that knows every constructor.
pub mod cli;
