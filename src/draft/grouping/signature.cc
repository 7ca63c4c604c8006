#include "draft/grouping/signature.h"

#include <algorithm>
#include <cctype>
#include <string_view>

#include "draft/calendar/words.h"
#include "draft/naming/post_words.h"
#include "draft/post/post_text_builder.h"
#include "text/ascii.h"
#include "text/words.h"

namespace advolint {

extern const WordList kContactLeads;   ///< begin a line about whom to ask: "questions"
extern const WordList kGreetings;      ///< a capital after one is a name: "Hi Zuri"
extern const WordList kMailHeaders;    ///< begin the top lines of a mail: "subject"
extern const WordList kMailNotes;      ///< begin words to readers of a mail: "attached"
extern const WordList kTogetherWords;  ///< of those who speak: "us"
extern const WordList kMailClosings;   ///< end a mail: "best regards"; without accents

namespace {

/// "From: …", "Subject: …".
bool is_mail_header(const Piece& piece, const Lexicon& lexicon) {
  const std::string& text = piece.block.text.text();
  return piece.is_field() && lexicon.has(kMailHeaders, plain_words(text.substr(0, text.find(':'))));
}

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

/// "Dear neighbors,"
bool greets(std::string_view line, const Lexicon& lexicon) {
  const auto words = cut_words(line);
  return !words.empty() && lexicon.has(kGreetings, words.front().folded);
}

/// Whether the text that the closing at `i` ends begins with a greeting of its own: it is a post in
/// the form of a letter.
bool ends_greeted_post(const Pieces& pieces, std::size_t i, const Lexicon& lexicon) {
  std::size_t first = i;
  while (first > 0 && !pieces[first - 1].is_label()) --first;
  if (first == 0 || first == i) return false;
  const std::string_view line = first_line(pieces[first]);
  constexpr std::size_t kMostWords = 4;
  if (line.ends_with(',') && signs_of_post(line).words <= kMostWords) return true;
  // "We sent this letter today." may be above the letter.
  const auto begin = pieces.begin() + static_cast<std::ptrdiff_t>(first);
  return std::any_of(begin, pieces.begin() + static_cast<std::ptrdiff_t>(i), [&](const Piece& it) {
    const std::string_view words = it.block.text.text();
    return words.ends_with(',') && words.find('\n') == std::string_view::npos &&
           greets(words, lexicon);
  });
}

bool is_closing(const Piece& piece, const Lexicon& lexicon) {
  constexpr std::size_t kMostBytes = 48;
  const std::string_view line = first_line(piece);
  if (piece.is_field() || line.size() > kMostBytes) return false;
  const std::string plain = plain_words(line);
  if (lexicon.has(kMailClosings, plain)) return true;
  // "Thanks a million,", "Gratefully,"
  constexpr std::ptrdiff_t kMostBlanks = 2;
  const bool is_short = std::ranges::count(line, ' ') < kMostBlanks && !greets(line, lexicon);
  return line.ends_with(',') && (lexicon.has_start_of(kMailClosings, plain) || is_short);
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
         lexicon.has_start_of(kMailClosings, plain_words(first_line(piece)));
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
  return std::ranges::any_of(lexicon.words(kMailNotes), [&](std::string_view phrase) {
    return plain.find(" " + std::string(phrase)) != std::string::npos;
  });
}

/// Where a last word to those who got a mail begins, above its signature at `end`: "Let me know
/// what you think". `end` where there is none.
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

}  // namespace

bool is_mail(const Pieces& pieces, const Lexicon& lexicon) {
  return std::ranges::any_of(pieces, [&](const Piece& it) { return is_mail_header(it, lexicon); });
}

std::size_t find_forwarded(const Pieces& pieces, const Lexicon& lexicon) {
  constexpr std::size_t kNearest = 8;
  std::size_t last = 0;
  std::size_t headers = 0;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (!is_mail_header(pieces[i], lexicon)) continue;
    const bool is_far = headers > 0 && i > last + kNearest;
    const bool are_two = std::any_of(
        pieces.begin() + static_cast<std::ptrdiff_t>(i) + 1,
        pieces.begin() + static_cast<std::ptrdiff_t>(std::min(pieces.size(), i + kNearest)),
        [&](const Piece& it) { return is_mail_header(it, lexicon); });
    if (is_far && are_two) {
      const bool is_below_line =
          pieces[i - 1].is_rule() || pieces[i - 1].block.text.text().starts_with("--");
      return is_below_line ? i - 1 : i;
    }
    last = i;
    ++headers;
  }
  return pieces.size();
}

