// Loading: what the readers of the tables share while one ceremony is read.
#pragma once
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "ceremony/ceremony.h"
#include "loading/ids.h"
#include "loading/photo_files.h"
#include "loading/report.h"
#include "loading/source.h"
#include "loading/table.h"
#include "loading/tables.h"
#include "loading/toml_reader.h"

namespace bangvang {

struct Loading {
  Source& source;
  Report& report;
  Ceremony& ceremony;
  Tables tables;
  PhotoFiles photos;
  std::set<std::string> portraits;                     // paths of the photos that recipients have
  Place lobby_scenes;                                  // where [lobby] lists them
  std::vector<std::pair<Reference, Place>> of_bad_rows;  // what rows name that are left out for another mistake
  std::map<std::string, Place> no_photos;              // photos of people who want none, and where that stands
  std::map<std::string, std::string> bad_honours;      // folded id or name → place of the row that was left out
};

// A table that stands in one place: "members". Nothing where there is none, or where it is unusable: that is then
// reported. A second one is an error.
std::optional<Table> open_table(Loading&, const std::string& name, const Columns&);
// A table that may stand in several places, one after another.
std::vector<Table> open_tables(Loading&, const std::string& name, const Columns&);
// A table by the name of its file in the folder.
std::optional<Table> open_file(Loading&, const std::string& file, const Columns&);
std::optional<Table> open_sheet(Loading&, const Tables::Many&, const Columns&);

// Row `number` of a list of people is a heading: where those mean nothing it is passed over, with a warning.
bool passed_over(Loading&, const Table&, std::size_t number);

// The `id` of a row, else one made of `words`, else its number. What cannot stand in a step's id is changed, with a
// warning. A given id that is taken: an error if others refer to the rows by it, else a warning and "-2".
std::string row_id(Row&, int id_column, Ids&, std::string_view words, bool referred_to, bool dots = false);

// The file that a cell names, "" where it is missing (a warning) or outside the folder (an error).
std::string photo_of(Loading&, Row&, int column, const std::vector<std::string>& bases);
// The focus point that a cell gives; nothing where it is empty, or none: that makes the row bad, with `remedy`.
std::optional<Focus> focus_of(Row&, int column, const Words& remedy);
// A date in figures that is in no calendar makes the row bad.
void check_date(Row&, int column);
// `folded` stands in `text` once that is folded.
bool folded_contains(std::string_view text, std::string_view folded);

// One reader a table; each adds what its files say to the ceremony.
void read_encodings(Loading&, TomlReader& top);      // before the tables
void read_ceremony_keys(Loading&, TomlReader& top);
void read_settings(Loading&, TomlReader& top);
void read_objects(Loading&, TomlReader& top);        // talk, quote, notice, pledge
void read_offices(Loading&, TomlReader& top);        // handover, leadership; after the members
void read_members(Loading&);
void read_delegates(Loading&);
void read_agenda(Loading&);
void read_honours(Loading&);
void read_batches(Loading&);
void read_recipients(Loading&);
void read_rankings(Loading&, TomlReader& top);
void read_figures(Loading&, TomlReader& top);
void read_albums(Loading&);                          // after the recipients
void read_rundown(Loading&);
// `shows`, the rundown, the lobby and photos' `after` name what there is, or their rows are left out.
void check_references(Loading&);
// Tables in the folder whose names are not known.
void warn_of_other_files(Loading&);

}  // namespace bangvang
