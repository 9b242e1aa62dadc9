//! `alloo` fills Word templates from a vault of project documents.
//!
//! The way of the data, in the order of the modules: what was typed, what it means, the template's check, the local record of the intent, the service's
//! API, the poller, the download; then what draws on the terminal, and the embedded service with its fill engine.

pub mod api;
pub mod app;
pub mod batch;
pub mod cli;
pub mod commands;
pub mod complete;
pub mod config;
pub mod context;
pub mod credentials;
pub mod diagnostics;
pub mod download;
pub mod error;
pub mod fsutil;
pub mod generate;
pub mod jobs;
pub mod journal;
pub mod net;
pub mod poll;
pub mod report;
pub mod sanitize;
pub mod signals;
pub mod template;
pub mod ui;
