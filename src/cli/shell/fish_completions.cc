#include <fmt/format.h>

#include "cli/shell/completions.h"

namespace advolint {
namespace {

/// The words of a command's condition: `check` is meant where none is named.
std::string condition_of(const CommandDoc& command, const CommandLine& line) {
  if (command.name != "check") return fmt::format("__fish_seen_subcommand_from {}", command.name);
  std::string others;
  for (const std::string& it : command_names(line)) {
    if (it != command.name) others += " " + it;
  }
  return "not __fish_seen_subcommand_from" + others;
}

/// `text` in single quotes: fish takes a backslash before a quote and before itself.
std::string quoted_for_fish(std::string_view text) {
  std::string quoted = "'";
  for (const char it : text) {
    if (it == '\'' || it == '\\') quoted += '\\';
    quoted += it;
  }
  return quoted + "'";
}

std::string words_of(const OptionDoc& option) { return words_for(option, "(", ")"); }

std::string line_of(const std::string& condition, const OptionDoc& option) {
  std::string out = fmt::format("complete -c advolint -n {}", quoted_for_fish(condition));
  for (const std::string& name : option.names) {
    out += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
  }
  if (const std::string words = words_of(option); !words.empty()) {
    out += fmt::format(" -x -a {}", quoted_for_fish(words));
  } else if (!option.value.empty()) {
    out += " -r";
  }
  return fmt::format("{} -d {}\n", out, quoted_for_fish(option.doc));
}

}  // namespace

std::string fish_completions(const CommandLine& line) {
  std::string script = "# advolint's completions for fish, made by `advolint completions fish`.\n";
  for (const CommandDoc& it : line.commands) {
    script += fmt::format("complete -c advolint -n __fish_use_subcommand -a {} -d {}\n", it.name,
                          quoted_for_fish(it.doc));
  }
  for (const CommandDoc& command : line.commands) {
    const std::string condition = condition_of(command, line);
    for (const OptionDoc& option : command.options) script += line_of(condition, option);
    const std::string words = command.positional ? words_of(*command.positional) : std::string();
    if (words.empty()) continue;
    script += fmt::format("complete -c advolint -n {} -f -a {}\n", quoted_for_fish(condition),
                          quoted_for_fish(words));
  }
  return script;
}

}  // namespace advolint
