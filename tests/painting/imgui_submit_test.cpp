// What ImGui draws arrives on the surface: boxes, letters, triangles and pictures, each within its clip.
#include "painting/imgui_submit.h"

#include <SDL.h>
#include <imgui.h>

#include <functional>

#include "catch.h"

using namespace bangvang;

namespace {

// An ImGui frame of 40×30 px on a black software surface.
struct Sheet {
  SDL_Surface* surface = SDL_CreateRGBSurfaceWithFormat(0, 40, 30, 32, SDL_PIXELFORMAT_RGB888);
  SDL_Renderer* renderer = SDL_CreateSoftwareRenderer(surface);
  SDL_Texture* letters = nullptr;

  Sheet() {
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = {40, 30};
    unsigned char* pixels = nullptr;
    int w = 0, h = 0;
    io.Fonts->GetTexDataAsRGBA32(&pixels, &w, &h);
    letters = letter_texture(renderer, pixels, w, h);
    io.Fonts->SetTexID(letters);
  }
  ~Sheet() {
    ImGui::DestroyContext();
    SDL_DestroyTexture(letters);
    SDL_DestroyRenderer(renderer);
    SDL_FreeSurface(surface);
  }
  void draw(const std::function<void(ImDrawList&)>& strokes) {
    SDL_SetRenderDrawColor(renderer, 0, 0, 0, 255);
    SDL_RenderClear(renderer);
    ImGui::NewFrame();
    strokes(*ImGui::GetBackgroundDrawList());
    ImGui::Render();
    submit(*ImGui::GetDrawData(), renderer);
    SDL_RenderFlush(renderer);
  }
  unsigned at(int x, int y) const {
    return static_cast<const unsigned*>(surface->pixels)[y * surface->pitch / 4 + x] & 0xFFFFFF;
  }
  int lit(int x, int y, int w, int h) const {
    int count = 0;
    for (int j = y; j < y + h; ++j)
      for (int i = x; i < x + w; ++i) count += at(i, j) != 0;
    return count;
  }
};

}  // namespace

TEST_CASE("A box of the panel fills exactly its pixels, in order") {
  Sheet sheet;
  sheet.draw([](ImDrawList& list) {
    list.AddRectFilled({5, 6}, {15, 16}, IM_COL32(255, 0, 0, 255));
    list.AddRectFilled({10, 6}, {20, 16}, IM_COL32(0, 0, 255, 255));
  });
  CHECK(sheet.at(5, 6) == 0xFF0000);
  CHECK(sheet.at(9, 15) == 0xFF0000);
  CHECK(sheet.at(10, 6) == 0x0000FF);
  CHECK(sheet.at(19, 15) == 0x0000FF);
  CHECK(sheet.lit(0, 0, 40, 30) == 150);
}

TEST_CASE("A box half transparent is blended") {
  Sheet sheet;
  sheet.draw([](ImDrawList& list) {
    list.AddRectFilled({0, 0}, {4, 4}, IM_COL32(0, 0, 255, 255));
    list.AddRectFilled({0, 0}, {4, 4}, IM_COL32(200, 100, 0, 128));
  });
  CHECK(((sheet.at(1, 1) >> 16) & 255) == Approx(100).margin(2));
  CHECK((sheet.at(1, 1) & 255) == Approx(127).margin(2));
}

TEST_CASE("The panel's clips hold for boxes, letters and triangles, and none is left behind") {
  Sheet sheet;
  sheet.draw([](ImDrawList& list) {
    list.PushClipRect({10, 10}, {20, 20});
    list.AddRectFilled({0, 0}, {40, 30}, IM_COL32(9, 9, 9, 255));
    list.AddTriangleFilled({0, 0}, {40, 0}, {20, 30}, IM_COL32(0, 255, 0, 255));
    list.AddText({8, 8}, IM_COL32_WHITE, "WWWWW");
    list.PopClipRect();
  });
  CHECK(sheet.lit(10, 10, 10, 10) == 100);
  CHECK(sheet.lit(0, 0, 40, 30) == 100);
  CHECK_FALSE(SDL_RenderIsClipEnabled(sheet.renderer));
}

TEST_CASE("Letters have their colour and a triangle after them has its own") {
  Sheet sheet;
  sheet.draw([](ImDrawList& list) {
    list.AddText({0, 0}, IM_COL32(255, 0, 0, 255), "HI");
    list.AddTriangleFilled({20, 10}, {40, 10}, {30, 30}, IM_COL32(0, 255, 0, 255));
  });
  CHECK(sheet.lit(0, 0, 20, 14) > 20);
  int not_red = 0;
  for (int y = 0; y < 10; ++y)
    for (int x = 0; x < 18; ++x) not_red += (sheet.at(x, y) & 0x00FFFF) != 0;
  CHECK(not_red == 0);
  CHECK(sheet.at(30, 15) == 0x00FF00);
}

TEST_CASE("A picture is scaled into its box and not tinted by the letters before it") {
  Sheet sheet;
  const unsigned char blue[] = {0, 0, 255, 255};
  SDL_Texture* picture = letter_texture(sheet.renderer, blue, 1, 1);
  sheet.draw([&](ImDrawList& list) {
    list.AddText({0, 0}, IM_COL32(255, 0, 0, 255), "HI");
    list.AddImage(picture, {20, 14}, {30, 24});
    list.AddText({0, 14}, IM_COL32(255, 0, 0, 255), "HI");
  });
  CHECK(sheet.at(20, 14) == 0x0000FF);
  CHECK(sheet.at(29, 23) == 0x0000FF);
  SDL_DestroyTexture(picture);
}
