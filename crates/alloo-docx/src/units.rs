//! Units and currencies as forms print them.

/// Currencies, before their amounts.
const CURRENCIES: &str = "chf|eur|usd|gbp|cad|aud|nzd|sgd|hkd|inr|aed|sar|qar|zar|jpy|cny|rmb|mxn|clp|pen|cop|ars|\
    brl|dkk|sek|nok|pln|czk|huf|fr|rs|€|£|$|¥|￥|₹|s$|c$|a$|nz$|us$|hk$|r$";
/// Units, behind their figures.
const UNITS: &str = "%|‰|m|m2|m²|m3|m³|km|cm|mm|kg|t|h|std|kn|kw|kva|kwh|bar|mpa|kpa|n/mm²|kn/m²|kn/m2|kn/m³|kg/m³|m²/h|°c|l|l/s|m³/h|db|db(a)|\
    days|day|weeks|months|years|hours|working days|calendar days|tonnes|\
    tage|werktage|arbeitstage|kalendertage|wochen|monate|jahre|stunden|stück|\
    jours|jours ouvrables|jours ouvrés|jours calendaires|semaines|mois|ans|heures|\
    días|días hábiles|días naturales|semanas|meses|años|horas|\
    天|日历天|个月|年|元|万元|吨|米|小时|台|套|份|张|组|根|人|处|项|页|册|个";

fn lists(list: &str, text: &str) -> bool {
    let lower = text.to_lowercase();
    let bare = lower.trim_end_matches('.');
    list.split('|').any(|listed| listed == bare)
}

/// Whether a text is a currency, and nothing else.
pub(crate) fn is_currency(text: &str) -> bool {
    lists(CURRENCIES, text)
}

/// Whether a text is a unit or a currency, and nothing else.
pub(crate) fn is_unit(text: &str) -> bool {
    is_currency(text) || lists(UNITS, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_known_alone() {
        assert!(is_unit("kN/m²") && is_unit("EUR") && is_unit("working days") && !is_unit("metres of pipe"));
        assert!(is_currency("chf") && !is_currency("m"));
    }
}
