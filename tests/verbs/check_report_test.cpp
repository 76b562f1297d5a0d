// What check prints for editors.
#include "verbs/check_report.h"

#include "catch.h"
#include "verbs/json.h"

using namespace bangvang;

TEST_CASE("a text in JSON has its quotation marks, backslashes and control characters escaped, and nothing else") {
  CHECK(in_json("Lễ “A” \"B\" C:\\anh\n\t\x01\x7f/") == "\"Lễ “A” \\\"B\\\" C:\\\\anh\\n\\t\\u0001\x7f/\"");
  CHECK(in_json(std::string("a\0b", 3)) == "\"a\\u0000b\"");
  CHECK(in_json("") == "\"\"");
}

TEST_CASE("bytes that are no text become U+FFFD, and text stays composed as it was") {
  CHECK(in_json("a\xFF" "b") == "\"a\uFFFD" "b\"");
  CHECK(in_json("anh\u0309.jpg") == "\"anh\u0309.jpg\"");
}

TEST_CASE("a report has its keys in one order, each problem and each table on a line with both languages") {
  CheckReport report;
  report.ceremony = "le \"A\"/";
  report.readable = true;
  report.problems = {{Severity::error, {"recipients.csv", 12, 3}, {"thiếu tên", "the name is empty"}, {"ghi tên", "write the name"}},
                     {Severity::warning, {"ceremony.toml", 0, 0}, {"lạ", "odd"}, {"bỏ", "remove it"}}};
  report.tables = {{{"ds.xlsx", 5, 0, "Tập thể"}, "recipients", 40, 6, 45, {{"bỏ qua", "passed over"}}}};
  CHECK(to_json(report) ==
        "{\n\"ceremony\": \"le \\\"A\\\"/\",\n\"readable\": true,\n\"errors\": 1,\n\"warnings\": 1,\n\"problems\": [\n"
        "{\"file\": \"recipients.csv\", \"sheet\": \"\", \"line\": 12, \"column\": 3, \"severity\": \"error\", \"what\": {\"vi\": "
        "\"thiếu tên\", \"en\": \"the name is empty\"}, \"remedy\": {\"vi\": \"ghi tên\", \"en\": \"write the name\"}},\n"
        "{\"file\": \"ceremony.toml\", \"sheet\": \"\", \"line\": 0, \"column\": 0, \"severity\": \"warning\", \"what\": {\"vi\": "
        "\"lạ\", \"en\": \"odd\"}, \"remedy\": {\"vi\": \"bỏ\", \"en\": \"remove it\"}}\n],\n\"tables\": [\n"
        "{\"file\": \"ds.xlsx\", \"sheet\": \"Tập thể\", \"table\": \"recipients\", \"rows\": 40, \"first_line\": 6, \"last_line\": 45, "
        "\"notes\": [{\"vi\": \"bỏ qua\", \"en\": \"passed over\"}]}\n]\n}\n");
}

TEST_CASE("a report without problems is a document, too") {
  CHECK(to_json(CheckReport{}) == "{\n\"ceremony\": \"\",\n\"readable\": false,\n\"errors\": 0,\n\"warnings\": 0,\n\"problems\": [\n],\n\"tables\": [\n]\n}\n");
}
