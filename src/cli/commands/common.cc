#include <istream>
#include <ostream>
#include <string>
#include <utility>

#include "cli/commands.h"
#include "report/reporter.h"

namespace advolint {

ProfileOptions profile_options(const Invocation& invocation, const Options& options,
                               PackExamples examples) {
  return {.config_path = options.config_path,
          .use_config = options.use_config,
          .packs = options.packs,
          .levels = options.levels,
          .only = options.only,
          .language = options.language,
          .environment_language = options.environment_language,
          .examples = examples,
          .kept = invocation.kept_profiles};
}

ProfileOptions judging_nothing(ProfileOptions options) {
  options.shipped_rules = ShippedRules::LeaveOut;
  return options;
}

namespace {

Result<std::string> read_all(std::istream& in) {
  constexpr std::size_t kMostBytes = std::size_t{kMaxDraftBytes} + 1;
  std::string bytes;
  std::string step(1U << 16U, '\0');
  while (in && bytes.size() < kMostBytes) {
    in.read(step.data(), static_cast<std::streamsize>(step.size()));
    bytes.append(step, 0, static_cast<std::size_t>(in.gcount()));
  }
  if (in.bad()) return tl::unexpected(Error{Phrase("cannot read standard input")});
  if (bytes.size() >= kMostBytes)
    return tl::unexpected(Error{Phrase("standard input is too large for a draft")});
  return bytes;
}

}  // namespace

Sources sources(const Invocation& invocation, const Options& options) {
  Sources sources{.files = invocation.files,
                  .paths = options.paths,
                  .working_directory = invocation.working_directory,
                  .standard_input = std::nullopt,
                  .ignore = {.globs = options.excludes,
                             .working_directory = invocation.working_directory,
                             .use_files = options.use_ignore_files},
                  .passes_over_excluded = options.passes_over_excluded};
  if (std::erase(sources.paths, "-") != 0) {
    Result<std::string> bytes = read_all(invocation.in);
    if (bytes) {
      sources.standard_input = options.standard_input_name;
      sources.files.hand(options.standard_input_name, *std::move(bytes));
    } else {
      sources.errors.push_back(bytes.error());
    }
  } else if (sources.paths.empty()) {
    sources.paths = {"."};
  }
  return sources;
}

void print_errors(const Invocation& invocation, const Phrasebook& phrases,
                  const std::vector<Error>& errors) {
  for (const Error& error : errors)
    invocation.err << "advolint: error: " << error.message.said_in(phrases) << '\n';
}

void print_skipped(const Invocation& invocation, const Phrasebook& phrases, const std::string& path,
                   const Skip& skip, bool named) {
  const Phrase said = skip.kind == Skip::Kind::NotRead ? Phrase("not read: {}", skip.said())
                                                       : Phrase("skipped: {}", skip.said());
  invocation.err << path << (is_missed(skip, named) ? ": error: " : ": note: ")
                 << said.said_in(phrases) << '\n';
}

bool is_missed(const Skip& skip, bool named) { return named && skip.kind == Skip::Kind::NotRead; }

void print_diagnostics(const Options& options, Diagnostics diagnostics, std::ostream& out) {
  Report report{.diagnostics = std::move(diagnostics)};
  sort(report.diagnostics);
  out << find_reporter("text")->render(report, {.color = options.color, .show_why = false});
}

}  // namespace advolint