namespace {

/// Where "> On Monday Ana wrote:" and an older mail below it begin; the number of pieces where
/// there is none.
std::size_t find_older_mail(const Pieces& pieces, const Lexicon& lexicon) {
  for (std::size_t i = 1; i < pieces.size(); ++i) {
    const std::string_view line = first_line(pieces[i]);
    const bool is_header = line.ends_with(':') && lexicon.has(kMailHeaders, last_word(line));
    const bool is_above_quote = i + 1 < pieces.size() && pieces[i + 1].block.quote > 0;
    if (is_header && (pieces[i].block.quote > 0 || is_above_quote)) return i;
  }
  return find_forwarded(pieces, lexicon);
}

/// "let me know!! I still have no login", and a name on the last line of the same paragraph.
bool is_last_word_signed(const Piece& piece, const Piece& above, const Lexicon& lexicon) {
  const std::string_view text = piece.block.text.text();
  const std::size_t last = text.rfind('\n');
  if (piece.is_label() || above.is_label() || !piece.begins_block || piece.block.item > 0 ||
      last == std::string_view::npos)
    return false;
  const PostSigns name = signs_of_post(text.substr(last + 1));
  const PostSigns all = signs_of_post(text);
  const bool is_named = name.words <= 2 && !name.ends_sentence && !all.has_hashtag && !all.has_link;
  return is_named && lexicon.has_start_of(kMailNotes, plain_words(text));
}

/// "Jody" below a mail "From: Jody Pruitt".
bool is_name_of_sender(const Pieces& pieces, std::size_t at, const Lexicon& lexicon) {
  const Piece& it = pieces[at];
  const std::string name = plain_words(it.block.text.text());
  if (it.is_label() || !it.begins_block || name.empty() || !is_name(it)) return false;
  for (std::size_t i = 0; i < at; ++i) {
    if (!is_mail_header(pieces[i], lexicon)) continue;
    const Piece& value = pieces[i].has_value ? pieces[i + 1] : pieces[i];
    const std::string header = " " + plain_words(value.block.text.text()) + " ";
    if (header.find(" " + name + " ") != std::string::npos) return true;
  }
  return false;
}

/// Where the end of a mail begins among the pieces of a file: "Best regards", and the few short
/// lines after it. The number of pieces where there is none.
std::size_t find_signature(const Pieces& pieces, const Lexicon& lexicon) {
  constexpr std::size_t kMostPieces = 10;
  const std::size_t older = find_older_mail(pieces, lexicon);
  const auto end = pieces.begin() + static_cast<std::ptrdiff_t>(older);
  const std::size_t first = older - std::min(older, kMostPieces);
  for (std::size_t i = std::max<std::size_t>(first, 1); i < older; ++i) {
    const bool closes =
        is_closing(pieces[i], lexicon) || (i + 1 < older && !pieces[i - 1].is_label() &&
                                           is_closing_sentence(pieces[i], pieces[i + 1], lexicon));
    if (!closes || ends_greeted_post(pieces, i, lexicon)) continue;
    const bool is_end = std::all_of(pieces.begin() + static_cast<std::ptrdiff_t>(i), end, is_short);
    const bool has_name =
        i + 1 < older || pieces[i].block.text.text().find('\n') != std::string::npos;
    if (is_end && has_name) return i;
  }
  if (older > 1 && is_last_word_signed(pieces[older - 1], pieces[older - 2], lexicon))
    return older - 1;
  if (older > 1 && is_name_of_sender(pieces, older - 1, lexicon)) return older - 1;
  const bool is_signed = older < pieces.size() && older > 1 && !pieces[older - 1].is_label() &&
                         is_name(pieces[older - 1]);
  return is_signed ? older - 1 : older;
}

/// "advocacy@library.example": an address of mail, which posts hardly have.
bool has_mail_address(std::string_view text) {
  for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
    const bool is_inside = at > 0 && is_ascii_alphanumeric(text[at - 1]);
    const std::size_t end = std::min(text.find_first_of(" \n,;)", at), text.size());
    if (is_inside && text.substr(at, end - at).find('.') != std::string_view::npos) return true;
  }
  return false;
}

/// "555-0164", "x4410": a number to call.
bool has_phone(std::string_view text) {
  constexpr std::size_t kFewestDigits = 7;
  std::size_t digits = 0;
  for (const char c : text) {
    if (c >= '0' && c <= '9') {
      if (++digits >= kFewestDigits) return true;
    } else if (c != '-' && c != '.' && c != ' ' && c != '(' && c != ')') {
      digits = 0;
    }
  }
  return false;
}

}  // namespace

bool says_whom_to_ask(const Piece& it, const Lexicon& lexicon) {
  constexpr std::size_t kMostWords = 20;
  constexpr std::ptrdiff_t kFewestDigits = 3;
  if (it.is_label() || it.is_value || it.block.quote > 0 || !it.begins_block) return false;
  const std::string_view text = it.block.text.text();
  const std::size_t sign = text.find_first_of("?:");
  if (sign == std::string_view::npos ||
      !lexicon.has(kContactLeads, plain_words(text.substr(0, sign))))
    return false;
  // "Questions? Call us": readers of a post may be called.
  const bool is_ours = std::ranges::any_of(cut_words(text), [&](const WordToken& word) {
    return lexicon.has(kTogetherWords, word.folded);
  });
  const PostSigns signs = signs_of_post(text);
  const auto digits = std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; });
  return !is_ours && signs.words <= kMostWords && !signs.has_hashtag &&
         (has_mail_address(text) || digits >= kFewestDigits);
}

