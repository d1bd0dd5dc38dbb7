//! The SMTP channel against a scripted relay.

use std::time::{Duration, Instant};

use duenotice::courier::{Channel, Deadlines, Message, RelaySettings, Sent, Smtp, Tls};
use duenotice::delivery::{Mailbox, Outcome, Stage};

use crate::sink::{Act, At, CA_FILE, Script, Seen, Sink};

pub fn relay_to(sink: &Sink) -> RelaySettings {
    RelaySettings {
        host: "localhost".to_owned(),
        port: sink.addr.port(),
        tls: Tls::None,
        hello: "client.example.org".to_owned(),
        ..RelaySettings::default()
    }
}

/// Deadlines that a test can wait for.
pub fn short() -> Deadlines {
    let second = Duration::from_secs(1);
    Deadlines { connect: second, banner: second, command: second, data: second, block: second, dot: second }
}

fn channel(settings: &RelaySettings) -> Smtp {
    Smtp::new(settings, short()).unwrap()
}

fn message(seq: usize) -> Message {
    to(seq, &format!("person-{seq}@example.org"))
}

fn to(seq: usize, address: &str) -> Message {
    Message {
        id: format!("m1-{seq}"),
        envelope_id: format!("m1-{seq}.0123456789abcdef"),
        sender: Mailbox::parse(&format!("bounce+{seq}@example.net")).unwrap(),
        recipient: Mailbox::parse(address).unwrap(),
        bytes: format!("Subject: notice {seq}\r\n\r\n.leading dot\r\nbody\r\n").into_bytes(),
    }
}

async fn one(script: Script) -> (Sent, Sink) {
    let sink = Sink::start(script).await;
    let sent = channel(&relay_to(&sink)).send(&message(1)).await;
    (sent, sink)
}

fn check(sent: &Sent, outcome: Outcome, stage: Stage, code: Option<i16>) {
    assert_eq!((sent.outcome, sent.stage, sent.reply.code), (outcome, stage, code), "{sent:?}");
}

/// Refuses or drops at one place.
fn at(place: At, act: Act) -> Script {
    Script::acting(move |seen: &Seen| if seen.at == place { act.clone() } else { Act::Pass })
}

#[tokio::test]
async fn a_message_arrives_byte_for_byte_and_asks_for_reports() {
    let (sent, sink) = one(Script::default()).await;
    check(&sent, Outcome::Accepted, Stage::Dot, Some(250));
    assert_eq!(sent.remote_id.as_deref(), Some("S0N0"));
    let copy = &sink.ledger()[0];
    assert_eq!(copy.bytes, message(1).bytes);
    assert_eq!(copy.mail, "MAIL FROM:<bounce+1@example.net> SIZE=41 RET=HDRS ENVID=m1-1.0123456789abcdef");
    assert_eq!(copy.rcpt, "RCPT TO:<person-1@example.org> NOTIFY=FAILURE,DELAY ORCPT=rfc822;person-1@example.org");
}

#[tokio::test]
async fn a_relay_without_extensions_is_served_step_by_step() {
    let bare = Script { pipelining: false, dsn: false, utf8: false, size: None, ..Script::default() };
    let (sent, sink) = one(bare).await;
    check(&sent, Outcome::Accepted, Stage::Dot, Some(250));
    assert_eq!(sink.ledger()[0].mail, "MAIL FROM:<bounce+1@example.net>");
    assert_eq!(sink.ledger()[0].rcpt, "RCPT TO:<person-1@example.org>");
}

