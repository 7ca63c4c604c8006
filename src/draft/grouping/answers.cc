#include "draft/grouping/answers.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "draft/grouping/alike_texts.h"
#include "draft/grouping/compose.h"
#include "draft/naming/post_words.h"
#include "text/ascii.h"
#include "text/trim.h"

namespace advolint {
namespace {

/// The size of the sign that a line of an answer begins with, and of the blanks after it.
std::size_t size_of_sign(std::string_view line) {
  for (const std::string_view sign : {"-> ", "--> ", "=> ", "\u2192 "}) {
    if (line.starts_with(sign)) return sign.size();
  }
  constexpr std::size_t kLetterSize = 3;  // "A: ", "R: "
  const bool is_letter =
      line.size() > kLetterSize && is_ascii_upper(line[0]) && line.substr(1, 2) == ": ";
  return is_letter ? kLetterSize : 0;
}

/// Where a question ends, and its answer begins on the line below it.
struct Answer {
  std::uint32_t question_end = 0, begin = 0;
};

std::optional<Answer> find_answer(const Piece& it) {
  constexpr std::size_t kMostWords = 25;
  if (!is_plain_text(it) || it.block.kind != Block::Kind::Paragraph) return std::nullopt;
  const std::string_view text = it.block.text.text();
  const std::size_t end = text.find('\n');
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view question = trimmed(text.substr(0, end));
  const bool asks = question.ends_with('?') || is_in_quotation_marks(question);
  const std::size_t sign = size_of_sign(text.substr(end + 1));
  if (!asks || sign == 0 || signs_of_post(question).words > kMostWords) return std::nullopt;
  const std::size_t begin = end + 1 + sign;
  if (!signs_of_post(text.substr(begin)).reads_like_post()) return std::nullopt;
  return Answer{static_cast<std::uint32_t>(end), static_cast<std::uint32_t>(begin)};
}

/// "REPLIES TO COMMENTS", "Quick answers for the comments": a title by its kind or by its capitals.
bool heads_replies(const Piece& it, const LabelWords& words) {
  if (!heads_text(it) || it.has_value) return false;
  if (it.label.kind) return it.label.kind->value == "reply";
  if (!it.is_own_heading()) return false;
  const Label label = read_label(it.block.text.text(it.block.words()), words);
  return label.kind && label.kind->value == "reply";
}

Label label_of_question(std::uint32_t size) {
  Label label;
  label.kind = LabelValue{"reply", {0, size}};
  label.names_posts = label.is_whole = label.is_for_all = true;
  return label;
}

/// "| If people ask | Reply |": rows of two cells, the second of which reads like a post.
bool holds_answers(const Piece& it) {
  constexpr std::size_t kFewestRows = 2;  // with the names of the columns
  if (it.rows.size() < kFewestRows) return false;
  if (std::ranges::any_of(it.rows, [](const TableRow& row) { return row.cells.size() != 2; }))
    return false;
  return std::all_of(it.rows.begin() + 1, it.rows.end(), [](const TableRow& row) {
    return !row.cells[0].text.text().empty() &&
           signs_of_post(row.cells[1].text.text()).reads_like_post();
  });
}

void add_rows(Piece& table, Pieces& labelled) {
  for (TableRow& row : table.rows) {
    const bool is_head = &row == &table.rows.front();
    for (TableCell& cell : row.cells) {
      if (cell.text.text().empty()) continue;
      Piece it{.block = {.text = std::move(cell.text)}, .begins_block = true};
      const bool is_question = &cell == &row.cells.front();
      if (is_head) it.label = {.is_aside = true, .is_whole = true};
      if (!is_head && is_question)
        it.label = label_of_question(static_cast<std::uint32_t>(it.block.text.text().size()));
      if (is_head || is_question) it.level = is_head ? kLineLevel : kBoldLevel;
      labelled.push_back(std::move(it));
    }
  }
}

}  // namespace

void label_answers(const SourceFile& file, Pieces& pieces, const LabelWords& words) {
  if (std::ranges::none_of(
          pieces, [](const Piece& it) { return find_answer(it).has_value() || holds_answers(it); }))
    return;
  Pieces labelled;
  bool is_below_replies = false;
  for (Piece& it : pieces) {
    if (heads_text(it)) is_below_replies = heads_replies(it, words);
    if (is_below_replies && holds_answers(it)) {
      add_rows(it, labelled);
      continue;
    }
    const auto answer = is_below_replies ? find_answer(it) : std::nullopt;
    if (!answer) {
      labelled.push_back(std::move(it));
      continue;
    }
    const auto size = static_cast<std::uint32_t>(it.block.text.text().size());
    labelled.push_back({.block = cut_block(file, it.block, {0, answer->question_end}),
                        .label = label_of_question(answer->question_end),
                        .level = kBoldLevel,
                        .begins_block = true});
    labelled.push_back({.block = cut_block(file, it.block, {answer->begin, size})});
    labelled.back().block.bullet_size = 0;
  }
  pieces = std::move(labelled);
}

}  // namespace advolint
