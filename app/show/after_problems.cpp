// Compares each photo's step with the step that it waits for.
#include "show/after_problems.h"

#include "base/phrases.h"

namespace bangvang {
namespace {

constexpr std::size_t most_problems = 1000, most_comparisons = 200'000;  // for "did you mean"

class Waiting {
 public:
  explicit Waiting(const Program& program) : program_(program) {
    for (const Album& album : program.ceremony.albums) first_.emplace_back(album.photos.size(), -1);
    for (int i = static_cast<int>(program.steps.size()) - 1; i >= 0; --i) {
      const Step& step = program.steps[static_cast<std::size_t>(i)];
      if (step.scene == SceneKind::photos && !step.skip) first_[static_cast<std::size_t>(step.subject)][static_cast<std::size_t>(step.first)] = i;
    }
  }

  Problems take() {
    const std::vector<Album>& albums = program_.ceremony.albums;
    for (std::size_t album = 0; album < albums.size(); ++album)
      for (std::size_t photo = 0; photo < albums[album].photos.size(); ++photo)
        look_at(albums[album].photos[photo], first_[album][photo]);
    return std::move(problems_);
  }

 private:
  void look_at(const Photo& photo, int shown) {
    if (photo.after.empty() || problems_.size() == most_problems) return;
    const int awaited = program_.index_of(photo.after);
    if (awaited < 0) return unknown(photo);
    if (shown < 0 || awaited <= shown) return;
    const auto title = quoted(program_.steps[static_cast<std::size_t>(awaited)].title);
    problems_.push_back({Severity::warning, photo.origin,
                         say("ảnh được chiếu trước bước mà ảnh phải chờ: {} ({})",
                             "the photo is shown before the step that it must wait for: {} ({})", quoted(photo.after), title),
                         {"xếp album sau bước đó trong trình tự, hoặc sửa cột này",
                          "place the album behind that step in the run sheet, or mend this cell"}});
  }

  void unknown(const Photo& photo) {
    const Words otherwise{"“bangvang steps” liệt kê các bước", "“bangvang steps” lists the steps"};
    Words remedy = otherwise;
    if ((comparisons_ += program_.steps.size()) <= most_comparisons) {
      if (ids_.empty())
        for (const Step& step : program_.steps) ids_.push_back(step.id);
      remedy = did_you_mean(photo.after, ids_, otherwise);
    }
    problems_.push_back({Severity::warning, photo.origin,
                         say("trình tự không có bước mà ảnh phải chờ: {}",
                             "the run sheet has no such step as the photo must wait for: {}", quoted(photo.after)),
                         std::move(remedy)});
  }

  const Program& program_;
  std::vector<std::vector<int>> first_;  // by album and photo: its first step that GO reaches, or −1
  std::vector<std::string> ids_;
  std::size_t comparisons_ = 0;
  Problems problems_;
};

}  // namespace

Problems after_problems(const Program& program) { return Waiting(program).take(); }

}  // namespace bangvang
