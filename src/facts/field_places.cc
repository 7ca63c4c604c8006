#include "facts/field_places.h"

#include <algorithm>
#include <iterator>

#include "facts/room_for_fields.h"

namespace advolint {
namespace {

/// Whether the post is the row of a table, in a file of its own or among other text.
bool is_row(const PostContext& post) {
  return post.draft.table || std::ranges::any_of(post.post.said_by, [](const auto& it) {
           return it.second == SaidBy::Row;
         });
}

/// A key, and what people with spreadsheets and documents call it.
struct Field {
  std::string_view key;
  English label;
};

constexpr Field kFields[] = {{"account", English("Account")},   {"alt", English("Alt text")},
                             {"audience", English("Audience")}, {"author", English("Author")},
                             {"captions", English("Captions")}, {"consent", English("Consent")},
                             {"credit", English("Credit")},     {"date", English("Date")},
                             {"goal", English("Goal")},         {"kind", English("Kind")},
                             {"location", English("Location")}, {"media", English("Picture")},
                             {"time", English("Time")},         {"topic", English("Topic")}};

const Field* find_field(std::string_view key) {
  const auto* const found = std::ranges::find(kFields, key, &Field::key);
  return found == std::end(kFields) ? nullptr : found;
}

/// What a line below the post cannot say, for there it is part of the post.
constexpr std::string_view kAbove[] = {"author", "credit", "date", "location", "time"};

constexpr std::string_view kPlace = "under.";
constexpr std::string_view kStatement = "as.";

}  // namespace

bool is_field_with_a_place(std::string_view key) { return find_field(key) != nullptr; }

Phrase place_of_field(const PostContext& post, std::string_view key) {
  const Phrase label(find_field(key)->label);
  if (is_row(post)) return Phrase("in a column “{}”", label);
  if (has_front_matter(post)) return Phrase("under `{}:`", key);
  if (std::ranges::find(kAbove, key) != std::end(kAbove))
    return Phrase("on a line “{}: …” above the post", label);
  return Phrase("on a line “{}: …”", label);
}

Phrase field_with_value(const PostContext& post, std::string_view key, std::string_view value) {
  const Phrase label(find_field(key)->label);
  if (is_row(post)) return Phrase("“{}” in a column “{}”", value, label);
  if (has_front_matter(post)) return Phrase("`{}: {}`", key, value);
  return Phrase("a line “{}: {}”", label, value);
}

std::optional<FieldRequest> field_request(std::string_view name) {
  FieldRequest request;
  if (name.starts_with(kPlace)) {
    request.key = name.substr(kPlace.size());
  } else if (name.starts_with(kStatement)) {
    name.remove_prefix(kStatement.size());
    const std::size_t dot = std::min(name.find('.'), name.size());
    request = {.key = name.substr(0, dot), .value = name.substr(std::min(dot + 1, name.size()))};
    if (request.value.empty()) return std::nullopt;
  }
  if (!is_field_with_a_place(request.key)) return std::nullopt;
  return request;
}

Phrase field_in_words(const PostContext& post, const FieldRequest& request) {
  return request.value.empty() ? place_of_field(post, request.key)
                               : field_with_value(post, request.key, request.value);
}

}  // namespace advolint
