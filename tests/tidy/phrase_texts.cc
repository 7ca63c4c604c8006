#include "tidy/phrase_texts.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>

namespace advolint::tidy {
namespace {

bool is_word_byte(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

/// Goes through C++ as its compiler does: comments, characters and texts are no code.
class LiteralReader {
 public:
  LiteralReader(std::string_view source, Literals& literals)
      : source_(source), literals_(literals) {}

  void run() {
    while (at_ < source_.size()) {
      if (starts("//")) {
        at_ = std::min(source_.find('\n', at_), source_.size());
      } else if (starts("/*")) {
        at_ = std::min(source_.find("*/", at_), source_.size() - 2) + 2;
      } else if (starts("R\"(")) {
        read_raw();
      } else if (source_[at_] == '"') {
        text_ += read_quoted('"');
        in_text_ = true;
      } else if (source_[at_] == '\'' && (at_ == 0 || !is_word_byte(source_[at_ - 1]))) {
        end_text();
        read_quoted('\'');
      } else {
        read_code(source_[at_++]);
      }
    }
    end_text();
  }

 private:
  [[nodiscard]] bool starts(std::string_view token) const {
    return source_.substr(at_).starts_with(token);
  }

  std::string read_quoted(char quote) {
    std::string text;
    for (++at_; at_ < source_.size() && source_[at_] != quote; ++at_) {
      if (source_[at_] == '\\') ++at_;
      text += source_[at_];
    }
    ++at_;
    return text;
  }

  void read_raw() {
    const std::size_t begin = at_ + 3;
    const std::size_t end = std::min(source_.find(")\"", begin), source_.size());
    text_ += source_.substr(begin, end - begin);
    in_text_ = true;
    at_ = std::min(end + 2, source_.size());
  }

  void read_code(char c) {
    if (std::isspace(static_cast<unsigned char>(c)) != 0) {
      word_.clear();
      return;
    }
    end_text();
    if (c == '(') {
      constexpr std::array<std::string_view, 3> kSayers = {"Phrase", "English", "say"};
      says_ = std::ranges::find(kSayers, word_) != kSayers.end();
    } else {
      says_ = false;
    }
    word_ = is_word_byte(c) ? word_ + c : std::string();
  }

  void end_text() {
    if (!in_text_) return;
    if (says_) literals_.phrases.insert(text_);
    literals_.all.insert(std::move(text_));
    text_.clear();
    in_text_ = says_ = false;
  }

  std::string_view source_;
  Literals& literals_;
  std::size_t at_ = 0;
  std::string word_;  ///< the name that was read last
  std::string text_;
  bool says_ = false;     ///< what comes next is the first argument of a sayer
  bool in_text_ = false;  ///< another literal may go on with `text_`
};

}  // namespace

void add_literals(std::string_view source, Literals& literals) {
  LiteralReader(source, literals).run();
}

bool holds_words(std::string_view phrase) {
  bool is_quoted = false;
  std::size_t letters = 0;
  for (const char c : phrase) {
    if (c == '\'') is_quoted = !is_quoted;
    const bool is_letter = !is_quoted && std::isalpha(static_cast<unsigned char>(c)) != 0;
    letters = is_letter ? letters + 1 : 0;
    if (letters > 1) return true;
  }
  return false;
}

}  // namespace advolint::tidy
