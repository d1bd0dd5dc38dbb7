//! How long the notice of one recipient takes: text and HTML, the message of RFC 5322 around them, a letter, and what is
//! worked out once for each version and language.

use std::path::PathBuf;

use duenotice::courier::{Addressed, Content, LetterShop, Letterhead, compose, sample_letter};
use duenotice::delivery::Mailbox;
use duenotice::id::Id;
use duenotice::letter::Fonts;
use duenotice::notice::{
    Catalogue, Compiled, Gate, Locale, Prepared, RecipientVars, Variant, full_facts_for, full_recipient,
};
use duenotice::personal::MasterKey;

fn main() {
    divan::main();
}

const VARIANTS: &[&str] =
    &["individual-general en", "individual-california es", "individual-gdpr34 de", "individual-general ar"];

fn variant(named: &str) -> Option<Variant> {
    let (name, locale) = named.split_once(' ')?;
    Catalogue::embedded().ok()?.get(name, &Locale::parse(locale).ok()?).cloned()
}

fn compiled(named: &str) -> Option<(Variant, Compiled, RecipientVars)> {
    let variant = variant(named)?;
    let compiled = Prepared::new(&variant).ok()?.compile(&full_facts_for(&variant)).ok()?;
    let recipient = full_recipient(&variant);
    Some((variant, compiled, recipient))
}

/// Subject, text and HTML of one recipient; everything that is the same for all was worked out before.
#[divan::bench(args = VARIANTS)]
fn render_one_recipient(bencher: divan::Bencher<'_, '_>, named: &str) {
    let Some((_, compiled, recipient)) = compiled(named) else { return eprintln!("{named} is not shipped") };
    bencher.bench(|| compiled.render(divan::black_box(&recipient)));
}

/// The MIME message around them.
#[divan::bench(args = VARIANTS)]
fn compose_one_message(bencher: divan::Bencher<'_, '_>, named: &str) {
    let Some((_, compiled, recipient)) = compiled(named) else { return eprintln!("{named} is not shipped") };
    let Ok(rendered) = compiled.render(&recipient) else { return eprintln!("{named} cannot be rendered") };
    let mailbox = |text: &str| Mailbox::parse(text).ok();
    let (Some(from), Some(bounce), Some(to)) =
        (mailbox("notices@example.org"), mailbox("bounce@example.org"), mailbox("someone@example.org"))
    else {
        return eprintln!("an address cannot be read");
    };
    let head = Letterhead { from_name: "Example University".to_owned(), from, reply_to: None, bounce };
    let key = MasterKey::fresh();
    let content = Content {
        subject: &rendered.subject,
        text: &rendered.text,
        html: Some(&rendered.html),
        language: compiled.locale().as_str(),
    };
    let addressed = Addressed {
        mailing_id: Id::fresh(),
        mailing_no: 3,
        seq: 12,
        to: &to,
        to_name: Some("Sample Recipient"),
        released_at: chrono::DateTime::UNIX_EPOCH,
    };
    bencher.bench(|| compose(divan::black_box(&head), &content, &addressed, &key));
}

/// What is worked out once for each version, language and job.
#[divan::bench(args = VARIANTS)]
fn compile_one_version(bencher: divan::Bencher<'_, '_>, named: &str) {
    let Some(variant) = variant(named) else { return eprintln!("{named} is not shipped") };
    let facts = full_facts_for(&variant);
    bencher.bench(|| Compiled::new(divan::black_box(&variant), &facts).map(|compiled| compiled.elements().len()));
}

/// What a version goes through when it is proposed, and again when it is approved.
#[divan::bench(args = VARIANTS)]
fn pass_the_gate(bencher: divan::Bencher<'_, '_>, named: &str) {
    let Some(variant) = variant(named) else { return eprintln!("{named} is not shipped") };
    bencher.bench(|| Gate::of(divan::black_box(&variant)).problems.len());
}

/// A letter as PDF/UA, with Debian's Noto fonts.
#[divan::bench(args = VARIANTS, sample_count = 20, sample_size = 1)]
fn set_one_letter(bencher: divan::Bencher<'_, '_>, named: &str) {
    let folders = ["/usr/share/fonts/truetype/noto", "/usr/share/fonts/opentype/noto"].map(PathBuf::from);
    let Ok(fonts) = Fonts::load(&folders) else {
        return eprintln!("NOT RUN: no fonts (fonts-noto-core, fonts-noto-cjk)");
    };
    let Some((variant, compiled, recipient)) = compiled(named) else { return eprintln!("{named} is not shipped") };
    let Ok(rendered) = compiled.render(&recipient) else { return eprintln!("{named} cannot be rendered") };
    let shop = LetterShop { fonts, paper: None };
    let blocks = [(&variant.meta.locale, rendered)];
    bencher.bench(|| sample_letter(&shop, divan::black_box(&blocks)).map(|pdf| pdf.len()));
}

/// Every shipped template in every language, read and checked without rendering: what a process does when it starts.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn read_the_catalogue() -> usize {
    Catalogue::embedded().map_or(0, |catalogue| catalogue.variants().count())
}
