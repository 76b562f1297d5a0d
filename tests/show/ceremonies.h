// Ceremonies built in code, for the tests of the show.
#pragma once
#include <optional>
#include <string>

#include "show/step.h"

namespace bangvang::sample {

inline Ceremony only_a_title() {
  Ceremony made;
  made.title = "Lễ trao giải";
  return made;
}

inline AgendaItem item(std::string text, std::string speaker = {}, AgendaKind kind = AgendaKind::speech,
                       std::vector<Reference> shows = {}) {
  AgendaItem made;
  made.item = std::move(text);
  made.speaker = std::move(speaker);
  made.kind = kind;
  made.shows = std::move(shows);
  return made;
}

inline Honour honour(std::string id, HonourLayout layout = HonourLayout::cards, int group = 8) {
  Honour made;
  made.name = "Danh hiệu " + id;
  made.id = std::move(id);
  made.layout = layout;
  made.group = group;
  return made;
}

// `count` recipients of the honour: r1, r2 …
inline void add_recipients(Ceremony& ceremony, int honour, int count, int batch = -1) {
  for (int i = 0; i < count; ++i) {
    Recipient made;
    made.id = "r" + std::to_string(ceremony.recipients.size() + 1);
    made.name = "Người " + std::to_string(ceremony.recipients.size() + 1);
    made.unit = "Đơn vị " + std::to_string(i % 12 + 1);
    made.honour = honour;
    made.batch = batch;
    ceremony.recipients.push_back(made);
  }
}

inline Ranking ranking(std::string id, std::vector<int> scores, Reveal reveal) {
  Ranking made;
  made.title = "Xếp hạng";
  made.id = std::move(id);
  made.reveal = reveal;
  made.criteria = {{"Điểm", {1, 0}, {}}};
  for (const int score : scores) {
    RankingRow row;
    row.unit = "Đơn vị " + std::to_string(made.rows.size() + 1);
    if (score >= 0) row.scores = {Decimal{score, 0}};
    made.rows.push_back(row);
  }
  return made;
}

inline Notice notice(std::string id, NoticeKind kind, std::optional<int> seconds = {}) {
  Notice made;
  made.title = "Thông báo " + id;
  made.id = std::move(id);
  made.kind = kind;
  made.seconds = seconds;
  return made;
}

inline void add_members(Ceremony& ceremony, int count) {
  for (int i = 0; i < count; ++i) {
    Member made;
    made.id = "m" + std::to_string(i + 1);
    made.name = "Đơn vị " + std::to_string(i + 1);
    ceremony.members.push_back(made);
  }
}

// One of everything.
inline Ceremony rich() {
  Ceremony made = only_a_title();
  for (int i = 0; i < 9; ++i) made.delegates.push_back({});
  made.agenda = {item("Khai mạc", "Nguyễn Văn A", AgendaKind::opening),
                 item("Chia sẻ kinh nghiệm", "", AgendaKind::talk),
                 item("Công bố kết quả", "", AgendaKind::notice,
                      {{SceneKind::ranking, "tong"}, {SceneKind::honour, "*"}, {SceneKind::leadership, ""}}),
                 item("Bế mạc", "Trần Thị B", AgendaKind::closing)};
  add_members(made, 2);
  Talk& talk = made.talks.emplace_back();
  talk.id = "ky-anh";
  talk.title = "Xây dựng nông thôn mới";
  talk.speaker = "Lê Văn C";
  Quote& motto = made.quotes.emplace_back();
  motto.id = "motto";
  motto.kicker = "Phương châm";
  made.notices = {notice("chao-co", NoticeKind::anthem), notice("giai-lao", NoticeKind::pause, 900),
                  notice("chup-anh", NoticeKind::group_photo)};
  Figures figures;
  figures.id = "kinh-te";
  figures.title = "Số liệu";
  figures.rows.resize(7);
  made.figures = {figures};
  made.rankings = {ranking("tong", {90, 95, 80, 80, 70}, Reveal::top_3)};

  made.honours = {honour("co-thi-dua", HonourLayout::portrait), honour("bang-khen", HonourLayout::cards),
                  honour("giay-khen")};
  made.honours[0].kind = HonourKind::nominated;
  made.honours[0].flowers_by = "Lãnh đạo tỉnh";
  made.honours[1].decision = "01/QĐ-UBND";
  made.honours[2].count = 14;
  Batch first, second;
  first.id = "dot-1";
  first.honour = second.honour = 1;
  second.id = "dot-2";
  second.call = CallTime::before;
  second.decision = "02/QĐ-UBND";
  made.batches = {first, second};
  add_recipients(made, 0, 1);
  add_recipients(made, 1, 2, 0);
  add_recipients(made, 1, 2, 1);

  made.leadership.emplace().year = "2023";
  made.leadership->flowers_by = "Lãnh đạo Ban";
  made.handover.emplace().what = "cờ luân lưu";
  made.pledge.emplace().title = "Ký giao ước thi đua";
  Album album;
  album.id = "le-ky";
  album.photos.resize(2);
  album.photos[0].id = "anh-1";
  album.photos[1].id = "anh-2";
  made.albums = {album};
  return made;
}

}  // namespace bangvang::sample
