#include "office/read_document.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "office/document_text.h"
#include "office/word_lists.h"
#include "office/word_styles.h"
#include "office/xml.h"
#include "text/shown_address.h"
#include "text/trim.h"

namespace advolint {
namespace {

using Comments = std::map<std::string, std::string, std::less<>>;

/// How deep elements are looked into; Word nests a few dozen.
constexpr int kDeepest = 256;

/// What surrounds words that are to be read, and says nothing itself.
bool is_around_words(std::string_view name) {
  constexpr std::string_view kNames[] = {"ins",        "moveTo", "smartTag", "customXml",
                                         "sdtContent", "sdt",    "bdo",      "dir",
                                         "fldSimple",  "Choice", "object",   "pict"};
  return std::ranges::find(kNames, name) != std::end(kNames);
}

/// "Click or tap here to enter text": what a form shows where nobody has written.
bool is_prompt(pugi::xml_node node) { return bool(xml::child(node, "sdtPr", "showingPlcHdr")); }

/// The bytes of the character that `hexadecimal` numbers, for those of common fonts.
std::string_view symbol(std::string_view hexadecimal) {
  return hexadecimal.ends_with("B7") || hexadecimal.ends_with("b7") ? "•" : "";
}

class DocumentReader {
 public:
  DocumentReader(WordStyles styles, WordLists lists, const Relations& relations)
      : styles_(std::move(styles)), lists_(std::move(lists)), relations_(relations) {}

  OfficeResult<OfficeText> read(pugi::xml_node body, const Comments& comments) {
    read_blocks(body, {}, 0);
    close_paragraph();
    OfficeText text = text_.finish(comments);
    if (text_.is_too_long()) return tl::unexpected(too_large());
    return text;
  }

 private:
  void read_blocks(pugi::xml_node parent, const CellPlace& place, int depth) {
    if (depth > kDeepest) return;
    for (const pugi::xml_node it : parent.children()) {
      if (text_.is_too_long()) return;
      const std::string_view name = xml::name_of(it);
      if (name == "p") {
        read_paragraph(it, place, depth);
      } else if (name == "tbl") {
        read_table(it, place, depth + 1);
      } else if (name == "AlternateContent") {
        read_blocks(xml::child(it, "Choice"), place, depth + 1);
      } else if (is_around_words(name) && !is_prompt(it)) {
        read_blocks(it, place, depth + 1);
      } else {
        read_comment_mark(it);
      }
    }
  }

  void read_paragraph(pugi::xml_node paragraph, const CellPlace& place, int depth) {
    const pugi::xml_node properties = xml::child(paragraph, "pPr");
    const WordStyle style = styles_.of(properties);
    OfficePart part;
    std::string bullet;
    if (style.is_contents_entry) {
      part.kind = OfficePart::Kind::Contents;
    } else if (style.heading.value_or(0) > 0) {
      part.kind = OfficePart::Kind::Heading;
      part.level = *style.heading;
    } else if (style.item && style.item->is_item()) {
      if (!goes_on_) bullet = lists_.next_bullet(*style.item);
      begin_item(*style.item, part);
    }
    const bool has_own_list = part.kind == OfficePart::Kind::Item;
    if (goes_on_) {
      text_.go_on(part);
    } else {
      text_.begin(part, place, bullet);
    }
    is_bold_ = style.is_bold.value_or(false);
    const std::uint32_t begin = text_.size();
    read_runs(paragraph, depth);
    // A list goes on across lines that are empty.
    if (!has_own_list && text_.size() > begin) is_in_list_ = false;
    // Where the end of a paragraph was deleted, the next one follows in the same line.
    goes_on_ = bool(xml::child(properties, "rPr", "del"));
    if (goes_on_) return;
    text_.end();
    for (const pugi::xml_node it : std::exchange(boxes_, {})) read_blocks(it, place, depth + 1);
  }

  void begin_item(const WordListLevel& item, OfficePart& part) {
    part.kind = OfficePart::Kind::Item;
    if (!is_in_list_) ++list_count_;
    if (!is_in_list_ || item.level == 0) ++item_count_;
    is_in_list_ = true;
    part.list = list_count_;
    part.item = item_count_;
  }

  void read_runs(pugi::xml_node parent, int depth) {
    if (depth > kDeepest) return;
    for (const pugi::xml_node it : parent.children()) {
      const std::string_view name = xml::name_of(it);
      if (name == "r") {
        read_run(it, depth + 1);
      } else if (name == "hyperlink") {
        const std::uint32_t begin = text_.size();
        read_runs(it, depth + 1);
        const auto relation = relations_.find(xml::attribute(it, "id"));
        if (relation != relations_.end()) add_address(begin, relation->second.target);
      } else if (name == "AlternateContent") {
        read_runs(xml::child(it, "Choice"), depth + 1);
      } else if (is_around_words(name) && !is_prompt(it)) {
        read_runs(it, depth + 1);
      } else {
        read_comment_mark(it);
      }
    }
  }

