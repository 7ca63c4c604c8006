#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "facts/post_context.h"
#include "text/ascii.h"
#include "text/span.h"
#include "text/span_set.h"

namespace advolint {

/// The post's code, and its entities of `kinds`.
SpanSet code_and(const PostContext& post, std::initializer_list<EntityKind> kinds);

/// The entities of one kind, in order.
std::vector<Entity> entities_of(const PostContext& post, EntityKind kind);

/// Everything that reads as a web address, whether the platform links it or not: from a scheme to
/// the next blank or bracket that cannot belong to it.
std::vector<TextSpan> written_addresses(std::string_view text);

/// What Markdown links lead to: what is between "](" and ")". Linear.
std::vector<TextSpan> written_targets(std::string_view text);

/// The sentence of the post that `at` is in; `at` itself where it goes beyond one. Logarithmic.
TextSpan sentence_around(const PostContext& post, TextSpan at);

}  // namespace advolint
