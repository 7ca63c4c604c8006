#include "draft/grouping/signature.h"

#include <algorithm>
#include <string_view>

#include "draft/calendar_words.h"
#include "draft/naming/post_words.h"

namespace advolint {
namespace {

std::string_view first_line(const Piece& piece) {
  const std::string_view text = piece.block.text.text();
  return text.substr(0, text.find('\n'));
}

bool is_closing(const Piece& piece, const Lexicon& lexicon) {
  constexpr std::size_t kMostBytes = 40;
  const std::string_view line = first_line(piece);
  if (piece.is_field() || line.size() > kMostBytes) return false;
  const std::string plain = plain_words(line);
  if (lexicon.has(WordList::MailClosings, plain)) return true;
  // "Thanks a million,", "Gratefully,"
  constexpr std::ptrdiff_t kMostBlanks = 2;
  return line.ends_with(',') && (lexicon.has_start_of(WordList::MailClosings, plain) ||
                                 std::ranges::count(line, ' ') < kMostBlanks);
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
  return end;
}

bool is_mail(const Pieces& pieces, const Lexicon& lexicon) {
  return std::ranges::any_of(pieces, [&](const Piece& it) {
    const std::string& text = it.block.text.text();
    return it.is_field() &&
           lexicon.has(WordList::MailHeaders, plain_words(text.substr(0, text.find(':'))));
  });
}

std::size_t find_signature(const Pieces& pieces, const Lexicon& lexicon) {
  constexpr std::size_t kMostPieces = 10;
  // "> On Monday Ana wrote:" and all below it is an older mail.
  for (std::size_t i = 1; i < pieces.size(); ++i) {
    const std::string_view line = first_line(pieces[i]);
    const bool is_older = pieces[i].block.quote > 0 && line.ends_with(':') &&
                          lexicon.has(WordList::MailHeaders, last_word(line));
    if (!is_older) continue;
    const bool is_signed = i > 1 && !pieces[i - 1].is_label() && is_name(pieces[i - 1]);
    return is_signed ? i - 1 : i;
  }
  const std::size_t first = pieces.size() - std::min(pieces.size(), kMostPieces);
  for (std::size_t i = std::max<std::size_t>(first, 1); i < pieces.size(); ++i) {
    if (!is_closing(pieces[i], lexicon)) continue;
    const auto rest = pieces.begin() + static_cast<std::ptrdiff_t>(i);
    const bool is_end = std::all_of(rest, pieces.end(), is_short);
    const bool has_name =
        i + 1 < pieces.size() || pieces[i].block.text.text().find('\n') != std::string::npos;
    if (is_end && has_name) return i;
  }
  return pieces.size();
}

}  // namespace advolint
