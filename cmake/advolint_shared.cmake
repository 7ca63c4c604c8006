# Libraries that the program is started with.
find_package(fmt REQUIRED)                                    # libfmt-dev
find_package(ICU REQUIRED COMPONENTS uc i18n)                 # libicu-dev
find_package(yaml-cpp REQUIRED)                               # libyaml-cpp-dev

# Debian 12 ships no CMake configuration of RE2.
find_library(RE2_LIBRARY re2 REQUIRED)                        # libre2-dev

# In Debian 12 md4c's CMake configuration also demands the HTML renderer's package.
find_package(PkgConfig REQUIRED)                              # pkg-config
pkg_check_modules(MD4C REQUIRED IMPORTED_TARGET md4c)         # libmd4c-dev

# yaml-cpp 0.7 exports `yaml-cpp`, 0.8 exports `yaml-cpp::yaml-cpp`.
if(NOT TARGET yaml-cpp::yaml-cpp)
  add_library(yaml-cpp::yaml-cpp ALIAS yaml-cpp)
endif()
