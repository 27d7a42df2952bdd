//! The traits of public types: all of the usual ones, or the docs say why not.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use connector_clicksend::connector_runtime::transport::ReqwestTransport;
use connector_clicksend::connector_runtime::*;
use connector_clicksend::operations::{SendLetterArgs, SmsSend};
use connector_clicksend::testing::{self as service, SmsSendInputs, connector_mock};
use connector_clicksend::triggers::SmsInboundAutomation;
use connector_clicksend::types::{
    Contact, GetContactListsResponse, MessageStatus, NewSmsMessage, SmsMessage, SmsSendResponse,
    YesNo,
};
use connector_clicksend::{Client, Credentials, ErrorCode, NewCredentials};
use connector_redis::{RedisDeliveries, RedisRateLimit, Unavailable, WhenUnavailable};
use connector_tests::in_workspace;
use connector_text_request::choices::UpdateGroupChoices;
use connector_text_request::triggers::TextingWebhook;

/// For each trait a type with a constant: whether another type implements it.
mod has {
    use std::marker::PhantomData;

    /// Hidden by the constant of the same name where the type has the trait.
    pub(super) trait Lacks {
        const HAS: bool = false;
    }

    macro_rules! probe {
        ($($name:ident: {$($bound:tt)+})*) => {$(
            pub(super) struct $name<T>(PhantomData<T>);

            impl<T> Lacks for $name<T> {}

            impl<T: $($bound)+> $name<T> {
                pub(super) const HAS: bool = true;
            }
        )*};
    }

    probe! {
        Clone: {std::clone::Clone}
        Debug: {std::fmt::Debug}
        PartialEq: {std::cmp::PartialEq}
        Eq: {std::cmp::Eq}
        Hash: {std::hash::Hash}
        Ord: {std::cmp::Ord}
        Default: {std::default::Default}
        Serialize: {serde::Serialize}
        Deserialize: {serde::de::DeserializeOwned}
        Send: {std::marker::Send}
        Sync: {std::marker::Sync}
        Display: {std::fmt::Display}
        FromStr: {std::str::FromStr}
        FromText: {for<'a> From<&'a str>}
        FromInteger: {From<i64>}
        FromBool: {From<bool>}
        IntoFuture: {std::future::IntoFuture}
        IntoIterator: {std::iter::IntoIterator}
    }
}

/// The traits that a type has.
macro_rules! traits {
    ($type:ty) => {
        traits!($type:
            Clone "Clone", Debug "Debug", PartialEq "PartialEq", Eq "Eq", Hash "Hash", Ord "Ord",
            Default "Default", Serialize "Serialize", Deserialize "Deserialize", Send "Send",
            Sync "Sync", Display "Display", FromStr "FromStr", FromText "From<&str>",
            FromInteger "From<i64>", FromBool "From<bool>", IntoFuture "IntoFuture",
            IntoIterator "IntoIterator"
        )
    };
    ($type:ty: $($name:ident $written:literal),*) => {{
        #[allow(unused_imports, reason = "not needed where a type has all traits")]
        use has::Lacks as _;
        let all = [$(($written, has::$name::<$type>::HAS)),*];
        BTreeSet::from_iter(all.into_iter().filter(|(_, has)| *has).map(|(name, _)| name))
    }};
}

type Traits = BTreeSet<&'static str>;
type ItemsOfContacts = Items<Contact>;

/// Types with their traits.
macro_rules! rows {
    ($($first:ident $(:: $rest:ident)* $(<$($argument:tt),*>)?;)*) => {
        BTreeMap::from([$((
            concat!(stringify!($first) $(, "::", stringify!($rest))*),
            traits!($first $(:: $rest)* $(<$($argument),*>)?),
        )),*])
    };
}

/// What is implemented, or a reason given.
const USUAL: [&str; 10] = [
    "Clone",
    "Debug",
    "PartialEq",
    "Eq",
    "Hash",
    "Default",
    "Serialize",
    "Deserialize",
    "Send",
    "Sync",
];

