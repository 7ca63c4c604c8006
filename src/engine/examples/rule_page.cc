#include "engine/examples/rule_page.h"

#include <optional>
#include <string_view>
#include <utility>

#include "engine/audience.h"
#include "engine/examples/laid_out_example.h"
#include "engine/examples/marked_text.h"
#include "report/reporter.h"
#include "report/visible_text.h"
#include "yaml/write.h"

namespace advolint {
namespace {

/// `text` line by line, safe to print, without empty lines at its end.
std::string visible_lines(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    out += visible_text(text.substr(at, end - at)) + "\n";
    at = end + 1;
  }
  while (out.ends_with("\n\n")) out.pop_back();
  return out;
}

/// An example that is no single draft, or whose draft cannot be laid out as a file of its own.
ShownExample as_stated(const Example& example) {
  yaml::Node stated = example.node;
  std::erase_if(stated.entries, [](const yaml::Entry& entry) {
    return entry.key == "message" || entry.key == "fixed" || entry.key == "at";
  });
  const std::string text = unmark(yaml::write_lines(stated)).text;
  return {.files = {{.name = {}, .content = visible_lines(text)}},
          .today = {},
          .output = visible_lines(example.node.word("message"))};
}

ShownExample show(const Rule& rule, const Example& example,
                  const std::vector<std::string>& known_rules) {
  const std::optional<ExampleFiles> files = write_out(example);
  if (!files) return as_stated(example);
  const bool expects_finding = example.expected == Example::Expected::Finding;
  Diagnostics found = lint_example(files->example, rule, known_rules);
  if (found.empty() == expects_finding) return as_stated(example);
  ShownExample shown{.files = {{files->draft->path(), visible_lines(files->draft->bytes())}},
                     .today = files->today,
                     .output = {}};
  if (files->workspace) {
    shown.files.push_back({files->workspace->path(), visible_lines(files->workspace->bytes())});
  }
  if (!found.empty()) {
    shown.output =
        find_reporter("text")->render({.diagnostics = std::move(found)},
                                      {.color = false, .show_why = false, .phrases = rule.phrases});
  }
  return shown;
}

}  // namespace

RulePage describe(const Rule& rule, const PlatformTable& platforms,
                  const std::vector<std::string>& known_rules) {
  RulePage page{.info = rule.info,
                .shipped_level = rule.shipped_level,
                .audience = audience_of(rule, platforms),
                .parameters = {rule.parameters.begin(), rule.parameters.end()},
                .finds = {},
                .passes = {},
                .phrases = rule.phrases};
  for (const Example& example : rule.examples) {
    const bool expects_finding = example.expected == Example::Expected::Finding;
    (expects_finding ? page.finds : page.passes).push_back(show(rule, example, known_rules));
  }
  return page;
}

}  // namespace advolint
