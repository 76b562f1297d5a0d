// bench: ten thousand recipients: searched as one types, and copied for the lobby once all of them are announced.
#include <algorithm>
#include <string_view>

#include "inputs/desk.h"
#include "platform/arrivals.h"
#include "show/revealed.h"
#include "verbs/bench_parts.h"
#include "verbs/statistics.h"

namespace bangvang {
namespace {

constexpr std::size_t recipients = 10'000;

// Names of every length and unit, whatever the ceremony has.
Program many_recipients() {
  static constexpr const char* families[] = {"Nguyễn", "Trần", "Lê", "Phạm", "H’Mẫu Niê", "Công Tằng Tôn Nữ", "Đặng"};
  static constexpr const char* given[] = {"Thị Tuyết", "Văn Đức", "Hữu Ước", "Thùy Dương", "Minh", "Kdăm"};
  static constexpr const char* units[] = {"Tỉnh Thừa Thiên Huế", "Khoa Hồi sức cấp cứu, Bệnh viện Đa khoa tỉnh Nghệ An",
                                          "Trường Tiểu học xã Quỳnh Đôi", "Đồn Biên phòng cửa khẩu", "Đơn vị 04"};
  Program program;
  for (std::size_t i = 0; i < recipients; ++i) {
    Recipient person;
    person.name = std::string(families[i % 7]) + ' ' + given[i % 6] + ' ' + std::to_string(i);
    person.position = "Phó Trưởng phòng Tổ chức cán bộ";
    person.unit = units[i % 5];
    Step step;
    step.id = std::to_string(i);
    step.scene = SceneKind::recipient;
    step.subject = static_cast<int>(i);
    step.title = person.name + " – " + person.unit;
    program.ceremony.recipients.push_back(std::move(person));
    program.steps.push_back(std::move(step));
  }
  return program;
}

// The same, of one honour, with all their groups and steps.
Program many_conferred() {
  const Program made = many_recipients();
  Ceremony ceremony;
  ceremony.title = "bench";
  ceremony.honours.resize(1);
  ceremony.honours[0].id = "h", ceremony.honours[0].name = "Bằng khen của Chủ tịch UBND tỉnh";
  ceremony.recipients = made.ceremony.recipients;
  for (std::size_t i = 0; i < ceremony.recipients.size(); ++i)
    ceremony.recipients[i].honour = 0, ceremony.recipients[i].id = std::to_string(i);
  return compile(std::move(ceremony));
}

// A late laureate, and somebody to be changed, letter by letter, with all that the form then says.
double slowest_in_the_form(const Program& program) {
  const ShowState state = opening_state(program, {});
  Desk desk;
  PeopleIndex people;
  double slowest = 0;
  for (const FormPage page : {FormPage::late, FormPage::who}) {
    open_form(desk, page, program, state);
    follow_form(desk, people, program, state);
    for (const char letter : std::string_view("nguyen van duc 9999")) {
      const double before = precise_ms();
      type_text(desk, std::string_view(&letter, 1));
      follow_form(desk, people, program, state);
      slowest = std::max(slowest, precise_ms() - before);
    }
  }
  return slowest;
}

// What follows each command on the composer's thread while a lobby is open: made anew, and compared with the one before.
double time_to_reveal_all(const Program& program) {
  ShowState state = opening_state(program, {});
  for (int step = 0; step < static_cast<int>(program.steps.size()); ++step) state.announced.insert(step);
  const Revealed before = revealed(program, state);
  std::vector<double> samples;
  for (int run = 0; run < 5; ++run) {
    const double start = precise_ms();
    const bool same = revealed(program, state) == before;
    samples.push_back(precise_ms() - start);
    if (!same) return -1;
  }
  return median(samples);
}

}  // namespace

void measure_search() {
  const Program program = many_recipients();
  SearchIndex index;
  const double start = precise_ms();
  index.follow(program);
  print_measure("search_index_ms", precise_ms() - start, "ms");
  double slowest = 0;
  for (const std::string_view query : {"thua thien hue", "nguyen van duc 9999", "Công Tằng Tôn Nữ", "khong co ai ten nay"}) {
    for (std::size_t typed = 1; typed <= query.size(); ++typed) {
      const double before = precise_ms();
      index.find(query.substr(0, typed));
      slowest = std::max(slowest, precise_ms() - before);
    }
  }
  print_measure("search_keystroke_max_ms", slowest, "ms");
  const Program conferred = many_conferred();
  print_measure("roster_keystroke_max_ms", slowest_in_the_form(conferred), "ms");
  print_measure("revealed_10000_ms", time_to_reveal_all(conferred), "ms");
}

}  // namespace bangvang
