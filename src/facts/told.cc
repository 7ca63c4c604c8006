#include "facts/told.h"

#include <algorithm>
#include <optional>

#include "facts/meetings.h"
#include "facts/personal_names.h"
#include "facts/post_context.h"
#include "facts/prose.h"
#include "facts/stated_phrases.h"
#include "facts/told_phrases.h"
#include "facts/told_topics.h"
#include "text/characters.h"
#include "text/span_set.h"

namespace advolint {

extern const WordList kLabelWords;      ///< may be in any label: "short", "suggested"
extern const WordList kGreetings;       ///< before the name of who is spoken to: "Hi Kurt"
extern const WordList kAnswerOpenings;  ///< how an answer goes on after a mention: "sorry"
extern const WordList kGivenNames;      ///< by which a draft may call a person
extern const WordList kKindLabels;      ///< name a kind of post, and its value: "bio profile"

namespace {

bool is_stated(const PostContext& post, std::string_view key) {
  const auto field = post.fields.find(key);
  return field && !field->value->is_null();
}

/// Where the post carries a hashtag of the campaign, its link, or its name of several words.
std::optional<TextSpan> place_of(const Campaign& campaign, const PostContext& post) {
  for (const Entity& entity : post.entities) {
    const std::string text = fold_case(entity.text);
    const auto is_same = [&](const std::string& tag) { return fold_case(tag) == text; };
    if (entity.kind == EntityKind::Hashtag && std::ranges::any_of(campaign.hashtags, is_same))
      return entity.span;
    if (entity.kind == EntityKind::Link && !campaign.link.empty() &&
        post.at(entity.span).starts_with(campaign.link))
      return entity.span;
  }
  if (campaign.name.find(' ') == std::string::npos) return std::nullopt;
  const auto named = stated_phrases({&campaign.name, 1}).find(post.text.text(), post.words);
  return named.empty() ? std::nullopt : std::optional(named.front().span);
}

void add_campaign(const PostContext& post, std::vector<ToldFact>& told) {
  for (const Campaign* campaign : running_campaigns(post)) {
    const auto at = place_of(*campaign, post);
    if (!at) continue;
    told.push_back({"campaign", campaign->id, *at});
    return;
  }
}

/// "RT @ana: …", "a photo sent in by one of our readers".
std::optional<TextSpan> find_repost(const PostContext& post) {
  constexpr std::string_view kRetweet = "RT @";
  if (post.text.text().starts_with(kRetweet)) return TextSpan{0, 2};
  const std::vector<TextSpan> passed_on = find_told(post, "tells-passed-on");
  if (!passed_on.empty()) return passed_on.front();
  const std::vector<TextSpan> makers = find_told(post, "tells-by-patron");
  if (makers.empty()) return std::nullopt;
  const SpanSet works(find_told(post, "tells-their-work"));
  for (const TextSpan maker : makers) {
    if (works.overlaps(sentence_around(post, maker))) return maker;
  }
  return std::nullopt;
}

/// "Hi Kurt, you're right", "Gary, maybe if you …": the post begins by calling somebody by name,
/// and speaks to them.
std::optional<TextSpan> find_reply(const PostContext& post) {
  std::size_t at = 0;
  while (post.says(kGreetings, at)) ++at;
  constexpr std::size_t kMostGreetings = 2;
  if (at > kMostGreetings || !post.says(kGivenNames, at)) return std::nullopt;
  const TextSpan name = post.words[at].span;
  const std::string_view after = std::string_view(post.text.text()).substr(name.end);
  const bool is_called = after.starts_with(',') || after.starts_with(':') || after.starts_with('!');
  if (!is_called || !begins_with_capital(post.at(name)) || post.sentences.empty())
    return std::nullopt;
  // The words that speak to them are near: "Sam, our library cat, …" goes on otherwise.
  constexpr std::uint32_t kNear = 60;  // bytes
  const auto told = find_told(post, "tells-answered");
  const bool speaks_to_them = std::ranges::any_of(
      told, [&](TextSpan it) { return it.begin >= name.end && it.begin - name.end <= kNear; });
  const bool invites = !find_told(post, "tells-invitation").empty();
  return speaks_to_them && !invites ? std::optional(name) : std::nullopt;
}

/// "@ana_reads Sorry that you had to wait": the post opens with a mention of somebody who holds no
/// office, goes on as answers do, and speaks to them.
std::optional<TextSpan> find_answered_mention(const PostContext& post) {
  if (post.entities.empty() || post.entities.front().kind != EntityKind::Mention)
    return std::nullopt;
  const TextSpan first = post.entities.front().span;
  const auto is_official = [&](const PersonFacts& it) { return it.span == first; };
  if (first.begin != 0 || std::ranges::any_of(post.people, is_official)) return std::nullopt;
  const auto next = std::ranges::lower_bound(post.words, first.end, {},
                                             [](const WordToken& it) { return it.span.begin; });
  if (next == post.words.end() || !post.lexicon->has(kAnswerOpenings, next->folded))
    return std::nullopt;
  constexpr std::uint32_t kNear = 100;  // bytes
  const auto told = find_told(post, "tells-answered");
  const bool speaks_to_them = std::ranges::any_of(
      told, [&](TextSpan it) { return it.begin >= first.end && it.begin - first.end <= kNear; });
  const bool announces =
      !find_told(post, "tells-settled").empty() || !find_told(post, "tells-invitation").empty();
  return speaks_to_them && !announces ? std::optional(first) : std::nullopt;
}

/// "Our reply: Hi Janet …", below the comment that is answered.
std::optional<TextSpan> find_labelled_reply(const PostContext& post) {
  const std::string_view text = post.text.text();
  for (const TextSpan label : find_told(post, "tells-reply-label")) {
    const bool begins_line = label.begin > 0 && text[label.begin - 1] == '\n';
    if (begins_line && text.substr(label.end).starts_with(':')) return label;
  }
  return std::nullopt;
}

/// "linkedin-about.md", "linkedin-about-05.md", "bio.txt": only names without any other word.
bool is_profile_by_name(const PostContext& post) {
  std::string_view name = post.path;
  name.remove_prefix(name.find_last_of('/') + 1);
  name = name.substr(0, name.find_last_of('.'));
  bool is_profile = false;
  for (const WordToken& word : cut_words(name)) {
    const bool says_so = post.lexicon->word_after(kKindLabels, word.folded) == "profile";
    const bool is_platform = post.platform != nullptr && word.folded == post.platform->id;
    const bool says_nothing = post.lexicon->has(kLabelWords, word.folded) ||
                              word.folded.find_first_not_of("0123456789") == word.folded.npos;
    if (!says_so && !is_platform && !says_nothing) return false;
    is_profile = is_profile || says_so;
  }
  return is_profile;
}

/// What the keys of twitter-together tell: `retweet:` passes on, `reply:` answers.
std::string_view kind_by_key(const PostContext& post) {
  if (is_stated(post, "retweet") || is_stated(post, "repost-of")) return "repost";
  return is_stated(post, "reply") || is_stated(post, "reply-to") ? "reply" : "";
}

void add_kind(const PostContext& post, std::vector<ToldFact>& told) {
  if (const std::string_view kind = kind_by_key(post); !kind.empty()) {
    told.push_back({"kind", std::string(kind), {}});
  } else if (is_profile_by_name(post)) {
    told.push_back({"kind", "profile", {}});
  } else if (const auto at = find_repost(post)) {
    told.push_back({"kind", "repost", *at});
  } else if (const auto name = find_reply(post)) {
    told.push_back({"kind", "reply", *name});
  } else if (const auto label = find_labelled_reply(post)) {
    told.push_back({"kind", "reply", *label});
  } else if (const auto mention = find_answered_mention(post)) {
    told.push_back({"kind", "reply", *mention});
  }
}

void add_topics(const PostContext& post, std::vector<ToldFact>& told) {
  const auto add = [&](std::string_view topic, std::optional<TextSpan> at) {
    if (at) told.push_back({"topic", std::string(topic), *at});
    return at.has_value();
  };
  if (add("meeting", find_told_meeting(post))) return;
  const bool is_event = add("event", find_told_event(post));
  add("story", find_told_story(post));
  if (!is_event) add("book", find_told_book(post));
  add("advocacy", find_told_advocacy(post));
}

}  // namespace

std::vector<ToldFact> find_told_kind(const PostContext& post) {
  std::vector<ToldFact> told;
  if (!is_stated(post, "kind")) add_kind(post, told);
  return told;
}

std::vector<ToldFact> find_told_facts(const PostContext& post) {
  std::vector<ToldFact> told = find_told_kind(post);
  const auto is_profile = [](const ToldFact& it) { return it.value == "profile"; };
  const bool speaks =
      !std::ranges::any_of(told, is_profile) && fold_case(post.fields.word("kind")) != "profile";
  if (speaks && !is_stated(post, "topic")) add_topics(post, told);
  if (!is_stated(post, "campaign")) add_campaign(post, told);
  const auto campaign = std::ranges::find(told, "campaign", &ToldFact::key);
  const bool has_topic =
      is_stated(post, "topic") || std::ranges::count(told, "topic", &ToldFact::key) != 0;
  if (speaks && campaign != told.end() && !has_topic) {
    const TextSpan at = campaign->at;
    told.push_back({"topic", "advocacy", at});
  }
  return told;
}

}  // namespace advolint