#[test]
fn a_type_of_the_runtime_has_the_usual_traits_or_the_docs_say_why_not() {
    let rows = rows! {
        Base64; Base64Error; Body; BulkResponse<SmsSendResponse>; CallOptions; Choice<i64>;
        ClientOptions; ClockIsSet; Date; DateError; DateTime; Delay; Download; Error;
        ExtraMembers; FailedAttempt<'static>; File; IntoResults<SmsSendResponse>; Items<Contact>;
        JsonError; ObservedResponse<'static>; Outcome; PageToken; Pages<GetContactListsResponse>;
        PollState; Polls<Contact>; Quoted<i64>; RateLimit; RawJson; Rejected<i64, String>;
        Response<Contact>; Results<'static, SmsSendResponse>; Retry; Revealed<'static, i64>;
        RevealedError<'static>; SigningError; Subscription<Contact>; SubscriptionHandle;
        TokenError; TransportError; TypeMismatch<'static>; TypeMismatches<'static>; UnixTime; Unreadable;
        Wait; WaitReason; WebhookError;
        blocking::BlockingIter<ItemsOfContacts>;
        managed::AzureTokens;
        mcp::McpEvent; mcp::McpEvents; mcp::McpReply;
        sms::Alphabet; sms::Length;
        testing::Leaf<Contact>; testing::Mismatches; testing::MockResponse; testing::MockServer;
        testing::MockTransport; testing::Played<'static>; testing::RecordedRequest;
        transport::ReqwestTransport; transport::TowerTransport<Client>;
        transport::TransportService<ReqwestTransport>;
        webhook::Claim; webhook::Handled<i64>; webhook::InMemoryDeliveries; webhook::Signature;
        webhook::Verifier; webhook::axum::Unverified<SmsInboundAutomation>;
        webhook::axum::Verified<TextingWebhook>;
    };
    assert_documented(&rows, "runtime/src/lib.rs", "runtime/src");
}

#[test]
fn a_type_of_the_mock_has_the_usual_traits_or_the_docs_say_why_not() {
    use connector_mock::*;
    let rows = rows! {
        Exchange; Call<'static>; DefinitionError; Delivery; DeliveryPlan; Expectation<SmsSendInputs>;
        Fault; FaultRule; Files; Latency; Line; Mock; Probe; Refusal; Rule; Server; Service;
        ServiceError; Settings; Side; UnreadInput; Verdict;
    };
    assert_documented(&rows, "runtime/mock/README.md", "runtime/mock/src");
}

#[test]
fn a_type_of_the_crate_for_redis_has_the_usual_traits_or_the_docs_say_why_not() {
    let rows = rows! {
        RedisDeliveries; RedisRateLimit; Unavailable<'static>; WhenUnavailable;
    };
    assert_documented(&rows, "runtime/redis/README.md", "runtime/redis/src");
}

/// Holds the table in the docs against what the types lack, and the list of types against
/// the public ones of the crate.
fn assert_documented(rows: &BTreeMap<&str, Traits>, docs: &str, source: &str) {
    let docs = fs::read_to_string(in_workspace(docs)).unwrap();
    let lacking: BTreeMap<&str, BTreeSet<&str>> = rows
        .iter()
        .map(|(name, has)| {
            let lacks = USUAL.into_iter().filter(|usual| !has.contains(usual));
            (*name, lacks.collect())
        })
        .filter(|(_, lacks): &(_, BTreeSet<_>)| !lacks.is_empty())
        .collect();
    assert_eq!(told(&docs), lacking);
    let shown = shown(&in_workspace(source));
    let known: BTreeSet<String> = rows.keys().map(|name| (*name).to_owned()).collect();
    assert_eq!(shown, known, "the public types");
}

/// What the table in the docs says that types lack.
fn told(docs: &str) -> BTreeMap<&str, BTreeSet<&str>> {
    let lines = docs.lines().map(|line| line.trim_start_matches("//! "));
    let rows = lines.filter(|line| line.starts_with("| `"));
    let rows = rows.map(|row| row.trim_matches('|').split('|').collect::<Vec<_>>());
    let rows = rows.filter(|row| row.len() == 3 && row[1].trim().starts_with('`'));
    rows.flat_map(|row| {
        let lacking: BTreeSet<&str> = words(row[1]).collect();
        words(row[0]).map(move |name| (name, lacking.clone()))
    })
    .collect()
}

/// What stands in code spans.
fn words(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('`').skip(1).step_by(2)
}

/// The structs and enums that the root of a crate shows, and those that only its public
/// modules show.
fn shown(source: &Path) -> BTreeSet<String> {
    let root = fs::read_to_string(source.join("lib.rs")).unwrap();
    let mut shown = BTreeSet::new();
    shown_in(source, &root, "", &traits_and_aliases(source), &mut shown);
    let (in_root, in_modules): (BTreeSet<String>, BTreeSet<String>) =
        shown.into_iter().partition(|name| !name.contains("::"));
    let is_new = |path: &String| {
        let name = path.rsplit("::").next();
        name.is_some_and(|name| !in_root.contains(name))
    };
    let others: Vec<String> = in_modules.into_iter().filter(is_new).collect();
    in_root.into_iter().chain(others).collect()
}

