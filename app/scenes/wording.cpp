// Wording: dates, decisions, honours and counts as an office would write them.
#include "scenes/wording.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include <fmt/format.h>

#include "base/folding.h"
#include "scenes/binding.h"
#include "scenes/sketch.h"

namespace bangvang {
namespace {

struct Day {
  int day = 0, month = 0, year = 0;
};

// Three numbers between '-' or '/': year first, or day first.
std::optional<Day> day_from(const std::string& text) {
  int numbers[3] = {0, 0, 0};
  const char* at = text.data();
  const char* end = at + text.size();
  for (int i = 0; i < 3; ++i) {
    auto [next, error] = std::from_chars(at, end, numbers[i]);
    if (error != std::errc() || numbers[i] < 1) return std::nullopt;
    at = next;
    if (i < 2 && (at == end || (*at != '-' && *at != '/'))) return std::nullopt;
    if (i < 2) ++at;
  }
  if (at != end && *at != 'T' && *at != ' ') return std::nullopt;
  Day day = numbers[0] > 31 ? Day{numbers[2], numbers[1], numbers[0]} : Day{numbers[0], numbers[1], numbers[2]};
  if (day.day > 31 || day.month > 12 || day.year < 1000) return std::nullopt;
  return day;
}

bool begins(const std::string& text, std::initializer_list<std::string_view> words) {
  const std::string folded = fold(text);
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return folded.rfind(word, 0) == 0 &&
           (folded.size() == word.size() || folded[word.size()] == ' ' || folded[word.size()] == ':');
  });
}

// Official Vietnamese writes counts below ten with a nought.
std::string counted(const Ceremony& c, int count, const char* vi, const char* one, const char* many) {
  if (c.language == "vi") return fmt::format("{:02} {}", count, vi);
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

}  // namespace

std::string joined(const std::vector<std::string>& parts, const std::string& separator) {
  std::string text;
  for (const std::string& part : parts) {
    const std::string clean = trim(part);
    if (!clean.empty()) text += (text.empty() ? "" : separator) + clean;
  }
  return text;
}

std::vector<Presenter> people_from(const std::string& text) {
  std::vector<Presenter> people;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(';', at), text.size());
    const std::string one = trim(text.substr(at, end - at));
    const std::size_t comma = one.find(',');
    Presenter person{trim(one.substr(0, comma)), comma == std::string::npos ? "" : trim(one.substr(comma + 1))};
    if (!person.name.empty()) people.push_back(std::move(person));
    at = end + 1;
  }
  return people;
}

std::string gathering(const Ceremony& c) {
  if (c.language != "vi") return begins(c.title, {"conference"}) ? "conference" : "ceremony";
  if (begins(c.title, {"hoi nghi"})) return "Hội nghị";
  if (begins(c.title, {"dai hoi"})) return "Đại hội";
  if (begins(c.title, {"hoi thao"})) return "Hội thảo";
  if (begins(c.title, {"le"})) return "Buổi lễ";
  return "Chương trình";
}

std::string date_words(const Ceremony& c, const std::string& date) {
  const std::string clean = trim(date);
  const auto day = day_from(clean);
  if (!day) return clean;
  if (c.language == "vi")  // days below 10 and months 1, 2 take a nought in official papers
    return fmt::format("ngày {:02} tháng {}{} năm {}", day->day, day->month < 3 ? "0" : "", day->month, day->year);
  static const char* const months[] = {"January", "February", "March", "April", "May", "June", "July", "August",
                                       "September", "October", "November", "December"};
  return fmt::format("{} {} {}", day->day, months[day->month - 1], day->year);
}

std::string place_and_date(const Ceremony& c) {
  std::string when = date_words(c, c.date.empty() ? c.starts.substr(0, c.starts.find('T')) : c.date);
  const bool words = begins(when, {"ngay", "thang", "nam", "sang", "chieu", "toi", "quy"});
  // "Ngày …" written for itself goes on in small letters after the place; alone it begins with a capital.
  if (words && !trim(c.place).empty() && when[0] >= 'A' && when[0] <= 'Z')
    when[0] = static_cast<char>(when[0] - 'A' + 'a');
  if (words && trim(c.place).empty() && when[0] >= 'a' && when[0] <= 'z')
    when[0] = static_cast<char>(when[0] - 'a' + 'A');
  return joined({c.place, when}, ", ");
}

