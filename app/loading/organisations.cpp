// Organisations: the words with which bodies and places begin.
#include "loading/organisations.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/folding.h"

namespace bangvang {
namespace {

using Phrases = std::vector<std::string>;

Phrases spelled(std::initializer_list<std::string_view> phrases) {
  Phrases all;
  for (const std::string_view phrase : phrases) all.push_back(spelling(phrase));
  return all;
}

// One of `phrases`, and then a word that makes no office of it.
bool begins(const std::string& text, const Phrases& phrases) {
  static const Phrases offices = spelled({"trưởng", "phó"});
  return std::any_of(phrases.begin(), phrases.end(), [&](const std::string& phrase) {
    if (text.rfind(phrase, 0) != 0) return false;
    if (text.size() == phrase.size()) return true;
    if (text[phrase.size()] != ' ' && text[phrase.size()] != '.') return false;
    const std::string next = text.substr(phrase.size() + 1, text.find_first_of(" ,;", phrase.size() + 1) - phrase.size() - 1);
    return std::find(offices.begin(), offices.end(), next) == offices.end();
  });
}

bool an_office_after_all(const std::string& text) {
  static const Phrases all = spelled({"công an viên", "thanh tra viên", "xã đội trưởng", "xã đội phó", "thôn đội trưởng", "báo cáo viên"});
  return begins(text, all);
}

}  // namespace

bool begins_with_place(std::string_view said) {
  static const Phrases all = spelled(
      {"xã", "phường", "thị trấn", "huyện", "quận", "thị xã", "thành phố", "tp", "tỉnh", "thôn", "bản", "ấp", "tổ dân phố", "khu phố",
       "khu dân cư", "làng", "sở", "ubnd", "hđnd", "ubmttq", "ủy ban", "hội đồng", "trường", "nhà trường", "đại học", "học viện", "công ty",
       "tổng công ty", "tập đoàn", "doanh nghiệp", "nhà máy", "xí nghiệp", "hợp tác xã", "htx", "ngân hàng", "kho bạc", "quỹ", "bệnh viện", "trạm",
       "trung tâm", "viện", "phòng", "văn phòng", "ban", "khoa", "bộ", "tổng cục", "cục", "chi cục", "vụ", "đơn vị", "công an", "bộ chỉ huy",
       "tòa án", "thanh tra", "đảng ủy", "đảng bộ", "chi bộ", "huyện ủy", "thành ủy", "tỉnh ủy", "mặt trận", "liên đoàn", "liên minh", "công đoàn",
       "đoàn thanh niên", "đoàn tncs", "chi đoàn", "tỉnh đoàn", "huyện đoàn", "hội", "chi hội", "câu lạc bộ", "clb", "báo", "đài",
       "đồn", "đội", "tiểu đoàn", "trung đoàn", "lữ đoàn", "sư đoàn", "đại đội", "nhà hát", "nhà văn hóa"});
  const std::string text = spelling(said);
  return begins(text, all) && !an_office_after_all(text);
}

bool begins_with_organisation(std::string_view said) {
  static const Phrases more = spelled({"tập thể", "nhân dân", "cán bộ", "nhóm", "tổ", "cụm", "khối", "giáo xứ", "chùa"});
  return begins(spelling(said), more) || begins_with_place(said);
}

}  // namespace bangvang
