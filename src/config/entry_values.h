#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "config/shape.h"
#include "config/twins.h"
#include "config/workspace.h"
#include "text/date.h"
#include "yaml/reader.h"

/// The values that the entries of several data files share. Each reader reports what is wrong at
/// its place and gives what can be used all the same.
namespace advolint {

/// Calls `read` for every entry of `list` that is a map. `what` names one: "an official".
void for_each_entry(const yaml::Context& context, const yaml::Node& list, const Phrase& what,
                    const std::function<void(yaml::MapReader&)>& read);

/// Reports the unknown keys of an entry that was read: all of them, or where keys may be added
/// those that are nearly known ones. Its reader has asked for the keys of `shape`, each of them.
void finish_entry(yaml::MapReader& entry, const MapShape& shape);

Location location_of(const yaml::MapReader& entry);

/// The text of `key`, empty if it is not there.
std::string text_of(yaml::MapReader& entry, std::string_view key);
std::vector<std::string> texts_of(yaml::MapReader& entry, std::string_view key);

/// A date written as 2026-03-02 that exists.
std::optional<Date> date_of(yaml::MapReader& entry, std::string_view key);
std::optional<Date> require_date(yaml::MapReader& entry, std::string_view key);

/// A count from 0 to kMaxCount.
std::optional<int> count_of(yaml::MapReader& entry, std::string_view key);

/// Hashtags, which are without '#'.
std::vector<std::string> hashtags_of(yaml::MapReader& entry, std::string_view key);
std::string hashtag(const yaml::Context& context, const yaml::Word& word);

/// Handles by platform, which are without '@' and in the platform's own shape.
std::vector<Handle> handles_of(yaml::MapReader& entry, std::string_view key,
                               const PlatformTable& platforms);
/// One of them, on `platform`.
std::string handle_on(const yaml::Context& context, const yaml::Word& word,
                      const Platform& platform);

/// The platform of that name; null, and a diagnostic, if there is none.
const Platform* platform_named(const yaml::Context& context, const yaml::Word& name,
                               const PlatformTable& platforms);

/// Tells the entries of one list apart.
class UniqueIds {
 public:
  /// The entry's required id. Reports it if an entry before has the same.
  std::string require(yaml::MapReader& entry);
  /// An id that was read already.
  void add(const yaml::Context& context, const yaml::Word& id);

 private:
  Twins twins_{Level::Error, "duplicate-id"};
};

}  // namespace advolint
