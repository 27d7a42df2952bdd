//! Expressions of SPDX: `(MIT OR Apache-2.0) AND Unicode-3.0`.

/// A licence, or several of which all or any hold.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Licence {
    One(String),
    All(Vec<Licence>),
    Any(Vec<Licence>),
}

impl Licence {
    /// None if the text is not an expression. The slash of older manifests
    /// means "or".
    pub(super) fn parse(text: &str) -> Option<Self> {
        let text = text
            .replace('(', " ( ")
            .replace(')', " ) ")
            .replace('/', " OR ");
        let words: Vec<&str> = text.split_whitespace().collect();
        let mut rest = words.as_slice();
        let licence = any(&mut rest)?;
        rest.is_empty().then_some(licence)
    }

    pub(super) fn is_allowed(&self, allowed: &[&str]) -> bool {
        match self {
            Self::One(name) => allowed.contains(&name.as_str()),
            Self::All(parts) => parts.iter().all(|part| part.is_allowed(allowed)),
            Self::Any(parts) => parts.iter().any(|part| part.is_allowed(allowed)),
        }
    }
}

/// `OR` binds least, `WITH` most.
fn any(rest: &mut &[&str]) -> Option<Licence> {
    let mut parts = vec![all(rest)?];
    while takes(rest, "OR") {
        parts.push(all(rest)?);
    }
    Some(alone_or(parts, Licence::Any))
}

fn all(rest: &mut &[&str]) -> Option<Licence> {
    let mut parts = vec![one(rest)?];
    while takes(rest, "AND") {
        parts.push(one(rest)?);
    }
    Some(alone_or(parts, Licence::All))
}

fn one(rest: &mut &[&str]) -> Option<Licence> {
    if takes(rest, "(") {
        let inner = any(rest)?;
        return takes(rest, ")").then_some(inner);
    }
    let name = take(rest)?;
    if ["AND", "OR", "WITH", ")"].contains(&name) {
        return None;
    }
    if takes(rest, "WITH") {
        return Some(Licence::One(format!("{name} WITH {}", take(rest)?)));
    }
    Some(Licence::One(name.to_owned()))
}

fn take<'t>(rest: &mut &[&'t str]) -> Option<&'t str> {
    let (first, others) = rest.split_first()?;
    *rest = others;
    Some(first)
}

fn takes(rest: &mut &[&str], word: &str) -> bool {
    let is_next = rest.first() == Some(&word);
    if is_next {
        take(rest);
    }
    is_next
}

fn alone_or(mut parts: Vec<Licence>, several: fn(Vec<Licence>) -> Licence) -> Licence {
    match (parts.len(), parts.pop()) {
        (1, Some(alone)) => alone,
        (_, last) => {
            parts.extend(last);
            several(parts)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Licence;

    #[test]
    fn and_needs_all_and_or_needs_any() {
        let is_allowed = |text: &str, allowed: &[&str]| {
            Licence::parse(text).is_some_and(|licence| licence.is_allowed(allowed))
        };
        assert!(is_allowed("MIT OR GPL-3.0", &["MIT"]));
        assert!(is_allowed("GPL-3.0/MIT", &["MIT"]));
        assert!(!is_allowed("MIT AND GPL-3.0", &["MIT"]));
        assert!(is_allowed("(MIT OR GPL-3.0) AND ISC", &["ISC", "MIT"]));
        assert!(!is_allowed("MIT OR GPL-3.0 AND ISC", &["ISC"]));
        assert!(is_allowed(
            "Apache-2.0 WITH LLVM-exception",
            &["Apache-2.0 WITH LLVM-exception"]
        ));
        assert!(!is_allowed(
            "Apache-2.0 WITH LLVM-exception",
            &["Apache-2.0"]
        ));
    }

    #[test]
    fn what_is_not_an_expression_is_not_guessed() {
        for text in ["", "MIT OR", "(MIT", "MIT)", "MIT MIT", "AND", "MIT WITH"] {
            assert_eq!(Licence::parse(text), None, "{text}");
        }
    }
}
