// Opens the file, hands it to the process, believes nothing, and copies the pixels.
#include "photos/confined_developer.h"

#include <poll.h>
#include <signal.h>
#include <sys/eventfd.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdint>
#include <utility>

namespace bangvang {
namespace {

bool believable(const PhotoAnswer& answer, const PhotoRequest& request) {
  if (answer.outcome > PhotoOutcome::no_memory) return false;
  if (answer.outcome != PhotoOutcome::done) return true;
  const std::uint64_t pixels = std::uint64_t{answer.full_width} * answer.full_height;
  if (pixels == 0 || pixels > static_cast<std::uint64_t>(most_photo_pixels)) return false;
  if (request.measure != 0) return true;
  if (request.cover != 0) return answer.width == request.width && answer.height == request.height;
  return answer.width >= 1 && answer.width <= request.width && answer.height >= 1 && answer.height <= request.height;
}

// A colour above its alpha would overflow into its neighbours when it is blended.
void make_premultiplied(std::vector<std::uint32_t>& words) {
  for (std::uint32_t& word : words) {
    const std::uint32_t alpha = word >> 24;
    if (alpha == 255) continue;
    word = alpha << 24 | std::min(word >> 16 & 255, alpha) << 16 | std::min(word >> 8 & 255, alpha) << 8 |
           std::min(word & 255, alpha);
  }
}

PhotoRequest request_for(const PhotoWish& wish) {
  const auto side = [](int px) { return static_cast<std::uint32_t>(std::clamp(px, 1, most_photo_side)); };
  const auto fraction = [](float f) { return std::isfinite(f) ? std::clamp(f, 0.f, 1.f) : .5f; };
  return {0, 0, side(wish.width), side(wish.height), wish.cover ? 1u : 0u, fraction(wish.focus_x), fraction(wish.focus_y)};
}

}  // namespace

// While it lives, abandon() has something to abandon.
class ConfinedDeveloper::InHand {
 public:
  explicit InHand(ConfinedDeveloper& developer) : developer_(developer) { set(true); }
  InHand(const InHand&) = delete;
  InHand& operator=(const InHand&) = delete;
  ~InHand() { set(false); }

