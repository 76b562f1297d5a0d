// The acts and their names in keymaps, in the order of the help.
#pragma once
#include <array>
#include <string_view>
#include <utility>

#include "inputs/keymap.h"

namespace bangvang {

inline constexpr std::array<std::pair<Act, std::string_view>, 28> act_names{{
    {Act::go, "go"}, {Act::back, "back"}, {Act::black, "black"}, {Act::hold, "hold"}, {Act::jump, "jump"},
    {Act::first, "first"}, {Act::last, "last"}, {Act::panel, "panel"}, {Act::full_screen, "full-screen"},
    {Act::help, "help"}, {Act::quit, "quit"}, {Act::cancel, "cancel"}, {Act::search, "search"},
    {Act::message_mc, "message-mc"}, {Act::message_hall, "message-hall"}, {Act::lock, "lock"},
    {Act::freeze, "freeze"}, {Act::retract, "retract"}, {Act::faster, "faster"}, {Act::slower, "slower"},
    {Act::usual_speed, "usual-speed"}, {Act::pause, "pause"},
    {Act::roster, "roster"}, {Act::late, "late"}, {Act::overview, "overview"}, {Act::take_edit, "take-edit"},
    {Act::apply_edit, "apply-edit"}, {Act::swap, "swap"},
}};

}  // namespace bangvang
