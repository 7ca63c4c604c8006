#include <algorithm>
#include <iterator>
#include <string>

#include <fmt/format.h>

#include "checks/check_kind.h"
#include "facts/account_facts.h"
#include "facts/children.h"
#include "facts/home_addresses.h"
#include "facts/loans.h"
#include "facts/mail_addresses.h"
#include "facts/patrons.h"
#include "facts/prose.h"
#include "facts/told_phrases.h"
#include "facts/written_numbers.h"
#include "text/characters.h"

namespace advolint {

extern const WordList kCardLabels;    ///< a card's number follows: "barcode"
extern const WordList kGoods;         ///< whose number it is then: "item barcode"
extern const WordList kNumberWords;   ///< "card number"
extern const WordList kCardHolders;   ///< before such a word: "card number"
extern const WordList kIsWords;       ///< may be before the number: "my card number is"
extern const WordList kOtherNumbers;  ///< numbers that are no patron's: "isbn"
extern const WordList kCallReader;    ///< "we will call you": before `CallAt` and a phone number
extern const WordList kCallBack;      ///< may come after it: "call you back"
extern const WordList kCallAt;        ///< before the number: "call you at"
extern const WordList kPhones;        ///< "Maria's cell phone"
extern const WordList kPhoneOwners;   ///< between a phone and whose it is: "el teléfono de María"

namespace {

/// The words in front of `at`, last first, within its line.
std::vector<std::string_view> words_before(const PostContext& post, std::uint32_t at,
                                           std::size_t most) {
  std::vector<std::string_view> before;
  auto word = std::ranges::lower_bound(post.words, at, {},
                                       [](const WordToken& it) { return it.span.begin; });
  while (word != post.words.begin() && before.size() < most) {
    --word;
    if (post.at({word->span.end, at}).find('\n') != std::string_view::npos) break;
    before.emplace_back(word->folded);
  }
  before.resize(most);
  return before;
}

/// Whether the words in front of a number, last first, end with a phrase of the list; gives how
/// many words it has, or 0. The phrases have up to three.
std::size_t phrase_at_end(const std::vector<std::string_view>& before, WordList list,
                          const Lexicon& lexicon) {
  constexpr std::size_t kMostWords = 3;
  std::string phrase;
  for (std::size_t count = 1; count <= std::min(kMostWords, before.size()); ++count) {
    phrase = fmt::format("{}{}{}", before[count - 1], count == 1 ? "" : " ", phrase);
    if (lexicon.has(list, phrase)) return count;
  }
  return 0;
}

/// "card number 1234567", "barcode: 1234567", "account no. is 1234567".
bool is_labelled_card(const PostContext& post, TextSpan number) {
  const Lexicon& lexicon = *post.lexicon;
  auto before = words_before(post, number.begin, 5);
  if (lexicon.has(kIsWords, before[0])) before.erase(before.begin());
  if (const std::size_t size = phrase_at_end(before, kCardLabels, lexicon); size > 0)
    return !lexicon.has(kGoods, before[size]);
  return lexicon.has(kNumberWords, before[0]) && lexicon.has(kCardHolders, before[1]);
}

/// Numbers of other things that have as many digits.
bool is_labelled_otherwise(const PostContext& post, TextSpan number) {
  return std::ranges::any_of(words_before(post, number.begin, 2), [&](std::string_view word) {
    return post.lexicon->has(kOtherNumbers, word);
  });
}

/// "we will call you at 612-555-0123", "the number you have on file".
bool is_reader_s_number(const PostContext& post, TextSpan number) {
  auto before = words_before(post, number.begin, 5);
  if (!post.lexicon->has(kCallAt, before[0])) return false;
  before.erase(before.begin());
  if (post.lexicon->has(kCallBack, before[0])) before.erase(before.begin());
  return phrase_at_end(before, kCallReader, *post.lexicon) > 0;
}

/// "el teléfono de María", where `person` is she.
bool is_owner_of_phone(const PostContext& post, TextSpan person) {
  const auto before = words_before(post, person.begin, 2);
  return post.lexicon->has(kPhoneOwners, before[0]) && post.lexicon->has(kPhones, before[1]);
}

/// "Maria's phone number: 612-555-0123". An advocacy post gives the numbers of those in office.
bool is_person_s_number(const PostContext& post, TextSpan number,
                        const std::vector<TextSpan>& persons) {
  if (post.is_about("topic", "advocacy") || post.is_about("topic", "meeting")) return false;
  // The last person named before the number.
  const auto after = std::ranges::lower_bound(persons, number.begin, {}, &TextSpan::begin);
  if (after == persons.begin()) return false;
  const TextSpan person = *std::prev(after);
  constexpr std::uint32_t kNear = 40;
  if (person.end >= number.begin || number.begin - person.end > kNear) return false;
  const std::string between = lower_ascii(post.at({person.end, number.begin}));
  if (between.find_first_of("!?\n") != std::string::npos) return false;
  if (is_owner_of_phone(post, person)) return true;
  if (!between.starts_with("'s ") && !between.starts_with("’s ")) return false;
  return std::ranges::any_of(post.lexicon->words(kPhones), [&](std::string_view it) {
    return between.find(it) != std::string::npos;
  });
}

/// What the organisation states in its own files is its own: the team's addresses, the press
/// office's phone.
class StatedContacts {
 public:
  explicit StatedContacts(const Workspace& workspace) {
    for (const auto* document : {&workspace.team, &workspace.response_plan, &workspace.strategy}) {
      if (*document) collect((*document)->root);
    }
  }

