#include "report/visible_text.h"

#include <algorithm>

#include <fmt/format.h>

#include "text/display_width.h"
#include "text/utf8.h"

namespace advolint {
namespace {

constexpr std::uint32_t kTabCells = 8;

bool is_reordering(char32_t code_point) {
  return code_point == 0x061C || code_point == 0x200E || code_point == 0x200F ||
         (code_point >= 0x202A && code_point <= 0x202E) ||
         (code_point >= 0x2066 && code_point <= 0x2069);
}

bool is_line_break(char32_t code_point) {
  return code_point == 0x0085 || code_point == 0x2028 || code_point == 0x2029;
}

constexpr bool is_printable(char32_t code_point) { return code_point >= 0x20 && code_point < 0x7F; }

bool is_printable_ascii(char byte) { return is_printable(static_cast<unsigned char>(byte)); }

void append_visible(std::string& out, char32_t code_point) {
  if (is_printable(code_point)) return out.push_back(static_cast<char>(code_point));
  if (const std::string stand_in = stand_in_for(code_point); !stand_in.empty()) {
    out += stand_in;
  } else {
    utf8::append(out, code_point);
  }
}

void add_cells(CellCounter& counter, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded decoded = utf8::decode(text, at);
    counter.add(decoded.code_point);
    at += decoded.length_bytes;
  }
}

}  // namespace

std::string stand_in_for(char32_t code_point) {
  std::string out;
  if (code_point < 0x20) {
    utf8::append(out, 0x2400 + code_point);
  } else if (code_point == 0x7F) {
    utf8::append(out, 0x2421);
  } else if ((code_point >= 0x80 && code_point < 0xA0) || is_reordering(code_point) ||
             is_line_break(code_point)) {
    out = fmt::format("<U+{:04X}>", static_cast<std::uint32_t>(code_point));
  }
  return out;
}

std::string visible_text(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size();) {
    const auto* const begin = bytes.begin() + at;
    const auto* const end = std::find_if_not(begin, bytes.end(), is_printable_ascii);
    out.append(begin, end);
    at += static_cast<std::size_t>(end - begin);
    if (at == bytes.size()) break;
    const utf8::Decoded decoded = utf8::decode(bytes, at);
    append_visible(out, decoded.code_point);
    at += decoded.length_bytes;
  }
  return out;
}

const VisibleLine::Stop& VisibleLine::stop_at(std::uint32_t source_bytes) const {
  return *(std::ranges::upper_bound(stops, source_bytes, {}, &Stop::source_bytes) - 1);
}

VisibleLine make_visible(std::string_view line) {
  VisibleLine out;
  out.text.reserve(line.size());
  out.stops.reserve(line.size() + 1);
  CellCounter counter;
  const auto stop_here = [&](std::size_t at) {
    out.stops.push_back({.source_bytes = static_cast<std::uint32_t>(at),
                         .text_bytes = static_cast<std::uint32_t>(out.text.size()),
                         .cells = counter.cells()});
  };
  for (std::size_t at = 0; at < line.size();) {
    stop_here(at);
    if (is_printable_ascii(line[at])) {
      out.text.push_back(line[at]);
      counter.add(static_cast<unsigned char>(line[at++]));
      continue;
    }
    const utf8::Decoded decoded = utf8::decode(line, at);
    const std::size_t shown_from = out.text.size();
    if (decoded.code_point == U'\t') {
      out.text.append(kTabCells - counter.cells() % kTabCells, ' ');
    } else {
      append_visible(out.text, decoded.code_point);
    }
    add_cells(counter, std::string_view(out.text).substr(shown_from));
    at += decoded.length_bytes;
  }
  stop_here(line.size());
  return out;
}

}  // namespace advolint
