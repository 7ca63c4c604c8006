#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "checks/check_kind.h"
#include "facts/misspelled_links.h"
#include "facts/placeholders.h"
#include "facts/prose.h"
#include "text/byte_set.h"

namespace advolint {

namespace {

/// A web address taken apart; the views look into the text.
struct Address {
  std::string_view scheme, host, query;
};

Address take_apart(std::string_view written) {
  Address address;
  const std::size_t host = written.find("://") + 3;
  address.scheme = written.substr(0, host - 3);
  std::size_t end = std::min(written.find_first_of("/?#", host), written.size());
  address.host = written.substr(host, end - host);
  const std::size_t user = address.host.rfind('@');
  if (user != std::string_view::npos) address.host.remove_prefix(user + 1);
  const std::size_t query = written.find('?', end);
  if (query != std::string_view::npos) {
    address.query = written.substr(query + 1, written.find('#', query) - query - 1);
  }
  return address;
}

std::string_view without_port(std::string_view host) {
  return host.starts_with('[') ? host : host.substr(0, host.find(':'));
}

/// "www." says nothing about whose site it is.
std::string site_of(std::string_view host) {
  std::string site = lower_ascii(without_port(host));
  return site.starts_with("www.") ? site.substr(4) : site;
}

bool is_this_computer(std::string_view host) {
  const std::string name = lower_ascii(without_port(host));
  return name == "localhost" || name == "127.0.0.1" || name == "0.0.0.0" || name == "[::1]" ||
         name.ends_with(".localhost") || name.starts_with("192.168.");
}

/// The value of a tracking field that nobody filled in: empty, XXX, {campaign}.
bool is_unfilled(std::string_view value) {
  if (value.empty()) return true;
  const bool is_crosses = value.size() >= 3 && value.find_first_not_of("Xx") == value.npos;
  return is_crosses || value.front() == '{' || value.front() == '[' || value.starts_with("%7B") ||
         value.starts_with("%5B") || value.starts_with("YOUR");
}

/// The first tracking field of `query` that is unfilled: "utm_source=".
std::optional<std::string_view> unfilled_field(std::string_view query) {
  while (!query.empty()) {
    const std::string_view field = query.substr(0, query.find('&'));
    query.remove_prefix(std::min(query.size(), field.size() + 1));
    const std::size_t equals = field.find('=');
    if (!field.starts_with("utm_")) continue;
    if (equals == field.npos || is_unfilled(field.substr(equals + 1))) return field;
  }
  return std::nullopt;
}

/// "https:// example.org", "https://www. example.org": the address with the blank taken out, and
/// its size in the text.
std::optional<TextSpan> broken_by_blank(std::string_view text, TextSpan written) {
  const std::string_view so_far = text.substr(written.begin, written.size());
  if (!so_far.ends_with("://") && !so_far.ends_with("://www.")) return std::nullopt;
  if (written.end >= text.size() || text[written.end] != ' ') return std::nullopt;
  const std::size_t begin = text.find_first_not_of(' ', written.end);
  if (begin == std::string_view::npos || !is_ascii_alphanumeric(text[begin])) return std::nullopt;
  const std::size_t end = std::min(text.find_first_of(" \t\r\n<>\"`", begin), text.size());
  const std::size_t dot = text.substr(0, end).find('.', begin);
  if (dot == std::string_view::npos || dot + 1 == end) return std::nullopt;
  return TextSpan{written.begin, static_cast<std::uint32_t>(end)};
}

constexpr std::string_view kTrailing = ".,;:!?'*)]}>\"@";

/// The address without signs of the sentence around it: "https://example.org's".
std::string_view without_trailing(std::string_view address) {
  for (const std::string_view ending : {"'s", "’s"})
    if (address.ends_with(ending)) address.remove_suffix(ending.size());
  while (!address.empty()) {
    const char last = address.back();
    if (kTrailing.find(last) == kTrailing.npos) break;
    const char opening = last == ')' ? '(' : last == ']' ? '[' : last == '}' ? '{' : '\0';
    if (opening != '\0' &&
        std::ranges::count(address, opening) >= std::ranges::count(address, last))
      break;
    address.remove_suffix(1);
  }
  return address;
}

/// Whether what a platform leaves out of a link belongs to its address: "()", "{D5F9}&x=1",
/// "✓&q=join". Not an emoji or a sentence right behind it.
bool is_of_address(std::string_view rest) {
  constexpr std::string_view kOpening = "({|^~$&=";
  return !rest.empty() &&
         (kOpening.find(rest.front()) != kOpening.npos || rest.find_first_of("&=") != rest.npos);
}

/// "www.example.org", "riverbend.example/act": not "and/or", "5.5/10".
bool looks_like_address(std::string_view word) {
  constexpr std::string_view kWeb = "www.";
  const std::size_t slash = word.find('/');
  const std::string_view host = word.substr(0, slash);
  const std::size_t dot = host.rfind('.');
  if (dot == host.npos || dot == 0 || host.find('@') != host.npos) return false;
  const std::string_view domain = host.substr(dot + 1);
  const bool is_domain = domain.size() > 1 && std::ranges::all_of(domain, is_ascii_letter);
  const bool has_path = slash != word.npos && slash + 1 < word.size();
  return is_domain && (has_path || lower_ascii(word.substr(0, kWeb.size())) == kWeb);
}

/// What mail programs and searches put around a link.
constexpr std::string_view kWrappers[] = {"safelinks.protection.outlook.com",
                                          "urldefense.com",
                                          "urldefense.proofpoint.com",
                                          "protect-us.mimecast.com",
                                          "linkprotect.cudasvc.com",
                                          "l.facebook.com",
                                          "lm.facebook.com",
                                          "l.instagram.com",
                                          "statics.teams.cdn.office.net"};

bool is_wrapper(std::string_view site, std::string_view written) {
  const auto is_it = [&](std::string_view it) {
    return site == it || (site.ends_with(it) && site[site.size() - it.size() - 1] == '.');
  };
  const bool is_search = site == "google.com" && written.find("google.com/url?") != written.npos;
  return is_search || std::ranges::any_of(kWrappers, is_it);
}

/// Where a document is changed rather than read.
bool is_for_editing(std::string_view site, std::string_view written) {
  constexpr std::string_view kSites[] = {"docs.google.com", "canva.com"};
  constexpr std::string_view kEdit = "/edit";
  const std::string_view path = written.substr(0, written.find_first_of("?#"));
  return std::ranges::count(kSites, site) != 0 && path.ends_with(kEdit);
}

/// Fields by which others count who was sent where: copied from somebody's own feed.
constexpr std::string_view kOthersFields[] = {"fbclid", "gclid", "igsh", "igshid", "mc_eid", "si"};

/// The first such field of `query`, with its value.
std::optional<std::string_view> field_of_others(std::string_view query) {
  while (!query.empty()) {
    const std::string_view field = query.substr(0, query.find('&'));
    query.remove_prefix(std::min(query.size(), field.size() + 1));
    if (std::ranges::count(kOthersFields, field.substr(0, field.find('='))) != 0) return field;
  }
  return std::nullopt;
}

/// `written` without `field` and the sign that joins it.
std::string without_field(std::string_view written, std::string_view field) {
  std::string out(written);
  // The sign before it: "?si=1" rather than the "si" of "/visit".
  std::size_t at = out.find('?');
  while (at != out.npos && out.compare(at + 1, field.size(), field) != 0)
    at = out.find('&', at + 1);
  if (at == out.npos) return out;
  ++at;
  const bool has_more = at + field.size() < out.size() && out[at + field.size()] == '&';
  out.erase(has_more ? at : at - 1, field.size() + 1);
  return out;
}

/// Finds the faults of a post's links.
class LinkReader {
 public:
  LinkReader(const PostContext& post, std::vector<Thing>& things) : post_(post), things_(things) {
    if (post.campaign != nullptr) note_secure(post.campaign->link);
    for (const TextSpan span : written_addresses(post.text.text())) note_secure(post.at(span));
  }

