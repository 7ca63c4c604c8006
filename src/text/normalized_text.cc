#include "text/normalized_text.h"

#include <algorithm>
#include <cassert>
#include <optional>

#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/unistr.h>

#include "text/characters.h"
#include "text/span.h"
#include "text/utf8.h"

namespace advolint {
namespace {

const icu::Normalizer2& nfc() {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFCInstance(status);
  assert(U_SUCCESS(status));
  return *normalizer;
}

std::uint8_t combining_class(char32_t c) {
  return c < 0x300 ? 0 : nfc().getCombiningClass(static_cast<UChar32>(c));
}

/// Whether `c` is sorted among the marks around it: it has a combining class, or what it decomposes
/// to has.
bool piles_up(char32_t c) {
  return combining_class(c) != 0 || c == 0x0F73 || c == 0x0F75 || c == 0x0F81;
}

icu::StringPiece piece(std::string_view text) {
  return {text.data(), static_cast<std::int32_t>(text.size())};
}

/// ICU inserts marks one by one where they belong, which takes quadratic time for piles of them.
/// Ours are sorted first. UAX #15 takes 30 marks in a row for the most that any language needs.
constexpr std::size_t kHighPile = 30;

/// Finds the first high pile from `at` on, together with what it is on.
std::optional<Span<struct InPile>> find_pile(std::string_view text, std::size_t at) {
  std::size_t base = at;
  std::size_t height = 0;
  while (at < text.size()) {
    const utf8::Decoded decoded = utf8::decode(text, at);
    if (piles_up(decoded.code_point)) {
      ++height;
    } else {
      if (height > kHighPile) break;
      height = 0;
      if (nfc().hasBoundaryBefore(static_cast<UChar32>(decoded.code_point)) != 0) base = at;
    }
    at += decoded.length_bytes;
  }
  if (height <= kHighPile) return std::nullopt;
  return Span<struct InPile>{static_cast<std::uint32_t>(base), static_cast<std::uint32_t>(at)};
}

struct Mark {
  std::uint8_t combining_class = 0;
  char32_t code_point = 0;
};

/// `pile` decomposed, its marks in canonical order.
std::string sort_pile(std::string_view pile) {
  std::string out;
  std::vector<Mark> marks;
  const auto flush = [&] {
    std::ranges::stable_sort(marks, {}, &Mark::combining_class);
    for (const Mark& mark : marks) utf8::append(out, mark.code_point);
    marks.clear();
  };
  const auto add = [&](char32_t c) {
    const std::uint8_t its_class = combining_class(c);
    if (its_class == 0) flush();
    marks.push_back({its_class, c});
  };
  for (std::size_t at = 0; at < pile.size();) {
    const utf8::Decoded decoded = utf8::decode(pile, at);
    at += decoded.length_bytes;
    icu::UnicodeString parts;
    if (nfc().getDecomposition(static_cast<UChar32>(decoded.code_point), parts) == 0) {
      add(decoded.code_point);
      continue;
    }
    for (std::int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
      add(static_cast<char32_t>(parts.char32At(i)));
    }
  }
  flush();
  return out;
}

/// Adds what has no high piles.
void append_plain(NormalizedText& out, std::string_view text, std::size_t source_begin) {
  if (text.empty()) return;
  const auto begin = static_cast<std::uint32_t>(out.text.size());
  icu::StringByteSink<std::string> sink(&out.text);
  icu::Edits edits;
  UErrorCode status = U_ZERO_ERROR;
  nfc().normalizeUTF8(0, piece(text), sink, &edits, status);
  for (icu::Edits::Iterator it = edits.getFineIterator(); it.next(status) != 0;) {
    out.pieces.push_back(
        {.source_begin = static_cast<std::uint32_t>(source_begin) +
                         static_cast<std::uint32_t>(it.sourceIndex()),
         .normalized_begin = begin + static_cast<std::uint32_t>(it.destinationIndex()),
         .is_changed = it.hasChange() != 0});
  }
  assert(U_SUCCESS(status));
}

void append_pile(NormalizedText& out, std::string_view pile, std::size_t source_begin) {
  out.pieces.push_back({.source_begin = static_cast<std::uint32_t>(source_begin),
                        .normalized_begin = static_cast<std::uint32_t>(out.text.size()),
                        .is_changed = true});
  icu::StringByteSink<std::string> sink(&out.text);
  UErrorCode status = U_ZERO_ERROR;
  nfc().normalizeUTF8(0, piece(sort_pile(pile)), sink, nullptr, status);
  assert(U_SUCCESS(status));
}

}  // namespace

NormalizedText normalize_to_nfc(std::string_view text) {
  if (is_ascii(text)) return {.text = std::string(text), .pieces = {}};
  NormalizedText out;
  out.text.reserve(text.size());
  std::size_t at = 0;
  while (const auto pile = find_pile(text, at)) {
    append_plain(out, text.substr(at, pile->begin - at), at);
    append_pile(out, text.substr(pile->begin, pile->size()), pile->begin);
    at = pile->end;
  }
  append_plain(out, text.substr(at), at);
  return out;
}

}  // namespace advolint
