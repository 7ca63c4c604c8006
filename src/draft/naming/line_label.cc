#include "draft/naming/line_label.h"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <utility>

#include "draft/naming/label_tokens.h"
#include "draft/naming/label_values.h"
#include "draft/naming/line_parts.h"
#include "draft/naming/line_values.h"
#include "draft/naming/lone_label.h"
#include "draft/naming/made_labels.h"
#include "draft/naming/named_line.h"
#include "draft/naming/post_words.h"
#include "text/ascii.h"
#include "text/characters.h"

namespace advolint {

extern const WordList kRemarkWords;   ///< in remarks for who posts: "before posting"
extern const WordList kPicturePlans;  ///< begin a line in brackets that plans a picture: "photo"
extern const WordList kMailNotes;     ///< begin words to readers of a mail: "attached"

namespace {

/// In bytes.
constexpr std::size_t kLongestAlone = 120;
constexpr std::size_t kLongestBracket = 140;

class LineReader {
 public:
  LineReader(const LabelLine& line, const LabelWords& words) : line_(line), words_(words) {}

  std::optional<LineLabel> read() {
    if (line_.bold_size > 0) {
      if (auto found = read_bold()) return found;
    }
    if (auto found = read_bracket()) return found;
    if (auto found = read_colon()) return found;
    if (is_contact_) return std::nullopt;
    if (auto found = read_tab()) return found;
    if (auto found = read_dash()) return found;
    if (auto found = read_whole()) return found;
    auto label = read_named_line(line_, words_);
    return label ? std::optional(found(std::move(*label), size(), size(), false)) : std::nullopt;
  }

 private:
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(line_.text.size()); }

