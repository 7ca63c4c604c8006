#pragma once

#include <optional>
#include <span>
#include <string>
#include <utility>
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

/// What a comment of a Word file asks for.
struct OfficeInstruction {
  enum class Reach {
    Paragraphs,  ///< those that it is on
    Posts,       ///< those whose words it is on
    File
  };
  Reach reach = Reach::Posts;
  std::vector<std::pair<std::string, SourceSpan>> rules;  ///< empty: all rules
  std::string because;
};

/// Reads "advolint-disable hashtag-count -- agreed with Ana" under `span`; nothing where a comment
/// says anything else.
std::optional<OfficeInstruction> read_office_instruction(const SourceFile& file, SourceSpan span);

/// What front matter's `ignore:` asks for: `[{rule, because}]`, or names of rules. `fields` may be
/// null.
std::vector<Suppression> read_ignored(const yaml::Node& fields, Suppression::Scope scope,
                                      SourceSpan covers);

}  // namespace advolint
