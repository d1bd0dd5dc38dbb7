//! What each page shows, as plain data; the markup stands in `pages/`.

pub mod audit;
pub mod confirm;
pub mod deliveries;
pub mod home;
pub mod incidents;
pub mod jobs;
pub mod mailings;
pub mod plain;
pub mod relays;
pub mod rules;
pub mod templates;

#[cfg(test)]
mod promises;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod samples_sending;
