#include "draft/grouping/announced.h"

#include <algorithm>
#include <utility>

#include "draft/calendar/dates.h"
#include "draft/calendar/words.h"
#include "draft/naming/label_days.h"
#include "draft/naming/sentence_platforms.h"
#include "draft/naming/timed_lines.h"

namespace advolint {

extern const WordList kDayLeads;  ///< say before a day that posts go out then: "for"

namespace {

bool names_day_only(const Piece& it) {
  return it.is_label() && it.label.day && it.label.is_whole && !it.label.names_network() &&
         !it.is_field() && (it.level <= kBoldLevel || !it.has_value);
}

/// "Goes live …", "Publish on …", "Author: Ana. For: …": the words before the day are what
/// calendars call a column of dates. `day` is where its words begin.
bool begins_with_day_field(std::string_view text, std::size_t day, const Lexicon& lexicon) {
  const std::string_view before = text.substr(0, day);
  const std::size_t colon = before.rfind(": ");
  // "From: Ana · For: Tuesday"
  const std::size_t sentence = before.find_last_of(".|\n;\xB7");
  if (colon != std::string_view::npos && sentence != std::string_view::npos && sentence < colon) {
    text = text.substr(sentence + 1);
    if (lexicon.has(kDayLeads, plain_words(text.substr(0, colon - sentence - 1)))) return true;
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  }
  constexpr std::size_t kMostWords = 4;
  const auto& names = calendar_words().names;
  std::size_t blank = text.find(' ');
  for (std::size_t words = 1; words <= kMostWords && blank < text.size(); ++words) {
    const auto name = words > 1 ? names.find(plain_words(text.substr(0, blank))) : names.end();
    if (name != names.end() && name->second.meaning->kind == CellKind::Day &&
        name->second.meaning->key == "date")
      return true;
    blank = text.find(' ', blank + 1);
  }
  return false;
}

}  // namespace

AnnouncedPlatforms find_announced_platforms(const Pieces& pieces, const LabelWords& words) {
  AnnouncedPlatforms announced;
  bool has_title = false;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const Piece& piece = pieces[i];
    if (piece.is_field() || piece.is_value) continue;
    if (piece.is_label()) {
      // A title may be above the sentence.
      if (std::exchange(has_title, true) || names_day_only(piece)) break;
      continue;
    }
    const PostText& text = piece.block.text;
    for (const LabelPlatform& it : platforms_in_sentence(text.text(), words)) {
      announced.platforms.push_back({.id = it.id,
                                     .origin = PlatformOrigin::Section,
                                     .said_at = text.to_source(it.span),
                                     .account = {}});
    }
    if (announced.platforms.empty()) continue;
    announced.piece = i;
    break;
  }
  return announced;
}

std::optional<LabelDay> find_announced_day(const Pieces& pieces, std::size_t piece,
                                           const LabelWords& words) {
  if (piece >= pieces.size()) return std::nullopt;
  return day_in_sentence(pieces[piece].block.text.text(), words.lexicon);
}
void announce_to_threads(std::vector<Section>& sections, const LabelDay& day, SourceSpan at) {
  for (Section& it : sections) {
    if (it.heading.thread == 0 || it.heading.day) continue;
    it.heading.day = day;
    it.heading.day_at = at;
  }
}
std::optional<DayForAll> find_day_of_plan(const Pieces& pieces, const LabelWords& words) {
  for (const Piece& it : pieces) {
    if (it.label.is_timed) return std::nullopt;
    const auto day = day_in_sentence(it.block.text.text(), words.lexicon);
    if (!day || !day->year || !day->month || !day->day) continue;
    const Date date = *day->year / *day->month / *day->day;
    if (date.ok()) return DayForAll{date, it.block.text.to_source(day->span)};
  }
  return std::nullopt;
}

namespace {

std::optional<DayForAll> full_day_in(const PostText& text, const Lexicon& lexicon) {
  const auto day = day_in_sentence(text.text(), lexicon);
  if (!day || !day->year || !day->month || !day->day) return std::nullopt;
  const Date date = *day->year / *day->month / *day->day;
  if (!date.ok()) return std::nullopt;
  return DayForAll{date, text.to_source(day->span)};
}

}  // namespace

std::optional<DayForAll> find_day_for_all(const Pieces& pieces, const LabelWords& words,
                                          bool is_mail) {
  bool is_day_field = false;
  for (const Piece& it : pieces) {
    const bool is_title = it.block.kind == Block::Kind::Heading && it.block.level == 1;
    if (it.is_field() && it.level >= kBoldLevel) {
      // "Date: …" may be that of an event.
      is_day_field = it.has_value && !is_mail &&
                     words.lexicon.has(kDayLeads, plain_words(it.block.text.text()));
      continue;
    }
    const bool is_first = &it == &pieces.front();
    if (!it.rows.empty() || (it.is_label() && !is_title && !is_first)) return std::nullopt;
    if (it.is_label()) continue;
    const auto day = full_day_in(it.block.text, words.lexicon);
    if (!day) continue;
    const std::size_t at = day_in_sentence(it.block.text.text(), words.lexicon)->span.begin;
    if (it.is_value ? is_day_field : begins_with_day_field(it.block.text.text(), at, words.lexicon))
      return day;
  }
  return std::nullopt;
}