  void read() {
    const SpanSet code(post_.code);
    for (const TextSpan span : written_addresses(post_.text.text())) {
      if (!code.overlaps(span)) read_address(span);
    }
    for (const Entity& entity : post_.entities) {
      if (entity.kind == EntityKind::Link) read_end(entity);
    }
    if (post_.platform != nullptr) read_unlinked();
    for (MisspelledLink& link : find_misspelled_links(post_.text.text())) {
      if (code.overlaps(link.span)) continue;
      add(link.span, {{"fault", "misspelled"},
                      {"opening", std::move(link.opening)},
                      {"wanted", std::move(link.wanted)}});
    }
  }

 private:
  /// "www.example.org/act" on a platform that links only what begins with "https://".
  void read_unlinked() {
    const Dialect dialect = post_.platform->dialect;
    if (dialect != Dialect::Mastodon && dialect != Dialect::Bluesky) return;
    const std::string_view text = post_.text.text();
    std::vector<TextSpan> known = written_addresses(text);
    for (const Entity& entity : post_.entities) known.push_back(entity.span);
    const SpanSet spared(std::move(known));
    constexpr ByteSet kBetween(" \t\r\n<>()[]\"");
    for (std::size_t at = kBetween.find_other_in(text); at < text.size();) {
      const std::size_t end = kBetween.find_in(text, at);
      const std::string_view word = without_trailing(text.substr(at, end - at));
      const TextSpan span{static_cast<std::uint32_t>(at),
                          static_cast<std::uint32_t>(at + word.size())};
      if (looks_like_address(word) && !spared.overlaps(span))
        add(span, {{"fault", "unlinked"}, {"wanted", "https://" + std::string(word)}});
      at = kBetween.find_other_in(text, end);
    }
  }

