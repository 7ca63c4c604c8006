# The libraries of advolint_dependencies.cmake as archives, under the same names, for a program that needs no other file.
# Three are made here: Debian has no archive of fmt and of md4c, and ICU's data is cut to what is used.
enable_language(C)
set(ADVOLINT_MD4C_SOURCE "" CACHE PATH "The unpacked source of md4c (packaging/fetch-sources)")

# advolint_archive(TARGET NAME [LIBRARY…]): TARGET is libNAME.a, which needs LIBRARY….
function(advolint_archive target name)
  find_library(archive_of_${name} lib${name}.a REQUIRED)
  add_library(${target} STATIC IMPORTED GLOBAL)
  set_target_properties(${target} PROPERTIES IMPORTED_LOCATION ${archive_of_${name}})
  target_link_libraries(${target} INTERFACE ${ARGN})
endfunction()

add_library(advolint_fmt STATIC ${PROJECT_SOURCE_DIR}/packaging/fmt_library.cc)
target_compile_features(advolint_fmt PUBLIC cxx_std_20)
add_library(fmt::fmt ALIAS advolint_fmt)

add_library(advolint_md4c STATIC ${ADVOLINT_MD4C_SOURCE}/src/md4c.c)
target_compile_definitions(advolint_md4c PRIVATE MD4C_USE_UTF8)
target_include_directories(advolint_md4c SYSTEM PUBLIC ${ADVOLINT_MD4C_SOURCE}/src)
add_library(PkgConfig::MD4C ALIAS advolint_md4c)

include(advolint_icu_data)
find_program(ADVOLINT_GENCCODE genccode PATHS /usr/sbin REQUIRED)
set(icu_object ${PROJECT_BINARY_DIR}/icu/icu_data.o)
add_custom_command(
  OUTPUT ${icu_object}
  COMMAND ${CMAKE_COMMAND} -DFOLDER=${PROJECT_BINARY_DIR}/icu -DGENCCODE=${ADVOLINT_GENCCODE}
          -P ${PROJECT_SOURCE_DIR}/cmake/icu_object.cmake
  DEPENDS ${ADVOLINT_ICU_DATA} ${PROJECT_SOURCE_DIR}/cmake/icu_object.cmake
  VERBATIM)
add_library(advolint_icu_data STATIC ${icu_object})
set_target_properties(advolint_icu_data PROPERTIES LINKER_LANGUAGE CXX)
advolint_archive(ICU::uc icuuc advolint_icu_data)
advolint_archive(ICU::i18n icui18n ICU::uc)

advolint_archive(advolint_re2 re2)
set(RE2_LIBRARY advolint_re2)
advolint_archive(yaml-cpp::yaml-cpp yaml-cpp)

advolint_archive(advolint_zlib z)
advolint_archive(advolint_png png16 advolint_zlib)
advolint_archive(advolint_turbojpeg turbojpeg)
advolint_archive(advolint_webp webp)
