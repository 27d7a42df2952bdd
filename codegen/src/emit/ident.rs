//! Rust identifiers from wire names.
//!
//! All naming rules are here: words, cases, keywords, leading digits, scripts
//! other than Latin, and names that would collide.

use std::collections::BTreeSet;

use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};
use proc_macro2::{Ident, Span};

/// Words that cannot be identifiers, in any edition.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "union", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Maximum length of an identifier: with prefix and suffix, it is still a file
/// name on every system.
const LONGEST: usize = 120;

/// The case of an identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    /// `snake_case`, of functions, fields and modules.
    Snake,
    /// `PascalCase`, of types and variants.
    Pascal,
    /// `SHOUTY_SNAKE_CASE`, of statics.
    Shouty,
}

/// An identifier for a wire name; `fallback` is used if the wire name has no
/// letters, or begins with a digit.
pub(crate) fn identifier(wire: &str, case: Case, fallback: &str) -> String {
    let words = words(wire);
    let words = match words.chars().next() {
        None => fallback.to_owned(),
        Some(first) if first.is_ascii_digit() => format!("{fallback} {words}"),
        Some(_) => words,
    };
    let name = match case {
        Case::Snake => words.to_snake_case(),
        Case::Pascal => words.to_pascal_case(),
        Case::Shouty => words.to_shouty_snake_case(),
    };
    let name = shortened(&name);
    match case {
        _ if !KEYWORDS.contains(&name) => name.to_owned(),
        Case::Pascal => format!("{name}{}", fallback.to_pascal_case()),
        Case::Snake | Case::Shouty => format!("{name}_"),
    }
}

/// The first words of a very long name.
fn shortened(name: &str) -> &str {
    match name.get(..LONGEST) {
        Some(cut) => cut.rsplit_once('_').map_or(cut, |(whole, _)| whole),
        None => name,
    }
}

/// Letters and digits of a wire name in ASCII, other characters as spaces, and
/// signs that carry the meaning of a name as words.
fn words(wire: &str) -> String {
    let has_letters = wire.chars().any(char::is_alphanumeric);
    let mut words = String::with_capacity(wire.len());
    for (position, character) in wire.chars().enumerate() {
        match character {
            'a'..='z' | 'A'..='Z' | '0'..='9' => words.push(character),
            _ if character.is_alphanumeric() => match deunicode::deunicode_char(character) {
                Some(latin) => {
                    words.extend(
                        latin
                            .chars()
                            .map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }),
                    );
                }
                None => words.push(' '),
            },
            '-' | '+' if position == 0 || !has_letters => words.push_str(sign(character)),
            _ if !has_letters => words.push_str(sign(character)),
            _ => words.push(' '),
        }
    }
    singular_words(words.trim())
}

/// Makes one word of an abbreviation and its plural: `URLs` is not `UR` and
/// `Ls`.
fn singular_words(words: &str) -> String {
    let ends_plural = |letters: &[u8]| match letters {
        [before, last, b's'] => before.is_ascii_uppercase() && last.is_ascii_uppercase(),
        _ => false,
    };
    if !words.as_bytes().windows(3).any(ends_plural) {
        return words.to_owned();
    }
    let letters: Vec<char> = words.chars().collect();
    let mut out = String::with_capacity(words.len());
    let mut run = 0;
    for (index, &letter) in letters.iter().enumerate() {
        let ends = letters
            .get(index + 1)
            .is_none_or(|next| !next.is_ascii_lowercase());
        if letter == 's' && run > 1 && ends {
            let kept = out.len() - (run - 1);
            let tail = out.split_off(kept).to_ascii_lowercase();
            out.push_str(&tail);
        }
        run = if letter.is_ascii_uppercase() {
            run + 1
        } else {
            0
        };
        out.push(letter);
    }
    out
}

fn sign(character: char) -> &'static str {
    match character {
        '-' => " minus ",
        '+' => " plus ",
        '*' => " star ",
        '=' => " equals ",
        '<' => " less ",
        '>' => " greater ",
        '!' => " not ",
        '/' => " slash ",
        '%' => " percent ",
        '&' => " and ",
        '|' => " or ",
        '~' => " tilde ",
        '$' => " dollar ",
        '#' => " hash ",
        '@' => " at ",
        '.' => " dot ",
        ',' => " comma ",
        _ => " ",
    }
}

/// A module for a name: on some systems certain file names are devices.
pub(crate) fn module(name: &str) -> String {
    const DEVICES: &[&str] = &["aux", "con", "nul", "prn", "conin", "conout"];
    let numbered = name
        .strip_prefix("com")
        .or_else(|| name.strip_prefix("lpt"))
        .is_some_and(|rest| {
            rest.len() == 1 && rest.starts_with(|digit: char| digit.is_ascii_digit())
        });
    if numbered || DEVICES.contains(&name) || name == "mod_" || name == "shared" {
        format!("{}_module", name.trim_end_matches('_'))
    } else {
        name.to_owned()
    }
}

/// A set of names that must differ, such as the methods of one type.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scope<'o> {
    /// Names of a wider scope, which many have around them.
    outer: Option<&'o BTreeSet<String>>,
    taken: BTreeSet<String>,
}

impl<'o> Scope<'o> {
    /// A scope in a wider one.
    pub(crate) fn within(outer: &'o BTreeSet<String>) -> Self {
        Self {
            outer: Some(outer),
            ..Self::default()
        }
    }

