// Minutes: a heading, the agenda as it ran, what was shown, who received what, and the results.
#include "show/minutes.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "show/announced.h"
#include "show/minutes_words.h"

namespace bangvang {
namespace {

using Names = std::pair<std::string, std::string>;  // honour and recipient, by id

class Paper {
 public:
  Paper(const Chronicle& chronicle, const MinutesNotes& notes)
      : told_(chronicle), notes_(notes), ceremony_(chronicle.last.program->ceremony), words_(chronicle, notes.utc_offset_s) {
    for (const RosterChange& change : told_.last.state.roster.changes)
      changes_[{change.honour, change.recipient}].push_back(&change);
    for (std::size_t i = 0; i < ceremony_.recipients.size(); ++i) {
      const Recipient& one = ceremony_.recipients[i];
      if (one.honour >= 0) recipients_[{honour_of(one).id, one.id}] = &one;
    }
  }

  std::string write() {
    heading();
    agenda();
    course();
    awards();
    results();
    line("");
    line(words_.say("(Lập tự động từ nhật ký điều khiển màn chiếu của buổi lễ; giờ là giờ của máy chiếu.)",
                    "(Made from the journal of the board that was shown; times are those of its machine.)"));
    return std::move(text_);
  }

 private:
  const Honour& honour_of(const Recipient& one) const { return ceremony_.honours[static_cast<std::size_t>(one.honour)]; }
  void line(const std::string& words) { text_ += one_line(words) + '\n'; }
  void row(const std::string& head, const std::string& words) {  // heads are five letters, or six
    text_ += fmt::format("{:<6} {}\n", head, one_line(words));
  }
  void section(const std::string& title) {
    const std::array<const char*, 5> numbers{"I", "II", "III", "IV", "V"};
    text_ += '\n' + fmt::format("{}. {}", numbers[sections_++], title) + '\n';
  }

  void heading() {
    line(words_.say("BIÊN BẢN DIỄN BIẾN", "MINUTES OF THE EVENING"));
    for (const std::string* words : {&ceremony_.title, &ceremony_.subtitle, &ceremony_.organizer})
      if (!words->empty()) line(*words);
    if (const std::string where = listed_with(", ", {ceremony_.place, ceremony_.date}); !where.empty()) line(where);
    line("");
    if (notes_.rehearsal)
      line(words_.say("ĐÂY LÀ BUỔI TỔNG DUYỆT, KHÔNG PHẢI BUỔI LỄ.", "THIS WAS A REHEARSAL, NOT THE CEREMONY."));
    const std::string began = words_.time(told_.began), ended = words_.time(told_.ended);
    const std::string lasted = words_.duration(told_.ended.since_ms);
    if (words_.clock_good()) line(words_.say("Bắt đầu: {}, {}.", "Began: {}, {}.", began, words_.date(told_.began)));
    else line(words_.say("Đồng hồ của máy chạy sai: mọi giờ dưới đây tính từ lúc bắt đầu.",
                         "The machine's clock was wrong: all times below are counted from the beginning."));
    if (notes_.ended) line(words_.say("Kết thúc: {} ({}).", "Ended: {} (after {}).", ended, lasted));
    else line(words_.say("Nhật ký không ghi lúc kết thúc; dòng cuối lúc {} (sau {}).",
                         "The end was not journaled; the last line is of {} (after {}).", ended, lasted));
    if (notes_.damaged_line > 0)
      line(words_.say("Nhật ký bị hỏng từ dòng {}: những gì sau đó không có trong biên bản này.",
                      "The journal is damaged from line {}: what came later is not in these minutes.", notes_.damaged_line));
    if (told_.lines_left_off > 0)
      line(words_.say("Nhật ký quá dài: {} dòng cuối không được đọc.", "The journal is too long: its last {} lines were not read.",
                      told_.lines_left_off));
    if (told_.missing_data)
      line(words_.say("Một bản dữ liệu đã dùng trong buổi lễ không còn được lưu: tên và tiêu đề dưới đây có thể khác với khi chiếu.",
                      "Some of the data that were shown are not kept any more: names and titles below may differ from those that were shown."));
    if (notes_.other_data)
      line(words_.say("Dữ liệu đã thay đổi sau buổi lễ: tên và tiêu đề dưới đây có thể khác với khi chiếu.",
                      "The data have changed since: names and titles below may differ from those that were shown."));
  }

