#include "draft/grouping/counted_leads.h"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <string_view>
#include <utility>

#include "draft/naming/label_days.h"
#include "draft/naming/post_words.h"
#include "draft/naming/sentence_platforms.h"

namespace advolint {
namespace {

/// Labels items that lead to the paragraph below them, and leaves out the items after it.
template <typename Leads>
void label_item_leads(Pieces& pieces, const LabelWords& words, const Leads& leads) {
  bool is_in_post = false;
  for (Piece& it : pieces) {
    if (leads(it)) {
      const std::string_view text = it.block.text.text(it.block.words());
      Label label{.platforms = platforms_in_lead(text, words), .networks = networks_in_lead(text)};
      label.day = day_in_sentence(text, words.lexicon);
      label.names_posts = label.is_whole = label.is_lead = true;
      it.label = std::move(label);
      shift(it.label, it.block.bullet_size);
      it.level = kLineLevel;
      is_in_post = true;
    } else if (is_in_post && !it.is_label() && it.begins_block && it.block.item > 0) {
      it.label = {.is_aside = true, .is_whole = true};
      it.level = kLineLevel;
      is_in_post = false;
    } else if (it.is_label()) {
      is_in_post = false;
    }
  }
}

}  // namespace

void label_counted_leads(Pieces& pieces, const LabelWords& words, const FileFacts& facts) {
  constexpr std::ptrdiff_t kFewest = 2;
  constexpr std::size_t kMostWords = 22;
  const auto is_counted_label = [](const Piece& it) {
    return it.is_label() && it.block.item > 0 && it.begins_block && it.label.names_network() &&
           !it.has_value;
  };
  // "* We wrote this together for Facebook, to go out on February 16:", and a paragraph
  const auto leads_from_item = [&](const Piece& it) {
    if (&it == &pieces.back() || it.is_value || it.block.item == 0 || !it.begins_block)
      return false;
    const Piece& next = *(&it + 1);
    const std::string_view text = it.block.text.text(it.block.words());
    const bool is_above_text =
        !next.is_label() && next.block.item == 0 && next.block.kind == Block::Kind::Paragraph;
    return is_above_text && text.ends_with(':') && signs_of_post(text).words <= kMostWords &&
           !signs_of_post(text).has_strong_sign() &&
           (it.is_label() ? it.label.names_network() : !platforms_in_lead(text, words).empty());
  };
  if (facts.is_plain_text && std::ranges::count_if(pieces, leads_from_item) >= kFewest)
    label_item_leads(pieces, words, leads_from_item);
  if (std::ranges::count_if(pieces, is_counted_label) < kFewest) return;
  for (std::size_t i = 1; i + 1 < pieces.size(); ++i) {
    Piece& it = pieces[i];
    if (it.is_label() || it.is_value || it.block.item == 0 || !it.begins_block) continue;
    const std::string_view text = it.block.text.text(it.block.words());
    const bool is_ordered =
        std::isdigit(static_cast<unsigned char>(it.block.text.text().substr(0, 1).front())) != 0;
    const bool may_lead = is_ordered && signs_of_post(text).words <= kMostWords &&
                          !signs_of_post(text).has_strong_sign() && !pieces[i + 1].is_label() &&
                          pieces[i + 1].block.item != it.block.item;
    if (!may_lead) continue;
    Label label{.platforms = platforms_in_lead(text, words)};
    if (!text.ends_with(':')) {
      // "3) Instagram story, Thursday April 23, over the photo of the signs"
      label = read_label(text.substr(0, text.find(',')), words);
      const bool begins = text.find(',') != std::string_view::npos && label.names_network() &&
                          label.is_whole && !label.is_weak && !signs_of_post(text).ends_sentence;
      if (!begins) continue;
      label.day = day_in_sentence(text, words.lexicon);
    }
    label.names_posts = label.is_whole = true;
    label.is_for_all = !label.names_network();
    it.label = std::move(label);
    shift(it.label, it.block.bullet_size);
    it.level = kLineLevel;
  }
}

}  // namespace advolint
