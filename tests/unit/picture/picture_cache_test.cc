#include "picture/picture_cache.h"

#include <thread>

#include <catch2/catch.hpp>

#include "support/memory_files.h"
#include "unit/picture/encoded_picture.h"
#include "unit/picture/painted_picture.h"

namespace advolint {

TEST_CASE("a picture is opened once in a run, whoever asks", "[picture]") {
  testing::MemoryFiles folder;
  folder.write("a.jpg", testing::jpeg_of(testing::logo({200, 100})));
  PictureCache cache(folder);
  const Picture* seen[4] = {};
  {
    std::vector<std::jthread> threads;
    for (const Picture*& it : seen) {
      threads.emplace_back([&] { it = &cache.open(folder.path("a.jpg")); });
    }
  }
  CHECK(seen[0]->width_pixels == 200);
  for (const Picture* it : seen) CHECK(it == seen[0]);
  folder.remove(folder.path("a.jpg"));
  CHECK(&cache.open(folder.path("a.jpg")) == seen[0]);
}

}  // namespace advolint
