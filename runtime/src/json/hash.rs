//! Hashing of objects.

use std::hash::{Hash, Hasher};

use super::Json;

/// Hashes a value as the JSON that is written for it: of types whose equality is
/// total, equal values are written alike.
pub fn hash(value: &impl Json, state: &mut impl Hasher) {
    let mut json = Vec::new();
    value.write_json(&mut json);
    json.hash(state);
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use crate::generated::{ExtraMembers, Member, Object as _};

    #[derive(Clone, PartialEq)]
    struct Pet {
        name: Member<String>,
        extra_members: ExtraMembers,
    }

    crate::generated::object! {
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
}
