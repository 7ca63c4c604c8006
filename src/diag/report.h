#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "diag/diagnostic.h"
#include "text/phrase.h"

namespace advolint {

/// What a rule says of itself, for `explain`, for the why of a text report and for machine formats.
struct RuleInfo {
  std::string name;
  std::string pack;
  std::string title;
  std::string why;     ///< one or more sentences; ends with a full stop
  std::string source;  ///< where the advice comes from; may be empty
  Level level = Level::None;
};

/// A file that looks like drafts, and of which no post could be read.
struct UnreadFile {
  std::string path;
  Phrase reason;  ///< "a Word file"
  Phrase remedy;  ///< "save it as .txt or .md"
};

/// A finished run: everything that a reporter needs and nothing else.
struct Report {
  Diagnostics diagnostics;  ///< sorted by `sort`
  std::map<std::string, RuleInfo>
      rules;  ///< by name; every rule that `diagnostics` names and is known
  std::vector<std::string>
      draft_paths;  ///< of the drafts that were checked, clean ones too; sorted
  std::size_t post_count = 0;
  std::vector<UnreadFile> unread_files;  ///< sorted by path
  std::size_t unread_section_count = 0;  ///< stretches of drafts with words that are no post
};

/// Sorts by path, offset, rule and message, so that the same findings give the same bytes.
void sort(Diagnostics& diagnostics);

/// How many diagnostics have exactly this level.
std::size_t count(const Diagnostics& diagnostics, Level level);

}  // namespace advolint
