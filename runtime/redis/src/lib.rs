#![doc = include_str!("../README.md")]

mod deliveries;
mod key;
mod rate_limit;
mod store;

pub use self::{
    deliveries::RedisDeliveries,
    rate_limit::{RedisRateLimit, Unavailable, WhenUnavailable},
};
