#include "draft/grouping/records.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <string>
#include <utility>

#include "draft/naming/post_words.h"
#include "draft/post/post_text_builder.h"

namespace advolint {
namespace {

using Kind = Block::Kind;

/// Keys that say something of the post and are no news for its readers, wherever their lines are.
bool is_for_editor(const ColumnMeaning& meaning) {
  constexpr std::array<std::string_view, 17> kKeys = {
      "platform",    "hashtags", "mentions", "media",    "alt",     "status",
      "approved-by", "audience", "goal",     "campaign", "topic",   "notes",
      "kind",        "account",  "consent",  "ignore",   "language"};
  return std::ranges::find(kKeys, meaning.key) != kKeys.end() || meaning.kind == CellKind::Body;
}

/// Fields that a post has once: where one comes again, another post begins.
bool parts_posts(const ColumnMeaning& meaning) {
  constexpr std::array<std::string_view, 5> kKeys = {"platform", "date", "text", "time",
                                                     "hashtags"};
  return std::ranges::find(kKeys, meaning.key) != kKeys.end();
}

bool is_body(const Piece& piece) {
  return piece.is_field() && piece.label.field->kind == CellKind::Body;
}

/// "**what:**" ends a paragraph of fields, and the post is below it.
void find_text_fields(Pieces& pieces) {
  if (std::ranges::any_of(pieces, is_body)) return;
  for (std::size_t i = 1; i + 1 < pieces.size(); ++i) {
    Piece& it = pieces[i];
    const bool ends_fields = it.is_field() && it.label.is_unknown_field && !it.has_value &&
                             !it.begins_block && pieces[i - 1].is_value;
    if (!ends_fields || pieces[i + 1].is_label() || pieces[i + 1].is_rule()) continue;
    it.label.field = calendar_words().find_key("text");
    it.label.is_unknown_field = false;
  }
}

/// Where the records of a section begin.
class RecordCutter {
 public:
  explicit RecordCutter(const Pieces& pieces) : pieces_(pieces) {
    has_bodies_ = std::ranges::any_of(pieces, is_body);
  }

  std::vector<std::size_t> find() {
    std::vector<std::size_t> begins = {0};
    std::size_t from = 0;
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      if (pieces_[i].is_rule()) {
        begins.push_back(from = i + 1);
        seen_.clear();
        cluster_ = cluster_end_ = i + 1;
      } else if (pieces_[i].is_field()) {
        read_field(i, from, begins);
      }
    }
    return begins;
  }

 private:
  void read_field(std::size_t i, std::size_t& from, std::vector<std::size_t>& begins) {
    // Fields one after the other, their values between them, are a cluster.
    if (i > cluster_end_ || cluster_end_ == from) cluster_ = i;
    const std::size_t text_begin = std::max(cluster_end_, from);
    cluster_end_ = i + 1;
    while (cluster_end_ < pieces_.size() && pieces_[cluster_end_].is_value) ++cluster_end_;
    const ColumnMeaning& meaning = *pieces_[i].label.field;
    if (!parts_posts(meaning) || seen_.insert(meaning.key).second) return;
    const bool is_below = !has_bodies_ && !pieces_[from].is_label() && ends_with_fields();
    std::size_t begin = i;
    if (is_below && cluster_ == i) begin = text_begin;
    if (begin == i && has_bodies_ && i > from + 1 && is_title_line(pieces_[i - 1], pieces_[i]))
      begin = i - 1;
    begins.push_back(from = begin);
    seen_ = {meaning.key};
  }

  /// "4. The day", and "Network: Facebook" on the line below it.
  static bool is_title_line(const Piece& it, const Piece& field) {
    constexpr std::size_t kMostWords = 8;
    if (it.is_label() || it.is_value || !it.begins_block) return false;
    const bool is_below = source_of(it.block.text).end + 2 >= source_of(field.block.text).begin;
    if (!is_below) return false;
    const std::string_view text = it.block.text.text();
    const PostSigns signs = signs_of_post(text);
    return text.find_first_of("0123456789") == 0 && signs.words <= kMostWords &&
           !signs.ends_sentence && !signs.has_strong_sign();
  }

  /// The section ends with lines of fields rather than with text.
  [[nodiscard]] bool ends_with_fields() const {
    for (std::size_t i = pieces_.size(); i-- > 0;) {
      if (pieces_[i].is_value || pieces_[i].is_rule()) continue;
      return pieces_[i].is_field() && parts_posts(*pieces_[i].label.field);
    }
    return false;
  }

