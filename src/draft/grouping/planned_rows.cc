#include "draft/grouping/planned_rows.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "draft/grouping/alike_texts.h"
#include "draft/naming/post_words.h"
#include "text/characters.h"

namespace advolint {
namespace {

/// What a row says of its post.
struct PlannedRow {
  std::uint32_t number = 0;  ///< 0: it has none
  std::vector<std::string> titles;
  Label label;
};

/// "2", "2.", "#2"
std::uint32_t number_of(std::string_view text) {
  constexpr std::size_t kMostDigits = 2;
  if (text.starts_with('#')) text.remove_prefix(1);
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  const std::string_view after = text.substr(digits);
  if (digits == 0 || digits > kMostDigits) return 0;
  // "3.5 million riders" counts no post.
  const bool is_closed = after.starts_with('.') || after.starts_with(')');
  const bool ends = after.size() < 2 || after[1] == ' ';
  if (!after.empty() && !(is_closed && ends)) return 0;
  std::uint32_t number = 0;
  std::from_chars(text.data(), text.data() + digits, number);
  return number;
}

/// "The bridge" of "2. The bridge".
std::string title_of(std::string_view text) {
  if (number_of(text) > 0) {
    const std::size_t sign = text.find_first_of(".)");
    text.remove_prefix(sign == std::string_view::npos ? 0 : sign + 1);
  }
  return plain_words(text);
}

PlannedRow read_row(const TableRow& row, const LabelWords& words) {
  PlannedRow planned;
  for (const TableCell& cell : row.cells) {
    const std::string& text = cell.text.text();
    const std::uint32_t number = number_of(text);
    if (number > 0 && plain_words(text).find(' ') == std::string::npos) {
      planned.number = number;
      continue;
    }
    Label label = read_label(text, words);
    if (label.is_whole && label.names_network() && !planned.label.names_network()) {
      planned.label.platforms = std::move(label.platforms);
      planned.label.networks = std::move(label.networks);
      planned.label.kind = std::move(label.kind);
      if (!planned.label.day && label.names_date()) planned.label.day = std::move(label.day);
    } else if (label.is_whole && label.names_date()) {
      planned.label.day = std::move(label.day);
    } else if (!text.empty()) {
      planned.titles.push_back(plain_words(text));
    }
  }
  return planned;
}

/// The rows of a plan; nothing where the table is none, or holds the posts themselves.
std::vector<PlannedRow> read_plan(const Piece& table, const LabelWords& words) {
  constexpr std::size_t kFewestRows = 2;
  std::vector<PlannedRow> plan;
  for (const TableRow& row : table.rows) {
    const bool holds_post = std::ranges::any_of(row.cells, [](const TableCell& it) {
      const PostSigns signs = signs_of_post(it.text.text());
      return signs.reads_like_post() && (signs.ends_sentence || signs.has_hashtag);
    });
    if (holds_post) return {};
    PlannedRow planned = read_row(row, words);
    if (planned.label.names_network()) plan.push_back(std::move(planned));
  }
  if (plan.size() < kFewestRows) plan.clear();
  return plan;
}

/// The row of a heading; nothing where none is its.
const PlannedRow* row_of(std::string_view heading, const std::vector<PlannedRow>& plan) {
  const std::string title = title_of(heading);
  const std::uint32_t number = number_of(heading);
  for (const PlannedRow& it : plan) {
    const bool has_title = std::ranges::find(it.titles, title) != it.titles.end();
    if (has_title && (number == 0 || it.number == 0 || number == it.number)) return &it;
  }
  const auto counted = std::ranges::find_if(
      plan, [&](const PlannedRow& it) { return number > 0 && it.number == number; });
  return counted == plan.end() ? nullptr : &*counted;
}

/// The label of a heading. Its words say nothing of where the post goes: what the row says is told
/// at the whole of them.
Label label_of(std::string_view heading, const PlannedRow& row, const LabelWords& words) {
  const TextSpan span{0, static_cast<std::uint32_t>(heading.size())};
  Label label = row.label;
  for (LabelPlatform& it : label.platforms) it.span = span;
  for (LabelNetwork& it : label.networks) it.span = span;
  if (label.day) label.day->span = span;
  if (label.kind) label.kind->span = span;
  label.names_thread = read_label(title_of(heading), words).names_thread;
  label.names_posts = label.is_whole = label.is_head_whole = true;
  label.number = number_of(heading);
  return label;
}

}  // namespace

void label_planned_rows(Pieces& pieces, const LabelWords& words) {
  const auto table = std::ranges::find_if(pieces, [](const Piece& it) { return !it.rows.empty(); });
  if (table == pieces.end()) return;
  const std::vector<PlannedRow> plan = read_plan(*table, words);
  std::vector<std::pair<Piece*, const PlannedRow*>> found;
  for (auto it = table + 1; it != pieces.end() && !plan.empty(); ++it) {
    const bool may_head = it->is_label() && it->level <= kBoldLevel && !it->is_field() &&
                          !it->label.names_network() && !it->label.is_aside;
    const PlannedRow* row = may_head ? row_of(words_of(*it), plan) : nullptr;
    const bool is_new = row != nullptr && std::ranges::none_of(found, [&](const auto& other) {
                          return other.second == row;
                        });
    if (is_new) found.emplace_back(&*it, row);
  }
  constexpr std::size_t kFewest = 2;
  if (found.size() < kFewest || 2 * found.size() < plan.size()) return;
  for (const auto& [piece, row] : found)
    piece->label = label_of(piece->block.text.text(), *row, words);
}

}  // namespace advolint
