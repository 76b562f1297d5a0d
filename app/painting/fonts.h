// Fonts: a fontconfig configuration of our own that names just the files needed; the system's costs up to 850 ms.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"
#include "painting/font_list.h"

typedef struct _FcConfig FcConfig;
typedef struct _FcCharSet FcCharSet;

namespace bangvang {

class Fonts {
 public:
  // Opens the theme's families, then what the texts need beyond them; the system's fontconfig is asked only for what
  // is then still missing.
  Fonts(const std::string& list_path, const std::vector<std::string>& texts);
  ~Fonts();
  Fonts(const Fonts&) = delete;
  Fonts& operator=(const Fonts&) = delete;

  FcConfig* config() const { return config_; }
  const std::string& serif() const { return serif_; }
  const std::string& sans() const { return sans_; }
  bool covers(char32_t) const;
  const std::vector<char32_t>& unset() const { return unset_; }  // characters of the texts that no installed font has
  const Problems& problems() const { return problems_; }

 private:
  std::string open_face(const std::vector<FontFamily>&);
  bool add(const std::string& file, int index = 0);
  void add_fallbacks(const std::vector<FallbackFonts>&, std::vector<char32_t> missing);
  void ask_the_system(std::vector<char32_t> missing);

  FcConfig* config_;
  FcCharSet* covered_;
  std::string serif_, sans_;
  std::vector<char32_t> unset_;
  Problems problems_;
};

}  // namespace bangvang
