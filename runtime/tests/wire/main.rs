//! What goes over the wire, and what comes of the answers: against a real
//! server on the loopback interface.

mod addresses;
mod bodies;
mod credentials;
mod encoding;
mod leaks;
mod outcomes;
mod replies;
mod service;
mod threads;
mod transports;
