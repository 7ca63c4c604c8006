#include "yaml/builder.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "yaml/fault.h"

namespace advolint::yaml {
namespace {

/// Levels of lists and maps. No file that a person writes comes near; yaml-cpp itself gives up at
/// 500.
constexpr std::size_t kMaxDepth = 100;

/// What all aliases of a document may add to it, in nodes. A text counts as one for each 64 bytes.
constexpr std::size_t kAliasBudget = 100'000;

constexpr std::string_view kNullWords[] = {"~", "null", "Null", "NULL"};

struct Size {
  std::size_t cost = 0;
  std::size_t height = 0;
};

/// Stops counting beyond `most`. No deeper than kMaxDepth.
Size measure(const Node& node, std::size_t most) {
  Size size{.cost = 1 + node.scalar.size() / 64, .height = 1};
  const auto add = [&](const Node& child) {
    if (size.cost > most) return;
    const Size part = measure(child, most - size.cost);
    size.cost += part.cost;
    size.height = std::max(size.height, part.height + 1);
  };
  for (const Node& item : node.items) add(item);
  for (const Entry& entry : node.entries) add(entry.value);
  return size;
}

bool is_quoted_at(std::string_view text, std::uint32_t at) {
  return at < text.size() && (text[at] == '"' || text[at] == '\'');
}

bool is_block_at(std::string_view text, std::uint32_t at) {
  return at < text.size() && (text[at] == '|' || text[at] == '>');
}

std::uint32_t end_of_token(std::string_view text, std::uint32_t at) {
  const std::size_t end = text.find_first_of(" \t\r\n,[]{}", at);
  return static_cast<std::uint32_t>(std::min(end, text.size()));
}

}  // namespace

Builder::Builder(const Context& context, const Texts& texts, std::uint32_t base)
    : context_(context), texts_(texts), base_(base) {}

std::optional<Node> Builder::take() {
  if (is_useless_) return std::nullopt;
  if (!root_) root_ = Node{.span = in_file(0, 0)};
  return std::exchange(root_, std::nullopt);
}

std::optional<std::uint32_t> Builder::open_bracket() const {
  const auto innermost = std::find_if(frames_.rbegin(), frames_.rend(),
                                      [](const Frame& frame) { return frame.is_bracketed; });
  return innermost != frames_.rend() ? std::optional(innermost->begin) : std::nullopt;
}

void Builder::report_too_deep(std::uint32_t at) {
  if (is_useless_) return;
  is_useless_ = true;
  const auto size = static_cast<std::uint32_t>(texts_.parsed.size());
  context_.error("too-deep", in_file(at, std::min(at + 1, size)),
                 Phrase("more than {} levels of lists and maps", kMaxDepth));
}

void Builder::OnDocumentStart(const YAML::Mark&) {}
void Builder::OnDocumentEnd() {}

void Builder::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) {
  if (!is_useless_) add(read_null(offset_of(mark)), anchor);
}

void Builder::OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) {
  if (is_useless_) return;
  const std::uint32_t begin = offset_of(mark);
  const std::uint32_t end = end_of_token(texts_.parsed, begin);
  const auto it = anchors_.find(anchor);
  if (it == anchors_.end()) {
    context_.error("syntax", in_file(begin, end),
                   Phrase("this alias stands for a value that it is part of"));
    is_useless_ = true;
    return;
  }
  if (frames_.size() + it->second.height > kMaxDepth) return report_too_deep(begin);
  expanded_nodes_ += it->second.cost;
  if (expanded_nodes_ > kAliasBudget) {
    context_.error("too-many-aliases", in_file(begin, end),
                   Phrase("the aliases up to here stand for more than {} values", kAliasBudget));
    is_useless_ = true;
    return;
  }
  Node node = it->second.node;
  node.span = in_file(begin, end);
  add({.node = std::move(node), .end = end}, 0);
}

void Builder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       const std::string& value) {
  if (is_useless_) return;
  const std::uint32_t property = offset_of(mark);
  const bool has_own_tag = tag.size() > 1 && tag.front() == '!';
  if (has_own_tag && value.empty()) {  // "!important": the parser took the text for a tag
    const std::uint32_t end = end_of_token(texts_.parsed, property);
    report_sign({property, end}, Phrase("a tag"));
    add({.node = {.kind = Kind::Scalar,
                  .scalar = std::string(texts_.written.substr(property, end - property)),
                  .span = in_file(property, end)},
         .end = end},
        anchor);
    return;
  }
  Built built = read_scalar(skip_properties(texts_.parsed, property), value);
  if (is_useless_) return;
  if (has_own_tag) report_sign({property, built.end}, Phrase("a tag"));
  add(std::move(built), anchor);
}

void Builder::OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                              YAML::EmitterStyle::value) {
  if (!is_useless_) open(offset_of(mark), anchor, Kind::Sequence);
}

void Builder::OnSequenceEnd() {
  if (!is_useless_) close();
}

void Builder::OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) {
  if (!is_useless_) open(offset_of(mark), anchor, Kind::Mapping);
}

void Builder::OnMapEnd() {
  if (!is_useless_) close();
}

