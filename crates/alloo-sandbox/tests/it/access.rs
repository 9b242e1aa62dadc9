//! Credentials, tenants, buckets, look-ups, and what HTTP itself can get wrong.

use std::time::Duration;

use alloo_common::secret::ApiKey;
use alloo_sandbox::{Config, KeyRequest, KeyScope, SandboxError, Tier, issue_token, revoke_key, start};

use super::support::{Fill, Place, Server, docx};

#[test]
fn me_tells_who_a_key_is() {
    let place = Place::new();
    let server = Server::start(Config {
        tier: Tier::Standard,
        ..place.config()
    });
    let answer = server.get("/api/v2/me");
    assert_eq!(
        (answer.status, answer.header("content-type")),
        (200, Some("application/json"))
    );
    let me = answer.json();
    assert_eq!(me["auth_method"], "api_key");
    assert_eq!(me["environment"], "test");
    assert_eq!(me["rate_limit_tier"], "standard");
    assert_eq!(me["api_key_prefix"], server.key[..12]);
    assert_eq!(
        me["scopes"],
        serde_json::json!(["templates:write", "templates:read", "vault:read"])
    );
    assert_eq!(answer.header("x-ratelimit-limit"), Some("120"));
    assert_eq!(answer.header("x-ratelimit-remaining"), Some("119"));
    assert_eq!(answer.header("x-ratelimit-cost"), Some("1"));
    assert!(
        answer
            .header("x-ratelimit-reset")
            .unwrap()
            .parse::<u64>()
            .unwrap()
            > 1_600_000_000
    );
}

#[test]
fn credentials_that_are_not_accepted() {
    let place = Place::new();
    let server = Server::start(place.config());
    let with = |value: &str| {
        server
            .ask("GET", "/api/v2/me", &[("Authorization", value)], b"")
            .unwrap()
    };
    server
        .ask("GET", "/api/v2/me", &[], b"")
        .unwrap()
        .is_problem(401, "missing_api_key");
    with("Basic abc").is_problem(401, "missing_api_key");
    with("Bearer").is_problem(401, "missing_api_key");
    with("Bearer junk").is_problem(401, "invalid_api_key");
    with(&format!("Bearer ak_test_{}", "A".repeat(52))).is_problem(401, "invalid_api_key");
    with("Bearer a.b.c").is_problem(401, "invalid_token");
    let expired = place.key(|key| key.expires = Some(Duration::ZERO));
    server
        .get_as(&expired, "/api/v2/me")
        .is_problem(401, "api_key_expired");
    // Minted and revoked beside the running service: both count at once.
    let key = place.key(|_| ());
    assert_eq!(server.get_as(&key, "/api/v2/me").status, 200);
    assert!(revoke_key(&place.state(), &ApiKey::new(&key).unwrap()).unwrap());
    server
        .get_as(&key, "/api/v2/me")
        .is_problem(401, "api_key_revoked");
}

#[test]
fn scopes_permissions_and_tokens() {
    let place = Place::new();
    let server = Server::start(place.config());
    let template = docx("x", 0);
    let fill = |credential: &str| {
        server.fill(&Fill {
            credential: Some(credential),
            ..Fill::of(&template)
        })
    };
    let reader = place.key(|key| key.scopes = vec![KeyScope::TemplatesRead]);
    let problem = fill(&reader).is_problem(403, "insufficient_scope");
    assert_eq!(problem["missing_scopes"], serde_json::json!(["templates:write"]));
    server
        .get_as(&reader, "/api/v2/vault/projects")
        .is_problem(403, "insufficient_scope");
    let denied = place.key(|key| key.deny_fill = true);
    fill(&denied).is_problem(403, "permission_denied");
    let admin = place.key(|key| (key.deny_fill, key.admin) = (true, true));
    assert_eq!(fill(&admin).status, 202);
    let request = KeyRequest {
        tenant: "sandbox".into(),
        scopes: Vec::new(),
        tier: Tier::Unlimited,
        deny_fill: false,
        admin: false,
        expires: None,
    };
    let token = issue_token(&place.state(), &request).unwrap();
    fill(token.expose()).is_problem(403, "oauth_not_supported");
    assert_eq!(
        server.get_as(token.expose(), "/api/v2/vault/projects").status,
        200
    );
    let me = server.get_as(token.expose(), "/api/v2/me").json();
    assert_eq!(me["auth_method"], "oauth");
    assert!(me.get("api_key_id").is_none());
    // Before anything else is looked at.
    let early = server
        .ask(
            "POST",
            "/api/v2/templates/fill",
            &[("Authorization", &format!("Bearer {denied}"))],
            b"?",
        )
        .unwrap();
    early.is_problem(403, "permission_denied");
}

