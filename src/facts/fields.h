#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/date.h"
#include "text/source_file.h"
#include "yaml/node.h"

namespace advolint {

/// A value that a draft states, and where.
struct Field {
  const yaml::Node* value = nullptr;
  SourceSpan key_span;
  SourceFilePtr file;

  [[nodiscard]] Location at() const { return {file, value->is_null() ? key_span : value->span}; }
};

/// What is stated about a post, nearest first: in the post's own part of the file, in the draft's
/// front matter, in the configuration's `paths:`.
class Fields {
 public:
  enum class Origin { Draft, Configuration };
  struct Layer {
    const yaml::Node* node = nullptr;
    SourceFilePtr file;
    Origin origin = Origin::Draft;
  };
  explicit Fields(std::vector<Layer> layers) : layers_(std::move(layers)) {}

  /// `path` is a key, or keys joined with dots: "meeting.with".
  [[nodiscard]] std::optional<Field> find(std::string_view path) const;

  /// The scalar at `path`; empty if there is none.
  [[nodiscard]] std::string word(std::string_view path) const;

  /// The scalar, or the scalars of the list, at `path`.
  [[nodiscard]] std::vector<std::string> words(std::string_view path) const;

  /// The ISO date at `path`, if it is one and exists.
  [[nodiscard]] std::optional<Date> date(std::string_view path) const;

  /// Whether the draft itself states anything. Rules that ask for a key sleep where it does not.
  [[nodiscard]] bool any_in_draft() const;

  /// Whether something other than `draft` states fields for it as its front matter would: an
  /// example of a rule does.
  [[nodiscard]] bool any_beside(const SourceFilePtr& draft) const;

 private:
  std::vector<Layer> layers_;
};

}  // namespace advolint
