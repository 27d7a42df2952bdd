//! Values that a definition fixes, as Rust expressions.

use proc_macro2::{Literal as Token, TokenStream};
use quote::quote;

use crate::emit::ident::ident;
use crate::model::Literal;

/// The literal as an expression that turns into a JSON value.
pub(crate) fn json(literal: &Literal) -> TokenStream {
    match literal {
        Literal::Boolean(value) => quote! { #value },
        Literal::Integer(value) => {
            let digits = Token::u64_unsuffixed(value.unsigned_abs());
            if *value < 0 {
                quote! { -#digits }
            } else {
                quote! { #digits }
            }
        }
        Literal::Number(value) if value.is_finite() => {
            let digits = Token::f64_unsuffixed(value.abs());
            if *value < 0.0 {
                quote! { -#digits }
            } else {
                quote! { #digits }
            }
        }
        Literal::Null | Literal::Number(_) => quote! { connector_runtime::Value::Null },
        Literal::Text(text) => quote! { #text },
        Literal::Json(text) => quote! { connector_runtime::generated::parse_json(#text) },
    }
}

/// The literal as JSON text.
pub(crate) fn json_text(literal: &Literal) -> String {
    let value = match literal {
        Literal::Json(text) => return text.clone(),
        Literal::Null => serde_json::Value::Null,
        Literal::Boolean(value) => (*value).into(),
        Literal::Integer(value) => (*value).into(),
        Literal::Number(value) => (*value).into(),
        Literal::Text(text) => text.as_str().into(),
    };
    value.to_string()
}

/// The literal as text, for a parameter.
pub(crate) fn text(literal: &Literal) -> String {
    match literal {
        Literal::Null => String::new(),
        Literal::Boolean(value) => value.to_string(),
        Literal::Integer(value) => value.to_string(),
        Literal::Number(value) => value.to_string(),
        Literal::Text(text) | Literal::Json(text) => text.clone(),
    }
}

/// An HTTP method.
pub(crate) fn method(method: &str) -> TokenStream {
    let name = ident(match method {
        "POST" => "POST",
        "PUT" => "PUT",
        "PATCH" => "PATCH",
        "DELETE" => "DELETE",
        "HEAD" => "HEAD",
        "OPTIONS" => "OPTIONS",
        "TRACE" => "TRACE",
        _ => "GET",
    });
    quote! { Method::#name }
}
