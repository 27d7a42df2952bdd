//! Rows compared with members.

use std::collections::BTreeSet;

use super::members::{MemberReader, Members, ReferenceMember, escaped, is_trigger};
use crate::openapi::vocabulary::nearest;
use crate::openapi::{OperationSource, operations};
use crate::source::{Diagnostics, Node, Span};

const MEND: &str = "the page is right, unless it was transcribed wrongly";

/// How many wrong letters count as a typo.
const SLIPS: usize = 2;

/// Rows of a page compared with a document.
pub(super) struct PageComparison<'d, 'r> {
    pub(super) reader: MemberReader<'d>,
    /// The root of the page.
    pub(super) page: &'d Node,
    pub(super) report: &'r mut Diagnostics,
}

impl<'d> PageComparison<'d, '_> {
    pub(super) fn operations(&mut self) {
        let found = operations(self.reader.document);
        let rows = list(self.page, "operations");
        let of = |row: &Node| {
            let id = row.text_of("operationId");
            found.iter().find(|one| Some(one.id.as_str()) == id)
        };
        let shared = self.shared(rows, of);
        for row in rows {
            match of(row) {
                Some(operation) => self.operation(row, operation, &shared),
                None => {
                    let id = row.text_of("operationId").unwrap_or_default();
                    let known = found.iter().map(|operation| operation.id.as_str());
                    let message = format!("the definition has no operation `{id}`");
                    let advice = slip_or(id, known, MEND);
                    self.report
                        .wrong(at(row, "operationId"), message)
                        .help(advice);
                }
            }
        }
        let is_internal = |operation: &&OperationSource<'_>| {
            operation.node.text_of("x-ms-visibility") == Some("internal")
        };
        let is_listed = |operation: &&OperationSource<'_>| {
            rows.iter()
                .any(|row| row.text_of("operationId") == Some(&operation.id))
        };
        let off_page = found
            .iter()
            .filter(|one| !is_internal(one) && !is_listed(one));
        // A page without operations is not compared.
        for operation in off_page.filter(|_| !rows.is_empty()) {
            let message = format!("`{}` is not on the reference page", operation.id);
            self.report
                .wrong(at(operation.node, "operationId"), message)
                .help(MEND);
        }
    }

    /// Members that some operation returns according to the page. If several
    /// return the same object, the page may omit a member for one of them.
    fn shared<'o>(
        &self,
        rows: &[Node],
        of: impl Fn(&Node) -> Option<&'o OperationSource<'d>>,
    ) -> BTreeSet<Span>
    where
        'd: 'o,
    {
        let mut shared = BTreeSet::new();
        for (row, operation) in rows.iter().filter_map(|row| Some((row, of(row)?))) {
            let found = self.reader.outputs(operation);
            let returned = list(row, "outputs").iter();
            let returned = returned.filter_map(|row| found.get(row.text_of("pointer")?));
            shared.extend(returned.map(|member| member.span));
        }
        shared
    }

    fn operation(
        &mut self,
        row: &'d Node,
        operation: &OperationSource<'d>,
        shared: &BTreeSet<Span>,
    ) {
        let id = &operation.id;
        let [here, there] = if is_trigger(operation) {
            ["a trigger", "an action"]
        } else {
            ["an action", "a trigger"]
        };
        if row
            .text_of("kind")
            .is_some_and(|kind| !here.ends_with(kind))
        {
            let message = format!("`{id}` is {here} here, and {there} on the reference page");
            self.report.wrong(operation.span, message).help(MEND);
        }
        if operation.node.text_of("x-ms-visibility") == Some("internal") {
            let message = format!("`{id}` is internal here, and on the reference page");
            self.report.wrong(operation.span, message).help(MEND);
        }
        let inputs = self.reader.inputs(operation);
        self.inputs(id, list(row, "inputs"), &inputs);
        let outputs = self.reader.outputs(operation);
        self.outputs(id, list(row, "outputs"), &outputs, shared);
    }

    fn inputs(&mut self, id: &str, rows: &'d [Node], found: &Members) {
        for row in rows {
            let pointer = row.text_of("pointer").unwrap_or_default();
            let key = row.text_of("key").unwrap_or_default();
            let last = pointer.rsplit(['/', ':']).next().unwrap_or_default();
            if last != escaped(key) {
                let message = format!("`{pointer}` does not end with the key `{key}`");
                self.report
                    .wrong(at(row, "key"), message)
                    .help("one of them is misspelt");
            }
            let Some(member) = self.member(id, "input", row, pointer, found) else {
                continue;
            };
            if row.is_true("required") != member.required {
                let [here, there] = if member.required {
                    ["required", "optional"]
                } else {
                    ["optional", "required"]
                };
                let message = format!(
                    "`{pointer}` of `{id}` is {here} here, and {there} on the reference page"
                );
                self.report.wrong(member.span, message).help(MEND);
            }
        }
        self.off_page(id, "input", rows, found, &BTreeSet::new());
    }

    pub(super) fn outputs(
        &mut self,
        id: &str,
        rows: &'d [Node],
        found: &Members,
        shared: &BTreeSet<Span>,
    ) {
        for row in rows {
            let pointer = row.text_of("pointer").unwrap_or_default();
            let path = row.text_of("path").unwrap_or_default();
            if path_of(pointer) != path {
                let message = format!("the path `{path}` is not that of `{pointer}`");
                self.report
                    .wrong(at(row, "path"), message)
                    .help("one of them is misspelt");
            }
            self.member(id, "output", row, pointer, found);
        }
        self.off_page(id, "output", rows, found, shared);
    }

    /// The member of a row, whose type is looked at.
    fn member<'m>(
        &mut self,
        id: &str,
        what: &str,
        row: &Node,
        pointer: &str,
        found: &'m Members,
    ) -> Option<&'m ReferenceMember> {
        let Some(member) = found.get(pointer) else {
            let known = found.keys().map(String::as_str);
            let message = format!("`{id}` has no {what} `{pointer}` in the definition");
            let advice = slip_or(pointer, known, MEND);
            self.report.wrong(at(row, "pointer"), message).help(advice);
            return None;
        };
        if member.is_hidden {
            let message = format!(
                "`{pointer}` of `{id}` is on the reference page, but is marked as missing there"
            );
            self.report.wrong(member.span, message).help(MEND);
            return None;
        }
        let kind = row.text_of("type").unwrap_or_default();
        if !member.kinds.iter().any(|known| known == kind) {
            let here = member.kinds.join("` or `");
            let message = format!(
                "the {what} `{pointer}` of `{id}` is `{here}` here, and `{kind}` on the reference page"
            );
            self.report.wrong(member.span, message).help(MEND);
        }
        Some(member)
    }

    /// Members without a row, and duplicate rows. A member that only contains
    /// others needs no row.
    fn off_page(
        &mut self,
        id: &str,
        what: &str,
        rows: &[Node],
        found: &Members,
        shared: &BTreeSet<Span>,
    ) {
        let mut pointers = BTreeSet::new();
        for row in rows {
            let pointer = row.text_of("pointer").unwrap_or_default();
            if !pointers.insert(pointer) {
                let message = format!("the {what} `{pointer}` of `{id}` has two rows");
                self.report
                    .wrong(at(row, "pointer"), message)
                    .help("remove one");
            }
        }
        for (pointer, member) in found {
            let inside = format!("{pointer}/");
            let holds_a_row = pointers.iter().any(|row| row.starts_with(&inside));
            let has_row = pointers.contains(pointer.as_str()) || holds_a_row;
            if !has_row && !member.is_hidden && !shared.contains(&member.span) {
                let message =
                    format!("the {what} `{pointer}` of `{id}` is not on the reference page");
                let advice = slip_or(
                    pointer,
                    pointers.iter().copied(),
                    "correct it, or set `x-connector-unoffered` if the service has it anyway",
                );
                self.report.wrong(member.span, message).help(advice);
            }
        }
    }
}

fn slip_or<'k>(name: &str, known: impl Iterator<Item = &'k str>, otherwise: &str) -> String {
    match nearest(name, known, SLIPS) {
        Some(right) => format!("did you mean `{right}`?"),
        None => otherwise.to_owned(),
    }
}

/// A pointer in the page's notation: `data.messages.to`.
fn path_of(pointer: &str) -> String {
    let names = pointer
        .split('/')
        .filter(|name| !name.is_empty() && *name != "*");
    names.collect::<Vec<_>>().join(".")
}

pub(super) fn list<'n>(node: &'n Node, name: &str) -> &'n [Node] {
    node.get(name).map(Node::items).unwrap_or_default()
}

/// The span of a member's value, or else of the whole.
pub(super) fn at(node: &Node, name: &str) -> Span {
    node.get(name).unwrap_or(node).span
}
