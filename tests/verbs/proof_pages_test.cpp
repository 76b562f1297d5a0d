// The pages of a proof: what stands on them, and that nothing is lost between them.
#include "verbs/proof_pages.h"

#include <algorithm>

#include "catch.h"
#include "fakes/fixed_metrics.h"

using namespace bangvang;

namespace {

Program quotes(int count) {
  Ceremony c;
  c.title = "Lễ thử";
  for (int i = 0; i < count; ++i) {
    Quote quote;
    quote.id = std::to_string(i + 1), quote.text = "Lời " + quote.id;
    c.quotes.push_back(quote);
  }
  return compile(std::move(c));
}

std::vector<ProofPage> pages_of(const Proof& proof) {
  const FixedMetrics metrics;
  ProofPages pages(proof, metrics);
  std::vector<ProofPage> all;
  while (auto page = pages.next()) all.push_back(std::move(*page));
  CHECK(pages.count() == static_cast<int>(all.size()));
  return all;
}

std::string words_of(const ProofPage& page) {
  std::string words;
  for (const Mark& mark : page.page.marks)
    if (const auto* text = std::get_if<Text>(&mark)) words += text->text + "\n";
  return words;
}
bool says(const ProofPage& page, const std::string& what) { return words_of(page).find(what) != std::string::npos; }

bool inside(const Rect& box) {
  return box.x >= 0 && box.y >= 0 && box.x + box.w <= paper_width && box.y + box.h <= paper_height;
}
// bounds() guesses how wide a text is.
Rect extent(const Mark& mark) {
  const auto* text = std::get_if<Text>(&mark);
  if (!text) return bounds(mark);
  const LineSize size = FixedMetrics().measure(text->text, text->style);
  return {text->align == Align::right ? text->x - size.width : text->x, text->baseline - size.ascent, size.width,
          size.ascent + size.descent};
}

std::string many_words(int count) {
  std::string words;
  for (int i = 0; i < count; ++i) words += "w" + std::to_string(i) + " ";
  return words;
}

ProofFinding warning(const std::string& what, std::vector<int> steps) {
  return {{Severity::warning, {"a.csv", 3}, {what, what}, {"sửa", "mend it"}}, std::move(steps)};
}

}  // namespace

TEST_CASE("each step stands once as in the hall and once as on the MC's screen, two steps a page, in order") {
  const Program program = quotes(5);  // title, five quotes, title
  const auto pages = pages_of({program, {}, {}, {}, {}, {}, {}});
  REQUIRE(pages.size() == 1 + 4);
  int next = 0;
  for (std::size_t page = 1; page < pages.size(); ++page) {
    for (std::size_t i = 0; i < pages[page].pictures.size(); i += 2) {
      CHECK(pages[page].pictures[i].what == ProofPicture{ProofPicture::Kind::step, Screen::hall, next});
      CHECK(pages[page].pictures[i + 1].what == ProofPicture{ProofPicture::Kind::step, Screen::mc, next++});
    }
  }
  CHECK(next == static_cast<int>(program.steps.size()));
}

TEST_CASE("beneath a step stand its id, cue, title, notes and script") {
  Program program = quotes(1);
  program.steps[1].cue = "2.5", program.steps[1].title = "Tên bước", program.steps[1].notes = "Tắt đèn",
  program.steps[1].script = "Kính mời";
  const auto pages = pages_of({program, {}, {}, {}, {}, {}, {}});
  for (const std::string& what : {program.steps[1].id, std::string("2.5"), std::string("Tên bước"),
                                  std::string("Tắt đèn"), std::string("Kính mời")})
    CHECK(says(pages[1], what));
}

TEST_CASE("a step with a long script has a page of its own, and as many more as it takes; no word is lost") {
  Program program = quotes(2);
  program.steps[1].script = many_words(4000);
  const auto pages = pages_of({program, {}, {}, {}, {}, {}, {}});
  CHECK(pages.size() > 4);
  std::string all;
  for (const ProofPage& page : pages) all += words_of(page);
  for (int i = 0; i < 4000; ++i) CHECK(all.find("w" + std::to_string(i)) != std::string::npos);
  std::size_t pictures = 0;
  for (const ProofPage& page : pages) pictures += page.pictures.size();
  CHECK(pictures == 2 * program.steps.size());
}

TEST_CASE("nothing stands outside of its page, whatever the shape of the screens") {
  Program program = quotes(3);
  program.steps[1].notes = many_words(300);
  for (const auto& [width, height] : std::vector<std::pair<int, int>>{{1920, 1080}, {1080, 1920}, {1024, 768}, {5760, 1080}, {600, 8000}}) {
    Proof proof{program, {warning(many_words(200), {1}), warning("x", {})}, {}, {}, {}, {}, {}};
    proof.sizes.fill({width, height});
    for (int i = 0; i < 30; ++i)
      proof.cards.push_back({{ProofPicture::Kind::lobby_after, Screen::lobby, i}, many_words(40), {}});
    for (const ProofPage& page : pages_of(proof)) {
      for (const auto& placed : page.pictures) CHECK(inside(placed.box));
      for (const Mark& mark : page.page.marks)
        if (!std::holds_alternative<Ornament>(mark)) CHECK(inside(extent(mark)));
    }
  }
}

