/* libc++ tells sockets from files; wasi-libc names their kinds otherwise. */
#pragma once
#include_next <dirent.h>
#include <wasi/api.h>

#ifndef DT_SOCK
#define DT_SOCK __WASI_FILETYPE_SOCKET_DGRAM
#endif
