//! The choice of a variant: approved, serving every duty, containing what they require and nothing they forbid.

use std::collections::BTreeSet;

use super::lawful::{allows_letters, way};
use super::model::{Demand, Fallback, Group, ObligationView, PlannedMailing, Way};
use crate::notice::{Addressee, Locale, Reason, Resolution, VariantMeta, resolve_stated};
use crate::problem::Problems;

/// An approved variant.
pub type Approved = VariantMeta;

/// What the planner asks whoever holds the approved bytes and the facts of the incident.
pub trait Desk {
    /// The elements that the variant really contains when it is filled with the facts as one territory states them.
    ///
    /// # Errors
    /// The facts that are missing.
    fn elements(&self, variant: &Approved, territory: &str) -> Result<BTreeSet<String>, Problems>;

    /// Whether letters can be sent at all.
    fn takes_letters(&self) -> bool;

    /// The languages that every notice to people of a territory contains, in their order.
    fn languages(&self, territory: &str) -> &[Locale];

    /// What a releaser must know of the variant's approval.
    fn warnings(&self, variant: &Approved) -> Vec<String>;
}

/// One mailing for each group; pure, so that the same facts always make the same plan.
pub fn plan(
    obligations: &[ObligationView],
    groups: &[Group],
    approved: &[Approved],
    fallback: Option<&Locale>,
    desk: &impl Desk,
) -> Vec<PlannedMailing> {
    groups.iter().map(|group| one(obligations, group, approved, fallback, desk)).collect()
}

fn one(
    obligations: &[ObligationView],
    group: &Group,
    approved: &[Approved],
    fallback: Option<&Locale>,
    desk: &impl Desk,
) -> PlannedMailing {
    let demand = Demand::of(obligations, &group.territory);
    let mut planned = PlannedMailing {
        group: group.clone(),
        way: Way::None,
        template: None,
        languages: Vec::new(),
        resolution: None,
        fallback: None,
        duties: demand.duties.iter().map(|duty| duty.id.clone()).collect(),
        blockers: Vec::new(),
        warnings: demand.duties.iter().flat_map(|duty| duty.warnings.iter().cloned()).collect(),
        strict_due: demand.duties.iter().filter_map(|duty| duty.strict_due).min(),
        lenient_due: demand.duties.iter().filter_map(|duty| duty.lenient_due).min(),
    };
    if demand.duties.is_empty() {
        planned.blockers.push(no_duty(obligations, &group.territory));
        return planned;
    }
    planned.blockers.extend(demand.duties.iter().flat_map(|duty| duty.waits.iter().cloned()));
    planned.blockers.extend(demand.conflicts());
    let (chosen_way, why) = way(&demand, group.reach);
    planned.way = chosen_way;
    match chosen_way {
        Way::Email => {}
        Way::Letter if allows_letters(&demand) && desk.takes_letters() => {
            planned.warnings.push(format!("these people get a letter: {}", why.unwrap_or_default()));
        }
        Way::Letter if allows_letters(&demand) => {
            let why = why.unwrap_or_default();
            planned.blockers.push(format!("a letter is needed, and letters are not set up (letters.folder): {why}"));
        }
        Way::Letter | Way::None => planned.blockers.push(format!("no lawful way is open: {}", why.unwrap_or_default())),
    }
    match choose(&demand, group, chosen_way, approved, fallback, desk) {
        Ok(choice) => {
            planned.warnings.extend(warnings_of(&choice, &group.locale));
            let (variants, blockers) = all_languages(&demand, group, chosen_way, &choice, approved, desk);
            planned.blockers.extend(blockers);
            planned.warnings.extend(variants.iter().flat_map(|variant| desk.warnings(variant)));
            planned.template = variants.first().map(|first| (first.name.clone(), first.digest.clone()));
            planned.languages = languages(&variants);
            planned.resolution = Some(choice.resolution);
            planned.fallback = (chosen_way == Way::Email).then(|| by_letter(&demand, group, approved, fallback, desk));
        }
        Err(blocker) => planned.blockers.push(blocker),
    }
    for list in [&mut planned.blockers, &mut planned.warnings] {
        let mut seen = BTreeSet::new();
        list.retain(|text| seen.insert(text.clone()));
    }
    planned
}

fn no_duty(obligations: &[ObligationView], territory: &str) -> String {
    let known: Vec<String> = obligations
        .iter()
        .filter(|duty| duty.territories.contains(territory))
        .map(|duty| format!("{}: {}", duty.id, duty.standing))
        .collect();
    if known.is_empty() {
        format!("no rule file speaks of people in {territory}; decide for yourselves")
    } else {
        format!("no duty to tell people in {territory} stands ({})", known.join(", "))
    }
}