  /// "**Facebook**", "**Post 2:** text", "**Facebook** – text".
  std::optional<LineLabel> read_bold() {
    const std::string_view text = line_.text;
    const std::string_view bold = text.substr(0, line_.bold_size);
    std::size_t at = skip_blanks(text, line_.bold_size);
    bool has_colon = bold.ends_with(':');
    if (!has_colon && text.substr(at, 1) == ":") {
      has_colon = true;
      at = skip_blanks(text, at + 1);
    }
    for (const std::string_view dash : {"\u2014", "\u2013", "- "}) {
      if (at < text.size() && text.substr(at).starts_with(dash))
        at = skip_blanks(text, at + dash.size());
    }
    if (!has_colon && line_.is_alone && explains(text.substr(std::min(at, text.size())), false)) {
      Label whole = read_label(text, words_);
      name_dated_count(text, whole);
      if (whole.is_whole && whole.names_posts && whole.number > 0 && whole.day)
        return found(std::move(whole), size(), size(), true);
    }
    // "**The best part?** Members love it."
    if (!has_colon && at < text.size() && bold.ends_with('?')) return std::nullopt;
    Label label = read_label(bold, words_);
    if (is_section_number(bold)) label = numbered_post(text);
    if (const std::uint32_t part = part_number(bold); part > 0) label = counted_part(part);
    if (at == text.size()) {
      // "**General (any platform)**"
      label.names_posts |= label.is_for_all && (label.is_whole || bold.ends_with(')'));
      const bool ends_fields =
          has_colon && line_.is_below_field && !label.says_something() && is_short_name(bold);
      if (ends_fields) label = unknown_field();
      if (!label.says_something()) return std::nullopt;
      return found(std::move(label), size(), size(), true);
    }
    if (has_colon && !label.says_something() && is_length(bold, words_.lexicon))
      label = post_of_length();
    if (has_colon && !label.says_something() && is_short_name(bold)) {
      // "**Sticker:** poll": whatever it is, another field of the same post.
      label = unknown_field();
      label.is_remark = words_.lexicon.has(kRemarkWords, plain_words(bold));
    }
    if (has_colon && names_note(bold, words_.lexicon)) label = note_field();
    if (has_colon) name_by_value(label, bold, text.substr(at), words_);
    // "- **Cuándo:** jueves 1 de octubre de 2026, 9 a. m." among such items
    const bool may_be_date = has_colon && line_.is_in_item && label.is_aside &&
                             label.field == nullptr && at < text.size() && is_short_name(bold);
    if (may_be_date && read_label(text.substr(at), words_).names_date()) {
      label = {};
      label.field = calendar_words().find_key("date");
    }
    // "**Estado:** borrador": the field of a post, whatever else its name may be.
    const bool is_field = has_colon && label.field != nullptr;
    if (line_.is_alone && !is_field && (label.day || label.holds_posts())) {
      // "**Tuesday, September 1** · Facebook, Instagram"
      Label whole = read_label(text, words_);
      if (whole.is_whole && whole.holds_posts())
        return found(std::move(whole), size(), size(), true);
    }
    if (label.holds_posts() && line_.is_alone && !is_field &&
        explains(text.substr(at), has_colon)) {
      // "**Post 1 (Facebook)** – Monday, March 16", "**LinkedIn** — *Coordinator*",
      // "**Instagram** (Ana has the photograph)".
      Label whole = read_label(text, words_);
      const bool names_thread = whole.names_thread;
      if (whole.is_whole) label = std::move(whole);
      // "**Bluesky** – thread of three, one after the other:"
      label.names_thread |= names_thread;
      return found(std::move(label), size(), size(), true);
    }
    if (!has_colon && label.is_whole && label.names_network()) {
      // "**X**, as a reply when somebody asks: Thank you for asking!"
      const std::size_t colon = find_colon(text.substr(at));
      const bool is_remark = text.substr(at, 1) == "," && colon != std::string_view::npos &&
                             is_short_remark(text.substr(at, colon));
      if (is_remark) {
        const std::size_t value = skip_blanks(text, at + colon + 1);
        if (value < text.size())
          return found(std::move(label), static_cast<std::uint32_t>(at + colon + 1),
                       static_cast<std::uint32_t>(value), true);
      }
    }
    // "**Facebook (Monday)** – text": what is after the bold words is the value.
    const bool is_twin = label.language && parts_from_text(text, line_.bold_size, at);
    const bool is_label = has_colon || (label.is_whole && (label.holds_posts() || is_twin));
    if (is_section_number(bold)) {
      // "**3.1.2** (thread, four parts)"
      if (explains(text.substr(at), false) && line_.is_alone)
        return found(std::move(label), size(), size(), true);
      return found(std::move(label), line_.bold_size, static_cast<std::uint32_t>(at), true);
    }
    if (!is_label || !label.says_something()) {
      // "**Post 1** - Roof": the subject follows.
      return std::nullopt;
    }
    return with_value(std::move(label), static_cast<std::uint32_t>(line_.bold_size), at, true);
  }

  [[nodiscard]] Label numbered_post(std::string_view text) const {
    Label label =
        read_label(text.substr(std::min<std::size_t>(line_.bold_size, text.size())), words_);
    if (!label.names_thread) label = {};
    label.names_posts = true;
    label.number = 1;
    label.is_whole = true;
    return label;
  }

