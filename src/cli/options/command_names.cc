#include "cli/options/command_names.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "text/edit_distance.h"

namespace advolint {
namespace {

struct CommandName {
  std::string_view name;
  Command command;
};
constexpr std::array<CommandName, 14> kCommands = {{{"check", Command::Check},
                                                    {"posts", Command::Posts},
                                                    {"count", Command::Count},
                                                    {"calendar", Command::Calendar},
                                                    {"export", Command::Export},
                                                    {"report", Command::Report},
                                                    {"rules", Command::Rules},
                                                    {"explain", Command::Explain},
                                                    {"test", Command::Test},
                                                    {"config", Command::Config},
                                                    {"schema", Command::Schema},
                                                    {"init", Command::Init},
                                                    {"completions", Command::Completions},
                                                    {"manual", Command::Manual}}};

bool is_command(std::string_view word) {
  return word == "help" || std::ranges::count(kCommands, word, &CommandName::name) != 0;
}

}  // namespace

Command command_named(std::string_view name) {
  return std::ranges::find(kCommands, name, &CommandName::name)->command;
}

std::vector<std::string> with_command_first(const Files& files,
                                            std::vector<std::string> arguments) {
  if (arguments.empty()) return {"check"};
  if (arguments.front() == "help") {
    arguments.push_back("--help");
    arguments.erase(arguments.begin());
    return arguments;
  }
  const std::string& first = arguments.front();
  if (first == "--help" || first == "-h" || first == "--version" || is_command(first))
    return arguments;
  const auto command = std::ranges::find_if(
      arguments, [&](const std::string& it) { return is_command(it) && !files.exists(it); });
  if (first.starts_with('-') && command != arguments.end()) {
    std::rotate(arguments.begin(), command, std::next(command));
  } else {
    arguments.insert(arguments.begin(), "check");
  }
  return arguments;
}

bool names_check_alone(const std::vector<std::string>& arguments) {
  return arguments.front() == "check" && std::ranges::count_if(arguments, is_command) == 1;
}

std::optional<std::string> folder_taken_for_command(const Files& files,
                                                    const std::vector<std::string>& arguments) {
  if (arguments.empty() || !is_command(arguments.front()) || !files.is_folder(arguments.front()))
    return std::nullopt;
  return arguments.front();
}

std::optional<std::string> meant_command(const Files& files,
                                         const std::vector<std::string>& arguments) {
  if (arguments.empty() || arguments.front().starts_with('-') || is_command(arguments.front()) ||
      files.exists(arguments.front())) {
    return std::nullopt;
  }
  return command_like(arguments.front());
}

std::optional<std::string> command_like(const std::string& word) {
  std::vector<std::string> names;
  names.reserve(kCommands.size());
  for (const CommandName& it : kCommands) names.emplace_back(it.name);
  return did_you_mean(word, names);
}

std::optional<std::string> unknown_to_help(const std::vector<std::string>& arguments) {
  if (arguments.size() < 2 || arguments.front() != "help" || is_command(arguments[1]) ||
      arguments[1].starts_with('-'))
    return std::nullopt;
  return arguments[1];
}

}  // namespace advolint
