#include "draft/calendar_row.h"

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <functional>
#include <set>

#include <fmt/format.h>

#include "draft/calendar_words.h"
#include "draft/cell_words.h"
#include "draft/naming/label.h"
#include "draft/post_text_builder.h"
#include "text/characters.h"

namespace advolint {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

/// "n/a", "none", "–".
bool says_nothing(std::string_view text) {
  const std::string plain = plain_words(text);
  return plain.empty() || calendar_words().absent.contains(plain);
}

/// Whether the cell can be a post: numbers of followers cannot.
bool has_letter(std::string_view text) {
  return std::ranges::any_of(text, [](char c) {
    return static_cast<unsigned char>(c) >= 0x80 || (c >= 'A' && c <= 'Z') ||
           (c >= 'a' && c <= 'z');
  });
}

bool is_tick(std::string_view text) { return calendar_words().ticks.contains(fold_case(text)); }

/// The parts of a list of platforms: cut at signs, then at words such as "and".
std::vector<TextSpan> cut_platforms(std::string_view text) {
  std::vector<TextSpan> parts;
  for (const TextSpan part : split(text, ",;/&+|\n")) {
    std::optional<TextSpan> open;
    for (const TextSpan word : split(text.substr(part.begin, part.size()), kBlanks)) {
      const TextSpan here{part.begin + word.begin, part.begin + word.end};
      const bool joins =
          calendar_words().joiners.contains(plain_words(text.substr(here.begin, here.size())));
      if (joins && open) parts.push_back(*open);
      open =
          joins ? std::nullopt : std::optional(TextSpan{open ? open->begin : here.begin, here.end});
    }
    if (open) parts.push_back(*open);
  }
  return parts;
}

/// The parts of a list of pictures. "Children, reading" describes one; commas part names of files.
std::vector<TextSpan> cut_files(std::string_view text) {
  std::vector<TextSpan> files = split(text, ",;|\n");
  const bool are_files = std::ranges::all_of(files, [&](TextSpan it) {
    return text.substr(it.begin, it.size()).find('.') != std::string_view::npos;
  });
  return are_files ? files : split(text, ";|\n");
}

bool is_word_byte(char c) {
  return static_cast<unsigned char>(c) >= 0x80 || c == '_' ||
         std::isalnum(static_cast<unsigned char>(c)) != 0;
}

/// The words behind `sign` in `folded`: hashtags, or handles with their servers.
std::set<std::string, std::less<>> signed_words(std::string_view folded, char sign) {
  constexpr std::string_view kInHandles = ".-@";
  const auto belongs = [&](char c) {
    return is_word_byte(c) || (sign == '@' && kInHandles.find(c) != std::string_view::npos);
  };
  std::set<std::string, std::less<>> words;
  for (std::size_t at = folded.find(sign); at != std::string_view::npos;
       at = folded.find(sign, at)) {
    const std::size_t begin = ++at;
    while (at < folded.size() && belongs(folded[at])) ++at;
    const std::string_view word = folded.substr(begin, at - begin);
    words.emplace(word.substr(0, word.find_last_not_of(kInHandles) + 1));
  }
  return words;
}

/// Leaves out the words of `key` that the text itself has, so that they are not published twice.
void leave_out_stated(yaml::Node& fields, std::string_view key, char sign, std::string_view text) {
  const auto entry = std::ranges::find(fields.entries, key, &yaml::Entry::key);
  if (entry == fields.entries.end()) return;
  const auto stated = signed_words(fold_case(text), sign);
  std::erase_if(entry->value.items, [&](const yaml::Node& item) {
    const std::string_view word = item.scalar;
    return stated.contains(fold_case(word.substr(word.starts_with(sign) ? 1 : 0)));
  });
  if (entry->value.items.empty()) fields.entries.erase(entry);
}

SourceSpan span_of(const CsvRow& row) {
  return {row.cells.front().span.begin, row.cells.back().behind.end};
}

yaml::Node mapping_at(SourceSpan span) {
  return {.kind = yaml::Kind::Mapping, .scalar = {}, .span = span, .items = {}, .entries = {}};
}

}  // namespace

void CalendarRowReader::read(const CsvRow& row, Draft& draft) {
  body_.reset();
  platform_texts_.clear();
  ticked_.clear();
  files_.clear();
  descriptions_.clear();
  suppressions_.clear();
  fields_ = mapping_at(span_of(row));
  says_more_than_a_day_ = false;
  const std::size_t count = std::min(row.cells.size(), facts_.header.columns.size());
  for (std::size_t i = 0; i < count; ++i) read_cell(row.cells[i], facts_.header.columns[i]);
  set_media();
  add_posts(row, draft);
  for (Suppression& it : suppressions_) {
    it.covers = span_of(row);
    draft.suppressions.push_back(std::move(it));
  }
}

