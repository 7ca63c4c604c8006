#include <algorithm>
#include <cstddef>

#include <fmt/format.h>

#include "report/advice.h"
#include "report/escapes.h"
#include "report/reporter.h"
#include "report/where.h"

namespace advolint {
namespace {

/// A step summary of GitHub Actions holds 1 MiB and is dropped whole beyond that.
constexpr std::size_t kMaxBytes = 900'000;

std::string row_for(const Diagnostic& diagnostic, const RenderOptions& options,
                    PositionFinder& positions) {
  const auto& [file, span] = diagnostic.location;
  const std::string path = path_in_repository(file->path(), options);
  std::string advice;
  for (const std::string& it : advice_of(diagnostic))
    advice += (advice.empty() ? "" : "<br>") + markdown_text(it);
  return fmt::format("| {} | {} | {} | {} | {} |\n", name_of(diagnostic.level),
                     markdown_text(where(path, *file, span.begin, positions)),
                     markdown_text(diagnostic.message.text()), advice,
                     markdown_text(diagnostic.rule));
}

std::string render(const Report& report, const RenderOptions& options) {
  const Phrasebook& phrases = options.phrases;
  std::string out =
      fmt::format("## advolint\n\n{}\n", markdown_text(summary_line(report, phrases)));
  if (const std::string unread = unread_line(report, phrases); !unread.empty())
    out += fmt::format("\n{}\n", markdown_text(unread));
  if (const std::string posted = posted_line(report, phrases); !posted.empty())
    out += fmt::format("\n{}\n", markdown_text(posted));
  if (const std::string kits = kits_line(report, phrases); !kits.empty())
    out += fmt::format("\n{}\n", markdown_text(kits));
  if (const std::string networks = networks_line(report, phrases); !networks.empty())
    out += fmt::format("\n{}\n", markdown_text(networks));
  if (const std::string unjudged = unjudged_line(report, phrases); !unjudged.empty())
    out += fmt::format("\n{}\n", markdown_text(unjudged));
  for (const std::string& it : report.faults) out += fmt::format("\n- {}\n", markdown_text(it));
  if (report.diagnostics.empty()) return out;
  out += fmt::format("\n| {} | {} | {} | {} | {} |\n|---|---|---|---|---|\n", phrases.say("Level"),
                     phrases.say("Place"), phrases.say("Finding"), phrases.say("What to do"),
                     phrases.say("Rule"));
  PositionFinder positions;
  std::size_t told = 0;
  for (const Level level : {Level::Error, Level::Warning, Level::Note}) {
    for (const Diagnostic& it : report.diagnostics) {
      if (it.level != level || out.size() > kMaxBytes) continue;
      out += row_for(it, options, positions);
      ++told;
    }
  }
  if (const std::size_t left = report.diagnostics.size() - told; left != 0)
    out += fmt::format("\n{}\n", phrases.say("{} more findings do not fit here.", left));
  return out;
}

}  // namespace

extern constinit const Reporter kMarkdownReporter = {
    .name = "markdown",
    .summary = "a table for a step summary or a comment, the worst first",
    .render = render,
};

}  // namespace advolint