  void note_secure(std::string_view address) {
    if (lower_ascii(address.substr(0, 8)) == "https://")
      secure_sites_.insert(site_of(take_apart(address).host));
  }

  /// "https://example.org/hours…": what programs show of a long address.
  static bool is_cut(std::string_view text, std::string_view written, TextSpan span) {
    constexpr std::string_view kEllipsis = "…";
    constexpr std::string_view kDots = "...";
    return written.ends_with(kEllipsis) || text.substr(span.end).starts_with(kDots);
  }

  void add(TextSpan span, Values values) { things_.push_back({span, std::move(values), {}}); }

  void read_address(TextSpan span) {
    const std::string_view text = post_.text.text();
    if (const auto whole = broken_by_blank(text, span)) {
      std::string wanted(post_.at(*whole));
      std::erase(wanted, ' ');
      return add(*whole, {{"fault", "blank"}, {"wanted", wanted}});
    }
    const std::string_view written = without_trailing(post_.at(span));
    span.end = span.begin + static_cast<std::uint32_t>(written.size());
    if (written.find("://") == written.npos) return;
    const Address address = take_apart(written);
    const std::string scheme = lower_ascii(address.scheme);
    if (scheme == "file") return add(span, {{"fault", "file"}});
    if (scheme != "http" && scheme != "https") return;
    if (is_cut(text, written, span)) return add(span, {{"fault", "cut"}});
    read_host(span, written, address);
    span.end = whole_end(span);
    const std::string_view tracked = take_apart(post_.at(span)).query;
    if (const auto field = unfilled_field(tracked)) {
      add({span.begin, whole_end(span)},
          {{"fault", "tracking"}, {"field", std::string(field->substr(0, field->find('=')))}});
      return;
    }
    read_length(span);
  }

  /// "https://example.org/#go()", where the platform links no brackets: readers land elsewhere.
  void read_length(TextSpan span) {
    const auto link = std::ranges::find_if(post_.entities, [&](const Entity& it) {
      return it.kind == EntityKind::Link && it.span.begin == span.begin;
    });
    if (post_.platform == nullptr || link == post_.entities.end()) return;
    if (link->span.end >= span.end) return;
    const TextSpan rest{link->span.end, span.end};
    if (!is_of_address(post_.at(rest)) || SpanSet(placeholders_in(post_)).overlaps(rest)) return;
    add(span, {{"fault", "short"}, {"linked", std::string(post_.at(link->span))}});
  }

