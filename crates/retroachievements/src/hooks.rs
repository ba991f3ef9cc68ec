//! What every request and every response goes through.

use std::sync::Arc;

use http_body_util::Limited;
use reqwest::header::{ACCEPT, HeaderValue};
use reqwest::{Body, Request, Response};
use retroachievements_client::Hooks;

use crate::credentials::Credentials;

/// Adds the key, asks for JSON, and bounds the body.
#[derive(Debug)]
pub(crate) struct RequestHooks {
    credentials: Arc<Credentials>,
    max_body_size: usize,
}

impl RequestHooks {
    pub(crate) fn new(credentials: Arc<Credentials>, max_body_size: usize) -> Self {
        Self { credentials, max_body_size }
    }
}

impl Hooks for RequestHooks {
    fn before(&self, _operation: &'static str, request: &mut Request) {
        self.credentials.authorize(request.url_mut());
        // Without it the server reports some errors as HTML.
        request.headers_mut().insert(ACCEPT, HeaderValue::from_static("application/json"));
    }

    fn after(&self, _operation: &'static str, response: Response) -> Response {
        // The new response does not know its URL, which holds the key, and so cannot show it.
        let response: http::Response<Body> = response.into();
        response.map(|body| Body::wrap(Limited::new(body, self.max_body_size))).into()
    }
}
