// bench: lists of 10,000 and 100,000 recipients, as a CSV and as a workbook, read from disk and compiled.
#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <zip.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "loading/load.h"
#include "platform/arrivals.h"
#include "platform/real_disk.h"
#include "show/step.h"
#include "verbs/bench_parts.h"
#include "verbs/statistics.h"

namespace bangvang {
namespace {

constexpr int times = 5;

constexpr const char* head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr const char* office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

// A row of the list, cell by cell: what is alike in many rows, and what is not.
std::vector<std::string> row_of(int number) {
  static constexpr const char* families[] = {"Nguyễn", "Trần", "Lê", "Phạm", "H’Mẫu Niê", "Công Tằng Tôn Nữ", "Đặng"};
  static constexpr const char* given[] = {"Thị Tuyết", "Văn Đức", "Hữu Ước", "Thùy Dương", "Minh", "Kdăm"};
  static constexpr const char* units[] = {"Tỉnh Thừa Thiên Huế", "Khoa Hồi sức cấp cứu; Bệnh viện Đa khoa tỉnh Nghệ An",
                                          "Trường Tiểu học xã Quỳnh Đôi", "Đồn Biên phòng cửa khẩu", "Đơn vị 04"};
  return {std::to_string(number), number % 2 ? "Ông" : "Bà", fmt::format("{} {} {}", families[number % 7], given[number % 6], number),
          "Phó Trưởng phòng Tổ chức cán bộ", units[number % 5], fmt::format("Hoàn thành xuất sắc nhiệm vụ năm 2022, lần thứ {}", number),
          "Bằng khen của Chủ tịch UBND tỉnh", fmt::format("{}", number / 10 + 1)};
}
const std::vector<std::string> header{"STT", "Danh xưng", "Họ và tên", "Chức vụ", "Đơn vị", "Thành tích", "Danh hiệu", "Đợt"};

std::string csv_of(int rows) {
  std::string text;
  for (int i = 0; i <= rows; ++i) {
    const std::vector<std::string> cells = i == 0 ? header : row_of(i);
    for (const std::string& cell : cells) text += (&cell == &cells[0] ? "\"" : ",\"") + cell + '"';
    text += '\n';
  }
  return text;
}

// As Excel writes it: numbers in cells, texts shared.
void write_workbook(const std::string& path, int rows) {
  std::string sheet = std::string(head) + "<worksheet><sheetData>", strings = std::string(head) + "<sst>";
  std::map<std::string, std::size_t> shared;
  for (int i = 0; i <= rows; ++i) {
    const std::vector<std::string> cells = i == 0 ? header : row_of(i);
    sheet += fmt::format("<row r=\"{}\">", i + 1);
    for (std::size_t at = 0; at < cells.size(); ++at) {
      const auto place = static_cast<char>('A' + at);
      if (i > 0 && (at == 0 || at + 1 == cells.size())) {
        sheet += fmt::format("<c r=\"{}{}\"><v>{}</v></c>", place, i + 1, cells[at]);
        continue;
      }
      const auto [text, fresh] = shared.try_emplace(cells[at], shared.size());
      if (fresh) strings += "<si><t>" + cells[at] + "</t></si>";
      sheet += fmt::format("<c r=\"{}{}\" t=\"s\"><v>{}</v></c>", place, i + 1, text->second);
    }
    sheet += "</row>";
  }
  const std::string relation = fmt::format("<Relationships><Relationship Id=\"r\" Type=\"{}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>", office);
  const std::string relations = fmt::format(
      "<Relationships><Relationship Id=\"s\" Type=\"{0}/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
      "<Relationship Id=\"t\" Type=\"{0}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>", office);
  const std::string workbook = "<workbook><sheets><sheet name=\"Danh sách\" id=\"s\"/></sheets></workbook>";
  sheet += "</sheetData></worksheet>";
  strings += "</sst>";
  zip_t* file = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
  if (!file) return;
  const auto add = [&](const char* name, const std::string& part) {
    zip_file_add(file, name, zip_source_buffer(file, part.data(), part.size(), 0), 0);
  };
  add("_rels/.rels", relation);
  add("xl/workbook.xml", workbook);
  add("xl/_rels/workbook.xml.rels", relations);
  add("xl/sharedStrings.xml", strings);
  add("xl/worksheets/sheet1.xml", sheet);
  if (zip_close(file) != 0) zip_discard(file);
}

// In a process of its own, for its memory.
int measure_list(const std::string& folder, const std::string& name, int rows) {
  const RealDisk disk;
  std::vector<double> loaded, compiled;
  for (int i = 0; i < times; ++i) {
    const double start = precise_ms();
    Loaded ceremony = load(disk, folder);
    loaded.push_back(precise_ms() - start);
    if (static_cast<int>(ceremony.ceremony.recipients.size()) != rows) return 1;
    compile(std::move(ceremony.ceremony));
    compiled.push_back(precise_ms() - start);
  }
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  print_measure(name + "_load_ms", median(loaded), "ms");
  print_measure(name + "_load_and_compile_ms", median(compiled), "ms");
  print_measure(name + "_peak_mb", static_cast<double>(used.ru_maxrss) / 1024, "MB");
  return 0;
}

template <class Work>
int in_a_process(Work work) {
  const pid_t child = fork();
  if (child == 0) {
    const int code = work();
    std::fflush(stdout);
    _exit(code);
  }
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

}  // namespace

int measure_loading() {
  std::error_code none;
  std::string folder = (std::filesystem::temp_directory_path(none) / "bangvang-bench-XXXXXX").string();
  if (!mkdtemp(folder.data())) return 1;
  std::ofstream(folder + "/ceremony.toml") << "title = \"Lễ\"\n";
  std::ofstream(folder + "/honours.csv") << "danh hiệu\nBằng khen của Chủ tịch UBND tỉnh\n";
  int failed = 0;
  for (const int rows : {10'000, 100'000}) {
    for (const bool workbook : {false, true}) {
      const std::string file = folder + (workbook ? "/recipients.xlsx" : "/recipients.csv");
      // Made in a process, too: what that takes is given back.
      in_a_process([&] {
        if (workbook) write_workbook(file, rows);
        else std::ofstream(file) << csv_of(rows);
        return 0;
      });
      failed |= in_a_process([&] { return measure_list(folder, fmt::format("{}_{}", workbook ? "xlsx" : "csv", rows), rows); });
      std::filesystem::remove(file, none);
    }
  }
  std::filesystem::remove_all(folder, none);
  return failed;
}

}  // namespace bangvang
