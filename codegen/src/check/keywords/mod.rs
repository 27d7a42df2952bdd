//! Our own keywords, `x-connector-…`.

mod meaning;
mod schema;
mod table;

use crate::openapi::vocabulary::nearest;
use crate::openapi::{Document, ObjectKind, walk};
use crate::read::Definition;
use crate::source::Diagnostics;
use crate::source::{Member, Node};
use table::{KEYWORDS, Keyword, PREFIX};

pub use schema::keyword_schema;

/// How many wrong letters count as a typo.
const SLIPS: usize = 3;

pub(super) fn check(
    document: &Document<'_>,
    definition: &Definition,
    diagnostics: &mut Diagnostics,
) {
    walk(document.root, &mut |kind, node| {
        for member in node
            .members()
            .iter()
            .filter(|member| member.name.starts_with(PREFIX))
        {
            check_keyword(document, definition, kind, node, member, diagnostics);
        }
    });
}

fn check_keyword<'d>(
    document: &Document<'d>,
    definition: &Definition,
    kind: ObjectKind,
    holder: &'d Node,
    member: &Member,
    diagnostics: &mut Diagnostics,
) {
    let Some(keyword) = KEYWORDS.iter().find(|keyword| keyword.name == member.name) else {
        unknown(member, diagnostics);
        return;
    };
    if !keyword.stands_on.contains(&kind) {
        let places: Vec<&str> = keyword.stands_on.iter().map(|kind| kind.words()).collect();
        let message = format!("`{}` is not allowed on {}", keyword.name, kind.words());
        diagnostics
            .error(member.span, message)
            .help(format!("it is allowed on {}", places.join(" or ")));
        return;
    }
    if keyword.of_a_trigger && holder.get("x-ms-trigger").is_none() {
        let message = format!(
            "`{}` is only allowed on a trigger's operation",
            keyword.name
        );
        diagnostics
            .error(member.span, message)
            .help("is `x-ms-trigger` missing?");
    }
    if keyword.form.check(&member.node, keyword.name, diagnostics) {
        meaning::check(
            document,
            definition,
            holder,
            keyword,
            &member.node,
            diagnostics,
        );
    }
}

fn unknown(member: &Member, diagnostics: &mut Diagnostics) {
    let message = format!("`{}` is not a known keyword", member.name);
    let names = KEYWORDS.iter().map(|keyword: &Keyword| keyword.name);
    match nearest(&member.name, names, SLIPS) {
        Some(right) => diagnostics
            .error(member.span, message)
            .help(format!("did you mean `{right}`?")),
        None => diagnostics
            .error(member.span, message)
            .help("specs/README.md lists them all"),
    }
}
