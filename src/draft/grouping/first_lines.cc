#include "draft/grouping/first_lines.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "draft/grouping/alike_texts.h"
#include "draft/grouping/compose.h"
#include "draft/grouping/lead_labels.h"
#include "draft/grouping/section_signs.h"
#include "draft/naming/label_days.h"
#include "draft/naming/sentence_platforms.h"
#include "text/trim.h"

namespace advolint {
namespace {

using Kind = Block::Kind;

/// A first line that may be cut off the text below it.
struct FirstLine {
  std::uint32_t size = 0;  ///< with its line end; 0: there is none
  bool leads = false;      ///< to a text in quotation marks
};

/// "Kickoff" above a long line, "For sites that have a LinkedIn page:" above a quotation.
FirstLine first_line_of(const Piece& it) {
  constexpr std::size_t kMostWords = 8;
  constexpr std::size_t kMostWordsOfLead = 20;
  constexpr std::size_t kLongest = 60;
  if (!is_plain_text(it) || it.block.kind != Kind::Paragraph || it.block.quote > 0) return {};
  const std::string_view text = it.block.text.text();
  const std::size_t line_end = text.find('\n');
  if (line_end == std::string_view::npos || line_end == 0) return {};
  const PostSigns title = signs_of_post(text.substr(0, line_end));
  const std::string_view rest = text.substr(line_end + 1);
  const auto size = static_cast<std::uint32_t>(line_end) + 1;
  const bool leads = text[line_end - 1] == ':' && title.words <= kMostWordsOfLead &&
                     !title.has_strong_sign() && signs_of_post(trimmed(rest)).is_quoted;
  if (leads) return {size, true};
  const bool is_title = title.words > 0 && title.words <= kMostWords && !title.ends_sentence &&
                        !title.has_strong_sign() && text[line_end - 1] != ',' &&
                        line_end <= kLongest && it.block.item == 0;
  const bool is_above_long = std::min(rest.find('\n'), rest.size()) > kLongest;
  if (!is_title || !is_above_long || !is_like_post(signs_of_post(rest))) return {};
  return {size, false};
}

}  // namespace

Pieces without_first_lines(const SourceFile& file, const Pieces& pieces) {
  constexpr std::ptrdiff_t kFewestTitles = 2;
  std::vector<FirstLine> lines;
  for (const Piece& it : pieces) lines.push_back(first_line_of(it));
  const bool has_titles = std::ranges::count_if(lines, [](FirstLine it) {
                            return it.size > 0 && !it.leads;
                          }) >= kFewestTitles;
  Pieces cut;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const Piece& it = pieces[i];
    const std::uint32_t size = lines[i].leads || has_titles ? lines[i].size : 0;
    if (size == 0) {
      cut.push_back(it);
      continue;
    }
    const auto all = static_cast<std::uint32_t>(it.block.text.text().size());
    cut.push_back({.block = cut_block(file, it.block, {0, size - 1}), .begins_block = true});
    cut.push_back({.block = cut_block(file, it.block, {size, all}), .begins_block = true});
    cut.back().block.bullet_size = 0;
  }
  return cut;
}

namespace {

/// The size of a first line that leads to the lines below it, with its line end; 0 where none does.
std::uint32_t size_of_lead(const Piece& it) {
  constexpr std::size_t kMostWords = 20;
  if (!is_plain_text(it) || it.block.kind != Kind::Paragraph || it.block.quote > 0) return 0;
  const std::string_view text = it.block.text.text();
  const std::size_t line_end = text.find('\n');
  if (line_end == std::string_view::npos || line_end == 0 || text[line_end - 1] != ':') return 0;
  // "5. Legal clinic. Two students come. Text for Facebook:" leads by its last sentence.
  const std::string_view line = text.substr(0, line_end);
  const std::size_t sentence = line.rfind(". ");
  const PostSigns lead =
      signs_of_post(sentence == std::string_view::npos ? line : line.substr(sentence + 2));
  const bool leads = !signs_of_post(line).has_strong_sign() && lead.words <= kMostWords &&
                     !lead.has_strong_sign() &&
                     is_like_post(signs_of_post(text.substr(line_end + 1)));
  return leads ? static_cast<std::uint32_t>(line_end) + 1 : 0;
}

}  // namespace

void label_named_first_lines(const SourceFile& file, Pieces& pieces, const LabelWords& words) {
  const auto names_network = [](const Piece& it) {
    return heads_text(it) && it.label.names_network() && !it.label.is_weak;
  };
  if (std::ranges::none_of(pieces, size_of_lead) || std::ranges::none_of(pieces, names_network))
    return;
  Pieces cut;
  for (Piece& it : pieces) {
    const std::uint32_t size = size_of_lead(it);
    Label label;
    if (size > 0) {
      const std::string_view lead = std::string_view(it.block.text.text()).substr(0, size - 1);
      label.platforms = platforms_in_lead(lead, words);
      label.networks = networks_in_lead(lead);
      label.day = day_in_sentence(lead, words.lexicon);
    }
    const bool is_reply =
        size > 0 && asks_to_reply(it.block.text.text().substr(0, size - 1), words);
    // "5. Legal clinic. Short text for the page, agreed, no particular day:"
    const bool is_counted =
        size > 0 && it.block.text.text().front() >= '0' && it.block.text.text().front() <= '9';
    const bool speaks =
        is_counted && speaks_of_posts(it.block.text.text().substr(0, size - 1), words);
    if (speaks) label.is_for_all = !label.names_network();
    if (!label.names_network() && !is_reply && !speaks) {
      cut.push_back(std::move(it));
      continue;
    }
    if (is_reply) label.kind = LabelValue{"reply", {0, size - 1}};
    label.is_for_all |= is_reply && !label.names_network();
    label.names_posts = label.is_whole = true;
    const auto all = static_cast<std::uint32_t>(it.block.text.text().size());
    cut.push_back({.block = cut_block(file, it.block, {0, size - 1}),
                   .label = std::move(label),
                   .level = kLineLevel,
                   .begins_block = true});
    cut.push_back({.block = cut_block(file, it.block, {size, all})});
    cut.back().block.bullet_size = 0;
  }
  pieces = std::move(cut);
}

}  // namespace advolint
