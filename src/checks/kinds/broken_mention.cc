#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>

#include <fmt/format.h>

#include "checks/check_kind.h"
#include "facts/prose.h"
#include "text/characters.h"
#include "text/code_points.h"

namespace advolint {

extern const WordList kMentionTitles;  ///< titles that people write after a @: "@Rep. Lee"

namespace {

bool is_handle_byte(char byte) { return is_ascii_alphanumeric(byte) || byte == '_'; }
bool is_host_byte(char byte) { return is_ascii_alphanumeric(byte) || byte == '-' || byte == '.'; }

std::uint32_t run_end(std::string_view text, std::size_t at, bool (*belongs)(char)) {
  while (at < text.size() && belongs(text[at])) ++at;
  return static_cast<std::uint32_t>(at);
}

class MentionReader {
 public:
  explicit MentionReader(const PostContext& post)
      : post_(post),
        text_(post.text.text()),
        mentions_(entities_of(post, EntityKind::Mention)),
        spared_(spared_of(post)) {}

  void read(std::vector<Thing>& things) const {
    auto mention = mentions_.begin();
    for (std::size_t at = text_.find('@'); at != text_.npos; at = text_.find('@', at + 1)) {
      const auto begin = static_cast<std::uint32_t>(at);
      // What follows a letter is an e-mail address, a package's version, or the second half of a
      // handle.
      const char32_t before = code_point_before(text_, at);
      if (belongs_to_word(before) || before == '.' || before == '/' || before == '_' ||
          before == '@')
        continue;
      if (spared_.overlaps({begin, begin + 1})) continue;
      while (mention != mentions_.end() && mention->span.begin < begin) ++mention;
      const bool is_linked = mention != mentions_.end() && mention->span.begin == begin;
      if (auto thing = read_at(begin, is_linked ? post_.at(mention->span) : std::string_view())) {
        things.push_back(std::move(*thing));
      }
    }
  }

 private:
  static SpanSet spared_of(const PostContext& post) {
    std::vector<TextSpan> spans = written_addresses(post.text.text());
    std::ranges::copy(post.code, std::back_inserter(spans));
    return SpanSet(std::move(spans));
  }

  [[nodiscard]] std::optional<Thing> read_at(std::uint32_t at, std::string_view linked) const {
    const TextSpan name{at + 1, run_end(text_, at + 1, is_handle_byte)};
    if (name.empty()) return std::nullopt;
    const char next = name.end < text_.size() ? text_[name.end] : ' ';
    if (next == '/') return std::nullopt;  // "@scope/package"
    if (auto title = read_title(at, name, linked)) return title;
    if (next == '@') return read_fediverse(at, name, linked);
    const TextSpan host{at + 1, host_end(at + 1)};
    if (text_.substr(host.begin, host.size()).find('.') != text_.npos) {
      if (auto domain = read_domain({at, host.end}, linked)) return domain;
    }
    return read_plain({at, name.end}, linked);
  }

  /// The end of a host's name; a full stop after it belongs to the sentence.
  [[nodiscard]] std::uint32_t host_end(std::uint32_t at) const {
    std::uint32_t end = run_end(text_, at, is_host_byte);
    while (end > at && (text_[end - 1] == '.' || text_[end - 1] == '-')) --end;
    return end;
  }

  /// "@Rep. Lee", "@Senator Lee": a title is nobody's handle.
  [[nodiscard]] std::optional<Thing> read_title(std::uint32_t at, TextSpan name,
                                                std::string_view linked) const {
    const std::string title = lower_ascii(text_.substr(name.begin, name.size()));
    if (!post_.lexicon->has(kMentionTitles, title)) return std::nullopt;
    std::size_t surname = name.end;
    if (text_.substr(surname).starts_with('.')) ++surname;
    if (!text_.substr(surname).starts_with(' ') || surname + 1 >= text_.size() ||
        !is_ascii_upper(text_[surname + 1])) {
      return std::nullopt;
    }
    const std::uint32_t end = run_end(text_, surname + 1, is_ascii_letter);
    const std::string_view written = text_.substr(surname + 1, end - surname - 1);
    return thing({at, end}, "title", linked, handle_of_surname(written));
  }

  /// "@lee@civic.example" names an account on Mastodon, and nobody elsewhere.
  [[nodiscard]] std::optional<Thing> read_fediverse(std::uint32_t at, TextSpan name,
                                                    std::string_view linked) const {
    const TextSpan host{name.end + 1, host_end(name.end + 1)};
    const std::string_view written = text_.substr(host.begin, host.size());
    const bool is_served =
        post_.dialect.dialect == Dialect::Mastodon || post_.dialect.dialect == Dialect::Threads;
    if (is_served || written.find('.') == written.npos) return std::nullopt;
    const TextSpan span{at, host.end};
    return thing(span, "mastodon", linked,
                 handle_beside("mastodon", text_.substr(at + 1, span.size() - 1)));
  }

