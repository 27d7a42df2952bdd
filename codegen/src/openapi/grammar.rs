//! Objects and their members.

/// A kind of object in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Document,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Components,
    Path,
    Operation,
    Documentation,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Response,
    Header,
    Example,
    Link,
    Tag,
    Schema,
    Discriminator,
    Xml,
    SecurityScheme,
    Flows,
    Flow,
    /// What `x-ms-notification-content` holds.
    Delivery,
}

/// What a member holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holds {
    Text,
    Truth,
    Number,
    /// A whole number, not below zero.
    Count,
    /// A list of texts.
    Texts,
    /// Anything, and not looked into.
    Anything,
    /// A list of anything.
    List,
    /// An object, not looked into.
    Object,
    One(Kind),
    /// A boolean or an object.
    TruthOr(Kind),
    /// A list.
    Several(Kind),
    /// An object whose names are data.
    Named(Kind),
    /// An object whose names are data and can also be extensions.
    NamedOrExtended(Kind),
}

/// A member that a kind of object can have.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry {
    pub(crate) name: &'static str,
    pub(crate) holds: Holds,
    pub(crate) required: bool,
}

const fn may(name: &'static str, holds: Holds) -> Entry {
    Entry {
        name,
        holds,
        required: false,
    }
}

const fn must(name: &'static str, holds: Holds) -> Entry {
    Entry {
        name,
        holds,
        required: true,
    }
}

impl Kind {
    /// What people call it.
    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::Document => "the document",
            Self::Info => "`info`",
            Self::Contact => "a contact",
            Self::License => "a license",
            Self::Server => "a server",
            Self::ServerVariable => "a variable of a server",
            Self::Components => "`components`",
            Self::Path => "a path",
            Self::Operation => "an operation",
            Self::Documentation => "`externalDocs`",
            Self::Parameter => "a parameter",
            Self::RequestBody => "a request body",
            Self::MediaType => "a media type",
            Self::Encoding => "an encoding",
            Self::Response => "a response",
            Self::Header => "a header",
            Self::Example => "an example",
            Self::Link => "a link",
            Self::Tag => "a tag",
            Self::Schema => "a schema",
            Self::Discriminator => "a discriminator",
            Self::Xml => "`xml`",
            Self::SecurityScheme => "a security scheme",
            Self::Flows => "`flows`",
            Self::Flow => "an OAuth flow",
            Self::Delivery => "`x-ms-notification-content`",
        }
    }
}

/// The members that an object of this kind can have, extensions aside.
pub(crate) fn entries(kind: Kind) -> &'static [Entry] {
    match kind {
        Kind::Document => DOCUMENT,
        Kind::Info => INFO,
        Kind::Contact => CONTACT,
        Kind::License => LICENSE,
        Kind::Server => SERVER,
        Kind::ServerVariable => SERVER_VARIABLE,
        Kind::Components => COMPONENTS,
        Kind::Path => PATH,
        Kind::Operation => OPERATION,
        Kind::Documentation => DOCUMENTATION,
        Kind::Parameter => PARAMETER,
        Kind::RequestBody => REQUEST_BODY,
        Kind::MediaType => MEDIA_TYPE,
        Kind::Encoding => ENCODING,
        Kind::Response => RESPONSE,
        Kind::Header => HEADER,
        Kind::Example => EXAMPLE,
        Kind::Link => LINK,
        Kind::Tag => TAG,
        Kind::Schema => SCHEMA,
        Kind::Discriminator => DISCRIMINATOR,
        Kind::Xml => XML,
        Kind::SecurityScheme => SECURITY_SCHEME,
        Kind::Flows => FLOWS,
        Kind::Flow => FLOW,
        Kind::Delivery => DELIVERY,
    }
}

const CONTACT: &[Entry] = &[
    may("name", Holds::Text),
    may("url", Holds::Text),
    may("email", Holds::Text),
];

const LICENSE: &[Entry] = &[must("name", Holds::Text), may("url", Holds::Text)];

const SERVER: &[Entry] = &[
    must("url", Holds::Text),
    may("description", Holds::Text),
    may("variables", Holds::Named(Kind::ServerVariable)),
];

const SERVER_VARIABLE: &[Entry] = &[
    must("default", Holds::Text),
    may("enum", Holds::Texts),
    may("description", Holds::Text),
];

