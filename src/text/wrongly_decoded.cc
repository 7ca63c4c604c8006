#include "text/wrongly_decoded.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <utility>

#include <unicode/uchar.h>

#include "text/characters.h"
#include "text/code_points.h"
#include "text/single_byte.h"
#include "text/utf8.h"

namespace advolint {
namespace {

/// How sure it is that nobody meant the letters as they are.
enum class Doubt {
  None,
  Alone,  ///< could be meant; hardly where as many others of the text cannot
  Single  ///< as a word of another script has several of them in a row
};

/// Characters of the text that stand for one character of UTF-8.
struct Sequence {
  std::size_t first = 0;  ///< index of a code point
  std::size_t count = 0;
  Encoding read_as = Encoding::Windows1252;
  char32_t meant = 0;
  Doubt doubt = Doubt::None;
};

/// What may well follow a letter.
bool closes(char32_t it) {
  return std::u32string_view(U"’”‘“»›…–—•™®©\u00A0").find(it) != std::u32string_view::npos;
}

bool is_known(char32_t it) {
  const auto type = u_charType(static_cast<UChar32>(it));
  return type != U_UNASSIGNED && type != U_PRIVATE_USE_CHAR && type != U_CONTROL_CHAR;
}

/// Reads the sequences of one text.
class SequenceReader {
 public:
  explicit SequenceReader(const std::vector<CodePoint>& points) : points_(points) {}

  std::vector<Sequence> read() {
    for (std::size_t at = 0; at < points_.size();) {
      std::optional<Sequence> found;
      if (value(at) >= 0x80) found = sequence_at(at, Encoding::Windows1252);
      if (value(at) >= 0x80 && !found) found = sequence_at(at, Encoding::MacRoman);
      at += found ? found->count : 1;
      if (found) sequences_.push_back(*found);
    }
    settle_doubts();
    return std::move(sequences_);
  }

 private:
  /// 0 beyond the ends.
  [[nodiscard]] char32_t value(std::size_t at) const {
    return at < points_.size() ? points_[at].value : 0;
  }

  [[nodiscard]] std::optional<Sequence> sequence_at(std::size_t at, Encoding encoding) const {
    const auto lead = encode_byte(encoding, value(at));
    if (!lead || *lead < 0xC2 || *lead > 0xF4) return std::nullopt;
    const std::size_t count = *lead < 0xE0 ? 2 : *lead < 0xF0 ? 3 : 4;
    std::string bytes(1, static_cast<char>(*lead));
    for (std::size_t i = 1; i < count; ++i) {
      const auto byte = encode_byte(encoding, value(at + i));
      if (!byte || *byte < 0x80 || *byte > 0xBF) return std::nullopt;
      bytes.push_back(static_cast<char>(*byte));
    }
    const utf8::Decoded decoded = utf8::decode(bytes, 0);
    if (!decoded.valid || decoded.length_bytes != count) return std::nullopt;
    Sequence found{at, count, encoding, decoded.code_point, Doubt::None};
    // "Â’": what Windows-1252 keeps here was taken for a control character on the way.
    if (found.meant < 0xA0) found.meant = value(at + 1);
    if (!is_known(found.meant)) return std::nullopt;
    const auto doubt =
        encoding == Encoding::MacRoman ? mac_doubt(found, *lead) : windows_doubt(found, *lead);
    if (!doubt) return std::nullopt;
    found.doubt = *doubt;
    return found;
  }

  /// Nothing where it cannot be what it seems.
  [[nodiscard]] std::optional<Doubt> windows_doubt(const Sequence& it, unsigned char lead) const {
    const bool only_closes =
        std::all_of(points_.begin() + static_cast<std::ptrdiff_t>(it.first) + 1,
                    points_.begin() + static_cast<std::ptrdiff_t>(it.first + it.count),
                    [](const CodePoint& point) { return closes(point.value); });
    const bool in_lower_word = it.first > 0 && is_lower(value(it.first - 1));
    const bool before_letter = is_letter(value(it.first + it.count));
    if (it.count == 4) return Doubt::None;
    if (it.count == 3) {
      const bool is_symbol = lead == 0xE2 || lead == 0xEF;  // quotes, dashes, signs, emoji
      if (!is_symbol) return Doubt::Single;
      return only_closes ? Doubt::Alone : Doubt::None;
    }
    if (lead >= 0xCE) return lead <= 0xD9 ? std::optional(Doubt::Single) : std::nullopt;
    if (lead > 0xC5) return std::nullopt;
    return only_closes && !in_lower_word && !before_letter ? Doubt::Alone : Doubt::None;
  }