void CalendarRowReader::read_cell(const CsvCell& cell, const CalendarColumn& column) {
  const CellKind kind = column.meaning.kind;
  if (kind == CellKind::Nothing && column.platforms.empty()) return;
  PostText text = text_of(facts_.file, cell);
  if (kind == CellKind::Body) {
    says_more_than_a_day_ |= !text.text().empty();
    body_ = std::move(text);
    return;
  }
  if (text.text().empty()) return;
  if (!column.platforms.empty()) return read_platform_cell(std::move(text), column);
  says_more_than_a_day_ |= kind != CellKind::Day && kind != CellKind::Time;
  switch (kind) {
    case CellKind::Words:
      return set_words(text, column);
    case CellKind::List:
      return add_list(text, column);
    case CellKind::Platforms:
      return read_platforms(text, column);
    case CellKind::Day:
      return set_date(text, column);
    case CellKind::Time:
      return set_time(text, column);
    case CellKind::Rules:
      return read_rules(text);
    case CellKind::File:
    case CellKind::Description: {
      media_header_ = column.span;
      auto& into = kind == CellKind::File ? files_ : descriptions_;
      if (says_nothing(text.text())) return;
      const auto spans =
          kind == CellKind::File ? cut_files(text.text()) : split(text.text(), "|\n");
      for (const TextSpan span : spans) into.push_back(scalar_of(text, span));
      return;
    }
    case CellKind::Body:
    case CellKind::Nothing:
      return;
  }
}

/// Beside a column of texts, the cell says whether the post goes to the platform; else it is the
/// post.
void CalendarRowReader::read_platform_cell(PostText text, const CalendarColumn& column) {
  if (is_tick(text.text())) {
    for (const std::string& id : column.platforms) {
      ticked_.push_back({.id = id,
                         .origin = PlatformOrigin::Row,
                         .said_at = scalar_of(text).span,
                         .account = {}});
    }
  } else if (has_letter(text.text()) &&
             !calendar_words().absent.contains(plain_words(text.text()))) {
    platform_texts_.push_back({std::move(text), &column});
  } else {
    return;
  }
  says_more_than_a_day_ = true;
}

void CalendarRowReader::read_platforms(const PostText& text, const CalendarColumn& column) {
  yaml::Node list = scalar_of(text);
  list.kind = yaml::Kind::Sequence;
  list.scalar.clear();
  for (const TextSpan span : cut_platforms(text.text())) {
    // "Facebook post" is for Facebook; what names no platform is left to be found at fault.
    const Label label = read_label(text.text(span), {facts_.platforms});
    if (!label.names_network()) list.items.push_back(scalar_of(text, span));
    for (const LabelPlatform& platform : label.platforms) {
      const TextSpan word{span.begin + platform.span.begin, span.begin + platform.span.end};
      list.items.push_back(scalar_of(text, word));
      list.items.back().scalar = platform.id;
    }
  }
  put(fields_, column.meaning.key, column.span, std::move(list));
}

/// "rule: reason; rule, rule: reason".
void CalendarRowReader::read_rules(const PostText& text) {
  for (const TextSpan entry : split(text.text(), ";\n")) {
    const std::string_view words = text.text(entry);
    const std::size_t colon = std::min(words.find(':'), words.size());
    Suppression suppression{.scope = Suppression::Scope::Post,
                            .covers = {},
                            .rules = {},
                            .because = {},
                            .span = text.to_source(entry)};
    for (const TextSpan name : split(words.substr(0, colon), ", ")) {
      const TextSpan span{entry.begin + name.begin, entry.begin + name.end};
      suppression.rules.emplace_back(text.text(span), text.to_source(span));
    }
    if (suppression.rules.empty()) continue;
    const std::string_view reason = words.substr(std::min(colon + 1, words.size()));
    suppression.because = reason.substr(std::min(reason.find_first_not_of(kBlanks), reason.size()));
    suppressions_.push_back(std::move(suppression));
  }
}

