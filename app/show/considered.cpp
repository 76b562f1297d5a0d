// considered: what the operator wants changed, made complete; or why it cannot be done.
#include <algorithm>
#include <utility>

#include "base/folding.h"
#include "base/phrases.h"
#include "show/references.h"
#include "show/seating.h"
#include "show/stage_marks.h"

namespace bangvang {
namespace {

using Answer = std::optional<Refusal>;

Refusal refuse(RefusalKind kind, Words why) { return {kind, std::move(why)}; }

// As it is journaled and shown: composed, one line, single spaces. What is far too long is cut, and then refused.
std::string tidy(const std::string& typed) {
  std::string text;
  for (const char letter : nfc(std::string_view(typed).substr(0, 16 * most_citation))) {
    const bool gap = static_cast<unsigned char>(letter) <= ' ' || letter == 0x7f;
    if (!gap) text += letter;
    else if (!text.empty() && text.back() != ' ') text += ' ';
  }
  return trim(text);
}

// One change at a time against the program and what has been announced of it.
class Consideration {
 public:
  Consideration(const Program& program, const ShowState& state, RosterChange draft)
      : program_(program), state_(state), marks_(program, state), change_(std::move(draft)) {}

  std::variant<RosterChange, Refusal> answer() {
    keep_what_was_said();
    if (auto why = refused()) return std::move(*why);
    return std::move(change_);
  }

 private:
  // Of a draft, what its kind of change is about.
  void keep_what_was_said() {
    const RosterChange said = std::move(change_);
    change_ = {};
    change_.kind = said.kind;
    change_.id = state_.roster.next;
    change_.honour = said.honour;
    const ChangeKind kind = said.kind;
    const bool adds = kind == ChangeKind::add, moves = kind == ChangeKind::move;
    const bool words = adds || kind == ChangeKind::share || kind == ChangeKind::correct;
    if (!adds && kind != ChangeKind::regroup) change_.recipient = said.recipient;
    if (kind == ChangeKind::swap) change_.other = said.other;
    if (adds || moves) change_.group = said.group;
    if (adds) change_.after = said.after;
    if (moves) change_.place = said.place;
    if (words || kind == ChangeKind::proxy) change_.name = said.name;
    if (kind == ChangeKind::proxy) change_.relation = said.relation;
    if (!words) return;
    change_.salutation = said.salutation;
    change_.position = said.position;
    change_.unit = said.unit;
    change_.say = said.say;
    if (!adds) return;
    change_.person = said.person;
    change_.citation = said.citation;
  }

  Answer refused() {
    if (state_.roster.changes.size() >= most_changes)
      return refuse(RefusalKind::too_many, {"Đã có quá nhiều thay đổi", "There are too many changes already"});
    if (auto why = tidy_texts()) return why;
    honour_ = honour_with(program_, change_.honour);
    if (honour_ < 0)
      return refuse(RefusalKind::unknown_honour, say("Không có danh hiệu {}", "There is no honour {}", quoted(change_.honour)));
    if (change_.kind == ChangeKind::add) return add();
    if (change_.kind == ChangeKind::regroup) return regroup();
    subject_ = recipient_with(program_, honour_, change_.recipient);
    if (subject_ < 0) return unknown(change_.recipient);
    change_.was = person().name;
    switch (change_.kind) {
      case ChangeKind::absent: return absent();
      case ChangeKind::move: return move();
      case ChangeKind::swap: return swap();
      case ChangeKind::proxy: return proxy();
      case ChangeKind::share: return share();
      default: return correct();
    }
  }

  Answer tidy_texts() {
    for (std::string* text : {&change_.salutation, &change_.name, &change_.position, &change_.unit, &change_.say,
                              &change_.relation, &change_.citation}) {
      *text = tidy(*text);
      const std::size_t most = text == &change_.citation ? most_citation : most_change_text;
      if (code_points(*text).size() > most)
        return refuse(RefusalKind::too_long, say("Dài quá {} chữ cái: {}", "Longer than {} letters: {}", most, quoted(*text)));
    }
    return {};
  }

