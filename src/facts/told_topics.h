#pragma once

#include <optional>

#include "facts/post_context.h"
#include "text/span.h"

/// Each looks for the words that tell one topic; nothing where none are strong enough.
namespace advolint {

/// "Met with Sen. Doe", "Thank you, Rep. Lee, for your time": we met an official.
std::optional<TextSpan> find_told_meeting(const PostContext& post);

/// "Join us for story time", "Book club, Tuesday at 6": something that readers may come to.
std::optional<TextSpan> find_told_event(const PostContext& post);

/// "Our staff recommends “Dune”".
std::optional<TextSpan> find_told_book(const PostContext& post);

/// "Maria learned English at our tables": what a person gained.
std::optional<TextSpan> find_told_story(const PostContext& post);

/// "Tell the council", "library funding", an official spoken to, a campaign's hashtag: somebody is
/// to be moved.
std::optional<TextSpan> find_told_advocacy(const PostContext& post);

}  // namespace advolint
