// What is said about photos that do not come, and about the process that should have brought them.
#pragma once
#include <string>

#include "base/problem.h"
#include "photos/wire.h"

namespace bangvang {

// Why a photo was set aside.
enum class Misdeed { ended_the_process, took_too_long };

Problem photo_problem(const std::string& file, PhotoOutcome);  // any but `done`
Problem wish_too_large(const std::string& file);
Problem set_aside_problem(const std::string& file, Misdeed);
// `other`: the name under which the same contents were set aside.
Problem same_as_set_aside_problem(const std::string& file, const std::string& other);

// About the process, not a photo: their place is empty.
Problem cannot_run_decoder(int error);  // errno
Problem decoder_does_not_answer();
Problem decoder_is_of_another_version();
Problem decoder_is_not_filtered();

}  // namespace bangvang
