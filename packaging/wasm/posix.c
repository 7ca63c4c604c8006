/* What Debian's wasi-libc lacks of POSIX, as far as libc++ and advolint ask for it. WASI knows no permissions. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

int fchmod(int file, mode_t mode) { return (void)file, (void)mode, 0; }
int fchmodat(int folder, const char* path, mode_t mode, int flags) {
  return (void)folder, (void)path, (void)mode, (void)flags, 0;
}

/* What most machines have: a new file is for others to read. */
mode_t umask(mode_t mask) { return (void)mask, 022; }

int statvfs(const char* path, struct statvfs* out) {
  (void)path, (void)out;
  errno = ENOSYS;
  return -1;
}

/* Drops the last name of `path`, which has none but "/" in front. */
static void leave_folder(char* path) {
  char* slash = strrchr(path, '/');
  *slash = '\0';
}

enum { MOST_LINKS = 40 };

/* The path without links and dots, as in POSIX: one name after another from the left. */
char* realpath(const char* path, char* out) {
  char todo[PATH_MAX], done[PATH_MAX] = "", link[PATH_MAX];
  int links = 0;
  if (path[0] == '/') {
    if (snprintf(todo, sizeof todo, "%s", path) >= PATH_MAX) return errno = ENAMETOOLONG, NULL;
  } else {
    char here[PATH_MAX];
    if (path[0] == '\0') return errno = ENOENT, NULL;
    if (getcwd(here, sizeof here) == NULL) return NULL;
    if (snprintf(todo, sizeof todo, "%s/%s", here, path) >= PATH_MAX) return errno = ENAMETOOLONG, NULL;
  }
  for (char* at = todo; *at != '\0';) {
    const size_t slashes = strspn(at, "/");
    const size_t size = strcspn(at + slashes, "/");
    const char* name = at + slashes;
    at += slashes + size;
    if (size == 0 || (size == 1 && name[0] == '.')) continue;
    if (size == 2 && name[0] == '.' && name[1] == '.') {
      if (done[0] != '\0') leave_folder(done);
      continue;
    }
    const size_t length = strlen(done);
    if (length + size + 2 > sizeof done) return errno = ENAMETOOLONG, NULL;
    done[length] = '/';
    memcpy(done + length + 1, name, size);
    done[length + 1 + size] = '\0';
    struct stat status;
    if (lstat(done, &status) != 0) return NULL;
    if (S_ISLNK(status.st_mode)) {
      const ssize_t linked = readlink(done, link, sizeof link - 1);
      if (linked < 0) return NULL;
      if (++links > MOST_LINKS) return errno = ELOOP, NULL;
      link[linked] = '\0';
      leave_folder(done);
      if (link[0] == '/') done[0] = '\0';
      char rest[PATH_MAX];
      if (snprintf(rest, sizeof rest, "%s/%s", link, at) >= PATH_MAX) return errno = ENAMETOOLONG, NULL;
      memcpy(todo, rest, strlen(rest) + 1);
      at = todo;
    } else if (*at != '\0' && !S_ISDIR(status.st_mode)) {
      return errno = ENOTDIR, NULL;
    }
  }
  if (done[0] == '\0') memcpy(done, "/", 2);
  return out == NULL ? strdup(done) : strcpy(out, done);
}

/* Six X at the end of `name` become those letters that no file has. */
int mkstemp(char* name) {
  const size_t size = strlen(name);
  if (size < 6 || strcmp(name + size - 6, "XXXXXX") != 0) return errno = EINVAL, -1;
  for (int tries = 0; tries < 100; ++tries) {
    unsigned char random[6];
    if (getentropy(random, sizeof random) != 0) return -1;
    for (int i = 0; i < 6; ++i) name[size - 6 + i] = (char)('a' + random[i] % 26);
    const int file = open(name, O_RDWR | O_CREAT | O_EXCL);
    if (file >= 0 || errno != EEXIST) return file;
  }
  return errno = EEXIST, -1;
}

enum { MOST_KEYS = 16 };
static const void* values[MOST_KEYS];
static size_t keys = 0;

int pthread_key_create(pthread_key_t* key, void (*destroy)(void*)) {
  (void)destroy;
  if (keys == MOST_KEYS) return EAGAIN;
  *key = keys++;
  return 0;
}
int pthread_key_delete(pthread_key_t key) { return (void)key, 0; }
void* pthread_getspecific(pthread_key_t key) { return (void*)values[key]; }
int pthread_setspecific(pthread_key_t key, const void* value) { return values[key] = value, 0; }
