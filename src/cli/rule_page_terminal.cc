#include <algorithm>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "cli/rule_page_formats.h"
#include "text/display_width.h"

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

/// "advolint prints", and the day if there is one.
std::string prints(const ShownExample& example, const Phrasebook& phrases) {
  return example.today.empty() ? phrases.say("advolint prints")
                               : phrases.say("advolint prints, on {}", example.today);
}

std::string shown(const ShownExample& example, const Phrasebook& phrases) {
  std::string out;
  for (const ShownFile& file : example.files) {
    if (!file.name.empty()) out += fmt::format("  {}\n", file.name);
    out += indented(file.content, "    ");
  }
  if (example.output.empty()) return out;
  return out + fmt::format("  {}\n", prints(example, phrases)) + indented(example.output, "    ");
}

std::string shown(const std::vector<ShownExample>& examples, const Phrasebook& phrases) {
  std::string out;
  for (const ShownExample& it : examples) out += (out.empty() ? "" : "\n") + shown(it, phrases);
  return out;
}

std::string how_to_change(const RulePage& page) {
  const std::string& name = page.info.name;
  const auto line = [&](std::string_view where, std::string_view what) {
    const std::string place = page.phrases.say(where);
    const std::size_t cells = display_width(place);
    constexpr std::size_t kCells = 37;
    return fmt::format("  {}{} {}\n", place, std::string(kCells - std::min(cells, kCells), ' '),
                       what);
  };
  return line("for one line, in the text above it:",
              fmt::format("<!-- advolint-disable-next-line {} -- {} -->", name,
                          page.phrases.say("why"))) +
         line("for one draft, in its front matter:",
              fmt::format("ignore: [{{rule: {}, because: …}}]", name)) +
         line("for the workspace, in advolint.yaml:", fmt::format("rules: {{{}: none}}", name));
}

}  // namespace

std::string wrapped(std::string_view text, std::string_view indent) {
  constexpr std::size_t kColumns = 88;
  std::string lines;
  std::string line(indent);
  std::size_t columns = indent.size();
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of(" \n", at), text.size());
    const std::string_view word = text.substr(at, end - at);
    const std::size_t width = display_width(word);
    if (line.size() > indent.size() && columns + 1 + width > kColumns) {
      lines += line + "\n";
      line = indent;
      columns = indent.size();
    }
    if (line.size() > indent.size()) {
      line += ' ';
      ++columns;
    }
    line += word;
    columns += width;
    at = end + 1;
  }
  return lines + line + "\n";
}

std::string page_for_terminal(const RulePage& page) {
  const Phrasebook& phrases = page.phrases;
  std::string out =
      phrases.say("{} ({}, pack {})", page.info.name, name_of(page.info.level), page.info.pack) +
      fmt::format("\n{}\n", page.info.title);
  const auto add = [&](std::string_view heading, std::string_view body) {
    if (!body.empty()) out += fmt::format("\n{}\n{}", phrases.say(heading), body);
  };
  add("Why", wrapped(page.info.why, "  "));
  add("Source", page.info.source.empty() ? "" : wrapped(page.info.source, "  "));
  add("For", wrapped(page.audience, "  "));
  add("What it finds", shown(page.finds, phrases));
  add("What passes", shown(page.passes, phrases));
  std::string parameters;
  for (const auto& [name, value] : page.parameters)
    parameters += fmt::format("  {}: {}\n", name, value);
  add("Parameters (set them in advolint.yaml)", parameters);
  add("To change it", how_to_change(page));
  return out;
}

}  // namespace advolint
