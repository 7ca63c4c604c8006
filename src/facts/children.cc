#include "facts/children.h"

#include <algorithm>
#include <optional>

#include "facts/prose.h"
#include "facts/told_phrases.h"
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
      : post_(post), ages_(find_told(post, "tells-age")) {}

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
  /// "(9)", ", 9,".
  [[nodiscard]] bool is_set_apart(TextSpan person, std::size_t age) const {
    const TextSpan number = post_.words[age].span;
    const std::string_view before = post_.at({person.end, number.begin});
    const std::string_view after = std::string_view(post_.text.text()).substr(number.end);
    return (before == " (" && (after.starts_with(')') || is_told(age, age + 1))) ||
           (before == ", " && after.starts_with(','));
  }

  /// Whether words of age overlap those from `first` to `last`.
  [[nodiscard]] bool is_told(std::size_t first, std::size_t last) const {
    if (first >= post_.words.size()) return false;
    const std::size_t end = std::min(last + 1, post_.words.size() - 1);
    return ages_.overlaps({post_.words[first].span.begin, post_.words[end].span.end});
  }

  const PostContext& post_;
  SpanSet ages_;  ///< "age", "years old"
};

}  // namespace

std::vector<TextSpan> find_children(const PostContext& post, const std::vector<TextSpan>& persons) {
  std::vector<TextSpan> children;
  if (persons.empty()) return children;
  const ChildFinder finder(post);
  for (const TextSpan person : persons) {
    if (const auto child = finder.child(person)) children.push_back(*child);
  }
  return children;
}

}  // namespace advolint
