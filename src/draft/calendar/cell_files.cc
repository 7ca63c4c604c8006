#include "draft/calendar/cell_files.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include "draft/calendar/cell_words.h"
#include "text/characters.h"

namespace advolint {
namespace {

/// Of names with blanks in them, these are files; of others, whatever ends like one.
constexpr std::string_view kEndings[] = {"jpg", "jpeg", "png",  "gif", "webp", "heic",
                                         "svg", "tif",  "tiff", "bmp", "avif", "psd",
                                         "pdf", "mp4",  "mov",  "m4v", "webm", "avi"};
constexpr std::size_t kLongestEnding = 4;

/// The path of "van.png Kit/van.png", as a link shows that is named after its file.
TextSpan without_name(std::string_view text, TextSpan file) {
  const std::string_view words = text.substr(file.begin, file.size());
  const std::size_t blank = words.find(' ');
  if (blank == std::string_view::npos) return file;
  const std::string_view path = words.substr(blank + 1);
  const bool is_named = path.ends_with(words.substr(0, blank)) && path.size() > blank &&
                        path[path.size() - blank - 1] == '/';
  if (!is_named) return file;
  return {file.begin + static_cast<std::uint32_t>(blank) + 1, file.end};
}

/// The parts of a list of pictures. "Children, reading" describes one; commas part names of files.
std::vector<TextSpan> cut_files(std::string_view text) {
  std::vector<TextSpan> files = split(text, ",;|\n");
  const bool are_files = std::ranges::all_of(files, [&](TextSpan it) {
    return text.substr(it.begin, it.size()).find('.') != std::string_view::npos;
  });
  if (!are_files) files = split(text, ";|\n");
  for (TextSpan& it : files) it = without_name(text, it);
  return files;
}

yaml::Node node_at(yaml::Kind kind, SourceSpan span) {
  return {.kind = kind, .scalar = {}, .span = span, .items = {}, .entries = {}};
}

}  // namespace

bool names_file(std::string_view text) {
  if (text.find("://") != std::string_view::npos || text.starts_with("www.")) return true;
  const bool has_blank = text.find_first_of(" \t\n") != std::string_view::npos;
  const std::size_t slash = text.find_first_of("/\\");
  if (!has_blank && slash != std::string_view::npos &&
      text.substr(0, slash).find('.') != std::string_view::npos)
    return true;  // "drive.example/folder"
  const std::size_t dot = text.rfind('.');
  if (dot == std::string_view::npos || dot == 0) return false;
  const std::string ending = fold_case(text.substr(dot + 1));
  if (std::ranges::find(kEndings, ending) != std::end(kEndings)) return true;
  return !has_blank && !ending.empty() && ending.size() <= kLongestEnding && is_ascii(ending);
}

void CellPictures::add_files(const PostText& text, SourceSpan header) {
  const std::vector<TextSpan> spans = cut_files(text.text());
  const auto is_file = [&](TextSpan span) { return names_file(text.text(span)); };
  if (std::ranges::none_of(spans, is_file)) {
    plan_header_ = header;
    plans_.push_back(scalar_of(text));
    return;
  }
  media_header_ = header;
  for (const TextSpan span : spans) {
    if (!is_file(span)) plan_header_ = header;
    (is_file(span) ? files_ : plans_).push_back(scalar_of(text, span));
  }
}

void CellPictures::add_descriptions(const PostText& text, SourceSpan header) {
  if (files_.empty()) media_header_ = header;
  for (const TextSpan span : split(text.text(), "|\n"))
    descriptions_.push_back(scalar_of(text, span));
}

void CellPictures::put_into(yaml::Node& fields) {
  put_plans(fields);
  if (files_.empty() && descriptions_.empty()) return;
  if (files_.size() < descriptions_.size()) join_descriptions();
  yaml::Node list = node_at(yaml::Kind::Sequence, {});
  const std::size_t count = std::max(files_.size(), descriptions_.size());
  for (std::size_t i = 0; i < count; ++i) {
    const SourceSpan span = i < files_.size() ? files_[i].span : descriptions_[i].span;
    yaml::Node entry = node_at(yaml::Kind::Mapping, span);
    if (i < files_.size()) put(entry, "file", media_header_, std::move(files_[i]));
    if (i < descriptions_.size()) put(entry, "alt", media_header_, std::move(descriptions_[i]));
    list.items.push_back(std::move(entry));
  }
  list.span = list.items.front().span;
  put(fields, "media", media_header_, std::move(list));
}

void CellPictures::put_plans(yaml::Node& fields) {
  if (plans_.empty()) return;
  yaml::Node plan = std::move(plans_.front());
  if (plans_.size() > 1) {
    yaml::Node list = node_at(yaml::Kind::Sequence, plan.span);
    plans_.front() = std::move(plan);
    list.items = std::move(plans_);
    plan = std::move(list);
  }
  put(fields, "picture-plan", plan_header_, std::move(plan));
}

/// One description, of several lines.
void CellPictures::join_descriptions() {
  yaml::Node& first = descriptions_.front();
  for (auto it = descriptions_.begin() + 1; it != descriptions_.end(); ++it) {
    first.scalar.append("\n").append(it->scalar);
    first.span.end = std::max(first.span.end, it->span.end);
  }
  descriptions_.resize(1);
}

}  // namespace advolint