  void read_run(pugi::xml_node run, int depth) {
    const pugi::xml_node properties = xml::child(run, "rPr");
    if (xml::is_on(xml::child(properties, "vanish"))) return;
    const pugi::xml_node bold = xml::child(properties, "b");
    const std::uint32_t begin = text_.size();
    read_run_parts(run, depth);
    if (bold ? xml::is_on(bold) : is_bold_) text_.mark(begin, OfficePart::Look::Bold);
    if (xml::is_on(xml::child(properties, "i"))) text_.mark(begin, OfficePart::Look::Italic);
  }

  void read_run_parts(pugi::xml_node parent, int depth) {
    if (depth > kDeepest) return;
    for (const pugi::xml_node it : parent.children()) {
      const std::string_view name = xml::name_of(it);
      if (name == "fldChar") {
        read_field_mark(xml::attribute(it, "fldCharType"));
      } else if (name == "instrText") {
        if (!fields_.empty() && fields_.back().is_instruction)
          fields_.back().words += it.text().get();
      } else if (name == "drawing" || name == "pict" || name == "object") {
        read_drawing(it, depth + 1);
      } else if (name == "AlternateContent") {
        read_run_parts(xml::child(it, "Choice"), depth + 1);
      } else if (name == "commentReference") {
        read_comment_mark(it);
      } else if (open_instructions_ == 0) {
        read_characters(it, name);
      }
    }
  }

  void read_characters(pugi::xml_node node, std::string_view name) {
    if (name == "t") text_.add(node.text().get());
    if (name == "tab" || name == "ptab") text_.add("\t");
    if (name == "noBreakHyphen") text_.add("\u2011");
    if (name == "sym") text_.add(symbol(xml::attribute(node, "char")));
    const bool is_line_end = name == "br" && xml::attribute(node, "type").empty();
    if (is_line_end || name == "cr" || xml::attribute(node, "type") == "textWrapping")
      text_.add("\n");
  }

  /// The results of fields are read, and not what computes them.
  void read_field_mark(std::string_view mark) {
    if (mark == "begin") {
      fields_.push_back({.begin = text_.size()});
      ++open_instructions_;
    } else if (mark == "separate" && !fields_.empty()) {
      open_instructions_ -= fields_.back().is_instruction ? 1 : 0;
      fields_.back().is_instruction = false;
      fields_.back().begin = text_.size();
    } else if (mark == "end" && !fields_.empty()) {
      const Field field = std::move(fields_.back());
      fields_.pop_back();
      open_instructions_ -= field.is_instruction ? 1 : 0;
      add_address(field.begin, address_in(field.words));
    }
  }

  /// What ` HYPERLINK "https://…" \o "Go" ` leads to.
  static std::string_view address_in(std::string_view instruction) {
    constexpr std::string_view kLink = "HYPERLINK";
    instruction = trimmed(instruction);
    if (!instruction.starts_with(kLink)) return {};
    instruction = trimmed(instruction.substr(kLink.size()));
    if (!instruction.starts_with('"')) return {};
    instruction.remove_prefix(1);
    return instruction.substr(0, instruction.find('"'));
  }

  /// The address after the words of a link, as a person would paste it.
  void add_address(std::uint32_t begin, std::string_view address) {
    const std::string_view shown = text_.words_from(begin);
    const bool is_on_web = address.starts_with("http://") || address.starts_with("https://");
    if (shown.empty() || !is_on_web || shows_address(trimmed(shown), address)) return;
    if (!shown.ends_with(' ')) text_.add(" ");
    text_.add(address);
  }

  void read_drawing(pugi::xml_node drawing, int depth) {
    if (depth > kDeepest) return;
    for (const pugi::xml_node it : drawing.children()) {
      const std::string_view name = xml::name_of(it);
      if (name == "docPr") description_ = xml::attribute(it, "descr");
      if (name == "blip" || name == "imagedata") text_.add_picture(std::exchange(description_, {}));
      if (name == "txbxContent") {
        boxes_.push_back(it);
      } else if (name != "Fallback") {
        read_drawing(it, depth + 1);
      }
    }
  }

  void read_comment_mark(pugi::xml_node node) {
    const std::string_view name = xml::name_of(node);
    const std::string_view id = xml::attribute(node, "id");
    if (name == "commentRangeStart" || name == "commentReference")
      text_.open_comment(std::string(id));
    if (name == "commentRangeEnd" || name == "commentReference") text_.close_comment(id);
  }

