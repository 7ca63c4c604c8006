#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "draft/calendar/words.h"
#include "draft/label_words.h"
#include "text/span.h"

namespace advolint {

/// A platform that a label names.
struct LabelPlatform {
  std::string id;
  TextSpan span;            ///< the word, in the text of the label
  bool is_by_post = false;  ///< named by its post: "Tweet" rather than "Twitter"
};

/// A network without data that a label names: "TikTok".
struct LabelNetwork {
  std::string name;  ///< as typed
  TextSpan span;
};

/// A value that a label gives: the language "es" of "(Spanish)".
struct LabelValue {
  std::string value;
  TextSpan span;
};

/// A day that a label names, as far as it says: "Monday, March 2", "Week 1".
struct LabelDay {
  TextSpan span;
  std::optional<std::chrono::year> year;
  std::optional<std::chrono::month> month;
  std::optional<std::chrono::day> day;
  bool is_first = false;                  ///< of several: "Week of March 2", "September 14–18"
  std::string numbers;                    ///< "Mon 4/20", whose order the label alone does not tell
  std::optional<unsigned> weekday;        ///< 0 is Sunday; beside a day without a month
  std::optional<unsigned> weekday_alone;  ///< 0 is Sunday; with neither: of a week told elsewhere
};

/// What a heading, or a line that looks like one, says of what is below it. A label may say several
/// things: "Week 1: Facebook (Spanish)". One that says none has words of its own: "About the book".
struct Label {
  std::vector<LabelPlatform> platforms;
  std::vector<LabelNetwork> networks;
  bool is_for_all = false;            ///< "any network", "all accounts"
  bool is_for_each = false;           ///< all networks of the file rather than any: "all accounts"
  std::vector<LabelPlatform> except;  ///< "All except LinkedIn"
  bool is_weak = false;               ///< its platforms are in a subject: "Groups on Facebook"
  bool names_posts = false;           ///< "Post 3", "Option B", "Sample posts"
  bool is_plural = false;             ///< "Sample posts"
  std::uint32_t number = 0;           ///< of "Tweet 2", "Option B"; 0: none
  bool is_dated_count = false;        ///< "2 · The guest (October 8)": the number alone counts
  bool names_thread = false;          ///< "Thread (5 tweets)"
  bool names_part = false;            ///< "Part 2": of a thread
  bool counts_part = false;           ///< "2/": the count of a part as a label of its own
  std::optional<LabelDay> day;
  std::optional<LabelValue> language, kind;
  /// The column of a calendar that is called so: "Best time", "Post text"; null: no field.
  const ColumnMeaning* field = nullptr;
  bool is_unknown_field = false;  ///< a bold name and a colon: a field only among others
  bool is_remark = false;         ///< such a field by a word for who posts: "Boost", "Ask"
  bool is_aside = false;          ///< what is not a post: "Tips for posting"
  bool is_other_media = false;    ///< and is sent or printed: "Email subject lines"
  bool is_held = false;           ///< above a post that a quote, a fence or quotation marks hold
  bool is_lead = false;           ///< a sentence that names a network and leads to a held text
  bool is_timed = false;          ///< an entry of a plan for a day: "18:50  POST (Instagram)"
  bool is_whole = false;          ///< no word of it is a subject of its own
  bool is_head_whole = false;     ///< that holds for what is before its first dash or bracket

  [[nodiscard]] bool names_network() const { return !platforms.empty() || !networks.empty(); }
  /// More than an hour or a week.
  [[nodiscard]] bool names_date() const {
    return day && (day->month || day->weekday || !day->numbers.empty());
  }
  /// Whether posts are below it, by its words alone.
  [[nodiscard]] bool holds_posts() const { return names_network() || names_posts || names_thread; }
  [[nodiscard]] bool says_something() const {
    return holds_posts() || day || language || kind || field != nullptr || is_aside || is_for_each;
  }
};

/// Moves the places in a label by `by` bytes: it was read from the middle of a text.
void shift(Label& label, std::uint32_t by);

/// "WhatsApp for volunteers (do not publish)": what is in brackets at the end says that it stays
/// here.
bool says_held_back(std::string_view label);

/// Reads a heading, or the part of a line before its colon. A platform in a sentence or a URL makes
/// no label.
Label read_label(std::string_view text, const LabelWords& words);

}  // namespace advolint
