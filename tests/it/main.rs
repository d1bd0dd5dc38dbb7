//! The one integration binary: what Duenotice promises, tested from outside.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod approvals;
mod audit_log;
mod browser;
mod calendars;
mod carry;
mod console;
mod courier;
mod courier_faults;
mod courier_outages;
mod courier_processes;
mod courier_relays;
mod faces;
mod genuine;
mod house;
mod http;
mod journey;
mod languages;
mod law;
mod law_cli;
mod law_properties;
mod letters;
mod notice_pages;
mod notices;
mod processes;
mod proxy;
mod queue;
mod relay_state;
mod sink;
mod smtp;
mod store;
mod web;
