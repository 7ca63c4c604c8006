#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "draft/draft.h"
#include "text/phrase.h"

namespace advolint {

/// Notes what each part of a file is while it is read, and accounts for every byte at the end.
class Ledger {
 public:
  void label(SourceSpan span) { mark(span, Stretch::Kind::Label, {}); }
  void field(SourceSpan span) { mark(span, Stretch::Kind::Field, {}); }
  /// What is not a post, and why: "a list of duties".
  void aside(SourceSpan span, Phrase because) {
    mark(span, Stretch::Kind::NotAPost, std::move(because));
  }
  /// A stretch that another reader has named.
  void add(Stretch stretch) { marks_.push_back(std::move(stretch)); }
  /// Counts a section that was left out, in `Draft::unread_sections`.
  void count_unread() { ++unread_sections_; }

  /// Writes `draft.stretches` from these notes and the draft's posts.
  void close(Draft& draft);

 private:
  void mark(SourceSpan span, Stretch::Kind kind, Phrase because);

  std::vector<Stretch> marks_;
  std::uint32_t unread_sections_ = 0;
};

}  // namespace advolint
