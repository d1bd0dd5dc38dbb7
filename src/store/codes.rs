//! How typed identifiers and states stand in columns.

use sqlx::encode::IsNull;
use sqlx::error::BoxDynError;
use sqlx::{Database, Decode, Encode, Type};
use uuid::Uuid;

use crate::delivery::{Outcome, Stage, State};
use crate::id::Id;

impl<K, DB: Database> Type<DB> for Id<K>
where
    Uuid: Type<DB>,
{
    fn type_info() -> DB::TypeInfo {
        Uuid::type_info()
    }

    fn compatible(ty: &DB::TypeInfo) -> bool {
        Uuid::compatible(ty)
    }
}

impl<'q, K, DB: Database> Encode<'q, DB> for Id<K>
where
    Uuid: Encode<'q, DB>,
{
    fn encode_by_ref(&self, buf: &mut DB::ArgumentBuffer) -> Result<IsNull, BoxDynError> {
        self.uuid().encode_by_ref(buf)
    }
}

impl<'r, K, DB: Database> Decode<'r, DB> for Id<K>
where
    Uuid: Decode<'r, DB>,
{
    fn decode(value: DB::ValueRef<'r>) -> Result<Self, BoxDynError> {
        Uuid::decode(value).map(Self::from_uuid)
    }
}

macro_rules! coded {
    ($($name:ident by $from:path;)*) => {$(
        impl<DB: Database> Type<DB> for $name where i16: Type<DB> {
            fn type_info() -> DB::TypeInfo { <i16 as Type<DB>>::type_info() }
            fn compatible(ty: &DB::TypeInfo) -> bool { <i16 as Type<DB>>::compatible(ty) }
        }
        impl<'q, DB: Database> Encode<'q, DB> for $name where i16: Encode<'q, DB> {
            fn encode_by_ref(&self, buf: &mut DB::ArgumentBuffer) -> Result<IsNull, BoxDynError> {
                self.code().encode_by_ref(buf)
            }
        }
        impl<'r, DB: Database> Decode<'r, DB> for $name where i16: Decode<'r, DB> {
            fn decode(value: DB::ValueRef<'r>) -> Result<Self, BoxDynError> {
                let code = <i16 as Decode<DB>>::decode(value)?;
                $from(code).ok_or_else(|| concat!("no ", stringify!($name), " has this number").into())
            }
        }
    )*};
}

coded! {
    State by State::from_code;
    Stage by Stage::from_code;
    Outcome by Outcome::from_code;
}

/// A set of states, as the bits that statements test: `(bits >> state) & 1 = 1` reads the same on both databases.
pub(super) fn bits(mut holds: impl FnMut(State) -> bool) -> i64 {
    State::ALL.iter().filter(|state| holds(**state)).fold(0, |bits, state| bits | bit(*state))
}

/// The set of one state.
pub(super) const fn bit(state: State) -> i64 {
    1 << state.code()
}

/// The states from which `to` may be reached, as floor 6 has it.
pub(super) fn sources(to: State) -> i64 {
    bits(|from| from.may_become(to))
}

/// The states in which there is nothing left to do.
pub(super) fn settled() -> i64 {
    bits(State::is_settled)
}

/// The states in which the engine still has something to do, or a person has.
pub(super) fn unsettled() -> i64 {
    bits(|state| !state.is_settled())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sources_are_those_of_floor_six() {
        assert_eq!(sources(State::Sending), bit(State::Pending));
        assert_eq!(sources(State::Unknown), bit(State::Sending));
        let on_its_way = bit(State::Pending) | bit(State::Sending) | bit(State::Deferred) | bit(State::Unknown);
        let proof = on_its_way | bit(State::Held);
        assert_eq!(sources(State::Accepted), proof);
    }
}
