// ceremony.toml: the keys that stand at its top.
#include "base/phrases.h"
#include "loading/loading.h"
#include "loading/times.h"

namespace bangvang {
namespace {

void read_starts(Ceremony& ceremony, TomlReader& top) {
  const TomlValue* starts = top.ask("starts");
  if (!starts) return;
  std::string said = starts->text;
  if (said.size() >= 16 && said[10] == ' ') said[10] = 'T';
  if (said.size() == 16) said += ":00";
  const auto digits = [&](std::size_t at, std::size_t count) {
    int value = 0;
    for (std::size_t i = at; i < at + count; ++i)
      value = said[i] >= '0' && said[i] <= '9' ? value * 10 + (said[i] - '0') : 10'000;
    return value;
  };
  const bool shape =
      said.size() == 19 && said[4] == '-' && said[7] == '-' && said[10] == 'T' && said[13] == ':' && said[16] == ':';
  if (shape && possible_date(said.substr(0, 10)) && digits(0, 4) < 10'000 && digits(5, 2) <= 12 && digits(8, 2) <= 31 &&
      digits(11, 2) < 24 && digits(14, 2) < 60 && digits(17, 2) < 60) {
    ceremony.starts = said;
    return;
  }
  top.wrong(*starts, "starts", {"không phải là ngày và giờ", "is not a date and a time"},
            {"viết như 2023-03-01T08:00:00, không có dấu ngoặc kép",
             "write it like 2023-03-01T08:00:00, without quotation marks"});
}

}  // namespace

void read_ceremony_keys(Loading& loading, TomlReader& top) {
  static const Choices<bool> orders{{true, {"descending"}}, {false, {"ascending"}}};
  static const Choices<std::string> languages{{"vi", {"vi"}}, {"en", {"en"}}};
  Ceremony& ceremony = loading.ceremony;
  ceremony.id = top.text("id");
  ceremony.title = top.text("title");
  ceremony.subtitle = top.text("subtitle");
  ceremony.organizer = top.text("organizer");
  ceremony.place = top.text("place");
  ceremony.date = top.text("date");
  read_starts(ceremony, top);
  ceremony.language = top.choice("language", languages, ceremony.language);
  if (const std::string theme = top.text("theme"); !theme.empty()) ceremony.theme = theme;
  ceremony.motto = top.text("motto");
  ceremony.highest_honour_first = top.choice("order", orders, true);
  ceremony.members_count = top.whole("members_count", 0, 10'000);
}

}  // namespace bangvang
