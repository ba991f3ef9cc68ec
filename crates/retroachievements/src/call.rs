//! One call of an operation, and the type that its response is read as.

use std::any::Any;
use std::marker::PhantomData;
use std::pin::Pin;

use reqwest::{Request, StatusCode};
use retroachievements_client::{self as low_level, ResponseValue};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::classify::Classifier;
use crate::client::{Client, Shared};
use crate::deadline::Deadline;
use crate::error::{Error, Result};
use crate::operation::Operation;
use crate::options::Options;
use crate::subject::Subject;
use crate::transport::Answer;

/// Why nothing may be sent.
const REFUSED: &str = "the address of generation 1 of the API was changed, and that of generation 2 was not: say where it \
    is with ClientBuilder::v2_base_url, so that the key does not go to the site by mistake";

/// Reads a response. What it was read as is erased, so that all that goes on around a call is compiled once, and not once
/// for each type.
pub(crate) type Read = fn(&Classifier<'_>, &Answer) -> Result<Parsed>;

/// A response of any type.
pub(crate) type Parsed = Box<dyn Any + Send>;

/// One call of an operation: what is sent, and what its errors name.
pub(crate) struct Call {
    pub(crate) client: Client,
    pub(crate) operation: &'static Operation,
    pub(crate) subjects: Vec<Subject>,
    pub(crate) options: Options,
    /// Without the key.
    pub(crate) request: Request,
}

/// A call whose response is read as `W`.
pub(crate) struct Typed<W> {
    call: Call,
    response: PhantomData<fn() -> W>,
}

impl Client {
    /// A call, whose request and type of response are those of a method of the low-level client.
    pub(crate) fn call<W, F>(
        &self,
        operation: &'static Operation,
        subjects: impl Into<Vec<Subject>>,
        options: Options,
        method: impl FnOnce(low_level::Client) -> F,
    ) -> Result<Typed<W>>
    where
        F: Future<Output = Result<ResponseValue<W>, low_level::Error>>,
    {
        let shared = self.shared();
        let request = low_level::prepare(&shared.base_url, shared.http.clone(), method);
        let call = self.call_of(operation, subjects.into(), options, request)?;
        Ok(Typed { call, response: PhantomData })
    }

    fn call_of(
        &self,
        operation: &'static Operation,
        subjects: Vec<Subject>,
        options: Options,
        request: Result<Request, low_level::Error>,
    ) -> Result<Call> {
        let shared = self.shared();
        if shared.is_refused {
            return Err(Error::Configuration(REFUSED.to_string()));
        }
        match request {
            Ok(request) => Ok(Call { client: self.clone(), operation, subjects, options, request }),
            Err(error) => Err(Classifier::new(operation, &subjects, shared).unsendable(error)),
        }
    }
}

impl<W: DeserializeOwned + Send + 'static> Typed<W> {
    /// Sends it, and converts the response.
    pub(crate) async fn send<T>(self, plain: fn(W) -> T) -> Result<T> {
        let response =
            self.call.erased(|classifier, answer| Ok(Box::new(classifier.read::<W>(answer)?))).await?;
        self.call.typed(response).map(plain)
    }

    /// Sends it; the response as it is.
    pub(crate) async fn json(self) -> Result<Value> {
        self.call.json().await
    }
}

impl Call {
    /// Sends it; the response as it is.
    pub(crate) async fn json(self) -> Result<Value> {
        let response = self.erased(|classifier, answer| Ok(Box::new(classifier.read_json(answer)?))).await?;
        self.typed(response)
    }

    /// The response as the type that it was read as.
    fn typed<T: 'static>(&self, response: Parsed) -> Result<T> {
        match response.downcast() {
            Ok(response) => Ok(*response),
            Err(_) => Err(Error::Empty { operation: self.operation.id, status: StatusCode::OK }),
        }
    }

    /// The response, from the cache if there is one. Boxed, so that the compiler goes once through all that it waits for,
    /// and not once for each type.
    fn erased(&self, read: Read) -> Pin<Box<dyn Future<Output = Result<Parsed>> + Send + '_>> {
        Box::pin(async move {
            let deadline = Deadline::new(self.options.deadline);
            #[cfg(feature = "cache")]
            if let Some(keeper) = self.keeper() {
                return self.cached(keeper, read, &deadline).await;
            }
            self.execute(read, &deadline).await.map(|(response, _)| response)
        })
    }

    pub(crate) fn classifier(&self) -> Classifier<'_> {
        Classifier::new(self.operation, &self.subjects, self.shared())
    }

    pub(crate) fn shared(&self) -> &Shared {
        self.client.shared()
    }
}