  const Recipient& person() const { return program_.ceremony.recipients[static_cast<std::size_t>(subject_)]; }
  const Group& group(int index) const { return program_.groups[static_cast<std::size_t>(index)]; }
  std::string name_of(int recipient) const {
    return quoted(program_.ceremony.recipients[static_cast<std::size_t>(recipient)].name);
  }

  static Answer unknown(const std::string& id) {
    return refuse(RefusalKind::unknown_recipient,
                  say("Không có {} trong danh sách khen thưởng", "{} is not among the recipients", quoted(id)));
  }
  static Answer no_change() {
    return refuse(RefusalKind::already_so, {"Như thế không có gì thay đổi", "That would change nothing"});
  }
  static Answer no_name() { return refuse(RefusalKind::no_name, {"Chưa ghi tên", "There is no name yet"}); }

  bool is_absent(int recipient) const {
    return marks_.group_of(recipient) < 0 || program_.ceremony.recipients[static_cast<std::size_t>(recipient)].absent;
  }
  Answer not_there(int recipient) const {
    if (!is_absent(recipient)) return {};
    return refuse(RefusalKind::absent, say("{} đang được ghi là vắng mặt: hãy hoàn lại trước",
                                           "{} is marked absent: undo that first", name_of(recipient)));
  }
  Answer fixed(int recipient) const {
    if (!marks_.shown(recipient)) return {};
    return refuse(RefusalKind::already_announced,
                  say("{} đã được công bố: chỉ còn sửa được tên và người nhận thay",
                      "{} has been announced: only the name and who receives can still be changed", name_of(recipient)));
  }
  Answer unmovable(int recipient) const {
    auto why = not_there(recipient);
    return why ? why : fixed(recipient);
  }

  // On stage everybody keeps the mark that they stand on.
  Answer absent() {
    const int stage = marks_.group_of(subject_);
    if (stage >= 0 && marks_.touched(stage)) {
      const std::vector<int>& all = group(stage).recipients;
      change_.place = static_cast<int>(std::find(all.begin(), all.end(), subject_) - all.begin()) + 1;
    }
    if (!is_absent(subject_)) return fixed(subject_);
    return refuse(RefusalKind::already_so,
                  say("{} đã được ghi là vắng mặt", "{} is marked absent already", name_of(subject_)));
  }

  Answer swap() {
    const int other = recipient_with(program_, honour_, change_.other);
    if (other < 0) return unknown(change_.other);
    if (other == subject_) return no_change();
    if (auto why = unmovable(subject_)) return why;
    if (auto why = unmovable(other)) return why;
    change_.name = program_.ceremony.recipients[static_cast<std::size_t>(other)].name;
    return {};
  }

  Answer no_group() const {
    return refuse(RefusalKind::unknown_group, say("Danh hiệu này không có đợt {}", "This honour has no group {}", quoted(change_.group)));
  }

  Answer move() {
    if (auto why = unmovable(subject_)) return why;
    const int own = marks_.group_of(subject_);
    const int to = change_.group.empty() ? own : group_with(program_, honour_, change_.group);
    if (to < 0) return no_group();
    if (group(own).alone && to == own) return no_change();
    if (to != own && marks_.over(to))
      return refuse(RefusalKind::group_over, {"Đợt ấy đã xong: hãy chọn đợt khác", "That group has left the stage: choose another"});
    std::vector<int> people = group(to).recipients;
    std::erase(people, subject_);
    const int end = static_cast<int>(people.size()) + 1;
    if (change_.place < 0 || change_.place >= end) change_.place = 0;
    const int place = change_.place > 0 ? change_.place : end;
    for (int i = place; i < end; ++i) {
      if (marks_.shown(people[static_cast<std::size_t>(i - 1)]))
        return refuse(RefusalKind::already_announced, {"Chỗ ấy đã công bố qua rồi: hãy chọn chỗ phía sau",
                                                       "That place has been announced already: choose a later one"});
    }
    const auto& now = group(own).recipients;
    if (to == own && now[static_cast<std::size_t>(place - 1)] == subject_) return no_change();
    change_.group = group_id(program_.ceremony, group(to));
    return {};
  }

