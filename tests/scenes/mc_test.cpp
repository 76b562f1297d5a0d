// The MC's screen: what stands on it at each kind of step, and that nothing of it is lost without a note.
#include <algorithm>

#include "catch.h"
#include "scenes/golden.h"
#include "scenes/lectern.h"

using namespace bangvang;

namespace {

Ceremony with_details() {
  Ceremony c = sample_ceremony();
  Batch batch;
  batch.id = "bang-khen.1", batch.honour = 1;
  batch.presenters = {{"Ông Nguyễn Đức Trung", "Chủ tịch UBND tỉnh"}};
  c.batches.push_back(batch);
  for (Recipient& r : c.recipients)
    if (r.honour == 1) r.batch = 0;
  Recipient& third = c.recipients[3];
  third.salutation = "Bà", third.say = "hơ-mẫu · ni-ê · kơ-đăm", third.stand = "bục số 3";
  third.citation = "Vận động nhân dân hiến đất làm đường liên thôn.";
  c.recipients[4].received_by = "Nguyễn Văn K", c.recipients[4].relation = "chồng";
  for (std::size_t i = 0; i < c.agenda.size(); ++i) c.agenda[i].minutes = 10;
  c.agenda[0].time = "08:00";
  return c;
}

const char* const third_recipient = "recipient:bang-khen.r4";

}  // namespace

TEST_CASE("a recipient's screen says form of address, name, how to say it, who, place, honour, decision, presenter") {
  Lectern mc(with_details());
  mc.take(third_recipient);
  for (const char* text : {"Đang trao 3/8", "Bằng khen của Chủ tịch UBND tỉnh", "Bà H’Mẫu Niê Kdăm",
                           "hơ-mẫu · ni-ê · kơ-đăm", "Trưởng thôn, Đơn vị 03", "bục số 3",
                           "Quyết định số 000/QĐ-UBND ngày 20 tháng 12 năm 2022",
                           "Ông Nguyễn Đức Trung, Chủ tịch UBND tỉnh",
                           "Vận động nhân dân hiến đất làm đường liên thôn."}) {
    INFO(text);
    CHECK(mc.says(text));
  }
}

TEST_CASE("the next two are there, and who receives for whom stands out") {
  Lectern mc(with_details());
  mc.take(third_recipient);
  CHECK(mc.says("Phạm Thị D"));
  CHECK(mc.says("Nhận thay: Nguyễn Văn K (chồng)"));
  CHECK(mc.says("Hoàng Văn Đ"));
  CHECK_FALSE(mc.says("Võ Thị E"));
}

TEST_CASE("of a live recipient who went from the data the MC sees what the hall does, and what comes next is of the new data") {
  Lectern mc(with_details());
  mc.take(third_recipient);
  const Program kept = mc.wall.program;
  Ceremony fresh = with_details();
  std::erase_if(fresh.recipients, [&](const Recipient& one) { return third_recipient == "recipient:bang-khen." + one.id; });
  mc.state.kept_hash = "old", mc.state.kept_step = third_recipient;
  mc.state.live = mc.state.previous = kept.steps[static_cast<std::size_t>(kept.index_of(third_recipient)) - 1].id;
  for (Recipient& one : fresh.recipients)
    if (one.name == "Phạm Thị D") one.name = "Phạm Thị Đào";
  mc.wall.program = compile(fresh);
  std::string all;
  for (const Text& text : texts_of(mc_picture(mc.wall.program, mc.state, mc.wall.output, mc.now, mc.wall.metrics, &kept))) all += text.text + " ";
  CHECK(squeezed(all).find(squeezed("Đang trao 3/8")) != std::string::npos);
  CHECK(squeezed(all).find(squeezed("H’Mẫu Niê Kdăm")) != std::string::npos);
  CHECK(squeezed(all).find(squeezed("Phạm Thị Đào")) != std::string::npos);
}

TEST_CASE("what is armed is next") {
  Lectern mc(with_details());
  mc.take(third_recipient);
  mc.state.standby = "recipient:bang-khen.r8";
  CHECK(mc.says("Đặng Văn G"));
  CHECK_FALSE(mc.says("Phạm Thị D"));
}

TEST_CASE("after the last step nothing is next") {
  Lectern mc;
  mc.take(mc.wall.program.steps.back().id);
  CHECK(mc.state.standby.empty());
  CHECK(mc.says("Hết chương trình"));
}

