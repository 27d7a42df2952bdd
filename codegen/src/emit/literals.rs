//! Values that a definition fixes, as Rust expressions.

use proc_macro2::Literal as Token;

use crate::emit::print::Snippet;
use crate::model::Literal;

/// The literal as an expression that turns into a JSON value.
pub(crate) fn json(literal: &Literal) -> Snippet {
    match literal {
        Literal::Boolean(value) => value.to_string().into(),
        Literal::Integer(value) => value.to_string().into(),
        Literal::Number(value) if value.is_finite() => {
            let sign = if *value < 0.0 { "-" } else { "" };
            format!("{sign}{}", Token::f64_unsuffixed(value.abs())).into()
        }
        Literal::Null | Literal::Number(_) => "connector_runtime::Value::Null".into(),
        Literal::Text(text) => quoted(text).into(),
        Literal::Json(text) => {
            let text = quoted(text);
            format!("connector_runtime::generated::parse_json({text})").into()
        }
    }
}

/// A text in quotes, as code.
pub(crate) fn quoted(text: &str) -> String {
    Token::string(text).to_string()
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
pub(crate) fn method(method: &str) -> Snippet {
    Snippet::from(match method {
        "POST" => "Method::POST",
        "PUT" => "Method::PUT",
        "PATCH" => "Method::PATCH",
        "DELETE" => "Method::DELETE",
        "HEAD" => "Method::HEAD",
        "OPTIONS" => "Method::OPTIONS",
        "TRACE" => "Method::TRACE",
        _ => "Method::GET",
    })
}