  /// Of what MacRoman makes, "√©", "‚Äô" and emoji are common enough to be looked for.
  [[nodiscard]] std::optional<Doubt> mac_doubt(const Sequence& it, unsigned char lead) const {
    if (lead == 0xE2 || lead == 0xF0) return Doubt::None;
    if (lead == 0xC2) return Doubt::Alone;
    if (lead != 0xC3) return std::nullopt;
    const bool in_word =
        (it.first > 0 && is_letter(value(it.first - 1))) || is_letter(value(it.first + it.count));
    return in_word ? Doubt::None : Doubt::Alone;
  }

  void settle_doubts() {
    std::vector<Sequence> kept;
    for (std::size_t i = 0; i < sequences_.size(); ++i) {
      Sequence it = sequences_[i];
      if (it.doubt == Doubt::Single && (touches(i, i + 1) || (i > 0 && touches(i - 1, i))))
        it.doubt = Doubt::None;
      if (it.doubt != Doubt::Single) kept.push_back(it);
    }
    const auto is_sure = [](const Sequence& it) { return it.doubt == Doubt::None; };
    const auto sure = static_cast<std::size_t>(std::ranges::count_if(kept, is_sure));
    if (2 * sure < kept.size()) std::erase_if(kept, std::not_fn(is_sure));
    sequences_ = std::move(kept);
  }

  [[nodiscard]] bool touches(std::size_t first, std::size_t second) const {
    return second < sequences_.size() &&
           sequences_[first].first + sequences_[first].count == sequences_[second].first &&
           sequences_[second].doubt == Doubt::Single && sequences_[first].doubt == Doubt::Single;
  }

  const std::vector<CodePoint>& points_;
  std::vector<Sequence> sequences_;
};

/// Whether two characters beyond ASCII stand side by side, as all do that stand for another.
bool holds_pair_beyond_ascii(std::string_view text) {
  const auto is_beyond = [&](std::size_t at) {
    return at < text.size() && static_cast<unsigned char>(text[at]) >= 0x80;
  };
  for (std::size_t at = 0; at < text.size();) {
    if (!is_beyond(at)) {
      ++at;
      continue;
    }
    at += utf8::decode(text, at).length_bytes;
    if (is_beyond(at)) return true;
  }
  return false;
}

bool belongs(char32_t it) { return belongs_to_word(it) || it == '\'' || it == '-'; }

/// `text` with each sequence as it was meant, as often as that changes something.
std::string mended(std::string text) {
  constexpr int kMostTimes = 4;
  for (int time = 0; time < kMostTimes; ++time) {
    const std::vector<CodePoint> points = code_points(text);
    const std::vector<Sequence> sequences = SequenceReader(points).read();
    if (sequences.empty()) break;
    std::string next;
    std::size_t at = 0;
    for (const Sequence& it : sequences) {
      const std::size_t begin = points[it.first].span.begin;
      next.append(text, at, begin - at);
      utf8::append(next, it.meant);
      at = points[it.first + it.count - 1].span.end;
    }
    text = next.append(text, at);
  }
  return text;
}

}  // namespace

std::vector<WronglyDecoded> find_wrongly_decoded(std::string_view text) {
  std::vector<WronglyDecoded> found;
  if (is_ascii(text) || !holds_pair_beyond_ascii(text)) return found;
  const std::vector<CodePoint> points = code_points(text);
  const std::vector<Sequence> sequences = SequenceReader(points).read();
  std::size_t word_end = 0;
  for (std::size_t i = 0; i < sequences.size();) {
    std::size_t first = sequences[i].first;
    const Encoding read_as = sequences[i].read_as;
    while (first > word_end && belongs(points[first - 1].value)) --first;
    std::string meant;
    std::size_t end = first;
    // One word may hold several: the letters between two of them belong to it.
    while (true) {
      if (i < sequences.size() && sequences[i].first == end) {
        utf8::append(meant, sequences[i].meant);
        end += sequences[i++].count;
      } else if (end < points.size() && belongs(points[end].value)) {
        meant += text.substr(points[end].span.begin, points[end].span.size());
        ++end;
      } else {
        break;
      }
    }
    found.push_back(
        {{points[first].span.begin, points[end - 1].span.end}, read_as, mended(std::move(meant))});
    word_end = end;
  }
  return found;
}

}  // namespace advolint
