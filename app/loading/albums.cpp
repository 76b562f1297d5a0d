// photos/: albums of pictures with their captions.
#include <algorithm>
#include <set>

#include "base/folding.h"
#include "base/phrases.h"
#include "loading/loading.h"
#include "loading/references.h"
#include "loading/table_kinds.h"

namespace bangvang {
namespace {

enum : int { file, caption, credit, after, focus };
const Columns& columns() {
  static const Columns all{{{"file", "tệp", "ảnh", "tên tệp"}},
                           {{"caption", "chú thích"}},
                           {{"credit", "nguồn"}},
                           {{"after", "sau"}},
                           {{"focus", "tiêu điểm"}}};
  return all;
}

// “whole”: nothing of the photo may be cut off.
void read_focus(Row& row, Photo& photo) {
  static const Choices<bool> whole{{true, {"cả ảnh", "toàn ảnh", "toàn bộ", "whole"}}};
  if ((photo.whole = whole.find(row.text(focus)).has_value())) return;
  const Words remedy{"ghi như “50% 30%”: từ mép trái, từ mép trên; hoặc “cả ảnh” để không cắt phần nào",
                     "write it like “50% 30%”: from the left, from the top; or “whole”, so that nothing is cut off"};
  if (const auto read = focus_of(row, focus, remedy)) photo.focus = *read;
}

// A photo's id is the stem of its file; what cannot stand in a step's id is changed.
std::string photo_id(Ids& ids, const Photo& photo, int number) {
  const std::string stem = stem_of(photo.file);
  if (!plain_id(stem)) return ids.make(stem, std::to_string(number), photo.origin);
  if (ids.taken(stem)) return ids.make(stem, stem, photo.origin);
  ids.take(stem, photo.origin);
  return stem;
}

// An album would show what its row in recipients.csv keeps from every screen.
void refuse_unwanted(Loading& loading, Row& row, const std::string& path) {
  const auto unwanted = loading.no_photos.find(path);
  if (unwanted == loading.no_photos.end()) return;
  row.error(file,
            say("ảnh {} là của người không dùng ảnh ({})", "the photo {} is of somebody who is to have none ({})",
                quoted(path), to_text(unwanted->second)),
            {"bỏ dòng này, hoặc xóa dấu không ảnh nếu người ấy đồng ý",
             "remove this row, or clear no_photo if that person agrees"});
}

// Of a row that is left out: it is looked at all the same.
void name_what_it_waits_for(Loading& loading, const Photo& photo) {
  if (photo.after.empty()) return;
  const std::string step = photo.after.substr(0, photo.after.find('/'));
  if (const auto named = read_reference(step, photo.origin, loading.report)) loading.of_bad_rows.emplace_back(*named, photo.origin);
}

void read_rows(Loading& loading, std::optional<Table> table, const std::string& folder, Album& album, Ids& ids,
               std::set<std::string>& used) {
  if (!table || !table->needs({file, caption})) return;
  table->warn_of_others();
  for (std::size_t i = 0; i < table->size(); ++i) {
    Row row(*table, i);
    Photo photo;
    photo.origin = row.origin(after);
    photo.file_origin = row.origin(file);
    photo.caption = row.text(caption);
    photo.credit = row.text(credit);
    photo.after = row.text(after);
    read_focus(row, photo);
    if (!row.empty(file)) {
      photo.file = photo_of(loading, row, file, {folder, "photos"});
      if (!photo.file.empty()) used.insert(photo.file);
      refuse_unwanted(loading, row, photo.file);
    }
    if (!row.good()) {
      name_what_it_waits_for(loading, photo);
      continue;
    }
    if (photo.file.empty() && photo.caption.empty()) {
      if (row.empty(file))
        row.warning(file, {"dòng này không có ảnh và không có chú thích", "this row has neither a photo nor a caption"},
                    {"điền hoặc xóa dòng", "fill it in or remove the row"});
      continue;
    }
    photo.id = photo_id(ids, photo, row.number());
    album.photos.push_back(std::move(photo));
  }
}

// Pictures of the folder without a row. Those that recipients have as their portraits are theirs.
void add_other_pictures(Loading& loading, const std::string& folder, Album& album, Ids& ids,
                        const std::set<std::string>& used) {
  for (const std::string& name : loading.photos.pictures_in(folder)) {
    Photo photo;
    photo.file = folder + "/" + name;
    photo.origin.file = photo.file_origin.file = photo.file;
    if (used.count(photo.file) || loading.portraits.count(photo.file) || loading.source.leads_outside(photo.file))
      continue;
    loading.source.note_name(photo.file);
    photo.id = photo_id(ids, photo, static_cast<int>(album.photos.size()) + 1);
    album.photos.push_back(std::move(photo));
  }
}

struct AlbumFiles {
  std::string id, name, folder;
  Place table{};                      // of captions
  std::optional<Tables::Many> sheet;  // where that is one of a workbook's
};

// A second table of one album: which is meant, no program can know.
bool has_table(Loading& loading, const AlbumFiles& album, const Place& where) {
  if (album.table.file.empty()) return false;
  loading.report.error(where, say("bảng này đã có ở {}", "this table stands in {} already", to_text(album.table)),
                       {"giữ lại một bảng, xóa hoặc đổi tên bảng kia", "keep one, remove or rename the other"});
  loading.report.leave_out();
  return true;
}

std::vector<AlbumFiles> albums_in(Loading& loading) {
  std::vector<AlbumFiles> all;
  const auto album_of = [&](const std::string& name) -> AlbumFiles& {
    const std::string id = plain_id(name) ? name : slug(name);
    for (AlbumFiles& album : all) {
      if (album.id == id || slug(album.id) == slug(name)) return album;
    }
    all.push_back({id, name, "", {}, {}});
    return all.back();
  };
  for (const std::string& name : loading.source.list("photos")) {
    const std::string path = "photos/" + name;
    if (name[0] == '.') continue;
    if (table_name(name)) {
      AlbumFiles& album = album_of(stem_of(name));
      if (!has_table(loading, album, {path, 0, 0})) album.table.file = path;
    } else if (loading.source.kind(path) == FileKind::folder && !loading.source.leads_outside(path)) {
      AlbumFiles& album = album_of(name);
      album.name = name;
      album.folder = path;
    }
  }
  for (const Tables::Many& sheet : loading.tables.sheets_of("photos")) {
    AlbumFiles& album = album_of(sheet.name);
    const Place where{sheet.file, 0, 0, sheet.sheet};
    if (has_table(loading, album, where)) continue;
    album.table = where;
    album.sheet = sheet;
  }
  return all;
}

}  // namespace

const Columns& photo_columns() { return columns(); }

void read_albums(Loading& loading) {
  std::set<std::string> portrait_folders;
  for (const std::string& path : loading.portraits) portrait_folders.insert(folder_of(path));
  for (const AlbumFiles& files : albums_in(loading)) {
    // A folder of portraits is no album: showing it would give the names away.
    if (files.table.file.empty() && portrait_folders.count(files.folder)) continue;
    Album album;
    album.id = files.id;
    if (files.name != album.id) album.title = nfc(files.name);
    album.origin.file = files.table.file.empty() ? files.folder : files.table.file;
    album.origin.sheet = files.table.sheet;
    const std::string folder = files.folder.empty() ? "photos/" + files.name : files.folder;
    Ids ids;
    std::set<std::string> used;
    if (files.sheet) read_rows(loading, open_sheet(loading, *files.sheet, columns()), folder, album, ids, used);
    else if (!files.table.file.empty()) read_rows(loading, open_file(loading, files.table.file, columns()), folder, album, ids, used);
    if (!files.folder.empty()) add_other_pictures(loading, folder, album, ids, used);
    if (!album.photos.empty()) loading.ceremony.albums.push_back(std::move(album));
  }
}

}  // namespace bangvang
