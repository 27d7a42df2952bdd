//! Changes as people and programs read them.

use connector_codegen::api::{Changes, Detail, json, lines, markdown};
use serde_json::{Value, json as value};

use super::{changes, widgets};

fn update() -> Changes {
    let mut now = widgets();
    now["servers"][0]["url"] = value!("https://api.example.org/v1");
    now["paths"]["/widgets/{id}"] = value!({});
    let schemas = now["components"]["schemas"].as_object_mut();
    schemas.expect("schemas").remove("Owner");
    let properties = &mut now["components"]["schemas"]["Widget"]["properties"];
    properties["owner"] = value!({"type": "string", "description": "Who."});
    properties["size"] = value!({"type": "integer", "description": "How large."});
    now["paths"]["/widgets"]["get"]["deprecated"] = value!(true);
    changes(&widgets(), &now)
}

#[test]
fn the_weightiest_come_first_and_traits_of_what_is_gone_are_not_named() {
    assert_eq!(
        lines(&update(), Detail::Weighty),
        [
            "the connector",
            "  changes silently        address has another address: https://api.example.com/v1 → https://api.example.org/v1",
            "operation DeleteWidget",
            "  breaks at compile time  it is gone (was: DELETE /widgets/{id})",
            "  breaks at compile time  in Rust gone: Client::delete_widget, operations::DeleteWidget, testing::DeleteWidgetInputs, testing::Service::on_delete_widget",
            "type Owner",
            "  breaks at compile time  in Rust gone: types::Owner",
            "type Widget",
            "  breaks at compile time  member owner has another type: Owner → text",
            "  breaks at compile time  in Rust gone: types::Widget::take_owner",
            "  breaks at compile time  in Rust types::Widget::owner has another shape: fn(&self) -> Option<&Owner> → fn(&self) -> Option<&str>",
            "  breaks at compile time  in Rust types::Widget::with_owner has another shape: fn(self, impl Into<Owner>) -> Self → fn(self, impl Into<String>) -> Self",
            "harmless: 2 changes on the wire, 3 in Rust",
            "the description of 1 operation or type has changed",
        ]
    );
    let all = lines(&update(), Detail::All);
    let harmless = "  harmless                member size is new (integer)";
    assert!(all.iter().any(|line| line == harmless), "{all:#?}");
}

#[test]
fn a_moved_type_is_reported_with_both_places_and_the_line_that_keeps_its_name() {
    let mut now = widgets();
    let schemas = now["components"]["schemas"].as_object_mut().unwrap();
    let owner = schemas.remove("Owner").unwrap();
    schemas.insert("Person".to_owned(), owner);
    schemas["Widget"]["properties"]["owner"] = value!({"$ref": "#/components/schemas/Person"});
    let changes = changes(&widgets(), &now);
    let lines = lines(&changes, Detail::Weighty);
    let line = "  breaks at compile time  in Rust types::Owner has moved in the definition: \
                /components/schemas/Owner → /components/schemas/Person; if it is the same type, \
                write `\"/components/schemas/Person\" = \"/components/schemas/Owner\"` under `[moved]` \
                in names.lock";
    assert!(lines.iter().any(|one| one == line), "{lines:#?}");
    let entry = "- **Breaking:** `types::Owner` is called `Person`.";
    assert!(markdown(&changes).lines().any(|one| one == entry));
}

#[test]
fn programs_get_an_object() {
    let report: Value = serde_json::from_str(&json(&update()).unwrap()).unwrap();
    assert_eq!(report["level"], "break");
    assert_eq!(
        report["changes"][0],
        value!({
            "level": "break",
            "subject": {"kind": "connector"},
            "seen": "wire",
            "kind": "address",
            "part": "address",
            "before": "https://api.example.com/v1",
            "now": "https://api.example.org/v1",
            "consequence": "silent",
        })
    );
}

#[test]
fn a_changelog_gets_its_groups() {
    assert_eq!(
        markdown(&update()),
        "\
### Added

- `Widget`: member `size` is new (`integer`).

### Changed

- **Breaking silently:** address has another address: `https://api.example.org/v1`, was `https://api.example.com/v1`.
- **Breaking:** `Widget`: member `owner` has another type: `text`, was `Owner`.
- **Breaking:** `types::Widget::owner` is `fn(&self) -> Option<&str>`, was `fn(&self) -> Option<&Owner>`.
- **Breaking:** `types::Widget::with_owner` is `fn(self, impl Into<String>) -> Self`, was `fn(self, impl Into<Owner>) -> Self`.

### Deprecated

- `ListWidgets`: it is deprecated.

### Removed

- **Breaking:** `DeleteWidget`: it is gone (was `DELETE /widgets/{id}`).
- **Breaking:** `types::Owner`.
- **Breaking:** `types::Widget::take_owner`.
"
    );
}
