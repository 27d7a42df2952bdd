//! Objects with total equality, in sets.

use std::collections::HashSet;

use connector_runtime::generated::{ExtraMembers, Member, Object as _};

struct Pet {
    name: Member<String>,
    extra_members: ExtraMembers,
}

connector_runtime::generated::object! {
    eq Pet {
        0 name = "name";
    }
}

#[test]
fn equal_objects_are_one_in_a_set() {
    let read = |json| serde_json::from_str::<Pet>(json).unwrap();
    let tom = read(r#"{"name":"Tom"}"#);
    let set = HashSet::from([
        tom.clone(),
        read(r#"{ "name" : "Tom" }"#),
        read(r#"{"name":"Tom","age":7}"#),
        Pet::empty(),
    ]);
    assert_eq!(set.len(), 3);
    assert!(set.contains(&tom));
}
