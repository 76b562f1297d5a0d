// Reads the command line with CLI11; every mistake in it becomes one clear line and exit 2.
#include "verbs/command_line.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <functional>

#include "base/folding.h"
#include "verbs/help.h"
#include "verbs/terminal.h"
#include "verbs/verb_options.h"

namespace bangvang {

namespace {

const CLI::App* verb_named(const CLI::App& app, const std::string& name) {
  for (const CLI::App* verb : app.get_subcommands([](const CLI::App*) { return true; })) {
    if (verb->get_name() == name) return verb;
  }
  return nullptr;
}

std::vector<std::string> names_of_verbs(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* verb : app.get_subcommands([](const CLI::App*) { return true; })) names.push_back(verb->get_name());
  return names;
}

std::vector<std::string> names_of_options(const CLI::App& verb) {
  std::vector<std::string> names;
  for (const CLI::Option* option : verb.get_options()) {
    if (option->nonpositional()) names.push_back(option->get_name());
  }
  return names;
}

Words see_help(const std::string& verb) {
  const std::string command = verb.empty() ? "bangvang --help" : fmt::format("bangvang {} --help", verb);
  return {fmt::format("Xem “{}”", command), fmt::format("See “{}”", command)};
}

Words perhaps(const std::string& near, const std::string& verb) {
  if (near.empty()) return see_help(verb);
  return {fmt::format("Có phải “{}” không?", near), fmt::format("Did you mean “{}”?", near)};
}

// What was typed that no option or argument of the verb takes.
int refuse_extra(const CLI::App& verb, const std::string& extra) {
  if (extra.size() > 1 && extra.front() == '-') {
    const std::string name = extra.substr(0, extra.find('='));
    return refuse({fmt::format("“bangvang {}” không có tùy chọn “{}”", verb.get_name(), name),
                   fmt::format("“bangvang {}” has no option “{}”", verb.get_name(), name)},
                  perhaps(nearest(name, names_of_options(verb)), verb.get_name()));
  }
  return refuse({fmt::format("thừa “{}”: mỗi lần chỉ một buổi lễ", extra),
                 fmt::format("“{}” is one too many: there is one ceremony at a time", extra)},
                see_help(verb.get_name()));
}

int refuse_no_ceremony(const CLI::App& verb) {
  return refuse({"chưa ghi buổi lễ nào", "no ceremony was named"},
                {fmt::format("Ví dụ: bangvang {} data/bac-trung-bo-2022", verb.get_name()),
                 fmt::format("For example: bangvang {} data/bac-trung-bo-2022", verb.get_name())});
}

// An option at the end of the line, without what should follow it.
int refuse_no_value(const CLI::App& verb, const CLI::ArgumentMismatch& error) {
  const std::string told = error.what();
  const std::string option = told.substr(0, told.find(':'));
  return refuse({fmt::format("sau “{}” phải có một giá trị", option),
                 fmt::format("“{}” needs a value after it", option)},
                see_help(verb.get_name()));
}

// CLI11's own words may run over several lines.
int refuse_otherwise(const CLI::App& verb, const CLI::ParseError& error) {
  std::string told = error.what();
  for (char& c : told) c = c == '\n' ? ' ' : c;
  return refuse({"không hiểu dòng lệnh: " + trim(told), trim(told)}, see_help(verb.get_name()));
}

int refuse_verb(const CLI::App& app, const std::string& typed) {
  if (typed.front() == '-') {
    return refuse({fmt::format("không có tùy chọn “{}”", typed), fmt::format("there is no option “{}”", typed)},
                  see_help(""));
  }
  return refuse({fmt::format("không có lệnh “{}”", typed), fmt::format("there is no verb “{}”", typed)},
                perhaps(nearest(typed, names_of_verbs(app)), ""));
}

}  // namespace

int run_command_line(int argc, char** argv) {
  CLI::App app{"", "bangvang"};
  std::function<int()> chosen;
  add_verbs(app, chosen);
  app.set_help_flag();
  for (CLI::App* verb : app.get_subcommands([](CLI::App*) { return true; })) verb->set_help_flag("-h,--help");

  const std::string first = argc > 1 ? argv[1] : "";
  if (first == "--version") {
    put_line(stdout, fmt::format("bangvang {}", BANGVANG_VERSION));
    return 0;
  }
  if (first == "--help" || first == "-h" || first == "help") {
    std::fputs(help_for(argc > 2 ? argv[2] : "", terminal_language()).c_str(), stdout);
    return 0;
  }
  if (first.empty()) return refuse({"chưa ghi lệnh nào", "no verb was given"}, see_help(""));
  const CLI::App* verb = verb_named(app, first);
  if (!verb) return refuse_verb(app, first);
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    std::fputs(help_for(verb->get_name(), terminal_language()).c_str(), stdout);
    return 0;
  } catch (const CLI::ExtrasError& error) {
    const std::vector<std::string> extras = app.remaining(true);
    return extras.empty() ? refuse_otherwise(*verb, error) : refuse_extra(*verb, extras.front());
  } catch (const CLI::RequiredError&) {
    return refuse_no_ceremony(*verb);
  } catch (const CLI::ArgumentMismatch& error) {
    return refuse_no_value(*verb, error);
  } catch (const CLI::ParseError& error) {
    return refuse_otherwise(*verb, error);
  }
  const int code = chosen();
  if (code != 0 || (std::fflush(stdout) == 0 && !std::ferror(stdout))) return code;
  refuse({"không ghi được hết kết quả", "not all of the output could be written"},
         {"Kiểm tra nơi nhận và dung lượng ổ đĩa", "See that its place exists and is not full"});
  return 1;
}

}  // namespace bangvang
