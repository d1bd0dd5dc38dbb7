//! What a template part uses, with lines: the one walk over the handlebars syntax tree that checks and digests rest on.

use handlebars::template::{DecoratorTemplate, HelperTemplate, Parameter, Template, TemplateElement};

/// One use of something in a template part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Use {
    /// `{{name}}`.
    Value(String),
    /// `{{t "id"}}`.
    Message(String),
    /// `{{#if name}}` or `{{#unless name}}`.
    Condition(String),
    /// `{{#each name}}`.
    Each(String),
    /// `{{> name}}` or `{{#> name}}`.
    Partial(String),
    /// Something that our templates do not allow; the text says what.
    Refused(&'static str),
}

/// A use and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spotted {
    /// What is used.
    pub what: Use,
    /// The line in the part, counted from one.
    pub line: usize,
    /// Whether it stands inside `{{#each}}`.
    pub in_each: bool,
}

/// The part that a partial block wraps.
pub const WRAPPED: &str = "@partial-block";
/// The names that exist inside `{{#each}}` only.
pub const ITEM_NAMES: &[&str] = &["this", "@first", "@last", "@index"];

/// Everything that a part uses, in order.
pub fn uses(template: &Template) -> Vec<Spotted> {
    let mut walk = Walk { found: Vec::new(), line: 1, in_each: false };
    walk.template(template);
    walk.found
}

struct Walk {
    found: Vec<Spotted>,
    line: usize,
    in_each: bool,
}

impl Walk {
    fn spot(&mut self, what: Use) {
        self.found.push(Spotted { what, line: self.line, in_each: self.in_each });
    }

    fn template(&mut self, template: &Template) {
        for (place, element) in template.elements.iter().enumerate() {
            self.line = template.mapping.get(place).map_or(self.line, |mapping| mapping.0);
            self.element(element);
        }
    }

    fn element(&mut self, element: &TemplateElement) {
        match element {
            TemplateElement::RawString(_) | TemplateElement::Comment(_) => {}
            TemplateElement::Expression(helper) => self.spot(expression(helper)),
            TemplateElement::HelperBlock(helper) => self.block(helper),
            TemplateElement::PartialExpression(partial) => self.spot(partial_use(partial)),
            TemplateElement::PartialBlock(partial) => {
                self.spot(partial_use(partial));
                partial.template.iter().for_each(|inner| self.template(inner));
            }
            TemplateElement::HtmlExpression(_) => self.spot(Use::Refused("unescaped output ({{{…}}} or {{&…}})")),
            _ => self.spot(Use::Refused("a decorator")),
        }
    }

    fn block(&mut self, helper: &HelperTemplate) {
        let what = block(helper);
        let was_in_each = self.in_each;
        self.spot(what.clone());
        self.in_each |= matches!(what, Use::Each(_));
        helper.template.iter().for_each(|inner| self.template(inner));
        self.in_each = was_in_each;
        helper.inverse.iter().for_each(|inner| self.template(inner));
    }
}

/// What `{{…}}` means.
pub fn expression(helper: &HelperTemplate) -> Use {
    let bare = helper.params.is_empty() && helper.hash.is_empty();
    match (helper.name.as_name(), helper.params.as_slice()) {
        (Some(name), []) if bare => simple(name).map_or_else(Use::Refused, Use::Value),
        (Some("t"), [Parameter::Literal(id)]) if helper.hash.is_empty() => match id.as_str() {
            Some(id) => Use::Message(id.to_owned()),
            None => Use::Refused("a message that is not named by a text"),
        },
        _ => Use::Refused("a helper other than t, if, unless and each, or an argument to a variable"),
    }
}

/// What `{{#…}}` means.
pub fn block(helper: &HelperTemplate) -> Use {
    let plain = helper.hash.is_empty() && helper.block_param.is_none();
    let argument = match helper.params.as_slice() {
        [one] if plain => one.as_name(),
        _ => None,
    };
    let (Some(kind), Some(name)) = (helper.name.as_name(), argument) else {
        return Use::Refused("a block that is not {{#if name}}, {{#unless name}} or {{#each name}}");
    };
    match (kind, simple(name)) {
        (_, Err(refused)) => Use::Refused(refused),
        ("if" | "unless", Ok(name)) => Use::Condition(name),
        ("each", Ok(name)) => Use::Each(name),
        _ => Use::Refused("a block that is not {{#if name}}, {{#unless name}} or {{#each name}}"),
    }
}

/// What `{{> …}}` means.
pub fn partial_use(partial: &DecoratorTemplate) -> Use {
    match partial.name.as_name() {
        Some(name) if partial.params.is_empty() && partial.hash.is_empty() => Use::Partial(name.to_owned()),
        Some(_) => Use::Refused("a partial with arguments"),
        None => Use::Refused("a partial whose name is computed"),
    }
}

fn simple(name: &str) -> Result<String, &'static str> {
    if ITEM_NAMES.contains(&name) || name.chars().all(|mark| mark.is_ascii_alphanumeric() || mark == '_') {
        return Ok(name.to_owned());
    }
    Err("a path (with . or /) where a plain variable name is expected")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, expected: &[(usize, Use)]) {
        let found: Vec<(usize, Use)> =
            uses(&Template::compile(source).unwrap()).into_iter().map(|spotted| (spotted.line, spotted.what)).collect();
        assert_eq!(found, expected, "{source}");
    }

    #[test]
    fn every_use_is_found_with_its_line() {
        check(
            "{{t \"hello\"}}\n{{#if guardian_name}}\n{{guardian_name}}{{else}}{{> x}}{{/if}}",
            &[
                (1, Use::Message("hello".into())),
                (2, Use::Condition("guardian_name".into())),
                (3, Use::Value("guardian_name".into())),
                (3, Use::Partial("x".into())),
            ],
        );
        check("{{#each data}}{{this}}{{/each}}", &[(1, Use::Each("data".into())), (1, Use::Value("this".into()))]);
    }

    #[test]
    fn what_could_escape_the_checks_is_refused() {
        for source in [
            "{{{a}}}",
            "{{&a}}",
            "{{a.b}}",
            "{{lookup a \"b\"}}",
            "{{#with a}}{{/with}}",
            "{{> (lookup a \"b\")}}",
            "{{#if (eq a \"x\")}}{{/if}}",
            "{{t a}}",
            "{{#each a as |b|}}{{/each}}",
            "{{> p a=1}}",
            "{{* inline}}",
        ] {
            let found = uses(&Template::compile(source).unwrap());
            assert!(matches!(found[0].what, Use::Refused(_)), "{source}: {found:?}");
        }
    }
}
