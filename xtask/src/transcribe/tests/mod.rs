//! Small pages in three languages and three forms, and the rows that a person
//! read on them.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::difference::{Source, rendered};
use super::{committed, compare, consistency, page, provider, skeleton};

const PAGES: [(&str, &str); 3] = [
    ("lockers.de.html", "lockers.de.json"),
    ("kiln.ja.md", "kiln.ja.json"),
    ("ferry.fr.txt", "ferry.fr.json"),
];

fn path(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/transcribe/tests/pages");
    folder.join(name)
}

fn file(name: &str) -> String {
    fs::read_to_string(path(name)).unwrap()
}

#[test]
fn a_page_becomes_the_rows_that_a_person_reads_on_it() {
    for (saved, typed) in PAGES {
        let rows = serde_json::to_value(page::rows(&file(saved))).unwrap();
        let expected: Value = serde_json::from_str(&file(typed)).unwrap();
        assert_eq!(rows, expected, "{saved}");
    }
}

#[test]
fn rows_that_are_the_page_s_own_do_not_differ() {
    for (saved, typed) in PAGES {
        let (rows, faults) = committed::rows(&file(typed));
        assert_eq!(faults, []);
        assert_eq!(consistency::faults(&rows), [], "{typed}");
        assert_eq!(
            compare::all(&page::rows(&file(saved)), &rows),
            [],
            "{saved}"
        );
    }
}

/// A mistake: a part of a file's text, what a tired person types in its place,
/// and what the report says of it.
const MISTAKES: [(&str, &str, &str); 18] = [
    (
        r#""key": "site","#,
        r#""key": "sight","#,
        "ReserveLocker, input `sight`: the key is `site` on the page",
    ),
    (
        r#""key": "site","#,
        r#""key": "Site","#,
        "ReserveLocker, input `Site`: the key is `site` on the page",
    ),
    (
        r#""site", "required": true"#,
        r#""site", "required": false"#,
        "ReserveLocker, input `site`: is required on the page",
    ),
    (
        r#"false, "type": "integer""#,
        r#"false, "type": "string""#,
        "ReserveLocker, input `locker size`: the type is integer on the page",
    ),
    (
        "array of Parcel",
        "Parcel",
        "ReserveLocker, input `content`: the type is array of Parcel on the page",
    ),
    (
        r#""title": "Standort""#,
        r#""title": "Größe""#,
        "ReserveLocker, input `site`: the title is \"Standort\" on the page",
    ),
    (
        "\"TO-BE-FILLED:site\"",
        "\"query:sites\"",
        "ReserveLocker, input `site`: the pointer points to `sites`",
    ),
    (
        r#""path": "codes.code""#,
        r#""path": "code""#,
        "ReserveLocker, output `code`: the path is `codes.code` on the page",
    ),
    (
        "/codes/*/code\"",
        "/codes/code/code\"",
        "ReserveLocker, output `codes.code`: the pointer points to `codes.code.code`",
    ),
    (
        r#""operationId": "ReleaseAll""#,
        r#""operationId": "ReleaseLocker""#,
        "ReleaseLocker: the operation ID is ReleaseAll on the page, not ReleaseLocker",
    ),
    (
        r#""operationId": "ReleaseAll""#,
        r#""operationId": "ReserveLocker""#,
        "ReserveLocker: another operation has this ID",
    ),
    (
        r#""kind": "trigger""#,
        r#""kind": "action""#,
        "OnCollected: the kind is trigger on the page, not action",
    ),
    (
        r#""calls": 1200"#,
        r#""calls": 120"#,
        "the limit of calls is 1200 calls in 60 s on the page, not 120 calls in 60 s",
    ),
    (
        r#""string", "required": false}"#,
        r#""string", "required": true}"#,
        "connection parameter \"Filiale\": differs on the page",
    ),
    (
        r#""path": "weight""#,
        r#""path": "wait""#,
        "Parcel, output `wait`: the path is `weight` on the page",
    ),
    (
        r#""name": "Parcel""#,
        r#""name": "Parzel""#,
        "the definition Parzel is not on the page",
    ),
    (
        r#""path": "codes", "type""#,
        r#""path": "codes", "tipe""#,
        "not a row: unknown field `tipe`",
    ),
    (
        r#""value": "1""#,
        r#""value": "2""#,
        "limit \"Häufigkeit der Triggerabfragen\": differs on the page",
    ),
];

#[test]
fn each_usual_mistake_of_transcription_is_reported_with_its_line() {
    let typed = file("lockers.de.json");
    for (right, wrong, message) in MISTAKES {
        let mistaken = typed.replacen(right, wrong, 1);
        assert_ne!(mistaken, typed, "{right}");
        let line = 1 + typed[..typed.find(right).unwrap()].matches('\n').count();
        let report = report("lockers.de.html", &mistaken);
        let of_it: Vec<&String> = report.iter().filter(|one| one.contains(message)).collect();
        assert_eq!(of_it.len(), 1, "{wrong}: {report:#?}");
        assert!(
            of_it[0].contains(&format!("reference.json:{line}:")),
            "{wrong}: {}",
            of_it[0]
        );
    }
}

