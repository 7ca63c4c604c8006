#include "yaml/extent.h"

#include <vector>

namespace advolint::yaml {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }
bool is_line_end(char c) { return c == '\n' || c == '\r'; }
bool is_space(char c) { return is_blank(c) || is_line_end(c); }

bool begins_word(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= 'a' && byte <= 'z') || byte >= 0x80;
}

std::uint32_t size_of(std::string_view text) { return static_cast<std::uint32_t>(text.size()); }

std::uint32_t skip_blanks(std::string_view text, std::uint32_t at) {
  while (at < text.size() && is_blank(text[at])) ++at;
  return at;
}

std::uint32_t next_line(std::string_view text, std::uint32_t at) {
  at = end_of_line(text, at);
  if (at < text.size() && text[at] == '\r') ++at;
  if (at < text.size() && text[at] == '\n') ++at;
  return at;
}

/// Whether a value can begin at `at`: after a key, a dash, a bracket, a comma or the begin of a
/// line.
bool begins_value(std::string_view text, std::uint32_t at) {
  if (at == 0) return true;
  const char before = text[at - 1];
  if (is_line_end(before) || std::string_view("[{,").find(before) != std::string_view::npos)
    return true;
  if (!is_blank(before)) return false;
  const std::size_t sign = text.find_last_not_of(" \t", at - 1);
  return sign == std::string_view::npos ||
         std::string_view("[{,:-\r\n").find(text[sign]) != std::string_view::npos;
}

std::uint32_t count_spaces(std::string_view text, std::uint32_t at) {
  const std::uint32_t begin = at;
  while (at < text.size() && text[at] == ' ') ++at;
  return at - begin;
}

}  // namespace

PlainScalar read_plain(const Texts& texts, std::uint32_t begin, std::string_view value) {
  PlainScalar scalar{.end = begin};
  const std::string_view text = texts.parsed;
  for (std::size_t at = 0; at < value.size();) {
    if (is_space(value[at])) {  // what the parser folded a run of white space to
      scalar.value.push_back(value[at++]);
      while (at < value.size() && is_space(value[at])) scalar.value.push_back(value[at++]);
      while (scalar.end < text.size() && is_space(text[scalar.end])) ++scalar.end;
    } else {
      if (scalar.end >= text.size() || text[scalar.end] != value[at]) break;
      scalar.value.push_back(texts.written[scalar.end++]);
      ++at;
    }
  }
  return scalar;
}

std::optional<std::uint32_t> end_of_quoted(std::string_view text, std::uint32_t begin) {
  const char quote = text[begin];
  for (std::uint32_t at = begin + 1; at < text.size(); ++at) {
    if (quote == '"' && text[at] == '\\') {
      ++at;
    } else if (text[at] == quote) {
      const bool doubled = quote == '\'' && at + 1 < text.size() && text[at + 1] == quote;
      if (!doubled) return at + 1;
      ++at;
    }
  }
  return std::nullopt;
}

std::uint32_t end_of_block(std::string_view text, std::uint32_t begin, std::string_view value) {
  std::uint32_t end = rest_of_line(text, begin).end;
  const std::size_t first = value.find_first_not_of('\n');
  if (first == std::string_view::npos) return end;
  // Spaces that belong to the value tell where the indentation ends; it may have been given as a
  // number.
  const std::uint32_t own_spaces = count_spaces(value, static_cast<std::uint32_t>(first));
  std::optional<std::uint32_t> indentation;
  for (std::uint32_t at = next_line(text, begin); at < text.size(); at = next_line(text, at)) {
    const std::uint32_t spaces = count_spaces(text, at);
    const std::uint32_t line_end = end_of_line(text, at);
    if (at + spaces == line_end && !(indentation && spaces > *indentation)) continue;
    if (!indentation) indentation = spaces > own_spaces ? spaces - own_spaces : 0;
    if (spaces < *indentation) break;
    end = line_end;
  }
  return end;
}

std::uint32_t skip_gap(std::string_view text, std::uint32_t at) {
  while (at < text.size()) {
    if (is_space(text[at])) {
      ++at;
    } else if (text[at] == '#') {
      at = end_of_line(text, at);
    } else {
      break;
    }
  }
  return at;
}

std::uint32_t skip_properties(std::string_view text, std::uint32_t at) {
  while (at < text.size() && (text[at] == '&' || text[at] == '!')) {
    while (at < text.size() && !is_space(text[at])) ++at;
    at = skip_gap(text, at);
  }
  return at;
}

std::uint32_t end_of_line(std::string_view text, std::uint32_t at) {
  const std::size_t end = text.find_first_of("\r\n", at);
  return end == std::string_view::npos ? size_of(text) : static_cast<std::uint32_t>(end);
}

SourceSpan rest_of_line(std::string_view text, std::uint32_t begin) {
  std::uint32_t end = end_of_line(text, begin);
  for (std::uint32_t at = begin + 1; at < end; ++at) {
    if (text[at] == '#' && is_blank(text[at - 1])) end = at;
  }
  while (end > begin && is_blank(text[end - 1])) --end;
  return {begin, end};
}

std::optional<std::uint32_t> unclosed_bracket_in(std::string_view text, std::uint32_t begin,
                                                 std::uint32_t end) {
  std::vector<std::uint32_t> open;
  for (std::uint32_t at = begin; at < end; ++at) {
    const char sign = text[at];
    const bool is_comment = sign == '#' && at > 0 && is_space(text[at - 1]);
    if (is_comment) {
      at = end_of_line(text, at);
    } else if (sign == '"' || sign == '\'') {
      if (begins_value(text, at)) at = end_of_quoted(text, at).value_or(end) - 1;
    } else if (sign == '[' || sign == '{') {
      if (!open.empty() || begins_value(text, at)) open.push_back(at);
    } else if ((sign == ']' || sign == '}') && !open.empty()) {
      open.pop_back();
    }
  }
  return open.empty() ? std::nullopt : std::optional(open.back());
}

std::optional<SourceSpan> swallowed_value(std::string_view text, std::uint32_t at) {
  const std::uint32_t begin = skip_blanks(text, at);
  if (begin + 1 >= text.size() || text[begin] != '#' || !begins_word(text[begin + 1])) {
    return std::nullopt;
  }
  std::uint32_t end = end_of_line(text, begin);
  while (is_blank(text[end - 1])) --end;
  return SourceSpan{begin, end};
}

}  // namespace advolint::yaml
