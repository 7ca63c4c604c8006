#pragma once

namespace advolint {

/// Puts something that can neither be read nor written where a standard stream was closed, so that
/// no file which is opened later takes its place and gets what is meant for the stream.
void hold_standard_streams();

}  // namespace advolint
