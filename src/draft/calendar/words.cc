#include "draft/calendar/words.h"

#include <algorithm>
#include <cassert>
#include <memory>
#include <utility>

#include "shipped/shipped_tree.h"
#include "text/ascii.h"
#include "text/characters.h"
#include "text/embedded.h"
#include "text/source_file.h"
#include "text/words.h"
#include "yaml/reader.h"

namespace advolint {
namespace {

constexpr std::string_view kPath = "calendar/columns.yaml";
constexpr std::string_view kValues = "values";

using WordSet = std::set<std::string, std::less<>>;

constexpr std::pair<std::string_view, CellKind> kKinds[] = {
    {"body", CellKind::Body},      {"words", CellKind::Words},
    {"list", CellKind::List},      {"platforms", CellKind::Platforms},
    {"date", CellKind::Day},       {"time", CellKind::Time},
    {"file", CellKind::File},      {"description", CellKind::Description},
    {"rules", CellKind::Rules},    {"nothing", CellKind::Nothing},
    {"weekday", CellKind::Weekday}};

class Reader {
 public:
  Reader(const yaml::Context& context, const yaml::Node& root)
      : context_(context), root_(context, root, Phrase("the words of calendars")) {}

  CalendarWords read() {
    read_columns();
    root_.map(kValues);  // spoken_values() reads them
    words_.everywhere = read_set("everywhere");
    words_.elsewhere = read_set("elsewhere");
    words_.platform_keys = read_set("platform-keys");
    words_.places = read_set("places");
    words_.joiners = read_set("joiners");
    words_.absent = read_set("absent");
    words_.same = read_set("same");
    words_.held_back = read_set("held-back");
    words_.held_first = read_set("held-first");
    words_.same_as = read_set("same-as");
    words_.beside_dates = read_set("beside-dates");
    words_.hours = read_set("hours");
    words_.mornings = read_set("mornings");
    words_.afternoons = read_set("afternoons");
    // Ticks are signs, of which plain words hold nothing.
    for (const yaml::Word& tick : root_.words("ticks")) words_.ticks.insert(fold_case(tick.text));
    words_.zones = read_set("zones");
    words_.undecided = read_set("undecided");
    words_.text_words = read_set("text-words");
    words_.other_words = read_set("other-words");
    read_synonyms("languages", words_.languages);
    read_synonyms("networks", words_.networks);
    for (const auto& [words, name] : words_.networks) words_.elsewhere.insert(words);
    read_months();
    read_weekdays();
    root_.finish();
    return std::move(words_);
  }

 private:
  void read_columns() {
    const yaml::Node* columns = root_.list("columns");
    if (columns == nullptr) return;
    words_.meanings.reserve(columns->items.size());  // names point into it
    for (const yaml::Node& item : columns->items) {
      yaml::MapReader column(context_, item, Phrase("a column"));
      const auto key = column.require_word("key");
      const auto as = column.word("as");
      if (!key) continue;
      words_.meanings.push_back({key->text, as ? kind_of(*as) : CellKind::Words});
      add_names(column.words("names"), NameWeight::Own);
      add_names(column.words("otherwise"), NameWeight::Otherwise);
      add_names(column.words("beside-dates"), NameWeight::BesideDates);
      add_names(column.words("beside-platforms"), NameWeight::BesidePlatforms);
      column.finish();
    }
  }

  CellKind kind_of(const yaml::Word& word) {
    const auto* found =
        std::ranges::find(kKinds, word.text, [](const auto& it) { return it.first; });
    if (found != std::end(kKinds)) return found->second;
    context_.error("value", word.span, Phrase("cells are not read in this way"));
    return CellKind::Words;
  }

  void add_names(const std::vector<yaml::Word>& names, NameWeight weight) {
    for (const yaml::Word& name : names) {
      const auto [place, is_new] = words_.names.try_emplace(
          plain_words(name.text), ColumnName{&words_.meanings.back(), weight});
      const bool is_same = place->second.meaning == &words_.meanings.back();
      if (!is_new && !is_same)
        context_.error("duplicate-key", name.span, Phrase("another column has this name"));
    }
  }

  /// What each key is called, turned round.
  void read_synonyms(std::string_view key, std::map<std::string, std::string, std::less<>>& into) {
    const yaml::Node* things = root_.map(key);
    if (things == nullptr) return;
    for (const yaml::Entry& thing : things->entries) {
      for (const yaml::Node& word : thing.value.items)
        into.try_emplace(plain_words(word.scalar), thing.key);
    }
  }