  const Pieces& pieces_;
  bool has_bodies_ = false;
  std::set<std::string> seen_;
  std::size_t cluster_ = 0, cluster_end_ = 0;
};

/// Reads one record.
class RecordReader {
 public:
  explicit RecordReader(Pieces pieces) : pieces_(std::move(pieces)) {
    record_.has_text_field = std::ranges::any_of(pieces_, is_body);
    find_events();
  }

  Record read() {
    for (std::size_t i = 0; i < pieces_.size();) {
      if (pieces_[i].is_rule()) {
        ++i;
      } else if (pieces_[i].is_field() && is_trusted(i)) {
        i = read_field(i);
      } else {
        add_text(std::move(pieces_[i++]));
      }
    }
    return std::move(record_);
  }

 private:
  /// Whether a field that we know is in the same paragraph, next to this one.
  [[nodiscard]] bool stands_among_fields(std::size_t i) const {
    std::size_t next = i + 1;
    while (next < pieces_.size() && pieces_[next].is_value) ++next;
    const bool is_above_field =
        next < pieces_.size() && pieces_[next].is_field() && !pieces_[next].begins_block;
    const bool is_below_field = !pieces_[i].begins_block && i > 0 && pieces_[i - 1].is_value;
    return is_above_field || is_below_field;
  }

  /// "Goes on: Facebook", and "When: Tuesday, May 5" on the line below it.
  [[nodiscard]] bool stands_beside_editor_field(std::size_t i) const {
    return !pieces_[i].begins_block && last_field_ != nullptr && i >= 2 &&
           pieces_[i - 1].is_value && is_for_editor(*last_field_) &&
           last_value_end_ + 2 >= source_of(pieces_[i].block.text).begin;
  }

  /// Marks "When: …", "Where: the old firehouse", "Cost: …", one after the other, as lines of an
  /// event. A name of a network would have made "Where" say where the post goes.
  void find_events() {
    are_of_event_.resize(pieces_.size());
    const auto is_in_cluster = [](const Piece& it) { return it.is_field() || it.is_value; };
    for (std::size_t begin = 0; begin < pieces_.size();) {
      std::size_t end = begin;
      while (end < pieces_.size() && is_in_cluster(pieces_[end])) ++end;
      const auto cluster = std::span(pieces_).subspan(begin, end - begin);
      if (std::ranges::any_of(cluster, names_place))
        std::fill_n(are_of_event_.begin() + static_cast<std::ptrdiff_t>(begin), end - begin, true);
      begin = std::max(end, begin + 1);
    }
  }

  static bool names_place(const Piece& it) {
    return it.is_field() && it.label.field->kind == CellKind::Nothing &&
           calendar_words().places.contains(plain_words(it.block.text.text()));
  }

  /// Below a text such lines are part of it, but for "Image: …" among them.
  [[nodiscard]] bool is_line_of_event(std::size_t i) const {
    const ColumnMeaning& meaning = *pieces_[i].label.field;
    return are_of_event_[i] && !record_.text.empty() &&
           (meaning.key == "notes" || !is_for_editor(meaning));
  }

  /// "**Ask:** the office for a key" below "**Facebook:** The van is back."; "**Doors:** 6 pm"
  /// there is part of the post.
  [[nodiscard]] bool is_remark_below_value(std::size_t i) const {
    return pieces_[i].label.is_remark && !record_.text.empty() && record_.text.front().is_value &&
           pieces_[i].level == kBoldLevel && pieces_[i].begins_block;
  }

  [[nodiscard]] bool is_trusted(std::size_t i) const {
    const Piece& label = pieces_[i];
    if (is_line_of_event(i)) return record_.has_text_field;
    if (label.label.is_unknown_field)
      return record_.has_text_field || stands_among_fields(i) || is_remark_below_value(i);
    if (record_.has_text_field || is_for_editor(*label.label.field)) return true;
    if (label.label.field->key == "link") return true;
    if (stands_beside_editor_field(i)) return true;
    return label.level <= kBoldLevel || record_.text.empty();
  }

