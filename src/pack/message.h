#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace advolint {

/// A filled-in text with gaps: places for words that are not known yet.
struct OpenText {
  std::string text;
  std::vector<std::size_t> gaps;  ///< offsets in `text`, in bytes, ascending

  /// The text with `words` in each gap.
  [[nodiscard]] std::string closed(std::string_view words) const;
};

/// A text with places to fill in: `{name}`, and `{name: text}`, which shows its text, `{name}`
/// filled in inside it, only where `name` has a value. `{{` is a brace, and so is a `}` that closes
/// nothing.
class Message {
 public:
  /// A place to fill in, and where it begins in the text.
  struct Field {
    std::string name;
    std::size_t offset = 0;
  };
  /// Gives the value of a name; empty if it has none; nothing if it is not known yet.
  using Lookup = std::function<std::optional<std::string>(std::string_view name)>;

  Message() = default;
  /// Nothing if a brace is left open, or one optional text is inside another.
  static std::optional<Message> parse(std::string_view text);

  [[nodiscard]] bool empty() const { return pieces_.empty(); }
  [[nodiscard]] const std::vector<Field>& fields() const { return fields_; }
  [[nodiscard]] bool asks_for(std::string_view name) const;
  [[nodiscard]] OpenText fill(const Lookup& lookup) const;
  /// Whether both were read from the same text.
  friend bool operator==(const Message& a, const Message& b) { return a.pieces_ == b.pieces_; }

 private:
  /// Literal text, or a field; `skip` pieces after an optional field are left out where it has no
  /// value.
  struct Piece {
    std::string text;
    bool is_field = false;
    bool is_optional = false;
    std::size_t skip = 0;

    friend bool operator==(const Piece& a, const Piece& b) = default;
  };
  std::vector<Piece> pieces_;
  std::vector<Field> fields_;
};

}  // namespace advolint
