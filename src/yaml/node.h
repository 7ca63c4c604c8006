#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace advolint::yaml {

enum class Kind { Null, Scalar, Sequence, Mapping };

/// How a scalar was written: `Plain` ones may be numbers or booleans, `Quoted` ones never are.
enum class Style { Plain, Quoted };

struct Entry;

/// A YAML value that knows where it is in its file. Scalars stay the text that was written:
/// nothing becomes a number or a boolean by itself (`010`, `yes` and `12:30` are what they look
/// like).
struct Node {
  Kind kind = Kind::Null;
  Style style = Style::Plain;
  std::string scalar;  ///< Kind::Scalar only; escapes resolved
  SourceSpan span;     ///< of the value as written, quotes included; of a null, its key or its dash
  std::vector<Node> items;     ///< Kind::Sequence
  std::vector<Entry> entries;  ///< Kind::Mapping, in the order written, duplicate keys left out

  [[nodiscard]] bool is_null() const { return kind == Kind::Null; }
  [[nodiscard]] bool is_scalar() const { return kind == Kind::Scalar; }
  [[nodiscard]] bool is_sequence() const { return kind == Kind::Sequence; }
  [[nodiscard]] bool is_mapping() const { return kind == Kind::Mapping; }

  /// The value of `key`, or null where this is not a mapping or has no such key.
  [[nodiscard]] const Node* find(std::string_view key) const;
  /// The scalar at `key` of a map; empty if there is none.
  [[nodiscard]] std::string word(std::string_view key) const;
  [[nodiscard]] const Entry* find_entry(std::string_view key) const;
};

struct Entry {
  std::string key;
  SourceSpan key_span;
  Node value;
};

}  // namespace advolint::yaml