/// `generated` is for generated code alone, as its docs say.
fn shown_in(
    folder: &Path,
    text: &str,
    path: &str,
    others: &BTreeSet<String>,
    shown: &mut BTreeSet<String>,
) {
    let own = text
        .lines()
        .filter_map(|line| declared(line, &["struct", "enum"]));
    let exports = text.split("pub use self::").skip(1);
    let exports = exports.map(|rest| rest.split_once(';').unwrap().0);
    let exports = exports.flat_map(|list| list.split(|c: char| !c.is_alphanumeric() && c != '_'));
    let exports = exports.filter(|word| {
        let is_type = word.starts_with(char::is_uppercase) && word.contains(char::is_lowercase);
        is_type && !others.contains(*word)
    });
    shown.extend(own.chain(exports).map(|name| format!("{path}{name}")));
    let modules = text
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod "));
    let modules = modules.filter_map(|line| line.strip_suffix(';'));
    for module in modules.filter(|module| *module != "generated") {
        let inside = folder.join(module);
        let file = [inside.join("mod.rs"), inside.with_extension("rs")];
        let file = file.into_iter().find(|file| file.exists()).unwrap();
        let text = fs::read_to_string(file).unwrap();
        shown_in(&inside, &text, &format!("{path}{module}::"), others, shown);
    }
}

/// The public traits and aliases of all files.
fn traits_and_aliases(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .flat_map(|path| {
            if path.is_dir() {
                return traits_and_aliases(&path);
            }
            let text = fs::read_to_string(path).unwrap();
            let names = text
                .lines()
                .filter_map(|line| declared(line, &["trait", "type"]));
            names.map(str::to_owned).collect()
        })
        .collect()
}

/// The public item of one of these kinds that a line declares.
fn declared<'l>(line: &'l str, kinds: &[&str]) -> Option<&'l str> {
    let (kind, rest) = line.strip_prefix("pub ")?.split_once(' ')?;
    let name = rest.split(|c: char| !c.is_alphanumeric()).next();
    name.filter(|_| kinds.contains(&kind))
}

#[test]
fn each_kind_of_generated_type_has_the_traits_that_the_readme_lists_and_no_more() {
    let kinds = BTreeMap::from([
        (
            "objects",
            rows! { Contact; GetContactListsResponse; SmsMessage; SmsSendResponse; },
        ),
        ("enums", rows! { ErrorCode; MessageStatus; YesNo; }),
        (
            "`New…` and `…Args`",
            rows! { NewCredentials; NewSmsMessage; SendLetterArgs; },
        ),
        ("requests", rows! { SmsInboundAutomation; SmsSend; }),
        (
            "`Client`, `Credentials`, `…Choices`",
            rows! { Client; Credentials; UpdateGroupChoices; },
        ),
        ("`testing::…Inputs`", rows! { SmsSendInputs; }),
        ("`testing::Service`", rows! { service::Service; }),
    ]);
    let readme = in_workspace("generated/connector-clicksend/README.md");
    let readme = fs::read_to_string(readme).unwrap();
    let (_, table) = readme.split_once("| types | implement | except |").unwrap();
    let table = table
        .lines()
        .skip(2)
        .map_while(|line| line.strip_prefix("| "));
    let mut told = BTreeSet::new();
    for row in table {
        let cells: Vec<&str> = row.split(" | ").collect();
        let implement: BTreeSet<&str> = words(cells[1])
            .filter(|name| !["ALL", "Unlisted"].contains(name))
            .collect();
        let except: BTreeSet<&str> = words(cells[2]).collect();
        for (name, has) in &kinds[cells[0]] {
            for one in has.iter().filter(|one| !["Send", "Sync"].contains(one)) {
                assert!(
                    implement.contains(one),
                    "{name} has {one}, and no row says so"
                );
            }
            let promised = implement.difference(&except);
            let missing: Vec<_> = promised.filter(|one| !has.contains(*one)).collect();
            assert_eq!(missing, [&""; 0], "{name} has not what its row promises");
            assert!(has.contains("Send"), "{name}");
        }
        for usual in USUAL.iter().filter(|one| !["Send", "Sync"].contains(one)) {
            let is_told = implement.contains(usual) || except.contains(usual);
            assert!(is_told, "{}: {usual}", cells[0]);
        }
        told.insert(cells[0]);
    }
    assert!(kinds.keys().all(|kind| told.contains(kind)), "{told:?}");
    assert_eq!(
        [YesNo::from(true), YesNo::from(false)],
        [YesNo::Yes, YesNo::No]
    );
}
