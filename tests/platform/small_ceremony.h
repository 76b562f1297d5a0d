// A ceremony of a title and some quotations: enough steps to walk through.
#pragma once
#include <memory>

#include "show/step.h"

inline std::shared_ptr<const bangvang::Program> small_program() {
  bangvang::Ceremony ceremony;
  ceremony.id = "nho";
  ceremony.title = "Lễ nhỏ";
  for (const char* id : {"mot", "hai", "ba", "bon"}) {
    bangvang::Quote quote;
    quote.id = id;
    quote.text = id;
    ceremony.quotes.push_back(quote);
  }
  bangvang::Program program = bangvang::compile(ceremony);
  program.hash = "sha256=test";
  return std::make_shared<const bangvang::Program>(std::move(program));
}
