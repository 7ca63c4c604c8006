#include "draft/outline/tag_lines.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

#include "text/characters.h"

namespace advolint {
namespace {

constexpr std::string_view kBlanks = " \t\r";

/// A tag's name in small letters, without its slash: "summary" of "</summary>".
std::string name_of(std::string_view tag) {
  const std::size_t begin = tag.starts_with("</") ? 2 : 1;
  std::size_t end = begin;
  while (end < tag.size() && std::isalnum(static_cast<unsigned char>(tag[end])) != 0) ++end;
  return fold_case(tag.substr(begin, end - begin));
}

std::uint32_t level_of(std::string_view name) {
  // What opens a fold heads it as the deepest heading does.
  constexpr std::uint32_t kFold = 6;
  if (name == "summary") return kFold;
  const bool is_heading = name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
  return is_heading ? static_cast<std::uint32_t>(name[1] - '0') : 0;
}

/// Tags that lay out a page, and are no words of it.
bool lays_out(std::string_view name) {
  constexpr std::array<std::string_view, 9> kNames = {
      "details", "summary", "div", "a", "section", "p", "hr", "br", "center"};
  return level_of(name) > 0 || std::ranges::find(kNames, name) != kNames.end();
}

bool is_emphasis(std::string_view name) {
  constexpr std::array<std::string_view, 6> kNames = {"b", "strong", "i", "em", "u", "small"};
  return std::ranges::find(kNames, name) != kNames.end();
}

/// Takes tags off both ends of a line.
class LineReader {
 public:
  explicit LineReader(std::string_view line) : line_(line), end_(line.size()) {}

  /// False where something else than tags of layout begins the line.
  bool read(TagLine& found) {
    while (take_first()) {
    }
    while (take_last()) {
    }
    found.shown = {static_cast<std::uint32_t>(begin_), static_cast<std::uint32_t>(end_)};
    found.level = level_;
    return lays_out_;
  }

 private:
  void skip_blanks() {
    while (begin_ < end_ && kBlanks.find(line_[begin_]) != std::string_view::npos) ++begin_;
    while (end_ > begin_ && kBlanks.find(line_[end_ - 1]) != std::string_view::npos) --end_;
  }

  bool take_first() {
    skip_blanks();
    if (begin_ >= end_ || line_[begin_] != '<') return false;
    const std::size_t close = line_.find('>', begin_);
    if (close == std::string_view::npos || close >= end_) return false;
    if (!take(line_.substr(begin_, close + 1 - begin_))) return false;
    begin_ = close + 1;
    return true;
  }

  bool take_last() {
    skip_blanks();
    if (begin_ >= end_ || line_[end_ - 1] != '>') return false;
    const std::size_t open = line_.rfind('<', end_ - 1);
    if (open == std::string_view::npos || open < begin_) return false;
    if (!take(line_.substr(open, end_ - open))) return false;
    end_ = open;
    return true;
  }

  bool take(std::string_view tag) {
    const std::string name = name_of(tag);
    if (name.empty() || !(lays_out(name) || (lays_out_ && is_emphasis(name)))) return false;
    lays_out_ = true;
    if (level_ == 0) level_ = level_of(name);
    return true;
  }

  std::string_view line_;
  std::size_t begin_ = 0, end_;
  std::uint32_t level_ = 0;
  bool lays_out_ = false;
};

}  // namespace

std::vector<TagLine> read_tag_lines(std::string_view paragraph) {
  std::vector<TagLine> lines;
  for (std::uint32_t begin = 0; begin < paragraph.size();) {
    const auto end =
        static_cast<std::uint32_t>(std::min(paragraph.find('\n', begin), paragraph.size()));
    TagLine line;
    const bool lays_out = LineReader(paragraph.substr(begin, end - begin)).read(line);
    if (lines.empty() && !lays_out) return {};
    if (!lays_out) {
      // Words go on to the end of the paragraph, or to the next line of tags.
      const bool goes_on = !lines.empty() && lines.back().level == 0 && !lines.back().shown.empty();
      if (goes_on) {
        lines.back().shown.end = end;
      } else {
        lines.push_back({.shown = {begin, end}});
      }
    } else {
      line.shown.begin += begin;
      line.shown.end += begin;
      if (line.shown.begin >= line.shown.end) line.shown = {};
      lines.push_back(line);
    }
    begin = end + 1;
  }
  return lines;
}

}  // namespace advolint
