#pragma once

#include <compare>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diag/report.h"
#include "files/folder.h"
#include "text/result.h"

namespace advolint {

/// Findings that were there when a team began to use advolint, so that only new ones are told. Each
/// is known by its path, its rule and the words that it is about; lines are no part of it.
class Baseline {
 public:
  /// Paths are kept relative to `folder`, the one of the baseline's file, so that they hold from
  /// whichever folder advolint is run; without one, as messages show them.
  explicit Baseline(Folder folder = {}) : folder_(std::move(folder)) {}

  /// Of all findings in the drafts of `report`.
  static Baseline of(const Report& report, const Folder& folder = {});

  /// Reads what `text` gives. `path` is for the error.
  static Result<Baseline> parse(std::string_view text, const std::string& path,
                                const Folder& folder = {});

  /// A line for each entry, sorted, so that Git merges them well.
  [[nodiscard]] std::string text() const;

  [[nodiscard]] std::size_t size() const;

  /// What came of it in a run.
  struct Use {
    std::size_t silenced = 0;  ///< findings that are in the baseline, and no longer in the report
    std::size_t stale = 0;     ///< entries whose findings are gone
  };

  /// Takes what it knows out of `report`. A draft that is not in the baseline takes the entries of
  /// those that are gone, as `exists` says, so that a file may be renamed. Entries of drafts that
  /// were not checked now are not stale.
  template <class Exists>
  Use silence(Report& report, const Exists& exists) {
    for (auto& [key, entry] : entries_) entry.path_is_gone = !exists(way_to(key.path));
    return silence(report);
  }

  /// After `silence`: without the entries that it found stale.
  [[nodiscard]] Baseline pruned() const;

 private:
  struct Key {
    std::string path, rule, subject;
    friend auto operator<=>(const Key&, const Key&) = default;
  };
  struct Entry {
    std::size_t count = 0;
    std::size_t used = 0;
    bool path_is_gone = false;
    bool was_checked = false;
  };

  [[nodiscard]] Key key_of(const Diagnostic& diagnostic) const;
  /// As an entry has it, of a path as messages show it; and back.
  [[nodiscard]] std::string kept(const std::string& path) const;
  [[nodiscard]] std::string way_to(const std::string& kept) const;
  Use silence(Report& report);
  bool take(const Key& key);
  bool take_from_gone(const Key& key);
  [[nodiscard]] bool knows_path(const std::string& path) const;

  Folder folder_;
  std::map<Key, Entry> entries_;
  /// Of paths that are gone, by rule and subject, while `silence` runs.
  std::map<std::pair<std::string, std::string>, std::vector<Entry*>> gone_;
};

}  // namespace advolint
