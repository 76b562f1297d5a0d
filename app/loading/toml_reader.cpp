// TomlReader: typed reading of one TOML table.
#include "loading/toml_reader.h"

#include <algorithm>
#include <utility>

#include "base/folding.h"
#include "base/phrases.h"
#include "loading/lost_letters.h"
#include "loading/numbers.h"
#include "loading/table.h"

namespace bangvang {

using Kind = TomlValue::Kind;

TomlReader::TomlReader(const TomlValue& table, std::string name, const std::string& file, Report& report)
    : table_(&table), name_(std::move(name)), file_(&file), report_(&report) {}

Origin TomlReader::origin_of(const TomlValue& value) const {
  Origin origin;
  origin.file = *file_;
  origin.line = value.line;
  return origin;
}

const TomlValue* TomlReader::ask(const std::string& key) {
  asked_.push_back(key);
  return table_->find(key);
}

void TomlReader::error(const TomlValue& value, Words what, Words remedy) {
  report_->error({*file_, value.line, value.column}, std::move(what), std::move(remedy));
  report_->leave_out();
}

void TomlReader::warn(const TomlValue& value, Words what, Words remedy) const {
  report_->warning({*file_, value.line, value.column}, std::move(what), std::move(remedy));
}

void TomlReader::wrong(const TomlValue& value, const std::string& key, Words what, Words remedy) {
  const Words where = name_.empty() ? Words{} : say(" trong {}", " in {}", name_);
  error(value, {fmt::format("“{}”{} {}", key, where.vi, what.vi), fmt::format("“{}”{} {}", key, where.en, what.en)},
        std::move(remedy));
}

std::string TomlReader::paragraphs(const std::string& key) {
  const TomlValue* value = ask(key);
  if (!value) return "";
  if (const std::string_view lost = lost_letters(value->text); !lost.empty() && seen_by_people(key)) {
    wrong(*value, key, say("đã mất chữ có dấu: {}", "has lost letters: {}", quoted(lost)), {"gõ lại dòng này", "type it again"});
    return "";
  }
  if (value->kind == Kind::text || value->kind == Kind::whole || value->kind == Kind::real) {
    report_->note_rare_letters(value->text, [&] { return Place{*file_, value->line, value->column}; });
    return clean(value->text, true);
  }
  wrong(*value, key, {"phải là chữ", "must be text"},
        {"đặt trong dấu ngoặc kép \"…\"", "put it in quotation marks \"…\""});
  return "";
}

std::string TomlReader::text(const std::string& key) { return clean(paragraphs(key)); }

std::vector<std::string> TomlReader::texts(const std::string& key) {
  const TomlValue* value = table_->find(key);
  if (!value || value->kind != Kind::list) {
    std::string one = text(key);
    return one.empty() ? std::vector<std::string>{} : std::vector<std::string>{std::move(one)};
  }
  asked_.push_back(key);
  std::vector<std::string> all;
  for (const TomlValue& item : value->items) {
    if (item.kind == Kind::text) all.push_back(clean(item.text));
    else
      wrong(item, key, {"phải là danh sách chữ", "must be a list of texts"},
            {"viết [\"…\", \"…\"]", "write [\"…\", \"…\"]"});
  }
  return all;
}

std::optional<int> TomlReader::whole(const std::string& key, int least, int most) {
  const TomlValue* value = ask(key);
  if (!value) return std::nullopt;
  if (value->kind == Kind::whole && value->whole >= least && value->whole <= most)
    return static_cast<int>(value->whole);
  wrong(*value, key,
        say("phải là số nguyên từ {} đến {}", "must be a whole number from {} to {}", least, most),
        {"viết số không có dấu ngoặc kép", "write the number without quotation marks"});
  return std::nullopt;
}

std::optional<Decimal> TomlReader::number_in(const TomlValue& value, const std::string& key) {
  if (value.kind == Kind::whole || value.kind == Kind::real) {
    if (const auto read = parse_decimal(value.text)) return read;
  } else if (value.kind == Kind::text) {
    const char mark = value.text.find(',') != std::string::npos ? ',' : '.';
    if (const auto read = read_number(value.text, mark)) return read;
  }
  wrong(value, key, {"phải là một số", "must be a number"}, {"viết số, ví dụ 8.2", "write a number, for example 8.2"});
  return std::nullopt;
}

std::optional<Decimal> TomlReader::number(const std::string& key) {
  const TomlValue* value = ask(key);
  return value ? number_in(*value, key) : std::nullopt;
}

bool TomlReader::flag(const std::string& key, bool otherwise) {
  const TomlValue* value = ask(key);
  if (!value) return otherwise;
  if (value->kind == Kind::yes_no) return value->yes;
  wrong(*value, key, {"phải là true hoặc false", "must be true or false"},
        {"viết true hoặc false, không có dấu ngoặc kép", "write true or false, without quotation marks"});
  return otherwise;
}

std::optional<TomlReader> TomlReader::table(const std::string& key) {
  const TomlValue* value = ask(key);
  if (!value) return std::nullopt;
  const std::string heading = name_.empty() ? key : name_.substr(1, name_.size() - 2) + "." + key;
  if (value->kind == Kind::table) return TomlReader(*value, "[" + heading + "]", *file_, *report_);
  wrong(*value, key, {"phải là một bảng", "must be a table"},
        say("viết [{}] trên một dòng riêng", "write [{}] on a line of its own", heading));
  return std::nullopt;
}

std::vector<TomlReader> TomlReader::tables(const std::string& key) {
  std::vector<TomlReader> all;
  const TomlValue* value = ask(key);
  if (!value) return all;
  const std::string heading = "[[" + key + "]]";
  if (value->kind == Kind::table) return {TomlReader(*value, heading, *file_, *report_)};
  bool right = value->kind == Kind::list;
  for (const TomlValue& item : value->items) {
    right = right && item.kind == Kind::table;
    if (item.kind == Kind::table) all.emplace_back(item, heading, *file_, *report_);
  }
  if (!right)
    wrong(*value, key, {"phải là các bảng", "must be tables"},
          say("viết {} trên một dòng riêng cho mỗi bảng", "write {} on a line of its own for each", heading));
  return all;
}

std::string TomlReader::word(const std::string& key) {
  const TomlValue* value = ask(key);
  if (!value) return "";
  if (value->kind == Kind::yes_no) return value->yes ? "true" : "false";
  if (value->kind == Kind::list) return "[…]";
  if (value->kind == Kind::table) return "{…}";
  return clean(value->text);
}

void TomlReader::unknown_choice(const std::string& key, const std::string& said,
                                const std::vector<std::string>& shown) {
  wrong(*table_->find(key), key, say("không nhận giá trị {}", "cannot be {}", quoted(said)),
        report_->suggest(said, shown, say("ghi một trong: {}", "write one of: {}", listed(shown))));
}

void TomlReader::warn_of_others() const {
  for (const auto& [key, value] : table_->entries) {
    if (std::find(asked_.begin(), asked_.end(), key) != asked_.end()) continue;
    const bool table = value.kind == Kind::table || (!value.items.empty() && value.items[0].kind == Kind::table);
    const Words where = name_.empty() ? Words{} : say(" trong {}", " in {}", name_);
    const std::string shown = table ? "[" + key + "]" : quoted(key);
    const Words what = table ? Words{"bảng lạ", "unknown table"} : Words{"khóa lạ", "unknown key"};
    report_->warning(
        {*file_, value.line, 0},
        {fmt::format("{} {}{}, không được đọc", what.vi, shown, where.vi),
         fmt::format("{} {}{}, not read", what.en, shown, where.en)},
        report_->suggest(key, asked_, say("các khóa được đọc: {}", "the keys that are read: {}", listed(asked_))));
  }
}

}  // namespace bangvang
