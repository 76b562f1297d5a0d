// PanelWindow: the operator's window, or the panel laid over the hall's window where there is one monitor only.
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "painting/canvas.h"
#include "panel/panel.h"
#include "platform/output_window.h"

union SDL_Event;

namespace bangvang {

class PanelWindow {
 public:
  // A window of its own on the monitor; the disk (for letters) outlives it. Null if SDL refuses: the show goes on without.
  static std::unique_ptr<PanelWindow> open(const Video&, const Disk&, const Monitor&, bool maximized,
                                           const std::string& title);
  // Over the hall's picture, in its window. The hall's window outlives it.
  static std::unique_ptr<PanelWindow> over(OutputWindow&, const Disk&);
  ~PanelWindow();
  PanelWindow(const PanelWindow&) = delete;
  PanelWindow& operator=(const PanelWindow&) = delete;

  bool own_window() const { return own_; }
  void move_to(const Monitor&);   // a window of its own; maximized
  unsigned id() const;
  // Takes what the mouse did in this window, if the panel is `shown`, and changes of its size. True if it must be drawn again.
  bool take(const SDL_Event&, bool shown, std::int64_t now_ms);
  // The pictures of the previews; uploaded only when they are others than before. Null: none.
  void show_live(const std::shared_ptr<const Pixels>&);
  void show_next(const std::shared_ptr<const Pixels>&);

  // Draws the panel onto its renderer; presenting is the caller's when it lies over the hall. `view.live` and
  // `view.next` are filled in here.
  std::vector<Request> draw(PanelView view, Desk&);
  // While the panel is hidden: only what waits for an answer, over the hall's picture.
  void draw_prompt(const PanelView&, const Desk&);
  void present();
  std::optional<std::int64_t> next_change_ms() const { return panel_.next_change_ms(); }
  const Panel& panel() const { return panel_; }
  // Where input methods may put their lists: beside the field that is being typed in.
  void point_to_field() const;

 private:
  struct Shown {
    std::shared_ptr<const Pixels> pixels;
    struct SDL_Texture* texture = nullptr;
    Preview preview;
  };
  PanelWindow(SDL_Window*, SDL_Renderer*, bool own, const Disk&);
  void measure();
  void prepare_letters(const Program&);
  void upload(Shown&, const std::shared_ptr<const Pixels>&);

  SDL_Window* window_;
  SDL_Renderer* renderer_;
  bool own_;
  Panel panel_;
  PanelInput input_;
  SDL_Texture* letters_ = nullptr;
  Shown live_, next_;
};

}  // namespace bangvang