#[test]
fn tenants_cannot_see_each_other() {
    let place = Place::new();
    let server = Server::start(place.config());
    let other = place.key(|key| key.tenant = "other".into());
    let job = server.job(&Fill::of(&docx("x", 0)));
    let path = format!("/api/v2/templates/fill/{job}");
    let theirs = server.get_as(&other, &path).is_problem(404, "not_found");
    let nobodys = server
        .get_as(
            &other,
            "/api/v2/templates/fill/00000000-0000-4000-8000-000000000000",
        )
        .is_problem(404, "not_found");
    assert_eq!(theirs["detail"], nobodys["detail"]);
    let ids = |key: &str| server.get_as(key, "/api/v2/vault/projects").json()["data"][0]["id"].clone();
    let (own, foreign) = (ids(&server.key), ids(&other));
    assert_ne!(own, foreign);
    let path = format!("/api/v2/vault/documents?project_id={}", own.as_str().unwrap());
    assert_eq!(server.get(&path).status, 200);
    server.get_as(&other, &path).is_problem(404, "not_found");
}

#[test]
fn buckets_pay_and_refuse() {
    let place = Place::new();
    let server = Server::start(place.config());
    let template = docx("x", 0);
    let free = place.key(|key| key.tier = Tier::Free);
    let refused = server.fill(&Fill {
        credential: Some(&free),
        ..Fill::of(&template)
    });
    let problem = refused.is_problem(429, "rate_limited");
    assert_eq!(problem["retry_after_seconds"], 30);
    assert_eq!(refused.header("retry-after"), Some("30"));
    assert_eq!(refused.header("x-ratelimit-limit"), Some("20"));
    assert_eq!(refused.header("x-ratelimit-cost"), Some("25"));
    let standard = place.key(|key| key.tier = Tier::Standard);
    let statuses: Vec<u16> = (0..5)
        .map(|_| {
            server
                .fill(&Fill {
                    credential: Some(&standard),
                    ..Fill::of(&template)
                })
                .status
        })
        .collect();
    assert_eq!(statuses, [202, 202, 202, 202, 429]);
    // Errors cost too, and say what is left.
    let wrong = server.get_as(&standard, "/api/v2/templates/fill/nonsense");
    wrong.is_problem(422, "validation_error");
    assert!(wrong.header("x-ratelimit-remaining").is_some());
    // What does not exist costs nothing.
    assert_eq!(
        server
            .get_as(&standard, "/api/v2/nothing")
            .header("x-ratelimit-cost"),
        Some("0")
    );
}

#[test]
fn lists_page_to_the_end() {
    let place = Place::new();
    for number in 0..30 {
        std::fs::write(place.state().join(format!("../vault/Tower/{number:02}.txt")), "x").unwrap();
    }
    let server = Server::start(place.config());
    let first = server.get("/api/v2/vault/documents").json();
    assert_eq!(first["data"].as_array().unwrap().len(), 25);
    assert_eq!(first["has_more"], true);
    let (mut names, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = server
            .get(&format!("/api/v2/vault/documents?limit=7{cursor}"))
            .json();
        names.extend(
            page["data"]
                .as_array()
                .unwrap()
                .iter()
                .map(|document| document["name"].clone()),
        );
        if page["has_more"] == false {
            assert!(page["next_cursor"].is_null());
            break;
        }
        cursor = format!("&cursor={}", page["next_cursor"].as_str().unwrap());
    }
    assert_eq!(names.len(), 34);
    let projects = server.get("/api/v2/vault/projects").json();
    assert_eq!(projects["data"][0]["name"], "Harbour");
    assert_eq!(projects["data"][0]["status"], "active");
    let harbour = projects["data"][0]["id"].as_str().unwrap();
    let documents = server
        .get(&format!("/api/v2/vault/documents?project_id={harbour}"))
        .json();
    assert_eq!(documents["data"].as_array().unwrap().len(), 2);
    assert_eq!(documents["data"][1]["name"], "site/soil.csv");
    assert_eq!(documents["data"][1]["document_type"], "csv");
    for (query, code) in [
        ("limit=0", "validation_error"),
        ("limit=101", "validation_error"),
        ("limit=x", "validation_error"),
        ("limit=1&limit=2", "validation_error"),
        ("cursor=zz", "invalid_cursor"),
        ("project_id=zz", "validation_error"),
    ] {
        server
            .get(&format!("/api/v2/vault/documents?{query}"))
            .is_problem(422, code);
    }
    // A cursor of one list is none of another.
    server
        .get(&format!("/api/v2/vault/projects?{}", &cursor[1..]))
        .is_problem(422, "invalid_cursor");
}

