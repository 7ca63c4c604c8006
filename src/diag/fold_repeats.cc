#include "diag/fold_repeats.h"

#include <compare>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace advolint {
namespace {

/// More posts are not named, only counted.
constexpr std::size_t kMostNamed = 6;

/// Findings that are told as one: of a file, or, where it is null, of the whole run. The words are
/// those that they share: all that they say, or the advice.
struct Group {
  const SourceFile* file = nullptr;
  std::string rule, words;
  Level level = Level::Note;

  auto operator<=>(const Group&) const = default;
};

Phrase told_of_places(std::size_t more) {
  if (more == 1) return Phrase("the same in one more place in this file, here");
  return Phrase("the same in {} more places in this file; the next one is here", more);
}

/// "4, 7, 9, …"
std::string listed(const std::set<std::uint32_t>& posts) {
  std::string text;
  std::size_t named = 0;
  for (const std::uint32_t post : posts) {
    if (named++ == kMostNamed) return text + ", …";
    text += (text.empty() ? "" : ", ") + std::to_string(post);
  }
  return text;
}

/// Of other posts than the one that speaks, by their numbers.
Phrase told_of_posts(const std::set<std::uint32_t>& posts) {
  if (posts.size() == 1) return Phrase("the same for post {} of this file, here", *posts.begin());
  return Phrase("the same for {} more posts of this file: {}; the next one is here", posts.size(),
                listed(posts));
}

Phrase told_of_run(std::size_t more) {
  if (more == 1) return Phrase("the same in one more place, here");
  return Phrase("the same in {} more places; the next one is here", more);
}

/// Folds findings that belong together.
class Folder {
 public:
  Folder(Report& report, const Phrasebook& book, Readers readers)
      : report_(report), book_(book), readers_(readers) {}

  void fold() {
    std::map<Group, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < report_.diagnostics.size(); ++i) {
      const Diagnostic& it = report_.diagnostics[i];
      if (readers_ == Readers::Programs && !it.fixes.empty()) continue;
      const auto rule = report_.rules.find(it.rule);
      if (rule == report_.rules.end()) continue;
      if (auto group = group_of(it, rule->second)) groups[std::move(*group)].push_back(i);
    }
    is_folded_.resize(report_.diagnostics.size());
    for (const auto& [group, found] : groups) {
      if (found.size() < 2) continue;
      fold(found, group.file == nullptr ? told_of_run(found.size() - 1) : told_of_file(found));
    }
    drop_folded();
  }

 private:
  static std::optional<Group> group_of(const Diagnostic& it, const RuleInfo& rule) {
    const SourceFile* file = it.location.file.get();
    if (rule.once_a_run) return Group{nullptr, it.rule, it.message.text(), it.level};
    if (rule.same_words_once) return Group{file, it.rule, it.message.text(), it.level};
    const bool is_told_once =
        rule.once_a_file == RuleInfo::OnceAFile::Yes ||
        (rule.once_a_file == RuleInfo::OnceAFile::Soft && it.level < Level::Error);
    if (!is_told_once) return std::nullopt;
    return Group{file, it.rule, it.help.text(), it.level};
  }

  /// By the numbers of their posts, where each is about another one.
  [[nodiscard]] Phrase told_of_file(const std::vector<std::size_t>& found) const {
    std::set<std::uint32_t> posts;
    for (const std::size_t i : found) posts.insert(post_to_name(report_, report_.diagnostics[i]));
    if (posts.contains(0) || posts.size() != found.size()) return told_of_places(found.size() - 1);
    posts.erase(post_to_name(report_, report_.diagnostics[found.front()]));
    return told_of_posts(posts);
  }

  void fold(const std::vector<std::size_t>& found, Phrase told) {
    for (std::size_t i = 1; i < found.size(); ++i) is_folded_[found[i]] = true;
    Note note{.message = std::move(told), .location = report_.diagnostics[found[1]].location};
    note.message.say_in(book_);
    report_.diagnostics[found[0]].notes.push_back(std::move(note));
  }

  void drop_folded() {
    Diagnostics& all = report_.diagnostics;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < is_folded_.size(); ++i) {
      if (is_folded_[i]) continue;
      if (kept != i) all[kept] = std::move(all[i]);
      ++kept;
    }
    all.resize(kept);
  }

  Report& report_;
  const Phrasebook& book_;
  Readers readers_;
  std::vector<bool> is_folded_;
};

}  // namespace

void fold_repeats(Report& report, const Phrasebook& book, Readers readers) {
  Folder(report, book, readers).fold();
}

}  // namespace advolint
