#include "draft/grouping/threads.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "draft/calendar/words.h"
#include "draft/naming/post_words.h"
#include "draft/post/post_text_builder.h"
#include "text/characters.h"

namespace advolint {
namespace {

/// "3/8" or "3/".
struct Count {
  std::uint32_t number = 0;
  std::uint32_t total = 0;  ///< 0: not said
};

std::optional<std::uint32_t> read_number(std::string_view& text) {
  constexpr std::size_t kMostDigits = 5;
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  if (digits == 0 || digits > kMostDigits) return std::nullopt;
  std::uint32_t number = 0;
  std::from_chars(text.data(), text.data() + digits, number);
  text.remove_prefix(digits);
  return number;
}

/// A count that is the whole of `word`, brackets around it and a colon after it allowed.
std::optional<Count> read_count(std::string_view word) {
  if (word.ends_with(':')) word.remove_suffix(1);
  if (word.size() > 2 && (word.front() == '(' || word.front() == '['))
    word = word.substr(1, word.size() - 2);
  const auto number = read_number(word);
  if (!number || word.empty() || word.front() != '/') return std::nullopt;
  word.remove_prefix(1);
  if (word.empty() || word == "n" || word == "x") return Count{*number, 0};
  const auto total = read_number(word);
  if (!total || !word.empty() || *number > *total) return std::nullopt;
  return Count{*number, *total};
}

/// "(2 of 5)", "2 de 5:" at the beginning of a paragraph.
std::optional<Count> read_written_count(std::string_view text) {
  if (text.starts_with('(')) text.remove_prefix(1);
  const auto number = read_number(text);
  if (!number) return std::nullopt;
  const bool is_joined = text.starts_with(" of ") || text.starts_with(" de ");
  if (!is_joined) return std::nullopt;
  text.remove_prefix(4);
  const auto total = read_number(text);
  if (!total || *number > *total) return std::nullopt;
  const bool ends =
      text.empty() || std::string_view("):.\n").find(text.front()) != std::string_view::npos;
  return ends ? std::optional(Count{*number, *total}) : std::nullopt;
}

/// Emoji and stars before a count: "🧵 1/4".
std::string_view without_signs(std::string_view text) {
  constexpr std::size_t kMostBytes = 9;
  const std::size_t begin = text.substr(0, kMostBytes + 1).find_first_of("([0123456789");
  if (begin == std::string_view::npos) return text;
  const bool are_signs = std::ranges::all_of(text.substr(0, begin), [](char c) {
    return static_cast<unsigned char>(c) >= 0x80 || c == ' ' || c == '*';
  });
  return are_signs ? text.substr(begin) : text;
}

std::optional<Count> count_at_begin(std::string_view paragraph) {
  paragraph = without_signs(paragraph);
  if (const auto written = read_written_count(paragraph)) return written;
  return read_count(paragraph.substr(0, paragraph.find_first_of(" \n\t")));
}

std::optional<Count> count_at_end(std::string_view paragraph) {
  const auto count = read_count(paragraph.substr(paragraph.find_last_of(" \n") + 1));
  return count && count->total > 0 ? count : std::nullopt;
}

std::vector<TextSpan> paragraphs_of(std::string_view text) {
  std::vector<TextSpan> paragraphs;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find("\n\n", begin), text.size());
    if (end > begin)
      paragraphs.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    begin = std::min(text.find_first_not_of('\n', end), text.size());
  }
  return paragraphs;
}

std::vector<TextSpan> lines_of(std::string_view text) {
  std::vector<TextSpan> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (end > begin)
      lines.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    begin = end + 1;
  }
  return lines;
}

