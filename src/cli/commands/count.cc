#include <algorithm>
#include <optional>
#include <ostream>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "cli/commands.h"
#include "draft/raw_post.h"
#include "facts/build_context.h"
#include "platform/entity.h"
#include "platform/fits.h"
#include "platform/measure.h"
#include "platform/refused_characters.h"
#include "report/json_object.h"
#include "text/display_width.h"
#include "text/encoding.h"
#include "text/suggestion.h"
#include "text/utf8.h"

namespace advolint {
namespace {

constexpr std::uint32_t kBarCells = 20;
constexpr std::uint32_t kPercent = 100;

/// Of what is below a platform's line.
constexpr std::string_view kIndent = "            ";
constexpr std::size_t kNameCells = 10;

/// "U+FEFF"
std::string code_point_of(std::string_view character) {
  return fmt::format("U+{:04X}", static_cast<std::uint32_t>(utf8::decode(character, 0).code_point));
}

/// One post as one platform counts it.
struct Row {
  const SourceFile& file;
  std::uint32_t post_number = 1;
  const Platform& platform;
  const PostText& text;
  Length length;
  const Phrasebook& phrases;
  std::size_t name_cells = 0;  ///< of the column for names of platforms
};

/// What does not fit, from its first byte in the file on.
void add_excess(JsonObject& json, const Row& row) {
  const Length& length = row.length;
  std::optional<TextSpan> excess = length.excess;
  std::uint32_t over = length.limit == 0 ? 0 : used_of(length) - length.limit;
  for (const SecondaryLength& it : length.secondary) {
    if (excess || it.value <= it.limit || it.level != Level::Error) continue;
    excess = it.excess;
    over = it.value - it.limit;
  }
  if (!excess) return;
  const RawSpan span = row.file.raw_span(row.text.to_source(*excess));
  json.set("excess", JsonObject().set("count", over).set("start", span.begin).set("end", span.end));
}

JsonObject json_of(const Row& row) {
  const Length& length = row.length;
  std::vector<JsonObject> parts;
  for (const CostPart& part : length.parts) {
    parts.push_back(
        JsonObject().set("what", part.what).set("count", part.count).set("cost", part.cost));
  }
  JsonObject json;
  json.set("value", length.value)
      .set("unit", name_of(length.unit).text)
      .set("limit", length.limit)
      .set_boolean("fits", fits(length))
      .set("parts", parts);
  add_excess(json, row);
  std::vector<std::string> over;
  for (const SecondaryLength& second : length.secondary) {
    json.set(second.what, second.value);
    if (second.value > second.limit) over.push_back(second.what);
  }
  if (length.composer) json.set("composer", *length.composer);
  if (!over.empty()) json.set("over", over);
  if (length.is_floor) json.set_boolean("floor", true);
  return json;
}

/// The characters for which the platform refuses the post.
std::vector<JsonObject> refused_characters(const Row& row) {
  std::vector<JsonObject> refused;
  for (const TextSpan span : find_refused_characters(row.text.text(), row.platform)) {
    const RawSpan at = row.file.raw_span(row.text.to_source(span));
    refused.push_back(JsonObject()
                          .set("character", code_point_of(row.text.text(span)))
                          .set("start", at.begin)
                          .set("end", at.end));
  }
  return refused;
}

/// What readers see before "see more"; nothing if that is all of it.
std::string_view before_the_fold(const Row& row) {
  const TextSpan span = above_the_fold(row.text.text(), row.platform);
  return span.end < row.text.text().size() ? row.text.text(span) : std::string_view();
}

void print_json(const Row& row, std::ostream& out) {
  std::vector<JsonObject> entities;
  for (const Entity& entity : find_entities(row.text.text(), row.platform)) {
    const RawSpan span = row.file.raw_span(row.text.to_source(entity.span));
    entities.push_back(JsonObject()
                           .set("kind", name_of(entity.kind))
                           .set("text", entity.text)
                           .set("start", span.begin)
                           .set("end", span.end));
  }
  JsonObject json;
  json.set("path", row.file.path()).set("post", row.post_number).set("platform", row.platform.id);
  json.set("name", row.platform.name);
  if (const auto refused = refused_characters(row); !refused.empty()) json.set("refused", refused);
  json.set("length", json_of(row)).set("entities", entities).set("text", row.text.text());
  const std::string_view seen = before_the_fold(row);
  if (!seen.empty()) json.set("seen", seen);
  out << json.line() << '\n';
}

std::string bar(std::uint32_t value, std::uint32_t limit) {
  const std::uint64_t filled =
      limit == 0 ? 0 : (std::uint64_t{value} * kBarCells + limit - 1) / limit;
  std::string cells;
  for (std::uint64_t i = 0; i < kBarCells; ++i) cells += i < filled ? "█" : "░";
  return cells;
}

/// "  (2 links cost 46; 1 emoji costs 2)"; empty where all costs what it is.
std::string drivers(const Length& length, const Phrasebook& phrases) {
  std::string text;
  for (const CostPart& part : length.parts)
    text += (text.empty() ? "" : "; ") + cost_in_words(part).said_in(phrases);
  return text.empty() ? text : fmt::format("  ({})", text);
}

/// The same on one line.
std::string visible(const Row& row) {
  std::string text(before_the_fold(row));
  std::ranges::replace(text, '\n', ' ');
  return text;
}

void print_text(const Row& row, std::ostream& out) {
  const Phrasebook& phrases = row.phrases;
  const Length& length = row.length;
  const std::uint32_t used = used_of(length);
  const std::string counted =
      length.limit == 0 ? std::to_string(used) : phrases.say("{} of {}", used, length.limit);
  const std::string padding(row.name_cells - display_width(row.platform.name), ' ');
  out << fmt::format("  {}{}{} {} {}", row.platform.name, padding, bar(used, length.limit), counted,
                     phrases.say(name_of(length.unit).text));
  if (length.limit != 0 && used > length.limit)
    out << ": " << phrases.say("cut {}", used - length.limit);
  if (length.is_floor)
    out << ", " << phrases.say("at least: a placeholder is still to be filled in");
  out << drivers(length, phrases) << '\n';
  if (length.composer && *length.composer != length.value) {
    out << kIndent
        << phrases.say("{} if it is posted through the API, where links are not shortened",
                       length.value)
        << '\n';
  }
  for (const SecondaryLength& second : length.secondary) {
    if (second.value * kPercent < second.limit * kPercent / 2 && second.value <= second.limit)
      continue;
    out << kIndent << phrases.say("{} of {}", second.value, second.limit) << ' '
        << phrases.say(name_of(second.unit).text);
    if (second.value > second.limit)
      out << ": " << phrases.say("cut {}", second.value - second.limit);
    out << '\n';
  }
  for (const TextSpan span : find_refused_characters(row.text.text(), row.platform)) {
    out << kIndent
        << phrases.say("{} refuses posts with {} in them", row.platform.name,
                       code_point_of(row.text.text(span)))
        << '\n';
  }
  if (const std::string seen = visible(row); !seen.empty()) {
    out << kIndent << phrases.say("readers see about this much before “see more”: “{}”", seen)
        << '\n';
  }
}

class Counter {
 public:
  Counter(const Invocation& invocation, const Options& options)
      : invocation_(invocation),
        options_(options),
        sources_(sources(invocation, options)),
        profiles_(sources_.files, judging_nothing(profile_options(invocation, options))) {}

