//! Enums that accept newer values.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::emit::context::Crate;
use crate::emit::docs::types::of_type;
use crate::emit::ident::ident;
use crate::emit::names::TypeNames;
use crate::emit::{docs, markdown};
use crate::model::{Enumeration, TypeDef, Values, Variant};

/// The enum and its conversions.
pub(crate) fn items(
    krate: &Crate<'_>,
    def: &TypeDef,
    enumeration: &Enumeration,
    names: &TypeNames,
) -> TokenStream {
    let lines = of_type(krate, def);
    match &enumeration.values {
        Values::Text(variants) => of_texts(variants, names, &lines, |variant| {
            docs::code(&variant.value)
        }),
        Values::Integer(variants) => of_integers(variants, names, &lines),
    }
}

/// An enum of strings; `wire` is how a variant's docs show it, in Markdown.
pub(crate) fn of_texts(
    variants: &[Variant<String>],
    names: &TypeNames,
    lines: &[String],
    wire: impl Fn(&Variant<String>) -> String,
) -> TokenStream {
    let attributes = docs::attributes(lines);
    let name = ident(&names.name);
    let idents: Vec<_> = names.members.iter().map(|member| ident(member)).collect();
    let texts: Vec<_> = variants
        .iter()
        .map(|variant| variant.value.as_str())
        .collect();
    let described = described(variants, &names.members, wire);
    let values: Vec<String> = texts.iter().map(|&text| text.to_owned()).collect();
    let from_bool = from_bool(&name, &values, &idents);
    quote! {
        #attributes
        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#described,)*
            /// A value that this version of the crate does not know.
            Unlisted(String),
        }

        impl #name {
            /// All values that this version of the crate knows.
            pub const ALL: &'static [Self] = &[#(Self::#idents),*];

            /// The value as it stands on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#idents => #texts,)*
                    Self::Unlisted(text) => text,
                }
            }
        }

        #[doc(hidden)]
        impl TextEnum for #name {
            fn as_str(&self) -> &str {
                self.as_str()
            }

            fn from_text(text: &str) -> Self {
                match text {
                    #(#texts => Self::#idents,)*
                    _ => Self::Unlisted(text.to_owned()),
                }
            }
        }

        connector_runtime::generated::text_enum!(#name);

        #from_bool
    }
}

/// Words and numbers for booleans.
const YES_AND_NO: [(&str, &str); 5] = [
    ("1", "0"),
    ("true", "false"),
    ("yes", "no"),
    ("y", "n"),
    ("on", "off"),
];

/// The conversion of a choice between yes and no. Numbers are one only if their
/// names say so: others are directions or colours.
fn from_bool(name: &Ident, values: &[String], idents: &[Ident]) -> Option<TokenStream> {
    let names: Vec<String> = idents.iter().map(Ident::to_string).collect();
    let is_number = values.iter().any(|value| value.parse::<i64>().is_ok());
    let (yes, no) = yes_and_no(values).filter(|_| !is_number || yes_and_no(&names).is_some())?;
    let (yes, no) = (idents.get(yes)?, idents.get(no)?);
    Some(quote! {
        impl From<bool> for #name {
            fn from(yes: bool) -> Self {
                if yes { Self::#yes } else { Self::#no }
            }
        }
    })
}

/// The indexes of yes and no, if there are no other values.
fn yes_and_no(words: &[String]) -> Option<(usize, usize)> {
    let position = |word: &str| words.iter().position(|one| one.eq_ignore_ascii_case(word));
    let mut pairs = YES_AND_NO.iter().filter(|_| words.len() == 2);
    pairs.find_map(|(yes, no)| Some((position(yes)?, position(no)?)))
}

fn of_integers(variants: &[Variant<i64>], names: &TypeNames, lines: &[String]) -> TokenStream {
    let attributes = docs::attributes(lines);
    let name = ident(&names.name);
    let idents: Vec<_> = names.members.iter().map(|member| ident(member)).collect();
    let numbers: Vec<_> = variants
        .iter()
        .map(|variant| number(variant.value))
        .collect();
    let values: Vec<String> = variants.iter().map(|one| one.value.to_string()).collect();
    let from_bool = from_bool(&name, &values, &idents);
    let described = described(variants, &names.members, |variant| {
        docs::code(&variant.value.to_string())
    });
    quote! {
        #attributes
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#described,)*
            /// A value that this version of the crate does not know.
            Unlisted(i64),
        }

        impl #name {
            /// All values that this version of the crate knows.
            pub const ALL: &'static [Self] = &[#(Self::#idents),*];

            /// The value as it stands on the wire.
            pub fn as_i64(&self) -> i64 {
                match *self {
                    #(Self::#idents => #numbers,)*
                    Self::Unlisted(number) => number,
                }
            }
        }

        #[doc(hidden)]
        impl IntegerEnum for #name {
            fn as_integer(&self) -> i64 {
                self.as_i64()
            }

            fn from_integer(number: i64) -> Self {
                match number {
                    #(#numbers => Self::#idents,)*
                    _ => Self::Unlisted(number),
                }
            }
        }

        connector_runtime::generated::integer_enum!(#name);

        #from_bool
    }
}

fn number(value: i64) -> TokenStream {
    let digits = Literal::u64_unsuffixed(value.unsigned_abs());
    if value < 0 {
        quote! { -#digits }
    } else {
        quote! { #digits }
    }
}

/// Variants with their docs: what the definition says, and the wire value.
fn described<T>(
    variants: &[Variant<T>],
    names: &[String],
    wire: impl Fn(&Variant<T>) -> String,
) -> Vec<TokenStream> {
    variants
        .iter()
        .zip(names)
        .map(|(variant, name)| {
            let name = ident(name);
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
            let attributes = docs::attributes(&lines);
            quote! { #attributes #name }
        })
        .collect()
}
