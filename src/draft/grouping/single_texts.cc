#include "draft/grouping/single_texts.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "draft/grouping/alike_texts.h"
#include "draft/grouping/left_out.h"
#include "draft/naming/post_words.h"

namespace advolint {
namespace {

using Kind = Block::Kind;

/// A label and the paragraphs below it, up to the next label.
struct Group {
  std::size_t label = 0, end = 0;
  bool is_last = false;  ///< of its part of the document

  [[nodiscard]] std::size_t texts() const { return end - label - 1; }
};

bool heads_post(const Piece& it) {
  const Label& label = it.label;
  const bool is_reply = label.kind && label.kind->value == "reply";
  const bool says = (label.names_network() && !label.is_weak) || label.is_for_all || is_reply;
  return heads_text(it) && says && it.level >= kBoldLevel && !it.has_value && !label.names_thread;
}

bool is_paragraph(const Piece& it) {
  return is_plain_text(it) && it.block.kind == Kind::Paragraph && it.block.quote == 0 &&
         it.block.item == 0;
}

std::vector<Group> find_groups(const Pieces& pieces) {
  std::vector<Group> groups;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (!heads_post(pieces[i])) continue;
    std::size_t end = i + 1;
    while (end < pieces.size() && is_paragraph(pieces[end])) ++end;
    const bool is_closed = end == pieces.size() || heads_text(pieces[end]);
    if (!is_closed || end == i + 1) continue;
    groups.push_back({i, end, end == pieces.size() || !heads_post(pieces[end])});
  }
  return groups;
}

bool has_sign(const Piece& it) { return signs_of_post(words_of(it)).has_strong_sign(); }

}  // namespace

void leave_below_single_texts_out(Pieces& pieces, const FileFacts& facts, Ledger& ledger) {
  constexpr std::size_t kFewest = 3;
  const bool has_agenda = facts.is_plain_text && std::ranges::any_of(pieces, [](const Piece& it) {
                            return it.block.is_counted && it.is_own_heading();
                          });
  if (!facts.is_mail && !has_agenda) return;
  const std::vector<Group> groups = find_groups(pieces);
  std::set<std::string> single;  // networks of texts of one paragraph
  std::size_t singles = 0;
  for (const Group& it : groups) {
    if (it.texts() > 1) continue;
    ++singles;
    for (const LabelPlatform& platform : pieces[it.label].label.platforms)
      single.insert(platform.id);
  }
  if (singles < kFewest) return;
  std::vector<bool> is_left(pieces.size());
  for (const Group& it : groups) {
    const auto& platforms = pieces[it.label].label.platforms;
    // Posts for another network may be longer.
    const bool is_alike = has_agenda || platforms.empty() ||
                          std::ranges::any_of(platforms, [&](const LabelPlatform& platform) {
                            return single.contains(platform.id);
                          });
    const auto second = pieces.begin() + static_cast<std::ptrdiff_t>(it.label) + 2;
    const auto end = pieces.begin() + static_cast<std::ptrdiff_t>(it.end);
    if (!it.is_last || it.texts() < 2 || !is_alike || std::any_of(second, end, has_sign)) continue;
    std::fill(is_left.begin() + static_cast<std::ptrdiff_t>(it.label) + 2,
              is_left.begin() + static_cast<std::ptrdiff_t>(it.end), true);
  }
  leave_out(pieces, is_left, Phrase("a note for the team"), ledger);
}

}  // namespace advolint
