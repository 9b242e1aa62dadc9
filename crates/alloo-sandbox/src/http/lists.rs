//! Look-ups in the vault.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, RawQuery, State};
use axum::http::{Request, Response, StatusCode};
use serde_json::Value;
use uuid::Uuid;

use super::reply::{HandlerResult, caller, json_answer, reply};
use crate::App;
use crate::credentials::Caller;
use crate::problem::ProblemDetails;
use crate::vault::{Page, VaultView};

pub(super) async fn projects(
    State(app): State<Arc<App>>,
    RawQuery(query): RawQuery,
    request: Request<Body>,
) -> Response<Body> {
    let caller = caller(&request);
    let answer = async {
        let query = QueryParameters::parse(query.as_deref())?;
        let page = query.page("projects".into())?;
        look_up(&app, caller?, move |view, _| Ok(view.list_projects(&page))).await
    };
    reply(answer.await)
}

pub(super) async fn project(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    request: Request<Body>,
) -> Response<Body> {
    let caller = caller(&request);
    let answer = async {
        let id: Uuid = id
            .parse()
            .map_err(|_| ProblemDetails::validation("The project id is no UUID."))?;
        look_up(&app, caller?, move |view, caller| {
            let project = view.project(id)?;
            Ok(view.describe_project(&project, caller.tenant_id(), caller.user_id()))
        })
        .await
    };
    reply(answer.await)
}

pub(super) async fn documents(
    State(app): State<Arc<App>>,
    RawQuery(query): RawQuery,
    request: Request<Body>,
) -> Response<Body> {
    let caller = caller(&request);
    let answer = async {
        let query = QueryParameters::parse(query.as_deref())?;
        let project: Option<Uuid> = match query.get("project_id") {
            None | Some("") => None,
            Some(id) => Some(
                id.parse()
                    .map_err(|_| ProblemDetails::validation("project_id is no UUID."))?,
            ),
        };
        let page = query.page(match project {
            Some(id) => format!("documents:{id}"),
            None => "documents".to_owned(),
        })?;
        look_up(&app, caller?, move |view, _| {
            let project = project.map(|id| view.project(id)).transpose()?;
            Ok(view.list_documents(project.as_ref(), &page))
        })
        .await
    };
    reply(answer.await)
}

/// Looks something up in the vault, off the runtime.
async fn look_up(
    app: &Arc<App>,
    caller: Caller,
    look: impl FnOnce(VaultView<'_>, &Caller) -> Result<Value, ProblemDetails> + Send + 'static,
) -> HandlerResult {
    let app = Arc::clone(app);
    let found = tokio::task::spawn_blocking(move || look(app.vault.view(&caller.tenant), &caller));
    let body = found.await.map_err(ProblemDetails::internal)??;
    Ok(json_answer(StatusCode::OK, body.to_string()))
}

/// A query's parameters; the values in question (numbers, UUIDs, hex) need no decoding, anything else fails
/// where it is parsed.
struct QueryParameters(Vec<(String, String)>);

impl QueryParameters {
    fn parse(query: Option<&str>) -> Result<Self, ProblemDetails> {
        let pairs: Vec<(String, String)> = query
            .unwrap_or_default()
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        for (index, (name, _)) in pairs.iter().enumerate() {
            if pairs.iter().take(index).any(|(earlier, _)| earlier == name) {
                return Err(ProblemDetails::validation("A query parameter is there twice."));
            }
        }
        Ok(QueryParameters(pairs))
    }

    fn get(&self, wanted: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(name, _)| name == wanted)
            .map(|(_, value)| value.as_str())
    }

    fn page(&self, list: String) -> Result<Page, ProblemDetails> {
        Page::parse(list, self.get("limit"), self.get("cursor"))
    }
}
