//! `--report`: every slot of every result, in one file.

use std::io::Write;
use std::path::{Path, PathBuf};

use alloo_docx::fill_report::FillReport;

use crate::cli::Fill;
use crate::download::{Overwrite, check_destination};
use crate::error::{Error, Kind, Result};
use crate::report::{ReportForm, ReportedFill};

/// The file that the report goes to.
pub(super) struct ReportFile {
    path: PathBuf,
    form: ReportForm,
    overwrite: Overwrite,
}

impl ReportFile {
    /// The file that the options name, where they name one. It could be written.
    pub(super) fn new(args: &Fill) -> Result<Option<Self>> {
        let Some(path) = args.report.clone() else {
            return Ok(None);
        };
        let form = ReportForm::of(&path)?;
        let overwrite = Overwrite::from_force(args.force);
        check_destination(&path, overwrite)?;
        Ok(Some(ReportFile {
            path,
            form,
            overwrite,
        }))
    }

    /// Writes the report, whole or not at all.
    pub(super) fn write(&self, fills: &[ReportedFill]) -> Result<()> {
        let text = self.form.render(fills)?;
        self.write_text(&text).map_err(|error| {
            Error::new(Kind::Local, format!("cannot write {}", self.path.display()))
                .because(error)
                .hint("the results are there; alloo explain shows what each slot holds")
        })
    }

    fn write_text(&self, text: &str) -> std::io::Result<()> {
        let path = match self.overwrite {
            // Of a link, what it leads to is replaced.
            Overwrite::Replace => self.path.canonicalize().unwrap_or_else(|_| self.path.clone()),
            Overwrite::Never => self.path.clone(),
        };
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let mut options = tempfile::Builder::new();
        options.prefix(".alloo-report-");
        #[cfg(unix)]
        options.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let mut file = options.tempfile_in(folder.unwrap_or(Path::new(".")))?;
        file.write_all(text.as_bytes())?;
        file.as_file().sync_all()?;
        let named = match self.overwrite {
            Overwrite::Replace => file.persist(&path),
            Overwrite::Never => file.persist_noclobber(&path),
        };
        named.map(drop).map_err(|error| error.error)
    }
}

/// A fill as the report names it; one whose result could not be looked at has no slots.
pub(super) fn reported(
    template: String,
    job: &str,
    result: Option<String>,
    report: Option<FillReport>,
) -> ReportedFill {
    ReportedFill {
        result,
        job_id: Some(job.to_owned()),
        ..ReportedFill::new(template, report.unwrap_or_default())
    }
}
