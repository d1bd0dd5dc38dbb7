//! A small reader for the restricted HTML of notices: every element closed, every attribute quoted.
//!
//! It is no browser: what it does not understand is a fault of the template, because mail programs may not
//! understand it either.

/// A piece of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// An element with what is inside.
    Element(Element),
    /// Text, with character references resolved.
    Text(String),
}

/// An element.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Element {
    /// Its name in lower case.
    pub name: String,
    /// Its attributes in order.
    pub attributes: Vec<(String, String)>,
    /// What is inside.
    pub children: Vec<Node>,
}

impl Element {
    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// All text inside, white space joined.
    pub fn text(&self) -> String {
        let mut text = String::new();
        collect_text(&self.children, &mut text);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The element itself and all elements inside, in the order of the document.
    pub fn all(&self) -> Vec<&Self> {
        let mut found = vec![self];
        for child in &self.children {
            if let Node::Element(element) = child {
                found.extend(element.all());
            }
        }
        found
    }

    /// The first element of this name inside.
    pub fn first(&self, name: &str) -> Option<&Self> {
        self.all().into_iter().find(|element| element.name == name)
    }

    /// One declaration of the `style` attribute.
    pub fn style(&self, property: &str) -> Option<&str> {
        declarations(self.attribute("style")?).find(|(name, _)| *name == property).map(|(_, value)| value)
    }
}

/// The declarations of a style: property and value.
pub fn declarations(style: &str) -> impl Iterator<Item = (&str, &str)> {
    style.split(';').filter_map(|one| one.split_once(':')).map(|(name, value)| (name.trim(), value.trim()))
}

fn collect_text(nodes: &[Node], text: &mut String) {
    for node in nodes {
        match node {
            Node::Text(inner) => text.push_str(inner),
            Node::Element(element) if element.name == "br" => text.push('\n'),
            Node::Element(element) => collect_text(&element.children, text),
        }
    }
}

const VOID: &[&str] = &["meta", "br", "hr", "img", "link", "input", "base", "col", "source", "wbr", "embed", "area"];

/// Reads a document; its root element is `html`. The error says what the reader stumbled over.
pub fn parse(html: &str) -> Result<Element, String> {
    let body = html.trim_start();
    let body = body.strip_prefix("<!DOCTYPE html>").ok_or("the document does not begin with <!DOCTYPE html>")?;
    let mut reader = Reader { rest: body, open: vec![Element::default()] };
    while !reader.rest.is_empty() {
        reader.step()?;
    }
    if let [_, .., unclosed] = reader.open.as_slice() {
        return Err(format!("<{}> is not closed", unclosed.name));
    }
    let top = reader.open.pop().map(|top| top.children).unwrap_or_default();
    let mut roots = top.into_iter().filter(|node| !matches!(node, Node::Text(text) if text.trim().is_empty()));
    match (roots.next(), roots.next()) {
        (Some(Node::Element(root)), None) if root.name == "html" => Ok(root),
        _ => Err("the document is not one <html> element".to_owned()),
    }
}

struct Reader<'a> {
    rest: &'a str,
    open: Vec<Element>,
}

impl<'a> Reader<'a> {
    fn step(&mut self) -> Result<(), String> {
        if let Some(comment) = self.rest.strip_prefix("<!--") {
            let (_, after) = comment.split_once("-->").ok_or("a comment is not closed")?;
            self.rest = after;
            return Ok(());
        }
        if let Some(closing) = self.rest.strip_prefix("</") {
            let (name, after) = closing.split_once('>').ok_or("a closing tag is not finished")?;
            self.rest = after;
            return self.close(name.trim());
        }
        if self.rest.starts_with('<') {
            return self.element();
        }
        let end = self.rest.find('<').unwrap_or(self.rest.len());
        let (text, after) = self.rest.split_at(end);
        self.rest = after;
        if text.contains('>') {
            return Err(format!("a bare > stands in {:?}", shorten(text)));
        }
        self.add(Node::Text(resolve_references(text)?));
        Ok(())
    }

    fn add(&mut self, node: Node) {
        if let Some(parent) = self.open.last_mut() {
            parent.children.push(node);
        }
    }

    fn close(&mut self, name: &str) -> Result<(), String> {
        match self.open.pop() {
            Some(element) if element.name == name && !self.open.is_empty() => {
                self.add(Node::Element(element));
                Ok(())
            }
            other => {
                let open = other.map(|element| element.name).unwrap_or_default();
                Err(format!("</{name}> closes <{open}>"))
            }
        }
    }

