# ADVOLINT_ICU_DATA: a file of the part of ICU's data that packaging/icu_items.txt lists, cut when the program is built. The
# whole of it, which Debian's archive of it holds, has 30 MB.
find_program(ADVOLINT_ICUPKG icupkg PATHS /usr/sbin REQUIRED)      # icu-devtools
find_file(ADVOLINT_ICU_ARCHIVE libicudata.a PATHS /usr/lib/${CMAKE_HOST_SYSTEM_PROCESSOR}-linux-gnu
  PATH_SUFFIXES ${CMAKE_LIBRARY_ARCHITECTURE} NO_CMAKE_FIND_ROOT_PATH REQUIRED)  # libicu-dev
string(SUBSTRING ${CMAKE_CXX_BYTE_ORDER} 0 1 first_letter)
string(TOLOWER ${first_letter} byte_order)
set(ADVOLINT_ICU_DATA ${PROJECT_BINARY_DIR}/icu/icu.dat)
add_custom_command(
  OUTPUT ${ADVOLINT_ICU_DATA}
  COMMAND ${CMAKE_COMMAND} -DFOLDER=${PROJECT_BINARY_DIR}/icu -DITEMS=${PROJECT_SOURCE_DIR}/packaging/icu_items.txt
          -DARCHIVE=${ADVOLINT_ICU_ARCHIVE} -DAR=${CMAKE_AR} -DOBJCOPY=${CMAKE_OBJCOPY} -DICUPKG=${ADVOLINT_ICUPKG}
          -DBYTE_ORDER=${byte_order} -P ${PROJECT_SOURCE_DIR}/cmake/icu_data.cmake
  DEPENDS ${PROJECT_SOURCE_DIR}/packaging/icu_items.txt ${PROJECT_SOURCE_DIR}/cmake/icu_data.cmake ${ADVOLINT_ICU_ARCHIVE}
  VERBATIM)
