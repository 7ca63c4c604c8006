#include "draft/naming/counted_headings.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "draft/grouping/compose.h"
#include "draft/naming/label_values.h"
#include "draft/naming/sentence_platforms.h"
#include "draft/post/post_text_builder.h"

namespace advolint {
namespace {

/// "4.2. " at the beginning of a title.
struct Count {
  std::uint32_t chapter = 0;
  std::uint32_t depth = 0;  ///< how many numbers it has
  std::uint32_t size = 0;   ///< in bytes, with the blanks after it
};

constexpr std::string_view kDigits = "0123456789";
constexpr std::string_view kBlanks = " \t";

/// Each number with a point after it: "4. " and "4.2. ", and not "1.5 million people". The first
/// may be a letter: "B. ", "B.2. ".
std::optional<Count> read_count(std::string_view text) {
  constexpr std::size_t kMostDigits = 2;
  Count count;
  std::size_t at = 0;
  if (text.size() > 2 && text[0] >= 'A' && text[0] <= 'J' && text[1] == '.') {
    count = {.chapter = static_cast<std::uint32_t>(text[0] - 'A') + 1, .depth = 1};
    at = 2;
  }
  for (;;) {
    const std::size_t end = text.find_first_not_of(kDigits, at);
    if (end == std::string_view::npos || end == at) break;
    if (end - at > kMostDigits || text[end] != '.') return std::nullopt;
    if (count.depth++ == 0) {
      for (const char digit : text.substr(0, end))
        count.chapter = count.chapter * 10 + static_cast<std::uint32_t>(digit - '0');
    }
    at = end + 1;
  }
  const std::size_t words = text.find_first_not_of(kBlanks, at);
  if (count.depth == 0 || words == at || words == std::string_view::npos) return std::nullopt;
  count.size = static_cast<std::uint32_t>(words);
  return count;
}

bool is_title_line(std::string_view words) {
  if (words.find('\n') != std::string_view::npos) return false;
  if (words.ends_with('?')) words.remove_suffix(1);
  return is_short_remark(words);
}

struct CountedTitle {
  Block* block;
  Count count;
};

/// The titles whose chapters follow each other: a list below a chapter begins anew with 1.
std::vector<CountedTitle> counted_titles(Outline& outline) {
  std::vector<CountedTitle> titles;
  std::optional<std::uint32_t> chapter;
  for (Block& block : outline) {
    if (block.kind != Block::Kind::Paragraph || block.quote > 0) continue;
    const std::string_view text = block.text.text();
    const auto count = read_count(text);
    if (!count || !is_title_line(text.substr(count->size))) continue;
    const bool is_next =
        count->depth > 1 ? chapter == count->chapter : !chapter || count->chapter == *chapter + 1;
    if (!is_next) continue;
    chapter = count->chapter;
    titles.push_back({&block, *count});
  }
  return titles;
}

}  // namespace

void mark_counted_headings(Outline& outline) {
  constexpr std::size_t kFewestParts = 2;
  constexpr std::uint32_t kDeepest = 6;
  const std::vector<CountedTitle> titles = counted_titles(outline);
  std::size_t parts = 0;
  for (const CountedTitle& it : titles) parts += it.count.depth > 1 ? 1 : 0;
  if (parts < kFewestParts) return;
  for (const auto& [block, count] : titles) {
    block->kind = Block::Kind::Heading;
    // The title of the whole is above the chapters.
    block->level = std::min(count.depth + 1, kDeepest);
    block->bullet_size = count.size;
    block->is_counted = true;
    block->list = block->item = 0;
  }
}

namespace {

/// Bytes of the first line, of which `count` is the beginning; 0 where it is no item of an agenda.
std::uint32_t size_of_item(const Outline& outline, std::size_t at, const Count& count,
                           const LabelWords& words) {
  const std::string_view text = outline[at].text.text();
  const std::size_t size = std::min(text.find('\n'), text.size());
  const std::string_view title = text.substr(count.size, size - count.size);
  const bool has_body = size < text.size() || at + 1 < outline.size();
  if (count.depth > 1 || !has_body || !is_title_line(title)) return 0;
  return read_label(title, words).holds_posts() ? 0 : static_cast<std::uint32_t>(size);
}

/// "Agreed text for Facebook, goes up on Monday:"
bool leads_to_post(const Block& block, const LabelWords& words) {
  const std::string_view text = block.text.text();
  return text.ends_with(':') && !platforms_in_lead(text, words).empty();
}

/// Bytes of the title of the item that each block begins; 0: none.
std::vector<std::uint32_t> find_agenda(const Outline& outline, const LabelWords& words) {
  constexpr std::uint32_t kFewest = 3;
  // Few texts count to three; the others need no look at their words.
  const auto is_third = [](const Block& it) {
    const auto count = read_count(it.text.text());
    return count && count->depth == 1 && count->chapter == kFewest;
  };
  if (std::ranges::none_of(outline, is_third)) return {};
  std::vector<std::uint32_t> sizes(outline.size());
  std::uint32_t last = 0;
  std::optional<std::size_t> last_at;
  bool has_lead = false;
  for (std::size_t i = 0; i < outline.size(); ++i) {
    const Block& block = outline[i];
    if (block.kind != Block::Kind::Paragraph || block.quote > 0) continue;
    const bool leads = leads_to_post(block, words);
    const std::string_view line =
        std::string_view(block.text.text()).substr(0, block.text.text().find('\n'));
    // "FACEBOOK" above the first number: a list of posts.
    if (last == 0 && (leads || read_label(line, words).names_network())) return {};
    has_lead |= leads;
    const auto count = read_count(block.text.text());
    if (!count || count->chapter != last + 1) continue;
    const std::uint32_t size = size_of_item(outline, i, *count, words);
    // Lines that follow each other are a list.
    const bool is_listed =
        last_at && *last_at + 1 == i && sizes[*last_at] == outline[*last_at].text.text().size();
    if (size == 0 || is_listed) return {};
    sizes[i] = size;
    last = count->chapter;
    last_at = i;
  }
  return has_lead && last >= kFewest ? sizes : std::vector<std::uint32_t>();
}

}  // namespace

bool cut_agenda(const SourceFile& file, Outline& outline, const LabelWords& words) {
  const std::vector<std::uint32_t> sizes = find_agenda(outline, words);
  if (sizes.empty()) return false;
  Outline cut;
  for (std::size_t i = 0; i < outline.size(); ++i) {
    Block& block = outline[i];
    if (sizes[i] == 0) {
      cut.push_back(std::move(block));
      continue;
    }
    const auto size = static_cast<std::uint32_t>(block.text.text().size());
    block.list = block.item = block.bullet_size = 0;
    Block title = cut_block(file, block, {0, sizes[i]});
    title.kind = Block::Kind::Heading;
    title.level = 2;
    title.is_counted = true;
    cut.push_back(std::move(title));
    if (sizes[i] < size) cut.push_back(cut_block(file, block, {sizes[i] + 1, size}));
  }
  outline = std::move(cut);
  return true;
}

}  // namespace advolint
