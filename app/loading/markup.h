// Markup: an XML part of a workbook or a document, told element by element; bounded in depth, and without DTDs.
#pragma once
#include <string>
#include <string_view>

#include "base/result.h"
#include "loading/archive.h"

namespace bangvang {

// Of one element; valid while it is told.
class Attributes {
 public:
  explicit Attributes(const char* const* pairs) : pairs_(pairs) {}
  // By the name without its prefix ("id" finds r:id), or by the whole name. "" where there is none.
  std::string_view operator[](std::string_view name) const;

 private:
  const char* const* pairs_;  // name, value, name, value …, null
};

// What a reader is told. Names come without their prefixes.
class MarkupReader {
 public:
  virtual ~MarkupReader() = default;
  virtual void open(std::string_view element, const Attributes&) = 0;
  virtual void close(std::string_view element) = 0;
  virtual void text(std::string_view) {}  // in UTF-8, perhaps in several pieces
  virtual bool enough() const { return false; }  // asked now and then: nothing more need be told
};

// A Problem where the part is missing, unsound, or larger than it may be; what was told by then is then of no use.
Result<Done> read_markup(Archive&, const std::string& part, MarkupReader&);

}  // namespace bangvang
