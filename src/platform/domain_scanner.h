#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "platform/tld.h"

namespace advolint {

/// Finds domain names: labels, each with a '.' after, and a top-level domain. A label begins and
/// ends with a character of domains and may hold '-' and '_' inside; the one before the top-level
/// domain holds no '_'.
///
/// Asked for starts from left to right it is linear: a run of labels is analysed once, from its
/// end, and remembered. (Trying each start by itself is quadratic on "日.日.日.…", which no domain
/// ends.)
class DomainScanner {
 public:
  using IsDomainCharacter = bool (*)(char32_t);

  /// `text` outlives the scanner.
  DomainScanner(std::u32string_view text, IsDomainCharacter is_domain_character, CaseRule tld_case)
      : text_(text), is_domain_character_(is_domain_character), tld_case_(tld_case) {}

  /// Where the longest domain ends that begins at `start` < text.size().
  std::optional<std::size_t> end_of_domain(std::size_t start);

 private:
  static constexpr std::uint32_t kNone = UINT32_MAX;

  /// Small, since a long text may hold millions.
  struct Label {
    std::uint32_t begin = 0;
    std::uint32_t dot = 0;
    std::uint32_t last_underscore = kNone;
    std::uint32_t tld_end = kNone;     ///< of a top-level domain right after the dot
    std::uint32_t beyond_end = kNone;  ///< of a domain that goes on after the dot with a label
  };

  void analyse_run(std::size_t begin);
  void link_labels();
  [[nodiscard]] bool is_label_between(std::size_t begin, const Label& label) const;
  [[nodiscard]] std::uint32_t end_from(std::size_t start, const Label& label) const;

  std::u32string_view text_;
  IsDomainCharacter is_domain_character_;
  CaseRule tld_case_;
  std::size_t run_begin_ = 0;
  std::size_t run_end_ = 0;
  std::vector<Label> labels_;  ///< of the run, in order
};

}  // namespace advolint
