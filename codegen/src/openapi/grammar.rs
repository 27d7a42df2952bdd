//! Objects and their members.

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

/// Defines the kinds of objects in a document: the name in messages, and the members
/// that an object of this kind can have, extensions aside.
macro_rules! objects {
    ($($kind:ident $words:literal [$($member:expr,)*])*) => {
        /// A kind of object in a document.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) enum ObjectKind {
            $($kind,)*
        }

        impl ObjectKind {
            /// Its name in messages.
            pub(crate) fn words(self) -> &'static str {
                match self {
                    $(Self::$kind => $words,)*
                }
            }
        }

        /// The members that an object of this kind can have, extensions aside.
        pub(crate) fn entries(kind: ObjectKind) -> &'static [MemberRule] {
            match kind {
                $(ObjectKind::$kind => const { &[$($member,)*] },)*
            }
        }
    };
}

objects! {
    Document "the document" [
        must("openapi", Holds::Text),
        must("info", Holds::One(ObjectKind::Info)),
        must("paths", Holds::NamedOrExtended(ObjectKind::Path)),
        may("servers", Holds::Several(ObjectKind::Server)),
        may("components", Holds::One(ObjectKind::Components)),
        may("security", Holds::List),
        may("tags", Holds::Several(ObjectKind::Tag)),
        may("externalDocs", Holds::One(ObjectKind::Documentation)),
    ]
    Info "`info`" [
        must("title", Holds::Text),
        must("version", Holds::Text),
        may("description", Holds::Text),
        may("termsOfService", Holds::Text),
        may("contact", Holds::One(ObjectKind::Contact)),
        may("license", Holds::One(ObjectKind::License)),
    ]
    Contact "a contact" [
        may("name", Holds::Text),
        may("url", Holds::Text),
        may("email", Holds::Text),
    ]
    License "a license" [
        must("name", Holds::Text),
        may("url", Holds::Text),
    ]
    Server "a server" [
        must("url", Holds::Text),
        may("description", Holds::Text),
        may("variables", Holds::Named(ObjectKind::ServerVariable)),
    ]
    ServerVariable "a variable of a server" [
        must("default", Holds::Text),
        may("enum", Holds::Texts),
        may("description", Holds::Text),
    ]
    Components "`components`" [
        may("schemas", Holds::Named(ObjectKind::Schema)),
        may("responses", Holds::Named(ObjectKind::Response)),
        may("parameters", Holds::Named(ObjectKind::Parameter)),
        may("examples", Holds::Named(ObjectKind::Example)),
        may("requestBodies", Holds::Named(ObjectKind::RequestBody)),
        may("headers", Holds::Named(ObjectKind::Header)),
        may("securitySchemes", Holds::Named(ObjectKind::SecurityScheme)),
        may("links", Holds::Named(ObjectKind::Link)),
        may("callbacks", Holds::Object),
    ]
    Path "a path" [
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
        may("x-ms-notification-content", Holds::One(ObjectKind::Delivery)),
    ]
    Operation "an operation" [
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
    ]
    Documentation "`externalDocs`" [
        must("url", Holds::Text),
        may("description", Holds::Text),
    ]
    Parameter "a parameter" [
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
    ]
    RequestBody "a request body" [
        must("content", Holds::Named(ObjectKind::MediaType)),
        may("description", Holds::Text),
        may("required", Holds::Truth),
    ]
    MediaType "a media type" [
        may("schema", Holds::One(ObjectKind::Schema)),
        may("example", Holds::Anything),
        may("examples", Holds::Named(ObjectKind::Example)),
        may("encoding", Holds::Named(ObjectKind::Encoding)),
    ]
    Encoding "an encoding" [
        may("contentType", Holds::Text),
        may("headers", Holds::Named(ObjectKind::Header)),
        may("style", Holds::Text),
        may("explode", Holds::Truth),
        may("allowReserved", Holds::Truth),
    ]
    Response "a response" [
        must("description", Holds::Text),
        may("headers", Holds::Named(ObjectKind::Header)),
        may("content", Holds::Named(ObjectKind::MediaType)),
        may("links", Holds::Named(ObjectKind::Link)),
    ]
    Header "a header" [
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
    ]
    Example "an example" [
        may("summary", Holds::Text),
        may("description", Holds::Text),
        may("value", Holds::Anything),
        may("externalValue", Holds::Text),
    ]
    Link "a link" [
        may("operationRef", Holds::Text),
        may("operationId", Holds::Text),
        may("parameters", Holds::Object),
        may("requestBody", Holds::Anything),
        may("description", Holds::Text),
        may("server", Holds::One(ObjectKind::Server)),
    ]
    Tag "a tag" [
        must("name", Holds::Text),
        may("description", Holds::Text),
        may("externalDocs", Holds::One(ObjectKind::Documentation)),
    ]
    Schema "a schema" [
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
    ]
    Discriminator "a discriminator" [
        must("propertyName", Holds::Text),
        may("mapping", Holds::Object),
    ]
    Xml "`xml`" [
        may("name", Holds::Text),
        may("namespace", Holds::Text),
        may("prefix", Holds::Text),
        may("attribute", Holds::Truth),
        may("wrapped", Holds::Truth),
    ]
    SecurityScheme "a security scheme" [
        must("type", Holds::Text),
        may("description", Holds::Text),
        may("name", Holds::Text),
        may("in", Holds::Text),
        may("scheme", Holds::Text),
        may("bearerFormat", Holds::Text),
        may("flows", Holds::One(ObjectKind::Flows)),
        may("openIdConnectUrl", Holds::Text),
    ]
    Flows "`flows`" [
        may("implicit", Holds::One(ObjectKind::Flow)),
        may("password", Holds::One(ObjectKind::Flow)),
        may("clientCredentials", Holds::One(ObjectKind::Flow)),
        may("authorizationCode", Holds::One(ObjectKind::Flow)),
    ]
    Flow "an OAuth flow" [
        must("scopes", Holds::Object),
        may("authorizationUrl", Holds::Text),
        may("tokenUrl", Holds::Text),
        may("refreshUrl", Holds::Text),
    ]
    Delivery "`x-ms-notification-content`" [
        must("schema", Holds::One(ObjectKind::Schema)),
        may("description", Holds::Text),
    ]
}
