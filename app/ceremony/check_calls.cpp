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
  check_loose(ceremony, problems);
  check_places(ceremony, problems);
}

}  // namespace bangvang
