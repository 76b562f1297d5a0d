// Reads .po files ourselves: gettext() is silent on a machine that has not generated the locale, as boards have not,
// and libgettextpo ends the process over a bad file.
#include "panel/catalog.h"

#include <optional>
#include <utility>
#include <vector>

#include "base/folding.h"
#include "base/phrases.h"

namespace bangvang {
namespace {

constexpr std::size_t most_bytes = 1u << 20, most_entries = 10'000, most_problems = 100;

// {} and {:02} of a format, in order; nothing where a brace is left open.
std::optional<std::vector<std::string>> blanks_of(const std::string& text) {
  std::vector<std::string> blanks;
  for (std::size_t at = 0; (at = text.find_first_of("{}", at)) != std::string::npos;) {
    const std::size_t end = text.find('}', at);
    if (text[at] == '}' || end == std::string::npos || text.find('{', at + 1) < end) return std::nullopt;
    blanks.push_back(text.substr(at, end + 1 - at));
    at = end + 1;
  }
  return blanks;
}

std::string key_of(std::string_view context, std::string_view id) {
  std::string key(context);
  if (!context.empty()) key += '\4';
  return key.append(id);
}

// "…" with its escapes; nothing if that is not what it is.
std::optional<std::string> unquoted(std::string_view said) {
  if (said.size() < 2 || said.front() != '"' || said.back() != '"') return std::nullopt;
  std::string text;
  for (std::size_t i = 1; i + 1 < said.size(); ++i) {
    if (said[i] == '"') return std::nullopt;
    if (said[i] != '\\') {
      text += said[i];
      continue;
    }
    if (++i + 1 >= said.size()) return std::nullopt;
    switch (said[i]) {
      case 'n': text += '\n'; break;
      case 't': text += '\t'; break;
      case '"': case '\\': text += said[i]; break;
      default: return std::nullopt;
    }
  }
  return text;
}

}  // namespace

class CatalogReader {
 public:
  explicit CatalogReader(const std::string& file) : file_(file) {}

  LoadedCatalog read(std::string_view text) {
    for (std::size_t from = 0; from < text.size(); ++line_) {
      const std::size_t end = std::min(text.find('\n', from), text.size());
      take(trim(text.substr(from, end - from)));
      from = end + 1;
    }
    finish();
    return std::move(loaded_);
  }

 private:
  struct Entry {
    int line = 0;
    bool fuzzy = false, broken = false;
    std::optional<std::string> context, id, words;
  };

  void take(const std::string& line) {
    if (line.empty()) return finish();
    if (line[0] == '#') {
      if (entry_.words) finish();
      if (line.rfind("#,", 0) == 0 && line.find("fuzzy") != std::string::npos) entry_.fuzzy = true;
      return;
    }
    static const std::pair<std::string_view, std::optional<std::string> Entry::*> keywords[] = {
        {"msgctxt ", &Entry::context}, {"msgid ", &Entry::id}, {"msgstr ", &Entry::words}};
    std::string_view said = line;
    for (const auto& [keyword, part] : keywords) {
      if (said.substr(0, keyword.size()) != keyword) continue;
      if (entry_.words && part != &Entry::words) finish();
      if (entry_.line == 0) entry_.line = line_;
      if (entry_.*part) return spoil();
      open_ = &(entry_.*part).emplace();
      said.remove_prefix(keyword.size());
      while (!said.empty() && said[0] == ' ') said.remove_prefix(1);
      break;
    }
    const auto text = unquoted(said);
    if (!text || !open_) return spoil();
    *open_ += *text;
  }

  void spoil() {
    if (!std::exchange(entry_.broken, true))
      warn(line_, {"không đọc được dòng này", "this line cannot be read"},
           {"viết như msgstr \"…\"; dấu \" ở trong viết là \\\"",
            "write it like msgstr \"…\", with \\\" for a \" within"});
  }

  void finish() {
    const Entry entry = std::exchange(entry_, {});
    open_ = nullptr;
    if (entry.broken || entry.fuzzy || !entry.id || !entry.words) return;
    if (entry.id->empty() || entry.words->empty() || loaded_.catalog.words_.size() >= most_entries) return;
    const auto blanks = blanks_of(*entry.words);
    if (!blanks || blanks != blanks_of(*entry.id))
      return warn(entry.line, say("{} không có đúng các chỗ trống {{}} của {}", "{} has not the blanks {{}} of {}",
                                  quoted(*entry.words), quoted(*entry.id)),
                  {"giữ nguyên mỗi chỗ trống, theo đúng thứ tự", "keep every blank, in its order"});
    loaded_.catalog.words_.insert_or_assign(key_of(nfc(entry.context.value_or("")), nfc(*entry.id)), nfc(*entry.words));
  }

  void warn(int line, Words what, Words remedy) {
    if (loaded_.problems.size() < most_problems)
      loaded_.problems.push_back({Severity::warning, {file_, line, 0}, std::move(what), std::move(remedy)});
  }

  const std::string file_;
  LoadedCatalog loaded_;
  int line_ = 1;
  Entry entry_;
  std::string* open_ = nullptr;  // what a line that begins with " goes on with
};

const char* Catalog::find(const Phrase& phrase) const {
  const auto found = words_.find(key_of(phrase.context(), phrase.vietnamese()));
  return found == words_.end() ? phrase.vietnamese() : found->second.c_str();
}

const char* Tongue::say(const Phrase& phrase) const { return catalog_ ? catalog_->find(phrase) : phrase.vietnamese(); }

LoadedCatalog read_catalog(const std::string& file, std::string_view text) {
  if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
  if (valid_utf8(text)) return CatalogReader(file).read(text);
  return {{}, {{Severity::warning, {file}, {"tệp này không phải là UTF-8", "this file is not UTF-8"},
                {"lưu lại thành UTF-8", "save it as UTF-8"}}}};
}

LoadedCatalog load_catalog(const Disk& disk, const std::string& folder, Language language) {
  const std::string name = language == Language::english ? "en.po" : "vi.po";
  const auto text = disk.read(folder + "/" + name, most_bytes);
  if (text) return read_catalog("locales/" + name, *text);
  Problem problem = text.problem();
  problem.severity = Severity::warning;
  problem.where = {"locales/" + name};
  problem.remedy = {"bảng điều khiển nói tiếng Việt; chép lại thư mục assets/locales",
                    "the panel speaks Vietnamese; copy the folder assets/locales anew"};
  return {{}, {std::move(problem)}};
}

}  // namespace bangvang
