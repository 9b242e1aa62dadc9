//! What records say of a slot: rows of registers and of the form's own papers, by their rows and columns.

mod record_columns; // the one column of a record that answers, the one cell that a row and a column tell
mod like_columns; // columns that are called a little otherwise than what is asked
mod listed_cells; // columns in the row that a slot's row is
mod own_day; // rows of the form's own day
mod own_place; // rows at the place of the form's own record
mod longer_rows; // rows that are called as a row of the form, at more length
mod linked_rows; // rows of other tables that the form's own record refers to
mod period_rows; // grids of a periodic report over a register by months
pub(crate) mod said_once; // what is said once answers one question
pub(crate) mod two_sides; // what has to be beside what was found
mod people_records; // what tables of people say of somebody
mod headed_parts; // papers that say the same of several things, each under its own heading
mod cells_of_others; // cells of the form's own rows that are of something else
