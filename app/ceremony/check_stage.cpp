// Honours that nobody receives, and batches that nobody presents or belongs to.
#include <span>
#include <vector>

#include "ceremony/findings.h"

namespace bangvang {
namespace {

// Where the recipients stand: one table, or several.
Words lists_of(const Ceremony& ceremony) {
  const auto& people = ceremony.recipients;
  const std::string first = table_of(people, "recipients.csv");
  const bool one = people.empty() || table_of(std::span(&people.back(), 1), "recipients.csv") == first;
  return one ? Words{first, first} : Words{"các danh sách", "the lists"};
}

void check_honour(const Honour& honour, int named, const Words& lists, Problems& problems) {
  if (named == 0 && !honour.count)
    warn(problems, honour.origin,
         say("danh hiệu {} chưa có ai được khen thưởng", "nobody receives the honour {}", quoted(honour.name)),
         {fmt::format("thêm người vào {}, hoặc ghi số lượng nếu chưa có danh sách", lists.vi),
          fmt::format("add recipients to {}, or a count where they are not named", lists.en)});
  if (named > 0 && honour.count && *honour.count != named)
    warn(problems, honour.origin,
         {fmt::format("danh hiệu {} ghi số lượng {}, mà {} có {}", quoted(honour.name), *honour.count, lists.vi, named),
          fmt::format("the honour {} has a count of {}, but {} in {}", quoted(honour.name), *honour.count, named, lists.en)},
         {"sửa số lượng hoặc bổ sung danh sách", "mend the count or complete the list"});
}

// Else it was made of the recipients' column: it then stands where the first of its people does.
bool written_itself(const Batch& batch, const Recipient* first) {
  return !first || row_of(batch.origin) != row_of(first->origin);
}

void check_batch(const Ceremony& ceremony, const Batch& batch, int people, bool written, const Words& lists, Problems& problems) {
  const Honour& honour = ceremony.honours[static_cast<std::size_t>(batch.honour)];
  if (written && people == 0 && !honour.count)
    warn(problems, batch.origin, say("đợt {} không có ai", "nobody is in the batch {}", quoted(batch.id)),
         {fmt::format("ghi mã đợt vào cột đợt của {}, hoặc xóa dòng này", lists.vi),
          fmt::format("write its id in the batch column of {}, or remove the row", lists.en)});
  if (written && honour.kind == HonourKind::conferred && batch.presenters.empty())
    warn(problems, batch.origin, say("đợt {} chưa có người trao", "the batch {} has no presenter", quoted(batch.id)),
         {"ghi người trao: “Họ tên, Chức vụ”", "write who presents: “Name, Position”"});
  if (honour.kind == HonourKind::nominated && !batch.presenters.empty())
    warn(problems, batch.origin,
         say("danh hiệu {} là suy tôn nên không có người trao; cột này không được chiếu",
             "the honour {} is a nomination and has no presenter; this is not shown", quoted(honour.name)),
         {"xóa người trao, hoặc sửa tính chất của danh hiệu thành trao",
          "clear the presenters, or make the honour conferred"});
}

}  // namespace

void check_stage(const Ceremony& ceremony, Problems& problems) {
  std::vector<int> of_honour(ceremony.honours.size()), of_batch(ceremony.batches.size());
  std::vector<const Recipient*> first(ceremony.batches.size());
  const Words lists = lists_of(ceremony);
  for (const Recipient& recipient : ceremony.recipients) {
    if (recipient.honour >= 0) ++of_honour[static_cast<std::size_t>(recipient.honour)];
    if (recipient.batch < 0) continue;
    const auto batch = static_cast<std::size_t>(recipient.batch);
    if (of_batch[batch]++ == 0) first[batch] = &recipient;
  }
  for (std::size_t i = 0; i < of_honour.size(); ++i) check_honour(ceremony.honours[i], of_honour[i], lists, problems);
  for (std::size_t i = 0; i < of_batch.size(); ++i) {
    const Batch& batch = ceremony.batches[i];
    if (batch.honour >= 0) check_batch(ceremony, batch, of_batch[i], written_itself(batch, first[i]), lists, problems);
  }
}

}  // namespace bangvang
