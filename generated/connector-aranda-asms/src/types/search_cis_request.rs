//! `SearchCisRequest`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::Member;
use super::{CiFilter, LogicOperator};

/// What to look for among configuration items.
#[derive(Clone, PartialEq)]
pub struct SearchCisRequest {
    logic_operator: Member<LogicOperator>,
    filters: Member<Vec<CiFilter>>,
    extra_members: ExtraMembers,
}

impl SearchCisRequest {
    /// Whether all filters must hold, or one is enough.
    ///
    /// For example `And`.
    pub fn logic_operator(&self) -> Option<&LogicOperator> {
        self.logic_operator.get()
    }

    /// Sets [`logic_operator`](Self::logic_operator).
    #[must_use]
    pub fn with_logic_operator(
        mut self,
        logic_operator: impl Into<LogicOperator>,
    ) -> Self {
        self.logic_operator.set(logic_operator.into());
        self
    }

    /// Comparisons, one at least.
    pub fn filters(&self) -> &[CiFilter] {
        self.filters.items()
    }

    /// Sets [`filters`](Self::filters).
    #[must_use]
    pub fn with_filters(
        mut self,
        filters: impl IntoIterator<Item: Into<CiFilter>>,
    ) -> Self {
        self.filters.set(filters.into_iter().map(Into::into).collect());
        self
    }

    /// Sets any member by its name on the wire, also one that this type does not offer.
    #[must_use]
    pub fn with_member(
        mut self,
        name: impl Into<String>,
        value: impl Into<Value>,
    ) -> Self {
        ObjectExt::set_member(&mut self, name, value);
        self
    }
}

connector_runtime::generated::object! {
    SearchCisRequest {
        0 logic_operator = "logicOperator";
        1 filters = "filters";
    }
}
