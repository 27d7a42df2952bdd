//! Forms.

use std::borrow::Cow;

use super::{content::Content, parameters::Parameters};
use crate::connector::ListStyle;
use crate::parameter::ToParameter;

/// A body of names and values, sent as `application/x-www-form-urlencoded`.
///
/// Setting a field again replaces it in place.
#[derive(Clone, Debug, Default)]
pub struct Form(Parameters);

impl Form {
    /// An empty form.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a field.
    #[must_use]
    pub fn field(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: &(impl ToParameter + ?Sized),
    ) -> Self {
        self.0.set_one(name.into(), value.to_parameter());
        self
    }

    /// Sets a field to several values.
    #[must_use]
    pub fn list(
        mut self,
        name: impl Into<Cow<'static, str>>,
        style: ListStyle,
        values: &[impl ToParameter],
    ) -> Self {
        self.0.set_list(name.into(), style, values);
        self
    }

    pub(super) fn into_content(self) -> Result<Content, String> {
        if let Some((name, reason)) = self.0.problem() {
            return Err(format!("the field `{name}` {reason}"));
        }
        let pairs: Vec<String> = self.0.pairs().collect();
        Ok(Content::new(
            "application/x-www-form-urlencoded",
            pairs.join("&"),
        ))
    }
}
