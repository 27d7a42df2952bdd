//! Headers that HTTP owns.

/// What a header parameter is to HTTP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ownership {
    /// The media type of the body.
    ContentType,
    /// The media types that the caller accepts.
    Accept,
    /// The name of the calling program.
    UserAgent,
    /// Set by the transport only, which knows what it can read.
    Transport,
    /// An input like others.
    Free,
    /// Not a valid name of a header.
    Invalid,
}

/// Who sets a header of this name. Definitions write `Content-Type:` too.
pub(crate) fn ownership(name: &str) -> Ownership {
    let name = name
        .trim()
        .trim_end_matches(':')
        .trim_end()
        .to_ascii_lowercase();
    match name.as_str() {
        "content-type" => Ownership::ContentType,
        "accept" => Ownership::Accept,
        "user-agent" => Ownership::UserAgent,
        "accept-encoding" | "content-length" | "host" | "connection" | "transfer-encoding"
        | "te" | "trailer" | "upgrade" | "keep-alive" | "proxy-connection" | "expect" => {
            Ownership::Transport
        }
        _ if is_token(&name) => Ownership::Free,
        _ => Ownership::Invalid,
    }
}

fn is_token(name: &str) -> bool {
    !name.is_empty()
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}
