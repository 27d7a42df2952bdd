//! The traits of public types: all of the usual ones, or the docs say why not.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::fs;
use std::hash::Hash;

use connector_clicksend::connector_runtime::*;
use connector_clicksend::operations::{SendLetterArgs, SmsSend};
use connector_clicksend::types::{
    Contact, GetContactListsResponse, MessageStatus, NewSmsMessage, SmsSendResponse, YesNo,
};
use connector_clicksend::{Client, Credentials, ErrorCode, NewCredentials};
use connector_tests::in_workspace;
use serde::Serialize;
use serde::de::DeserializeOwned as Deserialize;

/// What the docs speak of.
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

/// Types with the traits that they have: a row compiles only where that is so.
macro_rules! rows {
    ($($name:ident $(<$($argument:tt),*>)?: $($has:ident)*;)*) => {
        [$({
            const fn has<T: $($has +)*>() {}
            const { has::<$name $(<$($argument),*>)?>() };
            (stringify!($name), BTreeSet::from([$(stringify!($has)),*]))
        }),*]
    };
}

#[test]
fn a_type_of_the_runtime_has_the_usual_traits_or_the_docs_say_why_not() {
    let rows = rows! {
        Base64: Clone Debug PartialEq Eq Hash Serialize Deserialize Send Sync;
        Base64Error: Clone Debug PartialEq Eq Hash Send Sync;
        Body: Debug Default Send Sync;
        BulkResponse<SmsSendResponse>: Clone Debug Serialize Send Sync;
        CallOptions: Clone Debug Default Send Sync;
        Choice<i64>: Clone Debug PartialEq Eq Hash Send Sync;
        ClientOptions: Clone Debug Default Send Sync;
        ClockIsSet: Clone Debug PartialEq Eq Hash Send Sync;
        Date: Clone Debug PartialEq Eq Hash Serialize Deserialize Send Sync;
        DateError: Clone Debug PartialEq Eq Hash Send Sync;
        DateTime: Clone Debug PartialEq Eq Hash Serialize Deserialize Send Sync;
        Delay: Clone Debug PartialEq Eq Hash Send Sync;
        Download: Debug Send Sync;
        Error: Debug Send Sync;
        ExtraMembers: Clone Debug PartialEq Eq Hash Default Send Sync;
        FailedAttempt<'static>: Clone Debug Send Sync;
        File: Clone Debug PartialEq Eq Hash Send Sync;
        IntoResults<SmsSendResponse>: Debug Send Sync;
        Items<Contact>: Debug Send;
        JsonError: Clone Debug PartialEq Eq Hash Send Sync;
        ObservedResponse<'static>: Clone Debug Send Sync;
        Outcome: Clone Debug PartialEq Eq Hash Send Sync;
        PageToken: Clone Debug PartialEq Eq Hash Serialize Deserialize Send Sync;
        Pages<GetContactListsResponse>: Debug Send;
        PollState: Clone Debug PartialEq Eq Hash Default Serialize Deserialize Send Sync;
        Polls<Contact>: Debug Send;
        Quoted<i64>: Clone Debug PartialEq Eq Hash Serialize Deserialize Send Sync;
        RateLimit: Clone Debug Send Sync;
        RawJson: Clone Debug PartialEq Eq Hash Serialize Deserialize Send Sync;
        Rejected<i64, String>: Clone Debug PartialEq Eq Hash Send Sync;
        Response<Contact>: Clone Debug Serialize Send Sync;
        Results<'static, SmsSendResponse>: Clone Debug Send Sync;
        Retry: Clone Debug PartialEq Eq Hash Default Send Sync;
        Revealed<'static, i64>: Clone Debug PartialEq Eq Hash Serialize Send Sync;
        RevealedError<'static>: Clone Debug Send Sync;
        Subscription<Contact>: Debug Send Sync;
        SubscriptionHandle: Clone Debug PartialEq Eq Hash Serialize Deserialize Send Sync;
        TokenError: Debug Send Sync;
        TransportError: Debug Send Sync;
        TypeMismatch<'static>: Clone Debug PartialEq Eq Hash Send Sync;
        TypeMismatches<'static>: Clone Debug PartialEq Eq Hash Default Send Sync;
        UnixTime: Clone Debug PartialEq Eq Hash Serialize Deserialize Send Sync;
        Unreadable: Debug Send Sync;
        Wait: Clone Debug PartialEq Eq Hash Send Sync;
        WaitReason: Clone Debug PartialEq Eq Hash Send Sync;
        WebhookError: Debug Send Sync;
    };
    let usual = BTreeSet::from(USUAL);
    let docs = fs::read_to_string(in_workspace("runtime/src/lib.rs")).unwrap();
    let without: BTreeMap<&str, BTreeSet<&str>> = rows
        .iter()
        .map(|(name, has)| (*name, usual.difference(has).copied().collect()))
        .filter(|(_, without): &(_, BTreeSet<_>)| !without.is_empty())
        .collect();
    assert_eq!(told(&docs), without);
    let known: BTreeSet<&str> = rows.iter().map(|(name, _)| *name).collect();
    let unknown: Vec<&str> = shown(&docs)
        .filter(|name| !known.contains(name) && !NO_TYPES.contains(name))
        .collect();
    assert_eq!(unknown, [""; 0], "what traits do they have?");
}

