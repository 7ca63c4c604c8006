#include "yaml/parse.h"

#include <algorithm>
#include <sstream>
#include <utility>

#include <fmt/format.h>
#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include "text/utf8.h"
#include "yaml/builder.h"
#include "yaml/extent.h"
#include "yaml/fault.h"
#include "yaml/plain_document.h"

namespace advolint::yaml {
namespace {

/// The parser starts again after each fault that it can be helped over. So many times, and not
/// more bytes in all than this, whatever the file.
constexpr int kMostAttempts = 20;
constexpr std::size_t kMostReparsedBytes = 4 << 20;

/// Events of a document that must not be there.
class SecondDocument final : public YAML::EventHandler {
 public:
  [[nodiscard]] std::optional<int> position() const { return position_; }

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { see(mark); }
  void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                const std::string&) override {
    see(mark);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {
    see(mark);
  }
  void OnSequenceEnd() override {}
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value) override {
    see(mark);
  }
  void OnMapEnd() override {}

 private:
  void see(const YAML::Mark& mark) {
    if (!position_) position_ = mark.pos;
  }

  std::optional<int> position_;
};

/// The bytes of one document, made fit for the parser, and the way back to the file.
class Document {
 public:
  Document(const Context& context, SourceSpan region) : context_(context), base_(region.begin) {
    std::string_view bytes = context.file->text(region);
    if (bytes.starts_with(utf8::kByteOrderMark)) {
      base_ += static_cast<std::uint32_t>(utf8::kByteOrderMark.size());
      bytes.remove_prefix(utf8::kByteOrderMark.size());
    }
    written_ = utf8::mask_ill_formed(bytes);
    parsed_ = written_;
    for (const SourceSpan span : utf8::ill_formed(bytes)) {
      std::fill(parsed_.begin() + span.begin, parsed_.begin() + span.end, kQuestionMark);
    }
    mask_control_characters();
    mask_question_marks();
  }

  std::optional<Node> parse() {
    std::size_t reparsed_bytes = 0;
    for (int attempt = 1;; ++attempt) {
      Diagnostics found;
      std::optional<Fault> fault;
      std::optional<Node> root = parse_once(found, fault);
      reparsed_bytes += parsed_.size();
      const bool goes_on = fault && !fault->patches.empty() && attempt < kMostAttempts &&
                           reparsed_bytes < kMostReparsedBytes;
      if (fault) report(*fault);
      if (goes_on) {
        for (const Patch& patch : fault->patches) parsed_[patch.at] = patch.byte;
        continue;
      }
      std::ranges::move(found, std::back_inserter(*context_.diagnostics));
      return fault ? std::nullopt : std::move(root);
    }
  }

 private:
  /// yaml-cpp takes U+0004 for the end of the file, U+0000 for an escape, and no lone CR for a line
  /// end.
  void mask_control_characters() {
    bool is_reported = false;
    for (std::uint32_t at = 0; at < parsed_.size(); ++at) {
      const auto byte = static_cast<unsigned char>(parsed_[at]);
      if (byte == '\r' && (at + 1 == parsed_.size() || parsed_[at + 1] != '\n')) parsed_[at] = '\n';
      if (byte >= 0x20 || written_[at] == '?' || byte == '\t' || byte == '\r' || byte == '\n')
        continue;
      written_[at] = '?';
      parsed_[at] = kQuestionMark;
      if (std::exchange(is_reported, true)) continue;
      context_.error(
          "syntax", in_file({at, at + 1}),
          Phrase("the control character {} is not allowed in YAML", fmt::format("U+{:04X}", byte)));
    }
  }

  /// Inside brackets yaml-cpp takes every '?' for the sign of a key: "[ready?, yes]" would be a
  /// fault.
  void mask_question_marks() {
    constexpr std::string_view kBefore = " \t\r\n[{,";
    constexpr std::string_view kAfter = " \t\r\n";
    for (std::size_t at = parsed_.find('?'); at < parsed_.size(); at = parsed_.find('?', at + 1)) {
      const bool begins = at == 0 || kBefore.find(parsed_[at - 1]) != std::string_view::npos;
      const bool ends =
          at + 1 == parsed_.size() || kAfter.find(parsed_[at + 1]) != std::string_view::npos;
      const bool is_sign = begins && ends;
      if (!is_sign) parsed_[at] = kQuestionMark;
    }
  }

