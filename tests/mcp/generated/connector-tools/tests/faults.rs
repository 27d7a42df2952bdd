//! Every call, driven through every fault of a server on the loopback interface.
#![cfg(feature = "reqwest")]

mod calls;

connector_faults::tests!("connector-tools", calls);