  /// Of two forms that look alike, the first counts.
  void read_weekdays() {
    const yaml::Node* weekdays = root_.list("weekdays");
    if (weekdays == nullptr) return;
    for (const yaml::Node& forms : weekdays->items) {
      const std::size_t day = words_.weekday_forms.size();
      std::vector<std::string>& names = words_.weekday_forms.emplace_back();
      for (const yaml::Node& form : forms.items) {
        words_.weekdays.try_emplace(plain_words(form.scalar), WeekdayName{day, names.size()});
        names.push_back(form.scalar);
      }
    }
  }

  void read_months() {
    const yaml::Node* months = root_.list("months");
    if (months == nullptr) return;
    unsigned number = 0;
    for (const yaml::Node& names : months->items) {
      ++number;
      for (const yaml::Node& name : names.items) words_.months[plain_words(name.scalar)] = number;
    }
  }

  WordSet read_set(std::string_view key) {
    WordSet words;
    for (const yaml::Word& word : root_.words(key)) words.insert(plain_words(word.text));
    return words;
  }

  const yaml::Context& context_;
  yaml::MapReader root_;
  CalendarWords words_;
};

SpokenValues read_values() {
  SpokenValues values;
  const auto tree = shipped_value(kPath, kValues);
  assert(tree && "the words of calendars are not compiled in");
  for (const yaml::Entry& key : tree->entries) {
    for (const yaml::Entry& ours : key.value.entries) {
      for (const yaml::Node& word : ours.value.items)
        values[key.key][plain_words(word.scalar)] = ours.key;
    }
  }
  return values;
}

CalendarWords read_words() {
  const auto files = embedded_rules();
  const auto embedded = std::ranges::find(files, kPath, &EmbeddedFile::path);
  assert(embedded != files.end() && "the words of calendars are not compiled in");
  Diagnostics diagnostics;
  const auto file =
      std::make_shared<const SourceFile>(std::string(kPath), std::string(embedded->content));
  const yaml::Context context{.file = file, .prefix = "calendar", .diagnostics = &diagnostics};
  const auto root = shipped_tree(kPath);
  CalendarWords words = root ? Reader(context, *root).read() : CalendarWords();
  assert(diagnostics.empty() && "the words of calendars are faulty");
  return words;
}

}  // namespace

const ColumnMeaning* CalendarWords::find_key(std::string_view key) const {
  const auto found = std::ranges::find(meanings, key, &ColumnMeaning::key);
  return found == meanings.end() ? nullptr : &*found;
}

std::string_view find_network(std::string_view words) {
  constexpr int kMostOthers = 2;
  const std::string plain = plain_words(words);
  const auto& networks = calendar_words().networks;
  std::string_view begin = plain;
  for (int others = 0; others <= kMostOthers && !begin.empty(); ++others) {
    const auto found = networks.find(begin);
    if (found != networks.end()) return found->second;
    const std::size_t blank = begin.rfind(' ');
    begin = begin.substr(0, blank == std::string_view::npos ? 0 : blank);
  }
  return {};
}

std::string weekday_as(std::string_view written, std::size_t day) {
  const CalendarWords& words = calendar_words();
  const auto found = words.weekdays.find(plain_words(written));
  const std::size_t form = found == words.weekdays.end() ? 0 : found->second.form;
  std::string name = words.weekday_forms.at(day).at(form);
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  constexpr char kCaseBit = 'a' - 'A';
  if (written.empty() || !is_capital(written.front())) {
    if (is_capital(name.front())) name.front() = static_cast<char>(name.front() + kCaseBit);
  } else if (!is_capital(name.front())) {
    name.front() = static_cast<char>(name.front() - kCaseBit);
  }
  return name;
}

const CalendarWords& calendar_words() {
  // Constant once built, which the language does in one thread only.
  static const CalendarWords words = read_words();
  return words;
}

const SpokenValues& spoken_values() {
  static const SpokenValues values = read_values();
  return values;
}

namespace {

/// plain_words() of ASCII, where an apostrophe parts words as any other sign does.
std::string plain_ascii_words(std::string_view text) {
  std::string plain;
  bool is_inside = false;
  for (const char it : text) {
    const bool was_inside = std::exchange(is_inside, is_ascii_alphanumeric(it));
    if (!is_inside) continue;
    if (!was_inside && !plain.empty()) plain += ' ';
    plain += to_ascii_lower(it);
  }
  return plain;
}

}  // namespace

std::string plain_words(std::string_view text) {
  if (is_ascii(text)) return plain_ascii_words(text);
  std::string plain;
  for (const WordToken& word : cut_words(text)) {
    if (!plain.empty()) plain += ' ';
    if (word.is_ascii)
      plain += word.folded;
    else
      plain += fold_case(word.folded, Accents::Ignore);
  }
  for (const std::string_view apostrophe : {"'", "\u2019"}) {
    for (std::size_t at = plain.find(apostrophe); at != std::string::npos;
         at = plain.find(apostrophe, at))
      plain.replace(at, apostrophe.size(), " ");
  }
  return plain;
}

}  // namespace advolint
