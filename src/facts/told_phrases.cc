#include "facts/told_phrases.h"

#include <cassert>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "facts/prose.h"
#include "text/language.h"
#include "text/phrases.h"

namespace advolint {
namespace {

constexpr std::string_view kPrefix = "tells-";

using Lists = std::unordered_map<std::string_view, PhraseSet>;  // by names that are constants

Lists compile_lists() {
  Lists lists;
  for (const ListAddition& it : built_in_languages().additions()) {
    if (!it.list.starts_with(kPrefix)) continue;
    const std::vector<std::string> phrases(it.phrases.begin(), it.phrases.end());
    auto compiled = PhraseSet::compile(phrases);
    assert(compiled.has_value());  // a test reads them
    if (compiled) lists.emplace(it.list, std::move(*compiled));
  }
  return lists;
}

const PhraseSet& list_named(std::string_view name) {
  // Constant once built, which the language does in one thread only; kept to the end of the run.
  static const Lists& lists = *new Lists(compile_lists());
  static const PhraseSet none;
  const auto found = lists.find(name);
  assert(found != lists.end());
  return found == lists.end() ? none : found->second;
}

}  // namespace

std::vector<TextSpan> find_told(const PostContext& post, std::string_view list) {
  std::vector<TextSpan> found;
  const std::vector<PhraseMatch> matches = list_named(list).find(post.phrase_text);
  if (matches.empty()) return found;
  const SpanSet spared =
      code_and(post, {EntityKind::Link, EntityKind::Hashtag, EntityKind::Mention});
  for (const PhraseMatch& match : matches) {
    if (!spared.overlaps(match.span)) found.push_back(match.span);
  }
  return found;
}

bool says_one_of(std::string_view text, std::string_view list) {
  return !list_named(list).find(text, cut_words(text)).empty();
}

}  // namespace advolint
