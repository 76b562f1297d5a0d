// Paper: a PDF file, page after page. Pictures stand on it as vectors, their letters as text with its fonts.
#pragma once
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "painting/canvas.h"

namespace bangvang {

struct PaperTitle {
  std::string title, author;
  std::string created;  // "2026-11-27T14:05:00+07:00"; "": nothing is said
};
// Lengths on paper are tenths of a millimetre. A4, upright:
inline constexpr int paper_width = 2100, paper_height = 2970;

// It measures as it sets. One thread at a time; not beside a Canvas on another one.
class Paper : public TextMetrics {
 public:
  // Takes the file's bytes in their order; false: it could not, and is asked no more.
  using Sink = std::function<bool(std::string_view)>;
  Paper(const FontSetup&, Sink, const PaperTitle&);
  ~Paper() override;
  LineSize measure(std::string_view line, const TextStyle&) const override;
  std::vector<std::string> wrap(std::string_view text, const TextStyle&, float width) const override;

  // Puts a picture on the page, so large that it just stands within the box, in its middle. Photos are asked for as
  // fine as paper shows them. Returns how many were not there.
  int put(const Picture&, Rect box, PhotoSource&);
  // A line of the file's table of contents, for the page at hand; `level` 0 is the outermost.
  void bookmark(const std::string& label, int level = 0);
  void end_page();
  // Brings what is left. False: not all of the file could be made or taken. Nothing may be put after it.
  bool finish();

  // As those of a Canvas.
  const std::vector<char32_t>& unset_characters() const;
  const Problems& problems() const;

 private:
  struct Inside;
  std::unique_ptr<Inside> in_;
};

}  // namespace bangvang
