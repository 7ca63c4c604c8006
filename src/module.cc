// The program as a module of WebAssembly, for JavaScript: one instance is started once and answers
// many requests. Files are those that JavaScript shows through WASI.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <exception>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "cli/run_cli.h"
#include "engine/files/kept_profiles.h"
#include "files/disk_files.h"
#include "text/date.h"

namespace {

/// What goes in and out, by its number in JavaScript.
enum class Buffer : std::uint8_t { Request, Input, Output, Errors };

std::string& bytes_of(Buffer buffer) {
  static std::string all[4];
  return all[static_cast<std::size_t>(buffer)];
}

/// Texts that a NUL ends each.
std::vector<std::string> texts_in(std::string_view bytes) {
  std::vector<std::string> texts;
  while (!bytes.empty()) {
    const std::size_t end = bytes.find('\0');
    texts.emplace_back(bytes.substr(0, end));
    bytes.remove_prefix(end == bytes.npos ? bytes.size() : end + 1);
  }
  return texts;
}

std::optional<std::string> environment_variable(const std::string& name) {
  const char* value = std::getenv(name.c_str());
  return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

/// Texts of a request: the working directory, today, "terminal" or "file" for where the output
/// goes, then the arguments.
enum RequestPart : std::size_t { kDirectory, kToday, kOutputKind, kFirstArgument };

int answer(const std::vector<std::string>& request, std::ostream& out, std::ostream& err) {
  if (request.size() < kFirstArgument) {
    err << "advolint: error: a request has a directory, a day and a kind of output\n";
    return 2;
  }
  const std::string& directory = request[kDirectory];
  const auto today = advolint::parse_iso_date(request[kToday]);
  if (advolint::work_in(directory) || !today) {
    err << "advolint: error: cannot work in " << directory << " on " << request[kToday] << '\n';
    return 2;
  }
  static advolint::KeptProfiles kept;
  advolint::DiskFiles files;
  std::istringstream in(bytes_of(Buffer::Input));
  return advolint::run_cli({.arguments = {request.begin() + kFirstArgument, request.end()},
                            .working_directory = directory,
                            .variable = environment_variable,
                            .today = *today,
                            .output_is_terminal = request[kOutputKind] == "terminal",
                            .has_system = false,
                            .kept_profiles = &kept,
                            .files = files,
                            .in = in,
                            .out = out,
                            .err = err});
}

}  // namespace

#define ADVOLINT_EXPORT(name) extern "C" __attribute__((export_name("advolint_" #name)))

/// Makes room for `size` bytes, which JavaScript then writes.
ADVOLINT_EXPORT(reserve) char* advolint_reserve(Buffer buffer, std::size_t size) {
  bytes_of(buffer).assign(size, '\0');
  return bytes_of(buffer).data();
}

ADVOLINT_EXPORT(data) const char* advolint_data(Buffer buffer) { return bytes_of(buffer).data(); }

ADVOLINT_EXPORT(size) std::size_t advolint_size(Buffer buffer) { return bytes_of(buffer).size(); }

/// Answers the request, fills what goes out and returns the exit code.
ADVOLINT_EXPORT(run) int advolint_run() {
  std::ostringstream out;
  std::ostringstream err;
  int exit_code = 0;
  try {
    exit_code = answer(texts_in(bytes_of(Buffer::Request)), out, err);
  } catch (const std::exception& error) {
    err << "advolint: internal error: " << error.what()
        << "\nThis is a fault of advolint " ADVOLINT_VERSION
           ", not of your drafts. Please report it with what you did.\n";
    exit_code = 70;
  }
  bytes_of(Buffer::Output) = std::move(out).str();
  bytes_of(Buffer::Errors) = std::move(err).str();
  return exit_code;
}
