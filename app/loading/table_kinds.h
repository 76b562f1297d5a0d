// TableKinds: the columns of every table, and which table a grid is by the columns that it names.
#pragma once
#include <string>
#include <vector>

#include "loading/table.h"

namespace bangvang {

// Of each reader.
const Columns& agenda_columns();
const Columns& member_columns();
const Columns& delegate_columns();
const Columns& honour_columns();
const Columns& batch_columns();
const Columns& recipient_columns();
const Columns& ranking_columns();
const Columns& figure_columns();
const Columns& photo_columns();
const Columns& rundown_columns();

// The tables of which the first lines of a grid name most columns, at least two, with one that the table needs. Several where
// they are as likely; none where the grid is no table of ours.
std::vector<std::string> tables_by_columns(const Grid&);
// Its first lines name but a column of names and that of their numbers: “TT”, “Họ và tên”.
bool numbers_names(const Grid&);

}  // namespace bangvang
