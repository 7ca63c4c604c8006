#pragma once

#include <optional>
#include <span>
#include <string>

#include "facts/post_context.h"
#include "text/phrases.h"

namespace advolint {

/// The words of data files ("fund our libraries (now!)") as phrases to look for, their signs
/// meaning nothing. Entries without a word are left out, so PhraseMatch::phrase counts those that
/// have one.
PhraseSet stated_phrases(std::span<const std::string> texts);

/// Where the post says again what `ask` says: its words in a row, the number of a bill that it
/// names, or most of its words that matter within one sentence, endings aside ("funding for
/// libraries" for "fund our libraries"). Of an ask such as "tell the council to fund our libraries"
/// the part after "to" will do. Words of hashtags count inside a sentence.
std::optional<TextSpan> find_restatement(const PostContext& post, const std::string& ask);

/// As above, only in what is before `end`.
std::optional<TextSpan> find_restatement(const PostContext& post, const std::string& ask,
                                         std::uint32_t end);

}  // namespace advolint
