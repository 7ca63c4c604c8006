/* wasi-libc keeps these to itself; posix.c has them. */
#pragma once
#include_next <stdlib.h>

#ifdef __cplusplus
extern "C" {
#endif
char* realpath(const char* path, char* out);
int mkstemp(char* name);
#ifdef __cplusplus
}
#endif
