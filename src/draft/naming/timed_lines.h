#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "draft/label_words.h"
#include "draft/naming/label.h"
#include "draft/outline/block.h"

// "18:50  POST (Instagram)", "18:30  Doors": the lines of a plan for a day, hour by hour.
namespace advolint {

/// The first line of an entry.
struct TimedLine {
  std::uint32_t time_begin = 0;  ///< after a small margin
  std::uint32_t time_size = 0;   ///< of the hour that it begins with, in bytes; 0: another word
  std::uint32_t begin = 0;       ///< of what is to be done then
  Label label;                   ///< of a post; an aside for all else
};

/// Reads the first line of a paragraph of such a plan; nothing where it is no entry.
std::optional<TimedLine> read_timed_line(std::string_view line, const LabelWords& words);

/// The margin of such a line, in bytes; nothing where its text is further in, as posts are.
std::optional<std::uint32_t> margin_of_entry(std::string_view line);

/// "5:30  Reminder goes up on Facebook": an entry that mentions a network leads to the text further
/// in that is in the block below its line.
bool leads_below(const TimedLine& entry, std::string_view line, const Block& next,
                 const LabelWords& words);

/// Where lines begin that open with an hour, their margins with them.
std::vector<std::uint32_t> find_timed_lines(std::string_view text);

/// Whether lines, three or more, begin with hours, and one of them says that a post goes out.
bool is_timed_plan(const Outline& outline, const LabelWords& words);

/// Whether three paragraphs or more begin with a bold hour, as in a Markdown plan for a day:
/// "**7:00 AM – FB + IG** (Lena)".
bool begins_with_bold_hours(const Outline& outline);

}  // namespace advolint
