#include "pack/message.h"

#include <algorithm>

#include "text/byte_set.h"

namespace advolint {

std::string OpenText::closed(std::string_view words) const {
  std::string result;
  std::size_t done = 0;
  for (const std::size_t gap : gaps) {
    result.append(text, done, gap - done);
    result += words;
    done = gap;
  }
  return result.append(text, done);
}

std::optional<Message> Message::parse(std::string_view text) {
  constexpr ByteSet kSigns("{}");
  Message message;
  std::string literal;
  constexpr std::size_t kNone = std::string::npos;
  std::size_t open = kNone;  // the piece of the optional field that we are inside of
  const auto flush = [&] {
    if (!literal.empty()) message.pieces_.push_back({.text = std::move(literal)});
    literal.clear();
  };
  for (std::size_t at = 0; at < text.size();) {
    if (text.substr(at).starts_with("{{")) {
      literal += '{';
      at += 2;
    } else if (text[at] == '{') {
      const std::size_t end = text.find_first_of(":}", at);
      if (end == std::string_view::npos) return std::nullopt;
      const std::string_view name = text.substr(at + 1, end - at - 1);
      flush();
      message.fields_.push_back({.name = std::string(name), .offset = at});
      if (text[end] == ':') {
        if (open != kNone) return std::nullopt;
        open = message.pieces_.size();
      }
      message.pieces_.push_back(
          {.text = std::string(name), .is_field = true, .is_optional = text[end] == ':'});
      at = end + 1;
    } else if (text[at] == '}' && open != kNone) {
      flush();
      message.pieces_[open].skip = message.pieces_.size() - open - 1;
      open = kNone;
      ++at;
    } else {
      const std::size_t end = kSigns.find_in(text, at + 1);
      literal += text.substr(at, end - at);
      at = end;
    }
  }
  if (open != kNone) return std::nullopt;
  flush();
  return message;
}

bool Message::asks_for(std::string_view name) const {
  return std::ranges::find(fields_, name, &Field::name) != fields_.end();
}

OpenText Message::fill(const Lookup& lookup) const {
  OpenText filled;
  for (std::size_t i = 0; i < pieces_.size(); ++i) {
    const Piece& piece = pieces_[i];
    if (!piece.is_field) {
      filled.text += piece.text;
      continue;
    }
    const std::optional<std::string> value = lookup(piece.text);
    if (!piece.is_optional) {
      if (!value) filled.gaps.push_back(filled.text.size());
      filled.text += value.value_or("");
    } else if (value && value->empty()) {
      i += piece.skip;
    }
  }
  return filled;
}

}  // namespace advolint
