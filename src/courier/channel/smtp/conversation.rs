//! One mail transaction after the other: MAIL, RCPT, DATA, the content and its dot.

use lettre::Address;
use lettre::transport::smtp::commands::{Data, Mail, Quit, Rcpt, Rset};
use lettre::transport::smtp::extension::{MailBodyParameter, MailParameter, RcptParameter};

use super::capabilities::Capabilities;
use super::deadlines::Deadlines;
use super::reply::RawReply;
use super::wire::{Loss, Wire};
use crate::courier::channel::contract::Message;
use crate::delivery::{Mailbox, Stage};

/// How a transaction ended.
#[derive(Debug)]
pub(super) enum End {
    /// 2xx to the dot.
    Accepted(RawReply),
    /// 4xx or 5xx at a stage.
    Refused(Stage, RawReply),
    /// No reply at a stage; at [`Stage::Dot`] nobody knows.
    Lost(Stage, Loss),
    /// The relay cannot take such a message; nothing was said to it.
    Unfit(&'static str),
}

/// A relay that is ready for mail.
pub(super) struct Conversation {
    wire: Wire,
    offered: Capabilities,
    deadlines: Deadlines,
    report_success: bool,
    usable: bool,
    content: Vec<u8>,
}

impl Conversation {
    pub(super) fn new(wire: Wire, offered: Capabilities, deadlines: Deadlines, report_success: bool) -> Self {
        Self { wire, offered, deadlines, report_success, usable: true, content: Vec::new() }
    }

    /// Whether the connection can carry another message.
    pub(super) fn usable(&self) -> bool {
        self.usable && !self.wire.has_unread()
    }

    /// Sends one message.
    pub(super) async fn transact(&mut self, message: &Message) -> End {
        if let Some(reason) = self.unfit(message) {
            return End::Unfit(reason);
        }
        self.usable = false; // until the end is known
        let (mail, rcpt, data) = (self.mail(message), self.rcpt(message), Data.to_string());
        let opened = if self.offered.pipelining {
            self.envelope_at_once(&[mail, rcpt, data].concat()).await
        } else {
            self.envelope_step_by_step(&[mail, rcpt, data]).await
        };
        let end = match opened {
            Ok(()) => self.content(message).await,
            Err(end) => end,
        };
        self.recover(&end).await;
        end
    }

    /// Says goodbye; the answer does not matter.
    pub(super) async fn quit(mut self) {
        if self.wire.command(&Quit.to_string(), self.deadlines.connect).await.is_ok() {
            let _ = self.wire.reply(self.deadlines.connect).await;
        }
    }

    fn unfit(&self, message: &Message) -> Option<&'static str> {
        let utf8 = message.recipient.needs_utf8() || message.sender.needs_utf8();
        if utf8 && !self.offered.utf8 {
            return Some("the address needs SMTPUTF8 (RFC 6531), which the relay does not offer");
        }
        let largest = self.offered.largest.unwrap_or(usize::MAX);
        (message.bytes.len() > largest).then_some("the message is larger than the relay takes")
    }

    fn mail(&self, message: &Message) -> String {
        let mut parameters = Vec::new();
        if self.offered.size {
            parameters.push(MailParameter::Size(message.bytes.len()));
        }
        if self.offered.eight_bit && !message.bytes.is_ascii() {
            parameters.push(MailParameter::Body(MailBodyParameter::EightBitMime));
        }
        if message.recipient.needs_utf8() || message.sender.needs_utf8() {
            parameters.push(MailParameter::SmtpUtfEight);
        }
        if self.offered.dsn {
            parameters.push(mail_parameter("RET", "HDRS")); // reports must not carry the notice back
            parameters.push(mail_parameter("ENVID", &message.envelope_id));
        }
        Mail::new(Some(address(&message.sender)), parameters).to_string()
    }

    fn rcpt(&self, message: &Message) -> String {
        let mut parameters = Vec::new();
        if self.offered.dsn {
            let wanted = if self.report_success { "SUCCESS,FAILURE,DELAY" } else { "FAILURE,DELAY" };
            parameters.push(rcpt_parameter("NOTIFY", wanted));
            if !message.recipient.needs_utf8() {
                parameters.push(rcpt_parameter("ORCPT", &format!("rfc822;{}", message.recipient.reveal())));
            }
        }
        Rcpt::new(address(&message.recipient), parameters).to_string()
    }

    async fn envelope_step_by_step(&mut self, commands: &[String; 3]) -> Result<(), End> {
        for (command, (stage, wanted)) in commands.iter().zip(ENVELOPE) {
            if self.wire.has_unread() {
                return Err(End::Lost(stage, Loss::Garbage)); // or it would be taken for the answer to this command
            }
            self.wire.command(command, self.deadlines.command).await.map_err(|loss| End::Lost(stage, loss))?;
            expect(self.envelope_reply(stage).await?, stage, wanted)?;
        }
        Ok(())
    }

