#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "checks/check_kind.h"
#include "facts/post_context.h"

namespace advolint {

/// One of the things that a `from:` names: an official met, a campaign's hashtag, a word of a list.
struct SetEntry {
  std::string
      key;  ///< what is compared with a thing's "key": a handle, a tag, a phrase; without its sign
  Values values;                        ///< for messages: {missing.name}, {missing.handle}
  std::optional<Location> demanded_at;  ///< the front matter or data that calls for it
  const Official* official = nullptr;   ///< where it is one
};

struct EntrySet {
  bool stated = false;  ///< false: nobody states the facts, and a rule that needs them sleeps
  std::vector<SetEntry> entries;
};

/// A fact of the workspace or the draft that `from:` and `except:` may name beside lists.
struct FactSet {
  std::string_view name;  ///< "meeting.with"
  std::string_view doc;
  std::string_view
      needs;  ///< the key of advolint.yaml that states it: "officials"; empty: front matter alone
  EntrySet (*resolve)(const PostContext& post) = nullptr;
  std::span<const std::string_view> values = {};  ///< that its entries have; empty: a name
};

/// All of them, sorted by name.
std::span<const FactSet> fact_sets();

/// Null if there is none of this name.
const FactSet* find_fact_set(std::string_view name);

/// The entries of a list of words.
EntrySet entries_of(std::span<const std::string> list);

}  // namespace advolint
