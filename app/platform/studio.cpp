// Studio: whole pictures into textures, changed parts into buffers of their own.
#include "platform/studio.h"

#include <algorithm>
#include <chrono>
#include <set>

#include "painting/photo_marks.h"
#include "platform/preview.h"
#include "scenes/mc_picture.h"
#include "scenes/message_plate.h"
#include "scenes/panel_away.h"
#include "scenes/test_card.h"

namespace bangvang {

namespace {

// Remembers which photos were not there.
class Asking : public PhotoSource {
 public:
  explicit Asking(PhotoSource& source) : source_(source) {}
  std::shared_ptr<const PhotoImage> photo(const PhotoWish& wish) override {
    auto image = source_.photo(wish);
    if (!image) missing.insert(wish);
    return image;
  }
  std::set<PhotoWish> missing;

 private:
  PhotoSource& source_;
};

std::vector<Awaited> awaited(const Picture& picture, const std::set<PhotoWish>& missing) {
  std::vector<Awaited> all;
  for (const Mark& mark : picture.marks)
    if (const auto* photo = std::get_if<PhotoMark>(&mark))
      if (const auto wish = wish_of(*photo); wish && missing.contains(*wish)) all.push_back({*wish, photo->rect});
  return all;
}

Pixels blank(int width, int height) {
  return {width, height, std::vector<std::uint32_t>(static_cast<std::size_t>(width) * static_cast<std::size_t>(height))};
}

}  // namespace

Studio::Studio(const FontSetup& fonts, Dressings dressed, PhotoSource& photos)
    : canvas_(std::make_unique<Canvas>(fonts)), language_(fonts.language), dressed_(std::move(dressed)), photos_(photos) {}

Finished Studio::work(const Task& task) {
  if (const auto* const job = std::get_if<Job>(&task)) return compose(*job);
  if (const auto* const side = std::get_if<SideJob>(&task)) return compose(*side);
  if (const auto* const other = std::get_if<DressJob>(&task)) return dress(*other);
  const auto& reveal = std::get<RevealJob>(task);
  Revealed now = revealed(*reveal.of.program, reveal.of.state);
  if (reveal.last && *reveal.last == now) return Revelation{reveal.last};
  return Revelation{std::make_shared<const Revealed>(std::move(now))};
}

Redressed Studio::dress(const DressJob& job) {
  const Outfit& outfit = *job.outfit;
  dressed_ = outfit.dressings;
  if (outfit.fonts.language != language_ || !canvas_->covers(outfit.fonts.texts)) {
    auto other = std::make_unique<Canvas>(outfit.fonts);  // before the old one goes: both share fontconfig's present configuration
    canvas_ = std::move(other);
    language_ = outfit.fonts.language;
  }
  Redressed done{canvas_->problems()};
  if (outfit.font_problems)
    for (Problem& problem : outfit.font_problems(canvas_->unset_characters())) done.problems.push_back(std::move(problem));
  return done;
}

Picture Studio::layout(const Placard& placard, const Output& output) const {
  switch (placard.kind) {
    case Placard::Kind::test_card: break;
    case Placard::Kind::identify: return identify_picture(output, placard.monitor + 1, placard.name, *canvas_);
    case Placard::Kind::panel_away:
      return panel_away_picture({output.width, output.height, {}, output.theme}, placard.name, *canvas_);
  }
  return test_card(output, placard.name, placard.language, *canvas_);
}

Picture Studio::layout(const Job& job, const Output& output) const {
  const Subject& subject = job.order.subject;
  if (const auto& placard = job.order.placard) return layout(*placard, output);
  const int step = job.program->index_of(subject.step);
  if (step < 0 && subject.kind != Subject::Kind::hold) return black_picture(output);
  const Output room = above_message(output, subject.message, *canvas_);
  Picture picture = subject.kind == Subject::Kind::hold
                        ? hold_picture(*job.program, room, *canvas_)
                        : step_picture(*job.program, step, room, job.order.entered_ms, job.now, *canvas_);
  add_message(picture, output, subject.message, *canvas_);
  return picture;
}

Composed Studio::compose(const Job& job) {
  const auto start = std::chrono::steady_clock::now();
  const Subject& subject = job.order.subject;
  const Output output{subject.width, subject.height, dressed_.hall.safe, &dressed_.hall.theme};
  Composed done;
  done.order = job.order;
  const auto picture = std::make_shared<const Picture>(layout(job, output));
  done.picture = picture;
  done.photos = wishes_of(*picture);
  done.only_layout = job.only_layout;
  if (job.only_layout) return done;
  Asking photos(photos_);
  if (job.order.patch_of) {
    Rect part = damage(*job.order.patch_of, *picture);
    if (part.w > 0) {
      part = preview_grid(part, subject.width, subject.height);
      done.patched = part;
      done.patch = blank(static_cast<int>(part.w), static_cast<int>(part.h));
      canvas_->paint_part(*picture, part, done.patch.view(), photos);
      if (job.order.preview_of)
        done.preview = std::make_shared<const Pixels>(
            renewed(*job.order.preview_of, subject.width, subject.height, part, done.patch));
    }
  } else {
    PixelView target = job.target;
    if (!target.pixels) {
      done.patched = {0, 0, static_cast<float>(subject.width), static_cast<float>(subject.height)};
      done.patch = blank(subject.width, subject.height);
      target = done.patch.view();
    }
    canvas_->paint(*picture, target, photos);
    done.preview = std::make_shared<const Pixels>(smaller(target));
    const int to = job.program->index_of(subject.step), from = job.program->index_of(job.order.after);
    const Output room = above_message(output, subject.message, *canvas_);
    if (to >= 0 && from >= 0) done.transition = step_transition(*job.program, from, to, room, *canvas_);
  }
  done.waiting = awaited(*picture, photos.missing);
  done.took_ms = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
  return done;
}

Picture Studio::layout(const Moment& of, const SideJob& job, SideComposed& done) const {
  done.shows = of.state.live;
  const Output output{job.order.width, job.order.height, dressed_.mc.safe, nullptr};
  return mc_picture(*of.program, of.state, output, job.now, *canvas_, of.kept.get());
}

Picture Studio::layout(const LobbyMoment& of, const SideJob& job, SideComposed& done) const {
  const LobbyTurn turn = of.last ? next_turn(*of.revealed, *of.last, job.now) : lobby_turn(*of.revealed, job.now);
  const Output output{job.order.width, job.order.height, dressed_.lobby.safe, &dressed_.lobby.theme};
  done.shows = turn.scene;
  done.turn = turn;
  done.fade_ms = lobby_transition(*of.revealed, output).total_ms;
  return lobby_picture(*of.revealed, turn, output, job.now, *canvas_);
}

SideComposed Studio::compose(const SideJob& job) {
  SideComposed done;
  done.order = job.order;
  const auto picture = std::make_shared<const Picture>(
      std::visit([&](const auto& of) { return layout(of, job, done); }, job.of));
  done.picture = picture;
  Asking photos(photos_);
  if (!job.order.patch_of && job.target.pixels) {
    canvas_->paint(*picture, job.target, photos);
  } else {
    const Rect whole{0, 0, static_cast<float>(job.order.width), static_cast<float>(job.order.height)};
    done.patched = job.order.patch_of ? damage(*job.order.patch_of, *picture) : whole;
    if (done.patched.w > 0) {
      done.patch = blank(static_cast<int>(done.patched.w), static_cast<int>(done.patched.h));
      canvas_->paint_part(*picture, done.patched, done.patch.view(), photos);
    }
  }
  done.waiting = awaited(*picture, photos.missing);
  return done;
}

}  // namespace bangvang
