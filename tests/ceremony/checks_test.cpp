// Checks across tables: each finding in its words.
#include "catch.h"
#include "rows.h"

using namespace bangvang;
using namespace bangvang::rows;

TEST_CASE("an empty ceremony has nothing to find") { CHECK(found({}) == Lines{}); }

TEST_CASE("a person named twice for an honour is found, namesakes elsewhere are not") {
  Ceremony c;
  add_honour(c, "Cờ");
  add_honour(c, "Bằng khen");
  add_recipient(c, "Nguyễn Văn A", "Huế");
  add_recipient(c, "Nguyễn Văn A", "Vinh");
  add_recipient(c, "nguyễn văn  a", "HUẾ");
  add_recipient(c, "Nguyễn Văn A", "Huế", 1);
  CHECK(found(c) == Lines{"recipients.csv:4: warning: “nguyễn văn  a” stands on line 2 already; remove one of the "
                          "rows, or tell them apart "
                          "by their units"});
}

TEST_CASE("written totals, places and classes that contradict the scores are shown with both") {
  Ceremony c;
  Ranking ranking = one_criterion();
  ranking.classes = {{"Tốt", Decimal{9, 0}}, {"Khá", Decimal{0, 0}}};
  RankingRow& first = add_row(ranking, "A", 95);
  first.total = Decimal{100, 1};
  first.place = 2;
  RankingRow& second = add_row(ranking, "B", 80);
  second.place = 1;
  second.class_name = "Tốt";
  c.rankings.push_back(ranking);
  CHECK(found(c) == Lines{"rankings/a.csv:2: warning: “A”: the total is written as 10,0, but the scores give 9,5; the "
                          "wall shows what is written; mend "
                          "the file if that is a slip",
                          "rankings/a.csv:2: warning: “A”: the place is written as 2, but the scores give 1; the wall "
                          "shows what is written; mend the "
                          "file if that is a slip",
                          "rankings/a.csv:3: warning: “B”: the place is written as 1, but the scores give 2; the wall "
                          "shows what is written; mend the "
                          "file if that is a slip",
                          "rankings/a.csv:3: warning: “B”: the class is written as “Tốt”, but the scores give “Khá”; "
                          "the wall shows what is written; "
                          "mend the file if that is a slip"});
}

TEST_CASE("totals written in other decimals, and results without scores, are no contradiction") {
  Ceremony c;
  Ranking ranking = one_criterion();
  add_row(ranking, "A", 95).total = Decimal{950, 2};
  RankingRow& unscored = add_row(ranking, "B", 0);
  unscored.scores = {std::nullopt};
  unscored.place = 1;
  c.rankings.push_back(ranking);
  CHECK(found(c) == Lines{});
}

TEST_CASE("a tie that only the file's order breaks is found") {
  Ceremony c;
  Ranking ranking = one_criterion();
  ranking.ties = Ties::ordinal;
  add_row(ranking, "A", 95);
  add_row(ranking, "B", 95);
  c.rankings.push_back(ranking);
  CHECK(found(c) == Lines{"rankings/a.csv:3: warning: “A” and “B” have equal totals; only the order of the file "
                          "decides their places; add "
                          "tie_break, or ties = \"standard\" to share the place"});
  c.rankings[0].ties = Ties::standard;
  CHECK(found(c) == Lines{});
}

TEST_CASE("units of a ranking are members, each once") {
  Ceremony c;
  add_member(c, "Nghệ An");
  add_member(c, "Thanh Hóa");
  Ranking ranking = one_criterion();
  add_row(ranking, "Tỉnh Nghệ An", 3);
  add_row(ranking, "Thanh Hoas", 2);
  add_row(ranking, "tỉnh Nghệ an", 1);
  c.rankings.push_back(ranking);
  CHECK(found(c) == Lines{"rankings/a.csv:3: warning: “Thanh Hoas” is not in members.csv; did you mean “Thanh Hóa”?",
                          "rankings/a.csv:4: warning: “tỉnh Nghệ an” stands on line 2 already; remove one of the "
                          "rows"});
  c.members_count = 7;  // not all are named: nobody can tell
  CHECK(found(c).size() == 1);
}

