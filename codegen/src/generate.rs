//! All stages, one after the other.

use crate::api::{self, Baseline, Changes, Interface, TooLow};
use crate::emit::{File, InternalError, Moved, Printed, emit};
use crate::model::Connector;
use crate::read::{Definition, InputFile};
use crate::source::{Diagnostics, Located, Sources, Span};
use crate::{check, lower, read};

/// The result of generating from a definition.
#[derive(Debug)]
pub struct Generation {
    /// The crate's files in the order of their paths, and the connector that
    /// they print; `None` if a diagnostic is an error.
    pub output: Option<Output>,
    /// The diagnostics of all stages, by file and place.
    pub diagnostics: Vec<Located>,
}

/// A crate.
#[derive(Debug)]
pub struct Output {
    /// Its files, in the order of their paths.
    pub files: Vec<File>,
    /// The definition's new `names.lock`.
    pub names: String,
    /// What they print.
    pub connector: Connector,
    /// The crate's changelog, which is also among the files, with a mark before
    /// it: the maintainers' own and what has changed since the last release.
    pub changelog: Option<String>,
    /// What has changed since the last release; `None` before the first.
    pub since_release: Option<SinceRelease>,
}

/// What has changed since a release.
#[derive(Debug)]
pub struct SinceRelease {
    /// What was released.
    pub baseline: Baseline,
    /// What has changed.
    pub changes: Changes,
    /// What is therefore wrong with the version in `crate.toml`.
    pub too_low: Option<TooLow>,
}

/// Reads, checks, lowers and emits one provider's definition.
///
/// What is wrong with the definition is in the diagnostics.
///
/// # Errors
///
/// A bug of the generator, never the definition's fault.
pub fn generate(provider: &str, files: Vec<InputFile>) -> Result<Generation, InternalError> {
    let reading = read::read(provider, files);
    let sources = &reading.sources;
    let mut diagnostics = reading.diagnostics;
    let lowered = reading.definition.and_then(|definition| {
        check::check(&definition, &mut diagnostics);
        let baseline = baseline(&definition, sources, &mut diagnostics);
        diagnostics.settle();
        let connector = lower::lower(&definition, &mut diagnostics)?;
        Some((connector, baseline, definition.changelog))
    });
    let output = match lowered.filter(|_| !diagnostics.has_errors()) {
        Some((connector, baseline, changelog)) => {
            let printed = emit(&connector, &served(sources))?;
            report_moved(&printed.moved, &connector, &mut diagnostics);
            let Printed {
                mut files, names, ..
            } = printed;
            let since_release = baseline.map(|baseline| since(baseline, &connector, &files));
            let changes = since_release.as_ref().map(|since| &since.changes);
            let changelog = self::changelog(changelog, &connector, changes);
            let file = changelog.as_ref();
            files.extend(file.map(|text| File::new("CHANGELOG.md", text.as_str()).marked()));
            files.sort_by(|one, other| one.path.cmp(&other.path));
            Some(Output {
                files,
                names,
                connector,
                changelog,
                since_release,
            })
        }
        None => None,
    };
    let all = diagnostics.into_vec();
    Ok(Generation {
        output,
        diagnostics: all.iter().map(|one| sources.resolve(one)).collect(),
    })
}

/// Reports types that are renamed because they have moved, and how to keep
/// their names.
fn report_moved(moved: &[Moved], connector: &Connector, diagnostics: &mut Diagnostics) {
    for one in moved {
        let Moved {
            before,
            name,
            now,
            new_name,
        } = one;
        let place = connector.names.place(before).unwrap_or(Span::FOLDER);
        let message = format!(
            "`{name}` was at `{before}` and is gone; `{new_name}` at `{now}` is new and looks \
             the same"
        );
        diagnostics
            .warn(place, message)
            .help(api::keeping_name(before, now));
    }
}

/// The crate as last released, as `released.toml` has it.
fn baseline(
    definition: &Definition,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Option<Baseline> {
    let file = definition.released?;
    match Baseline::parse(sources.text(file)) {
        Ok(baseline) => baseline,
        Err(error) => {
            let message = error.message().trim().replace('\n', " ");
            let span = Span::of(file, error.span().unwrap_or_default());
            diagnostics
                .error(span, format!("`released.toml` cannot be read: {message}"))
                .help("undo the edit or the merge; `cargo xtask release` writes the file");
            None
        }
    }
}

fn since(baseline: Baseline, connector: &Connector, files: &[File]) -> SinceRelease {
    let changes = api::compare(&baseline.interface, &Interface::of(connector, files));
    // `read` has seen that it is a version.
    let version = semver::Version::parse(&connector.package.version).ok();
    let released = &baseline.version;
    SinceRelease {
        too_low: version.and_then(|version| api::too_low(&version, released, changes.level())),
        changes,
        baseline,
    }
}

/// The crate's changelog: the maintainers' own, with what has changed since the
/// last release.
fn changelog(
    own: Option<String>,
    connector: &Connector,
    changes: Option<&Changes>,
) -> Option<String> {
    let text = match (own, changes) {
        (own, Some(changes)) => {
            let own = own.unwrap_or_default();
            api::changelog(&own, &connector.package.version, changes)
        }
        (Some(own), None) => own,
        (None, None) => return None,
    };
    (!text.trim().is_empty()).then_some(text)
}

/// The texts that the service of a crate's tests is read from, by name.
fn served(sources: &Sources) -> Vec<(&str, &str)> {
    const DEFINITION: [&str; 4] = [
        "openapi.json",
        "apiDefinition.swagger.json",
        "overlay.json",
        "apiProperties.json",
    ];
    const RECEIVED: [&str; 3] = [".response", ".webhook", ".error"];
    let texts = sources.texts().filter(|(name, _)| {
        let is_received =
            name.starts_with("samples/") && RECEIVED.iter().any(|kind| name.contains(kind));
        DEFINITION.contains(name) || is_received
    });
    texts.collect()
}