  int run() {
    Tasks found = find_tasks(sources_, profiles_);
    errors_ = std::move(found.errors);
    for (const Task& task : found.tasks) {
      phrases_ = task.profile->rules.phrases;
      if (options_.raw) {
        count_raw(task);
      } else {
        count_draft(task);
      }
    }
    invocation_.out.flush();
    print_errors(invocation_, profiles_.phrases(), errors_);
    const Diagnostics faults = profiles_.faults();
    print_diagnostics(options_, faults, invocation_.err);
    const bool is_clean =
        errors_.empty() && !missed_any_ && advolint::count(faults, Level::Error) == 0;
    return is_clean ? kExitClean : kExitFault;
  }

 private:
  void count_raw(const Task& task) {
    Result<std::string> bytes = sources_.files.read(task.candidate.path, kMaxDraftBytes);
    if (!bytes) {
      errors_.push_back(bytes.error());
      return;
    }
    const SourceFile file(display_path(task.candidate.path, invocation_.working_directory),
                          decode_text(std::move(*bytes)));
    const PostText text = raw_post(file);
    const auto platforms = platforms_for(task.profile->workspace.platforms, nullptr);
    if (!platforms.empty()) print_head(file, 1);
    for (const Platform* platform : platforms) {
      print(file, 1, *platform, text, {});
    }
  }

