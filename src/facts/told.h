#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace advolint {

struct PostContext;

/// A fact that the words of a post tell, and which words.
struct ToldFact {
  std::string key;    ///< "kind", "topic" or "campaign"
  std::string value;  ///< "meeting"
  TextSpan at;        ///< the words; empty where a key or the file's name tells it
};

/// What the words of `post` tell of its kind, topics and campaign, where nothing states them, the
/// strongest first: "Met with Sen. Doe" is about a meeting. Only strong words count: a fact that is
/// missing tells nothing. Needs all else of the context. Linear.
std::vector<ToldFact> find_told_facts(const PostContext& post);

/// Of them, what concerns the kind alone. Needs ContextParts::Kind of the context.
std::vector<ToldFact> find_told_kind(const PostContext& post);

}  // namespace advolint
