//! What the worker wants from whoever makes messages.

use std::future::Future;
use std::sync::Arc;

use super::channel::{Message, PostItem};
use crate::store::{Begun, CarriedMailing, StoreError};

/// Makes the messages of one mailing.
pub trait Sheet: Send + Sync {
    /// The message of one delivery, always with the same bytes.
    ///
    /// # Errors
    /// [`Unwritable`] if this recipient's message cannot be made; it names no personal values.
    fn message(&self, begun: &Begun) -> Result<Message, Unwritable>;

    /// The letter of one delivery, always with the same bytes. Takes some milliseconds of a processor.
    ///
    /// # Errors
    /// [`Unwritable`] if this recipient's letter cannot be made, or no letters are; it names no personal values.
    fn letter(&self, begun: &Begun) -> Result<PostItem, Unwritable> {
        let _ = begun;
        Err(Unwritable("letters are not set up (letters.folder)".to_owned()))
    }
}

/// Why a message cannot be made for a recipient, for the people who look at those not reached.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Unwritable(pub String);

/// Why nothing can be made for a whole mailing.
#[derive(Debug, thiserror::Error)]
pub enum NoSheet {
    /// The store is away; later.
    #[error("the mailing's template could not be read")]
    Later(#[source] StoreError),
    /// The template, its approval or the facts are wrong: a person must look.
    #[error("{0}")]
    Never(String),
}

/// Prepares mailings.
pub trait Sheets: Send + Sync + 'static {
    /// Works out all that is the same for every recipient of a mailing.
    ///
    /// # Errors
    /// [`NoSheet`].
    fn sheet(&self, mailing: &CarriedMailing) -> impl Future<Output = Result<Arc<dyn Sheet>, NoSheet>> + Send;
}