std::uint32_t Builder::offset_of(const YAML::Mark& mark) {
  const auto size = static_cast<std::uint32_t>(texts_.parsed.size());
  last_begin_ = mark.pos < 0 ? size : std::min(static_cast<std::uint32_t>(mark.pos), size);
  return last_begin_;
}

SourceSpan Builder::in_file(std::uint32_t begin, std::uint32_t end) const {
  return {base_ + begin, base_ + std::max(begin, end)};
}

Builder::Built Builder::read_scalar(std::uint32_t begin, const std::string& value) {
  const std::string_view text = texts_.parsed;
  Node node{.kind = Kind::Scalar, .style = Style::Quoted, .scalar = value};
  std::ranges::replace(node.scalar, kQuestionMark, '?');
  std::uint32_t end = begin;
  if (is_quoted_at(text, begin)) {
    const std::optional<std::uint32_t> quote_end = end_of_quoted(text, begin);
    if (!quote_end) {
      context_.error("syntax", in_file(begin, end_of_line(text, begin)),
                     Phrase("this text begins with a quote that is never closed"));
      is_useless_ = true;
    }
    end = quote_end.value_or(begin);
  } else if (is_block_at(text, begin)) {
    end = end_of_block(text, begin, value);
  } else {
    PlainScalar plain = read_plain(texts_, begin, value);
    node.style = Style::Plain;
    node.scalar = std::move(plain.value);
    end = plain.end;
    check_after_plain(begin, end);
  }
  node.span = in_file(begin, end);
  return {.node = std::move(node), .end = end};
}

Builder::Built Builder::read_null(std::uint32_t mark) {
  const std::string_view text = texts_.parsed;
  const std::uint32_t begin = skip_properties(text, mark);
  const std::uint32_t end = end_of_token(text, begin);
  if (std::ranges::find(kNullWords, text.substr(begin, end - begin)) != std::end(kNullWords)) {
    return {.node = {.span = in_file(begin, end)}, .end = end};
  }
  Built built = place_of_absent(mark);
  if (mark < text.size() && text[mark] == '&' &&
      mark >= built.end) {  // "&friends": an anchor on nothing
    const std::uint32_t token_end = end_of_token(text, mark);
    report_sign({mark, token_end}, Phrase("an anchor"));
    built.end = token_end;
  } else if (const auto comment = swallowed_value(text, built.end)) {
    const bool in_list = !frames_.empty() && frames_.back().node.is_sequence();
    report_swallowed(
        *comment, in_list ? Phrase("this list entry is empty because YAML reads '#' as a comment")
                          : Phrase("this value is empty because YAML reads '#' as a comment"));
  }
  return built;
}

/// A null that was not written has no mark of its own: it is where its dash or its key does.
Builder::Built Builder::place_of_absent(std::uint32_t mark) {
  if (frames_.empty()) return {.node = {.span = in_file(mark, mark)}, .end = mark};
  const Frame& frame = frames_.back();
  const std::string_view text = texts_.parsed;
  const std::uint32_t next = skip_gap(text, frame.cursor);
  const char sign = next < text.size() ? text[next] : '\0';
  if (frame.node.is_sequence() && !frame.is_bracketed && sign == '-') {
    return {.node = {.span = in_file(next, next + 1)}, .end = next + 1};
  }
  if (frame.entry) {
    return {.node = {.span = frame.entry->key_span}, .end = sign == ':' ? next + 1 : frame.cursor};
  }
  return {.node = {.span = in_file(frame.cursor, frame.cursor)}, .end = frame.cursor};
}

void Builder::open(std::uint32_t mark, YAML::anchor_t anchor, Kind kind) {
  if (frames_.size() >= kMaxDepth) return report_too_deep(mark);
  const std::uint32_t begin = skip_properties(texts_.parsed, mark);
  const char bracket = kind == Kind::Sequence ? '[' : '{';
  const bool is_bracketed = begin < texts_.parsed.size() && texts_.parsed[begin] == bracket;
  frames_.push_back({.node = {.kind = kind},
                     .anchor = anchor,
                     .begin = begin,
                     .cursor = is_bracketed ? begin + 1 : begin,
                     .is_bracketed = is_bracketed});
}

void Builder::close() {
  Frame frame = std::move(frames_.back());
  frames_.pop_back();
  std::uint32_t end = frame.cursor;
  if (frame.is_bracketed) {
    const std::size_t bracket = texts_.parsed.find(frame.node.is_sequence() ? ']' : '}', end);
    std::uint32_t at = skip_gap(texts_.parsed, end);
    if (at < texts_.parsed.size() && texts_.parsed[at] == ',') at = skip_gap(texts_.parsed, at + 1);
    check_gap(end, at);
    end = bracket == std::string_view::npos ? end : at + 1;
  }
  end = std::min(end, static_cast<std::uint32_t>(texts_.parsed.size()));
  frame.node.span = in_file(frame.begin, end);
  add({.node = std::move(frame.node), .end = end}, frame.anchor);
}

