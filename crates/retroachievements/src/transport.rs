//! One request and its response.

use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;
use http_body_util::Limited;
use reqwest::header::{ACCEPT, HeaderMap};
use reqwest::{Body, Request, Response, StatusCode};

use crate::credentials::Credentials;
use crate::service::Service;

/// A response, whole.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

pub(crate) type Exchange<'a> = Pin<Box<dyn Future<Output = reqwest::Result<Answer>> + Send + 'a>>;

/// What requests go through. Tests have their own, because a paused clock does not wait for a socket.
pub(crate) trait Transport: Send + Sync {
    /// Adds the key to a request, sends it, and reads the response.
    ///
    /// A private one takes an access token, if there is one.
    fn exchange<'a>(&'a self, request: &'a Request, is_private: bool) -> Exchange<'a>;
}

/// HTTP, by reqwest.
pub(crate) struct Http {
    pub(crate) client: reqwest::Client,
    pub(crate) credentials: Arc<Credentials>,
    pub(crate) service: Service,
    pub(crate) max_body_size: usize,
}

impl Transport for Http {
    fn exchange<'a>(&'a self, request: &'a Request, is_private: bool) -> Exchange<'a> {
        Box::pin(async move {
            let response = self.client.execute(self.authorized(request, is_private)).await?;
            self.read(response).await
        })
    }
}

impl Http {
    fn authorized(&self, request: &Request, is_private: bool) -> Request {
        let mut authorized = Request::new(request.method().clone(), request.url().clone());
        *authorized.headers_mut() = request.headers().clone();
        authorized.headers_mut().insert(ACCEPT, self.service.accept());
        match self.service {
            Service::V1 => self.credentials.authorize(authorized.url_mut()),
            Service::V2 => self.credentials.authorize_by_header(authorized.headers_mut(), is_private),
        }
        authorized
    }

    async fn read(&self, response: Response) -> reqwest::Result<Answer> {
        let (status, headers) = (response.status(), response.headers().clone());
        // The new response does not know its URL, which holds the key, and so cannot show it.
        let response: http::Response<Body> = response.into();
        let bounded: Response =
            response.map(|body| Body::wrap(Limited::new(body, self.max_body_size))).into();
        let body = match bounded.bytes().await {
            Err(error) if status == StatusCode::OK => return Err(error),
            // The status says more than a body that cannot be read.
            body => body.unwrap_or_default(),
        };
        Ok(Answer { status, headers, body })
    }
}