const DOCUMENTATION: &[Entry] = &[must("url", Holds::Text), may("description", Holds::Text)];

const REQUEST_BODY: &[Entry] = &[
    must("content", Holds::Named(Kind::MediaType)),
    may("description", Holds::Text),
    may("required", Holds::Truth),
];

const MEDIA_TYPE: &[Entry] = &[
    may("schema", Holds::One(Kind::Schema)),
    may("example", Holds::Anything),
    may("examples", Holds::Named(Kind::Example)),
    may("encoding", Holds::Named(Kind::Encoding)),
];

const ENCODING: &[Entry] = &[
    may("contentType", Holds::Text),
    may("headers", Holds::Named(Kind::Header)),
    may("style", Holds::Text),
    may("explode", Holds::Truth),
    may("allowReserved", Holds::Truth),
];

const RESPONSE: &[Entry] = &[
    must("description", Holds::Text),
    may("headers", Holds::Named(Kind::Header)),
    may("content", Holds::Named(Kind::MediaType)),
    may("links", Holds::Named(Kind::Link)),
];

const EXAMPLE: &[Entry] = &[
    may("summary", Holds::Text),
    may("description", Holds::Text),
    may("value", Holds::Anything),
    may("externalValue", Holds::Text),
];

const LINK: &[Entry] = &[
    may("operationRef", Holds::Text),
    may("operationId", Holds::Text),
    may("parameters", Holds::Object),
    may("requestBody", Holds::Anything),
    may("description", Holds::Text),
    may("server", Holds::One(Kind::Server)),
];

const TAG: &[Entry] = &[
    must("name", Holds::Text),
    may("description", Holds::Text),
    may("externalDocs", Holds::One(Kind::Documentation)),
];

const DISCRIMINATOR: &[Entry] = &[
    must("propertyName", Holds::Text),
    may("mapping", Holds::Object),
];

const XML: &[Entry] = &[
    may("name", Holds::Text),
    may("namespace", Holds::Text),
    may("prefix", Holds::Text),
    may("attribute", Holds::Truth),
    may("wrapped", Holds::Truth),
];

const FLOWS: &[Entry] = &[
    may("implicit", Holds::One(Kind::Flow)),
    may("password", Holds::One(Kind::Flow)),
    may("clientCredentials", Holds::One(Kind::Flow)),
    may("authorizationCode", Holds::One(Kind::Flow)),
];

const FLOW: &[Entry] = &[
    must("scopes", Holds::Object),
    may("authorizationUrl", Holds::Text),
    may("tokenUrl", Holds::Text),
    may("refreshUrl", Holds::Text),
];

const DELIVERY: &[Entry] = &[
    must("schema", Holds::One(Kind::Schema)),
    may("description", Holds::Text),
];

const DOCUMENT: &[Entry] = &[
    must("openapi", Holds::Text),
    must("info", Holds::One(Kind::Info)),
    must("paths", Holds::NamedOrExtended(Kind::Path)),
    may("servers", Holds::Several(Kind::Server)),
    may("components", Holds::One(Kind::Components)),
    may("security", Holds::List),
    may("tags", Holds::Several(Kind::Tag)),
    may("externalDocs", Holds::One(Kind::Documentation)),
];

const INFO: &[Entry] = &[
    must("title", Holds::Text),
    must("version", Holds::Text),
    may("description", Holds::Text),
    may("termsOfService", Holds::Text),
    may("contact", Holds::One(Kind::Contact)),
    may("license", Holds::One(Kind::License)),
];

const COMPONENTS: &[Entry] = &[
    may("schemas", Holds::Named(Kind::Schema)),
    may("responses", Holds::Named(Kind::Response)),
    may("parameters", Holds::Named(Kind::Parameter)),
    may("examples", Holds::Named(Kind::Example)),
    may("requestBodies", Holds::Named(Kind::RequestBody)),
    may("headers", Holds::Named(Kind::Header)),
    may("securitySchemes", Holds::Named(Kind::SecurityScheme)),
    may("links", Holds::Named(Kind::Link)),
    may("callbacks", Holds::Object),
];

