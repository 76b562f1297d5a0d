// A small evening for the panel's tests, and a panel without a window to draw it on.
#pragma once
#include <fstream>
#include <sstream>
#include <string>

#include "catch.h"
#include "panel/catalog.h"
#include "panel/panel.h"

namespace bangvang {

// Reads real font files, and catalogs; nothing else.
class FontDisk : public Disk {
 public:
  bool no_fonts = false;
  Result<std::string> read(const std::string& path, std::size_t) const override {
    std::ifstream in(path, std::ios::binary);
    if (no_fonts || !in) return Problem{Severity::error, {path, 0, 0}, {"không có", "missing"}, {}};
    std::stringstream bytes;
    bytes << in.rdbuf();
    return bytes.str();
  }
  FileKind kind(const std::string&) const override { return FileKind::missing; }
  std::vector<std::string> list(const std::string&) const override { return {}; }
  std::string resolved(const std::string&) const override { return ""; }
  Result<Done> replace(const std::string&, std::string_view) override { return Done{}; }
  Result<std::unique_ptr<Appender>> append_to(const std::string& path) override {
    return Problem{Severity::error, {path, 0, 0}, {"không ghi", "not written"}, {}};
  }
};

// As the program ships it.
inline Tongue english() {
  static const LoadedCatalog loaded = load_catalog(FontDisk(), BANGVANG_TREE "/assets/locales", Language::english);
  return {Language::english, &loaded.catalog};
}

inline void add_step(Program& program, Step step) {
  program.by_id[step.id] = static_cast<int>(program.steps.size());
  program.by_cue.emplace(step.cue, static_cast<int>(program.steps.size()));
  program.steps.push_back(std::move(step));
}

// Opening, speeches, a ranking in four steps, a batch of `recipients` people as one cue, the closing.
inline Program evening(int recipients = 8) {
  Program program;
  program.hash = "sample" + std::to_string(recipients);
  program.ceremony.title = "Hội nghị tổng kết phong trào thi đua năm 2022";
  int cue = 0;
  const auto add = [&](const char* id, const char* title, const char* section, SceneKind scene) {
    Step step;
    step.id = id;
    step.cue = std::to_string(++cue);
    step.title = title;
    step.section = section;
    step.scene = scene;
    add_step(program, step);
  };
  add("title", "Tiêu đề hội nghị", "", SceneKind::title);
  add("agenda", "Chương trình hội nghị", "", SceneKind::agenda);
  add("speaker:agenda#1", "Phát biểu khai mạc – Nguyễn Đức Trung", "Khai mạc", SceneKind::speaker);
  add("members", "Sáu đơn vị thành viên", "Khai mạc", SceneKind::members);
  add("figures:2022", "Số liệu năm 2022", "Kết quả, khen thưởng", SceneKind::figures);
  program.steps.back().script = "Kính mời quý vị đại biểu hướng lên màn hình theo dõi kết quả thi đua năm 2022.";
  program.steps.back().notes = "Chờ nhạc dừng rồi mới GO.";
  add("ranking:tong/others", "Xếp hạng – các đơn vị khác", "Kết quả, khen thưởng", SceneKind::ranking);
  for (int place = 3; place >= 1; --place) {
    Step step = program.steps.back();
    step.id = "ranking:tong/place-" + std::to_string(place);
    step.title = "Xếp hạng – hạng " + std::to_string(place);
    step.part = StepPart::place;
    add_step(program, step);
  }
  add("batch:bang-khen.1", "Bằng khen cấp tỉnh – đợt 1", "Kết quả, khen thưởng", SceneKind::batch);
  program.steps.back().script = "Sau đây, kính mời các đồng chí có tên lên nhận Bằng khen.";
  static const char* const names[] = {"Nguyễn Văn A", "Trần Thị B",   "H’Mẫu Niê Kdăm", "Phạm Thị D",
                                      "Hoàng Văn Đ",  "Võ Thị E",     "Đặng Văn G",     "Bùi Thị H"};
  for (int i = 0; i < recipients; ++i) {
    Recipient person;
    person.id = "so-" + std::to_string(i + 1);
    person.name = names[i % 8];
    person.position = "Trưởng thôn";
    person.unit = "Đơn vị 0" + std::to_string(i % 8 + 1);
    person.citation = "Đã có thành tích xuất sắc trong phong trào thi đua “Cả nước chung sức xây dựng nông thôn mới” "
                      "năm 2022, vận động nhân dân hiến đất làm đường liên thôn.";
    if (i % 8 == 2) person.say = "hơ-mẫu · ni-ê · kơ-đăm";
    program.ceremony.recipients.push_back(person);
    Step step = program.steps.back();
    step.id = "recipient:bang-khen.so-" + std::to_string(i + 1);
    step.title = person.name;
    step.scene = SceneKind::recipient;
    step.subject = i;
    step.script.clear();
    add_step(program, step);
  }
  add("notice:anh", "Chụp ảnh lưu niệm", "Kết quả, khen thưởng", SceneKind::notice);
  add("pledge", "Ký giao ước thi đua năm 2023", "Ký giao ước 2023", SceneKind::pledge);
  add("speaker:agenda#9", "Bế mạc – Võ Văn Hưng", "Bế mạc", SceneKind::speaker);
  add("title~2", "Tiêu đề hội nghị", "Bế mạc", SceneKind::title);
  return program;
}

// The panel on a desk, with an operator's mouse.
struct Bench {
  FontDisk disk;
  Program program;
  ShowState state;
  Keymap keymap = built_in_keymap();
  Problems problems;
  std::vector<LayoutNote> notes;
  Desk desk;
  PanelView view;
  PanelInput input;
  Panel panel{disk};