  std::optional<Node> parse_once(Diagnostics& found, std::optional<Fault>& fault) {
    Context context = context_;
    context.diagnostics = &found;
    Builder builder(context, {.written = written_, .parsed = parsed_}, base_);
    try {
      std::istringstream stream(parsed_);
      YAML::Parser parser(stream);
      parser.HandleNextDocument(builder);
      SecondDocument second;
      parser.HandleNextDocument(second);
      if (second.position()) fault = second_document(offset_of(*second.position()));
    } catch (const YAML::DeepRecursion& exception) {
      builder.report_too_deep(offset_of(exception.mark.pos));
    } catch (const YAML::Exception& exception) {
      const std::uint32_t at = offset_of(exception.mark.pos);
      const auto unseen = unclosed_bracket_in(parsed_, builder.last_begin(), at);
      fault = describe({.written = written_, .parsed = parsed_},
                       {.reason = exception.msg,
                        .at = at,
                        .open_bracket = unseen ? unseen : builder.open_bracket()});
    }
    return builder.take();
  }

  /// Either "---" is before it, or it is a line that does not belong to what is above.
  [[nodiscard]] Fault second_document(std::uint32_t at) const {
    const std::string_view before = std::string_view(parsed_).substr(0, at);
    const std::size_t fence = before.rfind("---");
    const bool is_fenced = fence != std::string_view::npos &&
                           skip_gap(parsed_, static_cast<std::uint32_t>(fence) + 3) >= at;
    const SourceSpan line = rest_of_line(parsed_, at);
    if (is_fenced) {
      const auto begin = static_cast<std::uint32_t>(fence);
      return {.rule = "several-documents",
              .span = {begin, begin + 3},
              .message = Phrase("a second document begins here; only one can be read"),
              .help = Phrase("take out this '---' and what follows it")};
    }
    return {
        .span = line,
        .message = Phrase("{} does not belong to the list or map above",
                          in_quotes(std::string_view(written_).substr(line.begin, line.size()))),
        .help = Phrase("a file holds one list, in which each entry begins with '- ', or one map")};
  }

  void report(const Fault& fault) const {
    context_.error(fault.rule, in_file(fault.span), fault.message, fault.help);
    if (!fault.fix) return;
    Fix fix = *fault.fix;
    for (Edit& edit : fix.edits) edit.span = in_file(edit.span);
    context_.diagnostics->back().fixes.push_back(std::move(fix));
  }

  [[nodiscard]] std::uint32_t offset_of(int position) const {
    const auto size = static_cast<std::uint32_t>(parsed_.size());
    return position < 0 ? size : std::min(static_cast<std::uint32_t>(position), size);
  }

  [[nodiscard]] SourceSpan in_file(SourceSpan span) const {
    return {base_ + span.begin, base_ + span.end};
  }

  const Context& context_;
  std::uint32_t base_;
  std::string written_;  ///< valid UTF-8 of the same length as in the file
  std::string parsed_;
};

}  // namespace

std::optional<Node> parse(const SourceFilePtr& file, SourceSpan region, std::string_view prefix,
                          Diagnostics& diagnostics) {
  if (auto plain = read_plain_document(*file, region)) return plain;
  return parse_in_full(file, region, prefix, diagnostics);
}

std::optional<Node> parse_in_full(const SourceFilePtr& file, SourceSpan region,
                                  std::string_view prefix, Diagnostics& diagnostics) {
  const Context context{.file = file, .prefix = prefix, .diagnostics = &diagnostics};
  return Document(context, region).parse();
}

std::optional<Node> parse_file(const SourceFilePtr& file, std::string_view prefix,
                               Diagnostics& diagnostics) {
  const std::vector<SourceSpan> ill_formed = utf8::ill_formed(file->bytes());
  if (!ill_formed.empty()) {
    const Context context{.file = file, .prefix = prefix, .diagnostics = &diagnostics};
    const auto byte = static_cast<unsigned char>(file->bytes()[ill_formed.front().begin]);
    const std::string shown = fmt::format("{:02X}", byte);
    context.error("invalid-text", ill_formed.front(),
                  ill_formed.size() == 1
                      ? Phrase("the byte {} is not UTF-8; 1 such place in this file", shown)
                      : Phrase("the byte {} is not UTF-8; {} such places in this file", shown,
                               ill_formed.size()),
                  Phrase("save the file as UTF-8"));
  }
  return parse(file, {0, file->size_bytes()}, prefix, diagnostics);
}

}  // namespace advolint::yaml
