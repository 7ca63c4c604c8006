#include "draft/naming/label_values.h"

#include <cctype>
#include <charconv>
#include <cstddef>

#include "draft/naming/post_words.h"

namespace advolint {

bool can_be_posted(std::string_view value) {
  const PostSigns signs = signs_of_post(value);
  if (signs.words >= 3) return true;
  const bool is_short_post = signs.words >= 1 && signs.ends_sentence && !signs.has_link;
  return is_short_post || (signs.words >= 1 && signs.has_hashtag) ||
         (signs.words >= 1 && signs.has_gap);
}

bool parts_from_text(std::string_view line, std::size_t bold_end, std::size_t text_begin) {
  constexpr std::size_t kFewestWords = 5;
  const std::string_view between = line.substr(bold_end, text_begin - bold_end);
  const bool has_dash = between.find("\u2014") != std::string_view::npos ||
                        between.find("\u2013") != std::string_view::npos ||
                        between.find('-') != std::string_view::npos;
  const std::string_view text = line.substr(text_begin);
  return has_dash && can_be_posted(text) && signs_of_post(text).words >= kFewestWords;
}

bool explains(std::string_view text, bool has_colon) {
  if (text.ends_with(':')) text.remove_suffix(1);
  if (text.starts_with('(') && text.ends_with(')')) return true;
  if (has_colon) return false;
  const PostSigns signs = signs_of_post(text);
  const bool is_remark = !text.empty() && text.front() >= 'a' && text.front() <= 'z' &&
                         !signs.ends_sentence && !signs.has_strong_sign();
  return is_title(text) || is_remark;
}
bool is_title(std::string_view text) {
  constexpr std::size_t kMostWords = 5;
  const std::size_t bracket = text.find('(');
  if (bracket != std::string_view::npos && bracket > 0 && text.ends_with(')'))
    text = text.substr(0, bracket);
  const PostSigns signs = signs_of_post(text);
  return signs.words > 0 && signs.words <= kMostWords && !signs.ends_sentence &&
         !signs.has_strong_sign();
}

bool is_section_number(std::string_view bold) {
  // "a)", "2."
  const bool is_letter = bold.size() == 2 && std::isalnum(static_cast<unsigned char>(bold[0])) != 0;
  if (is_letter && (bold[1] == ')' || bold[1] == '.')) return true;
  return bold.find('.') != std::string_view::npos && bold.size() >= 3 &&
         bold.find_first_not_of("0123456789.") == std::string_view::npos;
}

std::uint32_t part_number(std::string_view bold) {
  constexpr std::size_t kMostDigits = 2;
  if (bold.starts_with("**") && bold.ends_with("**") && bold.size() > 4)
    bold = bold.substr(2, bold.size() - 4);
  if (bold.starts_with('(') && bold.ends_with(')')) bold = bold.substr(1, bold.size() - 2);
  const std::size_t slash = bold.find('/');
  if (slash == 0 || slash == std::string_view::npos || slash > kMostDigits) return 0;
  const std::string_view total = bold.substr(slash + 1);
  constexpr std::string_view kDigits = "0123456789";
  const bool is_count =
      bold.substr(0, slash).find_first_not_of(kDigits) == std::string_view::npos &&
      total.find_first_not_of(kDigits) == std::string_view::npos && total.size() <= kMostDigits;
  std::uint32_t number = 0;
  if (is_count) std::from_chars(bold.data(), bold.data() + slash, number);
  return number;
}
bool asks(std::string_view title) {
  const std::size_t last = title.find_last_not_of("\"'\xE2\x80\x9D\xC2\xBB");
  return last != std::string_view::npos && title[last] == '?';
}

bool is_short_remark(std::string_view text) {
  constexpr std::size_t kMostWords = 14;
  const PostSigns signs = signs_of_post(text);
  return signs.words <= kMostWords && !signs.ends_sentence && !signs.has_strong_sign();
}

bool is_short_name(std::string_view head) {
  constexpr std::size_t kMostWords = 4;
  const PostSigns signs = signs_of_post(head);
  return signs.words <= kMostWords && !signs.has_strong_sign();
}

bool begins_with_network(std::string_view inside, const Label& label) {
  const std::size_t most_words = label.kind || label.names_date() ? 12 : 6;
  const bool is_named = label.is_head_whole && !label.is_weak && !label.platforms.empty() &&
                        label.platforms.front().span.begin == 1;
  const PostSigns signs = signs_of_post(inside);
  return is_named && signs.words <= most_words && !signs.ends_sentence;
}

}  // namespace advolint
