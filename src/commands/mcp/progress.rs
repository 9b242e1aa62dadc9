//! Progress of a call, for a client that asked for it.

use rmcp::model::{ProgressNotificationParam, ProgressToken};
use rmcp::service::RequestContext;
use rmcp::{Peer, RoleServer};
use serde_json::Value;

/// Tells the client how far a job is.
pub(super) struct ProgressReport {
    peer: Peer<RoleServer>,
    token: Option<ProgressToken>,
    /// A client may rely on progress that grows with each notification.
    reached: f64,
}

impl ProgressReport {
    pub(super) fn new(context: &RequestContext<RoleServer>) -> Self {
        ProgressReport {
            peer: context.peer.clone(),
            token: context.meta.get_progress_token(),
            reached: -1.0,
        }
    }

    /// Shows an event of a verb.
    pub(super) async fn show(&mut self, event: &Value) {
        let (Some(token), Some(percent)) = (&self.token, event["progress"].as_f64()) else {
            return;
        };
        if percent <= self.reached {
            return;
        }
        self.reached = percent;
        let stage = event["progress_stage"].as_str().or(event["status"].as_str());
        let mut progress = ProgressNotificationParam::new(token.clone(), percent).with_total(100.0);
        progress.message = stage.map(str::to_owned);
        let _ = self.peer.notify_progress(progress).await;
    }
}
