# Every third-party library, by its Debian 12 package. Which room of src/ may include which is
# checked by tests/tidy_test.cc.
option(ADVOLINT_STATIC "Link all libraries into the program" OFF)
option(ADVOLINT_OFFICE "Read .docx and .xlsx files" ON)

if(WASI)
  include(advolint_wasm)
  return()
endif()

find_package(CLI11 REQUIRED)                                  # libcli11-dev
find_package(nlohmann_json REQUIRED)                          # nlohmann-json3-dev
find_package(tl-expected REQUIRED)                            # libexpected-dev
find_package(Threads REQUIRED)

if(ADVOLINT_STATIC)
  include(advolint_static)
else()
  include(advolint_shared)
endif()

# Pictures are decoded with libraries that are loaded when a draft has some: only their headers are needed here. In a
# static program, which cannot load any, they are linked.
add_library(picture_headers INTERFACE)
foreach(header IN ITEMS turbojpeg.h png.h webp/decode.h)      # libturbojpeg0-dev libpng-dev libwebp-dev
  string(MAKE_C_IDENTIFIER "folder_of_${header}" folder)
  find_path(${folder} ${header} REQUIRED)
  target_include_directories(picture_headers SYSTEM INTERFACE ${${folder}})
endforeach()
if(ADVOLINT_STATIC)
  target_link_libraries(picture_headers INTERFACE advolint_png advolint_turbojpeg advolint_webp)
endif()

# Office files. The archives are linked in every program: what is loaded at its start costs all runs.
if(ADVOLINT_OFFICE)
  foreach(name IN ITEMS minizip pugixml)                      # libminizip-dev libpugixml-dev
    find_library(archive_of_${name} lib${name}.a REQUIRED)
    list(APPEND ADVOLINT_OFFICE_LIBRARIES ${archive_of_${name}})
  endforeach()
  if(ADVOLINT_STATIC)
    list(APPEND ADVOLINT_OFFICE_LIBRARIES advolint_zlib)
  else()
    find_package(ZLIB REQUIRED)                               # zlib1g-dev
    list(APPEND ADVOLINT_OFFICE_LIBRARIES ZLIB::ZLIB)
  endif()
endif()