TEST_CASE("times that run backwards are found") {
  Ceremony c;
  for (const char* time : {"08:30", "", "08:15", "08:15"}) {
    AgendaItem item;
    item.origin = at("agenda.csv", static_cast<int>(c.agenda.size()) + 2);
    item.time = time;
    c.agenda.push_back(item);
  }
  CHECK(found(c) == Lines{"agenda.csv:4: warning: 08:15 is earlier than 08:30 on line 2 above; look at the times or "
                          "the order of the rows"});
}

TEST_CASE("honours without recipients, and counts that differ, are found") {
  Ceremony c;
  add_honour(c, "Cờ");
  add_honour(c, "Bằng khen").count = 14;
  add_honour(c, "Giấy khen").count = 2;
  add_recipient(c, "A", "", 2);
  CHECK(found(c) == Lines{"honours.csv:2: warning: nobody receives the honour “Cờ”; add recipients to recipients.csv, "
                          "or a count where they "
                          "are not named",
                          "honours.csv:4: warning: the honour “Giấy khen” has a count of 2, but 1 in recipients.csv; "
                          "mend the count or complete "
                          "the list"});
}

TEST_CASE("a conferred batch needs a presenter, a nomination has none, and nobody's batch is found") {
  Ceremony c;
  add_honour(c, "Cờ");
  add_honour(c, "Suy tôn", HonourKind::nominated);
  add_batch(c, "co.1", 0);
  add_batch(c, "st.1", 1).presenters = {{"Ông A", "Chủ tịch"}};
  add_batch(c, "st.2", 1);
  add_recipient(c, "A", "", 0, 0);
  add_recipient(c, "B", "", 1, 1);
  CHECK(found(c) == Lines{"batches.csv:2: warning: the batch “co.1” has no presenter; write who presents: “Name, "
                          "Position”",
                          "batches.csv:3: warning: the honour “Suy tôn” is a nomination and has no presenter; this is "
                          "not shown; clear the "
                          "presenters, or make the honour conferred",
                          "batches.csv:4: warning: nobody is in the batch “st.2”; write its id in the batch column of "
                          "recipients.csv, or "
                          "remove the row"});
}

TEST_CASE("heads, counts, pledge, handover and leadership are held against the members") {
  Ceremony c;
  c.pledge.emplace().origin = at("ceremony.toml", 9);
  CHECK(found(c) == Lines{"ceremony.toml:9: warning: there is a pledge, but no members.csv; add members.csv, so that "
                          "each signing is shown"});
  add_member(c, "Cao Bằng", MemberRole::head);
  add_member(c, "Lai Châu", MemberRole::head);
  c.handover.emplace().origin = at("ceremony.toml", 20);
  c.handover->from = c.handover->to = "Lai Chau";
  c.leadership.emplace().origin = at("ceremony.toml", 30);
  c.leadership->head.unit = "Hà Giang";
  c.leadership->deputies.resize(1);
  c.leadership->deputies[0].unit = "Hà Giang";
  CHECK(found(c) ==
        Lines{"ceremony.toml:20: warning: the flag is handed to the unit that has it; look at from and to",
              "ceremony.toml:30: warning: “Hà Giang” is not in members.csv; add it to members.csv, or mend the name",
              "ceremony.toml:30: warning: “Hà Giang” is not in members.csv; add it to members.csv, or mend the name",
              "ceremony.toml:30: warning: “Hà Giang” is both head and deputy; look at head and deputy",
              "members.csv:3: warning: “Cao Bằng” and “Lai Châu” are both the head; leave one of them as the head"});
  c.members_count = 1;
  CHECK(found(c).back() ==
        "members.csv:3: warning: “Cao Bằng” and “Lai Châu” are both the head; leave one of them as the head");
  CHECK(found(c)[4] ==
        "members.csv:2: warning: members_count is 1, but 2 members are named; mend members_count in ceremony.toml");
}
