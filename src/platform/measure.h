#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/platform.h"
#include "text/span.h"

namespace advolint {

/// What made a length what it is: "3 links cost 69".
struct CostPart {
  std::string what;  ///< singular: "link", "emoji", "mention", "wide character", "content warning"
  std::uint32_t count = 0;  ///< how many
  std::uint32_t cost = 0;   ///< what they cost together, in the unit of the length
};

/// "2 links cost 46".
Phrase cost_in_words(const CostPart& part);

/// A second limit that holds beside the first, such as Bluesky's bytes.
struct SecondaryLength {
  std::string what;  ///< as in JSON: "bytes", "high"
  std::uint32_t value = 0;
  std::uint32_t limit = 0;
  Unit unit = Unit::Bytes;
  Level level = Level::Error;      ///< how bad it is to be over
  std::optional<TextSpan> excess;  ///< as in Length
};

/// The length of a post as a platform counts it.
struct Length {
  std::uint32_t value = 0;
  Unit unit = Unit::GraphemeClusters;
  std::uint32_t limit = 0;      ///< 0: the platform states none
  std::vector<CostPart> parts;  ///< only what costs other than one for one
  /// Bluesky: as the official app counts, links shortened. Where it is set, it and not `value`
  /// decides whether a post fits that a person pastes into the app.
  std::optional<std::uint32_t> composer;
  std::vector<SecondaryLength> secondary;
  bool is_floor = false;              ///< a placeholder stands for text that is still to come
  std::optional<TextSpan> forbidden;  ///< the first character that the platform refuses
  /// The part that does not fit: from the first byte beyond the limit (of a link that straddles it,
  /// the link's first byte) to the end. Nothing if the text fits.
  std::optional<TextSpan> excess;
};

struct MeasureOptions {
  std::string_view content_warning;  ///< shares the limit where the platform counts it
};

/// Never fails; `text` is valid UTF-8.
Length measure(std::string_view text, const Platform& platform, const MeasureOptions& options = {});

/// The length alone, without its parts and its excess.
std::uint32_t length_of(std::string_view text, const Platform& platform);

/// What readers see before "see more"; the whole text where the platform folds nothing.
/// Approximate.
TextSpan above_the_fold(std::string_view text, const Platform& platform);

}  // namespace advolint
