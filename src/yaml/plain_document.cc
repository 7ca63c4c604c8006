#include "yaml/plain_document.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "text/ascii.h"
#include "text/byte_set.h"
#include "text/utf8.h"

namespace advolint::yaml {
namespace {

/// Deeper nesting is left to the parser.
constexpr std::size_t kMostDepth = 8;
/// Of a map: each key is compared with those before it.
constexpr std::size_t kMostEntries = 200;

/// Signs that may mean something to YAML within a text.
constexpr ByteSet kSpecial("#?");

/// A line with its blanks and its end taken off.
struct Line {
  std::uint32_t begin = 0;  ///< of its first sign, in the file
  std::uint32_t indent = 0;
  std::string_view text;
};

bool is_control(char byte) { return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F; }

bool is_beyond_ascii(char byte) { return static_cast<unsigned char>(byte) >= 0x80; }

bool is_key_byte(char byte) { return is_ascii_alphanumeric(byte) || byte == '-' || byte == '_'; }

/// Words that are no texts, and what begins like a document mark.
bool is_reserved(std::string_view text) {
  constexpr std::string_view kWords[] = {"~", "null", "Null", "NULL"};
  return std::ranges::find(kWords, text) != std::end(kWords) || text.starts_with("---") ||
         text.starts_with("...");
}

/// Whether the text is one to YAML, whatever is made of its signs.
bool is_plain_text(std::string_view text) {
  if (text.empty() || is_reserved(text)) return false;
  if (!is_ascii_alphanumeric(text.front()) && !is_beyond_ascii(text.front())) return false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_control(text[at]) || kSpecial.contains(text[at])) return false;
    if (text[at] == ':' && (at + 1 == text.size() || text[at + 1] == ' ')) return false;
  }
  return true;
}

/// "\"18:30\"": a text in quotes that nothing inside of it changes.
bool is_quoted_text(std::string_view text) {
  if (text.size() < 2 || text.front() != '"' || text.back() != '"') return false;
  return std::ranges::all_of(text.substr(1, text.size() - 2), [](char byte) {
    return !is_control(byte) && byte != '"' && byte != '\\' && byte != '?';
  });
}

/// Reads lines from the outermost level in. Whatever it does not know makes it give up.
class PlainReader {
 public:
  PlainReader(const SourceFile& file, SourceSpan region) { cut_lines(file.text(region), region); }

  std::optional<Node> read() {
    if (lines_.empty() || lines_.front().indent != 0) return std::nullopt;
    Node root;
    if (!read_map(0, 0, root) || at_ != lines_.size()) return std::nullopt;
    return root;
  }

 private:
  void cut_lines(std::string_view text, SourceSpan region) {
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = std::min(text.find('\n', at), text.size());
      std::string_view line = text.substr(at, end - at);
      const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
      line.remove_prefix(indent);
      line = line.substr(0, line.find_last_not_of(' ') + 1);
      if (!line.empty()) {
        lines_.push_back({region.begin + static_cast<std::uint32_t>(at + indent),
                          static_cast<std::uint32_t>(indent), line});
      }
      at = end + 1;
    }
  }

  [[nodiscard]] bool is_next_at(std::uint32_t indent) const {
    return at_ < lines_.size() && lines_[at_].indent == indent;
  }

  /// The entries of a map whose keys are at `indent`.
  bool read_map(std::uint32_t indent, std::size_t depth, Node& map) {
    if (depth > kMostDepth) return false;
    map.kind = Kind::Mapping;
    map.span = {lines_[at_].begin, lines_[at_].begin};
    while (is_next_at(indent) && !begins_item()) {
      if (!read_entry(indent, depth, map)) return false;
    }
    return !goes_on_deeper(indent);
  }

  bool read_entry(std::uint32_t indent, std::size_t depth, Node& map) {
    const Line line = lines_[at_];
    const std::size_t size = static_cast<std::size_t>(
        std::ranges::find_if_not(line.text, is_key_byte) - line.text.begin());
    const std::string_view key = line.text.substr(0, size);
    const std::string_view after = line.text.substr(size);
    if (!is_plain_text(key) || !after.starts_with(':') || map.entries.size() == kMostEntries ||
        map.find_entry(key) != nullptr)
      return false;
    Entry entry{.key = std::string(key),
                .key_span = {line.begin, line.begin + static_cast<std::uint32_t>(size)},
                .value = {}};
    ++at_;
    if (after.size() > 1) {
      const std::size_t begin = after.find_first_not_of(' ', 1);
      if (begin == 1 || !read_text(part_of(line, size + begin), entry.value)) return false;
    } else if (!read_below(indent, depth, entry)) {
      return false;
    }
    map.span.end = entry.value.span.end;
    map.entries.push_back(std::move(entry));
    return true;
  }

  /// What is below a key: a list, which may stand as far left as the key, or a map.
  bool read_below(std::uint32_t indent, std::size_t depth, Entry& entry) {
    if (at_ == lines_.size() || lines_[at_].indent < indent) return false;
    const std::uint32_t below = lines_[at_].indent;
    if (begins_item()) return read_list(below, depth + 1, entry.value);
    return below > indent && read_map(below, depth + 1, entry.value);
  }

  /// The items of a list whose dashes are at `indent`.
  bool read_list(std::uint32_t indent, std::size_t depth, Node& list) {
    if (depth > kMostDepth) return false;
    list.kind = Kind::Sequence;
    list.span = {lines_[at_].begin, lines_[at_].begin};
    while (is_next_at(indent) && begins_item()) {
      Node item;
      if (!read_item(depth, item)) return false;
      list.span.end = item.span.end;
      list.items.push_back(std::move(item));
    }
    return !goes_on_deeper(indent);
  }

  bool read_item(std::size_t depth, Node& item) {
    Line& line = lines_[at_];
    const std::size_t begin = line.text.find_first_not_of(' ', 1);
    const Line inside = part_of(line, begin);
    if (read_text(inside, item)) {
      ++at_;
      return true;
    }
    if (inside.text.starts_with('-')) return false;
    line = inside;  // the first entry of a map, which goes on below it
    return read_map(inside.indent, depth + 1, item);
  }

  static bool read_text(const Line& line, Node& node) {
    const bool is_quoted = is_quoted_text(line.text);
    if (!is_quoted && !is_plain_text(line.text)) return false;
    node.kind = Kind::Scalar;
    node.style = is_quoted ? Style::Quoted : Style::Plain;
    node.scalar = is_quoted ? line.text.substr(1, line.text.size() - 2) : line.text;
    node.span = {line.begin, line.begin + static_cast<std::uint32_t>(line.text.size())};
    return true;
  }

  static Line part_of(const Line& line, std::size_t begin) {
    const auto moved = static_cast<std::uint32_t>(begin);
    return {line.begin + moved, line.indent + moved, line.text.substr(begin)};
  }

  [[nodiscard]] bool begins_item() const { return lines_[at_].text.starts_with("- "); }

  /// A line further in than what it follows: a text that goes on, or a slip.
  [[nodiscard]] bool goes_on_deeper(std::uint32_t indent) const {
    return at_ < lines_.size() && lines_[at_].indent > indent;
  }

  std::vector<Line> lines_;
  std::size_t at_ = 0;
};

}  // namespace

std::optional<Node> read_plain_document(const SourceFile& file, SourceSpan region) {
  const std::string_view text = file.text(region);
  if (std::ranges::any_of(text, is_beyond_ascii) && !utf8::ill_formed(text).empty())
    return std::nullopt;
  return PlainReader(file, region).read();
}

}  // namespace advolint::yaml