std::string decision_line(const Ceremony& c, const std::string& decision, const std::string& date) {
  const std::string number = trim(decision), day = date_words(c, date);
  if (number.empty()) return {};
  const std::string named = begins(number, {"quyet dinh", "decision", "nghi quyet", "to trinh", "bien ban"})
                                ? number
                                : wall(c, "Quyết định số ", "Decision No. ") + number;
  const bool flows = begins(day, {"ngay", "thang"});
  return day.empty() ? named : named + (flows ? " " : ", ") + day;
}

std::string conferral(const Ceremony& c, const Honour& honour, bool posthumous) {
  if (honour.kind == HonourKind::nominated)
    return posthumous ? wall(c, "Suy tôn, đề nghị truy tặng", "Nominated posthumously for")
                      : wall(c, "Suy tôn, đề nghị tặng", "Nominated for");
  if (posthumous) return wall(c, "Truy tặng", "Conferred posthumously");
  if (begins(honour.name, {"giai"})) return wall(c, "Trao", "Presentation of");
  return wall(c, "Trao tặng", "Presentation of");
}

std::vector<std::string> remarks_of(const Ceremony& c, const Recipient& r) {
  const bool nominated = r.honour >= 0 && c.honours[static_cast<std::size_t>(r.honour)].kind == HonourKind::nominated;
  std::vector<std::string> remarks;
  if (r.posthumous)
    remarks.push_back(nominated ? wall(c, "Đề nghị truy tặng", "Nominated posthumously")
                                : wall(c, "Truy tặng", "Posthumous"));
  if (const std::string proxy = trim(r.received_by); !proxy.empty()) {
    const std::string relation = trim(r.relation);
    remarks.push_back(
        wall(c, nominated ? "Đại diện: " : "Nhận thay: ", nominated ? "Represented by: " : "Received by: ") + proxy +
        (relation.empty() ? "" : " (" + relation + ")"));
  }
  return remarks;
}

std::string head_count(const Ceremony& c, const std::vector<int>& recipients) {
  int people = 0, collectives = 0, households = 0;
  for (int index : recipients) {
    switch (c.recipients[static_cast<std::size_t>(index)].kind) {
      case RecipientKind::person: ++people; break;
      case RecipientKind::collective: ++collectives; break;
      case RecipientKind::household: ++households; break;
    }
  }
  // A number and what it counts stay on one line.
  const auto part = [&](int count, const char* vi, const char* one, const char* many) {
    return count > 0 ? bind_all(counted(c, count, vi, one, many)) : "";
  };
  return joined({part(collectives, "tập thể", "collective", "collectives"),
                 part(households, "hộ gia đình", "household", "households"),
                 part(people, "cá nhân", "individual", "individuals")},
                ", ");
}

std::string head_count(const Ceremony& c, int count) {
  return counted(c, count, "tập thể, cá nhân", "recipient", "recipients");
}

std::string credit_line(const Ceremony& c, const std::string& credit) {
  const std::string clean = trim(credit);
  if (clean.empty()) return {};
  // "Anh" is a given name: only "Ảnh" says what it is.
  for (const char* said : {"Ảnh", "ảnh", "ẢNH"})
    if (clean.rfind(said, 0) == 0) return clean;
  if (begins(clean, {"nguon", "minh hoa", "hinh", "tranh", "photo", "photograph", "source", "illustration", "drawing"}))
    return clean;
  return wall(c, "Ảnh: ", "Photo: ") + clean;
}

std::vector<std::string> known_names(const Ceremony& c) {
  std::vector<std::string> names;
  for (const AgendaItem& item : c.agenda) names.push_back(item.speaker);
  for (const Delegate& delegate : c.delegates) names.push_back(delegate.name);
  for (const Member& member : c.members) names.push_back(member.name);
  return names;
}

std::string next_item(const Program& program, const Step& step) {
  const auto& agenda = program.ceremony.agenda;
  for (std::size_t i = static_cast<std::size_t>(std::max(-1, step.agenda) + 1); i < agenda.size(); ++i)
    if (!trim(agenda[i].item).empty()) return trim(agenda[i].item);
  return {};
}

std::vector<int> present_of(const Ceremony& c, const Group& group) {
  std::vector<int> present;
  for (const int one : group.recipients)
    if (!c.recipients[static_cast<std::size_t>(one)].absent) present.push_back(one);
  return present;
}

std::vector<int> recipients_of(const Program& program, int honour) {
  std::vector<int> recipients;
  for (const Group& group : program.groups) {
    if (group.honour != honour) continue;
    for (const int one : present_of(program.ceremony, group)) recipients.push_back(one);
  }
  return recipients;
}

}  // namespace bangvang
