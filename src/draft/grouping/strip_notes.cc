#include "draft/grouping/strip_notes.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "draft/grouping/compose.h"
#include "draft/grouping/editor_notes.h"
#include "draft/grouping/letters.h"
#include "draft/grouping/remarks.h"
#include "draft/grouping/status_lines.h"
#include "draft/grouping/team_lines.h"
#include "draft/grouping/units.h"
#include "draft/naming/post_words.h"
#include "text/trim.h"
#include "text/words.h"

namespace advolint {

extern const WordList kTeamVerbs;     ///< what colleagues ask of each other: "add", "put"
extern const WordList kPicturePlans;  ///< begin a line in brackets that plans a picture: "photo"

namespace {

using Kind = Block::Kind;

class NoteStripper {
 public:
  NoteStripper(const SourceFile& file, const SplitFacts& facts, const Lexicon& lexicon,
               std::vector<LeftOut>& left_out)
      : file_(file), facts_(facts), lexicon_(lexicon), left_out_(left_out) {}

  std::vector<Block> strip(Pieces pieces) {
    leave_letter_out(pieces);
    std::vector<Block> blocks;
    bool is_over = false;  // what follows comes after the post
    // Its paragraphs are the parts of a thread.
    const bool has_parts = pieces.size() > 2;
    for (Piece& it : pieces) {
      Block& block = it.block;
      if (block.kind == Kind::Rule) continue;
      if (blocks.empty() && leave_status_out(block, &it == &pieces.back())) continue;
      const bool is_end = !blocks.empty() && !(is_italic_lead(block) && &it != &pieces.back()) &&
                          (ends_post(block, blocks.front()) || follows_tags(block, blocks.back()));
      // "With the photo of the pegs" above the text
      const bool is_first_plan = blocks.empty() && &it != &pieces.back() &&
                                 ((is_last_picture_plan(block, lexicon_) &&
                                   !signs_of_post(block.text.text()).ends_sentence) ||
                                  asks_to_add_picture(block));
      const bool is_quoted_plan =
          block.quote > 0 && !blocks.empty() && is_last_picture_plan(block, lexicon_);
      if (is_quoted_plan || is_first_plan) {
        leave_out(std::move(block), Phrase("what the picture will show"));
      } else if (is_count_claim(block, lexicon_)) {
        leave_out(std::move(block), Phrase("a character count"));
      } else if (is_struck_out(block)) {
        leave_out(std::move(block), Phrase("a text that is struck out"));
      } else if (is_task(block)) {
        leave_out(std::move(block), Phrase("a task"));
      } else if (is_page_number(block, lexicon_)) {
        leave_out(std::move(block), Phrase("a page number"));
      } else if (is_picture_plan(block, lexicon_)) {
        is_over |= facts_.is_last && !blocks.empty() && !facts_.is_thread;
        leave_out(std::move(block), Phrase("what the picture will show"));
      } else if (facts_.is_thread && blocks.empty() && has_parts && block.item == 0 &&
                 tells_how(block)) {
        leave_out(std::move(block), Phrase("an introduction"));
      } else if (is_end) {
        is_over |= facts_.is_last;
        leave_out(std::move(block), Phrase("a note for the team"));
      } else if (is_over && !signs_of_post(block.text.text()).has_strong_sign()) {
        leave_out(std::move(block), Phrase("a note for the team"));
      } else {
        is_over |= facts_.is_in_mail && !facts_.is_thread && block.item == 0 &&
                   signs_of_post(block.text.text()).ends_with_tags;
        add_without_picture_lines(std::move(block), blocks);
      }
    }
    leave_team_lines_out(blocks);
    return blocks;
  }

 private:
  /// "APPROVED DW 11/24" above the text; whether nothing else is in the block.
  bool leave_status_out(Block& block, bool is_last) {
    if (block.kind != Kind::Paragraph || block.quote > 0 || block.item > 0) return false;
    const std::string_view text = block.text.text();
    const auto size = static_cast<std::uint32_t>(text.size());
    const auto line_end = static_cast<std::uint32_t>(std::min(text.find('\n'), text.size()));
    const bool is_all = line_end == size;
    if ((is_all && is_last) || !is_status_line(text.substr(0, line_end), lexicon_)) return false;
    leave_out(cut_block(file_, block, {0, line_end}), Phrase("a note for the team"));
    if (is_all) return true;
    block = cut_block(file_, block, {line_end + 1, size});
    return false;
  }

  /// "no photo", "Ana: love it": lines below the text that nobody would publish.
  void leave_team_lines_out(std::vector<Block>& blocks) {
    const EndOfPost end = find_end_of_post(blocks, lexicon_);
    if (end.block == blocks.size()) return;
    for (std::size_t i = end.block; i < blocks.size(); ++i) {
      const auto size = static_cast<std::uint32_t>(blocks[i].text.text().size());
      const std::uint32_t begin = i == end.block ? end.at : 0;
      leave_out(cut_block(file_, blocks[i], {begin, size}), Phrase("a note for the team"));
    }
    if (end.at > 0) blocks[end.block] = cut_block(file_, blocks[end.block], {0, end.at});
    blocks.resize(end.block + (end.at > 0 ? 1 : 0));
  }

  /// A letter below the post.
  void leave_letter_out(Pieces& pieces) {
    const std::size_t begin = find_letter(pieces, lexicon_);
    for (std::size_t i = begin; i < pieces.size(); ++i)
      leave_out(std::move(pieces[i].block), Phrase("a letter"));
    pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(begin), pieces.end());
  }

