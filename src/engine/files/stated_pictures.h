#pragma once

#include <map>
#include <string>
#include <string_view>

#include "picture/picture_source.h"
#include "yaml/reader.h"

namespace advolint {

/// The pictures that an example of a rule states in place of files: `pictures: {a.jpg: {type:
/// jpeg, width: 1200, height: 800, bytes: 300000, sharpness: 90}}`. No other file is there.
class StatedPictures : public PictureSource {
 public:
  /// Faults become diagnostics. `node` is what comes after `pictures:`.
  StatedPictures(const yaml::Context& context, const yaml::Node& node);

  [[nodiscard]] Sighting look_for(std::string_view name) const override;

 private:
  std::map<std::string, Picture, std::less<>> pictures_;
};

}  // namespace advolint
