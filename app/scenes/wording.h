// Wording: the formal sentences of the wall, in the ceremony's language. A nomination is never worded as conferred.
#pragma once
#include <string>
#include <vector>

#include "show/step.h"

namespace bangvang {

// What joins parts that may be empty: no separator dangles.
std::string joined(const std::vector<std::string>& parts, const std::string& separator);
// "A, Chức vụ; B, Chức vụ" → people.
std::vector<Presenter> people_from(const std::string& text);

std::string gathering(const Ceremony&);                                // "Hội nghị", "Buổi lễ" … as the title calls it
// 2023-03-09 → "ngày 09 tháng 3 năm 2023"; else as written
std::string date_words(const Ceremony&, const std::string& date);
// "Nghệ An, ngày 09 tháng 3 năm 2023"
std::string place_and_date(const Ceremony&);
std::string decision_line(const Ceremony&, const std::string& decision, const std::string& date);
std::string conferral(const Ceremony&, const Honour&, bool posthumous = false);  // "Trao tặng", "Suy tôn, đề nghị tặng"
// What must not be overlooked of a recipient: "Truy tặng", "Nhận thay: Phạm Thị Ba (vợ)"; by his or her honour's kind.
std::vector<std::string> remarks_of(const Ceremony&, const Recipient&);
std::string head_count(const Ceremony&, const std::vector<int>& recipients);     // "02 tập thể, 12 cá nhân"
std::string head_count(const Ceremony&, int count);                    // kinds not known: "14 tập thể, cá nhân"
std::string credit_line(const Ceremony&, const std::string& credit);   // "Ảnh: …"
// People and units the ceremony names: they stay whole at line ends.
std::vector<std::string> known_names(const Ceremony&);
// The next agenda item after the step's own: public from the start. "" if none.
std::string next_item(const Program&, const Step&);

// Those of a group who have come, in that order.
std::vector<int> present_of(const Ceremony&, const Group&);
// Those who are called up for an honour, in that order: without who is absent.
std::vector<int> recipients_of(const Program&, int honour);

}  // namespace bangvang
