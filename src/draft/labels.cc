#include "draft/labels.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <span>

#include "draft/platform_names.h"
#include "text/characters.h"
#include "text/words.h"

namespace advolint {
namespace {

struct LabelWord {
  TextSpan span;
  std::string lowered;
  bool starts_segment = false;  ///< behind a dash, a colon or a bar
};

bool is_word_byte(char c) {
  return static_cast<unsigned char>(c) >= 0x80 ||
         std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// Dashes, bullets, arrows, emoji and their kin: three or four bytes that begin with E2 or F0.
/// Letters beyond Latin make words.
std::size_t sign_size(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text.front());
  if (lead == 0xE2) return std::min<std::size_t>(3, text.size());
  if (lead == 0xF0) return std::min<std::size_t>(4, text.size());
  if (text.substr(0, 2) == "\u00B7") return 2;
  if (text.substr(0, 3) == "\uFE0F") return 3;
  return 0;
}

bool separates(std::string_view text, std::size_t at) {
  const std::string_view sign = text.substr(at, 3);
  if (sign == "\u2014" || sign == "\u2013" || text.substr(at, 2) == "\u00B7") return true;
  if (text[at] == ':' || text[at] == '|') return true;
  return text[at] == '-' && at > 0 && text[at - 1] == ' ' && text.substr(at + 1, 1) == " ";
}

/// The words of a label outside of brackets; nothing if there are more than a label has, or a URL.
std::optional<std::vector<LabelWord>> cut_label(std::string_view text) {
  constexpr std::size_t kMostWords = 12;
  constexpr std::size_t kMostBytes = 200;
  if (text.size() > kMostBytes || text.find("://") != std::string_view::npos) return std::nullopt;
  std::vector<LabelWord> words;
  bool starts_segment = true;
  std::size_t depth = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == '(' || text[at] == '[') ++depth;
    if ((text[at] == ')' || text[at] == ']') && depth > 0) --depth;
    starts_segment |= separates(text, at);
    const std::size_t sign = sign_size(text.substr(at));
    if (sign > 0 || !is_word_byte(text[at])) {
      at += std::max<std::size_t>(sign, 1);
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && is_word_byte(text[end]) && sign_size(text.substr(end)) == 0) ++end;
    if (depth == 0) {
      words.push_back({{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)},
                       fold_case(text.substr(at, end - at)),
                       starts_segment});
      starts_segment = false;
    }
    at = end;
  }
  if (words.size() > kMostWords) return std::nullopt;
  return words;
}