  [[nodiscard]] bool has_mail(const MailAddress& address) const {
    const std::string whole = address.local + "@" + address.domain;
    return std::ranges::any_of(
        texts_, [&](const std::string& it) { return it.find(whole) != std::string::npos; });
  }

  [[nodiscard]] bool has_number(const WrittenNumber& number) const {
    return std::ranges::any_of(texts_, [&](const std::string& it) {
      return std::ranges::any_of(find_written_numbers(it), [&](const WrittenNumber& own) {
        return own.digits == number.digits;
      });
    });
  }

 private:
  void collect(const yaml::Node& root) {
    std::vector<const yaml::Node*> waiting = {&root};
    while (!waiting.empty()) {
      const yaml::Node& node = *waiting.back();
      waiting.pop_back();
      if (node.is_scalar()) texts_.push_back(lower_ascii(node.scalar));
      for (const yaml::Node& item : node.items) waiting.push_back(&item);
      for (const yaml::Entry& entry : node.entries) waiting.push_back(&entry.value);
    }
  }

  std::vector<std::string> texts_;
};

class PatronDataFinder {
 public:
  PatronDataFinder(const PostContext& post, std::vector<Thing>& things)
      : post_(post),
        things_(things),
        persons_(find_private_persons(post)),
        patron_sentences_(find_patron_sentences(post, persons_)) {}

  void find() {
    find_numbers();
    find_mail();
    // They agreed to have their reading told, or are called otherwise.
    if (post_.fields.find("consent") || !find_told(post_, "tells-consent").empty()) return;
    for (const TextSpan loan : find_loans(post_, persons_)) report(loan, "loan");
    for (const TextSpan fact : find_account_facts(post_, persons_)) report(fact, "account");
    // A parent may have agreed, and a bare text has no place to say so.
    for (const TextSpan child : find_children(post_, persons_))
      report(child, "child", Level::Warning);
    for (const TextSpan home : find_home_addresses(post_, persons_))
      report(home, "home", Level::Warning);
    find_private_life();
  }

 private:
  /// Digits of links, hashtags and handles are no numbers of persons.
  static SpanSet spared_in(const PostContext& post) {
    std::vector<TextSpan> spans = written_addresses(post.text.text());
    spans.insert(spans.end(), post.code.begin(), post.code.end());
    for (const Entity& entity : post.entities) spans.push_back(entity.span);
    return SpanSet(std::move(spans));
  }

  void report(TextSpan span, std::string_view what, Level at_most = Level::Error) {
    things_.push_back({.place = span, .values = {{"what", std::string(what)}}, .at_most = at_most});
  }

