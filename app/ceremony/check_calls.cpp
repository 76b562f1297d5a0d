// Who comes to the stage: in which group, at which place, and for whom.
#include <unordered_map>
#include <vector>

#include "base/folding.h"
#include "ceremony/findings.h"

namespace bangvang {
namespace {

void check_person(const Recipient& recipient, const Honour& honour, Problems& problems) {
  const std::string name = quoted(recipient.name);
  const bool comes = honour.kind == HonourKind::conferred && honour.layout != HonourLayout::list;
  if (recipient.posthumous && recipient.kind == RecipientKind::collective)
    warn(problems, recipient.origin,
         say("{} là tập thể mà ghi truy tặng", "{} is a collective, but is honoured posthumously", name),
         {"xóa dấu truy tặng, hoặc ghi loại là cá nhân", "clear posthumous, or make the kind a person"});
  else if (recipient.posthumous && recipient.received_by.empty() && comes)
    warn(problems, recipient.origin,
         say("{} được truy tặng mà chưa có người nhận thay", "{} is honoured posthumously, but nobody is named who receives it", name),
         {"ghi người nhận thay và quan hệ", "write received_by and relation"});
  if (!recipient.relation.empty() && recipient.received_by.empty())
    warn(problems, recipient.origin,
         say("{} có quan hệ {} mà không có người nhận thay", "{} has the relation {}, but nobody who receives", name,
             quoted(recipient.relation)),
         {"ghi người nhận thay, hoặc xóa quan hệ", "write received_by, or clear the relation"});
  else if (!recipient.received_by.empty() && spelling(recipient.received_by) == spelling(recipient.name))
    warn(problems, recipient.origin, say("{} nhận thay cho chính mình", "{} is named as his or her own proxy", name),
         {"xóa người nhận thay, hoặc ghi người khác", "clear received_by, or name somebody else"});
}

// Batches are cut by hand, so `group` does not cut them; 8 is also what stands there unless told.
void check_size(const Batch& batch, const Honour& honour, int people, Problems& problems) {
  if (honour.group == Honour{}.group || people <= honour.group) return;
  warn(problems, batch.origin,
       say("đợt {} có {} người, mà danh hiệu {} ghi mỗi đợt {}", "the batch {} has {} people, but the honour {} says {} a group",
           quoted(batch.id), people, quoted(honour.name), honour.group),
       {"chia đợt này ra, hoặc sửa số người mỗi đợt của danh hiệu", "part the batch, or mend the honour's group"});
}

// Some of an honour's people have a batch: those who have none were probably forgotten.
void check_loose(const Ceremony& ceremony, Problems& problems) {
  std::vector<int> batched(ceremony.honours.size()), loose(ceremony.honours.size());
  std::vector<const Recipient*> first(ceremony.honours.size());
  for (const Recipient& recipient : ceremony.recipients) {
    if (recipient.honour < 0) continue;
    const auto honour = static_cast<std::size_t>(recipient.honour);
    ++(recipient.batch < 0 ? loose : batched)[honour];
    if (recipient.batch < 0 && !first[honour]) first[honour] = &recipient;
  }
  for (std::size_t i = 0; i < loose.size(); ++i) {
    if (batched[i] == 0 || loose[i] == 0) continue;
    warn(problems, first[i]->origin,
         say("{} trong {} dòng của danh hiệu {} không có đợt; những người ấy lên sau cùng, thành đợt riêng",
             "{} of {} rows of the honour {} have no batch; these people come last, in groups of their own", loose[i],
             loose[i] + batched[i], quoted(ceremony.honours[i].name)),
         {"ghi đợt từ dòng này trở đi", "write their batch, from this row on"});
  }
}

// Two at one numbered place; "giữa" or "hàng đầu" may be several people's.
void check_places(const Ceremony& ceremony, Problems& problems) {
  std::unordered_map<std::string, const Recipient*> taken;
  for (const Recipient& recipient : ceremony.recipients) {
    const std::string& stand = recipient.stand;
    if (stand.empty() || recipient.batch < 0 || stand.find_first_not_of("0123456789") != std::string::npos) continue;
    const auto [other, fresh] = taken.emplace(std::to_string(recipient.batch) + "/" + stand, &recipient);
    if (fresh) continue;
    const Words line = line_of(other->second->origin, recipient.origin);
    warn(problems, recipient.origin,
         {fmt::format("vị trí {} trong đợt này đã có người ở {}", quoted(stand), line.vi),
          fmt::format("the place {} of this batch is taken on {}", quoted(stand), line.en)},
         {"mỗi người một vị trí đứng", "give everybody a place of their own"});
  }
}

// The number at the end of "bang-khen.2"; 0: the batch has a name of its own.
int number_of(const Batch& batch, const Honour& honour) {
  const std::string beginning = honour.id + ".";
  if (!batch.id.starts_with(beginning)) return 0;
  const std::string number = batch.id.substr(beginning.size());
  if (number.empty() || number.size() > 6 || number.find_first_not_of("0123456789") != std::string::npos) return 0;
  return std::stoi(number);
}

// The wall counts batches in the order in which they are called: “đợt 1/2” must not be what the list calls the second.
void check_turns(const Ceremony& ceremony, const std::vector<int>& people, Problems& problems) {
  std::vector<int> turns(ceremony.honours.size());
  std::vector<bool> told(ceremony.honours.size());
  for (std::size_t i = 0; i < ceremony.batches.size(); ++i) {
    const Batch& batch = ceremony.batches[i];
    if (batch.honour < 0 || people[i] == 0) continue;
    const auto at = static_cast<std::size_t>(batch.honour);
    const int number = number_of(batch, ceremony.honours[at]), turn = ++turns[at];
    if (number == 0 || number == turn || told[at]) continue;
    told[at] = true;
    warn(problems, batch.origin,
         say("đợt {} của danh hiệu {} lên ở lượt thứ {}, và màn hình ghi là đợt {}",
             "batch {} of the honour {} is called in turn {}, and the wall calls it group {}", number,
             quoted(ceremony.honours[at].name), turn, turn),
         {"xếp các dòng theo thứ tự đợt, đánh số đợt từ 1 trở đi", "put the rows in the order of their batches, and number these from 1 on"});
  }
}

// Numbered places in a batch that do not go the way its people are called up.
void check_standing_order(const Ceremony& ceremony, Problems& problems) {
  std::vector<int> last(ceremony.batches.size());
  std::vector<bool> told(ceremony.batches.size());
  for (const Recipient& recipient : ceremony.recipients) {
    const std::string& stand = recipient.stand;
    if (recipient.batch < 0 || stand.empty() || stand.size() > 6 || stand.find_first_not_of("0123456789") != std::string::npos) continue;
    const auto batch = static_cast<std::size_t>(recipient.batch);
    const int place = std::stoi(stand);
    if (place < last[batch] && !told[batch]) {
      told[batch] = true;
      warn(problems, recipient.origin,
           say("vị trí đứng {} đứng sau vị trí {} trong danh sách; màn hình và danh sách gọi đánh số theo thứ tự dòng",
               "the place {} comes after the place {} in the list; the wall and the call sheet number people by their rows", place, last[batch]),
           {"xếp các dòng của đợt theo vị trí đứng", "put the rows of the batch in the order of their places"});
    }
    last[batch] = std::max(last[batch], place);
  }
}

}  // namespace

void check_calls(const Ceremony& ceremony, Problems& problems) {
  std::vector<int> people(ceremony.batches.size());
  for (const Recipient& recipient : ceremony.recipients) {
    if (recipient.batch >= 0) ++people[static_cast<std::size_t>(recipient.batch)];
    if (recipient.honour >= 0) check_person(recipient, ceremony.honours[static_cast<std::size_t>(recipient.honour)], problems);
  }
  for (std::size_t i = 0; i < people.size(); ++i) {
    const Batch& batch = ceremony.batches[i];
    if (batch.honour >= 0) check_size(batch, ceremony.honours[static_cast<std::size_t>(batch.honour)], people[i], problems);
  }
  check_turns(ceremony, people, problems);
  check_loose(ceremony, problems);
  check_places(ceremony, problems);
  check_standing_order(ceremony, problems);
}

}  // namespace bangvang
