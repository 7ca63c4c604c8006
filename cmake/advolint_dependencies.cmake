# Every third-party library, by its Debian 12 package. Which room of src/ may include which is
# checked by tests/tidy_test.cc.
find_package(CLI11 REQUIRED)                                  # libcli11-dev
find_package(fmt REQUIRED)                                    # libfmt-dev
find_package(ICU REQUIRED COMPONENTS uc i18n)                 # libicu-dev
find_package(nlohmann_json REQUIRED)                          # nlohmann-json3-dev
find_package(tl-expected REQUIRED)                            # libexpected-dev
find_package(yaml-cpp REQUIRED)                               # libyaml-cpp-dev
find_package(Threads REQUIRED)

# Pictures are decoded with libraries that are loaded when a draft has some: only their headers are needed here.
add_library(picture_headers INTERFACE)
foreach(header IN ITEMS turbojpeg.h png.h webp/decode.h)      # libturbojpeg0-dev libpng-dev libwebp-dev
  string(MAKE_C_IDENTIFIER "folder_of_${header}" folder)
  find_path(${folder} ${header} REQUIRED)
  target_include_directories(picture_headers SYSTEM INTERFACE ${${folder}})
endforeach()

# Debian 12 ships no CMake configuration of RE2.
find_library(RE2_LIBRARY re2 REQUIRED)                        # libre2-dev

# In Debian 12 md4c's CMake configuration also demands the HTML renderer's package.
find_package(PkgConfig REQUIRED)                              # pkg-config
pkg_check_modules(MD4C REQUIRED IMPORTED_TARGET md4c)         # libmd4c-dev

# yaml-cpp 0.7 exports `yaml-cpp`, 0.8 exports `yaml-cpp::yaml-cpp`.
if(NOT TARGET yaml-cpp::yaml-cpp)
  add_library(yaml-cpp::yaml-cpp ALIAS yaml-cpp)
endif()
