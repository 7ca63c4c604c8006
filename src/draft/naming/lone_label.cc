#include "draft/naming/lone_label.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "draft/naming/label_values.h"
#include "draft/naming/line_parts.h"
#include "draft/naming/post_words.h"
#include "text/words.h"

namespace advolint {

extern const WordList kTeamVerbs;   ///< what a team is told: "post"
extern const WordList kLoneLabels;  ///< a label alone, its text below: "version"
extern const WordList kGreetings;   ///< a capital after one is a name: "Hi Zuri"

namespace {

/// In bytes.
constexpr std::size_t kLongestTitle = 24;

/// Of a short line, and of one that names a network and a day.
constexpr std::size_t kMostWords = 9;
constexpr std::size_t kMostWithDay = 14;

/// "Hashtags" of "Hashtags (use one or two)".
std::string_view without_bracket(std::string_view title) {
  const std::size_t bracket = title.find(" (");
  return title.ends_with(')') ? title.substr(0, bracket) : title;
}

class LoneLine {
 public:
  LoneLine(const LabelLine& line, const LabelWords& words) : line_(line), words_(words) {}

  [[nodiscard]] bool may_stand_alone(const Label& label) const {
    if (line_.is_alone) {
      if (label.is_aside) return line_.is_plain_text && is_short();
      if (label.field != nullptr) {
        const bool heads_value =
            label.field->kind == CellKind::Body || label.field->kind == CellKind::List;
        // "- Content" is a word of a list.
        return heads_value && line_.is_plain_text && !line_.is_in_item;
      }
      if (label.is_whole) return true;
      // "Day 2 — Tuesday, April 21 — Volunteer spotlight"
      if (label.day && line_.is_plain_text && is_short() &&
          (label.is_head_whole || dates_segment(label)))
        return true;
      if (counts_reply(label)) return true;
      if (is_below_title()) return false;
      return (label.names_network() && !label.is_weak) ||
             (label.names_posts && label.number > 0 && !is_version_of_file(label));
    }
    if (line_.is_below_label && label.is_whole && label.names_network()) return true;
    if (line_.is_below_label && is_day_of_post(label)) return true;
    if (line_.is_in_labels && label.is_whole) return true;
    if (is_below_title_line(label)) return true;
    // "Approval", and what it says on the next line.
    const bool is_title = line_.is_plain_text && line_.is_first && !line_.next.empty() &&
                          without_bracket(line_.text).size() <= kLongestTitle;
    const bool ends_with_word = line_.text.find_last_of(",;-") != line_.text.size() - 1;
    if (is_title && label.is_aside && ends_with_word) return true;
    // "Letter for the churches", and "Dear friends," below it
    if (label.is_aside && line_.is_plain_text && line_.is_first && is_short() && next_greets())
      return true;
    // "[2]  Facebook, pediatricians", and the post on the lines below it.
    const bool is_named = label.names_network() && !label.is_weak && label.is_head_whole;
    const bool is_brief = is_short() || (is_named && label.names_date() && is_short(kMostWithDay));
    if (line_.is_in_item && line_.is_first && !line_.next.empty() && is_brief &&
        (is_named || label.is_for_all))
      return true;
    // "All platforms"
    if (is_title && label.is_for_all && is_short()) return true;
    // "Short version", and the post on the next line.
    const bool is_short_line = line_.is_first && !line_.next.empty() &&
                               without_bracket(line_.text).size() <= kLongestTitle;
    // "English", and the post on the next line.
    if (is_short_line && label.language && label.is_whole) return true;
    // "Week 1", and "Post date: January 4" on the next line
    if (is_short_line && label.day && label.is_whole && next_is_field()) return true;
    if (is_short_line && label.names_posts && label.is_whole && !label.names_network() &&
        has_lone_noun())
      return true;
    // "TEXT", and the post on the next line.
    const bool heads_value = label.field != nullptr && label.field->kind != CellKind::Nothing;
    const bool is_sure = is_in_capitals() || label.field == nullptr ||
                         label.field->kind == CellKind::Body ||
                         (label.field->kind == CellKind::List && line_.next.starts_with('#'));
    if (is_title && heads_value && is_sure) return true;
    // "2 March", "Lunes 9"
    const bool is_full_day = line_.is_plain_text && line_.is_first && label.is_whole && label.day &&
                             (label.day->month || label.day->weekday) && label.day->day;
    // "Bell Monday (April 13)", and more about it on the next line.
    const bool is_titled_day = line_.is_plain_text && line_.is_first && label.day &&
                               label.day->month && label.day->day && line_.text.ends_with(')') &&
                               is_short() && !label.names_network();
    if (is_titled_day && !line_.next.empty()) return true;
    if (is_day_with_title(label)) return true;
    const bool is_explained = label.names_posts && label.is_whole && line_.text.ends_with(')');
    if (line_.next.empty() || !(is_surely_label(label) || is_full_day || is_explained))
      return false;
    if (line_.is_first) return true;
    // Names of networks, one below the other, are where to find us.
    const Label next = read_label(line_.next, words_);
    return !(next.is_whole && next.names_network());
  }

