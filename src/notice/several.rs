//! One notice in several languages, where a territory asks for them (rule L8): all of them in the order given, each a
//! block of its own with its own language and direction.

use super::locale::Locale;
use super::render::Rendered;

/// The blocks of one recipient as one notice. The first language is that of the document.
pub fn joined(blocks: Vec<(&Locale, Rendered)>) -> Option<Rendered> {
    if blocks.len() < 2 {
        return blocks.into_iter().next().map(|(_, only)| only);
    }
    let subject = blocks.iter().map(|(_, block)| block.subject.as_str()).collect::<Vec<_>>().join(" / ");
    let text = text(&blocks);
    let html = html(&blocks, &subject)?;
    Some(Rendered { subject, html, text })
}

/// Every block but the first stands under the name of its language, and all names stand at the top, so that a reader sees
/// at once that another language follows.
fn text(blocks: &[(&Locale, Rendered)]) -> String {
    let names: Vec<&str> = blocks.iter().map(|(locale, _)| own_name(locale)).collect();
    let mut text = format!("{}\n", names.join(" / "));
    for ((_, block), name) in blocks.iter().zip(&names) {
        text.push_str(&format!("\n----------\n{name}\n\n{}", block.text));
    }
    text
}

const NAMES: &str =
    "max-width:38em;margin:0 auto;padding:16px 20px 0;font-family:sans-serif;font-size:18px;line-height:1.6";
const BETWEEN: &str = "max-width:38em;margin:0 auto;border-top:3px solid #6b7280";

/// What stands in the bodies, in the document of the first: the gate has seen that the first element of each body names
/// its language and direction (rule E1), and that the documents differ in nothing else, for they are of one template.
fn html(blocks: &[(&Locale, Rendered)], subject: &str) -> Option<String> {
    let (_, first) = blocks.first()?;
    let bodies = blocks.iter().map(|(_, block)| body(&block.html)).collect::<Option<Vec<_>>>()?;
    let names: Vec<String> = blocks.iter().map(|(locale, _)| name(locale)).collect();
    let start = first.html.find(bodies.first()?)?;
    let head = retitled(first.html.get(..start)?, subject)?;
    let end = first.html.rfind(BODY_END)?;
    let length = blocks.iter().map(|(_, block)| block.html.len()).sum::<usize>();
    let mut html = String::with_capacity(length + 1000);
    html.push_str(&head);
    html.push_str(&format!("\n<p style=\"{NAMES}\">{}</p>", names.join(" / ")));
    for (at, body) in bodies.iter().enumerate() {
        if at > 0 {
            html.push_str(&format!("<div style=\"{BETWEEN}\"></div>"));
        }
        html.push_str(body);
    }
    html.push_str(first.html.get(end..)?);
    Some(html)
}

const BODY_END: &str = "</body>";

/// What stands between the tags of the body.
fn body(html: &str) -> Option<&str> {
    let open = html.find("<body")?;
    let start = open + html.get(open..)?.find('>')? + 1;
    html.get(start..html.rfind(BODY_END)?)
}

/// The title of the page is the subject of the message; it holds nothing personal, so it was escaped with its template.
fn retitled(head: &str, subject: &str) -> Option<String> {
    let (before, rest) = head.split_once("<title>")?;
    let (_, after) = rest.split_once("</title>")?;
    Some(format!("{before}<title>{}</title>{after}", escaped(subject)))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn name(locale: &Locale) -> String {
    format!("<bdi lang=\"{locale}\" dir=\"{}\">{}</bdi>", locale.direction().word(), own_name(locale))
}

/// What speakers call their language; the tag, where nobody has told us.
fn own_name(locale: &Locale) -> &str {
    match locale.as_str() {
        "en" => "English",
        "es" => "Español",
        "zh" => "简体中文",
        "zh-Hant" | "zh-TW" | "zh-HK" => "繁體中文",
        "ar" => "العربية",
        "vi" => "Tiếng Việt",
        "ko" => "한국어",
        "fr" => "Français",
        "pt" => "Português",
        "ru" => "Русский",
        "de" => "Deutsch",
        "it" => "Italiano",
        "nl" => "Nederlands",
        "pl" => "Polski",
        "he" => "עברית",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(locale: &str, words: &str) -> Rendered {
        let html = format!(
            "<!DOCTYPE html>\n<html lang=\"{locale}\"><head><title>{words} &amp; co</title></head>\n<body class=\"x\">\n\
             <div lang=\"{locale}\"><h1>{words}</h1></div>\n</body>\n</html>\n"
        );
        Rendered { subject: format!("{words} & co"), html, text: format!("{words}.\n") }
    }

    #[test]
    fn all_languages_stand_in_order_each_in_its_own_block() {
        let (french, arabic) = (Locale::parse("fr").unwrap(), Locale::parse("ar").unwrap());
        let blocks = vec![(&french, block("fr", "Bonjour")), (&arabic, block("ar", "مرحبا"))];
        let notice = joined(blocks).unwrap();
        assert_eq!(notice.subject, "Bonjour & co / مرحبا & co");
        assert_eq!(
            notice.text,
            "Français / العربية\n\n----------\nFrançais\n\nBonjour.\n\n----------\nالعربية\n\nمرحبا.\n"
        );
        assert!(notice.html.contains("<title>Bonjour &amp; co / مرحبا &amp; co</title>"), "{}", notice.html);
        let (first, second) = (notice.html.find("<h1>Bonjour").unwrap(), notice.html.find("<h1>مرحبا").unwrap());
        assert!(first < second && notice.html.find("<bdi lang=\"ar\" dir=\"rtl\">").unwrap() < first);
        for once in ["<!DOCTYPE", "<html", "<head>", "<body", "</body>", "</html>"] {
            assert_eq!(notice.html.matches(once).count(), 1, "{once}");
        }
    }

    #[test]
    fn one_language_stays_as_it_is() {
        let english = Locale::parse("en").unwrap();
        assert_eq!(joined(vec![(&english, block("en", "Hello"))]), Some(block("en", "Hello")));
        assert_eq!(joined(Vec::new()), None);
    }
}