  /// The end of the address with a "{campaign}" at its end, which trimming took for a bracket of
  /// the sentence.
  [[nodiscard]] std::uint32_t whole_end(TextSpan span) const {
    const std::string_view after = std::string_view(post_.text.text()).substr(span.end);
    return span.end + (after.starts_with('}') ? 1U : 0U);
  }

  void read_host(TextSpan span, std::string_view written, const Address& address) {
    const std::string site = site_of(address.host);
    if (site.empty()) return;
    if (is_wrapper(site, written)) return add(span, {{"fault", "wrapper"}, {"host", site}});
    if (is_for_editing(site, written)) return add(span, {{"fault", "edit"}, {"host", site}});
    if (const auto field = field_of_others(address.query)) {
      add(span, {{"fault", "others"},
                 {"field", std::string(field->substr(0, field->find('=')))},
                 {"wanted", without_field(written, *field)}});
    }
    if (is_this_computer(address.host)) return add(span, {{"fault", "local"}, {"host", site}});
    const bool is_numeric = address.host.starts_with('[');
    if (!is_numeric && site.find('.') == site.npos)
      return add(span, {{"fault", "no-dot"}, {"host", site}});
    if (lower_ascii(address.scheme) != "http") return;
    add(span, {{"fault", "insecure"},
               {"host", site},
               {"https", secure_sites_.contains(site) ? "stated" : "unknown"},
               {"wanted", "https" + std::string(written.substr(address.scheme.size()))}});
  }

  /// A sign of the sentence that the platform takes for a part of the link.
  void read_end(const Entity& link) {
    const std::string_view written = post_.at(link.span);
    const std::string_view wanted = without_trailing(written);
    if (wanted.size() == written.size()) return;
    add(link.span, {{"fault", "trailing"},
                    {"trailing", std::string(written.substr(wanted.size()))},
                    {"wanted", std::string(wanted)}});
  }

  const PostContext& post_;
  std::vector<Thing>& things_;
  std::set<std::string> secure_sites_;
};

void find_suspicious_links(const PostContext& post, const Claim&, std::vector<Thing>& things) {
  const auto before = static_cast<std::ptrdiff_t>(things.size());
  LinkReader(post, things).read();
  std::stable_sort(things.begin() + before, things.end(), [](const Thing& a, const Thing& b) {
    return std::get<TextSpan>(a.place).begin < std::get<TextSpan>(b.place).begin;
  });
}

constexpr std::string_view kFaults[] = {
    "blank",   "no-dot", "local",  "insecure", "tracking", "trailing", "misspelled",
    "wrapper", "edit",   "others", "cut",      "file",     "unlinked", "short"};
constexpr std::string_view kHttpsWords[] = {"stated"};
constexpr Term kValues[] = {
    {"fault",
     "\"blank\", \"no-dot\", \"local\", \"insecure\", \"tracking\", \"trailing\", "
     "\"misspelled\", \"wrapper\" (of a mail program), \"edit\" (a document to be changed), "
     "\"others\" (a field by which others count), \"cut\", \"file\", \"unlinked\" (without its "
     "\"https://\") or \"short\" (the platform links a part of it)",
     TermType::OneOf, kFaults},
    {"host", "the site, without \"www.\""},
    {"https",
     "with \"insecure\": \"stated\" if the post or its campaign has an https link to the same "
     "site",
     TermType::OneOf, kHttpsWords},
    {"field", "with \"tracking\" and \"others\": the field that is meant"},
    {"trailing", "the signs that were taken into the link"},
    {"linked", "with \"short\": the part that becomes the link"},
    {"opening", "with \"misspelled\": how the link begins"},
    {"wanted", "the link as it should be, where that is known"},
};

}  // namespace

/// In C++: it takes addresses apart.
extern constinit const CheckKind kSuspiciousLinkKind = {
    .name = "suspicious-link",
    .summary =
        "A link that leads nowhere or not where it should: a misspelled beginning, a blank or no "
        "dot in its host, http, an unfilled tracking field, a bracket taken into it.",
    .example = "forbid: { suspicious-link: any, with: { fault: [blank, no-dot, local] } }",
    .values = kValues,
    .parameters = {},
    .find = find_suspicious_links,
};

}  // namespace advolint
