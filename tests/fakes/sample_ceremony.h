// Ceremonies made in memory: one ordinary, and ones that are hard on every scene.
#pragma once
#include <string>

#include "ceremony/ceremony.h"

namespace bangvang {

// Every scene has something to show; the words are those of the mock-ups.
inline Ceremony sample_ceremony() {
  Ceremony c;
  c.id = "mau";
  c.title = "Hội nghị tổng kết năm 2022";
  c.subtitle = "công tác thi đua, khen thưởng năm 2022, triển khai nhiệm vụ năm 2023";
  c.organizer = "Cụm thi đua các tỉnh Bắc Trung Bộ";
  c.place = "Nghệ An";
  c.date = "tháng 3 năm 2023";
  auto item = [&](AgendaKind kind, std::string name, std::string speaker, std::string position) {
    AgendaItem a;
    a.id = std::to_string(c.agenda.size() + 1);
    a.kind = kind;
    a.item = std::move(name), a.speaker = std::move(speaker), a.position = std::move(position);
    c.agenda.push_back(a);
  };
  item(AgendaKind::opening, "Khai mạc", "Nguyễn Đức Trung", "Chủ tịch UBND tỉnh Nghệ An");
  item(AgendaKind::report, "Báo cáo tổng kết năm 2022", "Nguyễn Thanh Nhàn", "Sở Nội vụ tỉnh Nghệ An");
  item(AgendaKind::notice, "Thảo luận", "", "Quảng Bình · Thừa Thiên Huế · Thanh Hóa");
  item(AgendaKind::notice, "Chia sẻ kinh nghiệm", "", "Hà Tĩnh · Nghệ An · Quảng Trị");
  item(AgendaKind::speech, "Phát biểu chỉ đạo", "Phạm Huy Giang", "Trưởng Ban Thi đua - Khen thưởng Trung ương");
  item(AgendaKind::notice, "Công bố kết quả, suy tôn khen thưởng", "", "");
  item(AgendaKind::notice, "Ký giao ước thi đua năm 2023", "", "Sáu tỉnh trong Cụm");
  item(AgendaKind::closing, "Bế mạc", "Võ Văn Hưng", "Chủ tịch UBND tỉnh Quảng Trị");

  auto member = [&](std::string id, std::string name, std::string movement, MemberRole role = MemberRole::none) {
    Member m;
    m.id = std::move(id), m.name = std::move(name), m.movement = std::move(movement), m.role = role;
    m.signatory_position = "Lãnh đạo UBND tỉnh";
    c.members.push_back(m);
  };
  member("thanh-hoa", "Thanh Hóa", "“Xây dựng Thanh Hóa trở thành tỉnh kiểu mẫu”");
  member("nghe-an", "Nghệ An", "“Nghệ An làm theo lời Bác dặn”", MemberRole::head);
  member("ha-tinh", "Hà Tĩnh", "“Đoàn kết, đổi mới, thi đua hoàn thành vượt mức các chỉ tiêu, nhiệm vụ năm 2022”");
  member("quang-binh", "Quảng Bình", "Kỷ niệm 65 năm Ngày Bác Hồ về thăm Quảng Bình");
  member("quang-tri", "Quảng Trị", "Chào mừng 50 năm Ngày giải phóng tỉnh Quảng Trị", MemberRole::deputy);
  member("hue", "Thừa Thiên Huế", "“Ngày Chủ nhật xanh – Hãy hành động để Thừa Thiên Huế thêm Xanh – Sạch – Sáng”");

  auto delegate = [&](std::string name, std::string position, DelegateRole role) {
    Delegate d;
    d.name = std::move(name), d.position = std::move(position), d.role = role;
    c.delegates.push_back(d);
  };
  delegate("Phạm Huy Giang", "Trưởng Ban Thi đua - Khen thưởng Trung ương", DelegateRole::chair);
  delegate("Nguyễn Đức Trung", "Chủ tịch UBND tỉnh Nghệ An", DelegateRole::chair);
  delegate("Võ Văn Hưng", "Chủ tịch UBND tỉnh Quảng Trị", DelegateRole::presidium);
  delegate("Đoàn Ngọc Lâm", "Phó Chủ tịch Thường trực UBND tỉnh Quảng Bình", DelegateRole::guest);
  delegate("Nguyễn Thanh Bình", "Phó Chủ tịch Thường trực UBND tỉnh Thừa Thiên Huế", DelegateRole::guest);

  Figures bars;
  bars.id = "truc-tiep", bars.title = "Công tác khen thưởng của Cụm", bars.chart = Chart::bars;
  bars.average = Decimal{425, 1}, bars.average_text = "42,5";
  bars.value_title = "Tỷ lệ khen thưởng người trực tiếp lao động";
  const int shares[] = {512, 476, 440, 413, 379, 330};
  for (int i = 0; i < 6; ++i) {
    Figure f;
    f.label = "Đơn vị 0" + std::to_string(i + 1);
    f.value = Decimal{shares[i], 1};
    f.value_text = std::to_string(shares[i] / 10) + "," + std::to_string(shares[i] % 10);
    f.unit = "%";
    bars.rows.push_back(f);
  }
  auto figure = [](std::string label, std::int64_t value, std::string text, std::string unit,
                   std::string qualifier = "", std::string change = "") {
    Figure f;
    f.label = std::move(label), f.value = Decimal{value, 0}, f.value_text = std::move(text), f.unit = std::move(unit);
    f.qualifier = std::move(qualifier), f.change = std::move(change);
    return f;
  };
  Figures mixed = bars;
  mixed.id = "hon-hop";
  mixed.rows.push_back(figure("tập thể, cá nhân được khen thưởng", 1248, "1.248", ""));
  mixed.rows.push_back(figure("điển hình tiên tiến được tuyên dương", 96, "96", ""));
  Figures big;
  big.id = "quy-mo", big.title = "Kết quả nổi bật năm 2022", big.chart = Chart::big;
  big.rows = {figure("Tập thể, cá nhân được khen thưởng", 1248, "1.248", "lượt", "", "tăng 12%"),
              figure("Điển hình tiên tiến được tuyên dương", 96, "96", "tập thể, cá nhân"),
              figure("Người dân tham gia ngày thứ Bảy xanh", 26000, "26.000", "người", "trên"),
              figure("Thu ngân sách so với kế hoạch", 55, "55", "%", "từ … trở lên")};
  Figures table;
  table.id = "so-sanh", table.title = "So sánh với kế hoạch", table.chart = Chart::table;
  table.rows = {figure("Mô hình điển hình mới", 64, "64", "mô hình", "", "tăng 9"),
                figure("Hội nghị chuyên đề", 12, "12", "hội nghị", "", "không đổi"),
                figure("Sáng kiến được công nhận", 207, "207", "sáng kiến", "", "giảm 4")};
  for (Figure& f : table.rows) f.previous = "55", f.target = "60";
  c.figures = {big, bars, mixed, table};

  Ranking ranking;
  ranking.id = "tong", ranking.title = "Kết quả chấm điểm, xếp loại";
  ranking.scale = {Decimal{800, 0}, Decimal{1000, 0}};
  ranking.classes = {{"Xuất sắc", Decimal{950, 0}}, {"Tốt", Decimal{900, 0}}, {"Khá", Decimal{0, 0}}};
  ranking.decimals = 2;
  ranking.reveal = Reveal::top_3;
  const char* const units[] = {"07", "03", "11", "01", "09", "05", "12", "02", "08", "04", "10", "06"};
  const int totals[] = {98425, 97950, 97575, 96800, 96125, 95550, 94875, 94100, 93225, 92150, 90875, 88900};
  for (int i = 0; i < 12; ++i) {
    RankingRow row;
    row.unit = std::string("Đơn vị ") + units[i];
    row.total = Decimal{totals[i], 2};
    ranking.rows.push_back(row);
  }
  c.rankings.push_back(ranking);

  auto honour = [&](std::string id, std::string name, HonourKind kind, HonourLayout layout) -> Honour& {
    Honour h;
    h.id = std::move(id), h.name = std::move(name), h.kind = kind, h.layout = layout;
    c.honours.push_back(h);
    return c.honours.back();
  };
  auto recipient = [&](int of, std::string name, std::string position, std::string unit,
                       RecipientKind kind = RecipientKind::person) -> Recipient& {
    Recipient r;
    r.id = "r" + std::to_string(c.recipients.size() + 1);
    r.honour = of, r.kind = kind;
    r.name = std::move(name), r.position = std::move(position), r.unit = std::move(unit);
    c.recipients.push_back(r);
    return c.recipients.back();
  };
  Honour& flag = honour("co-thi-dua", "Cờ thi đua của Chính phủ", HonourKind::nominated, HonourLayout::portrait);
  flag.basis = "Kết quả chấm điểm, xếp loại thi đua năm 2022 của Cụm";
  flag.flowers_by = "Phạm Huy Giang, Trưởng Ban Thi đua - Khen thưởng Trung ương";
  recipient(0, "Tỉnh Nghệ An", "", "", RecipientKind::collective);
  Honour& certificate =
      honour("bang-khen", "Bằng khen của Chủ tịch UBND tỉnh", HonourKind::conferred, HonourLayout::cards);
  certificate.decision = "000/QĐ-UBND", certificate.date = "2022-12-20";
  const char* const names[] = {"Nguyễn Văn A", "Trần Thị B", "H’Mẫu Niê Kdăm", "Phạm Thị D",
                               "Hoàng Văn Đ",  "Võ Thị E",   "Đặng Văn G",     "Bùi Thị H"};
  const char* const posts[] = {
      "Chủ tịch UBND xã",    "Giáo viên",         "Trưởng thôn",
      "Công nhân",           "Nông dân",          "Trung tâm Y tế dự phòng và Kiểm soát bệnh tật liên huyện",
      "Chiến sĩ biên phòng", "Bí thư chi bộ thôn"};
  for (int i = 0; i < 8; ++i)
    recipient(1, names[i], posts[i], "Đơn vị 0" + std::to_string(i + 1)).photo = i % 3 ? "photos/a.jpg" : "";
  honour("giay-khen", "Giấy khen của Giám đốc Sở", HonourKind::conferred, HonourLayout::list);
  for (int i = 1; i <= 14; ++i)
    recipient(2, "Tập thể mẫu số " + std::to_string(i), "", "Đơn vị " + std::to_string(10 + i),
              RecipientKind::collective);
  Honour& medal = honour("chien-si", "Chiến sĩ thi đua toàn quốc", HonourKind::conferred, HonourLayout::portrait);
  medal.decision = "01/QĐ-TTg";
  Recipient& person = recipient(3, "Nguyễn Thị A", "Điều dưỡng trưởng", "Khoa Hồi sức cấp cứu, Đơn vị 05");
  person.photo = "photos/b.jpg";
  person.citation = "Đã có thành tích xuất sắc trong phong trào thi đua, tận tụy phục vụ người bệnh năm 2022.";

  Talk talk;
  talk.id = "kinh-nghiem", talk.title = "Phong trào xây dựng nông thôn mới kiểu mẫu", talk.speaker = "Xã Quỳnh Đôi",
  talk.unit = "Tỉnh Nghệ An";
  c.talks.push_back(talk);
  Quote motto;
  motto.id = "motto", motto.text = c.motto = "Đoàn kết – Hợp tác – Cùng phát triển";
  Quote quote;
  quote.id = "loi-bac", quote.kicker = "Lời dạy", quote.text = "Thi đua là yêu nước, yêu nước thì phải thi đua.",
  quote.by = "Hồ Chí Minh";
  c.quotes = {motto, quote};
  Notice notice;
  notice.id = "chup-anh", notice.kind = NoticeKind::group_photo, notice.title = "Chụp ảnh lưu niệm",
  notice.text = "Lãnh đạo sáu tỉnh trong Cụm";
  Notice pause;
  pause.id = "giai-lao", pause.kind = NoticeKind::pause, pause.title = "Nghỉ giải lao", pause.seconds = 900;
  c.notices = {notice, pause};
  Pledge pledge;
  pledge.title = "Ký giao ước thi đua năm 2023";
  c.pledge = pledge;
  Handover handover;
  handover.what = "cờ luân lưu", handover.from = "Nghệ An", handover.to = "Quảng Trị", handover.year = "2023";
  c.handover = handover;
  Leadership leaders;
  leaders.year = "2023";
  leaders.head = {"Quảng Trị", "Đồng chí Võ Văn Hưng", "Chủ tịch UBND tỉnh Quảng Trị"};
  leaders.deputies = {{"Thừa Thiên Huế", "", ""}};
  leaders.flowers_by = "Đồng chí Nguyễn Đức Trung, Chủ tịch UBND tỉnh Nghệ An";
  c.leadership = leaders;
  Album album;
  album.id = "le-ky", album.title = "Lễ ký giao ước";
  Photo photo;
  photo.id = "1", photo.caption = "Sáu tỉnh trong Cụm ký giao ước thi đua năm 2023", photo.credit = "Minh họa";
  album.photos = {photo};
  c.albums.push_back(album);
  return c;
}

}  // namespace bangvang