/// Keeps what counts on from 1. A part may be missing where each says how many there are.
class CountCheck {
 public:
  bool accept(const Count& count) {
    const bool skips = last_ > 0 && total_ > 0 && count.total == total_ && count.number > last_;
    const bool goes_on =
        count.number == last_ + 1 || (last_ == 0 && count.number == 2 && count.total > 2) || skips;
    // "5/", and "6/6" at the end
    const bool is_end = total_ == 0 && count.total == count.number;
    if (!goes_on || is_ended_ || (last_ > 0 && count.total != total_ && !is_end)) return false;
    is_ended_ = last_ > 0 && total_ == 0 && is_end;
    last_ = count.number;
    total_ = count.total;
    return true;
  }
  /// The counts do not say that all parts are counted.
  [[nodiscard]] bool leaves_opener() const { return total_ == 0 || total_ == last_ + 1; }
  /// The opener may be counted without a number of its own.
  [[nodiscard]] bool is_thread() const {
    return last_ >= 2 && (total_ == 0 || total_ == last_ || total_ == last_ + 1);
  }

 private:
  std::uint32_t last_ = 0, total_ = 0;
  bool is_ended_ = false;
};

/// "🧵 THREAD: Why the van matters", above "1/": the title of the first part.
bool titles_first_part(std::string_view opener) {
  constexpr std::size_t kMostWords = 14;
  const std::size_t colon = opener.find(':');
  const PostSigns signs = signs_of_post(opener);
  return colon != std::string_view::npos && opener.find('\n') == std::string_view::npos &&
         fold_case(opener.substr(0, colon)).ends_with("thread") && signs.words <= kMostWords &&
         !signs.has_strong_sign();
}

std::vector<TextSpan> parts_by_begin(std::string_view text,
                                     const std::vector<TextSpan>& paragraphs) {
  std::vector<TextSpan> parts;
  CountCheck check;
  for (const TextSpan paragraph : paragraphs) {
    const auto count = count_at_begin(text.substr(paragraph.begin, paragraph.size()));
    if (count && check.accept(*count)) {
      parts.push_back(paragraph);
    } else if (!parts.empty()) {
      parts.back().end = paragraph.end;
    }
  }
  if (!check.is_thread()) return {};
  // What is above the first count opens the thread, unless it tells how to post
  // one whose parts are all counted.
  const std::string_view above = text.substr(0, parts.front().begin);
  const bool tells_how = above.find("thread") != std::string_view::npos &&
                         above.find("\U0001F9F5") == std::string_view::npos;
  const bool opens = check.leaves_opener() || !tells_how;
  const auto first = count_at_begin(text.substr(parts.front().begin));
  const bool counts_from_one = first && first->number == 1;
  if (opens && parts.front().begin > paragraphs.front().begin) {
    const std::uint32_t begin = paragraphs.front().begin;
    std::uint32_t end = begin;
    for (const TextSpan paragraph : paragraphs) {
      if (paragraph.begin < parts.front().begin) end = paragraph.end;
    }
    if (counts_from_one && titles_first_part(text.substr(begin, end - begin))) {
      parts.front().begin = begin;
    } else {
      parts.insert(parts.begin(), {begin, end});
    }
  }
  return parts;
}

/// Lines that a list numbers: "1) …", "2) …".
std::vector<TextSpan> parts_by_number(std::string_view text) {
  std::vector<TextSpan> parts;
  for (const TextSpan line : lines_of(text)) {
    std::string_view words = text.substr(line.begin, line.size());
    words.remove_prefix(std::min(words.find_first_not_of(' '), words.size()));
    const auto number = read_number(words);
    const bool is_next = number && *number == parts.size() + 1 && !words.empty() &&
                         (words.front() == ')' || words.front() == '.');
    if (is_next) {
      parts.push_back(line);
    } else if (parts.empty()) {
      return {};
    } else {
      parts.back().end = line.end;
    }
  }
  return parts.size() > 1 ? parts : std::vector<TextSpan>();
}

