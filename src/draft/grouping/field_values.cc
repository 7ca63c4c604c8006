#include "draft/grouping/field_values.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "draft/calendar/cell_notes.h"
#include "draft/calendar/cell_words.h"
#include "draft/calendar/dates.h"
#include "draft/calendar/platform_list.h"
#include "draft/calendar/words.h"
#include "draft/naming/label.h"
#include "draft/naming/label_days.h"
#include "draft/post/post_text_builder.h"
#include "text/ascii.h"
#include "text/characters.h"
#include "text/date.h"
#include "text/trim.h"

namespace advolint {

extern const WordList kLanguageLabels;  ///< name a language, and its code: "spanish es"

namespace {

yaml::Node mapping_at(SourceSpan span) {
  return {.kind = yaml::Kind::Mapping, .scalar = {}, .span = span, .items = {}, .entries = {}};
}

yaml::Node word_at(std::string value, SourceSpan span) {
  return {.kind = yaml::Kind::Scalar,
          .scalar = std::move(value),
          .span = span,
          .items = {},
          .entries = {}};
}

std::optional<Date> with_hints(std::optional<std::chrono::year> year,
                               std::optional<std::chrono::month> month,
                               std::optional<std::chrono::day> day, const DateHints& hints) {
  if (!year) year = hints.year;
  if (!year || !month || !day) return std::nullopt;
  const Date date = *year / *month / *day;
  if (!date.ok()) return std::nullopt;
  return date;
}

std::optional<Date> weekday_after(std::optional<Date> first, unsigned weekday);

/// "Saturday" in a mail whose week begins with the day after it was sent. "Thursday" in one that
/// was sent on a Thursday is that day or the last of the week.
std::optional<Date> weekday_in_week(std::optional<Date> first, unsigned weekday) {
  if (!first) return std::nullopt;
  const auto sent = std::chrono::sys_days(*first) - std::chrono::days(1);
  if (std::chrono::weekday(sent).c_encoding() == weekday) return std::nullopt;
  return weekday_after(first, weekday);
}

/// "Monday 20" in the month that the file is about, or in the next.
std::optional<Date> day_in_month(const LabelDay& day, const DateHints& hints) {
  if (!hints.year || !hints.month || !day.day) return std::nullopt;
  for (const std::chrono::months later : {std::chrono::months(0), std::chrono::months(1)}) {
    const Date date = (*hints.year / *hints.month + later) / *day.day;
    if (!date.ok()) continue;
    if (std::chrono::weekday(std::chrono::sys_days(date)).c_encoding() == *day.weekday) return date;
  }
  return std::nullopt;
}

/// "Wednesday" below "Week of March 2", or in a mail about a week.
std::optional<Date> weekday_after(std::optional<Date> first, unsigned weekday) {
  constexpr unsigned kDaysInWeek = 7;
  if (!first) return std::nullopt;
  const std::chrono::sys_days begin{*first};
  const unsigned passed =
      (weekday + kDaysInWeek - std::chrono::weekday(begin).c_encoding()) % kDaysInWeek;
  return Date(begin + std::chrono::days(passed));
}
/// Whether the value names a file or an address, and not what a picture should show.
bool is_file(std::string_view value) {
  if (value.find("://") != std::string_view::npos) return true;
  const std::size_t dot = value.rfind('.');
  if (dot == std::string_view::npos || dot == 0 || value.find(' ') != std::string_view::npos)
    return false;
  const std::size_t size = value.size() - dot - 1;
  return size >= 2 && size <= 4;
}

class FieldAdder {
 public:
  FieldAdder(const LabelWords& words, const DateHints& hints, StatedFields& stated)
      : words_(words), hints_(hints), stated_(stated) {}

  void add(const FieldLine& line) {
    const ColumnMeaning& meaning = is_of_event_ && line.label.label.field->key == "date"
                                       ? event_date()
                                       : *line.label.label.field;
    key_span_ = source_of(line.label.block.text);
    if (stated_.fields.is_null()) stated_.fields = mapping_at(key_span_);
    // "Post on: Monday, January 11, 2027", as "Post on: Facebook" says where.
    const std::string name = plain_words(line.label.block.text.text());
    if (meaning.kind == CellKind::Nothing && (name.ends_with(" on") || name.ends_with(" el"))) {
      for (const Piece& value : line.values) add_date(posting_date(), value.block.text);
    }
    for (const Piece& value : line.values) add_value(meaning, value.block.text);
  }

