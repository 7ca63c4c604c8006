#include "diag/fold_repeats.h"

#include <map>
#include <tuple>
#include <utility>
#include <vector>

namespace advolint {
namespace {

/// Fewer in a file stand by themselves.
constexpr std::size_t kFewestInAFile = 3;
constexpr std::size_t kFewestInTheSameWords = 2;

/// Findings that are told as one: of a file, or, where it is null, of the whole run in these words.
using Group = std::tuple<const SourceFile*, std::string, std::string, Level>;

Phrase told_of_file(std::size_t more) {
  if (more == 1) return Phrase("the same in one more place in this file, here");
  return Phrase("the same in {} more places in this file; the next one is here", more);
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
      if (rule->second.once_a_run) {
        groups[{nullptr, it.rule, it.message.text(), it.level}].push_back(i);
      } else if (rule->second.same_words_once) {
        groups[{it.location.file.get(), it.rule, it.message.text(), it.level}].push_back(i);
      } else if (rule->second.once_a_file) {
        groups[{it.location.file.get(), it.rule, {}, it.level}].push_back(i);
      }
    }
    is_folded_.resize(report_.diagnostics.size());
    for (const auto& [group, found] : groups) {
      const bool is_of_file = std::get<0>(group) != nullptr;
      const bool is_in_words = !is_of_file || !std::get<2>(group).empty();
      if (found.size() < (is_in_words ? kFewestInTheSameWords : kFewestInAFile)) continue;
      fold(found, is_of_file ? told_of_file(found.size() - 1) : told_of_run(found.size() - 1));
    }
    drop_folded();
  }

 private:
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