  /// "Don Ernesto has Parkinson's", "she had an asylum hearing"; and where to meet somebody of whom
  /// the post tells such a thing.
  void find_private_life() {
    const auto before = things_.size();
    for (const TextSpan illness : find_told(post_, "tells-illness")) {
      const TextSpan sentence = sentence_around(post_, illness);
      const auto person = std::ranges::lower_bound(persons_, sentence.begin, {}, &TextSpan::begin);
      const bool is_somebody_s = person != persons_.end() && sentence.contains(*person);
      if (is_somebody_s) report(illness, "private-life", Level::Warning);
    }
    if (!persons_.empty()) {
      for (const TextSpan plight : find_told(post_, "tells-plight"))
        report(plight, "private-life", Level::Warning);
    }
    const bool tells_of_patron =
        things_.size() > before || std::ranges::any_of(things_, [](const Thing& it) {
          const auto what = it.values.find("what");
          return what != it.values.end() && (what->second == "loan" || what->second == "child");
        });
    if (!tells_of_patron) return;
    for (const TextSpan place : find_told(post_, "tells-whereabouts"))
      report(place, "whereabouts", Level::Warning);
  }

  void find_numbers() {
    if (!post_.bytes.has_one_of("0123456789")) return;
    const std::vector<WrittenNumber> numbers = find_written_numbers(post_.text.text());
    if (numbers.empty()) return;
    const SpanSet spared = spared_in(post_);
    const StatedContacts stated(post_.workspace);
    for (const WrittenNumber& number : numbers) {
      if (spared.overlaps(number.span) || stated.has_number(number)) continue;
      const std::string_view what = what_is(number);
      if (!what.empty()) report(number.span, what);
    }
  }

  [[nodiscard]] std::string_view what_is(const WrittenNumber& number) const {
    if (is_labelled_card(post_, number.span)) return "library-card";
    if (is_labelled_otherwise(post_, number.span)) return {};
    if (is_payment_card(number)) return "payment-card";
    if (is_library_card(number)) return "library-card";
    const bool is_patron_s = is_reader_s_number(post_, number.span) ||
                             is_person_s_number(post_, number.span, persons_) ||
                             patron_sentences_.overlaps(number.span);
    return is_phone_number(number) && is_patron_s ? "phone" : "";
  }

  void find_mail() {
    const std::vector<MailAddress> addresses = find_mail_addresses(post_.text.text());
    if (addresses.empty()) return;
    const StatedContacts stated(post_.workspace);
    const SpanSet links(written_addresses(post_.text.text()));
    const SpanSet ours(find_told(post_, "tells-our-contact"));
    for (const MailAddress& address : addresses) {
      if (links.overlaps(address.span) || is_shared_address(address, *post_.lexicon) ||
          stated.has_mail(address) || is_given_as_ours(address.span, ours))
        continue;
      const bool is_patron_s =
          !is_institution(address, *post_.lexicon) && patron_sentences_.overlaps(address.span);
      if (is_private_provider(address) || is_patron_s) report(address.span, "e-mail");
    }
  }

  /// "Write to us: tenants@…": the post calls the address its own.
  static bool is_given_as_ours(TextSpan address, const SpanSet& ours) {
    constexpr std::uint32_t kNear = 48;
    return ours.overlaps({address.begin - std::min(address.begin, kNear), address.begin});
  }

  const PostContext& post_;
  std::vector<Thing>& things_;
  std::vector<TextSpan> persons_;
  SpanSet patron_sentences_;
};

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  PatronDataFinder(post, things).find();
}

constexpr std::string_view kSorts[] = {"library-card", "payment-card", "phone", "e-mail",
                                       "loan",         "account",      "child", "home",
                                       "private-life", "whereabouts"};
constexpr Term kValues[] = {
    {"what", "what was found", TermType::OneOf, kSorts},
};

}  // namespace

/// In C++: it proves card numbers by their check digits and reads loans in prose.
extern constinit const CheckKind kPatronDataKind = {
    .name = "patron-data",
    .summary =
        "What a library knows of its patrons and keeps to itself: a card's number, a private phone "
        "number or e-mail address, what a named person borrowed, where they live, what they "
        "suffer, a child's name beside its age. The library's own numbers and addresses are none.",
    .example = "forbid: { patron-data: any }",
    .values = kValues,
    .find = find,
};

}  // namespace advolint
