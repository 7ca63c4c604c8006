#include <algorithm>
#include <chrono>
#include <deque>
#include <limits>
#include <memory>
#include <span>
#include <string>
#include <unordered_map>

#include "checks/calendar_kind.h"
#include "text/characters.h"
#include "text/lexicon.h"

namespace advolint {
namespace {

constexpr std::uint32_t kDefaultSimilarity = 80;  ///< percent
constexpr std::uint32_t kDefaultWords = 6;
constexpr std::uint32_t kDefaultDays = 21;
constexpr std::size_t kWordsInShingle = 3;
/// Of how many earlier posts with one shingle are tried: among very many that share their words,
/// the latest are the likeliest to be meant.
constexpr std::size_t kTried = 32;

constexpr Term kValues[] = {
    {"count", "how many posts say the same, each within so many days of the one before"},
    {"days", "how many days lie between two of them, at the least; no value on one day"},
    {"same-day", "yes where two of them go out on one day"},
    {"similarity",
     "how much of the words, three by three, two of them share, in percent, at the least"},
    {"within", "the days that must lie between two"},
};

constexpr Term kParameters[] = {
    {"similarity", "from how many percent on two posts are the same; 80 if not stated",
     TermType::Percent},
    {"within", "within how many days; 21 if not stated", TermType::Days},
    {"words", "posts of fewer words are not compared; 6 if not stated", TermType::Number},
};

/// The hash of three words, made of theirs.
std::uint32_t hash_of(std::span<const std::uint32_t> words) {
  std::uint32_t hash = 0;
  for (const std::uint32_t word : words) {
    hash = (hash ^ word) * 0x9E3779B1U;
    hash ^= hash >> 16;
  }
  return hash;
}

using Shingles = std::vector<std::uint32_t>;

/// The words of a post, links left out, three by three, as a sorted set of hashes.
struct Wording final : Memory {
  Shingles shingles;
};

/// `entity`: the first of the post's that ends after the word begins.
bool is_in_link(const WordToken& word, std::vector<Entity>::const_iterator entity,
                const PostContext& post) {
  for (; entity != post.entities.end() && entity->span.begin < word.span.end; ++entity) {
    if (entity->kind == EntityKind::Link && entity->span.overlaps(word.span)) return true;
  }
  return false;
}

/// Null where the post is too short to be compared.
std::shared_ptr<const Memory> remember(const PostContext& post, const CalendarClaim& claim) {
  std::vector<std::uint32_t> words;  // the hash_of_word of each
  words.reserve(post.words.size());
  auto entity = post.entities.begin();  // the first that may be at the word: both are in order
  for (const WordToken& word : post.words) {
    while (entity != post.entities.end() && entity->span.end <= word.span.begin) ++entity;
    if (is_in_link(word, entity, post)) continue;
    // Words that are not plain are folded otherwise in the context.
    const bool is_plain = word.is_ascii && word.folded.size() == word.span.size();
    words.push_back(is_plain ? word.hash : hash_of_word(fold_case(post.at(word.span))));
  }
  if (words.size() < std::max<std::size_t>(claim.number("words", kDefaultWords), kWordsInShingle))
    return nullptr;
  Shingles shingles;
  shingles.reserve(words.size() - kWordsInShingle + 1);
  for (std::size_t i = 0; i + kWordsInShingle <= words.size(); ++i) {
    shingles.push_back(hash_of(std::span(words).subspan(i, kWordsInShingle)));
  }
  std::ranges::sort(shingles);
  const auto surplus = std::ranges::unique(shingles);
  // Kept for the whole run, so that it takes no more than it holds.
  auto memory = std::make_shared<Wording>();
  memory->shingles.assign(shingles.begin(), surplus.begin());
  return memory;
}

/// Shared shingles among all of both, in percent; 0 where that is less than `least`, which most
/// comparisons show before their end.
std::uint32_t similarity(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b,
                         std::uint32_t least) {
  const std::size_t needed = (least * (a.size() + b.size()) + 99 + least) / (100 + least);
  std::size_t shared = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (shared + std::min(a.size() - i, b.size() - j) < needed) return 0;
    if (a[i] == b[j])
      ++shared, ++i, ++j;
    else if (a[i] < b[j])
      ++i;
    else
      ++j;
  }
  return static_cast<std::uint32_t>(100 * shared / (a.size() + b.size() - shared));
}

int days_between(const CalendarPost& a, const CalendarPost& b) {
  return static_cast<int>(
      (std::chrono::sys_days(b.when->date) - std::chrono::sys_days(a.when->date)).count());
}

struct Candidate {
  const CalendarPost* post = nullptr;
  std::chrono::sys_days day = {};
  std::span<const std::uint32_t> shingles;  ///< the memory's
  std::size_t series = 0;                   ///< index in the search's series
  /// The post that asked last how similar this one is, and what it heard: posts that share one
  /// shingle mostly share several.
  mutable const CalendarPost* asked_by = nullptr;
  mutable std::uint32_t told = 0;
};

/// Posts that say the same, each within so many days of the one before.
struct Series {
  std::vector<const CalendarPost*> posts;  ///< by date
  int days = std::numeric_limits<int>::max();
  std::uint32_t similarity = 100;
};

/// Joins each post with the earlier one that it repeats. Two sets that share so many of their
/// elements share one of the first few in sorted order, so that only posts with a common one there
/// are compared.
class Search {
 public:
  explicit Search(const CalendarClaim& claim)
      : similarity_(std::clamp(claim.number("similarity", kDefaultSimilarity), 1U, 100U)),
        within_(static_cast<int>(claim.number("within", kDefaultDays))) {}