#[tokio::test]
async fn a_quarter_of_refused_addresses_costs_no_connection() {
    for pipelining in [true, false] {
        let refuse = |seen: &Seen| {
            let number: usize =
                seen.recipient.trim_end_matches("@example.org").trim_start_matches("person-").parse().unwrap_or(1);
            let bad = seen.at == At::Rcpt && number.is_multiple_of(4);
            if bad { Act::Say("550 5.1.1 <person@example.org> user unknown") } else { Act::Pass }
        };
        let sink = Sink::start(Script { pipelining, ..Script::acting(refuse) }).await;
        let mut channel = channel(&RelaySettings { messages_per_connection: 1000, ..relay_to(&sink) });
        let mut refused = 0;
        for seq in 0..200 {
            let sent = channel.send(&message(seq)).await;
            let expected = if seq % 4 == 0 { Outcome::AddressRefused } else { Outcome::Accepted };
            assert_eq!(sent.outcome, expected, "{seq} {sent:?}");
            if expected == Outcome::AddressRefused {
                refused += 1;
                check(&sent, expected, Stage::Rcpt, Some(550));
                assert_eq!(sent.reply.enhanced.as_deref(), Some("5.1.1"));
                assert_eq!(sent.reply.text, "5.1.1 ‹address› user unknown");
            }
        }
        assert_eq!((refused, sink.ledger().len(), sink.sessions()), (50, 150, 1), "pipelining {pipelining}");
    }
}

#[tokio::test]
async fn a_relay_that_lets_data_in_without_a_recipient_gets_a_lone_dot() {
    // refuses RCPT but grants DATA, as RFC 2920 section 3.1 warns
    let script = Script::acting(|seen: &Seen| match (seen.at, seen.recipient.as_str()) {
        (At::Rcpt, "person-1@example.org") => Act::Raw(b"550 5.1.1 unknown\r\n"),
        (At::Dot, "person-1@example.org") => Act::Say("554 5.5.1 no valid recipients"),
        _ => Act::Pass,
    });
    let sink = Sink::start(script).await;
    let mut channel = channel(&relay_to(&sink));
    check(&channel.send(&message(1)).await, Outcome::AddressRefused, Stage::Rcpt, Some(550));
    check(&channel.send(&message(2)).await, Outcome::Accepted, Stage::Dot, Some(250));
    assert_eq!(sink.ledger().len(), 1);
    assert_eq!(sink.sessions(), 1);
}

#[tokio::test]
async fn relay_denied_is_not_the_recipients_fault() {
    let (sent, sink) = one(at(At::Rcpt, Act::Say("550 5.7.1 Relaying denied"))).await;
    check(&sent, Outcome::PolicyRefused, Stage::Rcpt, Some(550));
    assert!(sink.ledger().is_empty());
}

#[tokio::test]
async fn each_stage_has_its_outcome() {
    let table = [
        (At::Banner, Act::SayAndDrop("554 5.3.2 no"), Outcome::RelayFailed, Stage::Greeting, Some(554)),
        (At::Banner, Act::SayAndDrop("421 4.3.2 busy"), Outcome::RelayFailed, Stage::Greeting, Some(421)),
        (At::Banner, Act::Drop, Outcome::RelayFailed, Stage::Greeting, None),
        (At::Ehlo, Act::Say("502 5.5.1 no"), Outcome::RelayFailed, Stage::Greeting, Some(502)),
        (At::Mail, Act::Say("451 4.3.0 later"), Outcome::RelayFailed, Stage::Mail, Some(451)),
        (At::Mail, Act::Drop, Outcome::RelayFailed, Stage::Mail, None),
        (At::Rcpt, Act::Say("451 4.7.1 greylisted"), Outcome::Deferred, Stage::Rcpt, Some(451)),
        (At::Rcpt, Act::SayAndDrop("421 4.3.2 closing"), Outcome::RelayFailed, Stage::Rcpt, Some(421)),
        (At::Rcpt, Act::Drop, Outcome::Deferred, Stage::Rcpt, None),
        (At::Data, Act::Say("554 5.6.0 no"), Outcome::PolicyRefused, Stage::Data, Some(554)),
        (At::Data, Act::Drop, Outcome::Deferred, Stage::Data, None),
        (At::Dot, Act::Say("452 4.3.1 full"), Outcome::Deferred, Stage::Dot, Some(452)),
        (At::Dot, Act::Say("554 5.7.1 spam"), Outcome::PolicyRefused, Stage::Dot, Some(554)),
        (At::Dot, Act::Drop, Outcome::Ambiguous, Stage::Dot, None),
        (At::Dot, Act::Hang, Outcome::Ambiguous, Stage::Dot, None),
        (At::Dot, Act::Raw(b"what?\r\n"), Outcome::Ambiguous, Stage::Dot, None),
        (At::Dot, Act::Raw(b"250 bare line feed\n"), Outcome::Ambiguous, Stage::Dot, None),
        (At::Rcpt, Act::Raw(b"hello there\r\n"), Outcome::Deferred, Stage::Rcpt, None),
        (At::Mail, Act::Hang, Outcome::RelayFailed, Stage::Mail, None),
    ];
    for (place, act, outcome, stage, code) in table {
        let (sent, _) = one(at(place, act.clone())).await;
        assert_eq!((sent.outcome, sent.stage, sent.reply.code), (outcome, stage, code), "{place:?} {act:?} {sent:?}");
    }
}

