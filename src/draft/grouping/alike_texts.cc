#include "draft/grouping/alike_texts.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <utility>

#include "draft/grouping/editor_notes.h"
#include "draft/grouping/held_texts.h"
#include "text/trim.h"
#include "text/words.h"

namespace advolint {

extern const WordList kLabelNouns;  ///< what a label calls posts: "caption", "messages"

namespace {

using Kind = Block::Kind;

/// How a document sets a text apart.
enum class Place { Quote, Fence, Quotation, Indented, Item, Titled, Plain };

/// Pieces that are one text.
struct Text {
  Place place = Place::Plain;
  std::size_t begin = 0, end = 0;
  std::size_t part = 0;  ///< of the document: rules and titles of advice part it
  bool is_advice = false;
  PostSigns signs;  ///< of all its pieces
};

/// A hashtag, a mention, a gap: rare in words to those who read a document.
bool is_marked(const PostSigns& signs) {
  return signs.has_hashtag || signs.has_mention || signs.has_gap;
}

void add(const PostSigns& signs, PostSigns& all) {
  all.words += signs.words;
  all.has_hashtag |= signs.has_hashtag;
  all.has_link |= signs.has_link;
  all.has_mention |= signs.has_mention;
  all.has_gap |= signs.has_gap;
  all.ends_sentence |= signs.ends_sentence;
}

Place place_of(const Piece& it, bool is_below_title, bool may_be_quotation) {
  if (it.block.quote > 0) return Place::Quote;
  if (it.block.kind == Kind::Fence && !is_program(it.block.language)) return Place::Fence;
  if (it.block.kind != Kind::Paragraph) return Place::Plain;
  if (may_be_quotation && is_in_quotation_marks(words_of(it))) return Place::Quotation;
  if (it.block.item > 0) return Place::Item;
  if (is_indented(it.block)) return Place::Indented;
  return is_below_title ? Place::Titled : Place::Plain;
}

/// Whether the piece goes on with the text before it.
bool goes_on(const Piece& it, Place place, const Piece& before, const Text& text) {
  if (place != text.place && !(place == Place::Plain && text.place == Place::Titled)) return false;
  switch (text.place) {
    case Place::Quote:
      return it.block.quote == before.block.quote;
    case Place::Item:
      return it.block.item == before.block.item && it.block.bullet_size == 0;
    case Place::Titled:
      return true;
    default:
      return false;
  }
}

/// Whether a plain text with these signs is a line that titles what follows.
bool titles_texts(const Piece& it, const PostSigns& signs) {
  constexpr std::size_t kMostWords = 10;
  if (it.block.kind != Kind::Paragraph || it.block.quote > 0 || it.block.item > 0 ||
      !it.begins_block)
    return false;
  const std::string_view text = trimmed(words_of(it));
  return text.find('\n') == std::string_view::npos && !opens_quotation(text) && signs.words > 0 &&
         signs.words <= kMostWords && !signs.ends_sentence && !signs.has_strong_sign();
}

/// `may_be_quotation`: a text in quotation marks is held by them, rather than a text like others.
std::vector<Text> find_texts(const Pieces& pieces, bool may_be_quotation) {
  std::vector<Text> texts;
  std::size_t part = 0;
  bool is_advice = false, is_below_title = false;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const Piece& it = pieces[i];
    if (it.is_rule() || (heads_text(it) && it.label.is_aside)) ++part;
    if (it.is_rule()) is_advice = false;
    if (heads_text(it)) is_advice = it.label.is_aside;
    if (!is_plain_text(it)) {
      is_below_title = heads_text(it);
      continue;
    }
    const bool is_followed = i + 1 < pieces.size() && is_plain_text(pieces[i + 1]);
    const PostSigns signs = signs_of_post(words_of(it));
    if (is_followed && titles_texts(it, signs)) {
      is_below_title = true;
      is_advice = false;
      continue;
    }
    const Place place = place_of(it, is_below_title, may_be_quotation);
    const bool is_next = !texts.empty() && texts.back().end == i;
    if (is_next && goes_on(it, place, pieces[i - 1], texts.back())) {
      texts.back().end = i + 1;
      add(signs, texts.back().signs);
    } else {
      texts.push_back({place, i, i + 1, part, is_advice, signs});
    }
    is_below_title = false;
  }
  return texts;
}

/// "1/", "2/4": the parts of a thread are one post.
bool counts_part(const Piece& it) {
  const std::string_view text = trimmed(words_of(it));
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  return digits > 0 && digits < text.size() && text[digits] == '/';
}

/// The list in which an item is, and how far it is indented.
std::pair<std::uint32_t, std::size_t> list_of(const Piece& it) {
  const std::string_view text = it.block.text.text();
  return {it.block.list, std::min(text.find_first_not_of(" \t"), text.size())};
}

/// Leaves lists alone most of whose items are like posts.
void keep_lists_of_posts(const Pieces& pieces, std::vector<Text>& texts) {
  struct Count {
    std::size_t items = 0, like = 0;
  };
  std::map<std::pair<std::uint32_t, std::size_t>, Count> lists;
  for (const Text& it : texts) {
    if (it.place != Place::Item) continue;
    Count& count = lists[list_of(pieces[it.begin])];
    ++count.items;
    count.like += is_like_post(it.signs) ? 1 : 0;
  }
  for (Text& it : texts) {
    if (it.place != Place::Item) continue;
    const Count& count = lists[list_of(pieces[it.begin])];
    if (3 * count.like < 2 * count.items) it.place = Place::Plain;
  }
}

/// Whether the texts in this place are the posts of the document.
bool hold_posts(const std::vector<Text>& texts, Place place) {
  constexpr std::size_t kFewestHeld = 2;
  constexpr std::size_t kFewest = 3;
  std::size_t count = 0, like = 0, marked = 0, shown = 0, marked_elsewhere = 0;
  for (const Text& it : texts) {
    if (it.place != place || it.is_advice) {
      marked_elsewhere += it.signs.has_hashtag && is_like_post(it.signs) ? 1 : 0;
      continue;
    }
    ++count;
    like += is_like_post(it.signs) ? 1 : 0;
    marked += is_marked(it.signs) ? 1 : 0;
    shown += it.signs.has_strong_sign() ? 1 : 0;
  }
  const bool is_held = place != Place::Item && place != Place::Titled;
  if (like < (is_held ? kFewestHeld : kFewest)) return false;
  if (is_held && 3 * like < 2 * count) return false;
  // Links are in words to the readers of a document, too.
  const std::size_t signs = is_held ? shown : marked;
  return signs >= 2 && 2 * marked_elsewhere <= signs;
}

/// Whether they are where the document says that it holds posts: what is elsewhere, above the first
/// of them aside, is little.
bool hold_said_posts(const std::vector<Text>& texts, Place place) {
  constexpr std::size_t kFewest = 2;
  std::size_t count = 0, like = 0, like_elsewhere = 0;
  for (const Text& it : texts) {
    if (it.is_advice) continue;
    const bool is_here = it.place == place;
    count += is_here ? 1 : 0;
    like += is_here && is_like_post(it.signs) ? 1 : 0;
    like_elsewhere += !is_here && count > 0 && is_like_post(it.signs) ? 1 : 0;
  }
  return like >= kFewest && 3 * like >= 2 * count && like >= 2 * like_elsewhere;
}

bool speaks_of_posts(const Piece& it, const Lexicon& lexicon) {
  return std::ranges::any_of(cut_words(words_of(it)), [&](const WordToken& word) {
    return lexicon.has(kLabelNouns, word.folded);
  });
}

/// The texts in this place that are posts. Below titles, those are of the parts of the document
/// that have posts with hashtags, or of all of it where it says that it holds posts.
std::vector<Text> posts_of(const Pieces& pieces, const std::vector<Text>& texts, Place place,
                           bool says_posts, const Lexicon& lexicon) {
  std::vector<std::size_t> parts;
  for (const Text& it : texts) {
    if (it.place == place && (says_posts || is_marked(it.signs))) parts.push_back(it.part);
  }
  std::vector<Text> posts;
  for (const Text& it : texts) {
    if (it.place != place || it.is_advice) continue;
    if (place == Place::Titled) {
      const bool is_in_part = std::ranges::binary_search(parts, it.part);
      const bool is_instruction =
          !it.signs.has_strong_sign() && speaks_of_posts(pieces[it.begin], lexicon);
      if (!is_in_part || is_instruction || !is_like_post(it.signs)) continue;
    }
    if (it.signs.words > 2 || it.signs.has_strong_sign()) posts.push_back(it);
  }
  return posts;
}

}  // namespace

