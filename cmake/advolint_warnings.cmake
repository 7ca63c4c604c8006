# One interface target carries the warnings; CMAKE_COMPILE_WARNING_AS_ERROR (preset ci) makes them errors.
add_library(advolint_warnings INTERFACE)
target_compile_options(advolint_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
  $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond;-Wlogical-op> -Wformat=2 -Wno-missing-field-initializers)
