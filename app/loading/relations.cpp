// Relations: the .rels parts of an Office file.
#include "loading/relations.h"

#include "loading/markup.h"

namespace bangvang {
namespace {

// "xl/" and "../xl/worksheets/sheet1.xml" → "xl/worksheets/sheet1.xml"
std::string joined(std::string folder, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  for (; target.starts_with("../"); target.remove_prefix(3)) {
    if (!folder.empty()) folder.pop_back();
    folder.erase(folder.rfind('/') + 1);
  }
  return folder + std::string(target);
}

class RelationsReader : public MarkupReader {
 public:
  explicit RelationsReader(std::string folder) : folder_(std::move(folder)) {}
  void open(std::string_view element, const Attributes& attributes) override {
    if (element != "Relationship" || attributes["TargetMode"] == "External" || all.size() >= most_parts) return;
    const std::string_view type = attributes["Type"];
    all.push_back({std::string(attributes["Id"]), std::string(type.substr(type.rfind('/') + 1)), joined(folder_, attributes["Target"])});
  }
  void close(std::string_view) override {}
  std::vector<Relation> all;

 private:
  std::string folder_;
};

}  // namespace

Result<std::vector<Relation>> relations_of(Archive& archive, const std::string& part) {
  const std::string folder = part.substr(0, part.rfind('/') + 1), name = part.substr(folder.size());
  const std::string rels = folder + "_rels/" + name + ".rels";
  RelationsReader reader(folder);
  if (archive.has(rels)) {
    const Result<Done> read = read_markup(archive, rels, reader);
    if (!read) return read.problem();
  }
  return std::move(reader.all);
}

std::string part_of(const std::vector<Relation>& relations, const std::string& sort) {
  for (const Relation& relation : relations)
    if (relation.sort == sort) return relation.part;
  return {};
}

}  // namespace bangvang
