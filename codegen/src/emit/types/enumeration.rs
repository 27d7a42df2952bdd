//! Enums that accept newer values.

use quote::quote;

use crate::emit::context::Crate;
use crate::emit::docs::types::of_type;
use crate::emit::file::InternalError;
use crate::emit::literals::quoted;
use crate::emit::names::TypeNames;
use crate::emit::print::{Code, Stencil, line_or};
use crate::emit::{docs, markdown};
use crate::model::{Enumeration, TypeDef, Values, Variant};

/// Adds the enum and its conversions.
pub(crate) fn push(
    code: &mut Code,
    krate: &Crate<'_>,
    def: &TypeDef,
    enumeration: &Enumeration,
    names: &TypeNames,
) -> Result<(), InternalError> {
    let lines = of_type(krate, def);
    match &enumeration.values {
        Values::Text(variants) => push_texts(code, variants, names, &lines, |variant| {
            docs::code(&variant.value)
        }),
        Values::Integer(variants) => push_integers(code, variants, names, &lines),
    }
}

/// Adds an enum of strings; `wire` is how a variant's docs show it, in Markdown.
pub(crate) fn push_texts(
    code: &mut Code,
    variants: &[Variant<String>],
    names: &TypeNames,
    lines: &[String],
    wire: impl Fn(&Variant<String>) -> String,
) -> Result<(), InternalError> {
    let name = &names.name;
    let values: Vec<String> = variants.iter().map(|one| one.value.clone()).collect();
    let texts: Vec<String> = values.iter().map(|text| quoted(text)).collect();
    let described = described(variants, &names.members, wire);
    let head = "#[derive(Clone, PartialEq, Eq, Hash)]";
    code.push_block(
        lines,
        &enum_head(head, name),
        &enum_body(&described, "String"),
    );
    let members: Vec<String> = names
        .members
        .iter()
        .map(|one| format!("Self::{one}"))
        .collect();
    let mut methods = known(&members)?;
    let arms = arms(&members, &texts);
    methods.push_fitting(format!(
        "    /// The value as it stands on the wire.\n    pub fn as_str(&self) -> &str {{\n        \
         match self {{\n{arms}            Self::Unlisted(text) => text,\n        }}\n    }}\n"
    ))?;
    code.push_block(&[], &format!("impl {name}"), &methods);
    let arms = self::arms(&texts, &members);
    code.push_fitting(format!(
        "#[doc(hidden)]\nimpl TextEnum for {name} {{\n    fn as_str(&self) -> &str {{\n        \
         self.as_str()\n    }}\n\n    fn from_text(text: &str) -> Self {{\n        \
         match text {{\n{arms}            _ => Self::Unlisted(text.to_owned()),\n        \
         }}\n    }}\n}}\n"
    ))?;
    code.push_fitting(format!(
        "connector_runtime::generated::text_enum!({name});\n"
    ))?;
    push_from_bool(code, name, &values, &names.members)
}

/// The first lines of an enum, without the brace.
fn enum_head(derives: &str, name: &str) -> String {
    format!("{derives}\n#[non_exhaustive]\npub enum {name}")
}

/// The variants of an enum, the last of which takes what is not listed.
fn enum_body(described: &[(Vec<String>, &str)], kind: &str) -> Code {
    let mut body = Code::fields();
    for (lines, name) in described {
        body.push_with_docs(lines, &format!("    {name},\n"));
    }
    let summary = "A value that this version of the crate does not know.".to_owned();
    body.push_with_docs(&[summary], &format!("    Unlisted({kind}),\n"));
    body
}

/// The constant with all listed values, of which these are the paths.
fn known(members: &[String]) -> Result<Code, InternalError> {
    let head = "    pub const ALL: &'static [Self] = &[";
    let list = line_or(format!("{head}{}];", members.join(", ")), || {
        format!("{head}\n        {},\n    ];", members.join(",\n        "))
    });
    let mut methods = Code::methods();
    methods.push_fitting(format!(
        "    /// All values that this version of the crate knows.\n{list}\n"
    ))?;
    Ok(methods)
}

/// Arms of a `match`.
fn arms<P: AsRef<str>, V: AsRef<str>>(
    patterns: impl IntoIterator<Item = P>,
    values: impl IntoIterator<Item = V>,
) -> String {
    let mut arms = String::new();
    for (pattern, value) in patterns.into_iter().zip(values) {
        arms.extend([
            "            ",
            pattern.as_ref(),
            " => ",
            value.as_ref(),
            ",\n",
        ]);
    }
    arms
}

