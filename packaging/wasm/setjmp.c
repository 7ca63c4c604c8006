/* What the code that LLVM makes of setjmp and longjmp calls (lib/Target/WebAssembly, "SjLj handling using Wasm EH"). */
#include <setjmp.h>

void __wasm_setjmp(jmp_buf env, unsigned label, void* function_invocation) {
  env->function_invocation = function_invocation;
  env->label = label;
}

unsigned __wasm_setjmp_test(jmp_buf env, void* function_invocation) {
  return env->function_invocation == function_invocation ? env->label : 0;
}

/* The handler reads the place and the value from what is thrown. */
void __wasm_longjmp(jmp_buf env, int value) {
  env->thrown.environment = env;
  env->thrown.value = value == 0 ? 1 : value;
  __builtin_wasm_throw(1 /* the tag of C's longjmp */, &env->thrown);
}