std::string_view words_of(const Piece& it) { return it.block.text.text(it.block.words()); }

bool is_plain_text(const Piece& it) {
  return !it.is_label() && !it.is_value && !it.is_rule() && it.rows.empty() &&
         !it.is_contents_entry && !trimmed(words_of(it)).empty();
}

bool is_line_title(const Piece& it) {
  return is_plain_text(it) && titles_texts(it, signs_of_post(words_of(it)));
}

bool is_held(const Piece& it) { return it.block.quote > 0 || it.block.kind == Block::Kind::Fence; }

bool heads_text(const Piece& it) { return it.is_label() && !it.is_field(); }

bool is_like_post(const PostSigns& signs) {
  constexpr std::size_t kFewestWords = 6;
  return signs.words >= kFewestWords && (signs.ends_sentence || signs.has_strong_sign());
}

namespace {

std::vector<AlikeText> find_in(const Pieces& pieces, std::span<const Place> places, bool says_posts,
                               const Lexicon& lexicon) {
  // "Sample posts": what is above it is about them.
  const auto title = std::ranges::find_if(pieces, [](const Piece& it) {
    return heads_text(it) && it.label.names_posts && it.label.is_plural && it.label.is_whole;
  });
  const auto begin = title == pieces.end() ? 0 : static_cast<std::size_t>(title - pieces.begin());
  const auto texts_in = [&](bool may_be_quotation) {
    std::vector<Text> texts = find_texts(pieces, may_be_quotation);
    std::erase_if(texts, [&](const Text& it) { return it.begin < begin; });
    keep_lists_of_posts(pieces, texts);
    return texts;
  };
  const std::vector<Text> texts_of_most = texts_in(false);
  const bool has_quotations = std::ranges::any_of(
      pieces, [](const Piece& it) { return is_in_quotation_marks(words_of(it)); });
  for (const Place place : places) {
    const bool is_quotation = place == Place::Quotation;
    if (is_quotation && !has_quotations) continue;
    const std::vector<Text> quotations = is_quotation ? texts_in(true) : std::vector<Text>();
    const std::vector<Text>& texts = is_quotation ? quotations : texts_of_most;
    const bool hold = says_posts ? hold_said_posts(texts, place) : hold_posts(texts, place);
    if (!hold) continue;
    const std::vector<Text> posts = posts_of(pieces, texts, place, says_posts, lexicon);
    const auto parts =
        std::ranges::count_if(posts, [&](const Text& it) { return counts_part(pieces[it.begin]); });
    if (posts.size() < 2 || parts > 1) continue;
    std::vector<AlikeText> found;
    for (const Text& it : posts) found.push_back({it.begin, it.end});
    return found;
  }
  return {};
}

}  // namespace

std::vector<AlikeText> find_alike_posts(const Pieces& pieces, bool says_posts,
                                        const Lexicon& lexicon) {
  constexpr std::array kPlaces = {Place::Quote,    Place::Fence, Place::Quotation,
                                  Place::Indented, Place::Item,  Place::Titled};
  std::vector<AlikeText> found = find_in(pieces, kPlaces, false, lexicon);
  return found.empty() && says_posts ? find_in(pieces, kPlaces, true, lexicon) : found;
}

std::vector<AlikeText> find_held_posts(const Pieces& pieces, const Lexicon& lexicon) {
  constexpr std::array kPlaces = {Place::Quote, Place::Fence};
  constexpr std::size_t kFewest = 3;
  std::vector<AlikeText> found = find_in(pieces, kPlaces, false, lexicon);
  const auto is_bare = [&](const AlikeText& it) {
    return it.begin == 0 || !pieces[it.begin - 1].is_label();
  };
  if (found.size() < kFewest || std::ranges::none_of(found, is_bare)) return {};
  return found;
}

}  // namespace advolint