/// Words and numbers for booleans.
const YES_AND_NO: [(&str, &str); 5] = [
    ("1", "0"),
    ("true", "false"),
    ("yes", "no"),
    ("y", "n"),
    ("on", "off"),
];

static FROM_BOOL: Stencil<3> = Stencil::items(|[name, yes, no]| {
    quote! {
        impl From<bool> for #name {
            fn from(yes: bool) -> Self {
                if yes { Self::#yes } else { Self::#no }
            }
        }
    }
});

/// Adds the conversion of a choice between yes and no. Numbers are one only if their
/// names say so: others are directions or colours.
fn push_from_bool(
    code: &mut Code,
    name: &str,
    values: &[String],
    members: &[String],
) -> Result<(), InternalError> {
    let is_number = values.iter().any(|value| value.parse::<i64>().is_ok());
    let chosen = yes_and_no(values).filter(|_| !is_number || yes_and_no(members).is_some());
    let members = chosen.and_then(|(yes, no)| Some((members.get(yes)?, members.get(no)?)));
    if let Some((yes, no)) = members {
        code.push(&FROM_BOOL.filled([name, yes, no])?);
    }
    Ok(())
}

/// The indexes of yes and no, if there are no other values.
fn yes_and_no(words: &[String]) -> Option<(usize, usize)> {
    let position = |word: &str| words.iter().position(|one| one.eq_ignore_ascii_case(word));
    let mut pairs = YES_AND_NO.iter().filter(|_| words.len() == 2);
    pairs.find_map(|(yes, no)| Some((position(yes)?, position(no)?)))
}

fn push_integers(
    code: &mut Code,
    variants: &[Variant<i64>],
    names: &TypeNames,
    lines: &[String],
) -> Result<(), InternalError> {
    let name = &names.name;
    let numbers: Vec<String> = variants.iter().map(|one| one.value.to_string()).collect();
    let described = described(variants, &names.members, |variant| {
        docs::code(&variant.value.to_string())
    });
    let head = "#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]";
    code.push_block(lines, &enum_head(head, name), &enum_body(&described, "i64"));
    let members: Vec<String> = names
        .members
        .iter()
        .map(|one| format!("Self::{one}"))
        .collect();
    let mut methods = known(&members)?;
    let arms = arms(&members, &numbers);
    methods.push_fitting(format!(
        "    /// The value as it stands on the wire.\n    pub fn as_i64(&self) -> i64 {{\n        \
         match *self {{\n{arms}            Self::Unlisted(number) => number,\n        \
         }}\n    }}\n"
    ))?;
    code.push_block(&[], &format!("impl {name}"), &methods);
    let arms = self::arms(&numbers, &members);
    code.push_fitting(format!(
        "#[doc(hidden)]\nimpl IntegerEnum for {name} {{\n    fn as_integer(&self) -> i64 {{\n        \
         self.as_i64()\n    }}\n\n    fn from_integer(number: i64) -> Self {{\n        \
         match number {{\n{arms}            _ => Self::Unlisted(number),\n        }}\n    }}\n}}\n"
    ))?;
    code.push_fitting(format!(
        "connector_runtime::generated::integer_enum!({name});\n"
    ))?;
    push_from_bool(code, name, &numbers, &names.members)
}

/// Variants with their docs: what the definition says, and the wire value.
fn described<'n, T>(
    variants: &[Variant<T>],
    names: &'n [String],
    wire: impl Fn(&Variant<T>) -> String,
) -> Vec<(Vec<String>, &'n str)> {
    variants
        .iter()
        .zip(names)
        .map(|(variant, name)| {
            let wire = wire(variant);
            let lines = match variant.description.as_deref().map(markdown::paragraphs) {
                Some(mut lines) if !lines.is_empty() => {
                    if let Some(last) = lines.last_mut()
                        && !last.ends_with(['.', '!', '?'])
                    {
                        last.push('.');
                    }
                    markdown::go_on(&mut lines, &format!("On the wire: {wire}."));
                    lines
                }
                _ => vec![format!("On the wire: {wire}.")],
            };
            (lines, name.as_str())
        })
        .collect()
}
