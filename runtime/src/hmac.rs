//! HMAC-SHA256, by the library that TLS needs anyway; in browsers, by one without C
//! code.

#[cfg(not(target_family = "wasm"))]
mod library {
    use aws_lc_rs::hmac::{self, HMAC_SHA256};

    pub(crate) struct Key(hmac::Key);

    impl Key {
        /// `None` for an empty key: everyone has it.
        pub(crate) fn new(key: &[u8]) -> Option<Self> {
            (!key.is_empty()).then(|| Self(hmac::Key::new(HMAC_SHA256, key)))
        }

        pub(crate) fn sign(&self, message: &[u8]) -> impl AsRef<[u8]> + use<> {
            hmac::sign(&self.0, message)
        }

        pub(crate) fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
            hmac::verify(&self.0, message, signature).is_ok()
        }
    }
}

#[cfg(target_family = "wasm")]
mod library {
    use hmac::{Hmac, Mac as _};
    use sha2::Sha256;

    pub(crate) struct Key(Hmac<Sha256>);

    impl Key {
        /// `None` for an empty key: everyone has it.
        pub(crate) fn new(key: &[u8]) -> Option<Self> {
            let key = Some(key).filter(|key| !key.is_empty())?;
            Hmac::new_from_slice(key).ok().map(Self)
        }

        pub(crate) fn sign(&self, message: &[u8]) -> impl AsRef<[u8]> + use<> {
            let mac = self.0.clone().chain_update(message);
            mac.finalize().into_bytes()
        }

        pub(crate) fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
            let mac = self.0.clone().chain_update(message);
            mac.verify_slice(signature).is_ok()
        }
    }
}

pub(crate) use library::Key;
