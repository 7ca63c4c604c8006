#include "draft/grouping/label_alike_texts.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "draft/grouping/alike_texts.h"
#include "draft/grouping/first_lines.h"
#include "draft/grouping/lead_labels.h"
#include "draft/grouping/leads.h"
#include "draft/grouping/section_signs.h"
#include "draft/naming/label_days.h"
#include "draft/naming/post_words.h"
#include "draft/naming/sentence_platforms.h"
#include "draft/post/post_text_builder.h"
#include "text/byte_set.h"
#include "text/trim.h"

namespace advolint {
namespace {

using Kind = Block::Kind;

/// "Use this on Facebook:", "Wednesday, LinkedIn (foundation page)": words above a text that say
/// where or when its post goes.
bool is_lead(const Piece& it, const LabelWords& words) {
  constexpr std::size_t kMostWords = 30;
  if (!is_plain_text(it)) return false;
  const std::string_view text = trimmed(words_of(it));
  const PostSigns signs = signs_of_post(text);
  if (signs.words > kMostWords || signs.has_hashtag || signs.has_link) return false;
  if (text.ends_with(':')) return true;
  return !signs.ends_sentence && (!platforms_in_lead(text, words).empty() ||
                                  day_in_sentence(text, words.lexicon).has_value());
}

/// "Use on: Facebook, Nextdoor. Picture: the tutor.": where the posts above it go.
bool says_networks(const Piece& it, const LabelWords& words) {
  constexpr std::size_t kMostWords = 16;
  constexpr std::size_t kLongestLead = 30;
  if (!is_plain_text(it)) return false;
  const std::string_view text = words_of(it);
  const PostSigns signs = signs_of_post(text);
  return signs.words <= kMostWords && !signs.has_strong_sign() &&
         text.substr(0, kLongestLead).find(": ") != std::string_view::npos &&
         !platforms_in_lead(text, words).empty();
}

/// "These do best on Facebook and Nextdoor." below a title, above its posts.
bool tells_networks(const Piece& it, const LabelWords& words) {
  constexpr std::size_t kMostWords = 20;
  if (!is_plain_text(it)) return false;
  const std::string_view text = words_of(it);
  const PostSigns signs = signs_of_post(text);
  return signs.words <= kMostWords && !signs.has_strong_sign() &&
         !platforms_in_lead(text, words).empty();
}

/// "Facebook, Nextdoor. Picture: the tutor."
bool names_networks(const Piece& value, const LabelWords& words) {
  const std::string_view text = words_of(value);
  const Label label = read_label(text.substr(0, text.find_first_of(".\n")), words);
  return label.is_whole && label.names_network();
}

Label label_of_lead(const Piece& it, const LabelWords& words) {
  const std::string_view text = words_of(it);
  Label label = read_label(text, words);
  if (!label.names_network()) {
    label.platforms = platforms_in_lead(text, words);
    label.networks = networks_in_lead(text);
  }
  if (!label.day) label.day = day_in_sentence(text, words.lexicon);
  label.field = nullptr;
  label.is_weak = label.is_aside = false;
  shift(label, it.block.bullet_size);
  label.names_posts = label.is_whole = label.is_held = true;
  if (asks_to_reply(text, words))
    label.kind = LabelValue{"reply", {0, static_cast<std::uint32_t>(text.size())}};
  return label;
}

/// "🇺🇸 English" at the top of a quote: who the text below it is for.
std::optional<Label> label_in(const Piece& it, const LabelWords& words) {
  constexpr std::size_t kMostWords = 6;
  const std::string_view text = words_of(it);
  if (text.find('\n') != std::string_view::npos || signs_of_post(text).words > kMostWords)
    return std::nullopt;
  Label label = read_label(text, words);
  const bool says = label.is_whole && (label.language || label.names_network() || label.day);
  if (!says) return std::nullopt;
  shift(label, it.block.bullet_size);
  label.names_posts = label.is_held = true;
  return label;
}

/// Whether a text may be left out beside posts: no post of its own.
bool may_leave(const Piece& it) {
  if (it.is_label() || it.is_value || it.is_rule() || !it.rows.empty()) return false;
  const PostSigns signs = signs_of_post(words_of(it));
  return !signs.ends_with_tags && !(signs.has_hashtag && signs.reads_like_post());
}

class Labeler {
 public:
  Labeler(Pieces& pieces, const LabelWords& words, Ledger& ledger)
      : pieces_(pieces), words_(words), ledger_(ledger) {}

