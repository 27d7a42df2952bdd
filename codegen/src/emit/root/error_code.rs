//! The provider's codes for errors, as an enum.

use quote::quote;

use crate::emit::context::Crate;
use crate::emit::docs;
use crate::emit::docs::links;
use crate::emit::file::{File, InternalError};
use crate::emit::print::{Code, Stencil};
use crate::emit::types::enumeration;
use crate::model::{Connector, Variant};

const DOCS: [&str; 5] = [
    "An error code of the service, with what to do about it.",
    "",
    "[`ErrorCode::of`] reads it from an error, whose `Display` also says what to do. Other",
    "texts, such as the status of an item in a reply, are read with `ErrorCode::from`, and",
    "[`remedy`](Self::remedy) says what to do about them.",
];

const DOCS_OF_PARTS: [&str; 3] = [
    "",
    "If a text on the wire has a placeholder in braces,",
    "[`Error::message_part`](connector_runtime::Error::message_part) returns its value.",
];

/// Whether the definition has codes.
pub(crate) fn any(krate: &Crate<'_>) -> bool {
    !krate.connector.remedies.is_empty()
}

/// The enum, if the definition has codes.
pub(crate) fn file(krate: &Crate<'_>) -> Result<Option<File>, InternalError> {
    if !any(krate) {
        return Ok(None);
    }
    let path = "src/error_code.rs";
    let variants: Vec<Variant<String>> = krate
        .connector
        .remedies
        .iter()
        .map(|(code, remedy)| Variant {
            value: code.clone(),
            name: None,
            description: Some(links::with_methods(krate, remedy)),
        })
        .collect();
    let mut lines = DOCS.map(str::to_owned).to_vec();
    if has_parts(krate.connector) {
        lines.extend(DOCS_OF_PARTS.map(str::to_owned));
    }
    let names = krate.names.of_error_codes();
    let mut code = Code::items();
    code.push_tokens(quote! {
        //! Error codes of the service.

        use connector_runtime::Error;
        use connector_runtime::generated::TextEnum;
        use crate::Client;
        use crate::client::CONNECTOR;
    })?;
    enumeration::push_texts(&mut code, &variants, names, &lines, |variant| {
        wire(krate.connector, &variant.value)
    })?;
    code.push(&LOOK_UP.filled([])?);
    Ok(Some(code.into_file(path.to_owned())?))
}

static LOOK_UP: Stencil<0> = Stencil::items(|[]| {
    quote! {
        impl ErrorCode {
            /// The code of an error; `None` if it has none, and for an error of another
            /// connector.
            #[must_use]
            pub fn of(error: &Error) -> Option<Self> {
                let is_own = error.connector() == Some(Client::CONNECTOR);
                error.code().filter(|_| is_own).map(Self::from)
            }

            /// What to do about it; `None` for a code that is not listed.
            #[must_use]
            pub fn remedy(&self) -> Option<&'static str> {
                CONNECTOR.remedy(self.as_str())
            }
        }
    }
});

/// Whether a text for a code has a name in braces.
fn has_parts(connector: &Connector) -> bool {
    let shape = connector.error_shape.iter();
    shape
        .flat_map(|shape| &shape.texts)
        .any(|(text, _)| text.contains('{'))
}

/// The code, or the texts for it.
fn wire(connector: &Connector, code: &str) -> String {
    let shape = connector.error_shape.as_ref();
    let texts: Vec<String> = shape
        .into_iter()
        .flat_map(|shape| &shape.texts)
        .filter(|(_, stands_for)| stands_for == code)
        .map(|(text, _)| docs::code(text))
        .collect();
    if texts.is_empty() {
        docs::code(code)
    } else {
        texts.join(" or ")
    }
}
