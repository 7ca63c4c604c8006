#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.h"
#include "platform/picture_limits.h"
#include "text/phrase.h"

namespace advolint {

/// What a platform counts in.
enum class Unit { WeightedCharacters, GraphemeClusters, CodePoints, Utf16CodeUnits, Bytes };

/// "weighted characters", "characters" (grapheme clusters, code points, UTF-16 code units) or
/// "bytes", as a message to a writer says it.
English name_of(Unit unit);

/// Whose rules for hashtags, mentions and links hold.
enum class Dialect { X, Bluesky, Mastodon, Threads, LinkedIn, Facebook, Instagram };

/// Where "see more" cuts. Always approximate.
struct Fold {
  std::uint32_t count = 0;  ///< in `Platform::unit`
  std::uint32_t lines = 0;  ///< 0: no limit in lines
  std::string source;
  std::string checked_on;
};

/// Another limit that some writers have, such as the subscribers of X. A workspace chooses it by
/// name.
struct AlternativeLimit {
  std::string name;  ///< "premium"
  CountLimit limit;
};

/// What a link to a person counts.
enum class MentionCost {
  Full,      ///< as long as it is
  NameOnly,  ///< "@user@host" counts as "@user"
};

/// What happens to blanks at the beginning and the end of a post.
enum class OuterBlanks { Count, Strip };

/// Whether the platform's own composer shortens links before it counts and posts.
enum class ComposerLinks { AsTyped, Shortened };

/// Whether a content warning shares the limit of the text.
enum class ContentWarning { Free, SharesLimit };

/// Everything advolint knows of a platform: read from rules/platforms/<id>.yaml, whose keys are
/// named as the members here, with hyphens. A workspace may override any of it.
struct Platform {
  std::string id;                       ///< "x"
  std::string name;                     ///< "X"
  std::vector<std::string> aliases;     ///< lower case: "twitter"
  std::vector<std::string> extensions;  ///< ".tweet"
  Dialect dialect = Dialect::X;
  Unit unit = Unit::GraphemeClusters;
  std::optional<CountLimit> length;
  std::vector<AlternativeLimit> alternatives;  ///< for `length`
  std::optional<CountLimit> bytes;             ///< a second limit, in UTF-8 bytes
  std::optional<CountLimit>
      emoji_bytes;  ///< a second limit, in which an emoji counts as its UTF-8 bytes
  std::optional<CountLimit> hashtags;  ///< at most so many in a post
  std::optional<CountLimit> mentions;
  std::optional<CountLimit> links;
  std::optional<CountLimit> alt_text;  ///< grapheme clusters of a picture's description
  std::optional<CountLimit> handle;    ///< characters of a handle
  PictureLimits pictures;
  std::optional<std::uint32_t> link_cost;  ///< fixed cost of a link; absent: as long as it is
  std::uint32_t placeholder_link_cost =
      28;  ///< what "[LINK]" stands for, where links have no fixed cost
  MentionCost mention_cost = MentionCost::Full;
  OuterBlanks outer_blanks = OuterBlanks::Count;
  ComposerLinks composer_links = ComposerLinks::AsTyped;
  ContentWarning content_warning = ContentWarning::Free;
  std::u32string forbidden;  ///< a post that holds one of these characters is refused
  std::optional<Fold> fold;
  bool renders_markup = false;  ///< shows **bold** as bold
  /// Its name is also what a kind of posts is called: folders of threads are not all for Threads.
  bool is_also_a_word = false;
  /// Finds the links, hashtags and mentions of posts for which no platform is stated.
  bool reads_unnamed = false;
};

/// The platforms of a run. Immutable once loaded.
class PlatformTable {
 public:
  explicit PlatformTable(std::vector<Platform> platforms);

  /// By id or alias, ignoring case and blanks around; null if there is none.
  [[nodiscard]] const Platform* find(std::string_view name) const;
  [[nodiscard]] std::span<const Platform> all() const { return platforms_; }
  /// The ids of all, in their order.
  [[nodiscard]] std::vector<std::string> ids() const;
  /// The id or alias that `name` most probably meant; nothing where none is near.
  [[nodiscard]] std::optional<std::string> meant_by(std::string_view name) const;
  /// The one that reads posts for which no platform is stated. The table is not empty.
  [[nodiscard]] const Platform& for_unnamed() const;

 private:
  void add_name(std::string_view name);

  std::vector<Platform> platforms_;
  /// By the first byte of names, a bit for each length that one has: most words are no name.
  std::array<std::uint32_t, 256> lengths_ = {};
};

/// The platforms that are compiled into the binary.
PlatformTable built_in_platforms();

}  // namespace advolint
