/* Threads for a machine that has one: locks are always free, and no other thread is to be had.
   wasi-libc, as Debian has it, comes without this header; libc++ and the libraries that advolint
   links ask for it. */
#pragma once

#include <errno.h>
#include <stddef.h>
#include <time.h>

#define __NEED_pthread_t
#define __NEED_pthread_once_t
#define __NEED_pthread_attr_t
#define __NEED_pthread_mutexattr_t
#define __NEED_pthread_condattr_t
#define __NEED_pthread_rwlockattr_t
#include <bits/alltypes.h>

/* Simpler ones than those of sys/types.h, which leaves out what is there. */
#ifdef __cplusplus
extern "C" {
#endif

#define __DEFINED_pthread_mutex_t
typedef struct {
  int unused;
} pthread_mutex_t;
#define __DEFINED_pthread_cond_t
typedef struct {
  int unused;
} pthread_cond_t;
#define __DEFINED_pthread_rwlock_t
typedef struct {
  int unused;
} pthread_rwlock_t;
#define __DEFINED_pthread_key_t
typedef size_t pthread_key_t;

#define PTHREAD_MUTEX_INITIALIZER \
  { 0 }
#define PTHREAD_COND_INITIALIZER \
  { 0 }
#define PTHREAD_RWLOCK_INITIALIZER \
  { 0 }
#define PTHREAD_ONCE_INIT 0
#define PTHREAD_MUTEX_RECURSIVE 1

static inline int pthread_mutex_init(pthread_mutex_t* m, const pthread_mutexattr_t* a) {
  (void)m, (void)a;
  return 0;
}
static inline int pthread_mutex_destroy(pthread_mutex_t* m) {
  (void)m;
  return 0;
}
static inline int pthread_mutex_lock(pthread_mutex_t* m) {
  (void)m;
  return 0;
}
static inline int pthread_mutex_trylock(pthread_mutex_t* m) {
  (void)m;
  return 0;
}
static inline int pthread_mutex_unlock(pthread_mutex_t* m) {
  (void)m;
  return 0;
}
static inline int pthread_mutexattr_init(pthread_mutexattr_t* a) {
  (void)a;
  return 0;
}
static inline int pthread_mutexattr_settype(pthread_mutexattr_t* a, int t) {
  (void)a, (void)t;
  return 0;
}
static inline int pthread_mutexattr_destroy(pthread_mutexattr_t* a) {
  (void)a;
  return 0;
}

static inline int pthread_rwlock_init(pthread_rwlock_t* l, const pthread_rwlockattr_t* a) {
  (void)l, (void)a;
  return 0;
}
static inline int pthread_rwlock_destroy(pthread_rwlock_t* l) {
  (void)l;
  return 0;
}
static inline int pthread_rwlock_rdlock(pthread_rwlock_t* l) {
  (void)l;
  return 0;
}
static inline int pthread_rwlock_wrlock(pthread_rwlock_t* l) {
  (void)l;
  return 0;
}
static inline int pthread_rwlock_unlock(pthread_rwlock_t* l) {
  (void)l;
  return 0;
}

/* Whoever waits for another thread would wait forever. */
static inline int pthread_cond_init(pthread_cond_t* c, const pthread_condattr_t* a) {
  (void)c, (void)a;
  return 0;
}
static inline int pthread_cond_destroy(pthread_cond_t* c) {
  (void)c;
  return 0;
}
static inline int pthread_cond_signal(pthread_cond_t* c) {
  (void)c;
  return 0;
}
static inline int pthread_cond_broadcast(pthread_cond_t* c) {
  (void)c;
  return 0;
}
static inline int pthread_cond_wait(pthread_cond_t* c, pthread_mutex_t* m) {
  (void)c, (void)m;
  __builtin_trap();
}
static inline int pthread_cond_timedwait(pthread_cond_t* c, pthread_mutex_t* m,
                                         const struct timespec* t) {
  (void)c, (void)m, (void)t;
  return ETIMEDOUT;
}

static inline pthread_t pthread_self(void) { return (pthread_t)1; }
static inline int pthread_equal(pthread_t a, pthread_t b) { return a == b; }
static inline int pthread_create(pthread_t* t, const pthread_attr_t* a, void* (*run)(void*),
                                 void* with) {
  (void)t, (void)a, (void)run, (void)with;
  return EAGAIN;
}
static inline int pthread_join(pthread_t t, void** result) {
  (void)t, (void)result;
  return ESRCH;
}
static inline int pthread_detach(pthread_t t) {
  (void)t;
  return ESRCH;
}

static inline int pthread_once(pthread_once_t* done, void (*run)(void)) {
  if (*done == 0) {
    *done = 1;
    run();
  }
  return 0;
}

/* A value a thread: one value. Defined in posix.c. */
int pthread_key_create(pthread_key_t* key, void (*destroy)(void*));
int pthread_key_delete(pthread_key_t key);
void* pthread_getspecific(pthread_key_t key);
int pthread_setspecific(pthread_key_t key, const void* value);

#ifdef __cplusplus
}
#endif