  void leave_out(Block block, Phrase because) {
    left_out_.push_back({std::move(block), std::move(because)});
  }

  /// "Post it on Thursday. The photo goes with the first part." above a thread.
  [[nodiscard]] bool tells_how(const Block& block) const {
    const std::string_view text = block.text.text();
    if (block.kind != Kind::Paragraph || block.quote > 0 || signs_of_post(text).has_strong_sign())
      return false;
    return std::ranges::any_of(cut_words(text), [&](const WordToken& word) {
      return lexicon_.has(kPicturePlans, word.folded);
    });
  }

  /// "Put the price tag picture with it." above the text.
  [[nodiscard]] bool asks_to_add_picture(const Block& block) const {
    constexpr std::size_t kMostWords = 12;
    const std::string_view text = block.text.text();
    const PostSigns signs = signs_of_post(text);
    if (block.kind != Kind::Paragraph || block.quote > 0 || signs.words > kMostWords ||
        signs.has_strong_sign())
      return false;
    const auto words = cut_words(text);
    return !words.empty() && lexicon_.has(kTeamVerbs, words.front().folded) &&
           std::ranges::any_of(words, [&](const WordToken& word) {
             return lexicon_.has(kPicturePlans, word.folded);
           });
  }

  /// What is after a paragraph that ends with hashtags is rarely part of the post.
  [[nodiscard]] bool follows_tags(const Block& block, const Block& before) const {
    constexpr std::size_t kMostWords = 40;
    if (facts_.is_plural || facts_.is_plural_above || facts_.is_thread || block.item > 0)
      return false;
    if (block.kind != Kind::Paragraph || block.quote > 0 || before.quote > 0) return false;
    // "We are at #VanDay!" ends a sentence, and not the post.
    const std::string_view above = trimmed(before.text.text());
    if (above.empty() || std::string_view(".!?:").find(above.back()) != std::string_view::npos)
      return false;
    const PostSigns signs = signs_of_post(block.text.text());
    constexpr std::string_view kPlace = "📍";  // "📍 Mill Street branch" is for readers
    if (block.text.text().starts_with(kPlace)) return false;
    return signs_of_post(above).ends_with_tags && !signs.has_strong_sign() && !signs.is_quoted &&
           signs.words > 0 && signs.words <= kMostWords;
  }

  /// A note that is told by its place below the text of one post.
  [[nodiscard]] bool ends_post(const Block& block, const Block& first) const {
    const bool is_one =
        !facts_.is_plural && (block.item == 0 || block.item == first.item) && block.quote == 0;
    if (!is_one || block.kind != Kind::Paragraph) return false;
    const PostSigns signs = signs_of_post(block.text.text());
    constexpr std::size_t kMostWords = 30;
    if (is_all_italic(block) && is_in_brackets(block)) return true;
    if (points_for_editor(block.text.text())) return true;
    const bool is_marked = block.item == 0 && block.text.text().starts_with(">>");
    if (is_marked) return true;
    const bool is_set_apart = is_indented(block) && !is_indented(first) &&
                              signs.words <= kMostWords && !signs.has_hashtag;
    return is_set_apart || is_last_picture_plan(block, lexicon_);
  }

  /// Without remarks at its end and a bold word on its picture.
  Block without_remarks(Block block) {
    if (block.kind != Kind::Paragraph || block.quote > 0) return block;
    const std::string_view text = block.text.text();
    const auto size = static_cast<std::uint32_t>(text.size());
    std::uint32_t end = find_last_remark(text, lexicon_);
    if (facts_.is_in_plan) end = std::min(end, find_note_lines(text, lexicon_));
    const std::uint32_t plan = size_of_bold_plan(block, lexicon_);
    if (end == size && plan == 0) return block;
    if (end < size) leave_out(cut_block(file_, block, {end, size}), Phrase("a note for the team"));
    if (plan == 0) return cut_block(file_, block, {0, end});
    leave_out(cut_block(file_, block, {0, plan}), Phrase("what the picture will show"));
    const auto begin =
        static_cast<std::uint32_t>(std::min<std::size_t>(text.find_first_not_of(" \n", plan), end));
    return cut_block(file_, block, {begin, end});
  }
  void add_without_picture_lines(Block block, std::vector<Block>& blocks) {
    block = without_remarks(std::move(block));
    const TextSpan kept =
        block.quote > 0 ? TextSpan{0, block.words().end} : without_picture_lines(block, lexicon_);
    const auto size = static_cast<std::uint32_t>(block.text.text().size());
    if (kept.begin == 0 && (kept.end == size || block.quote > 0)) {
      blocks.push_back(std::move(block));
      return;
    }
    if (kept.begin > 0)
      leave_out(cut_block(file_, block, {0, kept.begin}), Phrase("what the picture will show"));
    if (kept.end < size)
      leave_out(cut_block(file_, block, {kept.end + 1, size}),
                Phrase("what the picture will show"));
    Block rest = cut_block(file_, block, kept);
    if (is_picture_plan(rest, lexicon_)) {
      leave_out(std::move(rest), Phrase("what the picture will show"));
    } else {
      blocks.push_back(std::move(rest));
    }
  }

  const SourceFile& file_;
  const SplitFacts& facts_;
  const Lexicon& lexicon_;
  std::vector<LeftOut>& left_out_;
};

}  // namespace

std::vector<Block> strip_notes(const SourceFile& file, Pieces pieces, const SplitFacts& facts,
                               const Lexicon& lexicon, std::vector<LeftOut>& left_out) {
  return NoteStripper(file, facts, lexicon, left_out).strip(std::move(pieces));
}

}  // namespace advolint
