#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "draft/draft.h"
#include "platform/platform.h"
#include "text/date_order.h"
#include "text/source_file.h"

namespace advolint {

/// What the configuration says about reading drafts.
struct ReadOptions {
  /// Front matter that the configuration's `paths:` gives this file; null node if none. Only
  /// `platform` matters here.
  const yaml::Node* path_fields = nullptr;
  /// The configuration's `front-matter:` mapping of foreign keys, and names of a
  /// calendar's columns, to ours: {"networks", "platform"}.
  std::vector<std::pair<std::string, std::string>> key_aliases;
  /// What the configuration says of "03/04/2026" in a calendar.
  DateOrder date_order = DateOrder::Undecided;
  /// Whether the file was named by the user: it is then never skipped for its name.
  bool named = false;
};

/// Reads a file of any layout that docs/layouts.md describes. Never fails: what is wrong is in
/// `faults` and `diagnostics`, and what is not a post is in `skipped`.
Draft read_draft(const SourceFilePtr& file, const PlatformTable& platforms,
                 const ReadOptions& options = {});

}  // namespace advolint