void CalendarRowReader::set_words(const PostText& text, const CalendarColumn& column) {
  yaml::Node words = scalar_of(text);
  if (text.text().find_first_not_of(" -.?/") == std::string::npos) return;
  const auto& values = calendar_words().values;
  const auto known = values.find(column.meaning.key);
  if (known != values.end()) {
    const auto value = known->second.find(plain_words(words.scalar));
    if (value != known->second.end()) words.scalar = value->second;
  }
  put(fields_, column.meaning.key, column.span, std::move(words));
}

/// What cannot be read stays as it was typed, and is a fault of the fields.
void CalendarRowReader::set_date(const PostText& text, const CalendarColumn& column) {
  yaml::Node date = scalar_of(text);
  const auto written = read_written_date(date.scalar, facts_.order);
  if (written && !written->instead && !parse_iso_date(date.scalar)) {
    const auto time = read_time_of_day(written->behind);
    if (time || written->behind.empty())
      date.scalar =
          time ? fmt::format("{} {}", to_iso(written->date), *time) : to_iso(written->date);
  }
  put(fields_, column.meaning.key, column.span, std::move(date));
}

void CalendarRowReader::set_time(const PostText& text, const CalendarColumn& column) {
  yaml::Node time = scalar_of(text);
  if (says_nothing(time.scalar)) return;
  if (const auto clock = read_time_of_day(time.scalar)) time.scalar = *clock;
  put(fields_, column.meaning.key, column.span, std::move(time));
}

void CalendarRowReader::add_list(const PostText& text, const CalendarColumn& column) {
  if (says_nothing(text.text())) return;
  const std::string& key = column.meaning.key;
  auto entry = std::ranges::find(fields_.entries, key, &yaml::Entry::key);
  if (entry == fields_.entries.end()) {
    yaml::Node list = scalar_of(text);
    list.kind = yaml::Kind::Sequence;
    list.scalar.clear();
    put(fields_, key, column.span, std::move(list));
    entry = fields_.entries.end() - 1;
  }
  for (const TextSpan span : split(text.text(), " \t\r\n,;"))
    entry->value.items.push_back(scalar_of(text, span));
}

/// Each picture with its description where there are as many of both; else all descriptions speak
/// of the first.
void CalendarRowReader::set_media() {
  if (files_.empty() && descriptions_.empty()) return;
  if (files_.size() < descriptions_.size() && descriptions_.size() > 1) {
    // One description, of several lines.
    yaml::Node& first = descriptions_.front();
    for (auto it = descriptions_.begin() + 1; it != descriptions_.end(); ++it) {
      first.scalar.append("\n").append(it->scalar);
      first.span.end = std::max(first.span.end, it->span.end);
    }
    descriptions_.resize(1);
  }
  yaml::Node list = mapping_at({});
  list.kind = yaml::Kind::Sequence;
  const std::size_t count = std::max(files_.size(), descriptions_.size());
  for (std::size_t i = 0; i < count; ++i) {
    const SourceSpan span = i < files_.size() ? files_[i].span : descriptions_[i].span;
    yaml::Node entry = mapping_at(span);
    if (i < files_.size()) put(entry, "file", media_header_, std::move(files_[i]));
    if (i < descriptions_.size()) put(entry, "alt", media_header_, std::move(descriptions_[i]));
    list.items.push_back(std::move(entry));
  }
  list.span = list.items.front().span;
  put(fields_, "media", media_header_, std::move(list));
}

Post CalendarRowReader::post_with(PostText body, std::string label) const {
  Post post;
  post.span = source_of(body);
  post.own_fields = fields_;
  leave_out_stated(post.own_fields, "hashtags", '#', body.text());
  leave_out_stated(post.own_fields, "mentions", '@', body.text());
  post.body = std::move(body);
  post.label = std::move(label);
  return post;
}

void CalendarRowReader::add_posts(const CsvRow& row, Draft& draft) {
  const std::string label = fmt::format("row {}", row.number);
  for (PlatformText& it : platform_texts_) {
    Post post = post_with(std::move(it.text), fmt::format("{}, {}", label, it.column->name));
    for (const std::string& id : it.column->platforms) {
      post.platforms.push_back(
          {.id = id, .origin = PlatformOrigin::Section, .said_at = it.column->span, .account = {}});
    }
    draft.posts.push_back(std::move(post));
  }
  const bool has_text = body_ && !body_->text().empty();
  if (!says_more_than_a_day_ || (!has_text && !platform_texts_.empty())) return;
  if (!has_text && !facts_.header.has_text) return;
  Post post = post_with(body_ ? std::move(*body_) : PostText({}, {}, span_of(row).end), label);
  post.platforms = ticked_;
  draft.posts.push_back(std::move(post));
}

}  // namespace advolint
