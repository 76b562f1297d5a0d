// A keymap file → Keymap. One error and the built-in keymap holds: half a keymap would surprise fingers.
#include <toml++/toml.h>

#include <fmt/format.h>

#include "base/folding.h"
#include "inputs/acts.h"
#include "inputs/key_names.h"
#include "inputs/keymap.h"

namespace bangvang {
namespace {

constexpr std::size_t max_bytes = 64 * 1024;

struct Reading {
  std::string file;
  Keymap keymap;
  Problems problems;

  void wrong(const toml::source_region& at, Words what, Words remedy) {
    problems.push_back({Severity::warning,
                        {file, static_cast<int>(at.begin.line), static_cast<int>(at.begin.column)},
                        std::move(what), std::move(remedy)});
  }
  Words near(std::string_view word, const std::vector<std::string>& known, Words otherwise) {
    std::string guess = nearest(word, known);
    if (guess.empty()) return otherwise;
    return {fmt::format("có phải “{}” không?", guess), fmt::format("did you mean “{}”?", guess)};
  }
  std::optional<Act> act(std::string_view name, const toml::source_region& at) {
    std::vector<std::string> known;
    for (const auto& [act, text] : act_names) {
      if (text == name) return act;
      known.emplace_back(text);
    }
    wrong(at, {fmt::format("không có thao tác “{}”", name), fmt::format("no act is called “{}”", name)},
          near(name, known, {"xóa dòng này", "remove this line"}));
    return std::nullopt;
  }
  void bind(Act act, const toml::node& node) {
    auto text = node.value_exact<std::string>();
    if (!text) {
      wrong(node.source(), {"một phím phải là chữ trong ngoặc kép", "a key is a text in quotes"},
            {"viết như \"Space\" hoặc \"Ctrl+Q\"", "write it like \"Space\" or \"Ctrl+Q\""});
      return;
    }
    auto stroke = stroke_named(*text);
    if (!stroke) {
      wrong(node.source(), {fmt::format("không có phím “{}”", *text), fmt::format("no key is called “{}”", *text)},
            near(*text, key_names(), {"viết như \"Space\" hoặc \"Ctrl+Q\"", "write it like \"Space\" or \"Ctrl+Q\""}));
    } else if (digit_of(stroke->key).value_or('0') != '0' && !stroke->ctrl && !stroke->alt) {  // no jump begins with 0
      wrong(node.source(), {fmt::format("phím số “{}” dành cho việc nhảy tới cảnh", *text),
                            fmt::format("the digit “{}” belongs to the jump", *text)},
            {"chọn phím khác", "choose another key"});
    } else if (const Binding* other = keymap.find(*stroke)) {
      wrong(node.source(), {fmt::format("phím “{}” đã dùng cho “{}”", *text, name_of(other->act)),
                            fmt::format("“{}” is already the key of “{}”", *text, name_of(other->act))},
            {"mỗi phím chỉ làm một việc", "a key does one thing"});
    } else {
      keymap.bindings.push_back({*stroke, act});
    }
  }
  void read(const toml::table& table) {
    for (const auto& [name, act] : act_names_in_file(table)) {
      const toml::node& node = *table.get(name);
      if (const toml::array* keys = node.as_array())
        for (const toml::node& one : *keys) bind(act, one);
      else
        bind(act, node);
    }
    for (auto [act, name] : {std::pair{Act::go, "go"}, {Act::back, "back"}, {Act::cancel, "cancel"}})
      if (labels(keymap, act).empty() && problems.empty())
        wrong({}, {fmt::format("không có phím nào cho “{}”", name), fmt::format("“{}” has no key", name)},
              {fmt::format("thêm dòng như {} = [\"…\"]", name), fmt::format("add a line like {} = [\"…\"]", name)});
  }
  // In the order of the help, whatever the file's; unknown names become problems.
  std::vector<std::pair<std::string, Act>> act_names_in_file(const toml::table& table) {
    std::vector<std::pair<std::string, Act>> found;
    for (const auto& [act, name] : act_names)
      if (table.contains(name)) found.emplace_back(name, act);
    for (const auto& [name, node] : table) act(name.str(), name.source());
    return found;
  }
};

}  // namespace

LoadedKeymap load_keymap(const Disk& disk, const std::string& path) {
  Reading reading;
  reading.file = path.substr(path.find_last_of('/') + 1);
  Result<std::string> text = disk.read(path, max_bytes);
  if (!text) {
    Problem problem = text.problem();
    problem.severity = Severity::warning;
    reading.problems.push_back(std::move(problem));
  } else {
    try {
      reading.read(toml::parse(*text));
    } catch (const toml::parse_error& error) {
      reading.wrong(error.source(), {fmt::format("tệp phím không đúng cú pháp TOML: {}", error.description()),
                                     fmt::format("the keymap is not TOML: {}", error.description())},
                    {"sửa dòng này", "mend this line"});
    }
  }
  if (reading.problems.empty()) return {std::move(reading.keymap), {}};
  for (Problem& problem : reading.problems) {
    problem.remedy.vi += "; tạm dùng bộ phím có sẵn trong chương trình";
    problem.remedy.en += "; the built-in keys are used meanwhile";
  }
  return {built_in_keymap(), std::move(reading.problems)};
}

}  // namespace bangvang
