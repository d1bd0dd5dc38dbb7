//! The groups of fields that machine-readable reports are made of (RFC 3464 section 2.1, RFC 5965 section 3).

/// How many groups are looked at: one for the message and one for each recipient.
const MOST_GROUPS: usize = 33;
/// How many fields of a group are kept.
const MOST_FIELDS: usize = 64;
/// How long a value is kept, in characters.
const LONGEST_VALUE: usize = 2_000;

/// Fields that belong together.
#[derive(Default)]
pub(super) struct Group(Vec<(String, String)>);

impl Group {
    /// The value of a field, by its name in small letters; empty if there is none.
    pub(super) fn first(&self, name: &str) -> &str {
        self.0.iter().find(|(one, _)| one == name).map(|(_, value)| value.as_str()).unwrap_or_default()
    }

    /// Of a value such as `rfc822; someone@example.org` what stands behind the type, else the whole.
    pub(super) fn typed(&self, name: &str) -> &str {
        let value = self.first(name);
        value.split_once(';').map_or(value, |(_, rest)| rest).trim()
    }
}

/// Reads the groups, which empty lines divide; a line that begins with white space continues the one before.
pub(super) fn groups(text: &str) -> Vec<Group> {
    let mut groups = vec![Group::default()];
    for line in text.lines() {
        let fresh = groups.last().is_none_or(|group| group.0.is_empty());
        if line.trim().is_empty() {
            if !fresh && groups.len() < MOST_GROUPS {
                groups.push(Group::default());
            } else if !fresh {
                break;
            }
            continue;
        }
        let Some(Group(fields)) = groups.last_mut() else { break };
        if line.starts_with([' ', '\t']) {
            if let Some((_, value)) = fields.last_mut() {
                append(value, line);
            }
        } else if let Some((name, rest)) = line.split_once(':').filter(|_| fields.len() < MOST_FIELDS) {
            let mut value = String::new();
            append(&mut value, rest);
            fields.push((name.trim().to_ascii_lowercase(), value));
        }
    }
    groups.retain(|group| !group.0.is_empty());
    groups
}

fn append(value: &mut String, more: &str) {
    let room = LONGEST_VALUE.saturating_sub(value.chars().count());
    if !value.is_empty() && room > 0 {
        value.push(' ');
    }
    value.extend(more.trim().chars().take(room));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_divided_by_empty_lines_and_folded_lines_are_one() {
        let text = "\r\nReporting-MTA: dns; mx.example.org\r\n\r\n \r\nFinal-Recipient: rfc822;x@example.org\r\n\
            Diagnostic-Code: smtp; 550-no\r\n\t550 such user\r\nnonsense\r\n\r\n";
        let groups = groups(text);
        assert_eq!(groups.len(), 2);
        assert_eq!(groups[0].typed("reporting-mta"), "mx.example.org");
        assert_eq!(groups[1].typed("final-recipient"), "x@example.org");
        assert_eq!(groups[1].typed("diagnostic-code"), "550-no 550 such user");
        assert_eq!(groups[1].first("action"), "");
    }

    #[test]
    fn there_is_an_end_to_groups_fields_and_values() {
        let text = format!("A: {}\n\n", "x".repeat(10_000)).repeat(100);
        let found = groups(&text);
        assert_eq!((found.len(), found[0].first("a").len()), (MOST_GROUPS, LONGEST_VALUE));
        let wide = "A: b\n".repeat(1_000);
        assert_eq!(groups(&wide)[0].0.len(), MOST_FIELDS);
    }
}
