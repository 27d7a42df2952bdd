//! JSON texts that a schema allows.

mod scalars;

use connector_codegen::source::{Node, Value};
use connector_runtime::RawJson;

use super::places::{choices, followed, parts};
use super::random::Random;

/// The beginning of unlisted names.
const UNLISTED: &str = "not \"listed\"";
/// Maximum depth of optional members.
const DEEPEST: usize = 6;
/// Maximum depth of anything.
const BOTTOM: usize = 24;
/// More references or parts in a row than any sensible definition has.
const MOST_STEPS: usize = 32;
/// The longest list or text that is made to satisfy a minimum length.
const LONGEST: i64 = 1_000;

/// Writes values of a document's schemas.
pub(super) struct Examples<'d, 'r> {
    document: &'d Node,
    random: &'r mut Random,
    /// Whether schemas are ignored.
    is_wild: bool,
    out: String,
    depth: usize,
}

/// The members that an object may have, of all its parts.
#[derive(Default)]
struct Members<'d> {
    /// With whether it is required.
    known: Vec<(&'d str, Member<'d>)>,
    required: Vec<&'d str>,
    /// The schema of further ones.
    further: Option<&'d Node>,
    is_closed: bool,
}

enum Member<'d> {
    Schema(&'d Node),
    /// Sets the discriminator.
    Told(String),
}

impl<'d, 'r> Examples<'d, 'r> {
    pub(super) fn new(document: &'d Node, random: &'r mut Random, is_wild: bool) -> Self {
        Self {
            document,
            random,
            is_wild,
            out: String::new(),
            depth: 0,
        }
    }

    /// A value, which is not null.
    pub(super) fn of(mut self, schema: &'d Node) -> String {
        let schema = self.followed(schema);
        self.value(schema);
        self.out
    }

    fn below(&mut self, schema: &'d Node) {
        let schema = self.followed(schema);
        let may_be_null = ["nullable", "x-nullable"]
            .iter()
            .any(|name| schema.is_true(name));
        self.depth += 1;
        if self.is_wild && self.random.one_in(6) {
            self.anything(3);
        } else if may_be_null && self.random.one_in(8) {
            self.out.push_str("null");
        } else {
            self.value(schema);
        }
        self.depth -= 1;
    }

