//! Whom a notice speaks to, and so how data are told: "your name" or "names".

crate::words! {
    /// Whom a notice speaks to.
    pub enum Addressee {
        /// The person concerned.
        Person = "person",
        /// The parent or guardian of a minor.
        Guardian = "guardian",
        /// The next of kin of a person who has died, or who represents the estate (45 CFR 164.404(d)(1)(ii)).
        NextOfKin = "next_of_kin",
        /// Everybody: a website or the media.
        Public = "public",
    }
}