  void label(const std::vector<AlikeText>& posts) {
    std::size_t at = 0;
    for (const AlikeText& it : posts) {
      move(at, it.begin, at > 0, true);
      add(it);
      at = it.end;
    }
    move(at, pieces_.size(), at > 0, false);
    pieces_ = std::move(labelled_);
  }

 private:
  /// The pieces between two posts. Texts below the first of them, up to a label, and those above
  /// the second, down from one, are for those who read the document.
  void move(std::size_t begin, std::size_t end, bool is_below, bool is_above) {
    const auto at = [&](std::size_t i) { return pieces_.begin() + static_cast<std::ptrdiff_t>(i); };
    const auto first_label =
        static_cast<std::size_t>(std::find_if(at(begin), at(end), heads_text) - pieces_.begin());
    std::size_t last_label = end;
    while (last_label > begin && !heads_text(pieces_[last_label - 1])) --last_label;
    const bool has_label = first_label < end;
    const bool names_network = has_label && pieces_[last_label - 1].label.names_network();
    for (std::size_t i = begin; i < end; ++i) {
      Piece& it = pieces_[i];
      const bool leads = is_above && i + 1 == end && (is_lead(it, words_) || is_line_title(it));
      const bool is_beside = is_below && i < first_label;
      const bool is_intro = is_above && ((has_label && i >= last_label) || begin == 0);
      const bool is_field =
          it.is_field() && it.has_value && i + 1 < end && names_networks(pieces_[i + 1], words_);
      // "Same days as Facebook, more or less." below "## For Instagram" tells of another network.
      const bool tells_where =
          is_above && has_label && i >= last_label && !names_network && tells_networks(it, words_);
      if (tells_where && !leads) {
        it.label = label_of_lead(it, words_);
        it.label.names_posts = false;
        it.level = kLineLevel;
        group_ = labelled_.size() + 1;
        labelled_.push_back(std::move(it));
      } else if (is_beside && is_field) {
        ledger_.label(source_of(it.block.text));
        say_above(std::move(pieces_[++i]));
      } else if (is_beside && !leads && says_networks(it, words_)) {
        say_above(std::move(it));
      } else if (!leads && (is_beside || is_intro) &&
                 (may_leave(it) ||
                  (is_intro && is_plain_text(it) && asks_for_tags(words_of(it), words_.lexicon)))) {
        ledger_.aside(source_of(it.block.text), is_beside ? Phrase("beside the text of the post")
                                                          : Phrase("an introduction"));
      } else {
        if (heads_text(it)) group_ = labelled_.size() + 1;
        labelled_.push_back(std::move(it));
      }
    }
  }

  /// "Use on: Facebook, Nextdoor." below the posts of a title holds for all of them.
  void say_above(Piece it) {
    it.label = label_of_lead(it, words_);
    it.label.names_posts = false;
    it.level = kLineLevel;
    it.is_value = false;
    labelled_.insert(labelled_.begin() + static_cast<std::ptrdiff_t>(group_), std::move(it));
  }

  void add(const AlikeText& post) {
    std::size_t begin = post.begin;
    std::optional<Label> inner;
    if (post.end - post.begin > 1) inner = label_in(pieces_[begin], words_);
    if (inner) {
      Piece& it = pieces_[begin++];
      it.block.quote = 0;
      it.label = std::move(*inner);
      it.level = kItemLevel;
      labelled_.push_back(std::move(it));
    } else {
      head();
    }
    for (std::size_t i = begin; i < post.end; ++i) labelled_.push_back(std::move(pieces_[i]));
  }

