// Emptied: table by table, rows counted.
#include "ceremony/emptied.h"

#include <string>

#include "base/phrases.h"

namespace bangvang {
namespace {

template <class Part>
std::size_t rows_in(const std::vector<Part>& parts) {
  std::size_t all = 0;
  for (const Part& part : parts) {
    if constexpr (requires { part.photos; }) all += part.photos.size();
    else if constexpr (requires { part.rows; }) all += part.rows.size();
    else ++all;
  }
  return all;
}

}  // namespace

Problems emptied(const Ceremony& running, const Ceremony& fresh) {
  Problems problems;
  const auto compare = [&](const char* file, const Words& rows, const auto& was, const auto& is) {
    const std::size_t gone = rows_in(was);
    if (gone == 0 || rows_in(is) > 0) return;
    problems.push_back({Severity::error, {}, say("{0} trống hoặc không còn: {1} {2} sẽ mất", "{0} is empty or gone: {1} {3} would go", file, gone, rows.vi, rows.en),
                        {"đưa các dòng trở lại; nếu muốn bỏ hẳn bảng này, kết thúc buổi lễ rồi mở lại từ đầu",
                         "put the rows back; to do without this table for good, end the show and begin it anew"}});
  };
  compare("recipients.csv", {"người nhận", "recipients"}, running.recipients, fresh.recipients);
  compare("honours.csv", {"danh hiệu", "honours"}, running.honours, fresh.honours);
  compare("rankings", {"dòng xếp hạng", "rows of rankings"}, running.rankings, fresh.rankings);
  compare("batches.csv", {"đợt trao", "batches"}, running.batches, fresh.batches);
  compare("agenda.csv", {"mục chương trình", "agenda items"}, running.agenda, fresh.agenda);
  compare("rundown.csv", {"dòng kịch bản", "rows"}, running.rundown, fresh.rundown);
  compare("members.csv", {"đơn vị", "members"}, running.members, fresh.members);
  compare("delegates.csv", {"đại biểu", "delegates"}, running.delegates, fresh.delegates);
  compare("figures", {"con số", "figures"}, running.figures, fresh.figures);
  compare("talks", {"tham luận", "talks"}, running.talks, fresh.talks);
  compare("quotes", {"câu trích", "quotes"}, running.quotes, fresh.quotes);
  compare("notices", {"thông báo", "notices"}, running.notices, fresh.notices);
  compare("photos", {"ảnh", "photos"}, running.albums, fresh.albums);
  return problems;
}

}  // namespace bangvang
