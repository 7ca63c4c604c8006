#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include "yaml/extent.h"
#include "yaml/node.h"
#include "yaml/reader.h"

namespace advolint::yaml {

/// Builds the tree of one document out of the parser's events, and finds the end of everything of
/// which those only give the beginning.
class Builder final : public YAML::EventHandler {
 public:
  /// `base` is where the texts begin in `context.file`.
  Builder(const Context& context, const Texts& texts, std::uint32_t base);

  /// The document; nothing if a fault was found that makes it useless.
  [[nodiscard]] std::optional<Node> take();

  /// The innermost '[' or '{' that is open now, as an offset into the texts.
  [[nodiscard]] std::optional<std::uint32_t> open_bracket() const;

  /// Where the thing begins that the last event told of: the parser may have read on and failed
  /// since.
  [[nodiscard]] std::uint32_t last_begin() const { return last_begin_; }

  /// Reports that the document has too many levels, at `at` of the texts.
  void report_too_deep(std::uint32_t at);

  void OnDocumentStart(const YAML::Mark& mark) override;
  void OnDocumentEnd() override;
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override;
  void OnSequenceEnd() override;
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override;
  void OnMapEnd() override;

 private:
  /// A list or a map that is being read.
  struct Frame {
    Node node;
    YAML::anchor_t anchor = 0;
    std::uint32_t begin = 0;
    std::uint32_t cursor = 0;  ///< after what was read of it
    bool is_bracketed = false;
    std::optional<Entry> entry;  ///< of a map: its key was read, its value was not
    bool drops_entry = false;    ///< the key was no good or a duplicate
    std::map<std::string, SourceSpan> keys;
  };

  /// What an alias stands for.
  struct Anchored {
    Node node;
    std::size_t cost = 0;  ///< of a copy
    std::size_t height = 0;
  };

  /// A node and where it ends in the texts.
  struct Built {
    Node node;
    std::uint32_t end = 0;
  };

  std::uint32_t offset_of(const YAML::Mark& mark);
  [[nodiscard]] SourceSpan in_file(std::uint32_t begin, std::uint32_t end) const;
  Built read_scalar(std::uint32_t begin, const std::string& value);
  Built read_null(std::uint32_t mark);
  Built place_of_absent(std::uint32_t mark);
  void open(std::uint32_t mark, YAML::anchor_t anchor, Kind kind);
  void close();
  void add(Built built, YAML::anchor_t anchor);
  void add_key(Built built);
  void add_entry(Node value);
  void remember(YAML::anchor_t anchor, const Node& node);
  void check_after_plain(std::uint32_t begin, std::uint32_t end);
  void check_gap(std::uint32_t begin, std::uint32_t end);
  void report_swallowed(SourceSpan comment, const Phrase& message);
  void report_sign(SourceSpan span, const Phrase& meaning);
  void add_fix(Fix fix, Safety safety);

  const Context& context_;
  Texts texts_;
  std::uint32_t base_;
  std::vector<Frame> frames_;
  std::unordered_map<YAML::anchor_t, Anchored> anchors_;
  std::optional<Node> root_;
  std::size_t expanded_nodes_ = 0;
  std::uint32_t last_begin_ = 0;
  bool is_useless_ = false;  ///< no event counts any more
};

}  // namespace advolint::yaml
