//! The `words!` macro: a closed vocabulary as an enum whose doc comments are its dictionary.

#[doc(hidden)]
pub mod deps {
    //! What the macro's expansion needs, so that its users need not name it.
    pub use schemars;
    pub use serde;
    pub use serde_json;
}

/// Declares a closed vocabulary.
///
/// Each variant has a doc comment (its meaning, printed by `duenotice vocabulary`) and the word that stands for it
/// in files. The enum gets `ALL`, `word`, `meaning`, `from_word`, `Display`, and reads and writes itself as its word.
#[macro_export]
macro_rules! words {
    ($(#[doc = $about:literal])+ pub enum $name:ident { $($(#[doc = $meaning:literal])+ $variant:ident = $word:literal,)+ }) => {
        $(#[doc = $about])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[doc = $meaning])+ $variant,)+ }

        impl $name {
            /// What the vocabulary is for.
            pub const ABOUT: &'static str = concat!($($about),+);
            /// Every word, in the order of the dictionary.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word that stands for it in files.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            /// Its meaning.
            pub fn meaning(self) -> &'static str {
                match self { $(Self::$variant => concat!($($meaning),+).trim_ascii(),)+ }
            }

            /// The variant of a word.
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }

            /// Word and meaning of every variant.
            pub fn dictionary() -> Vec<(&'static str, &'static str)> {
                Self::ALL.iter().map(|one| (one.word(), one.meaning())).collect()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.pad(self.word())
            }
        }

        impl $crate::shape::deps::serde::Serialize for $name {
            fn serialize<S: $crate::shape::deps::serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.word())
            }
        }

        impl<'de> $crate::shape::deps::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::shape::deps::serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let word = <String as $crate::shape::deps::serde::Deserialize>::deserialize(from)?;
                Self::from_word(&word).ok_or_else(|| {
                    <D::Error as $crate::shape::deps::serde::de::Error>::custom(format!("unknown word `{word}`"))
                })
            }
        }

        impl $crate::shape::deps::schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut $crate::shape::deps::schemars::SchemaGenerator) -> $crate::shape::deps::schemars::Schema {
                let words: Vec<_> = Self::ALL
                    .iter()
                    .map(|one| $crate::shape::deps::serde_json::json!({"const": one.word(), "description": one.meaning()}))
                    .collect();
                $crate::shape::deps::schemars::json_schema!({"type": "string", "oneOf": words})
            }
        }
    };
}
