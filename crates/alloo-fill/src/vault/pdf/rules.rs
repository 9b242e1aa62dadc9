//! The rules of a page: straight lines across it and down it, which draw the cells of tables.

use pdf_extract::{Path, PathOp, Transform};

/// What stands closer together is one, points: a line in two strokes, corners that do not quite meet.
pub(super) const NEAR: f64 = 2.0;
/// A filled shape that is thinner is a rule, points.
const THIN: f64 = 2.5;
/// Shorter ones draw letters and boxes to tick, points.
const SHORT: f64 = 4.0;
/// More strokes on a page are a drawing.
const STROKES: usize = 20_000;
/// More rules, too.
const RULES: usize = 1_500;

/// A straight line across a page or down it, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rule {
    /// Where it stands on the other axis.
    pub at: f64,
    /// Where it starts and ends.
    pub from: f64,
    pub to: f64,
}

impl Rule {
    /// Whether a place of its own axis lies on it.
    pub(super) fn covers(&self, place: f64) -> bool {
        self.from - NEAR <= place && place <= self.to + NEAR
    }
}

/// All rules of a page.
#[derive(Debug, Default)]
pub(super) struct Rules {
    pub across: Vec<Rule>,
    pub down: Vec<Rule>,
}

/// A place on the page.
type PagePoint = (f64, f64);

impl Rules {
    /// Adds the straight lines of what is stroked, and the thin shapes of what is filled.
    pub(super) fn draw(&mut self, transform: &Transform, path: &Path, filled: bool) {
        let at = |x: f64, y: f64| {
            (
                x * transform.m11 + y * transform.m21 + transform.m31,
                x * transform.m12 + y * transform.m22 + transform.m32,
            )
        };
        let mut line: Vec<PagePoint> = Vec::new();
        for op in &path.ops {
            match *op {
                PathOp::MoveTo(x, y) => {
                    self.shape(&std::mem::take(&mut line), filled);
                    line.push(at(x, y));
                }
                PathOp::LineTo(x, y) => line.push(at(x, y)),
                // What is round is no rule, and what goes on behind it starts anew.
                PathOp::CurveTo(.., x, y) => {
                    self.shape(&std::mem::take(&mut line), false);
                    line.push(at(x, y));
                }
                PathOp::Rect(x, y, width, height) => {
                    self.shape(&std::mem::take(&mut line), filled);
                    let corners = [
                        (x, y),
                        (x + width, y),
                        (x + width, y + height),
                        (x, y + height),
                        (x, y),
                    ];
                    self.shape(&corners.map(|(x, y)| at(x, y)), filled);
                }
                PathOp::Close => line.extend(line.first().copied()),
            }
        }
        self.shape(&line, filled);
    }

    fn shape(&mut self, line: &[PagePoint], filled: bool) {
        if !filled {
            for pair in line.windows(2) {
                if let [one, other] = pair {
                    self.stroke(*one, *other, 1.0);
                }
            }
        } else if line.len() > 2 {
            let range = |values: &dyn Fn(&PagePoint) -> f64| {
                let least = line.iter().map(values).fold(f64::INFINITY, f64::min);
                (least, line.iter().map(values).fold(f64::NEG_INFINITY, f64::max))
            };
            let ((left, right), (low, high)) = (range(&|place| place.0), range(&|place| place.1));
            self.stroke((left, low), (right, high), THIN);
        }
    }

    /// Adds what is thin between two corners.
    fn stroke(&mut self, one: PagePoint, other: PagePoint, thin: f64) {
        let sound = [one.0, one.1, other.0, other.1]
            .iter()
            .all(|number| number.is_finite());
        if !sound || self.across.len() + self.down.len() >= STROKES {
            return;
        }
        let (wide, high) = ((one.0 - other.0).abs(), (one.1 - other.1).abs());
        let rule = |one: PagePoint, other: PagePoint| Rule {
            at: f64::midpoint(one.1, other.1),
            from: one.0.min(other.0),
            to: one.0.max(other.0),
        };
        let turned = |place: PagePoint| (place.1, place.0);
        if high < thin && wide > SHORT {
            self.across.push(rule(one, other));
        } else if wide < thin && high > SHORT {
            self.down.push(rule(turned(one), turned(other)));
        }
    }

    /// The rules with what goes on in one line made one; none of a drawing.
    pub(super) fn joined(self) -> Rules {
        let (across, down) = (joined(self.across), joined(self.down));
        if across.len() + down.len() > RULES {
            return Rules::default();
        }
        Rules { across, down }
    }
}

/// Rules in one line that touch each other as one.
fn joined(mut rules: Vec<Rule>) -> Vec<Rule> {
    rules.sort_by(|one, other| one.at.total_cmp(&other.at));
    let mut all: Vec<Rule> = Vec::new();
    let mut rest = rules.as_slice();
    while let Some(first) = rest.first() {
        let count = rest.iter().take_while(|rule| rule.at - first.at <= NEAR).count();
        let (line, behind) = rest.split_at(count);
        let mut line = line.to_vec();
        line.sort_by(|one, other| one.from.total_cmp(&other.from));
        let begins = all.len();
        for rule in line {
            match all.get_mut(begins..).and_then(|own| own.last_mut()) {
                Some(last) if rule.from <= last.to + NEAR => last.to = last.to.max(rule.to),
                _ => all.push(Rule { at: first.at, ..rule }),
            }
        }
        rest = behind;
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(ops: Vec<PathOp>, filled: bool) -> Rules {
        let mut rules = Rules::default();
        rules.draw(&Transform::identity(), &Path { ops }, filled);
        rules.joined()
    }

    #[test]
    fn strokes_in_one_line_are_one_rule() {
        use PathOp::{LineTo, MoveTo};
        let ops = vec![
            MoveTo(0.0, 10.0),
            LineTo(50.0, 10.0),
            MoveTo(51.0, 10.4),
            LineTo(90.0, 10.4),
            MoveTo(200.0, 10.0),
            LineTo(250.0, 10.0),
        ];
        let ends: Vec<(f64, f64)> = drawn(ops, false)
            .across
            .iter()
            .map(|rule| (rule.from, rule.to))
            .collect();
        assert_eq!(ends, [(0.0, 90.0), (200.0, 250.0)]);
    }

    #[test]
    fn a_box_has_four_rules_and_a_filled_bar_one() {
        let boxed = drawn(vec![PathOp::Rect(10.0, 10.0, 80.0, 20.0)], false);
        assert_eq!((boxed.across.len(), boxed.down.len()), (2, 2));
        let bar = drawn(vec![PathOp::Rect(10.0, 10.0, 80.0, 0.8)], true);
        assert_eq!((bar.across.len(), bar.down.len()), (1, 0));
        let shade = drawn(vec![PathOp::Rect(10.0, 10.0, 80.0, 20.0)], true);
        assert_eq!((shade.across.len(), shade.down.len()), (0, 0));
    }

    #[test]
    fn what_is_slanted_or_round_is_no_rule() {
        use PathOp::{CurveTo, LineTo, MoveTo};
        let ops = vec![
            MoveTo(0.0, 0.0),
            LineTo(50.0, 30.0),
            CurveTo(60.0, 30.0, 70.0, 30.0, 80.0, 30.0),
        ];
        let rules = drawn(ops, false);
        assert_eq!((rules.across.len(), rules.down.len()), (0, 0));
    }
}