  /// "[FB] We open on Sundays", "[Facebook]".
  std::optional<LineLabel> read_bracket() {
    const std::string_view text = line_.text;
    const bool is_round = text.starts_with('(');
    if (!text.starts_with('[') && !text.starts_with('<') && !is_round) return std::nullopt;
    const char close = text.starts_with('<') ? '>' : is_round ? ')' : ']';
    const std::size_t end = text.substr(0, kLongestBracket).find(close);
    if (end == std::string_view::npos || end < 2) return std::nullopt;
    if (is_gap(text, {1, static_cast<std::uint32_t>(end)})) return std::nullopt;
    Label label = read_label(text.substr(1, end - 1), words_);
    shift(label, 1);
    // "[Image for tweet 1]"
    const std::string_view inside = text.substr(1, end - 1);
    const std::string_view first = inside.substr(0, inside.find_first_of(" :"));
    if (words_.lexicon.has(kPicturePlans, fold_case(first))) return std::nullopt;
    // "**[IF WE WIN: all channels]**"
    const bool is_bold_whole = line_.is_alone && line_.bold_size == text.size() &&
                               end + 1 == text.size() &&
                               (label.is_for_all || (label.names_network() && !label.is_weak));
    if (is_bold_whole) {
      label.names_posts |= label.is_for_all;
      return found(std::move(label), size(), size(), true);
    }
    if (begins_with_network(inside, label)) label.is_whole = true;
    // "(For Facebook. Once there is a picture.)"
    const std::size_t full_stop = inside.find(". ");
    const bool is_open = !label.is_whole || label.is_weak;
    if (is_open && full_stop != std::string_view::npos && end + 1 == text.size()) {
      label = read_label(inside.substr(0, full_stop), words_);
      shift(label, 1);
    }
    if (!label.is_whole || !(label.names_network() || label.number > 0)) return std::nullopt;
    // "(Facebook, Nextdoor) Do you have an hour?"
    if (is_round && !label.names_network()) return std::nullopt;
    if (!label.names_network() && line_.is_alone) {
      // "[1] Saturday, June 6 -- Bluesky"
      Label whole = read_label(text, words_);
      if (whole.names_network() && !whole.is_weak)
        return found(std::move(whole), size(), size(), false);
    }
    std::size_t at = end + 1;
    if (text.substr(at, 1) == ":") ++at;
    const std::size_t value = skip_blanks(text, at);
    if (value == text.size()) return found(std::move(label), size(), size(), false);
    return with_value(std::move(label), static_cast<std::uint32_t>(at), value, false);
  }

  std::optional<LineLabel> read_colon() {
    const std::string_view text = line_.text;
    const std::size_t colon = find_colon(text);
    if (colon == std::string_view::npos) return std::nullopt;
    const std::string_view head = text.substr(0, colon);
    Label label = read_label(head, words_);
    if (!label.names_network() && (counts_part(head) || holds_sentence(head))) return std::nullopt;
    // "All platforms: Thank you!", below "Week 3".
    const std::size_t value = skip_blanks(text, skip_marks(text, colon + 1));
    const bool heads_lines = value == text.size() && !line_.next.empty();
    label.names_posts |= label.is_for_all && (line_.is_below_label || heads_lines);
    if (!label.says_something() && is_length(head, words_.lexicon)) label = post_of_length();
    if (!label.says_something()) label.field = field_of_change(line_, colon, value, words_.lexicon);
    if (!label.says_something() && value < text.size() && names_note(head, words_.lexicon))
      label = note_field();
    // "Tag: @riverbend", and "Tag" is a day in German; "Tag us: …" below "Hashtags: …"
    if (!label.says_something() && text.substr(value).starts_with('@') &&
        (is_day_name(head) || line_.is_below_field))
      label.field = calendar_words().find_key("mentions");
    if (!label.says_something() && names_day(head, text.substr(value), words_))
      label.field = calendar_words().find_key("date");
    if (!label.says_something() && is_day_name(head) &&
        (line_.is_below_label || line_.is_below_field))
      label.field = calendar_words().find_key("notes");
    if (!label.says_something() && names_goal(head, text.substr(value), words_))
      label.field = calendar_words().find_key("platform");
    if (!label.says_something()) return std::nullopt;
    const bool is_bold = text.starts_with("**");
    const auto end = static_cast<std::uint32_t>(skip_marks(text, colon + 1));
    if (value < text.size()) {
      name_by_value(label, head, text.substr(value), words_);
      return with_value(std::move(label), end, value, is_bold);
    }
    const bool is_own = label.is_whole || label.field != nullptr || label.number > 0 ||
                        (label.names_network() && !label.is_weak);
    const bool is_heading = line_.is_plain_text && line_.is_alone;
    if (label.is_aside && label.field == nullptr ? !is_heading : !is_own) return std::nullopt;
    return found(std::move(label), size(), size(), is_bold);
  }

