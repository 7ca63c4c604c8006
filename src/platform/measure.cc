#include "platform/measure.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <limits>
#include <utility>

#include "platform/billed_text.h"
#include "platform/refused_characters.h"
#include "platform/unit_cost.h"
#include "text/grapheme_break.h"
#include "text/graphemes.h"
#include "text/utf8.h"

namespace advolint {
namespace {

constexpr std::uint32_t kNoLimit = std::numeric_limits<std::uint32_t>::max();

/// A post as it is billed: the content warning where it shares the limit, then the text.
class Bill {
 public:
  Bill(std::string_view text, const Platform& platform, LinkBilling links, std::string_view warning)
      : billed_(text, platform, links), warning_(warning) {
    if (!warning_.empty()) with_warning_ = std::string(warning_).append(billed_.text());
  }

  [[nodiscard]] const BilledText& billed() const { return billed_; }
  [[nodiscard]] UnitCount count(CountedIn unit, std::uint32_t limit) const {
    return count_units(warning_.empty() ? billed_.text() : std::string_view(with_warning_), unit,
                       limit);
  }
  /// Where in the text that was measured a byte of the bill comes from.
  [[nodiscard]] std::uint32_t to_source(std::uint32_t offset) const {
    return offset < warning_.size()
               ? 0
               : billed_.to_source(offset - static_cast<std::uint32_t>(warning_.size()));
  }

 private:
  BilledText billed_;
  std::string_view warning_;
  std::string with_warning_;
};

std::string_view counted_warning(const Platform& platform, std::string_view warning) {
  if (platform.content_warning == ContentWarning::Free) return {};
  if (platform.outer_blanks == OuterBlanks::Count) return warning;
  const TextSpan kept = without_outer_blanks(warning);
  return warning.substr(kept.begin, kept.size());
}

void add_part(std::vector<CostPart>& parts, std::string_view what, CostSum sum) {
  if (sum.count > 0)
    parts.push_back({.what = std::string(what), .count = sum.count, .cost = sum.cost});
}

/// How the costs of a part are told.
struct CostWords {
  std::string_view what;
  English one, several;
};

constexpr CostWords kCostWords[] = {
    {"link", English("{} link costs {}"), English("{} links cost {}")},
    {"link placeholder", English("{} link placeholder costs {}"),
     English("{} link placeholders cost {}")},
    {"mention", English("{} mention costs {}"), English("{} mentions cost {}")},
    {"emoji", English("{} emoji costs {}"), English("{} emoji cost {}")},
    {"wide character", English("{} wide character costs {}"),
     English("{} wide characters cost {}")},
    {"content warning", English("{} content warning costs {}"),
     English("{} content warnings cost {}")}};

std::vector<CostPart> parts_of(const BilledText& billed, const UnitCount& count,
                               std::string_view warning) {
  std::vector<CostPart> parts;
  for (const std::string_view what : {"link", "link placeholder", "mention"}) {
    CostSum sum;
    for (const Substitution& substitution : billed.substitutions()) {
      if (substitution.what != what) continue;
      ++sum.count;
      sum.cost += substitution.billed_end - substitution.billed_begin;
    }
    add_part(parts, what, sum);
  }
  add_part(parts, "emoji", count.emoji);
  add_part(parts, "wide character", count.wide);
  if (!warning.empty()) {
    add_part(parts, "content warning", {1, static_cast<std::uint32_t>(count_graphemes(warning))});
  }
  return parts;
}

/// One limit, and how to count against it.
struct Count {
  CountedIn unit;
  std::uint32_t limit;
  LinkBilling links;
};

/// Finds what does not fit under one limit.
class ExcessFinder {
 public:
  ExcessFinder(std::string_view text, const Platform& platform, std::string_view warning,
               Count count)
      : text_(text), platform_(&platform), warning_(warning), count_(count) {}

  [[nodiscard]] std::optional<TextSpan> find(const Bill& bill, const UnitCount& counted) const {
    if (!counted.first_beyond) return std::nullopt;
    const std::uint32_t first_beyond = bill.to_source(*counted.first_beyond);
    const std::uint32_t whole = begin_of_link(bill, first_beyond);
    std::uint32_t begin = begin_of_fitting(whole);
    if (begin == whole && !begins_substitution(bill, begin)) begin = end_of_fitting(begin);
    begin = after_stripped_blanks(begin);
    return TextSpan{begin, static_cast<std::uint32_t>(text_.size())};
  }

 private:
  /// A link is no use in parts.
  static std::uint32_t begin_of_link(const Bill& bill, std::uint32_t offset) {
    const std::vector<TextSpan>& links = bill.billed().unpriced_links();
    const auto after = std::ranges::upper_bound(links, offset, {}, &TextSpan::begin);
    if (after == links.begin()) return offset;
    const TextSpan link = *std::prev(after);
    return link.contains(offset) ? link.begin : offset;
  }

  [[nodiscard]] bool fits(std::string_view text) const {
    return Bill(text, *platform_, count_.links, warning_).count(count_.unit, kNoLimit).value <=
           count_.limit;
  }

  /// What is left after a cut may cost more than before it: "bit.lyrics" is not a link, "bit.ly" is
  /// one. A few characters further back there is no domain any more.
  [[nodiscard]] std::uint32_t begin_of_fitting(std::uint32_t begin) const {
    constexpr int kMostSteps = 32;
    if (fits(text_.substr(0, begin))) return begin;
    std::vector<std::uint32_t> boundaries = grapheme_boundaries(text_.substr(0, begin));
    boundaries.pop_back();
    for (int step = 0; step < kMostSteps && !boundaries.empty(); ++step) {
      begin = boundaries.back();
      boundaries.pop_back();
      if (fits(text_.substr(0, begin))) break;
    }
    return begin;
  }

