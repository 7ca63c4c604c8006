#include "cli/shell/command_line.h"

#include <string_view>

#include <CLI/CLI.hpp>

#include "cli/options/words.h"
#include "text/ascii.h"

namespace advolint {
namespace {

/// The words of "TEXT:{auto,always,never}", as CLI11 describes an option of few values.
std::vector<std::string> choices_in(std::string_view type) {
  const std::size_t begin = type.find('{');
  const std::size_t end = type.rfind('}');
  if (begin == std::string_view::npos || end == std::string_view::npos) return {};
  return CLI::detail::split(std::string(type.substr(begin + 1, end - begin - 1)), ',');
}

/// "stdin-filename" as "STDIN_FILENAME".
std::string placeholder(std::string name) {
  for (char& it : name) {
    if (it == '-') it = '_';
    if (is_ascii_lower(it)) it = static_cast<char>(it - 'a' + 'A');
  }
  return name;
}

OptionDoc describe(const CLI::Option& option) {
  OptionDoc described{.names = {}, .value = {}, .choices = {}, .doc = option.get_description()};
  for (const std::string& it : option.get_snames()) described.names.push_back("-" + it);
  for (const std::string& it : option.get_lnames()) described.names.push_back("--" + it);
  if (described.names.empty()) described.names.push_back(option.get_name());
  described.takes_rules =
      option.get_option_text() == kRuleNames || described.names.front() == kRulePositional;
  if (option.get_items_expected_max() == 0) return described;
  described.choices = choices_in(option.get_type_name());
  described.value = option.get_option_text();
  if (described.value.empty()) {
    const auto& names = option.get_lnames();
    described.value = placeholder(names.empty() ? described.names.front() : names.front());
  }
  return described;
}

CommandDoc describe(const CLI::App& command) {
  CommandDoc described{.name = command.get_name(),
                       .doc = command.get_description(),
                       .options = {},
                       .positional = std::nullopt};
  for (const CLI::Option* option : command.get_options()) {
    if (option->get_positional()) {
      described.positional = describe(*option);
    } else {
      described.options.push_back(describe(*option));
    }
  }
  return described;
}

}  // namespace

CommandLine describe_command_line(const Phrasebook& phrases) {
  Options options;
  Words words;
  CLI::App app;
  add_all(app, options, words, phrases);
  CommandLine line{.doc = app.get_description(), .options = {}, .commands = {}};
  for (const CLI::Option* option : app.get_options()) line.options.push_back(describe(*option));
  for (const CLI::App* command : app.get_subcommands(nullptr)) {
    line.commands.push_back(describe(*command));
  }
  return line;
}

}  // namespace advolint
