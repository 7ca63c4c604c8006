/* For libpng and libjpeg-turbo, which leave a damaged picture by longjmp. The compiler (-mllvm
   -wasm-enable-sjlj) makes exceptions of WebAssembly of it, with the help of setjmp.c. */
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
  void* function_invocation;
  unsigned label;
  struct {
    void* environment;
    int value;
  } thrown;
} jmp_buf[1];

int setjmp(jmp_buf) __attribute__((returns_twice));
_Noreturn void longjmp(jmp_buf, int);

#define setjmp setjmp

#ifdef __cplusplus
}
#endif
