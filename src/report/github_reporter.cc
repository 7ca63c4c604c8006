#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "report/advice.h"
#include "report/escapes.h"
#include "report/reporter.h"
#include "report/where.h"

namespace advolint {
namespace {

/// How many annotations of a level GitHub shows for a step.
constexpr std::size_t kShownPerLevel = 10;

struct CommandOfLevel {
  Level level;
  std::string_view command;
  English more;
};

/// The worst first, since GitHub shows the first ones.
constexpr CommandOfLevel kCommands[] = {
    {Level::Error, "error", English("{} more errors are in the log of this step")},
    {Level::Warning, "warning", English("{} more warnings are in the log of this step")},
    {Level::Note, "notice", English("{} more notes are in the log of this step")}};

class GithubRenderer {
 public:
  explicit GithubRenderer(const RenderOptions& options) : options_(options) {}

  std::string command_for(const Diagnostic& diagnostic, std::string_view command) {
    const auto& [file, span] = diagnostic.location;
    const Position begin = positions_.find(*file, span.begin);
    const Position end = positions_.find(*file, span.end);
    const std::string path = path_in_repository(file->path(), options_);
    const bool has_lines = file->office() == nullptr;
    std::string lines;
    if (has_lines) lines = fmt::format(",line={},endLine={}", begin.line, end.line);
    // Columns without a line of their own are taken for columns of one line.
    if (has_lines && begin.line == end.line)
      lines += fmt::format(",col={},endColumn={}", begin.column, end.column);
    // The log does not show the properties, so the message says the place as well.
    std::string message =
        github_message(fmt::format("{}: {} [{}]", where(path, *file, span.begin, positions_),
                                   diagnostic.message.text(), diagnostic.rule));
    for (const std::string& it : advice_of(diagnostic)) message += "%0A" + github_message(it);
    return fmt::format("::{} file={}{},title={}::{}\n", command, github_property(path), lines,
                       github_property(diagnostic.rule), message);
  }

 private:
  const RenderOptions& options_;
  PositionFinder positions_;
};

std::string render(const Report& report, const RenderOptions& options) {
  std::string out;
  GithubRenderer renderer(options);
  for (const auto& [level, command, more] : kCommands) {
    const std::size_t total = count(report.diagnostics, level);
    std::size_t told = 0;
    for (const Diagnostic& it : report.diagnostics) {
      if (it.level != level) continue;
      if (total > kShownPerLevel && told == kShownPerLevel - 1) {
        const std::string words = options.phrases.say(more.text, total - told);
        out += fmt::format("::{} title=advolint::{}\n", command, github_message(words));
      }
      out += renderer.command_for(it, command);
      ++told;
    }
  }
  return out;
}

}  // namespace

extern constinit const Reporter kGithubReporter = {
    .name = "github",
    .summary = "annotations of GitHub Actions",
    .render = render,
};

}  // namespace advolint
