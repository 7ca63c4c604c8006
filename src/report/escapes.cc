#include "report/escapes.h"

#include <algorithm>

#include <fmt/format.h>

#include "report/visible_text.h"

namespace advolint {
namespace {

constexpr std::string_view kLegacyCommand = "##[";

/// What stands for `byte` in XML; empty: itself.
std::string_view xml_entity(char byte) {
  switch (byte) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&apos;";
    case '\n':  // in an attribute it would become a blank, and a line may hold a runner's command
      return "&#10;";
    default:
      return {};
  }
}

/// U+FFFE and U+FFFF, which are UTF-8 and which no XML document may hold.
bool is_noncharacter_at(std::string_view text, std::size_t at) {
  return text.substr(at, 2) == "\xEF\xBF" && at + 2 < text.size() &&
         static_cast<unsigned char>(text[at + 2]) >= 0xBE;
}

bool is_ascii_letter_or_digit(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= '0' && byte <= '9');
}

bool has_prefix_without_case(std::string_view text, std::string_view lower) {
  return text.size() >= lower.size() &&
         std::ranges::equal(text.substr(0, lower.size()), lower, [](char a, char b) {
           return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
         });
}

/// An empty comment ends words before GitHub looks for mentions, references and addresses in them.
constexpr std::string_view kBreak = "<!-- -->";

}  // namespace

std::string xml_text(std::string_view bytes) {
  const std::string text = visible_text(bytes);
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (const std::string_view entity = xml_entity(text[at]); !entity.empty()) {
      out += entity;
    } else if (std::string_view(text).substr(at).starts_with(kLegacyCommand)) {
      out += "#&#35;[";
      at += kLegacyCommand.size() - 1;
    } else if (is_noncharacter_at(text, at)) {
      out += "\xEF\xBF\xBD";
      at += 2;
    } else {
      out += text[at];
    }
  }
  return out;
}

std::string markdown_text(std::string_view bytes) {
  constexpr std::string_view kMarkup = "\\`*_{}[]()+-.!|~=^$:/";
  const std::string text = visible_text(bytes);
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char byte = text[at];
    const std::string_view rest = std::string_view(text).substr(at);
    if (const std::string_view entity = xml_entity(byte); !entity.empty()) {
      out += entity;
    } else if (byte == '@' || byte == '#') {
      out += fmt::format("\\{}{}", byte, kBreak);
    } else if (rest.starts_with("://")) {
      out += fmt::format("\\:{}", kBreak);
    } else if (has_prefix_without_case(rest, "www.")) {
      out += fmt::format("{}{}", rest.substr(0, 3), kBreak);
      at += 2;
    } else if (kMarkup.find(byte) != std::string_view::npos) {
      out += '\\';
      out += byte;
    } else {
      out += byte;
    }
  }
  return out;
}

std::string github_message(std::string_view bytes) {
  std::string out;
  for (const char byte : visible_text(bytes)) {
    if (byte == '%') {
      out += "%25";
    } else {
      out += byte;
    }
  }
  return without_log_commands(out);
}

std::string github_property(std::string_view bytes) {
  std::string out;
  for (const char byte : github_message(bytes)) {
    if (byte == ':') {
      out += "%3A";
    } else if (byte == ',') {
      out += "%2C";
    } else {
      out += byte;
    }
  }
  return out;
}

std::string uri_of_path(std::string_view path) {
  constexpr std::string_view kKept = "/-._~";
  std::string out;
  for (const char byte : path) {
    if (is_ascii_letter_or_digit(byte) || kKept.find(byte) != std::string_view::npos) {
      out += byte;
    } else {
      out += fmt::format("%{:02X}", static_cast<unsigned char>(byte));
    }
  }
  return out;
}

std::string without_log_commands(std::string_view text) {
  std::string out;
  bool is_at_start = true;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view rest = text.substr(at);
    if (is_at_start && rest.starts_with("::")) {
      out += ": :";
      ++at;
    } else if (rest.starts_with(kLegacyCommand)) {
      out += "# #[";
      at += kLegacyCommand.size() - 1;
    } else {
      out += text[at];
    }
    is_at_start = text[at] == '\n' || (is_at_start && (text[at] == ' ' || text[at] == '\t'));
  }
  return out;
}

}  // namespace advolint
