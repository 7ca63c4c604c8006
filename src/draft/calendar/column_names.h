#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "config/front_matter_keys.h"
#include "draft/calendar/words.h"
#include "platform/platform.h"

namespace advolint {

/// What the name of a column says of its cells.
struct ColumnUse {
  ColumnMeaning meaning{{}, CellKind::Nothing};
  NameWeight weight = NameWeight::Own;
  std::vector<std::string> platforms;  ///< ids; not empty: the column is one for these platforms
  bool names_posts = false;            ///< by what its posts are called: "tweet"
  std::string network;                 ///< "TikTok": it is one for this network
  std::string language;                ///< "es": its texts are in Spanish
  std::string day;                     ///< "Monday", "Mon 3/2": its texts are posted then
  std::string option;                  ///< "A": its texts are one choice among several

  [[nodiscard]] bool is_for_platforms() const { return !platforms.empty() || !network.empty(); }
  [[nodiscard]] bool is_known() const { return is_for_platforms() || !meaning.key.empty(); }
};

/// Knows columns by their names.
class ColumnNames {
 public:
  /// `aliases` give names of columns, and what they say: a key of ours, a platform, or a key of the
  /// workspace's own. They come first.
  ColumnNames(const KeyAliases& aliases, const PlatformTable& platforms);

  /// A name that nobody knows has no meaning.
  ColumnUse read(const std::string& name);

 private:
  [[nodiscard]] ColumnUse find(std::string_view name) const;
  [[nodiscard]] ColumnUse use_of_alias(const std::string& ours) const;
  void read_platforms(std::string_view name, ColumnUse& use) const;

  const PlatformTable& platforms_;
  std::map<std::string, std::string, std::less<>> aliases_;
  std::map<std::string, ColumnUse, std::less<>> read_;  ///< by name: tables repeat some
};

}  // namespace advolint
