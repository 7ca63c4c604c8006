#pragma once

#include <optional>
#include <string>

#include "facts/context_parts.h"
#include "facts/people_index.h"
#include "facts/post_context.h"

namespace advolint {

/// What is the same for every post of a draft. What it refers to outlives it.
struct RunFacts {
  const Workspace& workspace;
  const PeopleIndex& people;  ///< of `workspace`
  std::optional<Date> today;
  std::string path;  ///< of the draft, relative to the workspace's root
  /// Where the pictures that the draft names are looked for; null: nowhere.
  const PictureSource* pictures = nullptr;
  /// Whether posts that were posted already are judged as the workspace says, and not as others.
  bool spares_posted = false;
};

/// The layers of what is stated about `post`: its own, the draft's, then `path_fields` of the
/// configuration (null for none).
Fields fields_of(const Draft& draft, const Post& post, const Fields::Layer* path_fields);

/// Everything that checks may look at in `post` as `platform` publishes it; null where nobody says
/// for which. All arguments outlive the context. What is not among `parts` is left empty.
PostContext build_context(const RunFacts& facts, const Draft& draft, const Post& post,
                          Fields fields, const PlatformUse* platform,
                          ContextParts parts = ContextParts::All);

/// For what concerns the draft as a whole, also one without a post.
PostContext build_draft_context(const RunFacts& facts, const Draft& draft,
                                const Fields::Layer* path_fields);

}  // namespace advolint