  void agenda() {
    if (ceremony_.agenda.empty()) return;
    section(words_.say("CHƯƠNG TRÌNH", "THE AGENDA"));
    std::set<int> held;
    for (const ItemRun& run : told_.items) {
      if (run.row < 0 || static_cast<std::size_t>(run.row) >= ceremony_.agenda.size()) continue;
      held.insert(run.row);
      const AgendaItem& item = ceremony_.agenda[static_cast<std::size_t>(run.row)];
      const std::string how = listed_with("; ", {words_.duration(run.took_ms), words_.against_plan(item.time, run.began)});
      row(words_.time(run.began), fmt::format("{} ({})", listed_with(" – ", {item.item, item.speaker}), how));
    }
    for (std::size_t i = 0; i < ceremony_.agenda.size(); ++i) {
      if (held.count(static_cast<int>(i))) continue;
      const auto& steps = told_.last.program->steps;
      const bool followed = std::any_of(steps.begin(), steps.end(), [&](const Step& step) { return step.agenda == static_cast<int>(i); });
      if (followed) row("–", words_.say("{} (không diễn ra)", "{} (was not held)", ceremony_.agenda[i].item));
      else row("–", words_.say("{} (không có trong trình tự chiếu)", "{} (not in the run sheet)", ceremony_.agenda[i].item));
    }
  }

  std::string of(const ChronicleEvent& event) const {
    switch (event.kind) {
      case EventKind::shown: break;
      case EventKind::black: return words_.say("Màn chiếu tắt (đen) trong {}", "The hall's screen was black for {}", words_.duration(event.lasted_ms));
      case EventKind::hold: return words_.say("Màn chiếu ở hình chờ trong {}", "The hall's screen was on hold for {}", words_.duration(event.lasted_ms));
      case EventKind::freeze:
        return words_.say("Màn chiếu giữ nguyên hình trong {}", "The hall's screen was frozen for {}", words_.duration(event.lasted_ms));
      case EventKind::retracted: return words_.say("Rút lại phần vừa công bố: “{}”", "Taken back: “{}”", event.text);
      case EventKind::message: return words_.say("Thông báo trên màn chiếu: “{}”", "Message on the hall's screen: “{}”", event.text);
      case EventKind::reopened:
        return words_.say("Chương trình chiếu dừng đột ngột và được mở lại, ở phần “{}”", "The board had stopped and was opened again, at “{}”", event.text);
      case EventKind::began_anew: return words_.say("Bắt đầu lại từ đầu; những gì đã công bố trước đó không tính", "Everything began anew; what had been announced before does not count");
      case EventKind::data_taken: return words_.say("Dữ liệu của buổi lễ được thay bằng bản mới", "The ceremony's data were replaced by newer ones");
      case EventKind::brought_up: return words_.say("Hình trên màn chiếu được cập nhật theo dữ liệu mới", "The picture on the wall was brought up to the new data");
      case EventKind::unknown: return words_.say("Bước {} (không còn trong dữ liệu)", "Step {} (no longer in the data)", event.text);
    }
    return event.text;
  }

  void course() {
    section(words_.say("DIỄN BIẾN", "WHAT WAS SHOWN"));
    for (const ChronicleEvent& event : told_.events) row(words_.time(event.at), of(event));
    if (told_.events_left_off > 0)
      row("…", words_.say("và {} việc nữa", "and {} more", told_.events_left_off));
  }

  // What is to be said of one who was announced, after the name.
  std::string remarks(const Names& names, const Recipient& one, const Award& award) const {
    std::string text;
    if (award.shown.name != one.name && !changes_.contains(names))
      text += words_.say("; khi công bố ghi là “{}”", "; announced as “{}”", award.shown.name);
    if (!one.received_by.empty()) {
      text += words_.say("; người nhận thay: {}", "; received by {}", one.received_by);
      if (!one.relation.empty()) text += " (" + one.relation + ')';
    }
    const auto found = changes_.find(names);
    if (found == changes_.end()) return text;
    for (const RosterChange* change : found->second) {
      if (change->kind == ChangeKind::add) text += words_.say("; bổ sung trong buổi lễ", "; added during the evening");
      if (change->kind == ChangeKind::correct && !change->was.empty() && change->was != one.name)
        text += words_.say("; trong dữ liệu ghi là “{}”", "; in the data “{}”", change->was);
    }
    return text;
  }

  // Who was on the wall in the hall stays in the minutes, whatever the data say by now.
  void award(const Award& award) {
    const Names names{award.honour, award.recipient};
    const auto one = recipients_.find(names);
    const bool gone = one == recipients_.end();
    if (!gone && one->second->absent) return;
    const std::string called = award.called ? "" : words_.say("; có tên trên màn chiếu, chưa được mời riêng", "; named on the screen, not called up singly");
    const std::string remark = gone ? words_.say("; sau đó không còn trong dữ liệu", "; not in the data any more afterwards")
                                    : remarks(names, *one->second, award);
    row(words_.time(award.at), words_.person(gone ? award.shown : *one->second) + remark + called);
  }

