#include "platform/url_scanner.h"

#include <algorithm>

#include "platform/code_point_text.h"

namespace advolint {

std::optional<UrlMatch> UrlScanner::next() {
  while (at_ < text_.size()) {
    if (at_ > 0 && at_ >= next_dot_) skip_to_next_dot();
    if (at_ == text_.size()) break;
    const std::optional<UrlMatch> match = match_after(at_);
    if (match) {
      at_ = match->end;
      return match;
    }
    ++at_;
  }
  return std::nullopt;
}

/// Every URL holds a dot within its domain: what lies far before the next one need not be tried.
void UrlScanner::skip_to_next_dot() {
  constexpr std::size_t kLongestScheme = 9;
  const auto ends_sentence = [&](std::size_t dot) {
    return dot + 1 == text_.size() || text_[dot + 1] == U' ' || text_[dot + 1] == U'\n';
  };
  std::size_t dot = text_.find(U'.', at_);
  while (dot != std::u32string_view::npos && ends_sentence(dot)) dot = text_.find(U'.', dot + 1);
  if (dot == std::u32string_view::npos) {
    at_ = text_.size();
    return;
  }
  next_dot_ = dot + 1;
  std::size_t begin = dot;
  while (begin > at_ &&
         (grammar_->in_domain(text_[begin - 1]) || is_one_of(text_[begin - 1], U"-_")))
    --begin;
  at_ = std::max(at_, begin - std::min(begin, kLongestScheme + 1));
}

/// A match that uses up the character at `at` as what is before it, or, at the very beginning,
/// none.
std::optional<UrlMatch> UrlScanner::match_after(std::size_t at) {
  if (at + 1 < text_.size() && grammar_->may_precede(text_[at])) {
    if (std::optional<UrlMatch> match = match_at(at + 1)) {
      match->before = text_[at];
      return match;
    }
  }
  return at == 0 ? match_at(0) : std::nullopt;
}

std::size_t UrlScanner::scheme_length(std::size_t at) const {
  for (const std::string_view scheme : grammar_->schemes) {
    if (starts_with_ignoring_case(text_.substr(at), scheme)) return scheme.size();
  }
  return 0;
}

std::optional<UrlMatch> UrlScanner::match_at(std::size_t begin) {
  if (!grammar_->in_domain(text_[begin])) return std::nullopt;
  UrlMatch match{.begin = begin, .domain_begin = begin + scheme_length(begin)};
  if (match.domain_begin == text_.size()) return std::nullopt;
  // A scheme is not a label, so that there is nothing to try again without it.
  const std::optional<std::size_t> domain_end = domains_.end_of_domain(match.domain_begin);
  if (!domain_end) return std::nullopt;
  match.domain_end = *domain_end;
  match.path_begin = skip_port(match.domain_end);
  match.path_end = skip_path(match.path_begin);
  match.end = skip_query(match.path_end);
  return match;
}

std::size_t UrlScanner::skip_port(std::size_t at) const {
  if (at >= text_.size() || text_[at] != U':') return at;
  std::size_t end = at + 1;
  while (end < text_.size() && is_ascii_digit(text_[end])) ++end;
  return end > at + 1 ? end : at;
}

std::size_t UrlScanner::skip_path(std::size_t at) const {
  if (at >= text_.size() || text_[at] != U'/') return at;
  std::size_t end = at + 1;
  for (std::size_t next = end; next < text_.size();) {
    if (grammar_->in_path(text_[next])) {
      ++next;
      if (grammar_->ends_path(text_[next - 1])) end = next;
    } else if (const std::size_t after = skip_group(next, grammar_->in_path); after > next) {
      const bool may_end = grammar_->group_ends_path == GroupEnds::Anywhere || end == next;
      if (may_end && skip_group(next, grammar_->in_ending_group) == after) end = after;
      next = after;
    } else {
      break;
    }
  }
  return end;
}

/// After a group "(…)" with at most one more inside, none of them empty; `at` if there is none.
std::size_t UrlScanner::skip_group(std::size_t at, UrlGrammar::IsCharacter is_inside) const {
  const auto is_at = [this](std::size_t i, char32_t c) {
    return i < text_.size() && text_[i] == c;
  };
  const auto skip_run = [this, is_inside](std::size_t i) {
    while (i < text_.size() && is_inside(text_[i])) ++i;
    return i;
  };
  if (!is_at(at, U'(')) return at;
  std::size_t next = skip_run(at + 1);
  if (is_at(next, U'(')) {
    const std::size_t inner_end = skip_run(next + 1);
    if (inner_end == next + 1 || !is_at(inner_end, U')')) return at;
    next = skip_run(inner_end + 1);
  } else if (next == at + 1) {
    return at;
  }
  return is_at(next, U')') ? next + 1 : at;
}

std::size_t UrlScanner::skip_query(std::size_t at) const {
  if (at >= text_.size() || text_[at] != U'?') return at;
  std::size_t end = at;
  for (std::size_t next = at + 1; next < text_.size() && grammar_->in_query(text_[next]); ++next) {
    if (grammar_->ends_query(text_[next])) end = next + 1;
  }
  return end;
}

}  // namespace advolint
