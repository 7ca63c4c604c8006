#include "draft/fields/listed_posts.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "draft/calendar/words.h"
#include "draft/fields/field_names.h"
#include "draft/naming/label.h"
#include "draft/naming/post_words.h"
#include "draft/post/post_text_builder.h"
#include "text/date.h"

namespace advolint {

extern const WordList kPostListKeys;  ///< keys of front matter with posts below them: "social"

namespace {

/// "social", "tweets", "mastodon posts"; "platform" is what "redes" was called.
bool names_list(std::string_view key, const LabelWords& words) {
  if (key == "media") return false;  // a list of maps, too: no need to read what it may be called
  const Label label = read_label(key, words);
  return key == "platform" || words.lexicon.has(kPostListKeys, plain_words(key)) ||
         label.names_network() || label.names_posts;
}

bool is_text_key(std::string_view key) {
  const auto found = calendar_words().names.find(plain_words(key));
  return found != calendar_words().names.end() && found->second.meaning->kind == CellKind::Body;
}

bool is_text(const yaml::Node& value) {
  constexpr std::size_t kFewestWords = 4;
  return value.is_scalar() && signs_of_post(value.scalar).words >= kFewestWords;
}

const yaml::Entry* find_text(const yaml::Node& item) {
  if (!item.is_mapping()) return nullptr;
  const auto found = std::ranges::find_if(
      item.entries, [](const yaml::Entry& it) { return is_text_key(it.key) && is_text(it.value); });
  return found == item.entries.end() ? nullptr : &*found;
}

/// The scalar as it is in the file, line by line; where it is written otherwise (escapes, folded
/// lines), the whole of it stands for the whole.
PostText text_of(const SourceFile& file, const yaml::Node& scalar) {
  const std::string_view typed = file.text(scalar.span);
  PostTextBuilder builder(file);
  std::size_t from = 0;
  for (std::size_t at = 0; at <= scalar.scalar.size();) {
    const std::size_t end = std::min(scalar.scalar.find('\n', at), scalar.scalar.size());
    const std::string_view line = std::string_view(scalar.scalar).substr(at, end - at);
    const std::size_t found = typed.find(line, from);
    if (found == std::string_view::npos) {
      PostTextBuilder whole(file);
      whole.append_for(scalar.scalar, scalar.span);
      whole.trim_end();
      return whole.build(scalar.span.begin);
    }
    const auto begin = scalar.span.begin + static_cast<std::uint32_t>(found);
    const auto before = scalar.span.begin + static_cast<std::uint32_t>(from);
    if (at > 0) builder.append_for("\n", {before, begin});
    builder.append_source({begin, begin + static_cast<std::uint32_t>(line.size())});
    from = found + line.size();
    at = end + 1;
  }
  builder.trim_end();
  return builder.build(scalar.span.begin);
}

/// "time: 2020-01-22T13:00" is the day, too.
void read_moment(yaml::Node& fields) {
  constexpr std::size_t kDate = 10;
  const auto time = std::ranges::find(fields.entries, "time", &yaml::Entry::key);
  if (time == fields.entries.end() || !time->value.is_scalar()) return;
  std::string& moment = time->value.scalar;
  if (!parse_iso_date(moment.substr(0, kDate))) return;
  if (fields.find("date") != nullptr) return;
  if (moment.size() > kDate && moment[kDate] == 'T') moment[kDate] = ' ';
  time->key = "date";
}

Post post_of(const SourceFile& file, const yaml::Node& text) {
  Post post;
  post.body = text_of(file, text);
  post.span = source_of(post.body);
  return post;
}

Post post_of_item(const SourceFile& file, const yaml::Node& item, const yaml::Entry& text) {
  Post post = post_of(file, text.value);
  post.own_fields = item;
  std::erase_if(post.own_fields.entries,
                [&](const yaml::Entry& it) { return it.key_span == text.key_span; });
  use_field_names(post.own_fields);
  read_moment(post.own_fields);
  for (const yaml::Entry& it : post.own_fields.entries) post.said_by.emplace(it.key, SaidBy::Field);
  return post;
}

/// "mastodon: The van is back in town."
std::vector<Post> posts_by_network(const SourceFile& file, const yaml::Node& networks,
                                   const LabelWords& words) {
  std::vector<Post> posts;
  for (const yaml::Entry& it : networks.entries) {
    const Platform* platform = words.platforms.find(it.key);
    if (platform == nullptr || !is_text(it.value)) continue;
    Post post = post_of(file, it.value);
    post.platforms = {{.id = platform->id,
                       .origin = PlatformOrigin::Field,
                       .said_at = it.key_span,
                       .account = {}}};
    posts.push_back(std::move(post));
  }
  return posts;
}

}  // namespace

std::vector<Post> take_listed_posts(const SourceFile& file, yaml::Node& front_matter,
                                    const LabelWords& words) {
  std::vector<Post> posts;
  std::erase_if(front_matter.entries, [&](const yaml::Entry& entry) {
    // A look first: few keys hold maps, and what they are called costs more.
    if (!entry.value.is_mapping() &&
        std::ranges::none_of(entry.value.items, &yaml::Node::is_mapping))
      return false;
    if (!names_list(entry.key, words)) return false;
    std::vector<Post> found;
    if (entry.value.is_mapping()) found = posts_by_network(file, entry.value, words);
    for (const yaml::Node& item : entry.value.items) {
      if (const yaml::Entry* text = find_text(item))
        found.push_back(post_of_item(file, item, *text));
    }
    for (Post& it : found) {
      it.label = entry.key;
      posts.push_back(std::move(it));
    }
    return !found.empty();
  });
  return posts;
}

}  // namespace advolint
