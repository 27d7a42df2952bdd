//! Objects and their members.

/// A kind of object in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ObjectKind {
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
    /// Anything, which is not checked.
    Anything,
    /// A list of anything.
    List,
    /// An object, which is not checked.
    Object,
    One(ObjectKind),
    /// A boolean or an object.
    TruthOr(ObjectKind),
    /// A list.
    Several(ObjectKind),
    /// An object whose names are data.
    Named(ObjectKind),
    /// An object whose names are data and can also be extensions.
    NamedOrExtended(ObjectKind),
}

/// A member that a kind of object can have.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MemberRule {
    pub(crate) name: &'static str,
    pub(crate) holds: Holds,
    pub(crate) required: bool,
}

const fn may(name: &'static str, holds: Holds) -> MemberRule {
    MemberRule {
        name,
        holds,
        required: false,
    }
}

const fn must(name: &'static str, holds: Holds) -> MemberRule {
    MemberRule {
        name,
        holds,
        required: true,
    }
}

impl ObjectKind {
    /// Its name in messages.
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
pub(crate) fn entries(kind: ObjectKind) -> &'static [MemberRule] {
    match kind {
        ObjectKind::Document => DOCUMENT,
        ObjectKind::Info => INFO,
        ObjectKind::Contact => CONTACT,
        ObjectKind::License => LICENSE,
        ObjectKind::Server => SERVER,
        ObjectKind::ServerVariable => SERVER_VARIABLE,
        ObjectKind::Components => COMPONENTS,
        ObjectKind::Path => PATH,
        ObjectKind::Operation => OPERATION,
        ObjectKind::Documentation => DOCUMENTATION,
        ObjectKind::Parameter => PARAMETER,
        ObjectKind::RequestBody => REQUEST_BODY,
        ObjectKind::MediaType => MEDIA_TYPE,
        ObjectKind::Encoding => ENCODING,
        ObjectKind::Response => RESPONSE,
        ObjectKind::Header => HEADER,
        ObjectKind::Example => EXAMPLE,
        ObjectKind::Link => LINK,
        ObjectKind::Tag => TAG,
        ObjectKind::Schema => SCHEMA,
        ObjectKind::Discriminator => DISCRIMINATOR,
        ObjectKind::Xml => XML,
        ObjectKind::SecurityScheme => SECURITY_SCHEME,
        ObjectKind::Flows => FLOWS,
        ObjectKind::Flow => FLOW,
        ObjectKind::Delivery => DELIVERY,
    }
}

const CONTACT: &[MemberRule] = &[
    may("name", Holds::Text),
    may("url", Holds::Text),
    may("email", Holds::Text),
];

const LICENSE: &[MemberRule] = &[must("name", Holds::Text), may("url", Holds::Text)];

const SERVER: &[MemberRule] = &[
    must("url", Holds::Text),
    may("description", Holds::Text),
    may("variables", Holds::Named(ObjectKind::ServerVariable)),
];

const SERVER_VARIABLE: &[MemberRule] = &[
    must("default", Holds::Text),
    may("enum", Holds::Texts),
    may("description", Holds::Text),
];

const DOCUMENTATION: &[MemberRule] = &[must("url", Holds::Text), may("description", Holds::Text)];

const REQUEST_BODY: &[MemberRule] = &[
    must("content", Holds::Named(ObjectKind::MediaType)),
    may("description", Holds::Text),
    may("required", Holds::Truth),
];

const MEDIA_TYPE: &[MemberRule] = &[
    may("schema", Holds::One(ObjectKind::Schema)),
    may("example", Holds::Anything),
    may("examples", Holds::Named(ObjectKind::Example)),
    may("encoding", Holds::Named(ObjectKind::Encoding)),
];

const ENCODING: &[MemberRule] = &[
    may("contentType", Holds::Text),
    may("headers", Holds::Named(ObjectKind::Header)),
    may("style", Holds::Text),
    may("explode", Holds::Truth),
    may("allowReserved", Holds::Truth),
];

const RESPONSE: &[MemberRule] = &[
    must("description", Holds::Text),
    may("headers", Holds::Named(ObjectKind::Header)),
    may("content", Holds::Named(ObjectKind::MediaType)),
    may("links", Holds::Named(ObjectKind::Link)),
];

const EXAMPLE: &[MemberRule] = &[
    may("summary", Holds::Text),
    may("description", Holds::Text),
    may("value", Holds::Anything),
    may("externalValue", Holds::Text),
];

const LINK: &[MemberRule] = &[
    may("operationRef", Holds::Text),
    may("operationId", Holds::Text),
    may("parameters", Holds::Object),
    may("requestBody", Holds::Anything),
    may("description", Holds::Text),
    may("server", Holds::One(ObjectKind::Server)),
];

const TAG: &[MemberRule] = &[
    must("name", Holds::Text),
    may("description", Holds::Text),
    may("externalDocs", Holds::One(ObjectKind::Documentation)),
];

const DISCRIMINATOR: &[MemberRule] = &[
    must("propertyName", Holds::Text),
    may("mapping", Holds::Object),
];

const XML: &[MemberRule] = &[
    may("name", Holds::Text),
    may("namespace", Holds::Text),
    may("prefix", Holds::Text),
    may("attribute", Holds::Truth),
    may("wrapped", Holds::Truth),
];

const FLOWS: &[MemberRule] = &[
    may("implicit", Holds::One(ObjectKind::Flow)),
    may("password", Holds::One(ObjectKind::Flow)),
    may("clientCredentials", Holds::One(ObjectKind::Flow)),
    may("authorizationCode", Holds::One(ObjectKind::Flow)),
];

