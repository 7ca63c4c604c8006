#include "draft/grouping/counted_threads.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "draft/grouping/alike_texts.h"
#include "draft/grouping/editor_notes.h"
#include "draft/grouping/threads.h"
#include "draft/naming/label_days.h"
#include "draft/naming/sentence_platforms.h"
#include "draft/post/post_text_builder.h"
#include "text/words.h"

namespace advolint {

extern const WordList kThreadLabels;  ///< how a word begins that makes a thread: "thread", "hilo"

namespace {

/// A rule, or a label that is no line of a document's head.
bool parts(const Piece& it) {
  return it.is_rule() || (heads_text(it) && (it.level <= kBoldLevel || it.label.holds_posts()));
}

std::string_view first_line(std::string_view text) { return text.substr(0, text.find('\n')); }

bool names_thread(std::string_view line, const Lexicon& lexicon) {
  return std::ranges::any_of(cut_words(line), [&](const WordToken& word) {
    return lexicon.has_start_of(kThreadLabels, word.folded);
  });
}

/// Whether a text above the first count is the thread's first post.
bool is_opener(const Piece& it, const Piece& first) {
  if (!is_plain_text(it) || opens_thread(words_of(first))) return false;
  const std::string_view text = words_of(it);
  const PostSigns signs = signs_of_post(text);
  return opens_thread(text) || (signs.reads_like_post() && signs.ends_sentence);
}

class ThreadLabeler {
 public:
  ThreadLabeler(Pieces& pieces, const LabelWords& words, Ledger& ledger)
      : pieces_(pieces), words_(words), ledger_(ledger) {}

  /// `parts` are the places of the pieces that begin the parts of a thread.
  void add(const std::vector<std::size_t>& parts) {
    std::size_t above = parts.front();
    while (above > at_ && !advolint::parts(pieces_[above - 1])) --above;
    // The head of the file may be above a rule.
    if (above == parts.front() && above > 0 && pieces_[above - 1].is_rule() && is_head(above - 1))
      above = at_;
    move_to(above);
    const Piece& first = pieces_[parts.front()];
    const bool has_opener =
        std::any_of(pieces_.begin() + static_cast<std::ptrdiff_t>(above),
                    pieces_.begin() + static_cast<std::ptrdiff_t>(parts.front()),
                    [&](const Piece& it) { return is_opener(it, first); });
    if (has_opener) return move_to(parts.back() + 1);
    add_head(parts.front());
    const bool is_single = are_single(parts);
    move_to(parts.back() + 1);
    if (is_single) leave_rest_out();
  }

  void finish() {
    move_to(pieces_.size());
    pieces_ = std::move(labelled_);
  }

 private:
  void move_to(std::size_t end) {
    while (at_ < end) labelled_.push_back(std::move(pieces_[at_++]));
  }

  /// Whether all that is above `end` is the head of the file, and says that it is about a thread.
  [[nodiscard]] bool is_head(std::size_t end) const {
    constexpr std::size_t kMostWords = 30;
    if (at_ > 0) return false;
    const auto last = pieces_.begin() + static_cast<std::ptrdiff_t>(end);
    if (std::any_of(pieces_.begin(), last, advolint::parts)) return false;
    return std::any_of(pieces_.begin(), last, [&](const Piece& it) {
      const std::string_view text = words_of(it);
      return is_plain_text(it) && signs_of_post(text).words <= kMostWords &&
             names_thread(first_line(text), words_.lexicon);
    });
  }

  /// What is above the first part: a label, fields, and words for those who post.
  void add_head(std::size_t end) {
    bool has_label =
        !labelled_.empty() && heads_text(labelled_.back()) && labelled_.back().label.holds_posts();
    const std::size_t begin = labelled_.size();
    while (at_ < end) {
      Piece& it = pieces_[at_++];
      const std::string_view line = first_line(words_of(it));
      const bool may_head = is_plain_text(it) && !has_label;
      if (may_head &&
          (names_thread(line, words_.lexicon) || !platforms_in_lead(line, words_).empty())) {
        has_label = true;
        it.label = label_of(it);
        it.level = kLineLevel;
        labelled_.push_back(std::move(it));
      } else if (is_plain_text(it)) {
        ledger_.aside(source_of(it.block.text), Phrase("an introduction"));
      } else {
        has_label |= heads_text(it) && it.label.holds_posts();
        labelled_.push_back(std::move(it));
      }
    }
    if (has_label) return;
    Piece made{.block = {.kind = Block::Kind::Rule}, .level = kItemLevel, .begins_block = true};
    made.label = thread_label();
    labelled_.insert(labelled_.begin() + static_cast<std::ptrdiff_t>(begin), std::move(made));
  }

  static Label thread_label() {
    Label label;
    label.names_posts = label.names_thread = label.is_whole = label.is_held = true;
    return label;
  }

  [[nodiscard]] Label label_of(const Piece& it) const {
    const std::string_view text = words_of(it);
    Label label = thread_label();
    label.platforms = platforms_in_lead(text, words_);
    label.day = day_in_sentence(text, words_.lexicon);
    shift(label, it.block.bullet_size);
    return label;
  }

  /// Whether each part is one paragraph, plans for pictures aside.
  [[nodiscard]] bool are_single(const std::vector<std::size_t>& parts) const {
    std::size_t between = 0;
    for (std::size_t i = parts.front(); i < parts.back(); ++i) {
      const bool is_part = std::ranges::binary_search(parts, i);
      between += !is_part && is_plain_text(pieces_[i]) && !is_in_brackets(pieces_[i].block) ? 1 : 0;
    }
    return between == 0;
  }

  void leave_rest_out() {
    for (; at_ < pieces_.size() && !parts(pieces_[at_]) && !heads_text(pieces_[at_]); ++at_) {
      Piece& it = pieces_[at_];
      if (is_plain_text(it) && !is_in_brackets(it.block)) {
        ledger_.aside(source_of(it.block.text), Phrase("beside the text of the post"));
      } else {
        labelled_.push_back(std::move(it));
      }
    }
  }

  Pieces& pieces_;
  Pieces labelled_;
  std::size_t at_ = 0;  ///< the next piece to be moved
  const LabelWords& words_;
  Ledger& ledger_;
};

}  // namespace

bool opens_thread(std::string_view text) {
  return text.find("\U0001F9F5") != std::string_view::npos ||
         text.find("\U0001F447") != std::string_view::npos;
}

bool may_count_parts(const Pieces& pieces) {
  constexpr std::ptrdiff_t kFewest = 2;
  return std::ranges::count_if(pieces, [](const Piece& it) {
           const std::string_view text = words_of(it).substr(0, 12);
           return !it.is_label() && text.find_first_of("0123456789") != std::string_view::npos;
         }) >= kFewest;
}

void label_counted_threads(Pieces& pieces, const LabelWords& words, Ledger& ledger) {
  std::vector<std::string_view> paragraphs;
  for (const Piece& it : pieces)
    paragraphs.push_back(is_plain_text(it) ? words_of(it) : std::string_view());
  const std::vector<std::vector<std::size_t>> threads = find_counted(paragraphs);
  if (threads.empty()) return;
  ThreadLabeler labeler(pieces, words, ledger);
  for (const std::vector<std::size_t>& it : threads) labeler.add(it);
  labeler.finish();
}

}  // namespace advolint
