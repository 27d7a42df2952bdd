//! Limits of values, in words.

use crate::emit::{docs, markdown};
use crate::model::{Limits, Shape};

/// One sentence for each limit: of a list itself, then of each item or of the
/// value.
pub(crate) fn sentences(limits: &Limits, shape: &Shape) -> Vec<String> {
    let mut notes = Vec::new();
    notes.extend(range("item", limits.min_items, limits.max_items));
    if limits.unique_items {
        notes.push("Items must be unique.".to_owned());
    }
    let of_value = value_limits(limits);
    match shape {
        Shape::List(_) => notes.extend(of_value.iter().map(|note| of_each(note))),
        _ => notes.extend(of_value),
    }
    notes
}

/// A limit of each item of a list.
fn of_each(note: &str) -> String {
    let mut letters = note.chars();
    let first = letters.next().map(|letter| letter.to_ascii_lowercase());
    format!(
        "Each item: {}{}",
        first.unwrap_or_default(),
        letters.as_str()
    )
}

fn value_limits(limits: &Limits) -> Vec<String> {
    let mut notes = Vec::new();
    notes.extend(range("character", limits.min_length, limits.max_length));
    notes.extend(numbers(limits));
    if let Some(multiple) = &limits.multiple_of {
        notes.push(format!("A multiple of {}.", markdown::inline(multiple)));
    }
    if let Some(pattern) = &limits.pattern {
        notes.push(format!("Matches the pattern {}.", docs::code(pattern)));
    }
    if let Some(format) = &limits.format {
        notes.push(format!("Its format is {}.", docs::code(format)));
    }
    notes
}

fn range(unit: &str, least: Option<u64>, most: Option<u64>) -> Option<String> {
    let units = |number: u64| match number {
        1 => format!("1 {unit}"),
        _ => format!("{} {unit}s", grouped(number)),
    };
    match (least.filter(|&least| least > 0), most) {
        (None, None) => None,
        (Some(least), None) => Some(format!("At least {}.", units(least))),
        (None, Some(most)) => Some(format!("At most {}.", units(most))),
        (Some(least), Some(most)) if least == most => Some(format!("Exactly {}.", units(most))),
        (Some(least), Some(most)) => Some(format!("{} to {}.", grouped(least), units(most))),
    }
}

fn numbers(limits: &Limits) -> Option<String> {
    let least = limits.minimum.as_deref().map(markdown::inline);
    let most = limits.maximum.as_deref().map(markdown::inline);
    match (
        least,
        limits.exclusive_minimum,
        most,
        limits.exclusive_maximum,
    ) {
        (None, _, None, _) => None,
        (Some(least), false, None, _) => Some(format!("At least {least}.")),
        (Some(least), true, None, _) => Some(format!("More than {least}.")),
        (None, _, Some(most), false) => Some(format!("At most {most}.")),
        (None, _, Some(most), true) => Some(format!("Less than {most}.")),
        (Some(least), false, Some(most), false) => Some(format!("From {least} to {most}.")),
        (Some(least), low, Some(most), high) => {
            let edge = |excluded: bool| if excluded { "excluded" } else { "included" };
            Some(format!(
                "From {least} ({}) to {most} ({}).",
                edge(low),
                edge(high)
            ))
        }
    }
}

/// `1,224`
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// Numbers that may be written as words.
const NUMBER_WORDS: [&str; 11] = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
];

/// Whether a note only repeats numbers of the text before it. A number in words
/// counts if the text also has the note's "least" or "most".
pub(crate) fn repeats(said: &str, note: &str) -> bool {
    let numbers = |text: &str| -> Vec<String> {
        text.split(|character: char| !character.is_ascii_digit() && character != ',')
            .map(|number| number.replace(',', ""))
            .filter(|number| !number.is_empty())
            .collect()
    };
    let words = |text: &str| -> Vec<String> {
        text.split(|character: char| !character.is_alphabetic())
            .map(str::to_lowercase)
            .collect()
    };
    let (digits, said) = (numbers(said), words(said));
    let shares_bound = ["least", "most", "exactly"].iter().any(|bound| {
        said.iter().any(|word| word == bound) && words(note).iter().any(|word| word == bound)
    });
    let in_words = |number: &String| {
        let word = number
            .parse()
            .ok()
            .and_then(|index: usize| NUMBER_WORDS.get(index));
        shares_bound && word.is_some_and(|word| said.iter().any(|other| other == word))
    };
    let wanted = numbers(note);
    !wanted.is_empty()
        && wanted
            .iter()
            .all(|number| digits.contains(number) || in_words(number))
}

#[cfg(test)]
mod tests {
    use super::{grouped, repeats, sentences};
    use crate::model::{Limits, Shape};

    #[test]
    fn limits_are_sentences() {
        let found = sentences(
            &Limits {
                max_length: Some(1224),
                minimum: Some("15".into()),
                maximum: Some("100".into()),
                ..Limits::default()
            },
            &Shape::Text,
        );
        assert_eq!(found, ["At most 1,224 characters.", "From 15 to 100."]);
        assert_eq!(grouped(1_000_000), "1,000,000");
    }

    #[test]
    fn a_limit_that_the_text_has_already_is_not_said_again() {
        assert!(repeats("Comparisons, one at least.", "At least 1 item."));
        assert!(repeats(
            "Up to 1600 characters.",
            "At most 1,600 characters."
        ));
        assert!(!repeats("The one that is meant.", "At least 1 item."));
        assert!(!repeats("A text of 100 letters.", "At most 10 characters."));
    }
}
