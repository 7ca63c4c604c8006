#include "engine/examples/judge_example.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "engine/apply_fix.h"

namespace advolint {
namespace {

bool is_inside(SourceSpan inner, SourceSpan outer) {
  return outer.begin <= inner.begin && inner.end <= outer.end;
}

std::string_view words_of(const Diagnostic& found) {
  return found.location.file->text(found.location.span);
}

class ExampleJudge {
 public:
  ExampleJudge(const Rule& rule, const Example& example, const LaidOutExample& laid_out,
               const Diagnostics& found)
      : rule_(rule), example_(example), laid_out_(laid_out), found_(found) {}

  [[nodiscard]] Phrase judge() const {
    if (example_.expected == Example::Expected::Silence) {
      return found_.empty() ? Phrase()
                            : Phrase("this good example gives a finding: {}", described());
    }
    if (found_.empty()) return Phrase("this bad example gives no finding of '{}'", rule_.info.name);
    if (!is_at_wanted_places()) {
      return Phrase("the finding is not where the example marks it: {}", described());
    }
    const std::string message = example_.node.word("message");
    if (!message.empty() &&
        std::ranges::count(found_, Phrase(message), &Diagnostic::message) == 0) {
      return Phrase("no finding says “{}”, only {}", message, described());
    }
    return judge_fix();
  }

 private:
  /// The number of the post that `found` is about, from 1; 0 if it is about none.
  [[nodiscard]] std::size_t post_of(const Diagnostic& found) const {
    const auto is_it = [&](const ExamplePost& post) {
      return found.location.file == post.file ||
             (found.location.file == rule_.file && is_inside(found.location.span, post.in_pack));
    };
    const auto post = std::ranges::find_if(laid_out_.posts, is_it);
    if (post == laid_out_.posts.end()) return 0;
    return static_cast<std::size_t>(post - laid_out_.posts.begin()) + 1;
  }

  /// The key of `workspace:` that `found` is about; empty if it is about none.
  [[nodiscard]] std::string_view key_of(const Diagnostic& found) const {
    const yaml::Node* workspace = example_.node.find("workspace");
    if (workspace == nullptr || found.location.file != rule_.file) return {};
    const auto is_it = [&](const yaml::Entry& it) {
      return is_inside(found.location.span, it.value.span);
    };
    const auto entry = std::ranges::find_if(workspace->entries, is_it);
    return entry == workspace->entries.end() ? std::string_view() : entry->key;
  }

  [[nodiscard]] bool is_at(const Diagnostic& found, std::string_view place) const {
    const std::size_t post = post_of(found);
    if (post != 0) return laid_out_.is_calendar && place == std::to_string(post);
    return place == words_of(found) || place == key_of(found);
  }

  /// Takes away what is found at the marks of a post's text. False if one has no finding, or a
  /// finding in a marked text no mark.
  [[nodiscard]] static bool take_marked(const ExamplePost& post,
                                        std::vector<const Diagnostic*>& found) {
    if (post.marks.empty()) return true;
    std::vector<SourceSpan> spans;
    std::erase_if(found, [&](const Diagnostic* it) {
      if (it->location.file != post.file) return false;
      spans.push_back(it->location.span);
      return true;
    });
    return spans == post.marks;
  }

  [[nodiscard]] std::vector<std::string_view> stated_places() const {
    const yaml::Node* at = example_.node.find("at");
    if (at == nullptr) return {};
    if (at->is_scalar()) return {at->scalar};
    std::vector<std::string_view> places;
    for (const yaml::Node& place : at->items) places.emplace_back(place.scalar);
    return places;
  }

  [[nodiscard]] bool is_at_wanted_places() const {
    std::vector<const Diagnostic*> left;
    for (const Diagnostic& it : found_) left.push_back(&it);
    for (const ExamplePost& post : laid_out_.posts) {
      if (!take_marked(post, left)) return false;
    }
    const std::vector<std::string_view> places = stated_places();
    const bool is_anywhere = places.empty() && left.size() == found_.size();
    if (is_anywhere) return true;
    for (const std::string_view place : places) {
      const auto it =
          std::ranges::find_if(left, [&](const auto* each) { return is_at(*each, place); });
      if (it == left.end()) return false;
      left.erase(it);
    }
    return left.empty();
  }

  [[nodiscard]] std::string described() const {
    std::string text;
    for (const Diagnostic& it : found_) {
      const std::size_t post = laid_out_.is_calendar ? post_of(it) : 0;
      const std::string place = post != 0 ? fmt::format("{}: ", post) : std::string();
      text +=
          fmt::format("{}{}“{}” ({})", text.empty() ? "" : ", ", place, words_of(it), it.message);
    }
    return text;
  }

  [[nodiscard]] Phrase judge_fix() const {
    const yaml::Node* fixed = example_.node.find("fixed");
    if (fixed == nullptr || laid_out_.posts.empty()) return {};
    const std::string result = apply_fixes(laid_out_.posts.front().file->bytes(), found_);
    return result == fixed->scalar ? Phrase() : Phrase("its fix gives “{}”", result);
  }

  const Rule& rule_;
  const Example& example_;
  const LaidOutExample& laid_out_;
  const Diagnostics& found_;
};

}  // namespace

Phrase judge_example(const Rule& rule, const Example& example, const LaidOutExample& laid_out,
                     const Diagnostics& found) {
  return ExampleJudge(rule, example, laid_out, found).judge();
}

}  // namespace advolint
