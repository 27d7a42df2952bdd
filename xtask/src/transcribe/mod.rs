//! From the saved reference page of a connector to the rows of
//! `reference.json`.
//!
//! A page is read as a sequence of atoms, whatever it was saved as; the rows
//! among them are recognised by the shapes of tables, by types and by
//! identifiers, which no translation changes; headings say what a row belongs
//! to, and are restored where copied text has lost them.

mod atoms;
mod columns;
mod committed;
mod compare;
mod consistency;
mod difference;
mod headings;
mod ids;
mod items;
mod loose;
mod matching;
mod page;
mod pointers;
mod provider;
mod read;
mod rows;
mod sections;
mod skeleton;
mod tables;
#[cfg(test)]
mod tests;
mod types;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use crate::{checkout, disk};
use difference::{Difference, Source};
use rows::{Located, Rows};

/// Turn a saved reference page into rows, or compare it with the rows that
/// are committed.
///
/// The page may be HTML, Markdown or copied text, in any language. A committed
/// `reference.json` is never overwritten: the differences are printed, row by
/// row. For a new provider the rows are written, with what its definition adds;
/// without one, also a skeleton of `openapi.json`. `TO-BE-FILLED` marks what
/// neither says.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The saved page
    page: PathBuf,
    /// Folder in `specs/`; without it, every provider whose rows the page has
    #[arg(long, value_name = "NAME")]
    provider: Option<String>,
    /// Compare with another saved page, not with what is committed
    #[arg(long, value_name = "PAGE", conflicts_with = "provider")]
    against: Option<PathBuf>,
    /// Write nothing, and fail if anything differs
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let text = read(&arguments.page)?;
    let page = Source {
        path: &arguments.page,
        text: &text,
    };
    if let Some(path) = &arguments.against {
        let text = read(path)?;
        let other = Source { path, text: &text };
        let found = compare::all(&page::rows(page.text), &page::rows(other.text));
        report(&found, page, other, "");
        return Ok(code(arguments.check && !found.is_empty()));
    }
    let specs = checkout::folder("specs")?;
    let known = provider::committed(&specs)?;
    let names: Vec<String> = match &arguments.provider {
        Some(name) => vec![name.clone()],
        None => provider::on_page(&page::rows(page.text), &known),
    };
    if names.is_empty() {
        let rows = page::rows(page.text);
        println!("{}", serde_json::to_string_pretty(&rows)?);
        eprintln!(
            "{} rows, of no provider in specs/; --provider NAME writes them",
            rows.count()
        );
        return Ok(code(arguments.check));
    }
    let mut differs = false;
    for name in names {
        differs |= match known.iter().find(|provider| provider.name == name) {
            Some(provider) => compared(page, provider, &known),
            None => written(page, &specs, &name, arguments.check)?,
        };
    }
    Ok(code(arguments.check && differs))
}

fn code(fails: bool) -> ExitCode {
    if fails {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}

fn read(path: &Path) -> Result<String> {
    let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    // A page in an old encoding loses letters, not keys.
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Compares, and returns whether anything differs.
fn compared(page: Source<'_>, provider: &provider::Provider, known: &[provider::Provider]) -> bool {
    let mut rows = page::rows(page.text);
    for (part, other) in provider::of_others(&rows, provider, known) {
        part.leave_out(&mut rows);
        println!(
            "note: the {part} of the page are those of {other}, and left out for {}",
            provider.name
        );
    }
    let mut found = provider.faults.clone();
    found.extend(consistency::faults(&provider.rows));
    found.extend(compare::all(&rows, &provider.rows));
    let committed = Source {
        path: &provider.path,
        text: &provider.text,
    };
    report(
        &found,
        page,
        committed,
        &format!("{}: {} rows: ", provider.name, rows.count()),
    );
    !found.is_empty()
}

fn report(found: &[Difference], page: Source<'_>, committed: Source<'_>, of: &str) {
    for difference in found {
        println!("{}\n", difference::rendered(difference, page, committed));
    }
    match found.len() {
        0 => println!("{of}none differs"),
        1 => println!("{of}1 difference"),
        count => println!("{of}{count} differences"),
    }
}

/// Writes the rows of a new provider, and reports what is missing.
fn written(page: Source<'_>, specs: &Path, name: &str, check: bool) -> Result<bool> {
    let mut rows: Rows = page::rows(page.text);
    if rows.count() == 0 {
        bail!(
            "{} has no rows of a connector's reference page",
            page.path.display()
        );
    }
    let folder = specs.join(name);
    let has_definition = ["openapi.json", "apiDefinition.swagger.json"]
        .iter()
        .any(|file| folder.join(file).exists());
    if has_definition {
        let reading = connector_codegen::read::read(name, disk::definition_files(&folder)?);
        let Some(definition) = reading.definition else {
            bail!(
                "the definition of {name} cannot be read; `cargo xtask generate {name}` says why"
            );
        };
        pointers::fill(&mut rows, &definition.document);
    }
    page::fill_ids(&mut rows);
    let count = rows.count();
    rows.counted = Some(Located {
        line: 0,
        row: count,
    });
    if check {
        println!("{name}: {count} rows, none of them committed");
        return Ok(true);
    }
    fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
    let reference = folder.join("reference.json");
    write_new(&reference, &(serde_json::to_string_pretty(&rows)? + "\n"))?;
    println!("{}: {count} rows", reference.display());
    if !has_definition {
        let path = folder.join("openapi.json");
        let skeleton = skeleton::openapi(name, &rows);
        write_new(&path, &(serde_json::to_string_pretty(&skeleton)? + "\n"))?;
        println!("{}: a skeleton", path.display());
    }
    println!(
        "left to you: whatever is marked {}, and to count the rows on the page",
        page::TO_BE_FILLED
    );
    for note in &rows.notes {
        println!("note: {note}");
    }
    Ok(true)
}

/// Never overwrites a file.
fn write_new(path: &Path, text: &str) -> Result<()> {
    use std::io::Write as _;
    let file = fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(path);
    let mut file = file.with_context(|| format!("cannot create {}", path.display()))?;
    file.write_all(text.as_bytes())
        .with_context(|| format!("cannot write {}", path.display()))
}
