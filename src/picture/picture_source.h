#pragma once

#include <string>
#include <string_view>

#include "picture/picture.h"

namespace advolint {

/// What a draft's name for a picture leads to.
struct Sighting {
  enum class Kind {
    Elsewhere,  ///< an address on the web: never fetched; or pictures are not kept here
    Missing,
    Outside,  ///< outside the workspace: never opened
    Opened,
  };
  Kind kind = Kind::Elsewhere;
  const Picture* picture = nullptr;  ///< set if Opened; lives as long as the run
  std::string near;                  ///< if Missing: the file beside it that was probably meant
};

/// Where the pictures that a draft names are looked for.
class PictureSource {
 public:
  PictureSource() = default;
  virtual ~PictureSource() = default;
  PictureSource(const PictureSource&) = delete;
  PictureSource& operator=(const PictureSource&) = delete;

  /// `name` is as the draft writes it. The same name gives the same sighting throughout a run.
  [[nodiscard]] virtual Sighting look_for(std::string_view name) const = 0;
};

/// Whether `name` is an address ("https://…", "data:…", "//host/…") and no path.
bool is_address(std::string_view name);

/// Whether `name` leaves the folder it is relative to, by what is written alone.
bool leaves_folder(std::string_view name);

}  // namespace advolint
