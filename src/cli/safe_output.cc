#include "cli/safe_output.h"

#include <algorithm>
#include <string_view>

#include "report/escapes.h"
#include "report/visible_text.h"
#include "text/utf8.h"

namespace advolint {
namespace {

/// Lines are handed on once this much has come together.
constexpr std::size_t kEnough = 1U << 16U;

bool is_harmless(char byte) { return (byte >= ' ' && byte <= '~') || byte == '\n' || byte == '\t'; }

/// The length of an escape at `at` that only chooses colors, such as "\x1b[1;31m"; 0: there is
/// none.
std::size_t color_escape_at(std::string_view text, std::size_t at) {
  constexpr std::string_view kBegin = "\x1b[";
  if (!text.substr(at).starts_with(kBegin)) return 0;
  const std::size_t end = text.find_first_not_of("0123456789;", at + kBegin.size());
  return end != std::string_view::npos && text[end] == 'm' ? end + 1 - at : 0;
}

std::string harmless(std::string_view text, bool keeps_color) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto plain =
        std::ranges::find_if_not(text.substr(at), is_harmless) - text.substr(at).begin();
    out += text.substr(at, static_cast<std::size_t>(plain));
    at += static_cast<std::size_t>(plain);
    if (at == text.size()) break;
    if (const std::size_t size = color_escape_at(text, at); keeps_color && size != 0) {
      out += text.substr(at, size);
      at += size;
      continue;
    }
    if (text.substr(at).starts_with("\r\n")) {
      out += text[at++];
      continue;
    }
    const std::uint32_t size = utf8::decode(text, at).length_bytes;
    out += visible_text(text.substr(at, size));
    at += size;
  }
  return out;
}

}  // namespace

bool SafeOutput::finish() {
  write_lines(true);
  target_.flush();
  return target_.good();
}

SafeOutput::int_type SafeOutput::overflow(int_type byte) {
  if (byte != traits_type::eof()) {
    const char it = traits_type::to_char_type(byte);
    add({&it, 1});
  }
  return traits_type::not_eof(byte);
}

std::streamsize SafeOutput::xsputn(const char* bytes, std::streamsize size) {
  add({bytes, static_cast<std::size_t>(size)});
  return size;
}

int SafeOutput::sync() {
  write_lines(false);
  target_.flush();
  return target_.good() ? 0 : -1;
}

void SafeOutput::add(std::string_view bytes) {
  // A report of megabytes comes at once: in parts, it is not held twice more.
  while (!bytes.empty()) {
    const std::string_view part = bytes.substr(0, kEnough);
    pending_ += part;
    if (pending_.size() >= kEnough) write_lines(false);
    bytes.remove_prefix(part.size());
  }
}

/// Whole lines only, unless `all`: what a line begins with matters.
void SafeOutput::write_lines(bool all) {
  const std::size_t end = all ? pending_.size() : pending_.rfind('\n') + 1;
  std::string text = harmless(std::string_view(pending_).substr(0, end), mode_.keeps_color);
  if (mode_.breaks_commands) text = without_log_commands(text);
  target_ << text;
  pending_.erase(0, end);
}

}  // namespace advolint
