//! How a duty stands for an incident.

crate::words! {
    /// How a duty stands.
    pub enum Standing {
        /// Every element is known to hold and no exception does.
        Owed = "owed",
        /// An element is unknown: treated as owed, and the missing fact is named.
        Presumed = "presumed",
        /// Exceptions disagree: a person must decide; treated as owed until then.
        Conflicting = "conflicting",
        /// A public way takes the place of telling each person.
        Substituted = "substituted",
        /// Recommended, not required.
        Voluntary = "voluntary",
        /// An exception is known to hold; the record that it demands must be kept.
        Lifted = "lifted",
        /// An element is known not to hold.
        NotOwed = "not_owed",
        /// The instrument is not law on the day that counts.
        NotInForce = "not_in_force",
    }
}

impl Standing {
    /// Whether someone must (or, if voluntary, may) be told: the standings that have a due date and a plan.
    pub const fn is_live(self) -> bool {
        matches!(self, Self::Owed | Self::Presumed | Self::Conflicting | Self::Substituted | Self::Voluntary)
    }
}
