#include "draft/grouping/signature.h"

#include <algorithm>
#include <cctype>
#include <string_view>

#include "draft/calendar/words.h"
#include "draft/naming/post_words.h"

namespace advolint {
namespace {

std::string_view first_line(const Piece& piece) {
  const std::string_view text = piece.block.text.text();
  return text.substr(0, text.find('\n'));
}

std::string last_word(std::string_view line) {
  const std::string plain = plain_words(line);
  return plain.substr(plain.rfind(' ') + 1);
}

/// "Denise", "Omar Reyes": two words at most.
bool is_name(const Piece& piece) {
  const PostSigns signs = signs_of_post(piece.block.text.text());
  return signs.words <= 2 && !signs.ends_sentence && !signs.has_strong_sign();
}

bool is_closing(const Piece& piece, const Lexicon& lexicon) {
  constexpr std::size_t kMostBytes = 48;
  const std::string_view line = first_line(piece);
  if (piece.is_field() || line.size() > kMostBytes) return false;
  const std::string plain = plain_words(line);
  if (lexicon.has(WordList::MailClosings, plain)) return true;
  // "Thanks a million,", "Gratefully,"
  constexpr std::ptrdiff_t kMostBlanks = 2;
  return line.ends_with(',') && (lexicon.has_start_of(WordList::MailClosings, plain) ||
                                 std::ranges::count(line, ' ') < kMostBlanks);
}

/// "Consuelo Arriaga, translator": a short line that begins with a capital and ends no sentence.
bool begins_with_name(const Piece& piece) {
  constexpr std::size_t kMostWords = 8;
  const std::string_view line = first_line(piece);
  const PostSigns signs = signs_of_post(line);
  const auto first = static_cast<unsigned char>(line.empty() ? '\0' : line.front());
  return signs.words > 0 && signs.words <= kMostWords && !signs.ends_sentence &&
         !signs.has_hashtag && !signs.has_link && (std::isupper(first) != 0 || first >= 0x80);
}

/// "Thanks everyone, what a ride.", and the name of a person below it.
bool is_closing_sentence(const Piece& piece, const Piece& next, const Lexicon& lexicon) {
  constexpr std::size_t kMostWords = 9;
  if (piece.is_label() || piece.is_value || next.is_label() || !begins_with_name(next))
    return false;
  return signs_of_post(piece.block.text.text()).words <= kMostWords &&
         lexicon.has_start_of(WordList::MailClosings, plain_words(first_line(piece)));
}

/// A name, an office, a number.
bool is_short(const Piece& piece) {
  constexpr std::size_t kMostWords = 32;
  if (piece.is_label()) return false;
  const PostSigns signs = signs_of_post(piece.block.text.text());
  return signs.words <= kMostWords && !signs.has_hashtag;
}

/// "Let me know what you think", "(I will update the number.)": a paragraph for those who got the
/// mail.
bool is_mail_note(const Piece& piece, const Lexicon& lexicon) {
  if (piece.is_label() || piece.is_value || !piece.begins_block) return false;
  const std::string& text = piece.block.text.text();
  const PostSigns signs = signs_of_post(text);
  if (signs.has_hashtag || signs.has_gap) return false;
  if (text.starts_with('(') && text.ends_with(')')) return true;
  const std::string plain = " " + plain_words(text);
  return std::ranges::any_of(lexicon.words(WordList::MailNotes), [&](std::string_view phrase) {
    return plain.find(" " + std::string(phrase)) != std::string::npos;
  });
}

}  // namespace

std::size_t find_mail_note(const Pieces& pieces, std::size_t end, const Lexicon& lexicon) {
  while (end >= 2 && is_mail_note(pieces[end - 1], lexicon) && !pieces[end - 2].is_label()) --end;
  if (!is_mail(pieces, lexicon)) return end;
  // After the first such word below the last post, all is for those who got the mail.
  std::size_t last = end;
  while (last > 0 && !pieces[last - 1].is_label()) --last;
  for (std::size_t i = last + 1; i < end; ++i) {
    if (last > 0 && is_mail_note(pieces[i], lexicon)) return i;
  }
  return end;
}

bool is_mail(const Pieces& pieces, const Lexicon& lexicon) {
  return std::ranges::any_of(pieces, [&](const Piece& it) {
    const std::string& text = it.block.text.text();
    return it.is_field() &&
           lexicon.has(WordList::MailHeaders, plain_words(text.substr(0, text.find(':'))));
  });
}

namespace {

/// Where "> On Monday Ana wrote:" and an older mail below it begin; the number of pieces where
/// there is none.
std::size_t find_older_mail(const Pieces& pieces, const Lexicon& lexicon) {
  for (std::size_t i = 1; i < pieces.size(); ++i) {
    const std::string_view line = first_line(pieces[i]);
    const bool is_older = pieces[i].block.quote > 0 && line.ends_with(':') &&
                          lexicon.has(WordList::MailHeaders, last_word(line));
    if (is_older) return i;
  }
  return pieces.size();
}

}  // namespace

std::size_t find_signature(const Pieces& pieces, const Lexicon& lexicon) {
  constexpr std::size_t kMostPieces = 10;
  const std::size_t older = find_older_mail(pieces, lexicon);
  const auto end = pieces.begin() + static_cast<std::ptrdiff_t>(older);
  const std::size_t first = older - std::min(older, kMostPieces);
  for (std::size_t i = std::max<std::size_t>(first, 1); i < older; ++i) {
    const bool closes = is_closing(pieces[i], lexicon) ||
                        (i + 1 < older && is_closing_sentence(pieces[i], pieces[i + 1], lexicon));
    if (!closes) continue;
    const bool is_end = std::all_of(pieces.begin() + static_cast<std::ptrdiff_t>(i), end, is_short);
    const bool has_name =
        i + 1 < older || pieces[i].block.text.text().find('\n') != std::string::npos;
    if (is_end && has_name) return i;
  }
  const bool is_signed = older < pieces.size() && older > 1 && !pieces[older - 1].is_label() &&
                         is_name(pieces[older - 1]);
  return is_signed ? older - 1 : older;
}

}  // namespace advolint