/// What else the root shows: traits, aliases and functions.
const NO_TYPES: [&str; 14] = [
    "BoxError",
    "BoxFuture",
    "Clock",
    "ObjectExt",
    "OperationTransform",
    "Permit",
    "RateLimiter",
    "RequestSigner",
    "RetryPolicy",
    "Reveal",
    "TokenSource",
    "Transport",
    "set_clock",
    "self",
];

/// What the table in the docs says that types are without.
fn told(docs: &str) -> BTreeMap<&str, BTreeSet<&str>> {
    let rows = docs.lines().filter_map(|line| line.strip_prefix("//! | `"));
    let rows = rows.map(|row| row.split(" | ").collect::<Vec<_>>());
    let rows = rows.filter(|row| row.len() == 3 && row[1].starts_with('`'));
    let mut told = BTreeMap::new();
    for row in rows {
        let lacking: BTreeSet<&str> = names(row[1]).collect();
        told.extend(names(row[0]).map(|name| (name, lacking.clone())));
    }
    told
}

fn names(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(", ").map(|name| name.trim_matches('`'))
}

/// The names that the root of the runtime shows of its own.
fn shown(source: &str) -> impl Iterator<Item = &str> {
    let (_, block) = source.split_once("pub use self::{").unwrap();
    let (block, _) = block.split_once("\n};").unwrap();
    let words = block.split(|c: char| !c.is_alphanumeric() && c != '_');
    words.filter(|word| word.starts_with(char::is_uppercase) || *word == "set_clock")
}

#[test]
fn types_of_a_generated_crate_have_the_usual_traits_where_they_can() {
    let rows = rows! {
        Client: Clone Debug Send Sync;
        Contact: Clone Debug PartialEq Eq Hash Default Serialize Deserialize Send Sync;
        Credentials: Clone Debug Send Sync;
        ErrorCode: Clone Debug PartialEq Eq Hash Serialize Deserialize Send Sync;
        MessageStatus: Clone Debug PartialEq Eq Hash Serialize Deserialize Send Sync;
        NewCredentials<String, String>: Clone Debug Send Sync;
        NewSmsMessage<String, String>: Clone Debug PartialEq Send Sync;
        SendLetterArgs: Clone Debug Send Sync;
        SmsSend: Clone Debug Send Sync;
        SmsSendResponse: Clone Debug PartialEq Default Serialize Deserialize Send Sync;
        YesNo: Clone Debug PartialEq Eq Hash Serialize Deserialize Send Sync;
    };
    assert!(rows.iter().all(|(_, has)| has.contains("Debug")));
    assert_eq!(
        [YesNo::from(true), YesNo::from(false)],
        [YesNo::Yes, YesNo::No]
    );
}
