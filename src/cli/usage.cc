#include "cli/usage.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <fmt/args.h>

#include "text/phrase.h"

namespace advolint {
namespace {

/// What CLI11 complains of, in its words; those first that others are part of.
constexpr English kComplaints[] = {
    English("The following argument was not expected: {}"),
    English("The following arguments were not expected: {}"),
    English("{}: {} required {} missing"),
    English("{}: Value {} not in range {} to {}"),
    English("{}: {} not in {}"),
    English("{}: Value {} could not be converted"),
    English("{}: Should be true/false or a number"),
    English("{}: too many inputs for a flag"),
    English("Could not convert: {} = {}"),
    English("{} is required"),
    English("{} excludes {}"),
};

constexpr std::string_view kPlace = "{}";

using Values = fmt::dynamic_format_arg_store<fmt::format_context>;

/// What is in the places of `words` where `text` is `words` filled in.
std::optional<Values> values_in(std::string_view text, std::string_view words) {
  Values values;
  std::size_t place = words.find(kPlace);
  if (!text.starts_with(words.substr(0, place))) return std::nullopt;
  while (place != std::string_view::npos) {
    text.remove_prefix(place);
    words.remove_prefix(place + kPlace.size());
    place = words.find(kPlace);
    const std::string_view after = words.substr(0, place);
    const std::size_t end = after.empty() ? text.size() : text.find(after);
    if (end == std::string_view::npos) return std::nullopt;
    values.push_back(std::string(text.substr(0, end)));
    text.remove_prefix(end);
  }
  return text == words ? std::optional(std::move(values)) : std::nullopt;
}

/// What `--language` says, as it is written.
std::string stated_language(const std::vector<std::string>& arguments) {
  constexpr std::string_view kOption = "--language";
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string_view it = arguments[i];
    if (it == kOption && i + 1 < arguments.size()) return arguments[i + 1];
    if (it.starts_with(kOption) && it.substr(kOption.size()).starts_with('='))
      return std::string(it.substr(kOption.size() + 1));
  }
  return {};
}

}  // namespace

std::string environment_language(const Invocation& invocation) {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const std::string value = invocation.variable(name).value_or("");
    if (!value.empty()) return value.substr(0, value.find_first_of("_.@"));
  }
  return {};
}

Phrasebook usage_phrases(const Invocation& invocation) {
  const std::string stated = stated_language(invocation.arguments);
  return built_in_phrasebook(stated.empty() ? environment_language(invocation) : stated);
}

std::string usage_fault(std::string_view complaint, const Phrasebook& phrases) {
  for (const English words : kComplaints) {
    if (const auto values = values_in(complaint, words.text))
      return fmt::vformat(phrases.say(words.text), *values);
  }
  return std::string(complaint);
}

void translate_help(CLI::App& app, const Phrasebook& phrases) {
  const auto formatter = std::make_shared<CLI::Formatter>();
  formatter->label("Usage", phrases.say("Usage"));
  formatter->label("Positionals", phrases.say("Positionals"));
  formatter->label("OPTIONS", phrases.say("OPTIONS"));
  formatter->label("SUBCOMMAND", phrases.say("SUBCOMMAND"));
  formatter->label("REQUIRED", phrases.say("REQUIRED"));
  formatter->label("TEXT", phrases.say("TEXT"));
  app.formatter(formatter);
  app.option_defaults()->group(phrases.say("Options"));
  app.group(phrases.say("Subcommands"));
  app.set_help_flag("-h,--help", phrases.say("Print this help message and exit"));
}

}  // namespace advolint
