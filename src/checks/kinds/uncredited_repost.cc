#include <algorithm>
#include <string>

#include "checks/check_kind.h"
#include "facts/people_index.h"
#include "facts/personal_names.h"
#include "text/characters.h"

namespace advolint {

extern const WordList kCredits;  ///< a name after one is credited: "photo by Ana"

namespace {

/// The account in "@ana", "https://x.com/ana/status/1" or
/// "https://bsky.app/profile/ana.test/post/1"; the last resort is the text itself.
std::string account_in(std::string_view source) {
  const std::size_t scheme = source.find("://");
  if (scheme == std::string_view::npos) {
    return std::string(source.starts_with('@') ? source.substr(1) : source);
  }
  std::string_view path = source.substr(scheme + 3);
  const std::size_t slash = path.find('/');
  if (slash == std::string_view::npos) return {};
  path.remove_prefix(slash + 1);
  constexpr std::string_view kProfile = "profile/";
  if (path.starts_with(kProfile)) path.remove_prefix(kProfile.size());
  const std::string_view account = path.substr(0, path.find('/'));
  return std::string(account.starts_with('@') ? account.substr(1) : account);
}

/// Posts of officials, partners and our own accounts are no patron's.
bool is_known_body(const PostContext& post, const std::string& account) {
  if (looks_official(account, *post.lexicon) || is_own_handle(account, post.workspace)) return true;
  if (!post.workspace.officials) return false;
  const std::string folded = fold_case(account);
  return std::ranges::any_of(*post.workspace.officials, [&](const Official& official) {
    return std::ranges::any_of(official.handles,
                               [&](const Handle& it) { return fold_case(it.name) == folded; });
  });
}

/// "📷 Maria Lopez": an emoji leads to the name of who made what is shown.
bool stands_after_emoji(const PostContext& post, const WordToken& before, const WordToken& name) {
  const auto between = post.text.text().substr(before.span.end, name.span.begin - before.span.end);
  constexpr char kFirstByteOfFour = '\xF0';
  return between.find(kFirstByteOfFour) != std::string_view::npos;
}

/// Whether the text tags somebody, or gives a name after a word of thanks or credit, or after an
/// emoji.
bool credits_somebody(const PostContext& post, const std::string& account) {
  for (const Entity& entity : post.entities) {
    if (entity.kind == EntityKind::Mention && !is_own_handle(entity.text, post.workspace))
      return true;
  }
  if (!account.empty() &&
      fold_case(post.text.text()).find(fold_case(account)) != std::string::npos) {
    return true;
  }
  for (const PersonalName& name :
       find_personal_names(post.text.text(), post.words, SpanSet({}), *post.lexicon)) {
    if (name.first == 0) return true;
    const WordToken& before = post.words[name.first - 1];
    if (post.lexicon->has(kCredits, before.folded) ||
        stands_after_emoji(post, before, post.words[name.first])) {
      return true;
    }
  }
  return false;
}

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  const auto credit = post.fields.find("credit");
  if (credit && !post.fields.words("credit").empty()) return;
  const auto source = post.fields.find("repost-of");
  const std::string account = account_in(post.fields.word("repost-of"));
  if (is_known_body(post, account) || credits_somebody(post, account)) return;
  const auto at = credit ? credit : source ? source : post.fields.find("kind");
  if (at) {
    things.push_back({.place = at->at(), .values = {{"author", account}}});
  } else if (const ToldFact* told = post.told_of("kind"); told != nullptr && !told->at.empty()) {
    things.push_back(
        {.place = told->at, .values = {{"author", account}}, .at_most = Level::Warning});
  }
}

constexpr Term kValues[] = {
    {"author", "the account whose post it is, where `repost-of:` tells"},
};

}  // namespace

/// In C++: it compares what a post passes on with whom it names.
extern constinit const CheckKind kUncreditedRepostKind = {
    .name = "uncredited-repost",
    .summary =
        "Somebody else's post (`repost-of:`) whose author the draft credits neither by `credit:` "
        "nor in the text. Officials, partners and our own accounts are left out.",
    .example = "forbid: { uncredited-repost: any }",
    .values = kValues,
    .find = find,
};

}  // namespace advolint