  /// "What: …", "When: …", "Where: the branch door": the day is an event's, where a place and no
  /// network is named.
  void find_event(const std::vector<FieldLine>& lines) {
    is_of_event_ = std::ranges::any_of(lines, [&](const FieldLine& it) {
      const std::string name = plain_words(it.label.block.text.text());
      const bool is_where =
          it.label.label.field->kind == CellKind::Nothing && calendar_words().places.contains(name);
      if (!is_where || it.values.empty()) return false;
      const Label label = read_label(it.values.front().block.text.text(), words_);
      return !label.names_network() && !label.is_for_all;
    });
  }
  void finish() {
    if (files_.empty() && descriptions_.empty()) return;
    yaml::Node list = mapping_at(media_span_);
    list.kind = yaml::Kind::Sequence;
    const std::size_t count = std::max(files_.size(), descriptions_.size());
    for (std::size_t i = 0; i < count; ++i) {
      yaml::Node entry = mapping_at(i < files_.size() ? files_[i].span : descriptions_[i].span);
      if (i < files_.size()) put(entry, "file", media_span_, std::move(files_[i]));
      if (i < descriptions_.size()) put(entry, "alt", media_span_, std::move(descriptions_[i]));
      list.items.push_back(std::move(entry));
    }
    list.span = list.items.front().span;
    put_new("media", std::move(list));
  }

 private:
  void add_value(const ColumnMeaning& meaning, const PostText& text) {
    if (text.text().empty()) return;
    if (meaning.kind == CellKind::Nothing && names_only_networks(text)) return put_platforms(text);
    switch (meaning.kind) {
      case CellKind::Platforms:
        return put_platforms(text);
      case CellKind::Day:
        add_date(meaning, text);
        // "April 5, 2027 (FB + IG)"
        if (read_label(text.text(), words_).names_network()) put_platforms(text);
        return;
      case CellKind::Time:
        // "Timing: December 25, 9:00 AM"
        if (!find_dates(text.text(), words_.lexicon).empty()) return add_date(posting_date(), text);
        if (const auto clock = read_time_of_day(text.text()))
          put_new(meaning.key, word_at(*clock, source_of(text)));
        return;
      case CellKind::List:
        return add_list(meaning, text);
      case CellKind::File:
        return add_file(text);
      case CellKind::Description:
        if (media_span_.empty()) media_span_ = key_span_;
        descriptions_.push_back(scalar_of(text));
        return;
      case CellKind::Words:
        return add_words(meaning, text);
      case CellKind::Body:
      case CellKind::Rules:
      case CellKind::Nothing:
      case CellKind::Weekday:
        return;
    }
  }

  /// "Where: Facebook, LinkedIn".
  [[nodiscard]] bool names_only_networks(const PostText& text) const {
    const Label label = read_label(text.text(), words_);
    return label.is_whole && label.names_network();
  }

  /// "Instagram / TikTok", "X (@us)".
  void put_platforms(const PostText& text) {
    Label label = read_label(text.text(), words_);
    // "Facebook, Nextdoor. Post within 20 minutes."
    const std::size_t sentence = text.text().find(". ");
    if (!label.names_network() && sentence != std::string::npos)
      label = read_label(std::string_view(text.text()).substr(0, sentence), words_);
    // "WhatsApp (groups of parents)"
    const std::size_t remark = text.text().find(" (");
    if (!label.names_network() && remark != std::string::npos)
      label = read_label(std::string_view(text.text()).substr(0, remark), words_);
    yaml::Node platforms = scalar_of(text);
    if (label.names_network()) {
      // "Facebook Story"
      if (label.kind && label.is_whole)
        put_new("kind", word_at(label.kind->value, text.to_source(label.kind->span)));
      platforms = list_at(text);
      add_platforms(platforms, text, label);
      for (const LabelNetwork& it : label.networks)
        stated_.networks.push_back({it.name, text.to_source(it.span)});
      if (platforms.items.empty()) return;
    } else if (label.is_aside || label.is_for_all || text.text().find(' ') != std::string::npos) {
      return;  // "All", "All channels", "our newsletter"
    }
    put_new("platform", std::move(platforms));
  }

  void add_date(const ColumnMeaning& meaning, const PostText& text) {
    const std::string& typed = text.text();
    if (tells_several_days(typed, words_.lexicon)) return;
    const SourceSpan span = source_of(text);
    const auto written = read_written_date(typed, hints_.order, hints_.year);
    if (written && !written->instead) {
      const auto time = read_time_of_day(written->after);
      const std::string date = to_iso(written->date);
      return put_new(meaning.key, word_at(time ? fmt::format("{} {}", date, *time) : date, span));
    }
    const auto found = find_dates(typed, words_.lexicon);
    if (found.empty()) return;
    const DateInText& first = found.front();
    const auto date = with_hints(first.year, first.month, first.day, hints_);
    if (date) put_new(meaning.key, word_at(to_iso(*date), text.to_source(first.span)));
  }

