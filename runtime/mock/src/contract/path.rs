//! Paths with parameters in them.

use percent_encoding::percent_decode_str;

/// A path such as `/lists/{list_id}/contacts`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Template {
    /// As the definition writes it.
    pub(crate) text: String,
    /// The pieces of each segment.
    pub(crate) segments: Vec<Vec<Piece>>,
}

/// A piece of a segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Decoded text.
    Literal(String),
    /// The parameter of this name.
    Parameter(String),
}

impl Template {
    pub(crate) fn new(text: &str) -> Self {
        let path = text.strip_prefix('/').unwrap_or(text);
        Self {
            text: format!("/{path}"),
            segments: path.split('/').map(pieces).collect(),
        }
    }

    /// The decoded values of the parameters, if a path has this form. An empty
    /// value counts as missing.
    pub(crate) fn values(&self, path: &str) -> Option<Vec<(&str, String)>> {
        let path = path.strip_prefix('/').unwrap_or(path);
        let segments: Vec<&str> = path.split('/').collect();
        if segments.len() != self.segments.len() {
            return None;
        }
        let mut values = Vec::new();
        for (pieces, segment) in self.segments.iter().zip(segments) {
            let text = percent_decode_str(segment).decode_utf8().ok()?;
            fill(pieces, &text, &mut values)?;
        }
        Some(values)
    }

    /// How much of it is literal: of several templates that match, the most
    /// specific one is used.
    pub(crate) fn literal_length(&self) -> usize {
        let pieces = self.segments.iter().flatten();
        pieces
            .map(|piece| match piece {
                Piece::Literal(text) => text.len() + 1,
                Piece::Parameter(_) => 0,
            })
            .sum()
    }

    /// The path with a value for each parameter, encoded.
    pub(crate) fn fill(&self, value: impl Fn(&str) -> String) -> String {
        let mut path = String::new();
        for pieces in &self.segments {
            path.push('/');
            for piece in pieces {
                let text = match piece {
                    Piece::Literal(text) => text.clone(),
                    Piece::Parameter(name) => value(name),
                };
                path.push_str(&crate::encode::segment(&text));
            }
        }
        path
    }

    pub(crate) fn parameters(&self) -> impl Iterator<Item = &str> {
        self.segments
            .iter()
            .flatten()
            .filter_map(|piece| match piece {
                Piece::Literal(_) => None,
                Piece::Parameter(name) => Some(name.as_str()),
            })
    }
}

fn pieces(segment: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = segment;
    while let Some((literal, tail)) = rest.split_once('{') {
        let Some((name, tail)) = tail.split_once('}') else {
            break;
        };
        if !literal.is_empty() {
            pieces.push(literal_piece(literal));
        }
        pieces.push(Piece::Parameter(name.to_owned()));
        rest = tail;
    }
    if !rest.is_empty() {
        pieces.push(literal_piece(rest));
    }
    pieces
}

fn literal_piece(text: &str) -> Piece {
    Piece::Literal(percent_decode_str(text).decode_utf8_lossy().into_owned())
}

/// Matches a segment from its front; a parameter takes as little as it can.
fn fill<'t>(pieces: &'t [Piece], text: &str, values: &mut Vec<(&'t str, String)>) -> Option<()> {
    match pieces.split_first() {
        None => text.is_empty().then_some(()),
        Some((Piece::Literal(literal), rest)) => {
            fill(rest, text.strip_prefix(literal.as_str())?, values)
        }
        Some((Piece::Parameter(name), [])) => {
            values.push((name, text.to_owned()));
            Some(())
        }
        Some((Piece::Parameter(name), rest)) => {
            let known = values.len();
            for (end, _) in text.char_indices().chain([(text.len(), ' ')]) {
                let (value, tail) = text.split_at(end);
                values.push((name, value.to_owned()));
                if fill(rest, tail, values).is_some() {
                    return Some(());
                }
                values.truncate(known);
            }
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Template;

    #[test]
    fn a_path_gives_the_values_of_its_parameters_decoded() {
        let template = Template::new("/lists/{list_id}/contacts({key}).json");
        assert_eq!(
            template
                .values("/lists/a%2Fb/contacts(7).json")
                .unwrap_or_default(),
            [("list_id", "a/b".to_owned()), ("key", "7".to_owned())]
        );
        assert_eq!(template.values("/lists/1/2/contacts(7).json"), None);
        assert_eq!(template.values("/lists/1/contacts(7)"), None);
    }

    #[test]
    fn an_empty_segment_is_a_missing_value() {
        let template = Template::new("/lists/{list_id}");
        assert_eq!(
            template.values("/lists/").unwrap_or_default(),
            [("list_id", String::new())]
        );
    }

    #[test]
    fn a_literal_is_compared_decoded() {
        assert!(Template::new("/a b/$all").values("/a%20b/%24all").is_some());
    }

    #[test]
    fn a_path_is_made_from_values() {
        let path = Template::new("/a b/{id}").fill(|name| format!("{name}/1"));
        assert_eq!(path, "/a%20b/id%2F1");
    }
}
