#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "picture/picture.h"

namespace advolint {

/// Tags of our own. Only a literal makes one, so that no text of anybody's is taken for markup.
class Markup {
 public:
  template <std::size_t N>
  consteval Markup(const char (&literal)[N])  // NOLINT(google-explicit-constructor)
      : text_(literal, N - 1) {}
  [[nodiscard]] constexpr std::string_view text() const { return text_; }

 private:
  std::string_view text_;
};

/// A page in the making. It grows by tags of ours, and by text, which is escaped here and nowhere
/// else: in an element and in an attribute between double quotes alike.
class Html {
 public:
  Html& add(Markup markup);
  /// `words` on one line. Control characters and those that reorder text become visible.
  Html& text(std::string_view words);
  /// `words` with their line ends, for an element that keeps them.
  Html& lines(std::string_view words);
  Html& number(std::size_t number);
  /// The address of a picture that lies in the page; `type` is one that browsers show.
  Html& picture(PictureType type, std::string_view bytes);

  [[nodiscard]] const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
};

/// Whether browsers show files of `type`, and run nothing that is in them.
bool is_shown_by_browsers(PictureType type);

}  // namespace advolint