#[tokio::test]
async fn a_reply_too_many_is_no_verdict_about_the_recipient() {
    for pipelining in [true, false] {
        let surplus = at(At::Mail, Act::Raw(b"250 2.1.0 ok\r\n550 5.1.1 user unknown\r\n"));
        let (sent, sink) = one(Script { pipelining, ..surplus }).await;
        assert_eq!(sent.outcome, Outcome::Deferred, "{sent:?}");
        assert!(sink.ledger().is_empty());
    }
}

#[tokio::test]
async fn a_connection_that_is_lost_after_the_dot_is_ambiguous_and_the_ledger_shows_why() {
    let (sent, sink) = one(at(At::Dot, Act::KeepAndDrop)).await;
    check(&sent, Outcome::Ambiguous, Stage::Dot, None);
    assert_eq!(sink.ledger().len(), 1, "it was in fact delivered");
}

#[tokio::test]
async fn no_relay_at_all_is_the_relays_failure() {
    let sink = Sink::start(Script::default()).await;
    let settings = relay_to(&sink);
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let sent = channel(&RelaySettings { port, ..settings.clone() }).send(&message(1)).await;
    check(&sent, Outcome::RelayFailed, Stage::Connect, None);
    let nowhere = RelaySettings { host: "no-such-host.invalid".to_owned(), tls: Tls::Starttls, ..settings };
    check(&channel(&nowhere).send(&message(1)).await, Outcome::RelayFailed, Stage::Connect, None);
}

#[tokio::test]
async fn a_stale_connection_is_replaced_in_silence() {
    for act in [Act::SayAndDrop("421 4.4.2 idle too long"), Act::Drop] {
        let stale = move |seen: &Seen| {
            if seen.at == At::Mail && seen.session == 0 && seen.carried == 1 { act.clone() } else { Act::Pass }
        };
        let sink = Sink::start(Script::acting(stale)).await;
        let mut channel = channel(&relay_to(&sink));
        for seq in 0..3 {
            check(&channel.send(&message(seq)).await, Outcome::Accepted, Stage::Dot, Some(250));
        }
        assert_eq!(sink.sessions(), 2);
        assert!(sink.copies().values().all(|copies| *copies == 1));
    }
}

#[tokio::test]
async fn a_connection_is_used_as_often_as_is_allowed() {
    let sink = Sink::start(Script::default()).await;
    let mut limited = channel(&RelaySettings { messages_per_connection: 10, ..relay_to(&sink) });
    for seq in 0..25 {
        limited.send(&message(seq)).await;
    }
    assert_eq!(sink.sessions(), 3);
    let mut impatient = channel(&RelaySettings { idle_seconds: 0, ..relay_to(&sink) });
    impatient.send(&message(1)).await;
    impatient.send(&message(2)).await;
    assert_eq!(sink.sessions(), 5);
}

#[tokio::test]
async fn twenty_messages_on_one_connection_do_not_stall() {
    for pipelining in [true, false] {
        let sink = Sink::start(Script { pipelining, ..Script::default() }).await;
        let mut channel = channel(&relay_to(&sink));
        channel.send(&message(0)).await;
        let start = Instant::now();
        for seq in 1..=20 {
            assert_eq!(channel.send(&message(seq)).await.outcome, Outcome::Accepted);
        }
        assert!(
            start.elapsed() < Duration::from_millis(400),
            "{:?}: 40 ms a message is Nagle's algorithm",
            start.elapsed()
        );
        assert_eq!(sink.sessions(), 1);
    }
}

