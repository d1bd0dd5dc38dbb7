//! The command line.

mod assess;
mod audit;
mod command;
pub mod config;
mod demo;
mod inbound;
mod open;
mod relay;
mod relay_settings;
mod rules;
mod serve;
mod stop;
mod table;
mod templates;
mod token;
mod vocabulary;
mod webhook;
mod work;

pub use assess::AssessArgs;
pub use command::{Cli, Command, run};
pub use rules::RulesArgs;
pub use vocabulary::VocabularyArgs;
