#pragma once

#include <span>
#include <vector>

#include "draft/draft.h"
#include "draft/outline/comments.h"
#include "text/source_file.h"
#include "yaml/node.h"

namespace advolint {

/// What the comments `advolint-disable-next-line`, `-disable-line`, `-disable`, `-enable` and
/// `-disable-file` ask for, in the order of their places. A range that several rules share is one
/// suppression.
std::vector<Suppression> read_suppressions(const SourceFile& file,
                                           std::span<const Comment> comments);

/// What front matter's `ignore:` asks for: `[{rule, because}]`, or names of rules. `fields` may be
/// null.
std::vector<Suppression> read_ignored(const yaml::Node& fields, Suppression::Scope scope,
                                      SourceSpan covers);

}  // namespace advolint