    fn followed(&self, schema: &'d Node) -> &'d Node {
        followed(self.document, schema)
    }

    fn value(&mut self, schema: &'d Node) {
        let listed = schema.get("enum").map(Node::items).unwrap_or_default();
        let listed: Vec<&Node> = listed
            .iter()
            .filter(|value| !matches!(value.value, Value::Null))
            .collect();
        if let Some(value) = self.random.of(&listed) {
            return self.print(value);
        }
        if self.depth >= BOTTOM {
            self.out.push_str("{}");
            return;
        }
        match schema.text_of("type") {
            Some("boolean") => {
                let truth = self.random.one_in(2);
                self.out.push_str(if truth { "true" } else { "false" });
            }
            Some("integer") => self.integer(schema),
            Some("number") => self.number(schema),
            Some("string") => self.text(schema),
            Some("array") => self.list(schema),
            Some("object") => self.object(schema),
            _ => self.untyped(schema),
        }
    }

    /// What a schema without a type implies.
    fn untyped(&mut self, schema: &'d Node) {
        let has = |name: &str| schema.get(name).is_some();
        if has("properties") || has("additionalProperties") || has("discriminator") {
            return self.object(schema);
        }
        if has("items") {
            return self.list(schema);
        }
        let choices = choices(schema);
        if let Some(choice) = self.random.of(&choices).copied() {
            let told = told(schema, choice);
            let choice = self.followed(choice);
            return match told {
                Some(_) => self.object(schema),
                None => self.value(choice),
            };
        }
        let parts = parts(schema);
        // Parts that are not objects describe the same value.
        match parts.iter().map(|part| self.followed(part)).find(|part| {
            let kind = part.text_of("type");
            kind.is_some_and(|kind| kind != "object")
        }) {
            Some(part) => self.value(part),
            None if parts.is_empty() => self.anything(2),
            None => self.object(schema),
        }
    }

    fn list(&mut self, schema: &'d Node) {
        let least = length(schema, "minItems").unwrap_or(0).clamp(0, LONGEST);
        let most = length(schema, "maxItems").unwrap_or(LONGEST).max(least);
        let wanted = if self.depth > DEEPEST { 0 } else { 2 };
        let most = most.min(least.saturating_add(wanted));
        let items = self.random.between(least, most);
        let is_set = schema.is_true("uniqueItems");
        let items = usize::try_from(items).unwrap_or_default();
        // Few values may be left that are not there yet.
        let attempts = if is_set { 4 * items } else { items };
        let mut written = Vec::with_capacity(items);
        self.out.push('[');
        for _ in 0..attempts {
            if written.len() == items {
                break;
            }
            let before = self.out.len();
            self.separate(written.is_empty());
            let start = self.out.len();
            match schema.get("items") {
                Some(items) => self.below(items),
                None => self.anything(1),
            }
            // The same text may be escaped in two ways.
            let item = RawJson::parse(&self.out[start..]).map(|item| item.to_value());
            let item = item.unwrap_or_default();
            if is_set && written.contains(&item) {
                self.out.truncate(before);
            } else {
                written.push(item);
            }
        }
        self.space();
        self.out.push(']');
    }

    fn object(&mut self, schema: &'d Node) {
        let mut members = Members::default();
        self.collect(schema, &mut members, 0);
        let Members {
            known,
            required,
            further,
            is_closed,
        } = members;
        let mut written: Vec<(String, Option<Member<'d>>)> = Vec::new();
        for (name, member) in known {
            let is_kept = required.contains(&name)
                || matches!(member, Member::Told(_))
                || (self.depth <= DEEPEST && !self.random.one_in(4));
            if is_kept && !written.iter().any(|(known, _)| known == name) {
                written.push((name.to_owned(), Some(member)));
            }
        }
        for name in required {
            if !written.iter().any(|(known, _)| known == name) {
                written.push((name.to_owned(), None));
            }
        }
        if let Some(further) = further.filter(|_| self.depth <= DEEPEST) {
            for index in 0..self.random.below(3) {
                let name = format!("further {index}");
                written.push((name, Some(Member::Schema(further))));
            }
        } else if !is_closed || self.is_wild {
            for index in 0..self.random.below(6).saturating_sub(2) {
                written.push((format!("{UNLISTED} {index}"), None));
            }
        }
        if self.is_wild && self.random.one_in(4) {
            let again = self.random.of(&written).map(|(name, _)| name.clone());
            written.extend(again.map(|name| (name, None)));
        }
        if self.random.one_in(2) {
            self.random.shuffle(&mut written);
        }
        self.out.push('{');
        for (index, (name, member)) in written.into_iter().enumerate() {
            self.separate(index == 0);
            self.quoted(&name);
            self.space();
            self.out.push(':');
            self.space();
            match member {
                Some(Member::Schema(schema)) => self.below(schema),
                Some(Member::Told(text)) => self.quoted(&text),
                None => self.anything(2),
            }
        }
        self.space();
        self.out.push('}');
    }

    /// The members of an object and of all that it is made of.
    fn collect(&mut self, schema: &'d Node, members: &mut Members<'d>, step: usize) {
        if step > MOST_STEPS {
            return;
        }
        let schema = self.followed(schema);
        let choices = choices(schema);
        if let Some(choice) = self.random.of(&choices).copied() {
            if let Some((name, told)) = told(schema, choice) {
                members.known.push((name, Member::Told(told)));
            }
            self.collect(choice, members, step + 1);
        }
        let required = schema.get("required").map(Node::items).unwrap_or_default();
        members
            .required
            .extend(required.iter().filter_map(Node::text));
        let properties = schema.get("properties").map(Node::members);
        for property in properties.unwrap_or_default() {
            let member = Member::Schema(&property.node);
            members.known.push((&property.name, member));
        }
        match schema.get("additionalProperties") {
            Some(node) if node.is_object() => members.further = Some(node),
            Some(node) => members.is_closed |= node.boolean() == Some(false),
            None => {}
        }
        for part in parts(schema) {
            self.collect(part, members, step + 1);
        }
    }

    fn separate(&mut self, is_first: bool) {
        if !is_first {
            self.space();
            self.out.push(',');
        }
        self.space();
    }

    fn space(&mut self) {
        if self.random.one_in(8) {
            let spaces = [" ", "\n", "\t", "\r\n  "];
            let space = self.random.of(&spaces).copied().unwrap_or_default();
            self.out.push_str(space);
        }
    }

    /// A value of the definition, unchanged.
    fn print(&mut self, node: &Node) {
        match &node.value {
            Value::Null => self.out.push_str("null"),
            Value::Boolean(truth) => self.out.push_str(if *truth { "true" } else { "false" }),
            Value::Number(text) => self.out.push_str(text),
            Value::Text(text) => self.quoted(text),
            Value::List(items) => {
                self.out.push('[');
                for (index, item) in items.iter().enumerate() {
                    self.separate(index == 0);
                    self.print(item);
                }
                self.out.push(']');
            }
            Value::Object(members) => {
                self.out.push('{');
                for (index, member) in members.iter().enumerate() {
                    self.separate(index == 0);
                    self.quoted(&member.name);
                    self.out.push(':');
                    self.print(&member.node);
                }
                self.out.push('}');
            }
        }
    }
}

/// The member that announces one of several objects, and its text.
fn told<'d>(schema: &'d Node, choice: &Node) -> Option<(&'d str, String)> {
    let discriminator = schema.get("discriminator")?;
    let name = discriminator.text_of("propertyName")?;
    let reference = choice.text_of("$ref")?;
    let mapping = discriminator.get("mapping").map(Node::members);
    let mapped = mapping
        .unwrap_or_default()
        .iter()
        .find(|entry| entry.node.text() == Some(reference));
    let own = || reference.rsplit('/').next().unwrap_or_default().to_owned();
    Some((name, mapped.map_or_else(own, |entry| entry.name.clone())))
}

fn length(schema: &Node, name: &str) -> Option<i64> {
    schema.get(name).and_then(Node::integer)
}
