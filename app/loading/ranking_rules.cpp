// [[ranking]]: weights, classes, ties, scale and the way of revealing.
#include <algorithm>

#include "base/folding.h"
#include "base/phrases.h"
#include "loading/ranking_rules.h"

namespace bangvang {
namespace {

const Choices<bool>& orders() {
  static const Choices<bool> all{{true, {"descending"}}, {false, {"ascending"}}};
  return all;
}
const Choices<Ties>& ties() {
  static const Choices<Ties> all{
      {Ties::standard, {"standard"}}, {Ties::dense, {"dense"}}, {Ties::ordinal, {"ordinal"}}};
  return all;
}
const Choices<Reveal>& reveals() {
  static const Choices<Reveal> all{
      {Reveal::all, {"all"}}, {Reveal::from_last, {"from-last"}}, {Reveal::top_3, {"top-3"}}};
  return all;
}

std::vector<std::string> criteria_names(const Ranking& ranking) {
  std::vector<std::string> names;
  for (const Criterion& criterion : ranking.criteria) names.push_back(criterion.name);
  return names;
}

Criterion* criterion_named(Ranking& ranking, std::string_view name) {
  const std::string folded = fold(name);
  for (Criterion& criterion : ranking.criteria) {
    if (fold(criterion.name) == folded) return &criterion;
  }
  return nullptr;
}

void unknown_criterion(TomlReader& keys, const TomlValue& value, const Ranking& ranking, const std::string& name) {
  const std::vector<std::string> names = criteria_names(ranking);
  keys.error(value, say("không có tiêu chí {} trong bảng điểm", "the sheet has no criterion {}", quoted(name)),
             keys.suggest(name, names, say("các tiêu chí: {}", "the criteria: {}", listed(names))));
}

void read_weights(TomlReader& keys, Ranking& ranking) {
  const TomlValue* weights = keys.ask("weights");
  if (!weights) return;
  constexpr std::size_t most = 1000;
  std::vector<const Criterion*> weighted;
  for (const auto& [name, value] : weights->entries) {
    if (weighted.size() > most) break;
    Criterion* criterion = criterion_named(ranking, name);
    if (!criterion) {
      unknown_criterion(keys, value, ranking, name);
    } else if (const auto weight = keys.number_in(value, name)) {
      criterion->weight = *weight;
      weighted.push_back(criterion);
    }
  }
  if (weights->kind != TomlValue::Kind::table) {
    keys.wrong(*weights, "weights", {"phải là một bảng", "must be a table"},
               {"viết { \"tiêu chí\" = 2 }", "write { \"criterion\" = 2 }"});
    return;
  }
  for (const Criterion& criterion : ranking.criteria) {
    if (std::find(weighted.begin(), weighted.end(), &criterion) != weighted.end()) continue;
    keys.warn(*weights,
              say("tiêu chí {} không có hệ số, được tính hệ số 1", "the criterion {} has no weight; it counts once",
                  quoted(criterion.name)),
              {"thêm hệ số của tiêu chí này", "add its weight"});
  }
}

void read_classes(TomlReader& keys, Ranking& ranking) {
  const TomlValue* classes = keys.ask("classes");
  if (!classes) return;
  for (const TomlValue& item : classes->items) {
    const TomlValue* name = item.find("name");
    const TomlValue* from = item.find("from");
    if (!name || !from || name->kind != TomlValue::Kind::text) {
      keys.wrong(item, "classes", {"thiếu name hoặc from", "lacks name or from"},
                 {"viết { name = \"Xuất sắc\", from = 900 }", "write { name = \"Xuất sắc\", from = 900 }"});
    } else if (const auto least = keys.number_in(*from, "from")) {
      ranking.classes.push_back({name->text, *least});
    }
  }
  if (classes->kind != TomlValue::Kind::list)
    keys.wrong(*classes, "classes", {"phải là một danh sách", "must be a list"},
               {"viết [{ name = \"Xuất sắc\", from = 900 }]", "write [{ name = \"Xuất sắc\", from = 900 }]"});
  std::stable_sort(ranking.classes.begin(), ranking.classes.end(),
                   [](const ScoreClass& a, const ScoreClass& b) { return a.from > b.from; });
}

void read_scale(TomlReader& keys, Ranking& ranking) {
  const TomlValue* scale = keys.ask("scale");
  if (!scale) return;
  if (scale->kind == TomlValue::Kind::list && scale->items.size() == 2) {
    const auto from = keys.number_in(scale->items[0], "scale");
    const auto to = keys.number_in(scale->items[1], "scale");
    if (!from || !to) return;
    if (*from < *to) {
      ranking.scale = {{*from, *to}};
      return;
    }
  }
  keys.wrong(*scale, "scale", {"phải là hai số, số nhỏ trước", "must be two numbers, the smaller first"},
             {"viết [0, 1000]", "write [0, 1000]"});
}

}  // namespace

void read_ranking_rules(TomlReader& keys, Ranking& ranking) {
  read_weights(keys, ranking);
  ranking.highest_first = keys.choice("order", orders(), true);
  ranking.ties = keys.choice("ties", ties(), Ties::standard);
  for (const std::string& name : keys.texts("tie_break")) {
    if (const Criterion* criterion = criterion_named(ranking, name)) ranking.tie_break.push_back(criterion->name);
    else unknown_criterion(keys, *keys.value().find("tie_break"), ranking, name);
  }
  ranking.decimals = keys.whole("decimals", 0, 9);
  read_classes(keys, ranking);
  read_scale(keys, ranking);
  ranking.reveal = keys.choice("reveal", reveals(), Reveal::all);
  keys.warn_of_others();
}

}  // namespace bangvang
