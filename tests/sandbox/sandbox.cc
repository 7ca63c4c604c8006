// Runs a program that may use no network and start nothing but Git, and says what it did instead.
//
//   advolint_sandbox [--no-threads] PROGRAM ARGUMENT...
//
// The exit code is the program's. It is 98 where the program, or Git, asked for a socket, and 99
// where another program was to be started. With --no-threads there are none to be had.
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr int kUsedNetwork = 98;
constexpr int kStartedProgram = 99;
constexpr int kFault = 97;

sock_filter load(std::size_t offset) {
  return BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<std::uint32_t>(offset));
}
sock_filter give(std::uint32_t verdict) { return BPF_STMT(BPF_RET | BPF_K, verdict); }

/// What follows is done for `call` only.
sock_filter unless(long call, std::uint8_t skipped) {
  return BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<std::uint32_t>(call), 0, skipped);
}

std::vector<sock_filter> rules(bool has_threads) {
  std::vector<sock_filter> out = {load(offsetof(seccomp_data, nr))};
  for (const long call : {SYS_socket, SYS_connect}) {
    out.push_back(unless(call, 1));
    out.push_back(give(SECCOMP_RET_KILL_PROCESS));
  }
  for (const long call : {SYS_execve, SYS_execveat}) {
    out.push_back(unless(call, 1));
    out.push_back(give(SECCOMP_RET_TRACE));
  }
  if (!has_threads) {
    constexpr std::uint32_t kThread = 0x00010000;  // CLONE_THREAD
    out.push_back(unless(SYS_clone3, 1));  // its flags lie in memory: clone is asked instead
    out.push_back(give(SECCOMP_RET_ERRNO | ENOSYS));
    out.push_back(unless(SYS_clone, 3));
    out.push_back(load(offsetof(seccomp_data, args)));
    out.push_back(BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, kThread, 0, 1));
    out.push_back(give(SECCOMP_RET_ERRNO | EAGAIN));
  }
  out.push_back(give(SECCOMP_RET_ALLOW));
  return out;
}

[[noreturn]] void become(char** arguments, bool has_threads) {
  std::vector<sock_filter> filter = rules(has_threads);
  const sock_fprog program{.len = static_cast<unsigned short>(filter.size()),
                           .filter = filter.data()};
  if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0) _exit(kFault);
  std::raise(SIGSTOP);
  if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 ||
      ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0)
    _exit(kFault);
  ::execv(arguments[0], arguments);
  _exit(kFault);
}

/// The path that a process at its execve asks for; empty where it cannot be told.
std::string asked_program(pid_t process) {
  __ptrace_syscall_info info{};
  if (::ptrace(PTRACE_GET_SYSCALL_INFO, process, sizeof(info), &info) <= 0) return {};
  const bool has_folder = info.seccomp.nr == static_cast<std::uint64_t>(SYS_execveat);
  std::uint64_t at = info.seccomp.args[has_folder ? 1 : 0];
  std::string path;
  for (char byte = 0; path.size() < 4096; ++at) {
    iovec here{&byte, 1};
    iovec there{reinterpret_cast<void*>(at), 1};
    if (::process_vm_readv(process, &here, 1, &there, 1, 0) != 1) return {};
    if (byte == '\0') break;
    path += byte;
  }
  return path;
}

bool is_git(std::string_view path) { return path.substr(path.rfind('/') + 1).starts_with("git"); }

class Watch {
 public:
  explicit Watch(pid_t program) : program_(program) {}

  int run() {
    int status = 0;
    ::waitpid(program_, &status, 0);
    constexpr long kOptions = PTRACE_O_TRACESECCOMP | PTRACE_O_EXITKILL | PTRACE_O_TRACEFORK |
                              PTRACE_O_TRACEVFORK | PTRACE_O_TRACECLONE;
    if (::ptrace(PTRACE_SETOPTIONS, program_, nullptr, kOptions) != 0) return kFault;
    ::ptrace(PTRACE_CONT, program_, nullptr, nullptr);
    for (pid_t who = 0; (who = ::waitpid(-1, &status, __WALL)) > 0;) {
      if (WIFSTOPPED(status)) {
        go_on(who, status);
      } else if (WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS) {
        std::fprintf(stderr, "sandbox: it asked for a socket\n");
        verdict_ = kUsedNetwork;
      } else if (who == program_) {
        code_ = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
      }
    }
    return verdict_ == 0 ? code_ : verdict_;
  }

 private:
  void go_on(pid_t who, int status) {
    const int signal = WSTOPSIG(status);
    const int event = status >> 16;
    if (event == PTRACE_EVENT_SECCOMP && !may_start(who)) {
      ::kill(who, SIGKILL);
      return;
    }
    // A stop of ours is none of the program's.
    const bool is_ours = event != 0 || signal == SIGTRAP || signal == SIGSTOP;
    ::ptrace(PTRACE_CONT, who, nullptr, is_ours ? 0L : static_cast<long>(signal));
  }

  bool may_start(pid_t who) {
    if (!is_started_) return is_started_ = true;
    const std::string path = asked_program(who);
    if (is_git(path)) return true;
    std::fprintf(stderr, "sandbox: it starts %s\n", path.c_str());
    verdict_ = kStartedProgram;
    return false;
  }

  pid_t program_;
  bool is_started_ = false;
  int code_ = kFault;
  int verdict_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
  const bool has_threads = argc < 2 || std::strcmp(argv[1], "--no-threads") != 0;
  char** const arguments = argv + (has_threads ? 1 : 2);
  if (argc < 2 || arguments[0] == nullptr) return kFault;
  const pid_t program = ::fork();
  if (program == 0) become(arguments, has_threads);
  return program < 0 ? kFault : Watch(program).run();
}
