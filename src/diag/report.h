#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.h"
#include "text/phrase.h"
#include "text/source_file.h"
#include "text/span.h"

namespace advolint {

/// What a rule says of itself, for `explain`, for the why of a text report and for machine formats.
struct RuleInfo {
  std::string name;
  std::string pack;
  std::string title;
  std::string why;     ///< one or more sentences; ends with a full stop
  std::string source;  ///< where the advice comes from; may be empty
  Level level = Level::None;
  /// What several posts of a file lack is told once, with a count: never, unless it is an error, or
  /// always.
  enum class OnceAFile { No, Soft, Yes } once_a_file = OnceAFile::No;
  bool same_words_once =
      false;                ///< so is what is said in the same words of several places of a file
  bool once_a_run = false;  ///< so is what is said in the same words of several places of a run
};

/// A file that looks like drafts, and of which no post could be read.
struct UnreadFile {
  std::string path;
  Phrase reason;  ///< "a Word file"
  Phrase remedy;  ///< "save it as .txt or .md"
};

/// What a stretch of a draft is to its readers.
enum class PlaceKind { Post, Field, Label, NotAPost };

/// "post", "field", "label" or "not-a-post".
std::string_view name_of(PlaceKind kind);

/// A stretch of a draft, and the post that it belongs to.
struct Place {
  std::uint32_t end =
      0;  ///< offset in the file after its last byte; it begins where the last ended
  PlaceKind kind = PlaceKind::NotAPost;
  std::uint32_t post = 0;  ///< number of the post in its file; 0: none, or several
};

/// What lies where in a draft.
struct DraftPlaces {
  std::vector<Place> places;                        ///< sorted, without gaps
  std::vector<std::vector<std::string>> platforms;  ///< ids, of the first post, the second, …

  /// What `span` is part of. What is missing after a post is part of that post.
  [[nodiscard]] Place at(SourceSpan span) const;
  /// None where nothing names one.
  [[nodiscard]] const std::vector<std::string>& platforms_of(const Place& place) const;
};

/// A finished run: everything that a reporter needs and nothing else.
struct Report {
  Diagnostics diagnostics;  ///< sorted by `sort`
  std::map<std::string, RuleInfo>
      rules;  ///< by name; every rule that `diagnostics` names and is known
  std::vector<std::string>
      draft_paths;  ///< of the drafts that were checked, clean ones too; sorted
  std::size_t post_count = 0;
  std::size_t posted_count = 0;            ///< of them, posted already and judged by few rules
  std::size_t unjudged_count = 0;          ///< of them, posted already and judged by none
  std::set<std::string> unknown_networks;  ///< that posts are for, without data: "WhatsApp"
  std::size_t kit_post_count = 0;          ///< of them, with gaps that others fill in
  std::size_t platformless_count = 0;      ///< of them, for a network that nothing names
  std::size_t sleeping_count = 0;          ///< rules that need what advolint.yaml does not state
  bool has_workspace = false;              ///< there is such a file
  std::map<std::string, DraftPlaces, std::less<>> places;  ///< of drafts, by path
  std::vector<std::string> faults;       ///< what could not be read or found, already in words
  std::vector<UnreadFile> unread_files;  ///< sorted by path
  std::size_t unread_section_count = 0;  ///< stretches of drafts with words that are no post
};

/// Sorts by path, offset, rule and message, so that the same findings give the same bytes.
void sort(Diagnostics& diagnostics);

/// As above, after what is wrong with the configuration and other files that are not drafts: it
/// explains what follows.
void sort(Report& report);

/// The number of the post that a finding is about, in a file with more than one; 0: it needs none.
std::uint32_t post_to_name(const Report& report, const Diagnostic& finding);

/// How many diagnostics have exactly this level.
std::size_t count(const Diagnostics& diagnostics, Level level);

}  // namespace advolint
