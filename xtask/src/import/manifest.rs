//! `crate.toml`, filled from what a definition says.

use anyhow::Result;
use serde_json::Value;

use super::title;

/// The limits of the registry: number and length of keywords.
const MOST_KEYWORDS: usize = 5;
const LONGEST_KEYWORD: usize = 20;

/// Longer descriptions are cut in lists of crates.
const LONGEST_DESCRIPTION: usize = 200;

pub(super) fn text(name: &str, definition: &Value) -> Result<String> {
    let strings =
        |items: Vec<String>| toml::Value::Array(items.into_iter().map(toml::Value::from).collect());
    let rows = [
        ("version", toml::Value::from("0.1.0")),
        ("description", description(definition).into()),
        ("keywords", strings(keywords(name))),
        (
            "categories",
            strings(vec![
                "api-bindings".to_owned(),
                "web-programming::http-client".to_owned(),
            ]),
        ),
    ];
    let mut text = String::new();
    for (key, value) in rows {
        text += &toml::to_string(&toml::Table::from_iter([(key.to_owned(), value)]))?;
    }
    Ok(text)
}

fn description(definition: &Value) -> String {
    let about = definition["info"]["description"]
        .as_str()
        .unwrap_or_default();
    let words: Vec<&str> = about.split_whitespace().collect();
    let about = words.join(" ");
    let first = about.split_inclusive(". ").next().unwrap_or_default();
    let start = format!("Typed client for {}", title(definition).trim());
    let whole = format!("{start}: {}", first.trim().trim_end_matches('.'));
    if first.trim().is_empty() || whole.chars().count() > LONGEST_DESCRIPTION {
        start
    } else {
        whole
    }
}

/// The name, its words, and what all of these crates share.
fn keywords(name: &str) -> Vec<String> {
    let words = name.split('-').filter(|word| word.len() > 2);
    let mut keywords: Vec<String> = Vec::new();
    for word in [name].into_iter().chain(words) {
        let is_new = !keywords.iter().any(|keyword| keyword == word);
        if is_new && word.len() <= LONGEST_KEYWORD && keywords.len() + 1 < MOST_KEYWORDS {
            keywords.push(word.to_owned());
        }
    }
    keywords.push("power-platform".to_owned());
    keywords
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::text;

    #[test]
    fn a_crate_is_described_by_what_the_definition_says() {
        let definition = json!({"info": {
            "title": "Acme Mail",
            "description": "Sends \"mail\"\n to people. And more."
        }});
        assert_eq!(
            text("acme-mail", &definition).unwrap(),
            "version = \"0.1.0\"\n\
             description = 'Typed client for Acme Mail: Sends \"mail\" to people'\n\
             keywords = [\"acme-mail\", \"acme\", \"mail\", \"power-platform\"]\n\
             categories = [\"api-bindings\", \"web-programming::http-client\"]\n"
        );
    }

    #[test]
    fn keywords_keep_the_rules_of_the_registry() {
        let name = "a-very-long-name-of-a-connector-with-many-words";
        let keywords = super::keywords(name);
        assert!(keywords.len() <= 5, "{keywords:?}");
        assert!(
            keywords.iter().all(|keyword| keyword.len() <= 20),
            "{keywords:?}"
        );
    }
}
