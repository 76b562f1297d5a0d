// ceremony.toml: the encodings of files, where a guess would be wrong or nobody shall have to guess.
#include "base/phrases.h"
#include "loading/encoding.h"
#include "loading/loading.h"

namespace bangvang {
namespace {

void tell(Loading& loading, TomlReader& keys, const std::string& key, const std::string& file) {
  const TomlValue* said = keys.ask(key);
  if (!said) return;
  keys.choice(key, encodings(), Encoding::utf8);  // reports what is none
  if (const auto encoding = encodings().find(said->text)) loading.source.tell_encoding(file, *encoding);
  if (file.empty() || !loading.source.missing(file)) return;
  keys.warn(*said, say("không có tệp {}", "there is no file {}", quoted(file)),
            loading.report.suggest(file, loading.source.list("."),
                                   {"ghi tên tệp như trong thư mục", "write its name as it is in the folder"}));
}

}  // namespace

void read_encodings(Loading& loading, TomlReader& top) {
  tell(loading, top, "encoding", "");
  auto files = top.table("encodings");
  if (!files) return;
  for (const auto& [name, value] : files->value().entries) {
    if (value.kind != TomlValue::Kind::table) {
      tell(loading, *files, name, name);
      continue;
    }
    // recipients.csv = "vni" without quotation marks around the name is a key in a table to TOML.
    auto parts = files->table(name);
    for (const auto& [ending, encoding] : value.entries) tell(loading, *parts, ending, name + "." + ending);
  }
}

}  // namespace bangvang