const PATH: &[Entry] = &[
    may("$ref", Holds::Text),
    may("summary", Holds::Text),
    may("description", Holds::Text),
    may("get", Holds::One(Kind::Operation)),
    may("put", Holds::One(Kind::Operation)),
    may("post", Holds::One(Kind::Operation)),
    may("delete", Holds::One(Kind::Operation)),
    may("options", Holds::One(Kind::Operation)),
    may("head", Holds::One(Kind::Operation)),
    may("patch", Holds::One(Kind::Operation)),
    may("trace", Holds::One(Kind::Operation)),
    may("servers", Holds::Several(Kind::Server)),
    may("parameters", Holds::Several(Kind::Parameter)),
    may("x-ms-notification-content", Holds::One(Kind::Delivery)),
];

const OPERATION: &[Entry] = &[
    must("responses", Holds::NamedOrExtended(Kind::Response)),
    may("tags", Holds::Texts),
    may("summary", Holds::Text),
    may("description", Holds::Text),
    may("externalDocs", Holds::One(Kind::Documentation)),
    may("operationId", Holds::Text),
    may("parameters", Holds::Several(Kind::Parameter)),
    may("requestBody", Holds::One(Kind::RequestBody)),
    may("callbacks", Holds::Object),
    may("deprecated", Holds::Truth),
    may("security", Holds::List),
    may("servers", Holds::Several(Kind::Server)),
];

const PARAMETER: &[Entry] = &[
    must("name", Holds::Text),
    must("in", Holds::Text),
    may("description", Holds::Text),
    may("required", Holds::Truth),
    may("deprecated", Holds::Truth),
    may("allowEmptyValue", Holds::Truth),
    may("style", Holds::Text),
    may("explode", Holds::Truth),
    may("allowReserved", Holds::Truth),
    may("schema", Holds::One(Kind::Schema)),
    may("example", Holds::Anything),
    may("examples", Holds::Named(Kind::Example)),
    may("content", Holds::Named(Kind::MediaType)),
];

const HEADER: &[Entry] = &[
    may("description", Holds::Text),
    may("required", Holds::Truth),
    may("deprecated", Holds::Truth),
    may("allowEmptyValue", Holds::Truth),
    may("style", Holds::Text),
    may("explode", Holds::Truth),
    may("allowReserved", Holds::Truth),
    may("schema", Holds::One(Kind::Schema)),
    may("example", Holds::Anything),
    may("examples", Holds::Named(Kind::Example)),
    may("content", Holds::Named(Kind::MediaType)),
];

const SCHEMA: &[Entry] = &[
    may("type", Holds::Text),
    may("format", Holds::Text),
    may("title", Holds::Text),
    may("description", Holds::Text),
    may("default", Holds::Anything),
    may("example", Holds::Anything),
    may("enum", Holds::List),
    may("nullable", Holds::Truth),
    may("readOnly", Holds::Truth),
    may("writeOnly", Holds::Truth),
    may("deprecated", Holds::Truth),
    may("properties", Holds::Named(Kind::Schema)),
    may("required", Holds::Texts),
    may("additionalProperties", Holds::TruthOr(Kind::Schema)),
    may("items", Holds::One(Kind::Schema)),
    may("allOf", Holds::Several(Kind::Schema)),
    may("oneOf", Holds::Several(Kind::Schema)),
    may("anyOf", Holds::Several(Kind::Schema)),
    may("not", Holds::One(Kind::Schema)),
    may("discriminator", Holds::One(Kind::Discriminator)),
    may("xml", Holds::One(Kind::Xml)),
    may("externalDocs", Holds::One(Kind::Documentation)),
    may("minimum", Holds::Number),
    may("maximum", Holds::Number),
    may("exclusiveMinimum", Holds::Truth),
    may("exclusiveMaximum", Holds::Truth),
    may("multipleOf", Holds::Number),
    may("minLength", Holds::Count),
    may("maxLength", Holds::Count),
    may("pattern", Holds::Text),
    may("minItems", Holds::Count),
    may("maxItems", Holds::Count),
    may("uniqueItems", Holds::Truth),
    may("minProperties", Holds::Count),
    may("maxProperties", Holds::Count),
];

const SECURITY_SCHEME: &[Entry] = &[
    must("type", Holds::Text),
    may("description", Holds::Text),
    may("name", Holds::Text),
    may("in", Holds::Text),
    may("scheme", Holds::Text),
    may("bearerFormat", Holds::Text),
    may("flows", Holds::One(Kind::Flows)),
    may("openIdConnectUrl", Holds::Text),
];