  void count_draft(const Task& task) {
    const Reading reading = read(sources_.files, task, invocation_.working_directory);
    if (reading.error) errors_.push_back(*reading.error);
    if (reading.skipped && task.candidate.named) {
      print_skipped(invocation_, phrases_, task.candidate.path, *reading.skipped, true);
      missed_any_ |= is_missed(*reading.skipped, true);
    }
    if (!reading.draft) return;
    const Draft& draft = *reading.draft;
    for (const Post& post : draft.posts) {
      const Fields fields =
          fields_of(draft, post, reading.path_fields ? &*reading.path_fields : nullptr);
      const std::string content_warning = fields.word("content-warning");
      const MeasureOptions options{.content_warning = content_warning};
      const auto platforms = platforms_for(task.profile->workspace.platforms, &post);
      if (!platforms.empty()) print_head(*draft.file, post.number);
      for (const Platform* platform : platforms) {
        const auto use = std::ranges::find(post.platforms, platform->id, &PlatformUse::id);
        const PlatformUse other{.id = platform->id};
        print(*draft.file, post.number, *platform,
              post.text_for(use == post.platforms.end() ? other : *use), options);
      }
    }
  }

  /// Those of the command line; else those that the post says; else all.
  std::vector<const Platform*> platforms_for(const PlatformTable& table, const Post* post) {
    std::vector<const Platform*> platforms;
    for (const std::string& name : options_.platforms) {
      const Platform* platform = table.find(name);
      if (platform != nullptr) {
        platforms.push_back(platform);
      } else if (unknown_.insert(name).second) {
        errors_.push_back({unknown_platform(table, name)});
      }
    }
    if (options_.platforms.empty() && post != nullptr) {
      for (const PlatformUse& use : post->platforms) platforms.push_back(table.find(use.id));
    }
    if (options_.platforms.empty() && platforms.empty()) {
      for (const Platform& platform : table.all()) platforms.push_back(&platform);
    }
    name_cells_ = kNameCells;
    for (const Platform* it : platforms) {
      name_cells_ = std::max<std::size_t>(name_cells_, display_width(it->name) + 1);
    }
    return platforms;
  }

  static Phrase unknown_platform(const PlatformTable& table, const std::string& name) {
    return with_suggestion(Phrase("there is no platform '{}'", name), table.meant_by(name),
                           Phrase("there are {}", fmt::format("{}", fmt::join(table.ids(), ", "))));
  }

  void print_head(const SourceFile& file, std::uint32_t number) {
    if (options_.format == "text")
      invocation_.out << file.path() << ": " << phrases_.say("post {}", number) << '\n';
  }

  void print(const SourceFile& file, std::uint32_t number, const Platform& platform,
             const PostText& text, const MeasureOptions& options) {
    const Row row{file,     number,     platform, text, measure(text.text(), platform, options),
                  phrases_, name_cells_};
    if (options_.format == "json") {
      print_json(row, invocation_.out);
    } else {
      print_text(row, invocation_.out);
    }
  }

  const Invocation& invocation_;
  const Options& options_;
  Sources sources_;
  Profiles profiles_;
  Phrasebook phrases_;  ///< in which the draft at hand is spoken of
  std::vector<Error> errors_;
  std::set<std::string> unknown_;
  std::size_t name_cells_ = kNameCells;  ///< of the platforms of the post at hand
  bool missed_any_ = false;              ///< a file that was named was not read
};

}  // namespace

int run_count(const Invocation& invocation, const Options& options) {
  return Counter(invocation, options).run();
}

}  // namespace advolint
