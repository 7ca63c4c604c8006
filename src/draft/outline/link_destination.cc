#include "draft/outline/link_destination.h"

#include <algorithm>

namespace advolint {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

class DestinationReader {
 public:
  DestinationReader(std::string_view markdown, std::size_t at) : markdown_(markdown), at_(at) {}

  std::optional<LinkDestination> read() {
    skip("*_`[! \t\r\n>");
    if (peek() != ']') return std::nullopt;
    LinkDestination found;
    found.text_end = offset();
    ++at_;
    if (peek() == '(' && read_inline(found)) return found;
    at_ = found.text_end + 1;
    read_reference(found);
    return found;
  }

 private:
  [[nodiscard]] char peek() const { return at_ < markdown_.size() ? markdown_[at_] : '\0'; }
  [[nodiscard]] std::uint32_t offset() const { return static_cast<std::uint32_t>(at_); }

  void skip(std::string_view characters) {
    at_ = std::min(markdown_.find_first_not_of(characters, at_), markdown_.size());
  }

  bool read_inline(LinkDestination& found) {
    ++at_;
    skip(kBlanks);
    if (peek() == '<') {
      found.begin = static_cast<std::uint32_t>(++at_);
      skip_pointed();
      found.end = offset();
      ++at_;
    } else {
      found.begin = offset();
      skip_bare();
      found.end = offset();
    }
    skip(kBlanks);
    skip_title();
    skip(kBlanks);
    if (peek() != ')') return false;
    found.link_end = offset() + 1;
    return true;
  }

  void skip_pointed() {
    while (at_ < markdown_.size() && peek() != '>' && peek() != '\n') at_ += peek() == '\\' ? 2 : 1;
    at_ = std::min(at_, markdown_.size());
  }

  void skip_bare() {
    std::size_t depth = 0;
    for (; at_ < markdown_.size() && kBlanks.find(peek()) == std::string_view::npos; ++at_) {
      if (peek() == '\\' && at_ + 1 < markdown_.size()) {
        ++at_;
      } else if (peek() == '(') {
        ++depth;
      } else if (peek() == ')' && depth-- == 0) {
        return;
      }
    }
  }

  void skip_title() {
    const char quote = peek() == '(' ? ')' : peek();
    if (quote != '"' && quote != '\'' && quote != ')') return;
    if (peek() == ')') return;
    for (++at_; at_ < markdown_.size() && peek() != quote; ++at_) {
      if (peek() == '\\') ++at_;
    }
    ++at_;
  }

  /// "[text][reference]", "[text][]" or "[text]": the last stands for itself, at its "]".
  void read_reference(LinkDestination& found) {
    found.is_reference = true;
    found.begin = found.text_end;
    found.end = found.text_end + 1;
    if (peek() == '[') {
      const std::size_t close = markdown_.find_first_of("]\n", at_);
      if (close != std::string_view::npos && markdown_[close] == ']') {
        found.begin = offset();
        found.end = static_cast<std::uint32_t>(close + 1);
      }
    }
    found.link_end = found.end;
  }

  std::string_view markdown_;
  std::size_t at_;
};

}  // namespace

std::optional<LinkDestination> find_link_destination(std::string_view markdown,
                                                     std::uint32_t text_end) {
  return DestinationReader(markdown, text_end).read();
}

}  // namespace advolint