    fn element(&mut self) -> Result<(), String> {
        self.rest = &self.rest[1..];
        let name = self.take_while(|mark| mark.is_ascii_alphanumeric());
        if name.is_empty() || name.chars().any(|mark| mark.is_ascii_uppercase()) {
            return Err(format!("a bare < or a capital tag name stands before {:?}", shorten(self.rest)));
        }
        let mut element = Element { name: name.to_owned(), ..Element::default() };
        let closed = self.attributes(&mut element)?;
        if matches!(name, "style" | "title" | "script") {
            return self.raw_text(element);
        }
        if closed || VOID.contains(&name) {
            self.add(Node::Element(element));
        } else {
            self.open.push(element);
        }
        Ok(())
    }

    /// Reads attributes to the end of the tag; says whether the tag closed itself.
    fn attributes(&mut self, element: &mut Element) -> Result<bool, String> {
        loop {
            self.rest = self.rest.trim_start();
            if let Some(after) = self.rest.strip_prefix("/>") {
                self.rest = after;
                return Ok(true);
            }
            if let Some(after) = self.rest.strip_prefix('>') {
                self.rest = after;
                return Ok(false);
            }
            let name = self.take_while(|mark| mark.is_ascii_lowercase() || mark.is_ascii_digit() || mark == '-');
            let quoted = self.rest.strip_prefix("=\"").filter(|_| !name.is_empty());
            let refused = || format!("an attribute of <{}> is not of the form name=\"value\"", element.name);
            let (value, after) = quoted.and_then(|quoted| quoted.split_once('"')).ok_or_else(refused)?;
            if value.contains('<') {
                return Err(format!("markup stands inside the attribute {name} of <{}>", element.name));
            }
            element.attributes.push((name.to_owned(), resolve_references(value)?));
            self.rest = after;
        }
    }

    fn raw_text(&mut self, mut element: Element) -> Result<(), String> {
        let end = format!("</{}>", element.name);
        let (text, after) = self.rest.split_once(&end).ok_or_else(|| format!("<{}> is not closed", element.name))?;
        self.rest = after;
        let text = if element.name == "title" { resolve_references(text)? } else { text.to_owned() };
        element.children.push(Node::Text(text));
        self.add(Node::Element(element));
        Ok(())
    }

    fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> &'a str {
        let end = self.rest.find(|mark| !wanted(mark)).unwrap_or(self.rest.len());
        let (taken, after) = self.rest.split_at(end);
        self.rest = after;
        taken
    }
}

fn shorten(text: &str) -> String {
    text.chars().take(24).collect()
}

fn resolve_references(text: &str) -> Result<String, String> {
    let mut resolved = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        resolved.push_str(before);
        let (name, following) = after.split_once(';').ok_or("a bare & stands in the text")?;
        resolved
            .push(reference(name).ok_or_else(|| format!("the character reference &{}; is not known", shorten(name)))?);
        rest = following;
    }
    resolved.push_str(rest);
    Ok(resolved)
}

fn reference(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "nbsp" => Some('\u{a0}'),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix('x') {
                Some(digits) => u32::from_str_radix(digits, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_refused(body: &str, expected: &str) {
        let refused = parse(&format!("<!DOCTYPE html><html>{body}</html>")).unwrap_err();
        assert!(refused.contains(expected), "{body}: {refused}");
    }

    #[test]
    fn a_document_becomes_a_tree() {
        let root = parse(
            "<!DOCTYPE html>\n<html lang=\"en\"><p style=\"color:#111;margin:0\">A &amp; <b>B</b><br>c</p></html>\n",
        )
        .unwrap();
        assert_eq!(root.attribute("lang"), Some("en"));
        let paragraph = root.first("p").unwrap();
        assert_eq!(paragraph.text(), "A & B c");
        assert_eq!(paragraph.style("color"), Some("#111"));
    }

    #[test]
    fn what_mail_programs_may_read_differently_is_refused() {
        check_refused("<p>a", "</html> closes <p>");
        check_refused("<p><b>a</p></b>", "</p> closes <b>");
        check_refused("<p class=x>a</p>", "not of the form");
        check_refused("<p>a & b</p>", "bare &");
        check_refused("<a href=\"<bdi>x</bdi>\">a</a>", "markup stands inside");
        check_refused("<p>a &unknown; b</p>", "not known");
    }
}
