//! From an approved template and a sealed recipient to a message.
//!
//! What is the same for everybody is worked out once per mailing's template, job and territory; the
//! approval is looked up again with every chunk, so that a retired template stops within one chunk.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value;

use super::channel::{Message, PostItem};
use super::letters::{LetterShop, Posted, languages};
use super::message::{Addressed, Content, Letterhead, compose};
use super::sheet::{NoSheet, Sheet, Sheets, Unwritable};
use crate::delivery::{Mailbox, RecipientRecord, notice_code, sealed_row};
use crate::notice::{Compiled, Locale, NoticeFacts, RecipientVars, Rendered, Variant, joined, read_notice_facts};
use crate::personal::{DataKey, MasterKey, Personal};
use crate::store::{Begun, CarriedMailing, Store, TemplateState, VersionRow};

/// How many compiled templates are kept; a job has a few dozen.
const KEPT: usize = 128;

/// Which compiled template: the digests of its languages, and the mailing's number.
type Which = (Vec<String>, i64);

/// Prepares mailings from what the store keeps.
pub struct Renderer {
    store: Store,
    master: MasterKey,
    head: Letterhead,
    verify_page: Option<String>,
    letters: Option<LetterShop>,
    compiled: Mutex<HashMap<Which, Arc<Ready>>>,
}

/// A template with the facts of a job, and in whose name it is sent.
struct Ready {
    /// One for each language of the notice, in their order.
    blocks: Vec<Compiled>,
    head: Letterhead,
    facts: String,
    /// Name and address of the organisation, as letters carry them.
    sender: Vec<String>,
    reference: String,
}

/// One mailing, ready for its recipients.
struct Page {
    ready: Arc<Ready>,
    key: DataKey,
    master: MasterKey,
    mailing: CarriedMailing,
    letters: Option<LetterShop>,
}

impl Renderer {
    /// `head` stands wherever a job names no sender of its own; its return path stands in every case. `verify_page` is
    /// the address of the page on which readers check codes.
    pub fn new(store: Store, master: MasterKey, head: Letterhead, verify_page: Option<String>) -> Self {
        Self { store, master, head, verify_page, letters: None, compiled: Mutex::default() }
    }

    /// With what letters are set with.
    #[must_use]
    pub fn with_letters(mut self, shop: LetterShop) -> Self {
        self.letters = Some(shop);
        self
    }

    /// A version that is still approved.
    async fn approved(&self, digest: &str) -> Result<VersionRow, NoSheet> {
        let version = self.store.version(digest).await.map_err(NoSheet::Later)?;
        let version = version.ok_or_else(|| never("the template version is not in the store"))?;
        if version.state != TemplateState::Approved {
            return Err(NoSheet::Never(format!("the template version is {}, not approved", version.state)));
        }
        Ok(version)
    }

    fn ready(&self, versions: &[VersionRow], mailing: &CarriedMailing) -> Result<Arc<Ready>, NoSheet> {
        let which: Which = (versions.iter().map(|version| version.digest.clone()).collect(), mailing.mailing_no);
        let mut kept = self.compiled.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(ready) = kept.get(&which).filter(|ready| ready.facts == mailing.notice_facts) {
            return Ok(ready.clone());
        }
        let code = self.verify_page.clone().map(|page| (page, notice_code(&self.master, mailing.mailing_id)));
        let ready = Arc::new(compile(versions, mailing, &self.head, code)?);
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(which, ready.clone());
        Ok(ready)
    }
}

impl Sheets for Renderer {
    async fn sheet(&self, mailing: &CarriedMailing) -> Result<Arc<dyn Sheet>, NoSheet> {
        let mut versions = Vec::new();
        for digest in digests(mailing)? {
            versions.push(self.approved(digest).await?);
        }
        let key = self.master.unwrap_key(&mailing.job_id.to_string(), &mailing.sealed_key);
        let key = key.map_err(|_| never("the job's key does not open with this master key"))?;
        let ready = self.ready(&versions, mailing)?;
        Ok(Arc::new(Page {
            ready,
            key,
            master: self.master.clone(),
            mailing: mailing.clone(),
            letters: self.letters.clone(),
        }))
    }
}

/// The approved bytes of each language of the notice, in their order.
fn digests(mailing: &CarriedMailing) -> Result<Vec<&str>, NoSheet> {
    let only = mailing.digest.as_deref().ok_or_else(|| never("the mailing names no template"))?;
    let several = mailing.chain.get("languages").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let several: Option<Vec<&str>> = several.iter().map(|each| each.get("digest")?.as_str()).collect();
    let several = several.ok_or_else(|| never("the languages of the mailing cannot be read"))?;
    Ok(if several.is_empty() { vec![only] } else { several })
}