  void awards() {
    std::map<std::string, std::vector<const Award*>> of_honour;
    for (const Award& award : told_.awards) of_honour[award.honour].push_back(&award);
    const Announced announced = announced_in(*told_.last.program, told_.last.state);
    bool begun = false;
    for (std::size_t i = 0; i < ceremony_.honours.size(); ++i) {
      const Honour& honour = ceremony_.honours[i];
      std::string absent;
      for (const auto& [names, changes] : changes_) {
        if (names.first != honour.id) continue;
        for (const RosterChange* change : changes)
          if (change->kind == ChangeKind::absent) absent += (absent.empty() ? "" : ", ") + change->was;
      }
      const std::vector<const Award*>& given = of_honour[honour.id];
      if (given.empty() && absent.empty() && !announced.honours[i].name) continue;
      if (!std::exchange(begun, true)) section(words_.say("KHEN THƯỞNG", "HONOURS"));
      const std::string decision = listed_with(", ", {honour.decision, honour.date});
      const bool nominated = honour.kind == HonourKind::nominated;
      line((nominated ? words_.say("Suy tôn, đề nghị tặng {}", "Nominated for {}", honour.name) : honour.name) +
           (decision.empty() ? "" : " (" + decision + ')') + ':');
      for (const Award* one : given) award(*one);
      if (given.empty() && honour.count && announced.honours[i].count)
        row("", words_.say("{} tập thể, cá nhân (dữ liệu không ghi tên)", "{} recipients (the data name none)", *honour.count));
      if (!absent.empty()) row("–", words_.say("Vắng mặt: {}", "Absent: {}", absent));
      of_honour.erase(honour.id);
    }
    for (const auto& [id, given] : of_honour) {  // of honours that went from the data
      if (given.empty()) continue;
      if (!std::exchange(begun, true)) section(words_.say("KHEN THƯỞNG", "HONOURS"));
      line(given.front()->honour_name + ':');
      for (const Award* one : given) award(*one);
    }
  }

  void ranking(std::size_t index, const std::vector<bool>& announced) {
    const Ranking& one = ceremony_.rankings[index];
    line(one.title + ':');
    const std::vector<Standing>& places = told_.last.program->standings[index];
    for (std::size_t i = 0; i < places.size(); ++i) {
      if (!announced[i]) continue;
      const std::string total = places[i].total ? show_decimal(*places[i].total, ceremony_.language) : std::string{};
      const std::string& unit = one.rows[static_cast<std::size_t>(places[i].row)].unit;
      row(places[i].place > 0 ? fmt::format("{:>5}", places[i].place) : "    –", listed_with("; ", {unit, total, places[i].class_name}));
    }
  }

  void leader(const std::string& role, const Leader& one) {
    if (const std::string who = listed_with(", ", {one.unit, one.person, one.position}); !who.empty()) row("", role + ": " + who);
  }

  void results() {
    const Announced announced = announced_in(*told_.last.program, told_.last.state);
    const auto any = [](const std::vector<bool>& places) { return std::find(places.begin(), places.end(), true) != places.end(); };
    const bool ranked = std::any_of(announced.standings.begin(), announced.standings.end(), any);
    const bool leaders = announced.leadership && ceremony_.leadership, handed = announced.handover && ceremony_.handover;
    if (!ranked && !leaders && !handed) return;
    section(words_.say("KẾT QUẢ ĐÃ CÔNG BỐ", "RESULTS ANNOUNCED"));
    for (std::size_t i = 0; i < announced.standings.size(); ++i)
      if (any(announced.standings[i])) ranking(i, announced.standings[i]);
    if (handed) {
      const Handover& one = *ceremony_.handover;
      line(listed_with(": ", {words_.say("Bàn giao {}", "Handover of {}", one.what), listed_with(" → ", {one.from, one.to})}));
    }
    if (!leaders) return;
    const Leadership& one = *ceremony_.leadership;
    line(one.year.empty() ? words_.say("Cụm trưởng, Cụm phó:", "Head and deputies:")
                          : words_.say("Cụm trưởng, Cụm phó năm {}:", "Head and deputies for {}:", one.year));
    leader(words_.say("Cụm trưởng", "Head"), one.head);
    for (const Leader& deputy : one.deputies) leader(words_.say("Cụm phó", "Deputy"), deputy);
  }

  const Chronicle& told_;
  const MinutesNotes& notes_;
  const Ceremony& ceremony_;
  MinutesWords words_;
  std::map<Names, std::vector<const RosterChange*>> changes_;
  std::map<Names, const Recipient*> recipients_;
  std::size_t sections_ = 0;
  std::string text_;
};

}  // namespace

std::string minutes(const Chronicle& chronicle, const MinutesNotes& notes) { return Paper(chronicle, notes).write(); }

}  // namespace bangvang
