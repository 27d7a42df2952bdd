//! From the saved reference page of a connector to the rows of
//! `reference.json`.
//!
//! A page is read as a sequence of atoms, whatever it was saved as; the rows
//! among them are told by the shapes of tables, by types and by identifiers,
//! which no translation changes; headings say what a row belongs to, and are
//! restored where copied text has lost them.

mod atoms;
mod columns;
mod headings;
mod ids;
mod items;
mod loose;
mod page;
mod read;
mod rows;
mod sections;
mod tables;
mod types;

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};

/// Turn a saved reference page into rows
#[derive(clap::Args)]
pub(crate) struct Arguments {
    page: PathBuf,
    #[arg(long)]
    provider: Option<String>,
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let path = arguments.page.display();
    let text = fs::read_to_string(&arguments.page).with_context(|| format!("cannot read {path}"))?;
    let rows = page::rows(&text);
    println!("{}", serde_json::to_string_pretty(&rows)?);
    eprintln!("{} rows", rows.count());
    Ok(ExitCode::SUCCESS)
}
