#include "draft/calendar/thread_cell.h"

#include <charconv>
#include <string_view>
#include <system_error>

namespace advolint {

void read_thread_cell(Post& post) {
  const yaml::Node* thread = post.own_fields.find("thread");
  if (thread == nullptr || !thread->is_scalar()) return;
  const std::string_view written = thread->scalar;
  const char* const end = written.data() + written.size();
  std::uint32_t number = 0;
  std::uint32_t size = 0;
  const auto first = std::from_chars(written.data(), end, number);
  if (first.ec != std::errc() || first.ptr == end || *first.ptr != '/') return;
  const auto second = std::from_chars(first.ptr + 1, end, size);
  if (second.ec != std::errc() || second.ptr != end || number == 0 || number > size || size < 2)
    return;
  post.thread_number = number;
  post.thread_size = size;
}

}  // namespace advolint
