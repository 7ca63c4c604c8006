#include "draft/naming/page_entries.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

#include "draft/naming/label.h"
#include "draft/naming/post_words.h"
#include "text/characters.h"
#include "text/trim.h"

namespace advolint {

extern const WordList kPageWords;  ///< are before the numbers of pages: "page 2 of 4"

namespace {

/// A line of a table of contents.
struct Entry {
  std::string_view title;
  std::uint32_t page = 0;
  bool has_leader = false;  ///< dots, a tab or "p." part the title from the page
};

bool has_leader(std::string_view gap) {
  return gap.find("..") != std::string_view::npos || gap.find(". .") != std::string_view::npos ||
         gap.find("\u2026") != std::string_view::npos || gap.find("__") != std::string_view::npos ||
         gap.find('\t') != std::string_view::npos || gap.find("   ") != std::string_view::npos;
}

/// Takes "p." or "page" off the end of `title`.
bool take_page_word(std::string_view& title, const Lexicon& lexicon) {
  const std::size_t blank = title.rfind(' ');
  if (blank == std::string_view::npos) return false;
  std::string_view word = title.substr(blank + 1);
  if (word.ends_with('.')) word.remove_suffix(1);
  if (!lexicon.has(kPageWords, fold_case(word))) return false;
  title = trimmed(title.substr(0, blank));
  if (title.ends_with(',')) title.remove_suffix(1);
  return true;
}

std::optional<Entry> read_entry(std::string_view line, const Lexicon& lexicon) {
  constexpr std::size_t kMostBytes = 160;
  constexpr std::size_t kMostDigits = 3;
  constexpr std::size_t kMostWords = 12;
  line = trimmed(line);
  // More tabs than one make the row of a table.
  if (line.size() > kMostBytes || std::ranges::count(line, '\t') > 1) return std::nullopt;
  const std::size_t digits = line.find_last_not_of("0123456789") + 1;
  if (digits == 0 || digits == line.size() || line.size() - digits > kMostDigits)
    return std::nullopt;
  constexpr std::string_view kGap = " \t._\u2026";
  const std::size_t end = line.substr(0, digits).find_last_not_of(kGap) + 1;
  if (end == 0 || end == digits) return std::nullopt;
  Entry entry{.title = line.substr(0, end),
              .has_leader = has_leader(line.substr(end, digits - end))};
  std::from_chars(line.data() + digits, line.data() + line.size(), entry.page);
  // "Letter, p. 4": the full stop is not part of the title.
  std::string_view title = entry.title;
  if (take_page_word(title, lexicon)) {
    entry.title = title;
    entry.has_leader = true;
  }
  const PostSigns signs = signs_of_post(entry.title);
  const bool is_title = signs.words > 0 && signs.words <= kMostWords && !signs.has_strong_sign();
  return is_title ? std::optional(entry) : std::nullopt;
}

/// Gathers lines one after the other, and says whether they are a table of contents.
class Contents {
 public:
  explicit Contents(const LabelWords& words) : words_(words) {}

  /// False: the line is no entry, or its page is before the last one.
  bool add(std::string_view line) {
    const auto entry = read_entry(line, words_.get().lexicon);
    if (!entry || entry->page < last_) return false;
    last_ = entry->page;
    ++lines_;
    leaders_ += entry->has_leader ? 1 : 0;
    speaks_ |= read_label(entry->title, words_).says_something();
    return true;
  }
  /// "Contents" is above the first line.
  void add_title() { has_title_ = true; }

  [[nodiscard]] bool are_contents() const {
    constexpr std::size_t kFewest = 3;
    return speaks_ && (leaders_ >= 2 || (has_title_ && lines_ >= kFewest));
  }
  [[nodiscard]] bool has_lines() const { return lines_ > 0; }

 private:
  std::reference_wrapper<const LabelWords> words_;
  std::uint32_t last_ = 0;
  std::size_t lines_ = 0, leaders_ = 0;
  bool speaks_ = false, has_title_ = false;
};

bool is_contents_title(std::string_view text, const LabelWords& words) {
  const Label label = read_label(trimmed(text), words);
  return label.is_aside && label.is_head_whole;
}

std::string_view line_at(std::string_view text, std::size_t begin) {
  return text.substr(begin, std::min(text.find('\n', begin), text.size()) - begin);
}

/// Whether each line of the block is an entry. Its first line may be the title of all.
bool add_block(const Block& block, const LabelWords& words, Contents& contents) {
  const bool may_hold =
      (block.kind == Block::Kind::Paragraph || block.kind == Block::Kind::Heading) &&
      block.quote == 0 && block.images.empty();
  if (!may_hold) return false;
  const std::string_view text = block.text.text(block.words());
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    const bool is_added = contents.add(line);
    const bool is_first = begin == 0 && !contents.has_lines() && end < text.size();
    // Most first lines are no title: what is below it tells at less cost.
    const bool may_head =
        !is_added && is_first && read_entry(line_at(text, end + 1), words.lexicon).has_value();
    if (!is_added && !(may_head && is_contents_title(line, words))) return false;
    if (!is_added) contents.add_title();
    begin = end + 1;
  }
  return contents.has_lines();
}

}  // namespace

std::vector<bool> find_page_entries(const Outline& outline, const LabelWords& words) {
  std::vector<bool> are_entries(outline.size());
  for (std::size_t begin = 0; begin < outline.size();) {
    Contents contents(words);
    if (Contents first = contents; !add_block(outline[begin], words, first)) {
      ++begin;
      continue;
    }
    if (begin > 0 && outline[begin - 1].quote == 0 &&
        is_contents_title(outline[begin - 1].text.text(outline[begin - 1].words()), words))
      contents.add_title();
    std::size_t end = begin;
    Contents tried = contents;
    while (end < outline.size() && add_block(outline[end], words, tried)) {
      contents = tried;
      ++end;
    }
    if (contents.are_contents())
      std::fill(are_entries.begin() + static_cast<std::ptrdiff_t>(begin),
                are_entries.begin() + static_cast<std::ptrdiff_t>(end), true);
    begin = std::max(end, begin + 1);
  }
  return are_entries;
}

}  // namespace advolint