namespace {

/// Where the last paragraphs of a file begin that say whom to write to or to call, apart from the
/// posts above them. The number of pieces where there are none.
std::size_t find_contacts(const Pieces& pieces, const Lexicon& lexicon) {
  constexpr std::size_t kMostWords = 30;
  std::size_t end = pieces.size();
  // Below one post, such a line may be its end.
  constexpr std::size_t kFewestLabels = 2;
  std::size_t labels = 0;
  for (const Piece& it : pieces) {
    const bool heads = it.is_label() && !it.is_field() && !it.label.is_aside;
    if (heads) labels += it.label.names_posts && it.label.is_plural ? kFewestLabels : 1;
  }
  if (labels >= kFewestLabels && says_whom_to_ask(pieces[end - 1], lexicon)) --end;
  while (end > 1) {
    const Piece& it = pieces[end - 1];
    const Piece& above = pieces[end - 2];
    const std::string_view text = it.block.text.text();
    const bool is_text = !it.is_label() && !it.is_value && it.block.quote == 0 &&
                         it.block.kind == Block::Kind::Paragraph && it.rows.empty();
    if (!is_text || !(has_mail_address(text) || has_phone(text))) break;
    const PostSigns signs = signs_of_post(text);
    // "Thank you" above it
    const bool is_apart = above.is_own_heading() || above.is_rule() || above.is_value ||
                          signs_of_post(above.block.text.text()).ends_with_tags ||
                          above.block.item > 0;
    const bool is_contact =
        signs.words <= kMostWords && !signs.has_hashtag &&
        ((has_mail_address(text) && is_apart) || (has_phone(text) && above.is_rule()));
    if (!is_contact) break;
    --end;
  }
  return end;
}

/// "--" on a line of its own, and what follows in the same paragraph.
bool begins_with_dashes(const Piece& it) {
  const std::string_view text = it.block.text.text();
  if (it.is_label() || it.block.quote > 0 || !text.starts_with("--")) return false;
  const std::string_view line = text.substr(0, text.find('\n'));
  return line == "--" || line == "-- ";
}

/// Where "--" and the few lines below it begin with which programs end a mail: who wrote it, and
/// how to reach them. The number of pieces where there are none.
std::size_t find_below_dashes(const Pieces& pieces, bool is_mail) {
  constexpr std::size_t kMostPieces = 6;
  const auto first = std::ranges::find_if(pieces, begins_with_dashes);
  const auto size = static_cast<std::size_t>(pieces.end() - first);
  // More than one such line parts texts.
  if (first == pieces.begin() || size == 0 || size > kMostPieces ||
      std::any_of(first + 1, pieces.end(), begins_with_dashes))
    return pieces.size();
  const auto is_line = [](const Piece& it) {
    return it.is_value || (it.has_value && !it.begins_block) || is_short(it);
  };
  const auto tells_contact = [](const Piece& it) {
    return has_mail_address(it.block.text.text()) || has_phone(it.block.text.text());
  };
  const bool is_end = std::all_of(first, pieces.end(), is_line) &&
                      (is_mail || std::any_of(first, pieces.end(), tells_contact));
  return is_end ? pieces.size() - size : pieces.size();
}

}  // namespace

void leave_signature_out(Pieces& pieces, bool is_mail, const Lexicon& lexicon, Ledger& ledger) {
  const std::size_t begin =
      std::min(find_signature(pieces, lexicon), find_below_dashes(pieces, is_mail));
  for (std::size_t i = begin; i < pieces.size(); ++i)
    ledger.aside(source_of(pieces[i].block.text), Phrase("a signature"));
  const bool is_signed = begin < pieces.size();
  const std::size_t notes = is_signed || is_mail ? find_mail_note(pieces, begin, lexicon) : begin;
  for (std::size_t i = notes; i < begin; ++i)
    ledger.aside(source_of(pieces[i].block.text), Phrase("a note to the people who got the mail"));
  pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(notes), pieces.end());
}

void leave_contacts_out(Pieces& pieces, const Lexicon& lexicon, Ledger& ledger) {
  const std::size_t begin = find_contacts(pieces, lexicon);
  for (std::size_t i = begin; i < pieces.size(); ++i)
    ledger.aside(source_of(pieces[i].block.text), Phrase("a signature"));
  pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(begin), pieces.end());
}

}  // namespace advolint