#[test]
fn rows_that_are_missing_doubled_moved_or_added_are_reported() {
    let typed = file("lockers.de.json");
    let row = |key: &str| {
        let line = typed
            .lines()
            .find(|line| line.contains(&format!("\"key\": \"{key}\"")));
        line.unwrap().to_owned() + "\n"
    };
    let site = row("site");
    let locker = row("locker size");
    let changes = [
        (
            site.clone(),
            String::new(),
            "ReserveLocker, input `site`: is on the page only",
        ),
        (
            site.clone(),
            site.repeat(2),
            "ReserveLocker, input `site`: is not on the page",
        ),
        (
            site.clone() + &locker,
            locker + &site,
            "is in another place on the page",
        ),
        (
            site.clone(),
            site.clone() + &site.replace("site", "aisle"),
            "ReserveLocker, input `aisle`: is not on the page",
        ),
    ];
    for (right, wrong, message) in changes {
        let report = report("lockers.de.html", &typed.replacen(&right, &wrong, 1));
        assert!(
            report.iter().any(|one| one.contains(message)),
            "{message}: {report:#?}"
        );
    }
}

#[test]
fn all_mistakes_are_reported_in_one_run() {
    let mut mistaken = file("lockers.de.json");
    let independent: Vec<_> = [0, 3, 4, 7, 9, 11, 12, 13, 14, 17]
        .map(|index| MISTAKES[index])
        .into();
    for (right, wrong, _) in &independent {
        mistaken = mistaken.replacen(right, wrong, 1);
    }
    let report = report("lockers.de.html", &mistaken).join("\n");
    for (_, _, message) in independent {
        assert!(report.contains(message), "{message}: {report}");
    }
}

#[test]
fn a_page_in_another_language_does_not_differ_in_its_titles() {
    let mut typed = file("lockers.de.json");
    for (german, dutch) in [
        ("Fach reservieren", "Kluis reserveren"),
        ("Alle freigeben", "Alles vrijgeven"),
        (
            "Wenn ein Paket abgeholt wird",
            "Als een pakket wordt opgehaald",
        ),
        ("Standort", "Locatie"),
        ("Schlüssel", "Sleutel"),
    ] {
        typed = typed.replace(german, dutch);
    }
    assert_eq!(report("lockers.de.html", &typed), Vec::<String>::new());
    // What no language changes still differs.
    let mistaken = typed.replace("double", "float");
    assert_eq!(report("lockers.de.html", &mistaken).len(), 1);
}

