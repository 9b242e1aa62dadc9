//! What makes the binary smaller and sooner started on Linux with glibc; without any of it the build is as good, only larger.

use std::path::Path;
use std::process::Command;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let is = |name: &str, value: &str| std::env::var(name).is_ok_and(|found| found == value);
    let here = std::env::var("TARGET").ok() == std::env::var("HOST").ok();
    // What is asked below is asked of this machine.
    if !here || !is("CARGO_CFG_TARGET_OS", "linux") || !is("CARGO_CFG_TARGET_ENV", "gnu") {
        return;
    }
    // Packed relocations (DT_RELR): half a megabyte less, and less to do for the loader. It knows them from glibc 2.36 on, which is what the
    // binary needs then; built on an older system it runs on older ones.
    if let Some(version) = said("getconf", "GNU_LIBC_VERSION").and_then(|text| glibc(&text))
        && version >= (2, 36)
    {
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
    // The unwinder built in: loading libgcc_s takes a tenth of the time of `alloo --version`.
    if let Some(library) = said("cc", "-print-file-name=libgcc_eh.a")
        && let Some(folder) = Path::new(&library).parent().filter(|folder| folder.is_absolute())
    {
        println!("cargo::rustc-link-search=native={}", folder.display());
        println!("cargo::rustc-link-lib=static:-bundle=gcc_eh");
    }
}

/// What a program prints.
fn said(program: &str, argument: &str) -> Option<String> {
    let output = Command::new(program).arg(argument).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// "glibc 2.36".
fn glibc(text: &str) -> Option<(u32, u32)> {
    let (major, minor) = text.strip_prefix("glibc ")?.split_once('.')?;
    Some((major.parse().ok()?, minor.split('.').next()?.parse().ok()?))
}
