// render: steps as PNG pictures, the same that the hall or the MC sees, settled.
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>

#include "photos/confined_developer.h"
#include "photos/photos_at_once.h"
#include "platform/real_disk.h"
#include "verbs/contact_sheet.h"
#include "scenes/mc_picture.h"
#include "verbs/mc_moment.h"
#include "verbs/staging.h"
#include "verbs/picture_names.h"
#include "verbs/picture_writer.h"
#include "verbs/render_test_card.h"
#include "verbs/terminal.h"
#include "verbs/verbs.h"

namespace bangvang {
namespace {

constexpr int smallest_side = 64, largest_side = 8192;  // px

void warn(const Problem& problem) { put_line(stderr, to_text(problem, terminal_language())); }

// Draws steps one after another into one buffer; time stands still.
class Drawing {
 public:
  Drawing(const Staging& staging, const RenderArguments& arguments)
      : canvas(staging.fonts()), staging_(staging), output_(staging.output(arguments.size[0], arguments.size[1])),
        mc_(arguments.mc), developer_(arguments.ceremony), photos_(developer_) {
    const auto& outputs = staging.program.ceremony.outputs;
    if (mc_) output_.safe = outputs.count("mc") ? outputs.at("mc").safe : Insets{};
    for (const Problem& problem : canvas.problems()) warn(problem);
  }
  Pixels draw(int step) {
    const Picture picture = picture_of(step);
    Pixels pixels = pixels_for(picture);
    canvas.paint(picture, pixels.view(), photos_);
    const std::string& id = staging_.program.steps[static_cast<std::size_t>(step)].id;
    for (const LayoutNote& note : picture.notes) {
      const Words what = note.kind == LayoutNote::Kind::cut ? Words{"chữ bị cắt bớt", "text cut short"}
                                                            : Words{"chữ quá nhỏ", "text too small"};
      put_line(stderr, fmt::format("{}: {}: {}", id, what.in(terminal_language()), note.text));
    }
    return pixels;
  }
  Problems photo_problems() const { return photos_.problems(); }
  Canvas canvas;

 private:
  Picture picture_of(int step) const {
    if (!mc_) return step_picture(staging_.program, step, output_, 0, {}, canvas);
    const McMoment moment = mc_moment(staging_.program, step);
    return mc_picture(staging_.program, moment.state, output_, moment.now, canvas);
  }

  const Staging& staging_;
  Output output_;
  bool mc_;
  ConfinedDeveloper developer_;
  PhotosAtOnce photos_;
};

bool is_folder(const std::string& path) {
  std::error_code failed;
  return path.ends_with('/') || std::filesystem::is_directory(path, failed);
}

void make_parent(const std::filesystem::path& file) {
  std::error_code failed;  // whether it worked is seen when the file is written
  if (file.has_parent_path()) std::filesystem::create_directories(file.parent_path(), failed);
}

// `output` as a file: itself, or `name` within it if it is a folder.
std::string file_for(const std::string& output, const std::string& name) {
  if (output.empty()) return name;
  return is_folder(output) ? (std::filesystem::path(output) / name).string() : output;
}

bool render_one(Drawing& drawing, int step, const std::string& path) {
  make_parent(path);
  PictureWriter writer;
  writer.write(path, drawing.draw(step));
  if (!writer.finish()) return false;
  put_line(stdout, path);
  return true;
}

bool write_sheets(Drawing& drawing, const std::vector<SheetEntry>& entries, const SheetGrid& grid, const std::string& file) {
  make_parent(file);
  PictureWriter writer;
  const auto per_page = static_cast<std::size_t>(grid.per_page());
  const int pages = static_cast<int>((entries.size() + per_page - 1) / per_page);
  for (int page = 0; page < pages && writer.good(); ++page) {
    const std::size_t first = static_cast<std::size_t>(page) * per_page;
    writer.write(page_name(file, page + 1, pages),
                 sheet_page(entries, first, std::min(per_page, entries.size() - first), grid, drawing.canvas));
  }
  if (!writer.finish()) return false;
  for (int page = 1; page <= pages; ++page) put_line(stdout, page_name(file, page, pages));
  return true;
}

bool render_many(Drawing& drawing, const Staging& staging, const RenderArguments& arguments) {
  const std::string name = name_of_folder(arguments.ceremony);
  const std::filesystem::path folder = arguments.output.empty() ? name + "-pictures" : arguments.output;
  const std::vector<Step>& steps = staging.program.steps;
  const int count = static_cast<int>(steps.size());
  const SheetGrid grid = sheet_grid(arguments.size[0], arguments.size[1]);
  std::vector<SheetEntry> entries;
  PictureWriter writer;
  if (arguments.all) make_parent(folder / "any");
  for (int i = 0; i < count && writer.good(); ++i) {
    const Step& step = steps[static_cast<std::size_t>(i)];
    Pixels pixels = drawing.draw(i);
    if (arguments.sheet) entries.push_back({fmt::format("{}  {}", step.cue, step.id), shrink(pixels, grid)});
    if (arguments.all) writer.write((folder / picture_name(i + 1, count, step.id)).string(), std::move(pixels));
  }
  if (!writer.finish()) return false;
  if (arguments.all) {
    const Words done{fmt::format("{} ảnh trong {}", count, folder.string()),
                     fmt::format("{} pictures in {}", count, folder.string())};
    put_line(stdout, done.in(terminal_language()));
  }
  if (!arguments.sheet) return true;
  return write_sheets(drawing, entries, grid,
                      arguments.all ? (folder / "000-all.png").string() : file_for(arguments.output, name + ".png"));
}

}  // namespace

int render(const RenderArguments& arguments) {
  if (arguments.step.empty() && !arguments.all && !arguments.sheet && !arguments.test_card) {
    return refuse({"chưa ghi vẽ bước nào", "no step was named"},
                  {"Thêm --step MÃ, --all hoặc --sheet", "Add --step ID, --all or --sheet"});
  }
  for (const int side : arguments.size) {
    if (side >= smallest_side && side <= largest_side) continue;
    return refuse({"cỡ ảnh phải từ 64x64 đến 8192x8192", "the size must be between 64x64 and 8192x8192"});
  }
  const RealDisk disk;
  int exit_code = 0;
  const auto staging = stage_ceremony(disk, arguments.ceremony, arguments.theme, arguments.anyway, exit_code);
  if (!staging) return exit_code;
  if (arguments.test_card) return render_test_card(arguments, *staging);
  int step = -1;
  if (!arguments.step.empty()) {
    step = staging->program.index_of(arguments.step);
    if (step < 0) return refuse_step(staging->program, arguments.step);
  }
  Drawing drawing(*staging, arguments);
  bool done = true;
  if (step >= 0) {
    const int count = static_cast<int>(staging->program.steps.size());
    done = render_one(drawing, step, file_for(arguments.output, picture_name(step + 1, count, arguments.step)));
  }
  if (done && (arguments.all || arguments.sheet)) done = render_many(drawing, *staging, arguments);
  for (const Problem& problem : drawing.photo_problems()) warn(problem);
  return done ? 0 : 1;
}

}  // namespace bangvang
