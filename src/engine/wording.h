#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "checks/check_kind.h"
#include "diag/diagnostic.h"
#include "engine/find_things.h"
#include "pack/rule.h"

namespace advolint {

/// Stands in worded diagnostics where `{platform}` was asked for, until it is known which of a
/// post's platforms give the same finding.
/// No draft is likely to hold it, and no message quotes so many control characters.
inline constexpr std::string_view kPlatformNames = "\x01\x02platform\x02\x01";

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

/// The diagnostic that `claim` of `rule` gives for `finding`: message, fix and help filled in.
Diagnostic word(const Rule& rule, const RuleClaim& claim, const Finding& finding,
                const PostContext& post);

/// The level of `rule` for the draft at `path`, path overrides included.
Level level_of(const Rule& rule, const std::string& path);

}  // namespace advolint