#[tokio::test]
async fn tls_is_verified_and_never_given_up() {
    for (tls, script) in [
        (Tls::Starttls, Script { starttls: true, ..Script::default() }),
        (Tls::Implicit, Script { implicit_tls: true, ..Script::default() }),
    ] {
        let sink = Sink::start(script).await;
        let trusted = RelaySettings { tls, ca_file: Some(CA_FILE.into()), ..relay_to(&sink) };
        check(&channel(&trusted).send(&message(1)).await, Outcome::Accepted, Stage::Dot, Some(250));
        let unknown_root = RelaySettings { ca_file: None, ..trusted.clone() };
        if let Ok(mut channel) = Smtp::new(&unknown_root, short()) {
            check(&channel.send(&message(2)).await, Outcome::RelayFailed, Stage::Connect, None);
        }
        let wrong_name = RelaySettings { host: "127.0.0.1".to_owned(), ..trusted };
        check(&channel(&wrong_name).send(&message(3)).await, Outcome::RelayFailed, Stage::Connect, None);
        assert_eq!(sink.ledger().len(), 1);
    }
    // a relay from which somebody has removed the offer
    let sink = Sink::start(Script::default()).await;
    let wanted = RelaySettings { tls: Tls::Starttls, ca_file: Some(CA_FILE.into()), ..relay_to(&sink) };
    let sent = channel(&wanted).send(&message(1)).await;
    check(&sent, Outcome::RelayFailed, Stage::Greeting, None);
    assert_eq!(sent.reply.text, "STARTTLS is not offered");
    assert!(sink.ledger().is_empty());
}

#[tokio::test]
async fn credentials_open_the_relay_and_wrong_ones_are_not_the_recipients_fault() {
    for mechanism in ["PLAIN", "LOGIN"] {
        let auth = Some((mechanism, "demo-user", "demo-secret"));
        let sink = Sink::start(Script { auth, starttls: true, ..Script::default() }).await;
        let (username, password) = (Some("demo-user".to_owned()), Some("demo-secret".to_owned()));
        let ca_file = Some(CA_FILE.into());
        let right = RelaySettings { tls: Tls::Starttls, ca_file, username, password, ..relay_to(&sink) };
        check(&channel(&right).send(&message(1)).await, Outcome::Accepted, Stage::Dot, Some(250));
        let wrong = RelaySettings { password: Some("guess".to_owned()), ..right };
        check(&channel(&wrong).send(&message(2)).await, Outcome::RelayFailed, Stage::Greeting, Some(535));
    }
}

#[tokio::test]
async fn an_address_that_needs_smtputf8_goes_only_where_that_is_offered() {
    let sink = Sink::start(Script::default()).await;
    let odd = to(1, "дело@bücher.example");
    check(&channel(&relay_to(&sink)).send(&odd).await, Outcome::Accepted, Stage::Dot, Some(250));
    assert_eq!(sink.ledger()[0].recipient, "дело@xn--bcher-kva.example");
    assert!(sink.ledger()[0].mail.contains(" SMTPUTF8"));
    let old = Sink::start(Script { utf8: false, ..Script::default() }).await;
    check(&channel(&relay_to(&old)).send(&odd).await, Outcome::Impossible, Stage::Prepare, None);
}

#[tokio::test]
async fn a_message_that_is_too_large_is_not_even_offered() {
    let (sent, sink) = one(Script { size: Some(10), ..Script::default() }).await;
    check(&sent, Outcome::PolicyRefused, Stage::Prepare, None);
    assert!(sink.commands().iter().all(|command| !command.starts_with("MAIL")));
}

#[tokio::test]
async fn a_slow_relay_is_waited_for_within_its_deadline() {
    let slow = Act::Delay(Duration::from_millis(300));
    let (sent, _) = one(at(At::Dot, slow)).await;
    check(&sent, Outcome::Accepted, Stage::Dot, Some(250));
}