const FLOW: &[MemberRule] = &[
    must("scopes", Holds::Object),
    may("authorizationUrl", Holds::Text),
    may("tokenUrl", Holds::Text),
    may("refreshUrl", Holds::Text),
];

const DELIVERY: &[MemberRule] = &[
    must("schema", Holds::One(ObjectKind::Schema)),
    may("description", Holds::Text),
];

const DOCUMENT: &[MemberRule] = &[
    must("openapi", Holds::Text),
    must("info", Holds::One(ObjectKind::Info)),
    must("paths", Holds::NamedOrExtended(ObjectKind::Path)),
    may("servers", Holds::Several(ObjectKind::Server)),
    may("components", Holds::One(ObjectKind::Components)),
    may("security", Holds::List),
    may("tags", Holds::Several(ObjectKind::Tag)),
    may("externalDocs", Holds::One(ObjectKind::Documentation)),
];

const INFO: &[MemberRule] = &[
    must("title", Holds::Text),
    must("version", Holds::Text),
    may("description", Holds::Text),
    may("termsOfService", Holds::Text),
    may("contact", Holds::One(ObjectKind::Contact)),
    may("license", Holds::One(ObjectKind::License)),
];

const COMPONENTS: &[MemberRule] = &[
    may("schemas", Holds::Named(ObjectKind::Schema)),
    may("responses", Holds::Named(ObjectKind::Response)),
    may("parameters", Holds::Named(ObjectKind::Parameter)),
    may("examples", Holds::Named(ObjectKind::Example)),
    may("requestBodies", Holds::Named(ObjectKind::RequestBody)),
    may("headers", Holds::Named(ObjectKind::Header)),
    may("securitySchemes", Holds::Named(ObjectKind::SecurityScheme)),
    may("links", Holds::Named(ObjectKind::Link)),
    may("callbacks", Holds::Object),
];

const PATH: &[MemberRule] = &[
    may("$ref", Holds::Text),
    may("summary", Holds::Text),
    may("description", Holds::Text),
    may("get", Holds::One(ObjectKind::Operation)),
    may("put", Holds::One(ObjectKind::Operation)),
    may("post", Holds::One(ObjectKind::Operation)),
    may("delete", Holds::One(ObjectKind::Operation)),
    may("options", Holds::One(ObjectKind::Operation)),
    may("head", Holds::One(ObjectKind::Operation)),
    may("patch", Holds::One(ObjectKind::Operation)),
    may("trace", Holds::One(ObjectKind::Operation)),
    may("servers", Holds::Several(ObjectKind::Server)),
    may("parameters", Holds::Several(ObjectKind::Parameter)),
    may(
        "x-ms-notification-content",
        Holds::One(ObjectKind::Delivery),
    ),
];

const OPERATION: &[MemberRule] = &[
    must("responses", Holds::NamedOrExtended(ObjectKind::Response)),
    may("tags", Holds::Texts),
    may("summary", Holds::Text),
    may("description", Holds::Text),
    may("externalDocs", Holds::One(ObjectKind::Documentation)),
    may("operationId", Holds::Text),
    may("parameters", Holds::Several(ObjectKind::Parameter)),
    may("requestBody", Holds::One(ObjectKind::RequestBody)),
    may("callbacks", Holds::Object),
    may("deprecated", Holds::Truth),
    may("security", Holds::List),
    may("servers", Holds::Several(ObjectKind::Server)),
];

const PARAMETER: &[MemberRule] = &[
    must("name", Holds::Text),
    must("in", Holds::Text),
    may("description", Holds::Text),
    may("required", Holds::Truth),
    may("deprecated", Holds::Truth),
    may("allowEmptyValue", Holds::Truth),
    may("style", Holds::Text),
    may("explode", Holds::Truth),
    may("allowReserved", Holds::Truth),
    may("schema", Holds::One(ObjectKind::Schema)),
    may("example", Holds::Anything),
    may("examples", Holds::Named(ObjectKind::Example)),
    may("content", Holds::Named(ObjectKind::MediaType)),
];

const HEADER: &[MemberRule] = &[
    may("description", Holds::Text),
    may("required", Holds::Truth),
    may("deprecated", Holds::Truth),
    may("allowEmptyValue", Holds::Truth),
    may("style", Holds::Text),
    may("explode", Holds::Truth),
    may("allowReserved", Holds::Truth),
    may("schema", Holds::One(ObjectKind::Schema)),
    may("example", Holds::Anything),
    may("examples", Holds::Named(ObjectKind::Example)),
    may("content", Holds::Named(ObjectKind::MediaType)),
];

const SCHEMA: &[MemberRule] = &[
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
    may("properties", Holds::Named(ObjectKind::Schema)),
    may("required", Holds::Texts),
    may("additionalProperties", Holds::TruthOr(ObjectKind::Schema)),
    may("items", Holds::One(ObjectKind::Schema)),
    may("allOf", Holds::Several(ObjectKind::Schema)),
    may("oneOf", Holds::Several(ObjectKind::Schema)),
    may("anyOf", Holds::Several(ObjectKind::Schema)),
    may("not", Holds::One(ObjectKind::Schema)),
    may("discriminator", Holds::One(ObjectKind::Discriminator)),
    may("xml", Holds::One(ObjectKind::Xml)),
    may("externalDocs", Holds::One(ObjectKind::Documentation)),
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

const SECURITY_SCHEME: &[MemberRule] = &[
    must("type", Holds::Text),
    may("description", Holds::Text),
    may("name", Holds::Text),
    may("in", Holds::Text),
    may("scheme", Holds::Text),
    may("bearerFormat", Holds::Text),
    may("flows", Holds::One(ObjectKind::Flows)),
    may("openIdConnectUrl", Holds::Text),
];
