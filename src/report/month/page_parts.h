#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "report/month/html.h"
#include "report/month/month_facts.h"
#include "text/phrasebook.h"

namespace advolint {

/// What the parts of the page share: what to show, in which words, and the page so far.
struct PageParts {
  const MonthFacts& facts;
  const Phrasebook& phrases;
  Html& html;

  /// "Monday 2", or "2026-04-02" of a day in another month.
  [[nodiscard]] std::string day(Date date) const;
  /// "1 post", "3 posts".
  [[nodiscard]] std::string posts(std::size_t count) const;
  /// "Monday 2, 09:30", "Monday 2", or "on no day yet".
  [[nodiscard]] std::string moment(const MonthPost& post) const;
  /// "1 error, 2 warnings"; empty for none.
  [[nodiscard]] std::string levels(std::span<const MonthFinding> findings) const;
  /// What is said in the language of the page, as text.
  template <std::size_t N, class... Values>
  void say(const char (&english)[N], const Values&... values) const {
    html.text(Phrase(english, values...).said_in(phrases));
  }
};

/// "X, Bluesky"; "no platform" for none.
std::string named(const PageParts& page, const std::vector<std::string>& channels);

/// All findings of a post, in the order of its parts.
std::vector<MonthFinding> findings_of(const MonthPost& post);

/// The link to a post of the page, around what it says.
void open_link(const PageParts& page, std::size_t post);

/// Findings as a list; nothing where there are none.
void add_findings(const PageParts& page, std::span<const MonthFinding> findings);
/// "error", as something that is seen by more than its color.
void add_level(const PageParts& page, Level level);

/// The sentence, and how many findings there are.
void add_head(const PageParts& page);
void add_first_steps(const PageParts& page);
void add_days(const PageParts& page);
void add_balance(const PageParts& page);
void add_silences(const PageParts& page);
void add_channels(const PageParts& page);
void add_days_of_action(const PageParts& page);
void add_meetings(const PageParts& page);
void add_events(const PageParts& page);
void add_posts(const PageParts& page);
void add_elsewhere(const PageParts& page);

}  // namespace advolint
