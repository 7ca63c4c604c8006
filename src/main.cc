#include <chrono>
#include <cstdlib>
#include <ctime>
#include <exception>
#include <iostream>
#include <optional>
#include <string>
#include <thread>

#include "cli/large_pages.h"
#include "cli/run_cli.h"
#include "cli/standard_streams.h"
#include "cli/terminal.h"
#include "files/disk_files.h"

namespace {

std::optional<std::string> environment_variable(const std::string& name) {
  const char* value = std::getenv(name.c_str());
  return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

/// The calendar day here and now.
advolint::Date today() {
  const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm local{};
  localtime_r(&now, &local);
  return std::chrono::year(local.tm_year + 1900) / (local.tm_mon + 1) / local.tm_mday;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    advolint::hold_standard_streams();
    advolint::use_large_pages();
    std::ios::sync_with_stdio(false);
    advolint::DiskFiles files;
    if (files.working_directory().empty()) {
      std::cerr << "advolint: error: cannot tell the working directory: it does not exist\n";
      return 2;
    }
    return advolint::run_cli({.arguments = {argv + 1, argv + argc},
                              .working_directory = files.working_directory(),
                              .variable = environment_variable,
                              .today = today(),
                              .cores = std::thread::hardware_concurrency(),
                              .output_is_terminal = advolint::output_is_terminal(),
                              .errors_are_at_terminal = advolint::errors_are_at_terminal(),
                              .files = files,
                              .in = std::cin,
                              .out = std::cout,
                              .err = std::cerr});
  } catch (const std::exception& error) {
    std::cerr << "advolint: internal error: " << error.what()
              << "\nThis is a fault of advolint " ADVOLINT_VERSION
                 ", not of your drafts. Please report it with the command that you ran.\n";
    return 70;
  }
}
