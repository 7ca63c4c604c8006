#include "draft/grouping/answers.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "draft/calendar/words.h"
#include "draft/grouping/alike_texts.h"
#include "draft/grouping/compose.h"
#include "draft/naming/post_words.h"
#include "text/ascii.h"
#include "text/trim.h"
#include "text/words.h"

namespace advolint {

extern const WordList kAnswerColumns;  ///< above answers in a table: "we write"
extern const WordList kUnanswered;     ///< begin what a team is told instead of an answer: "ignore"

namespace {

/// The size of the sign that a line of an answer begins with, and of the blanks after it; of the
/// blanks of a line further in.
std::size_t size_of_sign(std::string_view line) {
  constexpr std::size_t kFewestBlanks = 2;
  const std::size_t blanks = std::min(line.find_first_not_of(' '), line.size());
  line.remove_prefix(blanks);
  for (const std::string_view sign : {"-> ", "--> ", "=> ", "\u2192 "}) {
    if (line.starts_with(sign)) return blanks + sign.size();
  }
  constexpr std::size_t kLetterSize = 3;  // "A: ", "R: "
  const bool is_letter =
      line.size() > kLetterSize && is_ascii_upper(line[0]) && line.substr(1, 2) == ": ";
  if (is_letter) return blanks + kLetterSize;
  return blanks >= kFewestBlanks ? blanks : 0;
}

/// "Is it open?" of "Q: Is it open?".
std::string_view without_letter(std::string_view question) {
  constexpr std::size_t kSize = 2;
  const bool has_letter =
      question.size() > kSize && is_ascii_upper(question[0]) && question[1] == ':';
  return has_letter ? trimmed(question.substr(kSize)) : question;
}

/// "Is it open?", "“Is it open?”", "(anything about the roof)".
bool is_question(std::string_view text) {
  return text.ends_with('?') || is_in_quotation_marks(text) ||
         (text.starts_with('(') && text.ends_with(')'));
}

/// "don't answer, text Ann": what a colleague is told.
bool is_for_team(std::string_view answer, const Lexicon& lexicon) {
  constexpr std::size_t kLongestPhrase = 3;
  const auto words = cut_words(answer);
  for (std::size_t count = std::min(kLongestPhrase, words.size()); count > 0; --count) {
    if (lexicon.has(kUnanswered, plain_words(answer.substr(0, words[count - 1].span.end))))
      return true;
  }
  return false;
}

/// Where a question ends, and its answer begins on the line below it.
struct Answer {
  std::uint32_t question_end = 0, begin = 0;
  bool is_for_team = false;
};

std::optional<Answer> find_answer(const Piece& it, const Lexicon& lexicon) {
  constexpr std::size_t kMostWords = 25;
  if (!is_plain_text(it) || it.block.kind != Block::Kind::Paragraph) return std::nullopt;
  const std::string_view text = it.block.text.text();
  const std::size_t end = text.find('\n');
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view question = without_letter(trimmed(text.substr(0, end)));
  const std::size_t sign = size_of_sign(text.substr(end + 1));
  if (!is_question(question) || sign == 0 || signs_of_post(question).words > kMostWords)
    return std::nullopt;
  const std::size_t begin = end + 1 + sign;
  Answer answer{static_cast<std::uint32_t>(end), static_cast<std::uint32_t>(begin)};
  answer.is_for_team = is_for_team(text.substr(begin), lexicon);
  if (!answer.is_for_team && !signs_of_post(text.substr(begin)).reads_like_post())
    return std::nullopt;
  return answer;
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

/// "| They write | We write |"
bool names_answers(const Piece& it, const Lexicon& lexicon) {
  return holds_answers(it) &&
         lexicon.has(kAnswerColumns, plain_words(it.rows.front().cells[1].text.text()));
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
  if (std::ranges::none_of(pieces, [&](const Piece& it) {
        return find_answer(it, words.lexicon).has_value() || holds_answers(it);
      }))
    return;
  Pieces labelled;
  bool is_below_replies = false;
  for (Piece& it : pieces) {
    if (heads_text(it)) is_below_replies = heads_replies(it, words);
    if (is_below_replies ? holds_answers(it) : names_answers(it, words.lexicon)) {
      add_rows(it, labelled);
      continue;
    }
    const auto answer = is_below_replies ? find_answer(it, words.lexicon) : std::nullopt;
    if (!answer) {
      labelled.push_back(std::move(it));
      continue;
    }
    const auto size = static_cast<std::uint32_t>(it.block.text.text().size());
    const Label advice{.is_aside = true, .is_whole = true};
    labelled.push_back(
        {.block = cut_block(file, it.block, {0, answer->question_end}),
         .label = answer->is_for_team ? advice : label_of_question(answer->question_end),
         .level = kBoldLevel,
         .begins_block = true});
    labelled.push_back({.block = cut_block(file, it.block, {answer->begin, size})});
    labelled.back().block.bullet_size = 0;
  }
  pieces = std::move(labelled);
}

}  // namespace advolint