  /// "Twitter<tab>Our new hours".
  std::optional<LineLabel> read_tab() {
    const std::size_t tab = line_.text.substr(0, kLongestHead).find('\t');
    if (tab == std::string_view::npos || tab == 0) return std::nullopt;
    Label label = read_label(line_.text.substr(0, tab), words_);
    const std::size_t value = skip_blanks(line_.text, tab);
    if (!is_surely_label(label) || value == line_.text.size()) return std::nullopt;
    return with_value(std::move(label), static_cast<std::uint32_t>(tab), value, false);
  }

  /// "Facebook – We open on Sundays now. Come in!": a sentence follows, and no subject.
  std::optional<LineLabel> read_dash() {
    const std::string_view text = line_.text;
    std::size_t at = std::string_view::npos;
    std::size_t size_of_dash = 0;
    for (const std::string_view dash : {" \u2014 ", " \u2013 ", " - "}) {
      const std::size_t found_at = text.substr(0, kLongestHead).find(dash);
      if (found_at < at) {
        at = found_at;
        size_of_dash = dash.size();
      }
    }
    if (at == std::string_view::npos || at == 0) return std::nullopt;
    Label label = read_label(text.substr(0, at), words_);
    const bool is_reply = label.is_whole && label.kind && label.kind->value == "reply";
    if (!is_surely_label(label) && !is_reply) return std::nullopt;
    const std::string_view value = text.substr(at + size_of_dash);
    // "Facebook #3 – Thank-you (hold until Monday!)", "1 - FACEBOOK (Tuesday)"
    if (label.number > 0 && is_title(value)) {
      Label whole = read_label(text, words_);
      if (whole.names_network() && !whole.is_weak) label = std::move(whole);
      return found(std::move(label), size(), size(), false);
    }
    const PostSigns signs = signs_of_post(value);
    constexpr std::size_t kFewestWords = 5;
    // "fri IG story – Which one is the scariest? Dracula / Frankenstein"
    const bool is_planned = label.day && label.names_network();
    if (signs.words < kFewestWords ||
        !(is_planned || signs.ends_sentence || signs.has_strong_sign()))
      return std::nullopt;
    const auto begin = static_cast<std::uint32_t>(at + size_of_dash);
    return with_value(std::move(label), static_cast<std::uint32_t>(at), begin, false);
  }

  std::optional<LineLabel> read_whole() {
    if (line_.text.size() > kLongestAlone) return std::nullopt;
    // "Questions?", and whom to ask on the next line.
    const bool may_head = line_.is_plain_text && line_.is_first && !line_.next.empty();
    if (may_head && words_.lexicon.has(kMailNotes, plain_words(line_.text)))
      return found({.is_aside = true, .is_whole = true}, size(), size(), false);
    // "MONDAY, MAY 4. FACEBOOK."
    const bool is_capital_line =
        line_.text.ends_with('.') &&
        std::ranges::none_of(line_.text, [](char c) { return c >= 'a' && c <= 'z'; });
    const std::string_view words =
        is_capital_line ? line_.text.substr(0, line_.text.size() - 1) : line_.text;
    if (words.empty() || ends_with_stop(words)) return std::nullopt;
    const std::size_t begin = skip_marks(words, 0);
    Label label = read_label(words.substr(begin), words_);
    shift(label, static_cast<std::uint32_t>(begin));
    const bool heads_notes = label.field != nullptr && label.field->kind == CellKind::Nothing;
    if (heads_notes && line_.is_alone && line_.is_plain_text)
      label = Label{.is_aside = true, .is_whole = true};
    // "Graphics", and where to find them all on the next line.
    constexpr std::size_t kFewestWords = 4;
    const bool heads_files = may_head && label.field != nullptr && words.ends_with('s') &&
                             label.field->kind == CellKind::File &&
                             signs_of_post(line_.next).words >= kFewestWords;
    if (heads_files) label = Label{.is_aside = true, .is_whole = true};
    // "[5]  Any platform, congregations"
    label.names_posts |= label.is_for_all && !line_.next.empty() &&
                         (line_.is_in_item || (line_.is_plain_text && line_.is_first));
    if (!label.says_something() || !stands_alone(label, line_, words_)) return std::nullopt;
    return found(std::move(label), size(), size(), begin >= 2);
  }

