#pragma once

#include <optional>
#include <string_view>

#include "facts/post_context.h"
#include "text/phrase.h"

namespace advolint {

/// Whether messages may say where a writer states `key`.
bool is_field_with_a_place(std::string_view key);

/// Where a writer would state `key` of `post`: "under `media:`" in front matter, "in a column
/// “Picture”" of a calendar, else "on a line “Picture: …”".
Phrase place_of_field(const PostContext& post, std::string_view key);

/// What a writer would state: "`topic: news`", "“news” in a column “Topic”", or "a line “Topic:
/// news”".
Phrase field_with_value(const PostContext& post, std::string_view key, std::string_view value);

/// What a name in a message asks for: `{under.media}` a place, `{as.topic.news}` a statement.
struct FieldRequest {
  std::string_view key;
  std::string_view value;  ///< empty: the place alone
};

/// Nothing for other names, and for keys without a place.
std::optional<FieldRequest> field_request(std::string_view name);

Phrase field_in_words(const PostContext& post, const FieldRequest& request);

}  // namespace advolint
