#pragma once

#include <string>
#include <string_view>

#include <fmt/format.h>

namespace advolint {

/// A sound rule but for the `lines` that say what it wants, each "key: value".
inline std::string rule_text(std::string_view lines, std::string_view name = "one-hashtag") {
  std::string rule = fmt::format("  - rule: {}\n    title: One hashtag\n", name);
  while (!lines.empty()) {
    const std::size_t end = std::min(lines.find('\n'), lines.size());
    rule += fmt::format("    {}\n", lines.substr(0, end));
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
  return rule;
}

/// What every rule needs and few tests are about.
inline constexpr std::string_view kRest =
    "level: error\n"
    "message: m\n"
    "why: Because.\n"
    "examples: [{good: {text: a}}, {bad: {text: '#a'}}]";

/// A pack with one rule, which is sound but for `lines`.
inline std::string pack_text(std::string_view lines) {
  return fmt::format("pack: ours\nlists: {{tags: [Books, Reading]}}\nrules:\n{}",
                     rule_text(fmt::format("{}\n{}", lines, kRest)));
}

}  // namespace advolint
