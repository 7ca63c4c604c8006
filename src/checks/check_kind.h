#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "checks/claim.h"
#include "checks/term.h"
#include "diag/diagnostic.h"
#include "facts/post_context.h"
#include "text/phrase.h"
#include "text/span.h"

namespace advolint {

/// A value that a thing carries, for messages (`{found}`) and for `with:` and `except:`: a draft's
/// words, a word that claims ask for and that is the same in every language ("missing"), or a
/// Phrase, of which claims see the English.
class Value : public Phrase {
 public:
  Value() = default;
  Value(const char* word) : Phrase(std::string(word)) {}  // NOLINT(google-explicit-constructor)
  Value(std::string words) : Phrase(std::move(words)) {}  // NOLINT(google-explicit-constructor)
  Value(Phrase phrase) : Phrase(std::move(phrase)) {}     // NOLINT(google-explicit-constructor)
};

using Values = std::map<std::string, Value, std::less<>>;

/// Something found in a post.
struct Thing {
  /// In the text, or, for what front matter or a data file states, there.
  std::variant<TextSpan, Location> place;
  Values values;  ///< "found", the words under the span, is filled in by the engine where the kind
                  ///< leaves it out
  std::vector<Note> notes;
  /// By what lists, facts and rules over many posts know it: a hashtag or a handle without its
  /// sign, a phrase of the list. Empty: they do not.
  std::string key = {};
  /// The most that a finding on this thing weighs: an unofficial limit only warns, whatever the
  /// rule's level.
  Level at_most = Level::Error;
};

/// What `from:` means to a kind.
enum class FromRole {
  None,        ///< the kind takes no list
  Vocabulary,  ///< the phrases to look for
  Filter,      ///< of what was found, only what the list names counts
  Choices,     ///< what a key of the front matter may say
  Keys,        ///< the keys that an entry of a data file needs
};

/// What follows a kind's name in a claim: how many there may be (`hashtag: at most 2`), one of the
/// kind's own words (`event-detail: when`), a key of front matter (`field: location`), or a measure
/// beyond which everything found lies (`length: platform`, `length: 89`).
enum class Argument { Quantity, Word, Key, Measure };

/// What a kind looks at: each post on each of its platforms, the draft as a whole, once, its
/// suppressions once all other rules have spoken, or the entries of the workspace's data files,
/// once a workspace.
enum class Scope { Post, Draft, Suppressions, Data };

/// A kind of thing that rules can require, forbid or limit. One file in checks/kinds/ each, named
/// in CMakeLists.txt, from which the build makes check_kinds(). Counting, filtering, wording and
/// places of what is missing are the engine's.
struct CheckKind {
  std::string_view name;     ///< kebab-case, singular: "placeholder"
  std::string_view summary;  ///< one sentence: what it finds
  std::string_view example;  ///< a claim: "forbid: { placeholder: any }"
  std::span<const Term> values;
  std::span<const Term> parameters;
  FromRole from = FromRole::None;
  bool needs_from = false;  ///< finds nothing without a list
  Argument argument = Argument::Quantity;
  std::span<const std::string_view> words = {};  ///< of Argument::Word: all that it may be
  Scope scope = Scope::Post;
  /// Looks for what `literal:` or `pattern:` say, its parameters.
  bool takes_pattern = false;
  /// Finds the words on the left side of `replace:`.
  bool takes_replacements = false;
  /// Looks at what front matter states: a demand for it sleeps where a draft states nothing at all.
  bool asks_for_fields = false;
  /// Looks, too, at stretches that look like posts and were not read as posts.
  bool reads_unread = false;
  /// Finds what a template leaves open: a kit for others has it on purpose.
  bool finds_gaps_of_templates = false;
  /// Appends what it finds in `post`, in order of place. A kind of Scope::Data looks at the entries
  /// that data_entries() gives for the claim; its `post` is the data file, as a draft without
  /// posts.
  void (*find)(const PostContext& post, const Claim& claim, std::vector<Thing>& things) = nullptr;
  /// Whether the facts that the claim needs are stated; null: always. A rule whose facts are
  /// missing sleeps.
  bool (*awake)(const PostContext& post, const Claim& claim) = nullptr;
  /// The key of advolint.yaml without which it finds nothing: "officials"; empty: it needs none.
  std::string_view needs = {};
  /// What `limit: { <kind>: platform }` means; null: the kind knows no limit of platforms.
  const std::optional<CountLimit>& (*platform_limit)(const Platform& platform) = nullptr;
};

/// All kinds, sorted by name.
std::span<const CheckKind* const> check_kinds();

/// Null if there is none of this name.
const CheckKind* find_check_kind(std::string_view name);

}  // namespace advolint
