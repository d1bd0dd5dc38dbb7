//! The pages for people: rendered on the server, usable by keyboard and without script.

mod assessment;
mod assets;
mod audit;
pub mod badge;
mod contrast;
mod cookie;
mod deliveries;
mod desk;
pub mod frame;
mod help;
mod home;
mod incidents;
mod jobs;
mod login;
mod mailing_lines;
mod mailings;
pub mod moment;
mod origin;
mod relays;
mod router;
mod rules;
mod sent;
mod steps;
mod templates;
mod throttle;
pub mod view;
pub mod words;

pub use desk::ConsoleSettings;
pub use router::routes;
