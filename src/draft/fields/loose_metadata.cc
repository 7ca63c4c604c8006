#include "draft/fields/loose_metadata.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "draft/calendar/cell_words.h"
#include "draft/fields/metadata_line.h"
#include "text/byte_set.h"
#include "yaml/parse.h"

namespace advolint {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";
constexpr ByteSet kLineEnds("\r\n");

yaml::Node mapping_at(SourceSpan span) {
  return {.kind = yaml::Kind::Mapping, .scalar = {}, .span = span, .items = {}, .entries = {}};
}

SourceSpan part(SourceSpan span, std::size_t begin, std::size_t end) {
  return {span.begin + static_cast<std::uint32_t>(begin),
          span.begin + static_cast<std::uint32_t>(end)};
}

/// Where a text that begins with a quote ends, quote included; its size if it is never closed.
std::size_t end_of_quoted(std::string_view text) {
  for (std::size_t at = 1; at < text.size(); ++at) {
    if (text[at] == '\\' && text[0] == '"') {
      ++at;
    } else if (text[at] == text[0]) {
      return at + 1;
    }
  }
  return text.size();
}

/// Up to the first of `ends` that is outside of quotes.
std::size_t find_unquoted(std::string_view text, std::string_view ends) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (ends.find(text[at]) != std::string_view::npos) return at;
    if (text[at] == '"' || text[at] == '\'') at += end_of_quoted(text.substr(at)) - 1;
  }
  return text.size();
}

std::string without_escapes(std::string_view text) {
  std::string plain;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool escapes = text[at] == '\\' && at + 1 < text.size();
    if (escapes) ++at;
    plain += escapes && text[at] == 'n' ? '\n' : text[at];
  }
  return plain;
}

/// Reads scalars and flat lists of them, as both syntaxes write them.
class ValueReader {
 public:
  explicit ValueReader(const SourceFile& file) : file_(file) {}

  [[nodiscard]] yaml::Node read(SourceSpan span) const {
    span = trimmed(span);
    const std::string_view text = file_.text(span);
    if (text.starts_with('[')) return read_list(span);
    yaml::Node scalar{
        .kind = yaml::Kind::Scalar, .scalar = {}, .span = span, .items = {}, .entries = {}};
    if (text.starts_with('"') || text.starts_with('\'')) {
      const std::size_t end = end_of_quoted(text);
      const std::string_view inner = text.substr(1, std::max<std::size_t>(end, 2) - 2);
      scalar.style = yaml::Style::Quoted;
      scalar.scalar = text[0] == '"' ? without_escapes(inner) : std::string(inner);
      scalar.span = part(span, 0, end);
      return scalar;
    }
    const std::size_t comment = text.find(" #");
    scalar.span = trimmed(part(span, 0, std::min(comment, text.size())));
    scalar.scalar = file_.text(scalar.span);
    if (scalar.scalar.empty()) scalar.kind = yaml::Kind::Null;
    return scalar;
  }

 private:
  [[nodiscard]] SourceSpan trimmed(SourceSpan span) const {
    const std::string_view text = file_.text(span);
    const std::size_t begin = std::min(text.find_first_not_of(kBlanks), text.size());
    return part(span, begin, std::max(begin, text.find_last_not_of(kBlanks) + 1));
  }

  [[nodiscard]] yaml::Node read_list(SourceSpan span) const {
    const std::string_view text = file_.text(span);
    yaml::Node list{
        .kind = yaml::Kind::Sequence, .scalar = {}, .span = span, .items = {}, .entries = {}};
    for (std::size_t at = 1; at < text.size();) {
      const std::size_t end = at + find_unquoted(text.substr(at), ",]");
      yaml::Node item = read_scalar(part(span, at, end));
      if (item.is_scalar()) list.items.push_back(std::move(item));
      at = end + 1;
      if (end >= text.size() || text[end] == ']') break;
    }
    return list;
  }

  /// Lists in lists are not keys of ours.
  [[nodiscard]] yaml::Node read_scalar(SourceSpan span) const {
    span = trimmed(span);
    while (!span.empty() && file_.text(span).front() == '[') ++span.begin;
    return read(span);
  }

  const SourceFile& file_;
};

/// Goes through the lines of a region.
class LooseReader {
 public:
  LooseReader(const SourceFilePtr& file, SourceSpan region, Diagnostics& diagnostics)
      : file_(file),
        region_(region),
        values_(*file),
        diagnostics_(diagnostics),
        root_(mapping_at(region)) {}

  /// Stretches of sound YAML are read as such; lines without the blank are alone.
  yaml::Node read_yaml() {
    std::uint32_t run = region_.begin;
    for_each_line([&](SourceSpan line, std::uint32_t next) {
      const std::string_view text = file_->text(line);
      const auto read = read_metadata_line(text);
      const bool is_whole = !text.starts_with(' ') && !text.starts_with('\t');
      if (!read || read->is_spaced || !is_whole || !is_known_key(read->key)) return next;
      parse_run({run, line.begin});
      report_missing_blank(line, *read);
      add(root_, line, *read, part(line, read->value_begin, line.size()));
      run = next;
      return next;
    });
    parse_run({run, region_.end});
    return root_.entries.empty() ? yaml::Node() : std::move(root_);
  }