/// `code` is the page on which readers check that a notice is genuine, and what they are to enter there; a job that names
/// a page of its own has its own way.
fn compile(
    versions: &[VersionRow],
    mailing: &CarriedMailing,
    head: &Letterhead,
    code: Option<(String, String)>,
) -> Result<Ready, NoSheet> {
    let json: Value = serde_json::from_str(&mailing.notice_facts).map_err(|_| never("the job's facts are not JSON"))?;
    let facts = read_notice_facts(&json, "").map_err(|_| never("the job's facts cannot be read"))?;
    let mut facts = facts.for_territory(&mailing.territory);
    if let Some((page, code)) = code.filter(|(page, _)| facts.verify_page.as_ref().is_none_or(|own| own == page)) {
        facts.verify_page = Some(page);
        facts.verify_code = Some(code);
    }
    let head = sender(&facts, head)?;
    let blocks = versions.iter().map(|version| {
        let variant = Variant::from_approved_source(&version.source, &version.digest)
            .map_err(|error| NoSheet::Never(format!("the template's bytes are not the approved ones: {error}")))?;
        Compiled::new(&variant, &facts)
            .map_err(|problems| NoSheet::Never(format!("the template wants other facts: {problems}")))
    });
    let blocks = blocks.collect::<Result<_, _>>()?;
    let organisation = facts.organisation;
    let sender = std::iter::once(organisation.name).chain(organisation.postal_address).collect();
    let (facts, reference) = (mailing.notice_facts.clone(), facts.reference);
    Ok(Ready { blocks, head, facts, sender, reference })
}

fn sender(facts: &NoticeFacts, head: &Letterhead) -> Result<Letterhead, NoSheet> {
    let Some(sender) = &facts.sender else { return Ok(head.clone()) };
    let parse = |text: &str| Mailbox::parse(text).map_err(|_| never("the sender in the job's facts is no address"));
    let reply_to = sender.reply_to.as_deref().map(parse).transpose()?;
    let (from_name, from) = (sender.name.clone(), parse(&sender.email)?);
    Ok(Letterhead {
        from_name,
        from,
        reply_to: reply_to.or_else(|| head.reply_to.clone()),
        bounce: head.bounce.clone(),
    })
}

fn never(reason: &str) -> NoSheet {
    NoSheet::Never(reason.to_owned())
}

impl Sheet for Page {
    fn letter(&self, begun: &Begun) -> Result<PostItem, Unwritable> {
        let shop = self.letters.as_ref().ok_or_else(|| unwritable("letters are not set up (letters.folder)"))?;
        let person = self.open(begun)?;
        let lines = person.postal_address.as_deref().ok_or_else(|| unwritable("there is no postal address"))?;
        let blocks = self.ready.render(&person)?;
        let address = std::iter::once(person.addressee()).chain(lines.lines());
        let item = Posted {
            id: format!("m{}-{}", self.mailing.mailing_no, begun.seq),
            mailing: self.mailing.mailing_id.to_string(),
            territory: &self.mailing.territory,
            released_at: self.mailing.released_at.ok_or_else(|| unwritable("the mailing has no time of release"))?,
            sender: &self.ready.sender,
            reference: &self.ready.reference,
            address: address.map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect(),
        };
        shop.set(&blocks, item).map_err(|wrong| Unwritable(wrong.to_string()))
    }

    fn message(&self, begun: &Begun) -> Result<Message, Unwritable> {
        let person = self.open(begun)?;
        let to = person.mailbox().ok_or_else(|| unwritable("there is no e-mail address"))?;
        let to = Mailbox::parse(to).map_err(|wrong| Unwritable(wrong.to_string()))?;
        let blocks = self.ready.render(&person)?;
        let language = languages(&blocks);
        let rendered = joined(blocks).ok_or_else(|| unwritable("the languages cannot be joined"))?;
        let content = Content {
            subject: &rendered.subject,
            text: &rendered.text,
            html: Some(rendered.html.as_str()).filter(|html| !html.is_empty()),
            language: &language,
        };
        let mailing = &self.mailing;
        let addressed = Addressed {
            mailing_id: mailing.mailing_id,
            mailing_no: mailing.mailing_no,
            seq: begun.seq,
            to: &to,
            to_name: Some(person.addressee()),
            released_at: mailing.released_at.ok_or_else(|| unwritable("the mailing has no time of release"))?,
        };
        Ok(compose(&self.ready.head, &content, &addressed, &self.master))
    }
}

impl Ready {
    /// The notice in each of its languages.
    fn render(&self, person: &RecipientRecord) -> Result<Vec<(&Locale, Rendered)>, Unwritable> {
        let variables = variables(person);
        let block = |block: &'_ Compiled| block.render(&variables).map_err(|wrong| Unwritable(wrong.to_string()));
        self.blocks.iter().map(|compiled| Ok((compiled.locale(), block(compiled)?))).collect()
    }
}

impl Page {
    fn open(&self, begun: &Begun) -> Result<RecipientRecord, Unwritable> {
        let plain = self.key.open(&sealed_row(self.mailing.job_no, begun.seq), &begun.sealed);
        let plain = plain.map_err(|_| unwritable("the recipient's values do not open"))?;
        RecipientRecord::from_bytes(&plain).ok_or_else(|| unwritable("the recipient's values cannot be read"))
    }
}

fn variables(person: &RecipientRecord) -> RecipientVars {
    let guardian = person.guardian_name.clone().filter(|_| person.minor);
    let next_of_kin = person.next_of_kin_name.clone().filter(|_| person.deceased);
    let extra = person.vars.iter().map(|(name, value)| (name.clone(), Personal::new(value.clone())));
    RecipientVars {
        name: Personal::new(person.name.clone()),
        guardian: guardian.map(Personal::new),
        next_of_kin: next_of_kin.map(Personal::new),
        extra: extra.collect(),
    }
}

fn unwritable(reason: &str) -> Unwritable {
    Unwritable(reason.to_owned())
}
