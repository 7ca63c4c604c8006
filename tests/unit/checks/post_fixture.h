#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "checks/check_kind.h"
#include "facts/post_context.h"

namespace advolint {

/// A post with all that is stated about it, for tests of what is found in posts.
class PostFixture {
 public:
  /// `front_matter` is YAML without fences; empty for none.
  explicit PostFixture(std::string text, std::string front_matter = {});

  Workspace workspace;
  Platform platform;  ///< X, unless a test changes it before `context`
  std::optional<Date> today;
  const Lexicon* lexicon = &built_in_languages().common();  ///< the words for its language

  /// What a run would compute. Points into the fixture.
  [[nodiscard]] PostContext context() const;

  /// The texts of what `kind` finds; of what front matter states, as written there.
  [[nodiscard]] std::vector<std::string> found_by(const CheckKind& kind,
                                                  std::vector<std::string> list = {}) const;

  /// Their values of that name.
  [[nodiscard]] std::vector<std::string> values_of(const CheckKind& kind, std::string_view name,
                                                   std::vector<std::string> list = {}) const;

 private:
  [[nodiscard]] std::vector<Thing> things(const PostContext& post, const CheckKind& kind,
                                          std::vector<std::string> list) const;

  std::string text_;
  Draft draft_;
  Post post_;
};

/// "2026-03-02" as a Date.
Date day(std::string_view iso);

/// An official with a handle on X.
Official official(std::string id, std::string name, std::string title, std::string handle);

}  // namespace advolint
