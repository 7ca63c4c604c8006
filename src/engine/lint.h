#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "diag/report.h"
#include "engine/files/read_candidates.h"
#include "engine/files/workspaces.h"
#include "text/date.h"
#include "text/phrasebook.h"
#include "text/result.h"

namespace advolint {

class ReadAgain;

struct LintOptions {
  Sources sources;
  ProfileOptions profile;
  std::optional<Date> today;  ///< nothing: rules that need it sleep
  unsigned jobs = 1;
  /// Of more drafts, the bytes are let go once they are judged, and read again where findings show
  /// them.
  std::size_t most_in_memory = 2048;
  /// Whether that is left to LintResult::put_away, for who shows one finding after the other. Not
  /// where the workspace has a baseline, which looks at all.
  bool shows_one_by_one = false;
  /// Whether all findings stay that one rule has in one post, where fixes are made of them, or
  /// where they are counted.
  bool keeps_surplus = false;
  /// Hears, in any thread, how many files of how many are done; null: nobody does.
  std::function<void(std::size_t done, std::size_t all)> progress = nullptr;
};

/// A file that was looked at and not linted, and why.
struct Skipped {
  std::string path;
  Skip skip;
  bool named = false;
};

struct LintResult {
  Report report;
  std::vector<Error> errors;         ///< of the environment: exit 2
  bool configuration_fault = false;  ///< an error in advolint.yaml, a data file or a pack: exit 2
  std::optional<Level> fail_on;      ///< what the workspace of the first draft says
  std::string baseline;              ///< what that workspace says; empty: none
  std::vector<Skipped> skipped;
  std::vector<Phrase> notes;  ///< what was asked for and led nowhere: a glob without a file
  Phrasebook phrases;         ///< in the language of the first draft's workspace
  /// Gives findings the bytes of their drafts back, as long as the options are there; null: they
  /// have them.
  std::shared_ptr<ReadAgain> put_away;
};

/// Lints everything that `options` names. The same input gives the same result at any number of
/// jobs.
LintResult lint(const LintOptions& options);

}  // namespace advolint