  void add_list(const ColumnMeaning& meaning, const PostText& text) {
    // "Hashtags: 7 relevant hashtags included"
    constexpr std::ptrdiff_t kMostBlanks = 1;
    const std::string& typed = text.text();
    if (typed.find_first_of("#@,;\n") == std::string::npos &&
        std::ranges::count(typed, ' ') > kMostBlanks)
      return;
    auto entry = std::ranges::find(stated_.fields.entries, meaning.key, &yaml::Entry::key);
    if (entry == stated_.fields.entries.end()) {
      put_new(meaning.key, list_at(text));
      entry = stated_.fields.entries.end() - 1;
    }
    for (const TextSpan span : split(text.text(), " \t\r\n,;")) {
      const bool is_sign = text.text(span).find_first_not_of("#@-*•·") == std::string_view::npos;
      if (!is_sign) entry->value.items.push_back(scalar_of(text, span));
    }
  }

  void add_file(const PostText& text) {
    const std::string_view typed = text.text();
    if (says_nothing(typed)) return;
    if (!is_file(typed)) return put_new("picture-plan", scalar_of(text));
    if (media_span_.empty()) media_span_ = key_span_;
    files_.push_back(scalar_of(text));
  }

  void add_words(const ColumnMeaning& meaning, const PostText& text) {
    yaml::Node words = scalar_of(text);
    const auto& values = spoken_values();
    bool is_ours = true;
    if (const auto known = values.find(meaning.key); known != values.end()) {
      const std::string plain = plain_words(words.scalar);
      const auto value = known->second.find(plain);
      is_ours =
          value != known->second.end() ||
          std::ranges::any_of(known->second, [&](const auto& it) { return it.second == plain; });
      if (value != known->second.end()) words.scalar = value->second;
    }
    if (meaning.key == "language") {
      const std::string_view code =
          words_.lexicon.word_after(kLanguageLabels, fold_case(words.scalar));
      if (!code.empty()) words.scalar = code;
    }
    // "Carousel, 3 slides" is for the designer, "Type: Myth" of a list of their own.
    if (meaning.key == "kind" && !is_ours) return;
    put_new(meaning.key, std::move(words));
  }

  void put_new(std::string_view key, yaml::Node value) {
    const std::string_view first = key.substr(0, key.find('.'));
    const bool is_there = stated_.fields.find(first) != nullptr && first == key;
    if (is_there) return;
    put(stated_.fields, key, key_span_, std::move(value));
    stated_.said_by.emplace(first, SaidBy::Field);
  }

  static const ColumnMeaning& posting_date() { return *calendar_words().find_key("date"); }
  static const ColumnMeaning& event_date() { return *calendar_words().find_key("event.date"); }

  const LabelWords& words_;
  const DateHints& hints_;
  StatedFields& stated_;
  bool is_of_event_ = false;
  SourceSpan key_span_, media_span_;
  std::vector<yaml::Node> files_, descriptions_;
};

void put_heading(std::string_view key, std::string value, SourceSpan at, StatedFields& stated) {
  if (stated.fields.is_null()) stated.fields = mapping_at(at);
  if (stated.fields.find(key) != nullptr) return;
  put(stated.fields, key, at, word_at(std::move(value), at));
  stated.said_by.emplace(key, SaidBy::Label);
}

}  // namespace

void add_fields(const std::vector<FieldLine>& lines, const LabelWords& words,
                const DateHints& hints, StatedFields& stated) {
  FieldAdder adder(words, hints, stated);
  adder.find_event(lines);
  for (const FieldLine& line : lines) adder.add(line);
  adder.finish();
  if (stated.fields.is_mapping() && stated.fields.entries.empty()) stated.fields = {};
}

void add_heading(const Heading& heading, const DateHints& hints, StatedFields& stated) {
  if (heading.language)
    put_heading("language", heading.language->value, heading.language->at, stated);
  if (heading.kind) put_heading("kind", heading.kind->value, heading.kind->at, stated);
  if (!heading.day) return;
  auto date = with_hints(heading.day->year, heading.day->month, heading.day->day, hints);
  if (!date && !heading.day->numbers.empty()) {
    const auto written = read_written_date(heading.day->numbers, hints.order, hints.year);
    if (written && !written->instead && written->date.ok()) date = written->date;
  }
  if (!date && heading.day->numbers.empty() && heading.day->weekday)
    date = day_in_month(*heading.day, hints);
  if (heading.day->weekday_alone)
    date = date ? weekday_after(date, *heading.day->weekday_alone)
                : weekday_in_week(hints.week, *heading.day->weekday_alone);
  // Which of its days a post goes out on, a week does not tell.
  if (heading.day->is_first && !heading.day->weekday_alone) return;
  if (date) put_heading("date", to_iso(*date), heading.day_at, stated);
}

void add_day(const DayForAll& day, Post& post) {
  if (post.own_fields.find("date") != nullptr) return;
  StatedFields stated{.fields = std::move(post.own_fields), .said_by = {}, .networks = {}};
  put_heading("date", to_iso(day.date), day.at, stated);
  post.own_fields = std::move(stated.fields);
  post.said_by.emplace("date", SaidBy::Field);
}

}  // namespace advolint