#[test]
fn one_project_in_full() {
    let place = Place::new();
    let server = Server::start(place.config());
    let listed = server.get("/api/v2/vault/projects").json()["data"][0].clone();
    let path = format!("/api/v2/vault/projects/{}", listed["id"].as_str().unwrap());
    let answer = server.get(&path);
    assert_eq!(answer.header("x-ratelimit-cost"), Some("1"));
    let project = answer.json();
    for (name, value) in listed.as_object().unwrap() {
        assert_eq!(project[name], *value, "{name}");
    }
    let me = server.get("/api/v2/me").json();
    assert_eq!(project["tenant_id"], me["tenant_id"]);
    for name in ["owner_id", "project_phase", "location", "scope", "updated_at"] {
        assert!(project.get(name).is_some(), "{name}");
    }
    let other = place.key(|key| key.tenant = "other".into());
    server.get_as(&other, &path).is_problem(404, "not_found");
    let nobodys = "/api/v2/vault/projects/00000000-0000-4000-8000-000000000000";
    server.get(nobodys).is_problem(404, "not_found");
    server
        .get("/api/v2/vault/projects/zz")
        .is_problem(422, "validation_error");
}

#[test]
fn what_http_can_get_wrong_is_a_problem_too() {
    let place = Place::new();
    let server = Server::start(place.config());
    server.get("/nothing").is_problem(404, "not_found");
    server
        .get("/api/v2/templates/fill/a/b")
        .is_problem(404, "not_found");
    server
        .ask("GET", "/", &[], b"")
        .unwrap()
        .is_problem(404, "not_found");
    let key = format!("Bearer {}", server.key);
    let ask = |method, path, kind| {
        server
            .ask(
                method,
                path,
                &[("Authorization", key.as_str()), ("Content-Type", kind)],
                b"{}",
            )
            .unwrap()
    };
    for (method, path, allow) in [
        ("GET", "/api/v2/templates/fill", "POST"),
        ("DELETE", "/api/v2/templates/fill", "POST"),
        ("POST", "/api/v2/me", "GET, HEAD"),
        ("PUT", "/api/v2/vault/projects", "GET, HEAD"),
        (
            "DELETE",
            "/api/v2/templates/fill/00000000-0000-4000-8000-000000000000",
            "GET, HEAD",
        ),
    ] {
        let answer = ask(method, path, "application/json");
        answer.is_problem(405, "method_not_allowed");
        assert_eq!(answer.header("allow"), Some(allow), "{method} {path}");
    }
    for kind in [
        "application/json",
        "multipart/form-data",
        "multipart/mixed; boundary=x",
    ] {
        ask("POST", "/api/v2/templates/fill", kind).is_problem(422, "validation_error");
    }
    ask(
        "POST",
        "/api/v2/templates/fill",
        "multipart/form-data; boundary=x",
    )
    .is_problem(422, "validation_error");
    // A name that is not ours points here: a page in a browser is asking.
    let strange = server
        .ask(
            "GET",
            "/api/v2/me",
            &[("Authorization", &key), ("Host", "evil.example")],
            b"",
        )
        .unwrap();
    strange.is_problem(403, "permission_denied");
    let local = server.ask(
        "GET",
        "/api/v2/me",
        &[("Authorization", &key), ("Host", "localhost:99")],
        b"",
    );
    assert_eq!(local.unwrap().status, 200);
    assert_eq!(ask("HEAD", "/api/v2/me", "x/y").body, b"");
}

#[test]
fn the_default_key_is_the_same_in_every_run() {
    let place = Place::new();
    let (one, two) = (Server::start(place.config()), Server::start(place.config()));
    assert_eq!(one.key, two.key);
    let job = one.job(&Fill::of(&docx("x", 0)));
    assert_eq!(two.finished(&job)["status"], "completed");
}

#[tokio::test]
async fn why_it_does_not_start() {
    let place = Place::new();
    let config = || place.config();
    let remote = Config {
        listen: "0.0.0.0:0".parse().unwrap(),
        ..config()
    };
    assert!(matches!(start(remote).await, Err(SandboxError::NotLoopback(_))));
    for vault in ["missing", "general.txt"] {
        let wrong = Config {
            vault: Some(place.state().join("../vault").join(vault)),
            ..config()
        };
        assert!(matches!(start(wrong).await, Err(SandboxError::Vault { .. })));
    }
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let busy = Config {
        listen: taken.local_addr().unwrap(),
        ..config()
    };
    assert!(matches!(start(busy).await, Err(SandboxError::AddressInUse(_))));
    let file = Config {
        state_dir: place.state().join("../vault/general.txt"),
        ..config()
    };
    assert!(matches!(start(file).await, Err(SandboxError::State { .. })));
    start(config()).await.unwrap().stop().await;
}
