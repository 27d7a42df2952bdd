//! Texts with names in braces: paths above all.

/// A piece of a template: text, or a name in braces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TemplatePart<'t> {
    Text(&'t str),
    Name(&'t str),
}

/// The pieces of a template, in order.
pub(crate) fn pieces(text: &str) -> Vec<TemplatePart<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((name, before, after)) = next_name(rest) {
        // `{}` names nothing: it is text.
        let before = if name.is_empty() {
            rest.get(..before.len() + "{}".len()).unwrap_or(before)
        } else {
            before
        };
        if !before.is_empty() {
            pieces.push(TemplatePart::Text(before));
        }
        if !name.is_empty() {
            pieces.push(TemplatePart::Name(name));
        }
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(TemplatePart::Text(rest));
    }
    pieces
}

/// The names in braces, in order.
pub(crate) fn names(text: &str) -> impl Iterator<Item = &str> {
    pieces(text).into_iter().filter_map(|piece| match piece {
        TemplatePart::Name(name) => Some(name),
        TemplatePart::Text(_) => None,
    })
}

/// Path and query of a template. The part after `#` only makes a key unique.
pub(crate) fn path_and_query(template: &str) -> (&str, Option<&str>) {
    cut(cut(template, '#').0, '?')
}

/// Splits at the first such character outside of braces; it is dropped.
fn cut(text: &str, at: char) -> (&str, Option<&str>) {
    let last = text.rfind('}');
    let mut open = false;
    for (index, char) in text.char_indices() {
        match char {
            '{' => open = last.is_some_and(|last| index < last),
            '}' => open = false,
            _ if char == at && !open => {
                let (before, after) = text.split_at(index);
                return (before, after.strip_prefix(at));
            }
            _ => {}
        }
    }
    (text, None)
}

/// The next name in braces, with the text before and after it.
fn next_name(text: &str) -> Option<(&str, &str, &str)> {
    let (before, after) = text.split_once('{')?;
    let (name, after) = after.split_once('}')?;
    Some((name, before, after))
}
