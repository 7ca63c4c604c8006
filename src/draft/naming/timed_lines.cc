#include "draft/naming/timed_lines.h"

#include <algorithm>
#include <cstddef>

#include "draft/calendar/dates.h"
#include "draft/naming/line_parts.h"
#include "draft/naming/sentence_platforms.h"
#include "text/ascii.h"
#include "text/trim.h"

namespace advolint {

extern const WordList kPlanPosts;  ///< what plans for a day call a post: "social"

namespace {

/// "18:50" of "18:50–19:00".
std::string_view first_hour(std::string_view time) {
  const std::size_t dash = time.find("\u2013");
  return trimmed(time.substr(0, std::min(dash, time.find('-'))));
}

/// Where the hour ends that the line begins with, a gap or a dash after it; 0 where none does.
std::size_t size_of_hour(std::string_view line) {
  constexpr std::size_t kLongest = 20;
  std::size_t end = std::string_view::npos;
  for (const std::string_view gap : {"  ", "\t", " \u2013 ", " \u2014 ", " - ", " | "}) {
    const std::size_t at = line.find(gap);
    if (at > 0) end = std::min(end, at);
  }
  if (end > kLongest || end == std::string_view::npos) return 0;
  return read_time_of_day(first_hour(line.substr(0, end))) ? end : 0;
}

/// After arrows and blanks.
std::size_t skip_arrows(std::string_view line, std::size_t at) {
  const std::size_t begin = line.find_first_not_of(" \t>-|*", at);
  return std::min(begin, line.size());
}

/// "POST  FB + IG  (Priya)": the signs and gaps between its words are not part of them.
Label label_of(std::string_view text, const LabelWords& words) {
  Label label = read_label(text, words);
  // "SOCIAL - LAST ONE"
  const std::string_view name =
      text.substr(0, std::min(text.find(" - "), text.find_first_of("(,\n")));
  const bool is_social = words.lexicon.has(kPlanPosts, plain_words(name));
  label.names_posts |= is_social;
  const bool is_post =
      (label.names_network() && !label.is_weak) || label.names_posts || label.is_for_each;
  if (!is_post) return {.is_aside = true, .is_whole = true, .is_head_whole = true};
  label.names_posts = label.is_whole = true;
  label.is_plural = label.is_aside = false;
  label.is_for_all |= is_social && !label.names_network();
  return label;
}

/// "11:15  Doors", and "POST (FB, IG)" on the line below it.
bool heads_post_below(std::string_view text, std::size_t at, const LabelWords& words) {
  const std::size_t line_end = text.find('\n', at);
  if (line_end == std::string_view::npos) return false;
  const std::size_t begin = line_end + 1;
  const std::string_view below = trimmed(text.substr(begin, text.find('\n', begin) - begin));
  const Label label = read_label(below, words);
  return label.names_posts && label.names_network() && label.is_whole;
}

}  // namespace

std::optional<std::uint32_t> margin_of_entry(std::string_view line) {
  constexpr std::size_t kWidest = 4;
  const std::size_t margin = line.find_first_not_of(' ');
  if (margin == std::string_view::npos || margin > kWidest) return std::nullopt;
  return static_cast<std::uint32_t>(margin);
}

std::optional<TimedLine> read_timed_line(std::string_view line, const LabelWords& words) {
  const auto margin = margin_of_entry(line);
  if (!margin) return std::nullopt;
  line.remove_prefix(*margin);
  const std::size_t hour = size_of_hour(line);
  // "Monday a.m.   >> POST  LINKEDIN"
  const std::size_t mark = line.find("  >> ");
  if (hour == 0 && (mark == std::string_view::npos || mark == 0)) return std::nullopt;
  const std::size_t begin = skip_arrows(line, hour > 0 ? hour : mark);
  if (begin == line.size()) return std::nullopt;
  TimedLine timed{.time_begin = *margin,
                  .time_size = static_cast<std::uint32_t>(hour),
                  .begin = *margin + static_cast<std::uint32_t>(begin),
                  .label = label_of(line.substr(begin), words)};
  return timed;
}

bool leads_below(const TimedLine& entry, std::string_view line, const Block& next,
                 const LabelWords& words) {
  return entry.label.is_aside && entry.time_size > 0 && !margin_of_entry(next.text.text()) &&
         !platforms_in_lead(line.substr(entry.begin), words).empty();
}

std::vector<std::uint32_t> find_timed_lines(std::string_view text) {
  std::vector<std::uint32_t> places;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t line_end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, line_end - at);
    const auto margin = margin_of_entry(line);
    const bool is_number = margin && *margin < line.size() && is_ascii_digit(line[*margin]);
    if (is_number && size_of_hour(line.substr(*margin)) > 0)
      places.push_back(static_cast<std::uint32_t>(at));
    at = line_end + 1;
  }
  return places;
}

bool is_timed_plan(const Outline& outline, const LabelWords& words) {
  constexpr std::size_t kFewest = 3;
  std::size_t entries = 0, posts = 0;
  for (std::size_t i = 0; i < outline.size(); ++i) {
    const Block& it = outline[i];
    if (it.kind != Block::Kind::Paragraph || it.quote > 0 || it.item > 0) continue;
    const std::string_view text = it.text.text();
    for (const std::uint32_t at : find_timed_lines(text)) {
      const auto timed = read_timed_line(text.substr(at, text.find('\n', at) - at), words);
      if (!timed) continue;
      ++entries;
      const bool is_last = text.find('\n', at) == std::string_view::npos;
      const bool leads = is_last && i + 1 < outline.size() &&
                         leads_below(*timed, text.substr(at), outline[i + 1], words);
      posts += timed->label.is_aside && !heads_post_below(text, at, words) && !leads ? 0 : 1;
    }
  }
  return entries >= kFewest && posts > 0;
}

bool begins_with_bold_hours(const Outline& outline) {
  constexpr std::ptrdiff_t kFewest = 3;
  return std::ranges::count_if(outline, [](const Block& it) {
           const bool is_bold = std::ranges::any_of(it.markup, [](const MarkupSpan& span) {
             return span.kind == MarkupKind::Strong && span.span.begin == 0;
           });
           return is_bold && it.kind == Block::Kind::Paragraph && it.quote == 0 && it.item == 0 &&
                  size_of_hour(it.text.text()) > 0;
         }) >= kFewest;
}

}  // namespace advolint
