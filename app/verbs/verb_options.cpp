// Which options each verb takes, and how their texts become its arguments.
#include "verbs/verb_options.h"

#include <memory>

#include "verbs/verbs.h"

namespace bangvang {

namespace {

void add_ceremony(CLI::App& verb, std::string& ceremony) { verb.add_option("CEREMONY", ceremony)->required(); }

void add_check(CLI::App& app, std::function<int()>& chosen) {
  CLI::App* verb = app.add_subcommand("check");
  auto arguments = std::make_shared<CheckArguments>();
  add_ceremony(*verb, arguments->ceremony);
  verb->callback([&chosen, arguments] { chosen = [arguments] { return check(*arguments); }; });
}

void add_steps(CLI::App& app, std::function<int()>& chosen) {
  CLI::App* verb = app.add_subcommand("steps");
  auto arguments = std::make_shared<StepsArguments>();
  add_ceremony(*verb, arguments->ceremony);
  verb->callback([&chosen, arguments] { chosen = [arguments] { return steps(*arguments); }; });
}

}  // namespace

void add_verbs(CLI::App& app, std::function<int()>& chosen) {
  add_check(app, chosen);
  add_steps(app, chosen);
}

}  // namespace bangvang
