#pragma once

#include <string>
#include <string_view>

#include <CLI/CLI.hpp>

#include "cli/run_cli.h"
#include "text/phrasebook.h"

namespace advolint {

/// The language in which faults of usage and help are told, before any workspace was read: that of
/// `--language`, where the arguments have it, else of the environment.
Phrasebook usage_phrases(const Invocation& invocation);

/// "es" where the environment says es_US.UTF-8; empty where it says nothing.
std::string environment_language(const Invocation& invocation);

/// A complaint of CLI11's in the language of `phrases`; one that is not known stays as it is.
std::string usage_fault(std::string_view complaint, const Phrasebook& phrases);

/// Makes the help of `app`, and of the subcommands that are added to it, speak the language of
/// `phrases`.
void translate_help(CLI::App& app, const Phrasebook& phrases);

}  // namespace advolint
