#include <algorithm>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "cli/rule_page_formats.h"

namespace advolint {
namespace {

/// A block of code, fenced by more backticks than it holds in a row.
std::string code_block(std::string_view language, std::string_view content) {
  std::size_t longest = 2;
  std::size_t run = 0;
  for (const char byte : content) {
    run = byte == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  const std::string fence(longest + 1, '`');
  return fmt::format("{0}{1}\n{2}{3}{0}\n", fence, language, content,
                     content.ends_with('\n') ? "" : "\n");
}

/// `text` where it would be read as markup: between the bars of a table, and outside of code.
std::string escaped(std::string_view text) {
  constexpr std::string_view kSigns = "\\`*_<>[]|#";
  std::string out;
  for (const char byte : text) {
    if (kSigns.find(byte) != kSigns.npos) out += '\\';
    out += byte;
  }
  return out;
}

std::string_view language_of(const ShownFile& file) {
  return file.name.empty() || file.name.ends_with(".yaml") ? "yaml" : "text";
}

std::string shown(const ShownExample& example) {
  std::string out;
  for (const ShownFile& file : example.files) {
    if (!file.name.empty()) out += fmt::format("`{}`:\n\n", file.name);
    out += code_block(language_of(file), file.content) + "\n";
  }
  if (example.output.empty()) return out;
  const std::string day = example.today.empty() ? "" : fmt::format(", on {}", example.today);
  return out + fmt::format("advolint prints{}:\n\n{}\n", day, code_block("text", example.output));
}

std::string shown(std::string_view heading, const std::vector<ShownExample>& examples) {
  std::string out = fmt::format("## {}\n\n", heading);
  for (std::size_t i = 0; i < examples.size(); ++i) {
    if (examples.size() > 1) out += fmt::format("### Example {}\n\n", i + 1);
    out += shown(examples[i]);
  }
  return out;
}

std::string parameters_of(const RulePage& page) {
  if (page.parameters.empty()) return {};
  std::string out = "## Parameters\n\n| parameter | as shipped |\n|---|---|\n";
  for (const auto& [name, value] : page.parameters) {
    out += fmt::format("| `{}` | {} |\n", name, escaped(value));
  }
  return out + "\n";
}

/// "{ level: note, most: 3 }", or "note".
std::string setting_of(const RulePage& page, std::string_view level) {
  if (page.parameters.empty()) return std::string(level);
  std::string parameters;
  for (const auto& [name, value] : page.parameters) {
    parameters += fmt::format(", {}: {}", name, value);
  }
  return fmt::format("{{ level: {}{} }}", level, parameters);
}

std::string how_to_change(const RulePage& page) {
  const std::string_view level = page.shipped_level == Level::Note ? "warning" : "note";
  const std::string& name = page.info.name;
  std::string out = "## How to change it\n\nFor the whole workspace, in `advolint.yaml`:\n\n";
  out += code_block("yaml", fmt::format("rules:\n  {}: {}   # or none, to turn it off\n", name,
                                        setting_of(page, level)));
  out += "\nFor some folders, in `advolint.yaml`:\n\n";
  out += code_block("yaml", fmt::format("overrides:\n  - files: [drafts/archive/**]\n"
                                        "    rules: {{ {}: none }}\n",
                                        name));
  out += "\nFor one draft, in its front matter:\n\n";
  out += code_block(
      "yaml", fmt::format("ignore:\n  - {{ rule: {}, because: say why it is fine }}\n", name));
  out += "\nFor one line, in the text above it; the comment is never posted:\n\n";
  out += code_block(
      "text", fmt::format("<!-- advolint-disable-next-line {} -- say why it is fine -->\n", name));
  return out;
}

std::vector<std::string_view> packs_of(const std::vector<RulePage>& pages) {
  std::vector<std::string_view> packs;
  for (const RulePage& page : pages) packs.push_back(page.info.pack);
  std::ranges::sort(packs);
  packs.erase(std::unique(packs.begin(), packs.end()), packs.end());
  return packs;
}

}  // namespace

std::string page_in_markdown(const RulePage& page) {
  std::string out(kPageMark);
  out += fmt::format("\n# {}\n\n", escaped(page.info.title));
  out += fmt::format("Rule `{0}`, level *{1}*, pack [{2}](README.md#{2})\n\n", page.info.name,
                     name_of(page.shipped_level), page.info.pack);
  out += escaped(page.info.why) + "\n\n";
  if (!page.info.source.empty()) out += fmt::format("Source: {}\n\n", escaped(page.info.source));
  out += fmt::format("For: {}\n\n", escaped(page.audience));
  out += shown("What it finds", page.finds);
  out += shown("What passes", page.passes);
  return out + parameters_of(page) + how_to_change(page);
}

std::string index_in_markdown(const std::vector<RulePage>& pages) {
  std::string out(kPageMark);
  out += fmt::format(
      "\n# The rules\n\n{} rules, by pack. `advolint explain RULE` shows a rule's page in the "
      "terminal.\n",
      pages.size());
  for (const std::string_view pack : packs_of(pages)) {
    out += fmt::format("\n## {}\n\n| rule | level | what it asks |\n|---|---|---|\n", pack);
    for (const RulePage& page : pages) {
      if (page.info.pack != pack) continue;
      out += fmt::format("| [{0}]({0}.md) | {1} | {2} |\n", page.info.name,
                         name_of(page.shipped_level), escaped(page.info.title));
    }
  }
  return out;
}

}  // namespace advolint
