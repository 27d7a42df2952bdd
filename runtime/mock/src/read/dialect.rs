//! The two dialects of definitions.

use serde_json::Value;

use super::{files::DefinitionError, policies::Policies, text_at};

/// How a definition is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialect {
    /// Swagger 2.0.
    Swagger,
    /// OpenAPI 3.
    OpenApi,
}

impl Dialect {
    pub(super) fn of(document: &Value) -> Result<Self, DefinitionError> {
        if document.get("openapi").is_some() {
            Ok(Self::OpenApi)
        } else if document.get("swagger").is_some() {
            Ok(Self::Swagger)
        } else {
            Err(DefinitionError::new(
                "definition",
                "it is neither OpenAPI 3 nor Swagger 2.0",
            ))
        }
    }

    /// What may precede the paths: the base path of the definition, that of an
    /// address which a policy sets, or nothing.
    pub(super) fn bases(self, document: &Value, policies: &Policies) -> Vec<String> {
        let own = match self {
            Self::Swagger => text_at(document, "/basePath").unwrap_or_default(),
            Self::OpenApi => path_of(text_at(document, "/servers/0/url").unwrap_or_default()),
        };
        let mut bases = vec![trimmed(own)];
        for address in policies.addresses() {
            bases.push(trimmed(path_of(address)));
        }
        bases.push(String::new());
        bases.sort_by_key(|base| std::cmp::Reverse(base.len()));
        bases.dedup();
        // The first is what is shown and served as the base address.
        let own = trimmed(own);
        bases.sort_by_key(|base| *base != own);
        bases
    }

    /// Where a definition keeps its schemes of security.
    pub(super) const fn schemes(self) -> &'static str {
        match self {
            Self::Swagger => "/securityDefinitions",
            Self::OpenApi => "/components/securitySchemes",
        }
    }
}

/// The path of an address.
fn path_of(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let path = rest.find('/').and_then(|start| rest.get(start..));
    path.unwrap_or_default()
}

fn trimmed(path: &str) -> String {
    let path = path.trim_matches('/');
    if path.is_empty() {
        String::new()
    } else {
        format!("/{path}")
    }
}

#[cfg(test)]
mod tests {
    use super::{path_of, trimmed};

    #[test]
    fn the_path_of_an_address_is_a_base() {
        assert_eq!(trimmed(path_of("https://example.com/v3/")), "/v3");
        assert_eq!(trimmed(path_of("https://example.com")), "");
    }
}
