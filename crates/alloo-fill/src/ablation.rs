//! What is left out of the engine, to measure what it earns: a class of the lexicon or a rule, by name.
//! Nothing, without the feature.

#[cfg(feature = "ablation")]
static LEFT_OUT: std::sync::OnceLock<String> = std::sync::OnceLock::new();

/// Leaves a class of the lexicon or a rule out, once and for this process, before the first fill.
#[cfg(feature = "ablation")]
pub fn leave_out(name: &str) {
    LEFT_OUT.get_or_init(|| name.to_owned());
}

/// Whether something is left out.
#[cfg(feature = "ablation")]
pub(crate) fn without(name: &str) -> bool {
    LEFT_OUT.get().is_some_and(|left| left == name)
}

/// Whether something is left out: never.
#[cfg(not(feature = "ablation"))]
pub(crate) fn without(_: &str) -> bool {
    false
}
