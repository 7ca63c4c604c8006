#include "engine/files/stated_pictures.h"

#include <utility>

namespace advolint {
namespace {

template <class Number>
void read_number(yaml::MapReader& reader, std::string_view key, Number& number) {
  if (const auto value = reader.integer(key); value && *value >= 0) {
    number = static_cast<Number>(*value);
  }
}

Picture read_picture(const yaml::Context& context, const yaml::Node& node) {
  Picture picture;
  yaml::MapReader reader(context, node, Phrase("a picture"));
  if (const auto type = reader.word("type")) picture.type = parse_picture_type(type->text);
  read_number(reader, "width", picture.width_pixels);
  read_number(reader, "height", picture.height_pixels);
  read_number(reader, "bytes", picture.size_bytes);
  if (reader.find("sharpness") != nullptr) {
    read_number(reader, "sharpness", picture.sharpness.emplace());
  }
  if (const auto fault = reader.word("fault")) picture.fault = fault->text;
  reader.finish();
  return picture;
}

}  // namespace

StatedPictures::StatedPictures(const yaml::Context& context, const yaml::Node& node) {
  const yaml::MapReader reader(context, node, Phrase("the pictures of an example"));
  for (const yaml::Entry& entry : node.entries) {
    pictures_.emplace(entry.key, read_picture(context, entry.value));
  }
}

Sighting StatedPictures::look_for(std::string_view name) const {
  if (is_address(name)) return {};
  if (leaves_folder(name)) return {.kind = Sighting::Kind::Outside};
  const auto found = pictures_.find(name);
  if (found == pictures_.end()) return {.kind = Sighting::Kind::Missing};
  return {.kind = Sighting::Kind::Opened, .picture = &found->second};
}

}  // namespace advolint
