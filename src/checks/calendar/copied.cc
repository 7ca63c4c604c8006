#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>

#include "checks/calendar_kind.h"
#include "text/characters.h"

namespace advolint {
namespace {

constexpr std::size_t kFewestWords = 6;

constexpr Term kValues[] = {
    {"path", "the draft that says the same"},
};

/// FNV-1a, 64 bits: equal on every machine.
constexpr std::uint64_t kEmptyHash = 14695981039346656037ULL;

std::uint64_t hash_on(std::uint64_t hash, std::string_view text) {
  for (const char it : text) hash = (hash ^ static_cast<unsigned char>(it)) * 1099511628211ULL;
  return hash;
}

/// The words of a post that has no day.
struct Words final : Memory {
  std::uint64_t hash = kEmptyHash;
};

std::shared_ptr<const Memory> remember(const PostContext& post, const CalendarClaim& /*claim*/) {
  if (post.when || post.words.size() < kFewestWords) return nullptr;
  auto memory = std::make_shared<Words>();
  for (const WordToken& word : post.words)
    memory->hash = hash_on(hash_on(memory->hash, word.folded), "\n");
  return memory;
}

void judge(const CalendarGroup& group, const CalendarClaim& /*claim*/,
           std::vector<CalendarFinding>& findings) {
  std::unordered_map<std::uint64_t, const CalendarPost*> first;
  for (const GroupPost& it : group.posts) {
    const auto* words = static_cast<const Words*>(it.memory);
    if (words == nullptr) continue;
    const auto [known, is_new] = first.emplace(words->hash, it.post);
    const CalendarPost& other = *known->second;
    // Within a file, another rule says it.
    if (is_new || other.path == it.post->path || !it.post->is_named) continue;
    findings.push_back({.at = it.post->at,
                        .posts = {it.post},
                        .values = {{"path", other.path}},
                        .notes = {{Phrase("the same text is here"), other.at}}});
  }
}

/// Drafts beside those of the run are not read for it.
class NoFiles final : public FileFilter {
 public:
  [[nodiscard]] bool may_matter(std::string_view /*bytes*/) const override { return false; }
};

std::unique_ptr<const FileFilter> files_that_matter(std::span<const Memory* const> /*named*/) {
  return std::make_unique<NoFiles>();
}

constexpr Verb kVerbs[] = {Verb::Forbid};

}  // namespace

extern constinit const CalendarKind kCopiedKind = {
    .name = "copied",
    .summary =
        "A post without a day whose words are those of another one without a day, in another draft "
        "of the run.",
    .example = "forbid: { copied: any }",
    .values = kValues,
    .parameters = {},
    .roles = {},
    .verbs = kVerbs,
    .argument = CalendarArgument::Any,
    .needs_dates = false,
    .remember = remember,
    .remembers_from = ContextParts::Kind,
    .files_that_matter = files_that_matter,
    .judge = judge,
};

}  // namespace advolint
