#include "draft/suppressions.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "text/ascii.h"
#include "text/trim.h"

namespace advolint {
namespace {

using RuleName = std::pair<std::string, SourceSpan>;

constexpr std::string_view kBlanks = " \t\r\n";

/// What a comment of ours says.
struct Instruction {
  std::string_view verb;  ///< "disable-line"
  std::vector<RuleName> rules;
  std::string because;
  SourceSpan span;
  std::string_view written;  ///< the word of ours as it stands: "advolint-disable-line"
};

/// Where a reason begins: at "--" between blanks.
std::size_t find_reason(std::string_view words) {
  for (std::size_t at = words.find("--"); at != std::string_view::npos;
       at = words.find("--", at + 2)) {
    const bool blank_before = at == 0 || kBlanks.find(words[at - 1]) != std::string_view::npos;
    const bool blank_after =
        at + 2 == words.size() || kBlanks.find(words[at + 2]) != std::string_view::npos;
    if (blank_before && blank_after) return at;
  }
  return words.size();
}

std::vector<RuleName> read_rules(const SourceFile& file, std::string_view words) {
  constexpr std::string_view kSeparators = " \t\r\n,";
  std::vector<RuleName> rules;
  for (std::size_t at = words.find_first_not_of(kSeparators); at != std::string_view::npos;
       at = words.find_first_not_of(kSeparators, at)) {
    const std::string_view word = words.substr(at, words.find_first_of(kSeparators, at) - at);
    const auto begin = static_cast<std::uint32_t>(word.data() - file.bytes().data());
    rules.emplace_back(word, SourceSpan{begin, begin + static_cast<std::uint32_t>(word.size())});
    at += word.size();
  }
  return rules;
}

/// The words of a comment of HTML, without what opens and closes it.
std::string_view words_of(const SourceFile& file, const Comment& comment) {
  constexpr std::string_view kOpen = "<!--";
  constexpr std::string_view kClose = "-->";
  const std::string_view all = file.text(comment.span);
  return all.substr(kOpen.size(), all.size() - kOpen.size() - kClose.size());
}

/// "advolint disable", "ADVOLINT-DISABLE-LINE": meant for us, and written otherwise.
std::optional<Instruction> read_misspelled(std::string_view inside, SourceSpan span) {
  constexpr std::string_view kName = "advolint";
  constexpr std::string_view kVerbs[] = {"disable", "enable"};
  const std::string lower = lower_ascii(inside);
  if (!lower.starts_with(kName) || lower.size() <= kName.size()) return std::nullopt;
  const std::string_view verb = std::string_view(lower).substr(kName.size() + 1);
  const bool is_meant =
      std::ranges::any_of(kVerbs, [&](std::string_view it) { return verb.starts_with(it); });
  const std::string_view written =
      inside.substr(0, inside.find_first_of(kBlanks, kName.size() + 1));
  if (!is_meant) return std::nullopt;
  return Instruction{.verb = {}, .rules = {}, .because = {}, .span = span, .written = written};
}

std::optional<Instruction> read_instruction(const SourceFile& file, std::string_view inside,
                                            SourceSpan span) {
  constexpr std::string_view kOurs = "advolint-";
  inside = trimmed(inside);
  if (inside.substr(0, kOurs.size()) != kOurs) return read_misspelled(inside, span);
  inside.remove_prefix(kOurs.size());
  const std::size_t verb_size = std::min(inside.find_first_of(kBlanks), inside.size());
  const std::string_view words = inside.substr(verb_size);
  const std::size_t reason = find_reason(words);
  const std::string_view because = words.substr(std::min(reason + 2, words.size()));
  const std::string_view verb = inside.substr(0, verb_size);
  return Instruction{verb,
                     read_rules(file, words.substr(0, reason)),
                     std::string(trimmed(because)),
                     span,
                     {verb.data() - kOurs.size(), verb.size() + kOurs.size()}};
}

/// The lines from that of `span`'s begin to that of its end, line ends included.
SourceSpan lines_of(const SourceFile& file, SourceSpan span) {
  const std::uint32_t next = file.line_index(span.end) + 1;
  return {file.line_start(file.line_index(span.begin)),
          next < file.line_count() ? file.line_start(next) : file.size_bytes() + 1};
}

/// Line by line, puts together what the comments ask for.
class SuppressionReader {
 public:
  explicit SuppressionReader(const SourceFile& file) : file_(file) {}

  void read(const Instruction& instruction, SourceSpan next_comments) {
    if (instruction.verb == "disable-line") {
      add(instruction, lines_of(file_, instruction.span));
    } else if (instruction.verb == "disable-next-line") {
      add(instruction, next_line(next_comments));
    } else if (instruction.verb == "disable-file") {
      add(instruction, {0, file_.size_bytes() + 1}, Suppression::Scope::File);
    } else if (instruction.verb == "disable") {
      open(instruction);
    } else if (instruction.verb == "enable") {
      close(instruction);
    } else {
      // Told as a rule that nobody knows; the reason is not what is wrong with it.
      const std::string word(instruction.written);
      found_.push_back({.covers = {},
                        .rules = {{word, instruction.span}},
                        .because = word,
                        .span = instruction.span});
    }
  }

