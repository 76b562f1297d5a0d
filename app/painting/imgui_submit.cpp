// ImGui's triangles → SDL. Boxes and letters go as fills and copies: SDL's software renderer draws those several times
// faster than triangles.
#include "painting/imgui_submit.h"

#include <SDL.h>
#include <imgui.h>

#include <cmath>
#include <cstddef>

namespace bangvang {
namespace {

SDL_Color colour_of(ImU32 packed) {
  return {static_cast<Uint8>(packed >> IM_COL32_R_SHIFT), static_cast<Uint8>(packed >> IM_COL32_G_SHIFT),
          static_cast<Uint8>(packed >> IM_COL32_B_SHIFT), static_cast<Uint8>(packed >> IM_COL32_A_SHIFT)};
}

bool same(float a, float b) { return std::fabs(a - b) < 0.01f; }

// Two triangles that make an upright box of one colour, as ImGui writes rectangles, letters and images.
bool upright_box(const ImDrawVert* v, const ImDrawIdx* i) {
  if (i[1] != i[0] + 1 || i[2] != i[0] + 2 || i[3] != i[0] || i[4] != i[0] + 2 || i[5] != i[0] + 3) return false;
  const ImDrawVert &a = v[i[0]], &b = v[i[1]], &c = v[i[2]], &d = v[i[5]];
  return a.pos.y == b.pos.y && b.pos.x == c.pos.x && c.pos.y == d.pos.y && d.pos.x == a.pos.x && a.uv.y == b.uv.y &&
         b.uv.x == c.uv.x && c.uv.y == d.uv.y && d.uv.x == a.uv.x && a.col == b.col && a.col == c.col && a.col == d.col;
}

class Submission {
 public:
  Submission(SDL_Renderer* renderer, const ImDrawData& data) : renderer_(renderer), data_(data) {}

  void draw_list(const ImDrawList& list) {
    for (const ImDrawCmd& command : list.CmdBuffer) {
      if (command.UserCallback) {
        if (command.UserCallback != ImDrawCallback_ResetRenderState) command.UserCallback(&list, &command);
        continue;
      }
      if (clip(command)) draw_command(list, command);
    }
  }
  ~Submission() {
    SDL_RenderSetClipRect(renderer_, nullptr);
    set_texture(nullptr);
  }

 private:
  bool clip(const ImDrawCmd& command) {
    const ImVec2 origin = data_.DisplayPos;
    const ImVec4& r = command.ClipRect;
    SDL_Rect rect{static_cast<int>(std::floor(r.x - origin.x)), static_cast<int>(std::floor(r.y - origin.y)), 0, 0};
    rect.w = static_cast<int>(std::ceil(r.z - origin.x)) - rect.x;
    rect.h = static_cast<int>(std::ceil(r.w - origin.y)) - rect.y;
    if (rect.w <= 0 || rect.h <= 0) return false;
    SDL_RenderSetClipRect(renderer_, &rect);
    return true;
  }

  void draw_command(const ImDrawList& list, const ImDrawCmd& command) {
    const ImDrawVert* vertices = list.VtxBuffer.Data + command.VtxOffset;
    const int vertex_count = list.VtxBuffer.Size - static_cast<int>(command.VtxOffset);
    const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
    const ImDrawIdx* const end = index + command.ElemCount;
    set_texture(static_cast<SDL_Texture*>(command.GetTexID()));
    for (const ImDrawIdx* rest = index; index < end; index = rest) {
      while (rest < end && !(end - rest >= 6 && upright_box(vertices, rest))) rest += 3;
      if (rest > index) triangles(vertices, vertex_count, index, static_cast<int>(rest - index));
      for (; end - rest >= 6 && upright_box(vertices, rest); rest += 6)
        box(vertices[rest[0]], vertices[rest[2]]);
    }
  }

