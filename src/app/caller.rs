//! Who calls, and what a caller may do.

use crate::audit::Actor;

macro_rules! roles {
    ($($(#[$doc:meta])* $name:ident = $word:literal;)*) => {
        /// A right that a token carries. Least privilege: none implies another, except [`Role::Admin`].
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Role { $($(#[$doc])* $name,)* }
        impl Role {
            /// All roles.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];
            /// The word in tokens and messages.
            pub const fn word(self) -> &'static str { match self { $(Self::$name => $word,)* } }
            /// The role of a word.
            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|role| role.word() == word)
            }
        }
    };
}

roles! {
    /// Proposes templates and sends them to review.
    Author = "author";
    /// Approves, rejects and retires templates, never the own ones.
    Approver = "approver";
    /// Releases mailings.
    Releaser = "releaser";
    /// Records facts; pauses, resumes and cancels mailings.
    Operator = "operator";
    /// Reads everything but the audit log.
    Viewer = "viewer";
    /// Reads everything, and verifies the audit log.
    Auditor = "auditor";
    /// A calling system: enqueues jobs and reads their status.
    Machine = "machine";
    /// Issues and revokes tokens, and may do everything else; four eyes still hold.
    Admin = "admin";
}

/// Who calls, with the roles of the token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caller {
    /// Who it is, as the audit log names it.
    pub actor: Actor,
    /// What the caller may do.
    pub roles: Vec<Role>,
}

impl Caller {
    /// Duenotice itself.
    pub fn engine() -> Self {
        Self { actor: Actor::Engine, roles: vec![Role::Admin] }
    }

    /// Whether the caller has one of `roles`, or is an administrator.
    pub fn has(&self, roles: &[Role]) -> bool {
        self.roles.iter().any(|role| *role == Role::Admin || roles.contains(role))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_viewer_is_no_approver_and_an_admin_is_everything() {
        let viewer = Caller { actor: Actor::Person("viewer@example.org".into()), roles: vec![Role::Viewer] };
        assert!(viewer.has(&[Role::Viewer, Role::Auditor]));
        assert!(!viewer.has(&[Role::Approver]));
        assert!(Caller::engine().has(&[Role::Approver]));
    }
}
