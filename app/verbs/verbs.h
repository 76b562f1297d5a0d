// Verbs: what the program can be told to do, one function and one struct of arguments each; a function returns the exit code.
#pragma once
#include <array>
#include <optional>
#include <string>

#include "base/words.h"

namespace bangvang {

// Exit codes: 0 done; 1 the ceremony has errors, or the work could not be done; 2 a wrong argument.

struct ShowArguments {
  std::string ceremony;                         // the folder, as typed
  std::optional<std::array<int, 2>> windowed;   // px; nothing: full screen
  std::string hall, panel;                      // the monitor's name; "" = as they stand
  std::optional<std::string> mc, lobby;         // the monitor's name, "" = one that is free; nothing: not opened
  bool fresh = false;                           // leave the old journal aside and begin anew
  bool rehearsal = false;                       // a journal of its own, that is never gone on with
  bool trace = false;                           // a line on stdout at every change
  bool anyway = false;                          // start without the rows that have errors
  std::string theme;                            // "" = the ceremony's
  std::string keys = "default";                 // a keymap in assets/keymaps, without .toml
  std::optional<Language> language;             // of the panel; nothing: the environment's, else the ceremony's
  bool alone = false;                           // without a supervisor: a crash ends it
  // Told by the supervisor (platform/supervisor.h); nobody types these.
  int supervised = -1;                          // the descriptor that its Cover is written to; -1: nobody listens
  bool again = false;                           // after a crash: goes on, whatever else was said
  bool without_panel = false;
};
int show(const ShowArguments&);

struct RenderArguments {
  std::string ceremony;
  std::string step;                             // a step's id; "" with `all`
  bool all = false;                             // every step
  bool sheet = false;                           // one contact sheet of every step
  bool mc = false;                              // as on the MC's screen; else as in the hall
  bool test_card = false;                       // the test card, and no step
  std::array<int, 2> size{1920, 1080};          // px
  std::string theme;                            // "" = the ceremony's
  std::string output;                           // file (one step, sheet) or folder (all); "" = named after the step or the ceremony, here
  bool anyway = false;                          // draw without the rows that have errors
  bool lobby = false;                           // the lobby's cards instead of the hall's steps; `all`: a whole round
  std::string announced = "all";                // lobby: the hall has shown everything up to this step; "all"; "none"
  int at = 0;                                   // lobby: seconds of its rotation gone by
  bool sized = false;                           // `size` was given
};
int render(const RenderArguments&);
int render_lobby(const RenderArguments&);

struct ProofArguments {
  std::string ceremony;
  std::string output;                           // the PDF; "" = named after the ceremony, here
  std::string png;                              // a folder for every picture as PNG, too; "" = none
};
int proof(const ProofArguments&);

struct CheckArguments {
  std::string ceremony;
  bool photos = false;                          // decode every photo, however long it takes
  bool json = false;                            // one JSON document instead of lines (verbs/check_report.h)
};
int check(const CheckArguments&);

struct StepsArguments {
  std::string ceremony;
  bool cues = false;                            // behind each id, after a tab, its cue
};
int steps(const StepsArguments&);

struct ScriptArguments {
  std::string ceremony;
  std::string output;                           // a PDF file, or a folder; "" = named after the ceremony, here
  bool anyway = false;                          // without the rows that have errors
};
int script(const ScriptArguments&);

struct NewArguments {
  std::string folder;                           // not there yet, or empty; "" = none was named
  bool xlsx = false;                            // one workbook instead of tables of text
};
int new_ceremony(const NewArguments&);

struct ReplayArguments {
  std::string journal;                          // the file, as typed
  bool roster = false;                          // the evening's changes as CSV on stdout
  bool minutes = false;                         // the minutes of the evening on stdout
  std::string ceremony;                         // minutes: the folder; "" = the data kept beside the journal
};
int replay(const ReplayArguments&);

struct BenchArguments {
  std::string ceremony;                         // "" with `photos` or `loading`
  std::string photos;                           // a folder whose photos are decoded and measured instead of a show
  bool loading = false;                         // lists of recipients as CSV and workbook, made for it
  bool outputs = false;                         // only the show, with the MC's and the lobby's screens, all in full HD
  bool reload = false;                          // only a show whose data are edited meanwhile
  int seconds = 10;                             // of idling watched for idle_cpu_percent
};
int bench(const BenchArguments&);

}  // namespace bangvang