TEST_CASE("a group's screen lists those to be called, with their places") {
  Lectern mc(with_details());
  mc.take("batch:bang-khen.1");
  CHECK(mc.says("Mời lên sân khấu"));
  for (const char* name : {"Nguyễn Văn A", "Bà H’Mẫu Niê Kdăm", "Bùi Thị H", "Nhận thay: Nguyễn Văn K"})
    CHECK(mc.says(name));
}

TEST_CASE("a ranking's screen has who is called now, and of nobody before the first call") {
  Lectern mc;
  mc.take("ranking:tong");
  CHECK(mc.says("Sắp công bố kết quả"));
  const auto hidden = static_cast<std::size_t>(mc.wall.program.index_of("ranking:tong"));
  CHECK(mc_sheet(mc.wall.program, mc.wall.program.steps[hidden]).list.empty());
  mc.take("ranking:tong/place-2");
  CHECK(mc.says("Hạng 2 – Đơn vị 03"));
  CHECK(mc.says("979,50 điểm · Xuất sắc"));
  CHECK(mc.says("Hạng 1"));  // next
  CHECK_FALSE(mc.says("Hạng 3"));
}

TEST_CASE("units that share a place are called together") {
  Ceremony c = sample_ceremony();
  c.rankings[0].rows[1].total = c.rankings[0].rows[0].total;
  Lectern mc(c);
  mc.take("ranking:tong/place-1");
  for (const char* text : {"Đơn vị 07", "Đơn vị 03", "đồng hạng"}) CHECK(mc.says(text));
}

TEST_CASE("others of a ranking are listed from the last place up") {
  Lectern mc;
  mc.take("ranking:tong/others");
  const std::string words = mc.words();
  CHECK(words.find("Hạng 12") < words.find("Hạng 11"));
  CHECK(words.find("Hạng 5") < words.find("Hạng 4"));
  CHECK_FALSE(mc.says("984,25"));
}

TEST_CASE("a speaker has the time that is left, then the time over") {
  Lectern mc(with_details());
  mc.take("speaker:agenda#1");
  mc.wait(150);
  CHECK(mc.says("Còn lại"));
  CHECK(mc.says("07:30"));
  mc.wait(520);
  CHECK(mc.says("Quá giờ"));
  CHECK(mc.says("+01:10"));
}

TEST_CASE("the agenda item stands with its planned and actual time") {
  Lectern mc(with_details());
  mc.wait(6 * 60);
  mc.take("speaker:agenda#1");
  for (const char* text : {"Mục 1/8", "kế hoạch 08:00", "bắt đầu 08:06", "chậm 6 phút", "08:06:00"})
    CHECK(mc.says(text));
}

TEST_CASE("a break counts down on the MC's screen as in the hall") {
  Lectern mc;
  mc.take("countdown:giai-lao");
  mc.wait(70);
  CHECK(mc.says("Giải lao còn"));
  CHECK(mc.says("13:50"));
}

TEST_CASE("the picture changes with the next second of whatever runs on it") {
  Lectern mc(with_details());
  mc.take("speaker:agenda#1");
  mc.now.steady_ms += 2'300, mc.now.wall_ms += 2'900;
  CHECK(mc.picture().changes_at == mc.now.steady_ms + 100);
  mc.now.wall_ms -= 800;
  CHECK(mc.picture().changes_at == mc.now.steady_ms + 700);
}

TEST_CASE("a clock that is plainly wrong is not shown, and time left runs on") {
  Lectern mc(with_details());
  mc.take("speaker:agenda#1");
  mc.wait(60);
  mc.now.wall_ms = 5'000;
  CHECK_FALSE(mc.says(":05"));
  CHECK(mc.says("09:00"));
}

TEST_CASE("the MC is told that the hall sees black or hold, and still sees the step") {
  Lectern mc(with_details());
  mc.take(third_recipient);
  mc.state.look = Look::black;
  CHECK(mc.says("Hội trường: màn đen"));
  CHECK(mc.says("H’Mẫu Niê Kdăm"));
  mc.state.look = Look::hold;
  CHECK(mc.says("Hội trường: màn chờ"));
}

