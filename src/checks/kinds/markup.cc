#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "checks/check_kind.h"
#include "facts/html_marks.h"
#include "facts/prose.h"
#include "facts/told_phrases.h"
#include "facts/written_breaks.h"
#include "text/byte_set.h"
#include "text/trim.h"

namespace advolint {

namespace {

struct Shortcode {
  std::string_view name, emoji;
};

/// The shortcodes of GitHub and Slack that people write most, and what they stand for; sorted by
/// name.
constexpr Shortcode kShortcodes[] = {
    {"+1", "👍"},
    {"100", "💯"},
    {"apple", "🍎"},
    {"arrow_right", "➡️"},
    {"balloon", "🎈"},
    {"bell", "🔔"},
    {"blue_heart", "💙"},
    {"book", "📖"},
    {"bookmark", "🔖"},
    {"books", "📚"},
    {"bug", "🐛"},
    {"bulb", "💡"},
    {"calendar", "📅"},
    {"camera", "📷"},
    {"clap", "👏"},
    {"computer", "💻"},
    {"confetti_ball", "🎊"},
    {"date", "📅"},
    {"earth_africa", "🌍"},
    {"earth_americas", "🌎"},
    {"email", "✉️"},
    {"eyes", "👀"},
    {"fire", "🔥"},
    {"gift", "🎁"},
    {"globe_with_meridians", "🌐"},
    {"green_heart", "💚"},
    {"hammer", "🔨"},
    {"heart", "❤️"},
    {"heart_eyes", "😍"},
    {"heavy_check_mark", "✔️"},
    {"house", "🏠"},
    {"information_source", "ℹ️"},
    {"joy", "😂"},
    {"link", "🔗"},
    {"loudspeaker", "📢"},
    {"mag", "🔍"},
    {"mega", "📣"},
    {"memo", "📝"},
    {"microphone", "🎤"},
    {"movie_camera", "🎥"},
    {"muscle", "💪"},
    {"new", "🆕"},
    {"newspaper", "📰"},
    {"open_book", "📖"},
    {"open_hands", "👐"},
    {"package", "📦"},
    {"party_popper", "🎉"},
    {"pencil", "📝"},
    {"phone", "☎️"},
    {"point_down", "👇"},
    {"point_right", "👉"},
    {"pray", "🙏"},
    {"pushpin", "📌"},
    {"rainbow", "🌈"},
    {"raised_hands", "🙌"},
    {"rocket", "🚀"},
    {"rotating_light", "🚨"},
    {"smile", "😄"},
    {"smiley", "😃"},
    {"sparkles", "✨"},
    {"star", "⭐"},
    {"star2", "🌟"},
    {"sunglasses", "😎"},
    {"sunny", "☀️"},
    {"tada", "🎉"},
    {"thinking", "🤔"},
    {"thread", "🧵"},
    {"thumbsup", "👍"},
    {"trophy", "🏆"},
    {"tv", "📺"},
    {"video_camera", "📹"},
    {"warning", "⚠️"},
    {"wave", "👋"},
    {"white_check_mark", "✅"},
    {"wink", "😉"},
    {"wrench", "🔧"},
    {"zap", "⚡"},
};

std::string_view emoji_of(std::string_view shortcode) {
  const auto* const at = std::ranges::lower_bound(kShortcodes, shortcode, {}, &Shortcode::name);
  return at != std::end(kShortcodes) && at->name == shortcode ? at->emoji : std::string_view();
}

bool is_blank(char byte) { return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r'; }

/// Something marked up in plain text, and what would show without the marks; no `wanted` where that
/// needs thought.
struct Mark {
  TextSpan span;
  Phrase what;
  std::string wanted;
};

/// Finds the marks of Markdown and of chats in text that no one renders.
class MarkReader {
 public:
  MarkReader(std::string_view text, SpanSet links) : text_(text), links_(std::move(links)) {}

  std::vector<Mark> read() {
    constexpr ByteSet kOpening("*`#[");
    for (std::size_t next = kOpening.find_in(text_); next < text_.size();
         next = kOpening.find_in(text_, next)) {
      const auto at = static_cast<std::uint32_t>(next);
      std::optional<Mark> mark = links_.overlaps({at, at + 1}) ? std::nullopt : mark_at(at);
      if (mark) {
        next = mark->span.end;
        marks_.push_back(std::move(*mark));
      } else if (text_[at] == '[') {
        ++next;
      } else {
        // A run of one sign is stepped over at once, so that a row of stars is not read from each
        // of them.
        next = std::min(text_.find_first_not_of(text_[at], at), text_.size());
      }
    }
    return std::move(marks_);
  }

 private:
  [[nodiscard]] std::optional<Mark> mark_at(std::uint32_t at) const {
    switch (text_[at]) {
      case '*':
        return bold_at(at);
      case '`':
        return code_at(at);
      case '#':
        return heading_at(at);
      case '[':
        return link_at(at);
      default:
        return std::nullopt;
    }
  }

  /// The rest of the line from `at`, as far as a mark may reach.
  [[nodiscard]] std::string_view reach(std::size_t at) const {
    constexpr std::size_t kLongestMark = 300;
    const std::string_view rest = text_.substr(at, kLongestMark);
    return rest.substr(0, rest.find('\n'));
  }

  [[nodiscard]] static Mark mark(std::uint32_t at, std::size_t size, const Phrase& what,
                                 std::string_view wanted) {
    return {{at, at + static_cast<std::uint32_t>(size)}, what, std::string(wanted)};
  }

  [[nodiscard]] std::optional<Mark> bold_at(std::uint32_t at) const {
    const std::string_view line = reach(at);
    if (!line.starts_with("**") || line.size() < 5 || is_blank(line[2]) || line[2] == '*')
      return std::nullopt;
    const std::size_t end = line.find("**", 3);
    if (end == line.npos || is_blank(line[end - 1])) return std::nullopt;
    return mark(at, end + 2, Phrase("bold"), line.substr(2, end - 2));
  }

  [[nodiscard]] std::optional<Mark> code_at(std::uint32_t at) const {
    if (text_.substr(at, 3) == "```") {
      const std::size_t end = text_.find("```", at + 3);
      if (end == text_.npos) return std::nullopt;
      return mark(at, end + 3 - at, Phrase("code"), {});
    }
    const std::string_view line = reach(at);
    const std::size_t end = line.find('`', 1);
    if (end == line.npos || end == 1) return std::nullopt;
    return mark(at, end + 1, Phrase("code"), line.substr(1, end - 1));
  }

  /// "### Added"; a single sign before one word is a hashtag gone wrong.
  [[nodiscard]] std::optional<Mark> heading_at(std::uint32_t at) const {
    if (at > 0 && text_[at - 1] != '\n') return std::nullopt;
    const std::string_view line = reach(at);
    const std::size_t signs = line.find_first_not_of('#');
    constexpr std::size_t kDeepest = 6;
    if (signs > kDeepest || signs == line.size() || line[signs] != ' ') return std::nullopt;
    const std::string_view words = trimmed(line.substr(signs));
    if (words.empty() || (signs == 1 && is_ascii_digit(words.front()))) return std::nullopt;
    const std::string_view first = words.substr(0, words.find(' '));
    const bool has_inner_capital = std::any_of(first.begin() + 1, first.end(), is_ascii_upper) &&
                                   std::ranges::any_of(first, is_ascii_lower);
    if (signs == 1 && has_inner_capital) return std::nullopt;
    return mark(at, trimmed(line).size(), Phrase("heading"), words);
  }

  /// "[text](https://…)"; not LinkedIn's "@[Name](urn:li:organization:1)".
  [[nodiscard]] std::optional<Mark> link_at(std::uint32_t at) const {
    if (at > 0 && text_[at - 1] == '@') return std::nullopt;
    const std::string_view line = reach(at);
    const std::size_t middle = line.find("](");
    if (middle == line.npos || line.substr(1, middle - 1).find('[') != line.npos)
      return std::nullopt;
    const std::string_view target = line.substr(middle + 2);
    const std::size_t end = target.find(')');
    const bool is_address = target.starts_with("http://") || target.starts_with("https://") ||
                            target.starts_with("www.") || target.starts_with("mailto:") ||
                            target.starts_with('/');
    if (end == target.npos || !is_address) return std::nullopt;
    const std::string_view words = line.substr(1, middle - 1);
    const std::string_view address = target.substr(0, end);
    // "Click here" sends nobody anywhere where there is nothing to click but the address.
    const bool says_nothing = words == address || says_one_of(words, "tells-click-here");
    const std::string wanted =
        says_nothing ? std::string(address) : fmt::format("{} {}", words, address);
    return mark(at, middle + 2 + end + 1, Phrase("link"), wanted);
  }

  std::string_view text_;
  SpanSet links_;
  std::vector<Mark> marks_;
};

/// ":tada:", but no time of day, no "::" and no address.
void find_shortcodes(std::string_view text, const SpanSet& spared,
                     bool (*counts)(std::string_view name), std::vector<Mark>& marks) {
  const auto belongs = [](char byte) {
    return is_ascii_lower(byte) || is_ascii_digit(byte) || byte == '_' || byte == '+' ||
           byte == '-';
  };
  for (std::size_t at = text.find(':'); at != text.npos;) {
    std::size_t end = at + 1;
    while (end < text.size() && belongs(text[end])) ++end;
    const std::string_view name = text.substr(at + 1, end - at - 1);
    const bool closes = end < text.size() && text[end] == ':';
    const bool is_apart =
        (at == 0 || (!is_ascii_alphanumeric(text[at - 1]) && text[at - 1] != ':')) &&
        (end + 1 >= text.size() || (!is_ascii_alphanumeric(text[end + 1]) && text[end + 1] != ':'));
    const TextSpan span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end + 1)};
    if (closes && is_apart && counts(name) && !spared.overlaps(span)) {
      marks.push_back({span, Phrase("emoji"), std::string(emoji_of(name))});
      at = text.find(':', end + 1);
    } else {
      at = text.find(':', end);
    }
  }
}

bool looks_like_shortcode(std::string_view name) {
  if (!emoji_of(name).empty()) return true;
  return name.size() > 2 && is_ascii_lower(name.front()) &&
         std::ranges::count_if(name, is_ascii_letter) > 2;
}

/// An instance of Mastodon may have emoji of its own; the common names are not among them.
bool is_common_shortcode(std::string_view name) { return !emoji_of(name).empty(); }

Phrase name_of(MarkupKind kind) {
  switch (kind) {
    case MarkupKind::Code:
      return Phrase("code");
    case MarkupKind::Emphasis:
      return Phrase("italic");
    case MarkupKind::Strong:
      return Phrase("bold");
    case MarkupKind::Heading:
      return Phrase("heading");
  }
  return {};
}

Phrase name_of(HtmlMark::Kind kind) {
  switch (kind) {
    case HtmlMark::Kind::Entity:
      return Phrase("entity");
    case HtmlMark::Kind::Tag:
      return Phrase("tag");
    case HtmlMark::Kind::LineBreak:
      return Phrase("line break");
  }
  return {};
}

/// Code within a line, where a post may speak of such signs; a fence around a whole post is none.
SpanSet code_in_lines(const PostContext& post) {
  std::vector<TextSpan> code = post.code;
  std::erase_if(code, [&](TextSpan span) {
    const std::string_view text = post.text.text();
    const bool begins_line = span.begin == 0 || text[span.begin - 1] == '\n';
    const bool ends_line = span.end == text.size() || text[span.end] == '\n' ||
                           (!span.empty() && text[span.end - 1] == '\n');
    return begins_line && ends_line;
  });
  return SpanSet(std::move(code));
}

/// What HTML and programs write for signs and line breaks. Markdown has read its own by now: what
/// is left shows as typed.
void find_written_signs(const PostContext& post, std::vector<Mark>& marks) {
  if (!post.bytes.has_one_of("<&\\")) return;
  const std::string_view text = post.text.text();
  const SpanSet code = code_in_lines(post);
  const SpanSet addresses(written_addresses(text));
  for (HtmlMark& it : find_html(text)) {
    // "?a=1&amp;b=2" is wrong in an address, too; other signs there may be part of it.
    const bool is_in_address =
        addresses.overlaps({it.span.begin, it.span.begin + 1}) && it.shown.value_or("") != "&";
    if (code.overlaps(it.span) || is_in_address) continue;
    marks.push_back({it.span, name_of(it.kind), std::move(it.shown).value_or("")});
  }
  for (const TextSpan span : find_written_breaks(text)) {
    if (code.overlaps(span) || addresses.overlaps(span)) continue;
    const auto lines = std::ranges::count(post.at(span), 'n');
    marks.push_back(
        {span, Phrase("line break"), std::string(static_cast<std::size_t>(lines), '\n')});
  }
}

void find_markup(const PostContext& post, const Claim&, std::vector<Thing>& things) {
  const std::string_view text = post.text.text();
  std::vector<Mark> marks;
  if (post.draft.is_markdown) {
    for (const MarkupSpan& markup : post.post.markup)
      marks.push_back({markup.span, name_of(markup.kind), {}});
  } else {
    // A link's own address holds no marks; one in brackets is part of the mark that begins before
    // it.
    marks = MarkReader(text, SpanSet(written_addresses(text))).read();
  }
  const bool has_own_emoji = post.dialect.dialect == Dialect::Mastodon;
  const SpanSet spared = code_and(post, {EntityKind::Link});
  find_shortcodes(text, spared, has_own_emoji ? is_common_shortcode : looks_like_shortcode, marks);
  find_written_signs(post, marks);
  std::ranges::stable_sort(marks, {}, [](const Mark& mark) { return mark.span.begin; });
  for (Mark& mark : marks) {
    Values values = {{"what", mark.what}};
    if (!mark.wanted.empty()) values["wanted"] = std::move(mark.wanted);
    if (post.platform != nullptr && post.platform->renders_markup && mark.what != "emoji") continue;
    things.push_back({mark.span, std::move(values), {}});
  }
}

constexpr std::string_view kSorts[] = {"bold",  "italic", "code", "heading",   "link",
                                       "emoji", "entity", "tag",  "line break"};
constexpr Term kValues[] = {
    {"what",
     "\"bold\", \"italic\", \"code\", \"heading\", \"link\", \"emoji\" (a shortcode such as "
     ":tada:), \"entity\" (&amp;), \"tag\" (<b>, <p>) or \"line break\" (<br>, or a backslash and "
     "an n)",
     TermType::OneOf, kSorts},
    {"wanted",
     "the same without the marks, the emoji, the sign or the line break; empty for a tag without "
     "its other half, and in Markdown, where the marks are taken away"},
};

}  // namespace

/// In C++: it reads Markdown and HTML as they would be posted.
extern constinit const CheckKind kMarkupKind = {
    .name = "markup",
    .summary =
        "Markup that the platform does not know: **bold**, `code`, headings, :emoji_codes:, HTML, "
        "and line breaks written as signs.",
    .example = "forbid: { markup: any, with: { what: emoji } }",
    .values = kValues,
    .parameters = {},
    .find = find_markup,
};

}  // namespace advolint
