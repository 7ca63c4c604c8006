/* wasi-libc keeps these to itself, as WASI knows no permissions; posix.c has them. */
#pragma once
#include_next <sys/stat.h>

#ifdef __cplusplus
extern "C" {
#endif
int fchmod(int file, mode_t mode);
int fchmodat(int folder, const char* path, mode_t mode, int flags);
mode_t umask(mode_t mask);
#ifdef __cplusplus
}
#endif
