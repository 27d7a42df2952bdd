//! `create_list_contact`: Create New Contact.

use connector_runtime::{CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{CreateListContactRequest, CreateListContactResponse};

static CREATE_LIST_CONTACT: Operation = Operation {
    id: "create_list_contact",
    method: Method::POST,
    template: "/lists/{list_id}/contacts",
    path: &[
        Segment::Literal("/lists/"),
        Segment::Parameter("list_id"),
        Segment::Literal("/contacts"),
    ],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Create New Contact.
    ///
    /// Adds a contact to a contact list.
    ///
    /// `POST /lists/{list_id}/contacts`
    ///
    /// Reply: [`CreateListContactResponse`](crate::types::CreateListContactResponse).
    ///
    /// # Errors
    ///
    /// * `401`: User name or API key is wrong.
    /// * `403`: The account is suspended, or may not do this.
    /// * `404`: Nothing is there: a wrong id or address.
    /// * `429`: Too many calls. Nothing was done; call again after the time in Retry-After.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_clicksend::operations::CreateListContactArgs;
    ///
    /// # async fn example(client: connector_clicksend::Client) -> Result<(), connector_clicksend::Error> {
    /// let reply = client
    ///     .create_list_contact(CreateListContactArgs {
    ///         list_id: 1,
    ///         first_name: "Ellen",
    ///         last_name: "Diaz",
    ///         phone_number: "+16783270696",
    ///     })
    ///     .with_email("ellen@diaz.com")
    ///     .with_fax_number("+16783270696")
    ///     .with_organization_name("Awesome Organization")
    ///     .with_address_country("US")
    ///     .with_address_state("Las Vegas")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_list_contact(
        &self,
        args: CreateListContactArgs<
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> CreateListContact {
        CreateListContact {
            call: self.runtime.call(&CREATE_LIST_CONTACT).path("list_id", &args.list_id),
            body: <CreateListContactRequest as Object>::empty()
                .with_first_name(args.first_name)
                .with_last_name(args.last_name)
                .with_phone_number(args.phone_number),
        }
    }
}

/// The required inputs of [`Client::create_list_contact`](crate::Client::create_list_contact).
#[derive(Clone)]
pub struct CreateListContactArgs<
    FirstName: Into<String> = String,
    LastName: Into<String> = String,
    PhoneNumber: Into<String> = String,
> {
    /// Id of the contact list, as `get_contact_lists` and `search_contact_list` tell it.
    pub list_id: i64,
    /// First name of the contact.
    pub first_name: FirstName,
    /// Last name of the contact.
    pub last_name: LastName,
    /// Telephone number in international (E.164) or local format, such as `+61411111111`.
    pub phone_number: PhoneNumber,
}

impl<
    FirstName: Into<String>,
    LastName: Into<String>,
    PhoneNumber: Into<String>,
> std::fmt::Debug for CreateListContactArgs<FirstName, LastName, PhoneNumber> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateListContactArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::create_list_contact`](crate::Client::create_list_contact).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateListContact {
    call: Call,
    body: CreateListContactRequest,
}

impl CreateListContact {
    /// E-mail address of the contact.
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.body = self.body.with_email(email);
        self
    }

    /// Fax number in international (E.164) or local format.
    pub fn with_fax_number(mut self, fax_number: impl Into<String>) -> Self {
        self.body = self.body.with_fax_number(fax_number);
        self
    }

    /// Organization that the contact belongs to.
    pub fn with_organization_name(
        mut self,
        organization_name: impl Into<String>,
    ) -> Self {
        self.body = self.body.with_organization_name(organization_name);
        self
    }

    /// Country of the contact's address as two letters (ISO 3166-1), such as `US`.
    pub fn with_address_country(mut self, address_country: impl Into<String>) -> Self {
        self.body = self.body.with_address_country(address_country);
        self
    }

    /// State or province of the contact's address.
    pub fn with_address_state(mut self, address_state: impl Into<String>) -> Self {
        self.body = self.body.with_address_state(address_state);
        self
    }

    /// City of the contact's address.
    pub fn with_address_city(mut self, address_city: impl Into<String>) -> Self {
        self.body = self.body.with_address_city(address_city);
        self
    }

    /// Free field 1 of 4, for whatever you want to keep with the contact.
    pub fn with_custom_1(mut self, custom_1: impl Into<String>) -> Self {
        self.body = self.body.with_custom_1(custom_1);
        self
    }

    /// Free field 3 of 4, for whatever you want to keep with the contact.
    pub fn with_custom_3(mut self, custom_3: impl Into<String>) -> Self {
        self.body = self.body.with_custom_3(custom_3);
        self
    }

    /// Postal code of the contact's address.
    pub fn with_address_postal_code(
        mut self,
        address_postal_code: impl Into<String>,
    ) -> Self {
        self.body = self.body.with_address_postal_code(address_postal_code);
        self
    }

    /// Free field 2 of 4, for whatever you want to keep with the contact.
    pub fn with_custom_2(mut self, custom_2: impl Into<String>) -> Self {
        self.body = self.body.with_custom_2(custom_2);
        self
    }

    /// Free field 4 of 4, for whatever you want to keep with the contact.
    pub fn with_custom_4(mut self, custom_4: impl Into<String>) -> Self {
        self.body = self.body.with_custom_4(custom_4);
        self
    }

    /// First line of the contact's address: street and number.
    pub fn with_address_line_1(mut self, address_line_1: impl Into<String>) -> Self {
        self.body = self.body.with_address_line_1(address_line_1);
        self
    }

    /// Second line of the contact's address.
    pub fn with_address_line_2(mut self, address_line_2: impl Into<String>) -> Self {
        self.body = self.body.with_address_line_2(address_line_2);
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
    pub async fn send(self) -> Result<Response<CreateListContactResponse>, Error> {
        self.call.json(&self.body).send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for CreateListContact {
    type Output = Result<Response<CreateListContactResponse>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
