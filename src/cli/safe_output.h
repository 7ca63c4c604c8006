#pragma once

#include <ostream>
#include <streambuf>
#include <string>

namespace advolint {

/// The one way out for text: lines pass through it to a stream, and whatever a draft, a name or a
/// path holds is made harmless there. Control characters and those that reorder text become
/// visible; where the text goes to the log of a machine that builds, so does what its runner would
/// take for a command.
class SafeOutput : public std::streambuf {
 public:
  struct Mode {
    bool keeps_color = false;      ///< lets the escapes through that only choose colors
    bool breaks_commands = false;  ///< for a log: see without_log_commands
  };

  explicit SafeOutput(std::ostream& target) : target_(target) {}

  void set_mode(Mode mode) { mode_ = mode; }

  /// Writes what is left. False where the target did not take everything.
  bool finish();

 protected:
  int_type overflow(int_type byte) override;
  std::streamsize xsputn(const char* bytes, std::streamsize size) override;
  int sync() override;

 private:
  void add(std::string_view bytes);
  void write_lines(bool all);

  std::ostream& target_;
  Mode mode_;
  std::string pending_;
};

}  // namespace advolint
