//! What every operation does with its request, compiled once and not once for each.

use std::pin::Pin;

use bytes::Bytes;
use progenitor_client::{Error, ResponseValue};
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::de::DeserializeOwned;

/// A response on its way.
pub(crate) type Pending<'a> = Pin<Box<dyn Future<Output = Result<Exchanged, Error>> + Send + 'a>>;

/// The response of an operation, if it is a good one.
pub(crate) struct Exchanged {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Exchanged {
    /// Any status but 200 is unexpected.
    pub(crate) async fn read(response: reqwest::Response) -> Result<Self, Error> {
        if response.status() != StatusCode::OK {
            return Err(Error::UnexpectedResponse(response));
        }
        let (status, headers) = (response.status(), response.headers().clone());
        let body = response.bytes().await.map_err(Error::ResponseBodyError)?;
        Ok(Self { status, headers, body })
    }

    pub(crate) fn decode<T: DeserializeOwned>(self) -> Result<ResponseValue<T>, Error> {
        let Self { status, headers, body } = self;
        match serde_json::from_slice(&body) {
            Ok(value) => Ok(ResponseValue::new(value, status, headers)),
            Err(error) => Err(Error::InvalidResponsePayload(body, error)),
        }
    }
}

/// Implements `exchange` for a generation's client.
macro_rules! exchange {
    ($client:ty) => {
        impl $client {
            /// Sends a request, with what the hooks do before and after.
            fn exchange<'a>(
                &'a self,
                mut request: reqwest::Request,
                info: &'a progenitor_client::OperationInfo,
            ) -> crate::exchange::Pending<'a> {
                use progenitor_client::ClientHooks;

                Box::pin(async move {
                    self.pre(&mut request, info).await?;
                    let result = self.exec(request, info).await;
                    self.post(&result, info).await?;
                    crate::exchange::Exchanged::read(result?).await
                })
            }
        }
    };
}

pub(crate) use exchange;
