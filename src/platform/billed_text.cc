#include "platform/billed_text.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "platform/code_point_text.h"
#include "platform/dialect_table.h"
#include "platform/placeholder_link.h"
#include "platform/short_link.h"
#include "text/characters.h"
#include "text/utf8.h"

namespace advolint {
namespace {

NormalizedText normalize_for(Unit unit, std::string_view text) {
  if (unit == Unit::WeightedCharacters) return normalize_to_nfc(text);
  return {.text = std::string(text), .pieces = {}};
}

/// The text that is counted in place of a link; nothing where it counts as it is.
std::optional<std::string> billed_link(std::string_view link, const Platform& platform,
                                       LinkBilling links) {
  if (platform.link_cost) return std::string(*platform.link_cost, 'x');
  if (links == LinkBilling::AsWritten) return std::nullopt;
  std::string shortened = shorten_link(link);
  return shortened == link ? std::nullopt : std::optional(std::move(shortened));
}

bool is_blank(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded decoded = utf8::decode(text, at);
    if (!is_white_space(decoded.code_point)) return false;
    at += decoded.length_bytes;
  }
  return true;
}

/// Whether some link or mention may count as another text than it is.
bool prices_any(const Platform& platform, LinkBilling links) {
  return platform.link_cost || links != LinkBilling::AsWritten ||
         platform.mention_cost == MentionCost::NameOnly;
}

}  // namespace

TextSpan without_outer_blanks(std::string_view text) {
  if (is_blank(text)) return {};
  static constexpr char kBytes[] = "\0\t\n\v\f\r ";
  constexpr std::string_view kBlanks(kBytes, sizeof(kBytes) - 1);  // a NUL is one of them
  const std::size_t begin = std::min(text.find_first_not_of(kBlanks), text.size());
  const std::size_t last = text.find_last_not_of(kBlanks);
  const std::size_t end = last == text.npos ? begin : last + 1;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

BilledText::BilledText(std::string_view text, const Platform& platform, LinkBilling links) {
  if (platform.outer_blanks == OuterBlanks::Strip) {
    const TextSpan kept = without_outer_blanks(text);
    stripped_begin_ = kept.begin;
    text = text.substr(kept.begin, kept.size());
  }
  normalized_ = normalize_for(platform.unit, text);
  std::vector<Replacement> replacements;
  if (prices_any(platform, links))
    replacements = price_entities(platform, links);
  else
    prices_nothing_on_ = &platform;
  price_placeholders(platform, replacements);
  replace(replacements);
}

std::vector<BilledText::Replacement> BilledText::price_entities(const Platform& platform,
                                                                LinkBilling links) {
  std::vector<Replacement> replacements;
  const CodePointText points(normalized_.text);
  const std::string_view text = normalized_.text;
  for (const FoundEntity& entity : finders_of(platform.dialect).billed(points.points())) {
    const TextSpan span = points.bytes(entity.begin, entity.end);
    if (entity.kind == EntityKind::Link) {
      std::optional<std::string> billed =
          billed_link(text.substr(span.begin, span.size()), platform, links);
      if (billed) {
        replacements.push_back({.span = span, .billed = std::move(*billed), .what = "link"});
      } else {
        unpriced_links_.push_back(
            {normalized_to_source(span.begin), normalized_to_source(span.end)});
      }
    } else if (entity.kind == EntityKind::Mention &&
               platform.mention_cost == MentionCost::NameOnly && entity.priced_end < entity.end) {
      const TextSpan name = points.bytes(entity.begin, entity.priced_end);
      replacements.push_back({.span = span,
                              .billed = std::string(text.substr(name.begin, name.size())),
                              .what = "mention"});
    }
  }
  return replacements;
}

const std::vector<TextSpan>& BilledText::unpriced_links() const {
  if (prices_nothing_on_ == nullptr) return unpriced_links_;
  const CodePointText points(normalized_.text);
  for (const FoundEntity& entity :
       finders_of(prices_nothing_on_->dialect).billed(points.points())) {
    if (entity.kind != EntityKind::Link) continue;
    const TextSpan span = points.bytes(entity.begin, entity.end);
    unpriced_links_.push_back({normalized_to_source(span.begin), normalized_to_source(span.end)});
  }
  prices_nothing_on_ = nullptr;
  return unpriced_links_;
}

void BilledText::price_placeholders(const Platform& platform,
                                    std::vector<Replacement>& replacements) {
  const std::uint32_t cost = platform.link_cost.value_or(platform.placeholder_link_cost);
  std::vector<Replacement> placeholders;
  for (const TextSpan span : find_placeholder_links(normalized_.text)) {
    const auto overlaps = [span](const Replacement& other) { return other.span.overlaps(span); };
    const auto next = std::ranges::lower_bound(replacements, span.begin, std::less_equal<>{},
                                               [](const Replacement& r) { return r.span.end; });
    if (next != replacements.end() && overlaps(*next)) continue;
    placeholders.push_back(
        {.span = span, .billed = std::string(cost, 'x'), .what = "link placeholder"});
  }
  holds_placeholder_ = !placeholders.empty();
  const auto middle =
      replacements.insert(replacements.end(), placeholders.begin(), placeholders.end());
  std::inplace_merge(replacements.begin(), middle, replacements.end(),
                     [](const Replacement& a, const Replacement& b) { return a.span < b.span; });
}

void BilledText::replace(const std::vector<Replacement>& replacements) {
  const std::string_view text = normalized_.text;
  std::uint32_t copied = 0;
  for (const Replacement& replacement : replacements) {
    text_.append(text.substr(copied, replacement.span.begin - copied));
    const auto begin = static_cast<std::uint32_t>(text_.size());
    text_.append(replacement.billed);
    const auto end = static_cast<std::uint32_t>(text_.size());
    const TextSpan source = {normalized_to_source(replacement.span.begin),
                             normalized_to_source(replacement.span.end)};
    substitutions_.push_back({.billed_begin = begin,
                              .billed_end = end,
                              .normalized_end = replacement.span.end,
                              .source = source,
                              .what = replacement.what});
    copied = replacement.span.end;
  }
  text_.append(text.substr(copied));
}

std::uint32_t BilledText::normalized_to_source(std::uint32_t offset) const {
  const auto& pieces = normalized_.pieces;
  const auto after =
      std::ranges::upper_bound(pieces, offset, {}, &NormalizedPiece::normalized_begin);
  if (after == pieces.begin()) return stripped_begin_ + offset;
  const NormalizedPiece& piece = *std::prev(after);
  const std::uint32_t inside = piece.is_changed ? 0 : offset - piece.normalized_begin;
  return stripped_begin_ + piece.source_begin + inside;
}

std::uint32_t BilledText::to_source(std::uint32_t offset) const {
  const auto after =
      std::ranges::upper_bound(substitutions_, offset, {}, &Substitution::billed_begin);
  if (after == substitutions_.begin()) return normalized_to_source(offset);
  const Substitution& last = *std::prev(after);
  if (offset < last.billed_end) return last.source.begin;
  // Back to the normalized text: what lies between the end of the last substitution and here was
  // only copied.
  return normalized_to_source(last.normalized_end + (offset - last.billed_end));
}

}  // namespace advolint
