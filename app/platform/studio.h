// Studio: a job → pixels, by the scenes and the canvas. Lives on the composer's thread.
#pragma once
#include "painting/canvas.h"
#include "platform/composer.h"
#include "platform/outfit.h"

namespace bangvang {

// Lays out and paints what a task asks for, with the themes and fonts it was opened with.
class Studio {
 public:
  Studio(const FontSetup&, Dressings, PhotoSource&);  // the source outlives it
  Finished work(const Task&);
  Composed compose(const Job&);
  SideComposed compose(const SideJob&);
  // Dresses for other data. Their letters are opened only where some are missing: it takes 15 ms.
  Redressed dress(const DressJob&);
  const Canvas& canvas() const { return *canvas_; }

 private:
  Picture layout(const Job&, const Output&) const;
  Picture layout(const Placard&, const Output&) const;
  Picture layout(const Moment&, const SideJob&, SideComposed&) const;
  Picture layout(const LobbyMoment&, const SideJob&, SideComposed&) const;

  std::unique_ptr<Canvas> canvas_;
  std::string language_;
  Dressings dressed_;
  PhotoSource& photos_;
};

}  // namespace bangvang
