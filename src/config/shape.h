#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "config/references.h"
#include "diag/level.h"

/// What the documents of a workspace look like, described once: the program checks data files by
/// these tables, and `advolint schema` prints them for editors.
namespace advolint {

struct MapShape;

/// What a value may be.
enum class ValueType {
  Anything,
  Text,             ///< one scalar, whatever it looks like
  Words,            ///< a scalar or a list of scalars
  Choice,           ///< one of `choices`
  ChoiceInAnyCase,  ///< one of `choices`, in capitals or not
  SpokenChoice,     ///< likewise, with signs around it: "Story!"
  Usual,        ///< a scalar or a list: a near miss of one of `choices` is a slip, any other word
                ///< is the writer's own
  Boolean,      ///< true, false, yes, no
  Count,        ///< a whole number from 0 to kMaxCount
  Number,       ///< a whole number from 0, or `map` if there is one
  Day,          ///< 2026-03-02
  Days,         ///< a number of days: "7 days"
  Hours,        ///< stretches of the day: "08:00-20:00"
  Hashtag,      ///< without '#'
  Hashtags,     ///< one or a list
  Handles,      ///< names without '@', by platform
  Platform,     ///< an id or an alias
  Platforms,    ///< one or a list
  Map,          ///< `map`
  Maps,         ///< a list of `map`
  WordsOrMap,   ///< a scalar, a list of scalars, or `map`
  TextOrMap,    ///< a scalar or `map`
  TextOrMaps,   ///< a scalar or a list of `map`: the path of a data file, or what is in it
  TextsOrMaps,  ///< a list of scalars and `map`s
  OneOrMore,    ///< a scalar, a `map`, or a list of them
  PlatformsOrMaps,  ///< a list of names of platforms and of `map`s
  LevelOrMap,       ///< a level or `map`
};

/// No count in a data file means anything beyond this.
inline constexpr int kMaxCount = 10'000;

enum class Presence { Optional, Required };

/// A key of a map and what it says.
struct KeyShape {
  std::string_view key;
  ValueType type = ValueType::Text;
  std::string_view doc;  ///< for people, one line
  Presence presence = Presence::Optional;
  const MapShape* map = nullptr;  ///< where `type` speaks of one
  /// Of Choice, ChoiceInAnyCase, SpokenChoice and Usual.
  std::span<const std::string_view> choices = {};
  std::optional<Referent> refers = std::nullopt;  ///< the words are ids of these
};

/// A map. Where people may add keys of their own it is open, and only near misses are faults.
struct MapShape {
  enum class Keys { Closed, Open };
  enum class Names { Any, Platforms };
  English what;  ///< "an official", for messages
  std::span<const KeyShape> keys;
  Keys openness = Keys::Open;
  /// Of the values of all other keys, where those are names that people choose; null: no such keys.
  const KeyShape* others = nullptr;
  Names names = Names::Any;  ///< what those may be
};

/// A file that people write.
struct DocumentShape {
  std::string_view name;          ///< as `advolint schema` calls it: "response-plan"
  std::string_view doc;           ///< what is in it, one line
  const MapShape* map = nullptr;  ///< of the document, or of each of its entries
  bool is_list = false;
};

/// The workspace file, the data files and the front matter of drafts, sorted by name.
std::span<const DocumentShape> document_shapes();

/// Null if there is none of this name.
const DocumentShape* find_document_shape(std::string_view name);

}  // namespace advolint
