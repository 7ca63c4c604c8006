#include <algorithm>
#include <string>

#include "checks/check_kind.h"
#include "facts/meetings.h"
#include "facts/organisation_name.h"
#include "facts/stated_phrases.h"
#include "text/characters.h"
#include "text/graphemes.h"

namespace advolint {
namespace {

// LinkedIn's page description as Google shows it: ALA Social Media Toolkit, "Tips for LinkedIn".
constexpr std::uint32_t kShownCharacters = 156;

constexpr std::string_view kFaults[] = {"no-whole-sentence", "no-name", "no-campaign",
                                        "default-text"};
constexpr Term kValues[] = {
    {"fault", "what is wrong with what is shown", TermType::OneOf, kFaults},
    {"visible", "what is shown"},
    {"count", "how many characters are shown"},
    {"characters", "how many characters the text has"},
};
constexpr Term kParameters[] = {
    {"characters", "how many characters are shown; 156 if left out", TermType::Number},
};

/// The start of a text that a search engine shows.
struct Preview {
  std::uint32_t end = 0;  ///< bytes
  std::size_t count = 0;  ///< characters before `end`
  std::size_t total = 0;  ///< characters of the whole text
};

Preview preview_of(std::string_view text, std::size_t characters) {
  const std::vector<std::uint32_t> boundaries = grapheme_boundaries(text);
  const std::size_t total = boundaries.size() - 1;
  const std::size_t count = std::min(characters, total);
  return {boundaries[count], count, total};
}

bool holds_whole_sentence(const PostContext& post, const Preview& preview) {
  return std::ranges::any_of(post.sentences,
                             [&](TextSpan sentence) { return sentence.end <= preview.end; });
}

bool touches(const PostContext& post, const Campaign& campaign, std::uint32_t end) {
  std::vector<std::string> wordings = campaign.asks;
  wordings.push_back(campaign.name);
  wordings.push_back(campaign.ask);
  const bool is_worded = std::ranges::any_of(wordings, [&](const std::string& wording) {
    return !wording.empty() && find_restatement(post, wording, end).has_value();
  });
  return is_worded || std::ranges::any_of(post.entities, [&](const Entity& entity) {
           return entity.kind == EntityKind::Hashtag && entity.span.end <= end &&
                  std::ranges::any_of(campaign.hashtags, [&](const std::string& tag) {
                    return fold_case(tag) == fold_case(entity.text);
                  });
         });
}

bool touches_a_campaign(const PostContext& post, const Preview& preview) {
  const auto campaigns = running_campaigns(post);
  return campaigns.empty() || std::ranges::any_of(campaigns, [&](const Campaign* campaign) {
           return touches(post, *campaign, preview.end);
         });
}

bool names_organisation(const PostContext& post, const Preview& preview) {
  if (!post.workspace.organisation || post.workspace.organisation->name.empty()) return true;
  const auto names = find_organisation(post);
  return std::ranges::any_of(names, [&](TextSpan name) { return name.end <= preview.end; });
}

void find(const PostContext& post, const Claim& claim, std::vector<Thing>& things) {
  const std::string& text = post.text.text();
  if (text.empty()) return;
  const Preview preview = preview_of(text, claim.number("characters", kShownCharacters));
  const auto report = [&](TextSpan place, std::string fault) {
    things.push_back({.place = place,
                      .values = {{"fault", std::move(fault)},
                                 {"visible", text.substr(0, preview.end)},
                                 {"count", std::to_string(preview.count)},
                                 {"characters", std::to_string(preview.total)}}});
  };
  const TextSpan outside = {preview.end, static_cast<std::uint32_t>(text.size())};
  for (const PhraseMatch& match : claim.phrases.find(post.phrase_text))
    report(match.span, "default-text");
  if (!things.empty()) return;
  if (!holds_whole_sentence(post, preview)) report(outside, "no-whole-sentence");
  if (!names_organisation(post, preview)) report(outside, "no-name");
  if (!touches_a_campaign(post, preview)) report(outside, "no-campaign");
}

}  // namespace

/// In C++: it cuts the text where search results cut it, and looks for a whole sentence there.
extern constinit const CheckKind kAboutPreviewKind = {
    .name = "about-preview",
    .summary =
        "A fault of the start of a profile's about text, which is all that search results show: no "
        "sentence ends in it, it lacks the library's name, it touches no running campaign, or the "
        "text is the platform's default (phrases of a list).",
    .example = "forbid: { about-preview: any, with: { fault: no-whole-sentence } }",
    .values = kValues,
    .parameters = kParameters,
    .from = FromRole::Vocabulary,
    .find = find,
};

}  // namespace advolint