std::optional<LabelDay> posting_day(std::string_view text, const Lexicon& lexicon) {
  const auto day = day_in_sentence(text.substr(0, text.find('\n')), lexicon);
  if (!day || !day->month || !day->day || !begins_with_day_field(text, day->span.begin, lexicon))
    return std::nullopt;
  return day;
}

std::vector<PlatformUse> find_told_platforms(const Pieces& pieces, const LabelWords& words) {
  constexpr std::size_t kMost = 16;
  std::vector<PlatformUse> told;
  for (std::size_t i = 0; i < std::min(pieces.size(), kMost) && told.empty(); ++i) {
    if (!pieces[i].rows.empty()) break;
    const PostText& text = pieces[i].block.text;
    const bool is_account = pieces[i].is_value && i > 0 && pieces[i - 1].is_field() &&
                            pieces[i - 1].label.field->key == "account";
    std::vector<LabelPlatform> named = is_account ? platforms_in_lead(text.text(), words)
                                                  : platforms_in_sentence(text.text(), words);
    if (named.empty() && !pieces[i].is_label()) named = platforms_for_all(text.text(), words);
    // "# Riverbend – Instagram content calendar"
    const bool is_title = i == 0 && pieces[i].level == 1 && pieces[i].label.is_aside;
    if (named.empty() && is_title) named = platforms_in_lead(text.text(), words);
    for (const LabelPlatform& it : named) {
      told.push_back({.id = it.id,
                      .origin = PlatformOrigin::Section,
                      .said_at = text.to_source(it.span),
                      .account = {}});
    }
  }
  return told;
}

bool are_by_hours(const Pieces& pieces) {
  constexpr std::ptrdiff_t kFewest = 3;
  return std::ranges::count_if(pieces, [](const Piece& it) {
           const std::string_view text = it.block.text.text(it.block.words());
           if (text.empty() || text.front() < '0' || text.front() > '9') return false;
           // "## 9:00 Setup"
           const std::string_view hour = text.substr(0, text.find(' '));
           const bool is_bold = std::ranges::any_of(it.block.markup, [](const MarkupSpan& span) {
             return span.kind == MarkupKind::Strong && span.span.begin == 0;
           });
           const bool is_titled = (it.is_label() || is_bold) && !it.is_value &&
                                  hour.find(':') != std::string_view::npos &&
                                  hour.size() < text.size() && read_time_of_day(hour);
           if (is_titled) return true;
           const auto lines = find_timed_lines(text.substr(0, text.find('\n')));
           return !it.is_value && !lines.empty() && lines.front() == 0;
         }) >= kFewest;
}

bool are_parted_by_days(const Pieces& pieces) {
  constexpr std::ptrdiff_t kFewest = 2;
  return std::ranges::count_if(pieces, names_day_only) >= kFewest;
}

void announce_to_all(std::vector<Section>& sections) {
  if (std::ranges::none_of(sections, [](const Section& it) { return it.heading.is_for_each; }))
    return;
  Heading all;
  for (const Section& section : sections) {
    const Heading& it = section.heading;
    if (it.is_weak || it.is_for_each) continue;
    for (const PlatformUse& use : it.platforms) {
      if (std::ranges::find(all.platforms, use.id, &PlatformUse::id) == all.platforms.end())
        all.platforms.push_back(use);
    }
    for (const NetworkUse& use : it.networks) {
      if (std::ranges::find(all.networks, use.name, &NetworkUse::name) == all.networks.end())
        all.networks.push_back(use);
    }
  }
  constexpr std::size_t kFewest = 2;
  if (all.platforms.size() + all.networks.size() < kFewest) return;
  for (Section& section : sections) {
    Heading& it = section.heading;
    if (!it.is_for_each) continue;
    it.platforms = all.platforms;
    std::erase_if(it.platforms, [&](const PlatformUse& use) {
      return std::ranges::find(it.except, use.id) != it.except.end();
    });
    it.networks = all.networks;
  }
}

void announce_to_days(std::vector<Section>& sections, const std::vector<PlatformUse>& platforms) {
  const auto names_network = [](const Section& it) {
    return !it.heading.platforms.empty() || !it.heading.networks.empty();
  };
  std::vector<bool> has_inner(sections.size());
  for (const Section& it : sections) {
    if (it.parent != Section::kNone && names_network(it)) has_inner[it.parent] = true;
  }
  for (std::size_t i = 0; i < sections.size(); ++i) {
    Section& it = sections[i];
    const bool is_for_all = it.heading.day && !it.is_aside && !names_network(it) && !has_inner[i];
    if (!is_for_all) continue;
    it.heading.platforms = platforms;
    it.heading.is_surely_post = true;
    it.holds_posts = true;
  }
}

}  // namespace advolint
