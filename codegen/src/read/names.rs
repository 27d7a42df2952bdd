//! `names.lock`: which Rust name belongs to what.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::source::{Diagnostics, FileId, NameLock, Section, Span};

/// Names by key.
type SpannedNames = BTreeMap<String, toml::Spanned<String>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
#[derive(Default)]
struct LockFile {
    methods: SpannedNames,
    requests: SpannedNames,
    types: SpannedNames,
    moved: SpannedNames,
    error_codes: SpannedNames,
    credentials: SpannedNames,
    inputs: BTreeMap<String, SpannedNames>,
    choices: BTreeMap<String, SpannedNames>,
    members: BTreeMap<String, SpannedNames>,
    values: BTreeMap<String, SpannedNames>,
}

/// Reads the lock; an invalid entry is an error at its place.
pub(super) fn read_names(text: &str, file: FileId, diagnostics: &mut Diagnostics) -> NameLock {
    let parsed: LockFile = match toml::from_str(text) {
        Ok(parsed) => parsed,
        Err(error) => {
            let message = error.message().trim().replace('\n', " ");
            diagnostics
                .error(
                    Span::of(file, error.span().unwrap_or_default()),
                    format!("`names.lock` cannot be read: {message}"),
                )
                .help("undo the edit or the merge; each name must be listed once");
            return NameLock::default();
        }
    };
    let mut lock = NameLock::default();
    for section in Section::ALL {
        for (owner, names) in parsed.section(section) {
            for (key, name) in names {
                lock.insert(section, owner, key, name.get_ref());
            }
        }
    }
    for (now, before) in &parsed.moved {
        lock.insert_moved(now, before.get_ref());
    }
    for (key, name) in &parsed.types {
        lock.insert_place(key, Span::of(file, name.span()));
    }
    let mut check = Check { file, diagnostics };
    check.moved_have_names(&parsed);
    check.no_name_twice(&[(Section::Methods, &parsed.methods)]);
    check.no_name_twice(&[
        (Section::Types, &parsed.types),
        (Section::Requests, &parsed.requests),
    ]);
    check.no_name_twice(&[(Section::ErrorCodes, &parsed.error_codes)]);
    check.no_name_twice(&[(Section::Credentials, &parsed.credentials)]);
    for section in Section::ALL.into_iter().filter(|one| one.has_owners()) {
        for (_, names) in parsed.section(section) {
            check.no_name_twice(&[(section, names)]);
        }
    }
    lock
}

impl LockFile {
    fn section(&self, section: Section) -> Vec<(&str, &SpannedNames)> {
        match section {
            Section::Methods => vec![("", &self.methods)],
            Section::Requests => vec![("", &self.requests)],
            Section::Types => vec![("", &self.types)],
            Section::ErrorCodes => vec![("", &self.error_codes)],
            Section::Credentials => vec![("", &self.credentials)],
            Section::Inputs => of_owners(&self.inputs),
            Section::Choices => of_owners(&self.choices),
            Section::Members => of_owners(&self.members),
            Section::Values => of_owners(&self.values),
        }
    }
}

fn of_owners(owners: &BTreeMap<String, SpannedNames>) -> Vec<(&str, &SpannedNames)> {
    let all = owners.iter();
    all.map(|(owner, names)| (owner.as_str(), names)).collect()
}

struct Check<'d> {
    file: FileId,
    diagnostics: &'d mut Diagnostics,
}

impl Check<'_> {
    /// What has moved had a name at its old place, or something below it had.
    fn moved_have_names(&mut self, parsed: &LockFile) {
        for (now, before) in &parsed.moved {
            let place = before.get_ref();
            let is_at = |key: &String| {
                let below = key.strip_prefix(place.as_str());
                below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            };
            if !parsed.types.keys().any(is_at) {
                let message =
                    format!("`{now}` has not moved from `{place}`: no type had a name there");
                self.diagnostics
                    .error(Span::of(self.file, before.span()), message)
                    .help("write the place as it is under `[types]`");
            }
        }
    }

    /// Each name is a Rust identifier and, with the names that belong to it,
    /// unique among its kind.
    fn no_name_twice(&mut self, sections: &[(Section, &SpannedNames)]) {
        let mut known: BTreeMap<String, &str> = BTreeMap::new();
        for (section, names) in sections {
            for (key, name) in *names {
                let span = Span::of(self.file, name.span());
                let text = name.get_ref();
                if syn::parse_str::<syn::Ident>(text).is_err() {
                    self.diagnostics
                        .error(span, format!("`{text}` is not a Rust name"))
                        .help("use letters, digits and `_`, but not a keyword");
                    continue;
                }
                let all = [text.clone()].into_iter().chain(section.companions(text));
                for one in all.collect::<Vec<_>>() {
                    if let Some(other) = known.insert(one.clone(), key) {
                        self.diagnostics
                            .error(
                                span,
                                format!("`{key}` and `{other}` both have the Rust name `{one}`"),
                            )
                            .help("rename one of them");
                    }
                }
            }
        }
    }
}
