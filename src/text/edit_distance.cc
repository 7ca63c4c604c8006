#include "text/edit_distance.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "text/ascii.h"
#include "text/utf8.h"

namespace advolint {
namespace {

std::u32string to_code_points(std::string_view text) {
  std::u32string out;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded decoded = utf8::decode(text, at);
    out.push_back(decoded.code_point);
    at += decoded.length_bytes;
  }
  return out;
}

/// The last three rows of the distance table: a swap of neighbors looks two rows back.
struct Rows {
  std::vector<std::size_t> before_last, last, current;
};

/// Fills the cells of row `i` that can still be within `limit`, those near the diagonal, and
/// returns the least of them.
std::size_t fill_row(std::u32string_view a, std::u32string_view b, std::size_t i, std::size_t limit,
                     Rows& rows) {
  const std::size_t first = i > limit ? i - limit : 0;
  const std::size_t end = std::min(b.size(), i + limit);
  std::size_t least = limit + 1;
  std::ranges::fill(rows.current, limit + 1);
  for (std::size_t j = first; j <= end; ++j) {
    std::size_t& cell = rows.current[j];
    if (j == 0) {
      cell = i;
    } else {
      const bool same = a[i - 1] == b[j - 1];
      cell =
          std::min({rows.last[j] + 1, rows.current[j - 1] + 1, rows.last[j - 1] + (same ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        cell = std::min(cell, rows.before_last[j - 2] + 1);
      }
    }
    least = std::min(least, cell);
  }
  return least;
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
  const std::u32string from = to_code_points(a);
  const std::u32string to = to_code_points(b);
  const std::size_t difference =
      from.size() > to.size() ? from.size() - to.size() : to.size() - from.size();
  if (difference > limit) return limit + 1;
  limit = std::min(limit, std::max(from.size(), to.size()));

  const std::size_t width = to.size() + 1;
  Rows rows{.before_last = std::vector<std::size_t>(width, limit + 1),
            .last = std::vector<std::size_t>(width, limit + 1),
            .current = std::vector<std::size_t>(width, limit + 1)};
  for (std::size_t j = 0; j <= std::min(to.size(), limit); ++j) rows.last[j] = j;
  std::size_t least_of_last = 0;
  for (std::size_t i = 1; i <= from.size(); ++i) {
    const std::size_t least = fill_row(from, to, i, limit, rows);
    // A swap reaches over one row, so both must be hopeless.
    if (least > limit && least_of_last > limit) return limit + 1;
    least_of_last = least;
    std::swap(rows.before_last, rows.last);
    std::swap(rows.last, rows.current);
  }
  return std::min(rows.last[to.size()], limit + 1);
}

std::optional<std::string> did_you_mean(std::string_view word,
                                        std::span<const std::string> candidates) {
  const std::string wanted = lower_ascii(word);
  std::size_t limit = utf8::count_code_points(word) / 3;
  const std::string* nearest = nullptr;
  for (const std::string& candidate : candidates) {
    const std::size_t distance = edit_distance(wanted, lower_ascii(candidate), limit);
    if (distance > limit) continue;
    nearest = &candidate;
    if (distance == 0) break;
    limit = distance - 1;  // only a nearer one can still take its place
  }
  return nearest != nullptr ? std::optional<std::string>(*nearest) : std::nullopt;
}

}  // namespace advolint
