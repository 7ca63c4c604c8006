#include "yaml/write.h"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

namespace advolint::yaml {
namespace {

/// Whether a word can be without quotes anywhere: what else could is not worth the risk.
bool is_plain(std::string_view word) {
  constexpr std::string_view kSafe = "-_./+";
  const auto is_safe = [&](char byte) {
    return ('a' <= byte && byte <= 'z') || ('A' <= byte && byte <= 'Z') ||
           ('0' <= byte && byte <= '9') || static_cast<unsigned char>(byte) >= 0x80 ||
           byte == ' ' || kSafe.find(byte) != kSafe.npos;
  };
  return !word.empty() && word.front() != ' ' && word.back() != ' ' && word.front() != '-' &&
         std::ranges::all_of(word, is_safe);
}

std::string in_quotes(std::string_view text) {
  std::string out = "\"";
  for (const char byte : text) {
    if (byte == '\n') {
      out += "\\n";
    } else if (byte == '\t') {
      out += "\\t";
    } else {
      if (byte == '"' || byte == '\\') out += '\\';
      out += byte;
    }
  }
  return out + '"';
}

std::string write_scalar(const Node& node) {
  return node.style == Style::Plain && is_plain(node.scalar) ? node.scalar : in_quotes(node.scalar);
}

std::string write_key(const std::string& key) { return is_plain(key) ? key : in_quotes(key); }

bool holds_mappings(const Node& node) {
  return node.is_sequence() && std::ranges::any_of(node.items, &Node::is_mapping);
}

}  // namespace

// The depth of the recursion is that of the parsed node, which the parser bounds.
std::string write_flow(const Node& node) {
  std::string out;
  switch (node.kind) {
    case Kind::Null:
      return "null";
    case Kind::Scalar:
      return write_scalar(node);
    case Kind::Sequence:
      for (const Node& item : node.items) {
        out += fmt::format("{}{}", out.empty() ? "" : ", ", write_flow(item));
      }
      return fmt::format("[{}]", out);
    case Kind::Mapping:
      for (const Entry& entry : node.entries) {
        out += fmt::format("{}{}: {}", out.empty() ? "" : ", ", write_key(entry.key),
                           write_flow(entry.value));
      }
      return out.empty() ? "{}" : fmt::format("{{ {} }}", out);
  }
  return out;
}

std::string write_lines(const Node& mapping) {
  std::string out;
  for (const Entry& entry : mapping.entries) {
    if (!holds_mappings(entry.value)) {
      out += fmt::format("{}: {}\n", write_key(entry.key), write_flow(entry.value));
      continue;
    }
    out += fmt::format("{}:\n", write_key(entry.key));
    for (const Node& item : entry.value.items) out += fmt::format("  - {}\n", write_flow(item));
  }
  return out;
}

}  // namespace advolint::yaml
