#include <string_view>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/shell/completions.h"

namespace advolint {
namespace {

constexpr std::string_view kBegin = R"(#compdef advolint
# advolint's completions for zsh, made by `advolint completions zsh`.
_advolint() {{
  local command=check word
  local -a commands=(
{}  )
  for word in ${{words[2,CURRENT-1]}}; do
    case $word in ({}) command=$word; break ;; esac
  done
  (( CURRENT == 2 )) && _describe -t commands command commands
  case $command in
)";

constexpr std::string_view kEnd = R"(  esac
}
_advolint "$@"
)";

/// `text` without a meaning for _arguments and _describe.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char it : text) {
    if (std::string_view("[]:\\").find(it) != std::string_view::npos) out += '\\';
    out += it;
  }
  return out;
}

/// "FORMAT:(text json)", or "FILE:_files".
std::string value_of(const OptionDoc& option) {
  if (option.takes_rules) {
    return fmt::format("{}:{{compadd -- {}}}", escaped(option.value), words_for(option, "$(", ")"));
  }
  return option.choices.empty()
             ? fmt::format("{}:_files", escaped(option.value))
             : fmt::format("{}:({})", escaped(option.value), fmt::join(option.choices, " "));
}

/// A line for each name of an option. Most may be given again, and none is held back.
std::string spec(const OptionDoc& option) {
  std::string out;
  for (const std::string& name : option.names) {
    std::string words = fmt::format("*{}[{}]", name, escaped(option.doc));
    if (!option.value.empty()) words += ":" + value_of(option);
    out += fmt::format("        {} \\\n", quoted_for_shell(words));
  }
  return out;
}

}  // namespace

std::string zsh_completions(const CommandLine& line) {
  std::string described;
  for (const CommandDoc& it : line.commands) {
    described += fmt::format("    {}\n", quoted_for_shell(it.name + ":" + escaped(it.doc)));
  }
  std::string script = fmt::format(kBegin, described, fmt::join(command_names(line), "|"));
  for (const CommandDoc& command : line.commands) {
    script += fmt::format("    ({})\n      _arguments -s \\\n", command.name);
    for (const OptionDoc& option : command.options) script += spec(option);
    const std::string rest =
        command.positional ? value_of(*command.positional) : std::string("path:_files");
    script += fmt::format("        {} ;;\n", quoted_for_shell("*:" + rest));
  }
  script += kEnd;
  return script;
}

}  // namespace advolint
