// Phrase: one thing the panel says, in Vietnamese; and Tongue, the language that it is said in.
#pragma once
#include "base/words.h"

namespace bangvang {

class Catalog;
class Tongue;

// The Vietnamese words are gettext's msgid; what else they may be is in assets/locales. A phrase stands in wording.h
// and nowhere else: that is where the tests of the catalogs look for it.
class Phrase {
 public:
  constexpr Phrase(const char* vietnamese) : vietnamese_(vietnamese) {}
  // Where the same words are another thing in another language: `context` is gettext's msgctxt.
  static constexpr Phrase in_context(const char* context, const char* vietnamese) { return {context, vietnamese}; }

  constexpr const char* context() const { return context_; }  // "" for none
  constexpr const char* vietnamese() const { return vietnamese_; }
  const char* in(const Tongue&) const;

 private:
  constexpr Phrase(const char* context, const char* vietnamese) : context_(context), vietnamese_(vietnamese) {}
  const char* context_ = "";
  const char* vietnamese_;
};

// What Words are read in, and the catalog that Phrases are looked up in. Without one, or with one that has gaps,
// phrases stand in Vietnamese. The catalog outlives it.
class Tongue {
 public:
  Tongue(Language language = Language::vietnamese, const Catalog* catalog = nullptr)
      : language_(language), catalog_(catalog) {}
  operator Language() const { return language_; }
  const char* say(const Phrase&) const;

 private:
  Language language_;
  const Catalog* catalog_;
};

inline const char* Phrase::in(const Tongue& tongue) const { return tongue.say(*this); }

}  // namespace bangvang