  /// "@marialee.bsky.social" names an account on Bluesky.
  [[nodiscard]] std::optional<Thing> read_domain(TextSpan span, std::string_view linked) const {
    if (post_.dialect.dialect == Dialect::Bluesky) return std::nullopt;
    const std::string_view handle = text_.substr(span.begin + 1, span.size() - 1);
    const std::string beside = handle_beside("bluesky", handle);
    const bool is_known = is_known_handle("bluesky", handle);
    if (!handle.ends_with(".bsky.social") && !is_known) return std::nullopt;
    return thing(span, "bluesky", linked, beside);
  }

  [[nodiscard]] std::optional<Thing> read_plain(TextSpan span, std::string_view linked) const {
    const std::string_view handle = text_.substr(span.begin + 1, span.size() - 1);
    if (post_.dialect.dialect == Dialect::Bluesky && linked.empty()) {
      constexpr std::size_t kShortestHandle = 3;
      if (handle.size() < kShortestHandle || std::ranges::none_of(handle, is_ascii_letter))
        return std::nullopt;
      return thing(span, "no-domain", linked, handle_on_bluesky(handle));
    }
    // Without a platform the limit is that of none.
    if (post_.platform == nullptr) return std::nullopt;
    if (!post_.dialect.handle || handle.size() <= post_.dialect.handle->count) return std::nullopt;
    Thing found = thing(span, "too-long", linked, {});
    found.values["count"] = fmt::format("{}", handle.size());
    found.values["limit"] = fmt::format("{}", post_.dialect.handle->count);
    return found;
  }

  /// The handle, on this post's platform, of the one official of this surname.
  [[nodiscard]] std::string handle_of_surname(std::string_view surname) const {
    if (!post_.workspace.officials || post_.platform == nullptr) return {};
    std::string found;
    for (const Official& official : *post_.workspace.officials) {
      if (official.surname() != surname) continue;
      if (!found.empty()) return {};
      found = official.handle_on(post_.platform->id);
    }
    return found;
  }

  /// The handle, on this post's platform, of whoever is called `handle` on `platform`.
  [[nodiscard]] std::string handle_beside(std::string_view platform,
                                          std::string_view handle) const {
    if (post_.platform == nullptr) return {};
    std::string found;
    visit_accounts([&](const auto& account) {
      if (lower_ascii(account.handle_on(platform)) == lower_ascii(handle))
        found = account.handle_on(post_.platform->id);
    });
    return found;
  }

  /// The Bluesky handle of whoever is called `handle` on any platform.
  [[nodiscard]] std::string handle_on_bluesky(std::string_view handle) const {
    std::string found;
    visit_accounts([&](const auto& account) {
      for (const Handle& other : account.handles) {
        if (lower_ascii(other.name) == lower_ascii(handle)) found = account.handle_on("bluesky");
      }
    });
    return found;
  }

  [[nodiscard]] bool is_known_handle(std::string_view platform, std::string_view handle) const {
    bool is_known = false;
    visit_accounts([&](const auto& account) {
      if (lower_ascii(account.handle_on(platform)) == lower_ascii(handle)) is_known = true;
    });
    return is_known;
  }

  /// Calls `visit` with every official and partner of the workspace.
  template <class Visit>
  void visit_accounts(const Visit& visit) const {
    if (post_.workspace.officials) std::ranges::for_each(*post_.workspace.officials, visit);
    if (!post_.workspace.campaigns) return;
    for (const Campaign& campaign : *post_.workspace.campaigns)
      std::ranges::for_each(campaign.partners, visit);
  }

  [[nodiscard]] static Thing thing(TextSpan span, std::string_view fault, std::string_view linked,
                                   const std::string& wanted) {
    Values values = {{"fault", std::string(fault)}, {"linked", std::string(linked)}};
    if (!wanted.empty()) values["wanted"] = "@" + wanted;
    return {span, std::move(values), {}};
  }

  const PostContext& post_;
  std::string_view text_;
  std::vector<Entity> mentions_;
  SpanSet spared_;
};

void find_broken_mentions(const PostContext& post, const Claim&, std::vector<Thing>& things) {
  MentionReader(post).read(things);
}

constexpr std::string_view kFaults[] = {"title", "mastodon", "bluesky", "no-domain", "too-long"};
constexpr Term kValues[] = {
    {"fault",
     "\"title\" for @Rep. Lee, \"mastodon\" and \"bluesky\" for handles of those platforms, "
     "\"no-domain\" for one that Bluesky cannot link, \"too-long\"",
     TermType::OneOf, kFaults},
    {"linked", "what the platform will link; empty if nothing"},
    {"wanted", "the handle on this platform, with its sign, if the workspace knows it"},
    {"count", "with \"too-long\": how many characters the handle has"},
    {"limit", "with \"too-long\": how many a handle may have"},
};

}  // namespace

/// In C++: what a mention takes is the platform's own program, and handles are the workspace's.
extern constinit const CheckKind kBrokenMentionKind = {
    .name = "broken-mention",
    .summary =
        "What looks like a mention and tags nobody on this platform: @Rep. Lee, a handle of "
        "another platform's.",
    .example = "forbid: { broken-mention: any, with: { fault: title } }",
    .values = kValues,
    .parameters = {},
    .find = find_broken_mentions,
};

}  // namespace advolint