    /// RFC 2920: all replies come, in order, whatever the first ones say.
    async fn envelope_at_once(&mut self, commands: &str) -> Result<(), End> {
        self.wire.command(commands, self.deadlines.command).await.map_err(|loss| End::Lost(Stage::Mail, loss))?;
        let mut first_refusal = None;
        for (stage, wanted) in ENVELOPE {
            let reply = match self.envelope_reply(stage).await {
                Ok(reply) => reply,
                Err(lost) => return Err(first_refusal.unwrap_or(lost)),
            };
            if first_refusal.is_some() && reply.code == 354 {
                self.withdraw().await; // DATA was let in without a recipient: RFC 2920 section 3.1
            }
            if let Err(refused) = expect(reply, stage, wanted) {
                if matches!(refused, End::Lost(..)) {
                    return Err(refused); // out of step: a refusal before it was perhaps no answer about this recipient
                }
                let closing = matches!(&refused, End::Refused(_, reply) if reply.code == 421);
                first_refusal.get_or_insert(refused);
                if closing {
                    break; // the relay hangs up: nothing more will come
                }
            }
        }
        first_refusal.map_or(Ok(()), Err)
    }

    async fn envelope_reply(&mut self, stage: Stage) -> Result<RawReply, End> {
        let limit = if stage == Stage::Data { self.deadlines.data } else { self.deadlines.command };
        self.wire.reply(limit).await.map_err(|loss| End::Lost(stage, loss))
    }

    /// Ends a DATA that should not have been let in. Whatever is answered, nobody is a recipient of it.
    async fn withdraw(&mut self) {
        if self.wire.command(".\r\n", self.deadlines.command).await.is_ok() {
            let _ = self.wire.reply(self.deadlines.command).await;
        }
    }

    async fn content(&mut self, message: &Message) -> End {
        stuff(&message.bytes, &mut self.content);
        // content and dot leave in one write: a write that fails has not written the dot
        if let Err(loss) = self.wire.write(&self.content, self.deadlines.block).await {
            return End::Lost(Stage::Data, loss);
        }
        if let Err(loss) = self.wire.flush(self.deadlines.block).await {
            return End::Lost(Stage::Dot, loss);
        }
        match self.wire.reply(self.deadlines.dot).await {
            Ok(reply) if reply.is_positive() => End::Accepted(reply),
            Ok(reply) if reply.code >= 400 => End::Refused(Stage::Dot, reply),
            Ok(_) => End::Lost(Stage::Dot, Loss::Garbage),
            Err(loss) => End::Lost(Stage::Dot, loss),
        }
    }

    /// After a refusal, RSET clears the table and the connection goes on.
    async fn recover(&mut self, end: &End) {
        self.usable = match end {
            End::Accepted(_) | End::Unfit(_) => true,
            End::Lost(..) => false,
            End::Refused(_, reply) if reply.code == 421 => false,
            End::Refused(..) => self.reset().await,
        };
    }

    async fn reset(&mut self) -> bool {
        let limit = self.deadlines.command;
        self.wire.command(&Rset.to_string(), limit).await.is_ok()
            && self.wire.reply(limit).await.is_ok_and(|reply| reply.is_positive())
    }
}

/// The commands before the content, and the class of reply that each wants.
const ENVELOPE: [(Stage, i16); 3] = [(Stage::Mail, 2), (Stage::Rcpt, 2), (Stage::Data, 3)];

fn expect(reply: RawReply, stage: Stage, wanted: i16) -> Result<(), End> {
    match reply.code / 100 {
        class if class == wanted => Ok(()),
        4 | 5 => Err(End::Refused(stage, reply)),
        _ => Err(End::Lost(stage, Loss::Garbage)),
    }
}

/// Doubles leading dots and adds the final one (RFC 5321 section 4.5.2).
fn stuff(message: &[u8], out: &mut Vec<u8>) {
    out.clear();
    out.reserve(message.len() + 64);
    for line in message.split_inclusive(|byte| *byte == b'\n') {
        if line.first() == Some(&b'.') {
            out.push(b'.');
        }
        out.extend_from_slice(line);
    }
    if !out.ends_with(b"\r\n") {
        out.extend_from_slice(b"\r\n");
    }
    out.extend_from_slice(b".\r\n");
}

/// A [`Mailbox`] was checked when it was made.
fn address(mailbox: &Mailbox) -> Address {
    Address::new_dangerous(mailbox.local(), mailbox.domain())
}

fn mail_parameter(keyword: &str, value: &str) -> MailParameter {
    MailParameter::Other { keyword: keyword.to_owned(), value: Some(value.to_owned()) }
}

fn rcpt_parameter(keyword: &str, value: &str) -> RcptParameter {
    RcptParameter::Other { keyword: keyword.to_owned(), value: Some(value.to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leading_dots_are_doubled_and_the_end_is_marked() {
        let check = |message: &str, expected: &str| {
            let mut out = b"old".to_vec();
            stuff(message.as_bytes(), &mut out);
            assert_eq!(String::from_utf8(out).unwrap(), expected);
        };
        check("a\r\n", "a\r\n.\r\n");
        check("a", "a\r\n.\r\n");
        check(".\r\n..b\r\nc.\r\n", "..\r\n...b\r\nc.\r\n.\r\n");
        check("", "\r\n.\r\n");
    }
}
