#include "platform/domain_scanner.h"

#include <algorithm>

namespace advolint {

std::optional<std::size_t> DomainScanner::end_of_domain(std::size_t start) {
  if (!is_domain_character_(text_[start])) return std::nullopt;
  if (start < run_begin_ || start >= run_end_) analyse_run(start);
  const auto label = std::ranges::lower_bound(labels_, start, {}, &Label::dot);
  if (label == labels_.end()) return std::nullopt;
  const std::uint32_t end = end_from(start, *label);
  return end == kNone ? std::nullopt : std::optional<std::size_t>(end);
}

void DomainScanner::analyse_run(std::size_t begin) {
  labels_.clear();
  run_begin_ = begin;
  Label label{.begin = static_cast<std::uint32_t>(begin)};
  auto at = static_cast<std::uint32_t>(begin);
  for (; at < text_.size(); ++at) {
    const char32_t c = text_[at];
    if (c == U'.') {
      label.dot = at;
      labels_.push_back(label);
      label = Label{.begin = at + 1};
    } else if (c == U'_') {
      label.last_underscore = at;
    } else if (c != U'-' && !is_domain_character_(c)) {
      break;
    }
  }
  run_end_ = at;
  link_labels();
}

void DomainScanner::link_labels() {
  for (std::size_t i = labels_.size(); i-- > 0;) {
    Label& label = labels_[i];
    const std::uint32_t after = label.dot + 1;
    if (const std::size_t length = tld_length(text_.substr(after), tld_case_); length > 0) {
      label.tld_end = after + static_cast<std::uint32_t>(length);
    }
    if (i + 1 < labels_.size()) label.beyond_end = end_from(after, labels_[i + 1]);
  }
}

bool DomainScanner::is_label_between(std::size_t begin, const Label& label) const {
  return begin < label.dot && is_domain_character_(text_[begin]) &&
         is_domain_character_(text_[label.dot - 1]);
}

std::uint32_t DomainScanner::end_from(std::size_t start, const Label& label) const {
  if (!is_label_between(start, label)) return kNone;
  if (label.beyond_end != kNone) return label.beyond_end;
  const bool holds_underscore = label.last_underscore != kNone && label.last_underscore >= start;
  return holds_underscore ? kNone : label.tld_end;
}

}  // namespace advolint
