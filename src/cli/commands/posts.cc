#include <algorithm>
#include <cstdlib>
#include <optional>
#include <ostream>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "cli/commands.h"
#include "draft/platforms/path_platforms.h"
#include "facts/build_context.h"
#include "facts/post_date.h"
#include "report/json_object.h"
#include "report/where.h"
#include "text/graphemes.h"
#include "text/time_of_day.h"

namespace advolint {
namespace {

/// How much of a post is shown, in characters.
constexpr std::size_t kPreviewCharacters = 72;

English name_of(PlatformOrigin origin) {
  switch (origin) {
    case PlatformOrigin::Section:
      return English("its section");
    case PlatformOrigin::Field:
      return English("its field");
    case PlatformOrigin::Row:
      return English("its row");
    case PlatformOrigin::FrontMatter:
      return English("front matter");
    case PlatformOrigin::Configuration:
      return English("advolint.yaml");
    case PlatformOrigin::Extension:
      return English("the file's extension");
    case PlatformOrigin::PathWord:
      return English("the path");
  }
  return {};
}

Phrase platforms_of(const Post& post) {
  std::string text;
  for (const NetworkUse& it : post.networks)
    text += fmt::format("{}{}", text.empty() ? "" : ", ", it.name);
  if (post.platforms.empty() && text.empty()) return Phrase("no platform");
  if (post.platforms.empty()) return Phrase("{} (whose limits are unknown)", text);
  const std::string networks = std::exchange(text, {});
  for (const PlatformUse& use : post.platforms) {
    text += fmt::format("{}{}", text.empty() ? "" : ", ", use.id);
  }
  const Phrase origin(name_of(post.platforms.front().origin));
  if (networks.empty()) return Phrase("{} (by {})", text, origin);
  return Phrase("{} (by {}) and {} (whose limits are unknown)", text, origin, networks);
}

/// "kit.md:3-7", "kit.docx:¶3".
std::string place_of(const Draft& draft, const Post& post) {
  const SourceFile& file = *draft.file;
  const std::string first = where(file.path(), file, post.span.begin);
  if (file.office() != nullptr) return first;
  return fmt::format("{}-{}", first, file.line_index(post.span.end) + 1);
}

struct Lines {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

Lines lines_of(const Draft& draft, const Post& post) {
  return {draft.file->line_index(post.span.begin) + 1, draft.file->line_index(post.span.end) + 1};
}

/// A fact that a draft or its path states of a post.
struct StatedFact {
  std::string value;
  std::string_view by;  ///< "front-matter", "field", "label", "row", "file", "path" or "words"
  std::optional<SourceSpan> at;  ///< nothing where the path says it
};

std::string_view name_of(SaidBy by) {
  switch (by) {
    case SaidBy::FrontMatter:
      return "front-matter";
    case SaidBy::Field:
      return "field";
    case SaidBy::Label:
      return "label";
    case SaidBy::Row:
      return "row";
  }
  return {};
}

English shown_name_of(std::string_view by) {
  if (by == "front-matter") return English("front matter");
  if (by == "field") return English("its field");
  if (by == "label") return English("its label");
  if (by == "row") return English("its row");
  return by == "file" ? English("the file's name") : English("the path");
}

/// The keys whose values `posts` shows.
constexpr std::string_view kFacts[] = {"kind", "topic", "campaign", "language", "date", "time"};

std::optional<StatedFact> date_of_path(const std::string& path) {
  const auto date = date_in_path(path);
  if (!date || !date->date.ok() || date->precision != DatePrecision::Day) return std::nullopt;
  const bool is_in_name = file_name(path).find(date->text) != std::string_view::npos;
  return StatedFact{to_iso(date->date), is_in_name ? "file" : "path", {}};
}

/// A draft, and what its words are looked at for.
struct Reader {
  const Reading& reading;
  RunFacts facts;

