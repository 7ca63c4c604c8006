#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <pugixml.hpp>

namespace advolint {

/// How the styles of a workbook show numbers: dates are numbers with a style that says so.
class NumberFormats {
 public:
  /// `root` is `<styleSheet>`, or empty where a workbook has none.
  NumberFormats(pugi::xml_node root, bool counts_from_1904);

  /// The number `value` in a cell of the style numbered `style`: "2026-03-02", "09:30",
  /// "2026-03-02 09:30", "45%", "12".
  [[nodiscard]] std::string shown(std::string_view value, std::size_t style) const;

 private:
  struct Format {
    bool has_date = false;
    bool has_time = false;
    bool is_percentage = false;
  };
  static Format format_numbered(long id);
  static Format format_of(std::string_view code);

  std::vector<Format> styles_;
  bool counts_from_1904_;
};

}  // namespace advolint
