#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "checks/check_kind.h"
#include "diag/diagnostic.h"
#include "engine/find_things.h"
#include "pack/rule.h"

namespace advolint {

/// What a finding is made of, before it has words.
struct Finding {
  Location at;
  /// Whether the bytes there are what the post shows: not so for a hashtag that front matter states
  /// without its sign, or for words with markup between them. Such a place is not rewritten.
  bool is_verbatim = true;
  Values values;
  std::vector<Note> notes;
  Level at_most = Level::Error;
};

/// A diagnostic before it is known which platforms of a post give the same: their names are missing
/// from its words.
struct OpenDiagnostic {
  Diagnostic diagnostic;  ///< without message and help
  OpenText message, help;

  /// The diagnostic in full, for the platforms called `names`.
  [[nodiscard]] Diagnostic closed(std::string_view names) &&;
};

/// The diagnostic that `claim` of `rule` gives for `finding`: message, fix and help filled in.
OpenDiagnostic word(const Rule& rule, const RuleClaim& claim, const Finding& finding,
                    const PostContext& post);

/// The level of `rule` for the draft at `path`, path overrides included.
Level level_of(const Rule& rule, const std::string& path);

}  // namespace advolint
