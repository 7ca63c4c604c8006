#include "text/source_file.h"

#include <algorithm>
#include <utility>

#include "text/byte_set.h"

namespace advolint {

SourceFile::SourceFile(std::string path, std::string bytes)
    : SourceFile(std::move(path), DecodedText{.text = std::move(bytes), .runs = {}}) {}

SourceFile::SourceFile(std::string path, DecodedText decoded)
    : path_(std::move(path)),
      bytes_(std::move(decoded.text)),
      encoding_(decoded.encoding),
      runs_(std::move(decoded.runs)),
      line_starts_{0} {
  // Files without CR, which are nearly all, are searched many bytes at a time.
  const bool has_returns = bytes_.find('\r') != std::string::npos;
  constexpr ByteSet kLineEnds("\r\n");
  const auto next_end = [&](std::size_t at) {
    return has_returns ? kLineEnds.find_in(bytes_, at)
                       : std::min(bytes_.find('\n', at), bytes_.size());
  };
  for (std::size_t at = next_end(0); at < bytes_.size(); at = next_end(at)) {
    at += bytes_.compare(at, 2, "\r\n") == 0 ? 2 : 1;
    line_starts_.push_back(static_cast<std::uint32_t>(at));
  }
}

SourceFile::SourceFile(std::string path, OfficeText office)
    : SourceFile(std::move(path), std::move(office.text)) {
  office_ = std::make_shared<const OfficeLayout>(std::move(office.layout));
}

std::uint32_t SourceFile::raw_offset(std::uint32_t offset) const {
  const auto after = std::ranges::upper_bound(runs_, offset, {}, &EncodedRun::text_begin);
  if (after == runs_.begin()) return offset;
  const EncodedRun& run = *(after - 1);
  return run.raw_begin + (offset - run.text_begin) / run.text_size * run.raw_size;
}

std::uint32_t SourceFile::line_index(std::uint32_t offset) const {
  const auto next = std::ranges::upper_bound(line_starts_, offset);
  return static_cast<std::uint32_t>(next - line_starts_.begin()) - 1;
}

SourceSpan SourceFile::line(std::uint32_t index) const {
  const std::uint32_t begin = line_starts_[index];
  std::uint32_t end = index + 1 < line_count() ? line_starts_[index + 1] : size_bytes();
  if (index + 1 < line_count()) {
    --end;
    if (end > begin && bytes_[end] == '\n' && bytes_[end - 1] == '\r') --end;
  }
  return {begin, end};
}

}  // namespace advolint
