#include "draft/grouping/held_titles.h"

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "draft/grouping/alike_texts.h"

namespace advolint {
namespace {

/// The number that counts a heading: "2. Impact metrics". 0 where there is none.
std::uint32_t count_of(const Piece& it) {
  const std::string_view text = it.block.text.text(it.block.words());
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const auto size = static_cast<std::size_t>(end - text.data());
  return error == std::errc() && text.substr(size, 2) == ". " ? number : 0;
}

/// A counted heading with nothing but a fence or a quote below it.
bool holds_one(const Pieces& pieces, std::size_t at) {
  if (!pieces[at].is_label() || pieces[at].level >= kBoldLevel || count_of(pieces[at]) == 0)
    return false;
  return at + 1 < pieces.size() && is_held(pieces[at + 1]);
}

bool follows(const Piece& it, const Piece& before) {
  return it.level == before.level && count_of(it) == count_of(before) + 1;
}

/// Whether a heading says nothing of posts, or names one.
bool is_of_post(const Piece& it) {
  return it.is_own_heading() || (it.label.holds_posts() && !it.label.names_network());
}

/// Opens the row of headings at `row` where one of them is surely no advice.
void open(Pieces& pieces, const std::vector<std::size_t>& row) {
  bool has_post = false;
  for (const std::size_t at : row) has_post |= is_of_post(pieces[at]);
  if (!has_post) return;
  for (const std::size_t at : row) {
    Piece& it = pieces[at];
    if (it.label.is_aside) it.label = {};
  }
}

/// "LINKEDIN - PROFESSIONAL AUDIENCE" above "POST 1".
void open_heads_of_posts(Pieces& pieces, const LabelWords& words) {
  for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
    Piece& it = pieces[i];
    const Piece& next = pieces[i + 1];
    const bool is_above_posts = next.is_label() && next.level > it.level &&
                                next.label.names_posts && next.label.number == 1;
    if (!heads_text(it) || !it.label.is_aside || it.level >= kBoldLevel || !is_above_posts)
      continue;
    const TextSpan all = it.block.words();
    const std::string_view text = it.block.text.text(all);
    for (const std::string_view sign : {" - ", " \u2013 ", " \u2014 ", ": "}) {
      const std::size_t end = text.find(sign);
      if (end == std::string_view::npos) continue;
      Label head = read_label(text.substr(0, end), words);
      if (!head.is_whole || !head.names_network() || head.is_weak) continue;
      shift(head, all.begin);
      it.label = std::move(head);
      break;
    }
  }
}

}  // namespace

void open_held_titles(Pieces& pieces, const LabelWords& words) {
  std::vector<std::size_t> row;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (!holds_one(pieces, i)) continue;
    if (!row.empty() && !follows(pieces[i], pieces[row.back()])) {
      open(pieces, row);
      row.clear();
    }
    row.push_back(i);
  }
  open(pieces, row);
  open_heads_of_posts(pieces, words);
}

}  // namespace advolint
