#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "platform/platform.h"
#include "text/normalized_text.h"
#include "text/span.h"

namespace advolint {

/// Where links are billed as the official app sends them, or as they are.
enum class LinkBilling { AsWritten, AsComposed };

/// A part of a post that is billed as another text than it is.
struct Substitution {
  std::uint32_t billed_begin = 0;
  std::uint32_t billed_end = 0;
  std::uint32_t normalized_end = 0;
  TextSpan source;        ///< in the text that was measured
  std::string_view what;  ///< as in CostPart
};

/// The text that a platform counts in place of a post: normalized, stripped, its links and mentions
/// replaced by what they cost. Knows the way back.
class BilledText {
 public:
  /// `text` is valid UTF-8; `platform` outlives this.
  BilledText(std::string_view text, const Platform& platform, LinkBilling links);

  [[nodiscard]] std::string_view text() const { return text_; }
  [[nodiscard]] const std::vector<Substitution>& substitutions() const { return substitutions_; }
  /// Links that are billed at their full length. Where a platform has no prices, they are looked
  /// for only now, since few posts are too long.
  [[nodiscard]] const std::vector<TextSpan>& unpriced_links() const;
  [[nodiscard]] bool holds_placeholder() const { return holds_placeholder_; }

  /// Where the byte at `offset` of text() comes from. What was replaced comes from its first byte.
  [[nodiscard]] std::uint32_t to_source(std::uint32_t offset) const;

 private:
  /// A part of the normalized text, and what is counted in its place.
  struct Replacement {
    TextSpan span;
    std::string billed;
    std::string_view what;
  };

  std::vector<Replacement> price_entities(const Platform& platform, LinkBilling links);
  void price_placeholders(const Platform& platform, std::vector<Replacement>& replacements);
  void replace(const std::vector<Replacement>& replacements);
  [[nodiscard]] std::uint32_t normalized_to_source(std::uint32_t offset) const;

  std::uint32_t stripped_begin_ = 0;  ///< bytes that were stripped from the beginning
  NormalizedText normalized_;
  std::string text_;
  std::vector<Substitution> substitutions_;
  mutable std::vector<TextSpan> unpriced_links_;
  mutable const Platform* prices_nothing_on_ = nullptr;  ///< null: unpriced_links_ are known
  bool holds_placeholder_ = false;
};

/// Bytes of `text` that Mastodon does not strip (Ruby's String#strip); none of a text that is only
/// white space.
TextSpan without_outer_blanks(std::string_view text);

}  // namespace advolint