void Builder::add(Built built, YAML::anchor_t anchor) {
  if (anchor != 0) remember(anchor, built.node);
  if (frames_.empty()) {
    root_ = std::move(built.node);
    return;
  }
  Frame& frame = frames_.back();
  if (frame.is_bracketed && built.node.span.begin >= base_ + frame.cursor) {
    check_gap(frame.cursor, built.node.span.begin - base_);
  }
  frame.cursor = std::max(frame.cursor, built.end);
  if (frame.node.is_sequence()) {
    frame.node.items.push_back(std::move(built.node));
  } else if (!frame.entry) {
    add_key(std::move(built));
  } else {
    add_entry(std::move(built.node));
  }
}

void Builder::add_key(Built built) {
  Frame& frame = frames_.back();
  frame.entry = Entry{.key = std::move(built.node.scalar), .key_span = built.node.span};
  frame.drops_entry = false;
  if (!built.node.is_scalar()) {
    frame.drops_entry = true;
    context_.error("syntax", built.node.span,
                   built.node.is_null() ? Phrase("there is no key before ':'")
                                        : Phrase("a key must be a single text"),
                   Phrase("put quotes around a text that begins with '{' or '['"));
    return;
  }
  const auto [first, is_new] = frame.keys.try_emplace(frame.entry->key, built.node.span);
  if (is_new) return;
  frame.drops_entry = true;
  context_.error("duplicate-key", built.node.span,
                 Phrase("the key {} is written a second time", in_quotes(frame.entry->key)));
  context_.diagnostics->back().notes.push_back(
      {.message = Phrase("the first is here; it is the one that counts"),
       .location = {.file = context_.file, .span = first->second}});
}

void Builder::add_entry(Node value) {
  Frame& frame = frames_.back();
  frame.entry->value = std::move(value);
  if (!frame.drops_entry) frame.node.entries.push_back(std::move(*frame.entry));
  frame.entry.reset();
}

void Builder::remember(YAML::anchor_t anchor, const Node& node) {
  const Size size = measure(node, kAliasBudget);
  Anchored anchored{.cost = size.cost, .height = size.height};
  // What no alias can afford is not kept, so that anchors within anchors cost no more than aliases
  // do.
  if (size.cost <= kAliasBudget) anchored.node = node;
  anchors_.insert_or_assign(anchor, std::move(anchored));
}

/// "Ask for #FundLibraries today": a comment that was hardly meant as one cuts the text off.
void Builder::check_after_plain(std::uint32_t begin, std::uint32_t end) {
  const auto comment = swallowed_value(texts_.parsed, end);
  if (!comment || open_bracket()) return;
  const std::string_view lost = texts_.written.substr(comment->begin, comment->size());
  context_.report(Level::Warning, "hash-comment", in_file(comment->begin, comment->end),
                  Phrase("{} is lost because YAML reads '#' as a comment", in_quotes(lost)),
                  Phrase("put quotes around the text, or a space after '#'"));
  if (end_of_line(texts_.parsed, begin) < end) return;
  add_fix(put_quotes(texts_.written, {begin, comment->end}), Safety::Suggested);
}

/// Inside brackets a comment can swallow items that leave no trace in the events.
void Builder::check_gap(std::uint32_t begin, std::uint32_t end) {
  for (std::uint32_t at = begin; at < end; ++at) {
    if (texts_.parsed[at] != '#') continue;
    if (const auto comment = swallowed_value(texts_.parsed, at)) {
      report_swallowed(*comment,
                       Phrase("the rest of this line is lost because YAML reads '#' as a comment"));
    }
    at = end_of_line(texts_.parsed, at);
  }
}

void Builder::report_swallowed(SourceSpan comment, const Phrase& message) {
  const std::string_view written = texts_.written.substr(comment.begin, comment.size());
  const std::string_view word = written.substr(1);
  const SourceSpan span = in_file(comment.begin, comment.end);
  const bool is_one_word = word.find_first_of(" \t,]}") == std::string_view::npos;
  context_.error("hash-comment", span, message,
                 is_one_word ? Phrase("write {} or {}", word, '"' + std::string(written) + '"')
                             : Phrase("put quotes around what is not meant as a comment"));
  if (!is_one_word) return;
  context_.diagnostics->back().fixes.push_back(
      {.title = Phrase("write {}", word),
       .safety = Safety::Safe,
       .edits = {{.span = span, .replacement = std::string(word)}}});
}

/// A text that begins with a sign which the parser took for its own and dropped.
void Builder::report_sign(SourceSpan span, const Phrase& meaning) {
  const std::string_view written = texts_.written.substr(span.begin, span.size());
  context_.error(
      "syntax", in_file(span.begin, span.end),
      Phrase("YAML reads '{}' in {} as {}", written.front(), in_quotes(written), meaning));
  add_fix(put_quotes(texts_.written, span), Safety::Safe);
}

/// Adds to the last diagnostic a fix whose edits count into the texts.
void Builder::add_fix(Fix fix, Safety safety) {
  fix.safety = safety;
  for (Edit& edit : fix.edits) edit.span = in_file(edit.span.begin, edit.span.end);
  context_.diagnostics->back().fixes.push_back(std::move(fix));
}

}  // namespace advolint::yaml
