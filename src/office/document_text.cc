#include "office/document_text.h"

#include <algorithm>
#include <utility>

#include "office/limits.h"

namespace advolint {

/// A tab parts cells of a row; a line end, paragraphs and rows.
void DocumentText::part_from_last(const CellPlace& place) {
  if (parts_.empty()) return;
  const bool is_same_row = place.table != 0 && place.table == place_.table &&
                           place.row == place_.row && place.column != place_.column;
  text_ += is_same_row ? '\t' : '\n';
}

void DocumentText::begin(OfficePart part, const CellPlace& place, std::string_view bullet) {
  is_too_long_ |= parts_.size() >= kMaxParagraphs;
  part_from_last(place);
  place_ = place;
  part.paragraph = static_cast<std::uint32_t>(parts_.size()) + 1;
  part.table = place.table;
  part.row = place.row;
  part.column = place.column;
  part.span = {size(), size()};
  part.bullet_size = static_cast<std::uint32_t>(bullet.size());
  parts_.push_back(std::move(part));
  text_ += bullet;
}

void DocumentText::go_on(const OfficePart& part) {
  OfficePart& open = parts_.back();
  if (part.kind == OfficePart::Kind::Item) return;  // its bullet is not where the words begin
  open.kind = part.kind;
  open.level = part.level;
}

void DocumentText::end() { parts_.back().span.end = size(); }

void DocumentText::count_cells(std::uint32_t cells) {
  cells_ += cells;
  is_too_long_ |= cells_ > kMaxCells;
}

void DocumentText::add(std::string_view words) {
  is_too_long_ |= text_.size() + words.size() > kMaxUnpackedBytes;
  if (!is_too_long_) text_ += words;
}

void DocumentText::mark(std::uint32_t begin, OfficePart::Look look) {
  if (begin == size()) return;
  std::vector<OfficePart::Mark>& marks = parts_.back().marks;
  // Word cuts what looks alike into many runs. Only the last of a look may go on.
  const auto last = std::ranges::find(marks.rbegin(), marks.rend(), look, &OfficePart::Mark::look);
  if (last != marks.rend() && last->span.end == begin) {
    last->span.end = size();
  } else {
    marks.push_back({look, {begin, size()}});
  }
}

void DocumentText::add_picture(std::string_view description) {
  constexpr std::string_view kOpen = "[picture: ";
  OfficePart::Picture picture{.span = {size(), 0}};
  text_ += description.empty() ? kOpen.substr(0, kOpen.size() - 2) : kOpen;
  picture.description.begin = size();
  add(description);
  picture.description.end = size();
  text_ += ']';
  picture.span.end = size();
  parts_.back().pictures.push_back(picture);
}

void DocumentText::open_comment(std::string id) {
  const std::size_t at = parts_.empty() ? 0 : parts_.size() - 1;
  noted_.try_emplace(std::move(id), Noted{at, at});
}

void DocumentText::close_comment(std::string_view id) {
  const auto noted = noted_.find(id);
  if (noted != noted_.end() && !parts_.empty()) noted->second.last = parts_.size() - 1;
}

OfficeText DocumentText::finish(const std::map<std::string, std::string, std::less<>>& comments) {
  OfficeLayout layout;
  std::vector<OfficePart> below;
  if (!parts_.empty()) text_ += '\n';
  layout.body_end = size();
  for (const auto& [id, words] : comments) {
    const auto noted = noted_.find(id);
    if (noted == noted_.end() || parts_.empty()) continue;
    const OfficePart& first = parts_[noted->second.first];
    const OfficePart& last = parts_[noted->second.last];
    OfficePart comment{.kind = OfficePart::Kind::Comment};
    comment.span.begin = size();
    add(words);
    comment.span.end = size();
    text_ += '\n';
    comment.paragraph = first.paragraph;
    comment.about = {first.span.begin, last.span.end};
    below.push_back(std::move(comment));
  }
  layout.parts = std::move(parts_);
  layout.parts.insert(layout.parts.end(), std::make_move_iterator(below.begin()),
                      std::make_move_iterator(below.end()));
  return {.text = std::move(text_), .layout = std::move(layout)};
}

}  // namespace advolint
