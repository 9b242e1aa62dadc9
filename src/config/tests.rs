use super::*;

/// Resolves options in an environment, beside a config.toml.
fn resolve(global: &Global, variables: &[(&'static str, &str)], file: &str) -> Result<Settings> {
    let home = tempfile::tempdir().unwrap();
    std::fs::write(home.path().join("config.toml"), file).unwrap();
    let home = home.path().to_str().unwrap();
    let mut all = vec![("ALLOO_CONFIG_DIR", home), ("ALLOO_STATE_DIR", home)];
    all.extend(variables);
    Settings::resolve(global, &Environment::of(&all))
}

fn address(settings: Result<Settings>) -> String {
    match settings.unwrap().service {
        Service::Remote(url) => url.to_string(),
        Service::Embedded(vault) => format!("embedded {}", vault.unwrap_or_default().display()),
    }
}

const FILE: &str = "default_profile = 'office'\n\
    [profiles.office]\napi_url = 'https://profile.example'\nproject = 'profile project'\n\
    [profiles.site]\nvault = 'profile vault'\n";

#[test]
fn the_address_by_option_environment_profile_and_default() {
    let none = Global::default();
    let url = [("ALLOOVIUM_API_URL", "https://variable.example")];
    let option = Global {
        api_url: Some("https://option.example".into()),
        ..Global::default()
    };
    assert_eq!(address(resolve(&option, &url, FILE)), "https://option.example/");
    assert_eq!(address(resolve(&none, &url, FILE)), "https://variable.example/");
    assert_eq!(address(resolve(&none, &[], FILE)), "https://profile.example/");
    assert_eq!(address(resolve(&none, &[], "")), "https://api.alloovium.com/");
    assert_eq!(
        address(resolve(&none, &[("ALLOOVIUM_API_URL", "")], FILE)),
        "https://profile.example/"
    );
}

#[cfg(feature = "sandbox")]
#[test]
fn the_embedded_service_by_option_environment_and_profile() {
    let none = Global::default();
    let site = Global {
        profile: Some("site".into()),
        ..Global::default()
    };
    let vault = Global {
        vault: Some("option vault".into()),
        ..Global::default()
    };
    let variable = [("ALLOO_VAULT", "variable vault")];
    assert_eq!(address(resolve(&vault, &variable, FILE)), "embedded option vault");
    assert_eq!(
        address(resolve(&none, &variable, FILE)),
        "embedded variable vault"
    );
    assert_eq!(address(resolve(&site, &[], FILE)), "embedded profile vault");
    // A variable that says no beats the profile's vault; an address beats a variable's vault.
    assert_eq!(
        address(resolve(&site, &[("ALLOO_SANDBOX", "0")], FILE)),
        "https://api.alloovium.com/"
    );
    let option = Global {
        api_url: Some("https://option.example".into()),
        ..Global::default()
    };
    assert_eq!(
        address(resolve(&option, &variable, FILE)),
        "https://option.example/"
    );
    let both = Global {
        api_url: Some("https://x".into()),
        sandbox: true,
        ..Global::default()
    };
    assert_eq!(resolve(&both, &[], FILE).unwrap_err().kind(), Kind::Usage);
}

#[test]
fn the_profile_by_option_environment_and_file() {
    let none = Global::default();
    let name = |settings: Result<Settings>| settings.unwrap().profile;
    let site = Global {
        profile: Some("site".into()),
        ..Global::default()
    };
    let variable = [("ALLOO_PROFILE", "site")];
    assert_eq!(name(resolve(&none, &[], FILE)).as_deref(), Some("office"));
    #[cfg(feature = "sandbox")]
    {
        assert_eq!(name(resolve(&site, &[], FILE)).as_deref(), Some("site"));
        assert_eq!(name(resolve(&none, &variable, FILE)).as_deref(), Some("site"));
    }
    let _ = (site, variable);
    assert_eq!(name(resolve(&none, &[], "")), None);
    let wrong = resolve(&none, &[("ALLOO_PROFILE", "nowhere")], FILE).unwrap_err();
    assert_eq!(wrong.kind(), Kind::Usage);
    assert!(wrong.get_hint().is_some_and(|hint| hint.contains("office, site")));
}

#[test]
fn the_project_by_environment_and_profile() {
    let none = Global::default();
    let project = |settings: Result<Settings>| settings.unwrap().project;
    assert_eq!(
        project(resolve(&none, &[("ALLOO_PROJECT", "variable")], FILE)).as_deref(),
        Some("variable")
    );
    assert_eq!(
        project(resolve(&none, &[], FILE)).as_deref(),
        Some("profile project")
    );
    assert_eq!(project(resolve(&none, &[], "")), None);
}

#[test]
fn numbers_and_choices_of_the_environment() {
    let none = Global::default();
    let variables = [
        ("ALLOO_TIMEOUT", "90s"),
        ("ALLOO_JOBS", "4"),
        ("ALLOO_OUTPUT", "out/"),
        ("ALLOO_PROGRESS", "json"),
    ];
    let settings = resolve(&none, &variables, "").unwrap();
    assert_eq!(
        (settings.timeout, settings.jobs),
        (Some(Duration::from_secs(90)), 4)
    );
    assert_eq!(
        (settings.output, settings.progress),
        (Some("out/".into()), Progress::Json)
    );
    let settings = resolve(&none, &[], "").unwrap();
    assert_eq!((settings.timeout, settings.jobs), (None, DEFAULT_JOBS));
    for wrong in [
        ("ALLOO_TIMEOUT", "soon"),
        ("ALLOO_JOBS", "0"),
        ("ALLOO_PROGRESS", "loud"),
    ] {
        let error = resolve(&none, &[wrong], "").unwrap_err();
        assert_eq!(error.kind(), Kind::Input);
        assert!(error.to_string().contains(wrong.0), "{error}");
    }
}

#[test]
fn progress_by_option_environment_and_surroundings() {
    let of = |global: &Global, variables: &[(&'static str, &str)]| {
        resolve(global, variables, "").unwrap().progress
    };
    let bar = Global {
        progress: Some(Progress::Bar),
        ..Global::default()
    };
    let quiet = Global {
        quiet: true,
        ..Global::default()
    };
    assert_eq!(
        of(&bar, &[("ALLOO_PROGRESS", "json"), ("CI", "true")]),
        Progress::Bar
    );
    assert_eq!(of(&quiet, &[]), Progress::None);
    assert_eq!(of(&Global::default(), &[("CI", "true")]), Progress::Plain);
    assert_eq!(of(&Global::default(), &[("CI", "false")]), Progress::Auto);
    assert_eq!(of(&Global::default(), &[]), Progress::Auto);
}

#[test]
fn plain_http_is_for_loopback_alone() {
    for good in [
        "https://api.alloovium.com",
        "http://127.0.0.1:80",
        "http://[::1]:80",
        "http://localhost:1",
        "https://proxy.example/alloo/",
    ] {
        assert!(remote(good, "t").is_ok(), "{good}");
    }
    for spelt in ["https://h", "https://h/", "https://h/api/v2", "https://H/api/v2/"] {
        let Ok(Service::Remote(url)) = remote(spelt, "t") else {
            panic!("{spelt}")
        };
        assert_eq!(url.as_str(), "https://h/");
    }
    for bad in [
        "http://api.alloovium.com",
        "http://127.0.0.1.evil.example",
        "ftp://x",
        "x",
        "",
        "https://u:p@h",
        "https://h/?q=1",
        "http://localhost.evil.example",
    ] {
        assert!(remote(bad, "t").is_err(), "{bad}");
    }
}

#[test]
fn a_file_that_does_not_parse_is_told_with_its_place() {
    let error = resolve(&Global::default(), &[], "[profiles.a]\nprojct = 'x'\n").unwrap_err();
    assert!(error.to_string().contains("config.toml:2:1: "), "{error}");
}