/// What was chosen, and what was looked at before.
struct Choice<'a> {
    variant: &'a Approved,
    resolution: Resolution,
    /// Why other variants were not taken.
    passed_over: Vec<String>,
}

/// The best variant: in the reader's own language if any fits, in the job's fallback language else.
fn choose<'a>(
    demand: &Demand<'_>,
    group: &Group,
    way: Way,
    approved: &'a [Approved],
    fallback: Option<&Locale>,
    desk: &impl Desk,
) -> Result<Choice<'a>, String> {
    let approved: Vec<&'a Approved> = approved.iter().filter(|variant| laid_out(variant, way)).collect();
    let names = candidates(demand, group, &approved);
    if names.is_empty() {
        let duties: Vec<&str> = demand.duties.iter().map(|duty| duty.id.as_str()).collect();
        return Err(format!("no approved template serves {}", duties.join(" and ")));
    }
    let wanted = Locale::parse(&group.locale).ok().filter(|_| group.locale != "und");
    let mut reasons = Reasons::new();
    for allowed in [None, fallback] {
        for name in &names {
            let versions: Vec<&Approved> = approved.iter().copied().filter(|variant| variant.name == *name).collect();
            let locales: Vec<Locale> = versions.iter().map(|variant| variant.locale.clone()).collect();
            let resolution = resolve_stated(wanted.as_ref(), &locales, allowed);
            let Some(locale) = &resolution.chosen else { continue };
            let Some(variant) = versions.iter().rev().find(|variant| variant.locale == *locale) else { continue };
            match lacks(demand, variant, &group.territory, desk) {
                None => return Ok(Choice { variant, resolution, passed_over: told(&reasons) }),
                Some(reason) => note(&mut reasons, variant, reason),
            }
        }
    }
    if reasons.is_empty() {
        let others = names.join(", ");
        return Err(format!("no approved template in the language {} ({others} in other languages)", group.locale));
    }
    Err(told(&reasons).join("; "))
}

/// The letter for those whom e-mail fails: the release of the mailing releases it too, so that it stands in the plan.
fn by_letter(
    demand: &Demand<'_>,
    group: &Group,
    approved: &[Approved],
    fallback: Option<&Locale>,
    desk: &impl Desk,
) -> Result<Fallback, String> {
    if !allows_letters(demand) {
        return Err("a letter is no lawful way".to_owned());
    }
    if !desk.takes_letters() {
        return Err("letters are not set up (letters.folder)".to_owned());
    }
    let choice = choose(demand, group, Way::Letter, approved, fallback, desk)?;
    let (variants, blockers) = all_languages(demand, group, Way::Letter, &choice, approved, desk);
    let first = variants.first().filter(|_| blockers.is_empty()).ok_or_else(|| blockers.join("; "))?;
    Ok(Fallback {
        way: Way::Letter,
        template: (first.name.clone(), first.digest.clone()),
        languages: languages(&variants),
        resolution: choice.resolution,
    })
}

/// Locale and digest of each, where they are several.
fn languages(variants: &[&Approved]) -> Vec<(Locale, String)> {
    let several = if variants.len() > 1 { variants } else { &[] };
    several.iter().map(|variant| (variant.locale.clone(), variant.digest.clone())).collect()
}

/// The chosen template in every language that the territory asks for (rule L8), in that order, and in the reader's own; and
/// why one of them cannot be had.
fn all_languages<'a>(
    demand: &Demand<'_>,
    group: &Group,
    way: Way,
    choice: &Choice<'a>,
    approved: &'a [Approved],
    desk: &impl Desk,
) -> (Vec<&'a Approved>, Vec<String>) {
    let (mut variants, mut blockers) = (Vec::new(), Vec::new());
    let name = &choice.variant.name;
    for locale in desk.languages(&group.territory) {
        if *locale == choice.variant.locale {
            variants.push(choice.variant);
            continue;
        }
        let asked = format!("notices to people in {} are to be in {locale} too", group.territory);
        let same = |variant: &&Approved| variant.name == *name && variant.locale == *locale && laid_out(variant, way);
        match approved.iter().rev().find(same) {
            None => blockers.push(format!("{asked}, and {name} is not approved in it")),
            Some(variant) => match lacks(demand, variant, &group.territory, desk) {
                None => variants.push(variant),
                Some(reason) => blockers.push(format!("{asked}, and {name} ({locale}) {reason}")),
            },
        }
    }
    if !variants.iter().any(|variant| variant.digest == choice.variant.digest) {
        variants.push(choice.variant);
    }
    (variants, blockers)
}

