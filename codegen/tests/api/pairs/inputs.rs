//! Changes of parameters.

use serde_json::json;

use super::{ADDITION, BREAK, DOCS, Pair, list, push, query};

pub(super) const PAIRS: &[Pair] = &[
    Pair {
        name: "a new optional input",
        edit: |document| push(&mut list(document)["parameters"], query("colour", false)),
        rust: ADDITION,
        wire: ADDITION,
        said: &["query colour added harmless"],
    },
    Pair {
        name: "a new optional input that is called like another",
        edit: |document| {
            let parameters = list(document)["parameters"].as_array_mut().unwrap();
            parameters.insert(0, query("Limit", false));
        },
        rust: ADDITION,
        wire: ADDITION,
        said: &["query Limit added harmless"],
    },
    Pair {
        name: "a new required input",
        edit: |document| push(&mut list(document)["parameters"], query("colour", true)),
        rust: BREAK,
        wire: BREAK,
        said: &["query colour required-added compile-time"],
    },
    Pair {
        name: "no input any more",
        edit: |document| {
            list(document)["parameters"]
                .as_array_mut()
                .unwrap()
                .remove(0);
        },
        rust: BREAK,
        wire: BREAK,
        said: &["query limit removed compile-time"],
    },
    Pair {
        name: "an input that is required now",
        edit: |document| list(document)["parameters"][0]["required"] = json!(true),
        rust: BREAK,
        wire: BREAK,
        said: &["query limit required compile-time"],
    },
    Pair {
        name: "an input of another type",
        edit: |document| list(document)["parameters"][0]["schema"] = json!({"type": "string"}),
        rust: BREAK,
        wire: BREAK,
        said: &[
            "query limit default silent",
            "query limit type compile-time",
            "query limit limit-loosened harmless",
        ],
    },
    Pair {
        name: "an input that travels elsewhere",
        edit: |document| list(document)["parameters"][0]["in"] = json!("header"),
        rust: None,
        wire: BREAK,
        said: &["query limit moved silent"],
    },
    Pair {
        name: "a list that is written in another way",
        edit: |document| list(document)["parameters"][1]["explode"] = json!(true),
        rust: None,
        wire: BREAK,
        said: &["query tags style silent"],
    },
    Pair {
        name: "another default",
        edit: |document| list(document)["parameters"][0]["schema"]["default"] = json!(50),
        rust: None,
        wire: BREAK,
        said: &["query limit default silent"],
    },
    Pair {
        name: "a narrower limit",
        edit: |document| list(document)["parameters"][0]["schema"]["maximum"] = json!(50),
        rust: None,
        wire: BREAK,
        said: &["query limit limit-tightened run-time"],
    },
    Pair {
        name: "a wider limit",
        edit: |document| list(document)["parameters"][0]["schema"]["maximum"] = json!(500),
        rust: None,
        wire: DOCS,
        said: &["query limit limit-loosened harmless"],
    },
    Pair {
        name: "another value that is sent unseen",
        edit: |document| {
            let schema = &mut list(document)["parameters"][2]["schema"];
            *schema = json!({"type": "string", "enum": ["short"], "default": "short"});
        },
        rust: None,
        wire: BREAK,
        said: &["header x-mode sent silent"],
    },
    Pair {
        name: "a deprecated input",
        edit: |document| list(document)["parameters"][0]["deprecated"] = json!(true),
        rust: ADDITION,
        wire: ADDITION,
        said: &["query limit deprecated harmless"],
    },
];