  /// Cells of a table of one column are paragraphs in a frame, and those of a table in a cell are
  /// its paragraphs.
  void read_table(pugi::xml_node table, const CellPlace& place, int depth) {
    bool has_columns = false;
    for (const pugi::xml_node row : table.children())
      has_columns |= xml::name_of(row) == "tr" && count_cells(row) > 1;
    CellPlace cell = place;
    const bool is_own = has_columns && place.table == 0;
    if (is_own) cell = {.table = ++table_count_};
    close_paragraph();
    read_rows(table, is_own, cell, depth);
  }

  /// Ends a paragraph that waits for what it goes on with.
  void close_paragraph() {
    if (std::exchange(goes_on_, false)) text_.end();
  }

  static std::size_t count_cells(pugi::xml_node row) {
    return static_cast<std::size_t>(std::ranges::count_if(
        row.children(), [](pugi::xml_node it) { return xml::name_of(it) == "tc"; }));
  }

  void read_rows(pugi::xml_node parent, bool counts, CellPlace& place, int depth) {
    if (depth > kDeepest) return;
    for (const pugi::xml_node it : parent.children()) {
      if (is_around_words(xml::name_of(it))) read_rows(it, counts, place, depth + 1);
      const bool is_row = xml::name_of(it) == "tr" && !xml::child(it, "trPr", "del");
      if (!is_row) continue;
      if (counts) {
        ++place.row;
        place.column = 1;
      }
      read_cells(it, counts, place, depth + 1);
    }
  }

  void read_cells(pugi::xml_node parent, bool counts, CellPlace& place, int depth) {
    if (depth > kDeepest) return;
    for (const pugi::xml_node it : parent.children()) {
      if (is_around_words(xml::name_of(it))) read_cells(it, counts, place, depth + 1);
      if (xml::name_of(it) != "tc") continue;
      read_blocks(it, place, depth + 1);
      close_paragraph();
      constexpr long kMostColumns = 64;
      const long width = xml::number(xml::child(it, "tcPr", "gridSpan"), "val", 1);
      if (!counts) continue;
      const auto columns = static_cast<std::uint32_t>(std::clamp(width, 1L, kMostColumns));
      place.column += columns;
      text_.count_cells(columns);
    }
  }

  struct Field {
    std::uint32_t begin = 0;  ///< of its result
    std::string words = {};   ///< of its instruction
    bool is_instruction = true;
  };

  WordStyles styles_;
  WordLists lists_;
  const Relations& relations_;
  DocumentText text_;
  std::vector<Field> fields_;            ///< that are open, from the outermost on
  std::uint32_t open_instructions_ = 0;  ///< of `fields_`, those whose result is still to come
  std::vector<pugi::xml_node> boxes_;    ///< with texts, that hang on the open paragraph
  std::string description_;              ///< of the drawing that is read
  std::uint32_t table_count_ = 0;
  std::uint32_t list_count_ = 0;
  std::uint32_t item_count_ = 0;
  bool is_in_list_ = false;
  bool goes_on_ = false;  ///< the end of the last paragraph was deleted
  bool is_bold_ = false;  ///< what no run says otherwise of
};

/// The words of each comment, by its id; nothing where the part is none of comments.
Comments comments_in(pugi::xml_node root) {
  Comments comments;
  for (const pugi::xml_node it : root.children()) {
    const Relations none;
    DocumentReader reader(WordStyles({}), WordLists({}), none);
    const auto words = reader.read(it, {});
    if (words)
      comments.insert_or_assign(std::string(xml::attribute(it, "id")),
                                std::string(trimmed(words->text)));
  }
  return comments;
}

}  // namespace

OfficeResult<OfficeText> read_document(Package& package, const pugi::xml_document& main) {
  const pugi::xml_node body = xml::child(main.document_element(), "body");
  const auto relations = package.relations_of(package.main_part());
  if (!relations) return tl::unexpected(relations.error());
  std::map<std::string, std::unique_ptr<pugi::xml_document>, std::less<>> parts;
  for (const auto& [id, relation] : *relations) {
    const bool is_read =
        relation.kind == "styles" || relation.kind == "numbering" || relation.kind == "comments";
    if (!is_read || relation.is_outside || !package.has(relation.target)) continue;
    auto part = package.read(relation.target);
    if (!part) return tl::unexpected(part.error());
    parts.insert_or_assign(relation.kind, std::move(*part));
  }
  const auto root_of = [&](std::string_view kind) {
    const auto part = parts.find(kind);
    return part == parts.end() ? pugi::xml_node() : part->second->document_element();
  };
  DocumentReader reader(WordStyles(root_of("styles")), WordLists(root_of("numbering")), *relations);
  return reader.read(body, comments_in(root_of("comments")));
}

}  // namespace advolint