    /// A scope in which these names are taken already.
    pub(crate) fn with_reserved(reserved: &[&str]) -> Self {
        Self {
            taken: reserved.iter().map(|&name| name.to_owned()).collect(),
            ..Self::default()
        }
    }

    /// Takes a name, whether or not it is free.
    pub(crate) fn keep(&mut self, name: &str) {
        self.taken.insert(name.to_owned());
    }

    /// Whether a name is taken.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.taken.contains(name) || self.outer.is_some_and(|outer| outer.contains(name))
    }

    /// Whether a name and its companions are free.
    pub(crate) fn is_free(&self, name: &str, companions: impl Fn(&str) -> Vec<String>) -> bool {
        let mut all = companions(name);
        all.push(name.to_owned());
        all.iter().all(|one| !self.has(one))
    }

    /// Takes `name`, or the first free of `name_2`, `name_3`, … (`Name2` for
    /// types). `companions` returns further names that belong to it, such as a
    /// setter's, and must be free too.
    pub(crate) fn take(&mut self, name: &str, companions: impl Fn(&str) -> Vec<String>) -> String {
        let pascal = name.chars().next().is_some_and(char::is_uppercase);
        let mut number = 1_usize;
        loop {
            let candidate = match number {
                1 => name.to_owned(),
                _ if pascal => format!("{name}{number}"),
                _ => format!("{}_{number}", name.trim_end_matches('_')),
            };
            if self.is_free(&candidate, &companions) {
                self.taken.extend(companions(&candidate));
                self.taken.insert(candidate.clone());
                return candidate;
            }
            number += 1;
        }
    }
}

/// Unique names for several wire names at once. A wire name that already is its
/// own identifier gets it; the others follow in their order. So a new similar
/// name never takes that of an exact match.
pub(crate) fn unique(
    wires: &[&str],
    case: Case,
    fallback: &str,
    scope: &mut Scope,
    companions: impl Fn(&str) -> Vec<String>,
) -> Vec<String> {
    let natural: Vec<String> = wires
        .iter()
        .map(|wire| identifier(wire, case, fallback))
        .collect();
    let mut names = vec![String::new(); wires.len()];
    for exact in [true, false] {
        for ((wire, natural), name) in wires.iter().zip(&natural).zip(&mut names) {
            if (*wire == natural) == exact {
                *name = scope.take(natural, &companions);
            }
        }
    }
    names
}

/// No companions.
pub(crate) fn alone(_: &str) -> Vec<String> {
    Vec::new()
}

/// A token for a name from this module.
pub(crate) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

#[cfg(test)]
mod tests {
    use super::{Case, Scope, alone, identifier, unique};

    #[test]
    fn wire_names_become_identifiers() {
        for (wire, snake) in [
            ("list_id", "list_id"),
            ("ListID", "list_id"),
            ("_import_in_progress", "import_in_progress"),
            ("type", "type_"),
            ("self", "self_"),
            ("SearchCIs", "search_cis"),
            ("getURLsByID", "get_urls_by_id"),
            ("APIsList", "apis_list"),
            ("HTTPStatus", "http_status"),
            ("2fa", "field_2fa"),
            ("", "field"),
            ("$top", "top"),
            ("电话号码", "dian_hua_hao_ma"),
            ("@odata.type", "odata_type"),
            ("Größe", "grosse"),
            ("*", "star"),
            ("a}; fn main() {", "a_fn_main"),
        ] {
            assert_eq!(identifier(wire, Case::Snake, "field"), snake, "{wire}");
        }
        assert_eq!(
            identifier("-created_at", Case::Pascal, "value"),
            "MinusCreatedAt"
        );
        assert_eq!(identifier("100%", Case::Pascal, "value"), "Value100");
    }

    #[test]
    fn colliding_names_all_survive_and_exact_matches_keep_theirs() {
        let mut scope = Scope::default();
        let names = unique(
            &["Name", "name", "NAME", "name_2"],
            Case::Snake,
            "field",
            &mut scope,
            alone,
        );
        assert_eq!(names, ["name_3", "name", "name_4", "name_2"]);
    }

    #[test]
    fn a_keyword_keeps_the_case_of_its_kind() {
        let pascal = unique(
            &["Self", "self"],
            Case::Pascal,
            "value",
            &mut Scope::default(),
            alone,
        );
        assert_eq!(pascal, ["SelfValue", "SelfValue2"]);
        assert_eq!(identifier("self", Case::Snake, "value"), "self_");
    }

    #[test]
    fn a_name_of_any_length_stays_short_enough_for_a_file() {
        let long = "word ".repeat(100);
        let snake = identifier(&long, Case::Snake, "field");
        assert!(snake.len() <= 120 && snake.ends_with("_word"), "{snake}");
        let letters = "x".repeat(300);
        assert_eq!(identifier(&letters, Case::Snake, "field").len(), 120);
    }

    #[test]
    fn a_getter_never_collides_with_another_fields_setter() {
        let mut scope = Scope::default();
        let setter = |name: &str| vec![format!("with_{name}")];
        let names = unique(&["with_x", "x"], Case::Snake, "field", &mut scope, setter);
        assert_eq!(names, ["with_x", "x_2"]);
    }
}