/// Lines below "X thread", three or more, that each end as a post does: no line that was only
/// wrapped is among them.
std::vector<TextSpan> parts_by_line(std::string_view text) {
  constexpr std::size_t kFewest = 3;
  std::vector<TextSpan> parts = lines_of(text);
  const bool all_end = std::ranges::all_of(parts, [&](TextSpan line) {
    const PostSigns signs = signs_of_post(text.substr(line.begin, line.size()));
    return signs.reads_like_post() &&
           (signs.ends_sentence || signs.ends_with_tags || signs.ends_with_link);
  });
  return all_end && parts.size() >= kFewest ? parts : std::vector<TextSpan>();
}

std::vector<TextSpan> parts_by_end(std::string_view text, const std::vector<TextSpan>& paragraphs) {
  std::vector<TextSpan> parts;
  CountCheck check;
  std::uint32_t begin = 0;
  for (const TextSpan paragraph : paragraphs) {
    const auto count = count_at_end(text.substr(paragraph.begin, paragraph.size()));
    if (!count || !check.accept(*count)) continue;
    parts.push_back({begin, paragraph.end});
    begin = paragraph.end;
  }
  return check.is_thread() ? parts : std::vector<TextSpan>();
}

/// A count in a paragraph of its own is how the file calls the part.
TextSpan without_lone_count(std::string_view text, TextSpan part) {
  const std::string_view words = text.substr(part.begin, part.size());
  const std::size_t end = words.find("\n\n");
  if (end == std::string_view::npos || !read_count(words.substr(0, end))) return part;
  const std::size_t begin = words.find_first_not_of('\n', end);
  if (begin == std::string_view::npos) return part;
  return {part.begin + static_cast<std::uint32_t>(begin), part.end};
}

Post cut_post(const SourceFile& file, const Post& whole, TextSpan part) {
  Post post;
  const std::string_view text = whole.body.text();
  while (!part.empty() && text[part.begin] == '\n') ++part.begin;
  part = without_lone_count(text, part);
  PostTextBuilder body(file);
  body.append_part(whole.body, part);
  post.body = body.build(whole.body.to_source({part.begin, part.begin}).begin);
  post.span = source_of(post.body);
  post.platforms = whole.platforms;
  post.outside = whole.outside;
  post.label = whole.label;
  post.networks = whole.networks;
  post.weak_platforms = whole.weak_platforms;
  post.own_fields = whole.own_fields;
  post.said_by = whole.said_by;
  return post;
}

/// Hands markup and pictures to the parts that they are in; both lists are in order.
void share_out(const Post& whole, const std::vector<TextSpan>& parts, std::vector<Post>& posts) {
  for (const MarkupSpan& span : whole.markup) {
    const auto part = std::ranges::upper_bound(parts, span.span.begin, {}, &TextSpan::begin);
    if (part == parts.begin() || !(part - 1)->contains(span.span)) continue;
    const auto index = static_cast<std::size_t>(part - parts.begin()) - 1;
    const auto shift =
        static_cast<std::uint32_t>((part - 1)->end - posts[index].body.text().size());
    if (span.span.begin < shift) continue;
    posts[index].markup.push_back({span.kind, {span.span.begin - shift, span.span.end - shift}});
  }
  std::size_t index = 0;
  for (const MarkdownImage& image : whole.images) {
    while (index + 1 < posts.size() && posts[index + 1].span.begin <= image.span.begin) ++index;
    posts[index].images.push_back(image);
  }
}

}  // namespace

void number_thread(std::span<Post> posts) {
  if (posts.size() < 2) return;
  std::uint32_t number = 0;
  for (Post& post : posts) {
    post.thread_number = ++number;
    post.thread_size = static_cast<std::uint32_t>(posts.size());
  }
}

