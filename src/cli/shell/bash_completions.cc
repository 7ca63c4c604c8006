#include <string_view>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/shell/completions.h"

namespace advolint {
namespace {

constexpr std::string_view kBegin =
    R"(# advolint's completions for bash, made by `advolint completions bash`.
_advolint() {{
  local current=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD - 1]}}
  local command=check word
  COMPREPLY=()
  # "--format=json" is three words.
  [[ $previous == = ]] && previous=${{COMP_WORDS[COMP_CWORD - 2]}}
  [[ $current == = ]] && previous=${{COMP_WORDS[COMP_CWORD - 1]}} current=
  for word in "${{COMP_WORDS[@]:1:COMP_CWORD - 1}}"; do
    case $word in {}) command=$word; break ;; esac
  done
  case $command:$previous in
)";

constexpr std::string_view kBetween = R"(  esac
  if [[ $current == -* ]]; then
    case $command in
)";

constexpr std::string_view kBeforePositionals = R"(    esac
  elif [[ $COMP_CWORD -eq 1 ]]; then
    mapfile -t COMPREPLY < <(compgen -W '{}' -- "$current")
  else
    case $command in
)";

constexpr std::string_view kEnd = R"(    esac
  fi
}
complete -o bashdefault -o default -F _advolint advolint
)";

std::string words_of(const OptionDoc& option) { return words_for(option, "$(", ")"); }

/// What follows an option of known values. After any other bash finds nothing, and takes a file.
std::string branch_for_value(const CommandDoc& command, const OptionDoc& option) {
  std::string patterns;
  for (const std::string& name : option.names) {
    patterns += fmt::format("{}{}:{}", patterns.empty() ? "" : "|", command.name, name);
  }
  return fmt::format(
      "    {}) mapfile -t COMPREPLY < <(compgen -W '{}' -- \"$current\"); return ;;\n", patterns,
      words_of(option));
}

std::string branch_for_names(const CommandDoc& command) {
  std::string names;
  for (const OptionDoc& option : command.options) {
    for (const std::string& it : option.names) names += (names.empty() ? "" : " ") + it;
  }
  return fmt::format("      {}) mapfile -t COMPREPLY < <(compgen -W '{}' -- \"$current\") ;;\n",
                     command.name, names);
}

/// What is without an option, where it is not a file.
std::string branch_for_positional(const CommandDoc& command) {
  const std::string words = command.positional ? words_of(*command.positional) : std::string();
  if (words.empty()) return {};
  return fmt::format("      {}) mapfile -t COMPREPLY < <(compgen -W '{}' -- \"$current\") ;;\n",
                     command.name, words);
}

}  // namespace

std::string bash_completions(const CommandLine& line) {
  const std::vector<std::string> commands = command_names(line);
  std::string script = fmt::format(kBegin, fmt::join(commands, "|"));
  for (const CommandDoc& command : line.commands) {
    for (const OptionDoc& option : command.options) {
      if (!words_of(option).empty()) script += branch_for_value(command, option);
    }
  }
  script += kBetween;
  for (const CommandDoc& command : line.commands) script += branch_for_names(command);
  script += fmt::format(kBeforePositionals, fmt::join(commands, " "));
  for (const CommandDoc& command : line.commands) script += branch_for_positional(command);
  script += kEnd;
  return script;
}

}  // namespace advolint
