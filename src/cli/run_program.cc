#include "cli/run_program.h"

#include <array>
#include <cerrno>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace advolint {
namespace {

/// What the program is started with: both of its other streams lead nowhere.
class Streams {
 public:
  explicit Streams(int output) {
    posix_spawn_file_actions_init(&actions_);
    posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", 0, 0);
    posix_spawn_file_actions_adddup2(&actions_, output, STDOUT_FILENO);
    constexpr int kWriteOnly = 1;
    posix_spawn_file_actions_addopen(&actions_, STDERR_FILENO, "/dev/null", kWriteOnly, 0);
  }
  ~Streams() { posix_spawn_file_actions_destroy(&actions_); }
  Streams(const Streams&) = delete;
  Streams& operator=(const Streams&) = delete;

  [[nodiscard]] const posix_spawn_file_actions_t* get() const { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_{};
};

std::string read_all(int file) {
  std::string out;
  std::array<char, 1U << 16U> buffer{};
  while (true) {
    const ssize_t size = ::read(file, buffer.data(), buffer.size());
    if (size < 0 && errno == EINTR) continue;
    if (size <= 0) return out;
    out.append(buffer.data(), static_cast<std::size_t>(size));
  }
}

}  // namespace

std::optional<ProgramRun> run_program(const std::vector<std::string>& arguments) {
  std::array<int, 2> pipe{};
  if (::pipe(pipe.data()) != 0) return std::nullopt;
  std::vector<std::string> words = arguments;
  std::vector<char*> pointers;
  for (std::string& it : words) pointers.push_back(it.data());
  pointers.push_back(nullptr);
  pid_t child = 0;
  const Streams streams(pipe[1]);
  const int fault =
      posix_spawnp(&child, pointers[0], streams.get(), nullptr, pointers.data(), environ);
  ::close(pipe[1]);
  if (fault != 0) {
    ::close(pipe[0]);
    return std::nullopt;
  }
  ProgramRun run{.output = read_all(pipe[0])};
  ::close(pipe[0]);
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  constexpr int kKilled = 128;
  run.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : kKilled;
  return run;
}

}  // namespace advolint