  /// Sees that the last piece is a label of the post that follows.
  void head() {
    leave_value_out();
    if (!labelled_.empty()) {
      Piece& last = labelled_.back();
      if (heads_text(last) && last.label.holds_posts() && !last.label.is_weak) {
        last.label.is_held = true;
        return;
      }
      // "Friday, 19 November, Mastodon" is a label by its day alone.
      const bool is_open = heads_text(last) && last.level >= kBoldLevel && !last.label.is_aside &&
                           !platforms_in_lead(words_of(last), words_).empty();
      if (is_open || is_lead(last, words_) || is_line_title(last)) {
        last.label = label_of_lead(last, words_);
        last.level = kLineLevel;
        last.begins_block = true;
        return;
      }
    }
    Piece made{.block = {.kind = Kind::Rule}, .level = kItemLevel, .begins_block = true};
    made.label.names_posts = made.label.is_whole = made.label.is_held = true;
    labelled_.push_back(std::move(made));
  }

  /// "**14:00, Mastodon** (@us@here.example), in English": what is after the label is no post.
  void leave_value_out() {
    if (labelled_.size() < 2 || !labelled_.back().is_value) return;
    const Piece& label = labelled_[labelled_.size() - 2];
    if (!heads_text(label) || !label.label.holds_posts()) return;
    const PostSigns signs = signs_of_post(words_of(labelled_.back()));
    if (signs.ends_sentence || signs.has_hashtag || signs.has_link) return;
    ledger_.aside(source_of(labelled_.back().block.text), Phrase("beside the text of the post"));
    labelled_.pop_back();
    labelled_.back().has_value = false;
  }

  Pieces& pieces_;
  Pieces labelled_;
  std::size_t group_ = 0;  ///< where what is below the last title begins
  const LabelWords& words_;
  Ledger& ledger_;
};

}  // namespace

bool tells_posts(const Pieces& pieces, const FileFacts& facts, const LabelWords& words) {
  const auto tells = [&](const Piece& it) {
    const Label& label = it.label;
    const bool leads = it.block.text.text().ends_with(':');
    if (is_plain_text(it) && leads && facts.is_plain_text)
      return !platforms_in_lead(words_of(it), words).empty();
    return it.is_label() && !it.is_field() &&
           ((label.names_network() && (!label.is_weak || leads)) || label.names_thread ||
            (label.names_posts && label.number > 0));
  };
  return std::ranges::any_of(pieces, tells) && has_sections(pieces, facts);
}

bool may_be_alike(const Pieces& pieces) {
  constexpr std::ptrdiff_t kFewest = 2;
  constexpr ByteSet kSigns("#@[/");
  return pieces.size() > kFewest && std::ranges::count_if(pieces, [&](const Piece& it) {
                                      const std::string& text = it.block.text.text();
                                      return !it.is_label() && !it.is_value &&
                                             kSigns.find_in(text, 0) < text.size();
                                    }) >= kFewest;
}

void label_alike_texts(const SourceFile& file, Pieces& pieces, const LabelWords& words,
                       const FileFacts& facts, Ledger& ledger) {
  Pieces cut = without_first_lines(file, pieces);
  const bool says = says_posts(pieces, facts) && !has_sections(pieces, facts);
  const std::vector<AlikeText> posts = find_alike_posts(cut, says, words.lexicon);
  if (posts.empty()) return;
  pieces = std::move(cut);
  Labeler(pieces, words, ledger).label(posts);
}

void label_held_texts(Pieces& pieces, const LabelWords& words, Ledger& ledger) {
  const auto is_held = [](const Piece& it) {
    return it.block.quote > 0 || it.block.kind == Kind::Fence;
  };
  if (std::ranges::none_of(pieces, is_held)) return;
  const std::vector<AlikeText> posts = find_held_posts(pieces, words.lexicon);
  if (!posts.empty()) Labeler(pieces, words, ledger).label(posts);
}

}  // namespace advolint
