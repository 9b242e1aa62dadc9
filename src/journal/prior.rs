//! What the journal knows of earlier fills before an intent is put into it.

use rusqlite::{Connection, OptionalExtension, ToSql, params};

use super::clock::{KEY_LIFE, ago, is_alive, millis, now, told};
use super::intent::{FillSpec, Intent, PriorFill, outcome_unknown};
use crate::error::{Error, Kind};

/// What the search for an earlier fill gives.
pub(super) enum PriorSearch {
    /// The intent is this one.
    Existing(Intent),
    /// Nobody can tell.
    Conflict(Error),
    /// It is a new one, beside what was found.
    New(PriorFill),
}

/// An earlier fill of the same template, scope and credential.
struct Prior {
    intent: Intent,
    job: Option<String>,
    /// No try of it has left this machine.
    is_unsent: bool,
}

impl Prior {
    /// The intent as one that is taken up again.
    fn continued(self) -> PriorSearch {
        let prior = match self.is_unsent {
            true => PriorFill::None,
            false => PriorFill::Continued(ago(self.intent.created).unwrap_or_default()),
        };
        PriorSearch::Existing(Intent { prior, ..self.intent })
    }
}

/// Looks for what an intent continues. Rows that the service refused are nothing. `since` is when this
/// process started.
pub(super) fn find_prior(db: &Connection, spec: &FillSpec<'_>, since: i64) -> rusqlite::Result<PriorSearch> {
    match spec.key {
        Some(key) => find_by_key(db, spec, key),
        None => find_by_template(db, spec, since),
    }
}

/// The latest fill of the same template, scope, credential and bytes for which a condition holds.
fn latest(
    db: &Connection,
    spec: &FillSpec<'_>,
    condition: &str,
    values: &[&dyn ToSql],
) -> rusqlite::Result<Option<Prior>> {
    let sql = format!(
        "SELECT id, key, boundary, file_name, created, job_id, unsent FROM fills
         WHERE service = ?1 AND template = ?2 AND scope = ?3 AND credential = ?4 AND digest = ?5
           AND refused IS NULL AND {condition}
         ORDER BY id DESC LIMIT 1"
    );
    let known: [&dyn ToSql; 5] = [
        &spec.service,
        &spec.template,
        &spec.scope,
        &spec.credential,
        &spec.digest,
    ];
    let values = known.iter().chain(values).copied();
    db.prepare_cached(&sql)?
        .query_row(rusqlite::params_from_iter(values), |row| {
            Ok(Prior {
                intent: Intent {
                    row: Some(row.get(0)?),
                    key: row.get(1)?,
                    boundary: row.get(2)?,
                    file_name: row.get(3)?,
                    created: row.get(4)?,
                    turn: 0,
                    prior: PriorFill::None,
                },
                job: row.get(5)?,
                is_unsent: row.get::<_, Option<i64>>(6)?.is_some(),
            })
        })
        .optional()
}

/// Under the user's own key.
fn find_by_key(db: &Connection, spec: &FillSpec<'_>, key: &str) -> rusqlite::Result<PriorSearch> {
    if let Some(prior) = latest(db, spec, "key = ?6 AND answered IS NULL", &[&key])? {
        return Ok(prior.continued());
    }
    if let Some(prior) = latest(db, spec, "key = ?6", &[&key])? {
        return Ok(PriorSearch::Existing(prior.intent));
    }
    let other: Option<i64> = db
        .prepare_cached(
            "SELECT created FROM fills WHERE service = ?1 AND credential = ?2 AND key = ?3
               AND answered IS NULL AND refused IS NULL AND unsent IS NULL
             ORDER BY id DESC LIMIT 1",
        )?
        .query_row(params![spec.service, spec.credential, key], |row| row.get(0))
        .optional()?;
    if let Some(created) = other.filter(|created| is_alive(*created)) {
        let sent = told(created);
        let error = Error::new(
            Kind::Conflict,
            format!(
                "--idempotency-key {key} was sent {sent} with another template or scope and has no answer yet"
            ),
        );
        return Ok(PriorSearch::Conflict(error.code("idempotency_key_reused").hint(
            "choose a new key, or run the first command again with the file as it was",
        )));
    }
    // The user has decided about what nobody can tell any more.
    db.prepare_cached(
        "UPDATE fills SET refused = ?5 WHERE service = ?1 AND template = ?2 AND scope = ?3 AND digest = ?4
         AND answered IS NULL AND refused IS NULL AND created <= ?6",
    )?
    .execute(params![
        spec.service,
        spec.template,
        spec.scope,
        spec.digest,
        now(),
        now() - millis(KEY_LIFE)
    ])?;
    Ok(PriorSearch::New(PriorFill::None))
}

/// Under a key of alloo's own.
fn find_by_template(db: &Connection, spec: &FillSpec<'_>, since: i64) -> rusqlite::Result<PriorSearch> {
    if let Some(prior) = latest(db, spec, "NOT own_key AND answered IS NULL", &[])? {
        let created = prior.intent.created;
        if is_alive(created) {
            return Ok(prior.continued());
        }
        // What never left this machine is not unknown.
        if !prior.is_unsent {
            return Ok(PriorSearch::Conflict(outcome_unknown(&told(created))));
        }
    }
    // Both ends: a clock that was set back must not make every earlier answer one of this moment.
    let condition = "NOT own_key AND job_id IS NOT NULL AND answered BETWEEN ?6 AND ?7";
    if let Some(prior) = latest(db, spec, condition, &[&since, &now()])? {
        let joined = prior.job.map_or(PriorFill::None, PriorFill::Joined);
        return Ok(PriorSearch::Existing(Intent {
            prior: joined,
            ..prior.intent
        }));
    }
    if let Some(prior) = find_similar(db, spec)? {
        return Ok(PriorSearch::New(prior));
    }
    let condition = "job_id IS NOT NULL
        AND (status IS NULL OR status NOT IN ('completed', 'failed', 'cancelled'))";
    let running = latest(db, spec, condition, &[])?.filter(|prior| is_alive(prior.intent.created));
    let job = running.and_then(|prior| prior.job);
    Ok(PriorSearch::New(job.map_or(PriorFill::None, PriorFill::Running)))
}

/// Something like it without an answer, since the last one that had one.
fn find_similar(db: &Connection, spec: &FillSpec<'_>) -> rusqlite::Result<Option<PriorFill>> {
    let other: Option<(i64, bool)> = db
        .prepare_cached(
            "SELECT created, digest <> ?4 FROM fills
             WHERE service = ?1 AND template = ?2 AND scope = ?3 AND (digest <> ?4 OR credential <> ?5)
               AND NOT own_key AND answered IS NULL AND refused IS NULL AND unsent IS NULL
               AND id > (SELECT coalesce(max(id), 0) FROM fills
                         WHERE service = ?1 AND template = ?2 AND scope = ?3 AND answered IS NOT NULL)
             ORDER BY id DESC LIMIT 1",
        )?
        .query_row(
            params![
                spec.service,
                spec.template,
                spec.scope,
                spec.digest,
                spec.credential
            ],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?;
    Ok(other
        .filter(|(created, _)| is_alive(*created))
        .map(|(created, is_edited)| {
            let age = ago(created).unwrap_or_default();
            match is_edited {
                true => PriorFill::Edited(age),
                false => PriorFill::OtherKey(age),
            }
        }))
}
