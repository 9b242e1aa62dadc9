//! Results by presigned URL, as S3 gives them.

use super::support::{DOCX, Fill, Place, Server, docx};

#[test]
fn whole_and_in_parts() {
    let place = Place::new();
    let server = Server::start(place.config());
    let template = docx("x", 700_000);
    let path = server.result(&template);
    let get = |headers: &[(&str, &str)]| server.ask("GET", &path, headers, b"").unwrap();
    let whole = get(&[]);
    assert_eq!((whole.status, &whole.body), (200, &template));
    assert_eq!(whole.header("content-type"), Some(DOCX));
    assert_eq!(whole.header("accept-ranges"), Some("bytes"));
    assert!(
        whole
            .header("content-disposition")
            .unwrap()
            .starts_with("attachment; filename=\"form-filled.docx\"")
    );
    let etag = whole.header("etag").unwrap();
    let length = template.len();
    for (range, first, last) in [
        ("bytes=0-0", 0, 0),
        ("bytes=300000-", 300_000, length - 1),
        ("bytes=-5", length - 5, length - 1),
        ("bytes=10-99999999999999999999999", 10, length - 1),
    ] {
        let part = get(&[("Range", range)]);
        assert_eq!(
            (part.status, &part.body[..]),
            (206, &template[first..=last]),
            "{range}"
        );
        assert_eq!(
            part.header("content-range").unwrap(),
            format!("bytes {first}-{last}/{length}")
        );
        assert_eq!(part.header("etag"), Some(etag));
    }
    let beyond = get(&[("Range", &format!("bytes={length}-"))]);
    assert_eq!(beyond.status, 416);
    assert_eq!(
        beyond.header("content-range").unwrap(),
        format!("bytes */{length}")
    );
    for ignored in ["bytes=0-1,5-6", "lines=1-2", "bytes=9-1"] {
        assert_eq!(get(&[("Range", ignored)]).status, 200, "{ignored}");
    }
    assert_eq!(get(&[("Range", "bytes=5-"), ("If-Range", etag)]).status, 206);
    assert_eq!(
        get(&[("Range", "bytes=5-"), ("If-Range", "\"other\"")]).body,
        template
    );
    assert_eq!(get(&[("If-None-Match", etag)]).status, 304);
    let mut head = server.ask("HEAD", &path, &[], b"").unwrap();
    assert_eq!((head.status, head.body.len()), (200, 0));
    assert_eq!(head.header("content-length").unwrap(), length.to_string());
    head.headers.clear();
}

#[test]
fn urls_that_do_not_hold() {
    let place = Place::new();
    let server = Server::start(place.config());
    let path = server.result(&docx("x", 0));
    let refused = |path: &str, headers: &[(&str, &str)], status, code: &str| {
        let answer = server.ask("GET", path, headers, b"").unwrap();
        assert_eq!(answer.status, status, "{}", answer.text());
        assert_eq!(answer.header("content-type"), Some("application/xml"));
        assert!(
            answer.text().contains(&format!("<Code>{code}</Code>")),
            "{}",
            answer.text()
        );
    };
    let bare = path.split('?').next().unwrap();
    let authorization = format!("Bearer {}", server.key);
    refused(
        &path,
        &[("Authorization", &authorization)],
        400,
        "InvalidArgument",
    );
    refused(bare, &[], 403, "AccessDenied");
    refused(
        &path.replace("Expires=3600", "Expires=7200"),
        &[],
        403,
        "SignatureDoesNotMatch",
    );
    let other = bare.rsplit('/').next().unwrap();
    refused(
        &path.replace(other, "00000000-0000-4000-8000-000000000000"),
        &[],
        403,
        "SignatureDoesNotMatch",
    );
    let put = server.ask("PUT", &path, &[], b"").unwrap();
    assert_eq!((put.status, put.header("allow")), (405, Some("GET, HEAD")));
}

#[test]
fn a_url_is_signed_afresh_and_survives_a_restart() {
    let place = Place::new();
    let server = Server::start(place.config());
    let path = server.result(&docx("x", 0));
    server.kill();
    let server = Server::start(place.config());
    assert_eq!(server.ask("GET", &path, &[], b"").unwrap().status, 200);
    // The host by which one came is the host one is sent to.
    let job = server.job(&Fill::of(&docx("x", 0)));
    server.finished(&job);
    let (key, host) = (
        format!("Bearer {}", server.key),
        format!("localhost:{}", server.address.port()),
    );
    let headers = [("Authorization", key.as_str()), ("Host", host.as_str())];
    let status = server
        .ask("GET", &format!("/api/v2/templates/fill/{job}"), &headers, b"")
        .unwrap()
        .json();
    assert!(
        status["filled_download_url"]
            .as_str()
            .unwrap()
            .starts_with(&format!("http://{host}/"))
    );
}

#[test]
fn an_object_that_is_gone() {
    let place = Place::new();
    let server = Server::start(place.config());
    let path = server.result(&docx("x", 0));
    std::fs::remove_dir_all(place.state().join("objects")).unwrap();
    let answer = server.ask("GET", &path, &[], b"").unwrap();
    assert_eq!(answer.status, 404);
    assert!(answer.text().contains("<Code>NoSuchKey</Code>"));
}
