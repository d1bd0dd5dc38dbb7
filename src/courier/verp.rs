//! Return paths that name the delivery (VERP), so that a report of failure is known by the address it comes to.

use crate::delivery::{Mailbox, Tag};

/// `bounce+m3-12.0123456789abcdef@…`
pub(super) fn return_path(bounce: &Mailbox, tag: &Tag) -> Mailbox {
    let tagged = format!("{}+{tag}@{}", bounce.local(), bounce.domain());
    // too long a local part: then reports come to the plain address and are known by their envelope identifier
    Mailbox::parse(&tagged).unwrap_or_else(|_| bounce.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Id;
    use crate::personal::MasterKey;

    #[test]
    fn a_return_path_carries_the_tag_where_there_is_room() {
        let tag = Tag::of(&MasterKey::fresh(), Id::fresh(), 3, 12);
        let path = return_path(&Mailbox::parse("bounce@example.org").unwrap(), &tag);
        assert_eq!(Tag::in_address(path.reveal()), Some(tag.clone()));
        let long = Mailbox::parse(&format!("{}@example.org", "b".repeat(60))).unwrap();
        assert_eq!(return_path(&long, &tag), long);
    }
}
