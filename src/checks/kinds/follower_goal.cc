#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "checks/check_kind.h"
#include "checks/data_entries.h"
#include "facts/strategy.h"
#include "text/language.h"
#include "text/words.h"

namespace advolint {

extern const WordList kFollowerActors;  ///< after one, followers act: "replies from followers"
extern const WordList kMeasureJoiners;  ///< "replies and visits"

namespace {

bool is_number(const WordToken& word) {
  return word.folded.front() >= '0' && word.folded.front() <= '9';
}

/// Whether one measure ("new followers", "replies from followers") counts followers.
bool counts_followers(std::string_view measure, const PhraseSet& phrases, const Lexicon& lexicon) {
  const std::vector<WordToken> words = cut_words(measure);
  const std::vector<PhraseMatch> matches = phrases.find(measure, words);
  if (matches.empty()) return false;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (words[i].span.begin >= matches.front().span.begin) break;
    // "replies from followers", but "from 500 to 1,000 followers" counts them
    if (lexicon.has(kFollowerActors, words[i].folded) && !is_number(words[i + 1])) return false;
  }
  return true;
}

/// The measures in one text: "followers, replies and visits" is three.
std::vector<std::string_view> cut_measures(std::string_view text, const Lexicon& lexicon) {
  std::vector<std::string> joints = {", ", "; ", " & ", " + ", " / "};
  for (const std::string_view word : lexicon.words(kMeasureJoiners))
    joints.push_back(fmt::format(" {} ", word));
  std::vector<std::string_view> measures;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto between = std::ranges::find_if(
        joints, [&](std::string_view it) { return text.substr(at).starts_with(it); });
    if (between == joints.end()) continue;
    measures.push_back(text.substr(begin, at - begin));
    begin = at + between->size();
    at = begin - 1;
  }
  measures.push_back(text.substr(begin));
  return measures;
}

bool only_followers(const std::vector<std::string>& texts, const PhraseSet& phrases,
                    const Lexicon& lexicon) {
  return !texts.empty() && std::ranges::all_of(texts, [&](const std::string& text) {
    return std::ranges::all_of(cut_measures(text, lexicon), [&](std::string_view measure) {
      return counts_followers(measure, phrases, lexicon);
    });
  });
}

/// What a goal is measured by; of one that does not say, the goal itself: "reach 5,000 followers".
const yaml::Node* measure_of(const yaml::Node& goal) {
  if (goal.is_scalar()) return &goal;
  for (const std::string_view key : {"measure", "measures", "name", "goal"}) {
    if (const yaml::Node* value = stated_value(goal, key)) return value;
  }
  return nullptr;
}

void find(const PostContext& data, const Claim& claim, std::vector<Thing>& things) {
  for (const DataEntry& entry : data_entries(data, claim)) {
    const yaml::Node* measure = measure_of(*entry.node);
    if (measure == nullptr || !only_followers(words_in(measure), claim.phrases, *data.lexicon))
      continue;
    things.push_back(
        {.place = Location{entry.at.file, measure->span}, .values = {{"name", entry.name}}});
  }
}

constexpr Term kValues[] = {
    {"name", "what the goal is called"},
};

}  // namespace

/// In C++: it compares the goals of a strategy with each other.
extern constinit const CheckKind kFollowerGoalKind = {
    .name = "follower-goal",
    .summary =
        "A goal of which every `measure:` counts followers, by the phrases of the list that "
        "`from:` names; one without a measure is taken at its word.",
    .example = "forbid: { follower-goal: any, in: strategy.goals, from: follower-talk }",
    .values = kValues,
    .from = FromRole::Vocabulary,
    .scope = Scope::Data,
    .find = find,
    .awake = states_entries,
};

}  // namespace advolint
