#include "cli/standard_streams.h"

#include <array>

#include <fcntl.h>
#include <unistd.h>

namespace advolint {

void hold_standard_streams() {
  for (const int stream : std::array{STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    // The lowest number that is free is taken, which is that of the stream.
    if (::fcntl(stream, F_GETFD) == -1) ::open("/", O_RDONLY);
  }
}

}  // namespace advolint
