# CMake 3.25 does not know this system.
set(WASI 1)
set(CMAKE_EXECUTABLE_SUFFIX .wasm)
