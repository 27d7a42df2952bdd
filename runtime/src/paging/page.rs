//! What a page says about the list.

use std::borrow::Cow;

use super::Paging;
use crate::{
    json::{self, Field as _, Found, JsonError, select},
    reply::UnreadResponse,
};

/// What a page says about the list, read without decoding the items.
pub(super) struct Outline<'t> {
    /// The items, as JSON texts.
    pub(super) items: PageItems<'t>,
    /// The number of the last page.
    pub(super) last_page: Option<i64>,
    /// How many items there are on all pages.
    pub(super) total_items: Option<i64>,
    /// The link to the next page.
    pub(super) next_link: Option<String>,
}

/// The items of a page as JSON texts.
#[derive(Debug, PartialEq)]
pub(super) enum PageItems<'t> {
    /// The list.
    List(Vec<&'t str>),
    /// No list. Some services omit an empty list or its parents, or write a list for an
    /// empty object.
    Absent,
    /// Another value instead of a list.
    Other,
}

/// A page as JSON text. Only one that is the list itself can come as its items
/// alone, one behind the other.
pub(super) fn content<'r>(reply: &'r UnreadResponse, paging: &Paging) -> Cow<'r, str> {
    if paging.items().is_empty() {
        reply.listed()
    } else {
        reply.content()
    }
}

impl<'t> Outline<'t> {
    pub(super) fn read(content: &'t str, paging: &Paging) -> Result<Self, JsonError> {
        let links = match paging {
            Paging::Numbered(numbered) => [numbered.last_page, numbered.total_items, None],
            Paging::NextLink(linked) => [None, None, Some(linked.next_link)],
        };
        let [last_page, total_items, next_link] = links;
        let paths = [Some(paging.items()), last_page, total_items, next_link];
        let found = select(content, paths.map(Option::unwrap_or_default))?;
        let [items, last_page, total_items, next_link] = found;
        let told = |found: Found<'t>, path: Option<&[&str]>| path.and(found.json());
        Ok(Self {
            items: PageItems::of(items),
            last_page: told(last_page, links[0]).and_then(number),
            total_items: told(total_items, links[1]).and_then(number),
            next_link: told(next_link, links[2]).and_then(text),
        })
    }
}

impl<'t> PageItems<'t> {
    fn of(found: Found<'t>) -> Self {
        match found {
            Found::Value("null") | Found::Absent => Self::Absent,
            Found::Value(json) => json::items(json).map_or(Self::Other, Self::List),
            Found::Blocked => Self::Other,
        }
    }
}

/// A whole number, possibly sent as text.
fn number(json: &str) -> Option<i64> {
    let number = i64::from_json(json).ok()?.value();
    number.or_else(|| text(json)?.trim().parse().ok())
}

/// A text that is not blank.
fn text(json: &str) -> Option<String> {
    if !json.starts_with('"') {
        return None;
    }
    let text = String::from_json(json).ok()?.value();
    text.filter(|text| !text.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::{
        super::{NextLink, Numbered},
        *,
    };

    const NUMBERED: Paging = Paging::Numbered(Numbered {
        items: &["a", "b"],
        last_page: Some(&["data", "last_page"]),
        total_items: Some(&["data", "total"]),
        ..Numbered::DEFAULT
    });
    const LINKED: Paging = Paging::NextLink(NextLink {
        next_link: &["next"],
        ..NextLink::DEFAULT
    });

    #[test]
    fn numbers_are_read_from_text_too() {
        let page =
            Outline::read(r#"{"data": {"last_page": " 3", "total": 7}}"#, &NUMBERED).unwrap();
        assert_eq!((page.last_page, page.total_items), (Some(3), Some(7)));
        let page = Outline::read("{}", &NUMBERED).unwrap();
        assert_eq!((page.last_page, page.total_items), (None, None));
    }

    #[test]
    fn a_list_is_there_or_absent_or_something_else() {
        let items = |text: &'static str| Outline::read(text, &NUMBERED).unwrap().items;
        assert_eq!(
            items(r#"{"a": {"b": [1, 2]}}"#),
            PageItems::List(vec!["1", "2"])
        );
        for absent in ["null", "[]", r#"{"a": null}"#, r#"{"a": []}"#] {
            assert_eq!(items(absent), PageItems::Absent, "{absent}");
        }
        for other in [r#"{"a": {"b": {}}}"#, r#"{"a": "x"}"#, "[1]", "7"] {
            assert_eq!(items(other), PageItems::Other, "{other}");
        }
        let list = Outline::read("[1, 2]", &LINKED).unwrap().items;
        assert_eq!(list, PageItems::List(vec!["1", "2"]));
    }

    #[test]
    fn an_empty_link_is_none() {
        let link = |text: &'static str| Outline::read(text, &LINKED).unwrap().next_link;
        assert_eq!(link(r#"{"next": ""}"#), None);
        assert_eq!(link(r#"{"next": null}"#), None);
        assert_eq!(link(r#"{"next": "/b"}"#).as_deref(), Some("/b"));
    }
}
