#pragma once

namespace advolint {

/// Asks the system to hand out this program's memory in large pages. A run that needs much waits
/// for pages a third of its time where they are small. To be called before anything is allocated
/// that is large; does nothing where the system has no such pages.
void use_large_pages();

}  // namespace advolint
