// A Developer whose photos are plain colours, there at once.
#pragma once
#include <map>

#include "photos/developer.h"

namespace bangvang {

class PlainDeveloper : public Developer {
 public:
  explicit PlainDeveloper(std::map<std::string, std::uint32_t> colours) : colours_(std::move(colours)) {}
  Result<std::shared_ptr<const PhotoImage>> develop(const PhotoWish& wish) override {
    ++developed;
    const auto colour = colours_.find(wish.file);
    if (colour == colours_.end()) return Problem{Severity::warning, {wish.file, 0, 0}, {"không có", "missing"}, {}};
    const auto pixels = static_cast<std::size_t>(wish.width) * static_cast<std::size_t>(wish.height);
    return std::shared_ptr<const PhotoImage>(
        std::make_shared<PhotoImage>(PhotoImage{wish.width, wish.height, std::vector<std::uint32_t>(pixels, colour->second)}));
  }
  Result<PhotoSize> measure(const std::string&) override { return PhotoSize{}; }
  Problems problems() const override { return troubles; }

  int developed = 0;
  Problems troubles;

 private:
  std::map<std::string, std::uint32_t> colours_;
};

}  // namespace bangvang