  Answer proxy() {
    if (change_.name.empty()) return no_name();
    if (auto why = not_there(subject_)) return why;
    const bool same = person().received_by == change_.name && person().relation == change_.relation;
    return same ? no_change() : Answer{};
  }

  Answer share() {
    if (change_.name.empty()) return no_name();
    if (change_.name == person().name) return no_change();
    return not_there(subject_);
  }

  Answer correct() const {
    const auto same = [](const std::string& right, const std::string& written) { return right.empty() || right == written; };
    const Recipient& now = person();
    const bool all = same(change_.salutation, now.salutation) && same(change_.name, now.name) && same(change_.say, now.say) &&
                     same(change_.position, now.position) && same(change_.unit, now.unit);
    return all ? no_change() : Answer{};
  }

  Answer add() {
    if (change_.name.empty()) return no_name();
    const auto& all = program_.ceremony.recipients;
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (all[i].honour != honour_ || all[i].name != change_.name || all[i].unit != change_.unit) continue;
      if (auto why = not_there(static_cast<int>(i))) return why;
      return refuse(RefusalKind::already_so,
                    say("{} đã có trong danh sách", "{} is in the list already", quoted(change_.name)));
    }
    int to = change_.group.empty() ? -1 : group_with(program_, honour_, change_.group);
    if (!change_.group.empty() && to < 0) return no_group();
    for (int g = 0; change_.group.empty() && g < static_cast<int>(program_.groups.size()); ++g) {
      if (group(g).honour == honour_ && !group(g).alone && (to < 0 || !group(g).recipients.empty())) to = g;
    }
    change_.group = to < 0 ? std::string{} : group_id(program_.ceremony, group(to));
    change_.recipient = free_id();
    const bool alone = !std::exchange(change_.after, {}).empty();  // as the draft wishes
    if (!alone && (to < 0 ? !marks_.honour_over(honour_) : !marks_.over(to))) return {};
    change_.since = state_.live;
    const int standby = program_.index_of(state_.standby);
    const bool closing = standby < 0 || program_.after(standby) < 0;  // nobody is called after the last step
    change_.after = closing ? state_.live : state_.standby;
    return {};
  }

  // What the row would be called in recipients.csv: once it is there, it is the same recipient.
  std::string free_id() const {
    std::string wanted = slug(change_.name + " " + change_.unit).substr(0, 300);
    if (wanted.empty()) wanted = "late-" + std::to_string(change_.id);
    std::string id = wanted;
    for (int n = 2; recipient_with(program_, honour_, id) >= 0; ++n) id = wanted + '-' + std::to_string(n);
    return id;
  }

  Answer regroup() {
    for (int g = 0; g < static_cast<int>(program_.groups.size()); ++g) {
      const Group& one = group(g);
      if (one.honour == honour_ && one.batch < 0 && !one.alone && marks_.touched(g)) change_.kept.push_back(one.number);
    }
    const Ceremony& data = program_.data ? *program_.data : program_.ceremony;
    std::vector<std::vector<int>> now, then;
    for (const Group& one : program_.groups) now.push_back(one.recipients);
    for (const Group& one : seat(data, with(state_.roster, change_)).grouping.groups) then.push_back(one.recipients);
    return now == then ? no_change() : Answer{};
  }

  const Program& program_;
  const ShowState& state_;
  StageMarks marks_;
  RosterChange change_;
  int honour_ = -1, subject_ = -1;
};

}  // namespace

std::variant<RosterChange, Refusal> considered(const Program& program, const ShowState& state, RosterChange draft) {
  return Consideration(program, state, std::move(draft)).answer();
}

}  // namespace bangvang