  explicit Bench(Program p = evening()) : program(std::move(p)) {
    view.program = &program;
    view.state = &state;
    view.keymap = &keymap;
    view.problems = &problems;
    view.notes = &notes;
    view.now = {5000000, 1669000920000, 7 * 3600};  // 10:22 in Hà Nội
    view.started_ms = 800000;
    view.outputs = {{{"Hội trường", "Hall"}, "HDMI-1", 1920, 1080, true, "", true}};
    go_to(0);
  }
  // Live there, the next step standing by, the hall has shown it and all before it.
  void go_to(int step) {
    state.live = program.steps[static_cast<std::size_t>(step)].id;
    const bool last = step + 1 == static_cast<int>(program.steps.size());
    state.standby = last ? "" : program.steps[static_cast<std::size_t>(step) + 1].id;
    state.entered_ms = view.now.steady_ms - 65000;
    for (int i = 0; i <= step; ++i) state.announced.insert(i);
    state.presented = state.live;
    for (PanelOutput& output : view.outputs) output.presented = state.live;
  }
  std::vector<Request> draw() {
    panel.prepare(input, program);
    std::vector<Request> requests = panel.draw(view, desk, input);
    input.pointer.clear();
    return requests;
  }
  // Draws once, so that everything has its place, then presses the left button in the middle of it.
  std::vector<Request> click(const std::string& name, int times = 1) {
    draw();
    INFO("looking for " << name);
    const auto place = panel.where(name);
    REQUIRE(place);
    const float x = place->x + place->w / 2, y = place->y + place->h / 2;
    using Kind = Pointer::Kind;
    input.pointer.push_back({Kind::move, x, y, 0, 0, view.now.steady_ms});
    for (int i = 0; i < times; ++i) {
      input.pointer.push_back({Kind::press, x, y, 0, 0, view.now.steady_ms += 60});
      input.pointer.push_back({Kind::release, x, y, 0, 0, view.now.steady_ms += 60});
    }
    std::vector<Request> requests = draw();
    view.now.steady_ms += 1000;  // far from the next click
    return requests;
  }
  bool says(const std::string& text) const { return panel.said().find(text) != std::string::npos; }
};

inline Request by_panel(Want want, std::string subject = "") { return {want, std::move(subject), "panel", false}; }

}  // namespace bangvang
