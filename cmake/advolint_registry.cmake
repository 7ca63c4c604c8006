include(${CMAKE_CURRENT_LIST_DIR}/advolint_constant_name.cmake)

# advolint_registry(TARGET TYPE SUFFIX HEADER ACCESSOR FILE…): compiles into TARGET the function
# `std::span<const TYPE* const> ACCESSOR()`, declared in HEADER, which lists a constant of TYPE for each FILE, in
# the order of their names: `alt_text.cc` defines `extern constinit const TYPE kAltTextSUFFIX`. Adding one is
# adding its file; nothing else is touched or rebuilt.
function(advolint_registry target type suffix header accessor)
  set(declarations "")
  set(entries "")
  list(SORT ARGN)
  foreach(file IN LISTS ARGN)
    get_filename_component(name ${file} NAME_WE)
    advolint_constant_name(constant ${name})
    if(NOT constant MATCHES "${suffix}$")
      string(APPEND constant ${suffix})
    endif()
    string(APPEND declarations "extern const ${type} ${constant};\n")
    string(APPEND entries "    &${constant},\n")
  endforeach()
  set(output ${CMAKE_CURRENT_BINARY_DIR}/${accessor}_registry.cc)
  file(CONFIGURE OUTPUT ${output} CONTENT
"#include \"${header}\"

namespace advolint {

${declarations}
namespace {
constexpr const ${type}* kAll[] = {
${entries}};
}  // namespace

std::span<const ${type}* const> ${accessor}() { return kAll; }

}  // namespace advolint
")
  target_sources(${target} PRIVATE ${ARGN} ${output})
endfunction()