bool is_number(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

class LabelReader {
 public:
  LabelReader(std::string_view text, const LabelWords& words)
      : text_(text), platforms_(words.platforms), lexicon_(words.lexicon) {}

  Label read() {
    const auto words = cut_label(text_);
    if (!words || words->empty()) return {};
    Label label;
    const bool is_aside = std::ranges::any_of(*words, [&](const LabelWord& it) {
      return lexicon_.has(WordList::AsideLabels, it.lowered);
    });
    for (std::size_t begin = 0; begin < words->size();) {
      std::size_t end = begin + 1;
      while (end < words->size() && !(*words)[end].starts_segment) ++end;
      read_segment(std::span(*words).subspan(begin, end - begin), label);
      begin = end;
    }
    if (is_aside) return {.kind = LabelKind::Aside};
    label.names_thread = names_thread();
    if (!label.platforms.empty()) {
      label.kind = LabelKind::Platform;
    } else if (is_numbered_post(*words)) {
      label.kind = LabelKind::Post;
    }
    return label;
  }

 private:
  /// Takes the segment's platforms if all its words are platforms or words of posts.
  void read_segment(std::span<const LabelWord> words, Label& label) {
    std::vector<LabelPlatform> found;
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
      const LabelWord& word = words[i];
      const bool is_behind_platform =
          i > 0 && !found.empty() && found.back().span == words[i - 1].span;
      if (const auto platform =
              read_platform(word, is_behind_platform, i > 0 ? &words[i - 1] : nullptr)) {
        found.push_back(*platform);
      } else if (is_number(word.lowered)) {
        if (number == 0 && word.lowered.size() < 6)
          std::from_chars(word.lowered.data(), word.lowered.data() + word.lowered.size(), number);
      } else if (!lexicon_.has(WordList::LabelWords, word.lowered)) {
        // "Twitter thread about our budget": the subject follows.
        if (!begins_with_platform_post(words)) return;
        break;
      }
    }
    if (label.number == 0) label.number = number;
    for (LabelPlatform& platform : found) add(label, std::move(platform));
  }

  /// "Twitter thread", "LinkedIn post": a platform's name and the word for what is posted there.
  [[nodiscard]] bool begins_with_platform_post(std::span<const LabelWord> words) const {
    if (words.size() < 2 || words[0].span.size() == 1) return false;
    return platforms_.find(words[0].lowered) != nullptr &&
           find_by_post(platforms_, lexicon_, words[0].lowered) == nullptr && is_numbered(words[1]);
  }

  [[nodiscard]] bool is_numbered(const LabelWord& word) const {
    return lexicon_.has(WordList::NumberedLabels, word.lowered);
  }

  /// "Thread (5 tweets)", "Instagram (thread of 3)".
  [[nodiscard]] bool names_thread() const {
    return std::ranges::any_of(cut_words(text_), [&](const WordToken& word) {
      return lexicon_.has_start_of(WordList::ThreadLabels, word.folded);
    });
  }

  [[nodiscard]] std::optional<LabelPlatform> read_platform(const LabelWord& word,
                                                           bool is_behind_platform,
                                                           const LabelWord* before) const {
    // "Twitter Threads", "3 Threads": several threads; "Option X": a letter.
    const bool is_counted = before != nullptr && is_number(before->lowered);
    if (word.lowered == "threads" && (is_behind_platform || is_counted)) return std::nullopt;
    const bool is_letter = before != nullptr && is_numbered(*before);
    if (word.span.size() == 1 && (text_[word.span.begin] != 'X' || is_letter)) return std::nullopt;
    // Before the aliases: a platform's data may list the name of its posts among them.
    if (const Platform* post = find_by_post(platforms_, lexicon_, word.lowered)) {
      return LabelPlatform{post->id, word.span, true};
    }
    if (const Platform* named = platforms_.find(word.lowered)) {
      return LabelPlatform{named->id, word.span, false};
    }
    return std::nullopt;
  }

  /// "LinkedIn tweet" is for LinkedIn: the name of a post counts only where nothing names a
  /// platform.
  static void add(Label& label, LabelPlatform platform) {
    auto& platforms = label.platforms;
    const bool has_name =
        std::ranges::any_of(platforms, [](const LabelPlatform& it) { return !it.is_by_post; });
    if (platform.is_by_post && has_name) return;
    if (!platform.is_by_post && !has_name) platforms.clear();
    const bool is_new =
        std::ranges::find(platforms, platform.id, &LabelPlatform::id) == platforms.end();
    if (is_new) platforms.push_back(std::move(platform));
  }

  /// "Post 3", "Option B", "Version 2 - shorter": a word and a number or letter begin the label. Or
  /// only a number: "2/5".
  [[nodiscard]] bool is_numbered_post(const std::vector<LabelWord>& words) const {
    const auto counts = [](const LabelWord& it) { return is_number(it.lowered); };
    if (words.size() <= 2 && std::ranges::all_of(words, counts)) return true;
    if (words.size() < 2 || !is_numbered(words[0])) return false;
    return is_number(words[1].lowered) || words[1].span.size() == 1;
  }

  std::string_view text_;
  const PlatformTable& platforms_;
  const Lexicon& lexicon_;
};

/// Whether the value of "LinkedIn: …" is something to publish rather than an address.
bool reads_like_post(std::string_view value) {
  constexpr std::size_t kFewestWords = 3;
  std::size_t words = 0;
  for (std::size_t at = value.find_first_not_of(" \t"); at != std::string_view::npos;) {
    const std::size_t end = std::min(value.find_first_of(" \t", at), value.size());
    const std::string_view word = value.substr(at, end - at);
    const bool is_address = word[0] == '@' || word.find("://") != std::string_view::npos;
    if (!is_address && is_word_byte(word[0]) && ++words == kFewestWords) return true;
    at = value.find_first_not_of(" \t", end);
  }
  return false;
}

/// "Image: reading-room.jpg", "Character count: 243".
bool speaks_to_editor(std::string_view head, const Lexicon& lexicon) {
  const auto words = cut_label(head);
  return words && !words->empty() && words->size() <= 3 &&
         lexicon.has(WordList::EditorLabels, words->front().lowered);
}

}  // namespace

Label read_label(std::string_view text, const LabelWords& words) {
  return LabelReader(text, words).read();
}

std::optional<LineLabel> read_line_label(std::string_view line, const LabelWords& words) {
  constexpr std::size_t kMostBytes = 60;
  const std::size_t colon = line.substr(0, kMostBytes).find(':');
  if (colon == std::string_view::npos || colon == 0) return std::nullopt;
  const std::string_view head = line.substr(0, colon);
  const std::size_t value = std::min(line.find_first_not_of(" \t", colon + 1), line.size());
  LineLabel found{
      {}, {0, static_cast<std::uint32_t>(colon + 1)}, static_cast<std::uint32_t>(value)};
  if (speaks_to_editor(head, words.lexicon)) {
    found.label.kind = LabelKind::Aside;
    return found;
  }
  found.label = read_label(head, words);
  if (found.label.kind == LabelKind::Platform && value == line.size()) return found;
  const bool is_post = value > colon + 1 && reads_like_post(line.substr(value));
  if (found.label.kind == LabelKind::Platform && is_post) return found;
  return std::nullopt;
}

}  // namespace advolint