std::vector<std::vector<std::size_t>> find_counted(std::span<const std::string_view> paragraphs) {
  std::vector<std::vector<std::size_t>> threads;
  std::vector<std::size_t> parts;
  CountCheck check;
  const auto end = [&] {
    if (check.is_thread()) threads.push_back(parts);
    parts.clear();
    check = {};
  };
  for (std::size_t i = 0; i < paragraphs.size(); ++i) {
    const auto count = count_at_begin(paragraphs[i]);
    if (!count) continue;
    if (count->number == 1) end();
    if (count->number != parts.size() + 1) continue;
    if (check.accept(*count)) parts.push_back(i);
  }
  end();
  return threads;
}

void number_counted(std::vector<Post>& posts) {
  const auto count_of = [](const Post& post) {
    return post.thread_size > 0 ? std::nullopt : count_at_begin(post.body.text());
  };
  const auto goes_on = [](const Post& before, const Post& post) {
    return before.label == post.label && std::ranges::equal(before.platforms, post.platforms, {},
                                                            &PlatformUse::id, &PlatformUse::id);
  };
  for (std::size_t begin = 0; begin < posts.size();) {
    CountCheck check;
    std::size_t end = begin;
    for (; end < posts.size(); ++end) {
      const auto count = count_of(posts[end]);
      const bool is_first = end == begin;
      if (!count || (is_first && count->number != 1) || !check.accept(*count)) break;
      if (!is_first && !goes_on(posts[end - 1], posts[end])) break;
    }
    if (check.is_thread()) number_thread(std::span(posts).subspan(begin, end - begin));
    begin = std::max(end, begin + 1);
  }
}

std::vector<LayoutFault> missing_parts(std::span<const Post> posts) {
  std::vector<LayoutFault> faults;
  for (std::size_t i = 1; i < posts.size(); ++i) {
    if (posts[i].thread_number < 2) continue;
    const auto before = count_at_begin(posts[i - 1].body.text());
    const auto count = count_at_begin(posts[i].body.text());
    if (!before || !count || count->total == 0 || before->total != count->total) continue;
    if (count->number <= before->number + 1) continue;
    faults.push_back({"missing-part",
                      posts[i].span,
                      {{"missing", fmt::format("{}/{}", before->number + 1, count->total)}}});
  }
  // "… 5/6" at the end of the file: the last one was never written.
  if (posts.size() > 2 && posts.back().thread_number > 2) {
    const auto before = count_at_begin(posts[posts.size() - 2].body.text());
    const auto last = count_at_begin(posts.back().body.text());
    if (before && last && before->total == last->total && before->number + 1 == last->number &&
        last->number + 1 == last->total)
      faults.push_back({"missing-part",
                        posts.back().span,
                        {{"missing", fmt::format("{}/{}", last->total, last->total)}}});
  }
  return faults;
}

std::vector<Post> split_thread(const SourceFile& file, Post post, ThreadHint hint) {
  const std::string_view text = post.body.text();
  const std::vector<TextSpan> paragraphs = paragraphs_of(text);
  std::vector<TextSpan> parts = parts_by_begin(text, paragraphs);
  if (parts.empty()) parts = parts_by_end(text, paragraphs);
  // A cell of a table has no paragraphs: "1/3 …<br>2/3 …".
  if (parts.empty() && paragraphs.size() == 1) {
    parts = parts_by_begin(text, lines_of(text));
    if (parts.empty() && hint == ThreadHint::Labeled) parts = parts_by_number(text);
    if (parts.empty() && hint == ThreadHint::Labeled) parts = parts_by_line(text);
  }
  if (parts.empty() && hint == ThreadHint::Labeled && paragraphs.size() > 1) {
    parts = paragraphs;
    // "↓" between two parts is not a part.
    std::erase_if(
        parts, [&](TextSpan it) { return plain_words(text.substr(it.begin, it.size())).empty(); });
  }
  std::vector<Post> posts;
  if (parts.empty()) {
    posts.push_back(std::move(post));
    return posts;
  }
  for (const TextSpan part : parts) posts.push_back(cut_post(file, post, part));
  share_out(post, parts, posts);
  number_thread(posts);
  return posts;
}

}  // namespace advolint
