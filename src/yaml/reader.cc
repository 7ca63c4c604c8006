#include "yaml/reader.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include <fmt/format.h>

#include "text/edit_distance.h"
#include "yaml/extent.h"
#include "yaml/fault.h"
#include "yaml/suggest.h"

namespace advolint::yaml {
namespace {

Phrase name_of(Kind kind) {
  switch (kind) {
    case Kind::Null:
      return Phrase("nothing");
    case Kind::Scalar:
      return Phrase("a text");
    case Kind::Sequence:
      return Phrase("a list");
    case Kind::Mapping:
      return Phrase("a map");
  }
  return {};
}

void report_wrong_type(const Context& context, const Node& node, const Phrase& what,
                       const Phrase& wanted) {
  const Phrase seen = node.is_scalar() ? Phrase(in_quotes(node.scalar)) : name_of(node.kind);
  context.error("wrong-type", node.span, Phrase("{} must be {}, not {}", what, wanted, seen));
}

/// Whether the parser has already said why there is nothing here.
bool is_swallowed(const Context& context, const Node& node) {
  const std::string_view bytes = context.file->bytes();
  std::uint32_t at = node.span.end;
  if (at < bytes.size() && bytes[at] == ':') ++at;
  return swallowed_value(bytes, at).has_value();
}

std::string lower(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return out;
}

std::optional<bool> to_boolean(const Node& node) {
  if (!node.is_scalar()) return std::nullopt;
  const std::string word = lower(node.scalar);
  if (word == "true" || word == "yes") return true;
  if (word == "false" || word == "no") return false;
  return std::nullopt;
}

std::optional<std::int64_t> to_integer(const Node& node) {
  if (!node.is_scalar() || node.style == Style::Quoted) return std::nullopt;
  std::int64_t value = 0;
  const char* end = node.scalar.data() + node.scalar.size();
  const auto [stop, fault] = std::from_chars(node.scalar.data(), end, value);
  return fault == std::errc() && stop == end ? std::optional(value) : std::nullopt;
}

}  // namespace

void Context::report(Level level, std::string_view rule, SourceSpan span, Phrase message,
                     Phrase help) const {
  diagnostics->push_back({.level = level,
                          .rule = fmt::format("{}-{}", prefix, rule),
                          .message = std::move(message),
                          .location = {.file = file, .span = span},
                          .help = std::move(help)});
}

MapReader::MapReader(const Context& context, const Node& node, Phrase what)
    : context_(&context), node_(&node), what_(std::move(what)) {
  constexpr std::size_t kUsually = 16;  // as many keys does a reader ask for
  known_.reserve(kUsually);
  if (node.is_mapping() || (node.is_null() && is_swallowed(context, node))) return;
  report_wrong_type(context, node, what_, Phrase("a map"));
}

const Entry* MapReader::find_entry(std::string_view key) {
  if (std::ranges::find(known_, key) == known_.end()) known_.emplace_back(key);
  return node_->find_entry(key);
}

const Node* MapReader::find(std::string_view key) {
  const Entry* entry = find_entry(key);
  return entry != nullptr ? &entry->value : nullptr;
}

const Node* MapReader::require(std::string_view key) {
  const Node* value = find(key);
  if (!node_->is_mapping()) return nullptr;
  if (value != nullptr && !value->is_null()) return value;
  if (value == nullptr) {
    context_->error("missing-key", node_->span, Phrase("{} needs the key '{}'", what_, key));
  } else if (!is_swallowed(*context_, *value)) {
    context_->error("missing-key", value->span, Phrase("'{}' has no value", key));
  }
  return nullptr;
}

const Node* MapReader::list(std::string_view key) { return of_kind(key, Kind::Sequence); }

const Node* MapReader::map(std::string_view key) { return of_kind(key, Kind::Mapping); }

const Node* MapReader::of_kind(std::string_view key, Kind kind) {
  const Node* value = find(key);
  if (value == nullptr || value->is_null()) return nullptr;
  if (value->kind == kind) return value;
  report_wrong_type(*context_, *value, in_quotes(key), name_of(kind));
  return nullptr;
}

std::optional<Word> MapReader::word(std::string_view key) {
  const Node* value = find(key);
  if (value == nullptr || value->is_null()) return std::nullopt;
  if (value->is_scalar()) return Word{.text = value->scalar, .span = value->span};
  report_wrong_type(*context_, *value, in_quotes(key), Phrase("a text"));
  return std::nullopt;
}

std::optional<Word> MapReader::require_word(std::string_view key) {
  return require(key) != nullptr ? word(key) : std::nullopt;
}

std::vector<Word> MapReader::words(std::string_view key) {
  const Node* value = find(key);
  if (value == nullptr || value->is_null()) return {};
  return read_words(*context_, *value, in_quotes(key));
}

std::optional<bool> MapReader::boolean(std::string_view key) {
  const Node* value = find(key);
  if (value == nullptr || value->is_null()) return std::nullopt;
  const std::optional<bool> result = to_boolean(*value);
  if (!result) report_wrong_type(*context_, *value, in_quotes(key), Phrase("yes or no"));
  return result;
}

std::optional<std::int64_t> MapReader::integer(std::string_view key) {
  const Node* value = find(key);
  if (value == nullptr || value->is_null()) return std::nullopt;
  const std::optional<std::int64_t> result = to_integer(*value);
  if (!result) report_wrong_type(*context_, *value, in_quotes(key), Phrase("a whole number"));
  return result;
}

/// Of keys that nobody has complained of yet.
void MapReader::report_empty_values() const {
  for (const Entry& entry : node_->entries) {
    if (!entry.value.is_null() || is_swallowed(*context_, entry.value)) continue;
    const SourceSpan span = entry.value.span;
    const bool is_known = std::ranges::any_of(*context_->diagnostics, [&](const Diagnostic& it) {
      return it.location.span == span && it.location.file == context_->file;
    });
    if (is_known) continue;
    context_->error("missing-key", span, Phrase("{} has no value", in_quotes(entry.key)));
  }
}

void MapReader::finish(Unknown unknown) {
  if (context_->empty_values == EmptyValues::Faults) report_empty_values();
  const bool are_all_faults = unknown == Unknown::All;
  const Level level = are_all_faults ? context_->unknown_key_level
                                     : std::min(context_->unknown_key_level, Level::Warning);
  for (const Entry& entry : node_->entries) {
    if (std::ranges::find(known_, entry.key) != known_.end()) continue;
    const auto meant = did_you_mean(entry.key, known_);
    if (!meant && !are_all_faults) continue;
    context_->report(level, "unknown-key", entry.key_span,
                     Phrase("unknown key {} in {}", in_quotes(entry.key), what_));
    if (meant) suggest(*context_, entry.key_span, *meant);
  }
}

std::vector<Word> read_words(const Context& context, const Node& node, const Phrase& what) {
  std::vector<Word> words;
  if (node.is_scalar()) {
    words.push_back({.text = node.scalar, .span = node.span});
  } else if (node.is_sequence()) {
    for (const Node& item : node.items) {
      if (item.is_scalar()) {
        words.push_back({.text = item.scalar, .span = item.span});
      } else if (!item.is_null()) {
        report_wrong_type(context, item, Phrase("an entry of {}", what), Phrase("a text"));
      } else if (!is_swallowed(context, item)) {
        context.error("wrong-type", item.span, Phrase("this entry of {} is empty", what));
      }
    }
  } else {
    report_wrong_type(context, node, what, Phrase("a text or a list of texts"));
  }
  return words;
}

}  // namespace advolint::yaml