TEST_CASE("a picture's box has the shape of its screen") {
  const Program program = quotes(1);
  Proof proof{program, {}, {}, {}, {}, {}, {}};
  proof.sizes = {Proof::Size{1024, 768}, {1920, 1080}, {1080, 1920}};
  proof.cards = {{{ProofPicture::Kind::lobby_after, Screen::lobby, 0}, "thẻ", {}},
                 {{ProofPicture::Kind::hold, Screen::hall, 0}, "chờ", {}}};
  for (const ProofPage& page : pages_of(proof))
    for (const auto& placed : page.pictures)
      CHECK(placed.box.h / placed.box.w == Approx(proof.size(placed.what.screen).ratio()));
}

TEST_CASE("the summary names each finding with its remedy, and the page on which its step stands") {
  const Program program = quotes(5);
  const int fourth = 3;
  const auto pages = pages_of({program, {warning("chữ nhỏ", {fourth, 5})}, {}, {}, {}, {}, {}});
  CHECK(says(pages[0], "a.csv:3"));
  CHECK(says(pages[0], "chữ nhỏ"));
  CHECK(says(pages[0], "→ sửa"));
  CHECK(says(pages[0], "1 cảnh báo, không có lỗi"));
  CHECK(says(pages[0], "trang 3 và 1 bước nữa"));
  CHECK(pages[2].pictures[2].what.index == fourth);
  CHECK(says(pages[2], "chữ nhỏ"));
  CHECK_FALSE(says(pages[1], "chữ nhỏ"));
}

TEST_CASE("findings that have no room run on over pages, and steps then stand on later ones") {
  const Program program = quotes(5);
  Proof proof{program, {}, {}, {}, {}, {}, {}};
  for (int i = 0; i < 60; ++i) proof.findings.push_back(warning("finding " + std::to_string(i) + ".", {0}));
  const auto pages = pages_of(proof);
  std::string all;
  std::size_t summaries = 0;
  for (; summaries < pages.size() && pages[summaries].pictures.empty(); ++summaries) all += words_of(pages[summaries]);
  CHECK(summaries > 2);
  for (int i = 0; i < 60; ++i) CHECK(all.find("finding " + std::to_string(i) + ".") != std::string::npos);
  CHECK(all.find("trang " + std::to_string(summaries + 1) + "\n") != std::string::npos);
}

TEST_CASE("the summary says whether the evening can be shown") {
  const Program program = quotes(1);
  CHECK(says(pages_of({program, {}, {}, {}, {}, {}, {}})[0], "Không tìm thấy vấn đề nào"));
  ProofFinding error = warning("x", {});
  error.problem.severity = Severity::error;
  CHECK(says(pages_of({program, {error}, {}, {}, {}, {}, {}})[0], "1 lỗi, 0 cảnh báo"));
}

TEST_CASE("a proof speaks the ceremony's language") {
  Program program = quotes(1);
  program.ceremony.language = "en";
  CHECK(says(pages_of({program, {}, {}, {}, {}, {}, {}})[0], "No problems were found"));
}

TEST_CASE("what is found of a whole group is said beneath its first step, not beneath each of its people") {
  Ceremony c;
  c.title = "Lễ thử";
  Honour honour;
  honour.id = "bk", honour.name = "Bằng khen", honour.group = 2;
  c.honours = {honour};
  for (int i = 0; i < 4; ++i) {
    Recipient& one = c.recipients.emplace_back();
    one.id = "r" + std::to_string(i), one.honour = 0, one.name = "Người " + one.id;
  }
  const Program program = compile(std::move(c));
  std::vector<int> steps;  // all of both groups
  for (std::size_t i = 0; i < program.steps.size(); ++i)
    if (program.steps[i].scene == SceneKind::batch || program.steps[i].scene == SceneKind::recipient) steps.push_back(static_cast<int>(i));
  REQUIRE(steps.size() == 6);
  int said = 0;
  const auto pages = pages_of({program, {warning("too long a name", steps)}, {}, {}, {}, {}, {}});
  for (std::size_t page = 1; page < pages.size(); ++page) {  // behind the summary
    const std::string words = words_of(pages[page]);
    for (std::size_t at = 0; (at = words.find("too long a name", at)) != std::string::npos; ++at) ++said;
  }
  CHECK(said == 2);
}