  static bool begins_substitution(const Bill& bill, std::uint32_t offset) {
    const auto& all = bill.billed().substitutions();
    const auto found = std::ranges::lower_bound(
        all, offset, {}, [](const Substitution& it) { return it.source.begin; });
    const bool begins_priced = found != all.end() && found->source.begin == offset;
    const std::vector<TextSpan>& links = bill.billed().unpriced_links();
    const auto link = std::ranges::lower_bound(links, offset, {}, &TextSpan::begin);
    return begins_priced || (link != links.end() && link->begin == offset);
  }

  /// What is left after a cut may also cost less: "@user@host@" is not a mention, "@user@host" is
  /// one.
  [[nodiscard]] std::uint32_t end_of_fitting(std::uint32_t begin) const {
    constexpr int kMostSteps = 32;
    GraphemeBreaker breaker;
    std::uint32_t fitting = begin;
    int steps = 0;
    for (std::size_t at = begin; at < text_.size() && steps < kMostSteps;) {
      const utf8::Decoded decoded = utf8::decode(text_, at);
      if (breaker.begins_cluster(decoded.code_point) && at > begin) {
        if (!fits(text_.substr(0, at))) break;
        fitting = static_cast<std::uint32_t>(at);
        ++steps;
      }
      at += decoded.length_bytes;
    }
    return fitting;
  }

  /// Blanks at the end of what fits would be stripped, so that they fit as well.
  [[nodiscard]] std::uint32_t after_stripped_blanks(std::uint32_t begin) const {
    if (platform_->outer_blanks == OuterBlanks::Count) return begin;
    return begin + without_outer_blanks(text_.substr(begin)).begin;
  }

  std::string_view text_;
  const Platform* platform_;
  std::string_view warning_;
  Count count_;
};

std::uint32_t limit_of(const std::optional<CountLimit>& limit) {
  return limit ? limit->count : kNoLimit;
}

/// `bill` is of `text` as written, without a content warning.
void add_secondary(Length& length, std::string_view text, const Platform& platform,
                   const Bill& bill, std::string_view what, const CountLimit& limit,
                   CountedIn unit) {
  const Count count = {.unit = unit, .limit = limit.count, .links = LinkBilling::AsWritten};
  const UnitCount counted = bill.count(unit, limit.count);
  length.secondary.push_back(
      {.what = std::string(what),
       .value = counted.value,
       .limit = limit.count,
       .unit = unit == CountedIn::Bytes ? Unit::Bytes : platform.unit,
       .level = limit.level,
       .excess = ExcessFinder(text, platform, {}, count).find(bill, counted)});
}

}  // namespace

Phrase cost_in_words(const CostPart& part) {
  const auto* const words = std::ranges::find(kCostWords, part.what, &CostWords::what);
  assert(words != std::end(kCostWords) && "a part of a length has no words");
  return {part.count == 1 ? words->one : words->several, part.count, part.cost};
}

Length measure(std::string_view text, const Platform& platform, const MeasureOptions& options) {
  const std::string_view warning = counted_warning(platform, options.content_warning);
  const std::uint32_t limit = limit_of(platform.length);
  const Bill written(text, platform, LinkBilling::AsWritten, warning);
  const UnitCount counted = written.count(counted_in(platform.unit), limit);
  Length length{
      .value = counted.value, .unit = platform.unit, .limit = platform.length ? limit : 0};
  const std::vector<TextSpan> refused = find_refused_characters(text, platform);
  if (!refused.empty()) length.forbidden = refused.front();
  length.is_floor = written.billed().holds_placeholder();

  Count count = {
      .unit = counted_in(platform.unit), .limit = limit, .links = LinkBilling::AsWritten};
  if (platform.composer_links == ComposerLinks::Shortened) {
    count.links = LinkBilling::AsComposed;
    const Bill composed(text, platform, count.links, warning);
    const UnitCount composed_count = composed.count(count.unit, limit);
    length.composer = composed_count.value;
    length.parts = parts_of(composed.billed(), composed_count, warning);
    length.excess = ExcessFinder(text, platform, warning, count).find(composed, composed_count);
  } else {
    length.parts = parts_of(written.billed(), counted, warning);
    length.excess = ExcessFinder(text, platform, warning, count).find(written, counted);
  }
  if (!platform.bytes && !platform.emoji_bytes) return length;
  std::optional<Bill> unwarned;
  if (!warning.empty()) unwarned.emplace(text, platform, LinkBilling::AsWritten, "");
  const Bill& bill = unwarned ? *unwarned : written;
  if (platform.bytes)
    add_secondary(length, text, platform, bill, "bytes", *platform.bytes, CountedIn::Bytes);
  if (platform.emoji_bytes)
    add_secondary(length, text, platform, bill, "high", *platform.emoji_bytes,
                  CountedIn::EmojiBytes);
  return length;
}

std::uint32_t length_of(std::string_view text, const Platform& platform) {
  return Bill(text, platform, LinkBilling::AsWritten, {})
      .count(counted_in(platform.unit), kNoLimit)
      .value;
}

}  // namespace advolint