  [[nodiscard]] PostContext look_at(const Post& post) const {
    const Fields::Layer* path_fields = reading.path_fields ? &*reading.path_fields : nullptr;
    const PlatformUse* first = post.platforms.empty() ? nullptr : &post.platforms.front();
    return build_context(facts, *reading.draft, post, fields_of(*reading.draft, post, path_fields),
                         first);
  }
};

/// What the words of the post tell, where nothing states it.
std::optional<StatedFact> told_fact(const PostContext& post, std::string_view key) {
  const ToldFact* told = post.told_of(key);
  if (told != nullptr && told->at.empty())
    return StatedFact{told->value, told->value == "profile" ? "file" : "front-matter", {}};
  if (told != nullptr) return StatedFact{told->value, "words", post.to_source(told->at)};
  if (key != "language" || post.language.empty()) return std::nullopt;
  return StatedFact{post.language, "words", post.post.span};
}

/// What states `key`, nearest first, as it is written there.
std::optional<StatedFact> written_fact(const Reading& reading, const PostContext& context,
                                       std::string_view key) {
  const Draft& draft = *reading.draft;
  const Post& post = context.post;
  if (const yaml::Node* own = post.own_fields.find(key); own != nullptr && own->is_scalar()) {
    const auto said = post.said_by.find(key);
    const SaidBy otherwise = draft.table ? SaidBy::Row : SaidBy::FrontMatter;
    const SaidBy by = said == post.said_by.end() ? otherwise : said->second;
    return StatedFact{own->scalar, name_of(by), own->span};
  }
  const yaml::Node* front = draft.front_matter.find(key);
  if (front != nullptr && front->is_scalar())
    return StatedFact{front->scalar, "front-matter", front->span};
  if (reading.path_fields) {
    const yaml::Node* stated = reading.path_fields->node->find(key);
    if (stated != nullptr && stated->is_scalar()) return StatedFact{stated->scalar, "path", {}};
  }
  return key == "date" ? date_of_path(draft.file->path()) : told_fact(context, key);
}

/// "13:00Z", "09:30-05:00", "09:30" where no offset is stated.
std::string clock_of(int minute, std::optional<int> utc_offset) {
  if (!utc_offset) return to_clock(minute);
  const int offset = utc_offset.value();
  if (offset == 0) return to_clock(minute) + "Z";
  return fmt::format("{}{}{}", to_clock(minute), offset < 0 ? '-' : '+',
                     to_clock(std::abs(offset)));
}

/// What states `key`, nearest first. A date and its time may be written as one value: each is a
/// fact of its own.
std::optional<StatedFact> fact_of(const Reading& reading, const PostContext& post,
                                  std::string_view key) {
  if (key != "date" && key != "time") return written_fact(reading, post, key);
  auto date = written_fact(reading, post, "date");
  const auto moment = date ? parse_iso_date_time(date->value) : std::nullopt;
  if (key == "date") {
    if (!moment) return std::nullopt;
    date->value = to_iso(moment->date);
    return date;
  }
  if (moment && moment->minute) {
    date->value = clock_of(*moment->minute, moment->utc_offset);
    return date;
  }
  auto time = written_fact(reading, post, "time");
  const auto minute = time ? parse_time_of_day(time->value) : std::nullopt;
  if (minute) time->value = to_clock(*minute);
  return time;
}

std::size_t picture_count(const Post& post) {
  const yaml::Node* media = post.own_fields.find("media");
  return post.images.size() +
         (media == nullptr ? 0 : std::max<std::size_t>(media->items.size(), 1));
}

/// "kind reply (by its label), date 2026-03-02 (by the file's name), 1 picture".
std::string facts_of(const Reader& reader, const Post& post, const Phrasebook& phrases) {
  const PostContext context = reader.look_at(post);
  std::string facts;
  const auto add = [&](const std::string& fact) { facts += (facts.empty() ? "" : ", ") + fact; };
  for (const std::string_view key : kFacts) {
    const auto fact = fact_of(reader.reading, context, key);
    if (!fact || (fact->by == "words" && key == "language")) continue;
    if (fact->by == "words") {
      add(Phrase(
              "{} “{}” (its words say so: “{}”)", std::string(key), fact->value,
              excerpt(std::string(reader.reading.draft->file->text(*fact->at)), kPreviewCharacters))
              .said_in(phrases));
      continue;
    }
    add(Phrase("{} “{}” (by {})", std::string(key), fact->value, Phrase(shown_name_of(fact->by)))
            .said_in(phrases));
  }
  const std::size_t pictures = picture_count(post);
  if (pictures == 1) add(phrases.say("1 picture"));
  if (pictures > 1) add(phrases.say("{} pictures", pictures));
  return facts;
}

std::string first_line_of(const Draft& draft, const Stretch& stretch) {
  std::string text(draft.file->text(stretch.span));
  const std::size_t begin = std::min(text.find_first_not_of(" \t\r\n"), text.size());
  text.erase(0, begin);
  text.erase(std::min(text.find('\n'), text.size()));
  // What parts the cells of a table goes with the cell before it.
  constexpr std::string_view kParting = " \t\r,;|";
  text.erase(text.find_last_not_of(kParting) + 1);
  return excerpt(text, kPreviewCharacters);
}

bool has_words(const Draft& draft, const Stretch& stretch) {
  return draft.file->text(stretch.span).find_first_not_of(" \t\r\n-_=*#>|") !=
         std::string_view::npos;
}

void print_post(const Reader& reader, const Post& post, const Phrasebook& phrases,
                std::ostream& out) {
  const Draft& draft = *reader.reading.draft;
  out << fmt::format("{}: {}", place_of(draft, post), phrases.say("post {}", post.number));
  if (post.thread_size > 1)
    out << ", " << phrases.say("{} of {} in a thread", post.thread_number, post.thread_size);
  out << ", " << Phrase("for {}", platforms_of(post)).said_in(phrases);
  if (!post.label.empty()) out << ", " << phrases.say("under “{}”", post.label);
  out << fmt::format("\n    {}\n", excerpt(post.body.text(), kPreviewCharacters));
  const std::string facts = facts_of(reader, post, phrases);
  if (!facts.empty()) out << "    " << facts << '\n';
}

/// What each other stretch of the file is, in the file's order among its posts.
void print_rest(const Draft& draft, const Phrasebook& phrases, std::ostream& out) {
  for (const Stretch& stretch : draft.stretches) {
    if (stretch.kind == Stretch::Kind::Post || !has_words(draft, stretch)) continue;
    out << where(draft.file->path(), *draft.file, stretch.span.begin) << ": ";
    if (stretch.kind == Stretch::Kind::Label) {
      out << phrases.say("a label");
    } else if (stretch.kind == Stretch::Kind::Field) {
      out << phrases.say("a field");
    } else {
      out << Phrase("not a post: {}", stretch.because).said_in(phrases);
    }
    out << fmt::format("\n    {}\n", first_line_of(draft, stretch));
  }
}

void print_text(const Reader& reader, bool verbose, const Phrasebook& phrases, std::ostream& out) {
  const Draft& draft = *reader.reading.draft;
  for (const Post& post : draft.posts) print_post(reader, post, phrases, out);
  if (verbose) print_rest(draft, phrases, out);
}

JsonObject json_of(const Draft& draft, const Stretch& stretch) {
  JsonObject row;
  row.set("path", draft.file->path());
  const std::string_view what = stretch.kind == Stretch::Kind::Label   ? "label"
                                : stretch.kind == Stretch::Kind::Field ? "field"
                                                                       : "not_a_post";
  if (stretch.kind == Stretch::Kind::NotAPost) {
    row.set(what, stretch.because.text());
  } else {
    row.set_boolean(what, true);
  }
  row.set("start", stretch.span.begin).set("end", stretch.span.end);
  if (draft.file->office() == nullptr)
    row.set("first_line", draft.file->line_index(stretch.span.begin) + 1);
  else
    row.set("place", office_place(*draft.file, stretch.span.begin));
  return row;
}

JsonObject json_of(const StatedFact& fact) {
  JsonObject json;
  json.set("value", fact.value).set("by", fact.by);
  if (!fact.at) return std::move(json.set_null("at"));
  json.set("at", std::vector<std::int64_t>{fact.at->begin, fact.at->end});
  return json;
}

/// The keys that lines, labels or cells of the post state.
std::vector<std::string> fields_of(const Post& post) {
  std::vector<std::string> keys;
  for (const yaml::Entry& entry : post.own_fields.entries) keys.push_back(entry.key);
  return keys;
}

JsonObject json_of(const Reader& reader, const Post& post) {
  const Draft& draft = *reader.reading.draft;
  const PostContext context = reader.look_at(post);
  const Lines lines = lines_of(draft, post);
  std::vector<JsonObject> platforms;
  for (const PlatformUse& use : post.platforms) {
    JsonObject platform;
    platform.set("id", use.id).set("by", name_of(use.origin).text);
    if (!use.account.empty()) platform.set("account", use.account);
    platforms.push_back(std::move(platform));
  }
  JsonObject row;
  row.set("path", draft.file->path()).set("post", post.number);
  const RawSpan span = draft.file->raw_span(post.span);
  row.set("start", span.begin).set("end", span.end);
  if (draft.file->office() == nullptr)
    row.set("first_line", lines.first).set("last_line", lines.last);
  else
    row.set("place", office_place(*draft.file, post.span.begin));
  row.set("platforms", platforms);
  if (!post.networks.empty()) {
    std::vector<std::string> networks;
    for (const NetworkUse& it : post.networks) networks.push_back(it.name);
    row.set("networks", networks);
  }
  for (const std::string_view key : kFacts) {
    const auto fact = fact_of(reader.reading, context, key);
    if (fact) {
      row.set(key, json_of(*fact));
    } else {
      row.set_null(key);
    }
  }
  if (post.thread_size > 1)
    row.set("thread", JsonObject().set("number", post.thread_number).set("size", post.thread_size));
  if (!post.label.empty()) row.set("label", post.label);
  row.set("fields", fields_of(post));
  row.set("text", post.body.text());
  return row;
}

void print_json_rest(const Draft& draft, std::ostream& out) {
  for (const Stretch& stretch : draft.stretches) {
    if (stretch.kind != Stretch::Kind::Post) out << json_of(draft, stretch).line() << '\n';
  }
}

}  // namespace

int run_posts(const Invocation& invocation, const Options& options) {
  const Sources from = sources(invocation, options);
  Profiles profiles(from.files, judging_nothing(profile_options(invocation, options)));
  Tasks found = find_tasks(from, profiles);
  bool missed_any = false;
  for (const Task& task : found.tasks) {
    const Reading reading = read(from.files, task, invocation.working_directory);
    if (reading.error) found.errors.push_back(*reading.error);
    if (reading.skipped && (options.verbose || task.candidate.named)) {
      print_skipped(invocation, task.profile->rules.phrases, task.candidate.path, *reading.skipped,
                    task.candidate.named);
      missed_any |= is_missed(*reading.skipped, task.candidate.named);
    }
    if (!reading.draft) continue;
    const Profile& profile = *task.profile;
    const Reader reader{reading,
                        {.workspace = profile.workspace,
                         .people = *profile.people,
                         .today = {},
                         .path = path_in(profile.workspace, task.candidate.path,
                                         invocation.files.working_directory())}};
    if (options.format == "text") {
      print_text(reader, options.verbose, task.profile->rules.phrases, invocation.out);
      continue;
    }
    for (const Post& post : reading.draft->posts)
      invocation.out << json_of(reader, post).line() << '\n';
    if (options.verbose) print_json_rest(*reading.draft, invocation.out);
  }
  invocation.out.flush();
  print_errors(invocation, profiles.phrases(), found.errors);
  const Diagnostics faults = profiles.faults();
  print_diagnostics(options, faults, invocation.err);
  const bool is_clean = found.errors.empty() && !missed_any && count(faults, Level::Error) == 0;
  return is_clean ? kExitClean : kExitFault;
}

}  // namespace advolint
