#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "checks/calendar_kind.h"
#include "checks/near_spellings.h"
#include "facts/known_words.h"
#include "text/characters.h"

namespace advolint {
namespace {

constexpr std::uint32_t kDefaultFrequent = 10;
/// The frequent spelling is used at least so many times as often.
constexpr std::size_t kTimesAsOften = 10;
/// In bytes; shorter tags are near each other by chance.
constexpr std::size_t kShortest = 6;
/// In bytes; nobody remembers a longer one, and each of its letters would be kept as often as it
/// has letters.
constexpr std::size_t kLongest = 100;

bool has_comparable_length(std::string_view name) {
  return name.size() >= kShortest && name.size() <= kLongest;
}

constexpr Term kValues[] = {
    {"near", "the frequent spelling, with its sign"},
    {"uses", "how many posts use the frequent one; no value where the workspace lists it"},
    {"listed", "yes where officials, partners or the organisation have it as their handle"},
    {"count", "how many posts use the rare one"},
};

constexpr Term kParameters[] = {
    {"frequent", "from how many posts on a spelling is frequent; 10 if not stated",
     TermType::Number},
};

/// A tag or handle of a post.
struct Use {
  SourceSpan span;
  std::string name;  ///< with its sign
};

struct Uses final : Memory {
  std::vector<Use> uses;
};

/// Hashtags and mentions; where the workspace registers its hashtags, another rule compares them.
bool is_compared(const Entity& entity, const Workspace& workspace) {
  return entity.kind == EntityKind::Mention ||
         (entity.kind == EntityKind::Hashtag && !workspace.hashtags);
}

std::shared_ptr<const Memory> remember(const PostContext& post, const CalendarClaim& /*claim*/) {
  auto memory = std::make_shared<Uses>();
  for (const Entity& entity : post.entities) {
    if (!is_compared(entity, post.workspace)) continue;
    if (!has_comparable_length(entity.text)) continue;
    const char sign = entity.kind == EntityKind::Hashtag ? '#' : '@';
    memory->uses.push_back({post.to_source(entity.span), sign + std::string(entity.text)});
  }
  if (memory->uses.empty()) return nullptr;
  return memory;
}

/// Spellings that differ from `name` by the deletion of one character: two names one slip apart
/// have one in common, or one is among the other's.
std::vector<std::string> deletions(const std::string& name) {
  std::vector<std::string> result = {name};
  for (std::size_t i = 1; i < name.size(); ++i) {
    if ((static_cast<unsigned char>(name[i]) & 0xC0U) == 0x80U) continue;
    result.push_back(name.substr(0, i) + name.substr(i + 1));
  }
  return result;
}

struct Spelling {
  std::string shown;       ///< as first written
  bool is_listed = false;  ///< a handle that a data file states
  std::vector<std::pair<const CalendarPost*, SourceSpan>> uses;
};

using Spellings = std::map<std::string, Spelling>;

Spellings spellings_in(const CalendarGroup& group) {
  Spellings spellings;
  for (const GroupPost& post : group.posts) {
    const auto* memory = static_cast<const Uses*>(post.memory);
    if (memory == nullptr) continue;
    for (const Use& use : memory->uses) {
      Spelling& spelling = spellings[fold_case(use.name)];
      const bool is_counted = !spelling.uses.empty() &&
                              spelling.uses.back().first->id == post.post->id &&
                              spelling.uses.back().second == use.span;
      if (spelling.shown.empty()) spelling.shown = use.name;
      if (!is_counted) spelling.uses.emplace_back(post.post, use.span);
    }
  }
  return spellings;
}

void add_listed(const std::vector<Handle>& handles, Spellings& spellings) {
  for (const Handle& it : handles) {
    if (!has_comparable_length(it.name)) continue;
    Spelling& spelling = spellings["@" + fold_case(it.name)];
    if (spelling.shown.empty()) spelling.shown = "@" + it.name;
    spelling.is_listed = true;
  }
}

/// The handles of everybody whom the workspace knows.
void add_listed(const Workspace& workspace, Spellings& spellings) {
  if (workspace.organisation) add_listed(workspace.organisation->handles, spellings);
  if (workspace.officials) {
    for (const Official& it : *workspace.officials) add_listed(it.handles, spellings);
  }
  if (!workspace.campaigns) return;
  for (const Campaign& campaign : *workspace.campaigns) {
    for (const Partner& it : campaign.partners) add_listed(it.handles, spellings);
  }
}

bool is_more_likely(const Spelling& frequent, const Spelling& rare) {
  return frequent.is_listed || frequent.uses.size() >= rare.uses.size() * kTimesAsOften;
}

void report(const Spelling& rare, const Spelling& frequent,
            std::vector<CalendarFinding>& findings) {
  for (const auto& [post, span] : rare.uses) {
    if (!post->is_named) continue;
    findings.push_back(
        {.at = Location{post->at.file, span},
         .posts = {post},
         .values = {{"found", rare.shown},
                    {"near", frequent.shown},
                    {"listed", frequent.is_listed ? "yes" : ""},
                    {"uses", frequent.is_listed ? "" : std::to_string(frequent.uses.size())},
                    {"count", std::to_string(rare.uses.size())}},
         .notes = {}});
  }
}

void judge(const CalendarGroup& group, const CalendarClaim& claim,
           std::vector<CalendarFinding>& findings) {
  Spellings spellings = spellings_in(group);
  add_listed(group.workspace, spellings);
  const std::size_t least = claim.number("frequent", kDefaultFrequent);
  std::map<std::string, const Spellings::value_type*, std::less<>> near;
  for (const auto& it : spellings) {
    if (!it.second.is_listed && it.second.uses.size() < least) continue;
    for (std::string& form : deletions(it.first)) near.emplace(std::move(form), &it);
  }
  for (const auto& [name, rare] : spellings) {
    if (rare.is_listed || rare.uses.empty()) continue;
    for (const std::string& form : deletions(name)) {
      const auto found = near.find(form);
      if (found == near.end() || found->second->first == name) continue;
      const Spelling& frequent = found->second->second;
      if (!is_more_likely(frequent, rare)) continue;
      if (!is_slip_of(name, found->second->first) ||
          known_words().contains(std::string_view(name).substr(1)))
        continue;
      report(rare, frequent, findings);
      break;
    }
  }
}

/// A file matters that holds a spelling near one of the run's own.
class NearFiles final : public FileFilter {
 public:
  explicit NearFiles(const std::vector<std::string>& names) : near_(names) {}

  [[nodiscard]] bool may_matter(std::string_view bytes) const override {
    return near_.are_in(bytes);
  }

 private:
  NearSpellings near_;
};

std::unique_ptr<const FileFilter> files_near(std::span<const Memory* const> named) {
  std::vector<std::string> names;
  for (const Memory* it : named) {
    for (const Use& use : static_cast<const Uses*>(it)->uses) names.push_back(fold_case(use.name));
  }
  return std::make_unique<NearFiles>(names);
}

constexpr Verb kVerbs[] = {Verb::Forbid};

}  // namespace

extern constinit const CalendarKind kRareSpellingKind = {
    .name = "rare-spelling",
    .summary =
        "A hashtag or handle that differs by one slip of the fingers from one that the workspace "
        "uses often, or from the handle of somebody whom it lists.",
    .example = "forbid: { rare-spelling: any, frequent: 10 }",
    .values = kValues,
    .parameters = kParameters,
    .roles = {},
    .verbs = kVerbs,
    .argument = CalendarArgument::Any,
    .needs_dates = false,
    .remember = remember,
    .remembers_from = ContextParts::Entities,
    .files_that_matter = files_near,
    .judge = judge,
};

}  // namespace advolint