TEST_CASE("the operator's message stands above everything, and only while it is there") {
  Lectern mc;
  mc.take("speaker:agenda#1");
  CHECK_FALSE(mc.says("Người điều hành nhắn"));
  mc.state.mc_message = "Xin nói chậm lại, chờ máy quay";
  CHECK(mc.says("Người điều hành nhắn"));
  CHECK(mc.says("Xin nói chậm lại, chờ máy quay"));
  mc.state.hall_message = "Mời quý vị về chỗ";
  CHECK_FALSE(mc.says("Mời quý vị về chỗ"));
}

TEST_CASE("script lines are there in full") {
  Ceremony c = sample_ceremony();
  c.agenda[0].script = "Xin trân trọng kính mời ông lên khai mạc.";
  Lectern mc(c);
  mc.take("speaker:agenda#1");
  CHECK(mc.says("Lời dẫn"));
  CHECK(mc.says("Xin trân trọng kính mời ông lên khai mạc."));
}

TEST_CASE("a citation as long as a page is whole, or its loss is noted") {
  Ceremony c = with_details();
  std::string& citation = c.recipients[3].citation;
  for (int i = 0; i < 12; ++i)
    citation += " Mười năm liền giữ khoa an toàn, sạch đẹp và ấm áp, thứ " + std::to_string(i) + ".";
  Lectern mc(c);
  mc.take(third_recipient);
  CHECK(mc.says("thứ 11."));
  for (int i = 0; i < 200; ++i) citation += " Và còn nhiều việc nữa mà không ai kể hết được.";
  Lectern longer(c);
  longer.take(third_recipient);
  const Picture picture = longer.picture();
  CHECK(std::any_of(picture.notes.begin(), picture.notes.end(), [](const LayoutNote& note) {
    return note.kind == LayoutNote::Kind::cut && note.text.rfind("Vận động", 0) == 0;
  }));
}

TEST_CASE("a list too long for the screen says how many more there are") {
  Ceremony c = sample_ceremony();
  while (c.members.size() < 90) {
    c.members.push_back(c.members[0]);
    c.members.back().id = std::to_string(c.members.size());
    c.members.back().name = "Đơn vị " + std::to_string(c.members.size());
  }
  Lectern mc(c);
  mc.take("pledge");
  CHECK(mc.says("tên nữa"));
  CHECK_FALSE(mc.picture().notes.empty());
}

TEST_CASE("English ceremonies have an English screen") {
  Ceremony c = with_details();
  c.language = "en";
  Lectern mc(c);
  mc.take(third_recipient);
  for (const char* text : {"Presenting 3/8", "Presented by", "Next", "Then"}) CHECK(mc.says(text));
}

TEST_CASE("on every shape of screen every step stands within the frame and nothing overlaps") {
  struct Size {
    int width, height;
  };
  for (const Size size : {Size{1920, 1080}, Size{1024, 768}, Size{1024, 600}, Size{1280, 800}, Size{800, 480},
                          Size{1080, 1920}}) {
    Lectern mc(with_details(), size.width, size.height);
    mc.state.mc_message = "Chờ máy quay";
    const Frame frame = frame_of(mc.wall.output);
    for (const Step& step : mc.wall.program.steps) {
      mc.take(step.id);
      INFO(step.id << " at " << size.width << "×" << size.height);
      const Picture picture = mc.picture();
      std::vector<Rect> boxes;
      for (const Text& text : texts_of(picture)) boxes.push_back(mc.wall.letters(text));
      bool within = true, apart = true;
      for (std::size_t i = 0; i < boxes.size(); ++i) {
        const Rect& a = boxes[i];
        within = within && a.x > frame.left - 1 && a.x + a.w < frame.right + 1 && a.y > -1 && a.y + a.h < frame.H + 1;
        for (std::size_t j = 0; j < i; ++j) {
          const Rect& b = boxes[j];
          const float across = std::min(a.x + a.w, b.x + b.w) - std::max(a.x, b.x);
          const float down = std::min(a.y + a.h, b.y + b.h) - std::max(a.y, b.y);
          apart = apart && !(across > 1 && down > 1);
        }
      }
      CHECK(within);
      CHECK(apart);
    }
  }
}

TEST_CASE("the MC's screen is drawn as approved") {
  Lectern mc(with_details());
  for (const char* id : {third_recipient, "batch:bang-khen.1", "ranking:tong/place-2", "speaker:agenda#1"}) {
    mc.take(id);
    std::string name = id;
    std::replace_if(name.begin(), name.end(), [](char c) { return c == ':' || c == '/' || c == '#'; }, '_');
    check_golden("mc_" + name, to_text(mc.picture()));
  }
}
