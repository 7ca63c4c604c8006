#include "facts/children.h"

#include <algorithm>
#include <optional>

#include "facts/known_words.h"
#include "facts/personal_names.h"
#include "facts/prose.h"
#include "facts/told_phrases.h"
#include "text/characters.h"
#include "text/span_set.h"

namespace advolint {
namespace {

/// "9", not "90" or "18".
bool is_age(const PostContext& post, std::size_t at) {
  if (at >= post.words.size()) return false;
  const std::string& word = post.words[at].folded;
  if (word.empty() || word.size() > 2 || !std::ranges::all_of(word, is_ascii_digit)) return false;
  constexpr int kOfAge = 18;
  const int age = std::stoi(word);
  return age > 0 && age < kOfAge;
}

std::size_t word_from(const PostContext& post, std::uint32_t offset) {
  const auto begin_of = [](const WordToken& it) { return it.span.begin; };
  return static_cast<std::size_t>(std::ranges::lower_bound(post.words, offset, {}, begin_of) -
                                  post.words.begin());
}

class ChildFinder {
 public:
  explicit ChildFinder(const PostContext& post)
      : post_(post), told_(find_told(post, "tells-age")), ages_(told_) {}

  /// "Brayden Kowalski, age 7": two capitals that nobody lists as names, but no words either.
  [[nodiscard]] std::vector<TextSpan> unlisted() const {
    std::vector<TextSpan> found;
    for (const TextSpan told : told_) {
      const std::size_t at = word_from(post_, told.begin);
      const std::size_t age = word_from(post_, told.end);
      if (at < 2 || !is_age(post_, age)) continue;
      const TextSpan name{post_.words[at - 2].span.begin, post_.words[at - 1].span.end};
      const bool is_close = post_.at({name.end, told.begin}) == ", " &&
                            post_.at({told.end, post_.words[age].span.begin}) == " ";
      if (is_close && is_capital_name(at - 2) && is_capital_name(at - 1) &&
          post_.at({post_.words[at - 2].span.end, post_.words[at - 1].span.begin}) == " ")
        found.push_back({name.begin, post_.words[age].span.end});
    }
    return found;
  }

  [[nodiscard]] std::optional<TextSpan> child(TextSpan person) const {
    const std::size_t after = word_from(post_, person.end);
    if (is_age(post_, after) && is_set_apart(person, after))
      return TextSpan{person.begin, post_.words[after].span.end};
    // "Maria, age 9", "Maria is 9 years old", "María, de 9 años"
    if (is_age(post_, after + 1) && is_told(after, after + 1))
      return TextSpan{person.begin, post_.words[after + 1].span.end};
    // "9-year-old Maria"
    const std::size_t first = word_from(post_, person.begin);
    constexpr std::size_t kWordsBefore = 3;
    if (first >= kWordsBefore && is_age(post_, first - kWordsBefore) &&
        ages_.overlaps(post_.words[first - 1].span))
      return TextSpan{post_.words[first - kWordsBefore].span.begin, person.end};
    return std::nullopt;
  }

 private:
  [[nodiscard]] bool is_capital_name(std::size_t at) const {
    return begins_with_capital(post_.at(post_.words[at].span)) &&
           !known_words().contains(post_.words[at].folded);
  }

  /// "(9)", ", 9,".
  [[nodiscard]] bool is_set_apart(TextSpan person, std::size_t age) const {
    const TextSpan number = post_.words[age].span;
    const std::string_view before = post_.at({person.end, number.begin});
    const std::string_view after = std::string_view(post_.text.text()).substr(number.end);
    return (before == " (" && (after.starts_with(')') || is_told(age, age + 1))) ||
           (before == ", " && after.starts_with(','));
  }

  /// Whether words of age overlap those from `first`, which is there, to `last`.
  [[nodiscard]] bool is_told(std::size_t first, std::size_t last) const {
    const std::size_t end = std::min(last + 1, post_.words.size() - 1);
    return ages_.overlaps({post_.words[first].span.begin, post_.words[end].span.end});
  }

  const PostContext& post_;
  std::vector<TextSpan> told_;
  SpanSet ages_;  ///< "age", "years old"
};

}  // namespace

std::vector<TextSpan> find_children(const PostContext& post, const std::vector<TextSpan>& persons) {
  std::vector<TextSpan> children;
  const ChildFinder finder(post);
  for (const TextSpan person : persons) {
    if (const auto child = finder.child(person)) children.push_back(*child);
  }
  const SpanSet known(children);
  for (const TextSpan child : finder.unlisted()) {
    if (!known.overlaps(child)) children.push_back(child);
  }
  std::ranges::sort(children);
  return children;
}

}  // namespace advolint
