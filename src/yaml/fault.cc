#include "yaml/fault.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>
#include <yaml-cpp/exceptions.h>

#include "text/graphemes.h"

namespace advolint::yaml {
namespace {

constexpr std::string_view kBlanks = " \t";

bool is_blank(char c) { return c == ' ' || c == '\t'; }

std::uint32_t line_start(std::string_view text, std::uint32_t at) {
  if (at == 0) return 0;
  const std::size_t line_end = text.find_last_of("\r\n", at - 1);
  return line_end == std::string_view::npos ? 0 : static_cast<std::uint32_t>(line_end) + 1;
}

std::uint32_t skip_blanks(std::string_view text, std::uint32_t at) {
  const std::size_t end = text.find_first_not_of(kBlanks, at);
  return static_cast<std::uint32_t>(std::min(end, text.size()));
}

char char_at(std::string_view text, std::uint32_t at) { return at < text.size() ? text[at] : '\0'; }

/// Where the content of the line that holds `at` begins: after the indentation and the dashes.
std::uint32_t content_begin(std::string_view text, std::uint32_t at) {
  std::uint32_t begin = skip_blanks(text, line_start(text, at));
  while (begin < at && text[begin] == '-' && is_blank(char_at(text, begin + 1))) {
    begin = skip_blanks(text, begin + 1);
  }
  return begin;
}

/// Where the value on the line that holds `at` begins: after its first key, if it has one before
/// `at`.
std::uint32_t value_begin(std::string_view text, std::uint32_t at) {
  const std::uint32_t content = content_begin(text, at);
  for (std::uint32_t colon = content; colon < at; ++colon) {
    if (text[colon] == ':' && is_blank(char_at(text, colon + 1))) {
      return skip_blanks(text, colon + 1);
    }
  }
  return content;
}

/// The value from `begin`: to the end of its line or, inside brackets, to what ends it there.
SourceSpan value_from(std::string_view text, std::uint32_t begin, const Failure& failure) {
  SourceSpan span = rest_of_line(text, begin);
  if (failure.open_bracket) {
    const std::size_t end = text.find_first_of(",]}", begin + 1);
    span.end = std::min(span.end, static_cast<std::uint32_t>(std::min(end, text.size())));
  }
  const std::size_t key_end = text.substr(0, span.end).find(": ", begin);
  if (key_end != std::string_view::npos) span.end = static_cast<std::uint32_t>(key_end);
  while (span.size() > 1 && is_blank(text[span.end - 1])) --span.end;
  return span;
}

std::string shown(const Texts& texts, SourceSpan span) {
  return in_quotes(texts.written.substr(span.begin, span.size()));
}

Fault needs_quotes(const Texts& texts, SourceSpan span, Phrase message) {
  return {.span = span,
          .message = std::move(message),
          .fix = put_quotes(texts.written, span),
          .patches = {{.at = span.begin}}};
}

std::optional<Fault> tab_indentation(const Texts& texts, const Failure& failure) {
  const std::string_view text = texts.parsed;
  const std::uint32_t start = line_start(text, failure.at);
  const std::uint32_t content = skip_blanks(text, start);
  const std::size_t tab = text.substr(0, content).find('\t', start);
  if (tab == std::string_view::npos) return std::nullopt;
  Fault fault{.span = {static_cast<std::uint32_t>(tab), content},
              .message = Phrase("this line is indented with a tab; YAML only takes spaces")};
  Fix fix{.title = Phrase("indent with spaces"), .safety = Safety::Suggested};
  for (std::uint32_t at = fault.span.begin; at < content; ++at) {
    if (text[at] != '\t') continue;
    fix.edits.push_back({.span = {at, at + 1}, .replacement = "  "});
    fault.patches.push_back({.at = at, .byte = ' '});
  }
  fault.fix = std::move(fix);
  return fault;
}

Fault reserved_character(const Texts& texts, const Failure& failure) {
  const std::string_view text = texts.parsed;
  const SourceSpan span = value_from(text, failure.at, failure);
  return needs_quotes(texts, span,
                      Phrase("{} begins with '{}', which YAML does not allow without quotes",
                             shown(texts, span), text[span.begin]));
}

/// "*bold*", "&friends", "!important", "> quoted": a sign that means something to YAML, at the
/// begin of a text.
Fault special_sign(const Texts& texts, std::uint32_t begin, const Failure& failure) {
  const std::string_view text = texts.parsed;
  const SourceSpan span = value_from(text, begin, failure);
  const auto meaning = [&] {
    switch (text[begin]) {
      case '*':
        return Phrase("a reference to an anchor, and there is no such anchor");
      case '&':
        return Phrase("an anchor");
      case '!':
        return Phrase("a tag");
      default:
        return Phrase("the start of a block of text");
    }
  };
  return needs_quotes(
      texts, span,
      Phrase("YAML reads '{}' in {} as {}", text[begin], shown(texts, span), meaning()));
}

/// "{name} is here" or "'quoted' and more".
Fault text_after_value(const Texts& texts, std::uint32_t begin) {
  const std::string_view text = texts.parsed;
  const SourceSpan span = rest_of_line(text, begin);
  const char sign = text[begin];
  const Phrase reading = sign == '{'   ? Phrase("a map")
                         : sign == '[' ? Phrase("a list")
                         : sign == ',' ? Phrase("a separator")
                         : sign == '}' || sign == ']'
                             ? Phrase("the end of something never opened")
                             : Phrase("a quoted text that ends before the line does");
  return needs_quotes(
      texts, span,
      Phrase("{} begins with '{}', which YAML reads as {}", shown(texts, span), sign, reading));
}

/// The words of the line above `at`, where they are a key that lacks its ':'.
std::optional<SourceSpan> key_without_colon(std::string_view text, std::uint32_t at) {
  const std::uint32_t start = line_start(text, at);
  if (start == 0) return std::nullopt;
  const std::uint32_t content = content_begin(text, start - 1);
  const SourceSpan line = rest_of_line(text, content);
  const std::string_view words = text.substr(line.begin, line.size());
  constexpr std::string_view kNoKey = ":#{}[]\"'&*!|>%@`,";
  const bool is_key = !words.empty() && !words.starts_with("- ") &&
                      words.find_first_of(kNoKey) == std::string_view::npos;
  const std::uint32_t own_indent = content - line_start(text, content);
  const std::uint32_t next_indent = skip_blanks(text, start) - start;
  const bool is_one_word = words.find(' ') == std::string_view::npos;
  const bool is_before_a_map =
      own_indent < next_indent || (own_indent == next_indent && is_one_word);
  return is_key && is_before_a_map ? std::optional(line) : std::nullopt;
}

Fault does_not_line_up(const Texts& texts, std::uint32_t at) {
  const std::string_view text = texts.parsed;
  if (const auto key = key_without_colon(text, at)) {
    return {.span = *key,
            .message = Phrase("{} needs a ':' after it", shown(texts, *key)),
            .fix = Fix{.title = Phrase("write {}:", texts.written.substr(key->begin, key->size())),
                       .safety = Safety::Suggested,
                       .edits = {{.span = {key->end, key->end}, .replacement = ":"}}}};
  }
  const std::uint32_t begin = content_begin(text, at);
  const SourceSpan span = begin < at ? SourceSpan{begin, at} : rest_of_line(text, begin);
  return {
      .span = span,
      .message = Phrase("{} does not line up with the lines above", shown(texts, span)),
      .help = Phrase("keys of one map begin in the same column, and each needs a ':' after it")};
}

Fault second_colon(const Texts& texts, const Failure& failure) {
  const std::string_view text = texts.parsed;
  const std::uint32_t begin = value_begin(text, failure.at);
  if (failure.open_bracket || begin >= failure.at || begin == content_begin(text, failure.at)) {
    return does_not_line_up(texts, failure.at);
  }
  const SourceSpan span = rest_of_line(text, begin);
  Fault fault = needs_quotes(
      texts, span,
      Phrase("{} holds ': ', which YAML reads as the end of a key", shown(texts, span)));
  const bool begins_plain = std::string_view("\"'[{").find(text[begin]) == std::string_view::npos;
  if (begins_plain) fault.patches.clear();
  for (std::uint32_t at = failure.at; at < span.end; ++at) {
    if (text[at] == ':') fault.patches.push_back({.at = at});
  }
  return fault;
}

Fault inside_map_or_list(const Texts& texts, const Failure& failure) {
  const std::string_view text = texts.parsed;
  const std::uint32_t begin = value_begin(text, failure.at);
  const char sign = char_at(text, begin);
  const bool follows = begin < failure.at || sign == ',';
  if (follows && std::string_view("{[\"',").find(sign) != std::string_view::npos) {
    return text_after_value(texts, begin);
  }
  return does_not_line_up(texts, failure.at);
}

/// The first '#' in the text, outside quotes, that begins a comment and looks like the begin of a
/// hashtag.
std::optional<std::uint32_t> first_hashtag(std::string_view text, std::uint32_t begin,
                                           std::uint32_t end) {
  for (std::uint32_t at = begin; at < end; ++at) {
    const char before = at == 0 ? ' ' : text[at - 1];
    const bool follows_blank =
        std::string_view("[{, \t\r\n").find(before) != std::string_view::npos;
    if (text[at] == '#' && follows_blank) {
      if (swallowed_value(text, at)) return at;
      at = end_of_line(text, at);
    } else if ((text[at] == '"' || text[at] == '\'') && (follows_blank || before == ':')) {
      at = end_of_quoted(text, at).value_or(end) - 1;
    }
  }
  return std::nullopt;
}

/// "[#One, #Two]": the hashtags begin their values and do as well without '#'.
Fault hashtags_as_values(std::string_view text, std::uint32_t hash) {
  Fault fault{
      .rule = "hash-comment",
      .span = rest_of_line(text, hash),
      .message = Phrase("the rest of this line is lost because YAML reads '#' as a comment")};
  fault.span.end = end_of_line(text, hash);
  Fix fix{.title = Phrase("write the hashtags without '#'"), .safety = Safety::Safe};
  for (std::uint32_t at = hash; at < fault.span.end; ++at) {
    const std::size_t before = text.find_last_not_of(kBlanks, at - 1);
    const bool begins_value = before != std::string_view::npos &&
                              std::string_view("[{,:").find(text[before]) != std::string_view::npos;
    if (text[at] != '#' || !begins_value) continue;
    fix.edits.push_back({.span = {at, at + 1}, .replacement = ""});
    fault.patches.push_back({.at = at, .byte = ' '});
  }
  fault.fix = std::move(fix);
  return fault;
}

/// "{text: Ask for #One}": the text before the hashtag is cut off there, with the closing bracket.
Fault hashtag_in_text(const Texts& texts, std::uint32_t hash) {
  const std::string_view text = texts.parsed;
  std::uint32_t begin = hash;
  while (begin > 0 && std::string_view("[{,\r\n").find(text[begin - 1]) == std::string_view::npos &&
         !(is_blank(text[begin]) && text[begin - 1] == ':')) {
    --begin;
  }
  begin = skip_blanks(text, begin);
  const std::size_t end = std::min<std::size_t>(text.find_first_of(",]}\r\n", hash), text.size());
  SourceSpan span{begin, static_cast<std::uint32_t>(end)};
  while (is_blank(text[span.end - 1])) --span.end;
  Fault fault = needs_quotes(
      texts, span, Phrase("{} is cut off because YAML reads '#' as a comment", shown(texts, span)));
  fault.rule = "hash-comment";
  fault.patches.clear();
  for (std::uint32_t at = hash; at < span.end; ++at) {
    if (text[at] == '#') fault.patches.push_back({.at = at});
  }
  return fault;
}

std::optional<Fault> hashtags_inside(const Texts& texts, std::uint32_t open, std::uint32_t end) {
  const std::string_view text = texts.parsed;
  const auto hash = first_hashtag(text, open + 1, end);
  if (!hash) return std::nullopt;
  const char before = text[text.find_last_not_of(kBlanks, *hash - 1)];  // the bracket at the latest
  const bool begins_value = std::string_view("[{,:\r\n").find(before) != std::string_view::npos;
  return begins_value ? hashtags_as_values(text, *hash) : hashtag_in_text(texts, *hash);
}

Fault unclosed_bracket(const Texts& texts, const Failure& failure) {
  const std::string_view text = texts.parsed;
  if (!failure.open_bracket) return inside_map_or_list(texts, failure);
  const std::uint32_t open = *failure.open_bracket;
  if (failure.at < end_of_line(text, open)) {
    return {.span = rest_of_line(text, failure.at),
            .message = Phrase("a ',' or the closing '{}' is missing before {}",
                              text[open] == '[' ? ']' : '}',
                              shown(texts, {failure.at, end_of_line(text, failure.at)}))};
  }
  return {.span = {open, open + 1}, .message = Phrase("this '{}' is never closed", text[open])};
}

Fault closes_nothing(const Texts& texts, const Failure& failure) {
  const std::string_view text = texts.parsed;
  const std::uint32_t begin = value_begin(text, failure.at);
  if (begin == failure.at && !failure.open_bracket) return text_after_value(texts, begin);
  return {.span = {failure.at, failure.at + 1},
          .message = Phrase("this '{}' closes nothing", char_at(text, failure.at))};
}

Fault unknown_escape(const Texts& texts, std::uint32_t at) {
  const std::string_view text = texts.parsed;
  const std::size_t backslash = at == 0 ? std::string_view::npos : text.rfind('\\', at - 1);
  const auto begin =
      backslash == std::string_view::npos ? at : static_cast<std::uint32_t>(backslash);
  return {.span = {begin, std::max(at, begin)},
          .message = Phrase("{} means nothing between double quotes", shown(texts, {begin, at})),
          .help = Phrase("put single quotes around the text, or write '\\\\' for a backslash")};
}

Fault list_item_after_key(std::uint32_t at) {
  return {
      .span = {at, at + 1},
      .message = Phrase("a list cannot begin on the line of its key"),
      .help = Phrase("write each item below the key, on a line of its own, or the list as [a, b]")};
}

Fault unreadable(const Texts& texts, const Failure& failure) {
  const std::string_view text = texts.parsed;
  const std::uint32_t begin =
      failure.at < text.size() ? failure.at : content_begin(text, failure.at);
  return {.span = rest_of_line(text, begin),
          .message = Phrase("this is not YAML: {}", failure.reason)};
}

bool is_any_of(std::string_view reason, std::initializer_list<const char*> reasons) {
  return std::ranges::find(reasons, reason) != reasons.end();
}

}  // namespace

std::string in_quotes(std::string_view text) {
  constexpr std::size_t kMostShown = 40;
  return fmt::format("'{}'", excerpt(std::string(text), kMostShown));
}

Fix put_quotes(std::string_view text, SourceSpan span) {
  const std::string_view written = text.substr(span.begin, span.size());
  std::string replacement = "\"";
  for (const char c : written) {
    if (c == '"' || c == '\\') replacement.push_back('\\');
    replacement.push_back(c);
  }
  replacement.push_back('"');
  std::string shown = in_quotes(written);
  return {.title = Phrase("put quotes around {}", shown.substr(1, shown.size() - 2)),
          .safety = Safety::Safe,
          .edits = {{.span = span, .replacement = std::move(replacement)}}};
}

Fault describe(const Texts& texts, const Failure& failure) {
  const std::string_view text = texts.parsed;
  namespace reasons = YAML::ErrorMsg;
  const std::string_view reason = failure.reason;
  if (auto fault = tab_indentation(texts, failure)) return *fault;
  if (failure.open_bracket) {
    auto fault = hashtags_inside(texts, *failure.open_bracket, failure.at);
    if (fault) return *fault;
  }
  if (reason == reasons::UNKNOWN_TOKEN && failure.at < text.size()) {
    return reserved_character(texts, failure);
  }
  if (is_any_of(reason,
                {reasons::UNKNOWN_ANCHOR, reasons::ALIAS_NOT_FOUND, reasons::CHAR_IN_ALIAS})) {
    const std::size_t star = text.rfind('*', failure.at);
    if (star != std::string_view::npos) {
      return special_sign(texts, static_cast<std::uint32_t>(star), failure);
    }
  }
  const std::uint32_t begin = value_begin(text, failure.at);
  if (is_any_of(reason, {reasons::CHAR_IN_BLOCK, reasons::CHAR_IN_ANCHOR, reasons::ANCHOR_NOT_FOUND,
                         reasons::CHAR_IN_TAG_HANDLE, reasons::TAG_WITH_NO_SUFFIX,
                         reasons::END_OF_VERBATIM_TAG, reasons::MULTIPLE_TAGS}) &&
      std::string_view("&!|>").find(char_at(text, begin)) != std::string_view::npos) {
    return special_sign(texts, begin, failure);
  }
  if (reason == reasons::MAP_VALUE) return second_colon(texts, failure);
  if (is_any_of(reason, {reasons::END_OF_MAP, reasons::END_OF_SEQ})) {
    return inside_map_or_list(texts, failure);
  }
  if (is_any_of(reason, {reasons::END_OF_MAP_FLOW, reasons::END_OF_SEQ_FLOW})) {
    return unclosed_bracket(texts, failure);
  }
  if (reason == reasons::FLOW_END) return closes_nothing(texts, failure);
  if (reason == reasons::BLOCK_ENTRY) return list_item_after_key(failure.at);
  if (reason.starts_with(reasons::INVALID_ESCAPE)) return unknown_escape(texts, failure.at);
  return unreadable(texts, failure);
}

}  // namespace advolint::yaml