 private:
  void set(bool in_hand) {
    const std::lock_guard lock(developer_.mutex_);
    developer_.in_hand_ = in_hand;
    eventfd_t none = 0;
    eventfd_read(developer_.interrupt_.get(), &none);
  }
  ConfinedDeveloper& developer_;
};

ConfinedDeveloper::ConfinedDeveloper(std::string folder, std::string program, PhotoPatience patience)
    : folder_(std::move(folder)), program_(std::move(program)), patience_(patience),
      interrupt_(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
  start();
}

ConfinedDeveloper::~ConfinedDeveloper() = default;

void ConfinedDeveloper::abandon() {
  const std::lock_guard lock(mutex_);
  if (in_hand_) eventfd_write(interrupt_.get(), 1);
}

bool ConfinedDeveloper::interrupted() const {
  pollfd ready{interrupt_.get(), POLLIN, 0};
  return poll(&ready, 1, 0) == 1;
}

Problems ConfinedDeveloper::problems() const {
  const std::lock_guard lock(mutex_);
  return unfiltered_ ? Problems{decoder_is_not_filtered()} : Problems{};
}

void ConfinedDeveloper::start() {
  greeted_ = false;
  process_ = PhotoProcess::start(program_, start_error_);
}

// The next process warms up while the one before is being cleared away.
void ConfinedDeveloper::renew() {
  sheet_.let_go();
  PhotoProcess before = std::move(process_);
  before.signal(SIGKILL);
  start();
}

std::optional<Problem> ConfinedDeveloper::failed_to_start(Problem why) {
  process_ = PhotoProcess();
  down_ = std::move(why);
  if (++failures_ == 1) return std::nullopt;
  const int wait_ms = patience_.between_failures_ms << std::min(failures_ - 2, 5);
  not_before_ = std::chrono::steady_clock::now() + std::chrono::milliseconds(wait_ms);
  return down_;
}

// Nothing: it is ready, or waiting for it was interrupted.
std::optional<Problem> ConfinedDeveloper::make_ready() {
  if (greeted_ && process_.spoiled()) renew();
  while (!greeted_ && !interrupted()) {
    std::optional<Problem> failed;
    if (!process_) {
      if (start_error_ == 0 || failures_ > 0) {
        if (std::chrono::steady_clock::now() < not_before_) return down_;
        start();
      }
      if (!process_) {
        failed = failed_to_start(cannot_run_decoder(start_error_));
        if (failed) return failed;
        continue;
      }
    }
    PhotoGreeting greeting;
    switch (process_.greet(patience_.start_ms, interrupt_.get(), greeting)) {
      case Reply::answered: {
        greeted_ = true;
        failures_ = 0;
        down_.reset();
        const std::lock_guard lock(mutex_);
        unfiltered_ = greeting.filter == PhotoFilter::refused;
        return std::nullopt;
      }
      case Reply::interrupted: return std::nullopt;
      case Reply::lied: failed = failed_to_start(decoder_is_of_another_version()); break;
      default: failed = failed_to_start(decoder_does_not_answer());
    }
    if (failed) return failed;
  }
  return std::nullopt;
}

std::optional<Result<PhotoAnswer>> ConfinedDeveloper::answer(PhotoRequest request, const OpenPhoto& photo,
                                                             const std::string& file) {
  constexpr int most_kills = 5;
  int kills = 0;
  for (bool again = true;;) {
    if (auto down = make_ready()) return std::move(*down);
    if (interrupted()) return std::nullopt;
    const int sheet = request.measure != 0 ? -1 : sheet_.holding(std::uint64_t{request.width} * request.height * 4);
    if (request.measure == 0 && sheet < 0) return photo_problem(file, PhotoOutcome::no_memory);
    request.number = ++number_;
    process_.grant_processor_time(patience_.processor_s);
    PhotoAnswer answer;
    Reply reply = process_.ask(request, photo.file.get(), sheet, patience_.wall_ms, interrupt_.get(), answer);
    if (reply == Reply::answered && believable(answer, request)) {
      if (answer.outcome == PhotoOutcome::done) return answer;
      return photo_problem(file, answer.outcome);
    }
    renew();
    if (reply == Reply::interrupted) return std::nullopt;
    // Whoever killed it from outside, the kernel out of memory perhaps, said nothing about the photo.
    if (reply == Reply::killed && ++kills < most_kills) continue;
    if (reply == Reply::killed) return photo_problem(file, PhotoOutcome::no_memory);
    // Perhaps memory was short, or an earlier photo had spoiled the process: once more, in one that has seen nothing else.
    if (reply != Reply::late && std::exchange(again, false)) continue;
    return set_aside_.add(photo, file, reply == Reply::late ? Misdeed::took_too_long : Misdeed::ended_the_process);
  }
}

Result<std::shared_ptr<const PhotoImage>> ConfinedDeveloper::develop(const PhotoWish& wish) {
  const InHand in_hand(*this);
  const auto photo = open_photo(folder_, wish.file);
  if (!photo) return photo.problem();
  if (auto aside = set_aside_.problem_of(*photo, wish.file)) return std::move(*aside);
  const PhotoRequest request = request_for(wish);
  if (std::int64_t{request.width} * request.height > most_photo_pixels) return wish_too_large(wish.file);
  const auto answered = answer(request, *photo, wish.file);
  if (!answered) return std::shared_ptr<const PhotoImage>();
  if (!*answered) return answered->problem();
  const PhotoAnswer& said = **answered;
  auto image = std::make_shared<PhotoImage>();
  image->width = static_cast<int>(said.width), image->height = static_cast<int>(said.height);
  image->words = sheet_.words(std::size_t{said.width} * said.height);
  if (image->words.empty()) return photo_problem(wish.file, PhotoOutcome::no_memory);
  make_premultiplied(image->words);
  return std::shared_ptr<const PhotoImage>(std::move(image));
}

std::uint64_t ConfinedDeveloper::stamp(const std::string& file) {
  const OpenPhoto::Identity seen = identity_of_photo(folder_, file);
  std::uint64_t stamp = 0;
  for (const std::uint64_t part : {seen.device, seen.inode, seen.bytes, static_cast<std::uint64_t>(seen.changed_s),
                                   static_cast<std::uint64_t>(seen.changed_ns)}) {
    stamp = (stamp ^ part) * 0x9e3779b97f4a7c15u;  // mixes; what it says is nobody's secret
    stamp ^= stamp >> 32;
  }
  const bool may_start = std::chrono::steady_clock::now() >= not_before_;
  return down_ ? stamp + static_cast<std::uint64_t>(2 * failures_ + (may_start ? 1 : 0)) : stamp;
}

Result<PhotoSize> ConfinedDeveloper::measure(const std::string& file) {
  const InHand in_hand(*this);
  const auto photo = open_photo(folder_, file);
  if (!photo) return photo.problem();
  if (auto aside = set_aside_.problem_of(*photo, file)) return std::move(*aside);
  PhotoRequest request;
  request.measure = 1;
  const auto answered = answer(request, *photo, file);
  if (!answered) return PhotoSize{};
  if (!*answered) return answered->problem();
  return PhotoSize{static_cast<int>((*answered)->full_width), static_cast<int>((*answered)->full_height)};
}

}  // namespace bangvang