  void box(const ImDrawVert& from, const ImDrawVert& to) {
    const ImVec2 origin = data_.DisplayPos;
    const SDL_Color colour = colour_of(from.col);
    if (colour.a == 0) return;
    SDL_FRect place{from.pos.x - origin.x, from.pos.y - origin.y, to.pos.x - from.pos.x, to.pos.y - from.pos.y};
    if (from.uv.x == to.uv.x && from.uv.y == to.uv.y) {  // the white pixel
      const SDL_Rect whole = whole_pixels(place);
      SDL_SetRenderDrawBlendMode(renderer_, colour.a == 255 ? SDL_BLENDMODE_NONE : SDL_BLENDMODE_BLEND);
      SDL_SetRenderDrawColor(renderer_, colour.r, colour.g, colour.b, colour.a);
      SDL_RenderFillRect(renderer_, &whole);
      return;
    }
    if (!texture_) return;
    tint(colour);
    SDL_FRect cut{from.uv.x * width_, from.uv.y * height_, (to.uv.x - from.uv.x) * width_,
                  (to.uv.y - from.uv.y) * height_};
    const SDL_Rect source = whole_pixels(cut);
    const SDL_Rect target = whole_pixels(place);
    if (same(cut.w, place.w) && same(cut.h, place.h)) {  // a letter: pixel for pixel
      const SDL_Rect exact{target.x, target.y, source.w, source.h};
      SDL_RenderCopy(renderer_, texture_, &source, &exact);
    } else {
      SDL_RenderCopy(renderer_, texture_, &source, &target);
    }
  }

  void triangles(const ImDrawVert* v, int vertex_count, const ImDrawIdx* index, int count) {
    tint({255, 255, 255, 255});
    const auto* bytes = reinterpret_cast<const char*>(v);
    const auto* places = reinterpret_cast<const float*>(bytes + offsetof(ImDrawVert, pos));
    const auto* colours = reinterpret_cast<const SDL_Color*>(bytes + offsetof(ImDrawVert, col));
    const auto* cuts = reinterpret_cast<const float*>(bytes + offsetof(ImDrawVert, uv));
    constexpr int stride = sizeof(ImDrawVert);
    SDL_RenderGeometryRaw(renderer_, texture_, places, stride, colours, stride, cuts, stride, vertex_count, index,
                          count, sizeof(ImDrawIdx));
  }

  static SDL_Rect whole_pixels(const SDL_FRect& r) {
    SDL_Rect out{static_cast<int>(std::lround(r.x)), static_cast<int>(std::lround(r.y)), 0, 0};
    out.w = static_cast<int>(std::lround(r.x + r.w)) - out.x;
    out.h = static_cast<int>(std::lround(r.y + r.h)) - out.y;
    return out;
  }

  void tint(SDL_Color colour) {
    if (!texture_) return;
    SDL_SetTextureColorMod(texture_, colour.r, colour.g, colour.b);
    SDL_SetTextureAlphaMod(texture_, colour.a);
  }
  void set_texture(SDL_Texture* texture) {
    if (texture == texture_) return;
    tint({255, 255, 255, 255});  // whoever draws it next finds it untinted
    texture_ = texture;
    int w = 0, h = 0;
    if (texture && SDL_QueryTexture(texture, nullptr, nullptr, &w, &h) != 0) texture_ = nullptr;
    width_ = static_cast<float>(w);
    height_ = static_cast<float>(h);
  }

  SDL_Renderer* renderer_;
  const ImDrawData& data_;
  SDL_Texture* texture_ = nullptr;
  float width_ = 0, height_ = 0;  // of texture_, px
};

}  // namespace

SDL_Texture* letter_texture(SDL_Renderer* renderer, const unsigned char* rgba, int width, int height) {
  SDL_Texture* texture =
      SDL_CreateTexture(renderer, SDL_PIXELFORMAT_RGBA32, SDL_TEXTUREACCESS_STATIC, width, height);
  if (!texture) return nullptr;
  SDL_UpdateTexture(texture, nullptr, rgba, width * 4);
  SDL_SetTextureBlendMode(texture, SDL_BLENDMODE_BLEND);
  SDL_SetTextureScaleMode(texture, SDL_ScaleModeNearest);
  return texture;
}

void submit(const ImDrawData& data, SDL_Renderer* renderer) {
  Submission submission(renderer, data);
  for (int n = 0; n < data.CmdListsCount; ++n) submission.draw_list(*data.CmdLists[n]);
}

}  // namespace bangvang
