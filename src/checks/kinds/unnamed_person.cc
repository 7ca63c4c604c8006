#include <algorithm>
#include <string>

#include "checks/check_kind.h"
#include "facts/known_words.h"
#include "facts/personal_names.h"
#include "facts/prose.h"
#include "text/characters.h"

namespace advolint {

extern const WordList kGreetings;  ///< a capital after one is a name: "Hi Zuri"

namespace {

constexpr std::size_t kShortestPiece = 3;  // "Ana"; shorter pieces of a handle are no names

bool is_one_of_us(const PostContext& post, std::string_view handle) {
  const std::string folded = fold_case(handle);
  return post.workspace.organisation &&
         std::ranges::any_of(post.workspace.organisation->handles,
                             [&](const Handle& it) { return fold_case(it.name) == folded; });
}

bool tags_somebody(const PostContext& post) {
  return std::ranges::any_of(post.entities, [&](const Entity& it) {
    return it.kind == EntityKind::Mention && !is_one_of_us(post, it.text);
  });
}

/// Whether a word of the post is part of whom the reply is to: "Ana" of "@ana_reads".
bool has_piece_of(const PostContext& post, std::string_view target) {
  const std::string folded = fold_case(target, Accents::Ignore);
  return std::ranges::any_of(post.words, [&](const WordToken& it) {
    return it.folded.size() >= kShortestPiece && begins_with_capital(post.at(it.span)) &&
           folded.find(fold_case(it.folded, Accents::Ignore)) != std::string::npos;
  });
}

/// A capital where a person is addressed: after a greeting, or between commas and sentence ends.
bool is_addressed(const PostContext& post, std::size_t at) {
  const std::string& text = post.text.text();
  const WordToken& word = post.words[at];
  if (!begins_with_capital(post.at(word.span))) return false;
  if (is_given_name(post.at(word.span), *post.lexicon)) return true;
  if (known_words().contains(word.folded)) return false;
  const std::string_view after = std::string_view(text).substr(word.span.end);
  const bool ends =
      after.empty() || std::string_view(",!.?:").find(after[0]) != std::string_view::npos;
  if (at == 0) return ends && after.starts_with(',');
  const std::string_view before = std::string_view(text).substr(
      post.words[at - 1].span.end, word.span.begin - post.words[at - 1].span.end);
  const bool greeted = post.lexicon->has(kGreetings, post.words[at - 1].folded);
  return (greeted && (before == " " || before == ", ")) || (before == ", " && ends);
}

bool addresses_somebody(const PostContext& post) {
  for (std::size_t at = 0; at < post.words.size(); ++at) {
    if (is_addressed(post, at)) return true;
  }
  return false;
}

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  auto target = post.fields.find("reply-to");
  const std::string name = target ? post.fields.word("reply-to") : std::string();
  if (tags_somebody(post) || has_piece_of(post, name) || addresses_somebody(post)) return;
  if (!target || target->value->is_null()) {
    // A label such as "If people ask, answer:" heads a reply for whoever asks.
    const auto said = post.post.said_by.find("kind");
    if (said != post.post.said_by.end() && said->second == SaidBy::Label) return;
    target = post.fields.find("kind");
  }
  if (!target) return;
  const bool is_address = name.find("://") != std::string::npos;
  things.push_back({.place = target->at(), .values = {{"person", is_address ? "" : name}}});
}

constexpr Term kValues[] = {
    {"person", "whom the draft answers, by `reply-to:`; no value if that is a link"},
};

}  // namespace

/// In C++: it compares whom a post answers with whom it names.
extern constinit const CheckKind kUnnamedPersonKind = {
    .name = "unnamed-person",
    .summary =
        "The one whom a reply answers (`reply-to:`), where its text tags and addresses nobody.",
    .example = "forbid: { unnamed-person: any }",
    .values = kValues,
    .asks_for_fields = true,
    .find = find,
};

}  // namespace advolint
