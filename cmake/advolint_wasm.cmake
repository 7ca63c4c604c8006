# The libraries of advolint_dependencies.cmake for the engine as WebAssembly, under the same names: scripts/wasm made them.
enable_language(C)
set(include ${ADVOLINT_WASM_ROOT}/include)

# advolint_archive(TARGET NAME [LIBRARY…]): TARGET is libNAME.a, which needs LIBRARY….
function(advolint_archive target name)
  add_library(${target} STATIC IMPORTED GLOBAL)
  set_target_properties(${target} PROPERTIES IMPORTED_LOCATION ${ADVOLINT_WASM_ROOT}/lib/lib${name}.a)
  target_include_directories(${target} SYSTEM INTERFACE ${include})
  target_link_libraries(${target} INTERFACE ${ARGN})
endfunction()

# What wasi-libc lacks; and libc++ 19 has std::jthread only among what may still change.
advolint_archive(advolint_posix posix)
target_compile_definitions(advolint_posix INTERFACE _LIBCPP_ENABLE_EXPERIMENTAL)
advolint_archive(fmt::fmt fmt advolint_posix)
foreach(headers IN ITEMS CLI11::CLI11 nlohmann_json::nlohmann_json tl::expected)
  add_library(${headers} INTERFACE IMPORTED GLOBAL)
  target_include_directories(${headers} SYSTEM INTERFACE ${include})
endforeach()
add_library(Threads::Threads INTERFACE IMPORTED GLOBAL)

include(advolint_icu_data)
set(icu_source ${PROJECT_SOURCE_DIR}/packaging/wasm/icu_data.c)
add_library(advolint_icu_data STATIC ${icu_source})
target_include_directories(advolint_icu_data SYSTEM PRIVATE ${include})
target_compile_definitions(advolint_icu_data PRIVATE "ICU_DATA=\"${ADVOLINT_ICU_DATA}\"")
target_compile_options(advolint_icu_data PRIVATE -Wno-c23-extensions)
set_source_files_properties(${icu_source} PROPERTIES OBJECT_DEPENDS ${ADVOLINT_ICU_DATA})
advolint_archive(ICU::uc icuuc advolint_icu_data)
advolint_archive(ICU::i18n icui18n ICU::uc)

advolint_archive(advolint_re2 re2)
set(RE2_LIBRARY advolint_re2)
advolint_archive(yaml-cpp::yaml-cpp yaml-cpp)
advolint_archive(PkgConfig::MD4C md4c)

advolint_archive(advolint_zlib z)
advolint_archive(advolint_minizip minizip advolint_zlib)
advolint_archive(advolint_pugixml pugixml)
set(ADVOLINT_OFFICE_LIBRARIES advolint_minizip advolint_pugixml)
advolint_archive(advolint_png png16 advolint_zlib)
advolint_archive(advolint_turbojpeg turbojpeg)
advolint_archive(advolint_webp webp)
add_library(picture_headers INTERFACE)
target_link_libraries(picture_headers INTERFACE advolint_png advolint_turbojpeg advolint_webp)

# Programs that the build runs
find_program(ADVOLINT_NODE node REQUIRED)
set(CMAKE_CROSSCOMPILING_EMULATOR ${ADVOLINT_NODE} ${PROJECT_SOURCE_DIR}/packaging/wasm/run.mjs)
