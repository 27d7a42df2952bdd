//! Where brackets and indentation disagree.

use crate::source::position::line_and_column;

/// An opening bracket.
struct Open {
    at: usize,
    indentation: usize,
    line: usize,
}

/// A sentence about the first bracket at the beginning of a line that closes
/// one from a line with another indentation: near it one is missing or
/// superfluous. `None` if all agree, as in a text without indentation.
pub(super) fn disagreement(text: &str) -> Option<String> {
    let mut open: Vec<Open> = Vec::new();
    let mut begin_of_line = 0;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        let indentation = line.len() - line.trim_start().len();
        // A string ends with its line, whatever else is wrong.
        let mut in_text = false;
        let mut is_escaped = false;
        for (index, byte) in line.bytes().enumerate() {
            let is_plain = !std::mem::take(&mut is_escaped);
            match byte {
                b'\\' if in_text && is_plain => is_escaped = true,
                b'"' if is_plain => in_text = !in_text,
                b'{' | b'[' if !in_text => open.push(Open {
                    at: begin_of_line + index,
                    indentation,
                    line: number,
                }),
                b'}' | b']' if !in_text => {
                    let opened = open.pop()?;
                    let begins_line = index == indentation;
                    if begins_line && opened.line != number && opened.indentation != indentation {
                        return Some(sentence(text, begin_of_line + index, opened.at));
                    }
                }
                _ => {}
            }
        }
        begin_of_line += line.len();
    }
    None
}

fn sentence(text: &str, closing: usize, opening: usize) -> String {
    let (line, column) = line_and_column(text, closing);
    let (first_line, first_column) = line_and_column(text, opening);
    format!(
        "by its indentation, the bracket at {line}:{column} does not belong to the one at \
         {first_line}:{first_column}, which it closes: look there first"
    )
}
