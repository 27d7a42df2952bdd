//! Proof of origin, as the definition describes it.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use hmac::{Hmac, Mac as _};
use sha2::Sha256;

use crate::contract::Signature;

/// The headers of a signed delivery.
pub(super) fn headers(
    signature: &Signature,
    key: &str,
    timestamp: u64,
    body: &[u8],
) -> [(String, String); 2] {
    // Keys of any length are valid: there is always a signature.
    let proof = Hmac::<Sha256>::new_from_slice(key.as_bytes()).map(|mac| {
        let mac = mac.chain_update(timestamp.to_string());
        STANDARD.encode(
            mac.chain_update(".")
                .chain_update(body)
                .finalize()
                .into_bytes(),
        )
    });
    [
        (signature.header.clone(), proof.unwrap_or_default()),
        (signature.timestamp_header.clone(), timestamp.to_string()),
    ]
}

#[cfg(test)]
mod tests {
    use super::headers;
    use crate::contract::Signature;

    /// Computed with `openssl dgst -sha256 -hmac key -binary | base64`.
    #[test]
    fn a_signature_is_the_hmac_of_the_time_and_the_body() {
        let signature = Signature {
            header: "x-proof".to_owned(),
            timestamp_header: "x-time".to_owned(),
            key: "api_key".to_owned(),
        };
        let [(_, proof), (_, time)] = headers(&signature, "key", 1_700_000_000, br#"{"a":1}"#);
        assert_eq!(time, "1700000000");
        assert_eq!(proof, "pDjjmL+vxX5Dlrt/wjBEIvD3aOll0HPKMTy1LiLmrQM=");
    }
}
