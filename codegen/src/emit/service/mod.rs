//! The module `testing`: the service for tests, typed.
//!
//! It embeds the unchanged definition, which another library reads, so that
//! client and service cannot share a mistake of the generator.

mod client;
mod deliveries;
mod expectations;
mod inputs;
mod readme;

use std::collections::BTreeSet;

use quote::quote;

use crate::emit::context::Crate;
use crate::emit::file::{File, InternalError};
use crate::emit::ident::ident;
use crate::emit::{docs, markdown, print, rust_type, uses};
use crate::model::{Address, Connector, Shape};
use inputs::CallInputs;
pub(crate) use readme::section;

/// The crate that reads definitions.
pub(crate) const LIBRARY: &str = "connector-mock";

/// The files of the module; `definition` are those that the service is read
/// from, by name.
pub(crate) fn files(
    krate: &Crate<'_>,
    definition: &[(&str, &str)],
) -> Result<Vec<File>, InternalError> {
    let calls = inputs::all(krate);
    let inputs = inputs::file(krate, &calls)?;
    let expectations = expectations::file(krate, &calls)?;
    let deliveries = deliveries::file(krate)?;
    let mut files = vec![
        service(krate, &calls, deliveries.is_some())?,
        embedded(definition)?,
    ];
    files.extend([inputs, expectations, deliveries].into_iter().flatten());
    files.extend(definition.iter().map(|(name, text)| {
        let path = format!("src/testing/definition/{name}");
        File::new(path, *text)
    }));
    Ok(files)
}

/// The texts of the definition, for the crate's binary.
fn embedded(definition: &[(&str, &str)]) -> Result<File, InternalError> {
    let path = "src/testing/definition.rs";
    let embedded = definition.iter().map(|(name, _)| {
        let path = format!("definition/{name}");
        quote! { (#name, include_str!(#path)) }
    });
    let tokens = quote! {
        //! The unchanged definition.

        /// Its files, by name.
        pub(super) const DEFINITION: &[(&str, &str)] = &[#(#embedded),*];
    };
    Ok(File::new(path, print::file(path, tokens)?))
}

fn service(
    krate: &Crate<'_>,
    calls: &[CallInputs<'_>],
    has_deliveries: bool,
) -> Result<File, InternalError> {
    let path = "src/testing/mod.rs";
    let exported: BTreeSet<_> = calls
        .iter()
        .map(|call| ident(&call.names.received_struct))
        .collect();
    let has_calls = !calls.is_empty();
    let inputs = has_calls.then(|| quote! { mod inputs; });
    let inputs_exported = has_calls.then(|| quote! { pub use inputs::{#(#exported),*}; });
    let expectations = has_calls.then(|| quote! { mod expectations; });
    let deliveries = has_deliveries.then(|| quote! { mod deliveries; });
    let key = deliveries::signing_key(krate);
    let title = markdown::inline(&krate.connector.title);
    let summary = docs::attributes(&[format!("{title} on the machine of a test.")]);
    let client = client::methods(krate);
    let credentials = client::imports(krate);
    let tokens = quote! {
        //! The service on your own machine, for tests: typed expectations, replies,
        //! faults and deliveries.
        //!
        //! Each request is checked against the connector's definition before it is
        //! accepted, and refused if it violates it.

        mod definition;
        #deliveries
        #expectations
        #inputs

        pub use connector_mock::{
            self, Delivery, DeliveryPlan, Expectation, Fault, FaultRule, Latency, Rule, ServiceError,
            Settings, Side,
        };
        pub use connector_runtime::testing::{IntoMockResponse, MockResponse, RecordedRequest};
        #inputs_exported
        use connector_runtime::{ClientOptions, Error};
        use crate::{Client #credentials};
        use definition::DEFINITION;

        #key

        #summary
        ///
        /// It also has the methods of [`connector_mock::Service`]. When dropped, it
        /// fails the test if an expectation is not met.
        #[derive(Debug)]
        pub struct Service {
            service: connector_mock::Service,
        }

        impl Service {
            /// Starts the service on a free port of the loopback interface.
            pub fn start() -> Result<Self, ServiceError> {
                Self::start_with(Settings::default())
            }

            /// Starts the service on the loopback interface, with these settings.
            pub fn start_with(settings: Settings) -> Result<Self, ServiceError> {
                let service = connector_mock::Service::on_loopback(DEFINITION, settings)?;
                Ok(Self { service })
            }

            /// The service as a transport: no socket is opened.
            pub fn in_place() -> Result<Self, ServiceError> {
                Self::in_place_with(Settings::default())
            }

            /// The service as a transport, with these settings.
            pub fn in_place_with(settings: Settings) -> Result<Self, ServiceError> {
                let service = connector_mock::Service::in_place(DEFINITION, settings)?;
                Ok(Self { service })
            }

            /// Stops the service, and fails the test if an expectation is not met, as
            /// dropping it does.
            #[track_caller]
            pub fn verify(self) {
                self.service.verify();
            }

            #client
        }

        impl std::ops::Deref for Service {
            type Target = connector_mock::Service;

            fn deref(&self) -> &Self::Target {
                &self.service
            }
        }
    };
    Ok(File::new(path, print::file(path, tokens)?))
}

/// `use` lines for the names that these shapes need. Everything else is written
/// with its path: a definition may have a type of any name.
fn imports(krate: &Crate<'_>, shapes: &[&Shape]) -> String {
    let mut runtime = BTreeSet::new();
    for shape in shapes {
        rust_type::runtime_names(shape, &mut runtime);
    }
    let map = uses::map(&mut runtime);
    let runtime = uses::runtime(&runtime);
    let types: Vec<String> = rust_type::names_of(krate, shapes.iter().copied())
        .into_iter()
        .collect();
    let types = uses::line("crate::types", &types);
    format!("{map}{runtime}{types}")
}

/// Whether the caller gives the address.
fn takes_address(connector: &Connector) -> bool {
    connector.address == Address::Given
}

/// The name of a method for an operation, from that of the client's method: the
/// lock keeps those distinct.
fn method(prefix: &str, of: &str) -> proc_macro2::Ident {
    ident(&format!("{prefix}_{}", of.trim_end_matches('_')))
}
