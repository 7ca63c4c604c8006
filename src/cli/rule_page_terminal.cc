#include <algorithm>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "cli/rule_page_formats.h"

namespace advolint {
namespace {

std::string indented(std::string_view lines, std::string_view indent) {
  std::string out;
  for (std::size_t at = 0; at < lines.size();) {
    const std::size_t end = std::min(lines.find('\n', at), lines.size());
    if (end > at) out += fmt::format("{}{}", indent, lines.substr(at, end - at));
    out += '\n';
    at = end + 1;
  }
  return out;
}

std::string shown(const ShownExample& example) {
  std::string out;
  for (const ShownFile& file : example.files) {
    if (!file.name.empty()) out += fmt::format("  {}\n", file.name);
    out += indented(file.content, "    ");
  }
  if (example.output.empty()) return out;
  const std::string day = example.today.empty() ? "" : fmt::format(" on {}", example.today);
  return out + fmt::format("  advolint prints{}\n", day) + indented(example.output, "    ");
}

std::string shown(const std::vector<ShownExample>& examples) {
  std::string out;
  for (const ShownExample& it : examples) out += (out.empty() ? "" : "\n") + shown(it);
  return out;
}

std::string how_to_change(const RulePage& page) {
  return fmt::format(
      "  for one line, in the text above it:   <!-- advolint-disable-next-line {0} -- why -->\n"
      "  for one draft, in its front matter:   ignore: [{{rule: {0}, because: …}}]\n"
      "  for the workspace, in advolint.yaml:  rules: {{{0}: none}}\n",
      page.info.name);
}

}  // namespace

std::string wrapped(std::string_view text, std::string_view indent) {
  constexpr std::size_t kColumns = 88;
  std::string lines;
  std::string line(indent);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of(" \n", at), text.size());
    const std::string_view word = text.substr(at, end - at);
    if (line.size() > indent.size() && line.size() + 1 + word.size() > kColumns) {
      lines += line + "\n";
      line = indent;
    }
    if (line.size() > indent.size()) line += ' ';
    line += word;
    at = end + 1;
  }
  return lines + line + "\n";
}

std::string page_for_terminal(const RulePage& page) {
  std::string out = fmt::format("{} ({}, pack {})\n{}\n", page.info.name, name_of(page.info.level),
                                page.info.pack, page.info.title);
  const auto add = [&](std::string_view heading, std::string_view body) {
    if (!body.empty()) out += fmt::format("\n{}\n{}", heading, body);
  };
  add("Why", wrapped(page.info.why, "  "));
  add("Source", page.info.source.empty() ? "" : wrapped(page.info.source, "  "));
  add("For", wrapped(page.audience, "  "));
  add("What it finds", shown(page.finds));
  add("What passes", shown(page.passes));
  std::string parameters;
  for (const auto& [name, value] : page.parameters)
    parameters += fmt::format("  {}: {}\n", name, value);
  add("Parameters (set them in advolint.yaml)", parameters);
  add("To change it", how_to_change(page));
  return out;
}

}  // namespace advolint