  void add(const GroupPost& post) {
    if (post.memory == nullptr) return;
    const Shingles& shingles = static_cast<const Wording*>(post.memory)->shingles;
    posts_.push_back({.post = post.post, .day = post.post->when->date, .shingles = shingles});
    Candidate& self = posts_.back();
    const auto prefix = std::span(shingles).first(prefix_size(shingles.size()));
    join(self, find(self, prefix));
    for (const std::uint32_t shingle : prefix) {
      auto& latest = by_shingle_[shingle];
      if (latest.size() == kTried) latest.erase(latest.begin());
      latest.push_back(&self);
    }
  }

  void report(std::vector<CalendarFinding>& findings) const {
    for (const Series& it : series_) {
      if (it.posts.size() < 2) continue;
      findings.push_back({.at = {},
                          .posts = it.posts,
                          .values = {{"count", std::to_string(it.posts.size())},
                                     {"days", it.days == 0 ? "" : std::to_string(it.days)},
                                     {"same-day", it.days == 0 ? "yes" : ""},
                                     {"similarity", std::to_string(it.similarity)},
                                     {"within", std::to_string(within_)}},
                          .notes = {},
                          .carrier = Carrier::LatestNamed});
    }
  }

 private:
  struct Match {
    const Candidate* earlier = nullptr;
    std::uint32_t similarity = 0;
  };

  [[nodiscard]] std::size_t prefix_size(std::size_t size) const {
    return size - (size * similarity_ + 99) / 100 + 1;
  }

  [[nodiscard]] std::uint32_t similarity_of(const Candidate& earlier, const Candidate& self) const {
    if (earlier.asked_by == self.post) return earlier.told;
    earlier.asked_by = self.post;
    return earlier.told = similarity(earlier.shingles, self.shingles, similarity_);
  }

  [[nodiscard]] Match find(const Candidate& self, std::span<const std::uint32_t> prefix) const {
    Match best;
    for (const std::uint32_t shingle : prefix) {
      const auto latest = by_shingle_.find(shingle);
      if (latest == by_shingle_.end()) continue;
      // They are in the order of their days.
      const auto near = std::ranges::lower_bound(
          latest->second, self.day - std::chrono::days(within_), {}, &Candidate::day);
      for (const Candidate* it : std::ranges::subrange(near, latest->second.end())) {
        if (it->post->id == self.post->id) continue;
        const std::uint32_t percent = similarity_of(*it, self);
        if (percent >= similarity_ && percent >= best.similarity) best = {it, percent};
      }
    }
    return best;
  }

  void join(Candidate& self, const Match& match) {
    if (match.earlier == nullptr) {
      self.series = series_.size();
      series_.push_back({.posts = {self.post}});
      return;
    }
    self.series = match.earlier->series;
    Series& series = series_[self.series];
    series.posts.push_back(self.post);
    series.days = std::min(series.days, days_between(*match.earlier->post, *self.post));
    series.similarity = std::min(series.similarity, match.similarity);
  }

  std::uint32_t similarity_;
  int within_;
  std::deque<Candidate> posts_;  ///< a deque, so that pointers to its elements stay valid
  /// Most shingles are in one post alone, so that the lists take no more than they hold.
  std::unordered_map<std::uint32_t, std::vector<const Candidate*>> by_shingle_;
  std::vector<Series> series_;
};

void judge(const CalendarGroup& group, const CalendarClaim& claim,
           std::vector<CalendarFinding>& findings) {
  Search search(claim);
  for (const GroupPost& post : group.posts) {
    if (post.post->when->precision == DatePrecision::Day) search.add(post);
  }
  search.report(findings);
}

DayReach reach(const Workspace& /*workspace*/, const CalendarClaim& claim) {
  const auto within = static_cast<int>(claim.number("within", kDefaultDays));
  return {.before = within, .after = within};
}

constexpr Verb kVerbs[] = {Verb::Forbid};

}  // namespace

extern constinit const CalendarKind kRepeatedKind = {
    .name = "repeated",
    .summary = "A post whose text says the same, or nearly the same, as an earlier one.",
    .example = "forbid: { repeated: any, similarity: 80, within: 21 }",
    .values = kValues,
    .parameters = kParameters,
    .roles = {},
    .verbs = kVerbs,
    .argument = CalendarArgument::Any,
    .note = English("also on {}"),
    .remember = remember,
    .remembers_from = ContextParts::Kind,
    .reach = reach,
    .judge = judge,
};

}  // namespace advolint