#[test]
fn a_difference_is_shown_with_the_lines_of_both_files() {
    let mistaken = file("lockers.de.json").replacen("double", "float", 1);
    assert_eq!(
        report("lockers.de.html", &mistaken),
        ["\
error: Parcel, output `weight`: the type is double on the page
  --> reference.json:39:7
   |
39 |       \"outputs\": [{\"path\": \"weight\", \"type\": \"float\", \"title\": \"Gewicht\", \"pointer\": \"/weight\"}]
   |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
  ::: page.html:76:1
   |
76 | <tr><td><strong>Gewicht</strong></td><td>weight</td><td>double</td><td>In Kilogramm.</td></tr>
   | ----------------------------------------------------------------------------------------------"]
    );
}

/// Everything that is reported for rows with typing errors.
fn report(saved: &str, typed: &str) -> Vec<String> {
    let text = file(saved);
    let (rows, mut found) = committed::rows(typed);
    found.extend(consistency::faults(&rows));
    found.extend(compare::all(&page::rows(&text), &rows));
    let page = Source {
        path: Path::new("page.html"),
        text: &text,
    };
    let committed = Source {
        path: Path::new("reference.json"),
        text: typed,
    };
    found
        .iter()
        .map(|one| rendered(one, page, committed))
        .collect()
}

#[test]
fn what_cells_between_bars_have_lost_is_found_again() {
    let page = "\
Kiosk
Creating
Name | Key | Required | Type | Description |
---|---|---|---|---|
Things
Buy |
Buys something. |
Buy
Buys something.
In
Name | Key | Required | Type | Description |
---|---|---|---|---|
Mail
|
string |
Your address. |
||
Count
|
count | True | integer |
How many. |
Out
Name | Path | Type | Description |
---|---|---|---|
Mail
|
data.mail | string |
|
";
    let rows = page::rows(page);
    let inputs = &rows.operations[0].inputs;
    let inputs: Vec<_> = inputs
        .iter()
        .map(|one| (one.row.key.as_str(), one.row.required))
        .collect();
    // The lost key is that of the output with the same title.
    assert_eq!(inputs, [("mail", false), ("count", true)]);
    assert_eq!(rows.operations[0].outputs[0].row.path, "data.mail");
}

#[test]
fn a_definition_that_is_named_by_one_word_is_found_in_copied_text() {
    let page = "\
Kiosk
Actions
Buy
Buys something.
Look
Looks at something.
Sell
Sells something.
Buy
Buys something.
In
Name | Key | Required | Type | Description |
---|---|---|---|---|
Count
|
count | True | integer |
How many. |
Out
Name | Path | Type | Description |
---|---|---|---|
Mail
|
mail | string |
Where to. |
Look
Looks at something.
Out
The whole
Thing
Sell
Sells something.
Out
Name | Path | Type | Description |
---|---|---|---|
Price
|
price | double |
What it cost. |
Definitions
Thing
Name | Path | Type | Description |
---|---|---|---|
Weight
|
weight | double |
In grams. |
";
    let rows = page::rows(page);
    let titles: Vec<&str> = rows
        .operations
        .iter()
        .map(|one| one.title.as_str())
        .collect();
    assert_eq!(titles, ["Buy", "Look", "Sell"]);
    let whole = &rows.operations[1].outputs;
    assert_eq!(whole.len(), 1, "{rows:#?}");
    assert_eq!(
        (whole[0].row.kind.as_str(), whole[0].row.path.as_str()),
        ("Thing", "")
    );
    assert_eq!(rows.definitions.len(), 1);
    assert_eq!(rows.definitions[0].name, "Thing");
    assert_eq!(rows.definitions[0].outputs[0].row.path, "weight");
}

#[test]
fn a_new_provider_gets_its_rows_and_a_skeleton_with_marks() {
    let mut rows = page::rows(&file("lockers.de.html"));
    page::fill_ids(&mut rows);
    let skeleton = skeleton::openapi("lockers", &rows);
    let item = &skeleton["paths"]["TO-BE-FILLED/ReserveLocker"];
    let method = &item["TO-BE-FILLED"];
    assert_eq!(method["operationId"], "ReserveLocker");
    assert_eq!(method["parameters"][0]["in"], "TO-BE-FILLED");
    assert_eq!(method["parameters"][0]["required"], true);
    assert_eq!(
        method["parameters"][2]["schema"]["items"]["$ref"],
        "#/components/schemas/Parcel"
    );
    let reply = &method["responses"]["200"]["content"]["application/json"]["schema"];
    assert_eq!(
        reply["properties"]["codes"]["items"]["properties"]["code"]["type"],
        "string"
    );
    assert_eq!(
        reply["properties"]["locker"]["properties"]["number"]["type"],
        "integer"
    );
    let trigger = &skeleton["paths"]["TO-BE-FILLED/OnCollected"];
    assert_eq!(
        trigger["x-ms-notification-content"]["schema"]["$ref"],
        "#/components/schemas/Parcel"
    );
    assert_eq!(skeleton["x-connector-throttle"]["calls"], 1200);
}

#[test]
fn a_piece_of_another_connector_s_page_is_left_out() {
    let specs = tempfile::tempdir().unwrap();
    // The ferry's operations, and the kiln's responses.
    let ferry: Value = serde_json::from_str(&file("ferry.fr.json")).unwrap();
    let mut without = ferry.clone();
    without.as_object_mut().unwrap().remove("errors");
    let kiln = serde_json::json!({"operations": [], "errors": ferry["errors"]});
    for (name, rows) in [("ferry", without), ("kiln", kiln)] {
        let folder = specs.path().join(name);
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("reference.json"), rows.to_string()).unwrap();
    }
    let known = provider::committed(specs.path()).unwrap();
    let rows = page::rows(&file("ferry.fr.txt"));
    assert_eq!(provider::on_page(&rows, &known), ["ferry", "kiln"]);
    let left_out = |index: usize| {
        let parts = provider::of_others(&rows, &known[index], &known).into_iter();
        parts
            .map(|(part, other)| format!("{part} of {other}"))
            .collect::<Vec<_>>()
    };
    assert_eq!(left_out(0), ["statuses and errors of kiln"]);
    assert_eq!(
        left_out(1),
        [
            "operations of ferry",
            "connection parameters and limits of ferry"
        ]
    );
}

#[test]
fn rows_that_are_not_as_many_as_a_person_counted_are_reported() {
    let typed = file("lockers.de.json");
    let counted = |rows: usize| typed.replacen('{', &format!("{{\"rows\": {rows},"), 1);
    assert_eq!(
        report("lockers.de.html", &counted(10)),
        Vec::<String>::new()
    );
    let report = report("lockers.de.html", &counted(11));
    assert_eq!(report.len(), 1);
    assert!(report[0].contains("11 rows were counted, but 10 are listed"));
}
