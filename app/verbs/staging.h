// Staging: a ceremony with all that it takes to draw it, for the verbs that make pictures.
#pragma once
#include <map>
#include <optional>
#include <string>

#include "loading/load.h"
#include "painting/canvas.h"
#include "platform/studio.h"
#include "scenes/scenes.h"

namespace bangvang {

struct Staging {
  Problems problems;
  Program program;
  Theme theme;
  std::string assets;         // folder
  Insets safe;                // of the hall
  std::map<char32_t, Place> rare_letters;  // as Loaded has them
  bool theme_asked = false;   // it was named by the caller, and is for the lobby, too
  std::string kept;           // the data as text, to be kept beside the journal (loading/kept_data.h)
  // The theme stays with this: the Output must not outlive it.
  Output output(int width, int height) const { return {width, height, safe, &theme}; }
  FontSetup fonts() const;
};

// Loads, compiles, and finds the theme: the one named, else the hall's, else the ceremony's. On failure says why on
// stderr, sets the exit code, and returns nothing. Errors in rows are failures unless `anyway`.
std::optional<Staging> stage_ceremony(const Disk&, const std::string& folder, const std::string& theme, bool anyway, int& exit_code);
// The same of data that were read before; `readable` ones.
std::optional<Staging> stage_loaded(const Disk&, Loaded, const std::string& theme, int& exit_code);
// What it takes to show other data in the same show; `theme` is the one that the caller has named, or "".
Outfit outfit_for(const Disk&, const std::string& assets, const std::shared_ptr<const Program>&, const std::string& theme);
// Theme and safe area of each output.
Dressings dressings(const Disk&, const Staging&);
// Says that there is no such step, and which one is meant perhaps; exit code 2.
int refuse_step(const Program&, const std::string& id);

}  // namespace bangvang