fn laid_out(variant: &Approved, way: Way) -> bool {
    let on = |wanted: &str| variant.declaration.channels.iter().any(|channel| channel == wanted);
    match way {
        Way::Email => on("email"),
        Way::Letter => on("letter"),
        Way::None => true,
    }
}

/// Why variants were passed over: each reason once, with the templates and the language that it holds for.
type Reasons = Vec<(String, String, Vec<String>)>;

fn note(reasons: &mut Reasons, variant: &Approved, reason: String) {
    let locale = variant.locale.to_string();
    match reasons.iter_mut().find(|(one, language, _)| *one == reason && *language == locale) {
        Some((.., names)) if !names.contains(&variant.name) => names.push(variant.name.clone()),
        Some(_) => {}
        None => reasons.push((reason, locale, vec![variant.name.clone()])),
    }
}

fn told(reasons: &Reasons) -> Vec<String> {
    reasons.iter().map(|(reason, locale, names)| format!("{} ({locale}) {reason}", names.join(", "))).collect()
}

/// The names of the templates that serve every duty in the territory, the most particular first: those that speak to a
/// guardian or the next of kin where one is written to, those that name the duty, those for this territory rather
/// than for a wider one, those for these people alone. What speaks to the person can also be read by who stands in, for it says so then.
fn candidates<'a>(demand: &Demand<'_>, group: &Group, approved: &[&'a Approved]) -> Vec<&'a str> {
    let territory = &group.territory;
    let speaks = |spoken_to: Addressee| spoken_to == group.addressee || spoken_to == Addressee::Person;
    let mut found: Vec<(bool, usize, usize, bool, &str)> = approved
        .iter()
        .filter(|variant| variant.declaration.audience == "individuals" && speaks(variant.declaration.addressee))
        .filter(|variant| variant.declaration.fits_territory(territory))
        .filter_map(|variant| {
            let served = |duty: &&ObligationView| variant.declaration.serves_duty(&duty.id);
            let to_reader = variant.declaration.addressee == group.addressee;
            let exact = demand.duties.iter().filter(|duty| variant.declaration.serves.contains(&duty.id)).count();
            let local = variant.declaration.nearness(territory);
            let particular = !variant.declaration.for_people.is_empty();
            demand.duties.iter().all(served).then_some((to_reader, exact, local, particular, variant.name.as_str()))
        })
        .collect();
    found.sort_by(|one, other| (other.0, other.1, other.2, other.3, one.4).cmp(&(one.0, one.1, one.2, one.3, other.4)));
    found.dedup();
    found.into_iter().map(|(.., name)| name).collect()
}

/// What keeps a variant from serving the demand.
fn lacks(demand: &Demand<'_>, variant: &Approved, territory: &str, desk: &impl Desk) -> Option<String> {
    let elements = match desk.elements(variant, territory) {
        Ok(elements) => elements,
        Err(problems) => {
            let missing: Vec<String> = problems.0.iter().map(ToString::to_string).collect();
            return Some(format!("cannot be filled: {}", missing.join("; ")));
        }
    };
    let missing: Vec<String> = demand
        .required
        .iter()
        .filter(|(element, _)| !elements.contains(**element))
        .map(|(element, duties)| format!("{element} ({})", duties.join(", ")))
        .collect();
    let banned: Vec<String> = demand
        .forbidden
        .iter()
        .filter(|(element, _)| elements.contains(**element))
        .map(|(element, duties)| format!("{element} ({})", duties.join(", ")))
        .collect();
    match (missing.is_empty(), banned.is_empty()) {
        (true, true) => None,
        (false, _) => Some(format!("does not contain {}", missing.join(", "))),
        (true, false) => Some(format!("contains what is forbidden: {}", banned.join(", "))),
    }
}

fn warnings_of(choice: &Choice<'_>, wanted: &str) -> Vec<String> {
    let (variant, mut warnings) = (choice.variant, Vec::new());
    if choice.resolution.reason == Reason::NamedFallback {
        let why = choice.passed_over.join("; ");
        let why = if why.is_empty() { String::new() } else { format!(" ({why})") };
        warnings.push(format!("nothing in {wanted}: these people get {}{why}", variant.locale));
    }
    warnings
}
