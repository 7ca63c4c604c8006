# What is installed, and how `cpack -G DEB` packs it. scripts/package makes all packages.
include(GNUInstallDirs)
set(ADVOLINT_MAINTAINER "advolint maintainers <maintainers@advolint.example>" CACHE STRING "Who made the package")
# A package holds the program and not the tests, so nothing else is built for it.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)

# What the program says of itself: completions for shells and its manual.
set(pages ${PROJECT_BINARY_DIR}/pages)
add_custom_command(
  OUTPUT ${pages}/advolint.1.gz
  COMMAND ${CMAKE_COMMAND} -DPROGRAM=$<TARGET_FILE:advolint> -DFOLDER=${pages}
          -P ${PROJECT_SOURCE_DIR}/cmake/program_pages.cmake
  DEPENDS advolint ${PROJECT_SOURCE_DIR}/cmake/program_pages.cmake
  VERBATIM)
add_custom_target(advolint_pages DEPENDS ${pages}/advolint.1.gz)

# Debian's zsh looks in a folder of its own.
set(zsh_folder site-functions)
if(NOT ADVOLINT_STATIC)
  set(zsh_folder vendor-completions)
endif()

install(TARGETS advolint RUNTIME)
install(PROGRAMS ci/advolint-ci TYPE BIN)
install(FILES ${pages}/advolint.1.gz ${pages}/advolint-ci.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${pages}/advolint DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${pages}/advolint.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
install(FILES ${pages}/_advolint DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/${zsh_folder})

if(ADVOLINT_STATIC)
  install(FILES LICENSE CHANGELOG.md ${PROJECT_BINARY_DIR}/NOTICES DESTINATION ${CMAKE_INSTALL_DOCDIR})
  # As Node names kinds of machines.
  set(ADVOLINT_CPU ${CMAKE_SYSTEM_PROCESSOR})
  string(REPLACE x86_64 x64 ADVOLINT_CPU ${ADVOLINT_CPU})
  string(REPLACE aarch64 arm64 ADVOLINT_CPU ${ADVOLINT_CPU})
  configure_file(packaging/npm/advolint/package.json npm/advolint/package.json @ONLY)
  configure_file(packaging/npm/program/package.json npm/program/package.json @ONLY)
  return()
endif()

install(FILES packaging/debian/copyright ${PROJECT_BINARY_DIR}/changelog.Debian.gz
  DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES packaging/debian/overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME advolint)

set(CPACK_PACKAGE_CONTACT ${ADVOLINT_MAINTAINER})
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${ADVOLINT_HOMEPAGE})
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded when a draft has pictures; Git is asked what changed.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libpng16-16, libturbojpeg0, libwebp7")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS git)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "linter for drafts of social-media posts")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"advolint reads the drafts with which libraries and non-profits speak to their
communities and officials, and tells before they are posted what is wrong with
them: notes to editors left in, texts that a platform cuts, pictures without a
description, a meeting without a thank-you. Its rules are plain YAML, and can
be silenced, changed and added to.")
include(CPack)