  yaml::Node read_toml() {
    yaml::Node* table = &root_;
    for_each_line([&](SourceSpan line, std::uint32_t next) {
      const std::string_view text = file_->text(line);
      const std::size_t begin = text.find_first_not_of(kBlanks);
      if (begin == std::string_view::npos || text[begin] == '#') return next;
      if (text[begin] == '[') {
        table = &open_table(part(line, begin, text.size()));
        return next;
      }
      const auto read = read_metadata_line(text, '=');
      if (!read) {
        report(line, Phrase("this line is not `key = value`"));
        return next;
      }
      SourceSpan value = part(line, read->value_begin, line.size());
      if (read->value.starts_with('[')) {
        const std::string_view rest = file_->text({value.begin, region_.end});
        const auto close = static_cast<std::uint32_t>(find_unquoted(rest, "]"));
        value.end = std::min(value.begin + close + 1, region_.end);
      }
      add(*table, line, *read, value);
      return std::max(next, value.end);
    });
    return root_.entries.empty() ? yaml::Node() : std::move(root_);
  }

 private:
  /// `visit` takes a line and where the next one begins, and gives where to go on.
  template <class Visit>
  void for_each_line(Visit visit) {
    for (std::uint32_t at = region_.begin; at < region_.end;) {
      const std::string_view rest = file_->text({at, region_.end});
      const auto size = static_cast<std::uint32_t>(kLineEnds.find_in(rest));
      const bool is_crlf = rest.substr(size, 2) == "\r\n";
      const std::uint32_t next = std::min(at + size + (is_crlf ? 2U : 1U), region_.end);
      at = visit(SourceSpan{at, at + size}, next);
    }
  }

  void parse_run(SourceSpan run) {
    if (run.empty()) return;
    auto node = yaml::parse(file_, run, "front-matter", diagnostics_);
    if (!node || !node->is_mapping()) return;
    for (yaml::Entry& it : node->entries) {
      if (keys_.insert(it.key).second) root_.entries.push_back(std::move(it));
    }
  }

  void add(yaml::Node& table, SourceSpan line, const MetadataLine& read, SourceSpan value) {
    if (!keys_.insert(table_ + std::string(read.key)).second) return;
    const SourceSpan key = part(line, read.key_begin, read.key_begin + read.key.size());
    yaml::Node node = values_.read(value);
    if (node.is_null()) node.span = key;
    put(table, read.key, key, std::move(node));
  }

  /// "[event]", or "[[media]]": one more of a list.
  yaml::Node& open_table(SourceSpan line) {
    const std::string_view text = file_->text(line);
    const std::size_t begin = text.find_first_not_of("[ ");
    const std::size_t end = std::min(text.find_first_of(" ]", begin), text.size());
    if (begin == std::string_view::npos) return root_;
    const std::string key(text.substr(begin, end - begin));
    const auto [place, is_new] = tables_.try_emplace(key, root_.entries.size());
    if (is_new) {
      root_.entries.push_back({key, part(line, begin, end), mapping_at(line)});
      if (text.starts_with("[[")) root_.entries.back().value.kind = yaml::Kind::Sequence;
    }
    table_ = key + "\n";
    yaml::Node& table = root_.entries[place->second].value;
    if (!table.is_sequence()) return table;
    table_ += std::to_string(table.items.size()) + "\n";
    table.items.push_back(mapping_at(line));
    return table.items.back();
  }

  void report(SourceSpan span, Phrase message) {
    diagnostics_.push_back({.level = Level::Error,
                            .rule = "front-matter-syntax",
                            .message = std::move(message),
                            .location = {file_, span}});
  }

  void report_missing_blank(SourceSpan line, const MetadataLine& read) {
    const SourceSpan place = part(line, read.value_begin, read.value_begin);
    report(part(line, read.key_begin, read.value_begin),
           Phrase("there is no space after this colon, so YAML reads no key here"));
    diagnostics_.back().fixes.push_back({.title = Phrase("put a space after the colon"),
                                         .safety = Safety::Safe,
                                         .edits = {{.span = place, .replacement = " "}}});
  }

  const SourceFilePtr& file_;
  SourceSpan region_;
  ValueReader values_;
  Diagnostics& diagnostics_;
  yaml::Node root_;
  std::set<std::string, std::less<>> keys_;                 ///< read so far, after their table
  std::map<std::string, std::size_t, std::less<>> tables_;  ///< where they are in `root_`
  std::string table_;                                       ///< that is open; empty: the root
};

}  // namespace

yaml::Node read_loose_metadata(const SourceFilePtr& file, SourceSpan region, MetadataSyntax syntax,
                               Diagnostics& diagnostics) {
  LooseReader reader(file, region, diagnostics);
  return syntax == MetadataSyntax::Toml ? reader.read_toml() : reader.read_yaml();
}

}  // namespace advolint
