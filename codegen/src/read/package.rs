//! `crate.toml`: what the published crate's manifest says.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::source::Diagnostics;
use crate::source::Package;
use crate::source::{FileId, Span};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Manifest {
    version: toml::Spanned<String>,
    description: toml::Spanned<String>,
    #[serde(default)]
    keywords: Vec<toml::Spanned<String>>,
    #[serde(default)]
    categories: Vec<toml::Spanned<String>>,
    #[serde(default)]
    lint: BTreeMap<String, String>,
}

/// The package index takes no more keywords, and no longer ones.
const MOST_KEYWORDS: usize = 5;
const LONGEST_KEYWORD: usize = 20;

pub(crate) fn read_package(
    text: &str,
    file: FileId,
    diagnostics: &mut Diagnostics,
) -> Option<Package> {
    let span_of = |bytes| Span::of(file, bytes);
    let manifest: Manifest = match toml::from_str(text) {
        Ok(manifest) => manifest,
        Err(error) => {
            let bytes = error.span().unwrap_or_default();
            let message = error.message().trim().replace('\n', " ");
            diagnostics
                .error(
                    span_of(bytes),
                    format!("`crate.toml` cannot be read: {message}"),
                )
                .help("`crate.toml` has version, description, keywords and categories");
            return None;
        }
    };
    if let Some(sixth) = manifest.keywords.get(MOST_KEYWORDS) {
        diagnostics
            .error(
                span_of(sixth.span()),
                format!(
                    "{} keywords, but the package index accepts {MOST_KEYWORDS}",
                    manifest.keywords.len()
                ),
            )
            .help("keep the ones that people search for");
    }
    for keyword in manifest
        .keywords
        .iter()
        .filter(|keyword| !is_keyword(keyword.get_ref()))
    {
        diagnostics
            .error(
                span_of(keyword.span()),
                format!(
                    "the package index does not accept the keyword `{}`",
                    keyword.get_ref()
                ),
            )
            .help("at most 20 letters, digits, `_`, `-` and `+`, a letter or digit first");
    }
    if semver::Version::parse(manifest.version.get_ref()).is_err() {
        diagnostics
            .error(
                span_of(manifest.version.span()),
                format!("`{}` is not a crate version", manifest.version.get_ref()),
            )
            .help("three numbers, such as 0.1.0");
    }
    if manifest.description.get_ref().trim().is_empty() {
        diagnostics
            .error(
                span_of(manifest.description.span()),
                "the description is empty",
            )
            .help("one line for the package index");
    }
    for category in manifest
        .categories
        .iter()
        .filter(|category| !is_category(category.get_ref()))
    {
        diagnostics
            .error(
                span_of(category.span()),
                format!(
                    "the package index does not accept the category `{}`",
                    category.get_ref()
                ),
            )
            .help("its categories are slugs such as `api-bindings`");
    }
    Some(Package {
        version: manifest.version.into_inner(),
        description: manifest.description.into_inner(),
        keywords: manifest
            .keywords
            .into_iter()
            .map(toml::Spanned::into_inner)
            .collect(),
        categories: manifest
            .categories
            .into_iter()
            .map(toml::Spanned::into_inner)
            .collect(),
        lint: manifest.lint,
    })
}

fn is_category(slug: &str) -> bool {
    !slug.is_empty()
        && slug.bytes().all(|byte| {
            byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b':')
        })
}

fn is_keyword(word: &str) -> bool {
    word.len() <= LONGEST_KEYWORD
        && word.starts_with(|c: char| c.is_ascii_alphanumeric())
        && word
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'+'))
}
