// Markup: expat fed with the pieces of a part.
#include "loading/markup.h"

#include <expat.h>

#include <memory>

namespace bangvang {
namespace {

constexpr int deepest = 200;

std::string_view local(std::string_view name) {
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

struct Telling {
  MarkupReader& reader;
  XML_Parser parser;
  int depth = 0;
  bool refused = false;

  void refuse() {
    refused = true;
    XML_StopParser(parser, XML_FALSE);
  }
};

void opened(void* data, const XML_Char* name, const XML_Char** pairs) {
  auto& telling = *static_cast<Telling*>(data);
  if (telling.refused) return;
  if (++telling.depth > deepest) return telling.refuse();
  telling.reader.open(local(name), Attributes(pairs));
}

void closed(void* data, const XML_Char* name) {
  auto& telling = *static_cast<Telling*>(data);
  if (telling.refused) return;
  --telling.depth;
  telling.reader.close(local(name));
}

void wrote(void* data, const XML_Char* text, int length) {
  auto& telling = *static_cast<Telling*>(data);
  if (!telling.refused) telling.reader.text({text, static_cast<std::size_t>(length)});
}

// No office program writes one; whoever does means harm (entities that unfold without end).
void doctype(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int) {
  static_cast<Telling*>(data)->refuse();
}

}  // namespace

std::string_view Attributes::operator[](std::string_view name) const {
  for (const char* const* pair = pairs_; *pair; pair += 2) {
    const std::string_view whole = *pair;
    if (!whole.ends_with(name)) continue;
    if (whole.size() == name.size() || whole[whole.size() - name.size() - 1] == ':') return pair[1];
  }
  return {};
}

Result<Done> read_markup(Archive& archive, const std::string& part, MarkupReader& reader) {
  const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(XML_ParserCreate(nullptr), &XML_ParserFree);
  if (!parser) return damaged_file();
  Telling telling{reader, parser.get()};
  XML_SetUserData(parser.get(), &telling);
  XML_SetElementHandler(parser.get(), opened, closed);
  XML_SetCharacterDataHandler(parser.get(), wrote);
  XML_SetStartDoctypeDeclHandler(parser.get(), doctype);
  bool sound = true, enough = false;
  Result<Done> read = archive.read(part, [&](std::string_view piece) {
    sound = XML_Parse(parser.get(), piece.data(), static_cast<int>(piece.size()), 0) == XML_STATUS_OK;
    enough = reader.enough();
    return sound && !enough;
  });
  if (!read) return read;
  if (sound && !enough) sound = XML_Parse(parser.get(), "", 0, 1) == XML_STATUS_OK;
  if (!sound) return damaged_file();
  return Done{};
}

}  // namespace bangvang
