#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "platform/domain_scanner.h"

namespace advolint {

/// Where a group "(…)" may end a path.
enum class GroupEnds {
  AfterAnEnd,  ///< right after a place where the path may end: "/wiki/Ada_(given_name)"
  Anywhere,
};

/// Which characters the parts of a URL may hold, and with which they may end.
struct UrlGrammar {
  using IsCharacter = bool (*)(char32_t);

  IsCharacter may_precede;
  DomainScanner::IsDomainCharacter in_domain;
  CaseRule tld_case;
  IsCharacter in_path;
  IsCharacter ends_path;
  IsCharacter in_ending_group;  ///< in a group "(…)" that may end a path
  GroupEnds group_ends_path;
  IsCharacter in_query;
  IsCharacter ends_query;
  std::span<const std::string_view> schemes;  ///< lower case, with "://"
};

/// A URL, by indices of code points. Parts that are not there are empty.
struct UrlMatch {
  std::size_t begin = 0;
  std::size_t domain_begin = 0;
  std::size_t domain_end = 0;
  std::size_t path_begin = 0;  ///< after the port
  std::size_t path_end = 0;
  std::size_t end = 0;
  std::optional<char32_t> before;  ///< the character before `begin`, if the match used it up

  [[nodiscard]] bool has_scheme() const { return domain_begin > begin; }
  [[nodiscard]] bool has_path() const { return path_end > path_begin; }
};

/// Finds URLs as twitter-text does, from which Mastodon's rules descend: `[scheme] domain [:port]
/// [/path] [?query]`. Linear in the text.
class UrlScanner {
 public:
  /// Both outlive the scanner.
  UrlScanner(std::u32string_view text, const UrlGrammar& grammar)
      : text_(text), grammar_(&grammar), domains_(text, grammar.in_domain, grammar.tld_case) {}

  std::optional<UrlMatch> next();

 private:
  void skip_to_next_dot();
  [[nodiscard]] std::size_t scheme_length(std::size_t at) const;
  std::optional<UrlMatch> match_at(std::size_t begin);
  std::optional<UrlMatch> match_after(std::size_t at);
  [[nodiscard]] std::size_t skip_port(std::size_t at) const;
  [[nodiscard]] std::size_t skip_path(std::size_t at) const;
  [[nodiscard]] std::size_t skip_group(std::size_t at, UrlGrammar::IsCharacter is_inside) const;
  [[nodiscard]] std::size_t skip_query(std::size_t at) const;

  std::u32string_view text_;
  const UrlGrammar* grammar_;
  DomainScanner domains_;
  std::size_t at_ = 0;
  std::size_t next_dot_ = 0;  ///< after all that was looked at for dots
};

}  // namespace advolint
