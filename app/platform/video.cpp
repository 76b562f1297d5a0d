// Video: hints first, since most of them are read once.
#include "platform/video.h"

#include <SDL.h>
#include <unistd.h>

#include <cstdlib>

#include "platform/x11_errors.h"

namespace bangvang {

namespace {

void set_hints() {
  SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "1");             // Signals has them
  SDL_SetHint(SDL_HINT_QUIT_ON_LAST_WINDOW_CLOSE, "0");      // quitting is asked for
  SDL_SetHint(SDL_HINT_VIDEO_MINIMIZE_ON_FOCUS_LOSS, "0");   // a click on the panel must not empty the wall
  SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "0");
  SDL_SetHint(SDL_HINT_MOUSE_FOCUS_CLICKTHROUGH, "1");       // the first click on the panel counts
  SDL_SetHint(SDL_HINT_RENDER_SCALE_QUALITY, "linear");
  SDL_SetHint(SDL_HINT_APP_NAME, "bangvang");
  SDL_SetHint(SDL_HINT_VIDEO_X11_NET_WM_BYPASS_COMPOSITOR, "0");  // a compositor that leaves shows the desktop for a moment
  SDL_SetHint(SDL_HINT_RENDER_BATCHING, "1");
  setenv("SDL_VIDEO_X11_WMCLASS", "bangvang", 0);
}

Problem no_display(const std::string& why) {
  const std::string reason = why.empty() ? "" : " (" + why + ")";
  return {Severity::error,
          {},
          {"không có màn hình nào để mở cửa sổ" + reason, "there is no display to open a window on" + reason},
          {"chạy trong phiên đồ họa, hoặc dùng `bangvang render` để vẽ ra tệp",
           "run it in a graphical session, or draw to files with `bangvang render`"}};
}

// SDL falls back to drivers that show nothing to anybody; they count only when they are asked for.
bool shows_nothing(const std::string& driver) {
  return !SDL_getenv("SDL_VIDEODRIVER") && (driver == "offscreen" || driver == "dummy" || driver == "evdev");
}

}  // namespace

Result<std::unique_ptr<Video>> Video::open() {
  set_hints();
  if (SDL_Init(SDL_INIT_VIDEO) != 0) return no_display(SDL_GetError());
  const char* const driver = SDL_GetCurrentVideoDriver();
  if (!driver || shows_nothing(driver)) {
    SDL_Quit();
    return no_display("");
  }
  std::unique_ptr<Video> video(new Video(driver));
  // Else SDL presents software pictures through OpenGL: 130 MB more. Wayland and KMSDRM have no other way.
  if (video->driver_ == "x11") SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
  if (video->driver_ == "x11") survive_x11_errors();
  SDL_StopTextInput();  // on since SDL_Init; input methods would swallow keys
  SDL_DisableScreenSaver();
  return video;
}

Video::~Video() { SDL_Quit(); }

unsigned renderer_flags(const Video& video, int width, int height) {
  if (const char* const forced = SDL_GetHint(SDL_HINT_RENDER_DRIVER); forced && *forced) return 0;
  const bool large = static_cast<long>(width) * height > 2560L * 1600;
  const bool processor = access("/dev/dri/renderD128", R_OK | W_OK) == 0;
  const bool through_gl_anyway = video.driver() == "wayland" || video.driver() == "KMSDRM";
  return processor && (large || through_gl_anyway) ? 0u : static_cast<unsigned>(SDL_RENDERER_SOFTWARE);
}

}  // namespace bangvang