 private:
  /// "May 3. Songs in the yard", and its text, further in, on the lines below; after a dash, the
  /// text may be as far in.
  [[nodiscard]] bool is_day_with_title(const Label& label) const {
    const bool is_day = label.day && label.day->month && label.day->day &&
                        label.day->span.begin == 0 && !label.names_network();
    if (!is_day || !line_.is_plain_text || !line_.is_first || !is_short()) return false;
    const std::string_view title = line_.text.substr(label.day->span.end);
    const bool is_parted = title.starts_with(". ") || title.starts_with(": ");
    if (is_parted && (line_.next.starts_with("  ") || line_.next.starts_with('\t'))) return true;
    // "Feb 4 - opening, carousel of 8", and its text on the next line
    constexpr std::size_t kFewestWords = 4;
    const bool has_dash =
        title.starts_with(" - ") || title.starts_with(" \u2013 ") || title.starts_with(" \u2014 ");
    const PostSigns next = signs_of_post(line_.next);
    return has_dash && next.words >= kFewestWords && (next.ends_sentence || next.has_strong_sign());
  }

  /// "1. Call for donations", and "Facebook, Monday, January 4" below it.
  [[nodiscard]] bool is_below_title_line(const Label& label) const {
    const bool is_place = label.is_whole && label.names_network() && !label.is_weak;
    return is_place && (label.day || line_.is_in_item) && !line_.title.empty() &&
           is_title(line_.title);
  }

  /// "Post 2 – museum passes", "Wed. November 19" and "Facebook", line by line.
  [[nodiscard]] bool is_day_of_post(const Label& label) const {
    const bool is_day = label.is_whole && label.day && label.day->month && label.day->day;
    // "Facebook + Instagram", and the day as the last line of the paragraph
    if (is_day && line_.is_below_label && line_.is_plain_text && line_.next.empty() &&
        !line_.is_alone)
      return true;
    if (!is_day || !line_.is_below_count) return false;
    const Label next = read_label(line_.next, words_);
    return line_.next.empty() || line_.next.starts_with('(') ||
           (next.is_whole && next.names_network());
  }

  /// "One week before: Tuesday, November 24": a date begins what is after a sign.
  [[nodiscard]] bool dates_segment(const Label& label) const {
    if (!label.day->month || !label.day->day) return false;
    std::string_view before = line_.text.substr(0, label.day->span.begin);
    std::size_t last = before.find_last_not_of(' ');
    // "The week before - post May 3"
    const std::size_t blank = before.substr(0, std::min(last, before.size())).rfind(' ');
    const bool is_told = blank != std::string_view::npos && last != std::string_view::npos &&
                         words_.lexicon.has(kTeamVerbs, plain_words(before.substr(blank)));
    if (is_told) {
      before = before.substr(0, blank);
      last = before.find_last_not_of(' ');
    }
    if (last == std::string_view::npos) return true;
    return before[last] == ':' || before[last] == '-' ||
           before.substr(0, last + 1).ends_with("\u2013") ||
           before.substr(0, last + 1).ends_with("\u2014");
  }

  /// "A.5. Reply if they ask who pays", in a text that counts its parts.
  [[nodiscard]] bool counts_reply(const Label& label) const {
    constexpr std::size_t kMostBytes = 6;
    if (!label.kind || label.kind->value != "reply" || !line_.is_plain_text) return false;
    const std::string_view count = line_.text.substr(0, label.kind->span.begin);
    return count.size() <= kMostBytes && count.find('.') != std::string_view::npos &&
           count.find_first_of("0123456789") != std::string_view::npos &&
           count.find_first_not_of("ABCDEFGHIJ0123456789. ") == std::string_view::npos;
  }
  /// "Riverbend Library, Elm Street – version 2, May 4, 2026"
  [[nodiscard]] bool is_version_of_file(const Label& label) const {
    return label.day && label.day->year && !label.is_whole && !label.is_head_whole &&
           has_lone_noun();
  }

  /// "Riverbend Library · all branches · version 2": a line about the file whose first part is no
  /// label.
  [[nodiscard]] bool is_below_title() const {
    const std::size_t sign = line_.text.find(" \u00B7 ");
    return sign != std::string_view::npos &&
           !read_label(line_.text.substr(0, sign), words_).says_something();
  }

  [[nodiscard]] bool next_greets() const {
    constexpr std::size_t kMostGreeting = 4;
    if (!line_.next.ends_with(',') && !line_.next.ends_with(':')) return false;
    const auto words = cut_words(line_.next);
    return !words.empty() && words.size() <= kMostGreeting &&
           words_.lexicon.has(kGreetings, words.front().folded);
  }

  [[nodiscard]] bool next_is_field() const {
    const std::size_t colon = find_colon(line_.next);
    return colon != std::string_view::npos &&
           read_label(line_.next.substr(0, colon), words_).field != nullptr;
  }

  [[nodiscard]] bool has_lone_noun() const {
    return std::ranges::any_of(cut_words(line_.text), [&](const WordToken& it) {
      return words_.lexicon.has(kLoneLabels, it.folded);
    });
  }
  [[nodiscard]] bool is_in_capitals() const {
    return std::ranges::none_of(without_bracket(line_.text),
                                [](char c) { return c >= 'a' && c <= 'z'; });
  }

  [[nodiscard]] bool is_short(std::size_t most_words = kMostWords) const {
    return signs_of_post(line_.text).words <= most_words &&
           !signs_of_post(line_.text).ends_sentence;
  }

  const LabelLine& line_;
  const LabelWords& words_;
};

}  // namespace

bool is_surely_label(const Label& label) {
  const bool is_numbered =
      label.number > 0 && label.names_posts && (label.is_whole || label.is_head_whole);
  return is_numbered ||
         (label.is_whole &&
          (label.names_network() || (label.number > 0 && !label.day) || label.names_thread));
}

bool stands_alone(const Label& label, const LabelLine& line, const LabelWords& words) {
  return LoneLine(line, words).may_stand_alone(label);
}

}  // namespace advolint
