#include "text/glob.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "text/utf8.h"

// A pattern becomes a small program that is run over the path once, in all its states at the same
// time, so that no pattern can make it slow (Thompson's construction).

namespace advolint {
namespace {

using Address = std::uint32_t;
constexpr Address kNowhere = std::numeric_limits<Address>::max();

struct Range {
  char32_t first = 0;
  char32_t last = 0;
};

enum class Operation { Literal, NoSlash, Anything, Set, Split, Jump, Match };

struct Instruction {
  Operation operation = Operation::Match;
  char32_t literal = 0;
  std::vector<Range> set;
  bool is_negated = false;
  Address next = kNowhere;         ///< of Split and Jump
  Address alternative = kNowhere;  ///< of Split
};

bool in_set(const Instruction& instruction, char32_t code_point) {
  const bool is_in = std::ranges::any_of(instruction.set, [&](Range range) {
    return range.first <= code_point && code_point <= range.last;
  });
  return is_in != instruction.is_negated;
}

bool accepts(const Instruction& instruction, char32_t code_point) {
  switch (instruction.operation) {
    case Operation::Literal:
      return code_point == instruction.literal;
    case Operation::NoSlash:
      return code_point != U'/';
    case Operation::Anything:
      return true;
    case Operation::Set:
      return code_point != U'/' && in_set(instruction, code_point);
    case Operation::Split:
    case Operation::Jump:
    case Operation::Match:
      return false;
  }
  return false;
}

std::u32string to_code_points(std::string_view text) {
  std::u32string out;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded decoded = utf8::decode(text, at);
    out.push_back(decoded.code_point);
    at += decoded.length_bytes;
  }
  return out;
}

class Compiler {
 public:
  explicit Compiler(std::string_view pattern) : pattern_(to_code_points(pattern)) {
    last_brace_ = pattern_.rfind(U'}');
  }

  std::vector<Instruction> compile() {
    while (at_ < pattern_.size()) compile_next();
    while (!groups_.empty()) close_group();
    emit({.operation = Operation::Match});
    return std::move(program_);
  }

 private:
  struct Group {
    Address split = 0;
    std::vector<Address> exits;
  };

  void compile_next() {
    const char32_t sign = pattern_[at_];
    if (sign == U'*') {
      compile_stars();
    } else if (sign == U'?') {
      ++at_;
      emit({.operation = Operation::NoSlash});
    } else if (sign == U'{' && last_brace_ != std::u32string::npos && at_ < last_brace_) {
      ++at_;
      groups_.push_back({.split = emit_split()});
    } else if (sign == U',' && !groups_.empty()) {
      ++at_;
      next_alternative();
    } else if (sign == U'}' && !groups_.empty()) {
      ++at_;
      close_group();
    } else if (sign == U'[' && compile_set()) {
      return;
    } else {
      if (sign == U'\\' && at_ + 1 < pattern_.size()) ++at_;
      emit({.operation = Operation::Literal, .literal = pattern_[at_++]});
    }
  }

  void compile_stars() {
    const std::size_t begin = at_;
    while (at_ < pattern_.size() && pattern_[at_] == U'*') ++at_;
    const bool begins_folder = begin == 0 || std::u32string_view(U"/{,").find(
                                                 pattern_[begin - 1]) != std::u32string_view::npos;
    const bool ends_pattern =
        at_ == pattern_.size() ||
        (!groups_.empty() && (pattern_[at_] == U',' || pattern_[at_] == U'}'));
    const bool spans_folders = at_ - begin >= 2 && begins_folder;
    if (spans_folders && at_ < pattern_.size() && pattern_[at_] == U'/') {
      ++at_;  // "**/": no folder, or any
      const Address split = emit_split();
      emit_loop(Operation::Anything);
      emit({.operation = Operation::Literal, .literal = U'/'});
      program_[split].alternative = here();
    } else {
      emit_loop(spans_folders && ends_pattern ? Operation::Anything : Operation::NoSlash);
    }
  }

  /// "[abc]", "[a-z]", "[!abc]". A '[' that is never closed stands for itself.
  bool compile_set() {
    std::size_t at = at_ + 1;
    Instruction set{.operation = Operation::Set};
    if (at < pattern_.size() && (pattern_[at] == U'!' || pattern_[at] == U'^')) {
      set.is_negated = true;
      ++at;
    }
    const std::size_t end = pattern_.find(U']', at + 1);
    if (end == std::u32string::npos) return false;
    for (; at < end; ++at) {
      Range range{.first = pattern_[at], .last = pattern_[at]};
      if (at + 2 < end && pattern_[at + 1] == U'-') {
        range.last = pattern_[at + 2];
        at += 2;
      }
      set.set.push_back(range);
    }
    emit(std::move(set));
    at_ = end + 1;
    return true;
  }

  void next_alternative() {
    Group& group = groups_.back();
    group.exits.push_back(emit({.operation = Operation::Jump}));
    program_[group.split].alternative = here();
    group.split = emit_split();
  }

  void close_group() {
    for (const Address exit : groups_.back().exits) program_[exit].next = here();
    groups_.pop_back();
  }

  void emit_loop(Operation operation) {
    const Address split = emit_split();
    emit({.operation = operation});
    emit({.operation = Operation::Jump, .next = split});
    program_[split].alternative = here();
  }

  Address emit_split() { return emit({.operation = Operation::Split, .next = here() + 1}); }

  Address emit(Instruction instruction) {
    program_.push_back(std::move(instruction));
    return here() - 1;
  }

  [[nodiscard]] Address here() const { return static_cast<Address>(program_.size()); }

  std::u32string pattern_;
  std::size_t last_brace_;
  std::size_t at_ = 0;
  std::vector<Group> groups_;
  std::vector<Instruction> program_;
};

/// The instructions that the path may be at, those without a character followed through.
class States {
 public:
  explicit States(const std::vector<Instruction>& program)
      : program_(program), is_in_(program.size(), false) {}

  void add(Address address) {
    pending_.push_back(address);
    while (!pending_.empty()) {
      const Address at = pending_.back();
      pending_.pop_back();
      if (at == kNowhere || is_in_[at]) continue;
      is_in_[at] = true;
      addresses_.push_back(at);
      pending_.push_back(program_[at].next);
      pending_.push_back(program_[at].alternative);
    }
  }

  void clear() {
    for (const Address address : addresses_) is_in_[address] = false;
    addresses_.clear();
  }

  [[nodiscard]] const std::vector<Address>& addresses() const { return addresses_; }
  [[nodiscard]] bool contains(Address address) const { return is_in_[address]; }

 private:
  const std::vector<Instruction>& program_;
  std::vector<bool> is_in_;
  std::vector<Address> addresses_;
  std::vector<Address> pending_;
};

}  // namespace

bool glob_matches(std::string_view pattern, std::string_view path) {
  const std::vector<Instruction> program = Compiler(pattern).compile();
  States states[] = {States(program), States(program)};
  States* current = &states[0];
  States* next = &states[1];
  current->add(0);
  for (std::size_t at = 0; at < path.size();) {
    const utf8::Decoded decoded = utf8::decode(path, at);
    at += decoded.length_bytes;
    next->clear();
    for (const Address address : current->addresses()) {
      if (accepts(program[address], decoded.code_point)) next->add(address + 1);
    }
    std::swap(current, next);
    if (current->addresses().empty()) return false;
  }
  return current->contains(static_cast<Address>(program.size() - 1));
}

}  // namespace advolint
