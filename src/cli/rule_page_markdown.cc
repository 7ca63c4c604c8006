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

std::string shown(const ShownExample& example, const Phrasebook& phrases) {
  std::string out;
  for (const ShownFile& file : example.files) {
    if (!file.name.empty()) out += fmt::format("`{}`:\n\n", file.name);
    out += code_block(language_of(file), file.content) + "\n";
  }
  if (example.output.empty()) return out;
  const std::string prints = example.today.empty()
                                 ? phrases.say("advolint prints")
                                 : phrases.say("advolint prints, on {}", example.today);
  return out + fmt::format("{}:\n\n{}\n", prints, code_block("text", example.output));
}

std::string shown(std::string_view heading, const std::vector<ShownExample>& examples,
                  const Phrasebook& phrases) {
  std::string out = fmt::format("## {}\n\n", phrases.say(heading));
  for (std::size_t i = 0; i < examples.size(); ++i) {
    if (examples.size() > 1) {
      out += fmt::format("### {}\n\n", phrases.say("Example {}", i + 1));
    }
    out += shown(examples[i], phrases);
  }
  return out;
}

std::string parameters_of(const RulePage& page) {
  if (page.parameters.empty()) return {};
  const Phrasebook& phrases = page.phrases;
  std::string out = fmt::format("## {}\n\n| {} | {} |\n|---|---|\n", phrases.say("Parameters"),
                                phrases.say("parameter"), phrases.say("as shipped"));
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
  const Phrasebook& phrases = page.phrases;
  const std::string_view level = page.shipped_level == Level::Note ? "warning" : "note";
  const std::string& name = page.info.name;
  const std::string reason = phrases.say("say why it is fine");
  std::string out = fmt::format("## {}\n", phrases.say("How to change it"));
  const auto add = [&](std::string_view where, std::string_view language, std::string_view code) {
    out += fmt::format("\n{}\n\n{}", phrases.say(where), code_block(language, code));
  };
  add("For the whole workspace, in `advolint.yaml`:", "yaml",
      fmt::format("rules:\n  {}: {}   # {}\n", name, setting_of(page, level),
                  phrases.say("or none, to turn it off")));
  add("For some folders, in `advolint.yaml`:", "yaml",
      fmt::format("overrides:\n  - files: [drafts/archive/**]\n    rules: {{ {}: none }}\n", name));
  add("For one draft, in its front matter:", "yaml",
      fmt::format("ignore:\n  - {{ rule: {}, because: {} }}\n", name, reason));
  add("For one line, in the text above it; the comment is never posted:", "text",
      fmt::format("<!-- advolint-disable-next-line {} -- {} -->\n", name, reason));
  return out;
}

std::vector<std::string_view> packs_of(const std::vector<RulePage>& pages) {
  std::vector<std::string_view> packs;
  packs.reserve(pages.size());
  for (const RulePage& page : pages) packs.push_back(page.info.pack);
  std::ranges::sort(packs);
  packs.erase(std::unique(packs.begin(), packs.end()), packs.end());
  return packs;
}

}  // namespace

std::string page_in_markdown(const RulePage& page) {
  const Phrasebook& phrases = page.phrases;
  const std::string pack = fmt::format("[{0}](README.md#{0})", page.info.pack);
  std::string out = fmt::format("{}\n# {}\n\n", kPageMark, escaped(page.info.title));
  const auto add = [&](const std::string& paragraph) { out += paragraph + "\n\n"; };
  add(phrases.say("Rule `{}`, level *{}*, pack {}", page.info.name, name_of(page.shipped_level),
                  pack));
  add(escaped(page.info.why));
  if (!page.info.source.empty()) add(phrases.say("Source: {}", escaped(page.info.source)));
  add(phrases.say("For: {}", escaped(page.audience)));
  out += shown("What it finds", page.finds, phrases);
  out += shown("What passes", page.passes, phrases);
  return out + parameters_of(page) + how_to_change(page);
}

std::string index_in_markdown(const std::vector<RulePage>& pages) {
  const Phrasebook phrases = pages.empty() ? Phrasebook() : pages.front().phrases;
  std::string out = fmt::format(
      "{}\n# {}\n\n{}\n", kPageMark, phrases.say("The rules"),
      phrases.say("{} rules, by pack. `advolint explain RULE` shows a rule's page in the terminal.",
                  pages.size()));
  for (const std::string_view pack : packs_of(pages)) {
    out += fmt::format("\n## {}\n\n| {} | {} | {} |\n|---|---|---|\n", pack, phrases.say("rule"),
                       phrases.say("level"), phrases.say("what it asks"));
    for (const RulePage& page : pages) {
      if (page.info.pack != pack) continue;
      out += fmt::format("| [{0}]({0}.md) | {1} | {2} |\n", page.info.name,
                         name_of(page.shipped_level), escaped(page.info.title));
    }
  }
  return out;
}

}  // namespace advolint
