#include <algorithm>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "report/advice.h"
#include "report/formats.h"
#include "report/source_excerpt.h"
#include "report/visible_text.h"
#include "report/where.h"
#include "text/display_width.h"

namespace advolint {
namespace {

/// Help comes after the caret where both end within this many cells.
constexpr std::uint32_t kHelpCells = 100;

/// Line numbers of up to five digits keep the gutter straight through a whole report.
constexpr std::uint32_t kGutterCells = 5;

constexpr std::size_t kPartBytes = 1 << 16;

constexpr std::string_view kCaretColor = "\x1b[32m";
constexpr std::string_view kNoColor = "\x1b[0m";

std::string_view color_of(Level level) {
  switch (level) {
    case Level::Error:
      return "\x1b[1;31m";
    case Level::Warning:
      return "\x1b[35m";
    case Level::Note:
      return "\x1b[36m";
    case Level::None:
      return "";
  }
  return "";
}

std::vector<std::string> help_of(const Diagnostic& diagnostic) {
  std::vector<std::string> help;
  for (const std::string& it : advice_of(diagnostic)) help.push_back(visible_text(it));
  return help;
}

class TextRenderer {
 public:
  TextRenderer(const Report& report, const RenderOptions& options)
      : report_(report), options_(options) {}

  std::string render() && {
    for (const Diagnostic& diagnostic : report_.diagnostics) {
      if (options_.take_part && out_.size() >= kPartBytes) {
        options_.take_part(out_);
        out_.clear();
      }
      if (!options_.with_bytes) {
        add_diagnostic(diagnostic);
      } else if (Diagnostic whole = diagnostic; options_.with_bytes(whole)) {
        add_diagnostic(whole);
      }
    }
    return std::move(out_);
  }

 private:
  void add_diagnostic(const Diagnostic& diagnostic) {
    add_heading(diagnostic.location, diagnostic.level,
                message_with_post(report_, diagnostic, options_.phrases));
    out_ += fmt::format(" [{}]\n", visible_text(diagnostic.rule));
    // Findings at one place share one excerpt.
    const bool is_shown = shown_ && is_same_place(*shown_, diagnostic.location);
    if (is_shown) {
      add_help(help_of(diagnostic));
    } else {
      add_excerpt(diagnostic);
      told_.clear();
    }
    shown_ = diagnostic.location;
    for (const Note& note : diagnostic.notes) {
      if (!is_new_here(note)) continue;
      add_heading(note.location, Level::Note, note.message.text());
      out_ += '\n';
    }
    add_why(diagnostic.rule);
  }

  static bool is_same_place(const Location& one, const Location& other) {
    return one.file == other.file && one.span == other.span;
  }

  /// Whether no finding at the same place had this note.
  bool is_new_here(const Note& note) {
    const auto is_it = [&](const Note& told) {
      return told.message == note.message && is_same_place(told.location, note.location);
    };
    if (std::ranges::any_of(told_, is_it)) return false;
    told_.push_back(note);
    return true;
  }

  /// `path:line:column: level: message`, the form of gcc, which editors can read.
  void add_heading(const Location& location, Level level, std::string_view message) {
    const SourceFile& file = *location.file;
    const std::string place = where(file.path(), file, location.span.begin, positions_);
    out_ += fmt::format("{}: {} {}", visible_text(place),
                        colored(color_of(level), fmt::format("{}:", name_of(level))),
                        visible_text(message));
  }

  /// What is shown before the excerpt: the number of its line, or its cell or its paragraph.
  static std::string number_beside(const Location& location) {
    const SourceFile& file = *location.file;
    if (file.office() == nullptr) return std::to_string(file.line_index(location.span.begin) + 1);
    const std::string place = office_place(file, location.span.begin);
    return visible_text(place.substr(place.rfind('!') + 1));
  }

  void add_excerpt(const Diagnostic& diagnostic) {
    const Location& location = diagnostic.location;
    const SourceExcerpt excerpt = make_excerpt(location);
    const std::string number = number_beside(location);
    const std::size_t gutter = std::max<std::size_t>(kGutterCells, display_width(number));
    out_ += fmt::format("{}{} |{}{}\n", std::string(gutter - display_width(number), ' '), number,
                        excerpt.text.empty() ? "" : " ", excerpt.text);

    std::string caret = "^" + std::string(excerpt.caret_cells - 1, '~');
    if (excerpt.more_line_count > 0) {
      const bool is_one = excerpt.more_line_count == 1;
      caret += " " + options_.phrases.say(is_one ? "and {} more line" : "and {} more lines",
                                          excerpt.more_line_count);
    }
    std::vector<std::string> help = help_of(diagnostic);
    const std::size_t caret_end = gutter + 3 + excerpt.caret_column + caret.size();
    out_ += fmt::format("{:>{}} | {:{}}{}", "", gutter, "", excerpt.caret_column,
                        colored(kCaretColor, caret));
    if (help.size() == 1 && excerpt.more_line_count == 0) {
      const std::string inline_help = " " + options_.phrases.say("help: {}", help.front());
      if (caret_end + display_width(inline_help) <= kHelpCells) {
        out_ += inline_help;
        help.clear();
      }
    }
    out_ += '\n';
    add_help(help);
  }

  void add_help(const std::vector<std::string>& help) {
    for (const std::string& line : help)
      out_ += fmt::format("    = {}\n", options_.phrases.say("help: {}", line));
  }

  void add_why(const std::string& rule) {
    if (!options_.show_why || !explained_.insert(rule).second) return;
    const auto info = report_.rules.find(rule);
    if (info == report_.rules.end() || info->second.why.empty()) return;
    out_ +=
        fmt::format("    = {}\n", options_.phrases.say("why: {}", visible_text(info->second.why)));
  }

  [[nodiscard]] std::string colored(std::string_view color, std::string_view text) const {
    if (!options_.color || color.empty()) return std::string(text);
    return fmt::format("{}{}{}", color, text, kNoColor);
  }

  const Report& report_;
  const RenderOptions& options_;
  PositionFinder positions_;
  std::set<std::string> explained_;
  std::optional<Location> shown_;  ///< of the excerpt printed last
  std::vector<Note> told_;         ///< the notes of findings at this place
  std::string out_;
};

}  // namespace

std::string render_text(const Report& report, const RenderOptions& options) {
  return TextRenderer(report, options).render();
}

extern constinit const Reporter kTextReporter = {
    .name = "text",
    .summary = "for people: each finding with its line and a caret",
    .render = render_text,
    .for_people = true,
    .one_by_one = true,
};

}  // namespace advolint