  void add_text(Piece piece) {
    // A line that might have been a field is text like any other.
    piece.level = piece.is_field() ? 0 : piece.level;
    if (piece.level == 0) piece.label = {};
    // "- photo: the wheel", "- check with Ana": items of a list that is for the editor.
    const std::string_view words = piece.block.text.text(piece.block.words());
    const bool is_small = !words.empty() && words.front() >= 'a' && words.front() <= 'z';
    const bool is_in_item = piece.block.item > 0 && piece.block.item == item_of_fields_ &&
                            !signs_of_post(words).has_strong_sign();
    const bool is_in_list = piece.block.list > 0 && piece.block.list == list_of_fields_ && is_small;
    const bool is_among_notes = piece.block.list > 0 && piece.block.list == list_of_notes_;
    const bool is_note = is_among_notes || (!record_.text.empty() && (is_in_item || is_in_list));
    // "- Post: The van is back." is all of its item.
    is_in_body_ &= item_of_body_ == 0 || piece.block.item == item_of_body_ || piece.is_value;
    const bool is_beside = is_note || (record_.has_text_field && !is_in_body_);
    auto& into = is_beside ? record_.rest : record_.text;
    into.push_back(std::move(piece));
  }

  /// "**Photo of the mural**" above a post is its title, and no field.
  static bool heads_post(const Piece& label, const Piece& next) {
    constexpr std::size_t kFewestWords = 12;
    const bool has_colon = label.block.text.text().find(':') != std::string::npos;
    if (label.label.field->kind != CellKind::File || has_colon) return false;
    const PostSigns signs = signs_of_post(next.block.text.text());
    return signs.words >= kFewestWords && signs.ends_sentence;
  }

  std::size_t read_field(std::size_t i) {
    FieldLine line{.label = std::move(pieces_[i]), .values = {}};
    list_of_fields_ = line.label.block.list;
    item_of_fields_ = line.label.block.item;
    last_field_ = line.label.label.field;
    const bool is_text = last_field_->kind == CellKind::Body;
    const bool has_value = line.label.has_value;
    is_in_body_ = is_text;
    if (is_text) item_of_body_ = line.label.block.item;
    ++i;
    // "Notes:" above a list of which some items are fields
    const bool heads_list = !has_value && !is_text && i < pieces_.size() && pieces_[i].is_label() &&
                            pieces_[i].block.item > 0 && line.label.block.item == 0;
    if (heads_list && last_field_->kind == CellKind::Nothing)
      list_of_notes_ = pieces_[i].block.list;
    const CellKind kind = last_field_->kind;
    if (kind == CellKind::File || kind == CellKind::Description)
      record_.above_picture = record_.text.size();
    if (is_text) {
      record_.fields.push_back(std::move(line));
      return i;  // what follows is text, up to the next field
    }
    is_in_body_ = false;
    if (has_value) {
      while (i < pieces_.size() && pieces_[i].is_value)
        line.values.push_back(std::move(pieces_[i++]));
    } else if (i < pieces_.size() && !pieces_[i].is_label() && !pieces_[i].is_rule() &&
               !heads_post(line.label, pieces_[i])) {
      // The paragraph below the label, or all of its list.
      const std::uint32_t list = pieces_[i].block.list;
      do {
        line.values.push_back(std::move(pieces_[i++]));
      } while (list > 0 && i < pieces_.size() && !pieces_[i].is_label() &&
               pieces_[i].block.list == list);
    }
    if (!line.values.empty()) last_value_end_ = source_of(line.values.back().block.text).end;
    // Text goes on after a field between its paragraphs.
    is_in_body_ = false;
    record_.fields.push_back(std::move(line));
    return i;
  }

  Pieces pieces_;
  Record record_;
  std::vector<bool> are_of_event_;  ///< by piece
  const ColumnMeaning* last_field_ = nullptr;
  std::uint32_t last_value_end_ = 0;                       ///< of that field, in the file
  std::uint32_t list_of_fields_ = 0, item_of_fields_ = 0;  ///< in which the last field is
  std::uint32_t item_of_body_ = 0;                         ///< in which the text is
  std::uint32_t list_of_notes_ = 0;                        ///< below a title for notes
  bool is_in_body_ = false;
};

}  // namespace

std::vector<Record> cut_records(Pieces pieces) {
  if (pieces.empty()) return {};
  find_text_fields(pieces);
  const std::vector<std::size_t> begins = RecordCutter(pieces).find();
  std::vector<Record> records;
  for (std::size_t i = 0; i < begins.size(); ++i) {
    const std::size_t end = i + 1 < begins.size() ? begins[i + 1] : pieces.size();
    if (begins[i] >= end) continue;
    const auto first = pieces.begin() + static_cast<std::ptrdiff_t>(begins[i]);
    const auto last = pieces.begin() + static_cast<std::ptrdiff_t>(end);
    const bool is_after_rule = begins[i] > 0 && pieces[begins[i] - 1].is_rule();
    records.push_back(
        RecordReader(Pieces(std::make_move_iterator(first), std::make_move_iterator(last))).read());
    records.back().is_after_rule = is_after_rule;
  }
  return records;
}

}  // namespace advolint
