#include "draft/grouping/editor_notes.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <cstdint>
#include <string>

#include "draft/naming/post_words.h"
#include "text/characters.h"
#include "text/trim.h"

namespace advolint {

extern const WordList kPicturePlans;  ///< begin a line in brackets that plans a picture: "photo"
extern const WordList kPictureLeads;  ///< may be before such a word: "no", "the"
extern const WordList kPageWords;     ///< are before the numbers of pages: "page 2 of 4"
extern const WordList kCountWords;    ///< how the word for what is counted begins: "(48 chars)"
extern const WordList kStaffVerbs;    ///< begin what those who post are to do: "pin", "consider"

namespace {

using Kind = Block::Kind;

bool stands_in_brackets(std::string_view text) {
  if (text.size() < 2) return false;
  constexpr std::string_view kOpen = "[(<{";
  constexpr std::string_view kClose = "])>}";
  const std::size_t pair = kOpen.find(text.front());
  return pair != std::string_view::npos && text.back() == kClose[pair];
}

/// Takes a camera off the beginning of the text.
bool take_camera(std::string_view& text) {
  bool has_camera = false;
  for (bool is_found = true; is_found;) {
    is_found = false;
    for (const std::string_view sign : {"📷", "📸", "🖼", "🎥", "🎬", "📹", "🎞", "\uFE0F"}) {
      if (!text.starts_with(sign)) continue;
      text = trimmed(text.substr(sign.size()));
      has_camera = is_found = true;
    }
  }
  while (has_camera && text.find_first_of(":*_-") == 0) text = trimmed(text.substr(1));
  return has_camera;
}

/// The size of an arrow that the text begins with, and of the blanks after it, in bytes.
std::size_t arrow_size(std::string_view text) {
  for (const std::string_view sign : {"→", "➡", "➔", "➜", "↳", "⇒", "▶"}) {
    if (!text.starts_with(sign)) continue;
    std::size_t size = sign.size();
    if (text.substr(size).starts_with("\uFE0F")) size += std::string_view("\uFE0F").size();
    return std::min(text.find_first_not_of(' ', size), text.size());
  }
  return 0;
}

/// What the first words of a text say of a picture.
struct PictureWords {
  bool plans = false;      ///< "photo of the garden", "no photo", "4 pics"
  std::size_t word = 0;    ///< where the word for the picture begins
  std::string_view after;  ///< what follows that word
};

PictureWords read_picture_words(std::string_view text, const Lexicon& lexicon) {
  constexpr std::size_t kMostLeads = 3;
  std::size_t at = 0;
  for (std::size_t i = 0; i <= kMostLeads && at < text.size(); ++i) {
    const std::size_t end = std::min(text.find_first_of(" :,.;()[]-\n", at), text.size());
    const std::string word = fold_case(text.substr(at, end - at));
    if (lexicon.has(kPicturePlans, word))
      return {.plans = true, .word = at, .after = text.substr(end)};
    const bool is_number =
        !word.empty() && word.find_first_not_of("0123456789") == std::string::npos;
    if (!is_number && !lexicon.has(kPictureLeads, word)) break;
    at = std::min(text.find_first_not_of(' ', end), text.size());
  }
  return {};
}

/// "Photo: Jane Doe" credits somebody.
bool is_credit(std::string_view after) {
  constexpr std::size_t kMostNames = 3;
  if (!after.starts_with(':')) return false;
  std::size_t names = 0;
  for (std::size_t at = after.find_first_not_of(" :"); at < after.size();) {
    const std::size_t end = std::min(after.find(' ', at), after.size());
    const auto first = static_cast<unsigned char>(after[at]);
    if (after[at] != '@' && std::isupper(first) == 0 && first < 0x80) return false;
    ++names;
    at = std::min(after.find_first_not_of(' ', end), after.size());
  }
  return names > 0 && names <= kMostNames;
}

/// "van.jpg", by its ending.
bool is_picture_file(std::string_view word) {
  constexpr std::array<std::string_view, 6> kEndings = {".jpg", ".jpeg", ".png",
                                                        ".gif", ".webp", ".mp4"};
  const std::string name = fold_case(word);
  return std::ranges::any_of(kEndings,
                             [&](std::string_view ending) { return name.ends_with(ending); });
}

std::string_view words_of(const Block& block) {
  const TextSpan words = block.words();
  if (words.begin >= words.end) return {};
  return trimmed(block.text.text(words));
}

}  // namespace

bool plans_picture(std::string_view line, const Lexicon& lexicon) {
  line = trimmed(line);
  if (line.find('\n') != std::string_view::npos) return false;
  // "[[photo = the fish basket]]"
  if (line.starts_with("[[") && line.ends_with("]]")) return true;
  if (stands_in_brackets(line)) {
    std::string_view inside = trimmed(line.substr(1, line.size() - 2));
    take_camera(inside);
    const PictureWords words = read_picture_words(inside, lexicon);
    // "[photo]" alone is a gap to be filled.
    return words.plans && (words.word > 0 || !words.after.empty());
  }
  if (!take_camera(line)) {
    // "No picture", and no sentence.
    constexpr std::size_t kMostWords = 3;
    const PostSigns signs = signs_of_post(line);
    return signs.words <= kMostWords && !signs.has_strong_sign() &&
           read_picture_words(line, lexicon).word > 0;
  }
  // "🖼 van_front.png", "🖼 none"
  const bool is_one_word = line.find(' ') == std::string_view::npos && !line.empty();
  if (is_one_word && !signs_of_post(line).has_strong_sign()) return true;
  const PictureWords words = read_picture_words(line, lexicon);
  // "🖼 van.png (both versions). Alt: …"
  if (is_picture_file(line.substr(0, line.find(' ')))) return true;
  return words.plans && !is_credit(words.after) && !signs_of_post(line).has_strong_sign();
}

bool points_for_editor(std::string_view line) {
  line = trimmed(line);
  const bool is_arrow = line.starts_with("->") || line.starts_with("-->") || line.starts_with("=>");
  return is_arrow && line.find('\n') == std::string_view::npos &&
         !signs_of_post(line).has_strong_sign();
}

bool is_count_claim(const Block& block, const Lexicon& lexicon) {
  constexpr std::size_t kMostBytes = 120;
  std::string_view text = block.text.text();
  if (block.kind != Kind::Paragraph || text.size() > kMostBytes) return false;
  text.remove_prefix(std::min(text.find_first_not_of("(~≈ "), text.size()));
  const std::size_t digits = std::min(text.find_first_not_of("0123456789,/ "), text.size());
  return digits > 0 && lexicon.has_start_of(kCountWords, text.substr(digits));
}

bool is_page_number(const Block& block, const Lexicon& lexicon) {
  constexpr std::size_t kMostBytes = 24;
  const std::string_view text = words_of(block);
  if (block.kind != Kind::Paragraph || text.size() > kMostBytes) return false;
  const std::size_t end = std::min(text.find(' '), text.size());
  std::string_view word = text.substr(0, end);
  if (word.ends_with('.')) word.remove_suffix(1);
  if (!lexicon.has(kPageWords, fold_case(word))) return false;
  const std::string_view rest = trimmed(text.substr(end));
  return !rest.empty() && std::isdigit(static_cast<unsigned char>(rest.front())) != 0 &&
         std::isdigit(static_cast<unsigned char>(rest.back())) != 0;
}

bool is_picture_plan(const Block& block, const Lexicon& lexicon) {
  return block.kind == Kind::Paragraph && plans_picture(words_of(block), lexicon);
}

bool is_last_picture_plan(const Block& block, const Lexicon& lexicon) {
  constexpr std::size_t kMostBytes = 160;
  constexpr std::size_t kFewWords = 3;
  const std::string_view text = words_of(block);
  if (block.kind != Kind::Paragraph || text.empty() || text.size() > kMostBytes) return false;
  const PictureWords words = read_picture_words(text, lexicon);
  const PostSigns signs = signs_of_post(text);
  if (!words.plans || signs.has_hashtag || signs.has_link) return false;
  const std::string_view after = trimmed(words.after);
  const bool is_counted =
      !after.empty() && std::isdigit(static_cast<unsigned char>(after.front())) != 0;
  // "No picture needed for X."
  constexpr std::size_t kShort = 8;
  const bool is_short = signs.words <= kFewWords || (words.word > 0 && signs.words <= kShort);
  return std::isupper(static_cast<unsigned char>(text.front())) == 0 || is_counted || is_short;
}

bool asks_for_picture(std::string_view text, const Lexicon& lexicon) {
  const PictureWords words = read_picture_words(text, lexicon);
  return words.plans && words.word > 0;
}
bool is_task(const Block& block) {
  const std::string_view text = words_of(block);
  if (block.item == 0) return false;
  return text.starts_with("[ ]") || text.starts_with("[x]") || text.starts_with("[X]");
}

bool is_all_italic(const Block& block) {
  if (block.markup.empty() || block.markup.back().kind != MarkupKind::Emphasis) return false;
  const std::string_view text = block.text.text();
  const TextSpan italic = block.markup.back().span;
  // "➡️ *with the general poster*"
  const auto first = static_cast<std::uint32_t>(arrow_size(text));
  const bool is_first = italic.begin <= block.bullet_size || (first > 0 && italic.begin == first);
  return is_first && italic.end == text.size();
}

bool is_in_brackets(const Block& block) {
  const std::string_view text = words_of(block);
  return text.starts_with('(') && text.ends_with(')');
}

bool is_indented(const Block& block) {
  const std::string& text = block.text.text();
  return block.item == 0 && (text.starts_with("  ") || text.starts_with('\t'));
}

TextSpan without_picture_lines(const Block& block, const Lexicon& lexicon) {
  const std::string_view text = block.text.text();
  TextSpan kept{0, static_cast<std::uint32_t>(text.size())};
  if (block.kind != Kind::Paragraph) return kept;
  while (true) {
    const std::size_t line_end = text.rfind('\n', kept.end > 0 ? kept.end - 1 : 0);
    if (line_end == std::string_view::npos || line_end <= kept.begin) break;
    const std::string_view line = trimmed(text.substr(line_end, kept.end - line_end));
    // "[Replace the first words with your own.]" below a text in quotation marks
    const bool is_after_quote =
        stands_in_brackets(line) &&
        signs_of_post(text.substr(kept.begin, line_end - kept.begin)).is_quoted;
    // "(Goes well with a group picture.)" below the hashtags
    const std::string_view before = text.substr(kept.begin, line_end - kept.begin);
    const bool is_after_tags =
        line.starts_with('(') && line.ends_with(')') && signs_of_post(before).ends_with_tags;
    if (!is_after_quote && !is_after_tags && !points_for_editor(line) &&
        !plans_picture(line, lexicon))
      break;
    kept.end = static_cast<std::uint32_t>(line_end);
  }
  const std::size_t first_end = text.find('\n');
  const bool has_more = first_end != std::string_view::npos && first_end < kept.end;
  if (has_more && block.bullet_size == 0 && plans_picture(text.substr(0, first_end), lexicon))
    kept.begin = static_cast<std::uint32_t>(first_end) + 1;
  return kept;
}

std::uint32_t find_note_lines(std::string_view text, const Lexicon& lexicon) {
  const auto is_note_line = [&](std::string_view line) {
    const PostSigns signs = signs_of_post(line);
    if (line.empty() || signs.has_hashtag || signs.has_link) return false;
    // "Ana: get the number"
    const std::size_t colon = line.find(": ");
    const bool has_name = colon < line.find(' ') && colon + 2 < line.size() &&
                          std::isupper(static_cast<unsigned char>(line.front())) != 0;
    if (has_name) line = line.substr(colon + 2);
    const std::string first = fold_case(line.substr(0, line.find_first_of(" ,.:")));
    return std::islower(static_cast<unsigned char>(line.front())) != 0 ||
           lexicon.has(kStaffVerbs, first);
  };
  for (std::size_t end = text.find('\n'); end != std::string_view::npos;
       end = text.find('\n', end + 1)) {
    const std::size_t begin = text.rfind('\n', end - 1) + 1;
    const PostSigns above = signs_of_post(text.substr(begin, end - begin));
    const std::string_view line = text.substr(end + 1, text.find('\n', end + 1) - end - 1);
    if ((above.ends_sentence || above.ends_with_tags) && is_note_line(trimmed(line)))
      return static_cast<std::uint32_t>(end);
  }
  return static_cast<std::uint32_t>(text.size());
}

}  // namespace advolint