  std::optional<LineLabel> with_value(Label label, std::uint32_t end, std::size_t value_begin,
                                      bool is_bold) {
    const std::string_view value = line_.text.substr(value_begin);
    const auto begin = static_cast<std::uint32_t>(value_begin);
    if (label.field != nullptr && label.field->kind == CellKind::Platforms)
      label.names_thread = read_label(value, words_).names_thread;
    if (label.field != nullptr) return found(std::move(label), end, begin, is_bold);
    // "If they ask: Why?", and "We say: …" below it
    const bool is_asked = label.kind && label.is_weak && !label.names_network();
    if (is_asked) return found(unknown_field(), end, begin, is_bold);
    // "Note to client: we prefer A."
    const std::string_view name = line_.text.substr(0, end);
    if (label.is_aside && (names_note(name, words_.lexicon) || says_held_back(name)))
      return found(note_field(), end, begin, is_bold);
    if (label.is_aside || label.is_weak) return std::nullopt;
    // "Week 2: Action", and "Facebook: …" on the line below it.
    const bool is_in_capitals =
        std::ranges::none_of(name, [](char c) { return c >= 'a' && c <= 'z'; });
    // "THURSDAY AND FRIDAY: Thank-yous" heads a part of a plan.
    const bool heads_part = is_in_capitals && line_.is_plain_text && !line_.next.empty();
    if (label.day && line_.is_first && is_title(value) &&
        (heads_part || heads_network(line_.next, words_)))
      return found(std::move(label), size(), size(), is_bold);
    const bool is_own = label.is_whole || label.number > 0 || (is_bold && label.holds_posts());
    // "Tuesday, 6 pm: the table" tells a story.
    const bool is_hour = !is_bold && label.day && label.day->weekday && !label.day->month;
    if (is_hour && !label.names_network() && label.number == 0) return std::nullopt;
    // "Saturday 9 to 4: hardcovers two dollars"
    const bool are_hours = label.day && !label.day->month && !label.holds_posts() &&
                           names_hours(line_.text.substr(0, end));
    if (are_hours) return std::nullopt;
    // "Update: …", "Quick thread: …" may be how a post begins.
    const bool is_noun_only = !is_bold && label.number == 0 && !label.names_network() &&
                              !label.is_for_all && !label.language && !label.day && !label.kind;
    if (is_noun_only) return std::nullopt;
    if (!is_own || !(label.holds_posts() || label.language || label.day)) return std::nullopt;
    if (label.number > 0 && label.names_posts && is_subtitle(value)) {
      Label whole = read_label(line_.text, words_);
      if (whole.names_posts) label = std::move(whole);
      return found(std::move(label), size(), size(), is_bold);
    }
    const bool is_plain_value = label.number == 0 || label.names_network();
    const bool is_list = label.names_network() && names_other_network(value, words_);
    if (is_list || (is_plain_value && is_duty(value, words_.lexicon))) {
      LineLabel duty = found(std::move(label), end, begin, is_bold);
      duty.is_duty = true;
      return duty;
    }
    // A number that counts is a label whatever follows; a name of a network may be a contact.
    if (label.number == 0 && !can_be_posted(value)) {
      is_contact_ = true;
      return std::nullopt;
    }
    return found(std::move(label), end, begin, is_bold);
  }

  /// "Draft 1: Announcement", and the post on the lines below it.
  [[nodiscard]] bool is_subtitle(std::string_view value) const {
    return is_title(value) && !line_.is_alone && !line_.next.empty() && line_.is_first;
  }

  static LineLabel found(Label label, std::uint32_t end, std::uint32_t value_begin, bool is_bold) {
    return {.label = std::move(label), .end = end, .value_begin = value_begin, .is_bold = is_bold};
  }

  const LabelLine& line_;
  const LabelWords& words_;
  bool is_contact_ = false;  ///< "Facebook: /riverbend"
};

}  // namespace

std::optional<LineLabel> read_line_label(const LabelLine& line, const LabelWords& words) {
  if (line.text.empty()) return std::nullopt;
  return LineReader(line, words).read();
}

}  // namespace advolint
