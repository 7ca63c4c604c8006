#include "engine/fixing/unified_diff.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include <fmt/format.h>

namespace advolint {
namespace {

using Lines = std::vector<std::string_view>;

constexpr std::size_t kContext = 3;

/// Lines with their ends.
Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return lines;
}

/// Lines of both texts that differ: [old_begin, old_end) became [new_begin, new_end).
struct Change {
  std::size_t old_begin = 0, old_end = 0, new_begin = 0, new_end = 0;
};

/// How far two places are looked for from which both texts go on alike. Fixes change words in lines
/// and seldom the number of lines, so that such a place is near.
constexpr std::size_t kWindow = 64;

/// The texts as lines, compared from the top.
class Comparison {
 public:
  Comparison(const Lines& before, const Lines& after) : before_(before), after_(after) {}

  std::vector<Change> changes() const {
    std::vector<Change> changes;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < before_.size() || j < after_.size()) {
      if (is_alike(i, j)) {
        ++i;
        ++j;
        continue;
      }
      changes.push_back(change_at(i, j));
      i = changes.back().old_end;
      j = changes.back().new_end;
    }
    return changes;
  }

 private:
  [[nodiscard]] bool is_alike(std::size_t i, std::size_t j) const {
    return i < before_.size() && j < after_.size() && before_[i] == after_[j];
  }

  [[nodiscard]] Change change_at(std::size_t i, std::size_t j) const {
    const auto ends = [&](std::size_t a, std::size_t b) {
      return is_alike(a, b) || (a == before_.size() && b == after_.size());
    };
    for (std::size_t far = 1; far <= kWindow; ++far) {
      for (std::size_t near = far + 1; near-- > 0;) {
        if (ends(i + far, j + near)) return {i, i + far, j, j + near};
        if (ends(i + near, j + far)) return {i, i + near, j, j + far};
      }
    }
    return {i, before_.size(), j, after_.size()};
  }

  const Lines& before_;
  const Lines& after_;
};

void add_line(std::string& out, char sign, std::string_view line) {
  out += sign;
  out += line;
  if (!line.ends_with('\n')) out += "\n\\ No newline at end of file\n";
}

/// "12,3", as hunks count: a stretch without lines is named by the line before it.
std::string range(std::size_t begin, std::size_t end) {
  return fmt::format("{},{}", end == begin ? begin : begin + 1, end - begin);
}

/// Changes whose surroundings meet, as one hunk.
std::string hunk(const Lines& before, const Lines& after, const std::vector<Change>& changes,
                 std::size_t first, std::size_t last) {
  const std::size_t lead = std::min(kContext, changes[first].old_begin);
  const std::size_t trail = std::min(kContext, before.size() - changes[last].old_end);
  std::string out = fmt::format(
      "@@ -{} +{} @@\n", range(changes[first].old_begin - lead, changes[last].old_end + trail),
      range(changes[first].new_begin - lead, changes[last].new_end + trail));
  std::size_t at = changes[first].old_begin - lead;
  for (std::size_t i = first; i <= last; ++i) {
    const Change& change = changes[i];
    for (; at < change.old_begin; ++at) add_line(out, ' ', before[at]);
    for (; at < change.old_end; ++at) add_line(out, '-', before[at]);
    for (std::size_t j = change.new_begin; j < change.new_end; ++j) add_line(out, '+', after[j]);
  }
  for (; at < changes[last].old_end + trail; ++at) add_line(out, ' ', before[at]);
  return out;
}

}  // namespace

std::string unified_diff(std::string_view path, std::string_view before, std::string_view after) {
  const Lines old_lines = lines_of(before);
  const Lines new_lines = lines_of(after);
  const std::vector<Change> changes = Comparison(old_lines, new_lines).changes();
  if (changes.empty()) return {};
  std::string out = fmt::format("--- {0}\n+++ {0}\n", path);
  for (std::size_t first = 0; first < changes.size();) {
    std::size_t last = first;
    while (last + 1 < changes.size() &&
           changes[last + 1].old_begin - changes[last].old_end <= 2 * kContext) {
      ++last;
    }
    out += hunk(old_lines, new_lines, changes, first, last);
    first = last + 1;
  }
  return out;
}

}  // namespace advolint
