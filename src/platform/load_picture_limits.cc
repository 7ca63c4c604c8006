#include "platform/load_picture_limits.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <utility>

#include "platform/limit_reader.h"

namespace advolint {
namespace {

/// Level, source and date, which all facts have.
template <class Fact>
void read_origin(yaml::MapReader& fields, Fact& fact) {
  fact.source = kWorkspaceSource;
  fact.checked_on.clear();
  read_choice(fields, "level", kLevelChoices, fact.level);
  read_text(fields, "source", fact.source);
  read_text(fields, "checked-on", fact.checked_on);
}

std::vector<PictureType> types_in(const yaml::Context& context,
                                  const std::vector<yaml::Word>& words) {
  std::vector<PictureType> types;
  for (const yaml::Word& word : words) {
    const PictureType type = parse_picture_type(word.text);
    if (type == PictureType::Unknown) {
      context.error("value", word.span, Phrase("'{}' is not a type of picture", word.text),
                    Phrase("such as jpeg, png, gif, webp or heic"));
    } else if (std::ranges::count(types, type) == 0) {
      types.push_back(type);
    }
  }
  return types;
}

/// A list of types, or a mapping with one and where it was read.
void read_types(yaml::MapReader& reader, std::optional<AcceptedTypes>& types) {
  const yaml::Node* node = reader.find("types");
  if (node == nullptr || node->is_null()) return;
  AcceptedTypes read = types.value_or(AcceptedTypes{});
  if (node->is_mapping()) {
    yaml::MapReader fields(reader.context(), *node, Phrase("the types of pictures"));
    read.types = types_in(reader.context(), fields.words("accepted"));
    read_origin(fields, read);
    fields.finish();
  } else {
    read.types = types_in(reader.context(), reader.words("types"));
    read.source = kWorkspaceSource;
    read.checked_on.clear();
  }
  if (!read.types.empty()) types = std::move(read);
}

/// "4:5", "1.91:1".
std::optional<double> parse_ratio(std::string_view text) {
  // Clang's library has no std::from_chars for these. The program stays in the "C" locale.
  const auto number = [](std::string_view part) {
    if (part.find_first_not_of("0123456789.") != part.npos) return 0.0;
    const std::string digits(part);
    char* end = nullptr;
    const double value = std::strtod(digits.c_str(), &end);
    return end == digits.c_str() + digits.size() ? value : 0.0;
  };
  const std::size_t colon = text.find(':');
  if (colon == text.npos) return std::nullopt;
  const double width = number(text.substr(0, colon));
  const double height = number(text.substr(colon + 1));
  constexpr double kMost = 1e6;
  const bool is_ratio = width > 0 && width < kMost && height > 0 && height < kMost;
  return is_ratio ? std::optional(width / height) : std::nullopt;
}

void read_ratio(yaml::MapReader& reader, std::string_view key,
                std::optional<ShapeRange::Ratio>& ratio) {
  const auto word = reader.word(key);
  if (!word) return;
  if (const auto value = parse_ratio(word->text)) {
    ratio = {.value = *value, .text = word->text};
  } else {
    reader.context().error("value", word->span, Phrase("'{}' is not a shape", word->text),
                           Phrase("write width to height, in quotes: \"4:5\""));
  }
}

void read_shape(yaml::MapReader& reader, std::optional<ShapeRange>& shape) {
  const yaml::Node* node = reader.find("shape");
  if (node == nullptr || node->is_null()) return;
  yaml::MapReader fields(reader.context(), *node, Phrase("a range of shapes"));
  if (!fields.is_mapping()) return;
  ShapeRange read = shape.value_or(ShapeRange{});
  read_ratio(fields, "tallest", read.tallest);
  read_ratio(fields, "widest", read.widest);
  read_origin(fields, read);
  fields.finish();
  shape = std::move(read);
}

}  // namespace

void read_picture_limits(yaml::MapReader& reader, PictureLimits& limits) {
  const yaml::Node* node = reader.find("pictures");
  if (node == nullptr || node->is_null()) return;
  yaml::MapReader pictures(reader.context(), *node, Phrase("what a platform asks of pictures"));
  if (!pictures.is_mapping()) return;
  read_limit(pictures, "most", limits.most);
  read_types(pictures, limits.types);
  read_limit(pictures, "bytes", limits.bytes);
  read_limit(pictures, "gif-bytes", limits.gif_bytes);
  read_limit(pictures, "smallest-width", limits.smallest_width);
  read_limit(pictures, "smallest-height", limits.smallest_height);
  read_shape(pictures, limits.shape);
  pictures.finish();
}

}  // namespace advolint
