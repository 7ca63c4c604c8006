#include "cli/shell/manual_page.h"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace advolint {
namespace {

/// `text` as man prints it, whatever it begins with.
std::string escaped(std::string_view text) {
  std::string out = text.starts_with('.') || text.starts_with('\'') ? "\\&" : "";
  for (const char it : text) {
    if (it == '\\') {
      out += "\\e";
    } else if (it == '-') {
      out += "\\-";
    } else {
      out += it;
    }
  }
  return out;
}

/// Options that every command takes are told of once.
std::vector<OptionDoc> common_options(const CommandLine& line) {
  std::vector<OptionDoc> common;
  for (const OptionDoc& option : line.commands.front().options) {
    const bool everywhere = std::ranges::all_of(line.commands, [&](const CommandDoc& command) {
      return std::ranges::count(command.options, option) != 0;
    });
    if (everywhere) common.push_back(option);
  }
  return common;
}

/// "\fB-o\fR, \fB--output\fR \fIOUTPUT\fR", and below it what it does.
std::string entry(const OptionDoc& option) {
  std::string names;
  for (const std::string& name : option.names) {
    names += fmt::format("{}\\fB{}\\fR", names.empty() ? "" : ", ", escaped(name));
  }
  if (!option.value.empty()) names += fmt::format(" \\fI{}\\fR", escaped(option.value));
  std::string doc = option.doc;
  // Where the words name each value already, they are not told twice.
  const bool told = std::ranges::all_of(
      option.choices, [&](const std::string& it) { return doc.find(it) != std::string::npos; });
  if (!told) doc += fmt::format(" ({})", fmt::join(option.choices, ", "));
  return fmt::format(".TP\n{}\n{}\n", names, escaped(doc));
}

std::string section(const CommandDoc& command, const std::vector<OptionDoc>& common) {
  const std::string synopsis =
      command.positional ? fmt::format(" [\\fI{}\\fR ...]", escaped(command.positional->value))
                         : "";
  std::string out =
      fmt::format(".SS \"advolint {}{}\"\n{}\n", command.name, synopsis, escaped(command.doc));
  if (command.positional) {
    out += fmt::format(".TP\n\\fI{}\\fR\n{}\n", escaped(command.positional->value),
                       escaped(command.positional->doc));
  }
  for (const OptionDoc& option : command.options) {
    if (std::ranges::count(common, option) == 0) out += entry(option);
  }
  return out;
}

}  // namespace

std::string manual_page(const CommandLine& line, const Phrasebook& phrases) {
  const std::vector<OptionDoc> common = common_options(line);
  std::string page = fmt::format(
      ".TH ADVOLINT 1 \"\" \"advolint {}\"\n.SH \"{}\"\nadvolint \\- {}\n"
      ".SH \"{}\"\n\\fBadvolint\\fR [\\fI{}\\fR] [\\fI{}\\fR ...]\n.SH \"{}\"\n{}\n.SH \"{}\"\n",
      ADVOLINT_VERSION, phrases.say("NAME"), escaped(line.doc), phrases.say("SYNOPSIS"),
      phrases.say("SUBCOMMAND"), phrases.say("OPTIONS"), phrases.say("DESCRIPTION"),
      escaped(phrases.say("Where no command is named, check is meant.")), phrases.say("COMMANDS"));
  for (const CommandDoc& command : line.commands) page += section(command, common);
  page += fmt::format(".SH \"{}\"\n", phrases.say("OPTIONS OF ALL COMMANDS"));
  for (const OptionDoc& option : common) page += entry(option);
  page += fmt::format(
      ".SH \"{}\"\n{}\n", phrases.say("EXIT STATUS"),
      escaped(phrases.say("Exit codes: 0 nothing found at or above --fail-on, 1 findings, 2 a "
                          "fault of usage, input or configuration.")));
  return page;
}

}  // namespace advolint
