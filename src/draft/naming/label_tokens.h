#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "draft/label_words.h"
#include "platform/platform.h"
#include "text/span.h"

namespace advolint {

/// What a word of a label can be. A word may be of several sorts.
enum LabelSort : std::uint32_t {
  kPlatformWord = 1U << 0U,     ///< "Twitter"
  kPostNameWord = 1U << 1U,     ///< "tweets": a post that has its platform's name
  kNetworkWord = 1U << 2U,      ///< "TikTok"
  kPostNounWord = 1U << 3U,     ///< "post", "captions"
  kNumberedWord = 1U << 4U,     ///< may have a number after it: "option"
  kFillerWord = 1U << 5U,       ///< "suggested", "short"
  kPrepositionWord = 1U << 6U,  ///< "for": a subject may follow
  kNumberWord = 1U << 7U,
  kDayWord = 1U << 8U,  ///< part of a day: "March", "2", "Week"
  kLanguageWord = 1U << 9U,
  kKindWord = 1U << 10U,  ///< "About", "story"
  kThreadWord = 1U << 11U,
  kAsideWord = 1U << 12U,         ///< "tips"
  kAsideOpeningWord = 1U << 13U,  ///< "how": first in a heading that is not a post's
  kJoinerWord = 1U << 14U,        ///< "and"
  kPartWord = 1U << 15U,          ///< "part" of a thread
};

/// A word of a label, or a few that make one name ("Google Business Profile").
struct LabelToken {
  TextSpan span;
  std::string folded;
  std::uint32_t sorts = 0;  ///< of LabelSort; 0: a word of its own
  std::uint32_t number = 0;
  const Platform* platform = nullptr;
  std::string value;            ///< of a kind; of a language
  bool starts_segment = false;  ///< after a dash, a colon, a bar or a bracket
  bool is_in_brackets = false;
  bool is_time = false;  ///< of day, or what is beside it: "9:00 AM CT"

  [[nodiscard]] bool is(std::uint32_t any) const { return (sorts & any) != 0; }
};

/// The words of a label, each with what it can be. Nothing where there are more than a label has,
/// or where an address or a hashtag shows that it is none.
std::optional<std::vector<LabelToken>> cut_label(std::string_view text, const LabelWords& words);

/// "[X] days left", "[X] DAYS LEFT": whether the sign at `span`, in brackets, stands for a number
/// that is still to come, and not for the network, which a name follows: "[X] Story time".
bool is_gap(std::string_view text, TextSpan span);

/// "LinkedIn, first week": a comma parts after what names a post or a day, and not within a
/// subject. Called when days are known.
void part_at_commas(std::string_view text, std::vector<LabelToken>& tokens);

}  // namespace advolint