  std::vector<Suppression> finish() {
    close_all(file_.size_bytes() + 1);
    const auto place = [](const Suppression& it) { return std::pair(it.span, it.covers); };
    std::ranges::stable_sort(found_, {}, place);
    std::vector<Suppression> merged;
    for (Suppression& suppression : found_) {
      if (!merged.empty() && place(merged.back()) == place(suppression)) {
        std::ranges::move(suppression.rules, std::back_inserter(merged.back().rules));
      } else {
        merged.push_back(std::move(suppression));
      }
    }
    return merged;
  }

 private:
  void add(const Instruction& from, SourceSpan covers,
           Suppression::Scope scope = Suppression::Scope::Line) {
    found_.push_back({scope, covers, from.rules, from.because, from.span});
  }

  /// The line after `comments`, blank lines passed over.
  [[nodiscard]] SourceSpan next_line(SourceSpan comments) const {
    std::uint32_t index = file_.line_index(comments.end) + 1;
    while (index < file_.line_count() && trimmed(file_.text(file_.line(index))).empty()) ++index;
    if (index >= file_.line_count()) return {file_.size_bytes(), file_.size_bytes()};
    return lines_of(file_, file_.line(index));
  }

  void open(const Instruction& instruction) {
    Suppression base{Suppression::Scope::Line,
                     {instruction.span.begin, 0},
                     {},
                     instruction.because,
                     instruction.span};
    if (instruction.rules.empty()) open_[""].push_back(base);
    for (const RuleName& rule : instruction.rules) {
      base.rules = {rule};
      open_[rule.first].push_back(base);
    }
  }

  void close(const Instruction& instruction) {
    if (instruction.rules.empty()) return close_all(instruction.span.end);
    for (const RuleName& rule : instruction.rules) close_rule(rule.first, instruction.span.end);
  }

  void close_all(std::uint32_t end) {
    while (!open_.empty()) close_rule(open_.begin()->first, end);
  }

  void close_rule(const std::string& rule, std::uint32_t end) {
    auto node = open_.extract(rule);
    if (node.empty()) return;
    for (Suppression& suppression : node.mapped()) {
      suppression.covers.end = end;
      found_.push_back(std::move(suppression));
    }
  }

  const SourceFile& file_;
  std::vector<Suppression> found_;
  std::map<std::string, std::vector<Suppression>> open_;  ///< by rule; "" for all rules
};

std::optional<Suppression> read_ignore_entry(const yaml::Node& entry) {
  Suppression suppression;
  suppression.span = entry.span;
  const yaml::Node* rule = entry.is_mapping() ? entry.find("rule") : &entry;
  if (rule == nullptr) return std::nullopt;
  if (rule->is_scalar()) suppression.rules.emplace_back(rule->scalar, rule->span);
  for (const yaml::Node& item : rule->items) {
    if (item.is_scalar()) suppression.rules.emplace_back(item.scalar, item.span);
  }
  if (suppression.rules.empty()) return std::nullopt;
  const yaml::Node* because = entry.find("because");
  if (because != nullptr && because->is_scalar()) suppression.because = because->scalar;
  return suppression;
}

}  // namespace

std::vector<Suppression> read_suppressions(const SourceFile& file,
                                           std::span<const Comment> comments) {
  SuppressionReader reader(file);
  // Comments stacked on lines of their own all speak of the line below the last: go through them
  // backwards to know it.
  std::vector<SourceSpan> stacks(comments.size());
  for (std::size_t i = comments.size(); i-- > 0;) {
    const bool is_stacked =
        i + 1 < comments.size() && comments[i].removed.end == comments[i + 1].removed.begin;
    stacks[i] = {comments[i].span.begin, is_stacked ? stacks[i + 1].end : comments[i].span.end};
  }
  for (std::size_t i = 0; i < comments.size(); ++i) {
    if (const auto instruction =
            read_instruction(file, words_of(file, comments[i]), comments[i].span))
      reader.read(*instruction, stacks[i]);
  }
  return reader.finish();
}

std::optional<OfficeInstruction> read_office_instruction(const SourceFile& file, SourceSpan span) {
  auto instruction = read_instruction(file, file.text(span), span);
  if (!instruction) return std::nullopt;
  using Reach = OfficeInstruction::Reach;
  const std::string_view verb = instruction->verb;
  const bool is_known = verb == "disable" || verb == "disable-line" || verb == "disable-file";
  if (!is_known) return std::nullopt;
  return OfficeInstruction{.reach = verb == "disable-file"   ? Reach::File
                                    : verb == "disable-line" ? Reach::Paragraphs
                                                             : Reach::Posts,
                           .rules = std::move(instruction->rules),
                           .because = std::move(instruction->because)};
}

std::vector<Suppression> read_ignored(const yaml::Node& fields, Suppression::Scope scope,
                                      SourceSpan covers) {
  std::vector<Suppression> found;
  const yaml::Node* ignore = fields.find("ignore");
  if (ignore == nullptr) return found;
  const auto add = [&](const yaml::Node& entry) {
    if (auto suppression = read_ignore_entry(entry)) {
      suppression->scope = scope;
      suppression->covers = covers;
      found.push_back(std::move(*suppression));
    }
  };
  if (ignore->is_sequence()) {
    std::ranges::for_each(ignore->items, add);
  } else {
    add(*ignore);
  }
  return found;
}

}  // namespace advolint
