# Every header of src/ compiles alone. A header with a source file of its name is proved by being
# included there first (tests/tidy_test.cc); each other one gets a source file that includes nothing else.
# The one place where files are looked up: a list would lack just the header that nobody thought of.
file(GLOB_RECURSE headers CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR}/src/*.h)
set(sources "")
foreach(header IN LISTS headers)
  string(REGEX REPLACE "\\.h$" ".cc" own_source ${header})
  if(NOT EXISTS ${PROJECT_SOURCE_DIR}/src/${own_source})
    set(source ${CMAKE_CURRENT_BINARY_DIR}/headers_alone/${own_source})
    file(CONFIGURE OUTPUT ${source} CONTENT "#include \"@header@\"\n" @ONLY)
    list(APPEND sources ${source})
  endif()
endforeach()
add_library(advolint_headers OBJECT ${sources})
target_link_libraries(advolint_headers PRIVATE advolint_core advolint_warnings)
