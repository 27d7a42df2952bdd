//! `crate.toml`: what the published crate's manifest says.

use serde::Deserialize;

use crate::source::Package;
use crate::source::Report;
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
}

/// The package index takes no more keywords, and no longer ones.
const MOST_KEYWORDS: usize = 5;
const LONGEST_KEYWORD: usize = 20;

pub(crate) fn read_package(text: &str, file: FileId, report: &mut Report) -> Option<Package> {
    let span_at = |offset| Span {
        file,
        offset: u32::try_from(offset).unwrap_or(u32::MAX),
    };
    let manifest: Manifest = match toml::from_str(text) {
        Ok(manifest) => manifest,
        Err(error) => {
            let offset = error.span().map_or(0, |span| span.start);
            let message = error.message().trim().replace('\n', " ");
            report.error(
                span_at(offset),
                format!("the crate's manifest cannot be read: {message}"),
                "`crate.toml` has version, description, keywords and categories",
            );
            return None;
        }
    };
    if let Some(sixth) = manifest.keywords.get(MOST_KEYWORDS) {
        report.error(
            span_at(sixth.span().start),
            format!(
                "{} keywords, but the package index takes {MOST_KEYWORDS}",
                manifest.keywords.len()
            ),
            "keep the ones that people search for",
        );
    }
    for keyword in manifest
        .keywords
        .iter()
        .filter(|keyword| !is_keyword(keyword.get_ref()))
    {
        report.error(
            span_at(keyword.span().start),
            format!("the package index takes no keyword `{}`", keyword.get_ref()),
            "at most 20 letters, digits, `_`, `-` and `+`, a letter or digit first",
        );
    }
    if semver::Version::parse(manifest.version.get_ref()).is_err() {
        report.error(
            span_at(manifest.version.span().start),
            format!("`{}` is no version of a crate", manifest.version.get_ref()),
            "three numbers, such as 0.1.0",
        );
    }
    if manifest.description.get_ref().trim().is_empty() {
        report.error(
            span_at(manifest.description.span().start),
            "the description is empty",
            "one line for the package index",
        );
    }
    for category in manifest
        .categories
        .iter()
        .filter(|category| !is_category(category.get_ref()))
    {
        report.error(
            span_at(category.span().start),
            format!("the package index has no category `{}`", category.get_ref()),
            "its categories are slugs such as `api-bindings`",
        );
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
