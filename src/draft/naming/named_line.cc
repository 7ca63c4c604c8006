#include "draft/naming/named_line.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "draft/naming/post_words.h"

namespace advolint {
namespace {

/// In words, of what is beside the names.
constexpr std::size_t kMostBeside = 12;

bool is_remark(std::string_view text, std::size_t most_words) {
  const PostSigns signs = signs_of_post(text);
  return signs.words <= most_words && !signs.has_strong_sign();
}

/// Names of networks and nothing else.
std::optional<Label> read_names(std::string_view text, const LabelWords& words) {
  Label label = read_label(text, words);
  const bool is_by_post =
      std::ranges::any_of(label.platforms, [](const LabelPlatform& it) { return it.is_by_post; });
  const bool begins =
      label.names_network() &&
      (label.platforms.empty() ? label.networks.front().span : label.platforms.front().span)
              .begin == 0;
  const bool are_names = begins && !label.names_posts && label.is_whole && label.names_network() &&
                         !label.is_weak && !is_by_post && label.field == nullptr && !label.is_aside;
  if (!are_names) return std::nullopt;
  return label;
}

/// "Facebook and X.", "Instagram. Use the photo of the desks."
std::optional<Label> read_sentence(const LabelLine& line, const LabelWords& words) {
  const std::size_t end = line.text.find('.');
  if (!line.is_alone || line.is_in_item || end == std::string_view::npos) return std::nullopt;
  if (!is_remark(line.text.substr(end + 1), kMostBeside)) return std::nullopt;
  return read_names(line.text.substr(0, end), words);
}

bool heads_post(const LabelLine& line) {
  return line.is_plain_text && line.is_first && !line.is_in_item && !line.next.empty() &&
         signs_of_post(line.next).words > kMostBeside / 4;
}

/// "nextdoor - only Pine Hollow", and the post on the lines below it.
std::optional<Label> read_dash(const LabelLine& line, const LabelWords& words) {
  for (const std::string_view dash : {" - ", " \u2013 ", " \u2014 "}) {
    const std::size_t at = line.text.find(dash);
    if (at == std::string_view::npos) continue;
    const std::string_view rest = line.text.substr(at + dash.size());
    if (!is_remark(rest, kMostBeside / 2) || signs_of_post(rest).ends_sentence) continue;
    if (auto label = read_names(line.text.substr(0, at), words)) return label;
  }
  return std::nullopt;
}

/// "Passes – June 1 – Facebook", and the post on the lines below it.
std::optional<Label> read_last_part(const LabelLine& line, const LabelWords& words) {
  std::size_t begin = std::string_view::npos;
  for (const std::string_view dash : {" - ", " \u2013 ", " \u2014 ", " | "}) {
    const std::size_t at = line.text.rfind(dash);
    if (at != std::string_view::npos &&
        (begin == std::string_view::npos || at + dash.size() > begin))
      begin = at + dash.size();
  }
  if (begin == std::string_view::npos) return std::nullopt;
  if (!is_remark(line.text.substr(0, begin), kMostBeside)) return std::nullopt;
  auto label = read_names(line.text.substr(begin), words);
  if (!label) return std::nullopt;
  shift(*label, static_cast<std::uint32_t>(begin));
  label->day = read_label(line.text, words).day;
  return label;
}

/// "if it breaks down again (FB + X)", "The bell (Instagram) - March 12", and the post on the lines
/// below it.
std::optional<Label> read_bracket(const LabelLine& line, const LabelWords& words) {
  const std::size_t open = line.text.rfind(" (");
  if (open == std::string_view::npos) return std::nullopt;
  const std::size_t close = line.text.find(')', open);
  if (close == std::string_view::npos) return std::nullopt;
  const std::string_view before = line.text.substr(0, open);
  if (!is_remark(before, kMostBeside) || signs_of_post(before).ends_sentence) return std::nullopt;
  const std::size_t begin = open + 2;
  auto label = read_names(line.text.substr(begin, close - begin), words);
  if (!label) return std::nullopt;
  shift(*label, static_cast<std::uint32_t>(begin));
  if (close + 1 < line.text.size()) {
    Label after = read_label(line.text.substr(close + 1), words);
    if (!after.names_date() || !after.is_whole) return std::nullopt;
    shift(after, static_cast<std::uint32_t>(close + 1));
    label->day = after.day;
  }
  return label;
}

}  // namespace

std::optional<Label> read_named_line(const LabelLine& line, const LabelWords& words) {
  constexpr std::size_t kLongest = 120;
  if (line.text.size() > kLongest) return std::nullopt;
  if (auto label = read_sentence(line, words)) return label;
  if (!heads_post(line)) return std::nullopt;
  auto label = read_dash(line, words);
  if (!label) label = read_last_part(line, words);
  if (!label) label = read_bracket(line, words);
  if (label) label->names_posts = true;
  return label;
}

}  // namespace advolint
