//! Presigned URLs: HMAC-SHA256 over the object and the time it may be fetched in, in the parameters that S3
//! uses.

use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use sha2::Sha256;

use alloo_common::digest::hex;

/// How long a URL is good for.
pub(crate) const VALID_SECONDS: i64 = 3600;

/// Signs and checks.
#[derive(Clone)]
pub(crate) struct Signer(Hmac<Sha256>);

/// What is wrong with a presigned URL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refused {
    /// Parameters are missing or make no sense.
    Incomplete,
    /// The signature is not ours, or not for this object and time.
    Mismatch,
    /// It was good once.
    Expired,
}

impl Signer {
    pub(crate) fn new(key: [u8; 64]) -> Self {
        Signer(Hmac::new(&key.into()))
    }

    /// The query of a URL to the object, good from `now` on.
    pub(crate) fn query(&self, object: &str, now: Timestamp) -> String {
        let date = now.strftime("%Y%m%dT%H%M%SZ").to_string();
        let signature = hex(&self.mac(object, &date, VALID_SECONDS).finalize().into_bytes());
        format!(
            "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date={date}&X-Amz-Expires={VALID_SECONDS}&X-Amz-SignedHeaders=host&X-Amz-Signature={signature}"
        )
    }

    /// Whether the query allows to fetch the object at `now`. The signature is looked at first: who forged
    /// one learns nothing else.
    pub(crate) fn check(&self, object: &str, query: &str, now: Timestamp) -> Result<(), Refused> {
        let parameter = |wanted: &str| {
            query
                .split('&')
                .filter_map(|pair| pair.split_once('='))
                .find(|(name, _)| *name == wanted)
                .map(|(_, value)| value)
                .ok_or(Refused::Incomplete)
        };
        let date = parameter("X-Amz-Date")?;
        let expires: i64 = parameter("X-Amz-Expires")?
            .parse()
            .map_err(|_| Refused::Incomplete)?;
        let signature = unhex(parameter("X-Amz-Signature")?).ok_or(Refused::Mismatch)?;
        self.mac(object, date, expires)
            .verify_slice(&signature)
            .map_err(|_| Refused::Mismatch)?;
        let signed_at = jiff::civil::DateTime::strptime("%Y%m%dT%H%M%SZ", date)
            .ok()
            .and_then(|date| jiff::tz::Offset::UTC.to_timestamp(date).ok())
            .ok_or(Refused::Incomplete)?;
        if now.as_second() >= signed_at.as_second().saturating_add(expires) {
            return Err(Refused::Expired);
        }
        Ok(())
    }

    fn mac(&self, object: &str, date: &str, expires: i64) -> Hmac<Sha256> {
        let mut mac = self.0.clone();
        mac.update(format!("GET\n/storage/v1/objects/{object}\n{date}\n{expires}").as_bytes());
        mac
    }
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) || !text.is_ascii() {
        return None;
    }
    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_is_good_for_an_hour_and_for_one_object() {
        let signer = Signer::new([7; 64]);
        let start = Timestamp::from_second(1_800_000_000).unwrap();
        let at = |seconds: i64| Timestamp::from_second(1_800_000_000 + seconds).unwrap();
        let query = signer.query("one", start);
        assert_eq!(signer.check("one", &query, at(3599)), Ok(()));
        assert_eq!(signer.check("one", &query, at(3600)), Err(Refused::Expired));
        assert_eq!(signer.check("two", &query, start), Err(Refused::Mismatch));
        let longer = query.replace("Expires=3600", "Expires=99999");
        assert_eq!(signer.check("one", &longer, start), Err(Refused::Mismatch));
        assert_eq!(signer.check("one", "", start), Err(Refused::Incomplete));
        let other = Signer::new([8; 64]);
        assert_eq!(other.check("one", &query, start), Err(Refused::Mismatch));
    }
}
