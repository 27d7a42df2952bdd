//! `UpdateContactByExternalReference`: Update Contact By External Reference.

use connector_runtime::{CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::UpdateContactRequest;

static UPDATE_CONTACT_BY_EXTERNAL_REFERENCE: Operation = Operation {
    id: "UpdateContactByExternalReference",
    method: Method::PUT,
    template: "/contacts/external/{id}",
    path: &[Segment::Literal("/contacts/external/"), Segment::Parameter("id")],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Update Contact By External Reference.
    ///
    /// Changes the contact that another system calls by this reference; an
    /// `ExternalReference` among the members is the new one. Whether members that are left
    /// out keep their values is not documented.
    ///
    /// `PUT /contacts/external/{id}`
    ///
    /// `id`: What another system calls the contact.
    ///
    /// For example `CRM-1042`.
    ///
    /// Reply: text.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_txtsync::Client) -> Result<(), connector_txtsync::Error> {
    /// let reply = client
    ///     .update_contact_by_external_reference("CRM-1042")
    ///     .with_first_name("Ada")
    ///     .with_allow_sms(false)
    ///     .with_tag_names("Customer")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_contact_by_external_reference(
        &self,
        id: impl AsRef<str>,
    ) -> UpdateContactByExternalReference {
        UpdateContactByExternalReference {
            call: self
                .runtime
                .call(&UPDATE_CONTACT_BY_EXTERNAL_REFERENCE)
                .path("id", id.as_ref()),
            body: <UpdateContactRequest as Object>::empty(),
        }
    }
}

/// A prepared [`Client::update_contact_by_external_reference`](crate::Client::update_contact_by_external_reference).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateContactByExternalReference {
    call: Call,
    body: UpdateContactRequest,
}

impl UpdateContactByExternalReference {
    /// Given name of the contact.
    pub fn with_first_name(mut self, first_name: impl Into<String>) -> Self {
        self.body = self.body.with_first_name(first_name);
        self
    }

    /// Family name of the contact.
    pub fn with_last_name(mut self, last_name: impl Into<String>) -> Self {
        self.body = self.body.with_last_name(last_name);
        self
    }

    /// Mobile number of the contact in E.164 format, such as `+447700900123`.
    pub fn with_mobile_number(mut self, mobile_number: impl Into<String>) -> Self {
        self.body = self.body.with_mobile_number(mobile_number);
        self
    }

    /// Company that the contact belongs to.
    pub fn with_company_name(mut self, company_name: impl Into<String>) -> Self {
        self.body = self.body.with_company_name(company_name);
        self
    }

    /// What another system, such as a CRM, calls the contact. The operations by external
    /// reference find the contact by it.
    pub fn with_external_reference(
        mut self,
        external_reference: impl Into<String>,
    ) -> Self {
        self.body = self.body.with_external_reference(external_reference);
        self
    }

    /// E-mail address of the contact.
    pub fn with_email_address(mut self, email_address: impl Into<String>) -> Self {
        self.body = self.body.with_email_address(email_address);
        self
    }

    /// First line of the postal address.
    pub fn with_address_line1(mut self, address_line1: impl Into<String>) -> Self {
        self.body = self.body.with_address_line1(address_line1);
        self
    }

    /// Second line of the postal address.
    pub fn with_address_line2(mut self, address_line2: impl Into<String>) -> Self {
        self.body = self.body.with_address_line2(address_line2);
        self
    }

    /// Town of the postal address.
    pub fn with_city(mut self, city: impl Into<String>) -> Self {
        self.body = self.body.with_city(city);
        self
    }

    /// County or region of the postal address.
    pub fn with_county(mut self, county: impl Into<String>) -> Self {
        self.body = self.body.with_county(county);
        self
    }

    /// Postal code of the address.
    pub fn with_postcode(mut self, postcode: impl Into<String>) -> Self {
        self.body = self.body.with_postcode(postcode);
        self
    }

    /// Country of the postal address.
    pub fn with_country(mut self, country: impl Into<String>) -> Self {
        self.body = self.body.with_country(country);
        self
    }

    /// Free field 1 of 5, for whatever you want to keep with the contact.
    pub fn with_custom01(mut self, custom01: impl Into<String>) -> Self {
        self.body = self.body.with_custom01(custom01);
        self
    }

    /// Free field 2 of 5, for whatever you want to keep with the contact.
    pub fn with_custom02(mut self, custom02: impl Into<String>) -> Self {
        self.body = self.body.with_custom02(custom02);
        self
    }

    /// Free field 3 of 5, for whatever you want to keep with the contact.
    pub fn with_custom03(mut self, custom03: impl Into<String>) -> Self {
        self.body = self.body.with_custom03(custom03);
        self
    }

    /// Free field 4 of 5, for whatever you want to keep with the contact.
    pub fn with_custom04(mut self, custom04: impl Into<String>) -> Self {
        self.body = self.body.with_custom04(custom04);
        self
    }

    /// Free field 5 of 5, for whatever you want to keep with the contact.
    pub fn with_custom05(mut self, custom05: impl Into<String>) -> Self {
        self.body = self.body.with_custom05(custom05);
        self
    }

    /// Whether the contact agrees to receive text messages.
    pub fn with_allow_sms(mut self, allow_sms: bool) -> Self {
        self.body = self.body.with_allow_sms(allow_sms);
        self
    }

    /// Tags to put on the contact: one text, names separated by commas, such as
    /// `Customer,Newsletter`. A bulk message takes a list of names instead.
    pub fn with_tag_names(mut self, tag_names: impl Into<String>) -> Self {
        self.body = self.body.with_tag_names(tag_names);
        self
    }

    /// Sets any member of the body by its name on the wire, also one that is not
    /// offered as an input.
    pub fn with_member(
        mut self,
        name: impl Into<String>,
        value: impl Into<Value>,
    ) -> Self {
        self.body = self.body.with_member(name, value);
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<String>, Error> {
        self.call.json(&self.body).send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for UpdateContactByExternalReference {
    type Output = Result<Response<String>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
